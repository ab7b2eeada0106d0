/** What the rows of a caseload add up to. */

import { groupBy } from '../../shared/group-by.js';
import type {
  CaseloadGrouping,
  CaseloadRow,
  CaseloadTotals,
  ReadRow,
  TasksCounted,
  UnrecordedCounted,
} from './caseload.js';

const isRead = (row: CaseloadRow): row is ReadRow => row.kind === 'read';

const isOpen = ({ waysHome }: ReadRow): boolean => waysHome.some(({ closedOn }) => closedOn === undefined);

const countOf = (rows: readonly ReadRow[], tasksIn: (row: ReadRow) => number): TasksCounted => ({
  cases: rows.filter((row) => tasksIn(row) > 0).length,
  tasks: rows.reduce((sum, row) => sum + tasksIn(row), 0),
});

const highest = (numbers: readonly number[]): number | undefined =>
  numbers.reduce<number | undefined>((most, number) => Math.max(most ?? number, number), undefined);

const unrecordedIn = (rows: readonly ReadRow[], days: number): UnrecordedCounted => {
  const open = rows.filter(isOpen);
  const since = open.flatMap(({ unrecordedForDays }) => (unrecordedForDays === undefined ? [] : [unrecordedForDays]));
  const never = open.length - since.length;
  return { cases: never + since.filter((length) => length >= days).length, never, longestDays: highest(since) };
};

const levelsIn = (rows: readonly ReadRow[]): CaseloadTotals['byLevel'] => {
  const counts = { low: 0, medium: 0, high: 0, severe: 0, 'none-agreed': 0 };
  for (const { waysHome } of rows)
    for (const { held, closedOn } of waysHome) if (closedOn === undefined) counts[held?.level ?? 'none-agreed'] += 1;
  return counts;
};

/**
 * What rows add up to.
 *
 * @param all - the rows
 * @param unrecordedFor - after how many days with nothing recorded an open case counts as unrecorded
 * @returns the totals
 */
export const totalsOf = (all: readonly CaseloadRow[], unrecordedFor: number): CaseloadTotals => {
  const rows = all.filter(isRead);
  return {
    rows: all.length,
    unreadable: all.length - rows.length,
    closed: rows.filter((row) => !isOpen(row)).length,
    byLevel: levelsIn(rows),
    open: countOf(rows, ({ open }) => open),
    overdue: countOf(rows, ({ overdue }) => overdue),
    longestOverdueDays: highest(rows.map(({ longestOverdueDays }) => longestOverdueDays)) ?? 0,
    dueWithin: countOf(rows, ({ dueWithin }) => dueWithin),
    unrecorded: unrecordedIn(rows, unrecordedFor),
  };
};

/**
 * What rows add up to by the values of a label.
 *
 * @param rows - the rows
 * @param label - the name of the label
 * @param unrecordedFor - after how many days with nothing recorded an open case counts as unrecorded
 * @returns a group for each value
 */
export const groupingOf = (rows: readonly CaseloadRow[], label: string, unrecordedFor: number): CaseloadGrouping => {
  const labelIn = ({ labels }: CaseloadRow): string | undefined =>
    labels !== undefined && Object.hasOwn(labels, label) ? labels[label] : undefined;
  const without = rows.filter((row) => labelIn(row) === undefined);
  const groups = [...groupBy(rows, (row) => [labelIn(row)].filter((value) => value !== undefined))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([value, of]) => ({ value, totals: totalsOf(of, unrecordedFor) }));
  return {
    label,
    groups: without.length === 0 ? groups : [...groups, { value: undefined, totals: totalsOf(without, unrecordedFor) }],
  };
};
