/** The counts at each horizon and the curve, in full or protected. */

import { paired } from '../../shared/paired.js';
import type { ShownCount } from '../counts/index.js';
import { roundedCurve, type ShownCurve, type ShownInFull, wholeCurve } from '../stability/shown-curve.js';
import type { ShownAtHorizon } from '../stability/shown-stability.js';
import type { AtHorizon, Stability } from '../stability/stability.js';
import { suppressedStability } from '../stability/suppressed-stability.js';
import type { ReportedHorizon, ReportedNumber, ReportedPlanning, ReturnsReport } from './returns-report.js';

/** What a report says of those who were counted. */
export interface Figures {
  readonly horizons: readonly ReportedHorizon[];
  readonly byPlanning: readonly ReportedPlanning[];
  readonly byNumber: readonly ReportedNumber[];
  readonly inside: ReturnsReport['inside'];
  readonly curve: ShownCurve;
}

const horizonOf = ({ months, of, reEntered, stillHome, cannotSay, reEnteredPart }: AtHorizon): ReportedHorizon => ({
  months,
  of,
  reEntered,
  stillHome,
  cannotSay: cannotSay.total,
  turned18: cannotSay.byReason['aged-18'],
  reEnteredPart,
});

const inFull = ({ all, byPlanning, byNumber, repeatReturns, placedWithParentsBefore }: Stability): Figures => ({
  horizons: all.horizons.map(horizonOf),
  byPlanning: byPlanning.map(({ value, horizons }) => ({ planned: value, horizons: horizons.map(horizonOf) })),
  byNumber: byNumber.map(({ value, horizons }) => ({ number: value, horizons: horizons.map(horizonOf) })),
  inside: {
    horizons: all.horizons.map(({ months, cannotSay, timeOfBreakdown, daysToReEntry }) => ({
      months,
      cannotSayByReason: cannotSay.byReason,
      timeOfBreakdown,
      daysToReEntry,
    })),
    repeatReturns,
    placedWithParentsBefore,
  },
  curve: wholeCurve(all.curve, Math.max(0, ...all.horizons.map(({ months }) => months))),
});

const isFew = (count: number, below: number): boolean => count !== 0 && Math.abs(count) < below;

/**
 * How many turned 18 at each horizon: hidden where it, the others of whom nobody can say, or what a horizon of the same returns adds to either
 * are few.
 */
const turned18At = (
  horizons: readonly AtHorizon[],
  shown: readonly ShownAtHorizon[],
  below: number,
): readonly ShownCount[] => {
  let before: AtHorizon | undefined;
  return horizons.map((horizon, position) => {
    const { of, cannotSay } = horizon;
    const others = (one: AtHorizon): number => one.cannotSay.total - one.cannotSay.byReason['aged-18'];
    const [aged, rest] = [cannotSay.byReason['aged-18'], others(horizon)];
    const isHidden = shown[position]?.cannotSay === 'hidden' || isFew(aged, below) || isFew(rest, below);
    const isSame = before !== undefined && before.of === of;
    const isClose =
      before !== undefined &&
      isSame &&
      (isFew(aged - before.cannotSay.byReason['aged-18'], below) || isFew(rest - others(before), below));
    if (isHidden || isClose) return 'hidden';
    before = horizon;
    return aged;
  });
};

const inPart = (stability: Stability, below: number): Figures => {
  const { all } = stability;
  const shown = suppressedStability(stability, { below });
  const aged = turned18At(all.horizons, shown.all, below);
  const horizons = paired(shown.all, aged).map(
    ([{ daysToReEntry: _, ...horizon }, turned18]): ReportedHorizon => ({ ...horizon, turned18 }),
  );
  const ofGroup = (own: readonly ShownAtHorizon[]): readonly ReportedHorizon[] =>
    own.map((horizon) => ({ ...horizon, turned18: undefined }));
  const whole: ShownInFull[] = [];
  for (const { months, of, reEntered, stillHome, cannotSay } of horizons) {
    if (stillHome === 'hidden' || [of, reEntered, cannotSay].includes('hidden')) break;
    whole.push({ months, stillHome });
  }
  return {
    horizons,
    byPlanning: shown.byPlanning.map(({ value, horizons: own }) => ({ planned: value, horizons: ofGroup(own) })),
    byNumber: shown.byNumber.map(({ value, horizons: own }) => ({ number: value, horizons: ofGroup(own) })),
    inside: undefined,
    curve: roundedCurve(all.curve, whole, below),
  };
};

/**
 * The counts and the curve.
 *
 * @param stability - what became of the returns
 * @param below - below which number a count is small; below 2 everything is shown
 * @returns them as they may be shown
 */
export const figuresOf = (stability: Stability, below: number): Figures =>
  below < 2 ? inFull(stability) : inPart(stability, below);
