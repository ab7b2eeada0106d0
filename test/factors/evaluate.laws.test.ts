import fc from 'fast-check';
import {
  type Assessment,
  type ChildEvaluation,
  EVALUATION_FINDINGS,
  type Evaluation,
  type Evidence,
  evaluateAssessment,
  FACTORS,
  factorById,
  isRiskFactorId,
  type Observation,
  type RiskFactorId,
} from 'reunification-framework/factors';
import type { CivilDate } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { arbitraryAssessment, arbitraryDay, FREE_TEXT } from '../support/arbitrary-assessment.js';
import { countsAs, LANDINGS, read } from '../support/observations.js';

const law = (holds: (assessment: Assessment, asOf: CivilDate) => void): void =>
  fc.assert(fc.property(arbitraryAssessment(), arbitraryDay(), holds));

/** A law about one of the assessment's observations. */
const lawForOne = (
  holds: (observation: Observation, position: number, assessment: Assessment, asOf: CivilDate) => void,
): void =>
  fc.assert(
    fc.property(arbitraryAssessment(), arbitraryDay(), fc.nat(), (assessment, asOf, pick) => {
      const position = pick % Math.max(assessment.observations.length, 1);
      const observation = assessment.observations[position];
      if (observation !== undefined) holds(observation, position, assessment, asOf);
    }),
  );

const evaluate = (assessment: Assessment, asOf: CivilDate): Evaluation => evaluateAssessment(assessment, { asOf });

const deeplyFrozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deeplyFrozen(part);
  }
  return value;
};

/** Positions in a list of the assessment, said as other positions. */
interface Renumbering {
  readonly observation?: (position: number) => number;
  readonly circumstance?: (position: number) => number;
  readonly conclusion?: (position: number) => number;
  readonly evidence?: (list: 'observations' | 'circumstances', position: number, piece: number) => number;
}

const same = (position: number): number => position;

const renumberedPath = (
  [list, position, ...rest]: readonly (string | number)[],
  {
    observation = same,
    circumstance = same,
    conclusion = same,
    evidence = (_list, _position, piece) => piece,
  }: Renumbering,
): readonly (string | number | undefined)[] => {
  if (list === 'capacityToChange' && typeof position === 'number') return [list, conclusion(position), ...rest];
  if ((list !== 'observations' && list !== 'circumstances') || typeof position !== 'number')
    return [list, position, ...rest];
  const [field, piece, ...more] = rest;
  const renumbered = (list === 'observations' ? observation : circumstance)(position);
  return field === 'evidence' && typeof piece === 'number'
    ? [list, renumbered, field, evidence(list, position, piece), ...more]
    : [list, renumbered, ...rest];
};

/** The evaluation of a child with other positions, its lists in an order that does not depend on them. */
const comparable = (child: ChildEvaluation, renumbering: Renumbering = {}): unknown => {
  const { observation = same, circumstance = same } = renumbering;
  const walk = (value: unknown, key?: string): unknown => {
    if (key === 'observation' && typeof value === 'number') return observation(value);
    if (key === 'position' && typeof value === 'number') return circumstance(value);
    if (key === 'observations' && Array.isArray(value)) return value.map(observation).sort();
    if (key === 'path') return renumberedPath(value as readonly (string | number)[], renumbering);
    if (Array.isArray(value)) {
      const entries = value.map((entry) => walk(entry));
      return key === 'unanswered' || key === 'researchMessages'
        ? entries
        : entries.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    }
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, walk(part, field)]));
    return value;
  };
  return walk(child);
};

/** An evaluation without what is said of evidence that is left out. */
const withoutLeftOut = (child: ChildEvaluation): ChildEvaluation => {
  const withoutDoubt = <Entry extends ChildEvaluation['absent'][number]>(list: readonly Entry[]): readonly Entry[] =>
    list.map((entry) => ({ ...entry, doubts: entry.doubts.filter((code) => code !== 'evidence.after-as-of') }));
  return {
    ...child,
    riskFactors: withoutDoubt(child.riskFactors),
    protectiveFactors: withoutDoubt(child.protectiveFactors),
    strengths: withoutDoubt(child.strengths),
    absent: withoutDoubt(child.absent),
    notKnown: withoutDoubt(child.notKnown),
    notApplicable: withoutDoubt(child.notApplicable),
    notCounted: withoutDoubt(child.notCounted),
    contradictions: child.contradictions.map((contradiction) => ({
      ...contradiction,
      riskFactor: withoutDoubt([contradiction.riskFactor])[0] ?? contradiction.riskFactor,
      protectiveFactor: withoutDoubt([contradiction.protectiveFactor])[0] ?? contradiction.protectiveFactor,
    })),
    findings: child.findings.filter(({ code }) => code !== 'evidence.after-as-of'),
  };
};

