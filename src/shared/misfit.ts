/** The reader of shapes: what in a value is not as its shape has it, each field looked at once. */

import { isCivilDate } from './civil-date.js';
import type { PathStep } from './finding.js';
import type { InputErrorCode, Misfit } from './input-error.js';
import type { AnyParts, AnyShape, Fields } from './shape-type.js';

/** The most that is read of one list; a real case stays far below. The parsers refuse the same. */
export const SIZE_LIMITS = { list: 10_000, values: 200_000 } as const;

/** Whether every field has to be there, or what is checked may have lost some. */
export type Strictness = 'whole' | 'parts';

/**
 * Whether a value is a record. A map, a date or the like would pass for a record without fields.
 *
 * @param value - anything
 * @returns true for a plain record
 */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';

/**
 * What is wrong with a value as a whole.
 *
 * @param code - the code of it
 * @returns the misfit
 */
export const misfit = (code: InputErrorCode): Misfit => ({ code, path: [] });

const within = (step: PathStep, { code, path }: Misfit): Misfit => ({ code, path: [step, ...path] });

/**
 * Whether a record has its fields from nobody: what is in its fields is its own, in a process to which nothing was added.
 *
 * @param record - the record
 * @returns true for a record as JSON gives it
 */
export const hasOnlyOwn = (record: object): boolean => Object.getPrototypeOf(record) === Object.prototype;

/**
 * Whether a field is not the record’s own.
 *
 * @param record - the record
 * @param field - the field
 * @returns true where it would be read from elsewhere
 */
export const isInherited = (record: object, field: PropertyKey): boolean =>
  !hasOnlyOwn(record) && !Object.hasOwn(record, field);

/** What is wrong with one field. One that is not the record’s own would be read all the same, so it is refused. */
const misfitInField = (
  record: object,
  field: PropertyKey,
  shape: AnyShape,
  strictness: Strictness,
): Misfit | undefined => {
  const value: unknown = Reflect.get(record, field);
  return value !== undefined && isInherited(record, field)
    ? misfit('input.inherited')
    : misfitIn(value, shape, strictness);
};

const misfitInFields = (record: object, fields: Fields, strictness: Strictness): Misfit | undefined => {
  const isOwn = hasOnlyOwn(record);
  for (const field in fields) {
    const shape = fields[field];
    if (shape === undefined || (isOwn && shape === 'unread')) continue;
    const value: unknown = Reflect.get(record, field);
    const optional = typeof shape === 'string' ? undefined : shape.optional;
    if (value === undefined && optional !== undefined) continue;
    const found =
      !isOwn && value !== undefined && !Object.hasOwn(record, field)
        ? misfit('input.inherited')
        : misfitIn(value, optional ?? shape, strictness);
    if (found !== undefined) return within(field, found);
  }
  return undefined;
};

/**
 * The fields of a record that may have any of some names.
 *
 * @param record - the record
 * @param shape - its shape
 * @returns the names
 */
export const namesIn = (record: object, { of = [] }: AnyParts): readonly PropertyKey[] =>
  of === 'any' ? Object.keys(record) : of;

const misfitInEach = (record: object, each: AnyShape, shape: AnyParts, strictness: Strictness): Misfit | undefined => {
  for (const field of namesIn(record, shape)) {
    const found = misfitInField(record, field, { optional: each }, strictness);
    // Names that the caller made up, such as ids, are not repeated: then only the record is named.
    if (found !== undefined) return shape.of === 'any' ? misfit(found.code) : within(String(field), found);
  }
  return undefined;
};

const misfitInList = (
  list: unknown,
  listOf: AnyShape,
  { atLeast = 0, atMost = SIZE_LIMITS.list }: AnyParts,
  strictness: Strictness,
): Misfit | undefined => {
  if (!Array.isArray(list)) return misfit('input.not-a-list');
  if (list.length > atMost) return misfit('input.too-many');
  if (strictness === 'whole' && list.length < atLeast) return misfit('input.too-few');
  for (let position = 0; position < list.length; position += 1) {
    const found = misfitIn(list[position], listOf, strictness);
    if (found !== undefined) return within(position, found);
  }
  return undefined;
};

/**
 * The fields of a kind of record.
 *
 * @param kind - the kind
 * @param shape - the shape of all kinds
 * @returns the fields; nothing where there is no such kind
 */
