/** Words of the classification pillar: what the table indicates. An indication is never the child’s risk level. */

import type { Citation } from '../shared/citation.js';
import type { Answer } from '../shared/made-by.js';
import type { IndicatorId, Profile, RiskLevel } from './profile.js';
import type { PointedTo } from './risk-classification-table.js';

/** Why: one indicator, its value, and the columns that print this value. */
export interface IndicatorReason {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** Its value in the profile. */
  readonly value: Profile[IndicatorId];
  /** The levels whose column has this value. */
  readonly levels: readonly RiskLevel[];
  /** The row of the table. */
  readonly source: Citation;
}

/** Which of the known indicators speak for a level and which against it. */
export interface LevelSupport {
  /** Indicators whose value stands in this column. */
  readonly supporting: readonly IndicatorId[];
  /** Indicators whose value does not stand in this column. */
  readonly against: readonly IndicatorId[];
}

/** All five indicators point to one column: that level is indicated. People still classify. */
export interface MatchedIndication extends Answer {
  /** All five agree. */
  readonly kind: 'matched';
  /** The level indicated. */
  readonly level: RiskLevel;
  /** The five reasons, in the order of the rows. */
  readonly reasons: readonly IndicatorReason[];
  /** For every level, which indicators speak for it and which against. */
  readonly support: Readonly<Record<RiskLevel, LevelSupport>>;
  /** What the level points to (row 6). */
  readonly pointsTo: PointedTo;
  /** The places in the source that were used. */
  readonly sources: readonly Citation[];
}

/** The five indicators do not point to one column: no level is indicated, and professional judgement is required. */
export interface MixedIndication extends Answer {
  /** No column has all five. */
  readonly kind: 'mixed';
  /** The five reasons, in the order of the rows. */
  readonly reasons: readonly IndicatorReason[];
  /** For every level, which indicators speak for it and which against. */
  readonly support: Readonly<Record<RiskLevel, LevelSupport>>;
  /** The levels that at least one indicator supports. People may also classify at another, saying why. */
  readonly options: readonly RiskLevel[];
  /**
   * The highest of the lowest levels that each indicator allows. Not an indication: below this level, at least one
   * indicator contradicts the column.
   */
  readonly cautiousBound: RiskLevel;
  /** The places in the source that were used. */
  readonly sources: readonly Citation[];
}

/** Some indicators are not known: nothing is indicated yet. */
export interface IncompleteIndication extends Answer {
  /** Something is missing. */
  readonly kind: 'incomplete';
  /** The indicators that are not known, in the order of the rows. */
  readonly missing: readonly IndicatorId[];
  /** The levels whose column agrees with all that is known. None: whatever is still found, the profile is mixed. */
  readonly stillPossible: readonly RiskLevel[];
  /** The reasons so far. */
  readonly reasons: readonly IndicatorReason[];
  /** For every level, which of the known indicators speak for it and which against. */
  readonly support: Readonly<Record<RiskLevel, LevelSupport>>;
  /** What the cautious bound is at least, whatever is still found. */
  readonly cautiousBoundAtLeast: RiskLevel;
  /** The places in the source that were used. */
  readonly sources: readonly Citation[];
}

/** What the Risk Classification Table indicates for a profile. It guides people; it does not decide. */
export type Indication = MatchedIndication | MixedIndication | IncompleteIndication;
