/** How a case stands on a day. */
import { DECISION_ROW } from '../classification/risk-classification-table.js';
import { addMonths, NO_DAY } from '../shared/civil-date.js';
import { total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import type { CaseState, Clock, Departure, Notice, Recorded } from './case-state.js';
import { CLOCKS, SUSTAINED } from './clock-rules.js';
import { childTimescaleOn, clocksOf, indicationOf } from './clocks.js';
import { lastSeenOf } from './confirmation.js';
import { changeSinceBirthDueOn, dueDatesOf } from './due-dates.js';
import { NOTICES } from './due-rules.js';
import type { History, HistoryQuestion, TimescaleAdjusted } from './history.js';
import { departuresInForce, type PracticeInForce, practiceInForce, supportMonths } from './in-force.js';
import { standsContradicted } from './one-day.js';
import { isHistory, isQuestion } from './readable.js';
import { eventsAsRecorded, replay } from './replay.js';
import type { Standing } from './standing.js';

/** Whether, six months after the birth, a level was held and rows 1 to 3 of medium did not hold; a new risk alone says nothing of that. */
const hadNotChanged = (history: History, { asOf, knownOn, practice }: HistoryQuestion): boolean => {
  const then = changeSinceBirthDueOn(history);
  if (then === undefined || asOf < then) return false;
  const standing = replay(history, { asOf: then, knownOn, practice });
  const { held, riskFactors, protectiveFactors, capacityToChange } = standing;
  const { rows } = SUSTAINED['as-medium'];
  const isOneOf = (values: readonly unknown[], recorded: Recorded<unknown> | undefined): boolean =>
    values.includes(recorded?.value);
  return (
    held !== undefined &&
    !(
      isOneOf(rows.riskFactors, riskFactors) &&
      isOneOf(rows.protectiveFactors, protectiveFactors) &&
      isOneOf(rows.capacityToChange, capacityToChange)
    )
  );
};

const noticesOf = (
  history: History,
  standing: Standing,
  clocks: readonly Clock[],
  question: HistoryQuestion,
): readonly Notice[] => {
  const { held, closed, whereabouts } = standing;
  if (closed !== undefined) return [];
  const notices: Notice[] = [];
  const isHome = whereabouts.kind === 'home';
  const isAbove = held?.level === 'high' || held?.level === 'severe';
  if (!isHome && clocks.some((clock) => 'started' in clock && clock.runsPastChildTimescale))
    notices.push(NOTICES['notice.clock-past-child-timescale']);
  if (isAbove && hadNotChanged(history, question)) notices.push(NOTICES['notice.no-change-since-birth']);
  if (standsContradicted(eventsAsRecorded(history, question))) notices.push(NOTICES['notice.contradiction-of-one-day']);
  if (isHome && isAbove) notices.push(NOTICES['notice.home-above-medium']);
  return notices;
};

/** That support is planned to end sooner than it would without a plan. */
const shorterSupport = (standing: Standing, practice: PracticeInForce): readonly Departure[] => {
  const { whereabouts, support } = standing;
  if (support === undefined || whereabouts.kind !== 'home') return [];
  const otherwise = addMonths(whereabouts.since.on, supportMonths(practice));
  return otherwise !== undefined && support.until < otherwise
    ? [{ kind: 'support-planned-shorter', by: support.id }]
    : [];
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

const stateOn = (history: History, question: HistoryQuestion): CaseState => {
  const { asOf, knownOn } = question;
  const practice = practiceInForce(question.practice, asOf);
  const standing = replay(history, question);
  const { held, closed, whereabouts, riskFactors, protectiveFactors, capacityToChange, newRisk } = standing;
  const clocks = clocksOf(standing, practice, asOf);
  const indication = indicationOf(standing, clocks, asOf);
  return {
    edition: history.edition,
    child: history.child.id,
    asOf,
    knownOn,
    held,
    pointsTo: held === undefined ? undefined : DECISION_ROW.cells[held.level],
    closed,
    whereabouts,
    circumstances: { riskFactors, protectiveFactors, capacityToChange, newRisk },
    lastSeen: lastSeenOf(standing, asOf),
    childTimescale: {
      standing: childTimescaleOn(standing, asOf),
      until: standing.childTimescale?.until,
      by: standing.childTimescale?.id,
    },
    clocks,
    excusedLapses: standing.excusedLapses,
    indication,
    due: dueDatesOf(history, standing, clocks, practice, asOf, indication),
    notices: noticesOf(history, standing, clocks, question),
    departures: departuresOf(standing, practice),
  };
};

/**
 * The state of a case that could not be read: nothing is recorded, on the first day there is.
 *
 * @returns the state, with `unreadable`
 */
export function unreadableState(): CaseState {
  const history: History = {
    edition: 'framework-2015',
    child: { id: '' },
    wayHome: { parents: [''] },
    events: [],
  };
  return { ...stateOn(history, { asOf: NO_DAY }), unreadable: UNREADABLE };
}

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
 * Of anything else: the state of a case of which nothing is recorded, with `unreadable`.
 */
export function stateOf(history: History, question: HistoryQuestion): CaseState {
  return total(
    () => isHistory(history) && isQuestion(question),
    () => stateOn(history, question),
    () => unreadableState(),
  );
}