const isAfter = ({ happenedOn, recordedOn }: Evidence, asOf: CivilDate): boolean =>
  [happenedOn, recordedOn].some((date) => date !== undefined && date > asOf);

/** The assessment with another observation at a position. */
const replaced = (assessment: Assessment, position: number, observation: Observation): Assessment => ({
  ...assessment,
  observations: assessment.observations.map((other, at) => (at === position ? observation : other)),
});

/** The observation as nobody would know whether it holds. */
const unknown = ({ addressed, mitigates, ...observation }: Observation): Observation => ({
  ...observation,
  status: 'not-known',
});

const presentPositives = ({ protectiveFactors, strengths }: ChildEvaluation): readonly number[] =>
  [...protectiveFactors, ...strengths].map(({ observation }) => observation);

describe('Whatever is known of a family,', () => {
  it('it can be evaluated', () => {
    law((assessment, asOf) => {
      const evaluation = evaluate(assessment, asOf);
      expect(evaluation.children.map(({ child }) => child)).toEqual(assessment.children.map(({ id }) => id));
    });
  });

  it('each observation for a child counts in exactly one way, and none for another child counts at all', () => {
    law((assessment, asOf) => {
      for (const child of evaluate(assessment, asOf).children) {
        const landed = LANDINGS.flatMap((landing) => child[landing].map(({ observation }) => observation));
        expect(landed.sort((one, other) => one - other)).toEqual(
          assessment.observations.flatMap(({ children }, position) =>
            children.includes(child.child) ? [position] : [],
          ),
        );
      }
    });
  });

  it('what is said of an observation is said of the factor and the subject recorded there', () => {
    law((assessment, asOf) => {
      for (const child of evaluate(assessment, asOf).children) {
        for (const { observation, factor, about, sources } of LANDINGS.flatMap((landing) => [...child[landing]])) {
          expect(assessment.observations[observation]).toMatchObject({ factor, about });
          expect(sources).toEqual(factorById(factor as RiskFactorId).sources);
        }
      }
    });
  });

  it('evaluating it changes nothing in it, and gives the same answer again', () => {
    law((assessment, asOf) => {
      const before = structuredClone(assessment);
      deeplyFrozen(assessment);
      const evaluation = evaluate(assessment, asOf);
      expect(assessment).toEqual(before);
      expect(evaluate(assessment, asOf)).toEqual(evaluation);
      expect(evaluate(before, asOf)).toEqual(evaluation);
    });
  });

  it('reading it changes nothing in what was read, and what was read reads the same again', () => {
    law((assessment) => {
      const input = structuredClone(assessment);
      const before = structuredClone(input);
      expect(read(deeplyFrozen(input))).toEqual(assessment);
      expect(input).toEqual(before);
    });
  });

  it('evidence from after the day asked about changes nothing but what is said of it', () => {
    law((assessment, asOf) => {
      const known = <Entry extends { readonly evidence: readonly Evidence[] }>(entry: Entry): Entry => ({
        ...entry,
        evidence: entry.evidence.filter((piece) => !isAfter(piece, asOf)),
      });
      const without = read({
        ...assessment,
        observations: assessment.observations.map(known),
        circumstances: assessment.circumstances.map(known),
      });
      // The position that a piece has among those that were known.
      const evidence: Renumbering['evidence'] = (list, position, piece) =>
        assessment[list][position]?.evidence.slice(0, piece).filter((earlier) => !isAfter(earlier, asOf)).length ??
        Number.NaN;
      // What rests on later evidence alone had not been said by then, and can contradict nothing; without evidence it can.
      const isSaidLater = [...assessment.observations, ...assessment.circumstances].some(
        (entry) => entry.evidence.length > 0 && known(entry).evidence.length === 0,
      );
      const compared = (child: unknown): object => {
        const { contested, ...rest } = Object(child);
        return isSaidLater ? rest : { contested, ...rest };
      };
      expect(
        evaluate(assessment, asOf).children.map((child) => compared(comparable(withoutLeftOut(child), { evidence }))),
      ).toEqual(evaluate(without, asOf).children.map((child) => compared(comparable(child))));
    });
  });

  it('evidence from after the day asked about is said to be left out, each piece once for each child', () => {
    law((assessment, asOf) => {
      for (const { child, findings } of evaluate(assessment, asOf).children) {
        const expected = (['observations', 'circumstances'] as const).flatMap((list) =>
          assessment[list].flatMap(({ children, evidence }, position) =>
            evidence.flatMap((piece, at) =>
              children.includes(child) && isAfter(piece, asOf) ? [[list, position, 'evidence', at]] : [],
            ),
          ),
        );
        expect(findings.filter(({ code }) => code === 'evidence.after-as-of').map(({ path }) => path)).toEqual(
          expected,
        );
      }
    });
  });

  it('the order in which it was recorded changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryAssessment().chain((assessment) =>
          fc.record({
            assessment: fc.constant(assessment),
            observations: fc.shuffledSubarray([...assessment.observations.keys()], {
              minLength: assessment.observations.length,
            }),
            circumstances: fc.shuffledSubarray([...assessment.circumstances.keys()], {
              minLength: assessment.circumstances.length,
            }),
          }),
        ),
        arbitraryDay(),
        ({ assessment, observations, circumstances }, asOf) => {
          const reordered = read({
            ...assessment,
            observations: observations.map((position) => assessment.observations[position]),
            circumstances: circumstances.map((position) => assessment.circumstances[position]),
          });
          expect(
            evaluate(reordered, asOf).children.map((child) =>
              comparable(child, {
                observation: (position) => observations[position] ?? Number.NaN,
                circumstance: (position) => circumstances[position] ?? Number.NaN,
              }),
            ),
          ).toEqual(evaluate(assessment, asOf).children.map((child) => comparable(child)));
        },
      ),
    );
  });

  it('what was found for other children has no part in a child’s answer, but that it may contest what was found for this child', () => {
    law((assessment, asOf) => {
      for (const { child } of evaluate(assessment, asOf).children) {
        const positions = (list: 'observations' | 'circumstances' | 'capacityToChange') =>
          assessment[list].flatMap(({ children }, position) => (children.includes(child) ? [position] : []));
        const [observations, circumstances] = [positions('observations'), positions('circumstances')];
        const conclusions = positions('capacityToChange');
        const alone: Assessment = {
          ...assessment,
          observations: assessment.observations.filter(({ children }) => children.includes(child)),
          circumstances: assessment.circumstances.filter(({ children }) => children.includes(child)),
          capacityToChange: assessment.capacityToChange.filter(({ children }) => children.includes(child)),
        };
        const isOfThisChild = ({ because }: ChildEvaluation['contested'][number]): boolean =>
          because === 'contradiction' || because === 'observations-disagree';
        const answerIn = (among: Assessment) =>
          evaluate(among, asOf)
            .children.filter((one) => one.child === child)
            .map((one) => ({
              ...one,
              contested: one.contested.filter(isOfThisChild),
              findings: one.findings.filter(({ code }) => code !== 'observation.contested'),
            }));
        expect(
          answerIn(alone).map((one) =>
            comparable(one, {
              observation: (position) => observations[position] ?? Number.NaN,
              circumstance: (position) => circumstances[position] ?? Number.NaN,
              conclusion: (position) => conclusions[position] ?? Number.NaN,
            }),
          ),
        ).toEqual(answerIn(assessment).map((one) => comparable(one)));
      }
    });
  });
});

