import { civilDate } from 'reunification-framework';
import type { EpisodeRow } from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { returnsReport } from '../../src/outcomes/report/report-returns.js';
import type { ReturnsReportQuestion } from '../../src/outcomes/report/returns-report.js';
import { drawCurve } from '../../src/pictures/curve/draw-curve.js';
import { returnsPage } from '../../src/pictures/page/returns-html.js';
import { faultsIn } from '../support/markup.js';

/** As many children who went home from a year of care. */
const home = (count: number, ceasedOn = '2022-02-01', placement = 'U6'): readonly EpisodeRow[] =>
  Array.from({ length: count }, (_, at) => ({
    child: `child ${ceasedOn} ${placement} ${at}`,
    startedOn: civilDate('2021-02-01'),
    reasonStarted: 'S',
    legalStatus: 'C2',
    placement,
    reasonCeased: 'E4A',
    ceasedOn: civilDate(ceasedOn),
  }));

const page = (rows: readonly EpisodeRow[], more: Partial<ReturnsReportQuestion> = {}): string =>
  returnsPage(
    returnsReport(rows, {
      dataUntil: civilDate('2026-03-31'),
      definition: 'parental-responsibility',
      window: { from: civilDate('2021-04-01') },
      horizons: [3, 12],
      ...more,
    }),
  );

const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/ +/gu, ' ');

const said = (rows: readonly EpisodeRow[], more: Partial<ReturnsReportQuestion> = {}): string =>
  textOf(page(rows, more));

