import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/shared/index.js';
import { mustBe, readOnce, readOnceOrFind } from '../../src/shared/shapes/shape.js';
import type { AnyShape } from '../../src/shared/shapes/shape-type.js';

/** A record whose field has one value at the first look and another at each later one. */
const changing = (first: unknown, later: unknown): object => {
  let looks = 0;
  return Object.defineProperty({}, 'field', {
    enumerable: true,
    get: () => {
      looks += 1;
      return looks === 1 ? first : later;
    },
  });
};

const read = (record: object, shape: AnyShape): unknown =>
  (readOnce as (argument: string, value: object, shape: AnyShape) => unknown)('record', record, {
    fields: { field: shape },
  });

const KINDS = { by: 'kind', kinds: { a: { fields: { on: 'day' } } } } as const;

const READ: readonly (readonly [string, AnyShape, unknown])[] = [
  ['a list', { listOf: 'text' }, ['one']],
  ['a record', { fields: { id: 'text' } }, { id: 'one' }],
  ['a record of a kind', KINDS, { kind: 'a', on: '2026-03-02' }],
  ['a record with any names', { each: 'text', of: 'any' }, { one: 'text' }],
  ['one of two types', { anyOf: [{ listOf: 'text' }, { fields: { id: 'text' } }] }, { id: 'one' }],
];

describe('An argument that is read more than once', () => {
  it.each(READ)('is copied as its shape has it: %s', (_, shape, value) => {
    const copy = read({ field: value, other: 'not read' }, shape);
    expect(copy).toEqual({ field: value });
    expect(copy).not.toBe(value);
  });

  it.each(READ)('is what the first look gives, and there is no other: %s', (_, shape, value) => {
    for (const later of ['text', { kind: 7 }, { kind: 'b', id: 7 }, { one: 7 }, 7]) {
      expect(read(changing(value, later), shape)).toEqual({ field: value });
      expect(() => read(changing(7, value), shape)).toThrow(InputError);
    }
  });

  it.each([
    ['day', '2026-02-30'],
    ['flag', 'yes'],
    ['number', Number.NaN],
    ['text', 7],
  ] as const)('is not answered for where it is no %s', (shape, value) => {
    expect(() => read({ field: value }, shape)).toThrow(InputError);
  });
});

describe('A record that is read once', () => {
  const SHAPE = { fields: { id: 'text', until: { optional: 'day' } } } as const;
  const copyOf = (record: object): unknown =>
    (readOnce as (argument: string, value: object, shape: AnyShape) => unknown)('record', record, SHAPE);
  const threw = (): never => {
    throw new Error('said by the neighbour');
  };

  it('keeps a field that it leaves open itself, which can mean more than to leave it out', () => {
    expect(Object.keys(Object(copyOf({ id: 'one', until: undefined })))).toEqual(['id', 'until']);
    expect(Object.keys(Object(copyOf({ id: 'one', until: undefined, other: 1 })))).toEqual(['id', 'until']);
    expect(Object.keys(Object(copyOf({ id: 'one' })))).toEqual(['id']);
  });

  it('keeps a field that is its own and not enumerable', () => {
    expect(copyOf(Object.defineProperty({ id: 'one' }, 'until', { value: '2026-03-02' }))).toEqual({
      id: 'one',
      until: '2026-03-02',
    });
    expect(() => copyOf(Object.defineProperty({ id: 'one' }, 'until', { value: 7 }))).toThrow('record.until');
  });

  it('is refused where a field is inherited', () => {
    expect(() => copyOf(Object.create({ id: 'one' }))).toThrow('(input.inherited)');
    expect(() => copyOf(Object.create({ until: '2026-03-02' }, { id: { value: 'one' } }))).toThrow('(input.inherited)');
  });

  it('leaves a field under a symbol behind', () => {
    const named = { id: 'one', [Symbol('name')]: 'Jo' };
    expect(Reflect.ownKeys(Object(copyOf(named)))).toEqual(['id']);
  });

  it('is what a field says first, also where that is nothing', () => {
    let looks = 0;
    const record = {
      id: 'one',
      get until(): string | undefined {
        looks += 1;
        return looks === 1 ? undefined : '2026-03-02';
      },
    };
    expect(copyOf(record)).toEqual({ id: 'one' });
  });

  it('is read where a field that nobody reads throws, and refused where one that is read does', () => {
    const withGetter = (name: string): object =>
      Object.defineProperty({ id: 'one' }, name, { enumerable: true, get: threw });
    expect(copyOf(withGetter('other'))).toEqual({ id: 'one' });
    expect(() => copyOf(withGetter('until'))).toThrow('(input.unreadable)');
  });

  it('is refused in a process in which every object has more', () => {
    Object.defineProperty(Object.prototype, 'until', { value: '2026-03-02', configurable: true });
    try {
      expect(() => copyOf({ id: 'one' })).toThrow('(input.extended-prototype)');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'until');
    }
  });

  it('may have parts missing where it was read in part', () => {
    const kinds = { listOf: KINDS, atLeast: 1 } as const;
    expect(readOnceOrFind([], kinds, 'parts')).toEqual({ value: [] });
    expect(readOnceOrFind([{ on: '2026-03-02' }], kinds, 'parts')).toEqual({ value: [{ on: '2026-03-02' }] });
    expect(readOnceOrFind([{ on: 7 }], kinds, 'parts')).toMatchObject({ finding: { path: [0, 'on'] } });
    expect(readOnceOrFind([{ other: 7 }], kinds, 'parts')).toEqual({ value: [{}] });
    expect(readOnceOrFind([{ kind: 'a' }], kinds, 'parts')).toEqual({ value: [{ kind: 'a' }] });
    expect(readOnceOrFind([{ kind: 'a', on: 7 }], kinds, 'parts')).toMatchObject({ finding: { path: [0, 'on'] } });
    expect(readOnceOrFind([{ kind: 'a' }], kinds, 'whole')).toMatchObject({ finding: { code: 'input.missing' } });
  });
});

