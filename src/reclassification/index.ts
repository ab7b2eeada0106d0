/**
 * Reclassification: what has happened in a case since it was classified, which six-month clocks run, what row 7 of the Risk
 * Classification Table indicates, and what is due when.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/reclassification/schema`.
 *
 * @module reclassification
 */

export * from './answers/index.js';
export * from './clocks/index.js';
export {
  type AgreedInHistoryCode,
  HISTORY_FINDINGS,
  type HistoryFindingCode,
  PRACTICE_FINDINGS,
  type PracticeFindingCode,
} from './findings.js';
export * from './history/index.js';
export { RECLASSIFICATION_INTERPRETATIONS } from './interpretations.js';
export type { EventId, Moment } from './moment.js';
export * from './review/index.js';