describe('The page of a report on returns', () => {
  it('is well formed and needs no script, with small numbers and without', async () => {
    expect(await faultsIn(page([]))).toEqual([]);
    for (const below of [0, 5]) {
      const html = page(home(120), { below });
      expect(await faultsIn(html)).toEqual([]);
      expect(html).not.toContain('<script');
      expect(html).toContain('<svg');
    }
  });

  it('of a table without rows says that there is nobody, draws no curve and makes up no first or last day', () => {
    const html = page([]);
    expect(html).not.toContain('<svg');
    expect(textOf(html)).toContain('There is nobody to follow, so there is no curve.');
    expect(textOf(html)).toContain('0 children who came home between');
    expect(textOf(html)).toContain('Nothing could be counted: ');
    expect(said(home(1))).not.toContain('Nothing could be counted');
    expect(textOf(html)).not.toMatch(/Days in them|followed for 3 months|lies? between the last day in the rows/);
  });

  it('gives the days of the rows where everything is shown, and only their months where small numbers are hidden', () => {
    expect(said(home(60), { below: 0 })).toContain('1 February 2021 to 1 February 2022');
    expect(said(home(60))).toContain('February 2021 to February 2022');
    expect(said(home(60))).not.toContain('1 February 2021');
  });

  it.each([
    ['2022-02-01', '0 days lie', 'Less than a week lies'],
    ['2022-02-02', '1 day lies', 'Less than a week lies'],
    ['2022-02-07', '6 days lie', 'Less than a week lies'],
    ['2022-02-08', '7 days lie', 'At least 7 days lie'],
    ['2022-02-14', '13 days lie', 'At least 7 days lie'],
    ['2022-02-15', '14 days lie', 'At least 14 days lie'],
  ])('says how long nobody saw the children before %s: in days, or in whole weeks', (until, shown, hidden) => {
    const dataUntil = civilDate(until);
    expect(said(home(60), { dataUntil, below: 0 })).toContain(`${shown} between the last day in the rows`);
    expect(said(home(60), { dataUntil })).toContain(`${hidden} between the last day in the rows`);
  });

  it.each([
    [0, undefined, undefined],
    [1, '1', 'fewer than 5'],
    [4, '4', 'fewer than 5'],
    [5, '5', '10'],
  ])(
    'says how many rows lie after the last day of the data, and of a few only that they are few: %s',
    (after, shown, hidden) => {
      const rows = [...home(60), ...home(after, '2026-04-01')];
      const words = (count: string | undefined) =>
        count === undefined
          ? /^(?!.*Rows that begin or end after)/s
          : `Rows that begin or end after 31 March 2026: ${count}.`;
      expect(said(rows, { below: 0 })).toMatch(words(shown));
      expect(said(rows)).toMatch(words(hidden));
    },
  );

  it('warns of those who turned 18 unnoticed only where dates of birth are missing', () => {
    const rows = home(60);
    const births = rows.map(({ child }) => ({ child, bornOn: civilDate('2014-05-05') }));
    expect(said(rows)).toContain('No dates of birth were given, so those who turned 18 are among them');
    expect(said(rows, { births: births.slice(20) })).toContain('Where the date of birth is missing');
    expect(said(rows, { births })).toContain('or be in the care of another authority. Planned or not');
    expect(said(rows, { births })).not.toMatch(/No dates of birth were given|Where the date of birth is missing/);
  });

  it('says inside the authority how many lived with their parents before the return, and for how long', () => {
    expect(said([...home(3), ...home(2, '2022-02-03', 'P1')], { below: 0 })).toContain(
      'Placed with parents (P1) up to the return: 2, for 367 days by the median.',
    );
    expect(said(home(3), { below: 0 })).toContain('Placed with parents (P1) up to the return: 0.');
    expect(said(home(60))).not.toContain('up to the return');
  });

  /** As many who came back on a day, into care or custody. */
  const back = (count: number, on: string, more: Partial<EpisodeRow> = {}): readonly EpisodeRow[] =>
    home(count, '2022-02-02', `K2 ${on}`).flatMap((row) => [
      { ...row, placement: 'U6' },
      {
        ...{ child: row.child, startedOn: civilDate(on), reasonStarted: 'S', legalStatus: 'C2', placement: 'U6' },
        ...more,
      },
    ]);
  const custody = { legalStatus: 'J1', placement: 'K1' };

  it('gives one percentage, or two where it is not known of some, and inside the authority why, and when', () => {
    const rows = [...home(60), ...back(20, '2022-12-02'), ...back(20, '2022-05-02', custody)];
    // Without those in custody: 20 of 80.
    expect(said(rows.slice(0, 100), { below: 0 })).toContain('25.0 %');
    expect(said(rows.slice(0, 100), { below: 0 })).not.toMatch(/\d to \d+\.\d %/);
    const inside = said(rows, { below: 0 });
    expect(inside).toContain('20.0 to 40.0 %');
    // From 2 February to 2 December.
    expect(inside).toContain(
      'After 12 months: not known since custody 20. Back in care, by months at home: 0 from 0 to 3; 20 from 3 to 12. Days until then, by the median: 303.',
    );
    expect(inside).toContain('After 3 months: not known since custody 20.');
    expect(said(home(60), { below: 0 })).toContain('not known since nothing came first');
  });

  it('gives the curve in numbers too: month by month at first, then fewer', () => {
    const rows = (more: Partial<ReturnsReportQuestion>) =>
      [
        ...(page([...home(60), ...back(20, '2022-05-02')], more).split('The same in numbers')[1] ?? '').matchAll(
          /<th role="rowheader"[^>]*>(\d+)<.*?<\/tr>/gsu,
        ),
      ].map(([row, months]) => [Number(months), textOf(row).match(/[\d.]+ %/gu)?.[0]]);
    const shown = rows({ below: 0, horizons: [4, 24] });
    expect(shown.map(([months]) => months)).toEqual([1, 2, 3, 4, 6, 9, 12, 18, 24]);
    // Home in February, a quarter of them back in May.
    expect(shown.map(([, part]) => part)).toEqual(['0.0 %', '0.0 %', ...Array.from({ length: 7 }, () => '25.0 %')]);
  });

  it('says of a rounded curve how it is rounded: under a step, or about so many', () => {
    const rows = said([...home(300), ...back(100, '2022-05-02')]).split('The same in numbers')[1] ?? '';
    expect(rows).toMatch(/ 1 Back in care by then: under \d+ % 2 /u);
    expect(rows).toMatch(/ 3 Back in care by then: about 25 % /u);
    expect(rows.split('What this does not say')[0]).not.toMatch(/\d\.\d %/u);
  });

  it('tells that there is nobody to count from a count that is hidden', () => {
    const ofAll = (rows: readonly EpisodeRow[], more: Partial<ReturnsReportQuestion>) =>
      said(rows, more).split('What became of the returns')[1]?.split('Planned or not')[0];
    expect(ofAll([], { below: 5 })).toContain('none to count');
    expect(ofAll([], { below: 5 })).not.toContain('hidden');
    const few = [...home(60), ...home(3, '2025-10-01')];
    expect(ofAll(few, { below: 5 })).toMatch(/hidden/);
    expect(ofAll(few, { below: 5 })).not.toContain('none to count');
  });

  it('sets thousands apart, and says below which number counts are hidden', () => {
    expect(said(home(1234), { below: 0 })).toContain('1,234 children who came home between');
    expect(said(home(1234))).toContain('Counts from 1 to 4 are hidden');
    expect(said(home(1234), { below: 10 })).toContain('Counts from 1 to 9 are hidden');
  });

  it('says after how many days in care returns are counted, where that was asked', () => {
    expect(said(home(60), { minimumDaysInCare: 43 })).toContain(', after at least 43 days in care.');
    expect(said(home(60))).not.toContain('days in care');
  });

  it.each([
    ['Home after fewer days in care than asked for.', { minimumDaysInCare: 366 }],
    ['Home outside the days asked about.', { window: { from: civilDate('2022-02-02') } }],
  ])('says why returns were left out: %s', (why, more) => {
    expect(said(home(60), { below: 0, ...more })).toContain(` ${why} How many: 60 `);
    expect(said(home(60), { below: 0 })).not.toMatch(new RegExp(`${why} How many: [1-9]`, 'u'));
  });

  it('names the times of which everything is hidden, one or several', () => {
    const rows = [...home(60), ...home(3, '2025-10-01')];
    expect(said(rows)).toContain('Hidden here: 12 months.');
    expect(said(rows, { horizons: [3, 12, 24] })).toContain('Hidden here: 12 months, 24 months.');
    expect(said(rows, { horizons: [3, 12, 24, 36] })).toContain('Hidden here: 12 months, 24 months, 36 months.');
  });

  it('says in which columns cells hold no day: one, several, or few', () => {
    const noDays = [
      { column: 'DECOM', cells: 1 },
      { column: 'DEC', cells: 12 },
    ];
    expect(said(home(60), { noDays, below: 0 })).toContain('DECOM: 1 cell does not hold a date.');
    expect(said(home(60), { noDays, below: 0 })).toContain('DEC: 12 cells do not hold a date.');
    expect(said(home(60), { noDays })).toContain('DECOM: fewer than 5 cells do not hold a date.');
    expect(said(home(60), { noDays })).toContain('DEC: 10 cells do not hold a date.');
  });

  it('draws the curve level up to the next month and then up, to scale', () => {
    const drawn = drawCurve(
      {
        isRounded: false,
        points: [0, 0, 0.1].map((estimate, months) => ({
          ...{ months, estimate, kaplanMeier: undefined, roundedTo: undefined },
        })),
      },
      { title: 'a curve', says: 'in words' },
    );
    // Two months fill the width from 64 to 704, and a fifth the height from 304 up to 40.
    expect(drawn.markup).toContain('M64 304L384 304L704 304L704 172');
  });

  it.each([
    [0, '20 %'],
    [0.2, '20 %'],
    [0.21, '40 %'],
    [0.4, '40 %'],
    [0.6, '60 %'],
    [1, '100 %'],
  ])('has a scale in fifths that reaches as far as the curve: %s to %s', (estimate, top) => {
    const points = [0, estimate].map((part, months) => ({
      ...{ months, estimate: part, kaplanMeier: undefined, roundedTo: undefined },
    }));
    const { markup } = drawCurve({ isRounded: false, points }, { title: 'a curve', says: 'in words' });
    const named = [...markup.matchAll(/>(\d+ %)</g)].map(([, words]) => words);
    expect(named[0]).toBe('0 %');
    expect(named.at(-1)).toBe(top);
  });

  it.each([
    ['2022-02-28', false],
    ['2022-03-01', true],
    ['2022-03-02', true],
  ])('has a curve once somebody was followed for a month: seen until %s, %s', (until, isDrawn) => {
    const html = page(home(3), { dataUntil: civilDate(until), below: 0 });
    expect(html.includes('<svg')).toBe(isDrawn);
    expect(html.includes('Nobody has been followed for a whole month, so there is no curve yet.')).toBe(!isDrawn);
    expect(html).not.toContain('There is nobody to follow');
  });

  it.each([
    [99, false],
    [100, true],
    [101, true],
  ])('has a rounded curve once a step of it, a tenth at most, is ten children or more: of %s, %s', (count, isDrawn) => {
    const html = page(home(count));
    expect(html.includes('<svg')).toBe(isDrawn);
    expect(html.includes('Too few were followed for a curve in which each step is at least 10 children')).toBe(
      !isDrawn,
    );
  });

  it('says what to ask for where a row is hidden altogether', () => {
    const rows = [...home(600), ...home(3, '2025-10-01')];
    expect(said(rows, { below: 5 })).toMatch(/Hidden here: 12 months\. .*\(--to, .*--below 0/);
    expect(said(rows, { below: 0 })).not.toContain('Hidden here');
  });

  it('counts one child, one return, and more', () => {
    const one = said(home(1), { below: 0 });
    expect(one).toContain('1 child who came home between');
    expect(one).toContain('Of 1 child followed for 3 months or more');
    expect(one).toContain('of 1 child, 1 once');
    const returns = { below: 0, unit: 'return' } as const;
    expect(said(home(1), returns)).toContain('1 return home between');
    expect(said(home(2), returns)).toContain('Of 2 returns followed for 3 months or more');
  });

  it('says of those who were followed long enough how many were planned', () => {
    const unplanned = home(6, '2022-02-02').map((row) => ({ ...row, reasonCeased: 'E4B' }));
    expect(said([...home(7), ...unplanned], { below: 0 })).toContain(
      'Of 13 children followed for 3 months or more: Planned (E4A): 7; Unplanned (E4B): 6; Not recorded whether planned: 0.',
    );
  });
});

describe('The curve of returns', () => {
  /** The months that stand below a curve of so many months. */
  const monthsBelow = (last: number): readonly number[] =>
    [
      ...drawCurve(
        {
          isRounded: false,
          points: [0, last].map((months) => ({ months, estimate: 0.1, kaplanMeier: undefined, roundedTo: undefined })),
        },
        { title: 'Back in care', says: 'A tenth.' },
      ).markup.matchAll(/ y="326" [^>]*text-anchor="middle"[^>]*>(\d+)</g),
    ].map(([, months]) => Number(months));

  it.each([
    [12, 1],
    [13, 3],
    [36, 3],
    [37, 6],
    [288, 24],
    [289, 60],
  ])('of %s months names every %s. month, so that they can be read', (last, apart) => {
    const named = monthsBelow(last);
    expect(named[0]).toBe(0);
    expect(named[1]).toBe(apart);
    expect(named.length).toBeLessThanOrEqual(13);
    expect(last - (named.at(-1) ?? 0)).toBeLessThan(apart);
  });
});
