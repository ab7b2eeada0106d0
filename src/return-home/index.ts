/**
 * Coming home: what must be in place before a child goes home, which approvals the law asks for, the Reunification Plan, the first
 * year at home; and what has to be done when a return is not planned, or the answer is no.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/return-home/schema`.
 *
 * @module return-home
 */
export {
  APPROVAL_IDS,
  APPROVAL_POINT_IDS,
  type ApprovalFact,
  type ApprovalGiven,
  type ApprovalId,
  type ApprovalNeeded,
  type ApprovalPointId,
  type ApprovalPointRule,
  type ApprovalQuestion,
  type ApprovalRule,
  type ApprovalsNeeded,
  type ApproversAnswer,
  type LegalPosition,
} from './law/approval.js';
export { APPROVAL_FACTS, APPROVAL_POINTS, APPROVAL_RULES, WORKING_DAYS_FOR_APPROVAL } from './law/approval-rules.js';
export { approvalsNeeded, routeOf } from './law/approvals-needed.js';
export { checkPermanence } from './no-return/check-permanence.js';
export { checkPlan } from './plan/check-plan.js';
export { checkUnplannedReturn } from './unplanned-return/check-unplanned-return.js';
export type { Answers, CheckedItem, ChecklistRule, ItemReasonCode, ItemVerdict, RecordedAnswer } from './checklist/checklist.js';
export { CONDITION_REASONS } from './readiness/condition-reasons.js';
export {
  type CalledForBy,
  CONDITION_FACTS,
  CONDITION_IDS,
  CONDITION_OF_PART,
  type ConditionFact,
  type ConditionSince,
  READ_CONDITIONS,
  RECORDED_CONDITIONS,
  type ReadConditionRule,
  type RecordedConditionRule,
} from './readiness/condition-rules.js';
export { PLANNED_ENTRIES, RETURN_MESSAGES, STAGE_TITLES } from './first-year/diary-rules.js';
export type {
  DiaryEntry,
  DiaryEntryBase,
  DoneSinceReturn,
  DueEntry,
  FirstYear,
  FirstYearCase,
  FirstYearQuestion,
  PlanIsFor,
  PlannedEntry,
  PlannedKind,
  ReturnMessage,
  SinceLast,
  YearStart,
} from './first-year/first-year.js';
export { firstYearAtHome } from './first-year/first-year-at-home.js';
export { YEAR_FINDINGS, type YearFinding, type YearFindingCode } from './first-year/first-year-findings.js';
export { RETURN_HOME_INTERPRETATIONS } from './interpretations.js';
export { ITEM_REASONS } from './checklist/item-reasons.js';
export { type LegalStatusAnswer, legalStatusOfCode } from './law/legal-status-of-code.js';
export {
  ELIGIBLE_CHILD,
  LEGAL_CONTRADICTIONS,
  LEGAL_STATUSES,
  PLACED_BEFORE_ASSESSMENT,
  RETURN_ROUTES,
} from './law/legal-statuses.js';
export {
  type DecisionAgainstReturn,
  PERMANENCE_STEP_IDS,
  type PermanenceCheck,
  type PermanenceFact,
  type PermanenceStepId,
  type PermanenceStepRule,
} from './no-return/permanence.js';
export { PERMANENCE_STEPS } from './no-return/permanence-steps.js';
export type { PlanCheck, PlanFinding } from './plan/plan-check.js';
export { PLAN_FINDINGS, type PlanFindingCode, type PlanFindingMeaning } from './plan/plan-findings.js';
export { PLAN_LIMITS, type PlanLimit, type PlanLimitId } from './plan/plan-rules.js';
export {
  type Condition,
  type ConditionId,
  type ConditionReason,
  type ConditionReasonCode,
  READ_CONDITION_IDS,
  RECORDED_CONDITION_IDS,
  type ReadConditionId,
  type Readiness,
  type ReadinessCase,
  type ReadinessNotice,
  type ReadinessNoticeCode,
  type ReadinessQuestion,
  type RecordedConditionId,
} from './readiness/readiness.js';
export { READINESS_NOTICES } from './readiness/readiness-notices.js';
export { readinessOf } from './readiness/readiness-of.js';
export {
  type AgencyId,
  type ByChild,
  type CarersRole,
  type ConcernsProcess,
  type ContingencyPlan,
  type ExamPeriod,
  PLAN_PARTS,
  type PlanAgency,
  type PlanContext,
  type PlanInvolvement,
  type PlannedMonitoring,
  type PlannedSupport,
  type PlannedVisits,
  type PlanPart,
  type PlanReviews,
  type PlanTimescale,
  type PreparatoryWork,
  RETURN_STAGE_KINDS,
  type ReturnStage,
  type ReturnStageKind,
  type ReunificationPlan,
  type RisksOutsideHome,
  type SchoolsRole,
  TEAM_ROLES,
  type TeamPlace,
  type TeamPlaceId,
  type TeamRole,
  type TrustedAdult,
  type WhatFamiliesKnow,
} from './plan/reunification-plan.js';
export {
  LEGAL_CONTRADICTION_IDS,
  LEGAL_STATUS_IDS,
  type LegalContradiction,
  type LegalContradictionId,
  type LegalStatus,
  type LegalStatusId,
  RETURN_ROUTE_IDS,
  type ReturnRoute,
  type ReturnRouteId,
  type RouteBesideTheList,
  SSDA903_LEGAL_STATUS_CODES,
  type Ssda903LegalStatusCode,
} from './law/route.js';
export type { Known } from '../shared/three-valued.js';
export {
  type EarlierAssessment,
  UNPLANNED_STEP_IDS,
  type UnplannedFact,
  type UnplannedReturn,
  type UnplannedReturnCheck,
  type UnplannedStepId,
} from './unplanned-return/unplanned-return.js';
export { UNPLANNED_STEPS } from './unplanned-return/unplanned-steps.js';
export { NOT_ALONE_REASONS, type NotAloneReason, type SeenAlone, type VisitMade } from './first-year/visit-made.js';
export { WARNING_SIGN_KINDS, type WarningSign, type WarningSignKind } from './first-year/warning-sign.js';
export {
  WARNING_SIGN_FINDINGS,
  WARNING_SIGNS,
  type WarningSignFinding,
  type WarningSignFindingCode,
} from './first-year/warning-sign-findings.js';
export { checkWarningSigns, eventOfSign } from './first-year/warning-signs.js';
export type { BankHoliday, BankHolidayDivision, BankHolidays, WorkingDays } from './law/working-day.js';
export { countWorkingDays } from './law/working-days.js';
