/** What an assessment suggests for rows 1 to 3, and what people set. */

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
