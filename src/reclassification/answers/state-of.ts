/** How a case stands on a day. */

import { DECISION_ROW } from '../../classification/risk-classification-table.js';
import { type CivilDate, compareDays, daysBetween, isEarlier, lastDayOfMonths } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { Clock } from '../clocks/clock.js';
import { childTimescaleOn, clocksOf, indicationOf } from '../clocks/clocks.js';
import { lastSeenOf } from '../clocks/confirmation.js';
import type { History, HistoryQuestion, TimescaleAdjusted } from '../history/history.js';
import { CHILD_TIMESCALE, NEW_RISK } from '../history/one-day.js';
import { inOrder } from '../history/order.js';
import type { Departure } from '../history/practice/departure.js';
import {
  departuresInForce,
  type PracticeInForce,
  practiceInForce,
  supportMonths,
} from '../history/practice/in-force.js';
import type { Circumstances, Recorded, Shown } from '../history/recorded.js';
import type { Report } from '../history/reports.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { replay } from '../replay/replay.js';
import { CLOCKS } from '../review/clock-rules.js';
import { HISTORY, HISTORY_QUESTION } from '../shapes.js';
import type { CaseState, Correction, LapseNotOver, Notice } from './case-state.js';
import { changeSinceBirthDueOn, dueDatesOf } from './due-dates.js';
import { NOTICES } from './due-rules.js';
import { hadNotChanged, isAsMedium } from './since-birth.js';

/** Entries that were withdrawn, of a day up to the one asked about. */
const correctionsOf = ({ events }: History, { corrections }: Standing, asOf: CivilDate): readonly Correction[] => {
  if (corrections.size === 0) return [];
  return inOrder(events.filter(({ happenedOn }) => happenedOn <= asOf)).flatMap((event) => {
    const correction = corrections.get(event.id);
    if (correction === undefined) return [];
    const { id, recordedOn, by, instead } = correction;
    const withdrawnEvent: Moment = { on: event.happenedOn, by: event.id };
    return [{ of: withdrawnEvent, kind: event.kind, withdrawn: { on: recordedOn, by: id }, by, instead }];
  });
};

/** Whether people have not agreed a classification since an entry was withdrawn. */
const isSinceLastAgreed =
  ({ agreements }: Standing) =>
  ({ withdrawn }: Correction): boolean => {
    const last = agreements.at(-1);
    return last === undefined || last.on <= withdrawn.on;
  };

/** What was last recorded, or that it is not possible to say because records of one day contradict each other. */
const shown = <Value>(
  what: string,
  recorded: Recorded<Value> | undefined,
  { contradictions }: Standing,
): Shown<Value> | undefined => {
  const contradicting = contradictions.standing.get(what)?.by;
  return contradicting === undefined || recorded === undefined
    ? recorded
    : { value: 'cannot-say', readAs: recorded.value, contradicting, since: recorded.since };
};

const circumstancesOf = (standing: Standing): Circumstances => ({
  riskFactors: shown('riskFactors', standing.riskFactors, standing),
  protectiveFactors: shown('protectiveFactors', standing.protectiveFactors, standing),
  capacityToChange: shown('capacityToChange', standing.capacityToChange, standing),
  newRisk: shown(NEW_RISK, standing.newRisk, standing),
});

/** A history, and what holds in it on the day asked about. */
interface Read {
  readonly history: History;
  readonly standing: Standing;
  /** Whether nothing substantial had changed six months after the birth; asked only on that day and later. */
  readonly hadNotChanged: () => boolean;
}

const noticesOf = (
  { history, standing, hadNotChanged: hadNot }: Read,
  clocks: readonly Clock[],
  asOf: CivilDate,
  corrections: readonly Correction[],
): readonly Notice[] => {
  const { held, closed, whereabouts } = standing;
  if (closed !== undefined) return [];
  const notices: Notice[] = [];
  const isHome = whereabouts.kind === 'home';
  const isAbove = held?.level === 'high' || held?.level === 'severe';
  if (!isHome && clocks.some((clock) => 'started' in clock && clock.runsPastChildTimescale))
    notices.push(NOTICES['notice.clock-past-child-timescale']);
  // At low and medium the message is answered once the change has come.
  const mayStillCome = isAbove || (held !== undefined && !isAsMedium(standing));
  const changeDueOn = mayStillCome ? changeSinceBirthDueOn(history) : undefined;
  if (changeDueOn !== undefined && changeDueOn <= asOf && hadNot())
    notices.push(NOTICES['notice.no-change-since-birth']);
  if (standing.contradictions.standing.size > 0) notices.push(NOTICES['notice.contradiction-of-one-day']);
  if (standing.agreementWithdrawn !== undefined) notices.push(NOTICES['notice.agreement-withdrawn']);
  if (corrections.some(isSinceLastAgreed(standing))) notices.push(NOTICES['notice.entry-withdrawn']);
  if (standing.lapsesNotOver.size > 0) notices.push(NOTICES['notice.lapse-not-over']);
  if (isHome && isAbove) notices.push(NOTICES['notice.home-above-medium']);
  return notices;
};

