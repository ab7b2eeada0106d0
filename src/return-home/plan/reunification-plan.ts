/** Words of the return-home pillar: the Reunification Plan of Annex 9, with what the text asks besides. */
import type { RiskLevel } from '../../classification/index.js';
import type { ChildId, Edition, ParentId, RiskFactorId } from '../../factors/index.js';
import type { Frequency, GoalId, KnownOrNot } from '../../goals/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';

/**
 * The parts of a plan: the thirteen things that the form of Annex 9 asks for, in printed order, between a heading and what the text
 * asks for that has no box on the form.
 */
export const PLAN_PARTS = /* @__PURE__ */ frozen([
  'heading',
  'agencies',
  'timescale',
  'preparatory-work',
  'carers',
  'team',
  'trusted-adult',
  'schedule',
  'support',
  'monitoring',
  'visits',
  'concerns',
  'reviews',
  'contingency',
  'what-families-know',
  'risks-outside-home',
  'signature',
] as const);

/** A part of a plan. */
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Opaque id of an agency. */
export type AgencyId = string;

/** Opaque id of a place in the team around the child and the family: whoever holds it may change. */
export type TeamPlaceId = string;

/** An agency that is party to the plan. */
export interface PlanAgency {
  /** Which. */
  readonly agency: AgencyId;
  /** Who in the agency is responsible for this plan: an opaque id. */
  readonly responsible?: string | undefined;
  /** The day on which it was given a copy. */
  readonly copyGivenOn?: CivilDate | undefined;
}

/** Roles in other agencies than children’s services that can watch over a child. */
export const OTHER_AGENCIES = /* @__PURE__ */ frozen([
  'school',
  'virtual-school-head',
  'nursery',
  'health-visitor',
  'general-practitioner',
  'mental-health-service',
  'substance-misuse-service',
  'domestic-abuse-service',
  'police',
  'probation',
  'housing',
  'voluntary-organisation',
] as const);

/** Roles in the team around the child and the family; the informal network is part of it. */
export const TEAM_ROLES = /* @__PURE__ */ frozen([
  'social-worker',
  'team-manager',
  'independent-reviewing-officer',
  'family-support-worker',
  ...OTHER_AGENCIES,
  'foster-carer',
  'residential-worker',
  'kinship-carer',
  'relative',
  'friend',
  'mentor',
  'advocate',
  'other',
] as const);

/** A role in the team. */
export type TeamRole = (typeof TEAM_ROLES)[number];

/** A place in the team around the child and the family. */
export interface TeamPlace {
  /** Id of the place: what is to be done names it. */
  readonly id: TeamPlaceId;
  /** In which role. */
  readonly role: TeamRole;
  /** Who holds it: an opaque id. Left out, nobody does. */
  readonly person?: string | undefined;
  /** For which agency. */
  readonly agency?: AgencyId | undefined;
  /** What this person does or leads, in words. */
  readonly does?: string | undefined;
}

/** When the child goes home. */
export interface PlanTimescale {
  /** The first day of the gradual return. */
  readonly startsOn?: CivilDate | undefined;
  /** The day from which the child lives at home full time. */
  readonly homeOn?: CivilDate | undefined;
  /** Whether school terms, holidays and exams of all the children involved were considered. */
  readonly schoolTimetableConsidered?: boolean | undefined;
}

/** Work to be done before the child goes home. */
export interface PreparatoryWork {
  /** Contact between child and family, or other work. */
  readonly kind: 'contact' | 'other';
  /** What it is, in words. */
  readonly what: string;
  /** Who does it. */
  readonly by?: readonly TeamPlaceId[] | undefined;
  /** How often; `once` for what is done a single time. */
  readonly howOften?: Frequency | 'once' | undefined;
  /** The first day. */
  readonly from?: CivilDate | undefined;
  /** The last day. */
  readonly until?: CivilDate | undefined;
}

