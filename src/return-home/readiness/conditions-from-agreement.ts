/** What the parental agreement and its goals say of the conditions for going home. */

import { isDealtWith } from '../../factors/assessment.js';
import { sameIds } from '../../factors/subject.js';
import { checkSections } from '../../goals/check-agreement.js';
import { findingsInReviews } from '../../goals/check-reviews.js';
import { GOAL_FINDINGS } from '../../goals/findings.js';
import type {
  AgreementCheck,
  AgreementFormFinding,
  Goal,
  GoalProgress,
  GoalReview,
  ParentalAgreement,
} from '../../goals/index.js';
import { developmentOf } from '../../goals/progress.js';
import type { CaseState } from '../../reclassification/index.js';
import { type CivilDate, compareDays, isEarlier } from '../../shared/civil-date.js';
import { isBlank } from '../../shared/text.js';
import { LEGAL_STATUSES } from '../law/legal-statuses.js';
import type { HistoryReading } from './conditions-from-history.js';
import { because, type ReadReasons } from './read-reasons.js';
import type { ConditionReasonCode, ReadinessCase, ReadinessQuestion } from './readiness.js';

const isOfThisCase = ({ child, parents = [] }: ParentalAgreement, given: ReadinessCase): boolean =>
  child === given.child && sameIds(parents, given.wayHome.parents);

const check = (given: ReadinessCase, state: CaseState | undefined, asOf: CivilDate): AgreementCheck | undefined => {
  const { agreement, evaluation } = given;
  const held = state?.held;
  const until = state?.childTimescale.until;
  return (
    agreement &&
    checkSections(agreement, {
      asOf,
      evaluation,
      agreed: held && { level: held.level, on: held.lastAgreed.on },
      childTimescale: until && { until },
    })
  );
};

/** Codes of findings that only say that it is not possible to tell. */
const UNKNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  Object.entries(GOAL_FINDINGS).flatMap(([code, { makes }]) => (makes === 'cannot-say' ? [code] : [])),
);

const isUnknown = ({ code }: AgreementFormFinding): boolean => UNKNOWN.has(code);

/** Tells which goals are for the time at home: people say so, and it is due after the return. */
const forTimeAtHome = ({ goalsForTimeAtHome = [], plan }: ReadinessCase): ((goal: Goal) => boolean) => {
  const atHome = new Set(goalsForTimeAtHome);
  const homeOn = plan?.timescale?.homeOn;
  return ({ id, dueOn }) => atHome.has(id) && (homeOn === undefined || isEarlier(homeOn, dueOn));
};

/** What is no fault here. The child’s timescale is for coming home: a goal for the time at home can be due after it, and a review be held at home. */
const isNoFaultHere = (
  { code, path: [list, position] }: AgreementFormFinding,
  given: ReadinessCase,
  isForTimeAtHome: (goal: Goal) => boolean,
): boolean => {
  // Whether a risk is left without a goal is asked of the goals, earlier ones among them.
  if (code === 'agreement.risk-without-goal') return true;
  if (code === 'agreement.next-review-past-child-timescale')
    return isEarlier(given.plan?.timescale?.homeOn, given.agreement?.nextReviewOn);
  const goal = list === 'goals' ? given.agreement?.goals?.[Number(position)] : undefined;
  return code === 'realistic.past-child-timescale' && goal !== undefined && isForTimeAtHome(goal);
};

/**
 * Whether the agreement is complete and fits the case.
 *
 * @param given - the case
 * @param reading - the history
 * @param question - the day asked about
 * @returns the reasons, with what was found in the agreement
 */
