/** The parental agreement: its form, its text, and whether it is complete. */

export {
  AGREEMENT_CHECK_FINDINGS,
  AGREEMENT_CONTRADICTIONS,
  type AgreementCheckCode,
  type AgreementContradictionCode,
  type AgreementFindingMeaning,
} from './agreement-findings.js';
export { AGREEMENT_FORM, type FormPart } from './agreement-form.js';
export { agreementToMarkdown, type NamesById } from './agreement-text.js';
export { checkAgreement } from './check-agreement.js';
export {
  AGREEMENT_PARTS,
  type AgreedConcern,
  type AgreedStrength,
  type AgreementContext,
  type AgreementPart,
  type AgreementTextDetails,
  type ParentalAgreement,
  type RiskWithoutGoal,
  type Signature,
  type StatedRisk,
} from './parental-agreement.js';
