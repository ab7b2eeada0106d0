import fc from 'fast-check';
import { addMonths, type CivilDate, isCivilDate } from 'reunification-framework';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';

/** The second way to count: the calendar of the Temporal proposal. */
const withTemporal = (from: Temporal.PlainDate, months: number): string => from.add({ months }).toString();

const anyDayBetween = (from: string, to: string): fc.Arbitrary<CivilDate> =>
  fc
    .integer({ min: 0, max: Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days })
    .map((days) => day(Temporal.PlainDate.from(from).add({ days }).toString()));

const anyDay = anyDayBetween('1900-01-01', '2100-12-31');
const anyCount = fc.integer({ min: -1200, max: 1200 });

describe('Counting calendar months', () => {
  it('agrees with Temporal on every day of 2019 to 2025, two years back and two years on', () => {
    const last = Temporal.PlainDate.from('2025-12-31');
    let compared = 0;
    const differing: string[] = [];
    for (
      let date = Temporal.PlainDate.from('2019-01-01');
      Temporal.PlainDate.compare(date, last) <= 0;
      date = date.add({ days: 1 })
    ) {
      const from = day(date.toString());
      for (let months = -24; months <= 24; months += 1) {
        compared += 1;
        if (addMonths(from, months) !== withTemporal(date, months)) differing.push(`${from} and ${months}`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBe((7 * 365 + 2) * 49);
  });

  it('agrees with Temporal from 1900 to 2100, a hundred years back and on', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, months) => {
        expect(addMonths(from, months)).toBe(withTemporal(Temporal.PlainDate.from(from), months));
      }),
    );
  });

  it('never puts a later event before an earlier one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyCount, (one, other, months) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const [first, second] = [addMonths(earlier, months), addMonths(later, months)];
        expect(first !== undefined && second !== undefined && first <= second).toBe(true);
      }),
    );
  });

  it('always moves to a later day when a month more is counted', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, months) => {
        const [sooner, later] = [addMonths(from, months), addMonths(from, months + 1)];
        expect(sooner !== undefined && later !== undefined && sooner < later).toBe(true);
      }),
    );
  });
});

describe('A civil date', () => {
  it('is exactly what Temporal reads as a day of the years 1 to 9999', () => {
    const twoDigits = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
    const isReal = (text: string): boolean => {
      try {
        return Temporal.PlainDate.from(text).year >= 1;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(year, twoDigits, twoDigits, (...parts) => {
        const text = parts.join('-');
        expect(isCivilDate(text)).toBe(isReal(text));
      }),
    );
  });

  it('sorts as text in the order of the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const inTheCalendar = Temporal.PlainDate.compare(one, other);
        expect(one < other).toBe(inTheCalendar < 0);
        expect(one === other).toBe(inTheCalendar === 0);
      }),
    );
  });
});
