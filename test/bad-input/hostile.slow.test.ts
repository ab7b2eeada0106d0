import vm from 'node:vm';
import { evaluateAssessment, isLeft, isRight } from 'reunification-framework';
import {
  parseAgreedClassification,
  parseClassificationRecord,
  parseIndicatorSettings,
} from 'reunification-framework/classification/schema';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FINDINGS_LIMIT } from '../../src/shared/findings/finding.js';
import { ABSENT, edited, type Path, pathOf, pathsIn, setOwn, valueAt, withField } from './edits.js';
import { placesIn } from './fields.js';
import { found, line } from './findings.js';
import { NAMED_GOAL_PARSERS } from './goal-parsers.js';
import { NAMED_PARSERS } from './parsers.js';
import { NAMED_RETURN_HOME_PARSERS } from './return-home-parsers.js';
import { AS_OF, ASSESSMENT, READ_ASSESSMENT, RECORD, SETTINGS } from './samples.js';

vi.setConfig({ testTimeout: 60_000 });

const SECRET = 'SECRET';
const UNREADABLE = [line('input.unreadable', [])];

const MANY = 100_000;

const unknownFields = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`${SECRET}-${number}`, number]));
const MANY_UNKNOWN = unknownFields(20_000);

/** One place for each field of a sample, the sample itself among them. */
const placesOf = (sample: unknown): readonly Path[] => [...placesIn(sample).values()];
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordPlacesOf = (sample: unknown): readonly Path[] =>
  placesOf(sample).filter((place) => isRecord(valueAt(sample, place)));

/** The result of something that might never end: then it is stopped, and the test fails. */
const ending = <Value>(work: () => Value): Value => vm.runInNewContext('work()', { work }, { timeout: 60_000 });

/** The sample with a property that is computed whenever it is read. */
function withGetter(sample: unknown, place: Path, get: () => unknown): unknown {
  const last = place.at(-1);
  const copy = structuredClone(sample);
  const target = valueAt(copy, place.slice(0, -1));
  if (last === undefined || typeof target !== 'object' || target === null) throw new Error('no such property');
  Object.defineProperty(target, last, { get, enumerable: true, configurable: true });
  return copy;
}

/** A value and all it holds, each behind a proxy. */
function proxied(value: unknown, handler: ProxyHandler<object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map((entry) => proxied(entry, handler))
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, proxied(part, handler)]));
  return new Proxy(copy, handler);
}

const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Map, Set, Date, Promise, RegExp];
const shapeOfLanguage = () =>
  PROTOTYPES.map(({ prototype }) => [Reflect.ownKeys(prototype), Object.isExtensible(prototype)]);
const LANGUAGE = shapeOfLanguage();

