/**
 * Factors Associated with Future Harm: what is known about the child and the family, and what it is worth.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/factors/schema`.
 *
 * @module factors
 */

export { ageOf } from './age.js';
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
export { checkAssessment } from './check-assessment.js';
export { checkChronology } from './check-chronology.js';
export {
  type Abbreviation,
  CHRONOLOGY_DIRECTIONS,
  type Chronology,
  type ChronologyBalance,
  type ChronologyCheck,
  type ChronologyDirection,
  type ChronologyEntry,
  type ChronologyGap,
  type ChronologyQuestion,
  type ChronologyTheme,
} from './chronology.js';
export {
  CHRONOLOGY_CONTRADICTIONS,
  CHRONOLOGY_FINDINGS,
  type ChronologyContradictionCode,
  type ChronologyFindingCode,
} from './chronology-findings.js';
export {
  CIRCUMSTANCES,
  type Circumstance,
  type CircumstanceBearing,
  IF_CHANGE_IS_HIGHLY_UNLIKELY,
  SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE,
} from './circumstances.js';
export { CONTRADICTIONS, type Contradiction } from './contradictions.js';
export { evaluateAssessment } from './evaluate.js';
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
export {
  MALTREATMENT_EXAMPLES,
  MALTREATMENT_EXAMPLES_SOURCE,
  type MaltreatmentExample,
  type MaltreatmentKind,
} from './maltreatment-examples.js';
export { PARTICULARS } from './particulars.js';
export type {
  PartlyReadAssessment,
  PartlyReadEvidence,
  PartlyReadMitigation,
  PartlyReadObserved,
  PartlyReadSubject,
} from './partly-read-assessment.js';
export { PROTECTIVE_FACTORS } from './protective-factors.js';
export { FACTORS, factorById, researchMessagesFor } from './register.js';
export {
  type Figure,
  type MessageTrigger,
  RESEARCH_MESSAGE_IDS,
  RESEARCH_MESSAGES,
  type ResearchMessage,
  type ResearchMessageId,
} from './research-messages.js';
export { RISK_FACTORS } from './risk-factors.js';
export { DOMAIN_TITLES } from './sources.js';
