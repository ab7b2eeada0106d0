/** Reading a row, cell by cell. Each cell is empty, or says something, or does not fit; what does not fit is noted. */

import { type CivilDate, isCivilDate } from '../../shared/days/civil-date.js';
import { civilDateIn } from '../../shared/days/civil-date-in.js';
import { findingIn } from '../../shared/findings/finding.js';
import { InputError } from '../../shared/findings/input-error.js';
import { isBlank } from '../../shared/text/text.js';
import { meaningOfCode } from '../code-sets.js';
import type { CodeSetId, CodesOfSet } from '../codes/code.js';
import type { FoundInRows } from './case-from-rows.js';
import { ROW_FINDINGS, type RowFindingCode } from './row-findings.js';
import type { Cell } from './rows.js';

/** How a table writes days. */
export interface Days {
  /** The day; `undefined` where it is none. */
  readonly read: (text: string) => CivilDate | undefined;
  /** Whether the time is one that may have been written in another time zone. */
  readonly mayBeOfAnotherDay: (text: string) => boolean;
}

/** What every table of one child is read with, and what was found so far. */
export interface Reading {
  readonly days: Days;
  readonly extractedOn: CivilDate;
  readonly findings: FoundInRows[];
}

/** A row of a table, by its position. */
export interface At {
  readonly table: string;
  readonly row: number;
}

/** What a cell holds, if it holds something that fits. */
export type Read<Value> = { readonly is: 'empty' | 'unfit' } | { readonly is: 'read'; readonly value: Value };

const EMPTY = { is: 'empty' } as const;
const UNFIT = { is: 'unfit' } as const;

/** Longer ids are refused: the ids of a case are made of them. */
export const LONGEST_ID = 150;

const DAY_OF_RETURN = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** Days as the return has them: dd/mm/yyyy, never month first. */
export const DAYS_OF_RETURN: Days = {
  read: (text) => {
    const [, day, month, year] = DAY_OF_RETURN.exec(text) ?? [];
    const date = `${year}-${month}-${day}`;
    return isCivilDate(date) ? date : undefined;
  },
  mayBeOfAnotherDay: () => false,
};

const TIME_WITHOUT_OFFSET = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?$/;

/**
 * Timestamps as case systems write them.
 *
 * @param timeZone - the time zone of the case system
 * @returns how they are read
 * @throws InputError if there is no such time zone
 */
export function daysIn(timeZone: string): Days {
  try {
    civilDateIn('2000-01-01', timeZone);
  } catch {
    throw new InputError('question', { code: 'input.not-one-of', path: ['timeZone'] });
  }
  return {
    read: (text) => {
      try {
        return civilDateIn(text, timeZone);
      } catch {
        return undefined;
      }
    },
    mayBeOfAnotherDay: (text) => TIME_WITHOUT_OFFSET.test(text) && !MIDNIGHT.test(text),
  };
}

const finding = /* @__PURE__ */ findingIn(ROW_FINDINGS);

/**
 * Notes that something was found.
 *
 * @param reading - what the table is read with
 * @param code - what
 * @param at - the row
 * @param column - the column
 */
export function note({ findings }: Reading, code: RowFindingCode, { table, row }: At, column: string): void {
  findings.push(finding(code, table, row, column));
}

/**
 * What a cell says.
 *
 * @param cell - the cell
 * @returns the text; `undefined` where it is empty
 */
export const textOf = (cell: Cell | undefined): string | undefined =>
  cell === null || isBlank(cell) ? undefined : cell;

/**
 * Reads an id, without which no row is read.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column
 * @param cell - the cell
 * @returns the id; `undefined` where it does not fit
 */
export function idIn(reading: Reading, at: At, column: string, cell: Cell): string | undefined {
  const id = textOf(cell);
  if (id !== undefined && id.length <= LONGEST_ID) return id;
  note(reading, 'rows.no-id', at, column);
  return undefined;
}

/**
 * Reads a day.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column
 * @param cell - the cell
 * @returns the day
 */
export function dayIn(reading: Reading, at: At, column: string, cell: Cell | undefined): Read<CivilDate> {
  const text = textOf(cell);
  if (text === undefined) return EMPTY;
  const value = reading.days.read(text);
  if (value === undefined) {
    note(reading, 'rows.no-such-day', at, column);
    return UNFIT;
  }
  if (reading.days.mayBeOfAnotherDay(text)) note(reading, 'rows.time-without-offset', at, column);
  return { is: 'read', value };
}

