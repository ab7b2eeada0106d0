/** The days, or times, on which a planned visit is made. */
import { addDays, type CivilDate } from '../../shared/days/civil-date.js';
import { nextAfter, occurrencesIn, occursIn, type Period } from './occurrences.js';
import type { PlannedVisits } from './reunification-plan.js';

const earlierOf = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && other < one ? other : one;

/** When one planned visit is made. */
export interface VisitTime {
  /** The day, or the first on which it can be. */
  readonly on: CivilDate;
  /** The last day on which it can be made in time; `undefined` for a visit on one day. */
  readonly until: CivilDate | undefined;
  /** The last day on which a visit made late is still this one: up to the day before the next is due. */
  readonly lateUntil: CivilDate;
}

/**
 * When each of some planned visits is made: an announced one on its day, or once between two days; an unannounced one on any day of
 * a time, which where it is repeated lasts until the next is due.
 *
 * @param visits - the planned visits; without a first day there are none
 * @param period - the time in which repeated visits begin; a visit made once is given whenever it is
 * @returns the time of each, the earliest first
 */
export function visitTimes({ announced, from, until, howOften }: PlannedVisits, period: Period): readonly VisitTime[] {
  if (from === undefined) return [];
  if (howOften === undefined) return [{ on: from, until, lateUntil: until ?? from }];
  const days = occurrencesIn(from, howOften, { from: period.from, until: earlierOf(period.until, until) });
  return days.map((on, position) => {
    const next = days[position + 1] ?? nextAfter(from, howOften, on);
    const dayBefore = next && addDays(next, -1);
    return {
      on,
      until: announced ? undefined : dayBefore && earlierOf(dayBefore, until),
      lateUntil: dayBefore ?? on,
    };
  });
}

/**
 * Whether any of some planned visits falls into a time. Made once and unannounced, it can be on any day of its own time.
 *
 * @param visits - the planned visits; without a first day there are none
 * @param period - the time
 * @returns whether
 */
export function fallsInto({ announced, from, until, howOften }: PlannedVisits, period: Period): boolean {
  if (from === undefined) return false;
  if (howOften !== undefined)
    return occursIn(from, howOften, { from: period.from, until: earlierOf(period.until, until) });
  const last = announced ? from : (until ?? from);
  return from <= period.until && last >= period.from;
}
