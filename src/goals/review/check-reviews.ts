/** Everything that keeps a review of a goal from counting, or should be looked at. */

import type { ParentId } from '../../factors/index.js';
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import { type Check, checked } from '../../shared/findings/check.js';
import { type Finding, findingIn, findingsAmong, findingWhen } from '../../shared/findings/finding.js';
import { repeatsIn } from '../../shared/repeats.js';
import { readOnceOrFind } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import { type AttainmentScore, type Goal, OUTCOMES } from '../goal/goal.js';
import { GOALS } from '../goal/shapes.js';
import {
  GOAL_REVIEW_CONTRADICTIONS,
  GOAL_REVIEW_FINDINGS,
  type GoalReviewContradictionCode,
} from './review-findings.js';
import type { FoundInReviews, GoalRating, GoalReview, GoalReviewFinding } from './review-of-progress.js';
import { GOAL_REVIEWS } from './shapes.js';

const finding = /* @__PURE__ */ findingIn(GOAL_REVIEW_FINDINGS);
const when = /* @__PURE__ */ findingWhen(GOAL_REVIEW_FINDINGS);

/**
 * The parents who make the change, each once.
 *
 * @param goal - the goal
 * @returns their ids; none where nobody is named, or the goal is the child’s own
 */
export const makersOf = ({ change }: Goal): readonly ParentId[] => [...new Set(change?.by ?? [])];

/**
 * Whose change a review scores.
 *
 * @param review - the review
 * @param goal - the goal
 * @returns the parent, also where only one makes the change and none is named; `undefined` for all of them together
 */
export function whoseChange({ of }: GoalReview, goal: Goal): ParentId | undefined {
  const [only, ...others] = makersOf(goal);
  return of ?? (others.length === 0 ? only : undefined);
}

/** The days on which those whose change is scored agreed to the goal, as far as they are known. */
const agreedDays = (review: GoalReview, goal: Goal): readonly CivilDate[] => {
  const who = whoseChange(review, goal);
  const makers = makersOf(goal);
  const days = (goal.agreedBy ?? []).flatMap(({ parent, on }) =>
    on !== undefined && (who === undefined ? makers.length === 0 || makers.includes(parent) : parent === who)
      ? [on]
      : [],
  );
  return goal.agreedByChildOn === undefined ? days : [...days, goal.agreedByChildOn];
};

/** Whether this is the word of the one who is to change, or of nobody. A person rating as a parent is never taken for anybody else. */
const isOwnWord = ({ by, role }: GoalRating, { change }: Goal): boolean =>
  isBlank(by) ||
  (change?.by ?? []).includes(by) ||
  by === change?.byChild ||
  role === (change?.byChild !== undefined && makersOf({ id: '', change }).length === 0 ? 'child' : 'parent');

const checkAgainstGoal = (
  review: GoalReview,
  goal: Goal,
  position: number,
  reviewedBefore: CivilDate | undefined,
): readonly FoundInReviews[] => {
  const agreedOn = agreedDays(review, goal);
  const makers = makersOf(goal);
  const isBefore = (day: CivilDate): boolean => agreedOn.length > 0 && agreedOn.every((agreed) => day <= agreed);
  return [
    ...when(isBefore(review.on), 'review.before-goal-agreed', position, 'on'),
    ...when(
      OUTCOMES.some((outcome) => isBlank(goal.outcomes?.[outcome])),
      'review.outcomes-not-set',
      position,
      'goal',
    ),
    ...when(review.of !== undefined && !makers.includes(review.of), 'review.of-somebody-else', position, 'of'),
    ...when(review.of === undefined && makers.length > 1, 'review.each-parent-not-scored', position, 'of'),
    ...when(
      review.ratings.length > 0 && review.ratings.every((rating) => isOwnWord(rating, goal)),
      'review.rated-only-by-who-changes',
      position,
      'ratings',
    ),
    ...review.ratings.flatMap(({ on }, inRatings) =>
      when(
        isBefore(on) && !isBefore(review.on),
        'review.rated-before-goal-agreed',
        position,
        'ratings',
        inRatings,
        'on',
      ),
    ),
    // What was seen by the review before is that review’s: it shows nothing that has lasted since.
    ...review.ratings.flatMap(({ on }, inRatings) =>
      when(
        reviewedBefore !== undefined && on <= reviewedBefore && !isBefore(on),
        'review.rated-by-review-before',
        position,
        'ratings',
        inRatings,
        'on',
      ),
    ),
  ];
};

/** Whether a score agreed is lower, or higher, than anyone’s own. */
const isOutside = (agreed: AttainmentScore | undefined, own: readonly AttainmentScore[]): boolean =>
  agreed !== undefined &&
  own.length > 0 &&
  (own.every((score) => agreed < score) || own.every((score) => agreed > score));