/**
 * Reads a day of something that has happened: not before the child’s birth, nor after the day of the extract.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column
 * @param cell - the cell
 * @param bornOn - the day of birth, where it is known
 * @returns the day
 */
export function pastDayIn(
  reading: Reading,
  at: At,
  column: string,
  cell: Cell | undefined,
  bornOn: CivilDate | undefined,
): Read<CivilDate> {
  const day = dayIn(reading, at, column, cell);
  if (day.is !== 'read') return day;
  const isBeforeBirth = bornOn !== undefined && day.value < bornOn;
  if (!isBeforeBirth && day.value <= reading.extractedOn) return day;
  note(reading, isBeforeBirth ? 'rows.before-birth' : 'rows.after-extract', at, column);
  return UNFIT;
}

/**
 * The same, of a cell that has to be filled in.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column
 * @param cell - the cell
 * @param bornOn - the day of birth, where it is known
 * @returns the day; `undefined` where it is empty or does not fit
 */
export function neededDayIn(
  reading: Reading,
  at: At,
  column: string,
  cell: Cell,
  bornOn: CivilDate | undefined,
): CivilDate | undefined {
  const day = pastDayIn(reading, at, column, cell, bornOn);
  if (day.is === 'read') return day.value;
  if (day.is === 'empty') note(reading, 'rows.empty', at, column);
  return undefined;
}

/**
 * Reads a code of the return.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column
 * @param cell - the cell
 * @param set - the set that the code is from
 * @returns what it stands for
 */
export function codeIn<Set extends CodeSetId>(
  reading: Reading,
  at: At,
  column: string,
  cell: Cell,
  set: Set,
): Read<CodesOfSet[Set]> {
  const text = textOf(cell);
  if (text === undefined) return EMPTY;
  const code = meaningOfCode(set, text);
  if (code.kind === 'known') return { is: 'read', value: code.meaning };
  note(reading, 'rows.unknown-code', at, column);
  return UNFIT;
}

/**
 * Reads a Y or an N.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column
 * @param cell - the cell
 * @returns true for Y, false for N
 */
export function flagIn(reading: Reading, at: At, column: string, cell: Cell): Read<boolean> {
  const text = textOf(cell);
  if (text === undefined) return EMPTY;
  if (text === 'Y' || text === 'N') return { is: 'read', value: text === 'Y' };
  note(reading, 'rows.not-yes-or-no', at, column);
  return UNFIT;
}

/**
 * The value of a cell that holds something that fits.
 *
 * @param read - what was read
 * @returns the value, or nothing
 */
export const ifRead = <Value>(read: Read<Value>): Value | undefined => (read.is === 'read' ? read.value : undefined);

/** A row, with its position in its table. */
export interface Placed<Row> extends At {
  readonly cells: Row;
  /** All that it says. No other row that is read says the same. */
  readonly said: string;
}

/**
 * The rows of a table, each once.
 *
 * @param reading - what the table is read with
 * @param table - its name
 * @param rows - the rows, with the columns that are read and no others
 * @param idColumn - the column by whose finding a repeated row is told
 * @returns the rows that repeat no earlier one
 */
export function eachRowOnce<Row>(
  reading: Reading,
  table: string,
  rows: readonly Row[],
  idColumn: string,
): readonly Placed<Row>[] {
  const earlier = new Set<string>();
  return rows.flatMap((cells, row) => {
    const said = JSON.stringify(cells);
    if (earlier.has(said)) {
      note(reading, 'rows.repeated', { table, row }, idColumn);
      return [];
    }
    earlier.add(said);
    return [{ table, row, cells, said }];
  });
}

/**
 * Which rows share their id with another that says something else. Each but the first is noted.
 *
 * @param reading - what the table is read with
 * @param rows - the rows, each once
 * @param idColumn - the column of the id
 * @param idOf - the id
 * @returns all such rows
 */
export function rowsOfOneId<Row>(
  reading: Reading,
  rows: readonly Placed<Row>[],
  idColumn: string,
  idOf: (cells: Row) => Cell,
): ReadonlySet<Placed<Row>> {
  const first = new Map<string, Placed<Row>>();
  const shared = new Set<Placed<Row>>();
  for (const row of rows) {
    const id = textOf(idOf(row.cells));
    if (id === undefined) continue;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, row);
      continue;
    }
    note(reading, 'rows.id-repeated', row, idColumn);
    shared.add(other).add(row);
  }
  return shared;
}
