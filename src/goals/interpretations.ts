/** The choices made about goals, agreements and reviews where the source is silent or contradicts itself. */
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import {
  ANNEX_7,
  ANNEX_8,
  CAPACITY_TO_CHANGE,
  GOAL_SETTING_TASKS,
  NO_CHANGE,
  REVIEWING_GOALS,
  SETTING_GOALS,
  WRITTEN_AGREEMENTS,
} from './sources.js';

/** The interpretations I-62 to I-71. */
export const GOAL_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ frozen([
  {
    id: 'I-62',
    title: 'What each letter of SMART asks',
    silence:
      'The source gives SMART three times, with “agreed with families” or “with parents” and “timely” or “time-bound”, and does not say what each word takes.',
    reading:
      'Specific: the goal, the change, who makes it, a step, and a risk factor that the assessment found. Measurable: one measure of change with a method, how often and by whom, and three outcomes that differ. Agreed: every parent who makes the change, dated, no later than the agreement. Realistic: the support is listed, can be had and is accepted, and the goal fits the child’s timescale. Timely: due after it was agreed and by the next review, with days on which progress is looked at. What cannot be checked without the assessment, the agreement or the timescale is said to be so.',
    because: 'Each of these is asked for somewhere in the text on goals, in the form or in its example.',
    sources: [GOAL_SETTING_TASKS, SETTING_GOALS, REVIEWING_GOALS, ANNEX_7, ANNEX_8],
  },
  {
    id: 'I-63',
    title: 'Attendance and compliance',
    silence: 'Compliance is said not to show change; whether it may be measured beside change is not said.',
    reading:
      'A goal whose measures all show attendance or compliance is not measurable. Beside a measure of change they may stand. A review that saw nothing else gives the goal no score.',
    because: 'Coming to a course can be a sign of good will, and says nothing of what the child meets at home.',
    sources: [REVIEWING_GOALS],
  },
  {
    id: 'I-64',
    title: 'At which levels there is an agreement',
    silence:
      'The form offers low, medium and high; a footnote lets an agreement be made during the assessment, before the risk is classified.',
    reading:
      'An agreement states low, medium or high with the day of the decision, or that it is made before the classification. Severe is refused.',
    because: 'The form has no fourth level, and at severe a return home is not worked towards.',
    sources: [ANNEX_7],
  },
  {
    id: 'I-65',
    title: 'Three outcomes and five points',
    silence:
      'The source has three outcomes for each goal. The page on scaling them is missing from the copy used here; the field’s usual scale has five points.',
    reading:
      'The three outcomes are the Framework’s, the five points and the T-score are the field’s, and they are kept apart: below 0 is worse than expected, 0 expected, above 0 better. A goal describes three outcomes, so the outer points, and whether something moved from -2 to -1, rest on the raters.',
    because: 'The middle point of the scale is by its own definition what was expected.',
    sources: [SETTING_GOALS, { document: 'kiresuk-1968', locator: 'Goal attainment score' }],
  },
  {
    id: 'I-66',
    title: 'When no change counts as a risk factor',
    silence:
      'No change within a specified time, where change was required and support offered, is a risk factor; goals that were set, understood and agreed with the family and the network, and are not reached, may be evidence of inability to change. How that is found out is not said.',
    reading:
      'The last score is no better than at the beginning and has not been better in between; that review was on the day the goal was due or later; every parent who makes the change had agreed; and the support was given, or was offered and not taken up. Anything less cannot be said. Whether the network had agreed is not recorded here. It is suggested as an observation and never added by itself.',
    because:
      'Without the support, without their agreement or before the time is over, it would be held against parents who had no chance. Some relapse on the way is to be expected.',
    sources: [GOAL_SETTING_TASKS, NO_CHANGE],
  },
  {
    id: 'I-67',
    title: 'From goals to evidence of capacity to change',
    silence:
      'Capacity to change is assessed by whether parents reach agreed goals in time, and comes out as none, some or substantial evidence. How many goals make which is not said.',
    reading:
      'Substantial is suggested where every goal was reached in time; none where nothing changed for the better in any, after support; some where it is neither. A goal reached late, slipped back, not yet due or not scored can be taken in more than one way: then people judge, between what remains possible. Each parent, and parents together, separately.',
    because: 'Only the clear ends can be read off goals; the weighing between them is the assessment itself.',
    sources: [CAPACITY_TO_CHANGE, REVIEWING_GOALS],
  },
  {
    id: 'I-68',
    title: 'Raters who differ',
    silence: 'Who scores a goal, and what holds if people see it differently, is not said.',
    reading:
      'Each rater’s score is kept. The goal has a score if all give the same, or agree on one; otherwise it has none, and that is reported.',
    because: 'An average would be nobody’s view.',
    sources: [REVIEWING_GOALS],
  },
  {
    id: 'I-69',
    title: 'Wording',
    silence: 'Goals are to be specific and in language that parents suggest; no words are given or ruled out.',
    reading:
      'A wording made only of words that name no change that could be seen is pointed out, as worth a look. The list of words is this package’s own, and a caller can replace it.',
    because: 'A list cannot judge language, but it can find a goal that says no more than to improve.',
    sources: [GOAL_SETTING_TASKS, SETTING_GOALS],
  },
  {
    id: 'I-70',
    title: 'How many goals',
    silence:
      'The form has lines for three overarching goals, and does not say that there may be no more. Elsewhere it asks to keep to what matters most and to small steps.',
    reading: 'More than three are pointed out, as worth a look.',
    because: 'Goals have to be realistic, and three is the only number in the source.',
    sources: [ANNEX_7],
  },
  {
    id: 'I-71',
    title: 'A child accommodated under section 20',
    silence:
      'What will be done if a parent ends the arrangement early is to be in the agreement; the form has no line for it.',
    reading:
      'Every agreement says whether the child is accommodated under section 20. If so, what happens if that ends early must be there.',
    because: 'Left out of the form, it would be left out of the agreement.',
    sources: [WRITTEN_AGREEMENTS],
  },
]);
