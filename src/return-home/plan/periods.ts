/** Looking up which of many periods begins by one day and lasts to another. */
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import type { Period } from './occurrences.js';

/**
 * Tells whether any of some periods begins by a day and lasts at least to another. The periods are sorted once.
 *
 * @param periods - the periods, in any order
 * @returns the question: begun by the first day, and not over before the second
 */
export function anyLasting(periods: readonly Period[]): (begunBy: CivilDate, lastingTo: CivilDate) => boolean {
  const sorted = [...periods].sort((one, other) => compareDays(one.from, other.from));
  let last: CivilDate | undefined;
  // By place: the last day of all that have begun.
  const lastDays = sorted.map(({ until }) => {
    if (last === undefined || last < until) last = until;
    return last;
  });
  return (begunBy, lastingTo) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const period = sorted[middle];
      if (period !== undefined && period.from <= begunBy) low = middle + 1;
      else high = middle;
    }
    const lasting = lastDays[low - 1];
    return lasting !== undefined && lasting >= lastingTo;
  };
}
