import fc from 'fast-check';
import { countWorkingDays } from 'reunification-framework/return-home';
import { type CivilDate, isCivilDate } from 'reunification-framework/shared';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bankHolidaysIn, holidaysOn } from '../../support/bank-holidays.js';
import { day } from '../../support/dates.js';

interface CalendarDay {
  readonly date: CivilDate;
  readonly isWeekday: boolean;
}

/** Days one by one, as Temporal walks through them. */
const calendar = (first: string, last: string): readonly CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (
    let date = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  )
    days.push({ date: day(date.toString()), isWeekday: date.dayOfWeek <= 5 });
  return days;
};

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const CALENDAR = calendar('2019-01-01', '2024-12-31');

const isWithin = (from: CivilDate, to: CivilDate) => (date: CivilDate) => from <= date && date <= to;

/** Counted day by day. */
const workingDaysAmong = (days: readonly CalendarDay[], off: ReadonlySet<string>): number =>
  days.filter(({ date, isWeekday }) => isWeekday && !off.has(date)).length;

const among = (from: CivilDate, to: CivilDate): readonly CalendarDay[] =>
  CALENDAR.filter(({ date }) => isWithin(from, to)(date));

const anyDay = fc.nat({ max: CALENDAR.length - 1 }).map((place) => CALENDAR[place]?.date ?? day('2019-01-01'));

const anyPeriod = fc
  .tuple(anyDay, anyDay)
  .map(([one, other]): readonly [CivilDate, CivilDate] => (one < other ? [one, other] : [other, one]));

const anyYears = fc.subarray(YEARS);

