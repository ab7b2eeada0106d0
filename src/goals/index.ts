/**
 * SMART goals, parental agreements, and review of progress.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/goals/schema`.
 *
 * @module goals
 */

export * from './agreement/index.js';
export type {
  AgreementCheck,
  AgreementFormFinding,
  GoalCheck,
  GoalFinding,
  LetterCheck,
  PartStatus,
  Verdict,
} from './check-result.js';
export * from './goal/index.js';
export { GOAL_INTERPRETATIONS } from './interpretations.js';
export * from './review/index.js';
