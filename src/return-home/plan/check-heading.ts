/** The heading of a Reunification Plan, the agencies that are party to it, and its signature. */
import { type CivilDate, isEarlier } from '../../shared/civil-date.js';
import { findingIn, findingWhen } from '../../shared/finding.js';
import { isBlank } from '../../shared/text.js';
import type { PlanFinding } from './plan-check.js';
import { PLAN_FINDINGS } from './plan-findings.js';
import { firstPlaces, startOfReturn } from './plan-found.js';
import type { PlanContext, ReunificationPlan } from './reunification-plan.js';
import { isOfSchoolAge } from './school-age.js';

const finding = /* @__PURE__ */ findingIn(PLAN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(PLAN_FINDINGS);

/**
 * Whether a child has reached the age from which none is too young to be asked: as old as on the day of the plan.
 *
 * @param plan - the plan
 * @param context - what it is checked against
 * @returns true where it is certain
 */
export const isOldEnough = ({ madeOn }: ReunificationPlan, { bornOn }: PlanContext): boolean =>
  isOfSchoolAge(bornOn, madeOn);

/**
 * Checks the heading.
 *
 * @param plan - the plan
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkHeading = (plan: ReunificationPlan, context: PlanContext): readonly PlanFinding[] => {
  const { madeOn, metOn, wayHome, involved = {} } = plan;
  const first = firstPlaces<string>(wayHome.parents);
  return [
    ...when(madeOn === undefined, 'plan.date-missing', 'madeOn'),
    ...when(metOn === undefined, 'plan.meeting-missing', 'metOn'),
    ...when(isEarlier(madeOn, metOn), 'plan.meeting-after-plan', 'metOn'),
    ...when(isEarlier(metOn, plan.reportMadeOn), 'plan.meeting-before-report', 'metOn'),
    ...when(isEarlier(metOn, context.agreedOn), 'plan.meeting-before-classification', 'metOn'),
    ...when(plan.agreementMadeOn === undefined, 'plan.agreement-not-linked', 'agreementMadeOn'),
    ...when(plan.reportMadeOn === undefined, 'plan.report-not-linked', 'reportMadeOn'),
    ...when(isEarlier(madeOn, plan.reportMadeOn), 'plan.report-after-plan', 'reportMadeOn'),
    ...when(plan.otherPlansLinked !== true, 'plan.other-plans-not-linked', 'otherPlansLinked'),
    ...when(involved.parents !== true, 'plan.parents-not-involved', 'involved', 'parents'),
    ...when(involved.child === undefined || involved.child === 'no', 'plan.child-not-involved', 'involved', 'child'),
    ...when(
      involved.child === 'too-young' && isOldEnough(plan, context),
      'plan.child-not-too-young-to-take-part',
      'involved',
      'child',
    ),
    ...when(involved.carers !== true, 'plan.carers-not-involved', 'involved', 'carers'),
    ...when(plan.referralsAgreed !== true, 'plan.referrals-not-agreed', 'referralsAgreed'),
    ...wayHome.parents.flatMap((parent, place) =>
      when(first.get(parent) !== place, 'plan.parent-repeated', 'wayHome', 'parents', place),
    ),
  ];
};

/**
 * Checks the agencies between which the plan is agreed: each has something to do.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkAgencies = ({ agencies = [], team = [] }: ReunificationPlan): readonly PlanFinding[] => {
  if (agencies.length === 0) return [finding('plan.agencies-missing', 'agencies')];
  const acting = new Set(team.map(({ agency }) => agency));
  const first = firstPlaces(agencies.map(({ agency }) => agency));
  return [
    ...when(new Set(agencies.map(({ agency }) => agency)).size === 1, 'plan.single-agency', 'agencies'),
    ...agencies.flatMap(({ agency, responsible }, place) => [
      ...when(first.get(agency) !== place, 'plan.agency-repeated', 'agencies', place, 'agency'),
      ...when(isBlank(responsible), 'plan.agency-without-person', 'agencies', place, 'responsible'),
      // Without a team nobody has a role, and that is found by itself.
      ...when(
        team.length > 0 && first.get(agency) === place && !acting.has(agency),
        'plan.agency-without-role',
        'agencies',
        place,
        'agency',
      ),
    ]),
  ];
};

/**
 * Checks the signature and the copies: signed after the plan was made and before the return begins, copies of what was signed.
 *
 * @param plan - the plan
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkSignature = (plan: ReunificationPlan, { asOf }: PlanContext): readonly PlanFinding[] => {
  const { signature, madeOn, agencies = [] } = plan;
  const isLater = (day: CivilDate | undefined): boolean => isEarlier(asOf, day);
  const start = startOfReturn(plan);
  return [
    ...when(signature === undefined || isBlank(signature.by), 'plan.not-signed', 'signature'),
    ...when(isEarlier(signature?.on, madeOn), 'plan.signed-before-made', 'signature', 'on'),
    ...when(isLater(signature?.on), 'plan.signed-later', 'signature', 'on'),
    ...when(isEarlier(start, signature?.on), 'plan.signed-after-start', 'signature', 'on'),
    ...agencies.flatMap(({ copyGivenOn }, place) => [
      ...when(isEarlier(copyGivenOn, madeOn), 'plan.copy-before-plan', 'agencies', place, 'copyGivenOn'),
      ...when(
        isEarlier(copyGivenOn, signature?.on) && !isEarlier(copyGivenOn, madeOn),
        'plan.copy-before-signature',
        'agencies',
        place,
        'copyGivenOn',
      ),
      ...when(isEarlier(start, copyGivenOn), 'plan.copy-after-start', 'agencies', place, 'copyGivenOn'),
      ...when(
        copyGivenOn === undefined || isLater(copyGivenOn),
        'plan.copy-not-given',
        'agencies',
        place,
        'copyGivenOn',
      ),
    ]),
  ];
};
