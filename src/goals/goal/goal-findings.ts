/** The codes of findings about goals, with what each means. Printed in `docs/findings.md`. */

import type { Citation } from '../../shared/citation.js';
import type { FindingMeaning } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import {
  ANNEX_5,
  ANNEX_7,
  ANNEX_8,
  GOAL_SETTING_TASKS,
  RECLASSIFYING,
  REVIEWING_GOALS,
  SETTING_GOALS,
  STAGE_3_TASKS,
} from '../sources.js';
import type { SmartLetter } from './goal.js';

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
