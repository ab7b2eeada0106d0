import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseShape } from '../../src/shared/schemas/parsing.schema.js';
import { readByShape } from '../../src/shared/shapes/read-shape.js';
import type { AnyShape } from '../../src/shared/shapes/shape-type.js';

const FIELDS = { fields: { level: 'text', since: { optional: 'day' } } } as const satisfies AnyShape;
const NAMES = { each: 'text', of: ['wishes', 'welfare'] } as const satisfies AnyShape;
const KINDS = { by: 'kind', kinds: { home: { fields: { level: 'text' } } } } as const satisfies AnyShape;

const under = (prototype: object, own: object = {}): object => Object.assign(Object.create(prototype), own);

describe('A field that a record has from elsewhere', () => {
  it.each<[string, AnyShape, object, string]>([
    ['of a record', FIELDS, under({ level: 'low' }), 'level'],
    ['that may be left out', FIELDS, under({ since: '2026-03-02' }, { level: 'low' }), 'since'],
    ['under one of some names', NAMES, under({ welfare: 'satisfied' }, { wishes: 'satisfied' }), 'welfare'],
    ['that says of which kind it is', KINDS, under({ kind: 'home' }, { level: 'low' }), 'kind'],
    ['of a record of a kind', KINDS, under({ level: 'low' }, { kind: 'home' }), 'level'],
  ])('is not read: %s', (_, shape, record, field) => {
    expect(readByShape(record, shape, 'whole')).toEqual({ found: { code: 'input.inherited', path: [field] } });
  });

  it.each<[string, AnyShape, object]>([
    ['fields', FIELDS, { level: 'low' }],
    ['names', NAMES, { wishes: 'satisfied' }],
    ['a kind', KINDS, { kind: 'home', level: 'low' }],
  ])('is none where the record has all of it itself, whatever it is an instance of: %s', (_, shape, own) => {
    for (const prototype of [Object.prototype, null, { other: 'not asked for' }])
      expect(readByShape(Object.assign(Object.create(prototype), own), shape, 'whole')).toEqual({ copy: own });
  });
});

describe('Where someone has added a field to every object', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'level');
  });

  it('nothing is read: a field that was left out would be read from there', () => {
    const read = (): readonly unknown[] => {
      const parsed = parseShape(z.strictObject({ level: z.string().optional() }), {});
      const codes = parsed._tag === 'Left' ? parsed.left.map(({ code }) => code) : 'read';
      const shape = readByShape({ level: 'low' }, FIELDS, 'whole');
      return ['found' in shape ? shape.found.code : 'read', codes];
    };
    expect(read()).toEqual(['read', 'read']);
    Object.defineProperty(Object.prototype, 'level', { value: 'low', configurable: true });
    const answered = read();
    Reflect.deleteProperty(Object.prototype, 'level');
    expect(answered).toEqual(['input.extended-prototype', ['input.extended-prototype']]);
  });
});
