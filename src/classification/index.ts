/**
 * Risk classification: what the Risk Classification Table indicates, and what people agreed. Two types; neither turns into
 * the other by itself.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/classification/schema`.
 *
 * @module classification
 */
export { type AgreedClassification, agree } from './agree.js';
export {
  type AgreementFinding,
  type AgreementQuestion,
  type ClassificationRecord,
  type FoundInRecord,
  type IndependentView,
  type IroInvolvement,
  PANEL_ROLES,
  type PanelRole,
} from './agreement.js';
export { checkRecord, type PartlyReadRecord, type RecordContradictionCode } from './check-record.js';
export { classify } from './classify.js';
export { explainAgreed, explainIndication, explainTable, explanationToMarkdown, tableToMarkdown } from './explain.js';
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
export type {
  LetterContacts,
  LetterDetails,
  LetterLegalPosition,
  Section20EndedBy,
  Section20Facts,
} from './letter.js';
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
export { type SettingContradictionCode, setIndicators } from './set-indicators.js';
export { suggestIndicators } from './suggest.js';
export type {
  IndicatorOrigin,
  IndicatorSetting,
  SetProfile,
  SuggestedProfile,
  Suggestion,
  SuggestionReason,
  SuggestionReasonCode,
  Suggestions,
} from './suggestion.js';
export { SUGGESTION_REASONS, type SuggestionReasonMeaning } from './suggestion-reasons.js';
export { type ForEach, LEVEL_NAMES, ROW_WORDING, type RowWording } from './wording.js';
export { whoMayEndSection20 } from './write-letter.js';
