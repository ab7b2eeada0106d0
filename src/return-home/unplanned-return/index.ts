/** What has to follow when a child goes home without a plan. */

export { checkUnplannedReturn } from './check-unplanned-return.js';
export {
  type EarlierAssessment,
  UNPLANNED_STEP_IDS,
  type UnplannedFact,
  type UnplannedReturn,
  type UnplannedReturnCheck,
  type UnplannedStepId,
} from './unplanned-return.js';
export { UNPLANNED_STEPS } from './unplanned-steps.js';
