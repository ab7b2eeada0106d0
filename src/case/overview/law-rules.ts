/** What the law asks for while a child is looked after, by day: rules as data. */

import { regulation } from '../../return-home/sources.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { LawRead, WorkRole } from './work.js';

/** How often a child in one situation is visited. */
export interface VisitRule {
  /** The first visit comes within so many days of the day that begins the situation. */
  readonly firstWithinDays: number;
  /** Until the first review has been held, at most so many days lie between two visits. */
  readonly untilFirstReviewDays: number;
  /** From then on. */
  readonly thenDays: number;
  /** Where it is printed. */
  readonly source: Citation;
}

/** The situations in which visits are counted differently. */
export type VisitSituation = 'interim-care-order-at-home' | 'care-order-at-home' | 'looked-after';

/**
 * Visits, by situation. A week and six weeks end on the same day of the week on which they began. A care order is counted from its
 * making; for a later return under an old order, no visit within a week of coming home is printed.
 */
export const VISIT_RULES: Readonly<Record<VisitSituation, VisitRule>> = /* @__PURE__ */ (() =>
  frozen({
    'interim-care-order-at-home': {
      firstWithinDays: 7,
      untilFirstReviewDays: 7,
      thenDays: 28,
      source: regulation('28(4)'),
    },
    'care-order-at-home': {
      firstWithinDays: 7,
      untilFirstReviewDays: 42,
      thenDays: 42,
      source: regulation('28(5)'),
    },
    'looked-after': { firstWithinDays: 7, untilFirstReviewDays: 42, thenDays: 42, source: regulation('28(2)') },
  }))();

/** Reviews of the case of a looked after child. Regulation 33 could not be read: these times are as authorities’ procedures have them. */
export const REVIEW_RULE: {
  /** The first comes within so many working days after the day on which the child became looked after. */
  readonly firstWithinWorkingDays: number;
  /** The second comes at most so many months after the first. */
  readonly secondWithinMonths: number;
  /** Every later one comes at most so many months after the one before. */
  readonly laterWithinMonths: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ (() =>
  frozen({ firstWithinWorkingDays: 20, secondWithinMonths: 3, laterWithinMonths: 6, source: regulation('33') }))();

/** A task that the law asks for. */
export interface LawTask {
  /** The task. */
  readonly title: string;
  /** The same where nothing is known of what was done. */
  readonly titleIfUnknown: string;
  /** Who acts. */
  readonly whoActs: WorkRole;
  /** What settles it. */
  readonly settledBy: string;
  /** The same where nothing is known of what was done. */
  readonly settledByIfUnknown: string;
  /** How it was read. */
  readonly lawRead: LawRead;
}

/** The tasks that the law asks for. */
export const LAW_TASKS: Readonly<Record<'visit' | 'review', LawTask>> = /* @__PURE__ */ frozen({
  visit: {
    title: 'Visit the child and see them alone',
    titleIfUnknown: 'Record the visits made to the child',
    whoActs: 'social-worker',
    settledBy: 'a recorded visit by the social worker; in a new placement, within a week of its start',
    settledByIfUnknown: 'the visits so far, or a record that there were none',
    lawRead: 'read',
  },
  review: {
    title: 'Hold the looked after child review',
    titleIfUnknown: 'Record the looked after child reviews held',
    whoActs: 'social-worker-and-reviewing-officer',
    settledBy: 'a recorded review',
    settledByIfUnknown: 'the reviews so far, or a record that there were none',
    lawRead: 'secondary',
  },
});
