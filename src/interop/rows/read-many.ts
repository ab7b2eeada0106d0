/** Reading very many rows, cell by cell, for a count. */
import type { BirthDate, EpisodeField, EpisodeRow } from '../../outcomes/periods/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { capped, FINDINGS_LIMIT, findingIn } from '../../shared/findings/finding.js';
import type { FoundInRows } from './case-from-rows.js';
import { type Days, textOf } from './read-row.js';
import { ROW_FINDINGS, type RowFindingCode } from './row-findings.js';
import type { Cell } from './rows.js';

const finding = /* @__PURE__ */ findingIn(ROW_FINDINGS);

/** A day as a cell has it: a day, nothing, or something that is no day. */
export type DayCell = CivilDate | 'unreadable' | undefined;

/** What very many rows are read with. */
export interface ManyRows {
  /** Reads a day, and notes what is wrong with it. */
  readonly day: (cell: Cell, table: string, row: number, column: string) => DayCell;
  /** Notes what is wrong. No more is kept than can be listed; the rest is counted. */
  readonly note: (code: RowFindingCode, table: string, row: number, column: string) => void;
  /** All that was noted. */
  readonly findings: () => readonly FoundInRows[];
}

/**
 * Starts reading.
 *
 * @param days - how the tables write days
 * @returns what they are read with
 */
export function readingMany(days: Days): ManyRows {
  const kept: Record<'must' | 'should', FoundInRows[]> = { must: [], should: [] };
  // The same days stand in many rows, and a time zone takes long to look up.
  const earlier = new Map<string, { readonly day: CivilDate | undefined; readonly mayBeAnother: boolean }>();
  let total = 0;
  const note: ManyRows['note'] = (code, table, row, column) => {
    total += 1;
    const same = kept[ROW_FINDINGS[code].severity];
    if (same.length <= FINDINGS_LIMIT) same.push(finding(code, table, row, column));
  };
  const read = (text: string) => {
    const before = earlier.get(text);
    if (before !== undefined) return before;
    const now = { day: days.read(text), mayBeAnother: days.mayBeOfAnotherDay(text) };
    earlier.set(text, now);
    return now;
  };
  return {
    note,
    day: (cell, table, row, column) => {
      const text = textOf(cell);
      if (text === undefined) return undefined;
      const { day, mayBeAnother } = read(text);
      if (day === undefined) note('rows.no-such-day', table, row, column);
      else if (mayBeAnother) note('rows.time-without-offset', table, row, column);
      return day ?? 'unreadable';
    },
    findings: () => {
      const all = [...kept.must, ...kept.should];
      const notKept = total - all.length;
      return capped(all).map((one) => (one.leftOut === undefined ? one : { ...one, leftOut: one.leftOut + notKept }));
    },
  };
}

/** What the cells of one episode say. */
export interface EpisodeSaid {
  readonly child: Cell;
  readonly startedOn: DayCell;
  readonly reasonStarted: Cell;
  readonly ceasedOn: DayCell;
  readonly reasonCeased: Cell;
  /** `unreadable` where the rows do not tell which it is. */
  readonly legalStatus: Cell | 'unreadable';
  readonly placement: Cell | 'unreadable';
}

/**
 * Makes an episode of what its cells say. What could not be read is named, so that it does not pass for empty.
 *
 * @param said - what the cells say
 * @returns the episode
 */
export function episodeOf(said: EpisodeSaid): EpisodeRow {
  const { startedOn, ceasedOn, legalStatus, placement } = said;
  const unreadable: readonly EpisodeField[] = [
    ...(startedOn === 'unreadable' ? (['startedOn'] as const) : []),
    ...(ceasedOn === 'unreadable' ? (['ceasedOn'] as const) : []),
    ...(legalStatus === 'unreadable' ? (['legalStatus'] as const) : []),
    ...(placement === 'unreadable' ? (['placement'] as const) : []),
  ];
  return {
    child: textOf(said.child) ?? '',
    startedOn: startedOn === 'unreadable' ? undefined : startedOn,
    reasonStarted: textOf(said.reasonStarted),
    ceasedOn: ceasedOn === 'unreadable' ? undefined : ceasedOn,
    reasonCeased: textOf(said.reasonCeased),
    legalStatus: legalStatus === 'unreadable' ? undefined : textOf(legalStatus),
    placement: placement === 'unreadable' ? undefined : textOf(placement),
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
}

/**
 * Reads dates of birth. A row without a child or without a date gives none.
 *
 * @param reading - what the rows are read with
 * @param table - the name of the table
 * @param column - the column of the date
 * @param rows - its rows
 * @returns the dates that could be read
 */
export function birthsIn(
  reading: ManyRows,
  table: string,
  column: string,
  rows: readonly { readonly child: Cell; readonly bornOn: Cell }[],
): readonly BirthDate[] {
  return rows.flatMap(({ child, bornOn }, row) => {
    const name = textOf(child);
    const day = reading.day(bornOn, table, row, column);
    return name === undefined || day === undefined || day === 'unreadable' ? [] : [{ child: name, bornOn: day }];
  });
}