export function agreementReasons(
  given: ReadinessCase,
  reading: HistoryReading,
  { asOf }: ReadinessQuestion,
): ReadReasons {
  const { agreement } = given;
  const checked = check(given, reading.kind === 'read' ? reading.state : undefined, asOf);
  if (agreement === undefined || checked === undefined) return because('agreement.not-given');
  const isForTimeAtHome = forTimeAtHome(given);
  const status = given.legal?.status;
  const findings = checked.findings.filter(
    (finding) => finding.severity === 'must' && !isNoFaultHere(finding, given, isForTimeAtHome),
  );
  const reasons: readonly ConditionReasonCode[] = [
    ...(isOfThisCase(agreement, given) ? [] : (['agreement.of-another-case'] as const)),
    ...(given.evaluation !== undefined &&
    !given.evaluation.waysHome.some(({ parents }) => sameIds(parents, given.wayHome.parents))
      ? (['evaluation.of-another-way-home'] as const)
      : []),
    ...(status === 'section-20' && agreement.accommodatedUnderSection20 === false
      ? (['agreement.denies-section-20'] as const)
      : []),
    ...(status !== undefined && !LEGAL_STATUSES[status].isSection20 && agreement.accommodatedUnderSection20 === true
      ? (['agreement.says-section-20'] as const)
      : []),
    ...(findings.some((finding) => !isUnknown(finding)) ? (['agreement.is-incomplete'] as const) : []),
    ...(findings.some(isUnknown) ? (['agreement.cannot-be-judged'] as const) : []),
  ];
  return {
    reasons: reasons.length === 0 ? ['agreement.is-complete'] : reasons,
    findings: findings.map(({ part, ...finding }) => finding),
  };
}

/**
 * Whether the agreement was made once the present classification was agreed.
 *
 * @param given - the case
 * @param reading - the history
 * @param question - the day asked about
 * @returns the reasons
 */
export function upToDateReasons(
  { agreement }: ReadinessCase,
  reading: HistoryReading,
  { asOf }: ReadinessQuestion,
): ReadReasons {
  if (agreement === undefined) return because('agreement.not-given');
  if (reading.kind === 'not-read') return reading.because;
  const { madeOn } = agreement;
  const agreedOn = reading.state.held?.lastAgreed.on;
  if (agreedOn === undefined) return because('history.nothing-agreed');
  if (madeOn === undefined) return because('agreement.date-not-known');
  if (madeOn > asOf) return because('agreement.made-later');
  return because(madeOn < agreedOn ? 'agreement.made-before-classification' : 'agreement.is-up-to-date');
}

/** The goals that had to be reached before the return: all others. */
const goalsBeforeReturn = (given: ReadinessCase): readonly Goal[] => {
  const isForTimeAtHome = forTimeAtHome(given);
  return allGoals(given).filter((goal) => !isForTimeAtHome(goal));
};

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
  const reasonsOfGoals = goals.flatMap((goal) => goalReasons(goal, reviewsOf.get(goal.id) ?? [], given.wayHome, asOf));
  const isLow = reading.kind === 'read' && reading.state.held?.level === 'low';
  const none = isLow ? 'goals.none-needed-at-low' : 'goals.none-before-return';
  return {
    reasons: [
      ...new Set(reasonsOfGoals.length === 0 ? ([none] as const) : reasonsOfGoals),
      ...(findings.some(({ code }) => code === 'review.unknown-goal')
        ? (['goals.reviewed-goal-not-given'] as const)
        : []),
      ...(leavesRiskOut(allGoals(given), given) ? (['goals.left-out'] as const) : []),
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
  const goals = new Set(goalsBeforeReturn(given).map(({ id }) => id));
  if (goals.size === 0 && held.level === 'low') return because('reclassified.not-needed-at-low');
  const last = given.goalReviews
    ?.filter(({ goal, on }) => goals.has(goal) && on <= asOf && !isEarlier(on, careSince))
    .map(({ on }) => on)
    .sort(compareDays)
    .at(-1);
  if (last === undefined) return because('reclassified.no-review-yet');
  return because(held.lastAgreed.on >= last ? 'reclassified.since-last-review' : 'reclassified.not-since-last-review');
}
