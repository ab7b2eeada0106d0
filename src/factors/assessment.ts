/** Words of the factors pillar: what is known about the child and the family, as a case system would hold it. */

import type { CivilDate } from '../shared/days/civil-date.js';
import { frozen } from '../shared/frozen.js';
import { mustBe } from '../shared/shapes/shape.js';
import type { ParticularId, Role } from './evidence-standard.js';
import type { FactorId, RiskFactorId } from './factor.js';

/** Which edition of the Framework an assessment follows. */
export type Edition = 'framework-2015';

/**
 * How many people and homes an assessment can hold: more than any real family. The answer says for each child how every risk
 * stands for each way home, so these bound it.
 */
export const ASSESSMENT_LIMITS = /* @__PURE__ */ frozen({ children: 30, parents: 20, waysHome: 20 } as const);

/** An opaque id of a child, given by the case system. Not a name. */
export type ChildId = string;

/** An opaque id of a parent or other caregiver who is assessed, given by the case system. Not a name. */
export type ParentId = string;

/** A child whose return home is being considered. */
export interface Child {
  /** Opaque id. */
  readonly id: ChildId;
  /** Date of birth, where it is recorded. */
  readonly bornOn?: CivilDate | undefined;
  /** Where no date of birth is recorded: whether the child is known to be in the first year of life. */
  readonly infancy?: 'in-first-year' | 'past-first-year' | undefined;
}

/** Whether a child is known to be in the first year of life. */
export const INFANCIES = /* @__PURE__ */ frozen([
  'in-first-year',
  'past-first-year',
] as const satisfies readonly Child['infancy'][]);

/** A parent or other caregiver who is assessed. */
export interface Parent {
  /** Opaque id. */
  readonly id: ParentId;
}

/** A way home under consideration: these children to the home of these parents. */
export interface WayHome {
  /** Opaque id. */
  readonly id: string;
  /** The children it is considered for. */
  readonly children: readonly [ChildId, ...ChildId[]];
  /** The parents who would care for them: one, the other, or both. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /**
   * People assessed who neither live there nor visit, with the evidence of it. Of anyone else outside this home about whom a
   * risk was found, people are asked whether they do.
   */
  readonly notThere?: readonly NotThere[] | undefined;
}

/** A person who neither lives in a home nor visits it. */
export interface NotThere {
  /** The person. */
  readonly parent: ParentId;
  /** What shows it. */
  readonly evidence: readonly Evidence[];
}

/** Whom or what an observation is about. The children are named by the observation itself. */
export type Subject =
  | {
      /** The children themselves. */
      readonly kind: 'child';
    }
  | {
      /** One parent, assessed separately. */
      readonly kind: 'parent';
      /** The parent. */
      readonly parent: ParentId;
    }
  | {
      /** Two or more parents, assessed together. */
      readonly kind: 'parents-together';
      /** The parents. */
      readonly parents: readonly [ParentId, ParentId, ...ParentId[]];
    }
  | {
      /** A household. */
      readonly kind: 'household';
      /** The parents who make it up. */
      readonly parents: readonly [ParentId, ...ParentId[]];
    }
  | {
      /** The professionals and services around the family. */
      readonly kind: 'professionals';
    }
  | {
      /** The neighbourhood and network around a home. */
      readonly kind: 'social-setting';
      /** The parents who make up the home. */
      readonly parents: readonly [ParentId, ...ParentId[]];
    };

/** What kind of source a piece of evidence comes from. */
export const EVIDENCE_SOURCES = /* @__PURE__ */ frozen([
  'case-file',
  'assessment',
  'direct-observation',
  'own-account',
  'agency-record',
  'clinical-record',
  'court-document',
  'standardised-measure',
  'other',
] as const);

/** What kind of source a piece of evidence comes from. */
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** What the analytical case history must tell apart (Annex 3). */
export const EVIDENCE_NATURES = /* @__PURE__ */ frozen(['fact', 'opinion', 'hearsay', 'not-recorded'] as const);

