/** Counts of a report as they may be shown beside each other (I-357). */

import { type ShownCount, suppressed } from '../counts/index.js';

/** Counts that add up to a whole, as they may be shown. */
export interface Shown {
  /** The counts. */
  readonly counts: readonly ShownCount[];
  /** What they add up to. */
  readonly total: ShownCount;
}

/** Hides what is small among counts that add up, and what would tell it. */
export type Showing = (counts: readonly number[]) => Shown;

/**
 * Begins to show counts.
 *
 * @param below - below which number a count is small; below 2 nothing is hidden
 * @returns what shows counts that add up
 */
export const showing =
  (below: number): Showing =>
  (counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (below < 2) return { counts, total };
    // With one column, the total of a row or of all is hidden exactly where its count is.
    const { rows, total: shownTotal } = suppressed(
      { columns: ['count'], rows: counts.map((count) => ({ name: '', counts: [count] })) },
      { below },
    );
    return { counts: rows.map((row) => row.total), total: shownTotal };
  };

/**
 * To what counts are rounded that stand beside exact ones.
 *
 * @param below - below which number a count is small
 * @returns twice that; 1 where nothing is hidden
 */
export const grainOf = (below: number): number => (below < 2 ? 1 : 2 * below);

/**
 * Rounds a count, so that subtracting it from an exact one tells of no few.
 *
 * @param count - the count
 * @param below - below which number a count is small, and hidden
 * @returns none where there are none, hidden where there are few, else the count to the nearest step
 */
export const roundedCount = (count: number, below: number): ShownCount => {
  if (below < 2 || count === 0) return count;
  if (count < below) return 'hidden';
  return Math.floor((count + below) / grainOf(below)) * grainOf(below);
};

/**
 * The least and the most that a rounded count can be.
 *
 * @param count - the count, before it is rounded
 * @param below - below which number a count is small
 * @returns both
 */
export const boundsOfRounded = (count: number, below: number): readonly [least: number, most: number] => {
  const rounded = roundedCount(count, below);
  if (rounded === 'hidden') return [1, below - 1];
  return below < 2 || rounded === 0 ? [count, count] : [rounded - below, rounded + below - 1];
};
