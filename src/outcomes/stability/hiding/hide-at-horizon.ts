/**
 * Which counts of one horizon are hidden. Every split adds up to the same counts of all, so these are hidden in all of them or in none, and
 * nothing may be worked out from any split, nor from two together.
 *
 * Whoever looks is met in two steps. First the three counts of all: where one is small, another is hidden with it, and both are hidden in every
 * group, so that in each split some return can be thought to stand in the other column. Then each split by itself: its groups are protected
 * while the counts of all stay as they are, which leaves every other split true. What is hidden there cannot be found by setting two splits
 * side by side. A split for which this cannot be done is hidden whole.
 */

import type { Entry } from '../../counts/network.js';
import { networkOf, type Protection, protect } from '../../counts/protect.js';
import { type Outcomes, totalOf } from './close-horizons.js';

/** A group at one horizon. */
export interface GroupCounts {
  /** Its counts. */
  readonly counts: Outcomes;
  /** Whether all of it is hidden, because it differs by a few from the same group at another horizon. */
  readonly isTooClose: boolean;
}

/** What is hidden of a group. */
export interface HiddenOfGroup {
  /** Whether its denominator is. */
  readonly of: boolean;
  /** Whether its counts are: re-entered, still home, cannot say. */
  readonly counts: readonly [boolean, boolean, boolean];
}

/** What is hidden of a horizon. */
export interface HiddenAtHorizon {
  /** Of all. */
  readonly all: HiddenOfGroup;
  /** Of each group of each split. */
  readonly splits: readonly (readonly HiddenOfGroup[])[];
}

const COLUMNS = [0, 1, 2] as const;

/** What is hidden of a row of which nothing is shown. */
export const EVERYTHING: HiddenOfGroup = { of: true, counts: [true, true, true] };

/** The least that has to be thought possible of a count of all: no split can do with less. */
const leastOfAll = (
  column: 0 | 1 | 2,
  splits: readonly (readonly GroupCounts[])[],
  { zerosShown }: Protection,
): number =>
  zerosShown ? Math.max(0, ...splits.map((groups) => groups.filter(({ counts }) => counts[column] > 0).length)) : 0;

/** Which of the three counts of all are hidden; `undefined` where it cannot be done. */
const hiddenOfAll = (
  { counts }: GroupCounts,
  splits: readonly (readonly GroupCounts[])[],
  protection: Protection,
): readonly [boolean, boolean, boolean] | undefined => {
  // One column with three rows: each count is a row, and the denominator, the total of the column, is fixed.
  const { entries, cells, rowTotals } = networkOf(
    counts.map((count) => [count]),
    1,
    protection,
    { least: [undefined], hiddenRows: new Set() },
  );
  const leastly = (entry: Entry): Entry => {
    const row = COLUMNS.find((place) => cells[place]?.[0] === entry || rowTotals[place] === entry);
    return row === undefined || entry.count === 0 ? entry : { ...entry, least: leastOfAll(row, splits, protection) };
  };
  const network = { entries: entries.map(leastly) };
  if (!protect(network, protection)) return undefined;
  const isHidden = (row: 0 | 1 | 2): boolean => network.entries[row]?.isHidden === true;
  return [isHidden(0), isHidden(1), isHidden(2)];
};

const hiddenOfSplit = (
  groups: readonly GroupCounts[],
  ofAll: readonly [boolean, boolean, boolean],
  leasts: readonly number[],
  protection: Protection,
): readonly HiddenOfGroup[] => {
  const rows = groups.map(({ counts }) => counts);
  const tooClose = groups.flatMap((group, row) => (group.isTooClose && totalOf(group.counts) > 0 ? [row] : []));
  const network = networkOf(rows, COLUMNS.length, protection, {
    least: COLUMNS.map((column) => (ofAll[column] ? leasts[column] : undefined)),
    hiddenRows: new Set(tooClose),
  });
  const columnTotals = new Set(network.columnTotals);
  if (!protect(network, protection, (entry) => columnTotals.has(entry))) return groups.map(() => EVERYTHING);
  return groups.map((_, row) => {
    const isHidden = (column: 0 | 1 | 2): boolean => network.cells[row]?.[column]?.isHidden === true;
    return { of: network.rowTotals[row]?.isHidden === true, counts: [isHidden(0), isHidden(1), isHidden(2)] };
  });
};

/**
 * Says what is hidden of all at one horizon.
 *
 * @param all - the counts of all
 * @param splits - the groups of each split; each split adds up to all
 * @param protection - what is small
 * @returns what is hidden
 */
export function hiddenOfAllAt(
  all: GroupCounts,
  splits: readonly (readonly GroupCounts[])[],
  protection: Protection,
): HiddenOfGroup {
  const of = totalOf(all.counts);
  const isOfFew = of > 0 && of < protection.below;
  const counts = all.isTooClose || isOfFew ? undefined : hiddenOfAll(all, splits, protection);
  return counts === undefined ? EVERYTHING : { of: false, counts };
}

/**
 * Says what is hidden at one horizon.
 *
 * @param all - what is hidden of all
 * @param splits - the groups of each split; each split adds up to all
 * @param protection - what is small
 * @returns what is hidden
 */
export function hiddenAtHorizon(
  all: HiddenOfGroup,
  splits: readonly (readonly GroupCounts[])[],
  protection: Protection,
): HiddenAtHorizon {
  if (all.of) return { all, splits: splits.map((groups) => groups.map(() => EVERYTHING)) };
  const leasts = COLUMNS.map((column) => leastOfAll(column, splits, protection));
  return { all, splits: splits.map((groups) => hiddenOfSplit(groups, all.counts, leasts, protection)) };
}