const checkRatings = (review: GoalReview, position: number): readonly FoundInReviews[] => {
  const { ratings, shownBy, on, agreedScore } = review;
  const differ = agreedScore === undefined && ratings.some(({ score }) => score !== ratings[0]?.score);
  const repeats = repeatsIn(ratings.map(({ by }) => by));
  return [
    ...when(ratings.length === 0, 'review.rating-missing', position, 'ratings'),
    ...when(shownBy !== 'change', 'review.shown-by-attendance-alone', position, 'shownBy'),
    ...when(differ, 'review.raters-differ', position, 'agreedScore'),
    ...when(
      isOutside(
        agreedScore,
        ratings.map(({ score }) => score),
      ),
      'review.agreed-score-outside-ratings',
      position,
      'agreedScore',
    ),
    ...ratings.flatMap((rating, inRatings) => [
      ...when(repeats.has(inRatings), 'review.same-rater', position, 'ratings', inRatings, 'by'),
      ...when(rating.on > on, 'review.rated-after-review', position, 'ratings', inRatings, 'on'),
    ]),
  ];
};

/** Of each review, in the order given, the last earlier day on which the same change was reviewed. */
const daysReviewedBefore = (
  reviews: readonly GoalReview[],
  whatIn: (review: GoalReview) => string,
): ReadonlyMap<number, CivilDate> => {
  const before = new Map<number, CivilDate>();
  const last = new Map<string, readonly [on: CivilDate, earlier: CivilDate | undefined]>();
  const inOrder = [...reviews.entries()].sort(([, one], [, other]) => compareDays(one.on, other.on));
  for (const [position, review] of inOrder) {
    const what = whatIn(review);
    const [on, earlier] = last.get(what) ?? [];
    const day = on === review.on ? earlier : on;
    if (day !== undefined) before.set(position, day);
    last.set(what, [review.on, day]);
  }
  return before;
};

/**
 * The same as {@link checkReviews}, for lists.
 *
 * @param reviews - the reviews
 * @param goals - the goals reviewed
 * @returns all findings
 */
export function findingsInReviews(reviews: readonly GoalReview[], goals: readonly Goal[]): readonly FoundInReviews[] {
  // Where two goals have one id, the first is meant.
  const byId = new Map(goals.map((goal) => [goal.id, goal] as const).reverse());
  const whatIn = (review: GoalReview): string => {
    const goal = byId.get(review.goal);
    return JSON.stringify([review.goal, goal === undefined ? review.of : whoseChange(review, goal)]);
  };
  const reviewedBefore = daysReviewedBefore(reviews, whatIn);
  const repeats = repeatsIn(reviews.map((review) => `${review.on} ${whatIn(review)}`));
  return reviews.flatMap((review, position) => {
    const goal = byId.get(review.goal);
    return [
      ...(goal === undefined
        ? [finding('review.unknown-goal', position, 'goal')]
        : checkAgainstGoal(review, goal, position, reviewedBefore.get(position))),
      ...when(repeats.has(position), 'review.goal-reviewed-twice-on-one-day', position, 'on'),
      ...checkRatings(review, position),
    ];
  });
}

/**
 * What cannot be true at once among reviews, whatever their goals are.
 *
 * @param reviews - the reviews
 * @returns what was found
 */
export const contradictionsInReviews = (
  reviews: readonly GoalReview[],
): readonly Finding<GoalReviewContradictionCode>[] =>
  findingsAmong(GOAL_REVIEW_CONTRADICTIONS, findingsInReviews(reviews, []));

/**
 * Finds everything that keeps a review from counting (`must`), or should be looked at (`should`).
 *
 * @param reviews - the reviews
 * @param goals - the goals reviewed
 * @returns all findings, with paths into the reviews.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkReviews } from 'reunification-framework/goals';
 *
 * const on = civilDate('2026-06-01');
 * const { findings } = checkReviews(
 *   [
 *     {
 *       goal: 'bedtime',
 *       on,
 *       shownBy: 'change',
 *       support: 'given',
 *       ratings: [{ by: 'parent-1', role: 'parent', on, score: 2 }],
 *     },
 *   ],
 *   [{ id: 'bedtime', change: { by: ['parent-1'] } }],
 * );
 * findings.map(({ code, severity }) => [code, severity]);
 * // => [['review.outcomes-not-set', 'should'], ['review.rated-only-by-who-changes', 'must']]
 * ```
 */
export function checkReviews(reviews: readonly GoalReview[], goals: readonly Goal[]): Check<GoalReviewFinding> {
  const read = readOnceOrFind(reviews, GOAL_REVIEWS);
  if ('finding' in read) return checked<GoalReviewFinding>([read.finding]);
  const about = readOnceOrFind(goals, GOALS);
  return checked<GoalReviewFinding>('finding' in about ? [about.finding] : findingsInReviews(read.value, about.value));
}
