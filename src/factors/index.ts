/**
 * Factors Associated with Future Harm: what is known about the child and the family, and what it is worth.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/factors/schema`.
 *
 * @module factors
 */

export {
  ADDRESSED,
  type Addressed,
  type AddressedForHome,
  type Assessment,
  CAPACITY_EVIDENCE,
  type CapacityConclusion,
  type CapacityEvidence,
  type Child,
  type ChildId,
  CIRCUMSTANCE_IDS,
  type CircumstanceId,
  type CircumstanceObservation,
  type Edition,
  EFFECTS,
  type Effect,
  EVIDENCE_NATURES,
  EVIDENCE_SOURCES,
  type Evidence,
  type EvidenceNature,
  type EvidenceSource,
  isDealtWith,
  type Mitigation,
  type NotThere,
  type Observation,
  type Parent,
  type ParentId,
  STATUSES,
  type Status,
  type Subject,
  type WayHome,
} from './assessment.js';
export * from './checks/index.js';
export * from './chronology/index.js';
export * from './evaluating/index.js';
export type {
  Age,
  AssessmentQuestion,
  CalledUpMessage,
  ChangeHighlyUnlikely,
  ChildEvaluation,
  Contested,
  CountedConclusion,
  CountedMitigation,
  CountedPositive,
  CountedProtective,
  CountedRisk,
  Evaluation,
  EvaluationFinding,
  EvidenceQuality,
  FoundCircumstance,
  FoundContradiction,
  KeptAway,
  NotCounted,
  Observed,
  OpenCircumstance,
  RiskAtHome,
  Unanswered,
} from './evaluation.js';
export * from './evidence/index.js';
export {
  type AgeRule,
  type Ending,
  type Exclusion,
  type ExclusionCode,
  type Inclusion,
  PARTICULAR_IDS,
  type ParticularId,
  type Requirement,
  type RequirementCode,
  ROLES,
  type Role,
  type Route,
} from './evidence-standard.js';
export {
  type Annex1Entry,
  DOMAINS,
  type Domain,
  type Emphasis,
  type Factor,
  type FactorBase,
  type FactorId,
  isRiskFactorId,
  PROTECTIVE_FACTOR_IDS,
  type ProtectiveFactor,
  type ProtectiveFactorId,
  RISK_FACTOR_IDS,
  type RiskFactor,
  type RiskFactorId,
  SUBJECT_KINDS,
  type SubjectKind,
} from './factor.js';
export {
  ASSESSMENT_FINDINGS,
  type AssessmentFindingCode,
  EVALUATION_FINDINGS,
  type EvaluationFindingCode,
} from './findings.js';
export { FACTOR_INTERPRETATIONS } from './interpretations.js';
export * from './register/index.js';
export { DOMAIN_TITLES } from './sources.js';
