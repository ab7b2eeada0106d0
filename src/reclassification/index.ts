/**
 * Reclassification: what has happened in a case since it was classified, which six-month clocks run, what row 7 of the Risk
 * Classification Table indicates, and what is due when.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/reclassification/schema`.
 *
 * @module reclassification
 */
export { agreedEvent } from './history/agreed-event.js';
export type {
  BrokenClock,
  CannotSay,
  CaseState,
  Circumstances,
  Clock,
  ClockAdjustment,
  ClockBase,
  Correction,
  DatedDue,
  Departure,
  DueDate,
  DueKind,
  HeldLevel,
  IndicatedReview,
  LapseNotOver,
  LastSeen,
  LastSeenOfCase,
  MetClock,
  Moment,
  NoChangeRecorded,
  Notice,
  NoticeCode,
  NotStartedClock,
  Recorded,
  ReviewIndication,
  RunningClock,
  Shown,
  StartedClockBase,
  UnconfirmedClock,
  UndatedDue,
  Whereabouts,
} from './answers/case-state.js';
export {
  checkHistory,
  type HistoryFinding,
  type PartlyReadEvent,
  type PartlyReadHistory,
} from './history/check-history.js';
export {
  checkPractice,
  emphasisOf,
  type PartlyReadPractice,
  type PartlyReadVariation,
  type PracticeFinding,
} from './history/check-practice.js';
export { CLOCKS, SUSTAINED } from './review/clock-rules.js';
export {
  CHANGE_SINCE_BIRTH,
  DUE_RULES,
  type DueRule,
  NEXT_WITHOUT_DATE,
  NO_CHANGE_RECORDED,
  NOTICES,
  RECLASSIFICATION_AFTER_RETURN,
  SUPPORT,
  type WithoutDate,
} from './answers/due-rules.js';
export { earliestDates } from './answers/earliest-dates.js';
export {
  type AgreedInHistoryCode,
  HISTORY_FINDINGS,
  type HistoryFindingCode,
  PRACTICE_FINDINGS,
  type PracticeFindingCode,
} from './findings.js';
export { hindsight } from './answers/hindsight.js';
export {
  type BackInCare,
  CASE_EVENT_KINDS,
  type CameHome,
  type CaseClosed,
  type CaseEvent,
  type CaseEventKind,
  type ChildTimescaleSet,
  type CircumstancesObserved,
  type ClassificationAgreed,
  type Corrected,
  type Decider,
  type EventBase,
  type EventId,
  type History,
  type HistoryQuestion,
  type SupportPlanned,
  type TimescaleAdjusted,
} from './history/history.js';
export { RECLASSIFICATION_INTERPRETATIONS } from './interpretations.js';
export type { Difference, EarliestStep, Followed, Hindsight, Supposition, TimelineEntry } from './answers/looking-ahead.js';
export {
  type ClockVariation,
  type EmphasisVariation,
  type LapseVariation,
  PRINTED_PRACTICE,
  type Practice,
  type SupportVariation,
  type Variation,
  type VariationBase,
} from './history/practice.js';
export { indicateReview } from './review/review.js';
export {
  type ChildTimescale,
  CLOCK_IDS,
  type ClockId,
  type ClockRule,
  EVIDENCE_IDS,
  type EvidenceId,
  type HomeStart,
  KEPT_ROWS,
  type KeptRow,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  type PrintedRuleId,
  type ProseRuleId,
  REMAIN_IDS,
  type RemainId,
  type ReviewColumn,
  type ReviewConditions,
  type ReviewOutcome,
  type ReviewRule,
  type ReviewRuleId,
  type ReviewSituation,
  type RowToRecord,
  SILENCE_IDS,
  type SilenceId,
  type SituationPart,
  type StayStart,
  type Sustained,
  type SustainedId,
  type SustainedStart,
} from './review/review-rule.js';
export { REVIEW_RULES } from './review/row-7.js';
export { stateOf } from './answers/state-of.js';
export { timelineOf } from './answers/timeline.js';
