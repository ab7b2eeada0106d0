/** Words of the reclassification pillar: how an authority varies the Framework, openly and with reasons. */
import type { FactorId } from '../../../factors/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { frozen } from '../../../shared/frozen.js';
import type { ClockId } from '../../review/review-rule.js';

/** What every variation has. */
export interface VariationBase {
  /** Why the authority varies the Framework here. Never repeated in a finding. */
  readonly reason: string;
  /** The first day on which it applies. */
  readonly from: CivilDate;
}

/** Another number of months for a clock. */
export interface ClockVariation extends VariationBase {
  /** Another number of months. */
  readonly kind: 'clock-months';
  /** The clock: see `adjustable` in `CLOCKS` for whether it can be shortened. */
  readonly clock: ClockId;
  /** Whole calendar months. */
  readonly months: number;
}

/** Another number of months for the support after a return home, where a case has no plan of its own. */
export interface SupportVariation extends VariationBase {
  /** Another period of support. */
  readonly kind: 'support-months';
  /** Whole calendar months, six at the least. */
  readonly months: number;
}

/** Every lapse breaks the clocks, also one that was managed. */
export interface LapseVariation extends VariationBase {
  /** No lapse is excused. */
  readonly kind: 'every-lapse-breaks';
}

/** The factors that the authority’s own copy prints as most strongly associated. They carry no weight in any rule. */
export interface EmphasisVariation extends VariationBase {
  /** Factors emphasised in print. */
  readonly kind: 'emphasised-factors';
  /** Which; all others are then not emphasised. */
  readonly factors: readonly FactorId[];
}

/** One way in which an authority varies the Framework, or adds to what could be established of it. */
export type Variation = ClockVariation | SupportVariation | LapseVariation | EmphasisVariation;

/** An authority’s declared variations. Where two concern the same thing, the one that applies from the later day counts. */
export interface Practice {
  /** The variations. */
  readonly variations: readonly Variation[];
}

/** The Framework as printed: no variations. */
export const PRINTED_PRACTICE: Practice = /* @__PURE__ */ frozen({ variations: [] });
