/** The child’s status in law, the routes home, and the approvals that the law asks for. */

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
} from './approval.js';
export { APPROVAL_FACTS, APPROVAL_POINTS, APPROVAL_RULES, WORKING_DAYS_FOR_APPROVAL } from './approval-rules.js';
export { approvalsNeeded, routeOf } from './approvals-needed.js';
export { BIRTH_FINDINGS, type BirthFindingCode } from './birth-findings.js';
export { type LegalStatusAnswer, legalStatusOfCode } from './legal-status-of-code.js';
export {
  ELIGIBLE_CHILD,
  LEGAL_CONTRADICTIONS,
  LEGAL_STATUSES,
  PLACED_BEFORE_ASSESSMENT,
  RETURN_ROUTES,
} from './legal-statuses.js';
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
} from './route.js';
export type { BankHoliday, BankHolidayDivision, BankHolidays, WorkingDays } from './working-day.js';
export { countWorkingDays } from './working-days.js';
