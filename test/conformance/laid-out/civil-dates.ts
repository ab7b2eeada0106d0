/** Civil dates: months and days counted, weekdays, and what is a day at all. What is expected comes from another calendar, Temporal. */
import { Temporal } from 'temporal-polyfill';
import type { Vector } from '../../../src/conformance/index.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** Nothing before the first day or after the last. */
const withinYears = (day: Temporal.PlainDate): string | null => {
  const [first, last] = [Temporal.PlainDate.from(FIRST), Temporal.PlainDate.from(LAST)];
  const isWithin = Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  return isWithin ? day.toString() : null;
};

const monthEnds = (...years: readonly number[]): readonly string[] =>
  years.flatMap((year) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => {
      const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
      return Temporal.PlainDate.from({ year, month, day: daysInMonth }).toString();
    }),
  );

/** Days about the ends of months, apart from the ends themselves. */
const NEAR_MONTH_ENDS = [
  ...['2023-08-28', '2023-08-29', '2023-08-30', '2023-09-01', '2024-08-27', '2024-08-28', '2024-08-29', '2024-08-30'],
  ...['2024-02-28', '2024-03-01', '2025-03-01', '2024-01-15', '2024-01-29', '2024-01-30', '2025-01-28', '2025-01-29'],
];

/** Ends of February in and about centuries. */
const OF_CENTURIES = ['1899-08-31', '1900-02-28', '1999-08-31', '2000-02-29', '2099-08-31', '2100-02-28', '2400-02-29'];

interface Counted {
  readonly date: string;
  readonly count: number;
}

const across = (dates: readonly string[], counts: readonly number[]): readonly Counted[] =>
  dates.flatMap((date) => counts.map((count) => ({ date, count })));

const MONTHS: readonly Counted[] = [
  ...across(monthEnds(2023, 2024, 2025), [-6, -1, 1, 6, 12]),
  ...across(NEAR_MONTH_ENDS, [-6, 6, 12]),
  ...across(OF_CENTURIES, [-12, 6, 12, 48]),
  ...across(['2024-02-29'], [0, 24, 48, -48, 1200]),
  ...across(['9999-06-30', '9999-11-30', '9999-12-31'], [1, 6, 7]),
  ...across(['0001-01-31', '0001-07-01', '0001-12-31'], [-1, -6, -12]),
];

const DAYS: readonly Counted[] = [
  ...across(['2023-12-31', '2024-02-28', '2024-02-29', '2024-12-31', '2025-02-28'], [-366, -365, -1, 0, 1, 365, 366]),
  ...across(['1900-02-28', '2000-02-28', '2100-02-28'], [-1, 1, 2]),
  ...across(['9999-12-30', '9999-12-31', '0001-01-01', '0001-01-02'], [-1, 1]),
  ...across(['2000-01-01'], [146_097, -146_097]),
];

const PAIRS: readonly (readonly [from: string, to: string])[] = [
  ['2024-02-28', '2024-02-28'],
  ['2024-02-28', '2024-02-29'],
  ['2024-02-28', '2024-03-01'],
  ['2023-02-28', '2023-03-01'],
  ['2024-03-01', '2024-02-28'],
  ['2023-12-31', '2024-12-31'],
  ['2024-12-31', '2025-12-31'],
  ['1900-02-28', '1900-03-01'],
  ['2000-02-28', '2000-03-01'],
  ['2024-08-31', '2025-02-28'],
  ['2025-02-28', '2024-08-31'],
  [FIRST, LAST],
];

/** Real days, written in the one way that counts. */
const REAL = ['0001-01-01', '1600-02-29', '2000-02-29', '2024-02-29', '2025-02-28', '2025-12-31', '9999-12-31'];

/** What is no real day, or a day written in another way. Laid out by hand; new ones go to the end, as they are numbered. */
const NOT_REAL: readonly unknown[] = [
  ...['2025-02-29', '1900-02-29', '2100-02-29', '2025-04-31', '2025-06-31', '2025-09-31', '2025-11-31', '2024-02-30'],
  ...['2025-01-32', '2025-01-00', '2025-00-10', '2025-13-01', '0000-12-31', '10000-01-01', '-2025-01-01'],
  ...[
    '',
    'today',
    '2025-1-31',
    '2025-01-1',
    '25-01-31',
    '20250131',
    '2025/01/31',
    '31/01/2025',
    '2025-01-31T00:00:00Z',
  ],
  ...[
    ' 2025-01-31',
    '2025-01-31 ',
    '2025-01-31\n',
    '2025 01 31',
    '2O25-01-31',
    '２０２５-01-31',
    '2025-W05-5',
    '2025-031',
  ],
  ...[20250131, null, true, [], ['2025-01-31'], {}, { day: '2025-01-31' }],
];

const dateVector = (name: string, id: string, title: string, input: unknown, expected: unknown): Vector =>
  vector({ id: `civil-dates/${name}/${id}`, function: name, title, input, expected });

/** The set. */
export const civilDatesSet: LaidOut = {
  set: 'civil-dates',
  description:
    'Civil dates of the Gregorian calendar from 0001-01-01 to 9999-12-31, written YYYY-MM-DD: counting months from every month end of a leap year and the years beside it, counting days, weekdays, and which texts are days. Expected answers: Temporal (temporal-polyfill); which texts are days, by hand.',
  vectors: [
    ...MONTHS.map(({ date, count }) =>
      vector({
        id: `civil-dates/addMonths/${date}/${count}`,
        function: 'addMonths',
        title: `${date} and months: ${count}`,
        input: { date, months: count },
        expected: withinYears(Temporal.PlainDate.from(date).add({ months: count })),
        rules: ['I-55'],
        sources: written(placesOf('I-55').slice(0, 1)),
      }),
    ),
    ...DAYS.map(({ date, count }) =>
      dateVector(
        'addDays',
        `${date}/${count}`,
        `${date} and days: ${count}`,
        { date, days: count },
        withinYears(Temporal.PlainDate.from(date).add({ days: count })),
      ),
    ),
    ...PAIRS.map(([from, to]) =>
      dateVector(
        'daysBetween',
        `${from}/${to}`,
        `From ${from} to ${to}`,
        { from, to },
        Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days,
      ),
    ),
    ...[...monthEnds(2025), ...REAL.slice(0, 4), '1900-01-01', '2100-03-01', '9999-12-31'].map((date) =>
      dateVector('weekdayOf', date, `The weekday of ${date}`, date, Temporal.PlainDate.from(date).dayOfWeek),
    ),
    ...REAL.map((value) => dateVector('isCivilDate', value, `${value} is a day`, value, true)),
    ...NOT_REAL.map((value, place) =>
      dateVector(
        'isCivilDate',
        `no-day-${place + 1}${typeof value === 'string' && slug(value) !== '' ? `/${slug(value)}` : ''}`,
        `${JSON.stringify(value)} is no day`,
        value,
        false,
      ),
    ),
  ],
};
