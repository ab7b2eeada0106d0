import { describe, expect, it } from 'vitest';
import {
  CONFORMANCE_FORMAT,
  type Implementation,
  runConformance,
  type Vector,
  type VectorSet,
} from '../../src/conformance/index.js';
import { deeplyFrozen } from '../support/goals.js';

const SOURCES = ['Framework (2015), Risk Classification Table, row 7, p. 40'];

const vectorOf = (id: string, expected: unknown, more: Partial<Vector> = {}): Vector => ({
  id: `some/${id}`,
  function: 'answer',
  title: `About ${id}`,
  input: { id },
  expected,
  rules: ['H1'],
  sources: SOURCES,
  ...more,
});

const setOf = (vectors: readonly Vector[], more: Partial<VectorSet> = {}): VectorSet => ({
  format: CONFORMANCE_FORMAT,
  packageVersion: '0.0.0',
  edition: 'framework-2015',
  set: 'some',
  description: 'Some vectors.',
  functions: {
    answer: {
      input: 'Anything.',
      answer: 'Anything.',
      compared: ['$'],
      unordered: ['findings'],
      byKey: { tasks: ['id'], due: ['kind', 'clock'], moved: ['task.id'] },
      only: { notices: { code: ['a', 'b'] } },
    },
  },
  vectors,
  ...more,
});

/** What comes of an answer where something is expected. */
const resultOf = (expected: unknown, actual: unknown) =>
  runConformance({ answer: () => actual }, [setOf([vectorOf('one', expected)])]);

const passes = (expected: unknown, actual: unknown): boolean => resultOf(expected, actual).allPassed;

const SYMBOL = Symbol('symbol');
const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error('what the foster carer said');
    },
  },
);

describe('An answer is as expected', () => {
  it.each<readonly [told: string, expected: unknown, actual: unknown]>([
    ['the same text', 'high', 'high'],
    ['the same number', 6, 6],
    ['a number worked out another way', 110 / 3, 36.66666667],
    ['nought, with a sign or without', 0, -0],
    ['a number that is a millionth away', 0, 0.000001],
    ['the same truth', false, false],
    ['nothing there: undefined', null, undefined],
    ['nothing there: null', null, null],
    ['a field that is not there', { dueOn: null }, {}],
    ['a field with nothing in it', { dueOn: null }, { dueOn: undefined }],
    ['more fields than expected', { rule: 'H1' }, { rule: 'H1', says: 'Something.', sources: [] }],
    ['more fields than expected, within others', { held: { level: 'low' } }, { held: { level: 'low', since: {} } }],
    ['anything that is there', {}, { rule: 'H1' }],
    ['an empty list', { missing: [] }, { missing: [] }],
    ['the same list', ['low', 'medium'], ['low', 'medium']],
    ['a list of records with more fields', [{ id: 'L1' }], [{ id: 'L1', months: 6 }]],
    [
      'findings in another order',
      { findings: [{ code: 'a' }, { code: 'b' }] },
      { findings: [{ code: 'b' }, { code: 'a' }] },
    ],
    ['two findings alike', { findings: [{ code: 'a' }, { code: 'a' }] }, { findings: [{ code: 'a' }, { code: 'a' }] }],
    ['findings further in', { goals: [{ findings: ['a', 'b'] }] }, { goals: [{ findings: ['b', 'a'] }] }],
    ['a field that the record inherits', { level: 'low' }, Object.create({ level: 'low' })],
    ['a record that is not there, of which nothing is expected', { observed: { on: null } }, {}],
    [
      'the entry with the same id, among others and in another place',
      { tasks: [{ id: 'visit', status: 'due' }] },
      {
        tasks: [
          { id: 'review', status: 'open' },
          { id: 'visit', status: 'due', title: 'A visit' },
        ],
      },
    ],
    [
      'an entry that is there, whatever it holds',
      { tasks: [{ id: 'visit' }] },
      { tasks: [{ id: 'visit', status: 'due' }] },
    ],
    [
      'no entry with the id, where nothing of it is expected',
      { tasks: [{ id: 'visit', status: null }] },
      { tasks: [] },
    ],
    ['no list at all, likewise', { tasks: [{ id: 'visit', status: null }] }, {}],
    [
      'the entry with the same two keys, one of which may be nothing',
      {
        due: [
          { kind: 'closure', clock: null, on: '2024-02-29' },
          { kind: 'ends', clock: 'H1', on: '2024-03-01' },
        ],
      },
      {
        due: [
          { kind: 'ends', clock: 'H1', on: '2024-03-01' },
          { kind: 'closure', on: '2024-02-29' },
        ],
      },
    ],
    [
      'the entry with the same key further in',
      { moved: [{ task: { id: 'visit', dueOn: '2024-03-01' }, by: ['v'] }] },
      { moved: [{ task: { id: 'visit', dueOn: '2024-03-01' }, by: ['v'] }] },
    ],
    [
      'the entry with the same key further in, whatever it holds',
      { moved: [{ task: { id: 'a' } }] },
      { moved: [{ task: { id: 'a' } }] },
    ],
    ['the same text, where entries have keys', { tasks: ['visit'] }, { tasks: ['visit'] }],
    ['entries that do not count', { notices: [{ code: 'a' }] }, { notices: [{ code: 'c' }, { code: 'a' }] }],
  ])('%s', (_, expected, actual) => {
    expect(resultOf(expected, actual)).toEqual({
      allPassed: true,
      passed: ['some/one'],
      failed: [],
      fields: expect.any(Array),
      notImplemented: [],
      notRead: [],
    });
  });
});

