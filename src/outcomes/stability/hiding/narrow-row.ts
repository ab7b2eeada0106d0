/** Whether other horizons of the same returns leave too little open of what is hidden of a row at one. */

import type { Protection } from '../../counts/protect.js';
import { type Outcomes, totalOf } from './close-horizons.js';
import type { HiddenOfGroup } from './hide-at-horizon.js';

/** A row at one horizon: its counts, and what is hidden of them. */
export interface HiddenRow {
  readonly counts: Outcomes;
  readonly hidden: HiddenOfGroup;
}

type Column = 0 | 1 | 2;

const COLUMNS: readonly Column[] = [0, 1, 2];

const STILL_HOME: Column = 1;

/** Between what a hidden count lies, by what is shown of it at other horizons. */
const boundsOf = (
  rows: readonly HiddenRow[],
  row: HiddenRow,
  column: Column,
  leastKnown: number,
): readonly [least: number, most: number] => {
  let [least, most] = [leastKnown, Number.POSITIVE_INFINITY];
  const [of, position] = [totalOf(row.counts), rows.indexOf(row)];
  for (const [place, { counts, hidden }] of rows.entries()) {
    if (place === position || hidden.of || hidden.counts[column]) continue;
    const recent = Math.abs(totalOf(counts) - of);
    // Home can only lose; the other counts can only lose those that are too recent.
    const isFromBelow = column === STILL_HOME ? place > position : place < position;
    const slack = column === STILL_HOME ? 0 : recent;
    if (isFromBelow) least = Math.max(least, counts[column] - slack);
    else most = Math.min(most, counts[column] + slack);
  }
  return [least, most];
};

/**
 * Looks at two counts of a row of which one is small, hidden for each other's sake: what they come to is known, and each is bounded by what
 * is shown of it at other horizons.
 *
 * @param rows - the row at each horizon, in order
 * @param row - one of them
 * @param protection - what is small
 * @returns true where too few values are left; false too where not two counts are hidden
 */
export const isNarrow = (rows: readonly HiddenRow[], row: HiddenRow, { below, zerosShown }: Protection): boolean => {
  const { counts, hidden } = row;
  if (hidden.of) return false;
  const [first, second, third] = COLUMNS.filter((column) => hidden.counts[column]);
  if (first === undefined || second === undefined || third !== undefined) return false;
  const [one, other] = [counts[first], counts[second]];
  const leastOf = (count: number): number => (zerosShown ? Math.min(1, count) : 0);
  const [least, most] = boundsOf(rows, row, first, leastOf(one));
  const [leastOther, mostOther] = boundsOf(rows, row, second, leastOf(other));
  const values = Math.min(most, one + other - leastOther) - Math.max(least, one + other - mostOther) + 1;
  return values < below;
};
