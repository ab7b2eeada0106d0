/** Reunification Plans and what can be wrong with them. What is expected comes from the table of faults. */
import { PLAN_FINDINGS, PLAN_PARTS, type PlanPart } from 'reunification-framework/return-home';
import type { Vector } from '../../../src/conformance/index.js';
import { independent } from '../../support/goal-faults.js';
import { PLAN_FAULTS, type PlanFault, planLinesOf, planPartsOf, withPlanFaults } from '../../support/plan-faults.js';
import { findingsOf, isCodeOf, type LaidOut, placesOf, vector, written } from './vectors.js';

const partsWith = (faults: readonly PlanFault[]): Readonly<Record<string, 'complete' | 'incomplete'>> => {
  const incomplete: readonly PlanPart[] = faults.flatMap(planPartsOf);
  return Object.fromEntries(
    PLAN_PARTS.map((part) => [part, incomplete.includes(part) ? 'incomplete' : 'complete'] as const),
  );
};

function planVector(id: string, title: string, faults: readonly PlanFault[]): Vector {
  const { plan, context } = withPlanFaults(faults);
  const findings = findingsOf(faults.flatMap(planLinesOf));
  const codes = findings.map(({ code }) => code);
  return vector({
    id: `plan/${id}`,
    function: 'checkPlan',
    title,
    input: { plan, ...context },
    expected: {
      isComplete: faults.every((fault) => planPartsOf(fault).length === 0),
      parts: partsWith(faults),
      findings,
    },
    rules: codes.length === 0 ? ['I-72'] : codes,
    sources: written(
      codes.length === 0
        ? placesOf('I-72')
        : codes.map((code) => (isCodeOf(PLAN_FINDINGS, code) ? PLAN_FINDINGS[code].source : undefined)),
    ),
  });
}

/** As many faults as go together, beginning anywhere in the table. */
const MANY: readonly (readonly PlanFault[])[] = [0, 40, 80].map((from) =>
  independent([...PLAN_FAULTS.slice(from), ...PLAN_FAULTS.slice(0, from)]),
);

/** The set. */
export const planSet: LaidOut = {
  set: 'plan',
  description:
    'Whether a Reunification Plan is complete, part by part: one that is, and everything that can be wrong with it, one by one and many at once. Expected answers: a table of faults laid out by hand.',
  vectors: [
    planVector('complete', 'A plan in which nothing is missing', []),
    ...PLAN_FAULTS.map((fault) => planVector(fault.code, `One fault: ${fault.told}`, [fault])),
    ...MANY.map((faults, place) => planVector(`many/${place + 1}`, `${faults.length} faults at once`, faults)),
  ],
};
