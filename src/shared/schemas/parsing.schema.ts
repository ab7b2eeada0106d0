/**
 * Turns an unknown input into a value, or into all the findings at once.
 *
 * The schema library's own messages are dropped, because they can name keys from the input. Each issue becomes a finding with a
 * stable code and a path of only this package's field names and list positions.
 */

import * as z from 'zod';
import { DATE_FINDINGS, type DateFindingCode } from '../days/civil-date.js';
import {
  capped,
  type Finding,
  type FindingRegister,
  findingIn,
  MORE_FINDINGS,
  type MoreFindingsCode,
  type PathStep,
} from '../findings/finding.js';
import { INPUT_FINDINGS } from '../findings/input-error.js';
import { type Findings, hasFindings, left, type Result, right } from '../findings/result.js';
import { frozen } from '../frozen.js';
import { isPlainProcess, SIZE_LIMITS } from '../plain-data.js';
import { fieldsKnownAt, fieldsSharedAt, kindsExpected } from './expected.schema.js';
import { markUnreadable, TOO_LONG } from './unreadable.schema.js';

/** Codes of findings about the shape of an input. */
export type ShapeFindingCode =
  | 'input.too-large'
  | 'shape.missing'
  | 'shape.null'
  | 'shape.wrong-type'
  | 'shape.not-one-of'
  | 'shape.unknown-field'
  | 'shape.empty'
  | 'shape.too-few'
  | 'shape.too-long'
  | 'shape.too-many'
  | 'shape.out-of-range'
  | 'input.unreadable'
  | 'input.extended-prototype'
  | MoreFindingsCode
  | DateFindingCode;

/** The message and severity for each shape code. */
export const SHAPE_FINDINGS: FindingRegister<ShapeFindingCode> = /* @__PURE__ */ frozen({
  'input.too-large': {
    severity: 'must',
    message: 'This input holds more values than any real case, so it was not read. Check that it holds one case.',
  },
  'shape.missing': { severity: 'must', message: 'Fill in this field. It is required.' },
  'shape.null': {
    severity: 'must',
    message: 'Leave this field out if there is nothing to record.',
  },
  'shape.wrong-type': {
    severity: 'must',
    message: 'This value has the wrong type. The kind of value that the field takes is listed under expected.',
  },
  'shape.not-one-of': {
    severity: 'must',
    message: 'Choose one of the allowed values, listed under expected.',
  },
  'shape.unknown-field': {
    severity: 'must',
    message: 'Remove the fields that this record does not have. Those it has are listed under expected.',
  },
  'shape.empty': { severity: 'must', message: 'This text is empty or shows nothing. Fill it in.' },
  'shape.too-few': { severity: 'must', message: 'This list has too few entries. Add what is missing.' },
  'shape.too-long': { severity: 'must', message: 'This text is too long. Shorten it.' },
  'shape.too-many': { severity: 'must', message: 'This list has too many entries. Remove some.' },
  'shape.out-of-range': { severity: 'must', message: 'This number is too small or too large. Correct it.' },
  'input.unreadable': INPUT_FINDINGS['input.unreadable'],
  'input.extended-prototype': INPUT_FINDINGS['input.extended-prototype'],
  ...MORE_FINDINGS,
  ...DATE_FINDINGS,
});

const finding = /* @__PURE__ */ findingIn(SHAPE_FINDINGS);

/** The largest input that is read. A real case stays far below. Lengths are as zod counts them. */
export const LIMITS = {
  /** Length of an id. */
  id: 200,
  /** Length of a free text. */
  text: 10_000,
  /** People in a list: children or parents. */
  people: 100,
  /** Pieces of evidence for one observation. */
  evidence: 100,
  /** Records in a list: observations, circumstances and the like. */
  records: 2_000,
  /** Events in a history. */
  events: SIZE_LIMITS.list,
  /** Calendar months of a timescale. */
  months: 120,
  /** Values in all. */
  values: SIZE_LIMITS.values,
} as const;

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );

