/** The facts on which it depends what the journey asks. */

import { ageOn } from '../../factors/age.js';
import type { CaseState } from '../../reclassification/index.js';
import { statusOn } from '../../return-home/law/legal-position.js';
import { type CivilDate, isEarlier } from '../../shared/civil-date.js';
import { type Known as KnownOrNot, known } from '../../shared/three-valued.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import type { CaseDecisionAgainstReturn } from '../record/journey-entry.js';
import { type Known, standingInLaw } from '../record/legal.js';
import type { JourneyFact } from './item-rule.js';

/**
 * The decision against going home by a way home that counts on a day: the one recorded last. Where people agreed a lower level than severe
 * on a later day, the question is open again, and none counts (I-240).
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param state - how its history stands
 * @param asOf - the day
 * @returns the decision; `undefined` where there is none, or only one for a later day
 */
export function decisionAgainst(
  { decisionsAgainstReturn = [] }: CaseRecord,
  { id }: CaseWayHome,
  { held }: CaseState,
  asOf: CivilDate,
): CaseDecisionAgainstReturn | undefined {
  let last: CaseDecisionAgainstReturn | undefined;
  for (const decision of decisionsAgainstReturn)
    if (
      decision.wayHome === id &&
      (decision.decidedOn === undefined || decision.decidedOn <= asOf) &&
      (last === undefined || last.recordedOn <= decision.recordedOn)
    )
      last = decision;
  const isOpenAgain = held !== undefined && held.level !== 'severe' && isEarlier(last?.decidedOn, held.lastAgreed.on);
  return isOpenAgain ? undefined : last;
}

/** Whether low has been held for as long as closing asks. */
const isLowHeld = ({ held, clocks }: CaseState): KnownOrNot => {
  if (held === undefined) return 'cannot-say';
  if (held.level !== 'low') return 'no';
  return known(clocks.some(({ id, status }) => id === 'L1' && status === 'met'));
};

const isInfant = ({ child }: CaseRecord, asOf: CivilDate): KnownOrNot => {
  const age = ageOn(child, asOf);
  return age === 'not-known' ? 'cannot-say' : known(age === 'in-first-year');
};

/** Whether the child may go home by this way: people decided against it, or at severe it is not considered. */
const mayReturn = ({ held, agreementWithdrawn }: CaseState, isDecidedAgainst: boolean): KnownOrNot => {
  if (isDecidedAgainst) return 'no';
  if (held === undefined) return 'cannot-say';
  if (held.level === 'severe') return 'no';
  return agreementWithdrawn === undefined ? 'yes' : 'cannot-say';
};

/**
 * The facts on which it depends what is asked for a way home.
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param state - how its history stands
 * @param measuresUsed - whether a baseline was taken with standardised measures
 * @param days - the days
 * @returns each fact, and what is known of it
 */
export function journeyFacts(
  record: CaseRecord,
  wayHome: CaseWayHome,
  state: CaseState,
  measuresUsed: KnownOrNot,
  days: Known,
): Readonly<Record<JourneyFact, KnownOrNot>> {
  const { held } = state;
  const { isEligibleChild } = record;
  const { status } = standingInLaw(record, days);
  const inLaw = statusOn({ status, bornOn: record.child.bornOn }, days.asOf);
  const isAt = (level: 'low' | 'medium' | 'high' | 'severe'): KnownOrNot => known(held && held.level === level);
  const canReturn = mayReturn(state, decisionAgainst(record, wayHome, state, days.asOf) !== undefined);
  return {
    low: isAt('low'),
    medium: isAt('medium'),
    high: isAt('high'),
    severe: isAt('severe'),
    'return-possible': canReturn,
    'no-return': canReturn === 'cannot-say' ? 'cannot-say' : canReturn === 'no' ? 'yes' : 'no',
    'section-20': known(inLaw && inLaw === 'section-20'),
    'not-eligible-child': known(isEligibleChild === undefined ? undefined : !isEligibleChild),
    infant: isInfant(record, days.asOf),
    home: known(state.whereabouts.kind === 'home'),
    'low-held': isLowHeld(state),
    'measures-used': measuresUsed,
  };
}
