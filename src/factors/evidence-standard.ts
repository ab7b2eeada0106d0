/** Words of the factors pillar: the evidence that a factor needs, and what settles whether it is there. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';

/**
 * Who made the finding that a piece of evidence is about. The professional kinds are those that Annex 1 tells apart,
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

/** Who made the finding that a piece of evidence is about. */
export type Role = (typeof ROLES)[number];

/**
 * A particular: one of the facts that Annex 1 asks about before a factor is counted, or that settle whether it is.
 * Evidence says which of them it shows; what each one means is in `PARTICULARS`.
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
  'illness-or-disability',
  'emotional-or-behavioural-difficulties',
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
  'school-attendance-a-concern',
  'health-appointments-missed',
  'effect-on-child-acknowledged',
  'steps-towards-responsibility',
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
  'current-abuse-concerns',
  'blames-others',
  'degrading-treatment-of-child',
  'inhumane-treatment-of-child',
  'understands-how-child-feels',
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
  'emotional-and-practical-help-for-children',
  'caregivers-value-help',
  'resources-are-available',
  'resources-are-appropriate',
  'resources-are-accessible',
  'resources-not-available',
  'resources-not-offered',
  'resources-not-accessible',
  'resources-not-appropriate',
  'no-professional-relationship',
  'honest-and-trusting-relationship',
  'community-support-within-reach',
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
  | 'annex1.degrading-treatment-not-shown'
  | 'annex1.inhumane-treatment-not-shown'
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
  | 'annex1.recognition-not-shown'
  | 'annex1.responsibility-not-shown'
  | 'annex1.adaptation-not-shown'
  | 'annex1.empathy-not-shown'
  | 'annex1.domestic-abuse-not-ruled-out'
  | 'annex1.family-help-not-valued'
  | 'annex1.family-help-not-shown'
  | 'annex1.change-not-demonstrated'
  | 'capacity.not-shown-sustained'
  | 'annex1.resources-not-shown'
  | 'annex1.partnership-not-shown'
  | 'annex1.community-support-not-shown'
  | 'annex1.facilities-not-used';

/** What must be shown before an observation of a factor as present counts. */
export interface Requirement {
  /** The finding when it is not met. `must` codes stop the observation from counting; `should` codes do not. */
  readonly code: RequirementCode;
  /** Any one of these ways will do. */
  readonly routes: readonly [Route, ...Route[]];
  /**
   * Meeting it is needed and does not settle that the factor is there: an attachment that was observed may be of either kind.
   * Every other requirement that is met speaks against a record that the factor is absent or not known.
   */
  readonly settlesNothing?: true;
  /** Where it is printed. */
  readonly source: Citation;
}

/** What shows that something is over: evidence of a later day than all the evidence of it. */
export interface Ending {
  /** The later evidence shows this. */
  readonly shows: ParticularId;
  /** The word of someone in one of these roles does not end it by itself. */
  readonly notFrom: readonly [Role, ...Role[]];
}

/** Something that Annex 1 counts as the factor: an observation that it is absent contradicts this evidence. */
export interface Inclusion {
  /** Evidence of this makes the factor present. */
  readonly shows: ParticularId;
  /** What shows that it is over, where what is past does not count. */
  readonly endedBy?: Ending;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Codes of findings about evidence that rules a factor out. */
export type ExclusionCode =
  | 'annex1.recognised-so-no-risk-factor'
  | 'annex1.blames-others'
  | 'annex1.attendance-a-concern'
  | 'annex1.partner-concerns-shown'
  | 'annex1.degrading-treatment-shown'
  | 'annex1.partnership-contradicted'
  | 'annex1.no-relationship-shown'
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
  /** What shows that it is over, where what is past does not count. */
  readonly endedBy?: Ending;
  /** Where it is printed. */
  readonly source: Citation;
}

/** From what age a factor can be observed at all. */
export interface AgeRule {
  /** The factor does not apply to an infant in the first year of life. */
  readonly from: 'first-birthday';
  /**
   * What holds from the first birthday on. `judgement` where the source also excludes a "very young" child
   * without giving an age: people can then find, with their reason, that it does not apply to this child.
   */
  readonly thereafter: 'applies' | 'judgement';
  /** Where it is printed. */
  readonly source: Citation;
}
