/**
 * Reviews of goals, how goals stand, measures, and what goals suggest about capacity to change. What is expected comes from tables
 * laid out by hand, and, for goals together, from every way in which people could take each of them.
 */
import type { CapacityEvidence } from 'reunification-framework/factors';
import {
  ATTAINMENT_SCORES,
  type AttainmentScore,
  CAPACITY_REASONS,
  type CapacityReasonCode,
  GOAL_REVIEW_FINDINGS,
  type Goal,
  type GoalProgress,
  type GoalReview,
  type GoalStanding,
  progressOf,
  type StandardisedMeasure,
} from 'reunification-framework/goals';
import type { Vector } from '../../../src/conformance/index.js';
import {
  byTaking,
  LETTERS,
  listsOf,
  type ReviewedGoal,
  reviewedGoal,
  TIMESCALE,
} from '../../support/capacity-from-goals.js';
import {
  AGREEMENT,
  NO_CHANGE_AFTER_SUPPORT,
  REVIEW_FAULTS,
  REVIEW_IN_ORDER,
  REVIEWS_UP_TO,
  STANDINGS,
  SUPPORT,
} from '../../support/goal-review-tables.js';
import { goalOf, LATER, ratingsOf, reviewOf } from '../../support/goal-reviews.js';
import { CHILD, day, FATHER, MOTHER } from '../../support/observations.js';
import { findingsOf, isCodeOf, type LaidOut, placesOf, slug, vector, withoutRepeats, written } from './vectors.js';

function reviewsVector(
  id: string,
  title: string,
  reviews: readonly GoalReview[],
  lines: readonly string[],
  goals: readonly Goal[] = [goalOf()],
): Vector {
  const findings = findingsOf(lines);
  const codes = findings.map(({ code }) => code);
  return vector({
    id: `goal-reviews/checkReviews/${id}`,
    function: 'checkReviews',
    title,
    input: { reviews, goals },
    expected: { findings },
    rules: codes.length === 0 ? ['I-68'] : codes,
    sources: written(
      codes.length === 0
        ? placesOf('I-68')
        : codes.map((code) => (isCodeOf(GOAL_REVIEW_FINDINGS, code) ? GOAL_REVIEW_FINDINGS[code].source : undefined)),
    ),
  });
}

const lineAt = (code: string, path: string): string => `${code} at ${path.replaceAll('.', '/')}`;

const BEFORE_AGREED = 'review.before-goal-agreed at 0/on';
const TWICE = 'review.goal-reviewed-twice-on-one-day at 1/on';

/** Days in threes, by hand: the goal was agreed on 10 January 2025. */
const OF_DAYS: readonly Vector[] = [
  reviewsVector(
    'agreed/before',
    'Reviewed the day before the goal was agreed',
    [reviewOf('2025-01-09', 0)],
    [BEFORE_AGREED],
  ),
  reviewsVector(
    'agreed/on',
    'Reviewed the day on which the goal was agreed',
    [reviewOf('2025-01-10', 0)],
    [BEFORE_AGREED],
  ),
  reviewsVector('agreed/after', 'Reviewed the day after the goal was agreed', [reviewOf('2025-01-11', 0)], []),
  ...(
    [
      ['before', '2025-02-28', []],
      ['on', '2025-03-01', []],
      ['after', '2025-03-02', ['review.rated-after-review at 0/ratings/0/on']],
    ] as const
  ).map(([when, on, lines]) =>
    reviewsVector(
      `rated/${when}`,
      `Reviewed on 1 March and rated on ${on}`,
      [reviewOf('2025-03-01', 0, { ratings: ratingsOf(on, 0) })],
      lines,
    ),
  ),
  ...(
    [
      ['before', '2025-02-28', []],
      ['on', '2025-03-01', [TWICE]],
      ['after', '2025-03-02', []],
    ] as const
  ).map(([when, on, lines]) =>
    reviewsVector(
      `twice/${when}`,
      `Reviewed on 1 March and on ${on}`,
      [reviewOf('2025-03-01', 0), reviewOf(on, 0)],
      lines,
    ),
  ),
];

