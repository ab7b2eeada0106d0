/** Builders for assessments: one child, the mother, the father, and whatever a test is about. All read by the schema. */
import {
  type Assessment,
  type ChildEvaluation,
  type Evaluation,
  type EvaluationFindingCode,
  type Evidence,
  evaluateAssessment,
  type FactorId,
  factorById,
  type Observation,
  type ParticularId,
  type Role,
  type Status,
  type Subject,
  type SubjectKind,
} from 'reunification-framework/factors';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { type CivilDate, isLeft } from 'reunification-framework/shared';
import { day } from './dates.js';

export { day };

/** The day asked about, unless a test says otherwise. */
export const AS_OF = day('2025-06-30');

export const CHILD = 'the child';
export const SIBLING = 'the sibling';
export const MOTHER = 'the mother';
export const FATHER = 'the father';

/** A subject of a kind: the mother where it is one person, her home where it is a home. */
export const subjectOf = (kind: SubjectKind): Subject => {
  switch (kind) {
    case 'child':
    case 'professionals':
      return { kind };
    case 'parent':
      return { kind, parent: MOTHER };
    case 'parents-together':
      return { kind, parents: [MOTHER, FATHER] };
    case 'household':
    case 'social-setting':
      return { kind, parents: [MOTHER] };
  }
};

export const of = (parent: string): Subject => ({ kind: 'parent', parent });
export const ofBoth: Subject = { kind: 'parents-together', parents: [MOTHER, FATHER] };
export const homeOf = (parent: string, ...others: readonly string[]): Subject => ({
  kind: 'household',
  parents: [parent, ...others],
});

/** A dated fact. */
export const evidence = (
  shows: readonly ParticularId[] = [],
  role: Role = 'social-worker',
  more: Partial<Evidence> = {},
): Evidence => ({
  source: 'case-file',
  role,
  nature: 'fact',
  happenedOn: day('2025-01-15'),
  recordedOn: day('2025-01-16'),
  shows,
  ...more,
});

/** One piece of evidence that meets all that is asked for a factor: a GP's word on the first way of meeting it. */
export const enoughFor = (factor: FactorId): Evidence =>
  evidence(
    factorById(factor).requirements.flatMap(({ routes }) => routes[0].shows),
    'general-practitioner',
  );

/** An observation of a factor for the child: as present, with enough evidence; as anything else, with evidence that shows nothing of it. */
export const observe = (factor: FactorId, more: Partial<Observation> = {}): Observation => ({
  factor,
  children: [CHILD],
  about: subjectOf(factorById(factor).about[0]),
  status: 'present',
  evidence: [(more.status ?? 'present') === 'present' ? enoughFor(factor) : evidence()],
  ...more,
});

/** An assessment as a case system would hand it in, and an error where it does not fit together. */
export const read = (input: unknown): Assessment => {
  const result = parseAssessment(input);
  if (isLeft(result)) throw new Error(result.left.map(({ code, path }) => `${code} at ${path.join('.')}`).join('\n'));
  return result.right;
};

/** An assessment of a child of seven and the way home to the mother, or as the parts given say. */
export const assessmentOf = ({
  children = [{ id: CHILD, bornOn: day('2018-05-10') }],
  ...parts
}: Partial<Assessment>): Assessment =>
  read({
    edition: 'framework-2015',
    children,
    parents: [{ id: MOTHER }, { id: FATHER }],
    waysHome: [{ id: 'home to the mother', children: children.map(({ id }) => id), parents: [MOTHER] }],
    observations: [],
    circumstances: [],
    capacityToChange: [],
    ...parts,
  });

/** What an assessment comes to. */
export const evaluate = (parts: Partial<Assessment>, asOf: CivilDate = AS_OF): Evaluation =>
  evaluateAssessment(assessmentOf(parts), { asOf });

/** What an assessment comes to for its first child. */
export const evaluateOne = (parts: Partial<Assessment>, asOf: CivilDate = AS_OF): ChildEvaluation => {
  const [child] = evaluate(parts, asOf).children;
  if (child === undefined) throw new Error('no child');
  return child;
};

/** Where an observation can land; a positive that is present is either a protective factor or a strength. */
export const LANDINGS = [
  'riskFactors',
  'protectiveFactors',
  'strengths',
  'absent',
  'notKnown',
  'notApplicable',
  'notCounted',
] as const satisfies readonly (keyof ChildEvaluation)[];

const COUNTS_AS = {
  riskFactors: 'present',
  protectiveFactors: 'present',
  strengths: 'present',
  absent: 'absent',
  notKnown: 'not-known',
  notApplicable: 'not-applicable',
  notCounted: 'not-counted',
} as const satisfies Record<(typeof LANDINGS)[number], Status | 'not-counted'>;

/** What the observation at a position counts as for a child. */
export const countsAs = (child: ChildEvaluation, position: number): Status | 'not-counted' => {
  const landed = LANDINGS.filter((landing) => child[landing].some(({ observation }) => observation === position));
  const [landing, ...others] = landed;
  if (landing === undefined || others.length > 0) throw new Error(`landed in: ${landed.join(', ') || 'nothing'}`);
  return COUNTS_AS[landing];
};

/** Codes that are not about an observation's own evidence but about what it goes with. */
export const ABOUT_OTHERS: readonly EvaluationFindingCode[] = [
  'risk.addressed-not-recorded',
  'protective.mitigates-nothing',
  'protective.not-effective',
  'protective.risk-not-found',
  'contradiction.unexplained',
];

/** What one observation counts as, and the codes of the findings about it, sorted. */
export interface Judged {
  readonly counts: Status | 'not-counted';
  readonly codes: readonly EvaluationFindingCode[];
}

/** What an observation counts as when it is the only one. */
export const judge = (
  observation: Observation,
  {
    child = { id: CHILD, bornOn: day('2018-05-10') },
    asOf = AS_OF,
  }: { readonly child?: Assessment['children'][number]; readonly asOf?: CivilDate } = {},
): Judged => {
  const evaluated = evaluateOne({ children: [child], observations: [observation] }, asOf);
  return {
    counts: countsAs(evaluated, 0),
    codes: evaluated.findings
      .filter(({ code, path }) => path[0] === 'observations' && !ABOUT_OTHERS.includes(code))
      .map(({ code }) => code)
      .sort(),
  };
};

/** The codes of findings, sorted. */
export const codesOf = <Code extends string>(findings: readonly { readonly code: Code }[]): readonly Code[] =>
  findings.map(({ code }) => code).sort();
