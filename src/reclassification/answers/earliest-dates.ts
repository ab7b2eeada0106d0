/** The earliest day on which each lower level, and closing, could be reached if nothing changes. */

import type { RiskLevel } from '../../classification/index.js';
import { RISK_LEVELS } from '../../classification/profile.js';
import { addMonths, type CivilDate } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { Clock } from '../clocks/clock.js';
import { clocksOf, clocksOfStay, indicationOf, isReclassified } from '../clocks/clocks.js';
import type { History, HistoryQuestion } from '../history/history.js';
import { monthsOf, type PracticeInForce, practiceInForce } from '../history/practice/in-force.js';
import type { HeldLevel } from '../history/recorded.js';
import type { Standing } from '../history/standing.js';
import { replay } from '../replay/replay.js';
import { SUSTAINED } from '../review/clock-rules.js';
import type { ReviewIndication } from '../review/indication.js';
import type { ClockRule, ReviewOutcome } from '../review/review-rule.js';
import { HISTORY, HISTORY_QUESTION } from '../shapes.js';
import type { EarliestStep, Supposition } from './looking-ahead.js';

/** A stay at a level: the present one, or one to come if all goes well. */
interface Stay {
  readonly level: RiskLevel;
  readonly cameFrom: RiskLevel | undefined;
  /** `undefined` where it cannot be reached. */
  readonly since: CivilDate | undefined;
  /** The day on which the child is home, or could be; `undefined` while the level does not allow it. */
  readonly homeOn: CivilDate | undefined;
}

const latestOf = (days: readonly (CivilDate | undefined)[]): CivilDate | undefined => {
  let latest: CivilDate | undefined;
  for (const day of days) {
    if (day === undefined) return undefined;
    if (latest === undefined || latest < day) latest = day;
  }
  return latest;
};

/** The day from which a clock counts, supposing that what it needs holds from the day asked about, if it does not now. */
const countsFrom = (
  { startsWith }: ClockRule,
  { since, homeOn }: Stay,
  standing: Standing,
  asOf: CivilDate,
): CivilDate | undefined => {
  switch (startsWith.kind) {
    case 'stay':
      return since;
    case 'home':
      return homeOn;
    case 'sustained':
      return latestOf([since, standing.sustained[startsWith.sustained].since?.on ?? asOf]);
  }
};

/** Whether the case would have to be kept at its level past the limit against drift. */
const isPastLimit = (
  stay: Stay,
  reached: CivilDate | undefined,
  standing: Standing,
  practice: PracticeInForce,
): boolean => {
  const { level, cameFrom, since } = stay;
  if (since === undefined || reached === undefined) return false;
  // The time at the level held runs also where its agreement was withdrawn.
  const from = level === standing.held?.level ? standing.held.since.on : since;
  return clocksOfStay(level, cameFrom).some(({ id, purpose }) => {
    const limit =
      purpose === 'limit' ? addMonths(from, monthsOf(id, standing.adjustments, practice).months) : undefined;
    return limit !== undefined && limit < reached;
  });
};

/** Whether a clock waits for something that does not hold now. */
const waits = ({ startsWith }: ClockRule, { sustained }: Standing): boolean =>
  startsWith.kind === 'sustained' && sustained[startsWith.sustained].since === undefined;

/** Whether what is indicated now leads to a higher level, whichever of its options people take. */
const isMoveUp = (indication: ReviewIndication, { held }: Standing): boolean => {
  const isHigher = (level: RiskLevel): boolean =>
    held !== undefined && RISK_LEVELS.indexOf(level) > RISK_LEVELS.indexOf(held.level);
  const leadsUp = (outcome: ReviewOutcome): boolean =>
    outcome.kind === 'move'
      ? isHigher(outcome.to)
      : outcome.kind === 'judgement-required' && outcome.options.every(isHigher);
  return indication.kind === 'indicated' && leadsUp(indication.outcome);
};

/** Whether somebody has still to record that what a clock keeps up holds when its time is up. */
const needsEvidence = (clocks: readonly ClockRule[], running: readonly Clock[], isFirst: boolean): boolean =>
  clocks.some(
    ({ id, startsWith }) =>
      startsWith.kind === 'sustained' &&
      !(isFirst && running.some((clock) => clock.id === id && clock.status === 'met')),
  );