const ofReviews: readonly Vector[] = [
  reviewsVector('none', 'No review', [], []),
  reviewsVector('in-order', 'Two reviews in order', [reviewOf('2025-03-01', -1), reviewOf('2025-05-01', 0)], []),
  ...REVIEW_FAULTS.map(([code, review, path]) =>
    reviewsVector(
      `${code}/${slug(`${path} ${review.shownBy}${review.ratings[0]?.role === 'parent' ? ' as a parent' : ''}`)}`,
      `One fault, in the second of three reviews: ${code}`,
      [REVIEW_IN_ORDER, review, reviewOf('2025-04-01', -1)],
      [lineAt(code, path)],
    ),
  ),
  reviewsVector(
    'review.outcomes-not-set',
    'A goal of which nobody wrote down what is expected',
    [REVIEW_IN_ORDER, reviewOf('2025-03-01', 0, { goal: 'goal-2' })],
    ['review.outcomes-not-set at 1/goal'],
    [goalOf(), goalOf({ id: 'goal-2', outcomes: undefined })],
  ),
  reviewsVector(
    'many',
    'Six faults of one review',
    [
      reviewOf('2025-01-01', 0, {
        shownBy: 'compliance',
        ratings: [...ratingsOf('2025-01-02', 0), ...ratingsOf('2025-01-01', 1)],
      }),
    ],
    [
      BEFORE_AGREED,
      'review.outcomes-not-set at 0/goal',
      'review.rated-after-review at 0/ratings/0/on',
      'review.raters-differ at 0/agreedScore',
      'review.same-rater at 0/ratings/1/by',
      'review.shown-by-attendance-alone at 0/shownBy',
    ],
    [goalOf({ outcomes: {} })],
  ),
  reviewsVector(
    'review.each-parent-not-scored',
    'A goal of two parents, of which neither is scored alone',
    [reviewOf('2025-03-01', 0)],
    ['review.each-parent-not-scored at 0/of'],
    [goalOf({ change: { what: 'The same bedtime', by: [MOTHER, FATHER] } })],
  ),
  ...OF_DAYS,
];

/** What a review comes to, by hand: ratings, what was seen, what was agreed, and the score. */
const SCORES: readonly (readonly [
  told: string,
  ratings: readonly AttainmentScore[],
  more: Partial<GoalReview>,
  score: AttainmentScore | null,
])[] = [
  ...ATTAINMENT_SCORES.flatMap((score): typeof SCORES => [
    [`rated ${score} by one`, [score], {}, score],
    [`rated ${score} by three`, [score, score, score], {}, score],
    [`rated -2, 1 and 2, and agreed to be ${score}`, [-2, 1, 2], { agreedScore: score }, score],
  ]),
  ['rated -1 and 1', [-1, 1], {}, null],
  ['rated 0, 0 and 1', [0, 0, 1], {}, null],
  ['rated by nobody', [], {}, null],
  ['rated by nobody, and agreed to be 1', [], { agreedScore: 1 }, null],
  ['rated 2 by two who saw attendance', [2, 2], { shownBy: 'attendance' }, null],
  ['rated 2 by two who saw compliance', [2, 2], { shownBy: 'compliance' }, null],
  ['rated by two who saw compliance, and agreed to be 2', [-1, 2], { shownBy: 'compliance', agreedScore: 2 }, null],
];

const ofScores: readonly Vector[] = SCORES.map(([told, ratings, more, score]) =>
  vector({
    id: `goal-reviews/scoreAt/${slug(told.replaceAll('-', 'minus '))}`,
    function: 'scoreAt',
    title: `A goal ${told}`,
    input: reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-03-01', ...ratings), ...more }),
    expected: score,
    rules: ['I-63', 'I-68'],
    sources: written([...placesOf('I-63'), ...placesOf('I-68')]),
  }),
);

/** The outcome of raters who differ, by hand. */
const ofOutcomes: readonly Vector[] = (
  [
    [[1, 2], 'better-than-expected'],
    [[-2, -1], 'worse-than-expected'],
    [[0, 0], 'expected'],
    [[0, 1], null],
    [[-1, 0], null],
    [[], null],
  ] as const
).map(([scores, outcome]) =>
  vector({
    id: `goal-reviews/outcomeAt/${slug(`rated ${scores.join(' and ').replaceAll('-', 'minus ')}`)}`,
    function: 'outcomeAt',
    title: `A goal rated ${scores.length === 0 ? 'by nobody' : scores.join(' and ')}`,
    input: reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-03-01', ...scores) }),
    expected: outcome,
    rules: ['I-68'],
    sources: written(placesOf('I-68')),
  }),
);

const progressVector = (
  id: string,
  title: string,
  input: ReviewedGoal & { readonly asOf: string; readonly of?: string },
  expected: object,
  rule: `I-${number}` = 'I-66',
): Vector =>
  vector({
    id: `goal-reviews/progressOf/${id}`,
    function: 'progressOf',
    title,
    input,
    expected,
    rules: [rule],
    sources: written(placesOf(rule)),
  });

