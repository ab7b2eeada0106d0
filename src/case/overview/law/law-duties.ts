/** What the law asks for next, while a child is looked after, supervised or protected. */

import type { BankHolidays } from '../../../return-home/index.js';
import { ELIGIBLE_CHILD } from '../../../return-home/law/legal-statuses.js';
import {
  addDays,
  addMonths,
  birthdayAt,
  type CivilDate,
  daysBetween,
  weekdayOf,
} from '../../../shared/days/civil-date.js';
import type { StandingInLaw } from '../../record/parts/legal.js';
import { childProtectionPlanSince, supervisionOrderOn } from '../../record/parts/orders-and-plans.js';
import {
  countingSince,
  type Duty,
  done,
  FIRST_DAY,
  heldSince,
  IN_CARE,
  type InLaw,
  isInShortBreaks,
  isWithParents,
  laterOf,
  placementNow,
} from './law-given.js';
import {
  AFTER_VISIT_RULE,
  NEEDS_RULE,
  PERMANENCE_RULE,
  PLAN_RULES,
  REVIEW_RULES_IN_LAW,
  type ReviewRule,
  SUPERVISION_RULE,
} from './law-rules.js';
import { nextVisit, shortBreakVisit } from './visit-duties.js';

/** What is prepared before a placement can be older than this time in care, but not as old as the one before it. */
const preparedSince = ({ earlierCare }: InLaw): CivilDate => earlierCare.at(-1)?.until ?? FIRST_DAY;

const SATURDAY = 6;

/**
 * The last day of so many working days after a day, which does not count itself. In a year whose bank holidays are not given it could
 * be later; the earliest day that it can be is taken.
 */
const workingDaysAfter = (day: CivilDate, count: number, holidays: BankHolidays | undefined): CivilDate | undefined => {
  const free = new Set((holidays?.['england-and-wales'].events ?? []).map(({ date }) => date));
  let left = count;
  let last: CivilDate | undefined = day;
  while (left > 0 && last !== undefined) {
    last = addDays(last, 1);
    if (last !== undefined && weekdayOf(last) < SATURDAY && !free.has(last)) left -= 1;
  }
  return last;
};

/** By when a review is held, after those that were. */
const reviewDue = (
  { firstWithin, secondWithinMonths, laterWithinMonths }: ReviewRule,
  since: CivilDate,
  held: readonly CivilDate[],
  { bankHolidays }: InLaw,
): CivilDate | undefined => {
  const last = held.at(-1);
  if (last !== undefined) return addMonths(last, held.length === 1 ? secondWithinMonths : laterWithinMonths);
  return 'months' in firstWithin
    ? addMonths(since, firstWithin.months)
    : workingDaysAfter(since, firstWithin.workingDays, bankHolidays);
};

const nextReview = (since: CivilDate, held: readonly CivilDate[], given: InLaw): Duty => {
  const rule = REVIEW_RULES_IN_LAW[isInShortBreaks(given) ? 'short-breaks' : 'looked-after'];
  const isKnown = given.record.reviews !== undefined;
  return {
    task: 'review',
    dueOn: isKnown ? reviewDue(rule, since, held, given) : undefined,
    isKnown,
    place: rule,
  };
};

/** A review because of a visit, until one is held after it. What any visitor found counts. */
const reviewAfterVisit = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): readonly Duty[] => {
  const found = countingSince(given.record.visits ?? [], since, given)
    .filter(({ isWelfareSafeguarded }) => isWelfareSafeguarded === false)
    .map(({ on }) => on);
  const last = reviews.at(-1);
  return found.some((on) => last === undefined || last <= on)
    ? [{ task: 'review-after-visit', dueOn: undefined, isKnown: true, place: AFTER_VISIT_RULE }]
    : [];
};

/** Orders under which the court says when the care plan is filed: regulation 4(2) leaves their children out. */
const BY_THE_COURT: readonly StandingInLaw['status'][] = [
  'interim-care-order',
  'care-order',
  'placement-order',
  'freeing-order',
];

const carePlan = (since: CivilDate, given: InLaw): readonly Duty[] => {
  if (BY_THE_COURT.includes(given.status) || done('care-plan', preparedSince(given), given).length > 0) return [];
  // The first placement begins when the child becomes looked after, whatever is recorded of it.
  const dueOn = workingDaysAfter(since, PLAN_RULES['care-plan'].withinWorkingDays, given.bankHolidays);
  return [{ task: 'care-plan', dueOn, isKnown: true, place: PLAN_RULES['care-plan'] }];
};

/** Whether the child is in care by an order, or may be, as the status is not known. */
const mayBeInCare = ({ status }: InLaw): boolean => status === undefined || IN_CARE.includes(status);

