/** From which day on what was done counts. */

import { addDays, type CivilDate, civilDate } from '../../shared/days/civil-date.js';
import { standingInLaw } from '../record/parts/legal.js';
import type { JourneyReading } from './check-journey-item.js';
import { classifiedInAttempt, laterOf } from './facts/attempt.js';
import type { Baseline } from './facts/baseline.js';
import { dayOfDecision, decisionAgainst } from './facts/decision-against.js';
import type { ReadForJourney } from './facts/shown-in-record.js';

/** Before any day on which something can have been done. */
const FIRST_DAY = /* @__PURE__ */ civilDate('0001-01-01');

/** Whether this attempt is the first, in the child’s first time in care: what was done from the referral on was for it. */
const isFirstTimeInCare = ({ record, asOf, knownOn, attempt }: ReadForJourney): boolean => {
  const { lookedAfterSince, earlierCare } = standingInLaw(record, { asOf, knownOn });
  const times = [...earlierCare.map(({ from }) => from), ...(lookedAfterSince === undefined ? [] : [lookedAfterSince])];
  return times.length === 1 && times[0] === attempt.since;
};

/**
 * What counts from when. Of a child at home, the classification is the one that the return rested on.
 *
 * @param read - what is read of the way home
 * @param baseline - the measures that stand for the beginning
 * @returns the days, or that they are not known
 */
export const sinceIn = (read: ReadForJourney, baseline: Baseline): JourneyReading['since'] => {
  const { record, wayHome, state, level, attempt, classified, asOf } = read;
  const { whereabouts, held } = state;
  const until = whereabouts.kind === 'home' ? whereabouts.since.on : asOf;
  const isSevere = level === 'severe' && attempt.endedOn !== undefined;
  const daysOf = (agreed: ReadForJourney['classified']): readonly CivilDate[] => [
    ...new Set(agreed.flatMap(({ conferredOn }) => (conferredOn <= until ? [conferredOn] : []))),
  ];
  const days = daysOf(classified);
  const [first] = daysOf(classifiedInAttempt(attempt, classified, isSevere));
  const against = decisionAgainst(record, wayHome, state, asOf);
  const decidedOn = against && dayOfDecision(against);
  return {
    referral: (isFirstTimeInCare(read) ? FIRST_DAY : attempt.since) ?? 'not-known',
    attempt: attempt.since ?? 'not-known',
    'first-classification': first ?? 'not-known',
    outcome: (first === undefined ? decidedOn : laterOf(first, decidedOn)) ?? 'not-known',
    level: held === undefined ? 'not-known' : laterOf(held.since.on, attempt.since),
    classification: days.at(-1) ?? 'not-known',
    'classification-before': days.at(-2) ?? days.at(-1) ?? 'not-known',
    // The same measure on the same day is no repeat.
    baseline: (baseline.on && addDays(baseline.on, 1)) ?? 'not-known',
    return: whereabouts.kind === 'home' ? whereabouts.since.on : 'not-known',
  };
};
