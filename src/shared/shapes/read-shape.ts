/** The reader of shapes: copies what a shape reads of a value, each field read once, or says what does not fit. */

import { isCivilDate } from '../days/civil-date.js';
import type { PathStep } from '../findings/finding.js';
import type { InputErrorCode, Misfit } from '../findings/input-error.js';
import { groupBy } from '../group-by.js';
import { isInherited, isPlainProcess, isRecord, SIZE_LIMITS } from '../plain-data.js';
import type { AnyParts, AnyShape, Fields } from './shape-type.js';

/** Whether every field has to be there, or what is checked may have lost some. */
export type Strictness = 'whole' | 'parts';

/** Stands for a copy of what does not fit. */
const MISFIT: unique symbol = /* @__PURE__ */ Symbol('misfit');

/** One look at a value: what it came upon that does not fit. */
class Look {
  readonly strictness: Strictness;
  #found: Misfit = { code: 'input.unreadable', path: [] };

  constructor(strictness: Strictness) {
    this.strictness = strictness;
  }

  get found(): Misfit {
    return this.#found;
  }

  refuse(code: InputErrorCode, ...path: readonly PathStep[]): typeof MISFIT {
    this.#found = { code, path };
    return MISFIT;
  }

  /** What does not fit is found within a field or an entry. */
  within(step: PathStep): typeof MISFIT {
    const { code, path } = this.#found;
    this.#found = { code, path: [step, ...path] };
    return MISFIT;
  }
}

const LEAVES = {
  day: isCivilDate,
  flag: (value: unknown) => typeof value === 'boolean',
  number: Number.isFinite,
  text: (value: unknown) => typeof value === 'string',
} as const;

function read(value: unknown, shape: AnyShape | undefined, look: Look): unknown {
  if (shape === undefined || shape === 'unread') return value;
  if (typeof shape === 'string') {
    if (value !== undefined && LEAVES[shape](value)) return value;
    return value === undefined
      ? readNothing(look)
      : look.refuse(shape === 'day' ? 'input.no-such-day' : 'input.wrong-type');
  }
  if (value === undefined) return shape.optional === undefined ? readNothing(look) : value;
  // The most frequent first: each question takes time.
  if (shape.oneOf !== undefined) return shape.oneOf.includes(value) ? value : look.refuse('input.not-one-of');
  if (shape.optional !== undefined) return read(value, shape.optional, look);
  if (shape.listOf !== undefined) return readList(value, shape.listOf, shape, look);
  if (shape.anyOf !== undefined) return readAny(value, shape.anyOf, look);
  return isRecord(value) ? readRecord(value, shape, look) : look.refuse('input.not-a-record');
}

const readNothing = (look: Look): typeof MISFIT | undefined =>
  look.strictness === 'parts' ? undefined : look.refuse('input.missing');

const readList = (
  list: unknown,
  listOf: AnyShape,
  { atLeast = 0, atMost = SIZE_LIMITS.list }: AnyParts,
  look: Look,
): unknown => {
  if (!Array.isArray(list)) return look.refuse('input.not-a-list');
  const { length } = list;
  if (length > atMost) return look.refuse('input.too-many');
  if (length < atLeast && look.strictness === 'whole') return look.refuse('input.too-few');
  const copy: unknown[] = [];
  for (let position = 0; position < length; position += 1) {
    const entry = read(list[position], listOf, look);
    if (entry === MISFIT) return look.within(position);
    copy.push(entry);
  }
  return copy;
};

