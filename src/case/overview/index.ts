/** How a case stands on a day, and what to do next. */

export { caseOn } from './case-on.js';
export {
  type AssessmentAtAGlance,
  type CaseOverview,
  type CaseQuestion,
  type DomainAtAGlance,
  READINESS_GROUPS,
  type ReadinessGroup,
  type ReadinessInGroup,
  type WayHomeOverview,
} from './case-overview.js';
export type { CaseParts, PartsQuestion, WayHomeParts } from './case-parts.js';
export type { HeldInBrief, IndicatedInBrief, Row7InBrief } from './in-brief.js';
export * from './letters/index.js';
export { partsOf } from './parts-of.js';
export * from './tasks/index.js';
export { type LawRead, WORK_KINDS, WORK_ROLES, type WorkItem, type WorkKind, type WorkRole } from './work.js';