/** Codes that a schema of ours names itself, by their messages. */
const NAMED_CODES = ['date.impossible', 'shape.empty'] as const;

const isOfNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

const shapeCode = (issue: z.core.$ZodIssue, value: unknown): ShapeFindingCode => {
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'shape.missing';
  if (value === null && typeof issue.path.at(-1) === 'string') return 'shape.null';
  if (value === TOO_LONG) return 'shape.too-many';
  const named = NAMED_CODES.find((code) => SHAPE_FINDINGS[code].message === issue.message);
  if (named !== undefined) return named;
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'shape.unknown-field';
    case 'invalid_value':
    case 'invalid_union':
      return 'shape.not-one-of';
    case 'too_small':
      if (isOfNumber(issue.origin)) return 'shape.out-of-range';
      return issue.origin === 'string' ? 'shape.empty' : 'shape.too-few';
    case 'too_big':
      if (isOfNumber(issue.origin)) return 'shape.out-of-range';
      return issue.origin === 'string' ? 'shape.too-long' : 'shape.too-many';
    case 'invalid_type':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return 'shape.wrong-type';
  }
};

// Paths are made of the schema's own field names and of list positions; a symbol cannot be one.
const isPathStep = (step: PropertyKey): step is PathStep => typeof step !== 'symbol';

const isWord = (value: unknown): value is string => typeof value === 'string';

/** A value that is allowed: a text as it is, a number so that nobody takes it for one. */
const allowedValue = (value: unknown): readonly string[] => {
  if (typeof value === 'number') return [`the number ${value}`];
  if (typeof value === 'boolean') return [`the value ${value}`];
  return isWord(value) ? [value] : [];
};

/** What would be right, as the schema says: none of it is from the input. */
const expectedFor = (
  code: ShapeFindingCode,
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  input: unknown,
): readonly string[] => {
  if (code === 'shape.wrong-type') return kindsExpected(issue);
  if (code !== 'shape.not-one-of' && code !== 'shape.unknown-field' && code !== 'shape.missing') return [];
  if (issue.code === 'unrecognized_keys') return fieldsKnownAt(schema, input, issue.path);
  if ('values' in issue) return issue.values.flatMap(allowedValue);
  return 'options' in issue && issue.options !== undefined ? issue.options.filter(isWord) : [];
};

/** Where the kind of a record is unknown: what is wrong with the fields that every kind has. */
const issuesBesideKind = (issue: z.core.$ZodIssue, schema: z.ZodType, input: unknown): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union' || issue.path.length === 0) return [];
  const record = issue.path.slice(0, -1);
  const shared = fieldsSharedAt(schema, input, record);
  return shared.flatMap(([field, schemaOfField]) => {
    const read = z.safeParse(schemaOfField, valueAt(input, [...record, field]));
    return read.success
      ? []
      : read.error.issues.map((found) => ({ ...found, path: [...record, field, ...found.path] }));
  });
};

/** One finding for each place: the schema library can find the wrong type and then the wrong length of the same value. */
const shapeFindings = (
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  input: unknown,
): readonly Finding<ShapeFindingCode>[] => {
  const findings = new Map<string, Finding<ShapeFindingCode>>();
  for (const issue of issues.flatMap((broad) => [broad, ...issuesBesideKind(broad, schema, input)])) {
    const path = issue.path.filter(isPathStep);
    const key = JSON.stringify(path);
    if (findings.has(key)) continue;
    const code = shapeCode(issue, valueAt(input, path));
    const found = finding(code, ...path);
    const expected = expectedFor(code, issue, schema, input);
    findings.set(key, expected.length === 0 ? found : { ...found, expected });
  }
  return [...findings.values()];
};

/** No record of ours lies deeper than this, so nothing below is read. */
const DEEPEST = 14;

/** The values in a value, without calling getters. */
const partsOf = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value;
  return Object.getOwnPropertyNames(value).map((name): unknown => Object.getOwnPropertyDescriptor(value, name)?.value);
};

