/** What the record says on plans, reviews, the law and closing. */

import { isOpen } from '../../../return-home/checklist/check-item.js';
import type { ConditionId, ItemVerdict } from '../../../return-home/index.js';
import { routeFrom } from '../../../return-home/law/approvals-needed.js';
import { daysBetween } from '../../../shared/days/civil-date.js';
import { standingInLaw } from '../../record/parts/legal.js';
import { legalPositionOf } from '../../record/parts/parts.js';
import { dayOfDecision, decisionAgainst } from '../facts/decision-against.js';
import { type AgendaGiven, lastDayOf, type Notes, noAgreement, noPlan, noteOf } from './agenda-given.js';

/** The verdict on a condition of the list, which has them all. */
const verdictOf = ({ readiness }: AgendaGiven, condition: ConditionId): ItemVerdict => {
  const [verdict = 'cannot-say'] = readiness.conditions.flatMap((one) => (one.id === condition ? [one.verdict] : []));
  return verdict;
};

/**
 * Plans for permanence where the child will not go home.
 *
 * @param given - the case
 * @returns what is recorded of them
 */
export const permanencePlans = (given: AgendaGiven): Notes => {
  const { record, wayHome, state, asOf } = given;
  const plannedOn = lastDayOf(
    (record.dutiesDone ?? []).flatMap((done) => (done.kind === 'plan-for-permanence' ? [done.on] : [])),
    asOf,
  );
  const against = decisionAgainst(record, wayHome, state, asOf);
  const alternative = verdictOf(given, 'alternative-permanence-planned');
  return [
    ...(plannedOn === undefined ? [] : [noteOf('permanence.planned', undefined, plannedOn)]),
    ...(against === undefined ? [] : [noteOf('permanence.decided-against-return', undefined, dayOfDecision(against))]),
    noteOf(alternative === 'met' ? 'permanence.alternative-planned' : 'permanence.alternative-open', {
      kind: 'condition',
      condition: 'alternative-permanence-planned',
    }),
  ];
};

const CONTINGENCY = {
  met: 'contingency.planned',
  'not-met': 'contingency.missing',
  'cannot-say': 'contingency.not-known',
  'does-not-apply': 'contingency.not-known',
} as const;

/**
 * Whether there is a contingency plan.
 *
 * @param given - the case
 * @returns what the plan shows of it
 */
export const contingencyPlans = (given: AgendaGiven): Notes =>
  given.earlier.planOn === undefined
    ? [noteOf(CONTINGENCY[verdictOf(given, 'contingency-plan')], { kind: 'condition', condition: 'contingency-plan' })]
    : noPlan(given);

const OF_THE_PLAN: readonly ConditionId[] = ['plan-complete', 'return-dated', 'trusted-adult', 'plan-signed'];

/**
 * The Reunification Plan, and what is open of it.
 *
 * @param given - the case
 * @returns a note for each
 */
export const reunificationPlans = (given: AgendaGiven): Notes => {
  const { plan } = given;
  if (plan === undefined) return noPlan(given);
  return [
    noteOf('plan.made', undefined, plan.madeOn),
    ...OF_THE_PLAN.filter((id) => isOpen({ verdict: verdictOf(given, id) })).map((condition) =>
      noteOf('plan.condition-open', { kind: 'condition', condition }),
    ),
  ];
};

/**
 * For how long nobody has recorded anything.
 *
 * @param given - the case
 * @returns the last day and the days since; nothing where something was recorded on the day itself
 */
export const silence = ({ lastRecordedOn, asOf }: AgendaGiven): Notes =>
  lastRecordedOn === undefined || lastRecordedOn >= asOf
    ? []
    : [noteOf('agenda.silent-for', undefined, lastRecordedOn, daysBetween(lastRecordedOn, asOf))];

/** The next review of the agreement in force: by its day at the latest; once it is held, the one after it has no day. */
const reviewOfAgreement = (given: AgendaGiven): Notes => {
  const { agreement, earlier, asOf, until } = given;
  if (agreement === undefined) return earlier.agreementOn === undefined ? [] : noAgreement(given);
  const { nextReviewOn: next, reviewedOn = [] } = agreement;
  if (next === undefined || reviewedOn.some((on) => next <= on && on <= until))
    return [noteOf('review.agreement-undated')];
  return next < asOf
    ? [noteOf('review.agreement-overdue', undefined, next, daysBetween(next, asOf))]
    : [noteOf('review.agreement-next', undefined, next)];
};

/**
 * How the return is monitored and reviewed.
 *
 * @param given - the case
 * @returns whether reviews are dated, the next one, the last visit, and for how long nothing was recorded
 */
export const monitoring = (given: AgendaGiven): Notes => {
  const { record, asOf, earlier } = given;
  const condition = { kind: 'condition', condition: 'reviews-dated' } as const;
  const isDated = earlier.planOn === undefined && verdictOf(given, 'reviews-dated') === 'met';
  const visitedOn = lastDayOf(
    (record.visits ?? []).map(({ on }) => on),
    asOf,
  );
  return [
    noteOf(isDated ? 'review.dated' : 'review.not-dated', condition),
    ...reviewOfAgreement(given),
    ...(visitedOn === undefined ? [] : [noteOf('visit.last', undefined, visitedOn)]),
    ...silence(given),
  ];
};

/**
 * The legal status, and the way home in law.
 *
 * @param given - the case
 * @returns what is known of both
 */
export const legalStatus = (given: AgendaGiven): Notes => {
  const { record, wayHome } = given;
  const { status, statusSince, lookedAfterSince, isCareKnown } = standingInLaw(record, given);
  const planned = routeFrom(legalPositionOf(record, wayHome, given));
  const about = { kind: 'law', status, route: planned } as const;
  const isOutOfCare = isCareKnown && lookedAfterSince === undefined;
  const route = verdictOf(given, 'legal-route');
  return [
    status === undefined
      ? noteOf(isOutOfCare ? 'law.not-looked-after' : 'law.status-not-known', about)
      : noteOf('law.status', about, statusSince),
    noteOf(planned === undefined ? 'law.route-not-chosen' : 'law.route', about),
    ...(isOpen({ verdict: route }) && !isOutOfCare ? [noteOf('law.route-not-settled', about)] : []),
  ];
};

/**
 * The conditions for closing that are open.
 *
 * @param given - the case
 * @returns a note for each; that nothing can be closed where the child is not at home
 */
export const steppingDown = ({ closing: { conditions } }: AgendaGiven): Notes => {
  const isHome = conditions.some(({ id, verdict }) => id === 'child-is-home' && verdict === 'met');
  if (!isHome) return [noteOf('closing.not-home', { kind: 'closing', condition: 'child-is-home' })];
  const open = conditions.filter((condition) => isOpen(condition));
  return open.length === 0
    ? [noteOf('closing.nothing-open')]
    : open.map(({ id }) => noteOf('closing.condition-open', { kind: 'closing', condition: id }));
};
