/**
 * Builders for assessments in which everything has been answered: whatever a test is about is found as it says, everything
 * else was looked for and is absent.
 */
import {
  type Assessment,
  type CapacityConclusion,
  type CapacityEvidence,
  CIRCUMSTANCE_IDS,
  CIRCUMSTANCES,
  type CircumstanceId,
  type CircumstanceObservation,
  FACTORS,
  type FactorId,
  type Observation,
  type ParentId,
  type ProtectiveFactorId,
  type RiskFactorId,
  type Status,
  type Subject,
  type SubjectKind,
} from 'reunification-framework/factors';
import {
  CHANGE_SHOWN,
  CHILD,
  day,
  evidence,
  FATHER,
  forEveryHome,
  type InShort,
  MOTHER,
  observe,
} from './observations.js';

/** The parents to whom the child would return. */
export type Home = readonly [ParentId, ...ParentId[]];

export const TO_MOTHER: Home = [MOTHER];
export const TO_FATHER: Home = [FATHER];
export const TO_BOTH: Home = [MOTHER, FATHER];

/** What a test says about a case; the rest is absent. */
export interface Case {
  /** The homes considered; the parents are those who make them up. */
  readonly homes: readonly [Home, ...Home[]];
  /** What was found about factors. */
  readonly found?: readonly Observation[];
  /** What was found about circumstances. */
  readonly circumstances?: readonly CircumstanceObservation[];
  /** What was concluded about capacity to change. */
  readonly capacityToChange?: Assessment['capacityToChange'];
  /** Factors and circumstances that nobody has answered at all, unless they are among what was found. */
  readonly unanswered?: readonly (FactorId | CircumstanceId)[];
}

/** A risk factor found, with what is being done about it. */
export const risk = (factor: RiskFactorId, addressed?: InShort['addressed'], more: InShort = {}): Observation =>
  observe(factor, { ...(addressed === undefined ? {} : { addressed }), ...more });

/** Something positive that works against risk factors found. */
export const positive = (
  factor: ProtectiveFactorId,
  worksAgainst: readonly RiskFactorId[],
  more: InShort = {},
): Observation =>
  observe(factor, { mitigates: worksAgainst.map((riskFactor) => ({ riskFactor, effect: 'effective' })), ...more });

/** A factor that was asked about without an answer. */
export const notKnown = (factor: FactorId, more: Partial<Observation> = {}): Observation =>
  observe(factor, { status: 'not-known', evidence: [], ...more });

/** A factor that was looked for and not found. */
export const absent = (factor: FactorId, more: Partial<Observation> = {}): Observation =>
  observe(factor, { status: 'absent', evidence: [evidence()], ...more });

/** A circumstance, found unless it says otherwise. */
export const circumstance = (
  id: CircumstanceId,
  about: Subject,
  status: Status = 'present',
): CircumstanceObservation => ({ circumstance: id, children: [CHILD], about, status, evidence: [evidence()] });

/** A conclusion about capacity to change. */
export const concluded = (amount: CapacityEvidence, ...parents: Home): CapacityConclusion => ({
  parents,
  children: [CHILD],
  evidence: amount,
  restsOn: [CHANGE_SHOWN],
  concludedOn: day('2025-05-01'),
});

const subjectsOf = (kinds: readonly [SubjectKind, ...SubjectKind[]], homes: readonly Home[]): readonly Subject[] => {
  const [primary] = kinds;
  switch (primary) {
    case 'child':
    case 'professionals':
      return [{ kind: primary }];
    case 'household':
    case 'social-setting':
      return homes.map((parents) => ({ kind: primary, parents }));
    case 'parent':
    case 'parents-together': {
      const separately = [...new Set(homes.flat())].map((parent): Subject => ({ kind: 'parent', parent }));
      const together = homes.flatMap(([first, second, ...more]): Subject[] =>
        second === undefined ? [] : [{ kind: 'parents-together', parents: [first, second, ...more] }],
      );
      return kinds.includes('parents-together') ? [...separately, ...together] : separately;
    }
  }
};

const peopleIn = (about: Subject): string => {
  if (about.kind === 'parent') return about.parent;
  return 'parents' in about ? [...about.parents].sort().join(' and ') : 'nobody in particular';
};

/** Every question that the 61 factors put to a case, answered as absent. */
export const everyFactorAbsent = (homes: readonly Home[]): readonly Observation[] =>
  FACTORS.flatMap(({ id, about }) => subjectsOf(about, homes).map((subject) => absent(id, { about: subject })));

const everyCircumstanceAbsent = (homes: readonly Home[]): readonly CircumstanceObservation[] =>
  CIRCUMSTANCE_IDS.flatMap((id) =>
    subjectsOf(CIRCUMSTANCES[id].about, homes).map((subject) => circumstance(id, subject, 'absent')),
  );

/** The assessment of a case. */
export function complete({
  homes,
  found = [],
  circumstances = [],
  capacityToChange = [],
  unanswered = [],
}: Case): Assessment {
  const isUnanswered = (id: FactorId | CircumstanceId): boolean => unanswered.includes(id);
  const isFound = ({ factor, about }: Observation): boolean =>
    found.some((other) => other.factor === factor && peopleIn(other.about) === peopleIn(about));
  const isFoundToo = ({ circumstance: id, about }: CircumstanceObservation): boolean =>
    circumstances.some((other) => other.circumstance === id && peopleIn(other.about) === peopleIn(about));
  const [home, ...others] = homes;
  const wayTo = (parents: Home): Assessment['waysHome'][number] => ({
    id: `home to ${parents.join(' and ')}`,
    children: [CHILD],
    parents,
  });
  const waysHome: Assessment['waysHome'] = [wayTo(home), ...others.map(wayTo)];
  const [parent, ...otherParents] = [...new Set(homes.flat())].map((id) => ({ id }));
  return {
    edition: 'framework-2015',
    children: [{ id: CHILD, bornOn: day('2018-05-10') }],
    parents: [parent ?? { id: MOTHER }, ...otherParents],
    waysHome,
    observations: [
      ...everyFactorAbsent(homes).filter((observation) => !isFound(observation) && !isUnanswered(observation.factor)),
      ...forEveryHome(found, waysHome),
    ],
    circumstances: [
      ...everyCircumstanceAbsent(homes).filter(
        (observation) => !isFoundToo(observation) && !isUnanswered(observation.circumstance),
      ),
      ...forEveryHome(circumstances, waysHome),
    ],
    capacityToChange,
  };
}
