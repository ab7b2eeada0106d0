/**
 * What must not be read, and is marked before anything is: lists that are too long, and records that are no plain ones. Older versions of zod read every
 * entry of a list before they look at its length, and every version reads a map or a date as a record without fields.
 */
import type * as z from 'zod';
import { isRecord } from '../plain-data.js';

/** Replaces a list that is too long: its entries are never read, and every schema refuses it. */
export const TOO_LONG: unique symbol = /* @__PURE__ */ Symbol('too long');

/** Replaces anything that is not a plain record: every schema refuses it. */
const NOT_PLAIN: unique symbol = /* @__PURE__ */ Symbol('not plain');

/** What to check in a value; `undefined` where there is nothing. */
type Checks =
  | { readonly kind: 'list'; readonly most: number; readonly entry: Checks | undefined }
  | { readonly kind: 'record'; readonly isPlain: boolean; readonly fields: readonly (readonly [string, Checks])[] }
  | { readonly kind: 'union'; readonly by: string; readonly members: ReadonlyMap<unknown, Checks> }
  | undefined;

const checksForUnion = ({ options, ...definition }: z.core.$ZodUnionDef): Checks => {
  if (!('discriminator' in definition) || typeof definition.discriminator !== 'string') return undefined;
  const by = definition.discriminator;
  const members = new Map<unknown, Checks>();
  for (const option of options) {
    const checks = checksFor(option);
    if (checks !== undefined) option._zod.propValues?.[by]?.forEach((kind) => void members.set(kind, checks));
  }
  return members.size === 0 ? undefined : { kind: 'union', by, members };
};

const checksForRecord = ({ shape }: z.core.$ZodObjectDef): Checks => {
  const schemas = Object.entries(shape);
  const fields = schemas.flatMap(([field, schema]) => {
    const checks = checksFor(schema);
    return checks === undefined ? [] : [[field, checks] as const];
  });
  const isPlain = schemas.every(([, schema]) => schema._zod.optin === 'optional');
  return isPlain || fields.length > 0 ? { kind: 'record', isPlain, fields } : undefined;
};

/** How many entries a list may have, without end where nothing says so: older versions of zod keep it with the schema, newer ones with its checks. */
const mostOf = (bag: object, checks: readonly z.core.$ZodCheck[]): number => {
  const limits = [bag, ...checks.map((check) => check._zod.def)].flatMap((source) =>
    'maximum' in source && typeof source.maximum === 'number' ? [source.maximum] : [],
  );
  return Math.min(...limits);
};

/** What to check in what a schema reads. */
function checksFor(schema: z.core.$ZodType): Checks {
  const { def, bag } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return checksFor(def.innerType);
    case 'union':
      return checksForUnion(def);
    case 'object':
      return checksForRecord(def);
    case 'array':
      return { kind: 'list', most: mostOf(bag, def.checks ?? []), entry: checksFor(def.element) };
    default:
      return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A copy of a list or record, also of one with getters or of a class. */
const copyOf = (value: object): object =>
  Array.isArray(value)
    ? Array.from({ length: value.length }, (_, position): unknown => value[position])
    : Object.create(Object.getPrototypeOf(value), Object.getOwnPropertyDescriptors(value));

const setIn = (copy: object, key: PropertyKey, value: unknown): void => {
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
};

const marked = (value: unknown, checks: Checks): unknown => {
  if (checks === undefined || !isObject(value)) return value;
  switch (checks.kind) {
    case 'list': {
      if (!Array.isArray(value)) return value;
      // A proxy can say that it is of any length.
      if (!Number.isSafeInteger(value.length) || value.length < 0) return NOT_PLAIN;
      if (value.length > checks.most) return TOO_LONG;
      return checks.entry === undefined ? value : markedEntries(value, checks.entry);
    }
    case 'record':
      // A list is refused for what it is.
      if (Array.isArray(value)) return value;
      return checks.isPlain && !isRecord(value) ? NOT_PLAIN : markedFields(value, checks.fields);
    case 'union':
      return marked(value, checks.members.get(Reflect.get(value, checks.by)));
  }
};

const markedEntries = (list: readonly unknown[], checks: Checks): object => {
  let copy: object | undefined;
  for (let position = 0; position < list.length; position += 1) {
    const entry = list[position];
    const markedValue = marked(entry, checks);
    if (markedValue === entry) continue;
    copy ??= copyOf(list);
    setIn(copy, position, markedValue);
  }
  return copy ?? list;
};

const markedFields = (record: object, fields: readonly (readonly [string, Checks])[]): object => {
  let copy: object | undefined;
  for (const [field, checks] of fields) {
    const value: unknown = Reflect.get(record, field);
    const markedValue = marked(value, checks);
    if (markedValue === value) continue;
    copy ??= copyOf(record);
    setIn(copy, field, markedValue);
  }
  return copy ?? record;
};

/** What to check for each schema that has been read with: worked out once, and of no other effect. */
const CHECKS_BY_SCHEMA = /* @__PURE__ */ new WeakMap<z.core.$ZodType, { readonly checks: Checks }>();

/**
 * Marks what must not be read in an input, before it is read with a schema.
 *
 * @param schema - the schema
 * @param input - anything
 * @returns the input itself where it can be read; otherwise a copy with a mark in each place that must not be read, which the schema
 * will refuse there
 */
export function markUnreadable(schema: z.core.$ZodType, input: unknown): unknown {
  const known = CHECKS_BY_SCHEMA.get(schema) ?? { checks: checksFor(schema) };
  CHECKS_BY_SCHEMA.set(schema, known);
  return marked(input, known.checks);
}
