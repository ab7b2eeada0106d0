/** The shapes of what the record holds of law: entries, placements, visits, reviews and duties done. */

import { VISITS_MADE } from '../../return-home/first-year/shapes.js';
import { LEGAL_STATUS_IDS } from '../../return-home/law/route.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import {
  type CasePlacement,
  type CaseReview,
  type CaseVisit,
  type DutyDone,
  type LegalEntry,
  PLACEMENT_KINDS,
} from './in-law.js';

const ENTRY = { id: 'text', from: 'day', recordedOn: 'day' } as const;

/** The shape of {@link LegalEntry}. */
export const LEGAL_ENTRY = {
  by: 'kind',
  kinds: {
    'looked-after': { fields: ENTRY },
    'no-longer-looked-after': { fields: ENTRY },
    'legal-status': { fields: { ...ENTRY, status: { oneOf: LEGAL_STATUS_IDS } } },
    'legal-status-ended': { fields: ENTRY },
    'supervision-order': { fields: ENTRY },
    'supervision-order-extended': { fields: { ...ENTRY, until: 'day' } },
    'supervision-order-ended': { fields: ENTRY },
    'child-protection-plan': { fields: ENTRY },
    'child-protection-plan-ended': { fields: ENTRY },
  },
} as const satisfies Shape<LegalEntry>;

/** The shape of {@link CasePlacement}. */
export const CASE_PLACEMENT = {
  fields: {
    ...ENTRY,
    kind: { oneOf: PLACEMENT_KINDS },
    isToLastTo18: { optional: 'flag' },
    agreedToFewerVisitsOn: { optional: 'day' },
  },
} as const satisfies Shape<CasePlacement>;

const DONE = { id: 'text', on: 'day', recordedOn: 'day' } as const;

/** The shape of {@link CaseReview}. */
export const CASE_REVIEW = { fields: DONE } as const satisfies Shape<CaseReview>;

/** The shape of {@link DutyDone}. */
export const DUTY_DONE = {
  by: 'kind',
  kinds: {
    'care-plan': { fields: DONE },
    'plan-for-permanence': { fields: DONE },
    'assessment-of-needs': { fields: DONE },
    'placement-plan': { fields: { ...DONE, placement: 'text' } },
    'short-break-visits-agreed': { fields: { ...DONE, everyDays: 'number' } },
  },
} as const satisfies Shape<DutyDone>;

/** The shape of {@link CaseVisit}. */
export const CASE_VISIT = /* @__PURE__ */ (() =>
  ({
    fields: { ...VISITS_MADE.listOf.fields, isWelfareSafeguarded: { optional: 'flag' } },
  }) as const satisfies Shape<CaseVisit>)();
