import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/shared/index.js';
import { readOnce } from '../../src/shared/shape.js';
import type { AnyShape } from '../../src/shared/shape-type.js';

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