const placementPlan = (since: CivilDate, given: InLaw): readonly Duty[] => {
  const placement = placementNow(since, given);
  if (placement === undefined) return [];
  const { id, kind, from } = placement;
  if (done('placement-plan', preparedSince(given), given).some(({ placement: of }) => of === id)) return [];
  const place =
    PLAN_RULES[isWithParents(kind) && mayBeInCare(given) ? 'placement-plan-with-parents' : 'placement-plan'];
  const dueOn = workingDaysAfter(from, place.withinWorkingDays, given.bankHolidays);
  return [{ task: 'placement-plan', dueOn, isKnown: true, place }];
};

const planForPermanence = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): readonly Duty[] => {
  if (given.record.reviews === undefined || done('plan-for-permanence', preparedSince(given), given).length > 0)
    return [];
  const [first, second] = reviews;
  const rule = REVIEW_RULES_IN_LAW['looked-after'];
  const firstBy = first ?? reviewDue(rule, since, [], given);
  const dueOn = second ?? (firstBy && addMonths(firstBy, rule.secondWithinMonths));
  return [{ task: 'plan-for-permanence', dueOn, isKnown: true, place: PERMANENCE_RULE }];
};

/** The day on which a young person became an eligible child: 16, with thirteen weeks in care since 14, in one time or several. */
const eligibleSince = (since: CivilDate, { record, earlierCare }: InLaw): CivilDate | undefined => {
  const { bornOn } = record.child;
  const countedFrom = bornOn && birthdayAt(bornOn, ELIGIBLE_CHILD.fromAge);
  const sixteenth = bornOn && birthdayAt(bornOn, NEEDS_RULE.fromAge);
  if (countedFrom === undefined || sixteenth === undefined) return undefined;
  const before = earlierCare.reduce(
    (days, { from, until }) => days + Math.max(0, daysBetween(laterOf(from, countedFrom), until)),
    0,
  );
  const start = laterOf(since, countedFrom);
  const enough = addDays(start, Math.max(0, ELIGIBLE_CHILD.weeks * 7 - before));
  return enough && laterOf(enough, sixteenth);
};

const assessmentOfNeeds = (since: CivilDate, given: InLaw): readonly Duty[] => {
  const { record, asOf } = given;
  const eighteenth = record.child.bornOn && birthdayAt(record.child.bornOn, NEEDS_RULE.untilAge);
  if (eighteenth !== undefined && eighteenth <= asOf) return [];
  const eligible = eligibleSince(since, given);
  const isShown = eligible !== undefined && eligible <= asOf;
  if (!isShown && record.isEligibleChild !== true) return [];
  const from = isShown ? eligible : since;
  if (done('assessment-of-needs', from, given).length > 0) return [];
  const dueOn = isShown ? addMonths(eligible, NEEDS_RULE.withinMonths) : undefined;
  return [{ task: 'assessment-of-needs', dueOn, isKnown: true, place: NEEDS_RULE }];
};

/** What the law asks for once. Where nothing is known of it, recording what was done comes first. */
const onceOnly = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): readonly Duty[] => {
  if (given.record.dutiesDone === undefined) return [];
  return isInShortBreaks(given)
    ? carePlan(since, given)
    : [
        ...carePlan(since, given),
        ...placementPlan(since, given),
        ...planForPermanence(since, reviews, given),
        ...assessmentOfNeeds(since, given),
      ];
};

const whileLookedAfter = (given: InLaw): readonly Duty[] => {
  const { lookedAfterSince: since } = given;
  if (since === undefined) return [];
  const reviews = heldSince(given.record.reviews ?? [], since, given);
  return [
    ...(isInShortBreaks(given) ? shortBreakVisit(since, given) : [nextVisit(since, reviews, given)]),
    nextReview(since, reviews, given),
    ...reviewAfterVisit(since, reviews, given),
    ...onceOnly(since, reviews, given),
  ];
};

/** The last day of a supervision order. */
const supervision = (given: InLaw): readonly Duty[] => {
  const order = supervisionOrderOn(given.record, given);
  return order === undefined
    ? []
    : [{ task: 'supervision-order', dueOn: order.lastDay, isKnown: true, place: SUPERVISION_RULE }];
};

const protection = (given: InLaw): readonly Duty[] => {
  const since = childProtectionPlanSince(given.record, given);
  if (since === undefined) return [];
  const { childProtectionReviews } = given.record;
  const isKnown = childProtectionReviews !== undefined;
  const rule = REVIEW_RULES_IN_LAW['child-protection'];
  const held = heldSince(childProtectionReviews ?? [], since, given).filter((on) => on > since);
  const dueOn = isKnown ? reviewDue(rule, since, held, given) : undefined;
  return [{ task: 'child-protection-review', dueOn, isKnown, place: rule }];
};

/**
 * What the law asks for next on a day.
 *
 * @param given - what is known of the case
 * @returns each duty: of a looked after child, of a supervision order, and of a child protection plan
 */
export function dutiesOf(given: InLaw): readonly Duty[] {
  return [...whileLookedAfter(given), ...supervision(given), ...protection(given)];
}
