/**
 * Someone who tries to work hidden counts out, in another way than the library does: a search for whole numbers that fit every total,
 * narrowing what each can be and trying the rest.
 */
import type { ShownCount, SuppressedTable } from 'reunification-framework/outcomes';

/** Counts that add up to nothing, each with a sign. */
type Sum = readonly (readonly [place: number, sign: 1 | -1])[];

/** What is known of each count. */
type Ranges = readonly (readonly [from: number, to: number])[];

const MOST = 1_000;

/** What the sums leave of the ranges; `undefined` where nothing fits. */
const narrowed = (sums: readonly Sum[], ranges: Ranges): Ranges | undefined => {
  const now = ranges.map(([from, to]) => [from, to] as [number, number]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const sum of sums)
      for (const [place, sign] of sum) {
        let [low, high] = [0, 0];
        for (const [other, otherSign] of sum) {
          if (other === place) continue;
          const [from, to] = now[other] ?? [0, 0];
          low += otherSign > 0 ? from : -to;
          high += otherSign > 0 ? to : -from;
        }
        const [least, most] = sign > 0 ? [-high, -low] : [low, high];
        const range = now[place] ?? [0, 0];
        const next: [number, number] = [Math.max(range[0], least), Math.min(range[1], most)];
        if (next[0] > next[1]) return undefined;
        if (next[0] !== range[0] || next[1] !== range[1]) {
          now[place] = next;
          changed = true;
        }
      }
  }
  return now;
};

/** Whether some whole numbers fit. */
const fits = (sums: readonly Sum[], ranges: Ranges): boolean => {
  const left = narrowed(sums, ranges);
  if (left === undefined) return false;
  const open = left
    .map(([from, to], place) => ({ place, from, to }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.to - one.from - (other.to - other.from))[0];
  if (open === undefined) return true;
  for (let value = open.from; value <= open.to; value += 1)
    if (
      fits(
        sums,
        left.map((range, place) => (place === open.place ? [value, value] : range)),
      )
    )
      return true;
  return false;
};

/** What is shown of a linked set of counts. */
export interface Published {
  /** What is shown of each count. */
  readonly shown: readonly ShownCount[];
  /** What they truly are. */
  readonly truth: readonly number[];
  /** Which of them add up to nothing. */
  readonly sums: readonly Sum[];
}

/** A table with its totals. */
export const publishedTable = (table: SuppressedTable, counts: readonly (readonly number[])[]): Published => {
  const width = table.columns.length;
  const height = table.rows.length;
  const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);
  const byColumn = table.columns.map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  const cell = (row: number, column: number) => row * width + column;
  const [rowTotal, columnTotal] = [
    (row: number) => height * width + row,
    (column: number) => height * (width + 1) + column,
  ];
  const total = height * (width + 1) + width;
  const rows = table.rows.map((_, row) => row);
  const columns = table.columns.map((_, column) => column);
  return {
    shown: [
      ...table.rows.flatMap((row) => row.counts),
      ...table.rows.map((row) => row.total),
      ...table.columnTotals,
      table.total,
    ],
    truth: [...counts.flat(), ...counts.map(sum), ...byColumn, sum(byColumn)],
    sums: [
      ...rows.map((row): Sum => [...columns.map((column) => [cell(row, column), 1] as const), [rowTotal(row), -1]]),
      ...columns.map(
        (column): Sum => [...rows.map((row) => [cell(row, column), 1] as const), [columnTotal(column), -1]],
      ),
      [...rows.map((row) => [rowTotal(row), 1] as const), [total, -1]],
      [...columns.map((column) => [columnTotal(column), 1] as const), [total, -1]],
    ],
  };
};

/** How many values each hidden count can have, up to what is enough; those near the truth are tried first. */
export const possibleValues = (
  { shown, truth, sums }: Published,
  leastOf: (count: number) => number,
  enough: number,
): readonly { readonly count: number; readonly values: number }[] => {
  const ranges = shown.map((one, place): readonly [number, number] =>
    one === 'hidden' ? [leastOf(truth[place] ?? 0), MOST] : [one, one],
  );
  return shown.flatMap((one, place) => {
    if (one !== 'hidden') return [];
    const count = truth[place] ?? 0;
    let values = 0;
    for (let apart = 0; values < enough && apart <= enough; apart += 1)
      for (const value of apart === 0 ? [count] : [count + apart, count - apart]) {
        if (value < leastOf(count)) continue;
        if (
          fits(
            sums,
            ranges.map((range, at) => (at === place ? [value, value] : range)),
          )
        )
          values += 1;
      }
    return [{ count, values }];
  });
};
