/** The facts on which it depends what the journey asks. */

import type { RiskLevel } from '../../../classification/index.js';
import { ageOn } from '../../../factors/evaluating/age.js';
import { isEligibleChildOn, statusOn } from '../../../return-home/law/legal-position.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { type Known as KnownOrNot, known, not } from '../../../shared/three-valued.js';
import type { CaseRecord } from '../../record/case-record.js';
import { standingInLaw } from '../../record/parts/legal.js';
import type { JourneyFact } from '../item-rule.js';
import { decisionAgainst } from './decision-against.js';
import { isLowKeptUp } from './low-kept-up.js';
import { isReturnAgreed, isReturnOpen, isSection20Last } from './return-facts.js';
import type { ReadForJourney } from './shown-in-record.js';

/** Whether low has been held for as long as closing asks. */
const isLowHeld = (read: ReadForJourney): KnownOrNot => {
  const { level, whileOpen, state, asOf } = read;
  if (level === undefined) return 'cannot-say';
  return level === 'low' ? known(isLowKeptUp(whileOpen, read, state.closed?.on ?? asOf)) : 'no';
};

const isInfant = ({ child }: CaseRecord, asOf: CivilDate): KnownOrNot => {
  const age = ageOn(child, asOf);
  return age === 'not-known' ? 'cannot-say' : known(age === 'in-first-year');
};

/** Whether the child may go home by this way: people decided against it, or at severe it is not considered. */
const mayReturn = (level: RiskLevel | undefined, isDecidedAgainst: boolean): KnownOrNot =>
  isDecidedAgainst ? 'no' : known(level && level !== 'severe');

/**
 * The facts on which it depends what is asked for a way home.
 *
 * @param read - what is read of the way home
 * @param measuresUsed - whether a baseline was taken with standardised measures
 * @returns each fact, and what is known of it
 */
export function journeyFacts(
  read: ReadForJourney,
  measuresUsed: KnownOrNot,
): Readonly<Record<JourneyFact, KnownOrNot>> {
  const { record, wayHome, state, level, asOf, knownOn } = read;
  const { isEligibleChild } = record;
  const { status, lookedAfterSince } = standingInLaw(record, { asOf, knownOn });
  const inLawOn = { status, bornOn: record.child.bornOn, lookedAfterSince, isEligibleChild };
  const inLaw = statusOn(inLawOn, asOf);
  const isAt = (one: RiskLevel): KnownOrNot => known(level && level === one);
  const isDecidedAgainst = decisionAgainst(record, wayHome, state, asOf) !== undefined;
  const canReturn = mayReturn(level, isDecidedAgainst);
  const isFirstYear = isInfant(record, asOf);
  return {
    low: isAt('low'),
    medium: isAt('medium'),
    high: isAt('high'),
    severe: isAt('severe'),
    'return-not-ruled-out': canReturn,
    'return-open': isReturnOpen(read, isDecidedAgainst),
    'return-agreed': isReturnAgreed(read, isDecidedAgainst),
    'no-return': canReturn === 'cannot-say' ? 'cannot-say' : canReturn === 'no' ? 'yes' : 'no',
    'section-20': known(inLaw && inLaw === 'section-20'),
    'section-20-last': isSection20Last(record, { asOf, knownOn }),
    'not-eligible-child': not(isEligibleChildOn(inLawOn, asOf)),
    infant: isFirstYear,
    'not-infant': not(isFirstYear),
    home: known(state.whereabouts.kind === 'home'),
    'low-held': isLowHeld(read),
    'measures-used': measuresUsed,
  };
}
