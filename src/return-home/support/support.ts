/** Words of the return-home pillar: how support for each need stands. */

import type { RiskLevel } from '../../classification/index.js';
import type { ChildEvaluation, ChildId, Observed, ParentId, RiskFactorId } from '../../factors/index.js';
import type { GoalId, GoalReview, ParentalAgreement } from '../../goals/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { ReunificationPlan, SupportItemId } from '../plan/reunification-plan.js';
import type { SupportTime } from './over-time/support-time.js';
import type { LeadProfessional, SupportBarrierId, SupportEntry, SupportStage } from './support-entry.js';
import type { SupportLine } from './support-lines.js';

/** What is known of the needs of a child and a family, of what was promised, and of what became of it. What is left out is not known. */
export interface SupportCase {
  /** The child. */
  readonly child: ChildId;
  /** The way home. */
  readonly wayHome: {
    /** One parent, the other, or both. */
    readonly parents: readonly [ParentId, ...ParentId[]];
  };
  /** What the assessment found for the child: each risk factor that counts here is a need. */
  readonly evaluation?:
    | (Pick<ChildEvaluation, 'child' | 'riskFactors'> & {
        /** What was found absent. Left out, it is not known of any factor. */
        readonly absent?: readonly Pick<Observed, 'factor' | 'about'>[] | undefined;
      })
    | undefined;
  /** The parental agreement: each of its goals is a need, and its support was promised. */
  readonly agreement?: ParentalAgreement | undefined;
  /** Agreements before it: what was promised in them was promised then. */
  readonly earlierAgreements?: readonly ParentalAgreement[] | undefined;
  /** Reviews of the goals, which say whether the support was given. */
  readonly goalReviews?: readonly GoalReview[] | undefined;
  /** The Reunification Plan: each item of its support was promised. */
  readonly plan?: ReunificationPlan | undefined;
  /** Plans before it: what was promised in them was promised then. */
  readonly earlierPlans?: readonly ReunificationPlan[] | undefined;
  /** What was recorded of support. Left out, nothing is known of it; an empty list says that nothing was done. */
  readonly events?: readonly SupportEntry[] | undefined;
  /** Who led. Left out, nothing is known of it; an empty list says that nobody did. */
  readonly leads?: readonly LeadProfessional[] | undefined;
  /** The day on which the child became looked after, this time without a break. */
  readonly lookedAfterSince?: CivilDate | undefined;
  /** The day since which the child has lived at home, without a break. Left out, the child is not known to be at home. */
  readonly homeSince?: CivilDate | undefined;
  /** The days on which the child’s legal status became another, an end of care among them. */
  readonly statusChangedOn?: readonly CivilDate[] | undefined;
  /** The level that people last agreed. */
  readonly level?: RiskLevel | undefined;
  /** The day on which the case was closed. */
  readonly closedOn?: CivilDate | undefined;
  /** Date of birth. */
  readonly bornOn?: CivilDate | undefined;
}

/** For which day support is asked about. */
export interface SupportQuestion {
  /** The day asked about: what happened after it does not count. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day counts. Left out, the day asked about. */
  readonly knownOn?: CivilDate | undefined;
}

/** A need: for which support can be there, or be missing. */
export type SupportNeed =
  | {
      /** A risk factor that counts. */
      readonly kind: 'risk-factor';
      /** Which. */
      readonly factor: RiskFactorId;
      /** Whose; `undefined` where it is nobody’s in particular, or nobody has said. */
      readonly parent: ParentId | undefined;
    }
  | {
      /** A goal. */
      readonly kind: 'goal';
      /** Which. */
      readonly goal: GoalId;
    }
  | {
      /** Support in the agreement that belongs to no goal. */
      readonly kind: 'agreed-support';
      /** Its position in the agreement. */
      readonly position: number;
    }
  | {
      /** An item of support in a plan. */
      readonly kind: 'plan-item';
      /** Its id; `undefined` where it has none, so that nothing can be recorded of it. */
      readonly item: SupportItemId | undefined;
      /** Its position in the plan; `undefined` where the plan does not hold it. */
      readonly position: number | undefined;
    };

/** What became of something that was promised. */
export const PROMISE_STANDINGS = /* @__PURE__ */ frozen([
  'given',
  'partly-given',
  'started',
  'broken-off',
  'day-not-set',
  'not-yet-due',
  'not-started',
  'declined',
  'did-not-happen',
  'nothing-recorded',
  'cannot-say',
] as const);

/** What became of something that was promised: it was given; a review says that it was given in part; it started, and no more is recorded; it began, and what was recorded last is that it was declined or did not happen; no day was agreed, and nothing is recorded; its day has not come; it has not started; it was declined; it did not happen; nothing is recorded; or what is recorded does not say. */
export type PromiseStanding = (typeof PROMISE_STANDINGS)[number];

