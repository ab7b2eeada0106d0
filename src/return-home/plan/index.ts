/** The Reunification Plan, and what it lacks. */

export { checkPlan } from './check-plan.js';
export type { SchoolPeriodCode } from './checks/check-return.js';
export type { PlanCheck, PlanFinding } from './plan-check.js';
export {
  PLAN_CONTRADICTIONS,
  PLAN_FINDINGS,
  type PlanContradictionCode,
  type PlanFindingCode,
  type PlanFindingMeaning,
} from './plan-findings.js';
export { PLAN_LIMITS, type PlanLimit, type PlanLimitId } from './plan-rules.js';
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
  type SupportItemId,
  TEAM_ROLES,
  type TeamPlace,
  type TeamPlaceId,
  type TeamRole,
  type TrustedAdult,
  type WhatFamiliesKnow,
} from './reunification-plan.js';
