/** Which approvals a return home needs. */
import { addMonths, type CivilDate } from '../shared/civil-date.js';
import { areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
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
import { LEGAL_STATUSES, RETURN_ROUTES } from './legal-statuses.js';
import type { ReturnRouteId } from './route.js';
import { allOf, type Known, known, notSo } from './three-valued.js';
import type { WorkingDays } from './working-day.js';
import { countWorkingDays } from './working-days.js';

const routeFrom = ({ status, route }: LegalPosition): ReturnRouteId | undefined => {
  if (status === undefined) return undefined;
  const { routes } = LEGAL_STATUSES[status];
  if (route !== undefined) return routes.includes(route) ? route : undefined;
  return routes.length === 1 ? routes[0] : undefined;
};

/**
 * The way home that a legal position comes to.
 *
 * @param position - the status, and the way home that is planned
 * @returns the way home; `undefined` where it is not known, or is none that the status allows for.
 * Of anything else: `undefined`.
 */
export function routeOf(position: LegalPosition): ReturnRouteId | undefined {
  return total(
    () => areRecords(position),
    () => routeFrom(position),
    () => undefined,
  );
}

const SIXTEEN = 16 * 12;
const EIGHTEEN = 18 * 12;

/** Someone born on 29 February is read as 16 from 28 February, and as 17 until the end of February: each time the longer way round. */
const isSixteenOrSeventeen = (bornOn: CivilDate | undefined, on: CivilDate | undefined): Known => {
  if (bornOn === undefined || on === undefined || bornOn > on) return 'cannot-say';
  const sixteenth = addMonths(bornOn, SIXTEEN);
  const eighteenth = addMonths(bornOn, EIGHTEEN);
  if (sixteenth === undefined || sixteenth > on) return 'no';
  const isClamped = eighteenth !== undefined && eighteenth.slice(8) !== bornOn.slice(8);
  return known(eighteenth === undefined || on < eighteenth || (isClamped && on === eighteenth));
};

/**
 * Whether a child is an eligible child on a day.
 *
 * @param position - the date of birth, and what the caller knows
 * @param on - the day
 * @returns what the caller says for someone of 16 or 17; nobody else is one, by schedule 2, paragraph 19B of the Act
 */
export function isEligibleChildOn(
  { bornOn, isEligibleChild }: Pick<LegalPosition, 'bornOn' | 'isEligibleChild'>,
  on: CivilDate | undefined,
): Known {
  return isSixteenOrSeventeen(bornOn, on) === 'no' ? 'no' : known(isEligibleChild);
}

const isTwentyDays = (days: WorkingDays | undefined): Known => {
  if (days === undefined) return 'cannot-say';
  if (days.atLeast >= WORKING_DAYS_FOR_APPROVAL.days) return 'yes';
  return days.atMost < WORKING_DAYS_FOR_APPROVAL.days ? 'no' : 'cannot-say';
};

/** The days on which the child will have been looked after, if both dates are known and in order. */
const workingDaysOf = ({ lookedAfterSince, homeOn, bankHolidays }: ApprovalQuestion): WorkingDays | undefined =>
  lookedAfterSince === undefined || homeOn === undefined || lookedAfterSince > homeOn
    ? undefined
    : countWorkingDays(lookedAfterSince, homeOn, bankHolidays);

/**
 * What is known of the facts on which it depends which approvals are needed.
 *
 * @param question - what is known of the child’s status, age and time looked after, and the day of coming home
 * @returns each fact
 */
export function approvalFactsOf(question: ApprovalQuestion): Readonly<Record<ApprovalFact, Known>> {
  const { status, bornOn, homeOn } = question;
  const route = routeOf(question);
  const aged = isSixteenOrSeventeen(bornOn, homeOn);
  const notInCare = notSo(status === undefined ? 'cannot-say' : LEGAL_STATUSES[status].isInCare);
  return {
    'looked-after-status-ends': known(route === undefined ? undefined : !RETURN_ROUTES[route].staysLookedAfter),
    'placed-with-parents': known(route === undefined ? undefined : route === 'placed-with-parents'),
    'aged-16-or-17': aged,
    'not-in-care': notInCare,
    'looked-after-twenty-working-days': isTwentyDays(workingDaysOf(question)),
    'not-for-the-director': notSo(allOf([aged, notInCare])),
    'eligible-child': isEligibleChildOn(question, homeOn),
  };
}

/**
 * Whether one approval is needed.
 *
 * @param approval - which
 * @param facts - what is known of the facts
 * @returns needed, not needed, or that nobody can say
 */
export function approvalNeeded(approval: ApprovalId, facts: Readonly<Record<ApprovalFact, Known>>): ApprovalNeeded {
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

const approvalsFor = (question: ApprovalQuestion): ApprovalsNeeded => {
  const facts = approvalFactsOf(question);
  return {
    route: routeOf(question),
    workingDays: workingDaysOf(question),
    approvals: APPROVAL_IDS.map((approval) => approvalNeeded(approval, facts)),
  };
};

/**
 * Says which approvals a return home needs in law, of whom, and what the approver has to be satisfied of.
 *
 * A nominated officer approves that a child ceases to be looked after who has been looked after on at least 20 working days; for a
 * young person of 16 or 17 who is not in care by an order it is the director of children’s services instead, however short the time.
 * A nominated officer approves that a child in care is placed with parents.
 *
 * @param question - what is known of the child’s status, age and time looked after, and the day of coming home
 * @returns every approval: needed, not needed, or that nobody can say, with the facts it rests on.
 * Of anything else: nobody can say of any, with `unreadable`.
 */
export function approvalsNeeded(question: ApprovalQuestion): ApprovalsNeeded {
  return total(
    () => areRecords(question),
    () => approvalsFor(question),
    () => ({ ...approvalsFor({}), unreadable: UNREADABLE }),
  );
}
