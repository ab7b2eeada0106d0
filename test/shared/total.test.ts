import { describe, expect, it } from 'vitest';
import { areLists, areRecords, isPlain, isRecord, MOST, mayHoldRecords, total } from '../../src/shared/total.js';

class Named {
  readonly name = 'a class has its own fields';
}

const RECORDS: readonly (readonly [string, unknown])[] = [
  ['without fields', {}],
  ['with fields', { id: 'child-1', bornOn: undefined }],
  ['that inherits nothing', Object.create(null)],
  ['of a class', new Named()],
];

/** What no record is, though some of it has fields. */
const NO_RECORDS: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', '[object Object]'],
  ['a number', 7],
  ['a truth', true],
  ['a list', []],
  ['a list of one record', [{}]],
  ['a map', new Map([['id', 'child-1']])],
  ['a set', new Set()],
  ['a date', new Date(0)],
  ['a function', () => ({})],
];

const filled = (length: number, entry: unknown = 0): readonly unknown[] => Array.from({ length }, () => entry);

/** Records in records, so deep. */
const nested = (depth: number, innermost: unknown): unknown =>
  depth === 0 ? innermost : { within: nested(depth - 1, innermost) };

const TOO_LONG = filled(MOST.list + 1);

describe('A record', () => {
  it.each(RECORDS)('is one %s', (_, value) => {
    expect(isRecord(value)).toBe(true);
    expect(areRecords(value)).toBe(true);
    expect(areRecords({}, value, {})).toBe(true);
    expect(areLists([value])).toBe(true);
    expect(isPlain(value)).toBe(true);
    expect(mayHoldRecords([value])).toBe(true);
  });

  it.each(NO_RECORDS)('is not %s', (_, value) => {
    expect(isRecord(value)).toBe(false);
    expect(areRecords(value)).toBe(false);
    expect(areRecords({}, value, {})).toBe(false);
    expect(areLists([{}, value])).toBe(false);
  });

  it('is not asked for where nothing is given', () => {
    expect([areRecords(), areLists()]).toEqual([true, true]);
  });
});

describe('A list of records', () => {
  it('may have none', () => {
    expect(areLists([])).toBe(true);
    expect(areLists([{}], [], [{}, {}])).toBe(true);
  });

  it.each([...RECORDS, ...NO_RECORDS.filter(([, value]) => !Array.isArray(value))])(
    'is not one record or value: %s',
    (_, value) => {
      expect(areLists(value)).toBe(false);
      expect(areLists([{}], value)).toBe(false);
    },
  );

  it('of which some could not be read has nothing in their places', () => {
    expect([undefined, [], [{}], [{}, undefined], [undefined]].map(mayHoldRecords)).toEqual(filled(5, true));
    expect([null, {}, 'list', 7, [null], [{}, 'text'], [[]]].map(mayHoldRecords)).toEqual(filled(7, false));
    expect([areLists([{}, undefined]), areLists(undefined)]).toEqual([false, false]);
  });
});

describe('What is gone through', () => {
  it.each([
    ['a text', 'text'],
    ['nothing', undefined],
    ['null', null],
    ['a number', Number.NaN],
    ['a function, which nobody reads', () => 0],
    ['a list of texts', ['a', 'b']],
    ['a list of lists', [[1], [2]]],
  ])('can be %s', (_, value) => {
    expect(isPlain(value)).toBe(true);
    expect(isPlain({ value })).toBe(true);
  });

  it.each([
    ['a map', new Map()],
    ['a date', new Date(0)],
    ['a pattern', /a/],
  ])('cannot be %s, wherever it stands', (_, value) => {
    expect(isPlain(value)).toBe(false);
    expect(areRecords({ fields: { list: [value] } })).toBe(false);
    expect(areLists([{ list: [value] }])).toBe(false);
  });

  it('has lists of up to ten thousand entries', () => {
    expect(MOST.list).toBe(10_000);
    expect(areRecords({ events: filled(MOST.list) })).toBe(true);
    expect(areRecords({ events: TOO_LONG })).toBe(false);
    expect(areLists(filled(MOST.list, {}))).toBe(true);
    expect(areLists(filled(MOST.list + 1, {}))).toBe(false);
    expect([isPlain(filled(MOST.list)), isPlain(TOO_LONG)]).toEqual([true, false]);
  });

  it('has two hundred thousand values at most, counted over all that is in it', () => {
    expect(MOST.values).toBe(200_000);
    // Twenty lists, and what is in them: two hundred thousand.
    const full = [...filled(19, filled(MOST.list)), filled(MOST.list - 20)];
    expect(isPlain(full)).toBe(true);
    expect(isPlain([...full.slice(0, 19), filled(MOST.list - 19)])).toBe(false);
  });

  it('is read as deep as any record of ours goes, and no deeper', () => {
    expect(isPlain(nested(7, TOO_LONG))).toBe(false);
    expect(isPlain(nested(8, TOO_LONG))).toBe(true);
    expect(areRecords(nested(6, new Map()))).toBe(false);
    const endless: { again?: unknown } = {};
    endless.again = endless;
    expect(areRecords(endless)).toBe(true);
  });

  it('is looked at field by field: one that cannot be read is enough', () => {
    expect(areRecords({ one: 'text', other: new Map(), last: 7 })).toBe(false);
    expect(isPlain([null, undefined, 'text', TOO_LONG])).toBe(false);
  });
});

describe('An answer', () => {
  const failing = (): never => {
    throw new Error('the name of a child');
  };

  it('is that of the reading where what is given can be read', () => {
    expect(
      total(
        () => true,
        () => 'read',
        failing,
      ),
    ).toBe('read');
  });

  it('is the other one where it cannot, and then nothing is read', () => {
    const read: string[] = [];
    expect(
      total(
        () => false,
        () => String(read.push('read')),
        () => 'not read',
      ),
    ).toBe('not read');
    expect(read).toEqual([]);
  });

  it.each([
    ['looking at it', failing, () => 'read'],
    ['reading it', () => true, failing],
  ])('is the other one where %s fails, and nothing of what was thrown is passed on', (_, isReadable, reading) => {
    expect(total<string>(isReadable, reading, () => 'not read')).toBe('not read');
  });
});