/** Fact, opinion or hearsay; `not-recorded` where the source does not say. */
export type EvidenceNature = (typeof EVIDENCE_NATURES)[number];

/** One piece of evidence for an observation. */
export interface Evidence {
  /** What kind of source it comes from. */
  readonly source: EvidenceSource;
  /**
   * The profession or role of whoever made the finding: of a diagnosis, who made it, even where a worker read it in a file
   * (I-154). `source` says where it was read.
   */
  readonly role: Role;
  /** Fact, opinion or hearsay. */
  readonly nature: EvidenceNature;
  /** The day it happened, where recorded. */
  readonly happenedOn?: CivilDate | undefined;
  /** The day it was written down, where recorded. */
  readonly recordedOn?: CivilDate | undefined;
  /** Which of the facts that Annex 1 asks about it shows. */
  readonly shows?: readonly ParticularId[] | undefined;
  /** Where the reader finds it, in the case system's own words. Never repeated in a finding. */
  readonly reference?: string | undefined;
}

/** Whether a factor was found. `not-known` is not `absent`: Annex 1 says so for a healthy child and for attachment. */
export const STATUSES = /* @__PURE__ */ frozen(['present', 'absent', 'not-known', 'not-applicable'] as const);

/** Whether a factor was found. */
export type Status = (typeof STATUSES)[number];

/**
 * What is being done about a risk factor. `safely-managed`: what is left of it is at a low level that can be safely managed,
 * which row 1 of the table counts with fully addressed.
 */
export const ADDRESSED = /* @__PURE__ */ frozen([
  'fully-addressed',
  'safely-managed',
  'being-addressed',
  'not-being-addressed',
  'not-known',
] as const);

/** What is being done about a risk factor. */
export type Addressed = (typeof ADDRESSED)[number];

/**
 * Whether row 1 of the table counts a risk factor with those fully addressed.
 *
 * @param addressed - what is being done about it
 * @returns true when it is fully addressed, or what is left of it can be safely managed
 *
 * @example
 * ```ts
 * import { isDealtWith } from 'reunification-framework/factors';
 *
 * isDealtWith('safely-managed'); // => true
 * isDealtWith('being-addressed'); // => false
 * ```
 */
export function isDealtWith(addressed: Addressed): boolean {
  mustBe('addressed', addressed, { oneOf: ADDRESSED });
  return addressed === 'fully-addressed' || addressed === 'safely-managed';
}

/** Whether something positive works against a risk, or is only hoped to. */
export const EFFECTS = /* @__PURE__ */ frozen(['effective', 'not-effective', 'not-known'] as const);

/** Whether something positive works against a risk. */
export type Effect = (typeof EFFECTS)[number];

/** A claim that something positive works against a risk factor found of someone, for the same child. */
export interface Mitigation {
  /** The risk factor. */
  readonly riskFactor: RiskFactorId;
  /** Whose risk it is: the subject of the observation of that risk factor. */
  readonly about: Subject;
  /** Whether it works; only what works protects (Framework, "Strengths vs protective factors"). */
  readonly effect: Effect;
  /** What shows that it works. Without it, people are asked. */
  readonly evidence: readonly Evidence[];
  /** The day on which this was recorded, where it is known. */
  readonly recordedOn?: CivilDate | undefined;
}

/** What is being done about a risk, for one way home. */
export interface AddressedForHome {
  /** The way home: its id. */
  readonly wayHome: string;
  /** What is being done. */
  readonly how: Addressed;
  /** What shows the change itself, or the work on it; not the evidence of the risk. Without it, people are asked. */
  readonly evidence: readonly Evidence[];
  /** The day on which this was recorded, where it is known. */
  readonly recordedOn?: CivilDate | undefined;
}

