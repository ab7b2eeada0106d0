/** What the law asks for next, while a child is looked after, supervised or protected. */

import type { BankHolidays } from '../../return-home/index.js';
import { isShortBreaks } from '../../return-home/law/legal-position.js';
import { ELIGIBLE_CHILD } from '../../return-home/law/legal-statuses.js';
import {
  addDays,
  addMonths,
  birthdayAt,
  type CivilDate,
  civilDate,
  daysBetween,
  weekdayOf,
} from '../../shared/civil-date.js';
import type { CaseRecord } from '../record/case-record.js';
import type { CasePlacement, CaseVisit, DutyDone } from '../record/in-law.js';
import { childProtectionPlanSince, type Known, type StandingInLaw, supervisionOrderOn } from '../record/legal.js';
import { SUPERVISION_ORDER_RULE } from '../record/supervision-order-rule.js';
import {
  AFTER_VISIT_RULE,
  LASTING_PLACEMENT_RULES,
  type LastingPlacementRule,
  type LawPlace,
  type LawTaskId,
  NEEDS_RULE,
  PERMANENCE_RULE,
  PLAN_RULES,
  REVIEW_RULES_IN_LAW,
  type ReviewRule,
  SHORT_BREAKS_RULE,
  SUPERVISION_RULE,
  VISIT_RULES,
  type VisitSituation,
} from './law-rules.js';

/** What is known of the case on the day asked about. */
export interface InLaw extends Known, StandingInLaw {
  /** The case. */
  readonly record: CaseRecord;
  /** Since when the child has lived at home; `undefined` where the child does not. */
  readonly homeSince: CivilDate | undefined;
  /** The last day on which the child went back into care. */
  readonly backInCareOn: CivilDate | undefined;
  /** The bank holidays given. */
  readonly bankHolidays: BankHolidays | undefined;
}

/** Something that the law asks for next. */
export interface Duty {
  /** Which. */
  readonly task: LawTaskId;
  /** By when; `undefined` where no day is printed, or nothing is known of what was done. */
  readonly dueOn: CivilDate | undefined;
  /** Whether it is known what was done. */
  readonly isKnown: boolean;
  /** Where it is printed, and how it was read. */
  readonly place: LawPlace;
}

/** Whether the child goes to a series of short breaks: its own times hold then. */
export const isInShortBreaks = ({ status }: StandingInLaw): boolean => status !== undefined && isShortBreaks(status);

interface Held {
  readonly on: CivilDate;
  readonly recordedOn: CivilDate;
}

/** What was done since a day, as far as it counts. */
const countingSince = <Entry extends Held>(
  entries: readonly Entry[],
  since: CivilDate,
  { asOf, knownOn }: Known,
): readonly Entry[] => entries.filter(({ on, recordedOn }) => since <= on && on <= asOf && recordedOn <= knownOn);

/** Days on which something was done since a day, as far as it counts, each once; the earliest first. */
const heldSince = (held: readonly Held[], since: CivilDate, known: Known): readonly CivilDate[] =>
  [...new Set(countingSince(held, since, known).map(({ on }) => on))].sort();

const laterOf = (one: CivilDate, ...others: readonly (CivilDate | undefined)[]): CivilDate =>
  others.reduce<CivilDate>((latest, other) => (other !== undefined && other > latest ? other : latest), one);

const earlierOf = (one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** The placements of this time in care, the earliest first. */
const placementsOf = (since: CivilDate, { record, asOf, knownOn }: InLaw): readonly CasePlacement[] =>
  (record.placements ?? [])
    .filter(({ from, recordedOn }) => since <= from && from <= asOf && recordedOn <= knownOn)
    .sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from));

/** Where the child is placed; a move home or back into care since then says that it is elsewhere. */
const placementNow = (since: CivilDate, given: InLaw): CasePlacement | undefined => {
  const placement = placementsOf(since, given).at(-1);
  return placement !== undefined && placement.from >= laterOf(since, given.homeSince, given.backInCareOn)
    ? placement
    : undefined;
};

