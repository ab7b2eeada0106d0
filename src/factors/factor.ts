/** Words of the factors pillar: what a factor is, and whom it is about. */

import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { AgeRule, Exclusion, Inclusion, Requirement } from './evidence-standard.js';

/** The seven domains, in the order in which the table on p. 25 prints them. */
export const DOMAINS = /* @__PURE__ */ frozen([
  'abuse',
  'child',
  'parent',
  'parenting',
  'family',
  'professional',
  'social-setting',
] as const);

/** A domain of the table: a group of rows with a common subject. */
export type Domain = (typeof DOMAINS)[number];

/** Ids of the 35 factors that make future significant harm more likely, in printed order. */
export const RISK_FACTOR_IDS = /* @__PURE__ */ frozen([
  'severe-physical-abuse',
  'neglect',
  'severe-growth-failure',
  'multiple-types-of-maltreatment',
  'more-than-one-affected-child',
  'previous-maltreatment',
  'severe-or-prolonged-sexual-abuse',
  'fabricated-or-induced-illness',
  'sadistic-abuse',
  'developmental-delay-with-special-needs',
  'child-mental-health-problems',
  'very-young-child',
  'personality-disorder',
  'paranoid-psychosis',
  'parental-mental-health-problems',
  'learning-disabilities-plus-mental-illness',
  'lack-of-compliance',
  'denial-of-problems',
  'alcohol-or-drugs-abuse',
  'childhood-abuse-not-recognised',
  'history-of-violence-or-sexual-assault',
  'disorganised-attachment',
  'lack-of-empathy-for-child',
  'poor-parenting-competence',
  'own-needs-before-childs',
  'parent-child-relationship-difficulties',
  'inter-parental-conflict-and-violence',
  'high-stress',
  'power-problems',
  'children-not-visible-and-perpetrator-access',
  'lack-of-resources',
  'poorly-skilled-professionals',
  'social-isolation',
  'lack-of-networks-and-lone-parenthood',
  'violent-unsupportive-neighbourhood',
] as const);

/** A factor that makes future significant harm more likely. */
export type RiskFactorId = (typeof RISK_FACTOR_IDS)[number];

/** Ids of the 26 factors that make future significant harm less likely, in printed order. */
export const PROTECTIVE_FACTOR_IDS = /* @__PURE__ */ frozen([
  'less-severe-abuse',
  'healthy-child',
  'child-does-not-blame-self',
  'later-age-of-onset',
  'one-good-corrective-relationship',
  'mental-disorder-responsive-to-treatment',
  'non-abusive-partner',
  'willingness-to-engage',
  'recognition-of-problem',
  'responsibility-taken',
  'adaptation-to-childhood-abuse',
  'secure-attachment',
  'empathy-for-child',
  'parenting-competence-in-some-areas',
  'absence-of-domestic-abuse',
  'non-abusive-partner-in-family',
  'supportive-extended-family',
  'capacity-for-change',
  'resources-available',
  'partnership-with-parents',
  'outreach-to-family',
  'therapeutic-relationship-with-child',
  'social-support',
  'local-child-care-facilities',
  'volunteer-network',
  'legal-or-medical-services',
] as const);

/** A factor that makes future significant harm less likely. */
export type ProtectiveFactorId = (typeof PROTECTIVE_FACTOR_IDS)[number];

/** Any of the 61 factors. */
export type FactorId = RiskFactorId | ProtectiveFactorId;

const RISKS: ReadonlySet<string> = /* @__PURE__ */ new Set(RISK_FACTOR_IDS);

/**
 * Whether a factor id is that of a risk factor.
 *
 * @param id - a factor id
 * @returns true for the left column of the table, false for the right
 *
 * @example
 * ```ts
 * import { FACTORS, isRiskFactorId } from 'reunification-framework/factors';
 *
 * FACTORS.filter(({ id }) => isRiskFactorId(id)).length; // => 35
 * isRiskFactorId('capacity-for-change'); // => false
 * ```
 */
export function isRiskFactorId(id: FactorId): id is RiskFactorId {
  return RISKS.has(id);
}

/**
 * Whom or what an observation is about. A home is named by the parents who make it up:
 * the household of the mother alone and that of both parents are different households.
 */
export const SUBJECT_KINDS = /* @__PURE__ */ frozen([
  'child',
  'parent',
  'parents-together',
  'household',
  'professionals',
  'social-setting',
] as const);

/** Whom or what a factor can be observed of. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/**
 * Whether the table prints the factor in italics, its mark for the strongest association with recurrence.
 * `not-established`: the copy this package was made from has lost its italics.
 */
export type Emphasis = 'marked' | 'not-marked' | 'not-established';

/** What Annex 1 offers for a factor. */
export type Annex1Entry =
  /** A text that says what counts. */
  | 'defined'
  /** Only a rule on the age from which it applies. */
  | 'age-rule-only'
  /** A heading with nothing under it. */
  | 'heading-only'
  /** The page it must have stood on is missing from the copy this package was made from. */
  | 'page-missing';

/** What risk and protective factors have in common. */
export interface FactorBase {
  /** The row group of the table it is printed in. */
  readonly domain: Domain;
  /** The name as the table on p. 25 prints it. */
  readonly title: string;
  /** The heading in Annex 1, where its words differ. */
  readonly annex1Title?: string;
  /** What Annex 1 offers for it. */
  readonly annex1: Annex1Entry;
  /** What it means in practice, in this package's own words. */
  readonly meaning: string;
  /** What it takes in. */
  readonly includes: readonly string[];
  /** What it leaves out. */
  readonly excludes: readonly string[];
  /** Whom it can be observed of. */
  readonly about: readonly [SubjectKind, ...SubjectKind[]];
  /** From what age it applies; left out where the source sets no age. */
  readonly age?: AgeRule;
  /** Where the source warns that it may be too early to say so of a baby or very young child. */
  readonly mayBeTooEarly?: Citation;
  /** The evidence it needs beyond what every observation needs. */
  readonly requirements: readonly Requirement[];
  /** Evidence that Annex 1 counts as the factor. */
  readonly inclusions: readonly Inclusion[];
  /** Evidence that rules the factor out. */
  readonly exclusions: readonly Exclusion[];
  /** Whether the table marks it as most strongly associated with recurrence. */
  readonly emphasis: Emphasis;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A factor that makes future significant harm more likely, as the Framework defines it. */
export interface RiskFactor extends FactorBase {
  /** Stable id. */
  readonly id: RiskFactorId;
  /** Left column of the table. */
  readonly kind: 'risk';
}

/** A factor that makes future significant harm less likely, as the Framework defines it. */
export interface ProtectiveFactor extends FactorBase {
  /** Stable id. */
  readonly id: ProtectiveFactorId;
  /** Right column of the table. */
  readonly kind: 'protective';
  /**
   * Whether Annex 1 says what must be shown (`evidence`: an observation that shows nothing does not count), or names nothing
   * that could be checked, so that people judge it (`people`).
   */
  readonly judgedBy: 'evidence' | 'people';
}

/** Any of the 61 factors. */
export type Factor = RiskFactor | ProtectiveFactor;
