/**
 * The conformance set: questions to the functions of this package with the answers that they have to give, as JSON for
 * implementations in any language, and the check of an implementation against them.
 *
 * Needs neither zod nor fp-ts. The vectors are files of the package `reunification-framework-conformance`; their format is described
 * in `docs/interop.md`.
 *
 * @module conformance
 */
export type {
  ConformanceReport,
  FailedVector,
  FieldCount,
  Implementation,
  Mismatch,
  NotImplemented,
} from './report.js';
export { runConformance } from './run-conformance.js';
export { type AskedFunction, CONFORMANCE_FORMAT, type Vector, type VectorSet } from './vector.js';
