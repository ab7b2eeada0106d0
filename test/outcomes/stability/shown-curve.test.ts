import { describe, expect, it } from 'vitest';
import type { ReEntryCurve } from '../../../src/outcomes/index.js';
import { roundedCurve, wholeCurve } from '../../../src/outcomes/stability/shown-curve.js';

const point = (months: number, followed: number, estimate: number) => ({
  months,
  followed,
  reEntered: 3,
  kaplanMeier: { estimate, from: estimate / 2, to: estimate * 2 },
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
};

describe('A curve that may leave the authority', () => {
  it('moves in steps of ten children or more where counts below five are hidden, and ends where fewer than a hundred are followed', () => {
    expect(roundedCurve(CURVE, 24, 5).points.map(({ months, estimate }) => [months, estimate])).toEqual([
      // A thousand are followed: to whole per cents.
      [0, 0],
      [1, 0],
      [2, 0],
      // 999: one per cent would be fewer than ten children, so two.
      [3, 0],
      [4, 0.02],
      [5, 0.02],
      // A hundred: ten per cent.
      ...[6, 7, 8, 9, 10].map((months) => [months, 0.02]),
      [11, 0.2],
    ]);
  });

  it('shows no interval, and nothing past the last time at which counts are shown', () => {
    const { isRounded, points } = roundedCurve(CURVE, 1, 5);
    expect(isRounded).toBe(true);
    expect(points).toEqual([0, 1].map((months) => ({ months, estimate: 0, from: undefined, to: undefined })));
    expect(roundedCurve(CURVE, -1, 5).points).toEqual([]);
  });

  it('is left out where few are followed from the beginning', () => {
    expect(roundedCurve({ points: [point(1, 99, 0.5)], followedFor: 12 }, 12, 5).points).toEqual([]);
    expect(roundedCurve({ points: [], followedFor: 12 }, 12, 5).points).toEqual([]);
  });
});

describe('A curve for use inside the authority', () => {
  it('has every month with its interval, as far as anybody was followed', () => {
    const { isRounded, points } = wholeCurve(CURVE, 24);
    expect(isRounded).toBe(false);
    expect(points.map(({ months }) => months)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(points[2]).toEqual({ months: 2, estimate: 0, from: undefined, to: undefined });
    expect(points[3]).toEqual({ months: 3, estimate: 0.006, from: 0.003, to: 0.012 });
    expect(points[12]?.estimate).toBe(0.3);
  });
});
