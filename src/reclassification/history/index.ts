/** What has happened in a case: its events, their order, what cannot be, what an authority does otherwise. */

export { agreedEvent } from './agreed-event.js';
export { checkHistory } from './checks/check-history.js';
export type { HistoryFinding, PartlyReadEvent, PartlyReadHistory } from './checks/partly-read-history.js';
export {
  type BackInCare,
  CASE_EVENT_KINDS,
  type CameHome,
  type CaseClosed,
  type CaseEvent,
  type CaseEventKind,
  type CaseHappening,
  type ChildTimescaleSet,
  type CircumstancesObserved,
  type ClassificationAgreed,
  type Corrected,
  type Decider,
  type EventBase,
  type History,
  type HistoryQuestion,
  type ReplayQuestion,
  type SupportPlanned,
  type TimescaleAdjusted,
} from './history.js';
export {
  checkPractice,
  type EmphasisQuestion,
  emphasisOf,
  type PartlyReadPractice,
  type PartlyReadVariation,
  type PracticeFinding,
} from './practice/check-practice.js';
export type { ClockAdjustment, Departure } from './practice/departure.js';
export {
  type ClockVariation,
  type EmphasisVariation,
  type LapseVariation,
  PRINTED_PRACTICE,
  type Practice,
  type SupportVariation,
  type Variation,
  type VariationBase,
} from './practice/practice.js';
export type { CannotSay, Circumstances, HeldLevel, Recorded, Shown, Whereabouts } from './recorded.js';
