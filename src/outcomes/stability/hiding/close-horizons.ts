/** Horizons of one group that tell of a few when they are set side by side. */

/** Counts of a group: re-entered, still home, cannot say. */
export type Outcomes = readonly [reEntered: number, stillHome: number, cannotSay: number];

/**
 * How many there are.
 *
 * @param counts - the counts of a group
 * @returns the denominator
 */
export const totalOf = ([reEntered, stillHome, cannotSay]: Outcomes): number => reEntered + stillHome + cannotSay;

/** Whether a difference would tell of a few: more than none, and fewer than are shown. */
const isFew = (apart: number, below: number): boolean => apart !== 0 && Math.abs(apart) < below;

/** Whether subtracting one horizon from a later one would tell of a few: too recent for it, no longer home, or who can have joined a count at all. */
const isClose = (before: Outcomes, later: Outcomes, below: number): boolean => {
  const recent = totalOf(before) - totalOf(later);
  const [reEntered, home, cannotSay] = [later[0] - before[0], before[1] - later[1], later[2] - before[2]];
  return [recent, home, reEntered + recent, cannotSay + recent].some((apart) => isFew(apart, below));
};

/**
 * Compares each horizon of a group with the last one before it that can stand. A horizon of few is hidden anyway.
 *
 * @param horizons - the counts of the group at each horizon, in order
 * @param below - below which number a count is small
 * @returns for each horizon, whether it is too close
 */
export const closeOf = (horizons: readonly Outcomes[], below: number): readonly boolean[] => {
  let before: Outcomes | undefined;
  return horizons.map((horizon) => {
    const isTooClose = before !== undefined && isClose(before, horizon, below);
    if (!isTooClose && totalOf(horizon) >= below) before = horizon;
    return isTooClose;
  });
};
