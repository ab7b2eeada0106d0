/** What the law asks for next, while a child is looked after. */

import type { BankHolidays } from '../../return-home/index.js';
import type { Citation } from '../../shared/citation.js';
import { addDays, addMonths, type CivilDate, weekdayOf } from '../../shared/civil-date.js';
import type { CaseRecord } from '../record/case-record.js';
import type { Known, StandingInLaw } from '../record/legal.js';
import { REVIEW_RULE, VISIT_RULES, type VisitSituation } from './law-rules.js';

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
  readonly task: 'visit' | 'review';
  /** By when; `undefined` where nothing is known of what was done. */
  readonly dueOn: CivilDate | undefined;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Series of short breaks: visits and reviews are at times agreed for them, which the record does not hold. */
const SHORT_BREAKS: readonly StandingInLaw['status'][] = [
  'short-breaks-episodes-recorded',
  'short-breaks-agreement-recorded',
];

/** Whether the child goes to a series of short breaks. */
export const isInShortBreaks = ({ status }: StandingInLaw): boolean => SHORT_BREAKS.includes(status);

interface Held {
  readonly on: CivilDate;
  readonly recordedOn: CivilDate;
}

/** Days on which something was done since a day, as far as it counts, each once; the earliest first. */
const heldSince = (held: readonly Held[], since: CivilDate, { asOf, knownOn }: InLaw): readonly CivilDate[] => {
  const days = held
    .filter(({ on, recordedOn }) => since <= on && on <= asOf && recordedOn <= knownOn)
    .map(({ on }) => on);
  return [...new Set(days)].sort();
};

const situationOf = ({ status, homeSince }: InLaw): VisitSituation => {
  if (homeSince === undefined) return 'looked-after';
  if (status === 'interim-care-order') return 'interim-care-order-at-home';
  return status === 'care-order' ? 'care-order-at-home' : 'looked-after';
};

/** In no situation lie more days between two visits. */
const LONGEST_DAYS = 42;

const SATURDAY = 6;

const laterOf = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && other > one ? other : one;

/** The day from which the visits of a situation count. */
const beginningOf = (
  situation: VisitSituation,
  since: CivilDate,
  { statusSince, homeSince, backInCareOn }: InLaw,
): CivilDate => {
  switch (situation) {
    case 'interim-care-order-at-home':
      return laterOf(laterOf(since, statusSince), homeSince);
    case 'care-order-at-home':
      return laterOf(since, statusSince);
    case 'looked-after':
      return laterOf(since, backInCareOn);
  }
};

const nextVisit = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): Duty => {
  const situation = situationOf(given);
  const { firstWithinDays, untilFirstReviewDays, thenDays, source } = VISIT_RULES[situation];
  const { visits } = given.record;
  if (visits === undefined) return { task: 'visit', dueOn: undefined, source };
  const from = beginningOf(situation, since, given);
  const made = heldSince(
    visits.filter(({ role }) => role === 'social-worker'),
    since,
    given,
  );
  const last = made.at(-1);
  if (last !== undefined && last >= from)
    return { task: 'visit', dueOn: addDays(last, reviews.length === 0 ? untilFirstReviewDays : thenDays), source };
  // What begins anew puts no visit off that was due before.
  const [first, before] = [addDays(from, firstWithinDays), last && addDays(last, LONGEST_DAYS)];
  return {
    task: 'visit',
    dueOn: first !== undefined && before !== undefined && before < first ? before : first,
    source,
  };
};

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
  const { lookedAfterSince: since } = given;
  if (since === undefined || isInShortBreaks(given)) return [];
  const reviews = heldSince(given.record.reviews ?? [], since, given);
  return [nextVisit(since, reviews, given), nextReview(since, reviews, given)];
}

/** Whether the child was not seen alone at the last visit, and nobody has said why. */
export function wasNotSeenAlone(given: InLaw): boolean {
  const { lookedAfterSince: since, asOf, knownOn, record } = given;
  if (since === undefined || isInShortBreaks(given)) return false;
  const counting = (record.visits ?? []).filter(
    ({ on, recordedOn, role }) => role === 'social-worker' && since <= on && on <= asOf && recordedOn <= knownOn,
  );
  const lastOn = counting
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = counting.filter(({ on }) => on === lastOn);
  return last.length > 0 && last.every(({ child }) => child === undefined || child.kind === 'not-alone');
}
