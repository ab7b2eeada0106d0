/** What the Reunification Plan says of the conditions for going home. */
import { sameIds } from '../../factors/evidence/subject.js';
import { practiceInForce, supportMonths } from '../../reclassification/history/practice/in-force.js';
import type { CaseState } from '../../reclassification/index.js';
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import type { PlanCheck, PlanFinding } from '../plan/plan-check.js';
import { PLAN_FINDINGS } from '../plan/plan-findings.js';
import type { PlanContext, ReunificationPlan } from '../plan/reunification-plan.js';
import { CONDITION_OF_PART } from './condition-rules.js';
import { because, type ReadReasons } from './read-reasons.js';
import type { ConditionReasonCode, ReadConditionId, ReadinessCase, ReadinessQuestion } from './readiness.js';

/**
 * What a plan is checked against, as far as the history and the authority’s practice say.
 *
 * @param state - how the case stands, where its history could be read
 * @param question - the day asked about, and local practice
 * @returns the context
 */
export function planContextOf(
  state: CaseState | undefined,
  { asOf, practice }: Pick<ReadinessQuestion, 'asOf' | 'practice'>,
): PlanContext {
  const held = state?.held;
  return {
    asOf,
    level: held?.level,
    agreedOn: held?.lastAgreed.on,
    supportMonths: supportMonths(practiceInForce(practice, asOf)),
  };
}

/** Whether the plan is one for this case, made for the classification and the agreement that there are now. */
const fitReasons = (
  plan: ReunificationPlan,
  { child, wayHome, agreement }: ReadinessCase,
  state: CaseState | undefined,
  asOf: CivilDate,
): readonly ConditionReasonCode[] => {
  const { madeOn, agreementMadeOn } = plan;
  const agreedOn = state?.held?.lastAgreed.on;
  const reasons: readonly (ConditionReasonCode | false)[] = [
    (plan.child !== child || !sameIds(plan.wayHome.parents, wayHome.parents)) && 'plan.of-another-case',
    isEarlier(asOf, madeOn) && 'plan.made-later',
    isEarlier(madeOn, agreedOn) && 'plan.made-before-classification',
    agreementMadeOn !== undefined &&
      agreement?.madeOn !== undefined &&
      agreementMadeOn !== agreement.madeOn &&
      'plan.goes-with-another-agreement',
  ];
  return reasons.filter((reason) => reason !== false);
};

const isUnknown = (finding: PlanFinding): boolean => PLAN_FINDINGS[finding.code].isUnknown;

/**
 * What the plan says of one condition: the parts that bear on it.
 *
 * @param condition - the condition
 * @param given - the case
 * @param state - how the case stands, where its history could be read
 * @param checked - the check of its plan
 * @param question - the day asked about
 * @returns the reasons, with what was found in those parts
 */
export function planReasons(
  condition: ReadConditionId,
  given: ReadinessCase,
  state: CaseState | undefined,
  checked: PlanCheck | undefined,
  { asOf }: ReadinessQuestion,
): ReadReasons {
  const { plan } = given;
  if (plan === undefined || checked === undefined) return because('plan.not-given');
  // Of a plan that could not be read, nothing is known of any part.
  const findings = checked.findings.filter(
    (finding) => CONDITION_OF_PART[PLAN_FINDINGS[finding.code].part] === condition,
  );
  const stops = findings.filter(({ severity }) => severity === 'must');
  const homeOn = plan.timescale?.homeOn;
  const hasPassed = isEarlier(homeOn, asOf) && state?.whereabouts.kind !== 'home';
  const reasons: readonly ConditionReasonCode[] = [
    ...fitReasons(plan, given, state, asOf),
    ...(condition === 'return-dated' && hasPassed ? (['home-date.has-passed'] as const) : []),
    ...(stops.every(isUnknown) ? [] : (['plan.part-incomplete'] as const)),
    ...(stops.some(isUnknown) ? (['plan.part-not-known'] as const) : []),
  ];
  return { reasons: reasons.length === 0 ? ['plan.part-complete'] : reasons, findings };
}
