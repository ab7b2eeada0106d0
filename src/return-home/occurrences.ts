/** The days on which something falls that is done once, or again and again. */
import type { Frequency } from '../goals/index.js';
import { addDays, addMonths, type CivilDate, daysBetween } from '../shared/civil-date.js';

/** A time, the first and the last day included. */
export interface Period {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
}

/**
 * The day on which something falls for the nth time, counted from the first and not from the time before: months do not add up.
 *
 * @param from - the first day
 * @param frequency - how often
 * @param count - how many times later
 * @returns the day; `undefined` past the year 9999
 */
export const nthTime = (from: CivilDate, { every, unit }: Frequency, count: number): CivilDate | undefined =>
  unit === 'month' ? addMonths(from, every * count) : addDays(from, every * count * (unit === 'week' ? 7 : 1));

const LONGEST_MONTH = 31;

/** How many times it was due before a period, or fewer: counting from there finds the rest. */
const timesBefore = (from: CivilDate, { every, unit }: Frequency, period: Period): number => {
  const days = unit === 'month' ? every * LONGEST_MONTH : unit === 'week' ? every * 7 : every;
  return Math.max(0, Math.floor(daysBetween(from, period.from) / days));
};

/**
 * The days in a period on which something falls that is repeated.
 *
 * @param from - the first day
 * @param frequency - how often; what does not go forward is not repeated
 * @param period - the period
 * @returns the days, the earliest first
 */
export function occurrencesIn(from: CivilDate, frequency: Frequency, period: Period): readonly CivilDate[] {
  if (!(frequency.every >= 1)) return period.from <= from && from <= period.until ? [from] : [];
  const days: CivilDate[] = [];
  let count = timesBefore(from, frequency, period);
  let day = nthTime(from, frequency, count);
  while (day !== undefined && day <= period.until) {
    if (day >= period.from) days.push(day);
    count += 1;
    day = nthTime(from, frequency, count);
  }
  return days;
}
