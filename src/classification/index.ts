/**
 * Risk classification: what the Risk Classification Table indicates, and what people agreed. Two types; neither turns into
 * the other by itself.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/classification/schema`.
 *
 * @module classification
 */

export * from './agreement/index.js';
export { classify } from './classify.js';
export {
  AUDIENCES,
  type Audience,
  type ExplainedCell,
  type ExplainedPart,
  type ExplainedPoint,
  type ExplainedRow,
  type ExplainedTable,
  type Explanation,
} from './explanation.js';
export * from './explanations/index.js';
export {
  AGREEMENT_FINDINGS,
  type AgreementFindingCode,
  SETTING_FINDINGS,
  type SettingFindingCode,
} from './findings.js';
export type {
  IncompleteIndication,
  Indication,
  IndicatorReason,
  LevelSupport,
  MatchedIndication,
  MixedIndication,
} from './indication.js';
export { CLASSIFICATION_INTERPRETATIONS } from './interpretations.js';
export * from './letters/index.js';
export {
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  type PartialProfile,
  type Profile,
  RISK_LEVELS,
  type RiskLevel,
} from './profile.js';
export {
  DECISION_ROW,
  type DecisionRow,
  type IndicatorRow,
  type PointedTo,
  READ_OTHERWISE,
  RETURN_ONLY_AT_LOW_OR_MEDIUM,
  type ReadOtherwise,
  RISK_CLASSIFICATION_TABLE,
} from './risk-classification-table.js';
export * from './suggestions/index.js';
export { type ForEach, LEVEL_NAMES, ROW_WORDING, type RowWording } from './wording.js';
