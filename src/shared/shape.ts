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

/** The shape of an argument, which may be one that can be left out. */
type ShapeOf<Value extends object | undefined> = undefined extends Value
  ? { readonly optional: Shape<Exclude<Value, undefined>> }
  : Shape<Value>;

/** The shape of what cannot change between two looks: a value, no record or list. */
type ShapeOfValue = 'day' | 'flag' | 'number' | 'text' | { readonly oneOf: readonly unknown[] };

/**
 * Looks at an argument that is a single value. A record or a list is copied while it is looked at: {@link readOnce}.
 *
 * @param argument - its name
 * @param value - the argument
 * @param shape - the shape of its type
 * @throws InputError if it has the wrong type
 */
export function mustBe(argument: string, value: unknown, shape: ShapeOfValue): void {
  const found = firstMisfit(value, shape, 'whole');
  if (found !== undefined) throw new InputError(argument, found);
}

/** Stands for a copy of what does not fit. */
const MISFIT: unique symbol = /* @__PURE__ */ Symbol('misfit');

/** A copy of what a shape reads of a value, each field read once; or that it does not fit. */
function copied(value: unknown, shape: AnyShape, strictness: Strictness): unknown {
  if (typeof value !== 'object' || value === null || typeof shape === 'string')
    return misfitIn(value, shape, strictness) === undefined ? value : MISFIT;
  if (shape.optional !== undefined) return copied(value, shape.optional, strictness);
  if (shape.listOf !== undefined) return copiedList(value, shape.listOf, shape, strictness);
  if (shape.anyOf !== undefined) return copiedByAny(value, shape.anyOf, strictness);
  return shape.oneOf === undefined && isRecord(value) ? copiedRecord(value, shape, strictness) : MISFIT;
}

const copiedList = (
  list: object,
  listOf: AnyShape,
  { atLeast = 0, atMost = SIZE_LIMITS.list }: AnyParts,
  strictness: Strictness,
): unknown => {
  if (!Array.isArray(list)) return MISFIT;
  const { length } = list;
  if (length > atMost || (strictness === 'whole' && length < atLeast)) return MISFIT;
  const copy: unknown[] = [];
  for (let position = 0; position < length; position += 1) {
    const entry = copied(list[position], listOf, strictness);
    if (entry === MISFIT) return MISFIT;
    copy.push(entry);
  }
  return copy;
};

const copiedByAny = (value: unknown, shapes: readonly AnyShape[], strictness: Strictness): unknown => {
  for (const shape of shapes) {
    const copy = copied(value, shape, strictness);
    if (copy !== MISFIT) return copy;
  }
  return MISFIT;
};

/** The fields of a record as they are read for the first time. To spread is several times as quick as to ask for one after another. */
const spread = (record: object): Record<string, unknown> => {
  try {
    return { ...record };
  } catch {
    // A field threw that perhaps nobody reads; those that are read are asked for one by one.
    return {};
  }
};

const copiedRecord = (record: object, shape: AnyParts, strictness: Strictness): unknown => {
  const copy = spread(record);
  const { by } = shape;
  if (by !== undefined) {
    const kind = ownField(record, copy, String(by));
    if (kind === undefined && strictness === 'parts') return {};
    const fields = fieldsOf(kind, shape);
    return fields === undefined ? MISFIT : copiedFields(record, copy, fields, strictness, String(by));
  }
  return copiedFields(record, copy, shape.fields ?? eachOf(record, shape), strictness, undefined);
};

/** A record without the fields that nobody reads. */
const onlyFields = (record: Readonly<Record<string, unknown>>, by: string | undefined, fields: Fields): object => {
  const copy: Record<string, unknown> = {};
  for (const field of [...(by === undefined ? [] : [by]), ...Object.keys(fields)])
    if (Object.hasOwn(record, field)) copy[field] = record[field];
  return copy;
};

