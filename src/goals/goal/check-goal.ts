/** Whether a goal is SMART, letter by letter. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../shared/findings/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import type { GoalCheck, GoalFinding, LetterCheck } from '../check-result.js';
import { checkMeasurable } from './check-measurable.js';
import { checkRealistic } from './check-realistic.js';
import { checkSpecific } from './check-specific.js';
import { type Goal, type GoalContext, SMART_LETTERS, type SmartLetter } from './goal.js';
import { GOAL_FINDINGS } from './goal-findings.js';
import { GOAL, GOAL_CONTEXT } from './shapes.js';
import { isNobodys, isOfAnother } from './who-makes-the-change.js';

const finding = /* @__PURE__ */ findingIn(GOAL_FINDINGS);
const when = /* @__PURE__ */ findingWhen(GOAL_FINDINGS);

/** A view of nobody, or one that was not asked for without a reason, is none. */
const isNoView = (view: Goal['childsView']): boolean => {
  switch (view?.kind) {
    case undefined:
      return true;
    case 'given':
      return isBlank(view.child);
    case 'not-appropriate':
      return isBlank(view.reason);
  }
};

const checkAgreed = (goal: Goal, context: GoalContext): readonly GoalFinding[] => {
  const { change, agreedBy = [], childsView, inWordsOf } = goal;
  const { agreement } = context;
  const makers = (change?.by ?? []).filter((maker) => !isBlank(maker));
  const madeOn = agreement?.madeOn;
  const agreed = agreedBy.map(({ parent }) => parent);
  return [
    ...makers.flatMap((parent, position) =>
      when(!agreed.includes(parent), 'agreed.parent-has-not-agreed', 'change', 'by', position),
    ),
    ...when(isNobodys(goal), 'agreed.who-missing', 'change', 'by'),
    ...when(
      change?.byChild !== undefined && goal.agreedByChildOn === undefined,
      'agreed.child-has-not-agreed',
      'agreedByChildOn',
    ),
    ...when(
      childsView?.kind === 'given' && isOfAnother(childsView.child, context),
      'agreed.view-of-another-child',
      'childsView',
      'child',
    ),
    ...when(makers.length > 0 && goal.agreedByNetworkOn === undefined, 'agreed.network-missing', 'agreedByNetworkOn'),
    ...agreedBy.flatMap(({ on }, position) => [
      ...when(on === undefined, 'agreed.date-missing', 'agreedBy', position, 'on'),
      ...when(isEarlier(madeOn, on), 'agreed.after-agreement', 'agreedBy', position, 'on'),
    ]),
    ...when(madeOn === undefined, 'agreed.agreement-not-given', 'agreedBy'),
    ...when(isNoView(childsView), 'agreed.childs-view-missing', 'childsView'),
    ...when(inWordsOf === 'worker', 'agreed.not-in-words-of-parents', 'inWordsOf'),
    ...when(inWordsOf === undefined, 'agreed.whose-words-missing', 'inWordsOf'),
  ];
};

const checkTimely = (goal: Goal, { agreement }: GoalContext): readonly GoalFinding[] => {
  const { dueOn, reviewsOn = [], agreedBy = [], agreedByChildOn, steps = [], changed = [] } = goal;
  const { madeOn, nextReviewOn } = agreement ?? {};
  const agreedOn = [...agreedBy.map(({ on }) => on), agreedByChildOn, madeOn].filter((day) => day !== undefined);
  const isAfterAll = (day: CivilDate): boolean => agreedOn.every((on) => day > on);
  return [
    ...when(dueOn === undefined, 'timely.due-date-missing', 'dueOn'),
    ...when(agreedOn.length === 0, 'timely.agreed-date-missing', 'agreedBy'),
    ...when(dueOn !== undefined && !isAfterAll(dueOn), 'timely.due-before-agreed', 'dueOn'),
    ...(nextReviewOn === undefined
      ? [finding('timely.next-review-not-given', 'dueOn')]
      : when(isEarlier(nextReviewOn, dueOn), 'timely.due-after-next-review', 'dueOn')),
    ...when(reviewsOn.length === 0, 'timely.review-date-missing', 'reviewsOn'),
    ...when(
      dueOn !== undefined && reviewsOn.length > 0 && !reviewsOn.some((day) => day < dueOn),
      'timely.no-review-before-due',
      'reviewsOn',
    ),
    ...reviewsOn.flatMap((day, position) =>
      when(!isAfterAll(day), 'timely.review-before-agreed', 'reviewsOn', position),
    ),
    ...steps.flatMap((step, position) =>
      when(isEarlier(dueOn, step.dueOn), 'timely.step-after-goal', 'steps', position, 'dueOn'),
    ),
    ...changed.flatMap(({ because }, position) =>
      when(isBlank(because), 'timely.change-without-reason', 'changed', position, 'because'),
    ),
  ];
};

const letterFrom = (findings: readonly GoalFinding[]): LetterCheck => {
  const made = findings.map(({ code }) => GOAL_FINDINGS[code].makes);
  const verdict = made.includes('not-met') ? 'not-met' : made.includes('cannot-say') ? 'cannot-say' : 'met';
  return { verdict, findings };
};

export const checkLetters = (goal: Goal, context: GoalContext): GoalCheck => {
  const letters: Readonly<Record<SmartLetter, LetterCheck>> = {
    specific: letterFrom(checkSpecific(goal, context)),
    measurable: letterFrom(checkMeasurable(goal, context)),
    agreed: letterFrom(checkAgreed(goal, context)),
    realistic: letterFrom(checkRealistic(goal, context)),
    timely: letterFrom(checkTimely(goal, context)),
  };
  return {
    madeBy: MADE_BY,
    goal: goal.id,
    letters,
    isComplete: SMART_LETTERS.every((letter) => letters[letter].verdict === 'met'),
    findings: SMART_LETTERS.flatMap((letter) => letters[letter].findings),
  };
};

/**
 * Says, letter by letter, what a goal still lacks to be SMART as the Framework has it: Specific, Measurable, Agreed with families,
 * Realistic, Timely. The check is of structure: whether what has to be set is set, and fits together. That a goal is genuinely SMART
 * is for people to say. Where wording is looked at, it is a heuristic, worth a look and no more.
 *
 * A letter is `met` only if nothing is missing that it needs; `cannot-say` where nothing speaks against it and something is not
 * known, such as the assessment, the agreement or the child’s timescale.
 *
 * @param goal - the goal, as far as it has been set
 * @param context - what it is checked against
 * @returns the five letters, each with everything that was found.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { checkGoal } from 'reunification-framework/goals';
 *
 * const goal = { id: 'classes', measures: [{ shows: 'attendance', method: 'Comes to every class.' }] } as const;
 * const { letters } = checkGoal(goal, {});
 * letters.measurable.verdict; // => 'not-met'
 * letters.measurable.findings[0]?.code; // => 'measurable.only-attendance'
 * ```
 */
export function checkGoal(goal: Goal, context: GoalContext): GoalCheck {
  return checkLetters(readOnce('goal', goal, GOAL), readOnce('context', context, GOAL_CONTEXT));
}
