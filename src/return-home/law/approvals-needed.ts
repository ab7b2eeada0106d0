/** Which approvals a return home needs. */

import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { allOf, type Known, known, not } from '../../shared/three-valued.js';
import {
  APPROVAL_IDS,
  type ApprovalFact,
  type ApprovalId,
  type ApprovalNeeded,
  type ApprovalQuestion,
  type ApprovalsNeeded,
  type LegalPosition,
} from './approval.js';
import { APPROVAL_FACTS, APPROVAL_POINTS, APPROVAL_RULES, WORKING_DAYS_FOR_APPROVAL } from './approval-rules.js';
import { contradictionsIn, isEligibleChildOn, isSixteenOrSeventeen, statusOn } from './legal-position.js';
import { LEGAL_CONTRADICTIONS, LEGAL_STATUSES, PLACED_BEFORE_ASSESSMENT, RETURN_ROUTES } from './legal-statuses.js';
import type { ReturnRouteId } from './route.js';
import { APPROVAL_QUESTION, LEGAL_POSITION } from './shapes.js';
import type { WorkingDays } from './working-day.js';
import { workingDaysIn } from './working-days.js';

export const routeFrom = ({ status, route }: LegalPosition): ReturnRouteId | undefined => {
  if (status === undefined) return undefined;
  const { routes } = LEGAL_STATUSES[status];
  if (route !== undefined) return routes.includes(route) ? route : undefined;
  return routes.length === 1 ? routes[0] : undefined;
};

/**
 * The way home that follows from a legal position: the one planned, or the only one that the status allows.
 *
 * @param position - the status, and the way home that is planned
 * @returns the way home; `undefined` if it is not known, or the status does not allow it.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { routeOf } from 'reunification-framework/return-home';
 *
 * routeOf({ status: 'section-20' }); // => 'accommodation-ends'
 * // A care order leaves two ways, so the plan has to say which.
 * routeOf({ status: 'care-order' }); // => undefined
 * routeOf({ status: 'section-20', route: 'placed-with-parents' }); // => undefined
 * ```
 */
export function routeOf(position: LegalPosition): ReturnRouteId | undefined {
  return routeFrom(readOnce('position', position, LEGAL_POSITION));
}

/** The way home on the day of coming home: none is known from a status that the child is too old for by then. */
const routeOn = (question: ApprovalQuestion): ReturnRouteId | undefined =>
  routeFrom({ ...question, status: statusOn(question, question.homeOn) });

const isTwentyDays = (days: WorkingDays | undefined): Known => {
  if (days === undefined) return 'cannot-say';
  if (days.atLeast >= WORKING_DAYS_FOR_APPROVAL.days) return 'yes';
  return days.atMost < WORKING_DAYS_FOR_APPROVAL.days ? 'no' : 'cannot-say';
};

/** The days on which the child will have been looked after, if both dates are known and in order. */
const workingDaysOf = ({ lookedAfterSince, homeOn, bankHolidays }: ApprovalQuestion): WorkingDays | undefined =>
  lookedAfterSince === undefined || homeOn === undefined || lookedAfterSince > homeOn
    ? undefined
    : workingDaysIn(lookedAfterSince, homeOn, bankHolidays);

/**
 * The facts that decide which approvals are needed, each as yes, no or not known.
 *
 * @param question - what is known of the child’s status, age and time looked after, and the day of coming home
 * @param hasOrderEnded - whether the court ended the order before the day of coming home: then the status is no longer the one given
 * @returns each fact
 */
