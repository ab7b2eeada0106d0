/** The days of a case: those on which something happened, and between which days it can be asked about. */
import { addMonths, type CivilDate, civilDateIn } from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';

/** The day on which the page is open. The library has no clock; the page has the reader’s. */
export const today = (): CivilDate => civilDateIn(new Date().toISOString(), 'Europe/London');

const later = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? other : one);

const inAYear = (on: CivilDate): CivilDate => addMonths(on, 12) ?? on;

/** Something with the day on which it happened and the day on which it was recorded. */
interface Dated {
  readonly on: CivilDate;
  readonly recordedOn: CivilDate;
}

const datedIn = ({
  waysHome,
  legal = [],
  visits = [],
  reviews = [],
  assessments = [],
}: CaseRecord): readonly Dated[] => [
  ...waysHome.flatMap(({ classifications, events }) => [
    ...classifications.map(({ conferredOn, recordedOn }) => ({ on: conferredOn, recordedOn })),
    ...events.map(({ happenedOn, recordedOn }) => ({ on: happenedOn, recordedOn })),
  ]),
  ...legal.map(({ from, recordedOn }) => ({ on: from, recordedOn })),
  ...visits,
  ...reviews,
  ...assessments.map(({ recordedOn }) => ({ on: recordedOn, recordedOn })),
];

/** The days of a case. */
export interface CaseDays {
  /** The first day that can be asked about. */
  readonly first: CivilDate;
  /** The last. */
  readonly last: CivilDate;
  /** The last on which anything was recorded. */
  readonly lastRecorded: CivilDate;
  /** Each day on which something happened, the earliest first. */
  readonly happened: readonly CivilDate[];
}

/**
 * The days of what happened: from the first of them to a year after the last, so that one can see what becomes due.
 *
 * @param dated - what happened
 * @returns the days; `undefined` where nothing happened
 */
export function daysOf(dated: readonly Dated[]): CaseDays | undefined {
  const happened = [...new Set(dated.map(({ on }) => on))].sort();
  const [first] = happened;
  if (first === undefined) return undefined;
  const lastRecorded = dated.map(({ recordedOn }) => recordedOn).reduce(later, first);
  return { first, last: inAYear(later(lastRecorded, happened.at(-1) ?? first)), lastRecorded, happened };
}

/** The days of a case; of one in which nothing has happened, today. */
export function daysOfCase(record: CaseRecord): CaseDays {
  const now = today();
  return daysOf(datedIn(record)) ?? { first: now, last: inAYear(now), lastRecorded: now, happened: [] };
}