/** What those who care for the child now do before and after. */
export interface CarersRole {
  /** Foster carer, residential staff or kinship carer. */
  readonly carer: 'foster-carer' | 'residential-staff' | 'kinship-carer';
  /** What they do before the return, in words. */
  readonly before?: string | undefined;
  /** What they do after it, in words. */
  readonly after?: string | undefined;
}

/** What the child’s school, or nursery, does. */
export type SchoolsRole =
  | {
      /** The child goes to a school or nursery. */
      readonly kind: 'attends';
      /** Who of the team speaks for it. */
      readonly by?: TeamPlaceId | undefined;
      /** What it does for the child, in words. */
      readonly does?: string | undefined;
      /** Whether the child changes to another one. */
      readonly changes?: boolean | undefined;
      /** How the child is helped to settle in the new one, in words. */
      readonly helpToSettle?: string | undefined;
    }
  | {
      /** The child goes to none. */
      readonly kind: 'attends-none';
      /** Why, for example too young. Never repeated in a finding. */
      readonly reason: string;
    };

/** Whether a child did something; some are too young to, of school age none. Left out, nobody has said. */
export type ByChild = 'yes' | 'no' | 'too-young';

/** Each {@link ByChild}. */
export const BY_CHILD = /* @__PURE__ */ frozen(['yes', 'no', 'too-young'] as const satisfies readonly ByChild[]);

/** Who the child can talk to. */
export interface TrustedAdult {
  /** Who: an opaque id. */
  readonly person: string;
  /** Social worker, carer, relative, teacher, mentor, advocate or someone else. */
  readonly who?: TeamRole | undefined;
  /** Whether the child chose this person, or agreed. */
  readonly chosenByChild?: ByChild | undefined;
  /** Whether this person can go on once the child is home. */
  readonly canGoOnAfterReturn?: KnownOrNot | undefined;
  /** Whether this person knows to pass concerns about safety on to the social worker. */
  readonly knowsToPassConcernsOn?: boolean | undefined;
}

/** The steps of a gradual return, in the order in which the text describes them. */
export const RETURN_STAGE_KINDS = /* @__PURE__ */ frozen([
  'daytime-contact',
  'midweek-night',
  'weekend-night',
  'whole-weekend',
  'full-time',
] as const);

/** A step of a gradual return. */
export type ReturnStageKind = (typeof RETURN_STAGE_KINDS)[number];

/** A stage of the gradual return. */
export interface ReturnStage {
  /** Which step. */
  readonly kind: ReturnStageKind;
  /** The first day. */
  readonly from: CivilDate;
  /** The last day; left out for the full-time stage, which goes on. */
  readonly until?: CivilDate | undefined;
  /** Who supports the family in it. */
  readonly supportedBy?: readonly TeamPlaceId[] | undefined;
  /** Who watches how it goes. */
  readonly monitoredBy?: readonly TeamPlaceId[] | undefined;
}

/** Opaque id of an item of support: the same in every version of the plan that holds it. */
export type SupportItemId = string;

/** Support and services. */
export interface PlannedSupport {
  /** Its id, by which what becomes of it can be recorded. An item without one cannot be followed. */
  readonly id?: SupportItemId | undefined;
  /** The risk factors that it is for. */
  readonly addresses?: readonly RiskFactorId[] | undefined;
  /** The goals that it is for. */
  readonly goals?: readonly GoalId[] | undefined;
  /** What it is, in words. */
  readonly what: string;
  /** For the child, the parents, or all of them. */
  readonly for: 'child' | 'parents' | 'family';
  /** Who gives it. */
  readonly by?: readonly TeamPlaceId[] | undefined;
  /** How often. */
  readonly howOften?: Frequency | undefined;
  /** How intensive it is, in words. */
  readonly intensity?: string | undefined;
  /** The first day. */
  readonly from?: CivilDate | undefined;
  /** The day to which it is planned, subject to review. */
  readonly until?: CivilDate | undefined;
  /** Help that goes on as long as it is needed, or is called on when it is, as with disabled children and parents: it needs no rhythm and no end. */
  readonly isLongTerm?: boolean | undefined;
  /** Days on which it is reduced, before it ends. */
  readonly reducedOn?: readonly CivilDate[] | undefined;
}

