/** The genogram: who belongs to whom, and what cannot be true in it. */

export { checkGenogram } from './check-genogram.js';
export {
  type BornTogether,
  GENOGRAM_PERSON_KINDS,
  type Genogram,
  type GenogramPeople,
  type GenogramPerson,
  type GenogramPersonKind,
  PARENTAGE_KINDS,
  PARTNERSHIP_KINDS,
  type Parentage,
  type ParentageKind,
  type Partnership,
  type PartnershipKind,
} from './genogram.js';
export { GENOGRAM_FINDINGS, type GenogramFindingCode } from './genogram-findings.js';