afterEach(() => {
  expect(shapeOfLanguage()).toEqual(LANGUAGE);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

const ALL_PARSERS = [...NAMED_PARSERS, ...NAMED_GOAL_PARSERS, ...NAMED_RETURN_HOME_PARSERS];

describe.each(ALL_PARSERS)('%s', (_, { sample, parse, reread, ...rest }) => {
  const leavesAlone = 'leavesAlone' in rest;
  /** What is found in a record with a field that does not belong. */
  const foreign = (place: Path): readonly string[] => (leavesAlone ? [] : [line('shape.unknown-field', place)]);
  const places = placesOf(sample);
  const records = recordPlacesOf(sample);
  const results = (inputs: readonly unknown[]): readonly (readonly string[])[] =>
    inputs.map((input) => found(parse(input)));

  it('takes __proto__, wherever it stands in JSON, for one more field that does not belong', () => {
    for (const pollution of [{ polluted: true }, { id: 'id', toString: null }, null, 'text']) {
      const inputs = records.map((place) =>
        JSON.parse(
          JSON.stringify(edited(sample, [place, withField(Object(valueAt(sample, place)), '__proto__', pollution)])),
        ),
      );
      expect(results(inputs)).toEqual(records.map(foreign));
    }
  });

  it('takes nothing out of a field that does not belong, whatever its name', () => {
    const hiddenUnder = (key: string) =>
      results(
        records.map((place) => edited(sample, [place, withField({}, key, structuredClone(valueAt(sample, place)))])),
      );
    const hidden = ['__proto__', 'prototype', 'constructor'].map(hiddenUnder);
    expect(hidden).toEqual(hidden.map(() => hiddenUnder('extra')));
    expect(hidden.flat()).not.toContainEqual([]);
  });

  it('reads records that have no prototype', () => {
    const bare = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(bare)
        : isRecord(value)
          ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(value).map(([k, v]) => [k, bare(v)])))
          : value;
    expect(parse(bare(sample))).toStrictEqual(parse(sample));
  });

  it('reads records of classes, and those that inherit their fields, into plain ones', () => {
    class Thing {}
    const things = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(things)
        : isRecord(value)
          ? Object.assign(new Thing(), Object.fromEntries(Object.entries(value).map(([k, v]) => [k, things(v)])))
          : value;
    const heirs = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(heirs)
        : isRecord(value)
          ? Object.create(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, heirs(part)])))
          : value;
    expect(parse(things(sample))).toStrictEqual(parse(sample));
    expect(parse(heirs(sample))).toStrictEqual(parse(sample));
  });

  it('finds an inherited field that does not belong', () => {
    const inputs = records.map((place) =>
      edited(sample, [place, Object.assign(Object.create({ extra: SECRET }), valueAt(sample, place))]),
    );
    expect(results(inputs)).toEqual(records.map(foreign));
  });

  it.each([
    ['a map', new Map(Object.entries(sample))],
    ['an empty map', new Map()],
    ['a set', new Set([sample])],
    ['a date', new Date(0)],
    ['a pattern', /pattern/],
    ['an error', new Error(SECRET)],
    ['a promise', Promise.resolve(sample)],
    ['a weak map', new WeakMap()],
    ['bytes', new Uint8Array(4)],
    ['a buffer', new ArrayBuffer(4)],
    ['a boxed number', new Number(7)],
    ['a boxed text', new String('text')],
    ['a boxed symbol', Object(Symbol('symbol'))],
    ['a function', () => sample],
    ['a class', class {}],
    ['a generator', (function* () {})()],
    ['a symbol', Symbol(SECRET)],
    ['a large integer', 7n],
  ])('does not accept %s, alone or in any place', (_, value) => {
    expect(isLeft(parse(value))).toBe(true);
    expect(results(places.map((place) => edited(sample, [place, value])))).not.toContainEqual([]);
  });

  it.each([
    ['an error', new Error(SECRET)],
    ['a text', SECRET],
    ['null', null],
    ['nothing', undefined],
    ['a function', () => SECRET],
    ['the input', sample],
    ['something that cannot be shown', Object.create(null)],
  ])('says only that the input is unreadable when a getter throws %s', (_, thrown) => {
    const inputs = places.slice(1).map((place) =>
      withGetter(sample, place, () => {
        throw thrown;
      }),
    );
    expect(results(inputs)).toEqual(inputs.map(() => UNREADABLE));
  });

  it('says only that the input is unreadable when reading it never comes to an end', () => {
    const endless = (): unknown => endless();
    expect(results(places.slice(1).map((place) => withGetter(sample, place, endless)))).toEqual(
      places.slice(1).map(() => UNREADABLE),
    );
  });

  it('does not read a field that does not belong', () => {
    const inputs = records.map((place) => {
      const copy = structuredClone(sample);
      Object.defineProperty(valueAt(copy, place), 'extra', {
        enumerable: true,
        get: () => {
          throw new Error(SECRET);
        },
      });
      return copy;
    });
    expect(results(inputs)).toEqual(records.map(foreign));
  });

  it('gives a value that holds together when a getter answers differently each time', () => {
    for (const other of [SECRET, undefined, 7, []]) {
      for (const place of places.slice(1)) {
        for (const honest of [0, 1, 2]) {
          let reading = 0;
          const input = withGetter(sample, place, () => (reading++ === honest ? valueAt(sample, place) : other));
          const flaky = parse(input);
          if (isRight(flaky)) expect(reread(flaky.right)).toStrictEqual(flaky);
          else expect(found(flaky)).not.toEqual([]);
        }
      }
    }
  });

  it('reads through proxies, and neither writes to the input nor freezes it', () => {
    const refuse = (): never => {
      throw new Error('written to');
    };
    const handler = {
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
      setPrototypeOf: refuse,
      preventExtensions: refuse,
    };
    expect(parse(proxied(sample, handler))).toStrictEqual(parse(sample));
    for (const wrong of [{}, [], [[]], { extra: {} }]) {
      const inputs = places.map((place) => edited(sample, [place, wrong]));
      expect(results(inputs.map((input) => proxied(input, handler)))).toEqual(results(inputs));
    }
  });

  it.each(['get', 'ownKeys'] as const)('says only that the input is unreadable when its “%s” trap throws', (trap) => {
    const handler: ProxyHandler<object> = {
      [trap]: () => {
        throw new Error(SECRET);
      },
    };
    const at = trap === 'get' ? places.filter((place) => typeof valueAt(sample, place) === 'object') : records;
    const inputs = at.map((place) => edited(sample, [place, new Proxy(Object(valueAt(sample, place)), handler)]));
    expect(results(inputs)).toEqual(at.map(() => UNREADABLE));
  });

  it('gives a value or findings when any trap throws', () => {
    const traps = ['apply', 'construct', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'has', 'isExtensible'] as const;
    for (const trap of traps) {
      const handler: ProxyHandler<object> = {
        [trap]: () => {
          throw new Error(SECRET);
        },
      };
      for (const place of places) {
        const value = valueAt(sample, place);
        const result = parse(edited(sample, [place, new Proxy(Object(value), handler)]));
        if (isLeft(result)) expect(found(result)).not.toEqual([]);
        else expect(result).toStrictEqual(parse(sample));
      }
    }
  });

  it('says that the input is unreadable where a list or a record is a proxy that has been revoked', () => {
    const revoked = (): object => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    };
    const isWhole = (place: Path): boolean => typeof valueAt(sample, place) === 'object';
    const findings = (at: readonly Path[]) => results(at.map((place) => edited(sample, [place, revoked()])));
    expect(findings(places.filter(isWhole))).toEqual(places.filter(isWhole).map(() => UNREADABLE));
    expect(findings(places.filter((place) => !isWhole(place)))).not.toContainEqual([]);
  });

  it('comes to an end when a value holds itself', () => {
    const keys = ['id', 'children', 'parents', 'observations', 'about', 'views', 'profile', 'self'];
    const loopOf = (...names: readonly string[]): unknown => {
      const loop: Record<string, unknown> = {};
      for (const name of names) loop[name] = loop;
      return loop;
    };
    const list: unknown[] = [];
    list.push(list, list);
    const loops = [...keys.map((key) => loopOf(key)), list];
    const findings = results(places.flatMap((place) => loops.map((loop) => edited(sample, [place, loop]))));
    expect(findings).not.toContainEqual([]);

    // With every name at once it holds too many values, or not: that depends on how deep it lies.
    const depths = [...new Map(places.map((place) => [place.length, place])).values()];
    expect(results(depths.map((place) => edited(sample, [place, loopOf(...keys)])))).not.toContainEqual([]);

    const whole: Record<string, unknown> = structuredClone({ ...sample });
    whole['self'] = whole;
    const foundInWhole = found(parse(Array.isArray(sample) ? [...sample, whole] : whole));
    expect(foundInWhole.length > 0).toBe(!leavesAlone);
  });

  it('comes to an end when a value is nested 20,000 deep', () => {
    const lists: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    const wrapped: unknown = JSON.parse(`${'{"children":['.repeat(20_000)}${']}'.repeat(20_000)}`);
    for (const deep of [lists, wrapped]) {
      const findings = results(places.map((place) => edited(sample, [place, deep])));
      expect(findings).not.toContainEqual([]);
      expect(results(records.map((place) => edited(sample, [[...place, 'extra'], deep])))).toEqual(
        records.map(foreign),
      );
    }
  });

  it('comes to an end when texts and keys are megabytes long', () => {
    const long = SECRET.repeat(500_000);
    const findings = ending(() => results(places.map((place) => edited(sample, [place, long]))));
    expect(findings).not.toContainEqual([]);
    expect(ending(() => results(records.map((place) => edited(sample, [[...place, long], 1]))))).toEqual(
      records.map(foreign),
    );
  });

  it.each([
    ['20,000', MANY_UNKNOWN, records.slice(0, 1)],
    ['1,000', unknownFields(1_000), records],
  ] as const)('makes one finding of %s fields that do not belong', (_, fields, at) => {
    const inputs = at.map((place) => edited(sample, [place, { ...Object(valueAt(sample, place)), ...fields }]));
    expect(ending(() => results(inputs))).toEqual(at.map(foreign));
  });

  it('reads frozen input like any other', () => {
    const frozen = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
      return value;
    };
    expect(parse(frozen(structuredClone(sample)))).toStrictEqual(parse(sample));
    for (const wrong of [{}, [], [{}], ['']]) {
      const inputs = places.map((place) => edited(sample, [place, wrong]));
      expect(results(inputs.map((input) => frozen(structuredClone(input))))).toEqual(results(inputs));
    }
  });

  it('leaves the input as it was, whatever is wrong with it', () => {
    const wrongs = [() => ({}), () => [[]], () => ({ extra: [{}] }), () => new Map([[1, {}]]), () => new Date(0)];
    for (const wrong of wrongs) {
      const inputs = places.map((place) => edited(sample, [place, wrong()]));
      const parts = inputs.flatMap((input) => pathsIn(input).map((path) => valueAt(input, path)));
      inputs.map(parse);
      expect(parts.filter((part) => Object(part) === part && !Object.isExtensible(part))).toEqual([]);
      expect(inputs).toStrictEqual(places.map((place) => edited(sample, [place, wrong()])));
    }
  });

  it('ignores what lists carry besides their entries, and accepts lists of other classes', () => {
    class List extends Array<unknown> {}
    const dressed = (value: unknown): unknown => {
      if (Array.isArray(value)) {
        const list = List.from(value, dressed);
        setOwn(list, SECRET, SECRET);
        return list;
      }
      return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, dressed(v)])) : value;
    };
    expect(JSON.stringify(parse(dressed(sample)))).toEqual(JSON.stringify(parse(sample)));
    expect(parse(dressed(sample))).toEqual(parse(sample));
  });

  it('ignores symbols', () => {
    const inputs = records.map((place) =>
      edited(sample, [place, withField(Object(valueAt(sample, place)), Symbol(SECRET), SECRET)]),
    );
    expect(inputs.map(parse)).toStrictEqual(inputs.map(() => parse(sample)));
  });
});