/** Reports in the order of what happened, then of recording, then of their ids. */
const inOrderOfReports = (one: Report, other: Report): number =>
  compareDays(one.on, other.on) || compareDays(one.recordedOn, other.recordedOn) || (one.by < other.by ? -1 : 1);

/** Lapses recorded as managed of which nobody has recorded the end: of each row the first, and the longest first. */
const lapsesNotOver = (standing: Standing, asOf: CivilDate): readonly LapseNotOver[] =>
  [...standing.lapsesNotOver]
    .flatMap(([row, lapses]) =>
      [...lapses]
        .sort(inOrderOfReports)
        .slice(0, 1)
        .map((first) => ({ row: row === 'no-row' ? undefined : row, first })),
    )
    .sort((one, other) => inOrderOfReports(one.first, other.first))
    .map(({ row, first: { by, on } }) => ({ row, since: { on, by }, days: daysBetween(on, asOf) }));

/** That support is planned to end sooner than it would without a plan: twelve months, the first and the last day included. */
const shorterSupport = (standing: Standing, practice: PracticeInForce): readonly Departure[] => {
  const { whereabouts, support } = standing;
  if (support === undefined || whereabouts.kind !== 'home') return [];
  const otherwise = lastDayOfMonths(whereabouts.since.on, supportMonths(practice));
  return isEarlier(support.until, otherwise) ? [{ kind: 'support-planned-shorter', by: support.id }] : [];
};

/** What was shortened in an earlier stay goes on showing: the present level may rest on it. */
const shortenedBefore = ({ id, clock, months }: TimescaleAdjusted): Departure => ({
  kind: 'months',
  clock,
  printedMonths: CLOCKS[clock].months,
  months,
  shortened: true,
  adjusted: { kind: 'case', by: id },
});

const departuresOf = (standing: Standing, practice: PracticeInForce): readonly Departure[] => [
  ...departuresInForce(standing.adjustments, practice),
  ...standing.shortenedBefore.map(shortenedBefore),
  ...shorterSupport(standing, practice),
  ...standing.sooner.map(({ event, indicated }) => ({ kind: 'sooner-than-indicated' as const, event, indicated })),
];

/**
 * Says how a case stands, of what has been read.
 *
 * @param read - the history, and what holds in it on the day asked about
 * @param question - what is asked
 * @returns the state of the case
 */
export const stateFrom = (read: Read, question: HistoryQuestion): CaseState => {
  const { asOf, knownOn } = question;
  const { history, standing } = read;
  const practice = practiceInForce(question.practice, asOf);
  const { held, closed, whereabouts } = standing;
  const corrections = correctionsOf(history, standing, asOf);
  const clocks = clocksOf(standing, practice, asOf);
  const indication = indicationOf(standing, clocks, asOf);
  return {
    madeBy: MADE_BY,
    edition: history.edition,
    child: history.child.id,
    asOf,
    knownOn,
    held,
    agreementWithdrawn: standing.agreementWithdrawn,
    pointsTo: held === undefined ? undefined : DECISION_ROW.cells[held.level],
    closed,
    whereabouts,
    circumstances: circumstancesOf(standing),
    lastSeen: lastSeenOf(standing, asOf),
    childTimescale: {
      standing: childTimescaleOn(standing, asOf),
      until: standing.childTimescale?.until,
      by: standing.childTimescale?.id,
      contradicting: standing.contradictions.standing.get(CHILD_TIMESCALE)?.by ?? [],
    },
    clocks,
    excusedLapses: standing.excusedLapses,
    lapsesNotOver: lapsesNotOver(standing, asOf),
    indication,
    due: dueDatesOf(history, standing, clocks, practice, asOf, indication),
    corrections,
    notices: noticesOf(read, clocks, asOf, corrections),
    departures: departuresOf(standing, practice),
  };
};

export const stateOn = (history: History, question: HistoryQuestion): CaseState =>
  stateFrom(
    { history, standing: replay(history, question), hadNotChanged: () => hadNotChanged(history, question) },
    question,
  );

/**
 * Says how a case stands on a day: the level held and since when, each clock, what row 7 indicates, every date that follows, and
 * where the answer departs from the printed text. The events are read once, in the order in which they happened.
 *
 * Nothing in it changes the level held: only a classification that people agreed does.
 *
 * @param history - the history, as read by `parseHistory`
 * @param question - `asOf`: the day asked about; `knownOn`: only what had been recorded by this day counts; `practice`: the
 * authority’s declared variations
 * @returns the state of the case, with reasons and citations.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { stateOf } from 'reunification-framework/reclassification';
 *
 * const day = civilDate('2026-01-05');
 * const { held, due } = stateOf(
 *   {
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     wayHome: { parents: ['parent-1'] },
 *     events: [{ id: 'e1', kind: 'observed', riskFactors: 'fully-addressed', happenedOn: day, recordedOn: day }],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * held; // => undefined
 * due.map(({ kind, title }) => [kind, title]); // => [['no-date', 'Agree the first classification (no date is set)']]
 * ```
 */
export function stateOf(history: History, question: HistoryQuestion): CaseState {
  return stateOn(readOnce('history', history, HISTORY), readOnce('question', question, HISTORY_QUESTION));
}
