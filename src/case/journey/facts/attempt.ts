/** Since when the present attempt at a return goes on, and whether people ended it. */

import type { CaseState } from '../../../reclassification/index.js';
import type { ReadinessCase } from '../../../return-home/index.js';
import { addDays, type CivilDate, compareDays, isEarlier } from '../../../shared/days/civil-date.js';
import type { CaseClassification, CaseRecord, CaseWayHome } from '../../record/case-record.js';
import { type Known, lastBackInCare, standingInLaw } from '../../record/parts/legal.js';
import { readinessCaseOf } from '../../record/parts/parts.js';
import { classificationsThatCount } from './classified.js';
import { dayOfDecision, decisionAgainst } from './decision-against.js';

/** An attempt at a return: what was done before it was for another one. */
export interface Attempt {
  /** Its first day: the one on which care began, or on which the attempt before it ended; `undefined` where that is not known. */
  readonly since: CivilDate | undefined;
  /** The day on which people ended it, by severe or a decision against the return that still stands. Never of a child at home. */
  readonly endedOn: CivilDate | undefined;
}

/** Something that ends an attempt, or begins one after the end of another. */
interface Turn {
  readonly on: CivilDate;
  readonly isEnd: boolean;
}

/**
 * The later of two days.
 *
 * @param one - a day
 * @param other - another; `undefined` where it is not known
 * @returns the later; the first where the other is not known
 */
export const laterOf = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && one < other ? other : one;

/** Severe and a decision against end an attempt, a lower level on a later day begins another. The first of several ends counts. */
const turnsIn = (record: CaseRecord, wayHome: CaseWayHome, known: Known): readonly Turn[] =>
  [
    ...classificationsThatCount(record, wayHome, known, undefined).map(({ conferredOn, level }) => ({
      on: conferredOn,
      isEnd: level === 'severe',
    })),
    ...(record.decisionsAgainstReturn ?? [])
      .filter((decision) => decision.wayHome === wayHome.id)
      .map((decision) => ({ on: dayOfDecision(decision), isEnd: true })),
  ]
    .filter(({ on }) => on <= known.asOf)
    // Of one day, the end comes last: nobody has agreed a lower level since.
    .sort((one, other) => compareDays(one.on, other.on) || Number(one.isEnd) - Number(other.isEnd));

/**
 * The present attempt at a return by a way home. Coming back into care, severe and a decision against the return each end one; the next
 * goes on since that day, once people agree a lower level (I-321).
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param state - how its history stands
 * @param known - the days
 * @param careSince - since when the child has been in care this time; after a return that broke down, since then
 * @returns its first day, and the day on which it was ended
 */
export const attemptIn = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  state: CaseState,
  known: Known,
  careSince: CivilDate | undefined,
): Attempt => {
  const { whereabouts } = state;
  const isHome = whereabouts.kind === 'home';
  // What people decided once the child was home ends nothing before the child is back in care.
  const before = isHome ? addDays(whereabouts.since.on, -1) : undefined;
  let since = careSince;
  let ended: CivilDate | undefined;
  for (const { on, isEnd } of turnsIn(record, wayHome, { ...known, asOf: before ?? known.asOf })) {
    if (isEnd) ended ??= on;
    else if (ended !== undefined) {
      since = laterOf(ended, careSince);
      ended = undefined;
    }
  }
  if (isHome) return { since: ended === undefined ? since : laterOf(ended, careSince), endedOn: undefined };
  // A decision of which nobody knows the day stands, whatever was agreed since it was recorded.
  const against = decisionAgainst(record, wayHome, state, known.asOf);
  const endedOn = ended ?? (against && dayOfDecision(against));
  return { since, endedOn: endedOn && laterOf(endedOn, careSince) };
};

/**
 * Since when the child has been in care this time: what was done before a return that broke down was for that return.
 *
 * @param record - the case, as it was known
 * @param known - the days
 * @returns the day; `undefined` where it is not known
 */
const careSinceIn = (record: CaseRecord, known: Known): CivilDate | undefined => {
  const { lookedAfterSince, earlierCare, isCareKnown } = standingInLaw(record, known);
  // Of a child who is no longer looked after, the journey began with the time in care that is over.
  const began = lookedAfterSince ?? (isCareKnown ? earlierCare.at(-1)?.from : undefined);
  const back = lastBackInCare(record, known);
  return back !== undefined && (began === undefined || began < back) ? back : began;
};

/**
 * The day since which a paper has to have been made to be in force: one of an attempt that people ended is not.
 *
 * @param attempt - the present attempt
 * @returns the day; `undefined` where it is not known
 */
export const inForceSince = ({ since, endedOn }: Attempt): CivilDate | undefined => endedOn ?? since;

/**
 * The classifications of the present attempt: where severe stands, that and what was agreed since.
 *
 * @param attempt - the present attempt
 * @param classified - the classifications of this time in care, the first agreed first
 * @param isSevere - whether severe stands
 * @returns those of the attempt, the first agreed first
 */
export const classifiedInAttempt = (
  { since, endedOn }: Attempt,
  classified: readonly CaseClassification[],
  isSevere: boolean,
): readonly CaseClassification[] =>
  classified.filter(({ conferredOn, level }) =>
    isSevere
      ? level === 'severe' && !isEarlier(conferredOn, endedOn)
      : level !== 'severe' && !isEarlier(conferredOn, since),
  );

/**
 * A way home without what was made or done for an earlier attempt.
 *
 * @param wayHome - the way home
 * @param since - the first day of the attempt; `undefined` where it is not known
 * @returns the way home; what has no day stays
 */
export const forAttempt = (wayHome: CaseWayHome, since: CivilDate | undefined): CaseWayHome => {
  const { agreements, plans, goalReviews, approvals, recorded } = wayHome;
  const isOfIt = (on: CivilDate | undefined): boolean => !isEarlier(on, since);
  return {
    ...wayHome,
    agreements: agreements?.filter(({ madeOn }) => isOfIt(madeOn)),
    plans: plans?.filter(({ madeOn }) => isOfIt(madeOn)),
    goalReviews: goalReviews?.filter(({ on }) => isOfIt(on)),
    approvals: approvals?.filter(({ on }) => isOfIt(on)),
    recorded:
      recorded &&
      Object.fromEntries(Object.entries(recorded).filter(([, answer]) => answer?.kind !== 'done' || isOfIt(answer.on))),
  };
};

/** The present attempt, with since when the child has been in care this time. */
export interface PresentAttempt extends Attempt {
  /** Since when; `undefined` where it is not known. */
  readonly careSince: CivilDate | undefined;
}

/**
 * The present attempt at a return by a way home, in the present time in care.
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param state - how its history stands
 * @param known - the days
 * @returns the attempt, and since when the child has been in care
 */
export const presentAttempt = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  state: CaseState,
  known: Known,
): PresentAttempt => {
  const careSince = careSinceIn(record, known);
  return { careSince, ...attemptIn(record, wayHome, state, known, careSince) };
};

/**
 * What readiness reads of a way home: what was made or done for an attempt that people ended is not there (I-321).
 *
 * @param record - the case, as it was known
 * @param wayHome - one of its ways home
 * @param attempt - the present attempt
 * @param known - the days
 * @returns what `readinessOf` reads; without the evaluation of the assessment
 */
export const readinessCaseFor = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  { careSince, since }: PresentAttempt,
  known: Known,
): ReadinessCase => readinessCaseOf(record, since === careSince ? wayHome : forAttempt(wayHome, since), known);
