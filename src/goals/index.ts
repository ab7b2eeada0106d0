/**
 * SMART goals, parental agreements, and review of progress.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/goals/schema`.
 *
 * @module goals
 */
export { type AgreementTextDetails, agreementToMarkdown, type NamesById } from './agreement-text.js';
export { CAPACITY_REASONS, NO_CHANGE_SOURCES } from './capacity-reasons.js';
export { checkAgreement } from './check-agreement.js';
export { checkGoal } from './check-goal.js';
export type {
  AgreementCheck,
  AgreementFormFinding,
  GoalCheck,
  GoalFinding,
  LetterCheck,
  PartStatus,
  Verdict,
} from './check-result.js';
export {
  AGREEMENT_CHECK_FINDINGS,
  type AgreementCheckCode,
  type AgreementFindingMeaning,
  GOAL_FINDINGS,
  GOAL_REVIEW_FINDINGS,
  type GoalFindingCode,
  type GoalFindingMeaning,
  type GoalReviewFindingCode,
  T_SCORE_FINDINGS,
  type TScoreFindingCode,
} from './findings.js';
export {
  ATTAINMENT_SCORES,
  type AttainmentScore,
  type ChangeNeeded,
  type ChildsView,
  type ExpectedOutcomes,
  type Frequency,
  type Goal,
  type GoalContext,
  type GoalId,
  type KnownOrNot,
  MEASURE_KINDS,
  type Measure,
  type MeasureKind,
  OUTCOMES,
  type Outcome,
  SMART_LETTERS,
  type SmartLetter,
  type Step,
  type Support,
  type VagueWords,
} from './goal.js';
export { GOAL_INTERPRETATIONS } from './interpretations.js';
export type {
  AgreedConcern,
  AgreedStrength,
  AgreementContext,
  AgreementPart,
  ParentalAgreement,
  Signature,
  StatedRisk,
} from './parental-agreement.js';
export { checkReviews, compareMeasure, outcomeOf, progressOf, scoreAt } from './progress.js';
export type {
  CapacityReason,
  CapacityReasonCode,
  GoalProgress,
  GoalRating,
  GoalReview,
  GoalReviewFinding,
  GoalStanding,
  MeasureChange,
  MeasureScore,
  ProgressPoint,
  ScoreBand,
  StandardisedMeasure,
  SuggestedCapacity,
  SuggestedObservation,
  SupportGiven,
} from './review-of-progress.js';
export { type ObservationQuestion, suggestCapacity, suggestObservations } from './suggest-from-goals.js';
export { tScore, type WeightedScore } from './t-score.js';
export { VAGUE_WORDS } from './vague-words.js';