/** Something that was promised. */
export interface PromiseKept {
  /** The day of the first plan or agreement that holds it; `undefined` where that has no day. */
  readonly promisedOn: CivilDate | undefined;
  /** The day from which it was to be given; `undefined` where none is set: then no days are counted. */
  readonly dueOn: CivilDate | undefined;
  /** What became of it. */
  readonly standing: PromiseStanding;
  /** The last day on which it is recorded as given, at least in part. A start by itself is none; no limit is read into it. */
  readonly lastGivenOn: CivilDate | undefined;
  /** The first day on which it had begun; `undefined` where that is not recorded. */
  readonly startedOn: CivilDate | undefined;
  /** What stood in the way, where it was declined, did not happen or broke off, and people said so. */
  readonly barrier: SupportBarrierId | undefined;
}

/** What was recorded last of support that began: that it was given, or started; that it ended; or that it was declined or did not happen. */
export type SupportLastKnown = 'giving' | 'ended' | 'broken-off';

/** How one stage follows another. */
export interface BetweenStages {
  /** The earlier stage. */
  readonly from: SupportStage;
  /** The later. */
  readonly to: SupportStage;
  /** Days from the first day of the one to the first day of the other. */
  readonly days: number;
}

/** How support for one need stands. */
export interface NeedSupport {
  /** The need. */
  readonly need: SupportNeed;
  /** The furthest stage recorded; `undefined` where nothing is recorded. That it was declined is said in a line. */
  readonly furthest: SupportStage | undefined;
  /** What was recorded last of support that began, by whichever goal or item; `undefined` where none did. */
  readonly lastKnown: SupportLastKnown | undefined;
  /** The first day recorded of each stage, in the order of the stages. */
  readonly stages: readonly {
    /** The stage. */
    readonly stage: SupportStage;
    /** The first day. */
    readonly on: CivilDate;
  }[];
  /** Days from each stage to the next of those recorded. None where the later one was recorded for an earlier day. */
  readonly between: readonly BetweenStages[];
  /** Days from the day on which the child became looked after to the first referral, offer, acceptance, start or session; `undefined` where one of them is not known. */
  readonly daysFromCare: number | undefined;
  /** What was promised for it, each with what became of it. */
  readonly promised: readonly PromiseKept[];
  /** Goals and items of the plan that are for this need: what was recorded of them is read with it. */
  readonly through: readonly SupportNeed[];
  /** What is to be said of it. */
  readonly lines: readonly SupportLine[];
}

/** Days for which no lead professional is recorded. */
export interface LeadGap {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
  /** How many days, the first and the last among them. */
  readonly days: number;
  /** Whether the child’s legal status changed in it, or on the day after it. */
  readonly isAtChangeOfStatus: boolean;
}

/** Who led, over time, by what is recorded. */
export interface LeadOverTime {
  /** Whether anything is known of who led. */
  readonly isKnown: boolean;
  /** The first day looked at: that of the first promise, or of the first entry about support or about who leads. `undefined` where there is none. */
  readonly from: CivilDate | undefined;
  /** The last day looked at: the day asked about, or that of closing. */
  readonly until: CivilDate;
  /** The ids of the entries of those who lead on that day. */
  readonly leading: readonly string[];
  /** The days for which no one is recorded, one after the other. */
  readonly gaps: readonly LeadGap[];
  /** How many days in all; `undefined` where nothing is known. */
  readonly daysWithout: number | undefined;
  /** What is to be said of it. */
  readonly lines: readonly SupportLine[];
}

/** The services around the family on the day asked about. */
export interface ServicesAround {
  /** How many different people or services give support that has begun, and is not over and has not broken off. Relatives and friends are none. */
  readonly count: number;
  /** How many others are named for support that was promised and is not recorded to have begun. */
  readonly promisedOnly: number;
  /** What is to be said of them. Where there is only one, nothing. */
  readonly lines: readonly SupportLine[];
}

/** How support stands, need by need. It counts and names; it gives no score, and decides nothing. */
export interface SupportStanding extends Answer {
  /** The child. */
  readonly child: ChildId;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day was read. */
  readonly knownOn: CivilDate;
  /** Each need: risk factors, goals, support in the agreement, items of the plan, and what was recorded for anything else. */
  readonly needs: readonly NeedSupport[];
  /** Who led. */
  readonly lead: LeadOverTime;
  /** The services around the family. */
  readonly services: ServicesAround;
  /** What the text prints of time. */
  readonly times: readonly SupportTime[];
}
