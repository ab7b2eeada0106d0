/**
 * What every pillar shares: citations, civil dates, findings, numbered interpretations.
 *
 * @module shared
 */
export type { Check } from './check.js';
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
} from './civil-date.js';
export { civilDateIn } from './civil-date-in.js';
export type {
  Finding,
  FindingMeaning,
  FindingRegister,
  MoreFindingsCode,
  PathStep,
  Severity,
} from './finding.js';
export { formatCitation } from './format-citation.js';
export { INPUT_FINDINGS, InputError, type InputErrorCode, type Misfit } from './input-error.js';
export type { Interpretation } from './interpretation.js';
export { type Answer, MADE_BY, type MadeBy } from './made-by.js';
export type { PartlyRead } from './partly-read.js';
export { hasRepeatedKey } from './repeated-key.js';
export { type Either, type Findings, isLeft, isRight, left, type Result, right } from './result.js';
export type { Known } from './three-valued.js';
export { FindingsError, valueOrThrow } from './value-or-throw.js';
