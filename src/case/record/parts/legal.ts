/** Reading the record: where the child stands in law on a day, and where the child has moved between care and home. */

import type { CaseHappening } from '../../../reclassification/index.js';
import type { LegalStatusId } from '../../../return-home/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { CaseRecord } from '../case-record.js';
import type { LegalEntry } from '../in-law.js';

/** The day asked about, and the day by which something had to be recorded to count. */
export interface Known {
  /** Nothing that happened after this day counts. */
  readonly asOf: CivilDate;
  /** Nothing that was recorded after this day counts. */
  readonly knownOn: CivilDate;
}

/** Where a child stands in law on a day. */
export interface StandingInLaw {
  /** Since when the child is looked after without a break; `undefined` where the child is not, or nothing says so. */
  readonly lookedAfterSince: CivilDate | undefined;
  /** The legal status in this time in care; `undefined` where none is known. */
  readonly status: LegalStatusId | undefined;
  /** Since when the child has that status. */
  readonly statusSince: CivilDate | undefined;
  /** Whether it is known that the child is looked after, or is not. Entries that contradict each other leave it open. */
  readonly isCareKnown: boolean;
  /** The day on which care, or the status, was to end by an entry made before it, where no entry made since says that it did. */
  readonly endToConfirm: CivilDate | undefined;
  /**
   * Times of being looked after that are over, the earliest first, each up to the day on which it ended; from that day too where nothing
   * says since when.
   */
  readonly earlierCare: readonly { readonly from: CivilDate; readonly until: CivilDate }[];
}

/** A move home, or back into care. */
export type Move = Extract<CaseHappening, { readonly kind: 'came-home' | 'back-in-care' }>;

const isMove = (event: CaseHappening): event is Move => event.kind === 'came-home' || event.kind === 'back-in-care';

/**
 * Where the child moved by a day, whichever way home it was recorded for, without what was withdrawn.
 *
 * @param ways - ways home of the case
 * @param known - the days
 * @returns the moves
 */
export function movesIn(ways: readonly CaseRecord['waysHome'][number][], { asOf, knownOn }: Known): readonly Move[] {
  const events = ways.flatMap((wayHome) => wayHome.events).filter(({ recordedOn }) => recordedOn <= knownOn);
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'corrected' ? [event.of] : [])));
  return events.filter(isMove).filter(({ id, happenedOn }) => happenedOn <= asOf && !withdrawn.has(id));
}

/** The last day of a move of one kind. */
const lastOf = (
  kind: Move['kind'],
  ways: readonly CaseRecord['waysHome'][number][],
  known: Known,
): CivilDate | undefined =>
  movesIn(ways, known)
    .flatMap((move) => (move.kind === kind ? [move.happenedOn] : []))
    .sort()
    .at(-1);

/**
 * The last day on which the child went back into care.
 *
 * @param record - the case
 * @param known - the days
 * @returns the day; `undefined` where there is none
 */
export function lastBackInCare({ waysHome }: CaseRecord, known: Known): CivilDate | undefined {
  return lastOf('back-in-care', waysHome, known);
}

/**
 * Since when the child has lived at home, whichever way home that was recorded for. The last move decides; of one day, a return to care.
 *
 * @param record - the case
 * @param known - the days
 * @returns the day; `undefined` where the child does not live at home
 */
export function homeSince({ waysHome }: CaseRecord, known: Known): CivilDate | undefined {
  const home = lastOf('came-home', waysHome, known);
  const back = lastOf('back-in-care', waysHome, known);
  return home !== undefined && back !== undefined && home <= back ? undefined : home;
}

/** Where a child stands in law, as the entries are gone through. */
interface Standing extends StandingInLaw {
  /** The day on which care ended, while the child is not looked after. */
  readonly endedOn: CivilDate | undefined;
}

const NOTHING: Standing = {
  lookedAfterSince: undefined,
  status: undefined,
  statusSince: undefined,
  isCareKnown: false,
  endToConfirm: undefined,
  earlierCare: [],
  endedOn: undefined,
};

/** Of one day, care comes before the end of a status, and that before the status that follows. */
const OF_ONE_DAY: readonly LegalEntry['kind'][] = [
  'looked-after',
  'no-longer-looked-after',
  'legal-status-ended',
  'legal-status',
];

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

