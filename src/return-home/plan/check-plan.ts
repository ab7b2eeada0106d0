/** Whether a Reunification Plan is complete, and fits together. */

import { type Finding, findingsAmong } from '../../shared/findings/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { checkAgencies, checkHeading, checkSignature } from './checks/check-heading.js';
import { checkCarers, checkPeople, checkTeam, checkTrustedAdult } from './checks/check-people.js';
import { checkPreparatoryWork, checkSchedule, checkTimescale } from './checks/check-return.js';
import {
  checkContingency,
  checkReviews,
  checkRisksOutsideHome,
  checkWhatFamiliesKnow,
} from './checks/check-reviews.js';
import { checkSupport } from './checks/check-support.js';
import { checkConcerns, checkEachVisit, checkMonitoring, checkVisits } from './checks/check-watching.js';
import type { PlanCheck, PlanFinding } from './plan-check.js';
import { PLAN_CONTRADICTIONS, PLAN_FINDINGS, type PlanContradictionCode } from './plan-findings.js';
import type { PlanContext, PlanPart, ReunificationPlan } from './reunification-plan.js';
import { PLAN_CONTEXT, REUNIFICATION_PLAN } from './shapes.js';

const findingsInPlan = (plan: ReunificationPlan, context: PlanContext): readonly PlanFinding[] => [
  ...checkHeading(plan, context),
  ...checkAgencies(plan),
  ...checkTimescale(plan, context),
  ...checkPreparatoryWork(plan),
  ...checkCarers(plan),
  ...checkTeam(plan),
  ...checkPeople(plan),
  ...checkTrustedAdult(plan, context),
  ...checkSchedule(plan),
  ...checkSupport(plan, context),
  ...checkMonitoring(plan),
  ...checkVisits(plan),
  ...checkConcerns(plan),
  ...checkReviews(plan),
  ...checkContingency(plan),
  ...checkWhatFamiliesKnow(plan, context),
  ...checkRisksOutsideHome(plan),
  ...checkSignature(plan, context),
];

/** What those checks find of a plan, read on no day, that can find what cannot be true at once. */
const findingsWithContradictions = (plan: ReunificationPlan): readonly PlanFinding[] => [
  ...checkHeading(plan, {}),
  ...checkAgencies(plan),
  ...checkTimescale(plan, {}),
  ...checkPreparatoryWork(plan),
  ...checkTeam(plan),
  ...checkPeople(plan),
  ...checkSchedule(plan),
  ...checkSupport(plan, {}),
  ...checkEachVisit(plan),
  ...checkReviews(plan),
  ...checkSignature(plan, {}),
];

/**
 * What cannot be true at once in a plan, whatever else is still missing.
 *
 * @param plan - the plan; `undefined` where none could be read
 * @returns what was found; whether somebody has a place in the team only where anybody has one
 */
export const contradictionsInPlan = (
  plan: ReunificationPlan | undefined,
): readonly Finding<PlanContradictionCode>[] => {
  if (plan === undefined) return [];
  const found = findingsAmong(PLAN_CONTRADICTIONS, findingsWithContradictions(plan));
  return plan.team === undefined || plan.team.length === 0
    ? found.filter(({ code }) => code !== 'plan.not-in-team' && code !== 'plan.school-speaker-not-in-team')
    : found;
};

export const checkParts = (plan: ReunificationPlan, context: PlanContext): PlanCheck => {
  const findings = findingsInPlan(plan, context);
  const stops = findings.filter(({ severity }) => severity === 'must');
  const open = new Set(stops.map(({ code }) => PLAN_FINDINGS[code].part));
  const status = (part: PlanPart): 'complete' | 'incomplete' => (open.has(part) ? 'incomplete' : 'complete');
  return {
    madeBy: MADE_BY,
    parts: {
      heading: status('heading'),
      agencies: status('agencies'),
      timescale: status('timescale'),
      'preparatory-work': status('preparatory-work'),
      carers: status('carers'),
      team: status('team'),
      'trusted-adult': status('trusted-adult'),
      schedule: status('schedule'),
      support: status('support'),
      monitoring: status('monitoring'),
      visits: status('visits'),
      concerns: status('concerns'),
      reviews: status('reviews'),
      contingency: status('contingency'),
      'what-families-know': status('what-families-know'),
      'risks-outside-home': status('risks-outside-home'),
      signature: status('signature'),
    },
    isComplete: open.size === 0,
    findings,
  };
};

/**
 * Says whether a Reunification Plan is complete: everything that the form of Annex 9 asks for, and what the text asks for besides; and
 * whether its parts fit together.
 *
 * @param plan - the plan, as far as it is filled in
 * @param context - what it is checked against
 * @returns each part, and everything that was found, with paths into the plan.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { checkPlan } from 'reunification-framework/return-home';
 *
 * const { parts, findings } = checkPlan({
 *   edition: 'framework-2015',
 *   child: 'child-1',
 *   wayHome: { parents: ['parent-1'] },
 *   trustedAdult: { person: 'teacher-1', chosenByChild: 'no' },
 * });
 * parts['trusted-adult']; // => 'incomplete'
 * findings.filter(({ path }) => path[0] === 'trustedAdult').map(({ code }) => code);
 * // => [
 * //   'plan.trusted-adult-not-chosen',
 * //   'plan.trusted-adult-may-not-go-on',
 * //   'plan.trusted-adult-not-told',
 * // ]
 * ```
 */
export function checkPlan(plan: ReunificationPlan, context: PlanContext = {}): PlanCheck {
  return checkParts(readOnce('plan', plan, REUNIFICATION_PLAN), readOnce('context', context, PLAN_CONTEXT));
}
