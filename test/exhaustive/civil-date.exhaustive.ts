/** Every day of 1900 to 2100, one after the other, against the calendar of the Temporal proposal. */
import { addMonths, type CivilDate, daysBetween } from 'reunification-framework';
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
});
