/** Row 7: what is printed of the time at each level, and what it indicates in a situation. */

export { RECLASSIFICATION_AFTER_RETURN, SUPPORT } from './after-return-rules.js';
export { CLOCKS, SUSTAINED } from './clock-rules.js';
export type { IndicatedReview, NoChangeRecorded, ReviewIndication } from './indication.js';
export { indicateReview } from './review.js';
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
} from './review-rule.js';
export { NO_CHANGE_RECORDED, REVIEW_RULES } from './row-7.js';
