/** Arbitrary assessments that fit together, as a case system could hold them, read by the schema. */
import fc from 'fast-check';
import {
  ADDRESSED,
  type Assessment,
  CAPACITY_EVIDENCE,
  CIRCUMSTANCE_IDS,
  CIRCUMSTANCES,
  CONTRADICTIONS,
  EFFECTS,
  EVIDENCE_NATURES,
  EVIDENCE_SOURCES,
  FACTORS,
  type FactorId,
  factorById,
  isRiskFactorId,
  type ParticularId,
  type RiskFactorId,
  ROLES,
  STATUSES,
  type Subject,
  type SubjectKind,
} from 'reunification-framework/factors';
import type { CivilDate } from 'reunification-framework/shared';
import { day, read } from './observations.js';

/** Ids as awkward as a case system may have them; none is a field name of this package. */
const IDS = ['c-17', '__proto__', 'constructor', 'toString', 'c 18', '0', 'Zoë', '🙂', '"', 'a/b', 'null', 'length'];

/** The id of the first way home. */
const FIRST_WAY = 'way 0';

/** A text that nothing may repeat. */
export const FREE_TEXT = 'what the neighbour said';

/** Days around each other and around birthdays, so that they often meet. */
const DAYS: readonly CivilDate[] = [
  '2023-08-31',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-08-30',
  '2024-08-31',
  '2024-09-01',
  '2025-02-27',
  '2025-02-28',
  '2025-03-01',
].map(day);

/** A day that an assessment can be asked about. */
export const arbitraryDay = (): fc.Arbitrary<CivilDate> => fc.constantFrom(...DAYS);

const someOf = <Value>(values: readonly Value[], minLength = 1): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...values], { minLength });

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const children = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.oneof(
        fc.record({ id: fc.constant(id), bornOn: arbitraryDay() }),
        fc.record({ id: fc.constant(id), infancy: fc.constantFrom('in-first-year', 'past-first-year') }),
        fc.constant({ id }),
      ),
    ),
  );

const waysHome = (childIds: readonly string[], parentIds: readonly string[]) =>
  fc
    .uniqueArray(fc.record({ children: someOf(childIds), parents: someOf(parentIds) }), {
      selector: ({ parents }) => [...parents].sort().join('\n'),
      minLength: 1,
      maxLength: 3,
    })
    .map((ways) => ways.map((way, position) => ({ ...way, id: position === 0 ? FIRST_WAY : `way ${position}` })));

const about = (kinds: readonly SubjectKind[], parentIds: readonly string[]): fc.Arbitrary<Subject> =>
  fc
    .constantFrom(...kinds.filter((kind) => kind !== 'parents-together' || parentIds.length > 1))
    .chain((kind): fc.Arbitrary<unknown> => {
      switch (kind) {
        case 'child':
        case 'professionals':
          return fc.constant({ kind });
        case 'parent':
          return fc.record({ kind: fc.constant(kind), parent: fc.constantFrom(...parentIds) });
        case 'parents-together':
        case 'household':
        case 'social-setting':
          return fc.record({
            kind: fc.constant(kind),
            parents: someOf(parentIds, kind === 'parents-together' ? 2 : 1),
          });
      }
    })
    // The schema reads it again with the whole.
    .map((subject) => subject as Subject);

/** What the factor's own rules speak of: what they ask for, and what else bears on them. */
const particularsOf = (factor: FactorId): Particulars => {
  const { requirements, inclusions, exclusions } = factorById(factor as RiskFactorId);
  const routes = requirements.flatMap((requirement) => requirement.routes);
  return {
    asked: routes.flatMap(({ shows }) => shows),
    others: [
      ...routes.flatMap(({ unless = [] }) => unless),
      ...inclusions.map(({ shows }) => shows),
      ...exclusions.flatMap(({ shows }) => shows),
      ...[...inclusions, ...exclusions].flatMap(({ endedBy }) => (endedBy === undefined ? [] : [endedBy.shows])),
      'wish-to-change-stated',
    ],
  };
};

interface Particulars {
  readonly asked: readonly ParticularId[];
  readonly others: readonly ParticularId[];
}

const evidence = ({ asked, others }: Particulars) =>
  fc
    .record({
      source: fc.constantFrom(...EVIDENCE_SOURCES),
      role: fc.oneof(fc.constant('general-practitioner' as const), fc.constantFrom(...ROLES)),
      nature: fc.oneof(fc.constant('fact' as const), fc.constantFrom(...EVIDENCE_NATURES)),
      days: fc.tuple(optional(arbitraryDay()), optional(arbitraryDay())),
      shows: optional(
        fc.oneof(
          { weight: 3, arbitrary: fc.constant([...new Set(asked)]) },
          { weight: 1, arbitrary: someOf([...new Set([...asked, ...others])], 0) },
        ),
      ),
      reference: optional(fc.constant(FREE_TEXT)),
    })
    .map(({ days, ...piece }) => {
      const [happenedOn, recordedOn] =
        days[0] !== undefined && days[1] !== undefined && days[1] < days[0] ? [days[1], days[0]] : days;
      return { ...piece, happenedOn, recordedOn };
    });

const someEvidence = fc.array(evidence({ asked: [], others: ['change-demonstrated'] }), { maxLength: 2 });

const observed = (childIds: readonly string[], particulars: Particulars) => ({
  children: someOf(childIds),
  status: fc.oneof(
    { weight: 2, arbitrary: fc.constant('present' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...STATUSES) },
  ),
  evidence: fc.array(evidence(particulars), { maxLength: 3 }),
});

