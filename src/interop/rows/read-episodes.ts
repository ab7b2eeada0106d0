/** Reading episodes of care, from whichever table: each row by itself, then in sequence. */

import type { LegalEntry } from '../../case/record/in-law.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { findingIn } from '../../shared/findings/finding.js';
import type { EpisodeCeasedCode, PlacementCode } from '../codes/code.js';
import { type Episode, type EpisodeColumns, inSequence } from './episodes-in-sequence.js';
import { careEntries, statusEntries } from './periods-of-care.js';
import {
  type At,
  codeIn,
  dayIn,
  eachRowOnce,
  idIn,
  ifRead,
  LONGEST_ID,
  neededDayIn,
  note,
  type Placed,
  pastDayIn,
  type Read,
  type Reading,
  rowsOfOneId,
  textOf,
} from './read-row.js';
import { ROW_FINDINGS } from './row-findings.js';
import type { Cell } from './rows.js';

const finding = /* @__PURE__ */ findingIn(ROW_FINDINGS);

/** The cells of an episode, whichever table it is from. What a table does not have is left out. */
export interface EpisodeCells {
  /** The row’s own id; left out where the day of its start tells it from the others. */
  readonly id?: Cell | undefined;
  readonly child: Cell;
  readonly from: Cell;
  readonly opens: Cell;
  readonly until: Cell;
  readonly ceased: Cell;
  readonly need: Cell;
  readonly enteredCareOn?: Cell | undefined;
  readonly status?: Cell | undefined;
  readonly placement?: Cell | undefined;
  readonly provider?: Cell | undefined;
}

/** The names of their columns. */
export interface EpisodeCellColumns extends EpisodeColumns {
  readonly id: string;
  readonly child: string;
  readonly need: string;
  readonly enteredCareOn: string;
  readonly status: string;
  readonly placement: string;
  readonly provider: string;
}

/** The child whose rows are read. */
export interface ChildInRows {
  readonly id: string;
  readonly bornOn: CivilDate | undefined;
}

/** What episodes give. */
export interface ReadEpisodes {
  /** When the child became looked after, and when no longer. */
  readonly care: readonly LegalEntry[];
  /** The legal statuses that the episodes say. */
  readonly statuses: readonly LegalEntry[];
}

/**
 * Reads where a child is placed, and who provides it. What is wrong is found, and that a child is home.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param cells - where the child is placed, and who provides it
 * @param columns - the names of the columns
 * @returns the placement; `undefined` where the cells do not say it, or contradict each other
 */
export function readPlacement(
  reading: Reading,
  at: At,
  cells: { readonly placement: Cell; readonly provider: Cell },
  columns: { readonly placement: string; readonly provider: string },
): PlacementCode | undefined {
  const placement = ifRead(codeIn(reading, at, columns.placement, cells.placement, 'placement'));
  const provider = ifRead(codeIn(reading, at, columns.provider, cells.provider, 'placement-provider'));
  if (placement?.code === 'P1') note(reading, 'rows.return-home', at, columns.placement);
  if (placement === undefined || provider === undefined || (placement.code === 'P1') === (provider.code === 'PR0'))
    return placement;
  note(reading, 'rows.contradiction', at, columns.provider);
  return undefined;
}

/** Whether an end has its reason, and a reason its end; and whether the child went home. */
const noteEnd = (
  reading: Reading,
  at: At,
  columns: EpisodeCellColumns,
  until: Read<CivilDate>,
  ceased: Read<EpisodeCeasedCode>,
): void => {
  if (until.is === 'read' && ceased.is === 'empty') note(reading, 'rows.end-without-reason', at, columns.ceased);
  if (until.is === 'empty' && ceased.is === 'read') note(reading, 'rows.reason-without-end', at, columns.until);
  if (until.is !== 'read' || ceased.is !== 'read') return;
  const { staysLookedAfter, forReturnHome } = ceased.value;
  if (staysLookedAfter === 'no' && forReturnHome !== undefined) note(reading, 'rows.return-home', at, columns.ceased);
};

