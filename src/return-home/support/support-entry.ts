/** Words of the return-home pillar: what became of support, day by day, and who led. */
import type { ParentId, RiskFactorId } from '../../factors/index.js';
import type { GoalId, KnownOrNot } from '../../goals/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { ByChild, SupportItemId, TeamRole } from '../plan/reunification-plan.js';

/** How far support for a need can come, in order. That it was declined, or did not happen, is no stage. */
export const SUPPORT_STAGES = /* @__PURE__ */ frozen([
  'needed',
  'referred',
  'offered',
  'accepted',
  'started',
  'given',
  'ended',
] as const);

/** How far support has come. */
export type SupportStage = (typeof SUPPORT_STAGES)[number];

/** What can be recorded of support. */
export const SUPPORT_ENTRY_KINDS = /* @__PURE__ */ frozen([...SUPPORT_STAGES, 'declined', 'did-not-happen'] as const);

/** What was recorded of support. */
export type SupportEntryKind = (typeof SUPPORT_ENTRY_KINDS)[number];

/** What can fail to happen. */
export const SUPPORT_STEPS = /* @__PURE__ */ frozen(['referred', 'offered', 'started', 'given'] as const);

/** Why support did not happen, was declined or ended. */
export const SUPPORT_BARRIER_IDS = /* @__PURE__ */ frozen([
  'waiting-list',
  'threshold',
  'not-available',
  'funding',
  'transport',
  'cost',
  'appointments',
  'childcare',
  'staffing',
  'communication',
  'earlier-experience',
  'unclear-pathway',
  'stigma',
  'language-or-culture',
  'not-suitable',
  'change-of-legal-status',
  'other',
  'not-known',
] as const);

/** Why support did not happen, was declined or ended. */
export type SupportBarrierId = (typeof SUPPORT_BARRIER_IDS)[number];

/** Kinds of treatment that the printed times are about. */
export const TREATMENT_KINDS = /* @__PURE__ */ frozen(['detoxification', 'substance-misuse', 'other'] as const);

/** A kind of treatment. */
export type TreatmentKind = (typeof TREATMENT_KINDS)[number];

/** What an entry about support is for. */
export type SupportFor =
  | {
      /** An item of support in a Reunification Plan. */
      readonly kind: 'plan-item';
      /** Which: its id. */
      readonly item: SupportItemId;
    }
  | {
      /** A goal of the parental agreement. */
      readonly kind: 'goal';
      /** Which. */
      readonly goal: GoalId;
    }
  | {
      /** A risk factor that the assessment found. */
      readonly kind: 'risk-factor';
      /** Which. */
      readonly factor: RiskFactorId;
      /** Whose; left out, whoever has it. */
      readonly parent?: ParentId | undefined;
    };

/** What every entry about support has. */
export interface SupportEntryBase {
  /** Opaque id, unique among these entries. */
  readonly id: string;
  /** The day on which it happened. */
  readonly on: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** What it is for. */
  readonly for: SupportFor;
  /** Who gives or arranges the support: an opaque id of a person or a service. */
  readonly by?: string | undefined;
  /** Which treatment it is, where it is one. */
  readonly treatment?: TreatmentKind | undefined;
}

/** Someone judged that support is needed. */
export interface SupportNeeded extends SupportEntryBase {
  /** It is needed. */
  readonly kind: 'needed';
}

/** Support was offered. */
export interface SupportOffered extends SupportEntryBase {
  /** It was offered. */
  readonly kind: 'offered';
}

/** The family accepted it. */
export interface SupportAccepted extends SupportEntryBase {
  /** It was accepted. */
  readonly kind: 'accepted';
}

/** Support started. */
export interface SupportStarted extends SupportEntryBase {
  /** It started. */
  readonly kind: 'started';
}

/** The family was referred to a service. */
export interface SupportReferred extends SupportEntryBase {
  /** A referral. */
  readonly kind: 'referred';
  /** Whether somebody helps the family to get there, and follows up, instead of leaving it at the referral. Left out, nobody has said. */
  readonly activelyLinked?: KnownOrNot | undefined;
}

/** The family declined. It had been offered. */
export interface SupportDeclined extends SupportEntryBase {
  /** It was declined. */
  readonly kind: 'declined';
  /** What stood in the way, where people know. */
  readonly barrier?: SupportBarrierId | undefined;
  /** In words. Never repeated in a finding. */
  readonly because?: string | undefined;
}

/** Support was given: a session, or a time from one day to another. */
export interface SupportGivenOn extends SupportEntryBase {
  /** It was given. */
  readonly kind: 'given';
  /** The last day of the time in which it was given. Left out, it was a session on one day. */
  readonly until?: CivilDate | undefined;
}

/** Who decided that support ends. What is left out, nobody has said. */
export interface EndDecidedBy {
  /** The child. */
  readonly child?: ByChild | undefined;
  /** The family. */
  readonly family?: KnownOrNot | undefined;
  /** A practitioner. */
  readonly practitioner?: KnownOrNot | undefined;
}

/** Support ended. */
export interface SupportEnded extends SupportEntryBase {
  /** It ended. */
  readonly kind: 'ended';
  /** Who decided that. Left out, nobody has said. */
  readonly decidedBy?: EndDecidedBy | undefined;
  /** What stood in the way of its going on, where something did. */
  readonly barrier?: SupportBarrierId | undefined;
}

/** Something that was to happen did not. */
export interface SupportDidNotHappen extends SupportEntryBase {
  /** It did not happen. */
  readonly kind: 'did-not-happen';
  /** What was to happen. */
  readonly what: (typeof SUPPORT_STEPS)[number];
  /** Why not. */
  readonly barrier: SupportBarrierId;
}

/** Something that was recorded of support. */
export type SupportEntry =
  | SupportNeeded
  | SupportOffered
  | SupportAccepted
  | SupportStarted
  | SupportReferred
  | SupportDeclined
  | SupportGivenOn
  | SupportEnded
  | SupportDidNotHappen;

/** Who leads the support around a family, and from when to when. */
export interface LeadProfessional {
  /** Opaque id, unique among these entries. */
  readonly id: string;
  /** Who: an opaque id. */
  readonly person: string;
  /** In which role. */
  readonly role?: TeamRole | undefined;
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. Left out, it goes on. */
  readonly until?: CivilDate | undefined;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
}
