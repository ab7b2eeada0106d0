/** Every date that follows from how a case stands. */

import type { RiskLevel } from '../../classification/index.js';
import { addMonths, type CivilDate, compareDays, daysBetween } from '../../shared/days/civil-date.js';
import type { Clock } from '../clocks/clock.js';
import type { History } from '../history/history.js';
import { type PracticeInForce, supportMonths } from '../history/practice/in-force.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { RECLASSIFICATION_AFTER_RETURN } from '../review/after-return-rules.js';
import { CLOCKS } from '../review/clock-rules.js';
import type { ReviewIndication } from '../review/indication.js';
import type { ClockId } from '../review/review-rule.js';
import type { DatedDue, DueDate, UndatedDue } from './case-state.js';
import {
  AT_END_OF_CLOCK,
  CHANGE_SINCE_BIRTH,
  DUE_RULES,
  type DueRule,
  NEXT_WITHOUT_DATE,
  type WithoutDate,
} from './due-rules.js';
import { earliestClosure } from './earliest-dates.js';

/** The day asked about, and what has been agreed by then. */
interface Asked {
  readonly asOf: CivilDate;
  readonly agreements: readonly Moment[];
}

const statusOf = (
  nature: DatedDue['nature'],
  settled: Moment | undefined,
  dueOn: CivilDate,
  asOf: CivilDate,
): DatedDue['status'] => {
  if (settled !== undefined) return 'settled';
  if (asOf < dueOn) return 'upcoming';
  return nature === 'earliest' ? 'reached' : 'due';
};

// Written out field by field, since a copy of all fields at once costs several times as much here.
const dueDate = (
  kind: DatedDue['kind'],
  clock: ClockId | undefined,
  { nature, title, settledBy, source }: DueRule,
  dueOn: CivilDate,
  settled: Moment | undefined,
  asOf: CivilDate,
): DatedDue => {
  const status = statusOf(nature, settled, dueOn, asOf);
  return {
    kind,
    clock,
    uid: clock === undefined ? `${kind}-${dueOn}` : `${kind}-${clock}-${dueOn}`,
    dueOn,
    nature,
    status,
    overdueByDays: status === 'due' ? daysBetween(dueOn, asOf) : 0,
    settled,
    // Only the child’s own timescale asks for something by its day; what else settles a date comes on it or later.
    lateByDays: kind === 'child-timescale' && settled !== undefined ? Math.max(0, daysBetween(dueOn, settled.on)) : 0,
    title,
    settledBy,
    source,
  };
};

/** The first classification agreed on a day or later. */
const agreedFrom = ({ agreements }: Asked, day: CivilDate): Moment | undefined =>
  agreements.find(({ on }) => on >= day);

const endOf = (clock: Clock, asked: Asked): DatedDue | undefined => {
  if (!('started' in clock) || clock.dueOn === undefined) return undefined;
  const { id, source, dueOn } = clock;
  const { purpose, thenDue, nature } = CLOCKS[id];
  // Only another level, or another timescale, ends the time at high.
  if (purpose === 'limit') return dueDate('drift-limit', id, DUE_RULES['drift-limit'], dueOn, undefined, asked.asOf);
  const settled = nature === 'deadline' ? agreedFrom(asked, dueOn) : undefined;
  return dueDate(
    'clock-ends',
    id,
    { nature, title: AT_END_OF_CLOCK[id], settledBy: thenDue, source },
    dueOn,
    settled,
    asked.asOf,
  );
};

const reclassificationAfter = (home: Moment, asked: Asked): DatedDue | undefined => {
  const kind = 'reclassification-after-return';
  const dueOn = addMonths(home.on, RECLASSIFICATION_AFTER_RETURN.months);
  return dueOn && dueDate(kind, undefined, DUE_RULES[kind], dueOn, agreedFrom(asked, dueOn), asked.asOf);
};

const supportAfter = (
  home: Moment,
  standing: Standing,
  practice: PracticeInForce,
  asOf: CivilDate,
): DatedDue | undefined => {
  const until = standing.support?.until ?? addMonths(home.on, supportMonths(practice));
  return until && dueDate('minimum-support', undefined, DUE_RULES['minimum-support'], until, undefined, asOf);
};

const changeSinceBirth = (history: History, asked: Asked): DatedDue | undefined => {
  const kind = 'change-since-birth';
  const dueOn = changeSinceBirthDueOn(history);
  return dueOn && dueDate(kind, undefined, DUE_RULES[kind], dueOn, agreedFrom(asked, dueOn), asked.asOf);
};

