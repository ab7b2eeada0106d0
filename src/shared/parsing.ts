/**
 * From an unknown input to a value or to all the findings at once.
 *
 * The words of the schema library are not passed on: its issues can name keys of the input. Each becomes a finding with
 * a stable code and a path made only of this package's own field names and list positions.
 */

import * as z from 'zod';
import { DATE_FINDINGS, type DateFindingCode } from './civil-date.js';
import { type Finding, type FindingRegister, findingFrom, type PathStep } from './finding.js';
import { frozen } from './frozen.js';
import { type Findings, hasFindings, left, type Result, right } from './result.js';

/** Codes of findings about the shape of an input. */
export type ShapeFindingCode =
  | 'input.unreadable'
  | 'input.too-large'
  | 'shape.missing'
  | 'shape.wrong-type'
  | 'shape.not-one-of'
  | 'shape.unknown-field'
  | 'shape.empty'
  | 'shape.too-few'
  | 'shape.too-long'
  | 'shape.too-many'
  | 'shape.out-of-range'
  | DateFindingCode;

/** What the shape codes mean. */
export const SHAPE_FINDINGS: FindingRegister<ShapeFindingCode> = /* @__PURE__ */ frozen({
  'input.unreadable': { severity: 'must', message: 'Reading the input failed: it is not plain data.' },
  'input.too-large': { severity: 'must', message: 'The input holds more values than any real case; it is not read.' },
  'shape.missing': { severity: 'must', message: 'This field is required and is not there.' },
  'shape.wrong-type': { severity: 'must', message: 'This value is of the wrong type.' },
  'shape.not-one-of': { severity: 'must', message: 'This value is not one of those allowed here.' },
  'shape.unknown-field': { severity: 'must', message: 'This record has one or more fields that do not belong to it.' },
  'shape.empty': { severity: 'must', message: 'This text must not be empty.' },
  'shape.too-few': { severity: 'must', message: 'This list has fewer entries than needed.' },
  'shape.too-long': { severity: 'must', message: 'This text is longer than allowed.' },
  'shape.too-many': { severity: 'must', message: 'This list has more entries than allowed.' },
  'shape.out-of-range': { severity: 'must', message: 'This number is smaller or larger than allowed.' },
  ...DATE_FINDINGS,
});

/** The most that an input may hold; a real case stays far below. Lengths as zod counts them. */
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
  events: 10_000,
  /** Calendar months of a timescale. */
  months: 120,
  /** Values in all. */
  values: 200_000,
} as const;

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );

/** Codes that a schema of ours names itself. */
const CUSTOM_CODES = ['date.impossible', 'shape.wrong-type', 'shape.too-few', 'shape.too-many'] as const;

const shapeCode = (issue: z.core.$ZodIssue, value: unknown): ShapeFindingCode => {
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'shape.missing';
  switch (issue.code) {
    case 'custom':
      return CUSTOM_CODES.find((code) => code === issue.params?.['finding']) ?? 'shape.wrong-type';
    case 'unrecognized_keys':
      return 'shape.unknown-field';
    case 'invalid_value':
    case 'invalid_union':
      return 'shape.not-one-of';
    case 'too_small':
      return issue.origin === 'number' ? 'shape.out-of-range' : 'shape.empty';
    case 'too_big':
      if (issue.origin === 'number') return 'shape.out-of-range';
      return issue.origin === 'string' ? 'shape.too-long' : 'shape.too-many';
    case 'invalid_type':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return 'shape.wrong-type';
  }
};

// Paths are made of the schema's own field names and of list positions; a symbol cannot be one.
const isPathStep = (step: PropertyKey): step is PathStep => typeof step !== 'symbol';

/** One finding for each place: the schema library can find the wrong type and then the wrong length of the same value. */
const shapeFindings = (issues: readonly z.core.$ZodIssue[], input: unknown): readonly Finding<ShapeFindingCode>[] => {
  const findings = new Map<string, Finding<ShapeFindingCode>>();
  for (const issue of issues) {
    const path = issue.path.filter(isPathStep);
    const place = JSON.stringify(path);
    if (!findings.has(place))
      findings.set(place, findingFrom(SHAPE_FINDINGS, shapeCode(issue, valueAt(input, path)), path));
  }
  return [...findings.values()];
};

/** No record of ours lies deeper than this, so nothing below is read. */
const DEEPEST = 8;

/** How many values an object holds, as far down as any record of ours lies. Of a list that is too long none will be read. */
const sizeOf = (value: object, depth: number): number => {
  if (depth === 0 || (Array.isArray(value) && value.length > LIMITS.events)) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let size = parts.length;
  for (let place = 0; place < parts.length && size <= LIMITS.values; place += 1) {
    const part = parts[place];
    if (typeof part === 'object' && part !== null) size += sizeOf(part, depth - 1);
  }
  return size;
};

/** Whether an input holds so many values that the findings about it could fill the memory. */
const isTooLarge = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && sizeOf(input, DEEPEST) > LIMITS.values;

const TOO_LARGE: Findings<Finding<ShapeFindingCode>> = [findingFrom(SHAPE_FINDINGS, 'input.too-large', [])];

const UNREADABLE: Findings<Finding<ShapeFindingCode>> = [findingFrom(SHAPE_FINDINGS, 'input.unreadable', [])];

/**
 * Makes a schema that reads valid input several times faster, where the zod installed can and code may be generated.
 *
 * @param schema - a schema
 * @returns a schema that reads the same
 */
export function compiled<Value>(schema: z.ZodType<Value>): z.ZodType<Value> {
  // zod before 4.6 has no `compile`; under a strict Content-Security-Policy it gives the schema back as it is.
  return 'compile' in z ? z.compile(schema) : schema;
}

/**
 * Reads an input with a schema and checks how its parts fit together. Where the shape is wrong in places, the parts that
 * can be read are checked all the same, so that everything is found at once.
 *
 * @param schema - the shape of the value
 * @param input - anything at all
 * @param readParts - reads the parts that can be read
 * @param check - finds what does not fit together
 * @returns the value, or all the findings when one of them is a `must`; never throws
 */
export function parseWith<Value extends Parts, Parts, Code extends string>(
  schema: z.ZodType<Value>,
  input: unknown,
  readParts: (input: unknown) => Parts,
  check: (parts: Parts) => readonly Finding<Code>[],
): Result<Value, Finding<ShapeFindingCode | Code>> {
  try {
    if (isTooLarge(input)) return left(TOO_LARGE);
    const read = schema.safeParse(input);
    const findings: readonly Finding<ShapeFindingCode | Code>[] = read.success
      ? check(read.data)
      : [...shapeFindings(read.error.issues, input), ...check(readParts(input))];
    if (read.success && findings.every(({ severity }) => severity === 'should')) return right(read.data);
    return left(hasFindings(findings) ? findings : UNREADABLE);
  } catch {
    // A getter or proxy of the input threw. What it threw may hold case data and is dropped.
    return left(UNREADABLE);
  }
}

/**
 * Reads an input whose shape is all there is to check.
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
