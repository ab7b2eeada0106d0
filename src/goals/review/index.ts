/** Review of progress: what became of goals, and what that suggests. */

export { CAPACITY_REASONS, NO_CHANGE_SOURCES } from './capacity-reasons.js';
export { checkReviews } from './check-reviews.js';
export { compareMeasure } from './compare-measure.js';
export { progressOf, progressOfEach } from './progress.js';
export { outcomeAt, outcomeOf, scoreAt } from './rating.js';
export {
  GOAL_REVIEW_CONTRADICTIONS,
  GOAL_REVIEW_FINDINGS,
  type GoalReviewContradictionCode,
  type GoalReviewFindingCode,
  MEASURE_FINDINGS,
  type MeasureFindingCode,
} from './review-findings.js';
export type {
  CapacityQuestion,
  CapacityReason,
  CapacityReasonCode,
  EarlierStanding,
  GoalAgreement,
  GoalProgress,
  GoalRating,
  GoalReview,
  GoalReviewFinding,
  GoalStanding,
  MeasureChange,
  MeasureScore,
  NoChange,
  ObservationQuestion,
  ProgressPoint,
  ProgressQuestion,
  ScoreBand,
  StandardisedMeasure,
  SuggestedCapacity,
  SuggestedObservation,
  SupportGiven,
} from './review-of-progress.js';
export {
  suggestCapacity,
  suggestObservations,
} from './suggest-from-goals.js';
