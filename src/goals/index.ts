/**
 * SMART goals, parental agreements, and review of progress.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/goals/schema`.
 *
 * @module goals
 */
export { AGREEMENT_FORM, type FormPart } from './agreement-form.js';
export { agreementToMarkdown, type NamesById } from './agreement-text.js';
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
export { checkReviews } from './check-reviews.js';
export { compareMeasure } from './compare-measure.js';
export {
  AGREEMENT_CHECK_FINDINGS,
  AGREEMENT_CONTRADICTIONS,
  type AgreementCheckCode,
  type AgreementContradictionCode,
  type AgreementFindingMeaning,
  GOAL_FINDINGS,
  GOAL_REVIEW_CONTRADICTIONS,
  GOAL_REVIEW_FINDINGS,
  type GoalFindingCode,
  type GoalFindingMeaning,
  type GoalReviewContradictionCode,
  type GoalReviewFindingCode,
  MEASURE_FINDINGS,
  type MeasureFindingCode,
} from './findings.js';
export {
  ATTAINMENT_SCORES,
  type AttainmentScore,
  type ChangeNeeded,
  type ChildsView,
  type ExpectedOutcomes,
  type Frequency,
  type Goal,
  type GoalChange,
  type GoalContext,
  type GoalId,
  type KnownOrNot,
  MEASURE_KINDS,
  type Measure,
  type Measured,
  type MeasureKind,
  OUTCOMES,
  type Outcome,
  type SetInGoal,
  SMART_LETTERS,
  type SmartLetter,
  type Step,
  SUPPORT_EVENTS,
  type Support,
  type SupportEvent,
  type SupportFact,
  type VagueWords,
} from './goal.js';
export { GOAL_INTERPRETATIONS } from './interpretations.js';
export {
  AGREEMENT_PARTS,
  type AgreedConcern,
  type AgreedStrength,
  type AgreementContext,
  type AgreementPart,
  type AgreementTextDetails,
  type ParentalAgreement,
  type RiskWithoutGoal,
  type Signature,
  type StatedRisk,
} from './parental-agreement.js';
export { progressOf, progressOfEach } from './progress.js';
export { outcomeAt, outcomeOf, scoreAt } from './rating.js';
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
export { VAGUE_WORDS } from './vague-words.js';
