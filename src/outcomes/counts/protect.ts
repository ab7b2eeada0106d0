/** Hides counts until none that is hidden can be worked out. */
import { paired } from '../../shared/paired.js';
import { type Entry, entriesToHide, flowsOf, type Network, widthOf } from './network.js';

/** What is protected, and how far. */
export interface Protection {
  /** Counts from 1 up to, and not including, this are small. */
  readonly below: number;
  /** Whether zeros are shown. */
  readonly zerosShown: boolean;
}

/**
 * Whether a count may not be shown for its own sake.
 *
 * @param count - the count
 * @param protection - what is small
 * @returns true where it is small, or a zero that is hidden
 */
export const isSmall = (count: number, { below, zerosShown }: Protection): boolean =>
  count < below && (count > 0 || !zerosShown);

/**
 * Hides more entries of a network, the cheapest first, until whoever knows the rule and all that is shown still has to think as many values
 * of a small count possible as hiding small counts leaves by itself, and more than one value of any other.
 *
 * @param network - the network, in which what is small is hidden; entries that are hidden by this are marked in it
 * @param protection - what is small
 * @param isGiven - which entries are protected elsewhere
 * @returns false where it cannot be done, because what would have to be hidden must not be
 */
export function protect(
  network: Network,
  protection: Protection,
  isGiven: (entry: Entry) => boolean = () => false,
): boolean {
  const hidden = flowsOf(network).filter(({ entry }) => entry.isHidden && !isGiven(entry));
  for (const tried of hidden) {
    const enough = tried.entry.count < protection.below ? protection.below - 1 : 1;
    while (widthOf(tried, enough) < enough) {
      const toHide = entriesToHide(tried, enough);
      if (toHide.length === 0) return false;
      for (const { entry } of toHide) entry.isHidden = true;
      hidden.push(...toHide);
    }
  }
  return true;
}

/** A table as entries: cells, totals of rows, totals of columns and the grand total, in that order. */
export interface TableNetwork extends Network {
  /** The entries, row by row. */
  readonly cells: readonly (readonly Entry[])[];
  /** The totals of the rows. */
  readonly rowTotals: readonly Entry[];
  /** The totals of the columns. */
  readonly columnTotals: readonly Entry[];
  /** The grand total. */
  readonly total: Entry;
}

/** Totals of columns that are printed elsewhere too, so that they cannot be hidden here alone. */
export interface FixedTotals {
  /** For each column: the least that has to be thought possible, where the total is hidden everywhere; `undefined` where it is shown. */
  readonly least: readonly (number | undefined)[];
  /** Rows of which everything is hidden, small or not. */
  readonly hiddenRows: ReadonlySet<number>;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * The least that whoever knows the rule has to think possible of a hidden count: where zeros are shown, what is hidden and not zero is at
 * least one.
 *
 * @param count - the count
 * @param protection - what is small
 * @returns 0 or 1
 */
export const leastOf = (count: number, { zerosShown }: Protection): number => (zerosShown && count > 0 ? 1 : 0);

/**
 * Lays a table out as a network. What is small is hidden, and so is everything in a row or column whose total is small: zeros in it would
 * tell what became of every one of a few.
 *
 * @param rows - the counts, row by row
 * @param width - how many columns there are
 * @param protection - what is small
 * @param fixed - totals that are printed elsewhere too, if there are any
 * @returns the network
 */
export function networkOf(
  rows: readonly (readonly number[])[],
  width: number,
  protection: Protection,
  fixed?: FixedTotals,
): TableNetwork {
  const [beginning, end] = [rows.length + width, rows.length + width + 1];
  const byRow = rows.map(sumOf);
  const byColumn = Array.from({ length: width }, (_, column) =>
    sumOf(rows.flatMap((row) => row.slice(column, column + 1))),
  );
  const all = sumOf(byRow);
  const small = (count: number): boolean => isSmall(count, protection);
  const fewIn = (total: number): boolean => total > 0 && total < protection.below;
  const least = (count: number): number => leastOf(count, protection);
  // Totals are the last to go: they say most. A zero that is shown is never hidden for another’s sake.
  const costOf = (count: number, more: number): number | undefined => (count === 0 ? undefined : count + 1 + more);
  const cellsIn = (counts: readonly number[], row: number): readonly Entry[] => {
    const inRow = sumOf(counts);
    const inHiddenColumns = sumOf(counts.filter((_, column) => fixed?.least[column] !== undefined));
    return paired(counts, byColumn).map(([count, inColumn], column) => {
      // Where a total is hidden everywhere, each row has to leave open how it is made up; a row with none of it has nothing to leave open.
      const isColumnHidden = fixed?.least[column] !== undefined && inHiddenColumns > 0;
      const isLineHidden = fixed?.hiddenRows.has(row) === true || isColumnHidden;
      // A zero in a column that is empty throughout is known from the total of the column.
      const isOfFew = (fewIn(inRow) && inColumn > 0) || (fixed === undefined && fewIn(inColumn) && inRow > 0);
      const isHidden = small(count) || isLineHidden || isOfFew;
      return { from: row, to: rows.length + column, count, least: least(count), cost: costOf(count, 0), isHidden };
    });
  };
  const rowTotal = (count: number, row: number): Entry => {
    const isHidden = small(count) || fixed?.hiddenRows.has(row) === true;
    return { from: beginning, to: row, count, least: least(count), cost: costOf(count, all), isHidden };
  };
  const columnTotal = (count: number, column: number): Entry => {
    const place = { from: rows.length + column, to: end, count };
    if (fixed === undefined) return { ...place, least: least(count), cost: costOf(count, all), isHidden: small(count) };
    const floor = fixed.least[column];
    return { ...place, least: floor ?? count, cost: undefined, isHidden: floor !== undefined };
  };
  const cells = rows.map(cellsIn);
  const [rowTotals, columnTotals] = [byRow.map(rowTotal), byColumn.map(columnTotal)];
  const isTotalHidden = fixed === undefined && small(all);
  const cost = fixed === undefined ? costOf(all, 2 * all) : undefined;
  const total: Entry = { from: end, to: beginning, count: all, least: least(all), cost, isHidden: isTotalHidden };
  const entries = [...cells.flat(), ...rowTotals, ...columnTotals, total];
  return { cells, rowTotals, columnTotals, total, entries };
}
