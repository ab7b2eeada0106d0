/** Words of the return-home pillar: the approvals that a return home needs in law. */

import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { Known } from '../../shared/three-valued.js';
import type { Answers, ChecklistRule } from '../checklist/checklist.js';
import type { LegalContradiction, LegalStatusId, ReturnRouteId, RouteBesideTheList } from './route.js';
import type { BankHolidays, WorkingDays } from './working-day.js';

/** The approvals that the law can require: for ceasing to be looked after, and for placing a child with parents. */
export const APPROVAL_IDS = /* @__PURE__ */ frozen([
  'nominated-officer-ceasing',
  'director-ceasing',
  'nominated-officer-placing',
] as const);

/** Who has to approve what: that a child ceases to be looked after, or is placed with parents. */
export type ApprovalId = (typeof APPROVAL_IDS)[number];

/** The points on which an approver must be satisfied. */
export const APPROVAL_POINT_IDS = /* @__PURE__ */ frozen([
  'wishes-and-feelings',
  'welfare',
  'support',
  'relatives-consulted',
  'iro-consulted',
  'eligible-child',
  'parents-suitable',
] as const);

/** A point on which an approver must be satisfied. */
export type ApprovalPointId = (typeof APPROVAL_POINT_IDS)[number];

/** The facts that decide which approvals are needed. */
export type ApprovalFact =
  | 'looked-after-status-ends'
  | 'placed-with-parents'
  | 'aged-16-or-17'
  | 'not-in-care'
  | 'looked-after-twenty-working-days'
  | 'not-for-the-director'
  | 'eligible-child';

/** When the law requires an approval, and of what the approver must be satisfied: rules as data. */
export interface ApprovalRule {
  /** Whose approval, and of what. */
  readonly title: string;
  /** The facts that all have to hold for it to be needed. */
  readonly neededIf: readonly ApprovalFact[];
  /** What the approver has to be satisfied of, and by which provision. */
  readonly satisfiedOf: readonly {
    /** The point. */
    readonly point: ApprovalPointId;
    /** Where it is printed for this approval. */
    readonly sources: readonly [Citation, ...Citation[]];
  }[];
  /** The law, and where the Framework prints it. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** What an approver said of one point. */
export type ApproversAnswer =
  | {
      /** The approver is satisfied. */
      readonly kind: 'satisfied';
    }
  | {
      /** The approver is not satisfied. */
      readonly kind: 'not-satisfied';
    }
  | {
      /** The approver holds that the point does not arise. Only points that the law qualifies can be answered so. */
      readonly kind: 'not-appropriate';
      /** Why. Never repeated in a finding. */
      readonly reason: string;
    };

/** An approval that was given. */
export interface ApprovalGiven {
  /** Which. */
  readonly approval: ApprovalId;
  /** By whom: an opaque id. */
  readonly by: string;
  /** The day. */
  readonly on: CivilDate;
  /** What the approver said of each point; what is left out was not recorded. */
  readonly satisfiedOf: Answers<ApprovalPointId, ApproversAnswer>;
}

/** The child’s legal status and planned way home, as far as known. Anything left out is not known. */
export interface LegalPosition {
  /** The child’s legal status now. */
  readonly status?: LegalStatusId | undefined;
  /** The way home that is planned. Where a status allows for one only, it need not be said. */
  readonly route?: ReturnRouteId | undefined;
  /** Date of birth. */
  readonly bornOn?: CivilDate | undefined;
  /** The day on which the child became looked after, this time without a break. */
  readonly lookedAfterSince?: CivilDate | undefined;
  /** Whether the child is an eligible child: 16 or 17, and looked after for the time that the law sets. */
  readonly isEligibleChild?: boolean | undefined;
}

/** What is asked about approvals. */
export interface ApprovalQuestion extends LegalPosition {
  /** The day on which the child is to come home, and on which the decision would be put into effect. */
  readonly homeOn?: CivilDate | undefined;
  /** The bank holidays of the years in question. */
  readonly bankHolidays?: BankHolidays | undefined;
}

/** Whether an approval is needed, with the facts that decide it. */
export interface ApprovalNeeded {
  /** Which. */
  readonly approval: ApprovalId;
  /** Whose, and of what. */
  readonly title: string;
  /** Whether it is needed. */
  readonly needed: Known;
  /** Whether the law asks for it, or our reading of it (`I-78`): a court, not the authority, ends the status, and it is asked all the same. */
  readonly restsOn: 'law' | 'I-78';
  /** The facts that it depends on, and what is known of them. */
  readonly because: readonly {
    /** The fact. */
    readonly fact: ApprovalFact;
    /** Whether it holds. */
    readonly holds: Known;
    /** What the fact is, in words. */
    readonly says: string;
  }[];
  /** What the approver has to be satisfied of. */
  readonly satisfiedOf: readonly {
    /** Which point. */
    readonly point: ApprovalPointId;
    /** What it is, in words. */
    readonly asks: string;
    /** Whether it arises in this case. */
    readonly arises: Known;
    /** Where it is printed. */
    readonly sources: readonly [Citation, ...Citation[]];
  }[];
  /** The law. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Which approvals a return home needs. */
export interface ApprovalsNeeded extends Answer {
  /** The way home that was read; `undefined` where it is not known, or the status allows for none. */
  readonly route: ReturnRouteId | undefined;
  /** Working days on which the child will have been looked after; `undefined` where a date is missing, or the child came into care only later. */
  readonly workingDays: WorkingDays | undefined;
  /** Every approval that there is, needed or not. */
  readonly approvals: readonly ApprovalNeeded[];
  /** What contradicts itself in what is known, so that it is not possible to say what follows from it. */
  readonly contradictions: readonly LegalContradiction[];
  /** Ways in law beside the list of conditions, which they do not make ready. */
  readonly besideTheList: readonly RouteBesideTheList[];
}

/** The rule for one point, whichever approval asks it. */
export type ApprovalPointRule = Omit<ChecklistRule<ApprovalFact>, 'sources'>;