/** Whether an input holds so many values that the findings about it could fill the memory. */
const isTooLarge = (input: unknown): boolean => {
  let level: readonly unknown[] = [input];
  let count = 0;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      const parts = partsOf(value);
      count += parts.length;
      if (count > LIMITS.values) return true;
      for (const part of parts) if (typeof part === 'object' && part !== null) next.push(part);
    }
    level = next;
  }
  return false;
};

const TOO_LARGE: Findings<Finding<ShapeFindingCode>> = frozen([finding('input.too-large')]);

const NOT_READ: Findings<Finding<ShapeFindingCode>> = frozen([finding('input.unreadable')]);

const UNSAFE: Findings<Finding<ShapeFindingCode>> = frozen([finding('input.extended-prototype')]);

/** What a quick reading answers for all that is not valid. */
const NOT_VALID: unique symbol = /* @__PURE__ */ Symbol('not valid');

/** Reads valid input several times faster than its schema; any other input must be read with the schema. */
export type QuickReading<Value> = (input: unknown) => { readonly value: Value } | undefined;

/**
 * Makes a quick reading, if code may be generated.
 *
 * @param schema - a schema
 * @param compile - what compiles it
 * @returns a reading that gives the value of valid input and `undefined` for any other; or `undefined` if none can be made
 */
export function quickReadingOf<Value>(
  schema: z.ZodType<Value>,
  compile: typeof z.compile = z.compile,
): QuickReading<Value> | undefined {
  const orNot = z.union([schema, z.unknown().transform((): typeof NOT_VALID => NOT_VALID)]);
  // Under a strict Content-Security-Policy it gives the schema back as it is.
  const compiled = compile(orNot);
  if (compiled === orNot) return undefined;
  return (input) => {
    const read = compiled.safeParse(input);
    return read.success && read.data !== NOT_VALID ? { value: read.data } : undefined;
  };
}

/**
 * Reads an input with a schema and checks that its parts fit together. If the shape is wrong in places, it still checks the parts
 * that can be read, so that everything is found at once.
 *
 * @param schema - the shape of the value
 * @param input - anything at all
 * @param readParts - reads the parts that can be read
 * @param check - finds what does not fit together
 * @param quick - a quick reading of the same schema, if there is one
 * @returns the value, or all the findings when one of them is a `must`; never throws
 */
export function parseWith<Value extends Parts, Parts, Code extends string>(
  schema: z.ZodType<Value>,
  input: unknown,
  readParts: (input: unknown) => Parts,
  check: (parts: Parts) => readonly Finding<Code>[],
  quick?: QuickReading<Value>,
): Result<Value, Finding<ShapeFindingCode | Code>> {
  if (!isPlainProcess()) return left(UNSAFE);
  try {
    const legible = markUnreadable(schema, input);
    const valid = legible === input ? quick?.(input) : undefined;
    if (valid === undefined && isTooLarge(legible)) return left(TOO_LARGE);
    const read = valid === undefined ? schema.safeParse(legible) : { success: true as const, data: valid.value };
    const findings: readonly Finding<ShapeFindingCode | Code>[] = read.success
      ? check(read.data)
      : [...shapeFindings(read.error.issues, schema, legible), ...check(readParts(legible))];
    if (read.success && findings.every(({ severity }) => severity === 'should')) return right(read.data);
    const listed = capped(findings);
    return left(hasFindings(listed) ? listed : NOT_READ);
  } catch {
    // A getter or proxy of the input threw. What it threw may hold case data and is dropped.
    return left(NOT_READ);
  }
}

/**
 * Reads an input for which only the shape needs to be checked.
 *
 * @param schema - the shape of the value
 * @param input - anything at all
 * @returns the value, or all the findings; never throws
 */
export function parseShape<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value, Finding<ShapeFindingCode>> {
  return parseWith<Value, unknown, never>(
    schema,
    input,
    () => undefined,
    () => [],
  );
}
