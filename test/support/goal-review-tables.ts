/** Everything that can be wrong with a review of a goal, how goals stand, and when there was no change after support. By hand. */
import type { AttainmentScore, GoalReview, GoalStanding } from 'reunification-framework/goals';
import { day } from './dates.js';
import { AGREED_ON, LATER, ratingsOf, reviewOf } from './goal-reviews.js';

/** A review in order, before the one that is at fault. */
export const REVIEW_IN_ORDER = reviewOf('2025-02-01', -2);
/** Everything that can be wrong with a review, as the second of three. */
export const REVIEW_FAULTS: readonly (readonly [code: string, review: GoalReview, path: string])[] = [
  ['review.unknown-goal', reviewOf('2025-03-01', 0, { goal: 'goal-2' }), '1.goal'],
  ['review.goal-reviewed-twice-on-one-day', reviewOf('2025-02-01', 0), '1.on'],
  ['review.before-goal-agreed', reviewOf('2025-01-09', 0), '1.on'],
  [
    'review.rated-after-review',
    reviewOf('2025-03-01', 0, {
      ratings: [...ratingsOf('2025-03-01', 0), { by: 'person-2', role: 'health-visitor', on: LATER, score: 0 }],
    }),
    '1.ratings.1.on',
  ],
  [
    'review.rated-before-goal-agreed',
    reviewOf('2025-03-01', 0, { ratings: ratingsOf(AGREED_ON, 0) }),
    '1.ratings.0.on',
  ],
  [
    'review.rated-by-review-before',
    reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-02-01', 0) }),
    '1.ratings.0.on',
  ],
  [
    'review.rated-only-by-who-changes',
    reviewOf('2025-03-01', 2, { ratings: [{ by: 'the mother', role: 'other', on: day('2025-03-01'), score: 2 }] }),
    '1.ratings',
  ],
  [
    'review.rated-only-by-who-changes',
    reviewOf('2025-03-01', 2, { ratings: [{ by: 'person-9', role: 'parent', on: day('2025-03-01'), score: 2 }] }),
    '1.ratings',
  ],
  ['review.of-somebody-else', reviewOf('2025-03-01', 0, { of: 'the father' }), '1.of'],
  ['review.rating-missing', reviewOf('2025-03-01', 0, { ratings: [] }), '1.ratings'],
  [
    'review.same-rater',
    reviewOf('2025-03-01', 0, { ratings: [...ratingsOf('2025-03-01', 0, 0), ...ratingsOf('2025-03-01', 0)] }),
    '1.ratings.2.by',
  ],
  [
    'review.agreed-score-outside-ratings',
    reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-03-01', -2, -1), agreedScore: 0 }),
    '1.agreedScore',
  ],
  ['review.raters-differ', reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-03-01', 0, 1) }), '1.agreedScore'],
  ['review.shown-by-attendance-alone', reviewOf('2025-03-01', 0, { shownBy: 'attendance' }), '1.shownBy'],
  ['review.shown-by-attendance-alone', reviewOf('2025-03-01', 0, { shownBy: 'compliance' }), '1.shownBy'],
];

/** A goal that is due on 10 June 2025: where it began, its reviews, the day asked about, and how it stands. */
interface StandingCase {
  readonly startingScore: AttainmentScore | undefined;
  readonly reviews: readonly (readonly [on: string, score: AttainmentScore])[];
  readonly asOf: string;
  readonly expected: GoalStanding;
}

/** How a goal stands that is due on 10 June 2025, by its reviews as month-day and score: laid out by hand. */
export const STANDINGS: readonly (readonly [told: string, about: StandingCase])[] = [
  [
    'begun at −1 and due with a score of −2: worse',
    { startingScore: -1, reviews: [['06-10', -2]], asOf: '2025-06-11', expected: 'worse' },
  ],
  [
    'begun at −1 and due with a score of −1: no-change',
    { startingScore: -1, reviews: [['06-10', -1]], asOf: '2025-06-11', expected: 'no-change' },
  ],
  [
    'begun at −1 and due with a score of 0: reached',
    { startingScore: -1, reviews: [['06-10', 0]], asOf: '2025-06-11', expected: 'reached' },
  ],
  [
    'begun at −1 and due with a score of 1: reached',
    { startingScore: -1, reviews: [['06-10', 1]], asOf: '2025-06-11', expected: 'reached' },
  ],
  [
    'begun at −1 and due with a score of 2: reached',
    { startingScore: -1, reviews: [['06-10', 2]], asOf: '2025-06-11', expected: 'reached' },
  ],
  [
    'begun at −2 and due with a score of −2: no-change',
    { startingScore: -2, reviews: [['06-10', -2]], asOf: '2025-06-11', expected: 'no-change' },
  ],
  [
    'begun at −2 and due with a score of −1: moved',
    { startingScore: -2, reviews: [['06-10', -1]], asOf: '2025-06-11', expected: 'moved' },
  ],
  [
    'begun at −2 and due with a score of 0: reached',
    { startingScore: -2, reviews: [['06-10', 0]], asOf: '2025-06-11', expected: 'reached' },
  ],
  [
    'reviewed without change on the day before it is due: not-yet',
    { startingScore: -1, reviews: [['06-09', -1]], asOf: '2025-06-11', expected: 'not-yet' },
  ],
  [
    'reviewed without change on the day after it is due: no-change',
    { startingScore: -1, reviews: [['06-11', -1]], asOf: '2025-06-11', expected: 'no-change' },
  ],
  [
    'without change, asked about on the day before its review: cannot-say',
    { startingScore: -1, reviews: [['06-10', -1]], asOf: '2025-06-09', expected: 'cannot-say' },
  ],
  [
    'without change, asked about on the day of its review: no-change',
    { startingScore: -1, reviews: [['06-10', -1]], asOf: '2025-06-10', expected: 'no-change' },
  ],
  [
    'first seen to be reached on the day before it is due: reached',
    { startingScore: -1, reviews: [['06-09', 0]], asOf: '2025-06-11', expected: 'reached' },
  ],
  [
    'first seen to be reached on the day after it is due: reached-late',
    { startingScore: -1, reviews: [['06-11', 0]], asOf: '2025-06-11', expected: 'reached-late' },
  ],
  [
    'not reached in May, and seen to be reached on the day before it is due: reached',
    {
      startingScore: -1,
      reviews: [
        ['05-10', -1],
        ['06-09', 2],
      ],
      asOf: '2025-06-11',
      expected: 'reached',
    },
  ],
  [
    'not reached in May, and seen to be reached on the day it is due: reached',
    {
      startingScore: -1,
      reviews: [
        ['05-10', -1],
        ['06-10', 2],
      ],
      asOf: '2025-06-11',
      expected: 'reached',
    },
  ],
  [
    'not reached in May, and seen to be reached on the day after it is due: reached-late',
    {
      startingScore: -1,
      reviews: [
        ['05-10', -1],
        ['06-11', 2],
      ],
      asOf: '2025-06-11',
      expected: 'reached-late',
    },
  ],
  [
    'seen to be reached months before it is due: reached',
    { startingScore: -1, reviews: [['03-10', 0]], asOf: '2025-03-10', expected: 'reached' },
  ],
  [
    'reached before it is due, and still after: reached',
    {
      startingScore: -1,
      reviews: [
        ['05-10', 2],
        ['06-20', 0],
      ],
      asOf: '2025-06-30',
      expected: 'reached',
    },
  ],
  [
    'reached early, lost again when it was due, and reached after: reached-late',
    {
      startingScore: -1,
      reviews: [
        ['04-10', 1],
        ['05-10', -1],
        ['06-20', 0],
      ],
      asOf: '2025-06-30',
      expected: 'reached-late',
    },
  ],
  [
    'better once, below where it began at both reviews since, and not yet due: not-yet',
    {
      startingScore: -1,
      reviews: [
        ['03-10', -1],
        ['04-10', -2],
        ['05-10', -2],
      ],
      asOf: '2025-06-11',
      expected: 'not-yet',
    },
  ],
  [
    'as at the beginning once, and below that since, when it is due: worse',
    {
      startingScore: -1,
      reviews: [
        ['03-10', -1],
        ['04-10', -2],
        ['06-10', -2],
      ],
      asOf: '2025-06-11',
      expected: 'worse',
    },
  ],
  [
    'reached on one good day, and at the three reviews since as at the beginning: no-change',
    {
      startingScore: -1,
      reviews: [
        ['03-10', 0],
        ['04-10', -1],
        ['05-10', -1],
        ['06-10', -1],
      ],
      asOf: '2025-06-11',
      expected: 'no-change',
    },
  ],
  [
    'as at the beginning at three reviews of four, with one good day between them: no-change',
    {
      startingScore: -1,
      reviews: [
        ['03-10', -1],
        ['04-10', -1],
        ['05-10', 0],
        ['06-10', -1],
      ],
      asOf: '2025-06-11',
      expected: 'no-change',
    },
  ],
  [
    'begun at −2, reached once, and at −1 when it is due, still better than at the beginning: moved',
    {
      startingScore: -2,
      reviews: [
        ['03-10', -2],
        ['04-10', 0],
        ['06-10', -1],
      ],
      asOf: '2025-06-11',
      expected: 'moved',
    },
  ],
  [
    'reached in April, and not when it is due: slipped',
    {
      startingScore: -1,
      reviews: [
        ['04-10', 0],
        ['06-10', -1],
      ],
      asOf: '2025-06-11',
      expected: 'slipped',
    },
  ],
  [
    'the same in April and when it is due: no-change',
    {
      startingScore: -1,
      reviews: [
        ['04-10', -1],
        ['06-10', -1],
      ],
      asOf: '2025-06-11',
      expected: 'no-change',
    },
  ],
  ['never reviewed: cannot-say', { startingScore: -1, reviews: [], asOf: '2025-06-11', expected: 'cannot-say' }],
  [
    'of which nobody wrote down where it began, and reached: reached',
    { startingScore: undefined, reviews: [['06-10', 0]], asOf: '2025-06-11', expected: 'reached' },
  ],
  [
    'of which nobody wrote down where it began, and not reached: cannot-say',
    { startingScore: undefined, reviews: [['06-10', -1]], asOf: '2025-06-11', expected: 'cannot-say' },
  ],
];

/** The support that the last review tells of, in the order of the letters below. */
export const SUPPORT = ['given', 'offered-not-taken-up', 'partly-given', 'not-given', 'not-known'] as const;

/** A goal that began at −1: reviews that bring it to each standing, the last with the support of a test. */
export const REVIEWS_UP_TO: Readonly<Record<GoalStanding, readonly (readonly [on: string, score: AttainmentScore])[]>> =
  {
    reached: [['2025-06-10', 0]],
    'reached-late': [['2025-06-11', 0]],
    moved: [['2025-06-10', -1]],
    'no-change': [['2025-06-10', -1]],
    worse: [['2025-06-10', -2]],
    slipped: [
      ['2025-05-10', 0],
      ['2025-06-10', -1],
    ],
    'not-yet': [['2025-06-09', -1]],
    'cannot-say': [],
  };

/** Whether every parent who makes the change has agreed, and when. */
export const AGREEMENT = {
  'agreed by both, dated': [
    { parent: 'the mother', on: AGREED_ON },
    { parent: 'the father', on: AGREED_ON },
  ],
  'agreed by both, one not dated': [{ parent: 'the mother', on: AGREED_ON }, { parent: 'the father' }],
  'agreed by one': [{ parent: 'the mother', on: AGREED_ON }],
  'agreed by nobody': undefined,
} as const;

/**
 * The whole table: for each standing and each agreement, one letter for each kind of support, whoever had agreed.
 * y: yes, n: no, f: no fair test, ?: cannot say.
 */
export const NO_CHANGE_AFTER_SUPPORT: Readonly<Record<GoalStanding, readonly [string, string, string, string]>> = {
  reached: ['nnnnn', 'nnnnn', 'nnnnn', 'nnnnn'],
  'reached-late': ['nnnnn', 'nnnnn', 'nnnnn', 'nnnnn'],
  moved: ['nnnnn', 'nnnnn', 'nnnnn', 'nnnnn'],
  'no-change': ['yy?f?', 'yy?f?', 'yy?f?', 'yy?f?'],
  worse: ['yy?f?', 'yy?f?', 'yy?f?', 'yy?f?'],
  slipped: ['?????', '?????', '?????', '?????'],
  'not-yet': ['?????', '?????', '?????', '?????'],
  'cannot-say': ['?????', '?????', '?????', '?????'],
};