describe('A single value', () => {
  it.each([
    ['day', '2026-02-28', '2026-02-29', 'input.no-such-day'],
    ['text', 'one', 7, 'input.wrong-type'],
    [{ oneOf: ['low', 'high'] }, 'low', 'medium', 'input.not-one-of'],
    ['number', 0, '0', 'input.wrong-type'],
    ['flag', false, 0, 'input.wrong-type'],
  ] as const)('is looked at: %j', (shape, right, wrong, code) => {
    expect(() => mustBe('value', right, shape)).not.toThrow();
    expect(() => mustBe('value', wrong, shape)).toThrow(expect.objectContaining({ code, argument: 'value' }));
    expect(() => mustBe('value', undefined, shape)).toThrow('(input.missing)');
  });
});

describe('What is of another kind than its shape', () => {
  const TEXTS = { listOf: 'text', atLeast: 1, atMost: 3 } as const;

  it.each<readonly [string, unknown, AnyShape, string]>([
    ['a record for a text', { id: 'one' }, 'text', 'input.wrong-type'],
    ['a text for a record', 'one', { fields: { id: 'text' } }, 'input.not-a-record'],
    ['a list for a record', ['one'], { fields: {} }, 'input.not-a-record'],
    ['a list for a record of a kind', [], KINDS, 'input.not-a-record'],
    ['a record for a list', { length: 1 }, TEXTS, 'input.not-a-list'],
    ['a record for one of some texts', { id: 'one' }, { oneOf: ['one'] }, 'input.not-one-of'],
    ['a record of no such kind', { kind: 'b', on: '2026-03-02' }, KINDS, 'input.not-one-of'],
    ['a record of no kind', { on: '2026-03-02' }, KINDS, 'input.missing'],
    ['nothing', null, { optional: TEXTS }, 'input.not-a-list'],
    ['a list with too few', [], TEXTS, 'input.too-few'],
    ['a list with too many', ['a', 'b', 'c', 'd'], TEXTS, 'input.too-many'],
    ['neither of two types', 7, { anyOf: ['text', TEXTS] }, 'input.not-a-list'],
  ])('is refused: %s', (_, value, shape, code) => {
    expect(() => read({ field: value }, shape)).toThrow(expect.objectContaining({ code }));
  });

  it('is not what is just allowed', () => {
    expect(read({ field: ['a'] }, TEXTS)).toEqual({ field: ['a'] });
    expect(read({ field: ['a', 'b', 'c'] }, TEXTS)).toEqual({ field: ['a', 'b', 'c'] });
    expect(read({}, { optional: TEXTS })).toEqual({});
  });
});

describe('A copy', () => {
  const copyOf = (value: object | undefined, shape: AnyShape): unknown =>
    (readOnce as (argument: string, value: unknown, shape: AnyShape) => unknown)('value', value, shape);

  it('has the fields of its kind and no other', () => {
    expect(copyOf({ kind: 'a', on: '2026-03-02', until: '2026-03-03' }, KINDS)).toStrictEqual({
      kind: 'a',
      on: '2026-03-02',
    });
  });

  it('shares no record or list that is read, and keeps what nobody reads as it is', () => {
    const [note, about] = [{ text: 'unread' }, { id: 'one' }];
    const value = { note, about, list: [about] };
    const who = { fields: { id: 'text' } } as const;
    const copy = copyOf(value, { fields: { note: 'unread', about: who, list: { listOf: who } } });
    expect(copy).toStrictEqual(value);
    expect(copy).not.toBe(value);
    const { note: sameNote, about: otherAbout, list } = Object(copy);
    expect(sameNote).toBe(note);
    expect(otherAbout).not.toBe(about);
    expect(list[0]).not.toBe(about);
  });

  it('has each of some names that is there', () => {
    expect(copyOf({ one: 'text', three: 'not read' }, { each: 'text', of: ['one', 'two'] })).toStrictEqual({
      one: 'text',
    });
    expect(() => copyOf({ one: 7 }, { each: 'text', of: ['one', 'two'] })).toThrow('value.one');
    // A name that the caller made up is not repeated.
    expect(() => copyOf({ one: 7 }, { each: 'text', of: 'any' })).toThrow(expect.objectContaining({ path: [] }));
  });

  it('has nothing of a record of which nothing is named', () => {
    expect(copyOf({ id: 'one' }, {})).toStrictEqual({});
  });

  it('of nothing is nothing, where nothing may be there', () => {
    expect(copyOf(undefined, { optional: KINDS })).toBeUndefined();
    expect(() => copyOf(undefined, KINDS)).toThrow('(input.missing)');
  });
});