const readAny = (value: unknown, shapes: readonly AnyShape[], look: Look): unknown => {
  // Where no shape is allowed, nothing fits.
  let copy: unknown = look.refuse('input.wrong-type');
  for (const shape of shapes) {
    copy = read(value, shape, look);
    if (copy !== MISFIT) break;
  }
  return copy;
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

/** A field of a record from the copy made of it. What is not enumerable is not in the copy yet. */
const ownField = (record: object, copy: Record<string, unknown>, field: string, look: Look): unknown => {
  const value = copy[field];
  if (value !== undefined) return value;
  const hidden: unknown = Reflect.get(record, field);
  if (hidden === undefined) return undefined;
  if (isInherited(record, field)) return look.refuse('input.inherited');
  // What the field said first is what counts, also where it was nothing.
  if (Object.hasOwn(copy, field)) return undefined;
  copy[field] = hidden;
  return hidden;
};

const readRecord = (record: object, shape: AnyParts, look: Look): unknown => {
  const copy = spread(record);
  if (shape.kinds !== undefined) return readKind(record, copy, shape, look);
  if (shape.each !== undefined) return readEach(record, copy, shape.each, shape.of, look);
  return readFields(record, copy, shape.fields ?? {}, look);
};

/** The fields that a record of its kind has. */
const fieldsOf = (kind: unknown, { kinds = {} }: AnyParts): Fields | undefined =>
  (typeof kind === 'string' || typeof kind === 'boolean') && Object.hasOwn(kinds, String(kind))
    ? kinds[String(kind)]?.fields
    : undefined;

/** The fields that a record of any kind has: where its kind is lost, it can be of each. */
const fieldsOfAll = ({ kinds = {} }: AnyParts): Fields => {
  const all = Object.values(kinds).flatMap((kind) => Object.entries(kind.fields));
  const byField = groupBy(all, ([field]) => [field]);
  return Object.fromEntries(
    [...byField].map(([field, shapes]) => [field, { anyOf: shapes.map(([, shape]) => shape) }]),
  );
};

const readKind = (record: object, copy: Record<string, unknown>, shape: AnyParts, look: Look): unknown => {
  const by = String(shape.by);
  const kind = ownField(record, copy, by, look);
  if (kind === MISFIT) return look.within(by);
  if (kind === undefined)
    return look.strictness === 'parts'
      ? readFields(record, copy, fieldsOfAll(shape), look)
      : look.refuse('input.missing', by);
  const fields = fieldsOf(kind, shape);
  return fields === undefined ? look.refuse('input.not-one-of', by) : readFields(record, copy, fields, look, by);
};

const readEach = (
  record: object,
  copy: Record<string, unknown>,
  each: AnyShape,
  of: AnyParts['of'],
  look: Look,
): unknown => {
  const names = of === undefined || of === 'any' ? Object.keys(record) : of;
  const fields = Object.fromEntries(names.map((name) => [name, { optional: each }]));
  const whole = readFields(record, copy, fields, look);
  // Names that the caller made up, such as ids, are not repeated: then only the record is named.
  return whole === MISFIT && of === 'any' ? look.refuse(look.found.code) : whole;
};

/** Reads the fields of a record into the copy made of it; the field that says of which kind it is has been read. */
const readFields = (
  record: object,
  copy: Record<string, unknown>,
  fields: Fields,
  look: Look,
  by?: string,
): unknown => {
  let kept = by === undefined ? 0 : 1;
  for (const field in fields) {
    const value = ownField(record, copy, field, look);
    const part = value === MISFIT ? MISFIT : read(value, fields[field], look);
    if (part === MISFIT) return look.within(field);
    if (part !== value) copy[field] = part;
    // A field that it leaves open itself can mean more than one that it leaves out.
    if (value !== undefined || Object.hasOwn(copy, field)) kept += 1;
  }
  return Object.keys(copy).length === kept && Object.getOwnPropertySymbols(copy).length === 0
    ? copy
    : onlyFields(copy, by === undefined ? fields : { [by]: 'unread', ...fields });
};

/** A record without the fields that nobody reads. */
const onlyFields = (record: Readonly<Record<string, unknown>>, fields: Fields): object => {
  const copy: Record<string, unknown> = {};
  for (const field in fields) if (Object.hasOwn(record, field)) copy[field] = record[field];
  return copy;
};

/** A value as its shape reads it, or what keeps it from being read. */
export type ReadByShape = { readonly copy: unknown } | { readonly found: Misfit };

/**
 * Copies what a shape reads of a value.
 *
 * @param value - the value
 * @param shape - the shape
 * @param strictness - whether parts may be missing
 * @returns the copy, or the first thing that keeps the value from being read
 */
export const readByShape = (value: unknown, shape: AnyShape, strictness: Strictness): ReadByShape => {
  const look = new Look(strictness);
  try {
    const copy = isPlainProcess() ? readWhole(value, shape, look) : look.refuse('input.extended-prototype');
    return copy === MISFIT ? { found: look.found } : { copy };
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    return { found: { code: 'input.unreadable', path: [] } };
  }
};

/** Parts may be missing, the whole may not. */
const readWhole = (value: unknown, shape: AnyShape, look: Look): unknown =>
  value === undefined && (typeof shape === 'string' || shape.optional === undefined)
    ? look.refuse('input.missing')
    : read(value, shape, look);