const suppositions = (
  stay: Stay,
  clocks: readonly ClockRule[],
  standing: Standing,
  { clocks: running, isMovingUp }: Now,
  isFirst: boolean,
): readonly Supposition[] => [
  ...(isFirst && standing.stayAgreed !== undefined ? [] : (['level-agreed'] as const)),
  ...(clocks.some((clock) => waits(clock, standing)) ? (['condition-holds'] as const) : []),
  ...(stay.level === 'low' && standing.whereabouts.kind !== 'home' ? (['comes-home'] as const) : []),
  ...(stay.level === 'severe' && standing.childTimescale === undefined ? (['within-child-timescale'] as const) : []),
  ...(needsEvidence(clocks, running, isFirst) ? (['evidence-recorded'] as const) : []),
  ...(stay.level === 'low' && !(isFirst && isReclassified(standing)) ? (['reclassified-after-return'] as const) : []),
  ...(isMovingUp ? (['move-up-not-made'] as const) : []),
];

const brokenBy = (stay: Stay, clocks: readonly ClockRule[]): readonly string[] => [
  ...clocks.flatMap(({ startsWith }) =>
    startsWith.kind === 'sustained' ? SUSTAINED[startsWith.sustained].brokenBy : [],
  ),
  ...(stay.level === 'low' ? [BACK_IN_CARE] : []),
];

const BACK_IN_CARE = 'a child who goes back into care';

const movingDown = ({ level, cameFrom }: Stay): readonly ClockRule[] =>
  clocksOfStay(level, cameFrom).filter(({ purpose }) => purpose === 'moving-down');

/** The day on which all the clocks have run. */
const allRunOn = (
  stay: Stay,
  clocks: readonly ClockRule[],
  standing: Standing,
  practice: PracticeInForce,
  asOf: CivilDate,
): CivilDate | undefined =>
  latestOf(
    clocks.map((clock) => {
      const from = countsFrom(clock, stay, standing, asOf);
      return from && addMonths(from, monthsOf(clock.id, standing.adjustments, practice).months);
    }),
  );

/** At severe, row 7 asks that it is within the child’s own timescale. */
const isPastChildTimescale = ({ level }: Stay, reached: CivilDate | undefined, { childTimescale }: Standing): boolean =>
  level === 'severe' && reached !== undefined && childTimescale !== undefined && childTimescale.until < reached;

const levelBelow = (level: RiskLevel): RiskLevel | 'closed' => RISK_LEVELS[RISK_LEVELS.indexOf(level) - 1] ?? 'closed';

/** The stay at the level below, if it is agreed as soon as it can be. */
const nextStay = (stay: Stay, level: RiskLevel, since: CivilDate | undefined): Stay => ({
  level,
  cameFrom: stay.level,
  since,
  homeOn: stay.homeOn ?? (level === 'medium' ? since : undefined),
});

/** The clocks as of the day asked about, and whether a move to a higher level is indicated on it. */
interface Now {
  readonly clocks: readonly Clock[];
  readonly isMovingUp: boolean;
}

const nowIn = (standing: Standing, practice: PracticeInForce, asOf: CivilDate): Now => {
  const clocks = clocksOf(standing, practice, asOf);
  return { clocks, isMovingUp: isMoveUp(indicationOf(standing, clocks, asOf), standing) };
};

const stepFrom = (
  stay: Stay,
  standing: Standing,
  practice: PracticeInForce,
  asOf: CivilDate,
  now: Now,
  isFirst: boolean,
): EarliestStep => {
  const clocks = movingDown(stay);
  const reached = latestOf([asOf, allRunOn(stay, clocks, standing, practice, asOf)]);
  const isPast = isPastChildTimescale(stay, reached, standing);
  const isUnreachable = !isFirst && stay.since === undefined && standing.childTimescale !== undefined;
  return {
    madeBy: MADE_BY,
    to: levelBelow(stay.level),
    earliestOn: isPast ? undefined : reached,
    blockedBy: isPast || isUnreachable ? 'child-timescale' : undefined,
    clocks: clocks.map(({ id }) => id),
    supposing: [
      ...suppositions(stay, clocks, standing, now, isFirst),
      ...(isPastLimit(stay, reached, standing, practice) ? (['kept-past-limit'] as const) : []),
    ],
    brokenBy: brokenBy(stay, clocks),
    sources: clocks.map(({ source }) => source),
  };
};

/** An agreement that was withdrawn starts nothing: it is supposed that people agree the level anew on the day asked about. */
const firstStay = (held: HeldLevel, { whereabouts, stayAgreed }: Standing, asOf: CivilDate): Stay => ({
  level: held.level,
  cameFrom: held.cameFrom,
  since: stayAgreed?.on ?? asOf,
  homeOn:
    whereabouts.kind === 'home'
      ? whereabouts.since.on
      : held.level === 'low' || held.level === 'medium'
        ? asOf
        : undefined,
});

