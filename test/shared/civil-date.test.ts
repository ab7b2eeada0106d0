import {
  addMonths,
  daysBetween,
  formatCivilDate,
  InputError,
  isCivilDate,
  isLeft,
  parseCivilDate,
  right,
} from 'reunification-framework';
import { addDays, DATE_FINDINGS, weekdayOf } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { birthdayAt, compareDays, isEarlier } from '../../src/shared/days/civil-date.js';
import { day } from '../support/dates.js';

const REAL_DAYS = [
  ['the first day there is', '0001-01-01'],
  ['the day after the first', '0001-01-02'],
  ['the day before the last', '9999-12-30'],
  ['the last day there is', '9999-12-31'],
  ['31 January', '2025-01-31'],
  ['28 February of a common year', '2025-02-28'],
  ['28 February of a leap year', '2024-02-28'],
  ['29 February of a leap year', '2024-02-29'],
  ['29 February of 2000, a century that is a leap year', '2000-02-29'],
  ['1 March', '2024-03-01'],
  ['30 April', '2025-04-30'],
  ['30 June', '2025-06-30'],
  ['31 July', '2025-07-31'],
  ['31 August', '2025-08-31'],
  ['30 September', '2025-09-30'],
  ['30 November', '2025-11-30'],
  ['31 December', '2025-12-31'],
] as const;

const NO_DAYS: readonly (readonly [string, unknown])[] = [
  ['a day before the first', '0000-12-31'],
  ['a day after the last', '10000-01-01'],
  ['29 February of a common year', '2025-02-29'],
  ['30 February of a leap year', '2024-02-30'],
  ['29 February of 1900, a century that is no leap year', '1900-02-29'],
  ['32 January', '2025-01-32'],
  ['31 April', '2025-04-31'],
  ['31 June', '2025-06-31'],
  ['31 September', '2025-09-31'],
  ['31 November', '2025-11-31'],
  ['32 December', '2025-12-32'],
  ['month 0', '2025-00-10'],
  ['month 13', '2025-13-10'],
  ['day 0', '2025-01-00'],
  ['a day with a trailing newline', '2025-01-31\n'],
  ['a day with a space before it', ' 2025-01-31'],
  ['a day with a time', '2025-01-31T00:00:00Z'],
  ['a day as printed in England', '31/01/2025'],
  ['a day without leading zeros', '2025-1-31'],
  ['a day without hyphens', '20250131'],
  ['a day with slashes for hyphens', '2025/01/31'],
  ['a day with a sign before the year', '+202-01-31'],
  ['a day with spaces for zeros', '2025- 1-31'],
  ['a year in hexadecimal', '0x7E-01-31'],
  ['a day with a negative year', '-025-01-31'],
  ['full-width digits', '２０２５-01-31'],
  ['Arabic-Indic digits', '٢٠٢٥-01-31'],
  ['an empty text', ''],
  ['a number', 20250131],
  ['a Date', new Date('2025-01-31T00:00:00Z')],
  ['a text wrapped in an object', new String('2025-01-31')],
  ['a list with a day in it', ['2025-01-31']],
  ['an object that turns into a day', { length: 10, toString: () => '2025-01-31' }],
  ['null', null],
  ['nothing', undefined],
];

describe('A civil date', () => {
  it.each(REAL_DAYS)('can be %s', (_, text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(parseCivilDate(text)).toEqual(right(text));
  });

  it.each(NO_DAYS)('cannot be %s', (_, value) => {
    expect(isCivilDate(value)).toBe(false);
    const read = parseCivilDate(value);
    expect(isLeft(read) && read.left).toEqual([
      { code: 'date.impossible', path: [], ...DATE_FINDINGS['date.impossible'] },
    ]);
  });
});