describe('ids that mean something in JavaScript', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    '0',
    '"',
    '\\',
    '\uD800',
    '☃',
  ];

  it.each(names)('%j is an id like any other', (name) => {
    const renamed = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll('"child-1"', () => JSON.stringify(name)));
    const read = parseAssessment(renamed(ASSESSMENT));
    expect(read).toStrictEqual({ _tag: 'Right', right: renamed(ASSESSMENT) });
    if (!isRight(read)) return;
    const evaluation = evaluateAssessment(READ_ASSESSMENT, { asOf: AS_OF });
    expect(JSON.parse(JSON.stringify(evaluateAssessment(read.right, { asOf: AS_OF })))).toEqual(renamed(evaluation));
  });

  it.each(names)('%j belongs to nobody where no one has that id', (name) => {
    expect(
      found(
        parseAssessment(
          edited(
            ASSESSMENT,
            [pathOf('observations.0.children.2'), name],
            [pathOf('observations.1.about.parent'), name],
          ),
        ),
      ),
    ).toEqual([
      line('case.unknown-child', pathOf('observations.0.children.2')),
      line('case.unknown-parent', pathOf('observations.1.about.parent')),
    ]);
  });
});

describe('lists with holes', () => {
  const lists = placesOf(ASSESSMENT).filter((place) => Array.isArray(valueAt(ASSESSMENT, place)));

  it.each(lists.map((place) => [place.join('.'), place] as const))('“%s”: each hole is missing', (_, place) => {
    const { length } = Array.from(Object(valueAt(ASSESSMENT, place)));
    const holes = edited(ASSESSMENT, [[...place, 0], ABSENT], [[...place, length + 1], undefined]);
    expect(found(parseAssessment(holes)).filter((finding) => finding.startsWith('shape.'))).toEqual(
      [0, length, length + 1].map((position) => line('shape.missing', [...place, position])).sort(),
    );
  });

  it.each(['observations', 'waysHome'])('“%s”: ten million holes are too many, and the end is reached', (at) => {
    const input = { ...ASSESSMENT, [at]: Object.assign([], { length: 10_000_000 }) };
    expect(found(ending(() => parseAssessment(input)))).toContain(line('shape.too-many', [at]));
  });
});

