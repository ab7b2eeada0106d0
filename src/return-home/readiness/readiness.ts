/** Words of the return-home pillar: whether everything is in place for a child to go home. */

import type { ChildEvaluation, ChildId, ParentId } from '../../factors/index.js';
import type { Goal, GoalId, GoalReview, ParentalAgreement } from '../../goals/index.js';
import type { Departure, History, Moment, NoticeCode, Practice } from '../../reclassification/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Finding } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { Answers, ItemReasonCode, ItemVerdict } from '../checklist/checklist.js';
import type { ApprovalGiven, ApprovalsNeeded, LegalPosition } from '../law/approval.js';
import type { BankHolidays } from '../law/working-day.js';
import type { ExamPeriod, ReunificationPlan } from '../plan/reunification-plan.js';

/** The conditions of which people record whether they are met, in the order of the list. */
export const RECORDED_CONDITION_IDS = /* @__PURE__ */ frozen([
  'return-decided',
  'sustained-change',
  'relapse-can-be-managed',
  'infants-parents-ready',
  'treatment-before-return',
  'mental-health-services-know',
  'childs-difficulties-supported',
  'alternative-permanence-planned',
  'wishes-and-feelings',
  'child-consulted-on-timing',
  'decision-explained-to-parents',
  'decision-explained-to-child',
  'assessment-stays-live-explained',
  'child-prepared',
  'parents-prepared',
  'home-prepared',
  'family-changes-discussed',
  'new-partner-assessed',
  'iro-consulted',
  'support-needs-assessed',
  'support-in-care-plan',
  'accommodation-assessed',
  'welfare-considered',
  'relatives-consulted',
  'review-held',
  'plan-after-ceasing',
  'eligible-child-requirements',
  'short-stay-in-best-interests',
  'court-discharged-order',
  'parents-suitability-assessed',
  'placement-welfare-considered',
  'contact-orders-compatible',
  'case-reviewed',
  'placement-plan',
] as const);

/** A condition of which people record whether it is met. */
export type RecordedConditionId = (typeof RECORDED_CONDITION_IDS)[number];

/** The conditions that are read off the history, the agreement, the goals, the plan, the law and the approvals. */
export const READ_CONDITION_IDS = /* @__PURE__ */ frozen([
  'classification-agreed',
  'level-allows-return',
  'classification-stands',
  'reclassified',
  'within-childs-timescale',
  'agreement-complete',
  'agreement-up-to-date',
  'goals-reached',
  'plan-complete',
  'return-dated',
  'reviews-dated',
  'trusted-adult',
  'contingency-plan',
  'plan-signed',
  'legal-route',
  'nominated-officer-ceasing',
  'director-ceasing',
  'nominated-officer-placing',
] as const);

/** A condition that is read off something else. */
export type ReadConditionId = (typeof READ_CONDITION_IDS)[number];

/** A condition for going home. */
export type ConditionId = RecordedConditionId | ReadConditionId;

/** Why a condition that is read counts as it does. */
export type ConditionReasonCode =
  | 'history.not-given'
  | 'history.of-another-case'
  | 'history.does-not-hold-together'
  | 'history.nothing-agreed'
  | 'history.closed'
  | 'history.already-home'
  | 'history.agreed'
  | 'history.agreement-withdrawn'
  | 'level.low-or-medium'
  | 'level.high'
  | 'level.severe'
  | 'standing.stands'
  | 'standing.return-broke-down'
  | 'standing.new-risk'
  | 'standing.points-higher'
  | 'standing.judgement-required'
  | 'standing.not-confirmed'
  | 'standing.contradicted'
  | 'timescale.within'
  | 'timescale.past'
  | 'timescale.not-set'
  | 'home-date.not-set'
  | 'home-date.has-passed'
  | 'agreement.not-given'
  | 'agreement.of-another-case'
  | 'agreement.denies-section-20'
  | 'agreement.says-section-20'
  | 'agreement.is-complete'
  | 'agreement.is-incomplete'
  | 'agreement.cannot-be-judged'
  | 'agreement.assessment-not-given'
  | 'agreement.level-not-known'
  | 'agreement.status-not-known'
  | 'agreement.date-not-known'
  | 'agreement.made-before-classification'
  | 'agreement.made-later'
  | 'agreement.is-up-to-date'
  | 'reclassified.since-last-review'
  | 'reclassified.not-since-last-review'
  | 'reclassified.no-review-yet'
  | 'reclassified.not-needed-at-low'
  | 'evaluation.of-another-way-home'
  | 'goals.not-given'
  | 'goals.earlier-not-given'
  | 'goals.none-before-return'
  | 'goals.none-needed-at-low'
  | 'goals.not-reached'
  | 'goals.not-scored'
  | 'goals.reviewed-goal-not-given'
  | 'goals.left-out'
  | 'goals.assessment-not-given'
  | 'goals.are-reached'
  | 'plan.not-given'
  | 'plan.of-another-case'
  | 'plan.part-complete'
  | 'plan.part-incomplete'
  | 'plan.part-not-known'
  | 'plan.made-later'
  | 'plan.made-before-classification'
  | 'plan.goes-with-another-agreement'
  | 'route.status-not-known'
  | 'route.status-contradicts-age'
  | 'route.not-chosen'
  | 'route.not-open'
  | 'route.none-from-this-status'
  | 'route.start-of-care-not-known'
  | 'route.start-of-care-contradicted'
  | 'route.birth-contradicted'
  | 'route.known'
  | 'approval.not-needed'
  | 'approval.need-not-known'
  | 'approval.nothing-recorded'
  | 'approval.not-given'
  | 'approval.given-later'
  | 'approval.nobody-named'
  | 'approval.given-after-return'
  | 'approval.before-classification'
  | 'approval.before-plan'
  | 'approval.point-not-satisfied'
  | 'approval.point-not-recorded'
  | 'approval.given';

