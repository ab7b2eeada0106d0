// The engines have a package of their own, from which this package cannot be imported by its name.
export {
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  type Profile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
