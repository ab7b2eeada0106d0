import { describe, expect, it } from 'vitest';
import { curveAt, estimateCurve, incidenceAt } from '../../../src/outcomes/stability/estimate-curve.js';
import type { Ending, Followed } from '../../../src/outcomes/stability/followed.js';

const ended = (ending: Ending, ...months: readonly number[]): readonly Followed[] =>
  months.map((time) => ({ months: time, ending }));

/** Weeks in remission with 6-MP: Freireich et al. 1963, Blood 21, 699–716. */
const SIX_MP = [
  ...ended('re-entered', 6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...ended('not-followed', 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];

/** The same with a placebo: all relapsed. */
const PLACEBO = ended('re-entered', 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

const rounded = (value: number | undefined, places: number): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(places));

/** The part still home, as textbooks print it, with its standard error worked back out of the interval. */
const printed = (all: readonly Followed[]) =>
  estimateCurve(all).points.map(({ months, followed, reEntered, kaplanMeier: { estimate, from, to } }) => [
    months,
    followed,
    reEntered,
    rounded(1 - estimate, 4),
    to === undefined ? undefined : rounded(1 - to, 4),
    from === undefined ? undefined : rounded(1 - from, 4),
  ]);

describe('Kaplan–Meier', () => {
  it('gives the published values for remission with 6-MP', () => {
    const { points } = estimateCurve(SIX_MP);
    expect(points.map(({ kaplanMeier }) => rounded(1 - kaplanMeier.estimate, 3))).toEqual([
      0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448,
    ]);
  });

  it('gives the published intervals, with Greenwood’s variance on the scale of log(−log)', () => {
    // Time, beginning total, failed, survivor function and 95 % interval, as Stata’s `sts list` prints them. The rows of the placebo were
    // read in data.princeton.edu/pop509/gehan.html; those of 6-MP are the ones usually printed, worked out again here.
    expect(printed(PLACEBO).slice(0, 2)).toEqual([
      [1, 21, 2, 0.9048, 0.67, 0.9753],
      [2, 19, 2, 0.8095, 0.5689, 0.9239],
    ]);
    expect(printed(SIX_MP)).toEqual([
      [6, 21, 3, 0.8571, 0.6197, 0.9516],
      [7, 17, 1, 0.8067, 0.5631, 0.9228],
      [10, 15, 1, 0.7529, 0.5032, 0.8894],
      [13, 12, 1, 0.6902, 0.4316, 0.8491],
      [16, 11, 1, 0.6275, 0.3675, 0.8049],
      [22, 7, 1, 0.5378, 0.2678, 0.7468],
      [23, 6, 1, 0.4482, 0.1881, 0.6801],
    ]);
  });

  it('gives the published standard errors, worked back out of the interval', () => {
    const errors = estimateCurve(SIX_MP).points.map(({ kaplanMeier: { estimate, to } }) => {
      const home = 1 - estimate;
      const spread = Math.log(Math.log(1 - (to ?? 0)) / Math.log(home)) / 1.959963984540054;
      return rounded(spread * home * -Math.log(home), 4);
    });
    expect(errors).toEqual([0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346]);
  });

  it('has an interval only while some, and not all, have re-entered', () => {
    const last = estimateCurve(PLACEBO).points.at(-1)?.kaplanMeier;
    expect(last).toEqual({ estimate: 1, from: undefined, to: undefined });
    expect(curveAt(estimateCurve(SIX_MP), 5)?.kaplanMeier).toEqual({ estimate: 0, from: undefined, to: undefined });
  });

  it('counts whoever is lost from sight at the time of a re-entry as still followed then', () => {
    const { points } = estimateCurve([
      ...ended('re-entered', 6),
      ...ended('not-followed', 6),
      ...ended('something-else', 6),
    ]);
    expect(points.map(({ followed, kaplanMeier }) => [followed, rounded(kaplanMeier.estimate, 4)])).toEqual([
      [3, 0.3333],
    ]);
  });
});

describe('Reading the curve at a time', () => {
  const curve = estimateCurve([...ended('re-entered', 6), ...ended('not-followed', 12, 12)]);

  it.each([
    [5.9, 0],
    [6, 1 / 3],
    [6.1, 1 / 3],
    [12, 1 / 3],
    [12.1, undefined],
  ])('at %s months it is the last step at or before, as long as anyone was followed', (months, expected) => {
    const estimate = curveAt(curve, months)?.kaplanMeier.estimate;
    if (expected === undefined) expect(estimate).toBeUndefined();
    else expect(estimate).toBeCloseTo(expected, 12);
  });

  it('goes on where all had re-entered', () => {
    expect(curveAt(estimateCurve(PLACEBO), 100)).toMatchObject({
      kaplanMeier: { estimate: 1 },
      cumulativeIncidence: 1,
    });
  });

  it('says nothing of nobody', () => {
    expect(curveAt(estimateCurve([]), 3)).toBeUndefined();
  });
});

describe('Cumulative incidence by Aalen and Johansen', () => {
  // Satagopan et al. 2004, Br J Cancer 91, 1229–1235, table 2: 305 patients, of whom these nine end first, in months.
  const BREAST_CANCER = [
    ...ended('not-followed', 7, 14, 24),
    ...ended('re-entered', 10, 16, 23, 27),
    ...ended('something-else', 18, 26),
    ...ended('not-followed', ...Array.from({ length: 296 }, () => 60)),
  ];

  it('gives the published table: at risk, and the incidence at each time', () => {
    const { points } = estimateCurve(BREAST_CANCER);
    expect(points.map(({ months, followed }) => [months, followed])).toEqual([
      [10, 304],
      [16, 302],
      [23, 300],
      [27, 297],
    ]);
    const rises = points.map(
      ({ cumulativeIncidence }, place) => cumulativeIncidence - (points[place - 1]?.cumulativeIncidence ?? 0),
    );
    // The table rounds each rise to 0.3 % and adds up what it rounded.
    expect(rises.map((rise) => rounded(rise * 100, 1))).toEqual([0.3, 0.3, 0.3, 0.3]);
    // The rises of the table before rounding: those at risk, by the overall survival up to then, all in its own columns.
    const overall = [1, 303 / 304, (303 / 304) * (301 / 302) * (300 / 301)];
    expect(rises[2]).toBeCloseTo((overall[2] ?? 0) / 300, 12);
    expect(rises[3]).toBeCloseTo(((overall[2] ?? 0) * (299 / 300) * (297 / 298)) / 297, 12);
  });

  it('is Kaplan–Meier where nothing else can come first', () => {
    for (const { kaplanMeier, cumulativeIncidence } of estimateCurve(SIX_MP).points)
      expect(cumulativeIncidence).toBeCloseTo(kaplanMeier.estimate, 12);
  });

  it('is never above Kaplan–Meier, not by the remainder of a rounding either', () => {
    for (const returns of [5, 6, 7, 9, 10]) {
      const all = ended('re-entered', ...Array.from({ length: returns }, (_, place) => place + 1));
      for (const { kaplanMeier, cumulativeIncidence } of estimateCurve(all).points)
        expect(cumulativeIncidence).toBeLessThanOrEqual(kaplanMeier.estimate);
    }
  });

  it('takes those for whom something else came first as home no longer, and never as lost', () => {
    const { points } = estimateCurve([
      ...ended('something-else', 1),
      ...ended('re-entered', 2),
      ...ended('not-followed', 3),
    ]);
    expect(
      points.map(({ cumulativeIncidence, kaplanMeier }) => [rounded(cumulativeIncidence, 4), kaplanMeier.estimate]),
    ).toEqual([[0.3333, 0.5]]);
  });

  it.each([
    // Both were seen to an end: one of the two re-entered, and nobody is left who could.
    ['turned 18', 'something-else', 0.5],
    ['was lost from sight', 'not-followed', undefined],
  ] as const)(
    'past the last of those followed, who %s, it is known only where nobody is left who could re-enter',
    (_, ending, expected) => {
      const curve = estimateCurve([...ended('re-entered', 6), ...ended(ending, 12)]);
      expect([12, 24].map((months) => incidenceAt(curve, months))).toEqual([0.5, expected]);
      expect(curveAt(curve, 24)).toBeUndefined();
      expect(incidenceAt(curve, 5)).toBe(0);
    },
  );

  it('says nothing of nobody', () => {
    expect(incidenceAt(estimateCurve([]), 3)).toBeUndefined();
  });
});
