/** What reviews of goals suggest for an assessment. People judge, and add it themselves. */

import type { CapacityEvidence, CircumstanceObservation, Evidence, ParentId, Subject } from '../../factors/index.js';
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { GoalId } from '../goal/goal.js';
import { CAPACITY_REASONS, NO_CHANGE_SOURCES } from './capacity-reasons.js';
import type {
  CapacityQuestion,
  CapacityReason,
  CapacityReasonCode,
  GoalProgress,
  ObservationQuestion,
  ProgressPoint,
  SuggestedCapacity,
  SuggestedObservation,
} from './review-of-progress.js';
import { CAPACITY_QUESTION, GOAL_PROGRESS, OBSERVATION_QUESTION } from './shapes.js';

/** Goals by the parents who make the change, whatever their order. */
const byParents = (progress: readonly GoalProgress[]): readonly (readonly [GoalProgress, ...GoalProgress[]])[] => {
  const groups = new Map<string, [GoalProgress, ...GoalProgress[]]>();
  for (const goal of progress) {
    const key = JSON.stringify([...goal.parents].sort());
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [goal]);
    else group.push(goal);
  }
  return [...groups.values()];
};

const subjectOf = ([first, second, ...rest]: readonly ParentId[]): Subject | undefined => {
  if (first === undefined) return undefined;
  return second === undefined
    ? { kind: 'parent', parent: first }
    : { kind: 'parents-together', parents: [first, second, ...rest] };
};

type ReviewedGoal = GoalProgress & { readonly latest: ProgressPoint };
const isReviewed = (goal: GoalProgress): goal is ReviewedGoal => goal.latest !== undefined;

/** One piece of evidence for each role in which someone rated the last review. */
const evidenceFrom = ({ latest }: ReviewedGoal, recordedOn: CivilDate): readonly Evidence[] =>
  latest.ratedAs.map((role) => ({
    source: 'assessment',
    role,
    nature: 'opinion',
    happenedOn: latest.on,
    recordedOn,
  }));

const observationsFor = (
  progress: readonly GoalProgress[],
  { children, recordedOn }: ObservationQuestion,
): readonly SuggestedObservation[] => {
  return byParents(progress).flatMap((group) => {
    const unchanged = group
      .filter(isReviewed)
      // Nothing is recorded before it has happened.
      .filter(({ noChangeAfterSupport, latest }) => noChangeAfterSupport === 'yes' && latest.on <= recordedOn);
    const about = subjectOf(group[0].parents);
    if (unchanged.length === 0 || about === undefined) return [];
    const observation: CircumstanceObservation = {
      circumstance: 'no-change-after-support',
      children,
      about,
      status: 'present',
      evidence: unchanged.flatMap((goal) => evidenceFrom(goal, recordedOn)),
    };
    const isUnchanged = new Set<GoalProgress>(unchanged);
    const otherGoals = group.filter((goal) => !isUnchanged.has(goal)).map(({ goal }) => goal);
    return [
      {
        madeBy: MADE_BY,
        goals: unchanged.map(({ goal }) => goal),
        otherGoals,
        observation,
        sources: NO_CHANGE_SOURCES,
      },
    ];
  });
};

/**
 * Suggests the observations that follow from goals without change: no change for the better, although the time set is over and suitable
 * support was offered in time, is itself a risk factor, whether or not the parents had agreed the goal. None is ever put into an assessment
 * by itself.
 *
 * @param progress - how the goals have developed, from `progressOf` or `progressOfEach`
 * @param question - the children it bears on, and the day on which it would be recorded
 * @returns one suggested observation for each parent, or for parents together, ready to be put into an assessment.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { progressOf, suggestObservations } from 'reunification-framework/goals';
 *
 * const on = civilDate('2026-06-01');
 * const goal = { id: 'bedtime', change: { by: ['parent-1'] }, startingScore: -1, dueOn: on } as const;
 * const review = {
 *   goal: 'bedtime',
 *   on,
 *   shownBy: 'change',
 *   support: 'given',
 *   ratings: [{ by: 'worker-1', role: 'social-worker', on, score: -1 }],
 * } as const;
 * const progress = progressOf(goal, [review], { asOf: on });
 * const suggested = suggestObservations([progress], { children: ['child-1'], recordedOn: on });
 * suggested.map(({ observation }) => [observation.circumstance, observation.status]); // => [['no-change-after-support', 'present']]
 * ```
 */
export function suggestObservations(
  progress: readonly GoalProgress[],
  question: ObservationQuestion,
): readonly SuggestedObservation[] {
  return observationsFor(
    readOnce('progress', progress, { listOf: GOAL_PROGRESS }),
    readOnce('question', question, OBSERVATION_QUESTION),
  );
}

/** A goal that was reached in the time first set, however often it was changed: whether that shows change, over time, and in time for the child. */
const codeForReached = (
  { sinceStart, isShownOverTime, agreedWith, reachedOn, dueOn }: GoalProgress,
  { childTimescale }: CapacityQuestion,
): CapacityReasonCode => {
  if (sinceStart !== 'better') return 'goals.reached-without-change';
  if (childTimescale !== undefined && [reachedOn, dueOn].some((day) => isEarlier(childTimescale.until, day)))
    return 'goals.reached-past-timescale';
  return isShownOverTime && agreedWith !== 'not-shown' && childTimescale !== undefined
    ? 'goals.reached'
    : 'goals.reached-not-shown';
};

