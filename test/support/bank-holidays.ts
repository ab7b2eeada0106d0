/** The bank holidays of England and Wales, worked out from the rules for them by way of Temporal, in the form of gov.uk. */
import type { BankHoliday, BankHolidays } from 'reunification-framework/return-home';
import { Temporal } from 'temporal-polyfill';
import { day } from './dates.js';

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

const dateOf = (year: number, month: number, date: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day: date });

/** Easter Sunday, by the anonymous Gregorian computus: its steps have no other names. */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}

const firstMonday = (year: number, month: number): Temporal.PlainDate => {
  const first = dateOf(year, month, 1);
  return first.add({ days: (MONDAY + 7 - first.dayOfWeek) % 7 });
};

const lastMonday = (year: number, month: number): Temporal.PlainDate => {
  const last = dateOf(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - MONDAY });
};

/** Years in which a holiday was moved to another day. */
const MOVED: Readonly<Record<string, string>> = {
  'Early May bank holiday 2020': '2020-05-08',
  'Spring bank holiday 2022': '2022-06-02',
};

/** Holidays of one year only. */
const ONCE: readonly (readonly [title: string, date: string])[] = [
  ['Platinum Jubilee bank holiday', '2022-06-03'],
  ['Bank Holiday for the State Funeral of Queen Elizabeth II', '2022-09-19'],
  ['Bank holiday for the coronation of King Charles III', '2023-05-08'],
];

type Kept = readonly [title: string, date: string, notes?: string];

/** New Year’s Day, Christmas Day and Boxing Day, or the next weekday that is not one of them. */
const withSubstitutes = (year: number): readonly Kept[] => {
  const newYear = dateOf(year, 1, 1);
  const christmas = dateOf(year, 12, 25);
  const boxing = dateOf(year, 12, 26);
  const isWeekend = ({ dayOfWeek }: Temporal.PlainDate): boolean => dayOfWeek === SATURDAY || dayOfWeek === SUNDAY;
  const kept = (title: string, on: Temporal.PlainDate, later: number): Kept =>
    isWeekend(on) ? [title, on.add({ days: later }).toString(), 'Substitute day'] : [title, on.toString()];
  return [
    kept('New Year’s Day', newYear, newYear.dayOfWeek === SATURDAY ? 2 : 1),
    kept('Christmas Day', christmas, 2),
    kept('Boxing Day', boxing, 2),
  ];
};

const monday = (title: string, on: Temporal.PlainDate): Kept => [title, MOVED[`${title} ${on.year}`] ?? on.toString()];

/** The bank holidays of a year, in order. */
export function bankHolidaysOf(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  const all: readonly Kept[] = [
    ...withSubstitutes(year),
    ['Good Friday', easter.subtract({ days: 2 }).toString()],
    ['Easter Monday', easter.add({ days: 1 }).toString()],
    monday('Early May bank holiday', firstMonday(year, 5)),
    monday('Spring bank holiday', lastMonday(year, 5)),
    monday('Summer bank holiday', lastMonday(year, 8)),
    ...ONCE.filter(([, date]) => date.startsWith(`${year}-`)),
  ];
  return all
    .map(([title, date, notes = '']) => ({ title, date: day(date), notes, bunting: title !== 'Good Friday' }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** These days, as gov.uk would publish them. */
export const published = (events: readonly BankHoliday[]): BankHolidays => ({
  'england-and-wales': { division: 'england-and-wales', events },
});

/** Days kept as bank holidays, whatever they are called. */
export const holidaysOn = (dates: readonly string[]): BankHolidays =>
  published(dates.map((date) => ({ title: 'Bank holiday', date: day(date), notes: '', bunting: false })));

/** The bank holidays of some years. */
export const bankHolidaysIn = (...years: readonly number[]): BankHolidays =>
  published(years.flatMap((year) => bankHolidaysOf(year)));
