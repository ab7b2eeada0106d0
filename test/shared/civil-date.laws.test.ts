import fc from 'fast-check';
import { addMonths, type CivilDate, daysBetween, isCivilDate } from 'reunification-framework';
import { addDays, weekdayOf } from 'reunification-framework/shared';
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

describe('The days from one day to another', () => {
  const anyDayAtAll = anyDayBetween('0001-01-01', '9999-12-31');

  it('are as many as Temporal counts, whichever of the days there are', () => {
    fc.assert(
      fc.property(anyDayAtAll, anyDayAtAll, (from, to) => {
        const { days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' });
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });

  it('lead back to the day they were counted to', () => {
    fc.assert(
      fc.property(anyDayAtAll, anyDayAtAll, (from, to) => {
        const days = daysBetween(from, to);
        expect(Temporal.PlainDate.from(from).add({ days }).toString()).toBe(to);
      }),
    );
  });

  it('are the same backwards, with the other sign', () => {
    fc.assert(
      fc.property(anyDayAtAll, anyDayAtAll, (one, other) => {
        expect(daysBetween(one, other) + daysBetween(other, one)).toBe(0);
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });

  it('add up, whichever day lies in between', () => {
    fc.assert(
      fc.property(anyDayAtAll, anyDayAtAll, anyDayAtAll, (one, between, other) => {
        expect(daysBetween(one, between) + daysBetween(between, other)).toBe(daysBetween(one, other));
      }),
    );
  });

  it('grow by one from each day to the next, over the leap day of 2020 to that of 2024', () => {
    const first = day('2020-02-29');
    let date = Temporal.PlainDate.from(first);
    let before = -1;
    while (before < 1461) {
      const days = daysBetween(first, day(date.toString()));
      expect(days).toBe(before + 1);
      before = days;
      date = date.add({ days: 1 });
    }
    expect(date.toString()).toBe('2024-03-01');
  });
});

describe('Counting days', () => {
  const anyDayAtAll = anyDayBetween('0001-01-01', '9999-12-31');
  const anyNumber = fc.oneof(fc.integer({ min: -800, max: 800 }), fc.integer({ min: -4_000_000, max: 4_000_000 }));

  it('gives the day that Temporal gives, and none where that has another year than there are', () => {
    fc.assert(
      fc.property(anyDayAtAll, anyNumber, (from, days) => {
        const inTemporal = Temporal.PlainDate.from(from).add({ days });
        const isThere = inTemporal.year >= 1 && inTemporal.year <= 9999;
        expect(addDays(from, days)).toBe(isThere ? inTemporal.toString() : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same as walking through the calendar, around every end of February and of December', () => {
    // Temporal’s own walk costs too much for each; the calendar of JavaScript’s Date is the third to agree.
    const differing: string[] = [];
    const written = (date: Date): string => date.toISOString().slice(0, 10);
    for (let year = 1; year <= 9999; year += 1)
      for (const [month, date] of [
        [1, 28],
        [11, 31],
      ] as const) {
        const walking = new Date(0);
        walking.setUTCFullYear(year, month, date);
        const from = day(written(walking));
        for (let days = 0; days <= 2; days += 1) {
          const to = addDays(from, days);
          const expected = walking.getUTCFullYear() <= 9999 ? written(walking) : undefined;
          const isSameWeekday = to === undefined || weekdayOf(to) % 7 === walking.getUTCDay();
          if (to !== expected || !isSameWeekday) differing.push(`${from} and ${days}`);
          walking.setUTCDate(walking.getUTCDate() + 1);
        }
      }
    expect(differing).toEqual([]);
  });

  it('undoes what counting the days from one day to another does', () => {
    fc.assert(
      fc.property(anyDayAtAll, anyDayAtAll, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('leads back with the other sign, and adds up', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: -9999, max: 9999 }),
        (from, one, other) => {
          const there = addDays(from, one);
          expect(there && addDays(there, -one)).toBe(from);
          expect(there && addDays(there, other)).toBe(addDays(from, one + other));
        },
      ),
    );
  });
});

describe('The day of the week', () => {
  const anyDayAtAll = anyDayBetween('0001-01-01', '9999-12-31');

  it('is the one that Temporal has, whichever of the days there are', () => {
    fc.assert(
      fc.property(anyDayAtAll, (date) => {
        expect(weekdayOf(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back after seven days, and not before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(other && weekdayOf(other) === weekdayOf(date)).toBe(days % 7 === 0);
      }),
    );
  });
});

describe('A civil date', () => {
  /** Whether Temporal reads it as a day; given only what is written in digits and hyphens. */
  const isRealDay = (text: string): boolean => {
    try {
      return Temporal.PlainDate.from(text).year >= 1;
    } catch {
      return false;
    }
  };

  it.each(['2024-02-29', '2025-12-31', '0010-10-10', '9999-11-30'])(
    'is none with anything but the right digit or hyphen in any one place: %s, and all letters there are',
    (text) => {
      const days: string[] = [];
      const expected: string[] = [];
      for (let position = 0; position < text.length; position += 1) {
        const isHyphen = position === 4 || position === 7;
        for (let letter = 0; letter < 0x1_0000; letter += 1) {
          const other = text.slice(0, position) + String.fromCharCode(letter) + text.slice(position + 1);
          if (isCivilDate(other)) days.push(other);
        }
        for (const letter of isHyphen ? '-' : '0123456789') {
          const other = text.slice(0, position) + letter + text.slice(position + 1);
          if (isRealDay(other)) expected.push(other);
        }
      }
      expect(days.sort()).toEqual(expected.sort());
      expect(expected).toContain(text);
    },
  );

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
