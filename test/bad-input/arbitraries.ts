/** Inputs for the laws: anything at all, valid records, and valid records spoilt at random. All carry marked secrets. */
import fc from 'fast-check';
import {
  ADDRESSED,
  CAPACITY_EVIDENCE,
  EVIDENCE_NATURES,
  EVIDENCE_SOURCES,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  PARTICULAR_IDS,
  RISK_LEVELS,
  ROLES,
  STATUSES,
} from 'reunification-framework';
import { EFFECTS, FACTORS, type SubjectKind } from 'reunification-framework/factors';
import { arbitraryHistory, arbitraryPractice } from '../support/arbitrary-history.js';
import { ABSENT, type Edit, edited, type Path, pathsIn, setOwn, valueAt } from './edits.js';

/** Text that stands in no register and no field name, so that it must never be found in a finding. */
export const SECRET_MARK = 'SECRET-';

const secret: fc.Arbitrary<string> = fc.uuid().map((uuid) => SECRET_MARK + uuid);

const fieldName: fc.Arbitrary<string> = fc.constantFrom(
  ...['edition', 'children', 'parents', 'waysHome', 'observations', 'circumstances', 'capacityToChange', 'id'],
  ...['factor', 'about', 'kind', 'status', 'evidence', 'views', 'profile', 'iro', 'indicator', 'value', 'wishes'],
  ...['child', 'wayHome', 'events', 'happenedOn', 'agreedBy', 'managedLapse', 'variations', 'months', 'factors'],
);

/** Anything at all that JavaScript can hold, with secrets as values and as keys. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  maxDepth: 4,
  key: fc.oneof(secret, fieldName, fc.constantFrom('__proto__', 'constructor', 'toString')),
  values: [
    secret,
    secret.map((text) => ({ [text]: text })),
    secret.map((text) => Symbol(text)),
    secret.map((text) => new Error(text)),
    fc.constantFrom<unknown>('framework-2015', 'neglect', 'child', 'present', 'low', true, 7, null, undefined, ''),
    fc.date({ noInvalidDate: false }),
    fc.double(),
    fc.bigInt(),
  ],
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** One way of spoiling plain data; `at` chooses the place among all that are there. */
interface Spoiling {
  readonly how: 'replace' | 'remove' | 'add a field' | 'rename a field' | 'repeat' | 'put elsewhere';
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly value: unknown;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  how: fc.constantFrom('replace', 'remove', 'add a field', 'rename a field', 'repeat', 'put elsewhere'),
  at: fc.nat(),
  to: fc.nat(),
  key: secret,
  // Copies: what one run does to a value must not be there in the next.
  value: fc.oneof(
    secret,
    secret,
    fc.constantFrom<unknown>(null, '', 7, [], {}, true, '2025-02-29').map((value) => structuredClone(value)),
    anything,
  ),
});

const chosen = (places: readonly Path[], number: number): Path => places[number % places.length] ?? [];

const isWhole = (value: unknown): value is object => typeof value === 'object' && value !== null;

const editsFor = (data: unknown, { how, at, to, key, value }: Spoiling): readonly Edit[] => {
  const places = pathsIn(data);
  const place = chosen(places, at);
  const there = valueAt(data, place);
  const parent = place.slice(0, -1);
  const last = place.at(-1);
  switch (how) {
    case 'replace':
      return [[place, value]];
    case 'remove':
      return place.length === 0 ? [] : [[place, ABSENT]];
    case 'add a field':
      return isWhole(there) && !Array.isArray(there) ? [[[...place, key], value]] : [];
    case 'rename a field':
      return typeof last !== 'string'
        ? []
        : [
            [[...parent, key], there],
            [place, ABSENT],
          ];
    case 'repeat':
      return Array.isArray(there) && there.length > 0 ? [[[...place, there.length], there[0]]] : [];
    case 'put elsewhere':
      return [[chosen(places, to), structuredClone(there)]];
  }
};

/** Edits are made in a copy. */
const canBeCopied = (value: unknown): boolean => {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
};

