/** What the ratings of a review come to. */

import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import type { AttainmentScore, Outcome } from '../goal/goal.js';
import { ATTAINMENT_SCORES } from '../goal/goal.js';
import type { GoalReview } from './review-of-progress.js';
import { GOAL_REVIEW } from './shapes.js';

/**
 * The Framework’s outcome for a point of the five-point scale.
 *
 * @param score - the score
 * @returns worse than expected below 0, expected at 0, better than expected above.
 * @throws InputError if it is not a score of the scale
 *
 * @example
 * ```ts
 * import { outcomeOf } from 'reunification-framework/goals';
 *
 * // The scale has five points, the Framework three outcomes.
 * outcomeOf(-1); // => 'worse-than-expected'
 * outcomeOf(0); // => 'expected'
 * outcomeOf(2); // => 'better-than-expected'
 * ```
 */
export function outcomeOf(score: AttainmentScore): Outcome {
  mustBe('score', score, { oneOf: ATTAINMENT_SCORES });
  return outcomeFor(score);
}

/** The same, for a score that has been looked at. */
export const outcomeFor = (score: AttainmentScore): Outcome =>
  score < 0 ? 'worse-than-expected' : score === 0 ? 'expected' : 'better-than-expected';

/** The lowest and the highest score that raters leave possible; one score where they agree on it. */
export interface ScoreRange {
  readonly low: AttainmentScore;
  readonly high: AttainmentScore;
}

/**
 * What the ratings leave possible: the score agreed, the one that all gave, or all of one outcome.
 *
 * @param review - the review
 * @returns the range; `undefined` where raters differ about the outcome, nobody rated, or no change was looked at
 */
export function rangeOf({ shownBy, ratings, agreedScore }: GoalReview): ScoreRange | undefined {
  const scores = ratings.map(({ score }) => score).sort((one, other) => one - other);
  const low = scores.at(0);
  const high = scores.at(-1);
  if (shownBy !== 'change' || low === undefined || high === undefined) return undefined;
  if (agreedScore !== undefined) return { low: agreedScore, high: agreedScore };
  return outcomeFor(low) === outcomeFor(high) ? { low, high } : undefined;
}

/**
 * The score of a goal at a review: the one that the raters agreed, or else the one that all of them gave.
 *
 * @param review - the review
 * @returns the score; `undefined` where raters differ and agreed none, nobody rated, or nothing but attendance or compliance was seen.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { scoreAt } from 'reunification-framework/goals';
 *
 * const on = civilDate('2026-06-01');
 * const review = {
 *   goal: 'bedtime',
 *   on,
 *   shownBy: 'change',
 *   support: 'given',
 *   ratings: [
 *     { by: 'worker-1', role: 'social-worker', on, score: 1 },
 *     { by: 'visitor-1', role: 'health-visitor', on, score: 2 },
 *   ],
 * } as const;
 * // Each saw it better than expected; by how much, they have not agreed.
 * scoreAt(review); // => undefined
 * scoreAt({ ...review, agreedScore: 1 }); // => 1
 * ```
 */
export function scoreAt(review: GoalReview): AttainmentScore | undefined {
  const range = rangeOf(readOnce('review', review, GOAL_REVIEW));
  return range?.low === range?.high ? range?.low : undefined;
}

/**
 * The outcome of a goal at a review. Raters who give different scores of one outcome, such as +1 and +2, agree on the outcome.
 *
 * @param review - the review
 * @returns the outcome; `undefined` where raters differ about it and agreed no score, nobody rated, or nothing but attendance or
 * compliance was seen.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { outcomeAt } from 'reunification-framework/goals';
 *
 * const on = civilDate('2026-06-01');
 * const review = {
 *   goal: 'bedtime',
 *   on,
 *   shownBy: 'change',
 *   support: 'given',
 *   ratings: [
 *     { by: 'worker-1', role: 'social-worker', on, score: 1 },
 *     { by: 'visitor-1', role: 'health-visitor', on, score: 2 },
 *   ],
 * } as const;
 * outcomeAt(review); // => 'better-than-expected'
 * outcomeAt({ ...review, shownBy: 'attendance' }); // => undefined
 * ```
 */
export function outcomeAt(review: GoalReview): Outcome | undefined {
  const range = rangeOf(readOnce('review', review, GOAL_REVIEW));
  return range && outcomeFor(range.low);
}