describe('Unknown is never read as absent:', () => {
  it('an observation that loses its evidence never counts, neither as present nor as absent', () => {
    lawForOne((observation, position, assessment, asOf) => {
      const without = read(replaced(assessment, position, { ...observation, evidence: [] }));
      for (const child of evaluate(without, asOf).children) {
        if (observation.children.includes(child.child))
          expect(['not-known', 'not-counted', 'not-applicable']).toContain(countsAs(child, position));
      }
    });
  });

  it('what is recorded as not known never counts as absent', () => {
    law((assessment, asOf) => {
      for (const { absent } of evaluate(assessment, asOf).children)
        expect(absent.map(({ observation }) => assessment.observations[observation]?.status)).toEqual(
          absent.map(() => 'absent'),
        );
    });
  });

  it('what becomes unknown never adds anything positive', () => {
    lawForOne((observation, position, assessment, asOf) => {
      const positives = (among: Assessment) => evaluate(among, asOf).children.map(presentPositives);
      const before = positives(assessment);
      // Not read again: a claim to work against a risk that nobody reports any more would not fit.
      for (const [child, after] of positives(replaced(assessment, position, unknown(observation))).entries())
        expect(before[child]).toEqual(expect.arrayContaining([...after]));
    });
  });

  it('something positive that becomes unknown neither protects nor makes anything else protect', () => {
    lawForOne((observation, position, assessment, asOf) => {
      if (isRiskFactorId(observation.factor)) return;
      const protecting = (among: Assessment) =>
        evaluate(among, asOf).children.map(({ protectiveFactors }) => protectiveFactors.map((one) => one.observation));
      expect(protecting(read(replaced(assessment, position, unknown(observation))))).toEqual(
        protecting(assessment).map((positions) => positions.filter((one) => one !== position)),
      );
    });
  });
});

