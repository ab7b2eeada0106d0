/** What the law asks for while a child is looked after, supervised or protected, by day: rules as data. */

import { CHILD_PROTECTION_REVIEWS, regulation, STATUS_AND_RETURN, schedule } from '../../../return-home/sources.js';
import type { Citation } from '../../../shared/citation.js';
import { frozen } from '../../../shared/frozen.js';
import { SUPERVISION_ORDER_RULE } from '../../record/supervision-order-rule.js';
import type { LawRead, WorkRole } from '../work.js';

/** Where a duty is printed, and how it was read. */
export interface LawPlace {
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
  /** Whether the text itself was read. */
  readonly read: LawRead;
  /** Which copy was read, and of which point in time. */
  readonly copy: string;
}

/** How often a child in one situation is visited. */
export interface VisitRule extends LawPlace {
  /** The first visit comes within so many days of the day that begins the situation. */
  readonly firstWithinDays: number;
  /** Until the first review has been held, at most so many days lie between two visits. */
  readonly untilFirstReviewDays: number;
  /** From then on. */
  readonly thenDays: number;
}

/** The situations in which visits are counted differently. */
export type VisitSituation =
  | 'placed-before-assessment'
  | 'interim-care-order-at-home'
  | 'connected-person-for-now'
  | 'care-order-at-home'
  | 'looked-after';

const AS_MADE_AND_2014 = 'as made, and as at 18 August 2014';

/**
 * Visits, by situation. A week and six weeks end on the same day of the week on which they began. A care order is counted from its
 * making; for a later return under an old order, no visit within a week of coming home is printed.
 */
export const VISIT_RULES: Readonly<Record<VisitSituation, VisitRule>> = /* @__PURE__ */ (() =>
  frozen({
    'placed-before-assessment': {
      firstWithinDays: 7,
      untilFirstReviewDays: 7,
      thenDays: 42,
      sources: [regulation('28(3)')],
      read: 'read',
      copy: AS_MADE_AND_2014,
    },
    'interim-care-order-at-home': {
      firstWithinDays: 7,
      untilFirstReviewDays: 7,
      thenDays: 28,
      sources: [regulation('28(4)')],
      read: 'read',
      copy: AS_MADE_AND_2014,
    },
    'connected-person-for-now': {
      firstWithinDays: 7,
      untilFirstReviewDays: 7,
      thenDays: 28,
      sources: [regulation('28(4)')],
      read: 'read',
      copy: AS_MADE_AND_2014,
    },
    'care-order-at-home': {
      firstWithinDays: 7,
      untilFirstReviewDays: 42,
      thenDays: 42,
      sources: [regulation('28(5)')],
      read: 'read',
      copy: AS_MADE_AND_2014,
    },
    'looked-after': {
      firstWithinDays: 7,
      untilFirstReviewDays: 42,
      thenDays: 42,
      sources: [regulation('28(2)')],
      read: 'read',
      copy: AS_MADE_AND_2014,
    },
  }))();

/** How often a child is visited after the first year of a placement that is to last. */
export interface LastingPlacementRule extends LawPlace {
  /** From so many months after the placement began. */
  readonly afterMonths: number;
  /** At most so many months lie between two visits. */
  readonly thenMonths: number;
}

/** Visits after the first year of a placement: one that is meant to last to 18, and a long-term foster placement whose child agrees. */
export const LASTING_PLACEMENT_RULES: Readonly<Record<'to-18' | 'child-agrees', LastingPlacementRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'to-18': {
        afterMonths: 12,
        thenMonths: 3,
        sources: [regulation('28(2)(c)')],
        read: 'read',
        copy: AS_MADE_AND_2014,
      },
      'child-agrees': {
        afterMonths: 12,
        thenMonths: 6,
        sources: [regulation('28(3A)')],
        read: 'secondary',
        copy: 'as an authority’s procedures quote the amendment of 2015',
      },
    }))();

/** How often a case or a plan is reviewed. */
export interface ReviewRule extends LawPlace {
  /** The first comes within so many working days, or months, after the day on which it begins. */
  readonly firstWithin: { readonly workingDays: number } | { readonly months: number };
  /** The second comes at most so many months after the first. */
  readonly secondWithinMonths: number;
  /** Every later one comes at most so many months after the one before. */
  readonly laterWithinMonths: number;
}

/** Reviews: of a looked after child’s case, of one in a series of short breaks, and of a child protection plan. */
export const REVIEW_RULES_IN_LAW: Readonly<Record<'looked-after' | 'short-breaks' | 'child-protection', ReviewRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'looked-after': {
        firstWithin: { workingDays: 20 },
        secondWithinMonths: 3,
        laterWithinMonths: 6,
        sources: [regulation('33')],
        read: 'read',
        copy: 'as made',
      },
      'short-breaks': {
        firstWithin: { months: 3 },
        secondWithinMonths: 6,
        laterWithinMonths: 6,
        sources: [regulation('48')],
        read: 'secondary',
        copy: 'as an authority’s procedures have it; the text that was read breaks off before it',
      },
      'child-protection': {
        firstWithin: { months: 3 },
        secondWithinMonths: 6,
        laterWithinMonths: 6,
        sources: [CHILD_PROTECTION_REVIEWS],
        read: 'secondary',
        copy: 'as authorities’ procedures have it',
      },
    }))();

/** Plans that are prepared before a placement or, if that is not practicable, within some working days after its start. */
export const PLAN_RULES: Readonly<
  Record<
    'care-plan' | 'placement-plan' | 'placement-plan-with-parents',
    LawPlace & { readonly withinWorkingDays: number }
  >
