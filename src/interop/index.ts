/**
 * Formats and code sets of other systems: the codes of England’s return on looked after children, rows of that return and of the
 * Standard Safeguarding Dataset as parts of a case, and the two decision tables as DMN.
 *
 * Needs neither zod nor fp-ts at run time; the JSON Schemas are in `reunification-framework/interop/schema`.
 *
 * @module interop
 */
export * from './code-sets.js';
export {
  ASSESSMENT_FACTOR_CODES,
  ASSESSMENT_FACTORS,
  type AssessmentFactor,
  type AssessmentFactorCode,
  FACTOR_SUBJECTS,
  type FactorSubject,
} from './codes/assessment-factors.js';
export { classificationDmn, reviewDmn } from './dmn.js';
export type { JsonSchema } from './json-schema.js';
export { caseFrom903 } from './rows/case-from-903.js';
export type { CaseFromRows, CasePart, FoundInRows, PointedTo, VisitInRows } from './rows/case-from-rows.js';
export { caseFromSsd } from './rows/case-from-ssd.js';
export type {
  EpisodesFromRows,
  ReturnRowsOfMany,
  SsdEpisodesQuestion,
  SsdRowsOfMany,
} from './rows/episode-rows.js';
export { episodesFrom903 } from './rows/episodes-from-903.js';
export { episodesFromSsd } from './rows/episodes-from-ssd.js';
export { ROW_FINDINGS, type RowFindingCode } from './rows/row-findings.js';
export type {
  Cell,
  ReturnEpisodeRow,
  ReturnHeaderRow,
  ReturnQuestion,
  ReturnRows,
  SsdAssessmentFactorsRow,
  SsdEpisodeRow,
  SsdLegalStatusRow,
  SsdPersonRow,
  SsdPlacementRow,
  SsdQuestion,
  SsdReviewRow,
  SsdRows,
  SsdVisitRow,
} from './rows/rows.js';