const each = (entry: (name: string) => unknown): readonly unknown[] =>
  Array.from({ length: MANY }, (_, number) => entry(`${SECRET}-${number}`));
const within = (list: readonly unknown[], fields: object): unknown => ({ ...Object(list[0]), ...fields });

describe('lists of 100,000 entries', () => {
  const { children, observations, circumstances, capacityToChange } = ASSESSMENT;

  it.each<readonly [at: string, entries: readonly unknown[]]>([
    ['children', each((id) => ({ id }))],
    ['parents', each((id) => ({ id }))],
    ['waysHome', each((id) => ({ id, children: ['child-1'], parents: [id] }))],
    ['waysHome.0.children', each((id) => id)],
    ['waysHome.0.parents', each((id) => id)],
    ['observations', each((id) => within(observations, { children: [id] }))],
    ['observations', each((id) => within(observations, { about: { kind: 'parent', parent: id } }))],
    ['observations', each(() => within(observations, {}))],
    ['observations', each(() => null)],
    ['observations.0.children', each((id) => id)],
    ['observations.3.about.parents', each((id) => id)],
    ['observations.0.evidence', each((reference) => within(observations[0]?.evidence ?? [], { reference }))],
    ['observations.0.evidence.0.shows', each(() => 'diagnosis')],
    ['observations.6.mitigates', each(() => ({ riskFactor: 'neglect', effect: 'effective' }))],
    ['circumstances', each((id) => within(circumstances, { children: [id] }))],
    ['capacityToChange', each((id) => within(capacityToChange, { children: [id] }))],
    ['capacityToChange.0.parents', each((id) => id)],
  ])('“%s”: too many, and the end is reached', (at, entries) => {
    const input = edited(ASSESSMENT, [pathOf(at), entries]);
    const findings = found(ending(() => parseAssessment(input)));
    expect(findings).toContain(line('shape.too-many', pathOf(at)));
  });

  it('are too many of children and of parents at once', () => {
    const input = { ...ASSESSMENT, children: each((id) => ({ id })), parents: each((id) => ({ id: `p-${id}` })) };
    const findings = found(ending(() => parseAssessment(input)));
    expect(findings).toEqual(expect.arrayContaining(['children', 'parents'].map((at) => line('shape.too-many', [at]))));
    expect(children).toHaveLength(4);
  });

  it.each<readonly [at: string, entries: readonly unknown[]]>([
    ['views', each((person) => within(RECORD.views, { person }))],
    ['wayHome.parents', each((id) => id)],
  ])('“%s” of a record: too many, and the end is reached', (at, entries) => {
    const input = edited(RECORD, [pathOf(at), entries]);
    const question = { asOf: AS_OF, assessment: READ_ASSESSMENT };
    const findings = found(ending(() => parseAgreedClassification(input, question)));
    expect(findings).toContain(line('shape.too-many', pathOf(at)));
  });

  it.each<readonly [title: string, entries: readonly unknown[]]>([
    ['valid', each((by) => within(SETTINGS, { by }))],
    ['empty', each(() => ({}))],
    ['of nothing', each(() => null)],
  ])('settings, %s: too many, and the end is reached', (_, entries) => {
    expect(found(ending(() => parseIndicatorSettings(entries)))).toContain(line('shape.too-many', []));
  });
});

