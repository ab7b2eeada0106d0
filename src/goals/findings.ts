/** The codes of findings about goals, agreements and reviews, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../shared/citation.js';
import type { FindingMeaning, FindingRegister } from '../shared/finding.js';
import { frozen } from '../shared/frozen.js';
import type { AgreementPart } from './agreement/parental-agreement.js';
import type { SmartLetter } from './goal/goal.js';
import {
  ANNEX_5,
  ANNEX_7,
  ANNEX_8,
  formSection,
  GOAL_SETTING_TASKS,
  RECLASSIFYING,
  REVIEWING_GOALS,
  SEPARATELY_AND_TOGETHER,
  SETTING_GOALS,
  STAGE_3_TASKS,
  UPDATING,
  WRITTEN_AGREEMENTS,
} from './sources.js';

/** Codes of findings about a goal. */
export type GoalFindingCode =
  | 'specific.goal-missing'
  | 'specific.change-missing'
  | 'specific.who-missing'
  | 'specific.who-not-in-agreement'
  | 'specific.step-missing'
  | 'specific.risk-factor-missing'
  | 'specific.risk-factor-repeated'
  | 'specific.risk-factor-not-found'
  | 'specific.assessment-not-given'
  | 'specific.vague-wording'
  | 'specific.child-is-another'
  | 'measurable.measure-missing'
  | 'measurable.what-it-shows-missing'
  | 'measurable.only-attendance'
  | 'measurable.method-missing'
  | 'measurable.how-often-missing'
  | 'measurable.by-whom-missing'
  | 'measurable.other-measure-incomplete'
  | 'measurable.starting-point-missing'
  | 'measurable.starting-score-missing'
  | 'measurable.reached-at-the-start'
  | 'measurable.outcome-missing'
  | 'measurable.outcomes-alike'
  | 'measurable.vague-wording'
  | 'measurable.looks-like-attendance'
  | 'measurable.only-own-report'
  | 'measurable.starting-point-after-due'
  | 'agreed.who-missing'
  | 'agreed.parent-has-not-agreed'
  | 'agreed.child-has-not-agreed'
  | 'agreed.view-of-another-child'
  | 'agreed.network-missing'
  | 'agreed.date-missing'
  | 'agreed.after-agreement'
  | 'agreed.agreement-not-given'
  | 'agreed.childs-view-missing'
  | 'agreed.not-in-words-of-parents'
  | 'agreed.whose-words-missing'
  | 'realistic.support-missing'
  | 'realistic.support-not-available'
  | 'realistic.support-availability-not-known'
  | 'realistic.support-not-acceptable'
  | 'realistic.support-acceptability-not-known'
  | 'realistic.support-provider-missing'
  | 'realistic.support-starts-after-due'
  | 'realistic.support-reason-missing'
  | 'realistic.support-nothing-instead'
  | 'realistic.vague-wording'
  | 'realistic.due-date-missing'
  | 'realistic.past-child-timescale'
  | 'realistic.child-timescale-not-given'
  | 'timely.due-date-missing'
  | 'timely.agreed-date-missing'
  | 'timely.due-before-agreed'
  | 'timely.due-after-next-review'
  | 'timely.next-review-not-given'
  | 'timely.review-date-missing'
  | 'timely.no-review-before-due'
  | 'timely.review-before-agreed'
  | 'timely.step-after-goal'
  | 'timely.change-without-reason';

/** A finding about a goal: also which SMART letter it is about, and whether that letter is then not met or cannot be judged. */
export interface GoalFindingMeaning extends FindingMeaning {
  /** The SMART letter that it is about. */
  readonly letter: SmartLetter;
  /** What follows for the letter: not met, or cannot say; `undefined` if it is only advice. */
  readonly makes: 'not-met' | 'cannot-say' | undefined;
}

const must = (letter: SmartLetter, message: string, source: Citation): GoalFindingMeaning => ({
  letter,
  makes: 'not-met',
  severity: 'must',
  message,
  source,
});

const unknown = (letter: SmartLetter, message: string, source: Citation): GoalFindingMeaning => ({
  letter,
  makes: 'cannot-say',
  severity: 'must',
  message,
  source,
});

const should = (letter: SmartLetter, message: string, source: Citation): GoalFindingMeaning => ({
  letter,
  makes: undefined,
  severity: 'should',
  message,
  source,
});

