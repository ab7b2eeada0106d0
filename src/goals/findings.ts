/** The codes of findings about goals, agreements and reviews, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../shared/citation.js';
import type { FindingMeaning, FindingRegister } from '../shared/finding.js';
import { frozen } from '../shared/frozen.js';
import type { SmartLetter } from './goal.js';
import type { AgreementPart } from './parental-agreement.js';
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

/** What a finding about a goal means: also which letter it bears on, and what it makes of it. */
export interface GoalFindingMeaning extends FindingMeaning {
  /** The letter. */
  readonly letter: SmartLetter;
  /** What it makes of the letter: not met, or that nobody can say; `undefined` where it is only worth a look. */
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

/** What the codes about a goal mean. */
export const GOAL_FINDINGS: Readonly<Record<GoalFindingCode, GoalFindingMeaning>> = /* @__PURE__ */ (() =>
  frozen({
    'specific.goal-missing': must('specific', 'The overarching goal is not stated.', SETTING_GOALS),
    'specific.change-missing': must('specific', 'The change that is needed is not stated.', GOAL_SETTING_TASKS),
    'specific.who-missing': must('specific', 'Nobody has recorded who makes the change.', GOAL_SETTING_TASKS),
    'specific.who-not-in-agreement': must(
      'specific',
      'This parent is to make the change and is not party to the agreement.',
      ANNEX_7,
    ),
    'specific.step-missing': must('specific', 'There is no staged goal or step towards the goal.', SETTING_GOALS),
    'specific.risk-factor-missing': must(
      'specific',
      'Name the risk factor that the goal addresses, or the protective factor that it builds.',
      GOAL_SETTING_TASKS,
    ),
    'specific.child-is-another': must('specific', 'This goal is of another child than the agreement.', ANNEX_7),
    'specific.risk-factor-repeated': should('specific', 'This risk factor is listed twice.', GOAL_SETTING_TASKS),
    'specific.risk-factor-not-found': must(
      'specific',
      'The assessment did not find this risk factor.',
      GOAL_SETTING_TASKS,
    ),
    'specific.assessment-not-given': unknown(
      'specific',
      'Without the assessment nobody can say whether the goal addresses what it found.',
      GOAL_SETTING_TASKS,
    ),
    'specific.vague-wording': should(
      'specific',
      'Say what would be seen to be different. This looks for words alone; people judge wording.',
      GOAL_SETTING_TASKS,
    ),
    'measurable.measure-missing': must('measurable', 'Nobody has recorded how the goal will be measured.', ANNEX_8),
    'measurable.what-it-shows-missing': unknown(
      'measurable',
      'Nobody has recorded whether this measure shows a change, or only attendance or compliance.',
      REVIEWING_GOALS,
    ),
    'measurable.only-attendance': must(
      'measurable',
      'The goal is measured by attendance or compliance alone, which does not show change.',
      REVIEWING_GOALS,
    ),
    'measurable.method-missing': must('measurable', 'Nobody has recorded how this is measured.', ANNEX_8),
    'measurable.how-often-missing': must('measurable', 'Nobody has recorded how often this is measured.', ANNEX_5),
    'measurable.by-whom-missing': must('measurable', 'Nobody has recorded who measures this.', ANNEX_5),
    'measurable.other-measure-incomplete': should(
      'measurable',
      'Another measure is complete; this one lacks what it shows, its method, how often, or by whom.',
      ANNEX_5,
    ),
    'measurable.starting-score-missing': should(
      'measurable',
      'Where things stand on the scale at the beginning is not recorded, so that a later score cannot be compared with it.',
      SETTING_GOALS,
    ),
    'measurable.reached-at-the-start': should(
      'measurable',
      'By its own score the goal is already reached at the beginning.',
      SETTING_GOALS,
    ),
    'measurable.starting-point-missing': should(
      'measurable',
      'How things stood at the beginning is not recorded.',
      ANNEX_8,
    ),
    'measurable.outcome-missing': must('measurable', 'This outcome is not described.', SETTING_GOALS),
    'measurable.outcomes-alike': must('measurable', 'Two of the three outcomes are described alike.', SETTING_GOALS),
    'measurable.vague-wording': should(
      'measurable',
      'Write down what will be seen here. This looks for words alone; people judge wording.',
      SETTING_GOALS,
    ),
    'measurable.looks-like-attendance': should(
      'measurable',
      'The method speaks of attendance. Say what change it shows, or record it as attendance.',
      REVIEWING_GOALS,
    ),
    'measurable.only-own-report': should(
      'measurable',
      'Only those who are to change report on this change. Add a measure by somebody else.',
      RECLASSIFYING,
    ),
    'measurable.starting-point-after-due': must(
      'measurable',
      'The starting point is from the due day or later. Record how things stood before the work began.',
      ANNEX_8,
    ),
    'agreed.who-missing': unknown(
      'agreed',
      'Without knowing who makes the change nobody can say whether they have agreed.',
      SETTING_GOALS,
    ),
    'agreed.parent-has-not-agreed': must('agreed', 'A parent who makes the change has not agreed.', SETTING_GOALS),
    'agreed.child-has-not-agreed': must(
      'agreed',
      'This goal is the child’s own. Record the day on which the child or young person agreed.',
      STAGE_3_TASKS,
    ),
    'agreed.view-of-another-child': must('agreed', 'This is the view of another child.', STAGE_3_TASKS),
    'agreed.network-missing': should(
      'agreed',
      'Record the day on which the multi-agency network agreed to the goal. Without it, a goal not reached is no evidence that the parents cannot change.',
      REVIEWING_GOALS,
    ),
    'agreed.date-missing': unknown('agreed', 'The day on which this parent agreed is not recorded.', SETTING_GOALS),
    'agreed.after-agreement': must('agreed', 'This parent agreed after the day of the agreement.', ANNEX_7),
    'agreed.agreement-not-given': unknown(
      'agreed',
      'Without the day of the agreement nobody can say whether the parents had agreed by then.',
      ANNEX_7,
    ),
    'agreed.childs-view-missing': should(
      'agreed',
      'Neither the child’s view is recorded, nor why it was not asked.',
      STAGE_3_TASKS,
    ),
    'agreed.not-in-words-of-parents': should('agreed', 'The goal is put in the worker’s words alone.', SETTING_GOALS),
    'agreed.whose-words-missing': should(
      'agreed',
      'Nobody has recorded in whose words the goal is put.',
      SETTING_GOALS,
    ),
    'realistic.support-missing': must(
      'realistic',
      'No support is listed, and no reason why none is needed.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-not-available': must('realistic', 'This support is not available.', GOAL_SETTING_TASKS),
    'realistic.support-availability-not-known': unknown(
      'realistic',
      'It is not known whether this support is available.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-not-acceptable': must(
      'realistic',
      'The family does not accept this support.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-acceptability-not-known': unknown(
      'realistic',
      'It is not known whether the family accepts this support.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-provider-missing': should(
      'realistic',
      'Nobody has recorded who provides this support.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-starts-after-due': must(
      'realistic',
      'This support starts only when the goal is due, or later.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-reason-missing': should(
      'realistic',
      'Record why the family could not accept this support. Without a worker’s reason nobody can tell it from suitable support that was refused.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.support-nothing-instead': should(
      'realistic',
      'Record what was offered instead of this support.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.vague-wording': should(
      'realistic',
      'Write down the support, or why none is needed. This looks for words alone; people judge wording.',
      GOAL_SETTING_TASKS,
    ),
    'realistic.due-date-missing': unknown(
      'realistic',
      'Without a due date nobody can say whether the goal fits the child’s own timescale.',
      REVIEWING_GOALS,
    ),
    'realistic.past-child-timescale': must(
      'realistic',
      'The goal is due after the child’s own timescale.',
      REVIEWING_GOALS,
    ),
    'realistic.child-timescale-not-given': unknown(
      'realistic',
      'Without the child’s own timescale nobody can say whether the goal fits it.',
      REVIEWING_GOALS,
    ),
    'timely.due-date-missing': must('timely', 'Nobody has recorded by when the goal is to be reached.', SETTING_GOALS),
    'timely.agreed-date-missing': unknown(
      'timely',
      'Without the day on which it was agreed nobody can say whether the goal is due after it.',
      SETTING_GOALS,
    ),
    'timely.due-before-agreed': must('timely', 'The goal is due on or before the day it was agreed.', SETTING_GOALS),
    'timely.due-after-next-review': must('timely', 'The goal is due after the next review.', ANNEX_7),
    'timely.next-review-not-given': unknown(
      'timely',
      'Without the day of the next review nobody can say whether the goal is due by then.',
      ANNEX_7,
    ),
    'timely.review-date-missing': must('timely', 'Nobody has recorded when progress is reviewed.', SETTING_GOALS),
    'timely.no-review-before-due': should(
      'timely',
      'Progress is not reviewed before the goal is due.',
      REVIEWING_GOALS,
    ),
    'timely.review-before-agreed': must(
      'timely',
      'This review is on or before the day the goal was agreed.',
      REVIEWING_GOALS,
    ),
    'timely.step-after-goal': must('timely', 'This step is due after the goal itself.', SETTING_GOALS),
    'timely.change-without-reason': must(
      'timely',
      'Record why the goal was changed. Until then the day first set counts.',
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

/** What a finding about an agreement means: also which part of the form it is about. */
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

/** What the codes about a parental agreement mean. */
export const AGREEMENT_CHECK_FINDINGS: Readonly<Record<AgreementCheckCode, AgreementFindingMeaning>> =
  /* @__PURE__ */ (() =>
    frozen({
      'agreement.severe': about(
        'heading',
        'must',
        'At severe risk there is no agreement about a return home: the form has low, medium and high only.',
        ANNEX_7,
      ),
      'agreement.level-missing': about(
        'heading',
        'must',
        'The level of risk is not stated, nor that the agreement is made before the risk is classified.',
        ANNEX_7,
      ),
      'agreement.level-not-as-agreed': about(
        'heading',
        'must',
        'The level stated is not the one that people agreed.',
        ANNEX_7,
      ),
      'agreement.to-be-updated': about(
        'heading',
        'should',
        'People have agreed another level since; the agreement is to be brought up to date.',
        UPDATING,
      ),
      'agreement.assessment-of-another-child': about(
        'heading',
        'must',
        'The assessment given is of another child.',
        ANNEX_7,
      ),
      'agreement.decision-date-missing': about(
        'heading',
        'must',
        'The day on which the risk was classified is missing.',
        ANNEX_7,
      ),
      'agreement.decision-after-agreement': about(
        'heading',
        'must',
        'The risk was classified after the day of the agreement.',
        ANNEX_7,
      ),
      'agreement.decision-date-not-as-agreed': about(
        'heading',
        'must',
        'The day of the decision is not the day on which people agreed this level.',
        ANNEX_7,
      ),
      'agreement.next-review-past-child-timescale': about(
        'heading',
        'must',
        'The next review is after the child’s own timescale. Set an earlier day.',
        RECLASSIFYING,
      ),
      'agreement.parent-missing': about('heading', 'must', 'No parent is party to the agreement.', ANNEX_7),
      'agreement.parent-repeated': about('heading', 'must', 'The same parent is listed twice.', ANNEX_7),
      'agreement.worker-missing': about('heading', 'must', 'No worker is party to the agreement.', ANNEX_7),
      'agreement.date-missing': about('heading', 'must', 'The day of the agreement is missing.', ANNEX_7),
      'agreement.next-review-missing': about('heading', 'must', 'The day of the next review is missing.', ANNEX_7),
      'agreement.next-review-not-after': about(
        'heading',
        'must',
        'The next review is not after the day of the agreement.',
        ANNEX_7,
      ),
      'agreement.section-20-not-said': about(
        'heading',
        'must',
        'Nobody has recorded whether the child is accommodated under section 20 of the Children Act 1989.',
        WRITTEN_AGREEMENTS,
      ),
      'agreement.section-20-ending-missing': about(
        'heading',
        'must',
        'The child is accommodated under section 20, and it is not said what happens if the parent ends that before a return is safe.',
        WRITTEN_AGREEMENTS,
      ),
      'agreement.strengths-missing': about(1, 'must', 'No strength or protective factor is named.', formSection(1)),
      'agreement.strength-not-found': about(
        1,
        'should',
        'The assessment did not find this strength or protective factor.',
        formSection(1),
      ),
      'agreement.concerns-missing': about(2, 'must', 'No concern is named.', formSection(2)),
      'agreement.concern-not-found': about(
        2,
        'should',
        'The assessment did not find this concern among the risk factors.',
        formSection(2),
      ),
      'agreement.concern-left-out': about(
        2,
        'should',
        'The assessment found a risk factor that is not among the concerns, and that is not fully addressed.',
        formSection(2),
      ),
      'agreement.concern-without-goal': about(2, 'should', 'No goal addresses this concern.', formSection(3)),
      'agreement.goals-missing': about(3, 'must', 'There is no goal.', formSection(3)),
      'agreement.goal-without-steps': about(
        3,
        'must',
        'This goal has no overarching goal stated, or no step towards it.',
        formSection(3),
      ),
      'agreement.goal-repeated': about(3, 'must', 'Another goal has the same id.', formSection(3)),
      'agreement.risk-without-goal': about(
        3,
        'must',
        'The assessment found a risk factor that is not dealt with. Set a goal for it, or record why there is none.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.more-than-three-goals': about(
        3,
        'should',
        'There are more than the three overarching goals for which the form has room.',
        formSection(3),
      ),
      'agreement.support-missing': about(5, 'must', 'No support or service is listed.', formSection(5)),
      'agreement.support-not-available': about(
        5,
        'must',
        'This support of the agreement is not available.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.support-not-acceptable': about(
        5,
        'must',
        'The family does not accept this support of the agreement.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.consequences-missing': about(
        6,
        'must',
        'Nobody has recorded what happens if the review comes and a goal has not been reached.',
        formSection(6),
      ),
      'agreement.consequences-not-explained': about(
        6,
        'must',
        'It is not recorded that the consequences were explained to the parents, with the Risk Classification Table.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.no-change-not-explained': about(
        6,
        'must',
        'It is not recorded that parents were told that no change, after support, counts as a risk factor.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.explained-after-signing': about(
        6,
        'must',
        'This was explained only after a parent had signed. Explain it before the signature, and have the agreement signed again.',
        formSection(6),
      ),
      'agreement.vague-wording': about(
        6,
        'should',
        'Write down what will happen. This looks for words alone; people judge wording.',
        formSection(6),
      ),
      'agreement.review-overdue': about(
        7,
        'must',
        'The day of the next review has passed without a review.',
        formSection(7),
      ),
      'agreement.next-goals-missing': about(
        8,
        'must',
        'There has been a review. Set the goals for the time after it.',
        formSection(8),
      ),
      'agreement.review-on-impossible-day': about(
        7,
        'must',
        'This review is on or before the day of the agreement, or after the day asked about.',
        formSection(7),
      ),
      'agreement.next-goal-incomplete': about(
        8,
        'must',
        'This goal for the time after the review lacks its goal, a step or an outcome.',
        formSection(8),
      ),
      'agreement.parent-not-signed': about('signatures', 'must', 'This parent has not signed.', ANNEX_7),
      'agreement.signed-by-stranger': about(
        'signatures',
        'must',
        'The person who signed here is not party to the agreement.',
        ANNEX_7,
      ),
      'agreement.worker-not-signed': about('signatures', 'must', 'No worker has signed.', ANNEX_7),
      'agreement.signed-before-made': about(
        'signatures',
        'must',
        'This signature is dated before the agreement.',
        ANNEX_7,
      ),
      'agreement.copy-not-given': about(
        'signatures',
        'must',
        'This parent has not been given a signed copy.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.copy-before-signing': about(
        'signatures',
        'must',
        'This copy was given before the parent signed. Give the parent a signed copy.',
        GOAL_SETTING_TASKS,
      ),
      'agreement.copy-not-on-file': about(
        'signatures',
        'must',
        'It is not recorded that a copy is on the child’s file.',
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
  | 'review.rated-only-by-who-changes'
  | 'review.of-somebody-else'
  | 'review.each-parent-not-scored'
  | 'review.shown-by-attendance-alone';

/** What the codes about reviews mean. */
export const GOAL_REVIEW_FINDINGS: FindingRegister<GoalReviewFindingCode> = /* @__PURE__ */ frozen({
  'review.unknown-goal': { severity: 'must', message: 'No goal has this id.' },
  'review.goal-reviewed-twice-on-one-day': {
    severity: 'must',
    message: 'This goal was already reviewed on the same day.',
  },
  'review.before-goal-agreed': {
    severity: 'must',
    message: 'The review is not after the day on which the goal was agreed.',
  },
  'review.rated-after-review': {
    severity: 'must',
    message: 'This rating is from after the review.',
  },
  'review.rating-missing': {
    severity: 'must',
    message: 'Nobody has rated the goal at this review.',
  },
  'review.same-rater': { severity: 'must', message: 'This person has already rated the goal at this review.' },
  'review.agreed-score-outside-ratings': {
    severity: 'must',
    message: 'The score agreed is lower, or higher, than anyone’s own.',
  },
  'review.raters-differ': {
    severity: 'should',
    message:
      'The raters differ. Record the score that they agree. Where all mean the same outcome, the outcome counts without it.',
  },
  'review.outcomes-not-set': {
    severity: 'should',
    message: 'Describe all three outcomes of the goal, so that raters score it against the same.',
    source: SETTING_GOALS,
  },
  'review.rated-before-goal-agreed': {
    severity: 'must',
    message: 'This rating is not from after the day on which the goal was agreed.',
  },
  'review.rated-only-by-who-changes': {
    severity: 'must',
    message: 'Only those who are to change rated this goal. Add the rating of somebody else who has seen the change.',
    source: RECLASSIFYING,
  },
  'review.of-somebody-else': {
    severity: 'must',
    message: 'The parent named here does not make the change. Name one who does.',
  },
  'review.each-parent-not-scored': {
    severity: 'should',
    message: 'Several parents make this change. Score each of them, so that what one reaches is not said of the other.',
    source: SEPARATELY_AND_TOGETHER,
  },
  'review.shown-by-attendance-alone': {
    severity: 'must',
    message: 'What was seen is attendance or compliance, which does not show change: the score does not count.',
    source: REVIEWING_GOALS,
  },
});
