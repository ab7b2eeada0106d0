/** What cannot be true at once in an assessment. */

export { checkAssessment } from './check-assessment.js';
export type {
  PartlyReadAssessment,
  PartlyReadEvidence,
  PartlyReadMitigation,
  PartlyReadObserved,
  PartlyReadSubject,
} from './partly-read-assessment.js';
