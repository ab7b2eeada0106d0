/** The form of the parental agreement, part by part: rules as data. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { ANNEX_7, formSection } from '../sources.js';
import type { AgreementPart } from './parental-agreement.js';

/** A part of the form. */
export interface FormPart {
  /** What it is called. */
  readonly title: string;
  /** The number that the form prints before it; left out for the heading and the signatures, which have none. */
  readonly section?: number;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Every part of the form, in printed order. */
export const AGREEMENT_FORM: Readonly<Record<AgreementPart, FormPart>> = /* @__PURE__ */ (() =>
  frozen({
    heading: { title: 'Heading', source: ANNEX_7 },
    strengths: { title: 'Strengths', section: 1, source: formSection(1) },
    concerns: { title: 'Concerns', section: 2, source: formSection(2) },
    goals: { title: 'Goals and steps', section: 3, source: formSection(3) },
    'expected-outcomes': { title: 'Expected outcomes', section: 4, source: formSection(4) },
    support: { title: 'Support and services', section: 5, source: formSection(5) },
    consequences: { title: 'If the goals are not reached', section: 6, source: formSection(6) },
    'review-of-progress': { title: 'Review of progress', section: 7, source: formSection(7) },
    'next-goals': { title: 'Goals after the review', section: 8, source: formSection(8) },
    signatures: { title: 'Signatures', source: ANNEX_7 },
  } as const))();
