/** Everything that must be in place before a child goes home, and whether it is. */

export { CONDITION_REASONS } from './condition-reasons.js';
export {
  type CalledForBy,
  CONDITION_FACTS,
  CONDITION_IDS,
  CONDITION_OF_PART,
  type ConditionFact,
  type ConditionSince,
  READ_CONDITIONS,
  RECORDED_CONDITIONS,
  type ReadConditionRule,
  type RecordedConditionRule,
} from './condition-rules.js';
export {
  type Condition,
  type ConditionId,
  type ConditionReason,
  type ConditionReasonCode,
  READ_CONDITION_IDS,
  RECORDED_CONDITION_IDS,
  type ReadConditionId,
  type Readiness,
  type ReadinessCase,
  type ReadinessNotice,
  type ReadinessNoticeCode,
  type ReadinessQuestion,
  type RecordedConditionId,
} from './readiness.js';
export { READINESS_NOTICES } from './readiness-notices.js';
export { readinessOf } from './readiness-of.js';
