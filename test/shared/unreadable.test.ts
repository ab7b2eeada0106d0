import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseShape } from '../../src/shared/schemas/parsing.schema.js';
import { markUnreadable, TOO_LONG } from '../../src/shared/schemas/unreadable.schema.js';

const OPEN = z.strictObject({ says: z.string().optional() });
const LISTED = z.strictObject({ kind: z.literal('listed'), texts: z.array(z.string()).max(2) });
const OTHER = z.strictObject({ kind: z.literal('other'), texts: z.array(z.string()).max(3) });
const EITHER = z.discriminatedUnion('kind', [LISTED, OTHER]);

describe('A list that is too long', () => {
  it.each([
    [2, 'listed', false],
    [3, 'listed', true],
    [3, 'other', false],
    [4, 'other', true],
  ])(
    'is marked and never read, by what a record of its kind may have: %i in one that is %s',
    (length, kind, isMarked) => {
      let reads = 0;
      const texts = new Proxy(
        Array.from({ length }, () => 'text'),
        {
          get: (list, key) => {
            if (key !== 'length') reads += 1;
            return Reflect.get(list, key);
          },
        },
      );
      const input = { kind, texts };
      const marked = markUnreadable(z.array(EITHER), [input]);
      expect(marked).toEqual([isMarked ? { kind, texts: TOO_LONG } : input]);
      expect(reads).toBe(0);
    },
  );

  it('leaves all else as it is: the input itself where nothing is marked', () => {
    for (const input of [[{ kind: 'listed', texts: ['a'] }], [{ kind: 'unknown', texts: [1, 2, 3, 4] }], [7], 'text'])
      expect(markUnreadable(z.array(EITHER), input)).toBe(input);
    const input = { kind: 'listed', texts: ['a', 'b', 'c'] };
    expect(markUnreadable(EITHER, input)).not.toBe(input);
    expect(input.texts).toEqual(['a', 'b', 'c']);
    const plain = { a: ['x'] };
    expect(markUnreadable(z.union([z.string(), z.strictObject({ a: z.array(z.string()) })]), plain)).toBe(plain);
  });
});

describe('A record of which every field can be left out', () => {
  it.each([{}, { says: 'yes' }])('can be a record: %j', (input) => {
    expect(parseShape(OPEN, input)._tag).toBe('Right');
  });

  it.each([
    ['a map', new Map()],
    ['a set', new Set()],
    ['a day as a program has it', new Date(0)],
    ['a list', []],
    ['a text', 'text'],
  ])('is not %s, which would be read as a record without fields', (_, input) => {
    expect(parseShape(OPEN, input)).toMatchObject({
      left: [{ code: 'shape.wrong-type', path: [], expected: ['a record'] }],
    });
    expect(parseShape(z.strictObject({ of: OPEN.optional() }), { of: input })).toMatchObject({
      left: [{ code: 'shape.wrong-type', path: ['of'], expected: ['a record'] }],
    });
  });
});
