/** How a risk stands for each way home: what is recorded as being done about it, and whether evidence of its own shows it. */
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { type Addressed, type AddressedForHome, type Evidence, isDealtWith, type WayHome } from '../assessment.js';
import type { EvidenceQuality, RiskAtHome } from '../evaluation.js';
import { isAfter, isNewer, qualityOf } from './solid-evidence.js';

/** Something recorded on a day, with evidence of its own. */
interface Claim {
  readonly evidence: readonly Evidence[];
  readonly recordedOn?: CivilDate | undefined;
}

/**
 * Whether something had been recorded by the day asked about: not after it, and not only on evidence from after it.
 *
 * @param claim - what was recorded
 * @param asOf - the day asked about
 * @returns false for what nobody could have said by then
 */
export const wasRecorded = ({ evidence, recordedOn }: Claim, asOf: CivilDate): boolean =>
  !isEarlier(asOf, recordedOn) && (evidence.length === 0 || evidence.some((piece) => !isAfter(piece, asOf)));

const isShown = (how: Addressed, evidence: EvidenceQuality, risk: EvidenceQuality): boolean => {
  if (isDealtWith(how)) return isNewer(evidence, risk);
  return how === 'being-addressed' ? evidence.solid > 0 : true;
};

/**
 * How a risk stands for each way home.
 *
 * @param addressed - what is recorded as being done about it
 * @param risk - how good the evidence of the risk is
 * @param waysHome - the ways home of the child
 * @param asOf - the day asked about; what was recorded later is left out
 * @returns one entry for each way home
 */
export const risksAtHome = (
  addressed: readonly AddressedForHome[] | undefined,
  risk: EvidenceQuality,
  waysHome: readonly WayHome[],
  asOf: CivilDate,
): readonly RiskAtHome[] =>
  waysHome.map(({ id }) => {
    const claim = addressed?.find((entry) => entry.wayHome === id && wasRecorded(entry, asOf));
    return claim === undefined
      ? { wayHome: id, how: 'not-known', isShown: true }
      : { wayHome: id, how: claim.how, isShown: isShown(claim.how, qualityOf(claim.evidence, asOf), risk) };
  });

/** From the best to the worst. What is not known is worse than what is known to be worked on, and better than neglect of it. */
const FROM_BEST: readonly Addressed[] = [
  'fully-addressed',
  'safely-managed',
  'being-addressed',
  'not-known',
  'not-being-addressed',
];

/**
 * What is being done about a risk in the way home for which it stands worst.
 *
 * @param ways - how it stands for each way home
 * @returns what evidence shows; `not-known` where nothing does
 */
export const worstOf = (ways: readonly RiskAtHome[]): Addressed => {
  const places = ways.map(({ how, isShown: shown }) => FROM_BEST.indexOf(shown ? how : 'not-known'));
  return FROM_BEST[Math.max(...places)] ?? 'not-known';
};
