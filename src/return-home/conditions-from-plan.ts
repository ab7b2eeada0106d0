/** What the Reunification Plan says of the conditions for going home. */
import { sameIds } from '../factors/subject.js';
import { practiceInForce, supportMonths } from '../reclassification/in-force.js';
import type { CaseState } from '../reclassification/index.js';
import { checkPlan } from './check-plan.js';
import { CONDITION_OF_PART } from './condition-rules.js';
import { because, type ReadReasons } from './conditions-from-history.js';
import type { PlanCheck } from './plan-check.js';
import { PLAN_FINDINGS } from './plan-findings.js';
import type { ConditionReasonCode, ReadConditionId, ReadinessCase, ReadinessQuestion } from './readiness.js';

/**
 * Checks the plan of a case.
 *
 * @param given - the case
 * @param state - how the case stands, where its history could be read
 * @param question - the day asked about
 * @returns the check; `undefined` where no plan is given
 */
export function planCheckOf(
  { plan, examPeriods }: ReadinessCase,
  state: CaseState | undefined,
  { asOf, practice }: ReadinessQuestion,
): PlanCheck | undefined {
  return (
    plan &&
    checkPlan(plan, {
      asOf,
      examPeriods,
      level: state?.held?.level,
      supportMonths: supportMonths(practiceInForce(practice, asOf)),
    })
  );
}

/**
 * What the plan says of one condition: the parts that bear on it.
 *
 * @param condition - the condition
 * @param given - the case
 * @param checked - the check of its plan
 * @param question - the day asked about
 * @returns the reasons, with what was found in those parts
 */
export function planReasons(
  condition: ReadConditionId,
  given: ReadinessCase,
  checked: PlanCheck | undefined,
  { asOf }: ReadinessQuestion,
): ReadReasons {
  const { plan, child, wayHome } = given;
  if (plan === undefined || checked === undefined) return because('plan.not-given');
  const findings = checked.findings.filter(({ code }) => CONDITION_OF_PART[PLAN_FINDINGS[code].part] === condition);
  const reasons: readonly ConditionReasonCode[] = [
    ...(plan.child === child && sameIds(plan.wayHome.parents, wayHome.parents)
      ? []
      : (['plan.of-another-case'] as const)),
    ...(plan.madeOn !== undefined && plan.madeOn > asOf ? (['plan.made-later'] as const) : []),
    ...(findings.some(({ severity }) => severity === 'must') ? (['plan.part-incomplete'] as const) : []),
  ];
  return { reasons: reasons.length === 0 ? ['plan.part-complete'] : reasons, findings };
}
