/** The choices made about goals, agreements and reviews where the source is silent or contradicts itself. */
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import {
  ANNEX_7,
  ANNEX_8,
  CAPACITY_TO_CHANGE,
  GOAL_SETTING_TASKS,
  NO_CHANGE,
  RECLASSIFYING,
  RELAPSE,
  REVIEWING_GOALS,
  SEPARATELY_AND_TOGETHER,
  SETTING_GOALS,
  TIMESCALES,
  WRITTEN_AGREEMENTS,
} from './sources.js';

/** The interpretations of this pillar. */
export const GOAL_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ frozen([
  {
    id: 'I-62',
    title: 'What each letter of SMART asks',
    silence:
      'The source gives SMART three times, with “agreed with families” or “with parents” and “timely” or “time-bound”, and does not say what each word takes.',
    reading:
      'Specific: the goal, the change, who makes it (a parent, or the child), a step, and a risk factor that the assessment found or a protective factor that the goal builds. Measurable: one measure of change with a method, how often and by whom, and three outcomes that differ. Agreed: every parent who makes the change, dated, no later than the agreement; the child or young person, where the goal is theirs. Realistic: the support is listed, can be had and is accepted, and the goal fits the child’s timescale. Timely: due after it was agreed and by the next review, with days on which progress is looked at, and a reason for every change. What cannot be checked without the assessment, the agreement or the timescale is said to be so. The answer is that nothing is missing, never that a goal is SMART.',
    because:
      'Each of these is asked for somewhere in the text on goals, in the form or in its example. Whether goals are genuinely SMART the source leaves to supervision.',
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
      'The three outcomes are the Framework’s, the five points are the field’s, and they are kept apart: below 0 is worse than expected, 0 expected, above 0 better. A goal describes three outcomes, so the outer points, and whether something moved from -2 to -1, rest on the raters. The field’s T-score is not computed: an average would let a goal reached make up for one that failed.',
    because: 'The middle point of the scale is by its own definition what was expected.',
    sources: [SETTING_GOALS, { document: 'kiresuk-1968', locator: 'The five points of goal attainment' }],
  },
  {
    id: 'I-66',
    title: 'When no change counts as a risk factor',
    silence:
      'No change within a specified time, where change was required and support offered, is a risk factor; goals that were set, understood and agreed with the family and the multi-agency network, and are not reached, may be evidence of inability to change. These are two rules. How either is found out, and what counts as support offered, is not said beyond that services have to be available and acceptable.',
    reading:
      'The risk factor: at the last review, on the day the goal was due or later, things stand no better than at the start, and suitable support had been offered in time; whether the parents had agreed is no condition. Inability: the same, and those who make the change and the network had agreed before the first review. It was no fair test where support was not given at the last review, the one before it or the last by the due day; where all of it started only when the goal was due, could not be had, or could not be accepted for a reason that a worker gives. Refusing suitable support is not that. Where support was partly given, started late but not only at the end, or was not accepted and nobody says why, people judge. Then nothing follows from the goal; risks already found stand. A relapse is one review no better than the start, straight after a better one, where at least half of all reviews were better; one good day among bad ones is none. It is suggested as an observation and never added by itself.',
    because:
      'The source asks that services be available and acceptable before no change counts, and names agreement and the network only for inability. A parent who refuses to agree and takes up no support shows no change all the same.',
    sources: [GOAL_SETTING_TASKS, NO_CHANGE, REVIEWING_GOALS, RELAPSE],
  },
  {
    id: 'I-67',
    title: 'From goals to evidence of capacity to change',
    silence:
      'Capacity to change is assessed by whether parents reach agreed goals in time to meet the child’s needs, shows in actual and sustained change, and comes out as none, some or substantial evidence. How many goals make which, and how often change has to be seen, is not said.',
    reading:
      'Substantial is suggested where every goal had been agreed before its first review, things stand better than at the start, it was reached by the day first set, at least two reviews in a row saw it reached, the last of them on the due day or later, and both the due day and the day it was reached lie within the child’s own timescale. None is suggested where nothing changed for the better in any, after suitable support in time, and family and network had agreed. Some where it is neither. Anything else can be taken in more than one way: then people judge, between what remains possible. Where support was no fair test, that is the answer. Each parent, and parents together, separately; a child’s own goal says nothing of a parent.',
    because:
      'Only the clear ends can be read off goals; the weighing between them is the assessment itself. One review shows a day, not a change that lasts; six months of it is for the classification to ask.',
    sources: [CAPACITY_TO_CHANGE, TIMESCALES, RECLASSIFYING, REVIEWING_GOALS],
  },
  {
    id: 'I-68',
    title: 'Raters who differ',
    silence: 'Who scores a goal, and what holds if people see it differently, is not said.',
    reading:
      'Each rater’s score is kept. The goal has a score if all give the same, or agree on one; if all give scores of the same outcome, that outcome counts and the score stays open; otherwise it has neither, and that is reported. A review that only those who are to change have rated does not count, and whoever rates as a parent is taken for one of them. Nor does one with a rating from the day of the review before it, or earlier.',
    because:
      'An average would be nobody’s view. The Framework has three outcomes, so +1 and +2 are both better than expected. It asks for actual change rather than an apparent willingness to change, so somebody else has to have seen it; and for change that lasts it has to be seen again, not written down twice.',
    sources: [REVIEWING_GOALS, SETTING_GOALS, RECLASSIFYING],
  },
  {
    id: 'I-69',
    title: 'Wording',
    silence: 'Goals are to be specific and in language that parents suggest; no words are given or ruled out.',
    reading:
      'A wording made only of words that name no change that could be seen, a text that only fills its field, and a measure of change that speaks of attendance are pointed out, as worth a look. Names of services in capitals make a wording no clearer. The lists of words are this package’s own, and a caller can replace them.',
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
  {
    id: 'I-173',
    title: 'What one parent reaches',
    silence:
      'Parents are assessed separately and together. Whether a goal of both is scored for each, and what follows where one reaches it, is not said.',
    reading:
      'A review says whose change it scores. What one parent reaches or fails is never said of the other, and one who agrees later does not undo what was seen of the other. A review that names nobody, of a goal that several make, speaks of them together and of none of them alone. A way home needs what was scored of each of its parents, where reviews scored them one by one.',
    because: 'Otherwise one parent’s work would carry the other’s way home, or one parent’s failure bar it.',
    sources: [SEPARATELY_AND_TOGETHER],
  },
  {
    id: 'I-174',
    title: 'A goal changed midway',
    silence:
      'Goals may have to be reviewed or new ones agreed after a crisis or a disclosure. What becomes of what was found before is not said.',
    reading:
      'A goal keeps its id and says what had been set before each change, and why. What was found by the day of a change stands until there is change for the better. A day moved without a reason counts as not moved; reaching a goal after the day first set is late, whatever the reason. Where the goal, the change, an outcome or the starting score is set anew, only later reviews are held against it.',
    because: 'The source asks for flexibility and for no drift: both need the first day to stay visible.',
    sources: [REVIEWING_GOALS, NO_CHANGE],
  },
  {
    id: 'I-175',
    title: 'Steps, outcomes, or both',
    silence:
      'The text asks for three outcomes for each goal; section 4 of the form lets workers use staged goals, outcomes or both.',
    reading:
      'A goal without its three outcomes is not complete. A review of it counts as what it is, and says that outcomes are missing.',
    because: 'The text is the fuller rule; a review that was held is evidence all the same.',
    sources: [SETTING_GOALS, ANNEX_7],
  },
  {
    id: 'I-176',
    title: 'Reviews held early, and reviews in between',
    silence:
      'Progress is reviewed at regular intervals, and new goals are set at a review. The form has one day for the next review.',
    reading:
      'Every review calls for the goals of the time after it, which are checked like the first, unless the assessment found nothing that remains open. A review before the day planned stands for the planned one where all those goals are due after that day. A review of a goal counts for the first planned day that is not settled yet.',
    because: 'Two days early is no failure; a look in between is no reason to leave out the review that was planned.',
    sources: [ANNEX_7, REVIEWING_GOALS],
  },
  {
    id: 'I-177',
    title: 'A risk without a goal, and no goal at all',
    silence:
      'Goals specify the changes that are needed. Whether every risk factor needs one, and whether there may be none, is not said.',
    reading:
      'A risk factor that was found and is not dealt with needs a goal, or a reason why there is none. At low risk, where the assessment found nothing that remains to be worked on, an agreement may have no goal.',
    because:
      'A risk that nobody works on is the first thing to ask about; a goal for a risk that is gone would be made up.',
    sources: [GOAL_SETTING_TASKS, ANNEX_7],
  },
  {
    id: 'I-178',
    title: 'What comes before the signature',
    silence:
      'Parents sign that they understand what happens if goals are not reached, and are given a signed copy. No order is spelled out.',
    reading:
      'What follows from the agreement is explained no later than the day of the first parent’s signature; a copy is given no earlier than the day on which that parent signed.',
    because: 'One cannot have signed for what was explained later, nor hold a signed copy before signing.',
    sources: [ANNEX_7, GOAL_SETTING_TASKS],
  },
]);
