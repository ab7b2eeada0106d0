/** What has to be done when a child will not be going home, and what of it is done. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import type { Severity } from '../../shared/findings/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { allOf, anyOf, type Known, known, not } from '../../shared/three-valued.js';
import { checkItem, findingsOfOpen, isOpen } from '../checklist/check-item.js';
import type { ItemDays, StepsQuestion } from '../checklist/checklist.js';
import { STEPS_QUESTION } from '../checklist/shapes.js';
import { statusOn } from '../law/legal-position.js';
import { LEGAL_STATUSES } from '../law/legal-statuses.js';
import { setAsideAtAge } from '../plan/school-age.js';
import {
  type DecisionAgainstReturn,
  PERMANENCE_STEP_IDS,
  type PermanenceCheck,
  type PermanenceFact,
  type PermanenceStepId,
} from './permanence.js';
import { PERMANENCE_STEPS } from './permanence-steps.js';
import { DECISION_AGAINST_RETURN } from './shapes.js';

const factsOf = (given: DecisionAgainstReturn, asOf: CivilDate): Readonly<Record<PermanenceFact, Known>> => {
  const { level } = given;
  const status = statusOn(given, given.decidedOn ?? asOf);
  const notInCare = not(status === undefined ? 'cannot-say' : LEGAL_STATUSES[status].isInCare);
  return {
    severe: known(level === undefined ? undefined : level === 'severe'),
    'solicitor-called-for': anyOf([
      known(given.changesCourtCarePlan),
      allOf([notInCare, known(given.careOrderToBeAppliedFor)]),
    ]),
    'new-carers-identified': known(given.newCarersIdentified),
  };
};

export const permanenceOn = (given: DecisionAgainstReturn, asOf: CivilDate): PermanenceCheck => {
  const { decidedOn, lookedAfterSince, bornOn, recorded } = given;
  const facts = factsOf(given, asOf);
  const isDecided = known(decidedOn && decidedOn <= asOf);
  const afterwards: ItemDays = { asOf, notBefore: decidedOn ?? 'not-known' };
  // A start of care after the decision is of another period, or one of the two days is wrong.
  const careBegan = isEarlier(decidedOn, lookedAfterSince) ? undefined : lookedAfterSince;
  const beforehand: ItemDays = { asOf, notBefore: careBegan ?? 'not-known', surelyFrom: decidedOn };
  const steps = PERMANENCE_STEP_IDS.filter((id) => isDecided !== 'no' || PERMANENCE_STEPS[id].mayPrecede).map((id) => {
    const rule = PERMANENCE_STEPS[id];
    const days = rule.mayPrecede ? beforehand : afterwards;
    return checkItem(id, rule, recorded?.[id], facts, days, setAsideAtAge(rule, bornOn, asOf));
  });
  const openOf = (weight: Severity): readonly PermanenceStepId[] =>
    steps.filter((step) => isOpen(step) && step.severity === weight).map(({ id }) => id);
  return {
    madeBy: MADE_BY,
    isDecided,
    facts,
    steps,
    open: openOf('must'),
    worthALook: openOf('should'),
    findings: findingsOfOpen(steps),
  };
};

/**
 * Says what has to be done when it is decided that a child will not be going home, and what of it is done.
 *
 * @param decision - the decision, and what people recorded since
 * @param question - the day asked about
 * @returns every step, with what is open; before the day of the decision, those that belong before it.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkPermanence } from 'reunification-framework/return-home';
 *
 * const { steps, open } = checkPermanence(
 *   {
 *     decidedOn: civilDate('2026-03-02'),
 *     recorded: { 'decision-explained-to-child': { kind: 'done', by: 'worker-1', on: civilDate('2026-02-20') } },
 *   },
 *   { asOf: civilDate('2026-03-16') },
 * );
 * // What was done before the decision was about something else.
 * steps.find(({ id }) => id === 'decision-explained-to-child')?.verdict; // => 'cannot-say'
 * open.length; // => 22
 * ```
 */
export function checkPermanence(decision: DecisionAgainstReturn, question: StepsQuestion): PermanenceCheck {
  return permanenceOn(
    readOnce('decision', decision, DECISION_AGAINST_RETURN),
    readOnce('question', question, STEPS_QUESTION).asOf,
  );
}