/** How the child is watched over once home. */
export interface PlannedMonitoring {
  /** What is looked at, in words. */
  readonly what: string;
  /** By whom. */
  readonly by?: readonly TeamPlaceId[] | undefined;
  /** How often. */
  readonly howOften?: Frequency | undefined;
}

/** Visits to the family. */
export interface PlannedVisits {
  /** Whether the family knows the day. */
  readonly announced: boolean;
  /** Who visits. */
  readonly by?: readonly TeamPlaceId[] | undefined;
  /** The first day: of an announced visit, or of the time in which an unannounced one is made. */
  readonly from?: CivilDate | undefined;
  /** The last day. */
  readonly until?: CivilDate | undefined;
  /** How often. Left out, once. */
  readonly howOften?: Frequency | undefined;
  /** Whether the child is seen alone. */
  readonly childSeenAlone?: boolean | undefined;
  /** Whether that is outside the home. */
  readonly outsideTheHome?: boolean | undefined;
}

/** How concerns and referrals are collected and acted on. */
export interface ConcernsProcess {
  /** How they are collected, in words. */
  readonly how?: string | undefined;
  /** Who collects them. */
  readonly collectedBy?: readonly TeamPlaceId[] | undefined;
  /** Who acts on them. */
  readonly actedOnBy?: readonly TeamPlaceId[] | undefined;
  /** Whether every referral and incident, and what was done, is discussed at each review. */
  readonly discussedAtEachReview?: boolean | undefined;
}

/** How the plan is reviewed. */
export interface PlanReviews {
  /** How, in words. */
  readonly process?: string | undefined;
  /** The days. */
  readonly on?: readonly CivilDate[] | undefined;
}

/** What happens if things go wrong. */
export interface ContingencyPlan {
  /** What happens if the return fails, in words. */
  readonly ifReturnFails?: string | undefined;
  /** How support is increased again if anyone asks, or at signs of stress, in words. */
  readonly ifStressShows?: string | undefined;
}

/** What the plan says to the family. */
export interface WhatFamiliesKnow {
  /** How parents can have more help, and whom to call, in words. */
  readonly helpForParents?: string | undefined;
  /** How the child can have more help, and whom to call, in words. Not asked for a baby. */
  readonly helpForChild?: string | undefined;
  /** Whether the child is too young to look for help, as people judge; a child of school age is not. */
  readonly childIsTooYoung?: boolean | undefined;
  /** Whether the plan says that the risk can be classified anew at any time. */
  readonly saysRiskCanBeReclassified?: boolean | undefined;
  /** Whether the plan says that the authority may act if change is not kept up. */
  readonly saysAuthorityMayAct?: boolean | undefined;
}

/** Who took part in making the plan. */
export interface PlanInvolvement {
  /** The parents. */
  readonly parents?: boolean | undefined;
  /** The child. */
  readonly child?: ByChild | undefined;
  /** Those who care for the child now. */
  readonly carers?: boolean | undefined;
}

/** Risks to the child outside the home. */
export type RisksOutsideHome =
  | {
      /** None are known. */
      readonly kind: 'none-known';
    }
  | {
      /** There are some. */
      readonly kind: 'some';
      /** The agencies responsible for the places where they arise. */
      readonly agencies: readonly AgencyId[];
    };