const codeFor = (goal: GoalProgress, question: CapacityQuestion): CapacityReasonCode => {
  switch (goal.standing) {
    case 'reached':
      return codeForReached(goal, question);
    case 'no-change':
    case 'worse':
      if (goal.noChangeAfterSupport === 'no-fair-test') return 'goals.no-fair-test';
      if (goal.noChangeAfterSupport !== 'yes') return `goals.${goal.standing}`;
      return goal.agreedWith === 'family-and-network' ? 'goals.no-change-after-support' : 'goals.no-change-not-agreed';
    case 'reached-late':
    case 'moved':
    case 'slipped':
    case 'not-yet':
    case 'cannot-say':
      return `goals.${goal.standing}`;
  }
};

const reasonsFor = (progress: readonly GoalProgress[], question: CapacityQuestion): readonly CapacityReason[] => {
  const goalsBy = new Map<CapacityReasonCode, GoalId[]>();
  for (const goal of progress) {
    const code = codeFor(goal, question);
    const goals = goalsBy.get(code);
    if (goals === undefined) goalsBy.set(code, [goal.goal]);
    else goals.push(goal.goal);
  }
  return [...goalsBy].map(([code, goals]) => ({ code, goals, ...CAPACITY_REASONS[code] }));
};

/** What one goal can be taken for: reached, some movement, or nothing. */
type Taken = 'reached' | 'moved' | 'nothing';

const ANYTHING: readonly Taken[] = ['reached', 'moved', 'nothing'];

/** What each standing of a goal can be taken for by those who judge. */
const TAKEN_FOR: Readonly<Record<CapacityReasonCode, readonly Taken[]>> = {
  'goals.reached': ['reached'],
  'goals.reached-not-shown': ['reached', 'moved'],
  'goals.reached-without-change': ANYTHING,
  'goals.reached-past-timescale': ['moved'],
  'goals.reached-late': ['reached', 'moved'],
  'goals.moved': ['moved'],
  'goals.no-change-after-support': ['nothing'],
  'goals.no-change-not-agreed': ['moved', 'nothing'],
  'goals.no-fair-test': ANYTHING,
  'goals.no-change': ['moved', 'nothing'],
  'goals.worse': ['moved', 'nothing'],
  'goals.slipped': ['moved', 'nothing'],
  'goals.not-yet': ANYTHING,
  'goals.cannot-say': ANYTHING,
};

/** What remains possible, whichever way each goal is taken: all reached, none moved, or something between. */
const possible = (codes: readonly CapacityReasonCode[]): readonly CapacityEvidence[] => {
  const can = (taken: Taken): boolean => codes.every((code) => TAKEN_FOR[code].includes(taken));
  const isAnyTaken = (taken: Taken): boolean => codes.some((code) => TAKEN_FOR[code].includes(taken));
  return [
    ...(can('nothing') ? (['none'] as const) : []),
    ...(isAnyTaken('moved') || (isAnyTaken('reached') && isAnyTaken('nothing')) ? (['some'] as const) : []),
    ...(can('reached') ? (['substantial'] as const) : []),
  ];
};

const suggestFor = (
  group: readonly [GoalProgress, ...GoalProgress[]],
  question: CapacityQuestion,
): SuggestedCapacity => {
  const reasons = reasonsFor(group, question);
  const codes = reasons.map(({ code }) => code);
  const about = { parents: group[0].parents, reasons };
  if (codes.every((code) => code === 'goals.cannot-say')) return { ...about, kind: 'cannot-say' };
  if (codes.every((code) => code === 'goals.cannot-say' || code === 'goals.no-fair-test'))
    return { ...about, kind: 'no-fair-test' };
  const options = possible(codes);
  const [only, ...others] = options;
  return only !== undefined && others.length === 0
    ? { ...about, kind: 'suggested', evidence: only }
    : { ...about, kind: 'judgement-required', options };
};

/** What a child or young person reaches is no evidence of what a parent can. */
const capacityFrom = (progress: readonly GoalProgress[], question: CapacityQuestion): readonly SuggestedCapacity[] =>
  byParents(progress.filter(({ parents }) => parents.length > 0)).map((group) => suggestFor(group, question));

/**
 * Suggests how much evidence of capacity to change the goals give, for each parent, or parents together: `substantial` where every
 * agreed goal was reached in time for the child, better than at the start and shown at more than one review; `none` where nothing
 * changed for the better in any, after suitable support, and family and network had agreed each; `some` where it is neither. Where a goal
 * can be taken in more than one way, people judge, between what remains possible. Where support was no fair test, nothing is suggested.
 *
 * @param progress - how the goals have developed, from `progressOf` or `progressOfEach`
 * @param question - the child’s own timescale
 * @returns one suggestion with its reasons for each parent, or parents together. People decide.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { progressOf, suggestCapacity } from 'reunification-framework/goals';
 *
 * // A goal that nobody has reviewed is no evidence against a parent.
 * const goal = { id: 'bedtime', change: { by: ['parent-1'] } };
 * const progress = progressOf(goal, [], { asOf: civilDate('2026-06-01') });
 * suggestCapacity([progress]).map(({ parents, kind }) => [parents, kind]); // => [[['parent-1'], 'cannot-say']]
 * ```
 */
export function suggestCapacity(
  progress: readonly GoalProgress[],
  question: CapacityQuestion = {},
): readonly SuggestedCapacity[] {
  return capacityFrom(
    readOnce('progress', progress, { listOf: GOAL_PROGRESS }),
    readOnce('question', question, CAPACITY_QUESTION),
  );
}
