/** Reading the record: where the child stands in law on a day, and where the child has moved between care and home. */

import type { CaseHappening } from '../../reclassification/index.js';
import type { LegalStatusId } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/civil-date.js';
import type { CaseRecord, LegalEntry } from './case-record.js';

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

const NOTHING: StandingInLaw & { readonly endedOn: CivilDate | undefined } = {
  lookedAfterSince: undefined,
  status: undefined,
  statusSince: undefined,
  isCareKnown: false,
  endedOn: undefined,
};

/** By the day; of one day, being looked after comes before the status in it. */
const inOrder = (one: LegalEntry, other: LegalEntry): number =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : Number(isStatus(one)) - Number(isStatus(other));

const isStatus = ({ kind }: LegalEntry): boolean => kind === 'legal-status';

const after = (before: typeof NOTHING, entry: LegalEntry): typeof NOTHING => {
  switch (entry.kind) {
    case 'looked-after': {
      // Said again, it is no new start. A status of an earlier time in care does not go on.
      if (before.lookedAfterSince !== undefined) return before;
      const kept = before.endedOn === undefined ? before : NOTHING;
      return { ...kept, lookedAfterSince: entry.from, isCareKnown: true, endedOn: undefined };
    }
    case 'no-longer-looked-after':
      return { ...NOTHING, isCareKnown: true, endedOn: entry.from };
    case 'legal-status':
      if (entry.status === before.status) return before;
      return {
        ...before,
        status: entry.status,
        statusSince: entry.from,
        // A status that begins after care ended says that it did not end, or began again.
        isCareKnown: before.lookedAfterSince !== undefined && before.isCareKnown,
      };
  }
};

/**
 * Where the child stands in law on a day.
 *
 * @param record - the case
 * @param known - the days
 * @returns what is known of it
 */
export function standingInLaw(record: CaseRecord, known: Known): StandingInLaw {
  const entries = (record.legal ?? []).filter(
    ({ from, recordedOn }) => from <= known.asOf && recordedOn <= known.knownOn,
  );
  const { endedOn, ...standing } = [...entries].sort(inOrder).reduce(after, NOTHING);
  const back = lastBackInCare(record, known);
  const isContradicted = endedOn !== undefined && back !== undefined && back > endedOn;
  return isContradicted ? { ...standing, isCareKnown: false } : standing;
}
