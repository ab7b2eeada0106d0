/** Small numbers: a table as it may leave the authority. */

import { InputError } from '../../shared/findings/input-error.js';
import { MADE_BY } from '../../shared/made-by.js';
import { paired } from '../../shared/paired.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import type { CountTable, ShownCount, SuppressedTable, SuppressionRule } from './count-table.js';
import type { Entry } from './network.js';
import { networkOf, protect } from './protect.js';

/** The most rows of a table: everything is tried for each count. */
const ROWS_LIMIT = 100;

/** The most columns. */
const COLUMNS_LIMIT = 20;

const COUNT_TABLE = /* @__PURE__ */ (() =>
  ({
    fields: {
      columns: { listOf: 'text', atLeast: 1, atMost: COLUMNS_LIMIT },
      rows: {
        listOf: { fields: { name: 'text', counts: { listOf: 'number', atMost: COLUMNS_LIMIT } } },
        atLeast: 1,
        atMost: ROWS_LIMIT,
      },
    },
  }) as const satisfies Shape<CountTable>)();

/** The shape of {@link SuppressionRule}. */
const SUPPRESSION_RULE = /* @__PURE__ */ (() =>
  ({
    fields: { below: 'number', zeros: { optional: { oneOf: ['shown', 'hidden'] } } },
  }) as const satisfies Shape<SuppressionRule>)();

/**
 * Reads what is small.
 *
 * @param rule - as the caller gave it
 * @returns the rule, with whether zeros are shown
 * @throws InputError if it has the wrong type, or nothing would be small
 */
export function ruleOf(rule: SuppressionRule): Required<SuppressionRule> & { readonly zeros: 'shown' | 'hidden' } {
  const { below, zeros = 'shown' } = readOnce('rule', rule, SUPPRESSION_RULE);
  if (!Number.isInteger(below) || below < 2)
    throw new InputError('rule', { code: 'input.wrong-type', path: ['below'] });
  return { below, zeros };
}

const tableOf = (table: CountTable): CountTable => {
  const read = readOnce('table', table, COUNT_TABLE);
  for (const [position, { counts }] of read.rows.entries()) {
    const path = ['rows', position, 'counts'];
    if (counts.length !== read.columns.length) throw new InputError('table', { code: 'input.wrong-type', path });
    const wrong = counts.findIndex((count) => !Number.isSafeInteger(count) || count < 0);
    if (wrong >= 0) throw new InputError('table', { code: 'input.wrong-type', path: [...path, wrong] });
  }
  return read;
};

/**
 * A count as it may be shown.
 *
 * @param entry - the count in its network
 * @returns the count, or that it is hidden
 */
export const shownOf = ({ count, isHidden }: Entry): ShownCount => (isHidden ? 'hidden' : count);

/**
 * A table of counts as it may leave the authority. Small counts are hidden, and others with them, so that nobody who knows the rule and
 * every number that is shown can work a hidden one out: of a small count as many values stay possible as there are small ones, of any other
 * more than one. Whoever runs this on every table can at times tell more, where zeros are shown (I-294). Totals that are small are hidden too. Percentages are not given: work them out from what is shown, and from nothing else.
 *
 * It protects one table. Whoever publishes two tables of the same children, or one each month, tells more than each of them: what is the
 * same in both can be subtracted.
 *
 * @param table - the counts; each child or return stands in one cell
 * @param rule - below which number a count is small
 * @returns the table with its totals, each count shown or hidden
 * @throws InputError if an argument has the wrong type, a count is not a whole number from 0, or a row has not one count for each column
 *
 * @example
 * ```ts
 * import { suppressed } from 'reunification-framework/outcomes';
 *
 * const { rows, columnTotals } = suppressed(
 *   {
 *     columns: ['re-entered', 'still home'],
 *     rows: [
 *       { name: 'planned', counts: [12, 40] },
 *       { name: 'unplanned', counts: [3, 21] },
 *       { name: 'not recorded', counts: [9, 30] },
 *     ],
 *   },
 *   { below: 5 },
 * );
 * // The 3 is small. What else is hidden keeps it from being worked out.
 * rows.map(({ counts }) => counts.join(', ')); // => ['12, 40', 'hidden, hidden', 'hidden, hidden']
 * columnTotals; // => [24, 91]
 * ```
 */
export function suppressed(table: CountTable, rule: SuppressionRule): SuppressedTable {
  const { columns, rows } = tableOf(table);
  const { below, zeros } = ruleOf(rule);
  const protection = { below, zerosShown: zeros === 'shown' };
  const network = networkOf(
    rows.map(({ counts }) => counts),
    columns.length,
    protection,
  );
  // With every total free, raising a count and its totals is always open: it cannot fail.
  protect(network, protection);
  return {
    madeBy: MADE_BY,
    below,
    zeros,
    columns,
    rows: paired(rows, paired(network.cells, network.rowTotals)).map(([{ name }, [cells, rowTotal]]) => ({
      name,
      counts: cells.map(shownOf),
      total: shownOf(rowTotal),
    })),
    columnTotals: network.columnTotals.map(shownOf),
    total: shownOf(network.total),
    hidden: network.entries.filter(({ isHidden }) => isHidden).length,
  };
}
