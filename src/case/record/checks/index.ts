/** What is missing from a case, and what cannot be true in it. */

export type { FoundInCaseCode } from './partly-read-case.js';
