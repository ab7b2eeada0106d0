/**
 * Reading legal statuses with days of their own. A case keeps when each began, and one that began later takes the place of the one before;
 * where none follows on the day on which one ended, it keeps that it ended. Of one that ended on the day on which it began it keeps no more
 * than that (I-381).
 */

import type { LegalEntry } from '../../case/record/in-law.js';
import type { LegalStatusId } from '../../return-home/law/route.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { meaningOfCode } from '../code-sets.js';
import { isOutOfCare } from './periods-of-care.js';
import { type ChildInRows, isOfChild } from './read-episodes.js';
import {
  type At,
  dayIn,
  eachRowOnce,
  idIn,
  ifRead,
  neededDayIn,
  note,
  type Placed,
  type Reading,
  rowsOfOneId,
  textOf,
} from './read-row.js';
import type { SsdLegalStatusRow } from './rows.js';
import { compareSpans, isOfOneDay } from './spans.js';

const TABLE = 'ssd_legal_status';

interface ReadStatus {
  readonly at: At;
  readonly id: string;
  readonly from: CivilDate;
  readonly until: CivilDate | undefined;
  readonly status: LegalStatusId;
}

/** One row: its status, or that it is none of the return’s and left out, or that it does not fit. */
const readStatus = (
  reading: Reading,
  row: Placed<SsdLegalStatusRow>,
  { bornOn }: ChildInRows,
): ReadStatus | 'left-out' | 'unfit' => {
  const { cells } = row;
  const text = textOf(cells.lega_legal_status);
  if (text === undefined) note(reading, 'rows.empty', row, 'lega_legal_status');
  const code = text === undefined ? undefined : meaningOfCode('legal-status', text);
  if (code?.kind === 'cannot-say') {
    note(reading, 'rows.status-not-of-the-return', row, 'lega_legal_status');
    return 'left-out';
  }
  const id = idIn(reading, row, 'lega_legal_status_id', cells.lega_legal_status_id);
  const from = neededDayIn(reading, row, 'lega_legal_status_start_date', cells.lega_legal_status_start_date, bornOn);
  // An order can be made until a day that is still to come.
  const until = dayIn(reading, row, 'lega_legal_status_end_date', cells.lega_legal_status_end_date);
  if (id === undefined || from === undefined || until.is === 'unfit' || code === undefined) return 'unfit';
  if (until.is === 'read' && until.value < from) {
    note(reading, 'rows.end-before-start', row, 'lega_legal_status_end_date');
    return 'unfit';
  }
  return { at: row, id, from, until: ifRead(until), status: code.meaning.status.id };
};

/**
 * Reads the legal statuses of a child.
 *
 * @param reading - what the table is read with
 * @param rows - the rows
 * @param child - the child
 * @param care - when the child became looked after, and when no longer
 * @returns the entries since the last thing that is not clear
 */
export function readStatuses(
  reading: Reading,
  rows: readonly SsdLegalStatusRow[],
  child: ChildInRows,
  care: readonly LegalEntry[],
): readonly LegalEntry[] {
  const { extractedOn: recordedOn } = reading;
  const cells = rows.map((row) => ({
    lega_legal_status_id: row.lega_legal_status_id,
    lega_person_id: row.lega_person_id,
    lega_legal_status: row.lega_legal_status,
    lega_legal_status_start_date: row.lega_legal_status_start_date,
    lega_legal_status_end_date: row.lega_legal_status_end_date,
  }));
  const own = eachRowOnce(reading, TABLE, cells, 'lega_legal_status_id').filter((row) =>
    isOfChild(reading, row, 'lega_person_id', row.cells.lega_person_id, child),
  );
  const shared = rowsOfOneId(reading, own, 'lega_legal_status_id', ({ lega_legal_status_id }) => lega_legal_status_id);
  const read = own.map((row) => {
    const status = readStatus(reading, row, child);
    return shared.has(row) ? 'unfit' : status;
  });
  // A status whose days cannot be read may hold at any time.
  if (read.includes('unfit')) return [];
  const statuses = read
    .filter((status) => status !== 'left-out' && status !== 'unfit')
    .sort((one, other) => compareSpans(one, other) || (one.id < other.id ? -1 : 1));
  let entries: LegalEntry[] = [];
  let previous: ReadStatus | undefined;
  const endOf = ({ id }: ReadStatus, until: CivilDate): LegalEntry => ({
    kind: 'legal-status-ended',
    id: `legal-status-ended:${id}`,
    from: until,
    recordedOn,
  });
  for (const next of statuses) {
    const { at, id, from, status, until } = next;
    const ended = previous?.until;
    const isOverlapping = previous !== undefined && (ended === undefined || ended > from);
    if (isOverlapping) note(reading, 'rows.statuses-overlap', at, 'lega_legal_status_start_date');
    if (isOverlapping) entries = [];
    if (previous !== undefined && ended !== undefined && ended < from && !isOutOfCare(care, ended)) {
      note(reading, 'rows.status-gap', at, 'lega_legal_status_start_date');
      entries.push(endOf(previous, ended));
    }
    if (!isOverlapping && !isOfOneDay(next))
      entries.push({ kind: 'legal-status', id: `legal-status:${id}`, from, status, recordedOn });
    // Of two that overlap, the one that ends later goes on.
    if (!isOverlapping || until === undefined || (ended !== undefined && until > ended)) previous = next;
  }
  if (previous?.until === undefined || isOutOfCare(care, previous.until)) return entries;
  // An end that is still to come has to be confirmed once its day is there.
  if (previous.until <= recordedOn) note(reading, 'rows.status-ended', previous.at, 'lega_legal_status_end_date');
  return [...entries, endOf(previous, previous.until)];
}