const ofStandings: readonly Vector[] = STANDINGS.map(([told, { startingScore, reviews, asOf, expected }]) =>
  progressVector(
    `standing/${slug(told.replaceAll('−', 'minus '))}`,
    `A goal ${told}`,
    {
      goal: goalOf({ startingScore }),
      reviews: reviews.map(([on, score]) => reviewOf(`2025-${on}`, score)),
      asOf,
    },
    { standing: expected },
  ),
);

const isStanding = (text: string): text is GoalStanding => Object.hasOwn(REVIEWS_UP_TO, text);
const ANSWERS: Readonly<Record<string, string>> = { y: 'yes', n: 'no', f: 'no-fair-test', '?': 'cannot-say' };

/** Each way a goal can stand, with each kind of support and of agreement, from the table laid out by hand. */
const ofNoChange: readonly Vector[] = Object.entries(NO_CHANGE_AFTER_SUPPORT).flatMap(([standing, rows]) =>
  Object.entries(AGREEMENT).flatMap(([agreement, agreedBy], row) =>
    SUPPORT.map((support, column) => {
      if (!isStanding(standing)) throw new Error(`No goal stands so: ${standing}`);
      return progressVector(
        `no-change/${standing}/${slug(agreement)}/${support}`,
        `Stands at ${standing}, ${agreement}, support ${support}`,
        {
          goal: goalOf({
            startingScore: standing === 'moved' ? -2 : -1,
            change: { what: 'The same bedtime', by: ['the mother', 'the father'] },
            agreedBy,
          }),
          reviews: REVIEWS_UP_TO[standing].map(([on, score]) => reviewOf(on, score, { support })),
          asOf: LATER,
        },
        { standing, noChangeAfterSupport: ANSWERS[rows[row]?.[column] ?? ''] },
      );
    }),
  ),
);

/** For each score to begin with, what each of the five scores comes to: b better, s same, w worse. By hand. */
const TRENDS: Readonly<Record<AttainmentScore, string>> = {
  '-2': 'sbbbb',
  '-1': 'wsbbb',
  '0': 'wwsbb',
  '1': 'wwwsb',
  '2': 'wwwws',
};
const TREND_OF: Readonly<Record<string, string>> = { b: 'better', s: 'same', w: 'worse' };

const ofTrends: readonly Vector[] = ATTAINMENT_SCORES.flatMap((before) =>
  ATTAINMENT_SCORES.flatMap((after, place) => {
    const trend = TREND_OF[TRENDS[before][place] ?? ''];
    const id = `${before}/${after}`.replaceAll('-', 'minus-');
    return [
      progressVector(
        `since-start/${id}`,
        `Begun at ${before}, now at ${after}`,
        { goal: goalOf({ startingScore: before }), reviews: [reviewOf('2025-03-01', after)], asOf: LATER },
        { sinceStart: trend, sinceLast: 'cannot-say' },
        'I-65',
      ),
      progressVector(
        `since-last/${id}`,
        `At ${before} at the review before, now at ${after}`,
        {
          goal: goalOf(),
          reviews: [reviewOf('2025-04-01', after), reviewOf('2025-02-01', 2), reviewOf('2025-03-01', before)],
          asOf: LATER,
        },
        { sinceLast: trend },
        'I-65',
      ),
    ];
  }),
);

const BOTH = {
  change: { what: 'The same bedtime', by: [MOTHER, FATHER] },
  agreedBy: [MOTHER, FATHER].map((parent) => ({ parent, on: day('2025-01-10') })),
};

