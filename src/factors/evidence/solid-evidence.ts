/** How good evidence is: whose word it is, from when, and whether something favourable can rest on it. */
import { addMonths, type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import type { Evidence } from '../assessment.js';
import type { EvidenceQuality } from '../evaluation.js';

/** Whether a piece of evidence happened or was written down after the day asked about. */
export const isAfter = ({ happenedOn, recordedOn }: Evidence, asOf: CivilDate): boolean =>
  isEarlier(asOf, happenedOn) || isEarlier(asOf, recordedOn);

/**
 * Whether a piece of evidence is a parent’s own account, whoever wrote it down: the source comes before the role (I-162).
 * Which parent cannot be told, so it is nobody’s evidence but their own. A child’s own account is not a parent’s.
 */
export const isOwnAccount = ({ source, role }: Pick<Evidence, 'source' | 'role'>): boolean =>
  role === 'parent' || (source === 'own-account' && role !== 'child');

/** The day it happened; where that is not recorded, the day it was written down, which cannot be earlier. */
export const dayOf = ({ happenedOn, recordedOn }: Evidence): CivilDate | undefined => happenedOn ?? recordedOn;

/**
 * Whether something favourable can rest on a piece of evidence: a dated fact or opinion of someone known who is not the one
 * who is to change (I-161).
 */
export const isSolid = (piece: Evidence): boolean =>
  (piece.nature === 'fact' || piece.nature === 'opinion') &&
  piece.role !== 'not-recorded' &&
  !isOwnAccount(piece) &&
  dayOf(piece) !== undefined;

/** The latest of some days. */
export const latest = (days: readonly (CivilDate | undefined)[]): CivilDate | undefined =>
  days.reduce<CivilDate | undefined>(
    (last, day) => (day !== undefined && (last === undefined || last < day) ? day : last),
    undefined,
  );

const yearsBetween = (earlier: CivilDate, later: CivilDate): number => {
  // The calendar year says how many years it can be at most; the day within the year, whether it is one less.
  const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  const anniversary = addMonths(earlier, years * 12);
  return anniversary !== undefined && anniversary <= later ? years : Math.max(0, years - 1);
};

/**
 * How good the evidence is on a day.
 *
 * @param all - the evidence
 * @param asOf - the day asked about; later evidence is left out
 * @returns counts and days; no score
 */
export function qualityOf(all: readonly Evidence[], asOf: CivilDate): EvidenceQuality {
  const natures = { fact: 0, opinion: 0, hearsay: 0, 'not-recorded': 0 };
  let [pieces, undated, ownAccount, solid] = [0, 0, 0, 0];
  let isDated = true;
  let latestOn: CivilDate | undefined;
  let shownOn: CivilDate | undefined;
  for (const piece of all) {
    if (isAfter(piece, asOf)) continue;
    const on = dayOf(piece);
    pieces += 1;
    natures[piece.nature] += 1;
    if (piece.happenedOn === undefined) undated += 1;
    if (isOwnAccount(piece)) ownAccount += 1;
    if (on === undefined) isDated = false;
    else if (latestOn === undefined || latestOn < on) latestOn = on;
    if (!isSolid(piece)) continue;
    solid += 1;
    if (piece.happenedOn !== undefined && (shownOn === undefined || shownOn < piece.happenedOn))
      shownOn = piece.happenedOn;
  }
  return {
    pieces,
    facts: natures.fact,
    opinions: natures.opinion,
    hearsay: natures.hearsay,
    natureNotRecorded: natures['not-recorded'],
    undated,
    ownAccount,
    solid,
    ...(isDated && latestOn !== undefined ? { latestOn, yearsOld: yearsBetween(latestOn, asOf) } : {}),
    ...(shownOn === undefined ? {} : { shownOn }),
  };
}

/**
 * Whether evidence of a change is newer than the last evidence of what was to change.
 *
 * @param change - how good the evidence of the change is
 * @param risk - how good the evidence of the risk is
 * @returns true when the change is shown on a later day; false also where a day is missing
 */
export const isNewer = (change: EvidenceQuality, risk: Pick<EvidenceQuality, 'latestOn'>): boolean =>
  change.shownOn !== undefined && risk.latestOn !== undefined && risk.latestOn < change.shownOn;

/** Whether all there is is hearsay. */
export const isHearsayOnly = ({ hearsay, pieces }: EvidenceQuality): boolean => hearsay === pieces;
