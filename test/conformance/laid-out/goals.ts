/** Goals and what can be wrong with them; scores and what they come to. What is expected comes from the table of faults. */
import type { Citation } from 'reunification-framework';
import { type AttainmentScore, GOAL_FINDINGS, SMART_LETTERS } from 'reunification-framework/goals';
import type { Vector } from '../../../src/conformance/index.js';
import {
  GOAL_FAULTS,
  type GoalFault,
  goalLinesOf,
  independent,
  verdictWith,
  withGoalFaults,
} from '../../support/goal-faults.js';
import { foundAs } from './found.js';
import { findingsOf, isCodeOf, type LaidOut, placesOf, vector, written } from './vectors.js';

const sourceOf = (code: string): Citation | undefined =>
  isCodeOf(GOAL_FINDINGS, code) ? GOAL_FINDINGS[code].source : undefined;

/** What is expected of a goal with some faults, none of which bears on another. */
function goalVector(id: string, title: string, faults: readonly GoalFault[]): Vector {
  const { goal, context } = withGoalFaults(faults);
  const { evaluation, agreement, childTimescale } = context;
  const lines = faults.flatMap(goalLinesOf);
  const codes = findingsOf(lines).map(({ code }) => code);
  return vector({
    id: `goals/checkGoal/${id}`,
    function: 'checkGoal',
    title,
    input: { goal, evaluation: foundAs(evaluation), agreement, childTimescale },
    expected: {
      isComplete: faults.every(({ makes }) => makes === 'met'),
      letters: Object.fromEntries(SMART_LETTERS.map((letter) => [letter, verdictWith(faults, letter)])),
      findings: findingsOf(lines),
    },
    rules: codes.length === 0 ? ['I-62'] : codes,
    sources: written(codes.length === 0 ? placesOf('I-62') : codes.map(sourceOf)),
  });
}

const areTheSame = (some: readonly GoalFault[], others: readonly GoalFault[]): boolean =>
  some.length === others.length && some.every((fault) => others.includes(fault));

/** Some of all that can be wrong at once: as many faults as go together, beginning anywhere in the table. */
const MANY: readonly (readonly GoalFault[])[] = [0, 7, 14, 21, 28, 40]
  .map((from) => independent([...GOAL_FAULTS.slice(from), ...GOAL_FAULTS.slice(0, from)]))
  .filter((faults, place, all) => all.findIndex((other) => areTheSame(other, faults)) === place);

const ofGoals: readonly Vector[] = [
  goalVector('smart', 'A goal that is SMART in every letter', []),
  ...GOAL_FAULTS.map((fault) =>
    goalVector(`${fault.code}/${fault.path.replaceAll('/', '.')}`, `One fault: ${fault.told}`, [fault]),
  ),
  ...MANY.map((faults, place) => goalVector(`many/${place + 1}`, `${faults.length} faults at once`, faults)),
];

/** The five points, by hand. */
const OUTCOMES: readonly (readonly [AttainmentScore, string])[] = [
  [-2, 'worse-than-expected'],
  [-1, 'worse-than-expected'],
  [0, 'expected'],
  [1, 'better-than-expected'],
  [2, 'better-than-expected'],
];

/** The set. */
export const goalsSet: LaidOut = {
  set: 'goals',
  description:
    'Whether a goal is SMART, letter by letter: one that is, and everything that can be wrong with it, one by one and many at once. Then the outcomes of the five-point scale. Expected answers: a table of faults laid out by hand.',
  vectors: [
    ...ofGoals,
    ...OUTCOMES.map(([score, outcome]) =>
      vector({
        id: `goals/outcomeOf/${score}`,
        function: 'outcomeOf',
        title: `A score of ${score}`,
        input: score,
        expected: outcome,
        rules: ['I-65'],
        sources: written(placesOf('I-65')),
      }),
    ),
  ],
};
