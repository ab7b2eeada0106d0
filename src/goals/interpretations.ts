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
    title: 'What each letter of SMART requires',
    silence:
      'The source explains SMART three times, with “agreed with families” or “with parents” and “timely” or “time-bound”. It does not say what each word requires.',
    reading:
      'Specific: the goal, the change, who makes it (a parent, or the child), a step, and a risk factor that the assessment found or a protective factor that the goal builds. Measurable: one measure of change, with its method, how often and by whom, and three outcomes that differ. Agreed: by every parent who makes the change, dated no later than the agreement, and by the child if the goal is theirs. Realistic: support that is listed, available and accepted, within the child’s timescale; the same is asked of support for the agreement as a whole. Timely: due after it was agreed and by the next review, with review dates, and a reason for every change. We say what cannot be checked without the assessment, the agreement or the timescale. The answer says that nothing is missing, never that a goal is SMART.',
    because:
      'The text on goals, the form or its example asks for each of these. The source leaves it to supervision whether goals are genuinely SMART.',
    sources: [GOAL_SETTING_TASKS, SETTING_GOALS, REVIEWING_GOALS, ANNEX_7, ANNEX_8],
  },
  {
    id: 'I-63',
    title: 'Attendance and compliance',
    silence:
      'The source says that compliance does not show change. It does not say whether compliance may be measured alongside change.',
    reading:
      'A goal is not measurable if all its measures show attendance or compliance. They may stand alongside a measure of change. A review that saw nothing else gives the goal no score.',
    because: 'Attending a course can show good will, but says nothing about the child’s life at home.',
    sources: [REVIEWING_GOALS],
  },
  {
    id: 'I-64',
    title: 'Which levels have an agreement',
    silence:
      'The form offers low, medium and high. A footnote allows an agreement during the assessment, before the risk is classified.',
    reading:
      'An agreement states low, medium or high with the day of the decision, or that it was made before the classification. Severe is refused. Without the level that people agreed, it is not possible to say whether an agreement that states one is complete; one made before the classification is not compared.',
    because: 'The form has no fourth level, and nobody works towards a return home at severe.',
    sources: [ANNEX_7],
  },
  {
    id: 'I-65',
    title: 'Three outcomes and five points',
    silence:
      'The source has three outcomes for each goal. The page on scaling them is missing from our copy. The scale usual in the field has five points.',
    reading:
      'The three outcomes come from the Framework, the five points from the field, and we keep them apart: below 0 is worse than expected, 0 is expected, above 0 is better. Because a goal describes only three outcomes, the raters judge the outer points and any move from -2 to -1. We do not calculate the field’s T-score: an average would let one goal make up for another that failed.',
    because: 'By definition, the middle of the scale is what was expected.',
    sources: [SETTING_GOALS, { document: 'kiresuk-1968', locator: 'The five points of goal attainment' }],
  },
  {
    id: 'I-66',
    title: 'When no change counts as a risk factor',
    silence:
      'There are two rules. No change within a set time is a risk factor, where change was required and support offered. Goals that the family and the network knew of, understood and agreed to, and that are missed, may show that the family cannot change. The source does not say how to establish either, or what counts as support offered, beyond services being available and acceptable.',
    reading:
      'Risk factor: at the last review, on or after the due day, things are no better than at the start, and suitable support was offered in time, whether or not the parents agreed. Inability: the same, and those who make the change and the network had agreed before the first review. The test was not fair if support was not given at the last review, the one before it or the last by the due day; or if all of it started only when the goal was due, was unavailable, or could not be accepted for a reason that a worker gives, which refusing suitable support is not. People judge support given in part, started late but before the end, or not accepted without a recorded reason. In these cases nothing follows from the goal, but risks already found stand. A relapse is one review no better than the start, directly after a better one, where at least half of all reviews were better. We suggest “no change after support” as an observation and never add it ourselves.',
    because:
      'The source asks for available and acceptable services before no change counts, and mentions agreement and the network only for inability. A parent who refuses to agree and takes up no support still shows no change.',
    sources: [GOAL_SETTING_TASKS, NO_CHANGE, REVIEWING_GOALS, RELAPSE],
  },
  {
    id: 'I-67',
    title: 'From goals to evidence of capacity to change',
    silence:
      'Capacity to change is assessed by whether parents reach agreed goals in time for the child, with actual and sustained change. The result is none, some or substantial evidence. The source does not say how many goals lead to which, or how often change must be seen.',
    reading:
      'Substantial: every goal was agreed before its first review, things are better than at the start, it was reached by the day first set, at least two consecutive reviews saw it reached, the last on the due day or later, and both days are within the child’s timescale. None: no goal improved after suitable support in time, and family and network had agreed. Some: it is clearly neither. If the evidence can be read in more than one way, people judge between what remains possible. If support was not a fair test, that is the answer. We read each parent, and the parents together, separately. A child’s own goal says nothing about a parent.',
    because:
      'Goals show only the clear ends; weighing what lies between is the assessment itself. One review shows one day, not lasting change. Six months of change is for the classification to require.',
    sources: [CAPACITY_TO_CHANGE, TIMESCALES, RECLASSIFYING, REVIEWING_GOALS],
  },
  {
    id: 'I-68',
    title: 'Raters who differ',
    silence: 'The source does not say who scores a goal, or what counts if people disagree.',
    reading:
      'We keep each rater’s score. The goal has a score if all give the same one or agree on one. If all scores mean the same outcome, that outcome counts and the score stays open; otherwise it has neither, and we report that. A review does not count if only those who are to change rated it (anyone who rates as a parent is one of them), or if a rating is dated on or before the previous review.',
    because:
      'An average would be nobody’s view. The Framework has three outcomes, so +1 and +2 are both better than expected. It asks for actual change, not apparent willingness, so someone else must have seen it. Lasting change must be seen again, not written down twice.',
    sources: [REVIEWING_GOALS, SETTING_GOALS, RECLASSIFYING],
  },
  {
    id: 'I-69',
    title: 'Wording',
    silence:
      'Goals should be specific and in language that parents suggest. The source neither requires nor rules out particular words.',
    reading:
      'We flag, as worth a look, wording made only of words that name no visible change, text that only fills its field, and a measure of change that describes attendance. Names of services in capitals do not make wording clearer. The word lists are ours, and callers can replace them.',
    because: 'A list cannot judge language, but it can spot a goal that says only “improve”.',
    sources: [GOAL_SETTING_TASKS, SETTING_GOALS],
  },
  {
    id: 'I-70',
    title: 'How many goals',
    silence:
      'The form has lines for three overarching goals but does not forbid more. Elsewhere the source asks to focus on what matters most and to take small steps.',
    reading: 'We flag more than three as worth a look.',
    because: 'Goals must be realistic, and three is the only number in the source.',
    sources: [ANNEX_7],
  },
  {
    id: 'I-71',
    title: 'A child accommodated under section 20',
    silence:
      'The agreement is to say what will be done if a parent ends the arrangement early. The form has no line for it.',
    reading:
      'Every agreement says whether the child is accommodated under section 20. If so, it says what happens if that ends early.',
    because: 'With no line on the form, it could be left out of the agreement.',
    sources: [WRITTEN_AGREEMENTS],
  },
  {
    id: 'I-173',
    title: 'What each parent achieves',
    silence:
      'Parents are assessed separately and together. The source does not say whether a shared goal is scored for each parent, or what follows if only one reaches it.',
    reading:
      'A review says whose change it scores. We never attribute one parent’s success or failure to the other, and a parent who agrees later does not undo what was seen of the other. A review of a shared goal that names nobody describes the parents together and neither alone. Where reviews scored parents individually, a way home needs the scores of each of its parents.',
    because: 'Otherwise one parent’s work could support a return to the other, or one parent’s failure prevent it.',
    sources: [SEPARATELY_AND_TOGETHER],
  },
  {
    id: 'I-174',
    title: 'A goal changed midway',
    silence:
      'Goals may need review, or new ones may be agreed, after a crisis or disclosure. The source does not say what happens to earlier findings.',
    reading:
      'A goal keeps its id and records what was set before each change, and why. What was found by the day of a change stands until things improve. A date moved without a reason counts as not moved. A goal reached after the date first set is late, whatever the reason. Where the goal, the change, an outcome or the starting score is set again, only later reviews count towards it.',
    because: 'The source asks for flexibility and for no drift. Both need the first date to stay visible.',
    sources: [REVIEWING_GOALS, NO_CHANGE],
  },
  {
    id: 'I-175',
    title: 'Steps, outcomes, or both',
    silence:
      'The text asks for three outcomes for each goal. Section 4 of the form allows staged goals, outcomes or both.',
    reading:
      'A goal without its three outcomes is incomplete. A review of it still counts, and says that outcomes are missing.',
    because: 'The text is the fuller rule, and a review that was held is still evidence.',
    sources: [SETTING_GOALS, ANNEX_7],
  },
  {
    id: 'I-176',
    title: 'Early reviews and extra reviews',
    silence:
      'Progress is reviewed regularly, and new goals are set at a review. The form has one date for the next review.',
    reading:
      'After every review, goals are needed for the time that follows and are checked like the first, unless the assessment found nothing still open. A review before the planned day replaces the planned one if all those goals are due after that day. A review of a goal counts for the first planned day not yet settled.',
    because: 'A review two days early is not a failure, but an extra one does not excuse missing the planned one.',
    sources: [ANNEX_7, REVIEWING_GOALS],
  },
  {
    id: 'I-177',
    title: 'A risk without a goal, and no goal at all',
    silence:
      'Goals specify the changes needed. The source does not say whether every risk factor needs a goal, or whether an agreement may have none.',
    reading:
      'Each risk factor found and not dealt with needs a goal, or a reason for having none. At low risk, an agreement may have no goal if the assessment found nothing left to work on.',
    because:
      'A risk that nobody is working on is the first thing to ask about. A goal for a risk that is gone would be invented.',
    sources: [GOAL_SETTING_TASKS, ANNEX_7],
  },
  {
    id: 'I-178',
    title: 'What must come before the signature',
    silence:
      'Parents sign that they understand what happens if goals are not reached, and receive a signed copy. The source spells out no order.',
    reading:
      'The consequences are explained no later than the day the first parent signs. A parent receives a copy no earlier than the day that parent signs.',
    because: 'Nobody can sign for something explained later, or hold a signed copy before signing.',
    sources: [ANNEX_7, GOAL_SETTING_TASKS],
  },
  {
    id: 'I-374',
    title: 'Support that turned out not to be there',
    silence:
      'It is important that services are available and acceptable. The source does not say what holds of a goal once its support cannot be had after all, or the family cannot accept it.',
    reading:
      'Support agreed as available and acceptable is no longer known to be so once the last record says otherwise. It is again once it has started or, where it could not be had, once it was offered again. What was offered instead is support of its own, and is listed as such.',
    because:
      'Otherwise an agreement would count as complete while the help that it rests on is known to have fallen through.',
    sources: [GOAL_SETTING_TASKS, REVIEWING_GOALS],
  },
]);
