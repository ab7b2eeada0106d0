/** What the child’s status in law, and the approvals given, say of the conditions for going home. */
import { birthdayAt, type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import { allOf, type Known, known, not } from '../../shared/three-valued.js';
import { checkItem } from '../checklist/check-item.js';
import type { RecordedAnswer } from '../checklist/checklist.js';
import type { ApprovalFact, ApprovalGiven, ApprovalNeeded, ApproversAnswer, LegalPosition } from '../law/approval.js';
import { APPROVAL_POINTS } from '../law/approval-rules.js';
import { routeFrom } from '../law/approvals-needed.js';
import { statusOn } from '../law/legal-position.js';
import { LEGAL_STATUSES } from '../law/legal-statuses.js';
import type { ConditionFact } from './condition-rules.js';
import { because, type ReadReasons } from './read-reasons.js';
import type { ConditionReasonCode } from './readiness.js';

/**
 * Whether it is settled by which way in law the child comes home.
 *
 * @param legal - the child’s status, the way home that is planned, and the date of birth
 * @param homeOn - the day of return
 * @param contradicted - what something else that is recorded contradicts: the date of birth, or the day on which care is said to have begun
 * @returns the reasons
 */
export function routeReasons(
  legal: LegalPosition = {},
  homeOn?: CivilDate,
  contradicted: { readonly birth?: boolean; readonly startOfCare?: boolean } = {},
): ReadReasons {
  const { status, route } = legal;
  if (status === undefined) return because('route.status-not-known');
  if (statusOn(legal, homeOn) === undefined) return because('route.status-contradicts-age');
  if (LEGAL_STATUSES[status].routes.length === 0) return because('route.none-from-this-status');
  if (routeFrom(legal) !== undefined) {
    if (contradicted.birth) return because('route.birth-contradicted');
    if (contradicted.startOfCare) return because('route.start-of-care-contradicted');
    return because(legal.lookedAfterSince === undefined ? 'route.start-of-care-not-known' : 'route.known');
  }
  return because(route === undefined ? 'route.not-chosen' : 'route.not-open');
}

const isInfant = (bornOn: CivilDate | undefined, on: CivilDate | undefined): Known => {
  if (bornOn === undefined || on === undefined || bornOn > on) return 'cannot-say';
  const firstBirthday = birthdayAt(bornOn, 1);
  return known(firstBirthday === undefined || on < firstBirthday);
};

/**
 * The facts on which it depends which conditions are asked.
 *
 * @param facts - the facts on which approvals depend
 * @param legal - the child’s status, the way home that is planned, and the date of birth
 * @param homeOn - the day of return
 * @returns what is known of each fact
 */
export function conditionFactsOf(
  facts: Readonly<Record<ApprovalFact, Known>>,
  legal: LegalPosition,
  homeOn: CivilDate | undefined,
): Readonly<Record<ConditionFact, Known>> {
  const route = routeFrom({ ...legal, status: statusOn(legal, homeOn) });
  return {
    'placed-with-parents': facts['placed-with-parents'],
    'order-discharged': known(route === undefined ? undefined : route === 'order-discharged'),
    'looked-after-status-ends': facts['looked-after-status-ends'],
    'eligible-child': facts['eligible-child'],
    'not-eligible-child': not(facts['eligible-child']),
    'stay-too-short-for-approval': allOf([
      not(facts['looked-after-twenty-working-days']),
      facts['not-for-the-director'],
    ]),
    infant: isInfant(legal.bornOn, homeOn),
  };
}

const asRecorded = (answer: ApproversAnswer | undefined, { by, on }: ApprovalGiven): RecordedAnswer | undefined => {
  switch (answer?.kind) {
    case undefined:
      return undefined;
    case 'satisfied':
      return { kind: 'done', on, by };
    case 'not-satisfied':
      return { kind: 'not-done' };
    case 'not-appropriate':
      return { kind: 'not-applicable', reason: answer.reason };
  }
};

/** What an approval has to fit. */
export interface ApprovalSetting {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** The day of return. */
  readonly homeOn: CivilDate | undefined;
  /** The day on which the present classification was last agreed. */
  readonly agreedOn: CivilDate | undefined;
  /** The day of the plan. */
  readonly plannedOn: CivilDate | undefined;
  /** The facts on which it depends which points arise. */
  readonly facts: Readonly<Record<ApprovalFact, Known>>;
}

/** What has to be known of an approval to say whether it is in place. */
type Asked = Pick<ApprovalNeeded, 'approval' | 'needed' | 'satisfiedOf'>;

const reasonsAgainst = (
  needed: Asked,
  given: ApprovalGiven,
  setting: ApprovalSetting,
): readonly ConditionReasonCode[] => {
  const { homeOn, agreedOn, plannedOn, facts } = setting;
  const points = needed.satisfiedOf.map(
    ({ point, sources }) =>
      checkItem(point, { ...APPROVAL_POINTS[point], sources }, asRecorded(given.satisfiedOf[point], given), facts, {
        asOf: given.on,
      }).verdict,
  );
  const reasons: readonly (ConditionReasonCode | false)[] = [
    isBlank(given.by) && 'approval.nobody-named',
    isEarlier(homeOn, given.on) && 'approval.given-after-return',
    isEarlier(given.on, agreedOn) && 'approval.before-classification',
    isEarlier(given.on, plannedOn) && 'approval.before-plan',
    points.includes('not-met') && 'approval.point-not-satisfied',
    points.includes('cannot-say') && 'approval.point-not-recorded',
  ];
  return reasons.filter((reason) => reason !== false);
};

/** The approvals of the last day on which any was given: of two on one day, nothing says which came later, so both have to hold. */
const latestOf = (approvals: readonly ApprovalGiven[]): readonly ApprovalGiven[] => {
  const last = approvals
    .map(({ on }) => on)
    .sort(compareDays)
    .at(-1);
  return approvals.filter(({ on }) => on === last);
};

/**
 * Whether an approval that the law asks for was given, in time, and with all that the approver has to be satisfied of.
 *
 * @param needed - the approval, and whether it is needed
 * @param approvals - the approvals given; `undefined` where nothing is known of any
 * @param setting - what it has to fit
 * @returns the reasons
 */
export function approvalReasons(
  needed: Asked,
  approvals: readonly ApprovalGiven[] | undefined,
  setting: ApprovalSetting,
): ReadReasons {
  if (needed.needed === 'no') return because('approval.not-needed');
  const ofThisKind = (approvals ?? []).filter(({ approval }) => approval === needed.approval);
  const given = latestOf(ofThisKind.filter(({ on }) => on <= setting.asOf));
  if (given.length === 0) {
    if (needed.needed === 'cannot-say') return because('approval.need-not-known');
    if (approvals === undefined) return because('approval.nothing-recorded');
    return because(ofThisKind.length === 0 ? 'approval.not-given' : 'approval.given-later');
  }
  const against = new Set(given.flatMap((approval) => reasonsAgainst(needed, approval, setting)));
  return against.size === 0 ? because('approval.given') : because(...against);
}