> = /* @__PURE__ */ (() =>
  frozen({
    'care-plan': { withinWorkingDays: 10, sources: [regulation('4(2)')], read: 'read', copy: 'as made' },
    'placement-plan': { withinWorkingDays: 5, sources: [regulation('9(2)')], read: 'read', copy: 'as made' },
    // A child in care is not placed with parents before the plan is prepared.
    'placement-plan-with-parents': {
      withinWorkingDays: 0,
      sources: [regulation('18(1)')],
      read: 'read',
      copy: 'as at 1 April 2011',
    },
  }))();

/** The plan for permanence is in the care plan by the second review. */
export const PERMANENCE_RULE: LawPlace = /* @__PURE__ */ (() =>
  frozen({
    sources: [STATUS_AND_RETURN, regulation('5(a)')],
    read: 'secondary',
    copy: 'the day by the Framework; that the care plan holds it, as made',
  }))();

/** The needs of an eligible child are assessed within three months of the 16th birthday, or of becoming one after it. */
export const NEEDS_RULE: LawPlace & {
  readonly fromAge: number;
  readonly untilAge: number;
  readonly withinMonths: number;
} = /* @__PURE__ */ (() =>
  frozen({
    fromAge: 16,
    untilAge: 18,
    withinMonths: 3,
    sources: [regulation('42(1)'), regulation('40'), schedule('2, paragraph 19B')],
    read: 'read',
    copy: 'the latest version stored, and as made',
  }))();

/** A visit whose visitor finds that the placement does not safeguard the child’s welfare calls for a review. No time is printed. */
export const AFTER_VISIT_RULE: LawPlace = /* @__PURE__ */ (() =>
  frozen({
    sources: [regulation('30'), regulation('33(3)')],
    read: 'read',
    copy: 'as at 24 April 2020, and as made',
  }))();

/** How often a child in a series of short breaks is visited is agreed; visits are on days on which the child is placed. */
export const SHORT_BREAKS_RULE: LawPlace = /* @__PURE__ */ (() =>
  frozen({
    sources: [regulation('48(3)')],
    read: 'read',
    copy: 'as made; by when the first visit has to come could not be read',
  }))();

/** The last day of a supervision order. */
export const SUPERVISION_RULE: LawPlace = /* @__PURE__ */ (() =>
  frozen({
    sources: [SUPERVISION_ORDER_RULE.source],
    read: 'secondary',
    copy: 'as it is quoted in T v Wakefield [2008] EWCA Civ 199',
  }))();

/** The tasks that the law asks for. */
export type LawTaskId =
  | 'visit'
  | 'review'
  | 'review-after-visit'
  | 'care-plan'
  | 'placement-plan'
  | 'plan-for-permanence'
  | 'assessment-of-needs'
  | 'supervision-order'
  | 'child-protection-review';

/** What a task is called, and what settles it. */
interface TaskWords {
  /** The task. */
  readonly title: string;
  /** What settles it. */
  readonly settledBy: string;
}

/** A task that the law asks for. */
export interface LawTask extends TaskWords {
  /** Who acts. */
  readonly whoActs: WorkRole;
  /** The same where nothing is known of what was done; left out where another task asks for it. */
  readonly ifUnknown?: TaskWords;
}

/** The tasks that the law asks for. */
export const LAW_TASKS: Readonly<Record<LawTaskId, LawTask>> = /* @__PURE__ */ frozen({
  visit: {
    title: 'Visit the child and see them alone',
    whoActs: 'social-worker',
    settledBy: 'a recorded visit by the social worker; in a new placement, within a week of its start',
    ifUnknown: {
      title: 'Record the visits made to the child',
      settledBy: 'the visits so far, or a record that there were none',
    },
  },
  review: {
    title: 'Hold the looked after child review',
    whoActs: 'social-worker-and-reviewing-officer',
    settledBy: 'a recorded review',
    ifUnknown: {
      title: 'Record the looked after child reviews held',
      settledBy: 'the reviews so far, or a record that there were none',
    },
  },
  'review-after-visit': {
    title: 'Hold a review now: a visit found the child’s welfare not safeguarded',
    whoActs: 'social-worker-and-reviewing-officer',
    settledBy: 'a recorded review, held after that visit',
  },
  'care-plan': {
    title: 'Prepare the care plan',
    whoActs: 'social-worker',
    settledBy: 'the care plan, prepared before the first placement or, if that is not practicable, by this day',
  },
  'placement-plan': {
    title: 'Prepare the placement plan',
    whoActs: 'social-worker',
    settledBy:
      'the placement plan, prepared before the placement or, if the law leaves time and it is not practicable, by this day',
  },
  'plan-for-permanence': {
    title: 'Put the plan for permanence into the care plan',
    whoActs: 'social-worker-and-reviewing-officer',
    settledBy: 'a care plan that says, by the second review, where the child is to grow up',
  },
  'assessment-of-needs': {
    title: 'Complete the young person’s assessment of needs for leaving care',
    whoActs: 'social-worker',
    settledBy: 'the assessment of needs, completed since the young person became an eligible child',
  },
  'supervision-order': {
    title: 'Apply to extend the supervision order, or record that it ends',
    whoActs: 'social-worker-and-manager',
    settledBy: 'an extension, or the end of the order; this is its last day',
  },
  'child-protection-review': {
    title: 'Hold the child protection review conference',
    whoActs: 'social-worker-and-manager',
    settledBy: 'a recorded review of the child protection plan, or the end of the plan',
    ifUnknown: {
      title: 'Record the child protection reviews held',
      settledBy: 'the reviews so far, or a record that there were none',
    },
  },
});
