/** Which returns belong to a count. */

import { compareDays } from '../../shared/days/civil-date.js';
import { groupBy } from '../../shared/group-by.js';
import { eachOnce } from '../../shared/repeats.js';
import type { AfterReturn, ReturnHome } from '../periods/index.js';
import type { ReturnsNotCounted, StabilityQuestion } from './stability.js';

/** Returns that belong, and those that do not. */
export interface Cohort {
  /** The returns counted, in order of day. */
  readonly counted: readonly ReturnHome[];
  /** All returns that belong, also later ones of a child who is counted once. */
  readonly belonging: readonly ReturnHome[];
  /** The others. */
  readonly notCounted: ReturnsNotCounted;
}

/** After these nobody comes home once more. */
const isFinal = (what: AfterReturn['what']): boolean => what === 'died' || what === 'aged-18';

/** Whether the returns of one child, in order of day, can all be true. */
const canBeTrue = (returns: readonly ReturnHome[]): boolean =>
  returns.every(({ homeOn, next }, position) => {
    const later = returns[position + 1];
    if (next !== undefined && next.on < homeOn) return false;
    if (later === undefined) return true;
    return next !== undefined && !isFinal(next.what) && later.homeOn > homeOn && next.on <= later.homeOn;
  });

const byDay = (one: ReturnHome, other: ReturnHome): number => compareDays(one.homeOn, other.homeOn);

/**
 * Sorts out which returns belong.
 *
 * @param returns - returns, in any order
 * @param question - the question
 * @returns those that belong, and how many do not, each by the first reason that it meets
 */
export function cohortOf(returns: readonly ReturnHome[], question: StabilityQuestion): Cohort {
  const { dataUntil, window, unit, minimumDaysInCare = 0 } = question;
  const clear = [...groupBy(returns, ({ child }) => [child]).values()]
    .map((ofChild) => [...ofChild].sort(byDay))
    .filter(canBeTrue)
    .flat();
  const seen = clear.filter(({ homeOn }) => homeOn <= dataUntil);
  const inside = seen.filter(({ homeOn }) => homeOn >= window.from && homeOn <= window.to);
  const belonging = inside.filter(({ daysInCare }) => daysInCare === undefined || daysInCare >= minimumDaysInCare);
  const counted = [...(unit === 'child' ? eachOnce(belonging, ({ child }) => child) : belonging)].sort(byDay);
  return {
    counted,
    belonging,
    notCounted: {
      contradictory: returns.length - clear.length,
      afterTheData: clear.length - seen.length,
      outsideTheWindow: seen.length - inside.length,
      tooShortInCare: inside.length - belonging.length,
      laterReturns: belonging.length - counted.length,
    },
  };
}
