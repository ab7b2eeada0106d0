/**
 * Civil dates, `YYYY-MM-DD`: a day in the calendar, without a time or a time zone.
 *
 * Dates written this way sort as text, so `<` and `===` compare them.
 */

import { type Finding, type FindingRegister, findingIn } from '../findings/finding.js';
import { InputError } from '../findings/input-error.js';
import { type Either, left, right } from '../findings/result.js';
import { frozen } from '../frozen.js';

declare const isReal: unique symbol;

/** A real day of the Gregorian calendar from 0001-01-01 to 9999-12-31, written `YYYY-MM-DD`. */
export type CivilDate = string & {
  /** Marks a string that has been checked. */
  readonly [isReal]: true;
};

/** Codes of findings about dates. */
export type DateFindingCode = 'date.impossible';

/** The message and severity for each date code. */
export const DATE_FINDINGS: FindingRegister<DateFindingCode> = /* @__PURE__ */ frozen({
  'date.impossible': {
    severity: 'must',
    message: 'Enter a real date, written YYYY-MM-DD.',
  },
});

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** The code of the digit 0. */
const ZERO = 48;

/** The number written in two digits, or not a number. */
const twoDigits = (text: string, position: number): number => {
  const tens = text.charCodeAt(position) - ZERO;
  const units = text.charCodeAt(position + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
};

const yearOf = (text: string): number => twoDigits(text, 0) * 100 + twoDigits(text, 2);
const monthOf = (text: string): number => twoDigits(text, 5);
const dayOf = (text: string): number => twoDigits(text, 8);

/**
 * Whether a value is a day that exists in the calendar, written `YYYY-MM-DD`: 30 February is not.
 *
 * @param value - anything
 * @returns true for a real day from 0001-01-01 to 9999-12-31; false for everything else
 *
 * @example
 * ```ts
 * import { isCivilDate } from 'reunification-framework';
 *
 * isCivilDate('2024-02-29'); // => true
 * isCivilDate('2024-2-29'); // => false
 * isCivilDate('2024-02-29T09:00'); // => false
 * ```
 */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const year = yearOf(value);
  const month = monthOf(value);
  const day = dayOf(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The most days in each month, as a pattern without look-ahead, so that every dialect of regular expressions reads it alike. */
const DAY_OF_ANY_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const ANY_YEAR = '(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';

/** A pattern of exactly the days that {@link isCivilDate} accepts: 29 February in leap years only. */
export const CIVIL_DATE_PATTERN = `^(?:${ANY_YEAR}-${DAY_OF_ANY_YEAR}|${LEAP_YEAR}-02-29)$`;

const mustBeDay = (argument: string, day: CivilDate): void => {
  if (!isCivilDate(day)) throw new InputError(argument, { code: 'input.no-such-day', path: [] });
};

const mustBeWhole = (argument: string, count: number): void => {
  if (!Number.isInteger(count)) throw new InputError(argument, { code: 'input.wrong-type', path: [] });
};

/**
 * Checks a day that comes from outside, such as the `asOf` of a question, without throwing.
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
  return isCivilDate(text) ? right(text) : left([findingIn(DATE_FINDINGS)('date.impossible')]);
}

/**
 * Turns a day that you write in your own code into a civil date. For days that come from outside, use `parseCivilDate`.
 *
 * @param text - a day, written `YYYY-MM-DD`
 * @returns the day
 * @throws InputError if the text is not a real day written `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { addMonths, civilDate } from 'reunification-framework';
 *
 * addMonths(civilDate('2025-08-31'), 6); // => '2026-02-28'
 * ```
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new InputError('text', { code: 'input.no-such-day', path: [] });
  return text;
}

/**
 * The day a number of calendar months later or earlier. If the month is too short, its last day counts: six months from
 * 31 August is 28 or 29 February.
 *
 * @param date - the day to count from; always count from the event itself, because shortened months do not add up
 * @param months - whole calendar months, negative for earlier
 * @returns the day, or `undefined` outside the years 1 to 9999
 * @throws InputError if the date is invalid or the number of months is not whole
 *
 * @example
 * ```ts
 * import { addMonths, civilDate } from 'reunification-framework';
 *
 * // Always from the event: twice six months need not be twelve.
 * const limit = addMonths(civilDate('2024-08-31'), 6); // => '2025-02-28'
 * limit && addMonths(limit, 6); // => '2025-08-28'
 * addMonths(civilDate('2024-08-31'), 12); // => '2025-08-31'
 * ```
 */
export function addMonths(date: CivilDate, months: number): CivilDate | undefined {
  mustBeDay('date', date);
  mustBeWhole('months', months);
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/**
 * The day on which someone reaches an age. Someone born on 29 February reaches it on 1 March in a year without a 29 February. We
 * found no English text that says so; until then the rules for the younger age are the careful ones.
 *
 * @param bornOn - the date of birth
 * @param years - the age, in whole years
 * @returns the day; `undefined` past the year 9999
 */
export function birthdayAt(bornOn: CivilDate, years: number): CivilDate | undefined {
  const day = addMonths(bornOn, years * 12);
  return day !== undefined && dayOf(day) !== dayOf(bornOn) ? addDays(day, 1) : day;
}

/** The numbers from 0 to 99 as they are written in a date. */
const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, number) =>
  String(number).padStart(2, '0'),
);

const written = (year: number, month: number, day: number): CivilDate | undefined => {
  const century = Math.floor(year / 100);
  const text = `${TWO_DIGITS[century]}${TWO_DIGITS[year - century * 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
  return isCivilDate(text) ? text : undefined;
};

/** Days from 1 March of year 0, so that a leap day ends its year. */
const dayNumber = (date: CivilDate): number => {
  const shifted = yearOf(date) * 12 + monthOf(date) - 3;
  const year = Math.floor(shifted / 12);
  const month = shifted - year * 12;
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((month * 153 + 2) / 5) +
    dayOf(date)
  );
};

/**
 * The number of days from one day to another, negative if the second is earlier.
 *
 * @param from - the day to count from
 * @param to - the day to count to
 * @returns whole days: 0 for the same day, 1 from one day to the next, negative where `to` lies before `from`
 * @throws InputError if a date is invalid
 *
 * @example
 * ```ts
 * import { civilDate, daysBetween } from 'reunification-framework';
 *
 * // Over the weekend on which the clocks change, too.
 * daysBetween(civilDate('2026-03-28'), civilDate('2026-03-30')); // => 2
 * daysBetween(civilDate('2026-03-30'), civilDate('2026-03-28')); // => -2
 * ```
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  mustBeDay('from', from);
  mustBeDay('to', to);
  return dayNumber(to) - dayNumber(from);
}

/**
 * Compares two days, for use with `sort`: earlier days come first.
 *
 * @param one - a day
 * @param other - another
 * @returns below 0 where the first is earlier, above 0 where it is later, 0 for the same day
 */
export function compareDays(one: CivilDate, other: CivilDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Whether one day is known to be before another. An unknown day gives false.
 *
 * @param one - a day, where it is known
 * @param other - another, where it is known
 * @returns true if both are known and the first is earlier
 */
export function isEarlier(one: CivilDate | undefined, other: CivilDate | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

/** Days from 1 March of year 0 back to a day. */
const dayAt = (number: number): CivilDate | undefined => {
  // The year is the last one that begins before the day; the estimate is at most one too high.
  const estimate = Math.floor((number - 1) / 365.2425) + 1;
  const startsAt = (year: number): number =>
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const shiftedYear = startsAt(estimate) < number ? estimate : estimate - 1;
  const inYear = number - startsAt(shiftedYear) - 1;
  const shiftedMonth = Math.floor((inYear * 5 + 2) / 153);
  const day = inYear - Math.floor((shiftedMonth * 153 + 2) / 5) + 1;
  const month = shiftedMonth + 3;
  return month > 12 ? written(shiftedYear + 1, month - 12, day) : written(shiftedYear, month, day);
};

/**
 * The day a number of days later or earlier.
 *
 * @param date - the day to count from
 * @param days - whole days, negative for earlier
 * @returns the day, or `undefined` outside the years 1 to 9999
 * @throws InputError if the date is invalid or the number of days is not whole
 *
 * @example
 * ```ts
 * import { addDays, civilDate } from 'reunification-framework';
 *
 * addDays(civilDate('2024-02-28'), 1); // => '2024-02-29'
 * addDays(civilDate('2026-03-02'), -7); // => '2026-02-23'
 * ```
 */
export function addDays(date: CivilDate, days: number): CivilDate | undefined {
  mustBeDay('date', date);
  mustBeWhole('days', days);
  return dayAt(dayNumber(date) + days);
}

/**
 * The last day of a period of months that includes its first and last day: a year from 12 April ends on 11 April.
 *
 * @param from - the first day
 * @param months - calendar months
 * @returns the last day; `undefined` past the year 9999
 */
export function lastDayOfMonths(from: CivilDate, months: number): CivilDate | undefined {
  const day = addMonths(from, months);
  // In a month too short for the day, its last day is already the one before.
  return day !== undefined && day.slice(8) === from.slice(8) ? addDays(day, -1) : day;
}

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONDAY_TO_SATURDAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6];

/**
 * The day of the week on which a date falls, numbered from Monday.
 *
 * @param date - the day
 * @returns 1 for Monday to 7 for Sunday
 * @throws InputError if a date is invalid
 *
 * @example
 * ```ts
 * import { civilDate, weekdayOf } from 'reunification-framework';
 *
 * weekdayOf(civilDate('2026-03-01')); // => 7
 * weekdayOf(civilDate('2026-03-02')); // => 1
 * ```
 */
export function weekdayOf(date: CivilDate): Weekday {
  mustBeDay('date', date);
  return MONDAY_TO_SATURDAY[(dayNumber(date) + 1) % 7] ?? 7;
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
 * Writes a day as people read it in Britain, for example `2 March 2026`.
 *
 * @param date - the day
 * @returns the day of the month, the month by name and the year
 * @throws InputError if a date is invalid
 *
 * @example
 * ```ts
 * import { civilDate, formatCivilDate } from 'reunification-framework';
 *
 * formatCivilDate(civilDate('2026-03-02')); // => '2 March 2026'
 * ```
 */
export function formatCivilDate(date: CivilDate): string {
  mustBeDay('date', date);
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
}
