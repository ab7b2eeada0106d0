/** The curve as it may be shown: month by month, and rounded where small numbers are protected (I-350). */

import type { Estimate, ReEntryCurve } from './curve.js';
import { curveAt } from './estimate-curve.js';

/** How many of all were back in care by the end of a month: parts of 1. */
export interface ShownCurvePoint {
  /** Whole months at home. */
  readonly months: number;
  /** By Aalen–Johansen: before anything else ended their time at home. */
  readonly estimate: number;
  /** By Kaplan–Meier, as if nothing else ended it, with its interval; `undefined` where small numbers are hidden. */
  readonly kaplanMeier: Estimate | undefined;
  /** To what the estimate is rounded, so that it is no figure to quote; `undefined` where it is not. */
  readonly roundedTo: number | undefined;
}

/** The curve, one point a month. */
export interface ShownCurve {
  /** Whether the estimates are rounded, and intervals left out, to protect small numbers. */
  readonly isRounded: boolean;
  /** From 0 months on, as far as it can be shown. */
  readonly points: readonly ShownCurvePoint[];
}

/** To what the estimates are rounded, the finest first. */
const GRAINS = [0.01, 0.02, 0.05, 0.1] as const;

const monthsUpTo = (last: number): readonly number[] => Array.from({ length: Math.floor(last) + 1 }, (_, at) => at);

/**
 * Every month of the curve, with its interval.
 *
 * @param curve - the curve
 * @param upTo - the last month wanted
 * @returns the points, as far as anybody was followed
 */
export function wholeCurve(curve: ReEntryCurve, upTo: number): ShownCurve {
  const points = monthsUpTo(upTo).flatMap((months) => {
    const at = curveAt(curve, months);
    return at === undefined
      ? []
      : [{ months, estimate: at.cumulativeIncidence, kaplanMeier: at.kaplanMeier, roundedTo: undefined }];
  });
  return { isRounded: false, points };
}

/** Counts at a horizon that are shown in full. */
export interface ShownInFull {
  /** Calendar months. */
  readonly months: number;
  /** How many were home through that day, so that at least as many were followed at any time before. */
  readonly stillHome: number;
}

/**
 * The curve so rounded that a step of it is at least twice as many children as are shown at the least: a small number disappears in it.
 * Where it ends, and how it is rounded, follows from counts that are shown, so that neither tells anything more. It ends where a step would be
 * more than ten per cent.
 *
 * @param curve - the curve
 * @param horizons - the horizons whose counts are shown in full, in order
 * @param below - below which number a count is small
 * @returns the points
 */
export function roundedCurve(curve: ReEntryCurve, horizons: readonly ShownInFull[], below: number): ShownCurve {
  const points: ShownCurvePoint[] = [];
  let estimate = 0;
  for (const { months: upTo, stillHome } of horizons) {
    const grain = GRAINS.find((step) => step * stillHome >= 2 * below);
    for (const months of monthsUpTo(upTo).slice(points.length)) {
      const at = curveAt(curve, months);
      if (at === undefined || grain === undefined) return { isRounded: true, points };
      const rounded = Math.round(at.cumulativeIncidence / grain) * grain;
      estimate = Math.max(estimate, Number(rounded.toFixed(2)));
      points.push({ months, estimate, kaplanMeier: undefined, roundedTo: grain });
    }
  }
  return { isRounded: true, points };
}
