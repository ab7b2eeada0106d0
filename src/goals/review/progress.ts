/** How goals have developed over their reviews. */

import type { ParentId } from '../../factors/index.js';
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { AttainmentScore, Goal } from '../goal/goal.js';
import { GOAL } from '../goal/shapes.js';
import { findingsInReviews, makersOf, whoseChange } from './check-reviews.js';
import { fairTestOf } from './fair-test.js';
import { type GoalVersion, versionsOf } from './goal-versions.js';
import { notMeasuredAsSet, reviewsNotHeld } from './not-held.js';
import { outcomeFor, rangeOf, type ScoreRange } from './rating.js';
import type {
  EarlierStanding,
  GoalAgreement,
  GoalProgress,
  GoalReview,
  GoalStanding,
  NoChange,
  ProgressPoint,
  ProgressQuestion,
} from './review-of-progress.js';
import { GOAL_REVIEWS, PROGRESS_QUESTION } from './shapes.js';

/** A review that has an outcome, with the scores that its raters leave possible. */
type ScoredPoint = ProgressPoint & { readonly range: ScoreRange };
type Point = ProgressPoint & { readonly range: ScoreRange | undefined };

const isScored = (point: Point): point is ScoredPoint => point.range !== undefined;

/** The reviews of one goal by a day; of two on one day neither counts: which would is for nobody to guess. */
const pointsOf = (goal: Goal, reviews: readonly GoalReview[]): readonly Point[] => {
  const perDay = new Map<CivilDate, number>();
  for (const { on } of reviews) perDay.set(on, (perDay.get(on) ?? 0) + 1);
  const faulty = new Set(
    findingsInReviews(reviews, [goal]).flatMap(({ severity, path: [position] }) =>
      severity === 'should' ? [] : [position],
    ),
  );
  return reviews
    .map((review, position): Point => {
      const counts = perDay.get(review.on) === 1 && !faulty.has(position);
      const range = counts ? rangeOf(review) : undefined;
      const score = range?.low === range?.high ? range?.low : undefined;
      const outcome = range && outcomeFor(range.low);
      const ratedAs = [...new Set(review.ratings.map(({ role }) => role))];
      return { on: review.on, score, outcome, support: review.support, ratedAs, range };
    })
    .sort((one, other) => compareDays(one.on, other.on));
};

const compare = (before: ScoreRange | undefined, now: ScoreRange | undefined): GoalProgress['sinceStart'] => {
  if (before === undefined || now === undefined) return 'cannot-say';
  if (now.low > before.high) return 'better';
  if (now.high < before.low) return 'worse';
  const isOne = now.low === now.high && before.low === before.high;
  return isOne && now.low === before.low ? 'same' : 'cannot-say';
};

const rangeOfScore = (score: AttainmentScore | undefined): ScoreRange | undefined =>
  score === undefined ? undefined : { low: score, high: score };

/** The reviews in a row, up to the last, that saw the goal reached. */
const reachedRun = (scored: readonly ScoredPoint[]): readonly ScoredPoint[] =>
  scored.slice(scored.map(({ range }) => range.low < 0).lastIndexOf(true) + 1);

/** One relapse after a review that was better; more reviews that were not better than better ones are no relapse. */
const isSlip = (scored: readonly ScoredPoint[], start: AttainmentScore): boolean => {
  const better = scored.filter(({ range }) => range.low > start).length;
  const before = scored.at(-2);
  return before !== undefined && before.range.low > start && better * 2 >= scored.length;
};

const standingOf = ({ goal, dueOn, firstDueOn }: GoalVersion, points: readonly Point[]): GoalStanding => {
  const { startingScore: start } = goal;
  const scored = points.filter(isScored);
  const latest = scored.at(-1);
  if (latest === undefined || latest !== points.at(-1) || dueOn === undefined || firstDueOn === undefined)
    return 'cannot-say';
  if (latest.range.low >= 0) return reachedRun(scored).some(({ on }) => on <= firstDueOn) ? 'reached' : 'reached-late';
  if (start === undefined) return 'cannot-say';
  if (latest.range.high <= start && isSlip(scored, start)) return 'slipped';
  if (latest.on < dueOn) return 'not-yet';
  if (latest.range.low > start) return 'moved';
  if (latest.range.high < start) return 'worse';
  return latest.range.high === start ? 'no-change' : 'cannot-say';
};

