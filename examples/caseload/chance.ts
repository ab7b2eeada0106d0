/** Chance that only a seed decides. */

/** A whole number below a limit. */
export type Chance = (below: number) => number;

/**
 * Makes a sequence of numbers (mulberry32).
 *
 * @param seed - the same seed gives the same sequence
 * @returns a function that gives the next whole number from 0 to below a limit
 */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/**
 * Picks one of several values.
 *
 * @param values - at least one
 * @param chance - what decides
 * @returns the one picked
 */
export const oneOf = <Value>(values: readonly [Value, ...Value[]], chance: Chance): Value =>
  values[chance(values.length)] ?? values[0];
