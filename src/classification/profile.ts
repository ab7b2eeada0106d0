/** Words of the classification pillar: risk levels and the five indicators of the Risk Classification Table. */
import { frozen } from '../shared/frozen.js';

/** The four levels, from the lowest to the highest. */
export const RISK_LEVELS = /* @__PURE__ */ frozen(['low', 'medium', 'high', 'severe'] as const);

/** The risk of future significant harm to the child if returned home: a column of the Risk Classification Table. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The five indicators, in the order of rows 1 to 5 of the table. */
export const INDICATOR_IDS = /* @__PURE__ */ frozen([
  'riskFactors',
  'protectiveFactors',
  'capacityToChange',
  'wishes',
  'likelihoodOfRecurrence',
] as const);

/** An indicator: one of rows 1 to 5 of the table. */
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** The values of row 1, in the order in which the columns print them first; so also the others. */
export const RISK_FACTOR_VALUES = ['fully-addressed', 'partly-addressed', 'not-being-addressed'] as const;
/** The values of row 2. */
export const PROTECTIVE_FACTOR_VALUES = ['apparent', 'none-apparent'] as const;
/** The values of row 3. */
export const CAPACITY_VALUES = ['able', 'unable'] as const;
/** The values of row 4. */
export const WISHES_VALUES = ['all-want-return', 'ambivalent-or-opposed'] as const;
/** The values of row 5. */
export const LIKELIHOOD_VALUES = [
  'unlikely',
  'some-possibility',
  'strong-possibility',
  'very-strong-possibility',
] as const;

/** The values that each indicator can have, in the order in which the columns print them first. */
export const INDICATOR_VALUES = /* @__PURE__ */ frozen({
  /** Row 1. */
  riskFactors: RISK_FACTOR_VALUES,
  /** Row 2. */
  protectiveFactors: PROTECTIVE_FACTOR_VALUES,
  /** Row 3. */
  capacityToChange: CAPACITY_VALUES,
  /** Row 4. */
  wishes: WISHES_VALUES,
  /** Row 5. */
  likelihoodOfRecurrence: LIKELIHOOD_VALUES,
} as const);

/** The five indicators of one child's case, for one way home. */
export interface Profile {
  /** Row 1. Whether the risk factors have been addressed; `fully-addressed` also where any left can be safely managed. */
  readonly riskFactors: (typeof INDICATOR_VALUES)['riskFactors'][number];
  /** Row 2. Whether there are protective factors that mitigate the risk. */
  readonly protectiveFactors: (typeof INDICATOR_VALUES)['protectiveFactors'][number];
  /** Row 3. Whether the parents are able to demonstrate sustained capacity for actual change. */
  readonly capacityToChange: (typeof INDICATOR_VALUES)['capacityToChange'][number];
  /** Row 4. Whether parents and child all want the return home. */
  readonly wishes: (typeof INDICATOR_VALUES)['wishes'][number];
  /** Row 5. How likely abuse is to recur if the child is returned home. */
  readonly likelihoodOfRecurrence: (typeof INDICATOR_VALUES)['likelihoodOfRecurrence'][number];
}

/** A profile of which some indicators are not known. */
export type PartialProfile = { readonly [Indicator in IndicatorId]?: Profile[Indicator] | undefined };