/** What one parent reaches, the support that came late, and a day that was moved: by hand. */
const ofFairness: readonly Vector[] = [
  ...(
    [
      [MOTHER, 'reached', 'no'],
      [FATHER, 'no-change', 'yes'],
    ] as const
  ).map(([of, standing, noChangeAfterSupport], place) =>
    progressVector(
      `each-parent/${place + 1}`,
      'A goal of two parents, which one reached and the other did not',
      {
        goal: goalOf({ startingScore: -1, ...BOTH }),
        reviews: [reviewOf('2025-06-10', 0, { of: MOTHER }), reviewOf('2025-06-10', -1, { of: FATHER })],
        asOf: LATER,
        of,
      },
      { parents: [of], standing, noChangeAfterSupport },
      'I-173',
    ),
  ),
  ...(
    [
      ['not-given', 'not-given', 'given', 'no-fair-test'],
      ['given', 'given', 'given', 'yes'],
      ['not-given', 'given', 'given', 'cannot-say'],
    ] as const
  ).map(([first, second, third, noChangeAfterSupport], place) =>
    progressVector(
      `support-in-time/${place + 1}`,
      `Support at three reviews without change: ${first}, ${second}, ${third}`,
      {
        goal: goalOf({ startingScore: -1 }),
        reviews: [
          reviewOf('2025-02-10', -1, { support: first }),
          reviewOf('2025-04-10', -1, { support: second }),
          reviewOf('2025-06-10', -1, { support: third }),
        ],
        asOf: LATER,
      },
      { noChangeAfterSupport },
    ),
  ),
  ...(
    [
      ['with-a-reason', 'A bereavement', 'not-yet'],
      ['without-a-reason', undefined, 'no-change'],
    ] as const
  ).map(([id, because, standing]) =>
    progressVector(
      `moved/${id}`,
      `A due day moved after no change, ${id.replaceAll('-', ' ')}`,
      {
        goal: goalOf({
          startingScore: -1,
          dueOn: day('2025-12-10'),
          changed: [{ on: day('2025-06-11'), because, was: { dueOn: day('2025-06-10') } }],
        }),
        reviews: [reviewOf('2025-06-10', -1)],
        asOf: '2025-07-01',
      },
      { standing, noChangeAfterSupport: 'yes', earlier: [{ until: '2025-06-11', standing: 'no-change' }] },
      'I-174',
    ),
  ),
];

const ofDevelopment: readonly Vector[] = [
  progressVector(
    'development',
    'Two reviews, written down the later one first',
    {
      goal: goalOf(),
      reviews: [reviewOf('2025-05-01', 1, { support: 'partly-given' }), reviewOf('2025-03-01', -1)],
      asOf: LATER,
    },
    {
      parents: ['the mother'],
      startingScore: -2,
      points: [
        { on: '2025-03-01', score: -1, outcome: 'worse-than-expected', support: 'given' },
        { on: '2025-05-01', score: 1, outcome: 'better-than-expected', support: 'partly-given' },
      ],
      latest: { on: '2025-05-01', score: 1 },
      sinceStart: 'better',
      sinceLast: 'better',
      standing: 'reached',
      noChangeAfterSupport: 'no',
    },
    'I-65',
  ),
  progressVector(
    'nothing-reviewed',
    'Nothing reviewed yet',
    { goal: goalOf({ change: undefined }), reviews: [], asOf: LATER },
    {
      parents: [],
      points: [],
      latest: null,
      sinceStart: 'cannot-say',
      sinceLast: 'cannot-say',
      standing: 'cannot-say',
      noChangeAfterSupport: 'cannot-say',
    },
    'I-65',
  ),
  progressVector(
    'twice-on-one-day',
    'Two reviews on one day, neither of which counts',
    {
      goal: goalOf(),
      reviews: [reviewOf('2025-03-01', 2), reviewOf('2025-03-01', -2), reviewOf('2025-02-01', -1)],
      asOf: LATER,
    },
    {
      points: [
        { on: '2025-02-01', score: -1 },
        { on: '2025-03-01', score: null },
        { on: '2025-03-01', score: null },
      ],
      latest: { on: '2025-02-01' },
    },
    'I-68',
  ),
];

/** Measures given on two days, by hand. */
const BANDS = [
  { name: 'in the usual range', from: 0, to: 13 },
  { name: 'slightly raised', from: 14, to: 16 },
  { name: 'high', from: 17, to: 40 },
];

function measureVector(
  id: string,
  title: string,
  given: readonly (readonly [on: string, score: number])[],
  expected: object,
  better: StandardisedMeasure['better'] = 'lower',
): Vector {
  return vector({
    id: `goal-reviews/compareMeasure/${id}`,
    function: 'compareMeasure',
    title,
    input: { instrument: 'questionnaire', better, bands: BANDS, given: given.map(([on, score]) => ({ on, score })) },
    expected,
    rules: ['I-63'],
    sources: written(placesOf('I-63')),
  });
}

const FIRST = '2025-01-10';
const LAST = '2025-06-10';

