/** What has to be done when a child will not be going home, and what of it is done. */
import { type CivilDate, isCivilDate, NO_DAY } from '../shared/civil-date.js';
import type { Severity } from '../shared/finding.js';
import { areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import { checkItem, isOpen } from './check-item.js';
import { LEGAL_STATUSES } from './legal-statuses.js';
import {
  type DecisionAgainstReturn,
  PERMANENCE_STEP_IDS,
  type PermanenceCheck,
  type PermanenceFact,
  type PermanenceStepId,
} from './permanence.js';
import { PERMANENCE_STEPS } from './permanence-steps.js';
import { allOf, anyOf, type Known, known } from './three-valued.js';

const factsOf = (given: DecisionAgainstReturn): Readonly<Record<PermanenceFact, Known>> => {
  const { status, level } = given;
  const isSection20 = known(status && LEGAL_STATUSES[status].isSection20);
  return {
    severe: known(level === undefined ? undefined : level === 'severe'),
    'solicitor-called-for': anyOf([
      known(given.changesCourtCarePlan),
      allOf([isSection20, known(given.careOrderToBeAppliedFor)]),
    ]),
    'new-carers-identified': known(given.newCarersIdentified),
  };
};

const check = (given: DecisionAgainstReturn, asOf: CivilDate): PermanenceCheck => {
  const facts = factsOf(given);
  const days = { asOf, notBefore: given.decidedOn };
  const steps = PERMANENCE_STEP_IDS.map((id) => checkItem(id, PERMANENCE_STEPS[id], given.recorded?.[id], facts, days));
  const openOf = (weight: Severity): readonly PermanenceStepId[] =>
    steps.filter((step) => isOpen(step) && step.severity === weight).map(({ id }) => id);
  return { facts, steps, open: openOf('must'), worthALook: openOf('should') };
};

/**
 * Says what has to be done when it is decided that a child will not be going home, and what of it is done.
 *
 * @param given - the decision, and what people recorded since
 * @param asOf - the day asked about
 * @returns every step, with what is open.
 * Of anything else: every step as if nothing were recorded, with `unreadable`.
 */
export function checkPermanence(given: DecisionAgainstReturn, asOf: CivilDate): PermanenceCheck {
  return total(
    () => areRecords(given) && isCivilDate(asOf),
    () => check(given, asOf),
    () => ({ ...check({}, NO_DAY), unreadable: UNREADABLE }),
  );
}
