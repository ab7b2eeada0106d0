/** Whether a parental agreement is complete, and fits the case. */

import { compareDays } from '../../shared/days/civil-date.js';
import { type Finding, findingsAmong, type PathStep } from '../../shared/findings/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { AgreementCheck, AgreementFormFinding, GoalCheck, PartStatus } from '../check-result.js';
import { checkLetters } from '../goal/check-goal.js';
import type { Goal, GoalContext } from '../goal/goal.js';
import {
  AGREEMENT_CHECK_FINDINGS,
  AGREEMENT_CONTRADICTIONS,
  type AgreementContradictionCode,
} from './agreement-findings.js';
import { checkConsequences } from './check-consequences.js';
import { checkGoalList, checkSupport, mayHaveNoGoal, withoutGoal } from './check-goals.js';
import { checkHeading } from './check-heading.js';
import { checkReviews, reviewsHeld } from './check-reviews-of-agreement.js';
import { checkSignatures } from './check-signatures.js';
import { checkStrengthsAndConcerns } from './check-strengths-and-concerns.js';
import type { FormFinding } from './form-finding.js';
import type { AgreementContext, AgreementPart, ParentalAgreement } from './parental-agreement.js';
import { AGREEMENT_CONTEXT, PARENTAL_AGREEMENT } from './shapes.js';

const inAgreement = (agreement: ParentalAgreement, context: AgreementContext): GoalContext => ({
  evaluation: context.evaluation,
  agreement: {
    child: agreement.child,
    parents: agreement.parents,
    madeOn: agreement.madeOn,
    nextReviewOn: agreement.nextReviewOn,
  },
  childTimescale: context.childTimescale,
  asOf: context.asOf,
  vagueWords: context.vagueWords,
});

/** A next goal is checked like the first, from the last review on. The form has no line for the review after it: its own due day stands. */
const checkNextGoal = (goal: Goal, agreement: ParentalAgreement, context: AgreementContext): GoalCheck => {
  const madeOn = [...reviewsHeld(agreement, context)].sort(compareDays).at(-1) ?? agreement.madeOn;
  const inOrder = inAgreement(agreement, context);
  return checkLetters(goal, {
    ...inOrder,
    agreement: { ...inOrder.agreement, madeOn, nextReviewOn: goal.dueOn ?? agreement.nextReviewOn },
  });
};

const inItsPart = (found: FormFinding): AgreementFormFinding => ({
  ...found,
  part: AGREEMENT_CHECK_FINDINGS[found.code].part,
});

/** The outcomes of the first goals have a section of their own; the goals after the review have one for everything. */
const partOf = (list: 'goals' | 'nextGoals', [field]: readonly PathStep[]): AgreementPart =>
  list === 'nextGoals' ? 'next-goals' : field === 'outcomes' ? 'expected-outcomes' : 'goals';

const findingsIn = (list: 'goals' | 'nextGoals', checks: readonly GoalCheck[]): readonly AgreementFormFinding[] =>
  checks.flatMap(({ findings }, position) =>
    findings.map((found) => ({ ...found, path: [list, position, ...found.path], part: partOf(list, found.path) })),
  );

/** Section 4 is filled in where every goal has its outcomes; section 3 where there are goals. */
const outcomesAreSet = (goals: readonly Goal[], checks: readonly GoalCheck[]): boolean =>
  goals.length > 0 &&
  checks.every(({ findings }) =>
    findings.every(({ code }) => code !== 'measurable.outcome-missing' && code !== 'measurable.outcomes-alike'),
  );

/** What is found about the form itself, in the order of its parts. */
const checkForm = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => [
  ...checkHeading(agreement, context),
  ...checkStrengthsAndConcerns(agreement, context),
  ...checkGoalList(agreement, context),
  ...checkSupport(agreement, context),
  ...checkConsequences(agreement, context),
  ...checkReviews(agreement, context),
  ...checkSignatures(agreement, context),
];

/**
 * What cannot be true at once in an agreement, whatever else is still missing.
 *
 * @param agreement - the agreement; `undefined` where none could be read
 * @returns what was found
 */
export const contradictionsInAgreement = (
  agreement: ParentalAgreement | undefined,
): readonly Finding<AgreementContradictionCode>[] =>
  agreement === undefined ? [] : findingsAmong(AGREEMENT_CONTRADICTIONS, checkForm(agreement, {}));

export const checkSections = (agreement: ParentalAgreement, context: AgreementContext): AgreementCheck => {
  const { goals = [], nextGoals = [], reviewedOn = [] } = agreement;
  const form = checkForm(agreement, context).map(inItsPart);
  const goalContext = inAgreement(agreement, context);
  const checks = goals.map((goal) => checkLetters(goal, goalContext));
  const nextChecks = nextGoals.map((goal) => checkNextGoal(goal, agreement, context));
  const status = (part: AgreementPart): PartStatus =>
    form.some((found) => found.part === part && found.severity === 'must') ? 'incomplete' : 'complete';
  const findings = [...form, ...findingsIn('goals', checks), ...findingsIn('nextGoals', nextChecks)];
  return {
    madeBy: MADE_BY,
    parts: {
      heading: status('heading'),
      strengths: status('strengths'),
      concerns: status('concerns'),
      goals: status('goals'),
      'expected-outcomes':
        outcomesAreSet(goals, checks) || (agreement.goals?.length === 0 && mayHaveNoGoal(agreement, context))
          ? 'complete'
          : 'incomplete',
      support: status('support'),
      consequences: status('consequences'),
      'review-of-progress':
        reviewedOn.length === 0 && status('review-of-progress') === 'complete'
          ? 'not-yet'
          : status('review-of-progress'),
      'next-goals': reviewedOn.length === 0 && nextGoals.length === 0 ? 'not-yet' : status('next-goals'),
      signatures: status('signatures'),
    },
    isComplete: findings.every(({ severity }) => severity === 'should'),
    riskFactorsWithoutGoal: withoutGoal(agreement, context),
    goals: checks,
    nextGoals: nextChecks,
    findings,
  };
};

/**
 * Says whether a parental agreement is complete, part by part of the form of Annex 7, and whether it fits the assessment, the level
 * that people agreed and the child’s timescale. Every goal is checked with it.
 *
 * At severe risk there is no agreement about a return home: that is a finding, and the agreement is not complete.
 *
 * @param agreement - the agreement, as far as it is filled in
 * @param context - what it is checked against
 * @returns each part, each goal, and everything that was found.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { checkAgreement } from 'reunification-framework/goals';
 *
 * const { isComplete, findings } = checkAgreement(
 *   { edition: 'framework-2015', child: 'child-1', risk: { kind: 'classified', level: 'severe' } },
 *   {},
 * );
 * findings.find(({ code }) => code === 'agreement.severe')?.severity; // => 'must'
 * isComplete; // => false
 * ```
 */
export function checkAgreement(agreement: ParentalAgreement, context: AgreementContext): AgreementCheck {
  return checkSections(
    readOnce('agreement', agreement, PARENTAL_AGREEMENT),
    readOnce('context', context, AGREEMENT_CONTEXT),
  );
}
