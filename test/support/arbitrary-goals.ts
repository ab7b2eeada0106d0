/** Any goal and any reviews of it, for laws. */
import fc from 'fast-check';
import { ROLES } from 'reunification-framework/factors';
import {
  ATTAINMENT_SCORES,
  type Goal,
  type GoalReview,
  MEASURE_KINDS,
  type SupportGiven,
} from 'reunification-framework/goals';
import type { CivilDate } from 'reunification-framework/shared';
import { day } from './dates.js';
import { goalOf } from './goal-reviews.js';

const SUPPORT: readonly SupportGiven[] = ['given', 'partly-given', 'offered-not-taken-up', 'not-given', 'not-known'];

/** Any day of the first half of 2024 or of 2025. */
export const anyDay: fc.Arbitrary<CivilDate> = fc
  .tuple(fc.constantFrom('2024', '2025'), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => day(`${year}-0${month}-${String(date).padStart(2, '0')}`));

const score = fc.constantFrom(...ATTAINMENT_SCORES);

/** The goals that reviews can be of; the last is nobody’s. */
const GOAL_IDS = ['goal-1', 'goal-2', 'goal-3'] as const;

/** Mostly reviews that count; some without a rater, with one score agreed that is nobody’s, or of attendance. */
const review: fc.Arbitrary<GoalReview> = fc
  .record({
    goal: fc.constantFrom(...GOAL_IDS),
    on: anyDay,
    shownBy: fc.oneof({ weight: 5, arbitrary: fc.constant('change' as const) }, fc.constantFrom(...MEASURE_KINDS)),
    support: fc.constantFrom(...SUPPORT),
    raters: fc.array(fc.record({ role: fc.constantFrom(...ROLES), score }), { maxLength: 3 }),
    agreed: fc.constantFrom('none', 'one of theirs', 'one of theirs', 'any'),
    any: score,
  })
  .map(({ raters, agreed, any, ...rest }) => ({
    ...rest,
    ratings: raters.map((rater, place) => ({ by: `person-${place + 1}`, on: rest.on, ...rater })),
    agreedScore: agreed === 'none' ? undefined : agreed === 'any' ? any : raters[0]?.score,
  }));

/** Reviews of three goals, in any order, often of the same goal on one day. */
export const anyReviews: fc.Arbitrary<readonly GoalReview[]> = fc.array(review, { maxLength: 12 });

/** Reviews of three goals, in any order, none of the same goal twice on one day. */
export const reviewsOnDifferentDays: fc.Arbitrary<readonly GoalReview[]> = fc.uniqueArray(review, {
  maxLength: 12,
  selector: ({ goal, on }) => `${goal} ${on}`,
});

/** The same reviews in two orders. */
export const inTwoOrders: fc.Arbitrary<readonly [readonly GoalReview[], readonly GoalReview[]]> =
  reviewsOnDifferentDays.chain((reviews) =>
    fc.tuple(fc.constant(reviews), fc.shuffledSubarray([...reviews], { minLength: reviews.length })),
  );

/** A goal, one parent’s or that of two together, mostly agreed before any review. */
export const anyGoal: fc.Arbitrary<Goal> = fc
  .record({
    id: fc.constantFrom(...GOAL_IDS.slice(0, 2)),
    startingScore: fc.option(score, { nil: undefined }),
    dueOn: fc.option(anyDay, { nil: undefined }),
    agreedOn: fc.oneof({ weight: 3, arbitrary: fc.constant(day('2023-12-31')) }, fc.constant(undefined), anyDay),
    by: fc.constantFrom(undefined, [], ['mother'], ['father'], ['mother', 'father'], ['father', 'mother']),
  })
  .map(({ by, agreedOn, ...rest }) =>
    goalOf({
      ...rest,
      change: { what: 'The same bedtime', by },
      agreedBy: (by ?? []).map((parent) => ({ parent, on: agreedOn })),
    }),
  );

/** A goal that was due early, with one or two reviews of it: often without change, in whatever way. */
export const goalWithFewReviews: fc.Arbitrary<readonly [Goal, readonly GoalReview[]]> = fc
  .tuple(
    anyGoal,
    fc.uniqueArray(review, { minLength: 1, maxLength: 2, selector: ({ on }) => on }),
    fc.constantFrom(-1, 0, 1, 2, undefined),
    fc.option(fc.constant(day('2024-02-01')), { nil: undefined }),
  )
  .map(([goal, reviews, startingScore, dueOn]) => [
    { ...goal, startingScore, dueOn },
    reviews.map((one) => ({ ...one, goal: goal.id })),
  ]);
