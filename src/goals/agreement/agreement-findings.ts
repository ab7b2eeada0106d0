/** The codes of findings about parental agreements, with what each means. Printed in `docs/findings.md`. */

import type { Citation } from '../../shared/citation.js';
import type { FindingMeaning } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import { ANNEX_7, formSection, GOAL_SETTING_TASKS, RECLASSIFYING, UPDATING, WRITTEN_AGREEMENTS } from '../sources.js';
import type { AgreementPart } from './parental-agreement.js';

/** Codes of findings about a parental agreement. */
export type AgreementCheckCode =
  | 'agreement.severe'
  | 'agreement.level-missing'
  | 'agreement.level-not-as-agreed'
  | 'agreement.agreed-level-not-given'
  | 'agreement.to-be-updated'
  | 'agreement.assessment-of-another-child'
  | 'agreement.decision-date-missing'
  | 'agreement.decision-after-agreement'
  | 'agreement.decision-date-not-as-agreed'
  | 'agreement.parent-missing'
  | 'agreement.parent-repeated'
  | 'agreement.worker-missing'
  | 'agreement.date-missing'
  | 'agreement.next-review-missing'
  | 'agreement.next-review-not-after'
  | 'agreement.next-review-past-child-timescale'
  | 'agreement.section-20-not-said'
  | 'agreement.section-20-ending-missing'
  | 'agreement.strengths-missing'
  | 'agreement.strength-not-found'
  | 'agreement.concerns-missing'
  | 'agreement.concern-not-found'
  | 'agreement.concern-left-out'
  | 'agreement.concern-without-goal'
  | 'agreement.goals-missing'
  | 'agreement.goals-not-given'
  | 'agreement.goal-repeated'
  | 'agreement.risk-without-goal'
  | 'agreement.more-than-three-goals'
  | 'agreement.support-missing'
  | 'agreement.support-not-available'
  | 'agreement.support-availability-not-known'
  | 'agreement.support-not-acceptable'
  | 'agreement.support-acceptability-not-known'
  | 'agreement.consequences-missing'
  | 'agreement.consequences-not-explained'
  | 'agreement.no-change-not-explained'
  | 'agreement.explained-after-signing'
  | 'agreement.vague-wording'
  | 'agreement.review-overdue'
  | 'agreement.review-on-impossible-day'
  | 'agreement.goal-without-steps'
  | 'agreement.next-goals-missing'
  | 'agreement.next-goal-incomplete'
  | 'agreement.parent-not-signed'
  | 'agreement.signed-by-stranger'
  | 'agreement.worker-not-signed'
  | 'agreement.signed-before-made'
  | 'agreement.copy-not-given'
  | 'agreement.copy-before-signing'
  | 'agreement.copy-not-on-file';

/** What cannot be true at once in one agreement: such an agreement is not read. */
export const AGREEMENT_CONTRADICTIONS = /* @__PURE__ */ frozen([
  'agreement.decision-after-agreement',
  'agreement.parent-repeated',
  'agreement.next-review-not-after',
  'agreement.goal-repeated',
  'agreement.review-on-impossible-day',
  'agreement.signed-before-made',
] as const satisfies readonly AgreementCheckCode[]);

/** Codes of what cannot be true at once in one agreement. */
export type AgreementContradictionCode = (typeof AGREEMENT_CONTRADICTIONS)[number];

/** What only says that it is not possible to tell: nothing is found against the agreement. */
export const AGREEMENT_UNKNOWNS = /* @__PURE__ */ frozen([
  'agreement.agreed-level-not-given',
  'agreement.goals-not-given',
  'agreement.support-availability-not-known',
  'agreement.support-acceptability-not-known',
] as const satisfies readonly AgreementCheckCode[]);

/** A finding about an agreement: also which part of the form it is about. */
export interface AgreementFindingMeaning extends FindingMeaning {
  /** The part of the form. */
  readonly part: AgreementPart;
}

const about = (
  part: AgreementPart,
  severity: FindingMeaning['severity'],
  message: string,
  source: Citation,
): AgreementFindingMeaning => ({ part, severity, message, source });