describe('lists as long as allowed', () => {
  const allowed = (entry: (name: string) => unknown): readonly unknown[] => each(entry).slice(0, 2_000);

  it.each<readonly [at: string, code: string, entries: readonly unknown[]]>([
    ['observations', 'case.unknown-child', allowed((id) => within(ASSESSMENT.observations, { children: [id] }))],
    ['circumstances', 'case.unknown-child', allowed((id) => within(ASSESSMENT.circumstances, { children: [id] }))],
    [
      'capacityToChange',
      'case.unknown-child',
      allowed((id) => within(ASSESSMENT.capacityToChange, { children: [id] })),
    ],
  ])(
    '2,000 entries of “%s” that refer to nobody: as many findings as are listed, and how many more',
    (at, code, entries) => {
      const observations = at === 'observations' ? entries : [];
      const input = { ...ASSESSMENT, observations, [at]: entries };
      const findings = found(ending(() => parseAssessment(input)));
      expect(findings).toHaveLength(FINDINGS_LIMIT);
      expect(findings.filter((finding) => !finding.startsWith(`${code} at ["${at}",`))).toEqual([
        'findings.more at []',
      ]);
    },
  );

  it('ids as long as allowed, in as many ways home as allowed: the end is reached', () => {
    const long = (name: string): readonly string[] =>
      Array.from({ length: 20 }, (_, number) => `${name}-${number}-`.padEnd(200, 'x'));
    const [children, parents] = [long('child'), long('parent')];
    // Each way home leaves out another pair of parents, so that no two are the same.
    const pairs = parents.flatMap((one, position) => parents.slice(position + 1).map((other) => [one, other]));
    const input = {
      ...ASSESSMENT,
      children: children.map((id) => ({ id })),
      parents: parents.map((id) => ({ id })),
      waysHome: pairs.slice(0, 20).map((pair, number) => ({
        id: `way-${number}`,
        children,
        parents: parents.filter((parent) => !pair.includes(parent)),
      })),
      observations: [],
      circumstances: [],
      capacityToChange: [],
    };
    expect(found(ending(() => parseAssessment(input)))).toEqual([]);
  });
});

describe('an input whose lists are allowed and whose values are too many', () => {
  it.each([
    [
      'assessment',
      parseAssessment,
      { observations: Array.from({ length: 2_000 }, () => ({ evidence: Array(100).fill({}) })) },
    ],
    ['record', parseClassificationRecord, { profile: Array.from({ length: 2_000 }, () => Array(100).fill({})) }],
  ] as const)('is not read: %s', (_, parse, broken) => {
    expect(found(ending(() => parse(broken)))).toEqual([line('input.too-large', [])]);
  });

  it('is read just below', () => {
    const input = { observations: Array.from({ length: 1_900 }, () => ({ evidence: Array(100).fill(null) })) };
    expect(found(ending(() => parseAssessment(input)))).toContain(line('shape.missing', ['edition']));
  });
});
