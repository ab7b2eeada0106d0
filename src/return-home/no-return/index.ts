/** What has to be done when a child will not be going home. */

export { checkPermanence } from './check-permanence.js';
export {
  type DecisionAgainstReturn,
  PERMANENCE_STEP_IDS,
  type PermanenceCheck,
  type PermanenceFact,
  type PermanenceStepId,
  type PermanenceStepRule,
} from './permanence.js';
export { PERMANENCE_STEPS } from './permanence-steps.js';