export function approvalFactsOf(
  question: ApprovalQuestion,
  hasOrderEnded = false,
): Readonly<Record<ApprovalFact, Known>> {
  const { bornOn, homeOn } = question;
  const status = statusOn(question, homeOn);
  const route = routeOn(question);
  const aged = isSixteenOrSeventeen(bornOn, homeOn);
  const notInCare = not(
    status === undefined || (hasOrderEnded && aged !== 'no') ? 'cannot-say' : LEGAL_STATUSES[status].isInCare,
  );
  return {
    'looked-after-status-ends': known(route === undefined ? undefined : !RETURN_ROUTES[route].staysLookedAfter),
    'placed-with-parents': known(route === undefined ? undefined : route === 'placed-with-parents'),
    'aged-16-or-17': aged,
    'not-in-care': notInCare,
    'looked-after-twenty-working-days': isTwentyDays(workingDaysOf(question)),
    'not-for-the-director': not(allOf([aged, notInCare])),
    'eligible-child': isEligibleChildOn(question, homeOn),
  };
}

/**
 * Whether one approval is needed.
 *
 * @param approval - which
 * @param facts - what is known of the facts
 * @returns needed, not needed, or that it is not possible to say
 */
export function approvalNeeded(
  approval: ApprovalId,
  facts: Readonly<Record<ApprovalFact, Known>>,
): Omit<ApprovalNeeded, 'restsOn'> {
  const { title, neededIf, satisfiedOf, sources } = APPROVAL_RULES[approval];
  return {
    approval,
    title,
    needed: allOf(neededIf.map((fact) => facts[fact])),
    because: neededIf.map((fact) => ({ fact, holds: facts[fact], says: APPROVAL_FACTS[fact] })),
    satisfiedOf: satisfiedOf.map(({ point, sources: printed }) => ({
      point,
      asks: APPROVAL_POINTS[point].asks,
      arises: allOf(APPROVAL_POINTS[point].appliesIf.map((fact) => facts[fact])),
      sources: printed,
    })),
    sources,
  };
}

export const approvalsFor = (question: ApprovalQuestion, hasOrderEnded = false): ApprovalsNeeded => {
  const facts = approvalFactsOf(question, hasOrderEnded);
  const route = routeOn(question);
  const status = statusOn(question, question.homeOn);
  const isInCare = status !== undefined && LEGAL_STATUSES[status].isInCare === 'yes';
  return {
    madeBy: MADE_BY,
    route,
    workingDays: workingDaysOf(question),
    approvals: APPROVAL_IDS.map((approval) => ({
      ...approvalNeeded(approval, facts),
      restsOn: route === 'order-discharged' && approval === 'nominated-officer-ceasing' ? 'I-78' : 'law',
    })),
    contradictions: [
      ...contradictionsIn(question, question.homeOn),
      ...(hasOrderEnded && facts['aged-16-or-17'] !== 'no' ? [LEGAL_CONTRADICTIONS['order-ended-before-return']] : []),
    ],
    besideTheList: isInCare && route !== 'order-discharged' ? [PLACED_BEFORE_ASSESSMENT] : [],
  };
};

/**
 * Says which approvals the law requires for a return home, who gives them, and of what the approver must be satisfied.
 *
 * A nominated officer approves that a child ceases to be looked after who has been looked after on at least 20 working days; for a
 * young person of 16 or 17 who is not in care by an order it is the director of children’s services instead, however short the time.
 * A nominated officer approves that a child in care is placed with parents.
 *
 * @param question - what is known of the child’s status, age and time looked after, and the day of coming home
 * @returns every approval: needed, not needed or cannot say, with the facts it rests on.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { approvalsNeeded } from 'reunification-framework/return-home';
 *
 * // From twenty working days on it is needed; without the bank holidays nobody can say how many there were.
 * const { approvals } = approvalsNeeded({
 *   status: 'section-20',
 *   bornOn: civilDate('2018-05-31'),
 *   lookedAfterSince: civilDate('2026-06-01'),
 *   homeOn: civilDate('2026-06-29'),
 * });
 * approvals.map(({ approval, needed }) => [approval, needed]);
 * // => [
 * //   ['nominated-officer-ceasing', 'cannot-say'],
 * //   ['director-ceasing', 'no'],
 * //   ['nominated-officer-placing', 'no'],
 * // ]
 * ```
 */
export function approvalsNeeded(question: ApprovalQuestion): ApprovalsNeeded {
  return approvalsFor(readOnce('question', question, APPROVAL_QUESTION));
}
