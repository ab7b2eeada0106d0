/** Parental agreements and what can be wrong with them. What is expected comes from the table of faults. */
import {
  AGREEMENT_CHECK_FINDINGS,
  type AgreementCheckCode,
  type AgreementPart,
  GOAL_FINDINGS,
  type PartStatus,
} from 'reunification-framework/goals';
import type { Vector } from '../../../src/conformance/index.js';
import {
  AGREEMENT_FAULTS,
  type AgreementFault,
  agreementLinesOf,
  withAgreementFaults,
} from '../../support/agreement-faults.js';
import { independent } from '../../support/goal-faults.js';
import { foundAs } from './found.js';
import { findingsOf, isCodeOf, type LaidOut, placesOf, vector, written } from './vectors.js';

/** How each part of the form stands where nothing is missing, before the first review. */
const BEFORE_THE_REVIEW: Readonly<Record<AgreementPart, PartStatus>> = {
  heading: 'complete',
  strengths: 'complete',
  concerns: 'complete',
  goals: 'complete',
  'expected-outcomes': 'complete',
  support: 'complete',
  consequences: 'complete',
  'review-of-progress': 'not-yet',
  'next-goals': 'not-yet',
  signatures: 'complete',
};

const incompleteWith = (faults: readonly AgreementFault[]): Partial<Record<AgreementPart, PartStatus>> =>
  Object.fromEntries(faults.flatMap(({ parts }) => parts.map((part) => [part, 'incomplete'] as const)));

/** Where a fault is printed, of the form or of one of its goals. */
const sourceOf = (code: string) => {
  if (isCodeOf(AGREEMENT_CHECK_FINDINGS, code)) return AGREEMENT_CHECK_FINDINGS[code].source;
  return isCodeOf(GOAL_FINDINGS, code) ? GOAL_FINDINGS[code].source : undefined;
};

function agreementVector(
  id: AgreementCheckCode | 'complete' | `many/${number}`,
  title: string,
  faults: readonly AgreementFault[],
  parts: Partial<Record<AgreementPart, PartStatus>>,
): Vector {
  const { agreement, context } = withAgreementFaults(faults);
  const { evaluation, agreed, asOf, childTimescale } = context;
  const lines = faults.flatMap(agreementLinesOf);
  const codes = findingsOf(lines).map(({ code }) => code);
  return vector({
    id: `agreements/${id}`,
    function: 'checkAgreement',
    title,
    input: { agreement, asOf, evaluation: foundAs(evaluation), agreed, childTimescale },
    expected: {
      isComplete: faults.every(({ severity }) => severity === 'should'),
      parts,
      findings: findingsOf(lines),
    },
    rules: codes.length === 0 ? ['I-64'] : codes,
    sources: written(codes.length === 0 ? placesOf('I-64') : codes.map(sourceOf)),
  });
}

/** As many faults as go together, beginning anywhere in the table. */
const MANY: readonly (readonly AgreementFault[])[] = [0, 20].map((from) =>
  independent([...AGREEMENT_FAULTS.slice(from), ...AGREEMENT_FAULTS.slice(0, from)]),
);

/** The set. */
export const agreementsSet: LaidOut = {
  set: 'agreements',
  description:
    'Whether a parental agreement is complete, part by part of the form of Annex 7: one that is, and everything that can be wrong with it, one by one and many at once. Expected answers: a table of faults laid out by hand.',
  vectors: [
    agreementVector(
      'complete',
      'An agreement in which nothing is missing, before its first review',
      [],
      BEFORE_THE_REVIEW,
    ),
    ...AGREEMENT_FAULTS.map((fault) =>
      agreementVector(fault.code, `One fault: ${fault.told}`, [fault], {
        ...BEFORE_THE_REVIEW,
        ...incompleteWith([fault]),
        ...fault.others,
      }),
    ),
    ...MANY.map((faults, place) =>
      agreementVector(`many/${place + 1}`, `${faults.length} faults at once`, faults, incompleteWith(faults)),
    ),
  ],
};
