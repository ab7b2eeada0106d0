/**
 * What every pillar shares: citations, civil dates, findings, numbered interpretations.
 *
 * @module shared
 */

export {
  type Citation,
  DOCUMENT_IDS,
  DOCUMENTS,
  type DocumentId,
  type SourceDocument,
} from './citation.js';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  DATE_FINDINGS,
  type DateFindingCode,
  daysBetween,
  formatCivilDate,
  isCivilDate,
  parseCivilDate,
  type Weekday,
  weekdayOf,
} from './days/civil-date.js';
export { civilDateIn } from './days/civil-date-in.js';
export type { Check } from './findings/check.js';
export type {
  Finding,
  FindingMeaning,
  FindingRegister,
  MoreFindingsCode,
  PathStep,
  Severity,
} from './findings/finding.js';
export { INPUT_FINDINGS, InputError, type InputErrorCode, type Misfit } from './findings/input-error.js';
export type { PartlyRead } from './findings/partly-read.js';
export { type Either, type Findings, isLeft, isRight, left, type Result, right } from './findings/result.js';
export { FindingsError, valueOrThrow } from './findings/value-or-throw.js';
export { formatCitation } from './format-citation.js';
export type { Interpretation } from './interpretation.js';
export { type Answer, MADE_BY, type MadeBy } from './made-by.js';
export { hasRepeatedKey } from './text/repeated-key.js';
export type { Known } from './three-valued.js';