/** Whether a looked after child’s placement is not known. Living at home is read off the moves. */
export const isPlacementMissing = (given: InLaw): boolean => {
  const { lookedAfterSince: since, homeSince } = given;
  if (since === undefined || isInShortBreaks(given)) return false;
  return homeSince === undefined && placementNow(since, given) === undefined;
};

const situationOf = ({ status, homeSince }: InLaw, placement: CasePlacement | undefined): VisitSituation => {
  if (placement?.kind === 'with-parents-before-assessment')
    return status === 'interim-care-order' ? 'interim-care-order-at-home' : 'placed-before-assessment';
  if (homeSince === undefined)
    return placement?.kind === 'connected-person-for-now' ? 'connected-person-for-now' : 'looked-after';
  if (status === 'interim-care-order') return 'interim-care-order-at-home';
  return status === 'care-order' ? 'care-order-at-home' : 'looked-after';
};

/** The day from which the visits of a situation count. */
const beginningOf = (
  situation: VisitSituation,
  since: CivilDate,
  { statusSince, homeSince, backInCareOn }: InLaw,
  placement: CasePlacement | undefined,
): CivilDate => {
  switch (situation) {
    case 'interim-care-order-at-home':
      return laterOf(since, statusSince, homeSince, placement?.from);
    case 'care-order-at-home':
      return laterOf(since, statusSince);
    case 'placed-before-assessment':
    case 'connected-person-for-now':
    case 'looked-after':
      return laterOf(since, backInCareOn, placement?.from);
  }
};

/** The rule by which a placement that lasts is visited less often, once a visit lies after its first year. */
const lastingRule = (placement: CasePlacement | undefined, last: CivilDate): LastingPlacementRule | undefined => {
  if (placement === undefined) return undefined;
  const { kind, from, isToLastTo18, agreedToFewerVisitsOn } = placement;
  const agrees = kind === 'long-term-foster' && agreedToFewerVisitsOn !== undefined && agreedToFewerVisitsOn <= last;
  const rule = LASTING_PLACEMENT_RULES[agrees ? 'child-agrees' : 'to-18'];
  const yearEnds = addMonths(from, rule.afterMonths);
  return (agrees || isToLastTo18 === true) && yearEnds !== undefined && yearEnds <= last ? rule : undefined;
};

/** Where a child looked after is not at home, at most so many days lie between two visits. */
const LONGEST_DAYS = VISIT_RULES['looked-after'].thenDays;

const nextAfter = (last: CivilDate, placement: CasePlacement | undefined): CivilDate | undefined => {
  const rule = lastingRule(placement, last);
  return rule === undefined ? addDays(last, LONGEST_DAYS) : addMonths(last, rule.thenMonths);
};

const socialWorkers = (visits: readonly CaseVisit[]): readonly CaseVisit[] =>
  visits.filter(({ role }) => role === 'social-worker');

const nextVisit = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): Duty => {
  const placement = placementNow(since, given);
  const situation = situationOf(given, placement);
  const rule = VISIT_RULES[situation];
  const { visits } = given.record;
  if (visits === undefined) return { task: 'visit', dueOn: undefined, isKnown: false, place: rule };
  const from = beginningOf(situation, since, given, placement);
  const last = heldSince(socialWorkers(visits), since, given).at(-1);
  if (last !== undefined && last >= from) {
    const lasting = situation === 'looked-after' ? lastingRule(placement, last) : undefined;
    return lasting === undefined
      ? {
          task: 'visit',
          dueOn: addDays(last, reviews.length === 0 ? rule.untilFirstReviewDays : rule.thenDays),
          isKnown: true,
          place: rule,
        }
      : { task: 'visit', dueOn: addMonths(last, lasting.thenMonths), isKnown: true, place: lasting };
  }
  // What begins anew puts no visit off that was due before.
  const before = placementsOf(since, given)
    .filter((earlier) => earlier.from < from)
    .at(-1);
  const dueBefore = last && nextAfter(last, before);
  return {
    task: 'visit',
    dueOn: earlierOf(addDays(from, rule.firstWithinDays), dueBefore),
    isKnown: true,
    place: rule,
  };
};