const ofMeasures: readonly Vector[] = [
  ...(
    [
      ['lower', 17, 12, -5, 'better'],
      ['lower', 12, 17, 5, 'worse'],
      ['lower', 12, 12, 0, 'same'],
      ['higher', 17, 12, -5, 'worse'],
      ['higher', 12, 17, 5, 'better'],
      ['higher', 12, 12, 0, 'same'],
    ] as const
  ).map(([better, before, after, difference, direction]) =>
    measureVector(
      `${better}-is-better/${before}-to-${after}`,
      `A ${better} score is better; from ${before} to ${after}`,
      [
        [FIRST, before],
        [LAST, after],
      ],
      {
        kind: 'compared',
        before: { on: FIRST, score: before },
        after: { on: LAST, score: after },
        difference,
        direction,
      },
      better,
    ),
  ),
  ...(
    [
      [-1, null],
      [0, 'in the usual range'],
      [13, 'in the usual range'],
      [13.5, null],
      [14, 'slightly raised'],
      [16, 'slightly raised'],
      [17, 'high'],
      [40, 'high'],
      [41, null],
    ] as const
  ).map(([score, name]) =>
    measureVector(
      `band/${String(score).replace('-', 'minus-')}`,
      `The band of a score of ${score}`,
      [
        [FIRST, 15],
        [LAST, score],
      ],
      { kind: 'compared', bands: { before: { name: 'slightly raised' }, after: name === null ? null : { name } } },
    ),
  ),
  measureVector(
    'in-any-order',
    'Given three times, written down in another order: the first day and the last are compared',
    [
      ['2025-03-10', 2],
      [LAST, 15],
      [FIRST, 20],
    ],
    { kind: 'compared', before: { on: FIRST, score: 20 }, after: { on: LAST, score: 15 }, difference: -5 },
  ),
  measureVector('never', 'Never given', [], { kind: 'cannot-say' }),
  measureVector('once', 'Given once', [[FIRST, 20]], { kind: 'cannot-say' }),
  measureVector(
    'twice-on-one-day',
    'Given twice, on one day',
    [
      [FIRST, 20],
      [FIRST, 10],
    ],
    { kind: 'cannot-say' },
  ),
];

const isEvidence = (text: string | undefined): text is CapacityEvidence => text !== undefined;
const AMOUNT_OF = new Map(Object.entries(LETTERS).map(([amount, letter]) => [letter, amount]));

/** What letters say: one amount, several to judge between, or nothing. */
const suggestionOf = (letters: string): object => {
  if (letters === '-') return { kind: 'cannot-say', evidence: null, options: null };
  if (letters === 'f') return { kind: 'no-fair-test', evidence: null, options: null };
  const options = [...letters].map((letter) => AMOUNT_OF.get(letter)).filter(isEvidence);
  return options.length === 1
    ? { kind: 'suggested', evidence: options[0], options: null }
    : { kind: 'judgement-required', evidence: null, options };
};

const reasonsOf = (codes: readonly CapacityReasonCode[]): object => {
  const goalsAt = (code: CapacityReasonCode): readonly string[] =>
    codes.flatMap((other, place) => (other === code ? [`goal-${place + 1}`] : []));
  return Object.fromEntries(codes.map((code) => [code, goalsAt(code)]));
};

const sourcesOf = (codes: readonly CapacityReasonCode[]) => codes.map((code) => CAPACITY_REASONS[code].source);

/** One goal, every pair, and some threes that stand differently. */
const LISTS: readonly (readonly CapacityReasonCode[])[] = [
  ...listsOf(1),
  ...listsOf(2).filter(([one, other]) => one !== undefined && other !== undefined && one <= other),
  ...listsOf(3)
    .filter((list) => new Set(list).size === list.length && [...list].sort().join() === list.join())
    .filter((_, place) => place % 12 === 0),
];

/** How goals stand: what is suggested rests on it. */
const progressIn = (goals: readonly ReviewedGoal[]): readonly GoalProgress[] =>
  goals.map(({ goal, reviews }) => progressOf(goal, reviews, { asOf: day(LATER) }));