describe('Counting working days', () => {
  const holidays = bankHolidaysIn(...YEARS);
  const off = new Set(holidays['england-and-wales'].events.map(({ date }) => date));

  it('agrees with counting them one by one, from every day of 2022 and 2023, up to five weeks on', () => {
    const differing: string[] = [];
    let compared = 0;
    CALENDAR.forEach(({ date: from }, place) => {
      if (from < '2022-01-01' || from > '2023-12-31') return;
      let days = 0;
      for (const { date: to, isWeekday } of CALENDAR.slice(place, place + 36)) {
        compared += 1;
        days += isWeekday && !off.has(to) ? 1 : 0;
        const { atLeast, atMost, yearsNotCovered } = countWorkingDays(from, to, holidays);
        if (atLeast !== days || atMost !== days || yearsNotCovered.length > 0) differing.push(`${from} to ${to}`);
      }
    });
    expect(differing).toEqual([]);
    expect(compared).toBe(2 * 365 * 36);
  });

  it('agrees with counting them one by one over periods of up to six years', () => {
    fc.assert(
      fc.property(anyPeriod, ([from, to]) => {
        const days = workingDaysAmong(among(from, to), off);
        expect(countWorkingDays(from, to, holidays)).toEqual({ atLeast: days, atMost: days, yearsNotCovered: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('without bank holidays counts weekdays at most, in any year that there is', () => {
    const days = Temporal.PlainDate.from('0001-01-01').until('9999-12-31', { largestUnit: 'days' }).days;
    fc.assert(
      fc.property(fc.nat({ max: days }), fc.nat({ max: 40 }), (start, length) => {
        const first = Temporal.PlainDate.from('0001-01-01').add({ days: start });
        const dates = Array.from({ length: length + 1 }, (_, later) => first.toPlainDateTime().add({ days: later }));
        const inRange = dates.filter(({ year }) => year <= 9999);
        const last = inRange.at(-1)?.toPlainDate().toString();
        if (!isCivilDate(last)) return expect.unreachable('There is a last day.');
        const { atMost } = countWorkingDays(day(first.toString()), last, undefined);
        expect(atMost).toBe(inRange.filter(({ dayOfWeek }) => dayOfWeek <= 5).length);
      }),
    );
  });

  it('adds up, wherever a period is cut; what is open in both parts cannot be less open in both together', () => {
    fc.assert(
      fc.property(anyPeriod, fc.nat(), anyYears, ([from, to], cut, years) => {
        const days = among(from, to);
        const known = bankHolidaysIn(...years);
        const place = cut % days.length;
        const parts = [days.slice(0, place), days.slice(place)].map((part) => {
          const [first, last] = [part[0]?.date, part.at(-1)?.date];
          return first === undefined || last === undefined
            ? { atLeast: 0, atMost: 0 }
            : countWorkingDays(first, last, known);
        });
        const sum = (bound: 'atLeast' | 'atMost') => parts.reduce((total, part) => total + part[bound], 0);
        const { atLeast, atMost } = countWorkingDays(from, to, known);
        expect(sum('atMost')).toBe(atMost);
        expect(sum('atLeast')).toBeLessThanOrEqual(atLeast);
      }),
    );
  });
});

describe('The bounds', () => {
  /** The most holidays that a year can have. */
  const MOST = 15;

  const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

  /** Up to fifteen holidays on any days of each year, of which the list has all in some years, and few in the others. */
  const whatIsKnown = fc
    .tuple(
      ...YEARS.map((year) =>
        fc.record({
          truly: fc.uniqueArray(fc.constantFrom(...CALENDAR.filter(({ date }) => yearOf(date) === year)), {
            maxLength: MOST,
          }),
          listed: fc.oneof(fc.nat({ max: 7 }), fc.constant(MOST)),
        }),
      ),
    )
    .map((years) => ({
      truly: years.flatMap(({ truly }) => truly.map(({ date }) => date)),
      listed: years.flatMap(({ truly, listed }) => truly.slice(0, listed).map(({ date }) => date)),
    }));

  it('hold the truth, whatever holidays are missing from the years that are not covered', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPeriod, whatIsKnown, ([from, to], { truly, listed }) => {
        const { atLeast, atMost, yearsNotCovered } = countWorkingDays(from, to, holidaysOn(listed));
        const days = workingDaysAmong(among(from, to), new Set(truly));
        expect(days).toBeGreaterThanOrEqual(atLeast);
        expect(days).toBeLessThanOrEqual(atMost);
        seen.add(yearsNotCovered.length > 0 ? 'open' : 'covered');
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(['covered', 'open']);
  });

  it('are as close as they can be: no holiday may be missing, and fifteen a year, all of them on weekdays, may be', () => {
    fc.assert(
      fc.property(anyPeriod, whatIsKnown, ([from, to], { listed }) => {
        const { atLeast, atMost, yearsNotCovered } = countWorkingDays(from, to, holidaysOn(listed));
        const days = among(from, to);
        const missing = yearsNotCovered.flatMap((year) =>
          days
            .filter(({ date, isWeekday }) => isWeekday && yearOf(date) === year && !listed.includes(date))
            .slice(0, MOST - listed.filter((date) => yearOf(date) === year).length)
            .map(({ date }) => date),
        );
        expect(atMost).toBe(workingDaysAmong(days, new Set(listed)));
        expect(atLeast).toBe(workingDaysAmong(days, new Set([...listed, ...missing])));
      }),
    );
  });

  it('meet where every year is covered, and only move together as a year is covered', () => {
    fc.assert(
      fc.property(anyPeriod, anyYears, fc.constantFrom(...YEARS), ([from, to], years, another) => {
        const less = countWorkingDays(from, to, bankHolidaysIn(...years));
        const more = countWorkingDays(from, to, bankHolidaysIn(...new Set([...years, another])));
        expect(less.atLeast <= more.atLeast && more.atMost <= less.atMost).toBe(true);
        const inPeriod = YEARS.filter((year) => from.slice(0, 4) <= String(year) && String(year) <= to.slice(0, 4));
        expect(less.yearsNotCovered).toEqual(inPeriod.filter((year) => !years.includes(year)));
        expect(less.yearsNotCovered.length > 0 || less.atLeast === less.atMost).toBe(true);
      }),
    );
  });
});

describe('A later last day', () => {
  it('never has fewer working days, and never more than one a day', () => {
    fc.assert(
      fc.property(anyPeriod, anyYears, ([from, to], years) => {
        const known = bankHolidaysIn(...years);
        const next = CALENDAR[CALENDAR.findIndex(({ date }) => date === to) + 1]?.date ?? to;
        const [now, then] = [countWorkingDays(from, to, known), countWorkingDays(from, next, known)];
        expect([0, 1]).toContain(then.atLeast - now.atLeast);
        expect([0, 1]).toContain(then.atMost - now.atMost);
      }),
    );
  });
});
