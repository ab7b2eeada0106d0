/** Risks that row 1 treats apart from the others, with where the source says so. */
import type { CircumstanceId, RiskFactorId } from '../../factors/index.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';

/** Risks, and where the source says why they are treated apart. */
export interface RisksApart {
  /** The risk factors. */
  readonly riskFactors: readonly RiskFactorId[];
  /** The circumstances. */
  readonly circumstances: readonly CircumstanceId[];
  /** Where it is printed. */
  readonly source: Citation;
}

/**
 * Abuse of this child that is severe in itself, and circumstances in which change is highly unlikely. “Safely managed” is for other, lesser risks: what is left of these is being
 * addressed at best (I-165).
 */
export const NEVER_ONLY_MANAGED: RisksApart = /* @__PURE__ */ frozen({
  riskFactors: [
    'severe-physical-abuse',
    'severe-growth-failure',
    'severe-or-prolonged-sexual-abuse',
    'fabricated-or-induced-illness',
    'sadistic-abuse',
  ],
  circumstances: ['extreme-domestic-violence', 'not-protected-from-sexual-abuse', 'deliberate-abuse-covered-up'],
  source: { document: 'framework-2015', locator: 'Risk Classification Table, row 1', page: 40 },
});

/** Facts that nobody can change. That they are not being addressed decides nothing by itself (I-39). */
export const CANNOT_CHANGE: RisksApart = /* @__PURE__ */ frozen({
  riskFactors: ['previous-maltreatment', 'very-young-child'],
  circumstances: [],
  source: { document: 'framework-2015', locator: 'Factors Associated with Future Harm', page: 25 },
});