const observation = (factor: FactorId, subject: fc.Arbitrary<Subject>, childIds: readonly string[]) =>
  fc.record({
    factor: fc.constant(factor),
    about: subject,
    ...observed(childIds, particularsOf(factor)),
    explanation: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant(FREE_TEXT) },
    ),
    addressed: optional(
      fc.record({ how: fc.constantFrom(...ADDRESSED), evidence: someEvidence, recordedOn: optional(arbitraryDay()) }),
    ),
    mitigates: optional(
      fc.array(fc.record({ pick: fc.nat(), effect: fc.constantFrom(...EFFECTS), evidence: someEvidence }), {
        maxLength: 3,
      }),
    ),
  });

/** One factor, or two of the same people that bear on each other. */
const someObservations = (childIds: readonly string[], parentIds: readonly string[]) => {
  const subjectOf = (factor: FactorId) => about(factorById(factor as RiskFactorId).about, parentIds);
  const both = (one: FactorId, other: FactorId, subject: fc.Arbitrary<Subject>) =>
    subject.chain((same) =>
      fc.tuple(observation(one, fc.constant(same), childIds), observation(other, fc.constant(same), childIds)),
    );
  return fc.oneof(
    fc
      .constantFrom(...FACTORS.map(({ id }) => id))
      .chain((factor) => fc.tuple(observation(factor, subjectOf(factor), childIds))),
    fc.constantFrom(...CONTRADICTIONS).chain(({ riskFactor, protectiveFactor }) => {
      const inCommon = factorById(protectiveFactor).about.filter((kind) => factorById(riskFactor).about.includes(kind));
      const [kind, ...kinds] = inCommon;
      // Findings about a person and about a home of that person exclude each other too.
      return kind === undefined
        ? fc.tuple(
            observation(riskFactor, subjectOf(riskFactor), childIds),
            observation(protectiveFactor, subjectOf(protectiveFactor), childIds),
          )
        : both(riskFactor, protectiveFactor, about([kind, ...kinds], parentIds));
    }),
    fc.tuple(
      observation('alcohol-or-drugs-abuse', subjectOf('alcohol-or-drugs-abuse'), childIds),
      observation('inter-parental-conflict-and-violence', subjectOf('inter-parental-conflict-and-violence'), childIds),
    ),
  );
};

const keyOf = (subject: Subject): string =>
  JSON.stringify('parents' in subject ? { kind: subject.kind, parents: [...subject.parents].sort() } : subject);

/** The first of each kind. */
const uniqueBy = <Value>(values: readonly Value[], keyOfValue: (value: Value) => string): readonly Value[] => {
  const keys = values.map(keyOfValue);
  return values.filter((_, position) => keys.indexOf(keys[position] ?? '') === position);
};

const observations = (childIds: readonly string[], parentIds: readonly string[]) =>
  fc.array(someObservations(childIds, parentIds), { maxLength: 5 }).map((some) => {
    const all = uniqueBy(some.flat(), ({ factor, about: subject }) => `${factor} ${keyOf(subject)}`);
    return all.map(({ addressed, mitigates = [], ...rest }) => {
      const { factor, status, children: mine } = rest;
      if (status !== 'present') return rest;
      if (isRiskFactorId(factor))
        return addressed === undefined ? rest : { ...rest, addressed: [{ ...addressed, wayHome: FIRST_WAY }] };
      // Only a risk factor that someone reports for one of the same children can be worked against.
      const reported = all.flatMap((other) =>
        other.status === 'present' && isRiskFactorId(other.factor) && other.children.some((id) => mine.includes(id))
          ? [{ riskFactor: other.factor, about: other.about }]
          : [],
      );
      const picked = mitigates.flatMap(({ pick, ...claim }) => {
        const risk = reported[pick % Math.max(reported.length, 1)];
        return risk === undefined ? [] : [{ ...risk, ...claim }];
      });
      return {
        ...rest,
        mitigates: uniqueBy(picked, ({ riskFactor, about: subject }) => `${riskFactor} ${keyOf(subject)}`),
      };
    });
  });

const circumstances = (childIds: readonly string[], parentIds: readonly string[]) =>
  fc.uniqueArray(
    fc.constantFrom(...CIRCUMSTANCE_IDS).chain((circumstance) =>
      fc.record({
        circumstance: fc.constant(circumstance),
        about: about(CIRCUMSTANCES[circumstance].about, parentIds),
        ...observed(childIds, { asked: [], others: ['wish-to-change-stated'] }),
      }),
    ),
    {
      selector: ({ circumstance, about: subject }) => `${circumstance} ${keyOf(subject)}`,
      maxLength: 4,
    },
  );

const conclusions = (childIds: readonly string[], parentIds: readonly string[]) =>
  fc.uniqueArray(
    fc.record({
      parents: someOf(parentIds),
      children: someOf(childIds),
      evidence: fc.constantFrom(...CAPACITY_EVIDENCE),
      restsOn: someEvidence,
      concludedOn: optional(arbitraryDay()),
    }),
    { selector: ({ parents }) => [...parents].sort().join('\n'), maxLength: 2 },
  );

/** An assessment whose parts fit together. */
export const arbitraryAssessment = (): fc.Arbitrary<Assessment> =>
  fc
    .record({
      ids: fc.shuffledSubarray(IDS, { minLength: 6 }),
      childCount: fc.integer({ min: 1, max: 3 }),
      parentCount: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ ids, childCount, parentCount }) => {
      const childIds = ids.slice(0, childCount);
      const parentIds = ids.slice(childCount, childCount + parentCount);
      return fc.record({
        edition: fc.constant('framework-2015' as const),
        children: children(childIds),
        parents: fc.constant(parentIds.map((id) => ({ id }))),
        waysHome: waysHome(childIds, parentIds),
        observations: observations(childIds, parentIds),
        circumstances: circumstances(childIds, parentIds),
        capacityToChange: conclusions(childIds, parentIds),
      });
    })
    .map(read);