/** What was found about one factor, for one subject, and for which children it matters. */
export interface Observation {
  /** Which of the 61 factors. */
  readonly factor: FactorId;
  /** The children whose return home it bears on. */
  readonly children: readonly [ChildId, ...ChildId[]];
  /** Whom it is about. */
  readonly about: Subject;
  /** What was found. */
  readonly status: Status;
  /** What it rests on. */
  readonly evidence: readonly Evidence[];
  /** For a risk factor that is present: what is being done about it, for each way home. */
  readonly addressed?: readonly AddressedForHome[] | undefined;
  /** For a protective factor that is present: which risk factors it works against. */
  readonly mitigates?: readonly Mitigation[] | undefined;
  /**
   * What people judged: why two findings that seem to exclude each other both hold, or why a child is, or is not, very young.
   * Never repeated in a finding.
   */
  readonly explanation?: string | undefined;
}

/** Ids of circumstances outside the table of factors on which the Framework reports research or states a rule. */
export const CIRCUMSTANCE_IDS = /* @__PURE__ */ frozen([
  'previous-failed-return',
  'chronic-neglect-or-emotional-abuse',
  'services-involved-in-pregnancy',
  'no-change-after-support',
  'extreme-domestic-violence',
  'not-protected-from-sexual-abuse',
  'deliberate-abuse-covered-up',
  'ended-violent-relationship',
  'insight-into-own-behaviour',
  'overcame-difficulties',
  'came-to-terms-with-removal-of-older-child',
  'risk-outside-the-home',
] as const);

/** A circumstance outside the table of factors. */
export type CircumstanceId = (typeof CIRCUMSTANCE_IDS)[number];

/** What was found about one circumstance. */
export interface CircumstanceObservation {
  /** Which circumstance. */
  readonly circumstance: CircumstanceId;
  /** The children whose return home it bears on. */
  readonly children: readonly [ChildId, ...ChildId[]];
  /** Whom it is about. */
  readonly about: Subject;
  /** What was found. */
  readonly status: Status;
  /** What it rests on. */
  readonly evidence: readonly Evidence[];
  /** Where it is present and counts in row 1 of the table: what is being done about it, for each way home. */
  readonly addressed?: readonly AddressedForHome[] | undefined;
}

/** How much evidence of capacity to change an assessment found (Framework, Stage 1, Task 3). */
export const CAPACITY_EVIDENCE = /* @__PURE__ */ frozen(['none', 'some', 'substantial'] as const);

/** How much evidence of capacity to change was found, in time for the child's needs. */
export type CapacityEvidence = (typeof CAPACITY_EVIDENCE)[number];

/** What the assessment concluded about one parent's, or the parents', capacity to change. */
export interface CapacityConclusion {
  /** The parents it is about: one assessed separately, or several together. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The children whose timescale it was judged against. */
  readonly children: readonly [ChildId, ...ChildId[]];
  /** No evidence, some, or substantial evidence. */
  readonly evidence: CapacityEvidence;
  /** What it rests on. Without it, people are asked. */
  readonly restsOn: readonly Evidence[];
  /** The day on which it was concluded, where it is known. */
  readonly concludedOn?: CivilDate | undefined;
}

/** What is known about the children, their parents and the homes they might return to. */
export interface Assessment {
  /** The edition of the Framework it follows. */
  readonly edition: Edition;
  /** The children, each assessed separately. */
  readonly children: readonly [Child, ...Child[]];
  /** The parents, each assessed separately and together. */
  readonly parents: readonly [Parent, ...Parent[]];
  /** The ways home under consideration. */
  readonly waysHome: readonly [WayHome, ...WayHome[]];
  /** What was found about the factors. */
  readonly observations: readonly Observation[];
  /** What was found about other circumstances. */
  readonly circumstances: readonly CircumstanceObservation[];
  /** What was concluded about capacity to change, where it has been. */
  readonly capacityToChange: readonly CapacityConclusion[];
}
