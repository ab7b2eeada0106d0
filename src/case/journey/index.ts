/**
 * The journey through the five stages: what each task asks, what of it is done by the record, and what is still to do.
 *
 * Needs neither zod nor fp-ts at run time.
 *
 * @module journey
 */

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