/** Whether a case at low is confirmed, and reclassified after the return: closing waits for nothing any more. */
const isReadyToClose = (standing: Standing, practice: PracticeInForce, asOf: CivilDate): boolean =>
  isReclassified(standing) && clocksOf(standing, practice, asOf).every(({ status }) => status === 'met');

/**
 * The earliest day on which the case could close, where that day stays the same from one day to the next: where all that the next
 * step needs is running, and it has not yet run out without people agreeing the step.
 *
 * @param standing - what holds
 * @param practice - the variations that apply
 * @param asOf - the day
 * @returns the day of the last step of {@link earliestDates}; `undefined` where it would be another one tomorrow, or cannot be reached
 */
export function earliestClosure(standing: Standing, practice: PracticeInForce, asOf: CivilDate): CivilDate | undefined {
  const { held, closed, whereabouts, stayAgreed } = standing;
  if (held === undefined || stayAgreed === undefined || closed !== undefined) return undefined;
  let stay = firstStay(held, standing, asOf);
  const comesHomeToday = whereabouts.kind !== 'home' && stay.homeOn !== undefined;
  if (comesHomeToday || movingDown(stay).some((clock) => waits(clock, standing))) return undefined;
  for (;;) {
    const reached = allRunOn(stay, movingDown(stay), standing, practice, asOf);
    if (reached === undefined || isPastChildTimescale(stay, reached, standing)) return undefined;
    const level = levelBelow(stay.level);
    if (reached < asOf) return level === 'closed' && isReadyToClose(standing, practice, asOf) ? reached : undefined;
    if (level === 'closed') return reached;
    stay = nextStay(stay, level, reached);
  }
}

const stepsDown = (standing: Standing, practice: PracticeInForce, asOf: CivilDate): readonly EarliestStep[] => {
  const { held, closed } = standing;
  if (held === undefined || closed !== undefined) return [];
  const steps: EarliestStep[] = [];
  const now = nowIn(standing, practice, asOf);
  let stay = firstStay(held, standing, asOf);
  for (;;) {
    const step = stepFrom(stay, standing, practice, asOf, now, steps.length === 0);
    steps.push(step);
    if (step.to === 'closed') return steps;
    stay = nextStay(stay, step.to, step.earliestOn);
  }
};

export const stepsOf = (history: History, question: HistoryQuestion): readonly EarliestStep[] => {
  const practice = practiceInForce(question.practice, question.asOf);
  return stepsDown(replay(history, question), practice, question.asOf);
};

/**
 * Says on which day, at the earliest, each lower level and closing could be reached if nothing changes for the worse and people
 * agree each step on its first day. A step that rests on something that is not so now says what it supposes.
 *
 * Every step rests on somebody recording, when the time is up, that what had to be kept up still holds; closing also rests on the
 * formal reclassification after the return.
 *
 * From severe that is never sooner than four times six months, from high three times, from medium twice and from low once,
 * counted each time from the day on which the level was agreed, unless a timescale was adjusted.
 *
 * @param history - the history
 * @param question - the day asked about, what was known, and the authority’s practice
 * @returns the steps, from the next lower level to closing; none while no level is held or after closure.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { earliestDates } from 'reunification-framework/reclassification';
 *
 * const day = civilDate('2025-08-31');
 * const profile = {
 *   riskFactors: 'partly-addressed',
 *   protectiveFactors: 'apparent',
 *   capacityToChange: 'able',
 *   wishes: 'all-want-return',
 *   likelihoodOfRecurrence: 'some-possibility',
 * } as const;
 * const agreedBy = [
 *   { role: 'social-worker', person: 'worker-1' },
 *   { role: 'team-manager', person: 'manager-1' },
 *   { role: 'independent-reviewer', person: 'reviewer-1' },
 * ] as const;
 * const agreed = { id: 'e1', kind: 'classification-agreed', happenedOn: day, recordedOn: day, level: 'medium' } as const;
 * const history = {
 *   edition: 'framework-2015',
 *   child: { id: 'child-1' },
 *   wayHome: { parents: ['parent-1'] },
 *   events: [{ ...agreed, profile, agreedBy }],
 * } as const;
 * earliestDates(history, { asOf: day }).map(({ to, earliestOn }) => [to, earliestOn]);
 * // => [['low', '2026-02-28'], ['closed', '2026-08-28']]
 * ```
 */
export function earliestDates(history: History, question: HistoryQuestion): readonly EarliestStep[] {
  return stepsOf(readOnce('history', history, HISTORY), readOnce('question', question, HISTORY_QUESTION));
}
