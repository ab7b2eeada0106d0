/** What the parental agreement and its goals say of the conditions for going home. */
import { sameIds } from '../factors/subject.js';
import { checkAgreement } from '../goals/check-agreement.js';
import { GOAL_FINDINGS } from '../goals/findings.js';
import type { AgreementCheck, AgreementFormFinding, Goal, GoalReview, ParentalAgreement } from '../goals/index.js';
import { checkReviews, progressOf } from '../goals/progress.js';
import type { CaseState } from '../reclassification/index.js';
import type { CivilDate } from '../shared/civil-date.js';
import { because, type HistoryReading, type ReadReasons } from './conditions-from-history.js';
import type { ConditionReasonCode, ReadinessCase, ReadinessQuestion } from './readiness.js';

const isOfThisCase = ({ child, parents = [] }: ParentalAgreement, given: ReadinessCase): boolean =>
  child === given.child && sameIds(parents, given.wayHome.parents);

const check = (given: ReadinessCase, state: CaseState | undefined, asOf: CivilDate): AgreementCheck | undefined => {
  const { agreement, evaluation } = given;
  const held = state?.held;
  const until = state?.childTimescale.until;
  return (
    agreement &&
    checkAgreement(agreement, {
      asOf,
      evaluation,
      agreed: held && { level: held.level, on: held.lastAgreed.on },
      childTimescale: until && { until },
    })
  );
};

/** Whether a finding only says that nobody can tell. */
const isUnknown = ({ code }: AgreementFormFinding): boolean =>
  Object.entries(GOAL_FINDINGS).some(([known, { makes }]) => known === code && makes === 'cannot-say');

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
  const findings = checked.findings.filter(({ severity }) => severity === 'must');
  const reasons: readonly ConditionReasonCode[] = [
    ...(isOfThisCase(agreement, given) ? [] : (['agreement.of-another-case'] as const)),
    ...(given.legal?.status === 'section-20' && agreement.accommodatedUnderSection20 === false
      ? (['agreement.denies-section-20'] as const)
      : []),
    ...(findings.some((finding) => !isUnknown(finding)) ? (['agreement.is-incomplete'] as const) : []),
    ...(findings.some(isUnknown) ? (['agreement.cannot-be-judged'] as const) : []),
  ];
  return { reasons: reasons.length === 0 ? ['agreement.is-complete'] : reasons, findings };
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

const goalReason = (
  goal: Goal,
  reviews: readonly GoalReview[],
  homeOn: CivilDate,
  asOf: CivilDate,
): ConditionReasonCode | undefined => {
  if (goal.dueOn === undefined) return 'goals.due-date-not-known';
  if (goal.dueOn > homeOn) return undefined;
  const { standing, latest } = progressOf(goal, reviews, asOf);
  if (latest === undefined) return 'goals.not-scored';
  return standing === 'reached' || standing === 'reached-late' ? 'goals.are-reached' : 'goals.not-reached';
};

/**
 * Whether every goal that had to be reached before the return is reached. A goal due later is for the time at home.
 *
 * @param given - the case
 * @param homeOn - the day of return
 * @param question - the day asked about
 * @returns the reasons, with what was found in the reviews
 */
export function goalsReasons(
  given: ReadinessCase,
  homeOn: CivilDate | undefined,
  { asOf }: ReadinessQuestion,
): ReadReasons {
  const { agreement, earlierGoals = [], goalReviews, evaluation } = given;
  if (agreement === undefined || goalReviews === undefined) return because('goals.not-given');
  if (homeOn === undefined) return because('home-date.not-set');
  const goals = [...earlierGoals, ...(agreement.goals ?? [])];
  const findings = checkReviews(goalReviews, goals).filter(({ severity }) => severity === 'must');
  const each = goals.flatMap((goal) => goalReason(goal, goalReviews, homeOn, asOf) ?? []);
  const leftOut = checkAgreement({ ...agreement, goals }, { evaluation }).riskFactorsWithoutGoal;
  const reasons: readonly ConditionReasonCode[] = [
    ...new Set(each.length === 0 ? (['goals.none-due-before-return'] as const) : each),
    ...(leftOut.length > 0 ? (['goals.left-out'] as const) : []),
  ];
  return { reasons, findings };
}
