/** Counting the working days of England. */

import { type CivilDate, civilDate, daysBetween, weekdayOf } from '../../shared/days/civil-date.js';
import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import { BANK_HOLIDAYS } from './shapes.js';
import type { BankHolidays, WorkingDays } from './working-day.js';

/** Every year has at least these: New Year, Good Friday, Easter Monday, early May, spring, summer, Christmas and Boxing Day. */
const BANK_HOLIDAYS_A_YEAR = 8;

/** More than any year since bank holidays began has had. */
const MOST_BANK_HOLIDAYS_A_YEAR = 15;

const SATURDAY = 6;

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

const dayOf = (year: number, monthAndDay: string): CivilDate =>
  civilDate(`${String(year).padStart(4, '0')}-${monthAndDay}`);

/** Mondays to Fridays, both days included, counted without going through them. */
const weekdaysBetween = (from: CivilDate, to: CivilDate): number => {
  const days = daysBetween(from, to) + 1;
  const weeks = Math.floor(days / 7);
  const rest = Array.from({ length: days - weeks * 7 }, (_, daysAfter) => ((weekdayOf(from) - 1 + daysAfter) % 7) + 1);
  return weeks * 5 + rest.filter((weekday) => weekday < SATURDAY).length;
};

export const workingDaysIn = (from: CivilDate, to: CivilDate, holidays: BankHolidays | undefined): WorkingDays => {
  const ofYear = new Map<number, Set<CivilDate>>();
  for (const { date } of holidays?.['england-and-wales'].events ?? [])
    ofYear.set(yearOf(date), (ofYear.get(yearOf(date)) ?? new Set()).add(date));
  let atLeast = 0;
  let atMost = 0;
  const yearsNotCovered: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to) && from <= to; year += 1) {
    const first = dayOf(year, '01-01');
    const last = dayOf(year, '12-31');
    const start = from > first ? from : first;
    const end = to < last ? to : last;
    const inYear = [...(ofYear.get(year) ?? [])];
    const off = inYear.filter((day) => start <= day && day <= end && weekdayOf(day) < SATURDAY).length;
    const working = weekdaysBetween(start, end) - off;
    const isCovered = inYear.length >= BANK_HOLIDAYS_A_YEAR;
    atMost += working;
    const unlisted = isCovered ? 0 : MOST_BANK_HOLIDAYS_A_YEAR - inYear.length;
    atLeast += Math.max(0, working - unlisted);
    if (!isCovered) yearsNotCovered.push(year);
  }
  return { atLeast, atMost, yearsNotCovered };
};

/**
 * Counts the working days in a period: Mondays to Fridays that are not bank holidays in England. The first and the last day count if
 * they are working days. In a year whose bank holidays are not given, any weekday may or may not be one, so the answer has two
 * bounds.
 *
 * @param from - the first day
 * @param to - the last day; before the first, there is nothing to count
 * @param holidays - the bank holidays, as gov.uk publishes them; left out, no year is covered
 * @returns the fewest and the most working days that there can be.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { countWorkingDays } from 'reunification-framework/return-home';
 *
 * // Without the bank holidays of the year, the count has two bounds.
 * countWorkingDays(civilDate('2026-06-01'), civilDate('2026-06-12'), undefined);
 * // => { atLeast: 0, atMost: 10, yearsNotCovered: [2026] }
 * ```
 */
export function countWorkingDays(from: CivilDate, to: CivilDate, holidays: BankHolidays | undefined): WorkingDays {
  mustBe('from', from, 'day');
  mustBe('to', to, 'day');
  return workingDaysIn(from, to, readOnce('holidays', holidays, { optional: BANK_HOLIDAYS }));
}
