/** The professions that Annex 1 asks for evidence from, as groups of roles. */
import { frozen } from '../../shared/frozen.js';

/** Health professions. */
const HEALTH = [
  'mental-health-professional',
  'medical-professional',
  'general-practitioner',
  'health-visitor',
  'other-health-professional',
] as const;

/**
 * Who can observe attachment: a health or childcare professional. Foster carers, residential workers, social workers and
 * family support workers are not among them (I-152).
 */
export const HEALTH_OR_CHILDCARE = /* @__PURE__ */ frozen([...HEALTH, 'childcare-professional'] as const);

/** Who can say that development is delayed: a medical, health or educational professional. */
export const HEALTH_OR_EDUCATION = /* @__PURE__ */ frozen([...HEALTH, 'educational-professional'] as const);

/** Who can diagnose parental mental illness: the professions that Annex 1 names. */
export const NAMED_TO_DIAGNOSE = /* @__PURE__ */ frozen([
  'mental-health-professional',
  'general-practitioner',
] as const);

/** Who can diagnose where Annex 1 names nobody (I-05). */
export const ABLE_TO_DIAGNOSE = /* @__PURE__ */ frozen([...NAMED_TO_DIAGNOSE, 'medical-professional'] as const);

/** Whose word alone does not show that a change has happened; nor does that of someone nobody recorded (I-35). */
export const THE_ONE_WHO_CHANGES = /* @__PURE__ */ frozen(['parent', 'not-recorded'] as const);
