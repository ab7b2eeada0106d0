/** Whether a goal is measurable. */

import { findingIn, findingWhen } from '../../shared/findings/finding.js';
import { isBlank } from '../../shared/text/text.js';
import type { GoalFinding } from '../check-result.js';
import { type Goal, type GoalContext, type Measure, OUTCOMES } from './goal.js';
import { GOAL_FINDINGS } from './goal-findings.js';
import { isVague, soughtWords, speaksOfAttendance, useSameWords } from './wording.js';

const finding = /* @__PURE__ */ findingIn(GOAL_FINDINGS);
const when = /* @__PURE__ */ findingWhen(GOAL_FINDINGS);

const isCompleteMeasure = ({ shows, method, howOften, by }: Measure): boolean =>
  shows === 'change' && !isBlank(method) && howOften !== undefined && !isBlank(by);

/** What a measure lacks, where no other is complete. */
const checkMeasure = ({ shows, method, howOften, by }: Measure, position: number): readonly GoalFinding[] => [
  ...when(shows === undefined, 'measurable.what-it-shows-missing', 'measures', position, 'shows'),
  ...when(isBlank(method), 'measurable.method-missing', 'measures', position, 'method'),
  ...when(howOften === undefined, 'measurable.how-often-missing', 'measures', position, 'howOften'),
  ...when(isBlank(by), 'measurable.by-whom-missing', 'measures', position, 'by'),
];

const lacksSomething = (measure: Measure): boolean => checkMeasure(measure, 0).length > 0;

const checkMeasures = (measures: readonly Measure[]): readonly GoalFinding[] => {
  if (measures.length === 0) return [finding('measurable.measure-missing', 'measures')];
  const isEnough = measures.some(isCompleteMeasure);
  return measures.flatMap((measure, position) => [
    ...(isEnough
      ? when(lacksSomething(measure), 'measurable.other-measure-incomplete', 'measures', position)
      : checkMeasure(measure, position)),
    ...when(
      measure.shows === 'change' && measure.startingPoint === undefined,
      'measurable.starting-point-missing',
      'measures',
      position,
      'startingPoint',
    ),
  ]);
};

const checkOutcomes = ({ outcomes = {} }: Goal): readonly GoalFinding[] => {
  const areAlike = useSameWords(OUTCOMES.map((outcome) => outcomes[outcome]));
  return [
    ...OUTCOMES.flatMap((outcome) =>
      when(isBlank(outcomes[outcome]), 'measurable.outcome-missing', 'outcomes', outcome),
    ),
    ...when(areAlike, 'measurable.outcomes-alike', 'outcomes'),
  ];
};

/** Measures that show attendance under another name, rest only on what the person who is to change reports, or have no real starting point. */
const checkWhatMeasuresShow = (
  { measures = [], change, dueOn }: Goal,
  { vagueWords }: GoalContext,
): readonly GoalFinding[] => {
  const sought = soughtWords(vagueWords);
  const who = [...(change?.by ?? []), change?.byChild];
  const ofChange = measures.filter(({ shows }) => shows === 'change');
  return [
    ...when(
      ofChange.length > 0 && ofChange.every(({ by }) => !isBlank(by) && who.includes(by)),
      'measurable.only-own-report',
      'measures',
    ),
    ...measures.flatMap(({ shows, method, startingPoint }, position) => [
      ...when(
        shows === 'change' && speaksOfAttendance(method, sought),
        'measurable.looks-like-attendance',
        'measures',
        position,
        'method',
      ),
      ...when(isVague(method, sought), 'measurable.vague-wording', 'measures', position, 'method'),
      ...when(
        dueOn !== undefined && startingPoint !== undefined && startingPoint.on >= dueOn,
        'measurable.starting-point-after-due',
        'measures',
        position,
        'startingPoint',
        'on',
      ),
    ]),
  ];
};

/**
 * What a goal lacks to be measurable.
 *
 * @param goal - the goal
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkMeasurable = (goal: Goal, context: GoalContext): readonly GoalFinding[] => {
  const { measures = [], startingScore, outcomes = {} } = goal;
  const sought = soughtWords(context.vagueWords);
  const isAttendance =
    measures.length > 0 && measures.every(({ shows }) => shows === 'attendance' || shows === 'compliance');
  return [
    ...when(isAttendance, 'measurable.only-attendance', 'measures'),
    ...checkMeasures(measures),
    ...checkWhatMeasuresShow(goal, context),
    ...checkOutcomes(goal),
    ...OUTCOMES.flatMap((outcome) =>
      when(isVague(outcomes[outcome], sought), 'measurable.vague-wording', 'outcomes', outcome),
    ),
    ...when(startingScore === undefined, 'measurable.starting-score-missing', 'startingScore'),
    ...when(startingScore !== undefined && startingScore >= 0, 'measurable.reached-at-the-start', 'startingScore'),
  ];
};
