/** Support for each need: promised, given, ended; and who leads. */

export {
  SUPPORT_TIME_IDS,
  type SupportTime,
  type SupportTimeId,
  type SupportTimeRule,
  type SupportTimeStanding,
} from './over-time/support-time.js';
export {
  type BetweenStages,
  type LeadGap,
  type LeadOverTime,
  type NeedSupport,
  PROMISE_STANDINGS,
  type PromiseKept,
  type PromiseStanding,
  type ServicesAround,
  type SupportCase,
  type SupportLastKnown,
  type SupportNeed,
  type SupportQuestion,
  type SupportStanding,
} from './support.js';
export { supportCounts } from './support-counts.js';
export {
  type EndDecidedBy,
  type LeadProfessional,
  SUPPORT_BARRIER_IDS,
  SUPPORT_ENTRY_KINDS,
  SUPPORT_STAGES,
  SUPPORT_STEPS,
  type SupportAccepted,
  type SupportBarrierId,
  type SupportDeclined,
  type SupportDidNotHappen,
  type SupportEnded,
  type SupportEntry,
  type SupportEntryBase,
  type SupportEntryKind,
  type SupportFor,
  type SupportGivenOn,
  type SupportNeeded,
  type SupportOffered,
  type SupportReferred,
  type SupportStage,
  type SupportStarted,
  TREATMENT_KINDS,
  type TreatmentKind,
} from './support-entry.js';
export { SUPPORT_FINDINGS, type SupportFindingCode } from './support-findings.js';
export {
  SUPPORT_LINE_CODES,
  type SupportLine,
  type SupportLineCode,
  type SupportLineMeaning,
} from './support-lines.js';
export { supportOf } from './support-of.js';
export type { SupportCounts, SupportNotBegun, SupportRow, SupportTally } from './support-row.js';
export { SUPPORT_BARRIERS, SUPPORT_LINES, SUPPORT_TIMES } from './support-rules.js';
