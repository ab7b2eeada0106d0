/** How the plan is reviewed, what happens if things go wrong, what the family knows, and risks outside the home. */
import { addMonths, birthdayAt, type CivilDate, compareDays, isEarlier } from '../../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../../shared/findings/finding.js';
import { isBlank } from '../../../shared/text/text.js';
import type { PlanFinding } from '../plan-check.js';
import { PLAN_FINDINGS } from '../plan-findings.js';
import { PLAN_LIMITS } from '../plan-rules.js';
import type { PlanContext, ReunificationPlan } from '../reunification-plan.js';
import { isOldEnough } from './check-heading.js';

const finding = /* @__PURE__ */ findingIn(PLAN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(PLAN_FINDINGS);

/** Whether the reviews in the first year at home leave too long a time before the first, or between any two. */
const checkRhythm = (days: readonly CivilDate[], homeOn: CivilDate): readonly PlanFinding[] => {
  const { firstMonths, betweenReviews } = PLAN_LIMITS;
  const yearAfter = addMonths(homeOn, 12);
  const after = days.filter((day) => day > homeOn).sort(compareDays);
  const [first] = after;
  if (first === undefined) return [];
  const isFar = after.some((day, position) => {
    const next = after[position + 1] ?? yearAfter;
    const latest = addMonths(day, betweenReviews.count);
    return isEarlier(latest, next) && isEarlier(latest, yearAfter);
  });
  return [
    ...when(isEarlier(addMonths(homeOn, firstMonths.count), first), 'plan.first-review-late', 'reviews', 'on'),
    ...when(isFar, 'plan.reviews-far-apart', 'reviews', 'on'),
  ];
};

/**
 * Checks the reviews of the plan.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkReviews = ({
  reviews = {},
  schedule = [],
  timescale,
  madeOn,
}: ReunificationPlan): readonly PlanFinding[] => {
  const days = reviews.on ?? [];
  const lastStage = schedule
    .map(({ from }) => from)
    .sort(compareDays)
    .at(-1);
  const homeOn = timescale?.homeOn;
  return [
    ...when(isBlank(reviews.process), 'plan.review-process-missing', 'reviews', 'process'),
    ...when(days.length === 0, 'plan.review-dates-missing', 'reviews', 'on'),
    ...days.flatMap((day, position) =>
      when(madeOn !== undefined && day <= madeOn, 'plan.review-before-plan', 'reviews', 'on', position),
    ),
    ...when(
      schedule.length > 1 && days.length > 0 && days.every((day) => isEarlier(lastStage, day)),
      'plan.reviewed-only-after-last-stage',
      'reviews',
      'on',
    ),
    ...when(
      days.length > 0 && homeOn !== undefined && days.every((day) => day <= homeOn),
      'plan.no-review-after-return',
      'reviews',
      'on',
    ),
    ...(homeOn === undefined ? [] : checkRhythm(days, homeOn)),
  ];
};

/**
 * Checks the contingency plan.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkContingency = ({ contingency = {} }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(isBlank(contingency.ifReturnFails), 'plan.contingency-missing', 'contingency', 'ifReturnFails'),
  ...when(isBlank(contingency.ifStressShows), 'plan.step-up-missing', 'contingency', 'ifStressShows'),
];

/** Whether the child is a baby: under one on the day of the return. */
const isBaby = ({ timescale }: ReunificationPlan, { bornOn }: PlanContext): boolean =>
  isEarlier(timescale?.homeOn, bornOn && birthdayAt(bornOn, 1));

/**
 * Checks what the plan tells the family. A baby cannot look for help; of a child under school age people can say so.
 *
 * @param plan - the plan
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkWhatFamiliesKnow = (plan: ReunificationPlan, context: PlanContext): readonly PlanFinding[] => {
  const { whatFamiliesKnow = {} } = plan;
  const isTooYoung = whatFamiliesKnow.childIsTooYoung === true;
  return [
    ...when(
      isBlank(whatFamiliesKnow.helpForParents),
      'plan.help-for-parents-missing',
      'whatFamiliesKnow',
      'helpForParents',
    ),
    ...when(
      isBlank(whatFamiliesKnow.helpForChild) && !isTooYoung && !isBaby(plan, context),
      'plan.help-for-child-missing',
      'whatFamiliesKnow',
      'helpForChild',
    ),
    ...when(
      isTooYoung && isOldEnough(plan, context),
      'plan.child-not-too-young-for-help',
      'whatFamiliesKnow',
      'childIsTooYoung',
    ),
    ...when(
      whatFamiliesKnow.saysRiskCanBeReclassified !== true,
      'plan.reclassification-not-said',
      'whatFamiliesKnow',
      'saysRiskCanBeReclassified',
    ),
    ...when(
      whatFamiliesKnow.saysAuthorityMayAct !== true,
      'plan.action-not-said',
      'whatFamiliesKnow',
      'saysAuthorityMayAct',
    ),
  ];
};

/**
 * Checks risks to the child outside the home, and who is responsible for the places where they arise.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkRisksOutsideHome = ({
  risksOutsideHome,
  agencies = [],
}: ReunificationPlan): readonly PlanFinding[] => {
  if (risksOutsideHome === undefined) return [finding('plan.outside-risks-not-said', 'risksOutsideHome')];
  if (risksOutsideHome.kind === 'none-known') return [];
  const party = new Set(agencies.map(({ agency }) => agency));
  return [
    ...when(
      risksOutsideHome.agencies.length === 0,
      'plan.outside-risks-without-agency',
      'risksOutsideHome',
      'agencies',
    ),
    ...risksOutsideHome.agencies.flatMap((agency, position) =>
      when(!party.has(agency), 'plan.outside-agency-not-party', 'risksOutsideHome', 'agencies', position),
    ),
  ];
};
