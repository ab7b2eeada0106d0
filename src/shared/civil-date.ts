/**
 * Civil dates, `YYYY-MM-DD`: a day in a calendar, with no clock and no time zone.
 *
 * Dates written this way sort as text, so `<` and `===` compare them.
 */

import { type Finding, type FindingRegister, findingFrom } from './finding.js';
import { frozen } from './frozen.js';
import { type Either, left, right } from './result.js';

declare const civilDate: unique symbol;

/** A real day of the Gregorian calendar from 0001-01-01 to 9999-12-31, written `YYYY-MM-DD`. */
export type CivilDate = string & {
  /** Only a function that has checked the day can say so. */
  readonly [civilDate]: true;
};

/** Codes of findings about dates. */
export type DateFindingCode = 'date.impossible';

/** What the date codes mean. */
export const DATE_FINDINGS: FindingRegister<DateFindingCode> = /* @__PURE__ */ frozen({
  'date.impossible': {
    severity: 'must',
    message: 'This is not a real day written as YYYY-MM-DD.',
  },
});

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/**
 * Whether a value is a real day written `YYYY-MM-DD`.
 *
 * @param value - anything
 * @returns true for a real day from 0001-01-01 to 9999-12-31; false for everything else
 */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !WRITTEN.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a day that comes from outside, such as the `asOf` of a question.
 *
 * @param text - anything; only a real day written `YYYY-MM-DD` is accepted
 * @returns the day, or one finding `date.impossible`
 *
 * @example
 * ```ts
 * import { parseCivilDate } from 'reunification-framework';
 *
 * parseCivilDate('2024-02-29')._tag; // => 'Right'
 * parseCivilDate('2025-02-29')._tag; // => 'Left'
 * ```
 */
export function parseCivilDate(text: unknown): Either<readonly [Finding<DateFindingCode>], CivilDate> {
  return isCivilDate(text) ? right(text) : left([findingFrom(DATE_FINDINGS, 'date.impossible', [])]);
}

/**
 * The day a number of calendar months later or earlier. Where the month is too short for the day, its last day is taken:
 * 31 August and six months is 28 or 29 February.
 *
 * @param date - the day to count from; count each time from the event itself, since clamped days do not add up
 * @param months - whole calendar months, negative for earlier
 * @returns the day, or `undefined` outside the years 1 to 9999 or when `months` is not a whole number
 */
export function addMonths(date: CivilDate, months: number): CivilDate | undefined {
  if (!Number.isInteger(months)) return undefined;
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCivilDate(text) ? text : undefined;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Writes a day out for a reader, for example `2 March 2026`.
 *
 * @param date - the day
 * @returns the day of the month, the month by name and the year
 */
export function formatCivilDate(date: CivilDate): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
}
