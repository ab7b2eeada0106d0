/** The days, or times, on which a planned visit is made. */
import { addDays, type CivilDate } from '../shared/civil-date.js';
import { nextAfter, occurrencesIn, type Period } from './occurrences.js';
import type { PlannedVisits } from './reunification-plan.js';

const earlierOf = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && other < one ? other : one;

/**
 * When each of some planned visits is made: an announced one on its day, or once between two days; an unannounced one on any day of
 * a time, which where it is repeated lasts until the next is due.
 *
 * @param visits - the planned visits; without a first day there are none
 * @param period - the time in which repeated visits begin; a visit made once is given whenever it is
 * @returns the first and the last day of each, the earliest first; no last day for a visit on one day
 */
export function visitTimes(
  { announced, from, until, howOften }: PlannedVisits,
  period: Period,
): readonly { readonly on: CivilDate; readonly until: CivilDate | undefined }[] {
  if (from === undefined) return [];
  if (howOften === undefined) return [{ on: from, until }];
  const days = occurrencesIn(from, howOften, { from: period.from, until: earlierOf(period.until, until) });
  if (announced) return days.map((on) => ({ on, until: undefined }));
  return days.map((on, position) => {
    const next = days[position + 1] ?? nextAfter(from, howOften, on);
    const dayBefore = next && addDays(next, -1);
    return { on, until: dayBefore && earlierOf(dayBefore, until) };
  });
}
