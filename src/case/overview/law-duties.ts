/** What the law asks for next, while a child is looked after. */

import type { BankHolidays, LegalPosition } from '../../return-home/index.js';
import { workingDaysIn } from '../../return-home/law/working-days.js';
import type { Citation } from '../../shared/citation.js';
import { addDays, addMonths, type CivilDate } from '../../shared/civil-date.js';
import type { CaseRecord } from '../record/case-record.js';
import { REVIEW_RULE, VISIT_RULES, type VisitSituation } from './law-rules.js';

/** What is known of the case on the day asked about. */
export interface InLaw {
  /** The case. */
  readonly record: CaseRecord;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Nothing recorded later counts. */
  readonly knownOn: CivilDate;
  /** The child’s position in law. */
  readonly legal: LegalPosition;
  /** Since when the legal status holds. */
  readonly statusSince: CivilDate | undefined;
  /** Since when the child has lived at home; `undefined` where the child does not. */
  readonly homeSince: CivilDate | undefined;
  /** The bank holidays given. */
  readonly bankHolidays: BankHolidays | undefined;
}

/** Something that the law asks for next. */
export interface Duty {
  /** Which. */
  readonly task: 'visit' | 'review';
  /** By when; `undefined` where nothing is known of what was done. */
  readonly dueOn: CivilDate | undefined;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Series of short breaks: visits and reviews are at times agreed for them, which the record does not hold. */
const SHORT_BREAKS: readonly LegalPosition['status'][] = [
  'short-breaks-episodes-recorded',
  'short-breaks-agreement-recorded',
];

interface Held {
  readonly on: CivilDate;
  readonly recordedOn: CivilDate;
}

/** Days on which something was done since a day, as far as it counts; the earliest first. */
const heldSince = (held: readonly Held[], since: CivilDate, { asOf, knownOn }: InLaw): readonly CivilDate[] =>
  held
    .filter(({ on, recordedOn }) => since <= on && on <= asOf && recordedOn <= knownOn)
    .map(({ on }) => on)
    .sort();

const situationOf = ({ legal, homeSince }: InLaw): VisitSituation => {
  if (homeSince === undefined) return 'looked-after';
  if (legal.status === 'interim-care-order') return 'interim-care-order-at-home';
  return legal.status === 'care-order' ? 'care-order-at-home' : 'looked-after';
};

const laterOf = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && other > one ? other : one;

/** The day from which the visits of a situation count. */
const beginningOf = (situation: VisitSituation, since: CivilDate, { statusSince, homeSince }: InLaw): CivilDate => {
  switch (situation) {
    case 'interim-care-order-at-home':
      return laterOf(laterOf(since, statusSince), homeSince);
    case 'care-order-at-home':
      return laterOf(since, statusSince);
    case 'looked-after':
      return since;
  }
};

const nextVisit = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): Duty => {
  const situation = situationOf(given);
  const { firstWithinDays, untilFirstReviewDays, thenDays, source } = VISIT_RULES[situation];
  const { visits } = given.record;
  if (visits === undefined) return { task: 'visit', dueOn: undefined, source };
  const from = beginningOf(situation, since, given);
  const made = visits.filter(({ role }) => role === 'social-worker');
  const last = heldSince(made, from, given).at(-1);
  const between = reviews.length === 0 ? untilFirstReviewDays : thenDays;
  return {
    task: 'visit',
    dueOn: last === undefined ? addDays(from, firstWithinDays) : addDays(last, between),
    source,
  };
};

/**
 * The last day of so many working days after a day, which does not count itself. In a year whose bank holidays are not given it could
 * be later; the earliest day that it can be is taken.
 */
const workingDaysAfter = (day: CivilDate, count: number, holidays: BankHolidays | undefined): CivilDate | undefined => {
  const first = addDays(day, 1);
  let last = addDays(day, count);
  while (first !== undefined && last !== undefined && workingDaysIn(first, last, holidays).atMost < count)
    last = addDays(last, 1);
  return last;
};

const nextReview = (since: CivilDate, held: readonly CivilDate[], { record, bankHolidays }: InLaw): Duty => {
  const { firstWithinWorkingDays, secondWithinMonths, laterWithinMonths, source } = REVIEW_RULE;
  if (record.reviews === undefined) return { task: 'review', dueOn: undefined, source };
  const last = held.at(-1);
  if (last === undefined)
    return { task: 'review', dueOn: workingDaysAfter(since, firstWithinWorkingDays, bankHolidays), source };
  return { task: 'review', dueOn: addMonths(last, held.length === 1 ? secondWithinMonths : laterWithinMonths), source };
};

/**
 * What the law asks for next on a day.
 *
 * @param given - what is known of the case
 * @returns the next visit and the next review; none where the child is not looked after, or goes to a series of short breaks
 */
export function dutiesOf(given: InLaw): readonly Duty[] {
  const { lookedAfterSince: since, status } = given.legal;
  if (since === undefined || SHORT_BREAKS.includes(status)) return [];
  const reviews = heldSince(given.record.reviews ?? [], since, given);
  return [nextVisit(since, reviews, given), nextReview(since, reviews, given)];
}
