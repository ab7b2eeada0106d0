/** The facts on which it depends what the journey asks. */

import type { RiskLevel } from '../../classification/index.js';
import { ageOn } from '../../factors/age.js';
import type { CaseState } from '../../reclassification/index.js';
import { statusOn } from '../../return-home/law/legal-position.js';
import { type CivilDate, civilDate, compareDays, isEarlier } from '../../shared/civil-date.js';
import { type Known as KnownOrNot, known } from '../../shared/three-valued.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import type { CaseDecisionAgainstReturn } from '../record/journey-entry.js';
import { standingInLaw } from '../record/legal.js';
import { classificationsThatCount } from './classified.js';
import type { JourneyFact } from './item-rule.js';
import type { ReadForStage } from './shown-in-record.js';

/** The record holds only what had been recorded by the day asked about: nothing more has to be left out. */
const LAST_DAY = /* @__PURE__ */ civilDate('9999-12-31');

/** The day of a decision: its own, or the one on which it was recorded. */
const dayOf = ({ decidedOn, recordedOn }: CaseDecisionAgainstReturn): CivilDate => decidedOn ?? recordedOn;

/**
 * The decision against going home by a way home that counts on a day: the one decided last. Where people agreed a lower level than severe
 * on a later day, the question is open again, and none counts, also if the level is severe once more (I-240).
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param state - how its history stands
 * @param asOf - the day
 * @returns the decision; `undefined` where there is none, or only one for a later day
 */
export function decisionAgainst(
  record: CaseRecord,
  wayHome: CaseWayHome,
  { held, agreementWithdrawn }: CaseState,
  asOf: CivilDate,
): CaseDecisionAgainstReturn | undefined {
  const last = [...(record.decisionsAgainstReturn ?? [])]
    .filter((decision) => decision.wayHome === wayHome.id && !isEarlier(asOf, decision.decidedOn))
    .sort((one, other) => compareDays(dayOf(one), dayOf(other)) || compareDays(one.recordedOn, other.recordedOn))
    .at(-1);
  if (last?.decidedOn === undefined || held === undefined || agreementWithdrawn !== undefined) return last;
  const { decidedOn } = last;
  const isOpenAgain = classificationsThatCount(record, wayHome, { asOf, knownOn: LAST_DAY }, undefined).some(
    ({ level, conferredOn }) => level !== 'severe' && conferredOn > decidedOn,
  );
  return isOpenAgain ? undefined : last;
}

/** Whether low has been held for as long as closing asks. */
const isLowHeld = ({ clocks }: CaseState, level: RiskLevel | undefined): KnownOrNot => {
  if (level === undefined) return 'cannot-say';
  if (level !== 'low') return 'no';
  return known(clocks.some(({ id, status }) => id === 'L1' && status === 'met'));
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
  { record, wayHome, state, level, asOf, knownOn }: ReadForStage,
  measuresUsed: KnownOrNot,
): Readonly<Record<JourneyFact, KnownOrNot>> {
  const { isEligibleChild } = record;
  const { status } = standingInLaw(record, { asOf, knownOn });
  const inLaw = statusOn({ status, bornOn: record.child.bornOn }, asOf);
  const isAt = (one: RiskLevel): KnownOrNot => known(level && level === one);
  const canReturn = mayReturn(level, decisionAgainst(record, wayHome, state, asOf) !== undefined);
  return {
    low: isAt('low'),
    medium: isAt('medium'),
    high: isAt('high'),
    severe: isAt('severe'),
    'return-possible': canReturn,
    'no-return': canReturn === 'cannot-say' ? 'cannot-say' : canReturn === 'no' ? 'yes' : 'no',
    'section-20': known(inLaw && inLaw === 'section-20'),
    'not-eligible-child': known(isEligibleChild === undefined ? undefined : !isEligibleChild),
    infant: isInfant(record, asOf),
    home: known(state.whereabouts.kind === 'home'),
    'low-held': isLowHeld(state, level),
    'measures-used': measuresUsed,
  };
}
