import fc from 'fast-check';
import {
  AGREEMENT_PARTS,
  type AgreementCheck,
  type AgreementPart,
  checkAgreement,
  type Goal,
  type ParentalAgreement,
} from 'reunification-framework/goals';
import { describe, expect, it } from 'vitest';
import {
  AGREEMENT_FAULTS,
  type AgreementFault,
  type AgreementSituation,
  agreementLinesOf,
  withAgreementFaults,
} from '../support/agreement-faults.js';
import { independent } from '../support/goal-faults.js';
import { deeplyFrozen, linesOf } from '../support/goals.js';

/** Some faults that have nothing to do with each other, often many. */
const someFaults: fc.Arbitrary<readonly AgreementFault[]> = fc
  .tuple(fc.shuffledSubarray([...AGREEMENT_FAULTS], { minLength: 0 }), fc.nat({ max: 20 }))
  .map(([faults, most]) => independent(faults).slice(0, most));

const checkOf = ({ agreement, context }: AgreementSituation): AgreementCheck => checkAgreement(agreement, context);
const checkWith = (faults: readonly AgreementFault[]): AgreementCheck => checkOf(withAgreementFaults(faults));

const codesOf = ({ findings }: AgreementCheck): readonly string[] => findings.map(({ code }) => code).sort();

const incompleteIn = ({ parts }: AgreementCheck): readonly AgreementPart[] =>
  AGREEMENT_PARTS.filter((part) => parts[part] === 'incomplete');

describe('Whatever is wrong with an agreement', () => {
  it('exactly that is found', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        expect(linesOf(checkWith(faults).findings)).toEqual(faults.flatMap(agreementLinesOf).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('exactly the parts of the form that it is about are incomplete', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const check = checkWith(faults);
        expect(incompleteIn(check)).toEqual(
          AGREEMENT_PARTS.filter((part) => faults.some(({ parts }) => parts.includes(part))),
        );
        expect(check.isComplete).toBe(faults.every(({ severity }) => severity === 'should'));
      }),
      { numRuns: 300 },
    );
  });

  it('one fault repaired removes exactly its own findings', () => {
    fc.assert(
      fc.property(
        someFaults.filter(({ length }) => length > 0),
        fc.nat(),
        (faults, pick) => {
          const repaired = faults[pick % faults.length];
          if (repaired === undefined) return expect.unreachable('There is a fault.');
          const before = linesOf(checkWith(faults).findings);
          const after = linesOf(checkWith(faults.filter((fault) => fault !== repaired)).findings);
          expect([...after, ...agreementLinesOf(repaired)].sort()).toEqual(before);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('nothing that was handed in is changed, and the answer is plain data', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const situation = withAgreementFaults(faults);
        const frozenSituation = deeplyFrozen(situation);
        const check = checkOf(frozenSituation);
        expect(frozenSituation).toEqual(situation);
        expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
        expect(check).toEqual(checkOf(situation));
      }),
    );
  });
});

const back = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] | undefined => list && [...list].reverse();

/** The agreement with every list in another order. */
const turned = (agreement: ParentalAgreement): ParentalAgreement => ({
  ...agreement,
  parents: back(agreement.parents),
  workers: back(agreement.workers),
  strengths: back(agreement.strengths),
  concerns: back(agreement.concerns),
  goals: back(agreement.goals),
  support: back(agreement.support),
  reviewedOn: back(agreement.reviewedOn),
  nextGoals: back(agreement.nextGoals),
  signatures: back(agreement.signatures),
  copies: back(agreement.copies),
});

describe('The order in which things were written down', () => {
  it('does not matter: as much is found, and each part of the form is the same', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const { agreement, context } = withAgreementFaults(faults);
        const check = checkAgreement(turned(agreement), context);
        expect(codesOf(check)).toEqual(codesOf(checkAgreement(agreement, context)));
        expect(check.parts).toEqual(checkAgreement(agreement, context).parts);
      }),
    );
  });

  it('of the risk factors in the assessment does not matter', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const { agreement, context } = withAgreementFaults(faults);
        const evaluation = context.evaluation && {
          ...context.evaluation,
          riskFactors: [...context.evaluation.riskFactors].reverse(),
          protectiveFactors: [...context.evaluation.protectiveFactors].reverse(),
          strengths: [...context.evaluation.strengths].reverse(),
        };
        expect(checkAgreement(agreement, { ...context, evaluation })).toEqual(checkAgreement(agreement, context));
      }),
      { numRuns: 50 },
    );
  });
});

/** Every path to a value in a record. */
const holds = (whole: unknown, path: readonly (string | number)[]): boolean =>
  path
    .slice(0, -1)
    .reduce<unknown>(
      (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
      whole,
    ) !== undefined;

describe('Every finding', () => {
  it('points into the agreement: at something that is there, or at a field of something that is there', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const situation = withAgreementFaults(faults);
        for (const { path } of checkOf(situation).findings) {
          const isField = typeof path.at(-1) === 'string';
          const inWhole = holds(situation.agreement, isField ? path : [...path, 0]);
          expect({ path, inWhole }).toEqual({ path, inWhole: true });
        }
      }),
    );
  });
});

describe('The agreements of these laws', () => {
  it('have many faults at once, and among them every fault there is', () => {
    const sets = fc.sample(someFaults, { seed: 1, numRuns: 400 });
    expect(new Set(sets.flat())).toEqual(new Set(AGREEMENT_FAULTS));
    expect(Math.max(...sets.map(({ length }) => length))).toBeGreaterThan(10);
  });

  it('have every part of the form incomplete somewhere', () => {
    const seen = fc.sample(someFaults, { seed: 1, numRuns: 300 }).flatMap((faults) => incompleteIn(checkWith(faults)));
    expect(new Set(seen)).toEqual(new Set(AGREEMENT_PARTS));
  });
});

/** A goal’s id is nobody’s business but the agreement’s. */
describe('The ids of goals', () => {
  it('can be anything, as long as they differ', () => {
    fc.assert(
      fc.property(someFaults, fc.string(), (faults, mark) => {
        const { agreement, context } = withAgreementFaults(faults);
        const goals = agreement.goals?.map((goal): Goal => ({ ...goal, id: `${goal.id}${mark}` }));
        const check = checkAgreement({ ...agreement, goals }, context);
        expect(check.findings).toEqual(checkAgreement(agreement, context).findings);
      }),
      { numRuns: 50 },
    );
  });
});