const eachOf = (record: object, shape: AnyParts): Fields => {
  const part = { optional: shape.each ?? 'unread' };
  return Object.fromEntries(namesIn(record, shape).map((name) => [name, part]));
};

/** A field of a record from the copy made of it. What is not enumerable is not in the copy yet. */
const ownField = (record: object, copy: Record<string, unknown>, field: string): unknown => {
  const value = copy[field];
  if (value !== undefined) return value;
  const hidden: unknown = Reflect.get(record, field);
  if (hidden === undefined) return undefined;
  if (isInherited(record, field)) return MISFIT;
  copy[field] = hidden;
  return hidden;
};

const copiedFields = (
  record: object,
  copy: Record<string, unknown>,
  fields: Fields,
  strictness: Strictness,
  by: string | undefined,
): unknown => {
  let kept = by === undefined ? 0 : 1;
  for (const field in fields) {
    const shape = fields[field];
    if (shape === undefined) continue;
    const value = ownField(record, copy, field);
    if (value === undefined) {
      if (misfitIn(value, shape, strictness) !== undefined) return MISFIT;
      // That it says so itself can mean more than to leave it out.
      if (Object.hasOwn(copy, field)) kept += 1;
      continue;
    }
    kept += 1;
    const part = value === MISFIT ? MISFIT : copied(value, shape, strictness);
    if (part === MISFIT) return MISFIT;
    if (part !== value) copy[field] = part;
  }
  return Object.keys(copy).length === kept ? copy : onlyFields(copy, by, fields);
};

/** A value as its shape reads it, or what keeps it from being read. */
type Copied = { readonly copy: unknown } | { readonly found: Misfit };

const copyOf = (value: unknown, shape: AnyShape, strictness: Strictness): Copied => {
  if (value === undefined) {
    const found = firstMisfit(value, shape, strictness);
    return found === undefined ? { copy: value } : { found };
  }
  try {
    const copy = isPlainProcess() ? copied(value, shape, strictness) : MISFIT;
    if (copy !== MISFIT) return { copy };
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
  }
  // What fits at another look cannot be relied on.
  return { found: firstMisfit(value, shape, strictness) ?? misfit('input.unreadable') };
};

/**
 * Looks at an argument and copies it: what gives another value at another look, such as a getter, gives one value here, and a field
 * that no shape names stays behind.
 *
 * @param argument - its name
 * @param value - the argument
 * @param shape - the shape of its type
 * @returns a copy of what the shape reads
 * @throws InputError if it has the wrong type
 */
export function readOnce<Value extends object | undefined>(
  argument: string,
  value: Value,
  shape: ShapeOf<Value>,
): Value;
export function readOnce(argument: string, value: unknown, shape: AnyShape): unknown {
  const read = copyOf(value, shape, 'whole');
  if ('found' in read) throw new InputError(argument, read.found);
  return read.copy;
}

/** What was read, or what keeps it from being read. */
export type ReadOrFound<Value> = { readonly value: Value } | { readonly finding: Finding<InputErrorCode> };

/**
 * The same for a function that answers with findings.
 *
 * @param value - the argument, of which parts may be missing
 * @param shape - the shape of its type; that of the whole, where parts may be missing
 * @param strictness - whether parts may be missing
 * @returns a copy of what the shape reads, or what keeps it from being read
 */
export function readOnceOrFind<Value extends object>(value: Value, shape: Shape<Value>): ReadOrFound<Value>;
export function readOnceOrFind<Value extends object>(
  value: Value,
  shape: AnyShape,
  strictness: Strictness,
): ReadOrFound<Value>;
export function readOnceOrFind(
  value: unknown,
  shape: AnyShape,
  strictness: Strictness = 'whole',
): ReadOrFound<unknown> {
  const read = copyOf(value, shape, strictness);
  return 'found' in read
    ? { finding: findingIn(INPUT_FINDINGS)(read.found.code, ...read.found.path) }
    : { value: read.copy };
}
