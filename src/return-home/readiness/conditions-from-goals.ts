/** What the goals and their reviews say of the conditions for going home. */

import { isDealtWith } from '../../factors/assessment.js';
import type { Goal, GoalProgress, GoalReview } from '../../goals/index.js';
import { findingsInReviews } from '../../goals/review/check-reviews.js';
import { developmentOf } from '../../goals/review/progress.js';
import { type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import type { HistoryReading } from './conditions-from-history.js';
import { because, type ReadReasons } from './read-reasons.js';
import type { ConditionReasonCode, ReadinessCase, ReadinessQuestion } from './readiness.js';

/**
 * Whether people set a goal for the time at home. It is, if it is due after the return.
 *
 * @param goal - the goal
 * @param given - the case
 * @returns true where they say so
 */
export const isSetForTimeAtHome = ({ id }: Goal, { goalsForTimeAtHome = [] }: ReadinessCase): boolean =>
  goalsForTimeAtHome.includes(id);

/**
 * Tells which goals are for the time at home: people say so, and it is due after the return.
 *
 * @param given - the case
 * @returns what tells it of a goal; without a day of return, what people say
 */
export const forTimeAtHome = ({ goalsForTimeAtHome = [], plan }: ReadinessCase): ((goal: Goal) => boolean) => {
  const atHome = new Set(goalsForTimeAtHome);
  const homeOn = plan?.timescale?.homeOn;
  return ({ id, dueOn }) => atHome.has(id) && (homeOn === undefined || isEarlier(homeOn, dueOn));
};

/** The goals that had to be reached before the return: all others. */
const goalsBeforeReturn = (given: ReadinessCase): readonly Goal[] => {
  const isForTimeAtHome = forTimeAtHome(given);
  return allGoals(given).filter((goal) => !isForTimeAtHome(goal));
};

/** The goals that people set for the time at home while nobody knows whether they are due after the return. */
const goalsThatMayWait = (given: ReadinessCase): readonly Goal[] =>
  given.plan?.timescale?.homeOn === undefined ? allGoals(given).filter((goal) => isSetForTimeAtHome(goal, given)) : [];

const allGoals = ({ earlierGoals = [], agreement }: ReadinessCase): readonly Goal[] =>
  earlierGoals.concat(agreement?.goals ?? []);

const reasonFor = ({ standing, latest }: GoalProgress): ConditionReasonCode => {
  if (latest === undefined || standing === 'cannot-say') return 'goals.not-scored';
  return standing === 'reached' || standing === 'reached-late' ? 'goals.are-reached' : 'goals.not-reached';
};

/** What one parent reaches is not said of the other: each parent of this way home who makes the change, or all of them together. */
const goalReasons = (
  goal: Goal,
  reviews: readonly GoalReview[],
  { parents }: ReadinessCase['wayHome'],
  asOf: CivilDate,
): readonly ConditionReasonCode[] => {
  // A score says how far what was expected is reached: where nobody wrote down what that was, it says nothing (I-197).
  if (isBlank(goal.outcomes?.expected)) return ['goals.not-scored'];
  const makers = [...new Set(goal.change?.by ?? [])];
  const here = makers.filter((maker) => parents.includes(maker));
  const isScoredEach = reviews.some(({ of }) => of !== undefined);
  if (makers.length < 2 || here.length === 0 || (!isScoredEach && here.length === makers.length))
    return [reasonFor(developmentOf(goal, reviews, asOf))];
  return here.map((maker) => reasonFor(developmentOf(goal, reviews, asOf, maker)));
};

/** Whether a risk factor was found that is not dealt with, that no goal addresses, and without a reason why. */
const leavesRiskOut = (goals: readonly Goal[], { evaluation, agreement }: ReadinessCase): boolean => {
  const explained = (agreement?.withoutGoal ?? []).filter(({ because }) => !isBlank(because));
  const addressed = new Set([
    ...goals.flatMap(({ addresses = [] }) => addresses),
    ...explained.map(({ factor }) => factor),
  ]);
  return evaluation?.riskFactors.some((risk) => !isDealtWith(risk.addressed) && !addressed.has(risk.factor)) ?? false;
};

/** Which agreements say nothing of their goals. That one has none, an empty list says (I-371). */
const goalsLeftOut = ({ agreement, earlierGoalsLeftOut }: ReadinessCase): readonly ConditionReasonCode[] => [
  ...(agreement?.goals === undefined ? (['goals.not-given'] as const) : []),
  ...(earlierGoalsLeftOut === true ? (['goals.earlier-not-given'] as const) : []),
];

/** What is missing to read the goals at all. */
const goalsMissing = ({ agreement, earlierGoals, goalReviews }: ReadinessCase): ConditionReasonCode | undefined => {
  if (agreement === undefined || goalReviews === undefined) return 'goals.not-given';
  return earlierGoals === undefined ? 'goals.earlier-not-given' : undefined;
};

/**
 * Whether every goal that had to be reached before the return is reached.
 *
 * @param given - the case
 * @param reading - the history
 * @param question - the day asked about
 * @param careSince - the first day that counts for this return: what was reached for an earlier one is not reached for this
 * @returns the reasons, with what was found in the reviews
 */
export function goalsReasons(
  given: ReadinessCase,
  reading: HistoryReading,
  { asOf }: ReadinessQuestion,
  careSince: CivilDate | undefined,
): ReadReasons {
  const { goalReviews = [] } = given;
  const goals = goalsBeforeReturn(given);
  const missing = goalsMissing(given);
  if (missing !== undefined) return because(missing);
  const findings = findingsInReviews(goalReviews, allGoals(given)).filter(({ severity }) => severity === 'must');
  const reviewsOf = new Map<string, GoalReview[]>();
  for (const review of goalReviews) {
    if (isEarlier(review.on, careSince)) continue;
    const ofGoal = reviewsOf.get(review.goal);
    if (ofGoal === undefined) reviewsOf.set(review.goal, [review]);
    else ofGoal.push(review);
  }
  const reasonsOf = (goal: Goal) => goalReasons(goal, reviewsOf.get(goal.id) ?? [], given.wayHome, asOf);
  const reasonsOfGoals = goals.flatMap(reasonsOf);
  const mustBeDated = goalsThatMayWait(given)
    .flatMap(reasonsOf)
    .some((reason) => reason !== 'goals.are-reached');
  const isLow = reading.kind === 'read' && reading.state.held?.level === 'low';
  const none = isLow ? 'goals.none-needed-at-low' : 'goals.none-before-return';
  const leftOut = goalsLeftOut(given);
  return {
    reasons: [
      ...new Set(reasonsOfGoals.length === 0 && leftOut.length === 0 ? ([none] as const) : reasonsOfGoals),
      ...leftOut,
      ...(findings.some(({ code }) => code === 'review.unknown-goal')
        ? (['goals.reviewed-goal-not-given'] as const)
        : []),
      ...(given.agreement?.goals !== undefined && leavesRiskOut(allGoals(given), given)
        ? (['goals.left-out'] as const)
        : []),
      // Which risk has no goal, only the assessment shows; which goal can wait, the day of return; which score is of this period of
      // care, the day on which it began (I-230).
      ...(given.evaluation === undefined ? (['goals.assessment-not-given'] as const) : []),
      ...(mustBeDated ? (['home-date.not-set'] as const) : []),
      ...(reasonsOfGoals.length > 0 && careSince === undefined ? (['route.start-of-care-not-known'] as const) : []),
    ],
    findings,
  };
}

/**
 * Whether the risk was classified again once the goals that had to be reached were reviewed.
 *
 * @param given - the case
 * @param reading - the history
 * @param question - the day asked about
 * @param careSince - the first day that counts for this return
 * @returns the reasons
 */
export function reclassifiedReasons(
  given: ReadinessCase,
  reading: HistoryReading,
  { asOf }: ReadinessQuestion,
  careSince: CivilDate | undefined,
): ReadReasons {
  if (reading.kind === 'not-read') return reading.because;
  const { held } = reading.state;
  if (held === undefined) return because('history.nothing-agreed');
  const missing = goalsMissing(given);
  if (missing !== undefined) return because(missing);
  const leftOut = goalsLeftOut(given);
  const isReviewed = (goals: readonly Goal[]): ConditionReasonCode => {
    if (goals.length === 0 && held.level === 'low' && leftOut.length === 0) return 'reclassified.not-needed-at-low';
    const ids = new Set(goals.map(({ id }) => id));
    const last = given.goalReviews
      ?.filter(({ goal, on }) => ids.has(goal) && on <= asOf && !isEarlier(on, careSince))
      .map(({ on }) => on)
      .sort(compareDays)
      .at(-1);
    if (last === undefined) return 'reclassified.no-review-yet';
    return held.lastAgreed.on >= last ? 'reclassified.since-last-review' : 'reclassified.not-since-last-review';
  };
  const before = goalsBeforeReturn(given);
  const reason = isReviewed(before);
  const isSinceAll = isReviewed([...before, ...goalsThatMayWait(given)]) !== 'reclassified.not-since-last-review';
  const unknown: readonly (ConditionReasonCode | false)[] = [
    ...leftOut,
    !isSinceAll && reason !== 'reclassified.not-since-last-review' && 'home-date.not-set',
    reason === 'reclassified.since-last-review' && careSince === undefined && 'route.start-of-care-not-known',
  ];
  return because(reason, ...unknown.filter((code) => code !== false));
}
