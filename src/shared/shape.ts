/**
 * What functions do with their arguments before they read them: look at them by their shape, each field once.
 *
 * A parser answers what is wrong with an input from outside. A function that has no place for findings throws: it never answers for
 * what it cannot read.
 */

import { type Finding, findingIn } from './finding.js';
import { INPUT_FINDINGS, InputError, type InputErrorCode, type Misfit } from './input-error.js';
import {
  fieldsOf,
  firstMisfit,
  isInherited,
  isPlainProcess,
  isRecord,
  misfit,
  misfitIn,
  namesIn,
  SIZE_LIMITS,
  type Strictness,
} from './misfit.js';
import type { AnyParts, AnyShape, Fields, Shape } from './shape-type.js';

/**
 * Looks at an argument before it is read.
 *
 * @param argument - its name
 * @param value - the argument
 * @param shape - the shape of its type
 * @throws InputError if it has the wrong type
 */
export function mustBe(argument: string, value: unknown, shape: AnyShape): void {
  const found = firstMisfit(value, shape, 'whole');
  if (found !== undefined) throw new InputError(argument, found);
}

/**
 * Looks at an argument of a function that answers with findings.
 *
 * @param value - the argument, of which parts may be missing
 * @param shape - the shape of its type
 * @param strictness - whether parts may be missing
 * @returns what keeps it from being read, or nothing
 */
export function unfitToRead(
  value: unknown,
  shape: AnyShape,
  strictness: Strictness = 'whole',
): Finding<InputErrorCode> | undefined {
  const found = firstMisfit(value, shape, strictness);
  return found && findingIn(INPUT_FINDINGS)(found.code, ...found.path);
}

/** Stands for a copy of what does not fit. */
const MISFIT: unique symbol = /* @__PURE__ */ Symbol('misfit');

/** A copy of what a shape reads of a value, each field read once; or that it does not fit. */
function copied(value: unknown, shape: AnyShape): unknown {
  if (typeof value !== 'object' || value === null || typeof shape === 'string')
    return misfitIn(value, shape, 'whole') === undefined ? value : MISFIT;
  const { optional, fields, listOf, each } = shape;
  if (optional !== undefined) return copied(value, optional);
  if (listOf !== undefined) return copiedList(value, listOf, shape);
  if (shape.anyOf !== undefined) return copiedByAny(value, shape.anyOf);
  if (shape.oneOf !== undefined || !isRecord(value)) return MISFIT;
  if (fields !== undefined) return copiedFields(value, fields);
  if (each !== undefined)
    return copiedFields(value, Object.fromEntries(namesIn(value, shape).map((name) => [name, { optional: each }])));
  return copiedOfKind(value, shape);
}

const copiedList = (list: object, listOf: AnyShape, { atLeast = 0, atMost = SIZE_LIMITS.list }: AnyParts): unknown => {
  if (!Array.isArray(list)) return MISFIT;
  const { length } = list;
  if (length > atMost || length < atLeast) return MISFIT;
  const copy: unknown[] = [];
  for (let position = 0; position < length; position += 1) {
    const entry = copied(list[position], listOf);
    if (entry === MISFIT) return MISFIT;
    copy.push(entry);
  }
  return copy;
};

const copiedByAny = (value: unknown, shapes: readonly AnyShape[]): unknown => {
  for (const shape of shapes) {
    const copy = copied(value, shape);
    if (copy !== MISFIT) return copy;
  }
  return MISFIT;
};

const copiedOfKind = (record: object, shape: AnyParts): unknown => {
  const { by = '' } = shape;
  const kind: unknown = Reflect.get(record, by);
  const fields = fieldsOf(kind, shape);
  if (fields === undefined || isInherited(record, by)) return MISFIT;
  const copy = copiedFields(record, fields);
  return typeof copy === 'object' ? { ...copy, [by]: kind } : MISFIT;
};

const copiedFields = (record: object, fields: Fields): object | typeof MISFIT => {
  const copy: Record<string, unknown> = {};
  for (const field in fields) {
    const shape = fields[field];
    if (shape === undefined) continue;
    const value: unknown = Reflect.get(record, field);
    if (value !== undefined && isInherited(record, field)) return MISFIT;
    const part = copied(value, shape);
    if (part === MISFIT) return MISFIT;
    if (part !== undefined) copy[field] = part;
  }
  return copy;
};

/** A value as its shape reads it, or what keeps it from being read. */
type Copied = { readonly copy: unknown } | { readonly found: Misfit };

const copyOf = (value: unknown, shape: AnyShape): Copied => {
  try {
    const copy = isPlainProcess() ? copied(value, shape) : MISFIT;
    if (copy !== MISFIT) return { copy };
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
  }
  // What fits at another look cannot be relied on.
  return { found: firstMisfit(value, shape, 'whole') ?? misfit('input.unreadable') };
};

/**
 * Looks at an argument that is read more than once, and copies it first: what gives another value at another look, such as a getter,
 * gives one value here.
 *
 * @param argument - its name
 * @param value - the argument
 * @param shape - the shape of its type
 * @returns a copy of what the shape reads
 * @throws InputError if it has the wrong type
 */
export function readOnce<Value extends object>(argument: string, value: Value, shape: Shape<Value>): Value;
export function readOnce(argument: string, value: unknown, shape: AnyShape): unknown {
  const read = copyOf(value, shape);
  if ('found' in read) throw new InputError(argument, read.found);
  return read.copy;
}

/**
 * The same for a function that answers with findings.
 *
 * @param value - the argument
 * @param shape - the shape of its type
 * @returns a copy of what the shape reads, or what keeps it from being read
 */
export function readOnceOrFind<Value extends object>(
  value: Value,
  shape: Shape<Value>,
): { readonly value: Value } | { readonly finding: Finding<InputErrorCode> };
export function readOnceOrFind(
  value: unknown,
  shape: AnyShape,
): { readonly value: unknown } | { readonly finding: Finding<InputErrorCode> } {
  const read = copyOf(value, shape);
  return 'found' in read
    ? { finding: findingIn(INPUT_FINDINGS)(read.found.code, ...read.found.path) }
    : { value: read.copy };
}
