/** Reading placements. A case keeps when each began, and one lasts until the next begins. */

import type { CasePlacement, LegalEntry, PlacementKind } from '../../case/record/in-law.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { findingIn } from '../../shared/findings/finding.js';
import { isOutOfCare } from './periods-of-care.js';
import { PLACEMENTS_BY_CODE, type PlacementByCode } from './placements-by-code.js';
import { type ChildInRows, readPlacement } from './read-episodes.js';
import {
  type At,
  eachRowOnce,
  idIn,
  ifRead,
  neededDayIn,
  note,
  type Placed,
  pastDayIn,
  type Reading,
  rowsOfOneId,
  textOf,
} from './read-row.js';
import { ROW_FINDINGS } from './row-findings.js';
import type { Cell, SsdEpisodeRow, SsdPlacementRow } from './rows.js';
import { compareSpans, isOfOneDay } from './spans.js';

const finding = /* @__PURE__ */ findingIn(ROW_FINDINGS);

const TABLE = 'ssd_cla_placement';

/** The periods of care that are the child’s, where episodes are among the rows. */
export type Periods = ReadonlySet<string | undefined> | undefined;

/**
 * The periods of care of a child.
 *
 * @param episodes - the rows of episodes
 * @param child - the child
 * @returns their ids; `undefined` where no episodes are among the rows
 */
export const periodsOf = (episodes: readonly SsdEpisodeRow[] | undefined, { id }: ChildInRows): Periods =>
  episodes && new Set(episodes.flatMap((row) => (textOf(row.clae_person_id) === id ? [textOf(row.clae_cla_id)] : [])));

/**
 * Whether a row is of one of the child’s periods of care. One that is not is noted.
 *
 * @param reading - what the table is read with
 * @param at - the row
 * @param column - the column that says of which it is
 * @param cell - its cell
 * @param periods - the periods of care
 * @returns true where it is, or nothing is known of them
 */
export const isOfPeriod = (reading: Reading, at: At, column: string, cell: Cell, periods: Periods): boolean => {
  if (periods === undefined || periods.has(textOf(cell))) return true;
  note(reading, 'rows.another-period', at, column);
  return false;
};

interface ReadPlacement {
  readonly at: At;
  readonly id: string;
  readonly from: CivilDate;
  readonly until: CivilDate | undefined;
  readonly says: PlacementByCode;
}

interface PlacementCells {
  readonly id: Cell;
  readonly period: Cell;
  readonly from: Cell;
  readonly until: Cell;
  readonly placement: Cell;
  readonly provider: Cell;
}

/** One row; `undefined` where its days, its id or its place among the others cannot be told. */
const readRow = (reading: Reading, row: Placed<PlacementCells>, { bornOn }: ChildInRows): ReadPlacement | undefined => {
  const { cells } = row;
  const id = idIn(reading, row, 'clap_cla_placement_id', cells.id);
  const from = neededDayIn(reading, row, 'clap_cla_placement_start_date', cells.from, bornOn);
  const end = pastDayIn(reading, row, 'clap_cla_placement_end_date', cells.until, bornOn);
  const until = ifRead(end);
  const isReversed = from !== undefined && until !== undefined && until < from;
  if (isReversed) note(reading, 'rows.end-before-start', row, 'clap_cla_placement_end_date');
  const code = readPlacement(reading, row, cells, {
    placement: 'clap_cla_placement_type',
    provider: 'clap_cla_placement_provider',
  });
  if (textOf(cells.placement) === undefined) note(reading, 'rows.empty', row, 'clap_cla_placement_type');
  const says = code === undefined ? 'cannot-say' : PLACEMENTS_BY_CODE[code.code];
  if (code !== undefined && says === 'cannot-say')
    note(reading, 'rows.placement-not-told', row, 'clap_cla_placement_type');
  if (id === undefined || from === undefined || end.is === 'unfit' || isReversed) return undefined;
  return { at: row, id, from, until, says };
};

const isKind = (says: PlacementByCode): says is PlacementKind => says !== 'cannot-say' && says !== 'away-for-a-time';

