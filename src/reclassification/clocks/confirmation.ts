/** Whether anybody has said, since the time of a clock was up, that what it keeps up still holds. Silence does not say so. */
import { addMonths, type CivilDate, daysBetween } from '../../shared/days/civil-date.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { KEPT_ROWS, type KeptRow, type RowToRecord, type Sustained } from '../review/review-rule.js';
import type { LastSeen, LastSeenOfCase, MetClock, UnconfirmedClock } from './clock.js';

/** A clock whose time is up. */
interface Ended {
  /** Its last day. */
  readonly dueOn: CivilDate;
  /** Its length. */
  readonly months: number;
  /** The day asked about. */
  readonly asOf: CivilDate;
}

/** A row that holds now, with the first day on which it is unconfirmed again, where it is confirmed. */
interface HeldRow {
  readonly row: KeptRow;
  readonly isConfirmed: boolean;
  readonly unconfirmedFrom: CivilDate | undefined;
}

/** A row that became better only on the last day of a clock, or later, has to be kept up for the whole length by itself (I-100). */
const lastDayOf = (since: Moment | undefined, { dueOn, months }: Ended): CivilDate | undefined =>
  since === undefined || since.on < dueOn ? dueOn : addMonths(since.on, months);

const heldRow = (row: KeptRow, standing: Standing, since: Moment | undefined, ended: Ended): HeldRow => {
  const lastDay = lastDayOf(since, ended);
  const seen = standing.seen[row];
  const confirmed = seen?.isInDoubt ? undefined : seen?.confirmed;
  if (lastDay === undefined || confirmed === undefined || confirmed.on < lastDay)
    return { row, isConfirmed: false, unconfirmedFrom: undefined };
  const unconfirmedFrom = addMonths(confirmed.on, ended.months);
  return { row, isConfirmed: unconfirmedFrom === undefined || ended.asOf < unconfirmedFrom, unconfirmedFrom };
};

/** The rows that hold now: each of them; where any one is enough, those that have become better. */
const rowsHeld = ({ holdsWhen }: Sustained, standing: Standing, ended: Ended): readonly HeldRow[] =>
  KEPT_ROWS.flatMap((row) => {
    if (holdsWhen === 'all') return [heldRow(row, standing, undefined, ended)];
    const since = standing.better[row];
    return since === undefined ? [] : [heldRow(row, standing, since, ended)];
  });

const toRecord = (row: KeptRow, last: Moment | undefined, asOf: CivilDate): RowToRecord => ({
  row,
  last,
  daysSince: last && daysBetween(last.on, asOf),
});

/**
 * Whether a clock whose time is up is confirmed.
 *
 * Each row that it keeps up was observed or agreed on its last day or later; where any one row is enough, one by which it held. That
 * proves for one length of the clock, or until a managed lapse reports the row as worse.
 *
 * @param sustained - what the clock keeps up, and holds now
 * @param standing - what holds
 * @param ended - the last day and the length of the clock, and the day asked about
 * @returns that it is met, and until when that is proven; or that it is unconfirmed, and which rows are to be recorded
 */
export function confirmationOf(
  sustained: Sustained,
  standing: Standing,
  ended: Ended,
): Pick<MetClock, 'status' | 'unconfirmedFrom'> | Pick<UnconfirmedClock, 'status' | 'toRecord' | 'enough'> {
  const rows = rowsHeld(sustained, standing, ended);
  const isEach = sustained.holdsWhen === 'all';
  const confirmed = rows.filter(({ isConfirmed }) => isConfirmed);
  // A day beyond the calendar is undefined, which sorts last.
  const unconfirmedFrom = confirmed.map((row) => row.unconfirmedFrom).sort();
  const [first, ...more] = rows
    .filter(({ isConfirmed }) => !isConfirmed)
    .map(({ row }) => toRecord(row, standing.seen[row]?.confirmed, ended.asOf));
  const isMet = isEach ? first === undefined : confirmed.length > 0;
  if (isMet || first === undefined) return { status: 'met', unconfirmedFrom: unconfirmedFrom.at(isEach ? 0 : -1) };
  return { status: 'unconfirmed', toRecord: [first, ...more], enough: isEach ? 'each' : 'any-one' };
}

/**
 * The rows that nobody has observed or agreed on a day or later.
 *
 * @param standing - what holds
 * @param day - the day
 * @param asOf - the day asked about
 * @returns the rows, each with when it was last observed or agreed
 */
export function rowsNotSeenSince({ seen }: Standing, day: CivilDate, asOf: CivilDate): readonly RowToRecord[] {
  return KEPT_ROWS.flatMap((row) => {
    const observed = seen[row]?.observed;
    return observed !== undefined && observed.on >= day ? [] : [toRecord(row, observed, asOf)];
  });
}

const lastSeen = (observed: Moment | undefined, recordedOn: CivilDate, asOf: CivilDate): LastSeen => ({
  observed,
  daysSinceObserved: observed && daysBetween(observed.on, asOf),
  recordedOn,
  daysSinceRecorded: Math.max(0, daysBetween(recordedOn, asOf)),
});

/**
 * When each row, and the case, was last observed or agreed, and when that was last recorded.
 *
 * @param standing - what holds
 * @param asOf - the day asked about
 * @returns for each row and the case both days, and the days since
 */
export function lastSeenOf({ seen, lastSeen: observed, lastRecordedOn }: Standing, asOf: CivilDate): LastSeenOfCase {
  const ofRow = (row: KeptRow): LastSeen | undefined => {
    const last = seen[row];
    return last && lastSeen(last.observed, last.recordedOn, asOf);
  };
  return {
    riskFactors: ofRow('riskFactors'),
    protectiveFactors: ofRow('protectiveFactors'),
    capacityToChange: ofRow('capacityToChange'),
    case: lastRecordedOn && lastSeen(observed, lastRecordedOn, asOf),
  };
}