/** A day, and where one letter stands in it. */
const POSITIONS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('A text of another length', () => {
  const days = ['2024-02-29', '2025-11-11', '0001-01-01', '9999-12-31'];

  it.each(days)('is no day: %s with any one letter left out', (text) => {
    const shorter = POSITIONS.map((position) => text.slice(0, position) + text.slice(position + 1));
    expect(shorter.filter((other) => other.length !== 9 || isCivilDate(other))).toEqual([]);
  });

  it.each(days)('is no day: %s with one more letter anywhere', (text) => {
    const letters = [
      ...'0123456789-+ .:/TZeExab',
      '\t',
      '\n',
      '\r',
      '\u0000',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '１',
      '٣',
      '−',
    ];
    const longer = [...POSITIONS, 10].flatMap((position) =>
      letters.map((letter) => text.slice(0, position) + letter + text.slice(position)),
    );
    expect(longer.filter((other) => other.length !== 11 || isCivilDate(other))).toEqual([]);
  });

  it.each(['2024-02-2', '024-02-29', '2024-2-29', '2024-02-290', '02024-02-29', '2024-02-29 '])(
    'is no day: “%s”',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );
});

describe('A text of ten letters', () => {
  it.each([
    ['a sign before each number', '+024-+2-+9'],
    ['a minus before each number', '-024--2--9'],
    ['a true minus for a hyphen', '2024−02−29'],
    ['a soft hyphen for a hyphen', '2024\u00ad02\u00ad29'],
    ['a dash for a hyphen', '2024–02–29'],
    ['full-width digits in the year', '２０２４-02-29'],
    ['one full-width digit in the month', '2024-0２-29'],
    ['one full-width digit in the day', '2024-02-2９'],
    ['a digit of another alphabet in the day', '2024-02-2٩'],
    ['a raised two', '2024-0²-29'],
    ['a space for a leading zero', '2024- 2-29'],
    ['a space after a digit', '2024-2 -29'],
    ['a line break for the last digit', '2024-02-2\n'],
    ['a decimal point', '2024-02-.9'],
    ['an exponent', '2e03-02-29'],
    ['a hexadecimal number', '2024-02-0x'],
    ['the letter O for zeros', '2O24-O2-29'],
    ['the letter l for ones', '2024-l2-3l'],
    ['hyphens only', '----------'],
    ['hyphens one place too soon', '202-402-29'],
    ['hyphens one place too late', '20240-2-29'],
    ['the day first', '29-02-2024'],
    ['the letters of its form', 'YYYY-MM-DD'],
    ['spaces only', '          '],
    ['digits only', '2024022900'],
    ['half a letter', '2024-02-2\uD835'],
  ])('is no day with %s', (_, text) => {
    expect(text).toHaveLength(10);
    expect(isCivilDate(text)).toBe(false);
  });

  it.each(['00', '01', '02', '28', '29', '30', '31', '32', '40', '99'])(
    'is a day as the month has it: day %s',
    (days) => {
      const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      const months = Array.from({ length: 100 }, (_, month) => String(month).padStart(2, '0'));
      expect(months.filter((month) => isCivilDate(`2024-${month}-${days}`))).toEqual(
        months.filter((month) => Number(days) >= 1 && Number(days) <= (last[Number(month) - 1] ?? 0)),
      );
    },
  );
});

