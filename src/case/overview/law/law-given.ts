/** What is known of a case in law on a day: what the duties are read from. */

import type { BankHolidays } from '../../../return-home/index.js';
import { isShortBreaks, statusOn } from '../../../return-home/law/legal-position.js';
import { LEGAL_STATUSES } from '../../../return-home/law/legal-statuses.js';
import { birthdayAt, type CivilDate, civilDate } from '../../../shared/days/civil-date.js';
import type { CaseRecord } from '../../record/case-record.js';
import type { CasePlacement, CaseVisit, DutyDone, PlacementKind } from '../../record/in-law.js';
import { homeSince, type Known, lastBackInCare, type StandingInLaw, standingInLaw } from '../../record/parts/legal.js';
import type { LawPlace, LawTaskId } from './law-rules.js';

/** What is known of the case on the day asked about. */
export interface InLaw extends Known, StandingInLaw {
  /** The case. */
  readonly record: CaseRecord;
  /** Since when the child has lived at home; `undefined` where the child does not. */
  readonly homeSince: CivilDate | undefined;
  /** The last day on which the child went back into care. */
  readonly backInCareOn: CivilDate | undefined;
  /** The bank holidays given. */
  readonly bankHolidays: BankHolidays | undefined;
}

/**
 * What is known of a case in law on a day.
 *
 * @param record - the case
 * @param known - the days
 * @param bankHolidays - the bank holidays given
 * @returns what the duties are read from
 */
export const inLawOn = (
  record: CaseRecord,
  { asOf, knownOn }: Known,
  bankHolidays: BankHolidays | undefined,
): InLaw => {
  const known = { asOf, knownOn };
  return {
    record,
    ...known,
    ...standingInLaw(record, known),
    backInCareOn: lastBackInCare(record, known),
    homeSince: homeSince(record, known),
    bankHolidays,
  };
};

/** Something that the law asks for next. */
export interface Duty {
  /** Which. */
  readonly task: LawTaskId;
  /** By when; `undefined` where no day is printed, or nothing is known of what was done. */
  readonly dueOn: CivilDate | undefined;
  /** Whether it is known what was done. */
  readonly isKnown: boolean;
  /** Where it is printed, and how it was read. */
  readonly place: LawPlace;
}

/** Whether the child goes to a series of short breaks: its own times hold then. */
export const isInShortBreaks = ({ status }: Pick<StandingInLaw, 'status'>): boolean =>
  status !== undefined && isShortBreaks(status);

/** Orders under which a child is in the care of the authority, as distinct from accommodated. */
export const IN_CARE: readonly StandingInLaw['status'][] = ['interim-care-order', 'care-order'];

interface Held {
  readonly on: CivilDate;
  readonly recordedOn: CivilDate;
}

/** What was done since a day, as far as it counts. */
export const countingSince = <Entry extends Held>(
  entries: readonly Entry[],
  since: CivilDate,
  { asOf, knownOn }: Known,
): readonly Entry[] => entries.filter(({ on, recordedOn }) => since <= on && on <= asOf && recordedOn <= knownOn);

/** Days on which something was done since a day, as far as it counts, each once; the earliest first. */
export const heldSince = (held: readonly Held[], since: CivilDate, known: Known): readonly CivilDate[] =>
  [...new Set(countingSince(held, since, known).map(({ on }) => on))].sort();

/** What the law asks for once, of one kind, and that was done since a day. */
export const done = <Kind extends DutyDone['kind']>(
  kind: Kind,
  since: CivilDate,
  given: InLaw,
): readonly Extract<DutyDone, { readonly kind: Kind }>[] =>
  countingSince(given.record.dutiesDone ?? [], since, given).filter(
    (entry): entry is Extract<DutyDone, { readonly kind: Kind }> => entry.kind === kind,
  );

/** The visits by the social worker. */
export const socialWorkers = (visits: readonly CaseVisit[]): readonly CaseVisit[] =>
  visits.filter(({ role }) => role === 'social-worker');

/** Before anything that a case can hold. */
export const FIRST_DAY = civilDate('0001-01-01');

/** The latest of some days. */
export const laterOf = (one: CivilDate, ...others: readonly (CivilDate | undefined)[]): CivilDate =>
  others.reduce<CivilDate>((latest, other) => (other !== undefined && other > latest ? other : latest), one);

/** Whether a placement is one with parents. */
export const isWithParents = (kind: PlacementKind): boolean =>
  kind === 'with-parents' || kind === 'with-parents-before-assessment';

/** The placements of this time in care, the earliest first. */
export const placementsOf = (since: CivilDate, { record, asOf, knownOn }: InLaw): readonly CasePlacement[] =>
  (record.placements ?? [])
    .filter(({ from, recordedOn }) => since <= from && from <= asOf && recordedOn <= knownOn)
    .sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from));

/** Where the child is, by the last placement and the moves. */
type Whereabouts = Pick<InLaw, 'homeSince' | 'backInCareOn'>;

/**
 * A placement, unless a move since then says that the child is elsewhere. One with parents goes on when the child comes home.
 *
 * @param placement - the last placement
 * @param since - since when the child is looked after
 * @param whereabouts - the last moves
 * @returns the placement; `undefined` where it is over
 */
export const standing = (
  placement: CasePlacement | undefined,
  since: CivilDate,
  { homeSince, backInCareOn }: Whereabouts,
): CasePlacement | undefined => {
  if (placement === undefined) return undefined;
  const { kind, from } = placement;
  return from >= laterOf(since, backInCareOn, isWithParents(kind) ? undefined : homeSince) ? placement : undefined;
};

/** Where the child is placed. */
export const placementNow = (since: CivilDate, given: InLaw): CasePlacement | undefined =>
  standing(placementsOf(since, given).at(-1), since, given);

/**
 * Whether a looked after child’s placement is not known. A child accommodated who lives at home is not placed. At home under a care order
 * the placement says whether the parents were assessed first; coming home before this time in care began says nothing of where the child
 * is now.
 */
export const isPlacementMissing = (given: InLaw): boolean => {
  const { lookedAfterSince: since, homeSince, status } = given;
  if (since === undefined || isInShortBreaks(given)) return false;
  const isElsewhere = homeSince === undefined || homeSince < since || IN_CARE.includes(status);
  return isElsewhere && placementNow(since, given) === undefined;
};

/** The age at which nobody is a looked after child any longer. */
const OF_AGE = 18;

/**
 * Whether care may be over although nothing says so: a child accommodated under section 20 lives at home, or has turned 18. What the law
 * asks for goes on until people say that it is.
 */
export const isCareInDoubt = (given: InLaw): boolean => {
  const { lookedAfterSince: since, homeSince, status, record, asOf } = given;
  if (since === undefined) return false;
  const { bornOn } = record.child;
  const eighteenth = bornOn && birthdayAt(bornOn, OF_AGE);
  const isAccommodated = status !== undefined && LEGAL_STATUSES[status].isSection20 && !isInShortBreaks(given);
  const isAtHome = homeSince !== undefined && homeSince >= since && placementNow(since, given) === undefined;
  return (isAccommodated && isAtHome) || (eighteenth !== undefined && eighteenth <= asOf);
};

/** Whether the legal status is not known: none is recorded, or the child is too old for the one that is. */
export const isStatusMissing = ({ status, record, asOf }: InLaw): boolean =>
  statusOn({ status, bornOn: record.child.bornOn }, asOf) === undefined;
