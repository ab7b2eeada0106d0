/** The heading of a Reunification Plan, the agencies that are party to it, and its signature. */
import { type CivilDate, compareDays, isEarlier } from '../../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../../shared/findings/finding.js';
import { repeatsIn } from '../../../shared/repeats.js';
import { isBlank } from '../../../shared/text/text.js';
import type { PlanFinding } from '../plan-check.js';
import { PLAN_FINDINGS } from '../plan-findings.js';
import type { PlanContext, ReunificationPlan } from '../reunification-plan.js';
import { isOfSchoolAge } from '../school-age.js';

const finding = /* @__PURE__ */ findingIn(PLAN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(PLAN_FINDINGS);

const firstOf = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort(compareDays)[0];

/** The day on which the return begins: the first that the plan sets for anything of it. */
const startOfReturn = ({ timescale = {}, schedule = [] }: ReunificationPlan): CivilDate | undefined =>
  firstOf(
    [timescale.startsOn, timescale.homeOn, ...schedule.map(({ from }) => from)].filter((day) => day !== undefined),
  );

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
  const repeats = repeatsIn(wayHome.parents);
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
    ...wayHome.parents.flatMap((_, position) =>
      when(repeats.has(position), 'plan.parent-repeated', 'wayHome', 'parents', position),
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
  const repeats = repeatsIn(agencies.map(({ agency }) => agency));
  return [
    ...when(new Set(agencies.map(({ agency }) => agency)).size === 1, 'plan.single-agency', 'agencies'),
    ...agencies.flatMap(({ agency, responsible }, position) => [
      ...when(repeats.has(position), 'plan.agency-repeated', 'agencies', position, 'agency'),
      ...when(isBlank(responsible), 'plan.agency-without-person', 'agencies', position, 'responsible'),
      // Without a team nobody has a role, and that is found by itself.
      ...when(
        team.length > 0 && !repeats.has(position) && !acting.has(agency),
        'plan.agency-without-role',
        'agencies',
        position,
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
    ...agencies.flatMap(({ copyGivenOn }, position) => [
      ...when(isEarlier(copyGivenOn, madeOn), 'plan.copy-before-plan', 'agencies', position, 'copyGivenOn'),
      ...when(
        isEarlier(copyGivenOn, signature?.on) && !isEarlier(copyGivenOn, madeOn),
        'plan.copy-before-signature',
        'agencies',
        position,
        'copyGivenOn',
      ),
      ...when(isEarlier(start, copyGivenOn), 'plan.copy-after-start', 'agencies', position, 'copyGivenOn'),
      ...when(
        copyGivenOn === undefined || isLater(copyGivenOn),
        'plan.copy-not-given',
        'agencies',
        position,
        'copyGivenOn',
      ),
    ]),
  ];
};
