/** One child’s case as recorded: each fact once. */

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
} from './assessed.js';
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
} from './case-record.js';
export * from './checks/index.js';
export * from './genogram/index.js';
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
} from './in-law.js';
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
} from './journey-entry.js';
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
} from './journey-items.js';
export * from './parts/index.js';
export {
  REPORT_QUESTION_IDS,
  REPORT_QUESTIONS_OF,
  REPORT_SECTION_IDS,
  type ReportQuestionId,
  type ReportSectionId,
} from './report-questions.js';