describe('An answer is not as expected', () => {
  it.each<readonly [told: string, expected: unknown, actual: unknown]>([
    ['another text', 'high', 'severe'],
    ['another number', 6, 7],
    ['a number a little further off', 55, 55.00001],
    ['no number', 6, Number.NaN],
    ['a number in a text', 6, '6'],
    ['a truth for a number', 1, true],
    ['a number for a truth', false, 0],
    ['something where nothing is expected', null, false],
    ['an empty list where nothing is expected', null, []],
    ['nothing where something is expected', 'high', undefined],
    ['no record', { rule: 'H1' }, null],
    ['a text for a record', { length: 4 }, 'text'],
    ['a list for a record', { length: 1 }, ['a']],
    ['a record for a list', ['a'], { 0: 'a', length: 1 }],
    ['a list that is longer', ['low'], ['low', 'medium']],
    ['a list that is shorter', ['low', 'medium'], ['low']],
    ['a list with something where there should be nothing', [], ['low']],
    ['a list in another order', ['low', 'medium'], ['medium', 'low']],
    ['a field elsewhere', { held: { level: 'low' } }, { level: 'low' }],
    ['a finding too many', { findings: [{ code: 'a' }] }, { findings: [{ code: 'a' }, { code: 'b' }] }],
    ['one finding for two', { findings: [{ code: 'a' }, { code: 'a' }] }, { findings: [{ code: 'a' }, { code: 'b' }] }],
    ['a list without an order, at another name', { codes: ['a', 'b'] }, { codes: ['b', 'a'] }],
    ['no record, where it has to be there', { held: {} }, {}],
    [
      'an entry with the same id that says something else',
      { tasks: [{ id: 'a', status: 'due' }] },
      { tasks: [{ id: 'a' }] },
    ],
    ['no entry with the id', { tasks: [{ id: 'a' }] }, { tasks: [{ id: 'b' }] }],
    [
      'an entry with the id that should not be there',
      { tasks: [{ id: 'a', status: null }] },
      { tasks: [{ id: 'a', status: '' }] },
    ],
    ['no entry with the key further in', { moved: [{ task: { id: 'a' } }] }, { moved: [{ task: { id: 'b' } }] }],
    ['an entry where none is expected', { tasks: [] }, { tasks: [{ id: 'a' }] }],
    [
      'an entry with one of two keys',
      { due: [{ kind: 'ends', clock: 'H1', on: 1 }] },
      { due: [{ kind: 'ends', on: 1 }] },
    ],
    ['an entry too many that counts', { notices: [{ code: 'a' }] }, { notices: [{ code: 'b' }, { code: 'a' }] }],
    ['a symbol', 'high', SYMBOL],
    ['a promise of the answer', 'high', Promise.resolve('high')],
  ])('%s', (_, expected, actual) => {
    expect(passes(expected, actual)).toBe(false);
  });

  it('is told with what was expected, what came, where they differ, the rules and where they are printed', () => {
    const tasks = [{ id: 'visit', status: 'due' }];
    const expected = { held: { level: 'low' }, clocks: [{ id: 'L1', dueOn: null }], findings: ['a'], tasks };
    const actual = { held: { level: 'high' }, clocks: [{ id: 'L1', dueOn: '2024-02-29' }], findings: ['b'], more: 1 };
    expect(resultOf(expected, actual)).toEqual({
      allPassed: false,
      passed: [],
      failed: [
        {
          id: 'some/one',
          function: 'answer',
          title: 'About one',
          expected,
          actual,
          mismatches: [
            { path: ['held', 'level'], expected: 'low', actual: 'high' },
            { path: ['clocks', 0, 'dueOn'], expected: null, actual: '2024-02-29' },
            { path: ['findings'], expected: ['a'], actual: ['b'] },
            { path: ['tasks', 'visit', 'status'], expected: 'due', actual: undefined },
          ],
          threw: undefined,
          rules: ['H1'],
          sources: SOURCES,
        },
      ],
      fields: [
        { function: 'answer', field: 'held.level', expected: 1, agreeing: 0, agreeingOnNothing: 0 },
        { function: 'answer', field: 'clocks[].id', expected: 1, agreeing: 1, agreeingOnNothing: 0 },
        { function: 'answer', field: 'clocks[].dueOn', expected: 1, agreeing: 0, agreeingOnNothing: 0 },
        { function: 'answer', field: 'findings', expected: 1, agreeing: 0, agreeingOnNothing: 0 },
        { function: 'answer', field: 'tasks[].status', expected: 1, agreeing: 0, agreeingOnNothing: 0 },
      ],
      notImplemented: [],
      notRead: [],
    });
  });

  it('is told without rules and sources where the vector has none', () => {
    const { rules: _, sources: __, ...bare } = vectorOf('bare', 'high');
    const [failed] = runConformance({ answer: () => 'low' }, [setOf([bare])]).failed;
    expect([failed?.rules, failed?.sources]).toEqual([[], []]);
  });
});