describe('Counting calendar months', () => {
  it.each([
    ['the same day of a later month', '2024-08-15', 6, '2025-02-15'],
    ['29 August and six months: 28 February in a common year', '2024-08-29', 6, '2025-02-28'],
    ['30 August and six months: 28 February in a common year', '2024-08-30', 6, '2025-02-28'],
    ['31 August and six months: 28 February in a common year', '2024-08-31', 6, '2025-02-28'],
    ['28 August and six months: 28 February in a leap year', '2023-08-28', 6, '2024-02-28'],
    ['29 August and six months: 29 February in a leap year', '2023-08-29', 6, '2024-02-29'],
    ['31 August and six months: 29 February in a leap year', '2023-08-31', 6, '2024-02-29'],
    ['1 September and six months: 1 March', '2024-09-01', 6, '2025-03-01'],
    ['31 December and one month: 31 January of the next year', '2024-12-31', 1, '2025-01-31'],
    ['31 January and one month: the end of February', '2025-01-31', 1, '2025-02-28'],
    ['31 May and one month: 30 June', '2025-05-31', 1, '2025-06-30'],
    ['29 February and twelve months: 28 February', '2024-02-29', 12, '2025-02-28'],
    ['29 February and 48 months: 29 February', '2024-02-29', 48, '2028-02-29'],
    ['28 February and twelve months, into a leap year: still the 28th', '2023-02-28', 12, '2024-02-28'],
    ['29 February less twelve months: 28 February', '2024-02-29', -12, '2023-02-28'],
    ['31 March less one month: 29 February', '2024-03-31', -1, '2024-02-29'],
    ['1 January less one month: December of the year before', '2025-01-01', -1, '2024-12-01'],
    ['no months at all: the day itself', '2024-02-29', 0, '2024-02-29'],
    ['into the first month there is', '0001-02-28', -1, '0001-01-28'],
    ['into the last month there is', '9999-11-30', 1, '9999-12-30'],
    ['from the first year to the last', '0001-01-01', 9998 * 12 + 11, '9999-12-01'],
  ])('gives %s', (_, from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('has to start from the event each time: six months twice are not twelve', () => {
    const event = day('2024-08-31');
    const halfway = addMonths(event, 6);
    expect(halfway && addMonths(halfway, 6)).toBe('2025-08-28');
    expect(addMonths(event, 12)).toBe('2025-08-31');
  });

  it.each([
    ['before the first year', '0001-01-31', -1],
    ['long before the first year', '2024-01-31', -30_000],
    ['after the last year', '9999-12-01', 1],
    ['long after the last year', '2024-01-31', 1_000_000],
  ])('gives no day %s', (_, from, months) => {
    expect(addMonths(day(from), months)).toBeUndefined();
  });
});

describe('The days from one day to another', () => {
  it.each([
    ['from a day to itself', '2024-02-29', '2024-02-29', 0],
    ['from one day to the next', '2024-03-14', '2024-03-15', 1],
    ['over the end of a month', '2024-04-30', '2024-05-01', 1],
    ['over the end of a year', '2024-12-31', '2025-01-01', 1],
    ['from 28 February to 1 March in a common year', '2025-02-28', '2025-03-01', 1],
    ['from 28 to 29 February', '2024-02-28', '2024-02-29', 1],
    ['from 29 February to 1 March', '2024-02-29', '2024-03-01', 1],
    ['from 28 February to 1 March in a leap year', '2024-02-28', '2024-03-01', 2],
    ['over February of 1900, a century that is no leap year', '1900-02-28', '1900-03-01', 1],
    ['over February of 2000, a century that is a leap year', '2000-02-28', '2000-03-01', 2],
    ['over February of 2100, a century that is no leap year', '2100-02-28', '2100-03-01', 1],
    ['of a common year', '2025-01-01', '2026-01-01', 365],
    ['of a leap year', '2024-01-01', '2025-01-01', 366],
    ['from one 29 February to the next', '2020-02-29', '2024-02-29', 1461],
    ['over a century in which a leap year is left out', '1896-02-29', '1904-02-29', 2921],
    ['of four centuries', '2000-01-01', '2400-01-01', 146_097],
    ['of January to June in a common year', '2025-01-01', '2025-07-01', 181],
    ['of July to December', '2025-07-01', '2026-01-01', 184],
    ['to the day on which computers began to count', '0001-01-01', '1970-01-01', 719_162],
    ['from the first day there is to the last', '0001-01-01', '9999-12-31', 3_652_058],
    ['of the first year there is', '0001-01-01', '0002-01-01', 365],
    ['of the first two months there are', '0001-01-01', '0001-03-01', 59],
  ])('are counted %s', (_, from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it.each([
    ['2024-03-15', '2024-03-14', -1],
    ['2024-03-01', '2024-02-28', -2],
    ['2025-01-01', '2024-01-01', -366],
  ])('are negative where the second lies before the first: from %s to %s', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('are as many as the month has', () => {
    const firsts = Array.from({ length: 13 }, (_, month) => addMonths(day('2023-03-01'), month));
    const lengths = firsts.flatMap((first, month) => {
      const next = firsts[month + 1];
      return first === undefined || next === undefined ? [] : [daysBetween(first, next)];
    });
    expect(lengths).toEqual([31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29]);
  });
});

describe('Counting days', () => {
  it.each([
    ['1 March less one day: 29 February of a leap year', '2024-03-01', -1, '2024-02-29'],
    ['1 March less one day: 28 February of a common year', '2025-03-01', -1, '2025-02-28'],
    ['1 March less two days, in a leap year', '2024-03-01', -2, '2024-02-28'],
    ['28 February and one day, in a common year', '2025-02-28', 1, '2025-03-01'],
    ['28 February and one day, in a leap year', '2024-02-28', 1, '2024-02-29'],
    ['29 February and one day', '2024-02-29', 1, '2024-03-01'],
    ['29 February and 365 days', '2024-02-29', 365, '2025-02-28'],
    ['29 February and 366 days', '2024-02-29', 366, '2025-03-01'],
    ['29 February and 1461 days: 29 February', '2024-02-29', 1461, '2028-02-29'],
    ['28 February and one day, in 1900, a century that is no leap year', '1900-02-28', 1, '1900-03-01'],
    ['28 February and one day, in 2000, a century that is a leap year', '2000-02-28', 1, '2000-02-29'],
    ['29 February and one day, in 2000', '2000-02-29', 1, '2000-03-01'],
    ['28 February and one day, in 2100, a century that is no leap year', '2100-02-28', 1, '2100-03-01'],
    ['29 February and four centuries', '2000-02-29', 146_097, '2400-02-29'],
    ['31 August and one day', '2024-08-31', 1, '2024-09-01'],
    ['31 August less 31 days', '2024-08-31', -31, '2024-07-31'],
    ['30 November and one day', '2024-11-30', 1, '2024-12-01'],
    ['31 December and one day', '2024-12-31', 1, '2025-01-01'],
    ['1 January less one day', '2025-01-01', -1, '2024-12-31'],
    ['31 January and 28 days: the end of February in a common year', '2025-01-31', 28, '2025-02-28'],
    ['no days at all: the day itself', '2024-02-29', 0, '2024-02-29'],
    ['no days, with a sign', '2024-02-29', -0, '2024-02-29'],
    ['the day after the first there is', '0001-01-01', 1, '0001-01-02'],
    ['the first day there is', '0001-01-02', -1, '0001-01-01'],
    ['the first of March of the first year', '0001-02-28', 1, '0001-03-01'],
    ['the first 29 February', '0004-03-01', -1, '0004-02-29'],
    ['the last day there is', '9999-12-30', 1, '9999-12-31'],
    ['the day before the last', '9999-12-31', -1, '9999-12-30'],
    ['the last day there is, from the first', '0001-01-01', 3_652_058, '9999-12-31'],
    ['the first day there is, from the last', '9999-12-31', -3_652_058, '0001-01-01'],
    ['the day on which computers began to count, from the first', '0001-01-01', 719_162, '1970-01-01'],
  ])('gives %s', (_, from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it.each([
    ['before the first day', '0001-01-01', -1],
    ['two days before the first', '0001-01-01', -2],
    ['in the year before the first, in its February', '0001-01-01', -307],
    ['in the year before the first, on its first of January', '0001-01-01', -366],
    ['long before the first day', '2024-01-31', -1_000_000],
    ['a day before the first, from the last', '9999-12-31', -3_652_059],
    ['after the last day', '9999-12-31', 1],
    ['two days after the last', '9999-12-31', 2],
    ['long after the last day', '2024-01-31', 4_000_000],
    ['a day after the last, from the first', '0001-01-01', 3_652_059],
    ['further than numbers count exactly', '2024-01-31', 1e21],
    ['as far back as there are numbers', '2024-01-31', -Number.MAX_VALUE],
    ['as far as there are numbers', '2024-01-31', Number.MAX_VALUE],
    ['as far as whole numbers are exact', '2024-01-31', Number.MAX_SAFE_INTEGER],
  ])('gives no day %s', (_, from, days) => {
    expect(addDays(day(from), days)).toBeUndefined();
  });

  it('has steps that add up, as months have not: 28 days twice are 56', () => {
    const halfway = addDays(day('2024-01-31'), 28);
    expect(halfway && addDays(halfway, 28)).toBe(addDays(day('2024-01-31'), 56));
  });
});

describe('The day of the week', () => {
  it.each([
    ['1 January 1, the first day there is', '0001-01-01', 1],
    ['the last day there is', '9999-12-31', 5],
    ['the day on which computers began to count', '1970-01-01', 4],
    ['the first day of 2000', '2000-01-01', 6],
    ['29 February 2000', '2000-02-29', 2],
    ['28 February 1900', '1900-02-28', 3],
    ['1 March 1900, the day after it', '1900-03-01', 4],
    ['28 February 2024', '2024-02-28', 3],
    ['29 February 2024', '2024-02-29', 4],
    ['1 March 2024', '2024-03-01', 5],
    ['Easter Sunday 2024', '2024-03-31', 7],
    ['Christmas Day 2021', '2021-12-25', 6],
    ['28 February 2100', '2100-02-28', 7],
    ['1 March 2100, the day after it', '2100-03-01', 1],
  ])('of %s, %s, is %i', (_, date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  it('goes from Monday to Sunday, over the end of a month and of a year', () => {
    const weekFrom = (first: string) => Array.from({ length: 8 }, (_, days) => addDays(day(first), days));
    for (const monday of ['2024-02-26', '2024-12-30', '0001-01-01', '9999-12-20'])
      expect(weekFrom(monday).map((date) => date && weekdayOf(date))).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  });
});

describe('A day written out for a reader', () => {
  it.each([
    ['2026-03-02', '2 March 2026'],
    ['2024-02-29', '29 February 2024'],
    ['1999-12-31', '31 December 1999'],
    ['0001-01-01', '1 January 1'],
  ])('%s is %s', (date, text) => {
    expect(formatCivilDate(day(date))).toBe(text);
  });

  it('is another one for every month', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatCivilDate(day(`2025-${String(month + 1).padStart(2, '0')}-01`)),
    );
    expect(new Set(months).size).toBe(12);
  });
});

describe('Half a month, or half a day', () => {
  it.each([0.5, -0.5, 1e-20, 6.000001, Number.NaN, Number.POSITIVE_INFINITY])('cannot be counted: %d', (count) => {
    const from = day('2024-08-31');
    expect(() => addMonths(from, count)).toThrow(new InputError('months', { code: 'input.wrong-type', path: [] }));
    expect(() => addDays(from, count)).toThrow(new InputError('days', { code: 'input.wrong-type', path: [] }));
  });
});

describe('Two days', () => {
  it.each([
    ['2024-02-28', '2024-02-29', -1],
    ['2024-02-29', '2024-02-29', 0],
    ['2024-03-01', '2024-02-29', 1],
  ])('are put in order: %s and %s', (one, other, order) => {
    expect(compareDays(day(one), day(other))).toBe(order);
  });

  it.each(['2024x02-29', '2024-02x29', '2024-0:-01', '2024-:1-01', '2024-0/-01'])(
    'are no days where a sign is another: %s',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );

  it.each(['/999', ':000', '1/99', '2:00', '20/9', '20:0', '202/', '200:'])(
    'are in no year that is written with another sign: %s',
    (year) => {
      expect(isCivilDate(`${year}-01-01`)).toBe(false);
      expect(isCivilDate('2000-01-01')).toBe(true);
    },
  );
});

describe('Whether a day lies before another', () => {
  it.each([
    ['the day before', '2024-02-28', '2024-02-29', true],
    ['the same day', '2024-02-29', '2024-02-29', false],
    ['the day after', '2024-03-01', '2024-02-29', false],
    ['a day that is not known', undefined, '2024-02-29', false],
    ['before one that is not known', '2024-02-29', undefined, false],
  ])('%s', (_, one, other, isBefore) => {
    const dayOf = (text: string | undefined) => (text === undefined ? undefined : day(text));
    expect(isEarlier(dayOf(one), dayOf(other))).toBe(isBefore);
  });
});

describe('An age', () => {
  it.each([
    ['on the birthday', '2024-05-10', 1, '2025-05-10'],
    ['at the end of a month', '2024-08-31', 16, '2040-08-31'],
    ['of someone born on 29 February, on 1 March', '2024-02-29', 1, '2025-03-01'],
    ['of someone born on 29 February, on that day where the year has it', '2024-02-29', 16, '2040-02-29'],
    ['of someone born on 29 February, at the turn of a century too', '2084-02-29', 16, '2100-03-01'],
    ['of someone born on 28 February, on that day', '2024-02-28', 1, '2025-02-28'],
  ])('is reached %s', (_, bornOn, years, reachedOn) => {
    expect(birthdayAt(day(bornOn), years)).toBe(reachedOn);
  });

  it('past the year 9999 is reached on no day', () => {
    expect(birthdayAt(day('9999-06-01'), 1)).toBeUndefined();
  });
});