describe('Every finding', () => {
  /** Fields that may be missing where a finding asks for them. */
  const OPTIONAL = ['addressed', 'mitigates', 'happenedOn'];

  it('points at something in the assessment, or at what is missing in a record that is there', () => {
    law((assessment, asOf) => {
      for (const { findings } of evaluate(assessment, asOf).children) {
        for (const { path } of findings) {
          let place: unknown = assessment;
          for (const [depth, step] of path.entries()) {
            expect(place).toBeTypeOf('object');
            const next: unknown = Reflect.get(place as object, step);
            const isMissing = next === undefined && depth === path.length - 1 && OPTIONAL.includes(String(step));
            if (!isMissing) expect(next, path.join('.')).toBeDefined();
            place = next;
          }
        }
      }
    });
  });

  it('repeats no id and no free text', () => {
    law((assessment, asOf) => {
      const ids: readonly unknown[] = [...assessment.children, ...assessment.parents, ...assessment.waysHome].map(
        ({ id }) => id,
      );
      for (const { findings } of evaluate(assessment, asOf).children) {
        for (const { path } of findings) expect(path.filter((step) => ids.includes(step))).toEqual([]);
        expect(JSON.stringify(findings)).not.toContain(FREE_TEXT);
      }
    });
  });

  it('is said once at its place', () => {
    law((assessment, asOf) => {
      for (const { findings } of evaluate(assessment, asOf).children) {
        const said = findings.map(({ code, path }) => [code, ...path].join(' '));
        expect(said.filter((one, position) => said.indexOf(one) < position)).toEqual([]);
      }
    });
  });

  it('has the words and the weight of its code', () => {
    law((assessment, asOf) => {
      for (const { findings } of evaluate(assessment, asOf).children)
        for (const { code, message, severity, source } of findings) {
          const meaning = EVALUATION_FINDINGS[code];
          expect({ message, severity }).toEqual({ message: meaning.message, severity: meaning.severity });
          expect(source === undefined).toBe(meaning.source === undefined);
        }
    });
  });

  it('is among the doubts or the reasons of the observation it is about, and those are among the findings', () => {
    law((assessment, asOf) => {
      for (const child of evaluate(assessment, asOf).children) {
        const { findings, notCounted } = child;
        const reasons = new Map(notCounted.map(({ observation, because }) => [observation, because]));
        for (const { observation, doubts } of LANDINGS.flatMap((landing) => [...child[landing]])) {
          const codes = findings
            .filter(({ path }) => path[0] === 'observations' && path[1] === observation)
            .map(({ code }) => code);
          expect(codes).toEqual(expect.arrayContaining([...doubts, ...(reasons.get(observation) ?? [])]));
        }
        for (const [, because] of reasons) expect(because).not.toEqual([]);
      }
    });
  });
});

describe('The assessments that these laws are tried on', () => {
  /** Findings that take one factor at one age, or two observers: tried one by one elsewhere. */
  const RARE: readonly string[] = [
    'age.too-young-needs-reason',
    'age.judged-very-young',
    'age.is-very-young',
    'observation.contested',
  ];

  it('reach every way of counting and every finding that is not about one factor of Annex 1 alone', () => {
    const ofOneFactor: readonly string[] = FACTORS.flatMap(({ requirements, exclusions }) =>
      [...requirements, ...exclusions].map(({ code }) => code),
    );
    const reached = new Set<string>();
    for (const [assessment, asOf] of fc.sample(fc.tuple(arbitraryAssessment(), arbitraryDay()), {
      seed: 1,
      numRuns: 600,
    })) {
      for (const child of evaluate(assessment, asOf).children) {
        for (const landing of LANDINGS) if (child[landing].length > 0) reached.add(landing);
        for (const { explained } of child.contradictions) reached.add(explained ? 'explained' : 'unexplained');
        for (const { id } of child.changeHighlyUnlikely) reached.add(id);
        for (const { code } of child.findings) reached.add(code);
      }
    }
    const expected = [
      ...LANDINGS,
      'explained',
      'unexplained',
      'substance-misuse-with-domestic-violence',
      ...Object.keys(EVALUATION_FINDINGS).filter((code) => !ofOneFactor.includes(code) && !RARE.includes(code)),
    ];
    expect(expected.filter((one) => !reached.has(one))).toEqual([]);
  });
});