/** Message, part of the form, severity and source for each code about a parental agreement. */
export const AGREEMENT_CHECK_FINDINGS: Readonly<Record<AgreementCheckCode, AgreementFindingMeaning>> =
  /* @__PURE__ */ (() =>
    frozen({
      'agreement.severe': about(
        'heading',
        'must',
        'No parental agreement is made at severe risk. The form is for low, medium and high only.',
        ANNEX_7,
      ),
      'agreement.level-missing': about(
        'heading',
        'must',
        'State the level of risk, or that the agreement is made before the risk is classified.',
        ANNEX_7,
      ),
      'agreement.level-not-as-agreed': about(
        'heading',
        'must',
        'This is not the level that people agreed. Correct it.',
        ANNEX_7,
      ),
      'agreement.agreed-level-not-given': about(
        'heading',
        'must',
        'Provide the level that people agreed, and its date, so that the agreement can be compared with it.',
        ANNEX_7,
      ),
      'agreement.to-be-updated': about(
        'heading',
        'should',
        'People have since agreed a different level. Bring the agreement up to date.',
        UPDATING,
      ),
      'agreement.assessment-of-another-child': about(
        'heading',
        'must',
        'This assessment is of a different child. Provide the assessment of this child.',
        ANNEX_7,
      ),
      'agreement.decision-date-missing': about(
        'heading',
        'must',
        'Record the day on which the risk was classified.',
        ANNEX_7,
      ),
      'agreement.decision-after-agreement': about(
        'heading',
        'must',
        'The risk was classified after the date of the agreement. Check both dates.',
        ANNEX_7,
      ),
      'agreement.decision-date-not-as-agreed': about(
        'heading',
        'must',
        'People agreed this level on a different day. Correct the date of the decision.',
        ANNEX_7,
      ),
      'agreement.next-review-past-child-timescale': about(
        'heading',
        'must',
        'The next review is after the child’s timescale ends. Set an earlier date.',
        RECLASSIFYING,
      ),
      'agreement.parent-missing': about('heading', 'must', 'Name the parents who are making the agreement.', ANNEX_7),
      'agreement.parent-repeated': about('heading', 'must', 'This parent is listed twice. Remove one.', ANNEX_7),
      'agreement.worker-missing': about('heading', 'must', 'Name the worker who is making the agreement.', ANNEX_7),
      'agreement.date-missing': about('heading', 'must', 'Record the date of the agreement.', ANNEX_7),
      'agreement.next-review-missing': about('heading', 'must', 'Set the date of the next review.', ANNEX_7),
      'agreement.next-review-not-after': about(
        'heading',
        'must',
        'The next review is on or before the date of the agreement. Set a later date.',
        ANNEX_7,
      ),
      'agreement.section-20-not-said': about(
        'heading',
        'must',
        'Record whether the child is accommodated under section 20 of the Children Act 1989.',
        WRITTEN_AGREEMENTS,
      ),
      'agreement.section-20-ending-missing': about(
        'heading',
        'must',
        'The child is accommodated under section 20. Write down what will happen if that ends before a return is safe.',
        WRITTEN_AGREEMENTS,
      ),
      'agreement.strengths-missing': about(
        'strengths',
        'must',
        'Name at least one strength or protective factor.',
        formSection(1),
      ),
      'agreement.strength-not-found': about(
        'strengths',
        'should',
        'The assessment did not find this strength or protective factor. Check it, or update the assessment.',
        formSection(1),
      ),
      'agreement.concerns-missing': about('concerns', 'must', 'Name at least one concern.', formSection(2)),
      'agreement.concern-not-found': about(
        'concerns',
        'should',
        'The assessment did not find this risk factor. Check it, or update the assessment.',
        formSection(2),
      ),
      'agreement.concern-left-out': about(
        'concerns',
        'should',
        'The assessment found a risk factor that is not fully addressed. Add it to the concerns.',
        formSection(2),
      ),
      'agreement.concern-without-goal': about(
        'concerns',
        'should',
        'Set a goal for this concern, or link an existing goal to it.',
        formSection(3),
      ),
      'agreement.goals-missing': about('goals', 'must', 'Set at least one goal.', formSection(3)),
      'agreement.goals-not-given': about(
        'goals',
        'must',
        'Provide the list of goals. If no goal is needed, provide an empty list.',
        formSection(3),
      ),
      'agreement.goal-without-steps': about(
        'goals',
        'must',
        'Write down the overarching goal, and at least one step towards it.',
        formSection(3),
      ),
      'agreement.goal-repeated': about(
        'goals',
        'must',
        'Another goal has the same id. Give each its own.',
        formSection(3),
      ),
      'agreement.risk-without-goal': about(
        'goals',
        'must',
        'The assessment found a risk factor that still has to be dealt with. Set a goal for it, or record why there is none.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.more-than-three-goals': about(
        'goals',
        'should',
        'The form has room for three overarching goals. Consider which ones matter most now.',
        formSection(3),
      ),
      'agreement.support-missing': about(
        'support',
        'must',
        'List the support and services that will be provided.',
        formSection(5),
      ),
      'agreement.support-not-available': about(
        'support',
        'must',
        'This support is not available. Arrange other support.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.support-availability-not-known': about(
        'support',
        'must',
        'Find out and record whether this support for the agreement as a whole is available.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.support-not-acceptable': about(
        'support',
        'must',
        'The family does not accept this support. Agree other support with them.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.support-acceptability-not-known': about(
        'support',
        'must',
        'Ask the family whether they accept this support for the agreement as a whole, and record the answer.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.consequences-missing': about(
        'consequences',
        'must',
        'Write down what will happen if a goal has not been reached by the review.',
        formSection(6),
      ),
      'agreement.consequences-not-explained': about(
        'consequences',
        'must',
        'Explain to the parents what will happen if goals are not reached, with the Risk Classification Table, and record the day.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.no-change-not-explained': about(
        'consequences',
        'must',
        'Tell the parents that no change after support counts as a risk factor, and record that you did.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.explained-after-signing': about(
        'consequences',
        'must',
        'This was explained after a parent had signed. Explain it, then ask the parents to sign again.',
        formSection(6),
      ),
      'agreement.vague-wording': about(
        'consequences',
        'should',
        'Write down what will happen. The check looks for certain words only; people judge the wording.',
        formSection(6),
      ),
      'agreement.review-overdue': about(
        'review-of-progress',
        'must',
        'The date of the next review has passed. Hold the review and record it.',
        formSection(7),
      ),
      'agreement.next-goals-missing': about(
        'next-goals',
        'must',
        'A review has been held. Set the goals for the time after it.',
        formSection(8),
      ),
      'agreement.review-on-impossible-day': about(
        'review-of-progress',
        'must',
        'This review is dated on or before the day of the agreement, or after the day asked about. Check the date.',
        formSection(7),
      ),
      'agreement.next-goal-incomplete': about(
        'next-goals',
        'must',
        'Complete this goal for the time after the review: the goal, a step and the outcomes.',
        formSection(8),
      ),
      'agreement.parent-not-signed': about(
        'signatures',
        'must',
        'Ask this parent to sign, and record the day.',
        ANNEX_7,
      ),
      'agreement.signed-by-stranger': about(
        'signatures',
        'must',
        'The person who signed here is not a party to the agreement. Check who signed.',
        ANNEX_7,
      ),
      'agreement.worker-not-signed': about(
        'signatures',
        'must',
        'Ask the worker to sign, and record the day.',
        ANNEX_7,
      ),
      'agreement.signed-before-made': about(
        'signatures',
        'must',
        'This signature is dated before the agreement. Check both dates.',
        ANNEX_7,
      ),
      'agreement.copy-not-given': about(
        'signatures',
        'must',
        'Give this parent a signed copy, and record the day.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.copy-before-signing': about(
        'signatures',
        'must',
        'This copy was given before the parent signed. Give the parent a signed copy, and record the day.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.copy-not-on-file': about(
        'signatures',
        'must',
        'Put a copy on the child’s file, and record that it is there.',
        GOAL_SETTING_TASKS,
      ),
    }))();