const noChangeIn = (
  { goal, dueOn }: GoalVersion,
  parents: readonly ParentId[],
  standing: GoalStanding,
  points: readonly Point[],
): NoChange => {
  switch (standing) {
    case 'reached':
    case 'reached-late':
    case 'moved':
      return 'no';
    case 'no-change':
    case 'worse': {
      if (dueOn === undefined || parents.length === 0) return 'cannot-say';
      const test = fairTestOf(goal, points, dueOn);
      return test === 'fair' ? 'yes' : test === 'not-fair' ? 'no-fair-test' : 'cannot-say';
    }
    case 'slipped':
    case 'not-yet':
    case 'cannot-say':
      return 'cannot-say';
  }
};

/** Whether those who make the change, and the network, had agreed before the first review that counts. */
const agreementOf = (
  { agreedBy = [], agreedByNetworkOn }: Goal,
  parents: readonly ParentId[],
  first: ScoredPoint | undefined,
): GoalAgreement => {
  const isInTime = (on: CivilDate | undefined): boolean => on !== undefined && first !== undefined && on < first.on;
  const byFamily =
    parents.length > 0 && parents.every((maker) => agreedBy.some(({ parent, on }) => parent === maker && isInTime(on)));
  if (!byFamily) return 'not-shown';
  return isInTime(agreedByNetworkOn) ? 'family-and-network' : 'family';
};

/** What was found of a goal before it was changed stands until there is change. */
const noChangeOverall = (now: NoChange, earlier: readonly EarlierStanding[]): NoChange =>
  now !== 'no' && earlier.some(({ noChangeAfterSupport }) => noChangeAfterSupport === 'yes') ? 'yes' : now;

const withoutRange = ({ range, ...point }: Point): ProgressPoint => point;

/** Of the reviews by a day, those that score the change of one parent, or of all together. */
const reviewsAbout = (
  goal: Goal,
  reviews: readonly GoalReview[],
  asOf: CivilDate,
  ofParent: ParentId | undefined,
): readonly GoalReview[] => {
  const makers = makersOf(goal);
  const who = ofParent ?? (makers.length === 1 ? makers[0] : undefined);
  return reviews.filter((review) => review.goal === goal.id && review.on <= asOf && whoseChange(review, goal) === who);
};

export const developmentOf = (
  whole: Goal,
  reviews: readonly GoalReview[],
  asOf: CivilDate,
  ofParent?: ParentId,
): GoalProgress => {
  const { earlier: changed, now } = versionsOf(whole, asOf);
  const { dueOn } = now;
  const parents = ofParent === undefined ? makersOf(now.goal) : [ofParent];
  const about = reviewsAbout(now.goal, reviews, asOf, ofParent);
  const points = pointsOf(now.goal, about);
  const pointsFor = ({ scoredAfter }: GoalVersion): readonly Point[] =>
    points.filter(({ on }) => scoredAfter === undefined || on > scoredAfter);
  const earlier = changed.map((version): EarlierStanding => {
    const { until } = version;
    const own = pointsFor(version).filter(({ on }) => on <= until);
    const standing = standingOf(version, own);
    return { until, standing, noChangeAfterSupport: noChangeIn(version, parents, standing, own) };
  });
  const current = pointsFor(now);
  const scored = current.filter(isScored);
  const run = reachedRun(scored);
  const standing = standingOf(now, current);
  const latest = points.filter(isScored).at(-1);
  return {
    madeBy: MADE_BY,
    goal: now.goal.id,
    parents,
    startingScore: now.goal.startingScore,
    dueOn,
    points: points.map(withoutRange),
    latest: latest && withoutRange(latest),
    sinceStart: compare(rangeOfScore(now.goal.startingScore), scored.at(-1)?.range),
    sinceLast: compare(scored.at(-2)?.range, scored.at(-1)?.range),
    standing,
    noChangeAfterSupport: noChangeOverall(noChangeIn(now, parents, standing, current), earlier),
    agreedWith: agreementOf(now.goal, parents, points.find(isScored)),
    reachedOn: run[0]?.on,
    isShownOverTime: run.length > 1 && dueOn !== undefined && run.some(({ on }) => on >= dueOn),
    earlier,
    reviewsNotHeld: reviewsNotHeld(
      now.goal.reviewsOn ?? [],
      about.map(({ on }) => on),
      asOf,
    ),
    notMeasuredAsSet: notMeasuredAsSet(now.goal, dueOn, asOf),
  };
};

