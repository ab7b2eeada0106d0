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
export * from './overview/index.js';
export * from './record/index.js';