/** Message, SMART letter, severity and source for each code about a goal. */
export const GOAL_FINDINGS: Readonly<Record<GoalFindingCode, GoalFindingMeaning>> = /* @__PURE__ */ (() =>
  frozen({
    'specific.goal-missing': must('specific', 'Write down the overarching goal.', SETTING_GOALS),
    'specific.change-missing': must('specific', 'Write down the change that is needed.', GOAL_SETTING_TASKS),
    'specific.who-missing': must(
      'specific',
      'Name who is to make the change: a parent, or the child.',
      GOAL_SETTING_TASKS,
    ),
    'specific.who-not-in-agreement': must(
      'specific',
      'This parent is to make the change but is not in the agreement. Add the parent to it, or name someone else.',
      ANNEX_7,
    ),
    'specific.step-missing': must('specific', 'Add a step, or a staged goal, towards the goal.', SETTING_GOALS),
    'specific.risk-factor-missing': must(
      'specific',
      'Name the risk factor that the goal addresses, or the protective factor that it builds.',
      GOAL_SETTING_TASKS,
    ),
    'specific.child-is-another': must(
      'specific',
      'This goal is for a different child from the agreement. Remove it, or correct the child.',
      ANNEX_7,
    ),
    'specific.risk-factor-repeated': should(
      'specific',
      'This risk factor is listed twice. Remove one.',
      GOAL_SETTING_TASKS,
    ),
    'specific.risk-factor-not-found': must(
      'specific',
      'The assessment did not find this risk factor. Link the goal to one that it found, or update the assessment.',
      GOAL_SETTING_TASKS,
    ),
    'specific.assessment-not-given': unknown(
      'specific',
      'Provide the assessment, so that the goal can be compared with what it found.',
      GOAL_SETTING_TASKS,
    ),
    'specific.vague-wording': should(
      'specific',
      'Describe what you would see if this changed. The check looks for certain words only; people judge the wording.',
      GOAL_SETTING_TASKS,
    ),
    'measurable.measure-missing': must(
      'measurable',
      'Add a measure: what will show that things have changed.',
      ANNEX_8,
    ),
    'measurable.what-it-shows-missing': unknown(
      'measurable',
      'Record what this measure shows: a change, or only attendance or compliance.',
      REVIEWING_GOALS,
    ),
    'measurable.only-attendance': must(
      'measurable',
      'Add a measure of change. Attendance and compliance alone do not show it.',
      REVIEWING_GOALS,
    ),
    'measurable.method-missing': must('measurable', 'Record how this is measured.', ANNEX_8),
    'measurable.how-often-missing': must('measurable', 'Record how often this is measured.', ANNEX_5),
    'measurable.by-whom-missing': must('measurable', 'Record who measures this.', ANNEX_5),
    'measurable.other-measure-incomplete': should(
      'measurable',
      'Complete this measure too: what it shows, how, how often and by whom.',
      ANNEX_5,
    ),
    'measurable.starting-score-missing': should(
      'measurable',
      'Record the score at the start, so that later scores can be compared with it.',
      SETTING_GOALS,
    ),
    'measurable.reached-at-the-start': should(
      'measurable',
      'By its starting score, the goal has already been reached. Check the score, or set a goal that goes further.',
      SETTING_GOALS,
    ),
    'measurable.starting-point-missing': should(
      'measurable',
      'Record how things stood at the start, using this measure.',
      ANNEX_8,
    ),
    'measurable.outcome-missing': must('measurable', 'Describe what people would see at this outcome.', SETTING_GOALS),
    'measurable.outcomes-alike': must(
      'measurable',
      'Two of the three outcomes have the same description. Say how they differ.',
      SETTING_GOALS,
    ),
    'measurable.vague-wording': should(
      'measurable',
      'Describe what you would see. The check looks for certain words only; people judge the wording.',
      SETTING_GOALS,
    ),
    'measurable.looks-like-attendance': should(
      'measurable',
      'This measure seems to count attendance. Say what change it shows, or record it as attendance.',
      REVIEWING_GOALS,
    ),
    'measurable.only-own-report': should(
      'measurable',
      'Only the person who is to change reports on this goal. Add a measure by someone else.',
      RECLASSIFYING,
    ),
    'measurable.starting-point-after-due': must(
      'measurable',
      'The starting point is dated on or after the due date. Record how things stood before the work began.',
      ANNEX_8,
    ),
    'agreed.who-missing': unknown(
      'agreed',
      'Name who will make the change, so that their agreement can be recorded.',
      SETTING_GOALS,
    ),
    'agreed.parent-has-not-agreed': must(
      'agreed',
      'This parent is to make the change. Record the day on which the parent agreed to the goal.',
      SETTING_GOALS,
    ),
    'agreed.child-has-not-agreed': must(
      'agreed',
      'This goal is the child’s own. Record the day on which the child or young person agreed to it.',
      STAGE_3_TASKS,
    ),
    'agreed.view-of-another-child': must(
      'agreed',
      'This view belongs to a different child. Record this child’s own view.',
      STAGE_3_TASKS,
    ),
    'agreed.network-missing': should(
      'agreed',
      'Record the day on which the multi-agency network agreed to the goal. Without that, a goal that is not reached does not show that the parents cannot change.',
      REVIEWING_GOALS,
    ),
    'agreed.date-missing': unknown('agreed', 'Record the day on which this parent agreed to the goal.', SETTING_GOALS),
    'agreed.after-agreement': must(
      'agreed',
      'This parent agreed after the date of the agreement. Check both dates.',
      ANNEX_7,
    ),
    'agreed.agreement-not-given': unknown(
      'agreed',
      'Provide the date of the agreement, so that the parents’ dates can be compared with it.',
      ANNEX_7,
    ),
    'agreed.childs-view-missing': should(
      'agreed',
      'Record what the child thinks of the goal, or why the child was not asked.',
      STAGE_3_TASKS,
    ),
    'agreed.not-in-words-of-parents': should(
      'agreed',
      'The goal is in the worker’s words. Put it in words that the parents suggest.',
      SETTING_GOALS,
    ),
    'agreed.whose-words-missing': should('agreed', 'Record whose words the goal is in.', SETTING_GOALS),
    'realistic.support-missing': must(
      'realistic',
      'List the support for this goal, or say why none is needed.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-not-available': must(
      'realistic',
      'This support is not available. Find other support, or change the goal.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-availability-not-known': unknown(
      'realistic',
      'Find out and record whether this support is available.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-not-acceptable': must(
      'realistic',
      'The family does not accept this support. Agree other support with them, or change the goal.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-acceptability-not-known': unknown(
      'realistic',
      'Ask the family whether they accept this support, and record the answer.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-provider-missing': should('realistic', 'Record who provides this support.', GOAL_SETTING_TASKS),
    'realistic.support-starts-after-due': must(
      'realistic',
      'This support starts on or after the due date. Start it sooner, or agree a later due date within the child’s timescale.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-reason-missing': should(
      'realistic',
      'Record why the family could not accept this support. Without a worker’s reason, the record looks as if the family refused suitable support.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-nothing-instead': should(
      'realistic',
      'Record what other support was offered.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.vague-wording': should(
      'realistic',
      'Describe the support, or say why none is needed. The check looks for certain words only; people judge the wording.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.due-date-missing': unknown(
      'realistic',
      'Set a due date, so that the goal can be compared with the child’s timescale.',
      REVIEWING_GOALS,
    ),
    'realistic.past-child-timescale': must(
      'realistic',
      'The goal is due after the child’s timescale ends. Set an earlier date, or a different goal.',
      REVIEWING_GOALS,
    ),
    'realistic.child-timescale-not-given': unknown(
      'realistic',
      'Provide the child’s timescale, so that the due date can be compared with it.',
      REVIEWING_GOALS,
    ),
    'timely.due-date-missing': must('timely', 'Set a due date for the goal.', SETTING_GOALS),
    'timely.agreed-date-missing': unknown(
      'timely',
      'Record the day on which the goal was agreed, so that the due date can be compared with it.',
      SETTING_GOALS,
    ),
    'timely.due-before-agreed': must(
      'timely',
      'The goal is due on or before the day on which it was agreed. Check both dates.',
      SETTING_GOALS,
    ),
    'timely.due-after-next-review': must(
      'timely',
      'The goal is due after the next review. Set an earlier due date, or a step that is due by then.',
      ANNEX_7,
    ),
    'timely.next-review-not-given': unknown(
      'timely',
      'Provide the date of the next review, so that the due date can be compared with it.',
      ANNEX_7,
    ),
    'timely.review-date-missing': must('timely', 'Set the dates on which progress will be reviewed.', SETTING_GOALS),
    'timely.no-review-before-due': should('timely', 'Set a review date before the due date.', REVIEWING_GOALS),
    'timely.review-before-agreed': must(
      'timely',
      'This review date is on or before the day on which the goal was agreed. Check both dates.',
      REVIEWING_GOALS,
    ),
    'timely.step-after-goal': must(
      'timely',
      'This step is due after the goal itself. Set an earlier date for the step.',
      SETTING_GOALS,
    ),
    'timely.change-without-reason': must(
      'timely',
      'Record why the goal was changed. Until then the first due date counts.',
      REVIEWING_GOALS,
    ),
  }))();

/** Codes of findings about a parental agreement. */
export type AgreementCheckCode =
  | 'agreement.severe'
  | 'agreement.level-missing'
  | 'agreement.level-not-as-agreed'
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
  | 'agreement.goal-repeated'
  | 'agreement.risk-without-goal'
  | 'agreement.more-than-three-goals'
  | 'agreement.support-missing'
  | 'agreement.support-not-available'
  | 'agreement.support-not-acceptable'
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
      'agreement.support-not-acceptable': about(
        'support',
        'must',
        'The family does not accept this support. Agree other support with them.',
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

/** Codes of findings about reviews of goals. */
export type GoalReviewFindingCode =
  | 'review.unknown-goal'
  | 'review.goal-reviewed-twice-on-one-day'
  | 'review.before-goal-agreed'
  | 'review.rated-after-review'
  | 'review.rating-missing'
  | 'review.same-rater'
  | 'review.raters-differ'
  | 'review.agreed-score-outside-ratings'
  | 'review.outcomes-not-set'
  | 'review.rated-before-goal-agreed'
  | 'review.rated-by-review-before'
  | 'review.rated-only-by-who-changes'
  | 'review.of-somebody-else'
  | 'review.each-parent-not-scored'
  | 'review.shown-by-attendance-alone';

/** What cannot be true at once among reviews of goals: such reviews are not read. */
export const GOAL_REVIEW_CONTRADICTIONS = /* @__PURE__ */ frozen([
  'review.goal-reviewed-twice-on-one-day',
  'review.same-rater',
  'review.rated-after-review',
] as const satisfies readonly GoalReviewFindingCode[]);

/** Codes of what cannot be true at once among reviews of goals. */
export type GoalReviewContradictionCode = (typeof GOAL_REVIEW_CONTRADICTIONS)[number];

/** Message, severity and source for each code about reviews. */
export const GOAL_REVIEW_FINDINGS: FindingRegister<GoalReviewFindingCode> = /* @__PURE__ */ frozen({
  'review.unknown-goal': { severity: 'must', message: 'No goal here has this id. Name the goal that was reviewed.' },
  'review.goal-reviewed-twice-on-one-day': {
    severity: 'must',
    message: 'This goal has another review on the same day. Keep one of them.',
  },
  'review.before-goal-agreed': {
    severity: 'must',
    message: 'The review is dated on or before the day on which the goal was agreed. Check both dates.',
  },
  'review.rated-after-review': {
    severity: 'must',
    message: 'This rating is dated after the review. Check both dates.',
  },
  'review.rating-missing': {
    severity: 'must',
    message: 'Add at least one rating of the goal.',
  },
  'review.same-rater': {
    severity: 'must',
    message: 'This person has rated the goal twice at this review. Keep one rating.',
  },
  'review.agreed-score-outside-ratings': {
    severity: 'must',
    message: 'The agreed score is outside the range of the ratings. Check the score.',
  },
  'review.raters-differ': {
    severity: 'should',
    message:
      'The raters gave different scores. Record the score that they agree on. Until then, only an outcome that all their scores share counts.',
  },
  'review.outcomes-not-set': {
    severity: 'should',
    message: 'Describe all three outcomes of the goal, so that everyone scores it against the same descriptions.',
    source: SETTING_GOALS,
  },
  'review.rated-before-goal-agreed': {
    severity: 'must',
    message: 'This rating is dated on or before the day on which the goal was agreed. Check both dates.',
  },
  'review.rated-by-review-before': {
    severity: 'must',
    message:
      'This rating is dated on or before the last review of this goal, so it shows nothing since. Rate the goal as it stands now, or correct the date.',
    source: REVIEWING_GOALS,
  },
  'review.rated-only-by-who-changes': {
    severity: 'must',
    message: 'Only the person who is to change rated this goal. Add a rating by someone else who has seen it.',
    source: RECLASSIFYING,
  },
  'review.of-somebody-else': {
    severity: 'must',
    message: 'This parent is not the one who makes the change. Name one who is.',
  },
  'review.each-parent-not-scored': {
    severity: 'should',
    message:
      'More than one parent makes this change. Score each of them, so that one parent’s progress is not credited to the other.',
    source: SEPARATELY_AND_TOGETHER,
  },
  'review.shown-by-attendance-alone': {
    severity: 'must',
    message:
      'Only attendance or compliance was seen. That does not show change, so the score does not count. Record what has changed.',
    source: REVIEWING_GOALS,
  },
});

/** Codes of what cannot be true of a standardised measure. */
export type MeasureFindingCode = 'measure.band-reversed';

/** The message and severity for each code about a standardised measure. */
export const MEASURE_FINDINGS: FindingRegister<MeasureFindingCode> = /* @__PURE__ */ frozen({
  'measure.band-reversed': {
    severity: 'must',
    message: 'The highest score of this band is below its lowest. Check both scores.',
  },
});
