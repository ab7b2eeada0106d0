/** The days on which something falls that is done once, or again and again. */
import type { Frequency } from '../../goals/index.js';
import { addDays, addMonths, type CivilDate, daysBetween } from '../../shared/days/civil-date.js';

/** A time, the first and the last day included. */
export interface Period {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
}

/** The day on which it falls for the nth time, counted from the first and not from the time before: months do not add up. */
const nthTime = (from: CivilDate, { every, unit }: Frequency, count: number): CivilDate | undefined =>
  unit === 'month' ? addMonths(from, every * count) : addDays(from, every * count * (unit === 'week' ? 7 : 1));

const LONGEST_MONTH = 31;

/** How many times it was due before a day, or fewer: counting from there finds the rest. */
const timesBefore = (from: CivilDate, { every, unit }: Frequency, before: CivilDate): number => {
  const days = unit === 'month' ? every * LONGEST_MONTH : unit === 'week' ? every * 7 : every;
  return Math.max(0, Math.floor(daysBetween(from, before) / days));
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
  let count = timesBefore(from, frequency, period.from);
  let day = nthTime(from, frequency, count);
  while (day !== undefined && day <= period.until) {
    if (day >= period.from) days.push(day);
    count += 1;
    day = nthTime(from, frequency, count);
  }
  return days;
}

/**
 * Whether something that is repeated falls into a period.
 *
 * @param from - the first day
 * @param frequency - how often; what does not go forward is not repeated
 * @param period - the period
 * @returns whether there is such a day
 */
export function occursIn(from: CivilDate, frequency: Frequency, period: Period): boolean {
  if (!(frequency.every >= 1)) return period.from <= from && from <= period.until;
  let count = timesBefore(from, frequency, period.from);
  let day = nthTime(from, frequency, count);
  while (day !== undefined && day < period.from) {
    count += 1;
    day = nthTime(from, frequency, count);
  }
  return day !== undefined && day <= period.until;
}

/**
 * The first day after another on which something falls that is repeated.
 *
 * @param from - the first day
 * @param frequency - how often; what does not go forward has no next day
 * @param after - the day after which it is asked for
 * @returns the day; `undefined` where there is none
 */
export function nextAfter(from: CivilDate, frequency: Frequency, after: CivilDate): CivilDate | undefined {
  if (!(frequency.every >= 1)) return undefined;
  let count = timesBefore(from, frequency, after);
  let day = nthTime(from, frequency, count);
  while (day !== undefined && day <= after) {
    count += 1;
    day = nthTime(from, frequency, count);
  }
  return day;
}
