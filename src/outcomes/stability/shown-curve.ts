/** The curve as it may be shown: month by month, and rounded where small numbers are protected (I-350). */

import type { Estimate, ReEntryCurve } from './curve.js';
import { curveAt } from './estimate-curve.js';

/** How many of all had re-entered by the end of a month, by Kaplan–Meier: parts of 1. */
export interface ShownCurvePoint extends Estimate {
  /** Whole months at home. */
  readonly months: number;
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
    return at === undefined ? [] : [{ months, ...at.kaplanMeier }];
  });
  return { isRounded: false, points };
}

/**
 * The curve so rounded that a step of it is at least twice as many children as are shown at the least: a small number disappears in it.
 * It ends where so few are followed that a step would be more than ten per cent.
 *
 * @param curve - the curve
 * @param upTo - the last month wanted: counts are shown in full up to there
 * @param below - below which number a count is small
 * @returns the points
 */
export function roundedCurve(curve: ReEntryCurve, upTo: number, below: number): ShownCurve {
  const points: ShownCurvePoint[] = [];
  for (const months of monthsUpTo(upTo)) {
    const at = curveAt(curve, months);
    // Those followed at the next re-entry are fewer than those followed now, or as many.
    const followed = curve.points.find((point) => point.months >= months)?.followed ?? 0;
    const grain = GRAINS.find((step) => step * followed >= 2 * below);
    if (at === undefined || grain === undefined) break;
    const rounded = Math.round(at.kaplanMeier.estimate / grain) * grain;
    const estimate = Math.max(points.at(-1)?.estimate ?? 0, Number(rounded.toFixed(2)));
    points.push({ months, estimate, from: undefined, to: undefined });
  }
  return { isRounded: true, points };
}
