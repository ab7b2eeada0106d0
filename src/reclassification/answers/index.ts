/** What can be asked of a history: how a case stands, what is due, the earliest days, what happened, what was known. */

export type {
  CaseState,
  Correction,
  DatedDue,
  DueDate,
  DueKind,
  LapseNotOver,
  Notice,
  NoticeCode,
  UndatedDue,
} from './case-state.js';
export {
  AT_END_OF_CLOCK,
  CHANGE_SINCE_BIRTH,
  DUE_RULES,
  type DueRule,
  NEXT_WITHOUT_DATE,
  NOTICES,
  type WithoutDate,
} from './due-rules.js';
export { earliestDates } from './earliest-dates.js';
export { hindsight } from './hindsight.js';
export type { Difference, EarliestStep, Followed, Hindsight, Supposition, TimelineEntry } from './looking-ahead.js';
export { type Replay, replayOf, replayWith, stateIn } from './replay-of.js';
export { stateOf } from './state-of.js';
export { timelineOf } from './timeline.js';
