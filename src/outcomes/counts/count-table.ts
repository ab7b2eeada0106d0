/** Words of tables of counts, and of what may be shown of them outside the authority. */

import type { Answer } from '../../shared/made-by.js';

/** A row of counts. */
export interface CountRow {
  /** Its name. */
  readonly name: string;
  /** A count for each column: whole numbers from 0. */
  readonly counts: readonly number[];
}

/** A table of counts of children or returns, each of whom stands in one cell. Totals are not given: they follow. */
export interface CountTable {
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly rows: readonly CountRow[];
}

/** What is small. */
export interface SuppressionRule {
  /** Counts from 1 up to, and not including, this number are hidden. At least 2. Which number, the rules of the authority say: 5, 6 and 10 are common. */
  readonly below: number;
  /** Whether zeros are shown. Left out, they are, but in a row or column whose total is small. Hide them where it would tell too much that all of a group, or none, had one outcome. */
  readonly zeros?: 'shown' | 'hidden' | undefined;
}

/** A count that may be shown, or that one is hidden. Why it is hidden is not said: that would tell how large it is. */
export type ShownCount = number | 'hidden';

/** A row as it may be shown. */
export interface SuppressedRow {
  /** Its name. */
  readonly name: string;
  /** A count for each column, or that it is hidden. */
  readonly counts: readonly ShownCount[];
  /** What the row adds up to, or that it is hidden. */
  readonly total: ShownCount;
}

/** A table of which no hidden count can be worked out from what is shown. */
export interface SuppressedTable extends Answer {
  /** Counts from 1 up to, and not including, this number were hidden, and others to protect them. */
  readonly below: number;
  /** Whether zeros are shown. */
  readonly zeros: 'shown' | 'hidden';
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly rows: readonly SuppressedRow[];
  /** What each column adds up to. */
  readonly columnTotals: readonly ShownCount[];
  /** What all add up to. */
  readonly total: ShownCount;
  /** How many counts are hidden, totals among them. */
  readonly hidden: number;
}
