/**
 * The two estimates of re-entry over time: Kaplan–Meier with Greenwood’s variance, and cumulative incidence by Aalen and Johansen.
 *
 * The interval is pointwise, 95 %, on the scale of the logarithm of minus the logarithm of the part still home (Kalbfleisch and Prentice
 * 1980), so that it never leaves 0 to 1. Stata’s `sts list` gives this one, and R’s `survfit` with `conf.type = "log-log"`.
 */
import { frozen } from '../../shared/frozen.js';
import type { CurvePoint, Estimate, ReEntryCurve } from './curve.js';
import type { Followed } from './followed.js';

/** The point of the normal distribution below which 97.5 % of it lies. */
const Z = 1.959963984540054;

/** How many of those followed ended in which way at one time. */
interface AtOneTime {
  readonly months: number;
  reEntered: number;
  somethingElse: number;
  notFollowed: number;
}

const byTime = (all: readonly Followed[]): readonly AtOneTime[] => {
  const times: AtOneTime[] = [];
  for (const { months, ending } of [...all].sort((one, other) => one.months - other.months)) {
    let last = times.at(-1);
    if (last === undefined || last.months !== months) {
      last = { months, reEntered: 0, somethingElse: 0, notFollowed: 0 };
      times.push(last);
    }
    if (ending === 're-entered') last.reEntered += 1;
    else if (ending === 'something-else') last.somethingElse += 1;
    else last.notFollowed += 1;
  }
  return times;
};

/**
 * What is estimated, from the part still home and Greenwood’s sum.
 *
 * @param home - the part still home
 * @param sum - the sum of d / (n (n − d)) over the times so far
 * @returns the part that re-entered, with its interval
 */
const reEnteredBy = (home: number, sum: number): Estimate => {
  if (home <= 0 || home >= 1) return { estimate: 1 - home, from: undefined, to: undefined };
  const spread = Math.exp((Z * Math.sqrt(sum)) / -Math.log(home));
  return { estimate: 1 - home, from: 1 - home ** (1 / spread), to: 1 - home ** spread };
};

/**
 * Estimates the curve. At one time re-entries come before everything else: whoever ends at that time was still followed.
 *
 * @param all - each return, in any order
 * @returns the curve
 */
export function estimateCurve(all: readonly Followed[]): ReEntryCurve {
  const points: CurvePoint[] = [];
  let followed = all.length;
  let [home, sum, atHomeOrElse, incidence] = [1, 0, 1, 0];
  const times = byTime(all);
  for (const { months, reEntered, somethingElse, notFollowed } of times) {
    if (reEntered > 0) {
      const left = followed - reEntered;
      // Whole numbers where all re-entered: no remainder of a rounding stays behind.
      home = left === 0 ? 0 : home * (left / followed);
      sum += reEntered / (followed * left);
      // Never above Kaplan–Meier; a remainder of a rounding is cut off.
      incidence = Math.min(incidence + atHomeOrElse * (reEntered / followed), 1 - home);
      points.push({ months, followed, reEntered, kaplanMeier: reEnteredBy(home, sum), cumulativeIncidence: incidence });
    }
    atHomeOrElse *= (followed - reEntered - somethingElse) / followed;
    followed -= reEntered + somethingElse + notFollowed;
  }
  const last = times.at(-1);
  return { points, followedFor: last?.months ?? 0, seenToAnEnd: last?.notFollowed === 0 };
}

/** The curve at one time. */
export interface CurveAt {
  /** By Kaplan–Meier. */
  readonly kaplanMeier: Estimate;
  /** By Aalen–Johansen. */
  readonly cumulativeIncidence: number;
}

const AT_THE_START: CurveAt = /* @__PURE__ */ frozen({
  kaplanMeier: { estimate: 0, from: undefined, to: undefined },
  cumulativeIncidence: 0,
});

/**
 * Reads the curve at a time.
 *
 * @param curve - the curve
 * @param months - the time
 * @returns the estimates; `undefined` where nobody was followed for so long, and not all had re-entered before
 */
export function curveAt({ points, followedFor }: ReEntryCurve, months: number): CurveAt | undefined {
  const last = points.filter((point) => point.months <= months).at(-1);
  if (followedFor < months && last?.kaplanMeier.estimate !== 1) return undefined;
  return last === undefined
    ? AT_THE_START
    : { kaplanMeier: last.kaplanMeier, cumulativeIncidence: last.cumulativeIncidence };
}

/**
 * Reads cumulative incidence at a time. Unlike Kaplan–Meier it is still known where the last of those followed turned 18, say: nobody is left
 * who could re-enter.
 *
 * @param curve - the curve
 * @param months - the time
 * @returns the estimate; `undefined` where someone was lost before who might have re-entered by then, and nobody was followed for so long
 */
export function incidenceAt(curve: ReEntryCurve, months: number): number | undefined {
  return curveAt(curve, curve.seenToAnEnd ? Math.min(months, curve.followedFor) : months)?.cumulativeIncidence;
}
