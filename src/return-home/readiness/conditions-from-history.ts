/** What a case’s history says of the conditions for going home. */

import { RISK_LEVELS, type RiskLevel } from '../../classification/profile.js';
import { sameIds } from '../../factors/evidence/subject.js';
import { stateOn } from '../../reclassification/answers/state-of.js';
import { findingsInHistory } from '../../reclassification/history/checks/check-history.js';
import type { CaseEvent, CaseState, ReviewOutcome, Shown } from '../../reclassification/index.js';
import { eventsThatCount } from '../../reclassification/replay/open-history.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { because, type ReadReasons } from './read-reasons.js';
import type { ConditionReasonCode, ReadinessCase, ReadinessQuestion } from './readiness.js';

/** The history of this child and this way home, read; or why there is none to read. */
export type HistoryReading =
  | {
      /** There is one, and it holds together. */
      readonly kind: 'read';
      /** How the case stands. */
      readonly state: CaseState;
      /** The events that it rests on: those that had happened and been recorded. */
      readonly events: readonly CaseEvent[];
      /** Events that had happened by the day asked about and were recorded too late to count. */
      readonly recordedLater: readonly CaseEvent[];
    }
  | {
      /** There is none. */
      readonly kind: 'not-read';
      /** Why. */
      readonly because: ReadReasons;
    };

/**
 * Reads the history of a case, if it is one of this child and this way home.
 *
 * @param given - the case
 * @param question - the day asked about, and by when it had to be recorded
 * @param known - how it stands, where that has been worked out
 * @returns how the case stands, or why it is not possible to say
 */
export function readHistory(
  { child, wayHome, history }: ReadinessCase,
  { asOf, knownOn = asOf, practice }: ReadinessQuestion,
  known: CaseState | undefined,
): HistoryReading {
  if (history === undefined) return { kind: 'not-read', because: because('history.not-given') };
  if (history.child.id !== child || !sameIds(history.wayHome.parents, wayHome.parents))
    return { kind: 'not-read', because: because('history.of-another-case') };
  const findings = findingsInHistory(history).filter(({ severity }) => severity === 'must');
  if (findings.length > 0)
    return { kind: 'not-read', because: { reasons: ['history.does-not-hold-together'], findings } };
  return {
    kind: 'read',
    state: known ?? stateOn(history, { asOf, knownOn, practice }),
    events: eventsThatCount(history, { asOf, knownOn }),
    recordedLater: history.events.filter(({ happenedOn, recordedOn }) => happenedOn <= asOf && recordedOn > knownOn),
  };
}

/**
 * Whether people have agreed a classification in an open case.
 *
 * @param reading - the history
 * @returns the reasons
 */
export function agreedReasons(reading: HistoryReading): ReadReasons {
  if (reading.kind === 'not-read') return reading.because;
  const { held, closed, whereabouts, agreementWithdrawn } = reading.state;
  if (closed !== undefined) return because('history.closed');
  if (whereabouts.kind === 'home') return because('history.already-home');
  if (agreementWithdrawn !== undefined) return because('history.agreement-withdrawn');
  return because(held === undefined ? 'history.nothing-agreed' : 'history.agreed');
}

const LEVEL_REASONS: Readonly<Record<RiskLevel, ConditionReasonCode>> = {
  low: 'level.low-or-medium',
  medium: 'level.low-or-medium',
  high: 'level.high',
  severe: 'level.severe',
};

/**
 * Whether the level they agreed is one at which a return home is open.
 *
 * @param reading - the history
 * @returns the reasons
 */
export function levelReasons(reading: HistoryReading): ReadReasons {
  if (reading.kind === 'not-read') return reading.because;
  const { held } = reading.state;
  return because(held === undefined ? 'history.nothing-agreed' : LEVEL_REASONS[held.level]);
}

const outcomeReasons = (outcome: ReviewOutcome, level: RiskLevel): readonly ConditionReasonCode[] => {
  if (outcome.kind === 'judgement-required') return ['standing.judgement-required'];
  const isHigher = outcome.kind === 'move' && RISK_LEVELS.indexOf(outcome.to) > RISK_LEVELS.indexOf(level);
  return isHigher ? ['standing.points-higher'] : [];
};

/** What is read for what follows, where records of one day contradict each other. */
const readAs = <Value>(recorded: Shown<Value> | undefined): Value | undefined =>
  recorded !== undefined && 'readAs' in recorded ? recorded.readAs : recorded?.value;

/**
 * Whether the level still stands: nothing recorded since it was agreed puts it in question.
 *
 * @param reading - the history
 * @returns the reasons
 */
export function standingReasons(reading: HistoryReading): ReadReasons {
  if (reading.kind === 'not-read') return reading.because;
  const { held, indication, whereabouts, circumstances, clocks, agreementWithdrawn } = reading.state;
  if (indication.kind === 'closed') return because('history.closed');
  if (held === undefined || indication.kind === 'no-level-held') return because('history.nothing-agreed');
  const against: readonly ConditionReasonCode[] = [
    ...(whereabouts.kind === 'back-in-care' && whereabouts.since.on >= held.lastAgreed.on
      ? (['standing.return-broke-down'] as const)
      : []),
    ...(agreementWithdrawn === undefined ? [] : (['history.agreement-withdrawn'] as const)),
    ...(readAs(circumstances.newRisk) === true ? (['standing.new-risk'] as const) : []),
    ...(indication.kind === 'to-agree-anew' ? [] : outcomeReasons(indication.outcome, held.level)),
    // Which of two records of one day is right has to be settled before anyone can say that the level stands.
    ...(Object.values(circumstances).some((recorded) => recorded?.value === 'cannot-say')
      ? (['standing.contradicted'] as const)
      : []),
    // Silence is not evidence: the level may stand, but nobody has said so since the time was up.
    ...(clocks.some(({ status }) => status === 'unconfirmed') ? (['standing.not-confirmed'] as const) : []),
  ];
  return because(...(against.length === 0 ? (['standing.stands'] as const) : against));
}

/**
 * Whether the return is within the child’s own timescale.
 *
 * @param reading - the history
 * @param homeOn - the day of return
 * @returns the reasons
 */
export function timescaleReasons(reading: HistoryReading, homeOn: CivilDate | undefined): ReadReasons {
  if (reading.kind === 'not-read') return reading.because;
  const { until } = reading.state.childTimescale;
  if (until === undefined) return because('timescale.not-set');
  if (homeOn === undefined) return because('home-date.not-set');
  return because(homeOn <= until ? 'timescale.within' : 'timescale.past');
}