/**
 * Says how a goal has developed: its score and outcome at each review, whether that is better than at the beginning and than at
 * the review before, how it stands now, and whether there was no change although suitable support was offered and the time set is
 * over. A review with a `must` finding of {@link checkReviews} gives no outcome.
 *
 * @param goal - the goal
 * @param reviews - reviews, of this goal and others, in any order
 * @param question - the day asked about, and of whom
 * @returns the development of the goal.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { progressOf } from 'reunification-framework/goals';
 *
 * const on = civilDate('2026-06-01');
 * const goal = { id: 'bedtime', change: { by: ['parent-1'] }, startingScore: -2, dueOn: on } as const;
 * const review = {
 *   goal: 'bedtime',
 *   on,
 *   shownBy: 'change',
 *   support: 'not-known',
 *   ratings: [{ by: 'worker-1', role: 'social-worker', on, score: -1 }],
 * } as const;
 * const { standing, sinceStart } = progressOf(goal, [review], { asOf: on });
 * [standing, sinceStart]; // => ['moved', 'better']
 * ```
 */
export function progressOf(goal: Goal, reviews: readonly GoalReview[], question: ProgressQuestion): GoalProgress {
  const [once, reviewed] = [readOnce('goal', goal, GOAL), readOnce('reviews', reviews, GOAL_REVIEWS)];
  const { asOf, of } = readOnce('question', question, PROGRESS_QUESTION);
  return developmentOf(once, reviewed, asOf, of);
}

const eachOf = (goal: Goal, reviews: readonly GoalReview[], asOf: CivilDate): readonly GoalProgress[] => {
  const makers = makersOf(goal);
  if (makers.length < 2) return [developmentOf(goal, reviews, asOf, undefined)];
  const together = developmentOf(goal, reviews, asOf, undefined);
  return [
    ...makers.map((maker) => developmentOf(goal, reviews, asOf, maker)),
    ...(together.points.length === 0 ? [] : [together]),
  ];
};

/**
 * Says how a goal has developed for each parent who is to change, separately, and together where a review scored them together. What one
 * reaches or fails is not said of the other.
 *
 * @param goal - the goal
 * @param reviews - reviews, of this goal and others, in any order
 * @param question - the day asked about
 * @returns the development of the goal, for each parent and together.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { progressOfEach } from 'reunification-framework/goals';
 *
 * const on = civilDate('2026-06-01');
 * const goal = { id: 'bedtime', change: { by: ['parent-1', 'parent-2'] }, startingScore: -1, dueOn: on } as const;
 * const review = {
 *   goal: 'bedtime',
 *   of: 'parent-1',
 *   on,
 *   shownBy: 'change',
 *   support: 'given',
 *   ratings: [{ by: 'worker-1', role: 'social-worker', on, score: 0 }],
 * } as const;
 * progressOfEach(goal, [review], { asOf: on }).map(({ parents, standing }) => [parents, standing]);
 * // => [[['parent-1'], 'reached'], [['parent-2'], 'cannot-say']]
 * ```
 */
export function progressOfEach(
  goal: Goal,
  reviews: readonly GoalReview[],
  question: Pick<ProgressQuestion, 'asOf'>,
): readonly GoalProgress[] {
  return eachOf(
    readOnce('goal', goal, GOAL),
    readOnce('reviews', reviews, GOAL_REVIEWS),
    readOnce('question', question, { fields: { asOf: 'day' } }).asOf,
  );
}