const ofCapacity: readonly Vector[] = [
  ...LISTS.map((codes) =>
    vector({
      id: `goal-reviews/suggestCapacity/${codes.map((code) => code.replace('goals.', '')).join('/')}`,
      function: 'suggestCapacity',
      title: `Goals of one parent that stand so: ${codes.join(', ')}`,
      input: {
        progress: progressIn(codes.map((code, place) => reviewedGoal(code, `goal-${place + 1}`))),
        childTimescale: TIMESCALE,
      },
      expected: [{ parents: [MOTHER], ...suggestionOf(byTaking(codes)), reasons: reasonsOf(codes) }],
      rules: ['I-67', ...codes],
      sources: written(sourcesOf(codes)),
    }),
  ),
  vector({
    id: 'goal-reviews/suggestCapacity/each-parent-and-both',
    function: 'suggestCapacity',
    title: 'Goals of the mother, of the father, and of both, in whatever order parents are named',
    input: {
      progress: progressIn([
        reviewedGoal('goals.reached', 'hers', [MOTHER]),
        reviewedGoal('goals.no-change-after-support', 'his', [FATHER]),
        reviewedGoal('goals.moved', 'theirs', [MOTHER, FATHER]),
        reviewedGoal('goals.reached', 'hers too', [MOTHER]),
        reviewedGoal('goals.reached', 'theirs too', [FATHER, MOTHER]),
      ]),
      childTimescale: TIMESCALE,
    },
    expected: [
      {
        parents: [MOTHER],
        kind: 'suggested',
        evidence: 'substantial',
        reasons: { 'goals.reached': ['hers', 'hers too'] },
      },
      { parents: [FATHER], kind: 'suggested', evidence: 'none' },
      { parents: [MOTHER, FATHER], kind: 'suggested', evidence: 'some' },
    ],
    rules: ['I-67'],
    sources: written(placesOf('I-67')),
  }),
];

const unchanged = (id: string, by?: readonly string[]): ReviewedGoal =>
  reviewedGoal('goals.no-change-after-support', id, by);

const observationsVector = (id: string, title: string, goals: readonly ReviewedGoal[], expected: unknown): Vector =>
  vector({
    id: `goal-reviews/suggestObservations/${id}`,
    function: 'suggestObservations',
    title,
    input: { progress: progressIn(goals), children: [CHILD], recordedOn: '2025-06-20' },
    expected,
    rules: ['I-66'],
    sources: written(placesOf('I-66')),
  });

const ofObservations: readonly Vector[] = [
  observationsVector('none', 'No goal', [], []),
  observationsVector(
    'changed',
    'Goals of which none is without change after support',
    [
      reviewedGoal('goals.reached', 'goal-1'),
      reviewedGoal('goals.no-change', 'goal-2'),
      reviewedGoal('goals.cannot-say', 'goal-3'),
    ],
    [],
  ),
  observationsVector(
    'one',
    'A goal without change after support',
    [unchanged('goal-1')],
    [
      {
        goals: ['goal-1'],
        otherGoals: [],
        observation: {
          circumstance: 'no-change-after-support',
          children: [CHILD],
          about: { kind: 'parent', parent: MOTHER },
          status: 'present',
          evidence: [
            {
              source: 'assessment',
              role: 'social-worker',
              nature: 'opinion',
              happenedOn: day('2025-06-10'),
              recordedOn: day('2025-06-20'),
            },
          ],
        },
      },
    ],
  ),
  observationsVector(
    'each-parent-and-both',
    'Goals without change of the mother, of the father and of both, and one that the father reached',
    [
      unchanged('hers'),
      unchanged('theirs', [MOTHER, FATHER]),
      unchanged('hers too'),
      unchanged('theirs too', [FATHER, MOTHER]),
      unchanged('his', [FATHER]),
      reviewedGoal('goals.reached', 'his, reached', [FATHER]),
    ],
    [
      { goals: ['hers', 'hers too'], otherGoals: [], observation: { about: { kind: 'parent', parent: MOTHER } } },
      {
        goals: ['theirs', 'theirs too'],
        otherGoals: [],
        observation: { about: { kind: 'parents-together', parents: [MOTHER, FATHER] } },
      },
      { goals: ['his'], otherGoals: ['his, reached'], observation: { about: { kind: 'parent', parent: FATHER } } },
    ],
  ),
];

/** The set. */
export const goalReviewsSet: LaidOut = {
  set: 'goal-reviews',
  description:
    'Reviews of goals and all that can be wrong with them, the score of a review, how a goal stands, whether there was no change after support, standardised measures, and what goals suggest about capacity to change. Expected answers: tables laid out by hand; for goals together, every way in which people could take each of them.',
  vectors: withoutRepeats([
    ...ofReviews,
    ...ofScores,
    ...ofOutcomes,
    ...ofStandings,
    ...ofNoChange,
    ...ofTrends,
    ...ofFairness,
    ...ofDevelopment,
    ...ofMeasures,
    ...ofCapacity,
    ...ofObservations,
  ]),
};
