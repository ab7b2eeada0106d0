/**
 * What is looked at before anything is read: lists that are too long, and records that are no plain ones. Older versions of zod read every
 * entry of a list before they look at its length, and every version reads a map or a date as a record without fields.
 */
import type * as z from 'zod';
import { isRecord } from './shape.js';

/** Stands in the place of a list that is too long, so that none of its entries is read. No schema of ours accepts it. */
export const TOO_LONG: unique symbol = /* @__PURE__ */ Symbol('too long');

/** Stands in for anything that is not a plain record. No schema of ours accepts it. */
const NOT_PLAIN: unique symbol = /* @__PURE__ */ Symbol('not plain');

/** What there is to look at in a value; `undefined` where there is nothing. */
type Sight =
  | { readonly kind: 'list'; readonly most: number; readonly entry: Sight | undefined }
  | { readonly kind: 'record'; readonly isPlain: boolean; readonly fields: readonly (readonly [string, Sight])[] }
  | { readonly kind: 'union'; readonly by: string; readonly members: ReadonlyMap<unknown, Sight> }
  | undefined;

const sightOfUnion = ({ options, ...definition }: z.core.$ZodUnionDef): Sight => {
  if (!('discriminator' in definition) || typeof definition.discriminator !== 'string') return undefined;
  const by = definition.discriminator;
  const members = new Map<unknown, Sight>();
  for (const option of options) {
    const sight = sightOf(option);
    if (sight !== undefined) for (const told of option._zod.propValues?.[by] ?? []) members.set(told, sight);
  }
  return members.size === 0 ? undefined : { kind: 'union', by, members };
};

const sightOfRecord = ({ shape }: z.core.$ZodObjectDef): Sight => {
  const schemas = Object.entries(shape);
  const fields = schemas.flatMap(([field, schema]) => {
    const sight = sightOf(schema);
    return sight === undefined ? [] : [[field, sight] as const];
  });
  const isPlain = schemas.every(([, schema]) => schema._zod.optin === 'optional');
  return isPlain || fields.length > 0 ? { kind: 'record', isPlain, fields } : undefined;
};

/** How many entries a list may have: older versions of zod keep it with the schema, newer ones with its checks. */
const mostOf = (bag: object, checks: readonly z.core.$ZodCheck[]): number | undefined => {
  const limits = [bag, ...checks.map((check) => check._zod.def)].flatMap((place) =>
    'maximum' in place && typeof place.maximum === 'number' ? [place.maximum] : [],
  );
  return limits.length === 0 ? undefined : Math.min(...limits);
};

/** What there is to look at in what a schema reads. */
function sightOf(schema: z.core.$ZodType): Sight {
  const { def, bag } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return sightOf(def.innerType);
    case 'union':
      return sightOfUnion(def);
    case 'object':
      return sightOfRecord(def);
    case 'array': {
      const most = mostOf(bag, def.checks ?? []);
      const entry = sightOf(def.element);
      return most === undefined && entry === undefined
        ? undefined
        : { kind: 'list', most: most ?? Number.POSITIVE_INFINITY, entry };
    }
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

const setIn = (copy: object, place: PropertyKey, value: unknown): void => {
  Object.defineProperty(copy, place, { value, enumerable: true, configurable: true, writable: true });
};

const looked = (value: unknown, sight: Sight): unknown => {
  if (sight === undefined || !isObject(value)) return value;
  switch (sight.kind) {
    case 'list': {
      if (!Array.isArray(value)) return value;
      // A proxy can say that it is of any length.
      if (!Number.isSafeInteger(value.length) || value.length < 0) return NOT_PLAIN;
      if (value.length > sight.most) return TOO_LONG;
      return sight.entry === undefined ? value : lookedAtEntries(value, sight.entry);
    }
    case 'record': {
      if (Array.isArray(value)) return value;
      return sight.isPlain && !isRecord(value) ? NOT_PLAIN : lookedAtFields(value, sight.fields);
    }
    case 'union':
      return looked(value, sight.members.get(Reflect.get(value, sight.by)));
  }
};

const lookedAtEntries = (list: readonly unknown[], sight: Sight): object => {
  let copy: object | undefined;
  for (let position = 0; position < list.length; position += 1) {
    const entry = list[position];
    const seen = looked(entry, sight);
    if (seen === entry) continue;
    copy ??= copyOf(list);
    setIn(copy, position, seen);
  }
  return copy ?? list;
};

const lookedAtFields = (record: object, fields: readonly (readonly [string, Sight])[]): object => {
  let copy: object | undefined;
  for (const [field, sight] of fields) {
    const value: unknown = Reflect.get(record, field);
    const seen = looked(value, sight);
    if (seen === value) continue;
    copy ??= copyOf(record);
    setIn(copy, field, seen);
  }
  return copy ?? record;
};

/** What there is to look at for each schema that has been read with: worked out once, and of no other effect. */
const SIGHTS = /* @__PURE__ */ new WeakMap<z.core.$ZodType, { readonly sight: Sight }>();

/**
 * Looks at an input before it is read with a schema.
 *
 * @param schema - the schema
 * @param input - anything
 * @returns the input itself where it can be read; otherwise a copy with a mark in each place that must not be read, which the schema
 * will refuse there
 */
export function lookFirst(schema: z.core.$ZodType, input: unknown): unknown {
  const known = SIGHTS.get(schema) ?? { sight: sightOf(schema) };
  SIGHTS.set(schema, known);
  return looked(input, known.sight);
}