/** Six months after the birth, where services were involved in the pregnancy. */
export const changeSinceBirthDueOn = ({ child }: History): CivilDate | undefined =>
  child.servicesInvolvedInPregnancy === true && child.bornOn !== undefined
    ? addMonths(child.bornOn, CHANGE_SINCE_BIRTH.months)
    : undefined;

/** The dates of row 7, and of the reclassification that it waits for at low. */
const OF_ROW_7: readonly DueDate['kind'][] = ['clock-ends', 'drift-limit', 'reclassification-after-return'];

/** Deadlines at high: once due, they ask for the reclassification that is next. */
const DEADLINES_AT_HIGH: readonly DueDate['kind'][] = ['clock-ends', 'drift-limit'];

/**
 * Whether a date says what is next. Where the case remains at its level, one that lies ahead or is still to be settled does; what people
 * have to do now waits for no day, so only a deadline that is due says it. No date stands for the first classification, or for agreeing anew.
 */
const isOnTheList = (dates: readonly DatedDue[], indication: ReviewIndication, isToAgreeAnew: boolean): boolean => {
  if (indication.kind !== 'indicated' || isToAgreeAnew) return false;
  return indication.outcome.kind === 'remain'
    ? dates.some(({ kind, status }) => OF_ROW_7.includes(kind) && (status === 'upcoming' || status === 'due'))
    : dates.some(({ kind, status }) => DEADLINES_AT_HIGH.includes(kind) && status === 'due');
};

const nextWithoutDate = (indication: ReviewIndication, { held, agreementWithdrawn }: Standing): WithoutDate => {
  if (agreementWithdrawn !== undefined || indication.kind === 'to-agree-anew')
    return NEXT_WITHOUT_DATE['to-agree-anew'];
  const level: RiskLevel | undefined = held?.level;
  if (indication.kind !== 'indicated' || level === undefined) return NEXT_WITHOUT_DATE['no-level-held'];
  const { kind } = indication.outcome;
  return kind === 'remain' ? NEXT_WITHOUT_DATE.remain[level] : NEXT_WITHOUT_DATE.indicated[kind];
};

/** What is next, and for how many days nobody has recorded anything. */
const undated = (standing: Standing, indication: ReviewIndication, asOf: CivilDate): UndatedDue => {
  const { lastRecordedOn } = standing;
  const { title, settledBy, source } = nextWithoutDate(indication, standing);
  return {
    kind: 'no-date',
    clock: undefined,
    uid: 'no-date',
    dueOn: undefined,
    nature: 'undated',
    status: 'open',
    overdueByDays: 0,
    settled: undefined,
    lateByDays: 0,
    unrecordedForDays: lastRecordedOn && Math.max(0, daysBetween(lastRecordedOn, asOf)),
    title,
    settledBy,
    source,
  };
};

/**
 * The dates that follow, the earliest first; then, where none of them says it, what is next without a date.
 *
 * @param history - the history
 * @param standing - what holds
 * @param clocks - its clocks, as of the same day
 * @param practice - the variations that apply
 * @param asOf - the day
 * @param indication - what is indicated on that day
 * @returns the dates; none after closure, and never none before
 */
export function dueDatesOf(
  history: History,
  standing: Standing,
  clocks: readonly Clock[],
  practice: PracticeInForce,
  asOf: CivilDate,
  indication: ReviewIndication,
): readonly DueDate[] {
  if (standing.closed !== undefined) return [];
  const { whereabouts, childTimescale, agreements } = standing;
  const asked: Asked = { asOf, agreements };
  const home = whereabouts.kind === 'home' ? whereabouts.since : undefined;
  const until = childTimescale?.until;
  const closure = earliestClosure(standing, practice, asOf);
  const due: readonly (DatedDue | undefined)[] = [
    ...clocks.map((clock) => endOf(clock, asked)),
    home && reclassificationAfter(home, asked),
    home && supportAfter(home, standing, practice, asOf),
    changeSinceBirth(history, asked),
    until && dueDate('child-timescale', undefined, DUE_RULES['child-timescale'], until, home, asOf),
    closure && dueDate('earliest-closure', undefined, DUE_RULES['earliest-closure'], closure, undefined, asOf),
  ];
  const dates = due.filter((date) => date !== undefined).sort((one, other) => compareDays(one.dueOn, other.dueOn));
  return isOnTheList(dates, indication, standing.agreementWithdrawn !== undefined)
    ? dates
    : [...dates, undated(standing, indication, asOf)];
}