describe('An implementation that throws', () => {
  const error = new Error('No such table.');
  const implementation: Implementation = {
    answer: (input) => {
      if (JSON.stringify(input).includes('second')) throw error;
      return 'high';
    },
  };
  const vectors = ['first', 'second', 'third'].map((id) => vectorOf(id, 'high'));

  it('has failed that vector and no other', () => {
    const { passed, failed } = runConformance(implementation, [setOf(vectors)]);
    expect(passed).toEqual(['some/first', 'some/third']);
    expect(failed.map(({ id, threw, actual, mismatches }) => ({ id, threw, actual, mismatches }))).toEqual([
      { id: 'some/second', threw: { error }, actual: undefined, mismatches: [] },
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'no'],
    ['something that throws itself', hostile],
  ])('may throw %s', (_, thrown) => {
    const throwing = () => {
      throw thrown;
    };
    const [failed] = runConformance({ answer: throwing }, [setOf([vectorOf('one', null)])]).failed;
    expect(failed?.threw !== undefined && failed.threw.error === thrown).toBe(true);
  });

  it('may also give an answer that throws when it is read', () => {
    const [failed] = resultOf({ level: 'low' }, hostile).failed;
    expect(failed?.threw?.error).toBeInstanceOf(Error);
  });

  it('may also be one whose functions throw when they are looked up', () => {
    const implementation = Object.defineProperty({}, 'answer', {
      enumerable: true,
      get: () => {
        throw error;
      },
    });
    expect(runConformance(implementation, [setOf(vectors)]).failed.map(({ threw }) => threw)).toEqual([
      { error },
      { error },
      { error },
    ]);
  });
});

describe('A function that is not there', () => {
  const sets = [
    setOf([vectorOf('a', 1), vectorOf('b', 1, { function: 'other' }), vectorOf('c', 1, { function: 'other' })]),
    setOf([vectorOf('d', 1, { function: 'toString' })], { set: 'more' }),
  ];

  it.each<readonly [told: string, implementation: Implementation]>([
    ['is left out', { answer: () => 1 }],
    ['is undefined', { answer: () => 1, other: undefined, toString: undefined }],
  ])('%s: its vectors are neither passed nor failed', (_, implementation) => {
    expect(runConformance(implementation, sets)).toEqual({
      allPassed: false,
      passed: ['some/a'],
      failed: [],
      fields: [{ function: 'answer', field: '$', expected: 1, agreeing: 1, agreeingOnNothing: 0 }],
      notImplemented: [
        { function: 'other', vectors: ['some/b', 'some/c'] },
        { function: 'toString', vectors: ['some/d'] },
      ],
      notRead: [],
    });
  });

  it('may be all there are', () => {
    const { allPassed, passed, notImplemented } = runConformance({}, sets);
    expect([allPassed, passed, notImplemented.length]).toEqual([false, [], 3]);
  });
});

describe('Nothing where a record is expected', () => {
  it('is told as a difference, not as a failure of the implementation', () => {
    const expected = { rule: 'H1' };
    const [failed] = resultOf(expected, null).failed;
    expect([failed?.mismatches, failed?.threw]).toEqual([
      [{ path: ['rule'], expected: 'H1', actual: null }],
      undefined,
    ]);
  });
});

describe('Field by field it is counted', () => {
  const levels = ['low', 'medium', 'high'].map((level) =>
    vectorOf(level, { kind: 'matched', level }, { input: level }),
  );
  const countsFor = (answer: (input: unknown) => unknown, vectors = levels) =>
    runConformance({ answer }, [setOf(vectors)]).fields.map(({ field, expected, agreeing }) => [
      field,
      expected,
      agreeing,
    ]);

  it('how many values agree, so that whoever has only the level sees how far it is', () => {
    expect(countsFor((level) => ({ level }))).toEqual([
      ['kind', 3, 0],
      ['level', 3, 3],
    ]);
  });

  it('with an answer that is no record agreeing in none', () => {
    expect(countsFor((level) => level)).toEqual([
      ['kind', 3, 0],
      ['level', 3, 0],
    ]);
  });

  it('with an error agreeing in none', () => {
    const answer = (level: unknown) => {
      if (level === 'medium') throw new Error('Not yet.');
      return { level };
    };
    expect(countsFor(answer)).toEqual([
      ['kind', 3, 0],
      ['level', 3, 2],
    ]);
  });

  it('with a list of another length agreeing in none of its fields, however it is compared', () => {
    const vectors = [vectorOf('lists', { clocks: [{ id: 'L1' }, { id: 'M1' }], notices: [{ code: 'a' }] })];
    expect(countsFor(() => ({ clocks: [{ id: 'L1' }] }), vectors)).toEqual([
      ['clocks[].id', 2, 0],
      ['notices[].code', 1, 0],
    ]);
  });

  it('with those apart of which nothing is expected, and which an answer without fields would have too', () => {
    const vectors = [
      vectorOf('open', { level: null, task: { dueOn: '2024-02-29' } }),
      vectorOf('done', { level: 'low', task: { dueOn: null } }),
    ];
    expect(runConformance({ answer: () => ({}) }, [setOf(vectors)]).fields).toEqual([
      { function: 'answer', field: 'level', expected: 2, agreeing: 1, agreeingOnNothing: 1 },
      { function: 'answer', field: 'task.dueOn', expected: 2, agreeing: 1, agreeingOnNothing: 1 },
    ]);
  });

  it('over all sets that ask a function', () => {
    const sets = [setOf(levels), setOf([vectorOf('more', { level: 'low' })], { set: 'more' })];
    expect(runConformance({ answer: () => ({ level: 'low' }) }, sets).fields).toEqual([
      { function: 'answer', field: 'kind', expected: 3, agreeing: 0, agreeingOnNothing: 0 },
      { function: 'answer', field: 'level', expected: 4, agreeing: 2, agreeingOnNothing: 0 },
    ]);
  });
});

describe('Sets that are none', () => {
  it.each<readonly [told: string, changes: object, field: string, code: string]>([
    ['no list of vectors', { vectors: { one: {} } }, 'vectors', 'input.not-a-list'],
    ['nothing said of their functions', { functions: undefined }, 'functions', 'input.missing'],
    ['no name', { set: 7 }, 'set', 'input.wrong-type'],
  ])('are refused, and said where: %s', (_, changes, field, code) => {
    const sets = [setOf([]), Object.assign(setOf([]), changes)];
    expect(() => runConformance({}, sets)).toThrow(
      expect.objectContaining({ code, argument: 'sets', path: [1, field] }),
    );
  });
});

describe('What is no list of sets', () => {
  it.each<readonly [told: string, sets: unknown, code: string, path: readonly (string | number)[]]>([
    ['a single set', setOf([]), 'input.not-a-list', []],
    ['a list of something else', [setOf([]), 7], 'input.not-a-record', [1]],
  ])('is refused as the argument that it is: %s', (_, sets, code, path) => {
    expect(() => Reflect.apply(runConformance, undefined, [{}, sets])).toThrow(
      expect.objectContaining({ code, argument: 'sets', path }),
    );
  });
});

describe('A vector that is no JSON', () => {
  const cycle: Record<string, unknown> = {};
  cycle['again'] = cycle;
  const thrown = (): never => {
    throw new Error('said by the neighbour');
  };
  const nested = (depth: number): unknown => (depth === 0 ? 'bottom' : [nested(depth - 1)]);
  const endless: unknown[] = [];
  endless.length = 4_294_967_295;

  it.each<readonly [what: string, value: unknown]>([
    ['a number without end', Number.POSITIVE_INFINITY],
    ['a function', { answer: () => 1 }],
    ['nested in itself', cycle],
    ['nested deeper than anything', nested(201)],
    ['a list of nothing, longer than any', endless],
    ['a record of more fields than any', Object.fromEntries(Array.from({ length: 200_001 }, (_, at) => [at, 0]))],
    ['a field that throws', Object.defineProperty({}, 'id', { enumerable: true, get: thrown })],
  ])('is refused, and said where: %s', (_, value) => {
    const path = (name: string): unknown =>
      expect.objectContaining({ code: 'input.unreadable', argument: 'sets', path: [1, 'vectors', 0, name] });
    expect(() => runConformance({}, [setOf([]), setOf([vectorOf('one', value)])])).toThrow(path('expected'));
    expect(() => runConformance({}, [setOf([]), setOf([vectorOf('one', 1, { input: value })])])).toThrow(path('input'));
  });

  it('is none where it is nested as deep as may be', () => {
    expect(runConformance({ answer: () => nested(200) }, [setOf([vectorOf('one', nested(200))])]).allPassed).toBe(true);
  });
});

describe('An answer that is still to come', () => {
  it('has failed, and says what to do', () => {
    const { failed } = runConformance({ answer: () => Promise.resolve(1) }, [setOf([vectorOf('one', 1)])]);
    expect(failed.map(({ threw }) => String(threw?.error))).toEqual([
      'TypeError: The answer is a promise. Wait for it first, and give what it comes to.',
    ]);
  });
});

describe('A set in another format', () => {
  it('is not read, whatever it holds, and does not pass', () => {
    const later = Object.assign(setOf([], { format: CONFORMANCE_FORMAT + 1, set: 'later' }), { vectors: { one: {} } });
    expect(runConformance({ answer: () => 1 }, [later, setOf([vectorOf('now', 1)])])).toEqual({
      allPassed: false,
      passed: ['some/now'],
      failed: [],
      fields: [{ function: 'answer', field: '$', expected: 1, agreeing: 1, agreeingOnNothing: 0 }],
      notImplemented: [],
      notRead: ['later'],
    });
  });
});

describe('The vectors', () => {
  it('are not changed, even by an implementation that changes what it is given', () => {
    const sets = deeplyFrozen([setOf([vectorOf('one', 'gone'), vectorOf('two', 'gone', { input: { id: 'one' } })])]);
    const changing = (input: unknown): unknown => {
      if (typeof input !== 'object' || input === null) return 'no record';
      const had = Reflect.get(input, 'id');
      Reflect.deleteProperty(input, 'id');
      return had === 'one' ? 'gone' : had;
    };
    expect(runConformance({ answer: changing }, sets).allPassed).toBe(true);
  });

  it('may have any JSON for an input', () => {
    for (const input of [null, 7, 'text', [], undefined]) {
      const set = setOf([vectorOf('one', input ?? null, { input })]);
      expect(runConformance({ answer: (given) => given }, [set]).allPassed).toBe(true);
    }
  });

  it('may be of a function of which the set says nothing', () => {
    expect(runConformance({ answer: () => 1 }, [setOf([vectorOf('one', 1)], { functions: {} })]).allPassed).toBe(true);
  });

  it('may be none', () => {
    expect(runConformance({}, []).allPassed).toBe(true);
  });
});