/** A Reunification Plan. What is left out has not been filled in: {@link checkPlan} says what is missing. */
export interface ReunificationPlan {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. Each child has a plan of their own. */
  readonly child: ChildId;
  /** The way home that it is about. */
  readonly wayHome: {
    /** One parent, the other, or both. */
    readonly parents: readonly [ParentId, ...ParentId[]];
  };
  /** The day of the plan. */
  readonly madeOn?: CivilDate | undefined;
  /** The day on which the professionals met to agree it. */
  readonly metOn?: CivilDate | undefined;
  /** The day of the parental agreement that it goes with. */
  readonly agreementMadeOn?: CivilDate | undefined;
  /** The day of the assessment report that it goes with. */
  readonly reportMadeOn?: CivilDate | undefined;
  /** Whether the child’s education plan and health plan are linked to it. */
  readonly otherPlansLinked?: boolean | undefined;
  /** Who took part in making it. */
  readonly involved?: PlanInvolvement | undefined;
  /** Whether new referrals to specialists were identified and agreed at the meeting; `true` also where none are needed. */
  readonly referralsAgreed?: boolean | undefined;
  /** The agencies between which it is agreed. */
  readonly agencies?: readonly PlanAgency[] | undefined;
  /** When the child goes home. */
  readonly timescale?: PlanTimescale | undefined;
  /** Work to be done before. */
  readonly preparatoryWork?: readonly PreparatoryWork[] | undefined;
  /** What those who care for the child now do before and after. */
  readonly carers?: readonly CarersRole[] | undefined;
  /** The team around the child and the family. */
  readonly team?: readonly TeamPlace[] | undefined;
  /** Whether a family group conference, or another meeting of family and friends, was considered to plan how they will help. */
  readonly familyMeetingConsidered?: boolean | undefined;
  /** What the child’s school does. */
  readonly school?: SchoolsRole | undefined;
  /** Who the child can talk to. */
  readonly trustedAdult?: TrustedAdult | undefined;
  /** The stages of the gradual return. */
  readonly schedule?: readonly ReturnStage[] | undefined;
  /** Support once the child is home. */
  readonly support?: readonly PlannedSupport[] | undefined;
  /** How the child is watched over. */
  readonly monitoring?: readonly PlannedMonitoring[] | undefined;
  /** Visits. */
  readonly visits?: readonly PlannedVisits[] | undefined;
  /** How concerns are collected and acted on. */
  readonly concerns?: ConcernsProcess | undefined;
  /** How the plan is reviewed. */
  readonly reviews?: PlanReviews | undefined;
  /** What happens if things go wrong. */
  readonly contingency?: ContingencyPlan | undefined;
  /** What the family is told. */
  readonly whatFamiliesKnow?: WhatFamiliesKnow | undefined;
  /** Risks to the child outside the home. */
  readonly risksOutsideHome?: RisksOutsideHome | undefined;
  /** The nominated officer’s signature. */
  readonly signature?:
    | {
        /** Who: an opaque id. */
        readonly by: string;
        /** The day. */
        readonly on: CivilDate;
      }
    | undefined;
}

/** A time in which a child has exams, a school term, or school holidays. */
export interface ExamPeriod {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
}

/** What a plan is checked against. What is left out is not checked. */
export interface PlanContext {
  /** The day asked about: signatures and copies of a later day have not been given. */
  readonly asOf?: CivilDate | undefined;
  /** Times in which any of the children involved has exams. */
  readonly examPeriods?: readonly ExamPeriod[] | undefined;
  /** School terms of the children involved. */
  readonly schoolTerms?: readonly ExamPeriod[] | undefined;
  /** School holidays of the children involved. */
  readonly schoolHolidays?: readonly ExamPeriod[] | undefined;
  /** The child’s date of birth: whether the child can be too young to be asked depends on it. */
  readonly bornOn?: CivilDate | undefined;
  /** The level that people last agreed; for some cases at low risk less support may do. */
  readonly level?: RiskLevel | undefined;
  /** The day on which they last agreed it: a meeting before it was about another situation. */
  readonly agreedOn?: CivilDate | undefined;
  /** The earliest day on which the case could close, if everything goes well: support goes on until then. */
  readonly mayCloseOn?: CivilDate | undefined;
  /** The months of support that are usual where the case has no other; left out, the printed number. */
  readonly supportMonths?: number | undefined;
}
