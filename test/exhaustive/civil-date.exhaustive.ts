/** Every day of 1900 to 2100, one after the other, against the calendar of the Temporal proposal. */
import { addMonths, type CivilDate, daysBetween } from 'reunification-framework';
import { addDays, weekdayOf } from 'reunification-framework/shared';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';

const FIRST = day('1900-01-01');
const LAST = day('2100-12-31');

/** 201 years, of which 49 are leap years: 1900 and 2100 are none, 2000 is one. */
const NUMBER_OF_DAYS = 201 * 365 + 49;

const COUNTS = Array.from({ length: 49 }, (_, count) => count - 24);

interface CalendarDay {
  readonly date: CivilDate;
  readonly inTemporal: Temporal.PlainDate;
}

/** The days as Temporal walks through them. */
const CALENDAR: readonly CalendarDay[] = (() => {
  const days: CalendarDay[] = [];
  const end = Temporal.PlainDate.from(LAST);
  let inTemporal = Temporal.PlainDate.from(FIRST);
  while (Temporal.PlainDate.compare(inTemporal, end) <= 0) {
    days.push({ date: day(inTemporal.toString()), inTemporal });
    inTemporal = inTemporal.add({ days: 1 });
  }
  return days;
})();

describe('Every day from 1900 to 2100', () => {
  it('is there, once', () => {
    expect(CALENDAR).toHaveLength(NUMBER_OF_DAYS);
    expect([CALENDAR.at(0)?.date, CALENDAR.at(-1)?.date]).toEqual([FIRST, LAST]);
    expect(new Set(CALENDAR.map(({ date }) => date)).size).toBe(NUMBER_OF_DAYS);
  });

  it('and any number of months, two years back to two years on, is the day that Temporal counts to', () => {
    const durations = COUNTS.map((months) => ({ months, duration: Temporal.Duration.from({ months }) }));
    const differing: string[] = [];
    let compared = 0;
    for (const { date, inTemporal } of CALENDAR)
      for (const { months, duration } of durations) {
        compared += 1;
        if (addMonths(date, months) !== inTemporal.add(duration).toString()) differing.push(`${date} and ${months}`);
      }
    expect(differing).toEqual([]);
    expect(compared).toBe(NUMBER_OF_DAYS * 49);
  });

  it('is one day further from the first than the day before it', () => {
    expect(CALENDAR.map(({ date }) => daysBetween(FIRST, date))).toEqual(CALENDAR.map((_, place) => place));
  });

  it('is one day after the day before it, and one day before the day after it', () => {
    const apart = CALENDAR.slice(1).filter(({ date }, place) => {
      const before = CALENDAR[place]?.date ?? date;
      return daysBetween(before, date) !== 1 || daysBetween(date, before) !== -1;
    });
    expect(apart.map(({ date }) => date)).toEqual([]);
  });

  it('is as far from the last day there is, and from the first, as Temporal counts', () => {
    const ends = [day('0001-01-01'), day('9999-12-31')].map((date) => ({
      date,
      inTemporal: Temporal.PlainDate.from(date),
    }));
    const differing = CALENDAR.filter(({ date, inTemporal }) =>
      ends.some((end) => daysBetween(end.date, date) !== end.inTemporal.until(inTemporal).days),
    );
    expect(differing.map(({ date }) => date)).toEqual([]);
  });

  it('falls on the day of the week that Temporal has', () => {
    const differing = CALENDAR.filter(({ date, inTemporal }) => weekdayOf(date) !== inTemporal.dayOfWeek);
    expect(differing.map(({ date }) => date)).toEqual([]);
  });

  it('and any number of days, two months back to two months on, is the day that Temporal walks to', () => {
    const differing: string[] = [];
    let compared = 0;
    CALENDAR.forEach(({ date }, place) => {
      for (let days = -62; days <= 62; days += 1) {
        const to = CALENDAR[place + days];
        if (to === undefined) continue;
        compared += 1;
        if (addDays(date, days) !== to.date) differing.push(`${date} and ${days}`);
      }
    });
    expect(differing).toEqual([]);
    expect(compared).toBe(NUMBER_OF_DAYS * 125 - 62 * 63);
  });
});

describe('Every day there is, from 0001 to 9999', () => {
  it('is reached from the first by counting days, one week day after the other', () => {
    const first = day('0001-01-01');
    const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const padded = (number: number, length: number): string => String(number).padStart(length, '0');
    const differing: string[] = [];
    let days = 0;
    for (let year = 1; year <= 9999; year += 1) {
      const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      lengths.forEach((length, month) => {
        for (let inMonth = 1; inMonth <= length; inMonth += 1) {
          const expected = `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(inMonth, 2)}`;
          const date = addDays(first, days);
          if (date !== expected || weekdayOf(date) !== (days % 7) + 1) differing.push(expected);
          days += 1;
        }
      });
    }
    expect(differing).toEqual([]);
    expect(days).toBe(3_652_059);
    expect(addDays(first, days)).toBeUndefined();
  });
});
