/**
 * The estimates in another way, without a product: everyone begins with the same weight, and whoever is lost from sight hands it on in equal
 * parts to those still followed (Efron 1967, “redistribution to the right”). Slow, and plain to see.
 */
import type { Followed } from '../../../src/outcomes/stability/followed.js';

const ORDER = { 're-entered': 0, 'something-else': 1, 'not-followed': 2 } as const;

/** What weight had re-entered by a time, where the given endings hand their weight on. */
const weightBy = (all: readonly Followed[], months: number, handsOn: (one: Followed) => boolean): number => {
  const sorted = [...all].sort((one, other) => one.months - other.months || ORDER[one.ending] - ORDER[other.ending]);
  const weights = sorted.map(() => 1 / sorted.length);
  let sum = 0;
  for (const [place, one] of sorted.entries()) {
    if (one.months > months) break;
    const weight = weights[place] ?? 0;
    if (one.ending === 're-entered') sum += weight;
    else if (handsOn(one)) {
      // Those lost at one time hand nothing on to each other that is not handed on again: the order among them makes no difference.
      const after = sorted.length - place - 1;
      for (let later = place + 1; later < sorted.length; later += 1)
        weights[later] = (weights[later] ?? 0) + weight / after;
    }
  }
  return sum;
};

export const kaplanMeierByHand = (all: readonly Followed[], months: number): number =>
  weightBy(all, months, ({ ending }) => ending !== 're-entered');

export const incidenceByHand = (all: readonly Followed[], months: number): number =>
  weightBy(all, months, ({ ending }) => ending === 'not-followed');
