/** Builders for assessments: one child, the mother, the father, and whatever a test is about. All read by the schema. */
import {
  type Addressed,
  type AddressedForHome,
  type Assessment,
  type ChildEvaluation,
  type Effect,
  type Evaluation,
  type EvaluationFindingCode,
  type Evidence,
  evaluateAssessment,
  type FactorId,
  factorById,
  type Mitigation,
  type Observation,
  type ParticularId,
  type RiskFactorId,
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

/** Stands for each way home of an assessment: see {@link forEveryHome}. */
const EVERY_HOME = 'every home';

/** What shows a change: dated, from someone who is not to change, newer than the evidence of the risk. */
export const CHANGE_SHOWN: Evidence = evidence([], 'family-support-worker', {
  happenedOn: day('2025-04-01'),
  recordedOn: day('2025-04-02'),
});

/** What is being done about a risk, shown, for every home. */
export const addressedAs = (
  how: Addressed,
  more: Partial<AddressedForHome> = {},
): readonly [AddressedForHome, ...AddressedForHome[]] => [
  { wayHome: EVERY_HOME, how, evidence: how === 'not-known' ? [] : [CHANGE_SHOWN], ...more },
];

/** A claim that something works against a risk factor of the subject that it is usually observed of, shown. */
export const against = (
  riskFactor: RiskFactorId,
  effect: Effect = 'effective',
  more: Partial<Mitigation> = {},
): Mitigation => ({
  riskFactor,
  about: subjectOf(factorById(riskFactor).about[0]),
  effect,
  evidence: [CHANGE_SHOWN],
  ...more,
});

/** An observation in short: what is done about a risk in a word, and what something works against by name. */
export type InShort = Omit<Partial<Observation>, 'addressed' | 'mitigates'> & {
  readonly addressed?: Addressed | Observation['addressed'] | undefined;
  readonly mitigates?:
    | readonly (Mitigation | { readonly riskFactor: RiskFactorId; readonly effect: Effect })[]
    | undefined;
};

/** An observation of a factor for the child: as present, with enough evidence; as anything else, with evidence that shows nothing of it. */
export const observe = (factor: FactorId, { addressed, mitigates, ...more }: InShort = {}): Observation => ({
  factor,
  children: [CHILD],
  about: subjectOf(factorById(factor).about[0]),
  status: 'present',
  evidence: [(more.status ?? 'present') === 'present' ? enoughFor(factor) : evidence()],
  ...more,
  ...(addressed === undefined ? {} : { addressed: typeof addressed === 'string' ? addressedAs(addressed) : addressed }),
  ...(mitigates === undefined
    ? {}
    : {
        mitigates: mitigates.map((claim) => ('about' in claim ? claim : against(claim.riskFactor, claim.effect))),
      }),
});

/** The same with what is said of every home said of each. */
export const forEveryHome = <Found extends { readonly addressed?: Observation['addressed'] }>(
  found: readonly Found[],
  waysHome: readonly { readonly id: string }[],
): readonly Found[] =>
  found.map((one) =>
    one.addressed === undefined
      ? one
      : {
          ...one,
          addressed: one.addressed.flatMap((entry) =>
            entry.wayHome === EVERY_HOME ? waysHome.map(({ id }) => ({ ...entry, wayHome: id })) : [entry],
          ),
        },
  );

/** An assessment as a case system would hand it in, and an error where it does not fit together. */
export const read = (input: unknown): Assessment => {
  const result = parseAssessment(input);
  if (isLeft(result)) throw new Error(result.left.map(({ code, path }) => `${code} at ${path.join('.')}`).join('\n'));
  return result.right;
};

/** An assessment of a child of seven and the way home to the mother, or as the parts given say. */
export const assessmentOf = ({
  children = [{ id: CHILD, bornOn: day('2018-05-10') }],
  waysHome = [
    {
      id: 'home to the mother',
      children: [children[0].id, ...children.slice(1).map(({ id }) => id)],
      parents: [MOTHER],
    },
  ],
  observations = [],
  circumstances = [],
  ...parts
}: Partial<Assessment>): Assessment =>
  read({
    edition: 'framework-2015',
    children,
    parents: [{ id: MOTHER }, { id: FATHER }],
    waysHome,
    capacityToChange: [],
    ...parts,
    observations: forEveryHome(observations, waysHome),
    circumstances: forEveryHome(circumstances, waysHome),
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
  'protective.effect-not-shown',
  'risk.addressed-not-shown',
  'observation.contested',
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
