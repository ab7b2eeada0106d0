/** How a group of returns stands after so many months. */

import { type CivilDate, daysBetween } from '../../shared/days/civil-date.js';
import type { AfterReturn, ReturnHome } from '../periods/index.js';
import type { ReEntryCurve } from './curve.js';
import { curveAt, estimateCurve, incidenceAt } from './estimate-curve.js';
import { FOLLOW_UP_ENDS, type FollowUpEndId } from './follow-up-ends.js';
import { type Followed, monthsAtHome } from './followed.js';
import { quartilesOf } from './quartiles.js';
import type { AtHorizon, Bounds, BreakdownTime, CannotSay, StabilityOfGroup } from './stability.js';

/** A return with how long it was followed. */
export interface FollowedReturn extends Followed {
  /** The return. */
  readonly of: ReturnHome;
  /** What happened first, where it was seen: on or before the last day of the data. */
  readonly next: AfterReturn | undefined;
  /** Months from coming home to the last day of the data. */
  readonly monthsOfData: number;
}

/**
 * Follows a return as far as the data go.
 *
 * @param of - the return
 * @param dataUntil - the last day that the data cover
 * @returns the return, with how long it was followed
 */
export function followed(of: ReturnHome, dataUntil: CivilDate): FollowedReturn {
  const next = of.next !== undefined && of.next.on <= dataUntil ? of.next : undefined;
  const ending =
    next === undefined ? 'not-followed' : next.what === 're-entered' ? 're-entered' : FOLLOW_UP_ENDS[next.what].ending;
  const monthsOfData = monthsAtHome(of.homeOn, dataUntil);
  const months = next === undefined ? monthsOfData : monthsAtHome(of.homeOn, next.on);
  return { of, next, ending, months, monthsOfData };
}

const noEnds = (): Record<FollowUpEndId, number> => ({
  custody: 0,
  'aged-18': 0,
  died: 0,
  transferred: 0,
  'moved-abroad': 0,
  adopted: 0,
});

const boundsOf = (of: number, reEntered: number, cannotSay: number): Bounds | undefined =>
  of === 0 ? undefined : { lowest: reEntered / of, highest: (reEntered + cannotSay) / of };

const timesOf = (breakdowns: readonly Breakdown[], horizons: readonly number[]): readonly BreakdownTime[] =>
  horizons.map((upToMonths, position) => {
    const afterMonths = horizons[position - 1] ?? 0;
    const there = breakdowns.filter(
      ({ months }) => months <= upToMonths && (position === 0 || months > afterMonths),
    ).length;
    return {
      afterMonths,
      upToMonths,
      breakdowns: there,
      shareOfBreakdowns: breakdowns.length === 0 ? undefined : there / breakdowns.length,
    };
  });

/** When a return broke down. */
interface Breakdown {
  readonly months: number;
  readonly daysAtHome: number;
}

/** Returns of which a horizon lies within the data, by what was seen by that day. */
interface ByThen {
  readonly of: number;
  readonly reEntered: readonly Breakdown[];
  readonly cannotSay: CannotSay;
}

const byThen = (all: readonly FollowedReturn[], months: number): ByThen => {
  const reEntered: Breakdown[] = [];
  const byReason = noEnds();
  let [of, total] = [0, 0];
  for (const one of all) {
    // The day that many months later lies within the data exactly where as many months of data follow.
    if (one.monthsOfData < months) continue;
    of += 1;
    if (one.next === undefined || one.months > months) continue;
    if (one.next.what === 're-entered')
      reEntered.push({ months: one.months, daysAtHome: daysBetween(one.of.homeOn, one.next.on) });
    else {
      byReason[one.next.what] += 1;
      total += 1;
    }
  }
  return { of, reEntered, cannotSay: { total, byReason } };
};

/**
 * What is known of a group.
 *
 * @param all - the returns
 * @param horizons - the horizons in months
 * @returns the counts at each horizon, and the curve
 */
export function groupOf(all: readonly FollowedReturn[], horizons: readonly number[]): StabilityOfGroup {
  const curve: ReEntryCurve = estimateCurve(all);
  const atHorizon = (months: number, position: number): AtHorizon => {
    const { of, reEntered, cannotSay } = byThen(all, months);
    return {
      months,
      notYet: all.length - of,
      of,
      reEntered: reEntered.length,
      stillHome: of - reEntered.length - cannotSay.total,
      cannotSay,
      reEnteredPart: boundsOf(of, reEntered.length, cannotSay.total),
      kaplanMeier: curveAt(curve, months)?.kaplanMeier,
      cumulativeIncidence: incidenceAt(curve, months),
      timeOfBreakdown: timesOf(reEntered, horizons.slice(0, position + 1)),
      daysToReEntry: quartilesOf(reEntered.map(({ daysAtHome }) => daysAtHome)),
    };
  };
  return { counted: all.length, horizons: horizons.map(atHorizon), curve };
}