const readEpisode = (
  reading: Reading,
  row: Placed<EpisodeCells>,
  columns: EpisodeCellColumns,
  { bornOn }: ChildInRows,
  hasSharedId: boolean,
): Episode | undefined => {
  const { cells } = row;
  codeIn(reading, row, columns.need, cells.need, 'category-of-need');
  if (cells.placement !== undefined && cells.provider !== undefined)
    readPlacement(reading, row, { placement: cells.placement, provider: cells.provider }, columns);
  const from = neededDayIn(reading, row, columns.from, cells.from, bornOn);
  const until = pastDayIn(reading, row, columns.until, cells.until, bornOn);
  const opens = codeIn(reading, row, columns.opens, cells.opens, 'new-episode');
  if (opens.is === 'empty') note(reading, 'rows.empty', row, columns.opens);
  const ceased = codeIn(reading, row, columns.ceased, cells.ceased, 'episode-ceased');
  const status =
    cells.status === undefined ? undefined : codeIn(reading, row, columns.status, cells.status, 'legal-status');
  if (status?.is === 'empty') note(reading, 'rows.empty', row, columns.status);
  const enteredCareOn = pastDayIn(reading, row, columns.enteredCareOn, cells.enteredCareOn, bornOn);
  noteEnd(reading, row, columns, until, ceased);
  const id = cells.id === undefined ? from : idIn(reading, row, columns.id, cells.id);
  if (from === undefined || id === undefined) return undefined;
  const isInOrder = until.is !== 'read' || until.value > from;
  if (!isInOrder) {
    const code = until.value === from ? 'rows.episode-of-one-day' : 'rows.end-before-start';
    note(reading, code, row, columns.until);
  }
  return {
    at: row,
    said: row.said,
    id,
    hasOwnId: !hasSharedId,
    from,
    opens: ifRead(opens),
    until: isInOrder && !hasSharedId ? ifRead(until) : undefined,
    ceased: ifRead(ceased),
    enteredCareOn: ifRead(enteredCareOn),
    status: ifRead(status ?? { is: 'empty' })?.status.id,
    fits: isInOrder && !hasSharedId && until.is === ceased.is && until.is !== 'unfit',
  };
};

/**
 * Reads the episodes of a child.
 *
 * @param reading - what the table is read with
 * @param table - its name
 * @param rows - the rows
 * @param columns - the names of the columns
 * @param child - the child
 * @returns the entries that they give. Where the place of an episode in the sequence cannot be told, none.
 */
export function readEpisodes(
  reading: Reading,
  table: string,
  rows: readonly EpisodeCells[],
  columns: EpisodeCellColumns,
  child: ChildInRows,
): ReadEpisodes {
  const own = eachRowOnce(reading, table, rows, columns.id).filter((row) =>
    isOfChild(reading, row, columns.child, row.cells.child, child),
  );
  const shared = rowsOfOneId(reading, own, columns.id, ({ id = null }) => id);
  const episodes = own.map((row) => readEpisode(reading, row, columns, child, shared.has(row)));
  const read = episodes.filter((episode) => episode !== undefined);
  if (read.length < episodes.length) return { care: [], statuses: [] };
  const followings = inSequence(reading, read, columns);
  return { care: careEntries(reading, followings, columns), statuses: statusEntries(reading, followings) };
}

/**
 * Whether a row is the child’s. One that is not is noted.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column that says whose it is
 * @param cell - its cell
 * @param child - the child
 * @returns true where it is
 */
export function isOfChild(reading: Reading, at: At, column: string, cell: Cell, { id }: ChildInRows): boolean {
  if (textOf(cell) === id) return true;
  note(reading, 'rows.another-child', at, column);
  return false;
}

const isId = (id: string | undefined): id is string => id !== undefined && id.length <= LONGEST_ID;

/**
 * Reads who the child is.
 *
 * @param reading - what the table is read with
 * @param table - its name
 * @param rows - the rows, of which one is needed
 * @param columns - the names of the columns
 * @returns the child; `undefined` where the rows are of none, or of more than one
 */
export function readChild(
  reading: Reading,
  table: string,
  rows: readonly { readonly id: Cell; readonly bornOn: Cell }[],
  columns: { readonly id: string; readonly bornOn: string },
): ChildInRows | undefined {
  const own = eachRowOnce(reading, table, rows, columns.id);
  // A row whose id cannot be read is found first, whichever stands first.
  const first = own.find(({ cells }) => !isId(textOf(cells.id))) ?? own[0];
  if (first === undefined) {
    reading.findings.push(finding('rows.no-child', table));
    return undefined;
  }
  const id = textOf(first.cells.id);
  if (!isId(id)) {
    note(reading, 'rows.no-child', first, columns.id);
    return undefined;
  }
  const another = own.find(({ cells }) => textOf(cells.id) !== id);
  if (another !== undefined) {
    note(reading, 'rows.two-children', another, columns.id);
    return undefined;
  }
  if (rowsOfOneId(reading, own, columns.id, (cells) => cells.id).size > 0) return { id, bornOn: undefined };
  const born = dayIn(reading, first, columns.bornOn, first.cells.bornOn);
  if (born.is === 'read' && born.value > reading.extractedOn) {
    note(reading, 'rows.after-extract', first, columns.bornOn);
    return { id, bornOn: undefined };
  }
  return { id, bornOn: ifRead(born) };
}