/** What is prepared before a placement can be older than this time in care, but not as old as the one before it. */
const preparedSince = ({ earlierCare }: InLaw): CivilDate => earlierCare.at(-1)?.until ?? FIRST_DAY;

const FIRST_DAY = civilDate('0001-01-01');

const done = <Kind extends DutyDone['kind']>(
  kind: Kind,
  since: CivilDate,
  given: InLaw,
): readonly Extract<DutyDone, { readonly kind: Kind }>[] =>
  countingSince(given.record.dutiesDone ?? [], since, given).filter(
    (entry): entry is Extract<DutyDone, { readonly kind: Kind }> => entry.kind === kind,
  );

/** How often a child in short breaks is visited, by what was agreed last; `undefined` where nothing was. */
export const agreedVisitDays = (given: InLaw): number | undefined => {
  const { lookedAfterSince: since } = given;
  if (since === undefined) return undefined;
  const agreed = done('short-break-visits-agreed', since, given);
  const lastOn = agreed
    .map(({ on }) => on)
    .sort()
    .at(-1);
  // Of two agreed on one day, the more frequent.
  return agreed
    .filter(({ on }) => on === lastOn)
    .map(({ everyDays }) => everyDays)
    .sort((one, other) => one - other)[0];
};

const shortBreakVisit = (since: CivilDate, given: InLaw): readonly Duty[] => {
  const everyDays = agreedVisitDays(given);
  if (everyDays === undefined) return [];
  const { visits } = given.record;
  const last = heldSince(socialWorkers(visits ?? []), since, given).at(-1) ?? since;
  return [
    {
      task: 'visit',
      dueOn: visits && addDays(last, everyDays),
      isKnown: visits !== undefined,
      place: SHORT_BREAKS_RULE,
    },
  ];
};

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

/** A review because of a visit, until one is held after it. */
const reviewAfterVisit = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): readonly Duty[] => {
  const found = socialWorkers(countingSince(given.record.visits ?? [], since, given))
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
  const [first] = placementsOf(since, given);
  const dueOn = workingDaysAfter(first?.from ?? since, PLAN_RULES['care-plan'].withinWorkingDays, given.bankHolidays);
  return [{ task: 'care-plan', dueOn, isKnown: true, place: PLAN_RULES['care-plan'] }];
};

const IN_CARE: readonly StandingInLaw['status'][] = ['interim-care-order', 'care-order'];

const placementPlan = (since: CivilDate, given: InLaw): readonly Duty[] => {
  const placement = placementNow(since, given);
  if (placement === undefined) return [];
  const { id, kind, from } = placement;
  if (done('placement-plan', preparedSince(given), given).some(({ placement: of }) => of === id)) return [];
  const isWithParents = kind === 'with-parents' || kind === 'with-parents-before-assessment';
  const place =
    PLAN_RULES[isWithParents && IN_CARE.includes(given.status) ? 'placement-plan-with-parents' : 'placement-plan'];
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
  if (order === undefined) return [];
  const yearEnds = addMonths(order.madeOn, SUPERVISION_ORDER_RULE.months);
  const dueOn = order.extendedUntil ?? (yearEnds && addDays(yearEnds, -1));
  return [{ task: 'supervision-order', dueOn, isKnown: true, place: SUPERVISION_RULE }];
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

/** Whether the child was not seen alone at the last visit, and nobody has said why. */
export function wasNotSeenAlone(given: InLaw): boolean {
  const { lookedAfterSince: since, record } = given;
  if (since === undefined || isInShortBreaks(given)) return false;
  const counting = socialWorkers(countingSince(record.visits ?? [], since, given));
  const lastOn = counting
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = counting.filter(({ on }) => on === lastOn);
  return last.length > 0 && last.every(({ child }) => child === undefined || child.kind === 'not-alone');
}
