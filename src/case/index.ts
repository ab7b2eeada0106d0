/**
 * One child’s case: one record in which each fact stands once, and one question, how it stands on a day and what to do next.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/case/schema`.
 *
 * @module case
 */

export type {
  Caseload,
  CaseloadEntry,
  CaseloadGroup,
  CaseloadGrouping,
  CaseloadLabels,
  CaseloadQuestion,
  CaseloadRow,
  CaseloadTotals,
  ReadRow,
  TasksCounted,
  UnreadableRow,
  UnrecordedCounted,
  WayHomeInRow,
} from './caseload/caseload.js';
export { caseloadOn } from './caseload/caseload-on.js';
export type {
  AssessmentRecorded,
  CaseChanges,
  ChangesQuestion,
  ClassificationRecorded,
  ClockInBrief,
  ClockMoved,
  ConditionMoved,
  EventRecorded,
  HeldRecorded,
  LegalEntryRecorded,
  LegalMoved,
  Moved,
  Movement,
  PaperRecorded,
  RecordedBase,
  RecordedBetween,
  SupportRecorded,
  TaskGone,
  TaskMoved,
  TasksBetween,
  WhereaboutsInBrief,
} from './changes/changes.js';
export { changesBetween } from './changes/changes-between.js';
export { CASE_FINDINGS, CASELOAD_FINDINGS, type CaseFindingCode, type CaseloadFindingCode } from './findings.js';
export { CASE_INTERPRETATIONS } from './interpretations.js';
export { caseOn } from './overview/case-on.js';
export {
  type AssessmentAtAGlance,
  type CaseOverview,
  type CaseQuestion,
  type DomainAtAGlance,
  READINESS_GROUPS,
  type ReadinessGroup,
  type ReadinessInGroup,
  type WayHomeOverview,
} from './overview/case-overview.js';
export type { CaseParts, PartsQuestion, WayHomeParts } from './overview/case-parts.js';
export type { HeldInBrief, IndicatedInBrief, Row7InBrief } from './overview/in-brief.js';
export {
  LETTER_IDS,
  LETTER_LACK_CODES,
  type LetterId,
  type LetterLack,
  type LetterLackCode,
  type LetterNow,
} from './overview/letter-now.js';
export { partsOf } from './overview/parts-of.js';
export { type LawRead, WORK_KINDS, WORK_ROLES, type WorkItem, type WorkKind, type WorkRole } from './overview/work.js';
export { CONDITION_TASKS, type ConditionTask, type TaskRule } from './overview/work-rules.js';
export { READINESS_GROUP_WORDS, WORK_KIND_WORDS, WORK_ROLE_WORDS } from './overview/work-words.js';
export type {
  CaseAddressed,
  CaseAssessment,
  CaseCircumstance,
  CaseConclusion,
  CaseEvidence,
  CaseMitigation,
  CaseNotThere,
  CaseObservation,
  EvidenceFromChronology,
} from './record/assessed.js';
export {
  CASE_FORMAT,
  CASE_FORMATS,
  CASE_LIMITS,
  type CaseAgreement,
  type CaseApproval,
  type CaseChild,
  type CaseClassification,
  type CaseFormat,
  type CasePlan,
  type CaseRecord,
  type CaseWayHome,
  PARTS_SINCE_FORMAT_2,
} from './record/case-record.js';
export { checkGenogram } from './record/check-genogram.js';
export {
  type BornTogether,
  GENOGRAM_PERSON_KINDS,
  type Genogram,
  type GenogramPeople,
  type GenogramPerson,
  type GenogramPersonKind,
  PARENTAGE_KINDS,
  PARTNERSHIP_KINDS,
  type Parentage,
  type ParentageKind,
  type Partnership,
  type PartnershipKind,
} from './record/genogram.js';
export { GENOGRAM_FINDINGS, type GenogramFindingCode } from './record/genogram-findings.js';
export {
  type BecameLookedAfter,
  type CarePlanPrepared,
  type CasePlacement,
  type CaseReview,
  type CaseVisit,
  type ChildProtectionPlanBegun,
  type ChildProtectionPlanEnded,
  DUTY_DONE_KINDS,
  type DutyDone,
  type DutyDoneBase,
  LEGAL_ENTRY_KINDS,
  type LegalEntry,
  type LegalEntryBase,
  type LegalStatusChanged,
  type LegalStatusEnded,
  type NeedsAssessed,
  type NoLongerLookedAfter,
  type PermanencePlanned,
  PLACEMENT_KINDS,
  type PlacementKind,
  type PlacementPlanPrepared,
  type ShortBreakVisitsAgreed,
  type SupervisionOrderEnded,
  type SupervisionOrderExtended,
  type SupervisionOrderMade,
} from './record/in-law.js';
export type { IndicatedNow } from './record/indicated-now.js';
export {
  type CaseDecisionAgainstReturn,
  type CaseReport,
  type JourneyEntry,
  REPORT_SIGNATORIES,
  type ReportSignatory,
  type ReportSignature,
  type ReportText,
  SUPERVISION_POINT_IDS,
  type SupervisionHeld,
  type SupervisionPointId,
} from './record/journey-entry.js';
export {
  type ItemsOf,
  JOURNEY_ITEMS_OF,
  JOURNEY_TASK_IDS,
  type JourneyItemId,
  type JourneyTaskId,
  READ_JOURNEY_ITEM_IDS,
  RECORDED_JOURNEY_ITEM_IDS,
  type ReadJourneyItemId,
  type RecordedJourneyItemId,
} from './record/journey-items.js';
export type { FoundInCaseCode } from './record/partly-read-case.js';
export {
  REPORT_QUESTION_IDS,
  REPORT_QUESTIONS_OF,
  REPORT_SECTION_IDS,
  type ReportQuestionId,
  type ReportSectionId,
} from './record/report-questions.js';
