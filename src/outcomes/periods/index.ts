/** Periods of care, and the returns home among them. */
export {
  type BirthDate,
  CARE_PERIOD_KINDS,
  type CarePeriod,
  type CarePeriodKind,
  type CarePeriods,
  type CarePeriodsQuestion,
  type NotCountableChild,
} from './care-period.js';
export { carePeriods } from './care-periods.js';
export {
  CEASED_CODES,
  type CeasedCode,
  END_OF_CARE_RULES,
  type EndOfCareCode,
  type EndOfCareRule,
  LEGAL_STATUS_RULES,
  type LegalStatusRule,
  PLACEMENT_RULES,
  type PlacementRule,
  STARTS_BEING_LOOKED_AFTER,
} from './code-rules.js';
export { EPISODE_FIELDS, type EpisodeField, type EpisodeRow, WENT_TO, type WentTo } from './episode.js';
export {
  type CodeUnderDefinition,
  EXCLUSION_IDS,
  EXCLUSIONS,
  type ExclusionId,
  type ExclusionRule,
  RETURN_DEFINITION_IDS,
  RETURN_DEFINITIONS,
  type ReturnDefinition,
  type ReturnDefinitionId,
  UNDECIDED,
  UNDECIDED_IDS,
  type UndecidedId,
} from './return-definitions.js';
export {
  AFTER_RETURN_EVENTS,
  type AfterReturn,
  type AfterReturnEvent,
  RETURN_PLANNING,
  type ReturnHome,
  type ReturnPlanning,
} from './returned.js';
export {
  type AboutReturn,
  ENDS_ELSEWHERE,
  type EndElsewhere,
  type ReturnsHome,
  type ReturnsQuestion,
  type UndecidedReturn,
} from './returns.js';
export { returnsHome } from './returns-home.js';
