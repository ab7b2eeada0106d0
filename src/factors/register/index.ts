/** The register: the factors of the Framework’s table, with what Annex 1 and research say of them. */

export {
  CIRCUMSTANCES,
  type Circumstance,
  type CircumstanceBearing,
  IF_CHANGE_IS_HIGHLY_UNLIKELY,
  SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE,
} from './circumstances.js';
export {
  MALTREATMENT_EXAMPLES,
  MALTREATMENT_EXAMPLES_SOURCE,
  type MaltreatmentExample,
  type MaltreatmentKind,
} from './maltreatment-examples.js';
export { PARTICULARS } from './particulars.js';
export { PROTECTIVE_FACTORS } from './protective-factors.js';
export { FACTORS, factorById, researchMessagesFor } from './register.js';
export {
  type Figure,
  type MessageTrigger,
  RESEARCH_MESSAGE_IDS,
  RESEARCH_MESSAGES,
  type ResearchMessage,
  type ResearchMessageId,
} from './research-messages.js';
export { RISK_FACTORS } from './risk-factors.js';