/** One reason why a condition is met, not met, or cannot be said. */
export interface ConditionReason {
  /** Its code. */
  readonly code: ConditionReasonCode | ItemReasonCode;
  /** What it says, in this package’s own words. */
  readonly says: string;
}

/** How one condition for going home stands, why, and what would settle it. */
export interface Condition {
  /** Which. */
  readonly id: ConditionId;
  /** What has to be so. */
  readonly asks: string;
  /** Whether it is. `does-not-apply`: it is not asked in this case, or people set it aside with a reason. */
  readonly verdict: ItemVerdict;
  /** Why: all the reasons there are. */
  readonly reasons: readonly ConditionReason[];
  /** What would settle it; `undefined` where nothing is left to settle. */
  readonly settledBy: string | undefined;
  /** What was found in the agreement, the plan or the history, with paths into them. */
  readonly findings: readonly Finding[];
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Everything that is known towards a child’s return home. What is left out is not known. */
export interface ReadinessCase {
  /** The child. */
  readonly child: ChildId;
  /** The way home that it is about. */
  readonly wayHome: {
    /** One parent, the other, or both. */
    readonly parents: readonly [ParentId, ...ParentId[]];
  };
  /** What has happened in the case: the classification that people agreed, and all that was recorded since. */
  readonly history?: History | undefined;
  /** The parental agreement. */
  readonly agreement?: ParentalAgreement | undefined;
  /** What the assessment found for the child, as `evaluateAssessment` answers; the agreement and its goals are checked against it. */
  readonly evaluation?:
    | Pick<ChildEvaluation, 'child' | 'waysHome' | 'riskFactors' | 'protectiveFactors' | 'strengths'>
    | undefined;
  /** Goals of earlier agreements; an empty list says that there are none. Those of the agreement are read with them. */
  readonly earlierGoals?: readonly Goal[] | undefined;
  /** Whether an earlier agreement is recorded without its goals, so that these are not all (I-371). */
  readonly earlierGoalsLeftOut?: boolean | undefined;
  /** Goals that people set for the time at home, due after the return. Every other one has to be reached before it. */
  readonly goalsForTimeAtHome?: readonly GoalId[] | undefined;
  /** Reviews of the goals. */
  readonly goalReviews?: readonly GoalReview[] | undefined;
  /** The Reunification Plan. */
  readonly plan?: ReunificationPlan | undefined;
  /** Times in which any of the children involved has exams. */
  readonly examPeriods?: readonly ExamPeriod[] | undefined;
  /** School terms of the children involved. */
  readonly schoolTerms?: readonly ExamPeriod[] | undefined;
  /** School holidays of the children involved. */
  readonly schoolHolidays?: readonly ExamPeriod[] | undefined;
  /** The child’s status in law, and what bears on it. The date of birth is the history’s where it is left out here. */
  readonly legal?: LegalPosition | undefined;
  /** The approvals that were given. Left out, nothing is known of approvals; an empty list says that there are none. */
  readonly approvals?: readonly ApprovalGiven[] | undefined;
  /** What people recorded of everything else. */
  readonly recorded?: Answers<RecordedConditionId> | undefined;
}

/** Codes of what to keep in mind, besides the notices of the history. */
export type ReadinessNoticeCode =
  | 'notice.lapse-excused'
  | 'notice.recorded-later'
  | 'notice.agreed-against-wishes'
  | 'notice.agreed-against-likelihood'
  | 'notice.moved-early';

/** Something to keep in mind that stands in nobody’s way. */
export interface ReadinessNotice {
  /** Its code. */
  readonly code: NoticeCode | ReadinessNoticeCode;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** The events that it is about; none where the history as a whole is meant. */
  readonly events: readonly Moment[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** For which day readiness is asked, and by which practice and bank holidays. */
export interface ReadinessQuestion {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded in the history by this day counts. Left out, the day asked about. */
  readonly knownOn?: CivilDate | undefined;
  /** The bank holidays of the years in question, as gov.uk publishes them. */
  readonly bankHolidays?: BankHolidays | undefined;
  /** The authority’s declared variations. */
  readonly practice?: Practice | undefined;
}

/** Whether everything is in place for a child to go home. It decides nothing: people do. */
export interface Readiness extends Answer {
  /** The child. */
  readonly child: ChildId;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded in the history by this day was read. */
  readonly knownOn: CivilDate;
  /** The day set for going home full time. */
  readonly homeOn: CivilDate | undefined;
  /** Whether every condition that applies is met. One that it is not possible to say stands in the way like one that is not met. */
  readonly isReady: boolean;
  /** Every condition, in order. */
  readonly conditions: readonly Condition[];
  /** Those that stand in the way, in order. */
  readonly missing: readonly ConditionId[];
  /** The approvals that the law asks for. */
  readonly approvals: ApprovalsNeeded;
  /** What to keep in mind although it stands in nobody’s way, with the events behind it. */
  readonly notices: readonly ReadinessNotice[];
  /** Where the classification rests on something else than the printed text. */
  readonly departures: readonly Departure[];
}
