/** What happened in turn, and what each event did. */

import type { RiskLevel } from '../../classification/index.js';
import { daysBetween } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { clocksOf, indicationOf } from '../clocks/clocks.js';
import type { CaseClosed, CaseEvent, ClassificationAgreed, History, HistoryQuestion } from '../history/history.js';
import { practiceInForce } from '../history/practice/in-force.js';
import type { Practice } from '../history/practice/practice.js';
import type { Standing } from '../history/standing.js';
import { applyAgreedLevel, applyProfile } from '../replay/agreed.js';
import { allows } from '../replay/decided-early.js';
import { lapseIn } from '../replay/lapses.js';
import { openHistory, readInTurn } from '../replay/open-history.js';
import { applyEvent } from '../replay/replay.js';
import type { ReviewIndication } from '../review/indication.js';
import type { ClockId } from '../review/review-rule.js';
import { HISTORY, HISTORY_QUESTION } from '../shapes.js';
import type { Followed, TimelineEntry } from './looking-ahead.js';

/** Compares what people agreed with what was indicated that day, when they had looked and not yet agreed. */
const followedBy = (
  event: ClassificationAgreed | CaseClosed,
  indication: ReviewIndication,
  held: RiskLevel | undefined,
): Followed => {
  if (indication.kind !== 'indicated') return event.kind === 'closed' ? 'otherwise' : 'first-classification';
  const level = event.kind === 'closed' ? 'closed' : event.level;
  if (!allows(indication, level, held)) return 'otherwise';
  return indication.outcome.kind === 'judgement-required' ? 'one-of-the-options' : 'as-indicated';
};

/** Applies one more event, and tells what was indicated for a decision just before it was taken. */
const applyWithIndication = (
  event: CaseEvent,
  standing: Standing,
  declared: Practice | undefined,
): Pick<TimelineEntry, 'followed' | 'indicatedBefore'> => {
  const isDecision = event.kind === 'classification-agreed' || event.kind === 'closed';
  if (!isDecision || standing.corrections.has(event.id)) {
    applyEvent(standing, event, declared);
    return { followed: undefined, indicatedBefore: undefined };
  }
  if (event.kind === 'classification-agreed') applyProfile(standing, event);
  const practice = practiceInForce(declared, event.happenedOn);
  const indication = indicationOf(standing, clocksOf(standing, practice, event.happenedOn), event.happenedOn);
  const followed = followedBy(event, indication, standing.held?.level);
  if (event.kind === 'classification-agreed') applyAgreedLevel(standing, event, declared);
  else applyEvent(standing, event, declared);
  return { followed, indicatedBefore: indication.kind === 'indicated' ? indication : undefined };
};

/** Applies one more event, and describes what it did. */
const applyAndDescribe = (event: CaseEvent, standing: Standing, declared: Practice | undefined): TimelineEntry => {
  const { id, kind, happenedOn, recordedOn } = event;
  const practice = practiceInForce(declared, happenedOn);
  const clocksBefore = clocksOf(standing, practice, happenedOn);
  const decided = applyWithIndication(event, standing, declared);
  const clocks = clocksOf(standing, practice, happenedOn);
  const isBroken = (clockId: ClockId): boolean =>
    clocks.some((clock) => clock.id === clockId && clock.lastBroken?.by === id);
  const isConfirmed = (clockId: ClockId): boolean =>
    clocks.some((clock) => clock.id === clockId && clock.status === 'met');
  return {
    madeBy: MADE_BY,
    event: { on: happenedOn, by: id },
    kind,
    recordedOn,
    recordedAfterDays: daysBetween(happenedOn, recordedOn),
    withdrawnBy: standing.corrections.get(id)?.id,
    level: standing.held?.level,
    clocks,
    broke: clocksBefore.flatMap((clock) => (isBroken(clock.id) ? [clock.id] : [])),
    confirmed: clocksBefore.flatMap(({ id: clockId, status }) =>
      status === 'unconfirmed' && isConfirmed(clockId) ? [clockId] : [],
    ),
    lapse: event.kind === 'observed' ? lapseIn(event, practice) : undefined,
    ...decided,
  };
};

const entriesOf = (history: History, question: HistoryQuestion): readonly TimelineEntry[] => {
  const { standing, events } = openHistory(history, question);
  const entries: TimelineEntry[] = [];
  readInTurn(standing, events, (event) => {
    entries.push(applyAndDescribe(event, standing, question.practice));
  });
  return entries;
};

/**
 * Tells a case in order: each event with the level held after it, the clocks that run or were broken, and, where people agreed a
 * classification or closed the case, what row 7 indicated that day before they did.
 *
 * @param history - the history
 * @param question - the day asked about, what was known, and the authority’s practice
 * @returns one entry for each event that counts, in the order in which they are read.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { timelineOf } from 'reunification-framework/reclassification';
 *
 * const [may, june] = [civilDate('2026-05-31'), civilDate('2026-06-30')];
 * const entries = timelineOf(
 *   {
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     wayHome: { parents: ['parent-1'] },
 *     events: [
 *       { id: 'e1', kind: 'observed', newRisk: true, happenedOn: june, recordedOn: june },
 *       { id: 'e2', kind: 'came-home', happenedOn: may, recordedOn: june },
 *     ],
 *   },
 *   { asOf: june },
 * );
 * entries.map(({ kind, recordedAfterDays }) => [kind, recordedAfterDays]); // => [['came-home', 30], ['observed', 0]]
 * ```
 */
export function timelineOf(history: History, question: HistoryQuestion): readonly TimelineEntry[] {
  return entriesOf(readOnce('history', history, HISTORY), readOnce('question', question, HISTORY_QUESTION));
}
