import { describe, expect, it } from 'vitest';
import type { ReEntryCurve } from '../../../src/outcomes/index.js';
import { roundedCurve, wholeCurve } from '../../../src/outcomes/stability/shown-curve.js';

const point = (months: number, followed: number, estimate: number) => ({
  months,
  followed,
  reEntered: 3,
  // Above cumulative incidence, as where many turned 18.
  kaplanMeier: { estimate: estimate * 1.5, from: estimate, to: estimate * 2 },
  cumulativeIncidence: estimate,
});

const CURVE: ReEntryCurve = {
  points: [
    point(2.5, 1000, 0.006),
    point(4, 999, 0.013),
    point(5, 990, 0.0202),
    point(11, 100, 0.16),
    point(11.5, 99, 0.3),
  ],
  followedFor: 12,
  seenToAnEnd: false,
};

describe('A curve that may leave the authority', () => {
  const rounded = (stillHome: readonly (readonly [months: number, stillHome: number])[], below = 5) =>
    roundedCurve(
      CURVE,
      stillHome.map(([months, home]) => ({ months, stillHome: home })),
      below,
    );
  const numbers = (curve: ReturnType<typeof rounded>) => curve.points.map(({ months, estimate }) => [months, estimate]);

  it('moves in steps of ten children or more where counts below five are hidden', () => {
    expect(
      numbers(
        rounded([
          [3, 1000],
          [6, 999],
          [12, 100],
        ]),
      ),
    ).toEqual([
      // A thousand are home for three months: to whole per cents.
      ...[0, 1, 2].map((months) => [months, 0]),
      [3, 0.01],
      // 999: one per cent would be fewer than ten children, so two.
      [4, 0.02],
      [5, 0.02],
      [6, 0.02],
      // A hundred: ten per cent. It never falls.
      ...[7, 8, 9, 10].map((months) => [months, 0.02]),
      [11, 0.2],
      [12, 0.3],
    ]);
  });

  it('ends where fewer than a hundred are home, and where counts are no longer shown', () => {
    expect(
      numbers(
        rounded([
          [1, 100],
          [3, 99],
        ]),
      ),
    ).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(numbers(rounded([[1, 199]], 10))).toEqual([]);
    expect(rounded([]).points).toEqual([]);
  });

  it('shows no interval, and not Kaplan–Meier, and says to what it is rounded', () => {
    expect(rounded([[1, 1000]])).toEqual({
      isRounded: true,
      points: [0, 1].map((months) => ({ months, estimate: 0, kaplanMeier: undefined, roundedTo: 0.01 })),
    });
  });
});

describe('A curve for use inside the authority', () => {
  it('has every month with its interval, as far as anybody was followed', () => {
    const { isRounded, points } = wholeCurve(CURVE, 24);
    expect(isRounded).toBe(false);
    expect(points.map(({ months }) => months)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(points[2]).toEqual({
      months: 2,
      estimate: 0,
      kaplanMeier: { estimate: 0, from: undefined, to: undefined },
    });
    expect(points[3]).toMatchObject({ months: 3, estimate: 0.006, kaplanMeier: { from: 0.006, to: 0.012 } });
    expect(points[12]?.estimate).toBe(0.3);
  });
});