const inOrder = (one: LegalEntry, other: LegalEntry): number =>
  compare(one.from, other.from) ||
  OF_ONE_DAY.indexOf(one.kind) - OF_ONE_DAY.indexOf(other.kind) ||
  compare(one.recordedOn, other.recordedOn);

/**
 * Whether an entry was recorded before its day, and so expected: nothing says that it came to be.
 *
 * @param entry - the entry
 * @returns true where it was
 */
export const isExpected = ({ from, recordedOn }: LegalEntry): boolean => recordedOn < from;

const after = (before: Standing, entry: LegalEntry): Standing => {
  switch (entry.kind) {
    case 'looked-after': {
      // Said again, it is no new start. A status of an earlier time in care does not go on.
      if (before.lookedAfterSince !== undefined)
        return isExpected(entry) ? before : { ...before, endToConfirm: undefined };
      const kept = before.endedOn === undefined ? before : { ...NOTHING, earlierCare: before.earlierCare };
      return { ...kept, lookedAfterSince: entry.from, isCareKnown: true, endToConfirm: undefined, endedOn: undefined };
    }
    case 'no-longer-looked-after': {
      if (isExpected(entry)) return before.endedOn === undefined ? { ...before, endToConfirm: entry.from } : before;
      const { lookedAfterSince: from = entry.from, earlierCare } = before;
      return {
        ...NOTHING,
        isCareKnown: true,
        endedOn: entry.from,
        earlierCare: before.endedOn === undefined ? [...earlierCare, { from, until: entry.from }] : earlierCare,
      };
    }
    case 'legal-status':
      // Made on its day or later, it says that care and the order did not end before, or what followed.
      if (entry.status === before.status) return isExpected(entry) ? before : { ...before, endToConfirm: undefined };
      if (isExpected(entry) && before.status !== undefined) return { ...before, endToConfirm: entry.from };
      return {
        ...before,
        status: entry.status,
        endToConfirm: isExpected(entry) ? before.endToConfirm : undefined,
        statusSince: entry.from,
        // A status that begins after care ended says that it did not end, or began again.
        isCareKnown: before.lookedAfterSince !== undefined && before.isCareKnown,
      };
    case 'legal-status-ended':
      return isExpected(entry)
        ? { ...before, endToConfirm: before.status === undefined ? before.endToConfirm : entry.from }
        : { ...before, status: undefined, statusSince: undefined };
    case 'supervision-order':
    case 'supervision-order-extended':
    case 'supervision-order-ended':
    case 'child-protection-plan':
    case 'child-protection-plan-ended':
      return before;
  }
};

/**
 * The entries of the legal position that count.
 *
 * @param record - the case
 * @param known - the days
 * @returns the entries, the earliest first
 */
export const entriesBy = ({ legal = [] }: CaseRecord, { asOf, knownOn }: Known): readonly LegalEntry[] =>
  legal.filter(({ from, recordedOn }) => from <= asOf && recordedOn <= knownOn).sort(inOrder);

/** The last day on which the child was placed: a child who is not looked after is not. */
const lastPlacedOn = ({ placements = [] }: CaseRecord, { asOf, knownOn }: Known): CivilDate | undefined =>
  placements
    .flatMap(({ from, recordedOn }) => (from <= asOf && recordedOn <= knownOn ? [from] : []))
    .sort()
    .at(-1);

/**
 * Where the child stands in law on a day.
 *
 * @param record - the case
 * @param known - the days
 * @returns what is known of it
 */
export function standingInLaw(record: CaseRecord, known: Known): StandingInLaw {
  const { endedOn, ...standing } = entriesBy(record, known).reduce(after, NOTHING);
  const into = [lastBackInCare(record, known), lastPlacedOn(record, known)];
  const isContradicted = endedOn !== undefined && into.some((on) => on !== undefined && on > endedOn);
  return isContradicted ? { ...standing, isCareKnown: false } : standing;
}

/**
 * The legal statuses that the child has had.
 *
 * @param record - the case
 * @param known - the days
 * @returns each day on which something was recorded from, the earliest first, and the status from then on
 */
export function statusesIn(
  record: CaseRecord,
  known: Known,
): readonly (Pick<StandingInLaw, 'status' | 'statusSince'> & { readonly on: CivilDate })[] {
  let standing = NOTHING;
  return entriesBy(record, known).map((entry) => {
    standing = after(standing, entry);
    return { on: entry.from, status: standing.status, statusSince: standing.statusSince };
  });
}
