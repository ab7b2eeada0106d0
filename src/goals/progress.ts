/** How goals have developed over their reviews. */
import { type CivilDate, compareDays, isCivilDate } from '../shared/civil-date.js';
import { findingFrom, type PathStep } from '../shared/finding.js';
import { isBlank } from '../shared/text.js';
import { areLists, areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import { GOAL_REVIEW_FINDINGS, type GoalReviewFindingCode } from './findings.js';
import { type AttainmentScore, type Goal, OUTCOMES, type Outcome } from './goal.js';
import type {
  GoalProgress,
  GoalReview,
  GoalReviewFinding,
  GoalStanding,
  MeasureChange,
  MeasureScore,
  ProgressPoint,
  ScoreBand,
  StandardisedMeasure,
} from './review-of-progress.js';

/**
 * The Framework’s outcome for a point of the five-point scale.
 *
 * @param score - the score
 * @returns worse than expected below 0, expected at 0, better than expected above.
 * Of anything else: `undefined`, as no outcome would be true.
 */
export function outcomeOf(score: AttainmentScore): Outcome;
export function outcomeOf(score: unknown): Outcome | undefined {
  switch (score) {
    case -2:
    case -1:
      return 'worse-than-expected';
    case 0:
      return 'expected';
    case 1:
    case 2:
      return 'better-than-expected';
    default:
      return undefined;
  }
}

const agreedOrCommonScore = ({ shownBy, ratings, agreedScore }: GoalReview): AttainmentScore | undefined => {
  if (shownBy !== 'change' || ratings.length === 0) return undefined;
  if (agreedScore !== undefined) return agreedScore;
  const first = ratings[0]?.score;
  return ratings.every(({ score }) => score === first) ? first : undefined;
};

/**
 * The score of a goal at a review: the one that the raters agreed, or else the one that all of them gave.
 *
 * @param review - the review
 * @returns the score; `undefined` where raters differ and agreed none, nobody rated, or nothing but attendance or compliance was seen.
 * Of anything else: `undefined`.
 */
export function scoreAt(review: GoalReview): AttainmentScore | undefined {
  return total(
    () => areRecords(review),
    () => agreedOrCommonScore(review),
    () => undefined,
  );
}

const finding = (code: GoalReviewFindingCode, ...path: readonly PathStep[]): GoalReviewFinding =>
  findingFrom(GOAL_REVIEW_FINDINGS, code, path);

const checkAgainstGoal = (review: GoalReview, goal: Goal, place: number): readonly GoalReviewFinding[] => {
  const agreedOn = (goal.agreedBy ?? []).flatMap(({ on }) => (on === undefined ? [] : [on]));
  return [
    ...(agreedOn.some((day) => review.on <= day) ? [finding('review.before-goal-agreed', place, 'on')] : []),
    ...(OUTCOMES.some((outcome) => isBlank(goal.outcomes?.[outcome]))
      ? [finding('review.outcomes-not-set', place, 'goal')]
      : []),
  ];
};

/** Whether a score agreed is lower, or higher, than anyone’s own. */
const isOutside = (agreed: AttainmentScore | undefined, own: readonly AttainmentScore[]): boolean =>
  agreed !== undefined &&
  own.length > 0 &&
  (own.every((score) => agreed < score) || own.every((score) => agreed > score));

const checkRatings = (review: GoalReview, place: number): readonly GoalReviewFinding[] => {
  const { ratings, shownBy, on, agreedScore } = review;
  const differ = agreedScore === undefined && ratings.some(({ score }) => score !== ratings[0]?.score);
  return [
    ...(ratings.length === 0 ? [finding('review.rating-missing', place, 'ratings')] : []),
    ...(shownBy === 'change' ? [] : [finding('review.shown-by-attendance-alone', place, 'shownBy')]),
    ...(differ ? [finding('review.raters-differ', place, 'agreedScore')] : []),
    ...(isOutside(
      agreedScore,
      ratings.map(({ score }) => score),
    )
      ? [finding('review.agreed-score-outside-ratings', place, 'agreedScore')]
      : []),
    ...ratings.flatMap((rating, position) => [
      ...(ratings.findIndex(({ by }) => by === rating.by) < position
        ? [finding('review.same-rater', place, 'ratings', position, 'by')]
        : []),
      ...(rating.on > on ? [finding('review.rated-after-review', place, 'ratings', position, 'on')] : []),
    ]),
  ];
};

const findingsOf = (reviews: readonly GoalReview[], goals: readonly Goal[]): readonly GoalReviewFinding[] => {
  return reviews.flatMap((review, place) => {
    const goal = goals.find(({ id }) => id === review.goal);
    const isRepeated = reviews.findIndex((other) => other.goal === review.goal && other.on === review.on) < place;
    return [
      ...(goal === undefined ? [finding('review.unknown-goal', place, 'goal')] : checkAgainstGoal(review, goal, place)),
      ...(isRepeated ? [finding('review.goal-reviewed-twice-on-one-day', place, 'on')] : []),
      ...checkRatings(review, place),
    ];
  });
};

/**
 * Finds everything that keeps a review from counting (`must`), or should be looked at (`should`).
 *
 * @param reviews - the reviews
 * @param goals - the goals reviewed
 * @returns all findings, with paths into the reviews.
 * Of anything else: the one finding `input.unreadable`.
 */
export function checkReviews(reviews: readonly GoalReview[], goals: readonly Goal[]): readonly GoalReviewFinding[] {
  return total(
    () => areLists(reviews, goals),
    () => findingsOf(reviews, goals),
    () => [UNREADABLE],
  );
}

const compare = (
  before: AttainmentScore | undefined,
  after: AttainmentScore | undefined,
): GoalProgress['sinceStart'] => {
  if (before === undefined || after === undefined) return 'cannot-say';
  return after > before ? 'better' : after < before ? 'worse' : 'same';
};

/** The reviews of one goal by a day, with those that do not count: which of two on one day would is for nobody to guess. */
const pointsOf = (goal: Goal, reviews: readonly GoalReview[], asOf: CivilDate): readonly ProgressPoint[] => {
  const own = reviews.filter((review) => review.goal === goal.id && review.on <= asOf);
  const counts = (review: GoalReview): boolean =>
    own.filter(({ on }) => on === review.on).length === 1 &&
    findingsOf([review], [goal]).every(({ severity }) => severity === 'should');
  return own
    .map((review): ProgressPoint => {
      const score = counts(review) ? scoreAt(review) : undefined;
      const outcome = score === undefined ? undefined : outcomeOf(score);
      const ratedAs = [...new Set(review.ratings.map(({ role }) => role))];
      return { on: review.on, score, outcome, support: review.support, ratedAs };
    })
    .sort((one, other) => compareDays(one.on, other.on));
};

type ScoredPoint = ProgressPoint & { readonly score: AttainmentScore };
const isScored = (point: ProgressPoint): point is ScoredPoint => point.score !== undefined;

const standingOf = ({ dueOn, startingScore }: Goal, points: readonly ProgressPoint[]): GoalStanding => {
  const scored = points.filter(isScored);
  const latest = scored.at(-1);
  if (latest === undefined || latest !== points.at(-1) || dueOn === undefined) return 'cannot-say';
  if (latest.score >= 0) {
    // Reached since the last time that it was not.
    const reached = scored.slice(scored.map(({ score }) => score < 0).lastIndexOf(true) + 1);
    return reached.some(({ on }) => on <= dueOn) ? 'reached' : 'reached-late';
  }
  if (startingScore === undefined) return 'cannot-say';
  if (scored.some(({ score }) => score > latest.score)) return 'slipped';
  if (latest.on < dueOn) return 'not-yet';
  if (latest.score === startingScore) return 'no-change';
  return latest.score > startingScore ? 'moved' : 'worse';
};

/** Every parent who makes the change has agreed to the goal, and it is known when. */
const isAgreed = ({ change, agreedBy = [] }: Goal): boolean => {
  const makers = change?.by ?? [];
  return (
    makers.length > 0 &&
    makers.every((maker) => agreedBy.some(({ parent, on }) => parent === maker && on !== undefined))
  );
};

const noChange = (
  goal: Goal,
  standing: GoalStanding,
  latest: ProgressPoint | undefined,
): GoalProgress['noChangeAfterSupport'] => {
  switch (standing) {
    case 'reached':
    case 'reached-late':
    case 'moved':
      return 'no';
    case 'no-change':
    case 'worse': {
      const isOffered = latest?.support === 'given' || latest?.support === 'offered-not-taken-up';
      return isOffered && isAgreed(goal) ? 'yes' : 'cannot-say';
    }
    case 'slipped':
    case 'not-yet':
    case 'cannot-say':
      return 'cannot-say';
  }
};

const developmentOf = (goal: Goal, reviews: readonly GoalReview[], asOf: CivilDate): GoalProgress => {
  const points = pointsOf(goal, reviews, asOf);
  const scored = points.filter(isScored);
  const latest = scored.at(-1);
  const standing = standingOf(goal, points);
  return {
    goal: goal.id,
    parents: [...new Set(goal.change?.by ?? [])],
    startingScore: goal.startingScore,
    points,
    latest,
    sinceStart: compare(goal.startingScore, latest?.score),
    sinceLast: compare(scored.at(-2)?.score, latest?.score),
    standing,
    noChangeAfterSupport: noChange(goal, standing, latest),
  };
};

const UNREADABLE_PROGRESS: GoalProgress = /* @__PURE__ */ (() => ({
  goal: '',
  parents: [],
  startingScore: undefined,
  points: [],
  latest: undefined,
  sinceStart: 'cannot-say',
  sinceLast: 'cannot-say',
  standing: 'cannot-say',
  noChangeAfterSupport: 'cannot-say',
  unreadable: UNREADABLE,
}))();

/**
 * Says how a goal has developed: its score and outcome at each review, whether that is better than at the beginning and than at
 * the review before, how it stands now, and whether there was no change although support was given or offered and the time set is
 * over. A review with a `must` finding of {@link checkReviews} gives no score.
 *
 * @param goal - the goal
 * @param reviews - reviews, of this goal and others, in any order
 * @param asOf - the day asked about: later reviews do not count
 * @returns the development of the goal.
 * Of anything else: nothing can be said, with `unreadable`.
 */
export function progressOf(goal: Goal, reviews: readonly GoalReview[], asOf: CivilDate): GoalProgress {
  return total(
    () => areRecords(goal) && areLists(reviews) && isCivilDate(asOf),
    () => developmentOf(goal, reviews, asOf),
    () => UNREADABLE_PROGRESS,
  );
}

const bandOf = (bands: readonly ScoreBand[], score: number): ScoreBand | undefined =>
  bands.find(({ from, to }) => from <= score && score <= to);

const compareScores = ({ better, bands, given }: StandardisedMeasure): MeasureChange => {
  const inOrder = [...given].sort((one, other) => compareDays(one.on, other.on));
  const before: MeasureScore | undefined = inOrder.at(0);
  const after: MeasureScore | undefined = inOrder.at(-1);
  const isOnlyOneOf = ({ on }: MeasureScore): boolean => given.filter((score) => score.on === on).length === 1;
  // Which of two scores of one day counts is for nobody to guess.
  if (before === undefined || after === undefined || !isOnlyOneOf(before) || !isOnlyOneOf(after) || before === after)
    return { kind: 'cannot-say' };
  const difference = after.score - before.score;
  if (Number.isNaN(difference)) return { kind: 'cannot-say' };
  const isBetter = better === 'lower' ? difference < 0 : difference > 0;
  return {
    kind: 'compared',
    before,
    after,
    difference,
    direction: difference === 0 ? 'same' : isBetter ? 'better' : 'worse',
    bands: { before: bandOf(bands, before.score), after: bandOf(bands, after.score) },
  };
};

/**
 * Compares a standardised measure from the first time it was given to the last. Scores and bands are the caller’s.
 *
 * @param measure - the measure, with the days on which it was given and the scores
 * @returns the difference and its direction; `cannot-say` where it was not given on two days, or twice on the first or the last.
 * Of anything else: `cannot-say`.
 */
export function compareMeasure(measure: StandardisedMeasure): MeasureChange {
  return total(
    () => areRecords(measure),
    () => compareScores(measure),
    () => ({ kind: 'cannot-say' }),
  );
}
