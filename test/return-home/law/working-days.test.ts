import { type BankHolidays, countWorkingDays, WORKING_DAYS_FOR_APPROVAL } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { bankHolidaysIn, bankHolidaysOf, easterSunday, holidaysOn, published } from '../../support/bank-holidays.js';
import { BANK_HOLIDAYS } from '../../support/coming-home.js';
import { day } from '../../support/dates.js';
import { deeplyFrozen } from '../../support/goals.js';
import { aroundDay } from '../../support/histories.js';

const HOLIDAYS = deeplyFrozen(bankHolidaysIn(2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028));

/** The working days of a period; only one number where the years are covered. */
const counted = (from: string, to: string, holidays: BankHolidays | undefined = HOLIDAYS) =>
  countWorkingDays(day(from), day(to), holidays);

const exactly = (days: number) => ({ atLeast: days, atMost: days, yearsNotCovered: [] });

describe('The bank holidays to test with', () => {
  it.each([
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    // The earliest and the latest day on which Easter can fall.
    [1818, '1818-03-22'],
    [2038, '2038-04-25'],
  ])('have Easter %i on %s', (year, date) => {
    expect(easterSunday(year).toString()).toBe(date);
  });

  it.each([
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('are those of %i: %s', (year, days) => {
    expect(bankHolidaysOf(year).map(({ date }) => date)).toEqual(
      days.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`),
    );
  });

  it('are, for 2023 and 2024, those of the return home to test with', () => {
    const daysAndTitles = ({ 'england-and-wales': { events } }: BankHolidays) =>
      events.map(({ title, date }) => [title, date]);
    expect(daysAndTitles(bankHolidaysIn(2023, 2024))).toEqual(daysAndTitles(BANK_HOLIDAYS));
  });
});

/** The day on which twenty working days are reached, counted on paper; with what lies in between. */
const TWENTIETH_DAYS = [
  ['four weeks with a 29 February and no holiday', '2024-02-05', '2024-03-01'],
  ['Christmas, Boxing Day and New Year’s Day', '2023-12-04', '2024-01-03'],
  ['Christmas and Boxing Day on a weekend, kept on Monday and Tuesday', '2021-12-06', '2022-01-05'],
  ['Boxing Day on a Saturday, kept on Monday', '2020-12-07', '2021-01-06'],
  ['New Year’s Day on a Sunday, kept on Monday', '2022-12-12', '2023-01-11'],
  ['Good Friday and Easter Monday', '2024-03-11', '2024-04-09'],
  ['both holidays of May', '2024-05-01', '2024-05-30'],
  ['three holidays of May, for a coronation', '2023-05-02', '2023-05-31'],
  ['a day in May that is a holiday in other years', '2022-05-03', '2022-05-30'],
  ['two holidays in a row in June', '2022-05-16', '2022-06-14'],
  ['a holiday at the end of August', '2024-08-05', '2024-09-02'],
  ['a state funeral', '2022-08-30', '2022-09-27'],
] as const;

describe('Twenty working days', () => {
  it('are what a nominated officer’s approval is asked from', () => {
    expect(WORKING_DAYS_FOR_APPROVAL.days).toBe(20);
  });

  it.each(TWENTIETH_DAYS)('over %s, from %s, are reached on %s, and not the day before', (_, from, twentieth) => {
    const [before, on] = aroundDay(twentieth).map((to) => counted(from, to));
    expect([before, on]).toEqual([exactly(19), exactly(20)]);
  });

  it.each([
    ['a working day', '2024-03-11', '2024-04-09', 21],
    ['a Saturday', '2024-02-05', '2024-03-01', 20],
    ['a bank holiday', '2024-03-01', '2024-03-28', 20],
  ])('followed by %s, from %s to %s, are on that day %i', (_, from, twentieth, days) => {
    expect(counted(from, twentieth)).toEqual(exactly(20));
    expect(counted(from, aroundDay(twentieth)[2])).toEqual(exactly(days));
  });

  it('stay twenty over the weekend after the twentieth', () => {
    const days = ['2024-02-29', '2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'];
    expect(days.map((to) => counted('2024-02-05', to).atLeast)).toEqual([19, 20, 20, 20, 21]);
  });

  it('are one more if the child came into care a working day earlier, and as many if on a day off', () => {
    // 30 April 2024 is a Tuesday; 4 to 6 May are Saturday, Sunday and a bank holiday.
    const days = ['2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05', '2024-05-06', '2024-05-07', '2024-05-08'];
    expect(days.map((from) => counted(from, '2024-06-03').atLeast)).toEqual([21, 20, 19, 19, 19, 19, 18]);
  });
});

describe('The first and the last day', () => {
  it.each([
    ['a working day alone', '2024-03-13', '2024-03-13', 1],
    ['a Friday alone', '2024-03-15', '2024-03-15', 1],
    ['a Saturday alone', '2024-03-16', '2024-03-16', 0],
    ['a Sunday alone', '2024-03-17', '2024-03-17', 0],
    ['a Monday alone', '2024-03-18', '2024-03-18', 1],
    ['a bank holiday alone', '2024-03-29', '2024-03-29', 0],
    ['29 February alone', '2024-02-29', '2024-02-29', 1],
    ['two working days', '2024-03-13', '2024-03-14', 2],
    ['a weekend', '2024-03-16', '2024-03-17', 0],
    ['Friday to Monday', '2024-03-15', '2024-03-18', 2],
    ['Easter, from Friday to Monday', '2024-03-29', '2024-04-01', 0],
    ['Maundy Thursday to the Tuesday after Easter', '2024-03-28', '2024-04-02', 2],
    ['Monday to Sunday', '2024-03-11', '2024-03-17', 5],
    ['Sunday to Monday, eight days later', '2024-03-10', '2024-03-18', 6],
    ['the last day of a year to the first of the next', '2024-12-31', '2025-01-01', 1],
  ])('count if they are working days: %s', (_, from, to, days) => {
    expect(counted(from, to)).toEqual(exactly(days));
  });

  it('the other way round have nothing between them, whatever is covered', () => {
    const nothing = { atLeast: 0, atMost: 0, yearsNotCovered: [] };
    for (const holidays of [HOLIDAYS, published([]), undefined])
      for (const [from, to] of [
        ['2024-03-14', '2024-03-13'],
        ['2024-01-01', '2023-12-31'],
        ['2024-12-31', '2024-01-01'],
        ['9999-12-31', '0001-01-01'],
      ] as const)
        expect(counted(from, to, holidays)).toEqual(nothing);
  });
});

describe('A year', () => {
  it.each([
    // 262 weekdays, of which eight are holidays.
    [2020, 254],
    // 261 weekdays; ten holidays.
    [2022, 250],
    // 260 weekdays; nine holidays.
    [2023, 251],
    [2024, 254],
    [2025, 253],
  ])('%i has %i working days', (year, days) => {
    expect(counted(`${year}-01-01`, `${year}-12-31`)).toEqual(exactly(days));
  });
});

describe('The list of bank holidays', () => {
  const events = bankHolidaysOf(2024);
  const wholeYear = (holidays: BankHolidays | undefined) => counted('2024-01-01', '2024-12-31', holidays);
  const weekdays = 262;

  it('may have a day twice, which is off once', () => {
    expect(wholeYear(published([...events, ...events, ...events.slice(0, 3)]))).toEqual(exactly(weekdays - 8));
  });

  it('may have days on weekends, which were off anyway', () => {
    expect(
      wholeYear(published([...events, ...holidaysOn(['2024-03-16', '2024-03-17'])['england-and-wales'].events])),
    ).toEqual(exactly(weekdays - 8));
  });

  it('may name a holiday on its weekend as well as its substitute', () => {
    const christmas = holidaysOn(['2021-12-25', '2021-12-26'])['england-and-wales'].events;
    expect(
      counted('2021-12-06', '2022-01-05', published([...christmas, ...HOLIDAYS['england-and-wales'].events])),
    ).toEqual(exactly(20));
  });

  it('may be in any order, whatever the days are called', () => {
    const unnamed = holidaysOn(events.map(({ date }) => date).reverse());
    expect(wholeYear(unnamed)).toEqual(wholeYear(published(events)));
  });

  it('may have years that nobody asked about', () => {
    const more = [...bankHolidaysOf(2019), ...events, ...bankHolidaysOf(2030)];
    expect(wholeYear(published(more))).toEqual(exactly(weekdays - 8));
  });

  it('of other parts of the United Kingdom is left alone', () => {
    const scotland = {
      division: 'scotland',
      events: holidaysOn(['2024-01-02', '2024-12-02'])['england-and-wales'].events,
    };
    const file = { ...published(events), scotland };
    expect(wholeYear(file)).toEqual(exactly(weekdays - 8));
  });

  it.each([
    ['seven days', events.slice(0, 7), { atLeast: weekdays - 15, atMost: weekdays - 7, yearsNotCovered: [2024] }],
    ['eight days', events, exactly(weekdays - 8)],
    ['nine days', [...events, ...holidaysOn(['2024-06-03'])['england-and-wales'].events], exactly(weekdays - 9)],
    [
      'seven days, one of them twice',
      [...events.slice(0, 7), ...events.slice(0, 1)],
      { atLeast: weekdays - 15, atMost: weekdays - 7, yearsNotCovered: [2024] },
    ],
    ['no days', [], { atLeast: weekdays - 15, atMost: weekdays, yearsNotCovered: [2024] }],
    [
      'days of other years only',
      bankHolidaysOf(2023),
      { atLeast: weekdays - 15, atMost: weekdays, yearsNotCovered: [2024] },
    ],
  ] as const)('with %s of a year covers it or not', (_, listed, answer) => {
    expect(wholeYear(published(listed))).toEqual(answer);
  });

  it('left out covers nothing', () => {
    expect(countWorkingDays(day('2024-01-01'), day('2024-12-31'), undefined)).toEqual({
      atLeast: weekdays - 15,
      atMost: weekdays,
      yearsNotCovered: [2024],
    });
  });

  it('covers a year or not however little of it is asked about', () => {
    expect(counted('2024-03-13', '2024-03-13', published(events.slice(0, 7)))).toEqual({
      atLeast: 0,
      atMost: 1,
      yearsNotCovered: [2024],
    });
    // A listed holiday is off, covered or not.
    expect(counted('2024-03-29', '2024-03-29', published(events.slice(0, 7)))).toEqual({
      atLeast: 0,
      atMost: 0,
      yearsNotCovered: [2024],
    });
  });

  it.each([
    // 1 to 19 January 2024 are fifteen weekdays.
    ['2024-01-18', 0, 14],
    ['2024-01-19', 0, 15],
    ['2024-01-22', 1, 16],
    ['2024-01-23', 2, 17],
  ])(
    'left out can have no more than fifteen holidays a year: to %s, at least %i and at most %i',
    (to, atLeast, atMost) => {
      expect(counted('2024-01-01', to, published([]))).toEqual({ atLeast, atMost, yearsNotCovered: [2024] });
    },
  );

  it('with a few days of a year leaves as many fewer to be found, wherever in the year they are', () => {
    const oneOf = (date: string) => counted('2024-01-02', '2024-01-31', holidaysOn([date]));
    // 22 weekdays.
    expect(oneOf('2024-08-26')).toEqual({ atLeast: 22 - 14, atMost: 22, yearsNotCovered: [2024] });
    expect(oneOf('2024-01-15')).toEqual({ atLeast: 21 - 14, atMost: 21, yearsNotCovered: [2024] });
    expect(oneOf('2023-12-25')).toEqual({ atLeast: 22 - 15, atMost: 22, yearsNotCovered: [2024] });
  });

  it('that ends with a year leaves the days of the next one open', () => {
    const until2023 = bankHolidaysIn(2023);
    // 18 working days of December, and then one more, or none, for each weekday of January.
    expect(counted('2023-12-04', '2023-12-31', until2023)).toEqual(exactly(18));
    expect(counted('2023-12-04', '2024-01-01', until2023)).toEqual({
      atLeast: 18,
      atMost: 19,
      yearsNotCovered: [2024],
    });
    expect(counted('2023-12-04', '2024-01-03', until2023)).toEqual({
      atLeast: 18,
      atMost: 21,
      yearsNotCovered: [2024],
    });
  });

  it('names every year of the period that it does not cover, and no other', () => {
    const known = bankHolidaysIn(2021, 2023, 2024, 2026);
    expect(counted('2022-12-30', '2025-01-02', known).yearsNotCovered).toEqual([2022, 2025]);
    expect(counted('2023-01-01', '2024-12-31', known).yearsNotCovered).toEqual([]);
    expect(counted('2022-12-31', '2025-01-01', known).yearsNotCovered).toEqual([2022, 2025]);
    expect(counted('2019-06-01', '2027-06-01', known).yearsNotCovered).toEqual([2019, 2020, 2022, 2025, 2027]);
  });
});

describe('All the days that there are', () => {
  it('are counted like any others: ten thousand years, of which nine are covered', () => {
    const { atLeast, atMost, yearsNotCovered } = counted('0001-01-01', '9999-12-31');
    // 521 722 weeks from a Monday to a Sunday, and Monday to Friday.
    const weekdays = 521_722 * 5 + 5;
    const holidays = HOLIDAYS['england-and-wales'].events.length;
    expect(atMost).toBe(weekdays - holidays);
    // In each of the other years fifteen weekdays can be holidays.
    expect(atLeast).toBe(atMost - 15 * (9999 - 9));
    expect(yearsNotCovered).toHaveLength(9999 - 9);
    expect([yearsNotCovered[0], yearsNotCovered.at(-1)]).toEqual([1, 9999]);
  });

  it.each([
    ['the first day, a Monday', '0001-01-01', '0001-01-01', 1],
    ['the first week', '0001-01-01', '0001-01-07', 5],
    ['the last day, a Friday', '9999-12-31', '9999-12-31', 1],
    ['the last two weeks', '9999-12-18', '9999-12-31', 10],
  ])('begin and end as others do: %s', (_, from, to, atMost) => {
    expect(counted(from, to).atMost).toBe(atMost);
  });
});
