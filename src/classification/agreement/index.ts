/** What people agreed, and whether it was agreed as the Framework asks. */

export { type AgreedClassification, agree } from './agree.js';
export {
  type AgreementFinding,
  type AgreementQuestion,
  type ClassificationRecord,
  type FoundInRecord,
  type IndependentView,
  type IroInvolvement,
  PANEL_ROLES,
  type PanelRole,
} from './agreement.js';
export { checkRecord } from './check-record.js';
export type { RecordContradictionCode } from './contradictions-in-record.js';
export type { PartlyReadRecord } from './partly-read-record.js';