const isWithin = ({ until }: ReadPlacement, outer: ReadPlacement | undefined): boolean =>
  outer !== undefined && (outer.until === undefined || (until !== undefined && until <= outer.until));

const isAway = ({ says }: ReadPlacement): boolean => says === 'away-for-a-time';

/** The earliest first. Of two with the same days a time away comes second: it can lie within the other. */
const inOrder = (one: ReadPlacement, other: ReadPlacement): number =>
  compareSpans(one, other) || Number(isAway(one)) - Number(isAway(other)) || (one.id < other.id ? -1 : 1);

/** The placements in sequence, since the last thing that is not clear. */
const inSequence = (
  reading: Reading,
  placements: readonly ReadPlacement[],
  care: readonly LegalEntry[],
): readonly CasePlacement[] => {
  let entries: CasePlacement[] = [];
  let previous: ReadPlacement | undefined;
  for (const [position, next] of placements.entries()) {
    const { at, id, from, says } = next;
    const ended = previous?.until;
    const isOverlapping = previous !== undefined && (ended === undefined || ended > from);
    // A time away within a placement leaves it as it is.
    if (isOverlapping && says === 'away-for-a-time' && isWithin(next, previous)) continue;
    if (isOverlapping) note(reading, 'rows.placements-overlap', at, 'clap_cla_placement_start_date');
    const isGap = ended !== undefined && ended < from && !isOutOfCare(care, ended);
    if (isGap) note(reading, 'rows.placement-gap', at, 'clap_cla_placement_start_date');
    const goesOn = says === 'away-for-a-time' && ended === from;
    if (isOverlapping || isGap || (!isKind(says) && !goesOn)) entries = [];
    // Of one that ended on the day on which it began nothing is left once another begins on that day.
    const isReplaced =
      isOfOneDay(next) && [position - 1, position + 1].some((beside) => placements[beside]?.from === from);
    if (isKind(says) && !isOverlapping && !isReplaced)
      entries.push({ id, from, recordedOn: reading.extractedOn, kind: says });
    // Of two that overlap, the one that ends later goes on.
    if (!isOverlapping || next.until === undefined || (ended !== undefined && next.until > ended)) previous = next;
  }
  if (previous?.until === undefined || isOutOfCare(care, previous.until)) return entries;
  note(reading, 'rows.placement-ended', previous.at, 'clap_cla_placement_end_date');
  return [];
};

/**
 * Reads where a child is and was placed.
 *
 * @param reading - what the table is read with
 * @param rows - the rows
 * @param periods - the child’s periods of care
 * @param child - the child
 * @param care - when the child became looked after, and when no longer
 * @returns the placements since the last thing that is not clear
 */
export function readPlacements(
  reading: Reading,
  rows: readonly SsdPlacementRow[],
  periods: Periods,
  child: ChildInRows,
  care: readonly LegalEntry[],
): readonly CasePlacement[] {
  const cells = rows.map((row) => ({
    id: row.clap_cla_placement_id,
    period: row.clap_cla_id,
    from: row.clap_cla_placement_start_date,
    until: row.clap_cla_placement_end_date,
    placement: row.clap_cla_placement_type,
    provider: row.clap_cla_placement_provider,
  }));
  const own = eachRowOnce(reading, TABLE, cells, 'clap_cla_placement_id').filter((row) =>
    isOfPeriod(reading, row, 'clap_cla_id', row.cells.period, periods),
  );
  const shared = rowsOfOneId(reading, own, 'clap_cla_placement_id', ({ id }) => id);
  const read = own.map((row) => {
    const placement = readRow(reading, row, child);
    return shared.has(row) ? undefined : placement;
  });
  const placements = read.filter((placement) => placement !== undefined);
  // A placement whose days cannot be read may be the present one.
  if (placements.length < read.length) return [];
  const entries = inSequence(reading, placements.sort(inOrder), care);
  if (entries.length > 0) reading.findings.push(finding('rows.placement-incomplete', TABLE));
  return entries;
}
