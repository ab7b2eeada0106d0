/** How long each return was followed, on one scale, and how follow-up ended. */

import { addMonths, type CivilDate, daysBetween } from '../../shared/days/civil-date.js';

/**
 * How follow-up of one return ended. `re-entered`: what is counted. `something-else`: it ended the time at home, and re-entry from this
 * return can no longer come first. `not-followed`: nobody can see what came later, or the data end there.
 */
export type Ending = 're-entered' | 'something-else' | 'not-followed';

/** One return, as the estimates read it. */
export interface Followed {
  /** Months at home, with the part of a month begun; see {@link monthsAtHome}. */
  readonly months: number;
  /** How it ended. */
  readonly ending: Ending;
}

const monthsOf = (day: CivilDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * Time at home in calendar months and the part of the month that has begun. A number of calendar months is the same number here for every
 * return, however many days it has: without that, returns would reach one horizon at different times, and the estimate at the horizon would
 * lose some of them.
 *
 * @param homeOn - the day on which being looked after ended
 * @param on - a day on or after it
 * @returns 0 on the first day; exactly 12 on the day twelve calendar months later
 */
export function monthsAtHome(homeOn: CivilDate, on: CivilDate): number {
  const apart = monthsOf(on) - monthsOf(homeOn);
  const reached = addMonths(homeOn, apart);
  const whole = reached !== undefined && reached <= on ? apart : apart - 1;
  const [from, to] = [addMonths(homeOn, whole), addMonths(homeOn, whole + 1)];
  // A month that ends after the year 9999 has no length here: the day counts as its beginning.
  return from === undefined || to === undefined ? whole : whole + daysBetween(from, on) / daysBetween(from, to);
}
