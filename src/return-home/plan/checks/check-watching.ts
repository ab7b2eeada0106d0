/** How the child is watched over once home: monitoring, visits, and what is done about concerns. */
import { addDays, addMonths, isEarlier } from '../../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../../shared/findings/finding.js';
import { isBlank } from '../../../shared/text/text.js';
import { firstNightOf } from '../gradual-return.js';
import type { Period } from '../occurrences.js';
import type { PlanFinding } from '../plan-check.js';
import { PLAN_FINDINGS } from '../plan-findings.js';
import { CHILDRENS_SERVICES, PLAN_LIMITS } from '../plan-rules.js';
import { OTHER_AGENCIES, type PlannedVisits, type ReunificationPlan } from '../reunification-plan.js';
import { isInformalOnly, isNobody, type RolesInTeam, rolesInTeam, rolesOf } from '../team-roles.js';
import { fallsInto, visitTimes } from '../visit-times.js';

const finding = /* @__PURE__ */ findingIn(PLAN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(PLAN_FINDINGS);

/**
 * Checks who watches over the child, and how often: someone of another agency than children’s services among them.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkMonitoring = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { monitoring = [] } = plan;
  if (monitoring.length === 0) return [finding('plan.monitoring-missing', 'monitoring')];
  const watching = monitoring.flatMap(({ by = [] }) => by);
  const roles = rolesInTeam(plan);
  const isInformal = isInformalOnly(watching, roles);
  return [
    ...when(isInformal, 'plan.monitored-informally', 'monitoring'),
    ...when(
      !isInformal && rolesOf(watching, roles).every((role) => !OTHER_AGENCIES.some((agency) => agency === role)),
      'plan.monitored-by-social-work-alone',
      'monitoring',
    ),
    ...monitoring.flatMap(({ by, howOften }, position) => [
      ...when(isNobody(by), 'plan.monitoring-without-person', 'monitoring', position, 'by'),
      ...when(howOften === undefined, 'plan.monitoring-without-frequency', 'monitoring', position, 'howOften'),
    ]),
  ];
};

/** Whether one of these visits is sure to be made in a time. */
const isSureIn = (visit: PlannedVisits, period: Period): boolean =>
  visitTimes(visit, period).some(({ on, until }) => on >= period.from && (until ?? on) <= period.until);

const isBothWays = (visits: readonly PlannedVisits[]): boolean =>
  visits.some(({ announced }) => announced) && visits.some(({ announced }) => !announced);

/** The times in which visits are looked for; `undefined` where the days that bound them are not set. */
const timesOf = ({ schedule, timescale }: ReunificationPlan) => {
  const homeOn = timescale?.homeOn;
  const firstNight = firstNightOf(schedule);
  const dayBefore = homeOn && addDays(homeOn, -1);
  const dayAfter = homeOn && addDays(homeOn, 1);
  const { firstVisit, firstMonths } = PLAN_LIMITS;
  const from = (until: Period['until'] | undefined): Period | undefined =>
    dayAfter === undefined || until === undefined ? undefined : { from: dayAfter, until };
  return {
    firstStays:
      firstNight === undefined || dayBefore === undefined || dayBefore < firstNight
        ? undefined
        : { from: firstNight, until: dayBefore },
    firstDays: from(homeOn && addDays(homeOn, firstVisit.count)),
    firstMonths: from(homeOn && addMonths(homeOn, firstMonths.count)),
    firstYear: from(homeOn && addMonths(homeOn, 12)),
  };
};

/** Whether the social worker sees the child alone in these visits. */
const isSeenAlone = ({ by, childSeenAlone }: PlannedVisits, roles: RolesInTeam): boolean =>
  childSeenAlone === true && rolesOf(by, roles).includes('social-worker');

/** Visits count where staff of children’s services make them; that nobody is named is found by itself. */
const checkWhenVisited = (plan: ReunificationPlan, planned: readonly PlannedVisits[]): readonly PlanFinding[] => {
  const roles = rolesInTeam(plan);
  const visits = planned.filter(
    ({ by }) => isNobody(by) || rolesOf(by, roles).some((role) => CHILDRENS_SERVICES.includes(role)),
  );
  const { firstStays, firstDays, firstMonths, firstYear } = timesOf(plan);
  const during = (period: Period | undefined): readonly PlannedVisits[] =>
    period === undefined ? visits : visits.filter((visit) => fallsInto(visit, period));
  const inFirstMonths = during(firstMonths);
  const isVisited = isBothWays(inFirstMonths);
  const alone = inFirstMonths.filter((visit) => isSeenAlone(visit, roles));
  const aloneInYear = during(firstYear).filter((visit) => isSeenAlone(visit, roles));
  return [
    ...when(
      visits.every(({ announced }) => !announced),
      'plan.visits-none-announced',
      'visits',
    ),
    ...when(
      visits.every(({ announced }) => announced),
      'plan.visits-none-unannounced',
      'visits',
    ),
    ...when(isBothWays(visits) && !isBothWays(during(firstStays)), 'plan.visits-none-in-first-stays', 'visits'),
    ...when(isBothWays(visits) && !isVisited, 'plan.visits-none-after-return', 'visits'),
    ...when(
      isVisited && firstDays !== undefined && !visits.some((visit) => isSureIn(visit, firstDays)),
      'plan.first-visit-late',
      'visits',
    ),
    ...when(alone.length === 0, 'plan.child-never-seen-alone', 'visits'),
    ...when(
      alone.length > 0 && aloneInYear.every(({ outsideTheHome }) => outsideTheHome !== true),
      'plan.child-never-seen-outside',
      'visits',
    ),
  ];
};

/**
 * Checks the visits: announced and unannounced, from the first night on, soon after the return, and with the child alone.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkVisits = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { visits = [] } = plan;
  if (visits.length === 0) return [finding('plan.visits-missing', 'visits')];
  return [...checkWhenVisited(plan, visits), ...checkEachVisit(plan)];
};

/**
 * Checks each visit by itself.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkEachVisit = ({ visits = [] }: ReunificationPlan): readonly PlanFinding[] =>
  visits.flatMap(({ by, from, until }, position) => [
    ...when(isNobody(by), 'plan.visit-without-person', 'visits', position, 'by'),
    ...when(from === undefined, 'plan.visit-without-date', 'visits', position, 'from'),
    ...when(isEarlier(until, from), 'plan.visit-ends-before-it-starts', 'visits', position, 'until'),
  ]);

/**
 * Checks how concerns are collected and acted on.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkConcerns = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { how, collectedBy, actedOnBy, discussedAtEachReview } = plan.concerns ?? {};
  const roles = rolesInTeam(plan);
  return [
    ...when(isBlank(how), 'plan.concerns-missing', 'concerns', 'how'),
    ...when(isNobody(collectedBy), 'plan.concerns-not-collected', 'concerns', 'collectedBy'),
    ...when(isNobody(actedOnBy), 'plan.concerns-not-acted-on', 'concerns', 'actedOnBy'),
    ...when(isInformalOnly(collectedBy, roles), 'plan.concerns-left-to-family', 'concerns', 'collectedBy'),
    ...when(isInformalOnly(actedOnBy, roles), 'plan.concerns-left-to-family', 'concerns', 'actedOnBy'),
    ...when(discussedAtEachReview !== true, 'plan.concerns-not-reviewed', 'concerns', 'discussedAtEachReview'),
  ];
};
