/** Which of the rows of another table holds during an episode, where the dataset keeps it apart. */
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import type { DayCell } from './read-many.js';
import type { Cell } from './rows.js';
import { compareSpans } from './spans.js';

/** A row of the other table: since when and until when a code holds, and of what. */
export interface HeldRow {
  readonly of: string | undefined;
  readonly from: DayCell;
  readonly until: DayCell;
  readonly code: Cell;
}

interface Held {
  readonly from: CivilDate;
  readonly code: Cell;
  /** The last day on which this row, or any before it, still holds; nothing where one goes on. */
  readonly heldUntil: CivilDate | undefined;
  readonly until: CivilDate | undefined;
}

/** The rows of each child or period, the earliest first; `unclear` where one of them cannot be read, or ends before it begins. */
export type HeldByKey = ReadonlyMap<string, readonly Held[] | 'unclear'>;

const later = (one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;

const inOrder = (rows: readonly HeldRow[]): readonly Held[] | 'unclear' => {
  const read: { readonly from: CivilDate; readonly until: CivilDate | undefined; readonly code: Cell }[] = [];
  for (const { from, until, code } of rows) {
    if (from === undefined || from === 'unreadable' || until === 'unreadable' || isEarlier(until, from))
      return 'unclear';
    read.push({ from, until, code });
  }
  read.sort(compareSpans);
  const held: Held[] = [];
  for (const row of read) {
    const before = held.at(-1);
    held.push({ ...row, heldUntil: before === undefined ? row.until : later(before.heldUntil, row.until) });
  }
  return held;
};

/**
 * Puts the rows of the other table in order.
 *
 * @param rows - the rows; those of nobody are left out
 * @returns those of each child or period
 */
export function heldByKey(rows: readonly HeldRow[]): HeldByKey {
  const byKey = new Map<string, HeldRow[]>();
  for (const row of rows) {
    if (row.of === undefined) continue;
    const own = byKey.get(row.of);
    if (own === undefined) byKey.set(row.of, [row]);
    else own.push(row);
  }
  return new Map([...byKey].map(([key, own]) => [key, inOrder(own)]));
}

/** The position of the last row that had begun by a day; -1 where none had. */
const lastBegunBy = (held: readonly Held[], on: CivilDate): number => {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { [middle]: row } = held;
    if (row !== undefined && row.from <= on) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/**
 * Says what holds during an episode.
 *
 * @param held - the rows
 * @param of - the child or period
 * @param from - the first day of the episode
 * @param until - the day on which it ended; left out where it goes on
 * @returns the code; nothing where none holds; `unclear` where more than one does, or it changes or ends before the episode does
 */
export function heldDuring(
  held: HeldByKey,
  of: string | undefined,
  from: CivilDate,
  until: CivilDate | undefined,
): { readonly code: Cell } | 'unclear' {
  const own = of === undefined ? undefined : held.get(of);
  if (own === undefined) return { code: null };
  if (own === 'unclear') return 'unclear';
  const position = lastBegunBy(own, from);
  const [before, row, next] = [own[position - 1], own[position], own[position + 1]];
  if (next !== undefined && (until === undefined || next.from < until)) return 'unclear';
  if (before !== undefined && (before.heldUntil === undefined || before.heldUntil > from)) return 'unclear';
  if (row === undefined || (row.until !== undefined && row.until <= from)) return { code: null };
  // An order may be made for a time that ends on a day still to come: an episode that goes on has it.
  return isEarlier(row.until, until) ? 'unclear' : { code: row.code };
}
