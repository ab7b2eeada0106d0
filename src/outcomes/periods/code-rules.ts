/**
 * What the codes of England’s return say for a count: rules as data. Only what has to be told apart here stands in them; what each code
 * means in full is in `CODE_SETS` of `reunification-framework/interop`, and a test holds the two lists together.
 */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { Known } from '../../shared/three-valued.js';
import { codesOf } from '../sources.js';
import type { ReturnPlanning } from './returned.js';

const CEASED: Citation = /* @__PURE__ */ codesOf('reason episode ceased');
const PLACEMENT: Citation = /* @__PURE__ */ codesOf('placement');
const LEGAL_STATUS: Citation = /* @__PURE__ */ codesOf('legal status');

/** The codes of why an episode ended, of which something is known here. */
export const CEASED_CODES = /* @__PURE__ */ frozen([
  ...(['X1', 'E4A', 'E4B', 'E13', 'E41', 'E11', 'E12', 'E45', 'E46', 'E47', 'E48'] as const),
  ...(['E2', 'E3', 'E5', 'E6', 'E7', 'E8', 'E9', 'E14', 'E15', 'E16', 'E17'] as const),
] as const);

/** A code of why an episode ended. */
export type CeasedCode = (typeof CEASED_CODES)[number];

/** A code with which being looked after by this authority ends: every one but X1. */
export type EndOfCareCode = Exclude<CeasedCode, 'X1'>;

/** What a code says of the end of a period of care. */
export interface EndOfCareRule {
  /** Whether the child went to live with someone who has parental responsibility. */
  readonly withParentalResponsibility: Known;
  /** Whether that was part of the care planning of the time. */
  readonly planned: ReturnPlanning;
  /** Where the code is from. */
  readonly source: Citation;
}

const saysNothing: EndOfCareRule = /* @__PURE__ */ frozen({
  withParentalResponsibility: 'cannot-say',
  planned: 'not-recorded',
  source: CEASED,
});

/** What each code says of with whom the child went to live, and whether it was planned. */
export const END_OF_CARE_RULES: Readonly<Record<EndOfCareCode, EndOfCareRule>> = /* @__PURE__ */ frozen({
  E4A: { withParentalResponsibility: 'yes', planned: 'planned', source: CEASED },
  E4B: { withParentalResponsibility: 'yes', planned: 'unplanned', source: CEASED },
  E13: { withParentalResponsibility: 'no', planned: 'not-recorded', source: CEASED },
  E41: saysNothing,
  E11: saysNothing,
  E12: saysNothing,
  E45: saysNothing,
  E46: saysNothing,
  E47: saysNothing,
  E48: saysNothing,
  E2: saysNothing,
  E3: saysNothing,
  E5: saysNothing,
  E6: saysNothing,
  E7: saysNothing,
  E8: saysNothing,
  E9: saysNothing,
  E14: saysNothing,
  E15: saysNothing,
  E16: saysNothing,
  E17: saysNothing,
});

/** The codes of why an episode began, each with whether the child starts to be looked after with it. */
export const STARTS_BEING_LOOKED_AFTER = /* @__PURE__ */ frozen({
  S: true,
  L: false,
  P: false,
  T: false,
  B: false,
  U: false,
} as const);

/** What a legal status says for a count. */
export interface LegalStatusRule {
  /** Short breaks are no period of care here; youth justice can mean that the child is in custody. */
  readonly kind: 'care' | 'short-breaks' | 'youth-justice';
  /** Where the code is from. */
  readonly source: Citation;
}

const care: LegalStatusRule = /* @__PURE__ */ frozen({ kind: 'care', source: LEGAL_STATUS });
const shortBreaks: LegalStatusRule = /* @__PURE__ */ frozen({ kind: 'short-breaks', source: LEGAL_STATUS });
const youthJustice: LegalStatusRule = /* @__PURE__ */ frozen({ kind: 'youth-justice', source: LEGAL_STATUS });

/** Each code of legal status (I-274, I-279). */
export const LEGAL_STATUS_RULES = /* @__PURE__ */ frozen({
  C1: care,
  C2: care,
  D1: care,
  E1: care,
  V2: care,
  V3: shortBreaks,
  V4: shortBreaks,
  L1: care,
  L2: care,
  L3: care,
  J1: youthJustice,
  J2: youthJustice,
  J3: youthJustice,
} as const);

/** What a placement says for a count. */
export interface PlacementRule {
  /** Whether it is foster or residential care (I-277). */
  readonly fosterOrResidential: Known;
  /** Whether the child lives with parents and is still looked after. */
  readonly withParents: boolean;
  /** Whether the placement before it goes on meanwhile. */
  readonly forATime: boolean;
  /** Whether the child is locked up. */
  readonly secure: boolean;
  /** Where the code is from. */
  readonly source: Citation;
}

const placement = (fosterOrResidential: Known, also?: 'with-parents' | 'for-a-time' | 'secure'): PlacementRule => ({
  fosterOrResidential,
  withParents: also === 'with-parents',
  forATime: also === 'for-a-time',
  secure: also === 'secure',
  source: PLACEMENT,
});

/** Each code of a placement (I-270, I-277, I-279). */
export const PLACEMENT_RULES = /* @__PURE__ */ (() =>
  frozen({
    P1: placement('no', 'with-parents'),
    // Placed for adoption, perhaps with those who fostered the child: an episode before says so.
    A3: placement('no'),
    A4: placement('no'),
    A5: placement('no'),
    A6: placement('no'),
    H5: placement('no'),
    K1: placement('yes', 'secure'),
    K2: placement('yes'),
    P2: placement('no'),
    P3: placement('no'),
    R1: placement('yes'),
    // A hospital is neither; whether this was one the code does not tell.
    R2: placement('cannot-say'),
    R3: placement('yes'),
    R5: placement('no', 'secure'),
    S1: placement('yes'),
    // Where the child lives otherwise, the code does not tell.
    T0: placement('cannot-say', 'for-a-time'),
    T1: placement('cannot-say', 'for-a-time'),
    T2: placement('cannot-say', 'for-a-time'),
    T3: placement('cannot-say', 'for-a-time'),
    T4: placement('cannot-say', 'for-a-time'),
    U1: placement('yes'),
    U2: placement('yes'),
    U3: placement('yes'),
    U4: placement('yes'),
    U5: placement('yes'),
    U6: placement('yes'),
    // Whatever the authority lists.
    Z1: placement('cannot-say'),
  }))();