/** A valid sample, spoilt in up to five places. */
export const spoilt = (sample: object): fc.Arbitrary<unknown> =>
  fc
    .array(spoiling, { minLength: 1, maxLength: 5 })
    .map((spoilings) =>
      spoilings.reduce<unknown>(
        (data, one) => (canBeCopied(data) ? edited(data, ...editsFor(data, one)) : data),
        sample,
      ),
    );

/** The same, with every text that is not the package's own turned into a secret. */
export const inSecret = (sample: object): object => {
  const names = /^(child|parent|way|person|event)-\d$|^Letter|^Agreed|^New|^One|^Seen/;
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return names.test(value) ? SECRET_MARK + value : value;
    if (Array.isArray(value)) return value.map(visit);
    if (!isWhole(value)) return value;
    const copy = {};
    for (const [key, part] of Object.entries(value)) setOwn(copy, key, visit(part));
    return copy;
  };
  return Object(visit(sample));
};

const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2025-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const maybe = <Value>(field: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [field]: given }));

const evidence: fc.Arbitrary<object> = fc
  .tuple(
    fc.record({
      source: fc.constantFrom(...EVIDENCE_SOURCES),
      role: fc.constantFrom(...ROLES),
      nature: fc.constantFrom(...EVIDENCE_NATURES),
    }),
    fc.option(fc.tuple(day, day), { nil: undefined }).map((days) => {
      const [happenedOn, recordedOn] = [...(days ?? [])].sort();
      return happenedOn === undefined ? {} : { happenedOn, recordedOn };
    }),
    maybe('shows', fc.subarray([...PARTICULAR_IDS], { maxLength: 3 })),
    maybe('reference', secret),
  )
  .map((parts) => Object.assign({}, ...parts));

const CHILDREN = ['child-1', 'child-2', 'child-3'].map((id) => SECRET_MARK + id);
const PARENTS = ['parent-1', 'parent-2', 'parent-3'].map((id) => SECRET_MARK + id);

const someOf = (people: readonly string[], least = 1): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...people], { minLength: least });

const subject = (kind: SubjectKind): fc.Arbitrary<object> => {
  switch (kind) {
    case 'child':
    case 'professionals':
      return fc.constant({ kind });
    case 'parent':
      return fc.constantFrom(...PARENTS).map((parent) => ({ kind, parent }));
    case 'parents-together':
      return someOf(PARENTS, 2).map((parents) => ({ kind, parents }));
    case 'household':
    case 'social-setting':
      return someOf(PARENTS).map((parents) => ({ kind, parents }));
  }
};

const observation: fc.Arbitrary<{ readonly factor: string; readonly [field: string]: unknown }> = fc
  .constantFrom(...FACTORS)
  .chain(({ id, kind, about }) =>
    fc
      .record({
        children: someOf(CHILDREN),
        about: fc.constantFrom(...about).chain(subject),
        status: fc.constantFrom(...STATUSES),
        evidence: fc.array(evidence, { maxLength: 3 }),
        addressed: fc.option(fc.constantFrom(...ADDRESSED), { nil: undefined }),
        explanation: fc.option(secret, { nil: undefined }),
      })
      .map(({ addressed, explanation, ...rest }) => ({
        factor: id,
        ...rest,
        ...(addressed !== undefined && kind === 'risk' && rest.status === 'present'
          ? { addressed: [{ wayHome: `${SECRET_MARK}way-0`, how: addressed, evidence: [] }] }
          : {}),
        ...(explanation === undefined ? {} : { explanation }),
      })),
  );

/** A risk that is there for all children, so that anything positive may work against it. */
const neglect = {
  factor: 'neglect',
  children: CHILDREN,
  about: { kind: 'child' },
  status: 'present',
  evidence: [],
};

