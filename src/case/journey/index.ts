/**
 * The journey through the five stages: what each task asks, what of it is done by the record, and what is still to do.
 *
 * Needs neither zod nor fp-ts at run time.
 *
 * @module journey
 */

// Supervision and closing
export {
  CLOSING_CONDITION_IDS,
  type Closing,
  type ClosingCondition,
  type ClosingConditionId,
  type ClosingOwnReasonCode,
  type ClosingQuestion,
  type ClosingReason,
  type ClosingReasonCode,
  type WayHomeClosing,
} from './closing/closing.js';
export { closingOf } from './closing/closing-of.js';
export { CLOSING_REASONS } from './closing/closing-reasons.js';
export { CLOSING_CONDITIONS, type ClosingConditionRule } from './closing/closing-rules.js';
export { JOURNEY_FINDINGS } from './findings.js';
export {
  JOURNEY_ACTORS,
  JOURNEY_FACTS,
  JOURNEY_SUBJECTS,
  type JourneyActor,
  type JourneyFact,
  type JourneyItemRule,
  type JourneyPlace,
  type JourneyReminder,
  type JourneySince,
  type JourneySubject,
  PRINTED_FORCES,
  type PrintedForce,
  SHOWN_IN_RECORD,
  type ShownInRecord,
} from './item-rule.js';
export {
  type CheckedJourneyItem,
  type Journey,
  type JourneyFindingCode,
  type JourneyOwnReasonCode,
  type JourneyQuestion,
  type JourneyReasonCode,
  type JourneyStage,
  type JourneyTask,
  STAGE_STANDINGS,
  type StageReasonCode,
  type StageStanding,
  type WayHomeJourney,
} from './journey.js';
export { journeyOf } from './journey-of.js';
export { JOURNEY_REASONS, STAGE_REASONS } from './journey-reasons.js';
export { checkReport } from './report/check-report.js';
export {
  REPORT_LINES,
  REPORT_PARTS,
  REPORT_VERDICTS,
  type ReportAnswer,
  type ReportApproval,
  type ReportCheck,
  type ReportFilling,
  type ReportLine,
  type ReportLineRule,
  type ReportLineSigned,
  type ReportPart,
  type ReportPartRule,
  type ReportQuestion,
  type ReportQuestionRule,
  type ReportSectionRule,
  type ReportThatCounts,
  type ReportVerdict,
} from './report/report.js';
export { REPORT_FINDINGS, type ReportFindingCode } from './report/report-findings.js';
export { REPORT_LINE_RULES, REPORT_PART_RULES, REPORT_QUESTIONS, REPORT_SECTIONS } from './report/report-questions.js';
export { reportToMarkdown } from './report/report-text.js';
export { JOURNEY_ITEMS, JOURNEY_REMINDERS } from './rules/all-items.js';
export {
  BESIDE_THE_STAGES,
  type BesideTheStages,
  JOURNEY_STAGE_IDS,
  JOURNEY_STAGES,
  JOURNEY_TASKS,
  type JourneyStageId,
  type JourneyStageRule,
  type JourneyTaskRule,
} from './stages.js';
export { AGENDA_NOTES, type AgendaNoteRule } from './supervision/agenda-notes.js';
export { SUPERVISION_POINTS, type SupervisionPointRule } from './supervision/agenda-rules.js';
export {
  type AgendaNote,
  type AgendaNoteCode,
  type AgendaPoint,
  type AgendaSubject,
  SUPERVISION_PARTS,
  type SupervisionAgenda,
  type SupervisionPart,
  type SupervisionQuestion,
  type WayHomeAgenda,
} from './supervision/supervision.js';
export { supervisionAgenda } from './supervision/supervision-agenda.js';
