/** Who is there for the child and the family: those who care for the child now, the team, the school, the trusted adult. */
import { findingIn, findingWhen, type PathStep } from '../../../shared/findings/finding.js';
import { repeatsIn } from '../../../shared/repeats.js';
import { isBlank } from '../../../shared/text/text.js';
import type { PlanFinding } from '../plan-check.js';
import { PLAN_FINDINGS } from '../plan-findings.js';
import { INFORMAL_ROLES, SCHOOL_ROLES } from '../plan-rules.js';
import type { PlanContext, ReunificationPlan, TeamPlaceId } from '../reunification-plan.js';
import { rolesInTeam, rolesOf } from '../team-roles.js';
import { isOldEnough } from './check-heading.js';

const finding = /* @__PURE__ */ findingIn(PLAN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(PLAN_FINDINGS);

/**
 * Checks what those who care for the child now do before and after.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkCarers = ({ carers = [] }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(carers.length === 0, 'plan.carers-missing', 'carers'),
  ...carers.flatMap(({ before, after }, position) => [
    ...when(isBlank(before), 'plan.carer-before-missing', 'carers', position, 'before'),
    ...when(isBlank(after), 'plan.carer-after-missing', 'carers', position, 'after'),
  ]),
];

const checkSchool = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { school } = plan;
  if (school === undefined) return [finding('plan.school-missing', 'school')];
  if (school.kind === 'attends-none')
    return when(isBlank(school.reason), 'plan.no-school-without-reason', 'school', 'reason');
  const { by, does, changes, helpToSettle } = school;
  const roles = by === undefined ? [] : rolesOf([by], rolesInTeam(plan));
  return [
    ...when(isBlank(does), 'plan.school-task-missing', 'school', 'does'),
    ...when(by === undefined, 'plan.school-speaker-missing', 'school', 'by'),
    ...when(by !== undefined && roles.length === 0, 'plan.school-speaker-not-in-team', 'school', 'by'),
    ...when(
      roles.length > 0 && roles.every((role) => !SCHOOL_ROLES.includes(role)),
      'plan.school-speaker-not-of-school',
      'school',
      'by',
    ),
    ...when(changes === undefined, 'plan.change-of-school-not-said', 'school', 'changes'),
    ...when(changes === true && isBlank(helpToSettle), 'plan.help-to-settle-missing', 'school', 'helpToSettle'),
  ];
};

/**
 * Checks the team around the child and the family, and the school in it.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkTeam = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { team = [], agencies = [], school } = plan;
  const repeats = repeatsIn(team.map(({ id }) => id));
  const party = new Set(agencies.map(({ agency }) => agency));
  return [
    ...when(team.length === 0, 'plan.team-missing', 'team'),
    ...when(
      team.length > 0 && team.every(({ role }) => role !== 'social-worker'),
      'plan.social-worker-missing',
      'team',
    ),
    ...when(
      team.length > 0 && team.every(({ role }) => !INFORMAL_ROLES.includes(role)),
      'plan.informal-support-missing',
      'team',
    ),
    ...when(
      team.length > 0 && school?.kind === 'attends' && team.every(({ role }) => role !== 'virtual-school-head'),
      'plan.virtual-school-head-missing',
      'team',
    ),
    ...team.flatMap(({ person, agency, does }, position) => [
      ...when(repeats.has(position), 'plan.place-repeated', 'team', position, 'id'),
      ...when(isBlank(person), 'plan.role-nobody-holds', 'team', position, 'person'),
      ...when(isBlank(does), 'plan.place-without-task', 'team', position, 'does'),
      ...when(agency !== undefined && !party.has(agency), 'plan.agency-not-party', 'team', position, 'agency'),
    ]),
    ...when(plan.familyMeetingConsidered !== true, 'plan.family-meeting-not-considered', 'familyMeetingConsidered'),
    ...checkSchool(plan),
  ];
};

/**
 * Checks that everyone whom the plan gives something to do has a place in the team.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkPeople = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const places = new Set(plan.team?.map(({ id }) => id));
  const strangers = (
    people: readonly TeamPlaceId[] | undefined,
    ...path: readonly PathStep[]
  ): readonly PlanFinding[] =>
    (people ?? []).flatMap((id, inPeople) => when(!places.has(id), 'plan.not-in-team', ...path, inPeople));
  const { preparatoryWork = [], schedule = [], support = [], monitoring = [], visits = [], concerns } = plan;
  return [
    ...preparatoryWork.flatMap(({ by }, position) => strangers(by, 'preparatoryWork', position, 'by')),
    ...schedule.flatMap(({ supportedBy, monitoredBy }, position) => [
      ...strangers(supportedBy, 'schedule', position, 'supportedBy'),
      ...strangers(monitoredBy, 'schedule', position, 'monitoredBy'),
    ]),
    ...support.flatMap(({ by }, position) => strangers(by, 'support', position, 'by')),
    ...monitoring.flatMap(({ by }, position) => strangers(by, 'monitoring', position, 'by')),
    ...visits.flatMap(({ by }, position) => strangers(by, 'visits', position, 'by')),
    ...strangers(concerns?.collectedBy, 'concerns', 'collectedBy'),
    ...strangers(concerns?.actedOnBy, 'concerns', 'actedOnBy'),
  ];
};

/** Whether the trusted adult is one of the parents to whom the child goes, named by themselves or by their place in the team. */
const isParent = (person: string, { wayHome, team = [] }: ReunificationPlan): boolean => {
  const holders = team.filter(({ id }) => id === person).map((place) => place.person);
  return wayHome.parents.some((parent) => parent === person || holders.includes(parent));
};

/**
 * Checks the trusted adult: someone besides the parents to whom the child goes, chosen by the child, who can go on.
 *
 * @param plan - the plan
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkTrustedAdult = (plan: ReunificationPlan, context: PlanContext): readonly PlanFinding[] => {
  const { trustedAdult } = plan;
  if (trustedAdult === undefined || isBlank(trustedAdult.person))
    return [finding('plan.trusted-adult-missing', 'trustedAdult')];
  const { person, chosenByChild, canGoOnAfterReturn, knowsToPassConcernsOn } = trustedAdult;
  return [
    ...when(isParent(person, plan), 'plan.trusted-adult-is-parent', 'trustedAdult', 'person'),
    ...when(
      chosenByChild === undefined || chosenByChild === 'no',
      'plan.trusted-adult-not-chosen',
      'trustedAdult',
      'chosenByChild',
    ),
    ...when(
      chosenByChild === 'too-young' && isOldEnough(plan, context),
      'plan.child-not-too-young-to-choose',
      'trustedAdult',
      'chosenByChild',
    ),
    ...when(canGoOnAfterReturn === 'no', 'plan.trusted-adult-cannot-go-on', 'trustedAdult', 'canGoOnAfterReturn'),
    ...when(
      canGoOnAfterReturn === undefined || canGoOnAfterReturn === 'not-known',
      'plan.trusted-adult-may-not-go-on',
      'trustedAdult',
      'canGoOnAfterReturn',
    ),
    ...when(knowsToPassConcernsOn !== true, 'plan.trusted-adult-not-told', 'trustedAdult', 'knowsToPassConcernsOn'),
  ];
};
