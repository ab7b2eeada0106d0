/** What has to follow an unplanned return, and what of it is done. */

import type { KnownOrNot } from '../../goals/index.js';
import { birthdayAt, type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import { type Known, known, not } from '../../shared/three-valued.js';
import { checkItem, findingsOfOpen, isOpen } from '../checklist/check-item.js';
import type { ItemDays, StepsQuestion } from '../checklist/checklist.js';
import { STEPS_QUESTION } from '../checklist/shapes.js';
import { contradictionsIn, isEligibleChildOn, isShortBreaks, statusOn } from '../law/legal-position.js';
import { LEGAL_STATUSES } from '../law/legal-statuses.js';
import { UNPLANNED_RETURN } from './shapes.js';
import {
  UNPLANNED_STEP_IDS,
  type UnplannedFact,
  type UnplannedReturn,
  type UnplannedReturnCheck,
} from './unplanned-return.js';
import { UNPLANNED_STEPS } from './unplanned-steps.js';

const asKnown = (answer: KnownOrNot | undefined): Known =>
  answer === 'yes' || answer === 'no' ? answer : 'cannot-say';

/** Completed before the return, in this period of care. */
const earlierAssessmentOf = ({ recorded, lookedAfterSince, happenedOn }: UnplannedReturn, asOf: CivilDate) => {
  const answer = recorded?.['assessment-completed'];
  if (answer?.kind !== 'done' || lookedAfterSince === undefined || isBlank(answer.by)) return undefined;
  const { on } = answer;
  return on >= lookedAfterSince && on < happenedOn && on <= asOf
    ? ({ completedOn: on, takenUpIn: 'plan-drawn-up', sources: UNPLANNED_STEPS['plan-drawn-up'].sources } as const)
    : undefined;
};

/** Whoever is looked after is under 18, unless the date of birth says otherwise. */
const isUnderEighteen = ({ bornOn, happenedOn }: UnplannedReturn): boolean =>
  bornOn === undefined || isEarlier(happenedOn, birthdayAt(bornOn, 18));

const factsOf = (given: UnplannedReturn): Readonly<Record<UnplannedFact, Known>> => {
  const { immediateConcern, servicesRefused, level, happenedOn } = given;
  const status = statusOn(given, happenedOn);
  const inCare = status === undefined ? 'cannot-say' : LEGAL_STATUSES[status].isInCare;
  const isEligible = isEligibleChildOn(given, happenedOn);
  return {
    'section-20': known(status && LEGAL_STATUSES[status].isSection20),
    'in-care': inCare,
    'not-in-care': not(inCare),
    'immediate-concern': asKnown(immediateConcern),
    'no-immediate-concern': not(asKnown(immediateConcern)),
    'services-refused': asKnown(servicesRefused),
    'eligible-child': isEligible,
    'not-eligible-child': not(isEligible),
    'under-eighteen': known(isUnderEighteen(given)),
    severe: known(level === undefined ? undefined : level === 'severe'),
  };
};

const check = (given: UnplannedReturn, asOf: CivilDate): UnplannedReturnCheck => {
  const facts = factsOf(given);
  const { happenedOn, lookedAfterSince } = given;
  const days: ItemDays = { asOf, notBefore: happenedOn };
  // A start of care after the return is of another period, or one of the two days is wrong.
  const careBegan = isEarlier(happenedOn, lookedAfterSince) ? undefined : lookedAfterSince;
  const inThisCare: ItemDays = { asOf, notBefore: careBegan ?? 'not-known', surelyFrom: happenedOn };
  const hasHappened = happenedOn <= asOf;
  const isReturnHome = given.status === undefined || !isShortBreaks(given.status);
  const steps =
    hasHappened && isReturnHome
      ? UNPLANNED_STEP_IDS.map((id) =>
          checkItem(
            id,
            UNPLANNED_STEPS[id],
            given.recorded?.[id],
            facts,
            id === 'assessment-completed' ? inThisCare : days,
          ),
        )
      : [];
  return {
    madeBy: MADE_BY,
    hasHappened,
    isReturnHome,
    facts,
    earlierAssessment: hasHappened ? earlierAssessmentOf(given, asOf) : undefined,
    contradictions: contradictionsIn(given, happenedOn),
    steps,
    open: steps.filter(isOpen).map(({ id }) => id),
    findings: findingsOfOpen(steps),
  };
};

/**
 * Says what has to follow a return home that did not come out of care planning, and what of it is done: a parent ended accommodation
 * under section 20, or a young person went home; or a child under a care order ran or was taken home.
 *
 * Such a return is a fact, not a decision: no condition for going home is asked, and none is taken as met.
 *
 * @param unplannedReturn - what happened, and what people recorded since
 * @param question - the day asked about
 * @returns every step, with what is open.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkUnplannedReturn } from 'reunification-framework/return-home';
 *
 * const day = civilDate('2026-06-22');
 * const { steps } = checkUnplannedReturn(
 *   {
 *     status: 'section-20',
 *     happenedOn: day,
 *     recorded: { 'immediate-concerns-considered': { kind: 'done', by: 'worker-1', on: day } },
 *   },
 *   { asOf: civilDate('2026-06-29') },
 * );
 * steps.slice(0, 4).map(({ id, verdict }) => [id, verdict]);
 * // => [
 * //   ['immediate-concerns-considered', 'met'],
 * //   ['immediate-action', 'cannot-say'],
 * //   ['assessment-at-home', 'cannot-say'],
 * //   ['statutory-guidance-followed', 'does-not-apply'],
 * // ]
 * ```
 */
export function checkUnplannedReturn(unplannedReturn: UnplannedReturn, question: StepsQuestion): UnplannedReturnCheck {
  return check(
    readOnce('unplannedReturn', unplannedReturn, UNPLANNED_RETURN),
    readOnce('question', question, STEPS_QUESTION).asOf,
  );
}
