import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  LIMITS,
  parseShape,
  parseWith,
  quickReadingOf,
  SHAPE_FINDINGS,
} from '../../src/shared/schemas/parsing.schema.js';

const codesOf = (schema: z.ZodType, input: unknown): readonly string[] => {
  const result = parseShape(schema, input);
  return result._tag === 'Left' ? result.left.map(({ code, path }) => [code, ...path].join(' ')) : ['read'];
};

const TEXTS = z.strictObject({ texts: z.array(z.string().min(1).max(3)).max(2) });

describe('The shape of an input', () => {
  it.each([
    ['as it should be', { texts: ['one', 'two'] }, 'read'],
    ['with an empty text', { texts: [''] }, 'shape.empty texts 0'],
    ['with a text that is too long', { texts: ['four'] }, 'shape.too-long texts 0'],
    ['with too many entries', { texts: ['a', 'b', 'c'] }, 'shape.too-many texts'],
    ['with too many entries, of which none is read', { texts: [7, 'b', 'c'] }, 'shape.too-many texts'],
    ['with one thing instead of a list', { texts: 'one' }, 'shape.wrong-type texts'],
    ['with nothing in it', {}, 'shape.missing texts'],
    ['with more than belongs there', { texts: [], more: 1 }, 'shape.unknown-field'],
    ['that is nothing at all', undefined, 'shape.missing'],
    ['that is no record', 7, 'shape.wrong-type'],
  ])('is read, or what is wrong is found: %s', (_, input, expected) => {
    expect(codesOf(TEXTS, input)).toEqual([expected]);
  });

  it.each([-1, 0.5, Number.NaN])('is of the wrong type where a list says that it has %d entries', (length) => {
    const texts = new Proxy([], { get: (list, key) => (key === 'length' ? length : Reflect.get(list, key)) });
    expect(codesOf(TEXTS, { texts })).toEqual(['shape.wrong-type texts']);
  });

  it('is of the wrong type where a schema says no and does not say why', () => {
    expect(
      codesOf(
        z.custom(() => false),
        'input',
      ),
    ).toEqual(['shape.wrong-type']);
  });

  it.each<readonly [string, z.ZodType, unknown]>([
    ['a text that is written otherwise', z.string().regex(/^a$/), 'b'],
    ['a key that is none', z.record(z.string().min(3), z.number()), { a: 1 }],
    ['an entry of a map that is none', z.map(z.object({}), z.number()), new Map([[{}, 'b']])],
    ['a number between the steps', z.number().multipleOf(2), 3],
  ])('is of the wrong type where another schema than those of this package has %s', (_, schema, input) => {
    expect(codesOf(schema, input).map((line) => line.split(' ')[0])).toEqual(['shape.wrong-type']);
  });

  it('has too many entries where another schema than those of this package limits what is no list', () => {
    expect(codesOf(z.set(z.string()).max(1), new Set(['a']))).toEqual(['read']);
    expect(codesOf(z.set(z.string()).max(1), new Set(['a', 'b']))).toEqual(['shape.too-many']);
  });

  it('has fields that do not belong to it also where the schema itself filled the record in', () => {
    const filledIn = z.preprocess(() => ({ more: 1 }), z.strictObject({}));
    expect(codesOf(filledIn, undefined)).toEqual(['shape.unknown-field']);
  });

  it('is told by the schema where it says why', () => {
    const named = z.custom(() => false, { error: SHAPE_FINDINGS['shape.empty'].message });
    expect(codesOf(named, 'input')).toEqual(['shape.empty']);
  });

  it('is missing also where the schema looks deeper than the input goes', () => {
    const deeper = z.custom().superRefine((_, context) => {
      context.addIssue({
        code: 'custom',
        path: ['child', 'bornOn'],
        message: SHAPE_FINDINGS['date.impossible'].message,
      });
    });
    expect(codesOf(deeper, 'input')).toEqual(['shape.missing child bornOn']);
    expect(codesOf(deeper, { child: null })).toEqual(['shape.missing child bornOn']);
    expect(codesOf(deeper, { child: { bornOn: '2023-02-30' } })).toEqual(['date.impossible child bornOn']);
  });

  it('has a place that is made of names and positions, whatever a schema puts into it', () => {
    const strange = z.custom().superRefine((_, context) => {
      context.addIssue({ code: 'custom', path: ['children', Symbol('of a schema'), 0] });
    });
    expect(parseShape(strange, { children: [7] })).toMatchObject({ left: [{ path: ['children', 0] }] });
  });

  it('is unreadable where a schema finds it wrong and says nothing at all', () => {
    const silent = z.unknown();
    silent.safeParse = () => ({ success: false, error: new z.ZodError([]) });
    expect(codesOf(silent, 'input')).toEqual(['input.unreadable']);
  });

  it('is unreadable where reading it fails, and what went wrong is not told', () => {
    const failing = {
      get texts(): never {
        throw new Error('case data');
      },
    };
    const result = parseShape(TEXTS, failing);
    expect(codesOf(TEXTS, failing)).toEqual(['input.unreadable']);
    expect(JSON.stringify(result)).not.toContain('case data');
  });

  it.each([
    [LIMITS.values, 'read'],
    [LIMITS.values + 1, 'input.too-large'],
  ])('is not read with more values than any case has: %d in lists of one list', (count, expected) => {
    const list = 10_000;
    const lists = Array.from({ length: count / list }, () => Array.from({ length: list - 1 }, () => 0));
    const rest = Array.from({ length: count - lists.length * list }, () => 0);
    expect(codesOf(z.unknown(), [...lists, ...rest])).toEqual([expected]);
  });
});

describe('What is missing', () => {
  const visit = z.strictObject({
    role: z.enum(['worker', 'manager']),
    seen: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('alone') }),
      z.strictObject({ kind: z.literal('not-alone') }),
    ]),
    note: z.string(),
  });

  it('is found with what would be right there, where only some words are', () => {
    const result = parseShape(visit, { seen: {} });
    expect(result._tag === 'Left' && result.left.map(({ code, path, expected }) => [code, path, expected])).toEqual([
      ['shape.missing', ['role'], ['worker', 'manager']],
      ['shape.missing', ['seen', 'kind'], ['alone', 'not-alone']],
      ['shape.missing', ['note'], undefined],
    ]);
  });
});

describe('The values of an input', () => {
  const within = (depth: number, innermost: unknown): unknown =>
    depth === 0 ? innermost : { within: within(depth - 1, innermost) };
  const many = Object.fromEntries(Array.from({ length: LIMITS.values + 1 }, (_, place) => [place, 0]));

  it('are counted as deep as any record goes, and no deeper', () => {
    expect(codesOf(z.unknown(), within(13, many))).toEqual(['input.too-large']);
    expect(codesOf(z.unknown(), within(14, many))).toEqual(['read']);
  });

  it('are not counted where a quick reading finds all valid, which is taken at its word', () => {
    const read = parseWith(
      z.never(),
      many,
      () => undefined,
      () => [],
      () => ({ value: 'read' as never }),
    );
    expect(read).toEqual({ _tag: 'Right', right: 'read' });
  });
});

describe('A quick reading', () => {
  it('gives the value of valid input, and nothing for all else', () => {
    const read = quickReadingOf(TEXTS);
    expect(read?.({ texts: ['one'] })).toEqual({ value: { texts: ['one'] } });
    expect(read?.({ texts: [''] })).toBeUndefined();
  });

  it('is not to be had where a schema is given back as it is', () => {
    expect(quickReadingOf(TEXTS, (schema) => schema)).toBeUndefined();
  });
});