export const fieldsOf = (kind: unknown, { kinds = {} }: AnyParts): Fields | undefined =>
  (typeof kind === 'string' || typeof kind === 'boolean') && Object.hasOwn(kinds, String(kind))
    ? kinds[String(kind)]?.fields
    : undefined;

const misfitOfKind = (value: unknown, shape: AnyParts, strictness: Strictness): Misfit | undefined => {
  if (!isRecord(value)) return misfit('input.not-a-record');
  const { by = '' } = shape;
  const kind: unknown = Reflect.get(value, by);
  if (kind === undefined) return strictness === 'parts' ? undefined : within(String(by), misfit('input.missing'));
  if (isInherited(value, by)) return within(String(by), misfit('input.inherited'));
  const fields = fieldsOf(kind, shape);
  return fields === undefined
    ? within(String(by), misfit('input.not-one-of'))
    : misfitInFields(value, fields, strictness);
};

const misfitInAny = (value: unknown, shapes: readonly AnyShape[], strictness: Strictness): Misfit | undefined => {
  let found: Misfit | undefined;
  for (const shape of shapes) {
    found = misfitIn(value, shape, strictness);
    if (found === undefined) return undefined;
  }
  // Where no shape is allowed, nothing fits.
  return found ?? misfit('input.wrong-type');
};

const misfitInLeaf = (value: unknown, shape: 'day' | 'flag' | 'number' | 'text'): Misfit | undefined => {
  switch (shape) {
    case 'day':
      return isCivilDate(value) ? undefined : misfit('input.no-such-day');
    case 'flag':
      return typeof value === 'boolean' ? undefined : misfit('input.wrong-type');
    case 'number':
      return Number.isFinite(value) ? undefined : misfit('input.wrong-type');
    case 'text':
      return typeof value === 'string' ? undefined : misfit('input.wrong-type');
  }
};

/**
 * The first thing in a value that is not as its shape has it.
 *
 * @param value - the value
 * @param shape - the shape
 * @param strictness - whether parts may be missing
 * @returns what is wrong, and where; nothing where all of it fits
 */
export function misfitIn(value: unknown, shape: AnyShape, strictness: Strictness): Misfit | undefined {
  if (shape === 'unread') return undefined;
  if (value === undefined)
    return strictness === 'parts' || (typeof shape === 'object' && shape.optional !== undefined)
      ? undefined
      : misfit('input.missing');
  if (typeof shape === 'string') return misfitInLeaf(value, shape);
  // The most frequent first: each question takes time.
  if (shape.oneOf !== undefined) return shape.oneOf.includes(value) ? undefined : misfit('input.not-one-of');
  if (shape.optional !== undefined) return misfitIn(value, shape.optional, strictness);
  if (shape.listOf !== undefined) return misfitInList(value, shape.listOf, shape, strictness);
  if (shape.kinds !== undefined) return misfitOfKind(value, shape, strictness);
  if (shape.anyOf !== undefined) return misfitInAny(value, shape.anyOf, strictness);
  if (!isRecord(value)) return misfit('input.not-a-record');
  if (shape.fields !== undefined) return misfitInFields(value, shape.fields, strictness);
  return shape.each && misfitInEach(value, shape.each, shape, strictness);
}

/** The names that every object has from the language. */
const OF_THE_LANGUAGE: ReadonlySet<PropertyKey> = /* @__PURE__ */ new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

/**
 * Whether someone in this process has added to what every object has. Then a field that a record leaves out would be read from there.
 *
 * @returns true where nothing was added
 */
export const isPlainProcess = (): boolean =>
  Reflect.ownKeys(Object.prototype).every((name) => OF_THE_LANGUAGE.has(name));

/**
 * The first thing that keeps a value from being read.
 *
 * @param value - the value
 * @param shape - the shape
 * @param strictness - whether parts may be missing
 * @returns what is wrong, and where; nothing where it can be read. What a getter or a proxy throws is dropped: it may hold case data.
 */
export const firstMisfit = (value: unknown, shape: AnyShape, strictness: Strictness): Misfit | undefined => {
  if (!isPlainProcess()) return misfit('input.extended-prototype');
  if (value === undefined && !(typeof shape === 'object' && shape.optional !== undefined))
    return misfit('input.missing');
  try {
    return misfitIn(value, shape, strictness);
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    return misfit('input.unreadable');
  }
};
