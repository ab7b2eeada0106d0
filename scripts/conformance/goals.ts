/** Goals and what can be wrong with them; scores and what they come to. What is expected comes from the table of faults. */
import { type Citation, DOCUMENTS } from 'reunification-framework';
import {
  type AttainmentScore,
  GOAL_FINDINGS,
  SMART_LETTERS,
  T_SCORE_FINDINGS,
  type TScoreFindingCode,
  type WeightedScore,
} from 'reunification-framework/goals';
import type { Vector } from '../../src/conformance/index.js';
import {
  GOAL_FAULTS,
  type GoalFault,
  goalLinesOf,
  independent,
  verdictWith,
  withGoalFaults,
} from '../../test/support/goal-faults.js';
import { foundAs } from './found.js';
import { asked, FINDINGS, findingsOf, isCodeOf, type LaidOut, placesOf, slug, vector, written } from './vectors.js';

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
    input: { goal, found: foundAs(evaluation), agreement, childTimescale },
    expected: {
      isSmart: faults.every(({ makes }) => makes === 'met'),
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

const KIRESUK: Citation = { document: 'kiresuk-1968', locator: DOCUMENTS['kiresuk-1968'].title };

const scored = (...scores: readonly AttainmentScore[]): readonly WeightedScore[] => scores.map((score) => ({ score }));

/** Worked out with pen and paper from the printed formula, 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²). */
const T_SCORES: readonly (readonly [
  told: string,
  scores: readonly WeightedScore[],
  rho: number | undefined,
  score: number,
])[] = [
  ['one goal, as expected', scored(0), undefined, 50],
  ['one goal, much worse than expected: 50 + 10·(−2)/√1', scored(-2), undefined, 30],
  ['one goal, much better than expected: 50 + 10·2/√1', scored(2), undefined, 70],
  ['four goals with nothing in common: 50 + 10·2/√4', scored(1, 1, 0, 0), 0, 60],
  ['nine of them, all better than expected: 50 + 10·9/√9', scored(1, 1, 1, 1, 1, 1, 1, 1, 1), 0, 80],
  [
    'weights of 3 and 4 and nothing in common: 50 + 10·(3·1 − 4·2)/√(9 + 16)',
    [
      { score: 1, weight: 3 },
      { score: -2, weight: 4 },
    ],
    0,
    40,
  ],
  ['eight goals with half in common: 50 − 80/√(½·8 + ½·64)', scored(-1, -1, -1, -1, -1, -1, -1, -1), 0.5, 110 / 3],
  [
    'six goals, weighted, where nothing is said of what they have in common: 50 + 70/√(0.7·91 + 0.3·441)',
    [
      { score: -2, weight: 3 },
      { score: 0, weight: 5 },
      { score: -1, weight: 1 },
      { score: 2, weight: 4 },
      { score: 0, weight: 2 },
      { score: 1, weight: 6 },
    ],
    undefined,
    55,
  ],
];

/** Numbers of which no T-score can be made, by hand. */
const NO_T_SCORES: readonly (readonly [
  told: string,
  code: TScoreFindingCode,
  path: readonly (string | number)[],
  scores: readonly { readonly score: number; readonly weight?: number }[],
  rho?: number,
])[] = [
  ['no goal', 't-score.no-goal', [], []],
  ['a score between two points', 't-score.score-not-on-scale', [0, 'score'], [{ score: 0.5 }]],
  ['a score off the scale', 't-score.score-not-on-scale', [1, 'score'], [{ score: 0 }, { score: 3 }]],
  ['a weight of 0', 't-score.weight-not-positive', [0, 'weight'], [{ score: 1, weight: 0 }]],
  ['all in common', 't-score.rho-out-of-range', [], [{ score: 1 }], 1],
  ['less than nothing in common', 't-score.rho-out-of-range', [], [{ score: 1 }], -0.1],
];

/** The set. */
export const goalsSet: LaidOut = {
  set: 'goals',
  description:
    'Whether a goal is SMART, letter by letter: one that is, and everything that can be wrong with it, one by one and many at once. Then the outcomes of the five-point scale and T-scores. Expected answers: a table of faults laid out by hand; sums done with pen and paper.',
  functions: {
    checkGoal: asked(
      'goal: as parseGoal reads it. found: what the assessment found, riskFactors as a list of { factor, addressed }; left out: not known. agreement: parents, madeOn, nextReviewOn of the agreement that the goal is in. childTimescale: { until }. The words that count as vague are those of docs/smart-goals.md.',
      `isSmart; letters: specific, measurable, agreed, realistic and timely, each met, not-met or cannot-say; ${FINDINGS} of the goal.`,
      'findings',
    ),
    outcomeOf: asked('score: from -2 to 2.', 'worse-than-expected, expected or better-than-expected.'),
    tScore: asked(
      'scores: a list of { score, weight }, the weight 1 where it is left out. rho: 0.3 where it is left out.',
      `score: the T-score, or null; ${FINDINGS.replace('the input', 'the list of scores')}, none where there is a score.`,
      'findings',
    ),
  },
  vectors: [
    ...ofGoals,
    ...OUTCOMES.map(([score, outcome]) =>
      vector({
        id: `goals/outcomeOf/${score}`,
        function: 'outcomeOf',
        title: `A score of ${score}`,
        input: { score },
        expected: outcome,
        rules: ['I-65'],
        sources: written(placesOf('I-65')),
      }),
    ),
    ...T_SCORES.map(([told, scores, rho, score]) =>
      vector({
        id: `goals/tScore/${slug(told.split(':')[0] ?? told)}`,
        function: 'tScore',
        title: `T-score: ${told}`,
        input: { scores, rho },
        expected: { score, findings: [] },
        rules: ['I-65'],
        sources: written([KIRESUK]),
      }),
    ),
    ...NO_T_SCORES.map(([told, code, path, scores, rho]) =>
      vector({
        id: `goals/tScore/${slug(told)}`,
        function: 'tScore',
        title: `No T-score: ${told}`,
        input: { scores, rho },
        expected: { score: null, findings: [{ code, path }] },
        rules: [code],
        sources: written([T_SCORE_FINDINGS[code].source]),
      }),
    ),
  ],
};
