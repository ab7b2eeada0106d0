import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answerSchemas } from '../../scripts/json-schemas.js';
import { CONFORMANCE_SETS } from './laid-out/sets.js';

/** What a schema asks for beyond the fields and their types: a cut of an answer need not have it. */
const ONLY_OF_WHOLE_ANSWERS = new Set(['required', 'minItems', 'maxItems', 'minProperties']);

/** What holds schemas by names of its own. */
const BY_NAME = new Set(['properties', '$defs']);

/** The schema of a cut: any field may be left out. What it may hold stays the same. */
function cutOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(cutOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (ONLY_OF_WHOLE_ANSWERS.has(keyword)) return [];
      if (keyword === 'oneOf') return [['anyOf', cutOf(value)]];
      if (keyword === 'enum' || keyword === 'const') return [[keyword, value]];
      if (!BY_NAME.has(keyword)) return [[keyword, cutOf(value)]];
      return [[keyword, Object.fromEntries(Object.entries(Object(value)).map(([name, part]) => [name, cutOf(part)]))]];
    }),
  );
}

/** Answers that are one value. */
const OF_ONE_VALUE: Readonly<Record<string, object>> = {
  addMonths: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  addDays: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  daysBetween: { type: 'integer' },
  weekdayOf: { enum: [1, 2, 3, 4, 5, 6, 7] },
  isCivilDate: { type: 'boolean' },
  outcomeOf: { enum: ['worse-than-expected', 'expected', 'better-than-expected'] },
  outcomeAt: { enum: ['worse-than-expected', 'expected', 'better-than-expected'] },
  scoreAt: { enum: [-2, -1, 0, 1, 2] },
  routeOf: { enum: ['accommodation-ends', 'placed-with-parents', 'order-discharged'] },
};

const SCHEMAS = answerSchemas();

/** Every field that some answer can have. */
const fieldsOf = (schema: unknown): readonly string[] =>
  typeof schema === 'object' && schema !== null
    ? Object.entries(schema).flatMap(([keyword, value]) => [
        ...(keyword === 'properties' ? Object.keys(Object(value)) : []),
        ...fieldsOf(value),
      ])
    : [];

/** What is expected, without what is expected not to be there; and the fields in which that is said. */
const withoutNull = (value: unknown, nulls: string[]): unknown => {
  if (Array.isArray(value)) return value.map((entry) => withoutNull(entry, nulls));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  nulls.push(...fields.flatMap(([field, part]) => (part === null ? [field] : [])));
  return Object.fromEntries(
    fields.flatMap(([field, part]) => (part === null ? [] : [[field, withoutNull(part, nulls)] as const])),
  );
};

/** What is wrong with an expected answer of a function. */
const faultsOf = (name: string, schema: string | undefined): ((expected: unknown) => readonly unknown[]) => {
  const own = schema === undefined ? OF_ONE_VALUE[name] : cutOf(SCHEMAS.get(schema));
  if (typeof own !== 'object' || own === null) throw new Error(`No schema for the answer of ${name}`);
  const isValid = new Ajv2020({ strict: false, formats: { date: true } }).compile(own);
  const known = new Set(fieldsOf(own));
  return (expected) => {
    if (expected === null) return []; // There is no answer.
    const nulls: string[] = [];
    isValid(withoutNull(expected, nulls));
    return [...(isValid.errors ?? []), ...nulls.filter((field) => !known.has(field))];
  };
};

describe('Every expected answer is a cut of what the function answers', () => {
  it.each(
    CONFORMANCE_SETS.flatMap((set) =>
      Object.entries(set.functions).map(([name, { schema }]) => [name, set.set, schema, set.vectors] as const),
    ),
  )('%s, in “%s”', (name, _, schema, vectors) => {
    const faults = faultsOf(name, schema);
    const asked = vectors.filter(({ function: of }) => of === name);
    expect(asked.flatMap(({ id, expected }) => faults(expected).map((fault) => [id, fault])).slice(0, 3)).toEqual([]);
  });
});

describe('A cut of an answer', () => {
  const faults = faultsOf('classify', 'indication');

  it.each<readonly [told: string, expected: unknown, is: boolean]>([
    ['may have one field of many', { level: 'low' }, true],
    ['may say that a field is not there', { level: null }, true],
    ['may not say so of a field that the answer does not know', { risks: null }, false],
    ['may not have a field that the answer does not know', { risks: [] }, false],
    ['may not have a value that the answer does not know', { level: 'lowest' }, false],
    ['may not be something else', ['low'], false],
  ])('%s', (_, expected, is) => {
    expect(faults(expected).length === 0).toBe(is);
  });
});
