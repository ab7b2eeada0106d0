/** Words of the factors pillar: what a factor is, whom it is about, and what evidence it needs. */

import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';

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

/** A kind of subject. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/**
 * Who supplied a piece of evidence. The professional kinds are those that Annex 1 tells apart,
 * and the others who appear in the Framework.
 */
export const ROLES = /* @__PURE__ */ frozen([
  'social-worker',
  'team-manager',
  'family-support-worker',
  'independent-reviewing-officer',
  'childrens-guardian',
  'court',
  'general-practitioner',
  'mental-health-professional',
  'medical-professional',
  'health-visitor',
  'other-health-professional',
  'educational-professional',
  'childcare-professional',
  'substance-misuse-professional',
  'domestic-abuse-professional',
  'police',
  'probation',
  'housing-professional',
  'foster-carer',
  'residential-worker',
  'child',
  'parent',
  'relative',
  'other',
  'not-recorded',
] as const);

/** Who supplied a piece of evidence. */
export type Role = (typeof ROLES)[number];

/**
 * A particular: one of the facts that Annex 1 asks about before a factor is counted, or that settle whether it is.
 * Evidence says which of them it shows; what each one means is in {@link PARTICULARS}.
 */
export const PARTICULAR_IDS = /* @__PURE__ */ frozen([
  'diagnosis',
  'treatment-needed',
  'learning-disability',
  'in-treatment',
  'responding-to-treatment',
  'developmental-delay',
  'special-needs',
  'child-health-confirmed',
  'attachment-observed',
  'hostility-or-deception',
  'sporadic-engagement',
  'access-to-children-refused',
  'appointments-cancelled-without-reason',
  'false-compliance',
  'involvement-accepted-as-necessary',
  'appointments-kept',
  'works-with-other-services',
  'no-concern-about-school-attendance',
  'health-appointments-kept',
  'addiction',
  'substitute-programme',
  'home-used-for-drug-taking',
  'children-left-with-intoxicated-carer',
  'childhood-abuse-experienced',
  'childhood-abuse-recognised',
  'therapy-for-childhood-abuse',
  'not-adapted-to-childhood-abuse',
  'focuses-on-childrens-needs',
  'no-current-abuse-concerns',
  'past-abuse-concerns-overcome',
  'blames-others',
  'degrading-treatment-of-child',
  'remains-in-abusive-relationship',
  'puts-substances-before-child',
  'violence-between-carers',
  'violence-with-another-adult-in-home',
  'domestic-abuse-never-a-concern',
  'domestic-abuse-in-past-only',
  'wish-to-change-stated',
  'change-demonstrated',
  'change-sustained',
  'emotional-and-practical-help-given',
  'caregivers-value-help',
  'resources-not-available',
  'resources-not-offered',
  'resources-not-accessible',
  'resources-not-appropriate',
  'no-professional-relationship',
  'facilities-used',
] as const);

/** One of the facts that Annex 1 asks about. */
export type ParticularId = (typeof PARTICULAR_IDS)[number];

/** One way of meeting a requirement. */
export interface Route {
  /** Every one of these must be shown by some piece of evidence. */
  readonly shows: readonly [ParticularId, ...ParticularId[]];
  /** Each must be shown by someone in one of these roles; left out where the source names no profession. */
  readonly from?: readonly [Role, ...Role[]];
  /** Evidence from these roles does not meet the requirement by itself. */
  readonly notFrom?: readonly [Role, ...Role[]];
  /** The route is closed when any evidence shows one of these. */
  readonly unless?: readonly [ParticularId, ...ParticularId[]];
}

/** Codes of findings about evidence that Annex 1 asks for and that is missing. */
export type RequirementCode =
  | 'annex1.delay-needs-professional-evidence'
  | 'annex1.special-needs-not-shown'
  | 'annex1.diagnosis-missing'
  | 'annex1.treatment-need-missing'
  | 'annex1.learning-disability-missing'
  | 'annex1.learning-disability-alone'
  | 'annex1.childhood-abuse-not-shown'
  | 'annex1.attachment-not-observed-by-professional'
  | 'annex1.health-not-to-be-assumed'
  | 'annex1.treatment-and-response-missing'
  | 'annex1.partner-concerns-not-ruled-out'
  | 'annex1.attendance-is-not-willingness'
  | 'annex1.engagement-incomplete'
  | 'annex1.adaptation-not-shown'
  | 'annex1.domestic-abuse-not-ruled-out'
  | 'annex1.family-help-not-valued'
  | 'annex1.family-help-not-shown'
  | 'annex1.change-not-demonstrated'
  | 'capacity.not-shown-sustained'
  | 'annex1.facilities-not-used';

/** What must be shown before an observation of a factor as present counts. */
export interface Requirement {
  /** The finding when it is not met. `must` codes stop the observation from counting; `should` codes do not. */
  readonly code: RequirementCode;
  /** Any one of these ways will do. */
  readonly routes: readonly [Route, ...Route[]];
  /** Where it is printed. */
  readonly source: Citation;
}

/** Something that Annex 1 counts as the factor: an observation that it is absent contradicts this evidence. */
export interface Inclusion {
  /** Evidence of this makes the factor present. */
  readonly shows: ParticularId;
  /** ... unless evidence also shows this. */
  readonly unless?: ParticularId;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Codes of findings about evidence that rules a factor out. */
export type ExclusionCode =
  | 'annex1.recognised-so-no-risk-factor'
  | 'annex1.blames-others'
  | 'annex1.engagement-contradicted'
  | 'annex1.health-contradicted'
  | 'annex1.violence-shown'
  | 'annex1.resources-fall-short';

/** Evidence that rules the factor out: an observation of it as present does not count. */
export interface Exclusion {
  /** The finding when such evidence is there. */
  readonly code: ExclusionCode;
  /** Evidence of any of these rules the factor out. */
  readonly shows: readonly [ParticularId, ...ParticularId[]];
  /** Where it is printed. */
  readonly source: Citation;
}

/** From what age a factor can be observed at all. */
export interface AgeRule {
  /** The factor does not apply to an infant in the first year of life. */
  readonly from: 'first-birthday';
  /**
   * What holds from the first birthday on. `judgement` where the source also excludes a "very young" child
   * without giving an age.
   */
  readonly thereafter: 'applies' | 'judgement';
  /** Where it is printed. */
  readonly source: Citation;
}

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
  /** The label as the table on p. 25 prints it. */
  readonly label: string;
  /** The heading in Annex 1, where its words differ. */
  readonly annex1Label?: string;
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
  /** Where the source warns that it may be too early to say so of a baby. */
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
}

/** Any of the 61 factors. */
export type Factor = RiskFactor | ProtectiveFactor;
