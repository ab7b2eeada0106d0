/**
 * What became of the returns: periods of care and returns home out of an authority’s own records, counted. Nothing here predicts, scores
 * or ranks, and nothing of it is read by `classify`, by a clock or by a check of readiness.
 *
 * Needs neither zod nor fp-ts at run time.
 *
 * @module outcomes
 */

export * from './completeness/index.js';
export * from './costs/index.js';
export * from './counts/index.js';
export {
  EPISODE_FINDINGS,
  type EpisodeFindingCode,
  NOT_COUNTABLE_CODES,
  type NotCountableCode,
} from './findings.js';
export { OUTCOMES_INTERPRETATIONS } from './interpretations.js';
export * from './periods/index.js';
export * from './stability/index.js';
