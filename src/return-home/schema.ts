/**
 * Schemas and parsing of the return-home pillar. This entry point needs zod; `reunification-framework/return-home` does not.
 *
 * @module return-home/schema
 */

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
export { type RecordedAnswerInput, RecordedAnswerSchema } from './checklist/recorded-answer.schema.js';
export {
  parseVisitsMade,
  parseWarningSigns,
  type VisitMadeInput,
  VisitMadeSchema,
  VisitsMadeSchema,
  type WarningSignInput,
  WarningSignSchema,
  WarningSignsSchema,
} from './first-year/first-year.schema.js';
export { type BankHolidaysInput, BankHolidaysSchema, parseBankHolidays } from './law/bank-holidays.schema.js';
export {
  type ApprovalGivenInput,
  ApprovalGivenSchema,
  type LegalPositionInput,
  LegalPositionSchema,
} from './law/legal-position.schema.js';
export type { LegalStatusInput } from './law/legal-status.schema.js';
export {
  type DecisionAgainstReturnInput,
  DecisionAgainstReturnSchema,
  parseDecisionAgainstReturn,
} from './no-return/permanence.schema.js';
export { parseReunificationPlan, type ReunificationPlanInput, ReunificationPlanSchema } from './plan/plan.schema.js';
export {
  parseReadinessCase,
  type ReadinessCaseInput,
  ReadinessCaseSchema,
  type ReadinessContradictionCode,
} from './readiness/readiness.schema.js';
export {
  type LeadProfessionalInput,
  LeadProfessionalSchema,
  LeadProfessionalsSchema,
  parseLeadProfessionals,
  parseSupportEntries,
  SupportEntriesSchema,
  type SupportEntryInput,
  SupportEntrySchema,
} from './support/support.schema.js';
export {
  parseUnplannedReturn,
  type UnplannedReturnInput,
  UnplannedReturnSchema,
} from './unplanned-return/unplanned-return.schema.js';