/** Any valid assessment of three children and three parents, full of secrets. */
export const validAssessment: fc.Arbitrary<unknown> = fc
  .record({
    bornOn: fc.option(day, { nil: undefined }),
    waysHome: fc.uniqueArray(someOf(PARENTS), {
      minLength: 1,
      maxLength: 4,
      selector: (ids) => [...ids].sort().join(),
    }),
    observations: fc.uniqueArray(observation, { maxLength: 8, selector: ({ factor }) => factor }),
    effect: fc.constantFrom(...EFFECTS),
    capacity: fc.option(
      fc.record({
        parents: someOf(PARENTS),
        children: someOf(CHILDREN),
        evidence: fc.constantFrom(...CAPACITY_EVIDENCE),
        restsOn: fc.constant([]),
      }),
      { nil: undefined },
    ),
  })
  .map(({ bornOn, waysHome, observations, effect, capacity }) => ({
    edition: 'framework-2015',
    children: CHILDREN.map((id, number) => ({ id, ...(number === 0 && bornOn !== undefined ? { bornOn } : {}) })),
    parents: PARENTS.map((id) => ({ id })),
    waysHome: waysHome.map((parents, number) => ({ id: `${SECRET_MARK}way-${number}`, children: CHILDREN, parents })),
    observations: [
      neglect,
      ...observations
        .filter(({ factor }) => factor !== neglect.factor)
        .map((one) =>
          FACTORS.some(({ id, kind }) => id === one.factor && kind === 'protective') && one['status'] === 'present'
            ? { ...one, mitigates: [{ riskFactor: neglect.factor, about: neglect.about, effect, evidence: [] }] }
            : one,
        ),
    ],
    circumstances: [],
    capacityToChange: capacity === undefined ? [] : [capacity],
  }));

const profileFields = INDICATOR_IDS.map(
  (indicator) => [indicator, fc.constantFrom<string>(...INDICATOR_VALUES[indicator])] as const,
);

/** Any profile of which all indicators are known. */
const wholeProfile: fc.Arbitrary<unknown> = fc.record(Object.fromEntries(profileFields));

/** Any profile. */
export const validProfile: fc.Arbitrary<unknown> = fc.record(Object.fromEntries(profileFields), { requiredKeys: [] });

const level = fc.constantFrom(...RISK_LEVELS);

/** Any record that can be agreed, for the child and a way home of the sample, full of secrets: its assessment leaves row 1 open, but for the best. */
export const validRecord: fc.Arbitrary<unknown> = fc
  .record({
    profile: wholeProfile.filter((profile) => valueAt(profile, ['riskFactors']) !== 'fully-addressed'),
    level,
    levels: fc.tuple(level, level, level),
    third: fc.constantFrom('case-history-author', 'independent-reviewer'),
    people: fc.uniqueArray(secret, { minLength: 4, maxLength: 4 }),
    reasons: fc.tuple(secret, secret),
    involved: fc.boolean(),
  })
  .map(({ profile, level: agreed, levels, third, people, reasons, involved }) => ({
    edition: 'framework-2015',
    child: 'child-1',
    wayHome: { parents: ['parent-2', 'parent-1'] },
    profile,
    views: ['social-worker', 'team-manager', third].map((role, number) => ({
      role,
      person: people[number],
      level: levels[number],
      recordedOn: '2025-03-01',
    })),
    conferredOn: '2025-03-01',
    level: agreed,
    reasonForDifferenceFromViews: reasons[0],
    reasonForDifferenceFromTable: reasons[1],
    iro: involved ? { involved, person: people[3], on: '2025-06-30' } : { involved },
  }));

/** Any settings, each indicator at most once. */
export const validSettings: fc.Arbitrary<unknown> = fc.array(
  fc
    .constantFrom(...INDICATOR_IDS)
    .chain((indicator) =>
      fc
        .tuple(fc.constantFrom<string>(...INDICATOR_VALUES[indicator]), secret, day, maybe('reason', secret))
        .map(([value, by, setOn, reason]) => ({ indicator, value, by, setOn, ...reason })),
    ),
  { maxLength: 10 },
);

const OWN_TEXTS = /"(child-1|parent-1|person-\d|e-\d+|what the foster carer said)"/g;

const marked = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(OWN_TEXTS, `"${SECRET_MARK}$1"`));

/** Any history that can be read, full of secrets. */
export const validHistory: fc.Arbitrary<unknown> = arbitraryHistory.map(marked);

/** Any practice that can be used, full of secrets. */
export const validPractice: fc.Arbitrary<unknown> = arbitraryPractice.map(marked);
