/**
 * The shapes of the types that functions take, as data, and the one reader of them.
 *
 * A parser answers what is wrong with an input from outside. A function that has no place for findings looks at its arguments by
 * their shape, each field once, and throws: it never answers for what it cannot read. The compiler holds each shape to its type.
 */
import { type CivilDate, isCivilDate } from './civil-date.js';
import { type Finding, findingIn, type PathStep } from './finding.js';
import { INPUT_FINDINGS, InputError, type InputErrorCode, type Misfit } from './input-error.js';

/** The most that is read of one list; a real case stays far below. The parsers refuse the same. */
export const SIZE_LIMITS = { list: 10_000, values: 200_000 } as const;

/** A field that may be left out. */
type Field<Value> = undefined extends Value ? { readonly optional: Shape<Exclude<Value, undefined>> } : Shape<Value>;

/** A record, field by field. */
type FieldsOf<Value> = { readonly fields: { readonly [Name in keyof Value]-?: Field<Value[Name]> } };

/** A record whose kind says which fields it has. */
type KindsOf<Value extends object> = {
  [Name in keyof Value]: Value[Name] extends string | boolean
    ? {
        readonly by: Name;
        readonly kinds: {
          readonly [Kind in `${Value[Name]}`]: FieldsOf<
            Omit<Extract<Value, { readonly [N in Name]: KindNamed<Kind> }>, Name>
          >;
        };
      }
    : never;
}[keyof Value];

/** A record in which every field that may be there is of one type. */
type EachIn<Value extends object> = {
  readonly each: Shape<Exclude<Value[keyof Value], undefined>>;
  readonly of: readonly (keyof Value)[] | 'any';
};

type KindNamed<Kind extends string> = Kind extends 'true' ? true : Kind extends 'false' ? false : Kind;

/** The shape of a type. `'unread'` is for what no answer depends on. */
export type Shape<Value> =
  | 'unread'
  | ([Value] extends [CivilDate]
      ? 'day'
      : [Value] extends [boolean]
        ? 'flag'
        : [Value] extends [number | string]
          ?
              | (number extends Value ? 'number' : never)
              | (string extends Value ? 'text' : never)
              | { readonly oneOf: readonly Value[] }
          : [Value] extends [readonly (infer Entry)[]]
            ? { readonly listOf: Shape<Entry>; readonly atLeast?: number; readonly atMost?: number }
            : [Value] extends [object]
              ? FieldsOf<Value> | KindsOf<Value> | EachIn<Value>
              : never)
  | { readonly anyOf: readonly EachOf<Value>[] };

/** The shape of any of the types of a union. */
type EachOf<Value> = Value extends unknown ? Shape<Value> : never;

/** A shape, whatever its type. */
export type AnyShape =
  | 'unread'
  | 'day'
  | 'flag'
  | 'number'
  | 'text'
  | { readonly oneOf: readonly unknown[] }
  | AnyList
  | AnyRecord
  | { readonly each: AnyShape; readonly of: readonly PropertyKey[] | 'any' }
  | { readonly by: PropertyKey; readonly kinds: Readonly<Record<string, AnyRecord>> }
  | { readonly anyOf: readonly AnyShape[] }
  | { readonly optional: AnyShape };

interface AnyList {
  readonly listOf: AnyShape;
  readonly atLeast?: number;
  readonly atMost?: number;
}

interface AnyRecord {
  readonly fields: Readonly<Record<string, AnyShape>>;
}

/** Whether every field has to be there, or what is checked may have lost some. */
type Strictness = 'whole' | 'parts';

/**
 * Whether a value is a record. A map, a date or the like would pass for a record without fields.
 *
 * @param value - anything
 * @returns true for a plain record
 */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';

const misfit = (code: InputErrorCode): Misfit => ({ code, path: [] });

const within = (step: PathStep, { code, path }: Misfit): Misfit => ({ code, path: [step, ...path] });

/** What is wrong with one field. One that is not the record’s own would be read all the same, so it is refused. */
const misfitInField = (
  record: object,
  field: PropertyKey,
  shape: AnyShape,
  strictness: Strictness,
): Misfit | undefined => {
  const value: unknown = Reflect.get(record, field);
  return value !== undefined && !Object.hasOwn(record, field)
    ? misfit('input.inherited')
    : misfitIn(value, shape, strictness);
};

const misfitInFields = (record: object, { fields }: AnyRecord, strictness: Strictness): Misfit | undefined => {
  for (const field in fields) {
    const shape = fields[field];
    const found = shape && misfitInField(record, field, shape, strictness);
    if (found !== undefined) return within(field, found);
  }
  return undefined;
};

const misfitInEach = (
  record: object,
  { each, of }: Extract<AnyShape, { readonly each: AnyShape }>,
  strictness: Strictness,
): Misfit | undefined => {
  for (const field of of === 'any' ? Object.keys(record) : of) {
    const found = misfitInField(record, field, { optional: each }, strictness);
    // Names that the caller made up, such as ids, are not repeated: then only the record is named.
    if (found !== undefined) return of === 'any' ? misfit(found.code) : within(String(field), found);
  }
  return undefined;
};

const misfitInList = (
  list: unknown,
  { listOf, atLeast = 0, atMost = SIZE_LIMITS.list }: AnyList,
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

const misfitOfKind = (
  value: unknown,
  { by, kinds }: Extract<AnyShape, { readonly by: PropertyKey }>,
  strictness: Strictness,
): Misfit | undefined => {
  if (!isRecord(value)) return misfit('input.not-a-record');
  const name = String(by);
  const unread = misfitInField(value, by, 'unread', strictness);
  if (unread !== undefined) return within(name, unread);
  const kind: unknown = Reflect.get(value, by);
  if (kind === undefined && strictness === 'parts') return undefined;
  if (kind === undefined) return within(name, misfit('input.missing'));
  if ((typeof kind !== 'string' && typeof kind !== 'boolean') || !Object.hasOwn(kinds, String(kind)))
    return within(name, misfit('input.not-one-of'));
  const record = kinds[String(kind)];
  return record && misfitInFields(value, record, strictness);
};

const misfitInAny = (value: unknown, shapes: readonly AnyShape[], strictness: Strictness): Misfit | undefined => {
  let found: Misfit | undefined;
  for (const shape of shapes) {
    found = misfitIn(value, shape, strictness);
    if (found === undefined) return undefined;
  }
  return found;
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

/** The first thing in a value that is not as its shape has it. */
function misfitIn(value: unknown, shape: AnyShape, strictness: Strictness): Misfit | undefined {
  if (shape === 'unread') return undefined;
  if (typeof shape === 'object' && 'optional' in shape)
    return value === undefined ? undefined : misfitIn(value, shape.optional, strictness);
  if (value === undefined) return strictness === 'parts' ? undefined : misfit('input.missing');
  if (typeof shape === 'string') return misfitInLeaf(value, shape);
  if ('oneOf' in shape) return shape.oneOf.includes(value) ? undefined : misfit('input.not-one-of');
  if ('listOf' in shape) return misfitInList(value, shape, strictness);
  if ('anyOf' in shape) return misfitInAny(value, shape.anyOf, strictness);
  if ('kinds' in shape) return misfitOfKind(value, shape, strictness);
  if (!isRecord(value)) return misfit('input.not-a-record');
  return 'each' in shape ? misfitInEach(value, shape, strictness) : misfitInFields(value, shape, strictness);
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

const firstMisfit = (value: unknown, shape: AnyShape, strictness: Strictness): Misfit | undefined => {
  if (!isPlainProcess()) return misfit('input.extended-prototype');
  if (value === undefined && !(typeof shape === 'object' && 'optional' in shape)) return misfit('input.missing');
  try {
    return misfitIn(value, shape, strictness);
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    return misfit('input.unreadable');
  }
};

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

/** A copy of what a shape reads of a value, each field read once. What is not as the shape has it is left as it is. */
const copied = (value: unknown, shape: AnyShape): unknown => {
  if (typeof value !== 'object' || value === null || typeof shape === 'string' || 'oneOf' in shape) return value;
  if ('optional' in shape) return copied(value, shape.optional);
  if ('listOf' in shape)
    return Array.isArray(value) ? Array.from(value, (entry: unknown) => copied(entry, shape.listOf)) : value;
  if ('anyOf' in shape) {
    const copies = shape.anyOf.map((one) => [one, copied(value, one)] as const);
    return (copies.find(([one, copy]) => misfitIn(copy, one, 'whole') === undefined) ?? [shape, value])[1];
  }
  if ('kinds' in shape) {
    const kind: unknown = Reflect.get(value, shape.by);
    const fields = Object.hasOwn(shape.kinds, String(kind)) ? shape.kinds[String(kind)]?.fields : undefined;
    return { ...copiedFields(value, fields ?? {}), [shape.by]: kind };
  }
  if ('fields' in shape) return copiedFields(value, shape.fields);
  const names = shape.of === 'any' ? Object.keys(value) : shape.of;
  return copiedFields(value, Object.fromEntries(names.map((name) => [name, shape.each])));
};

const copiedFields = (record: object, fields: Readonly<Record<string, AnyShape>>): object => {
  const copy: Record<string, unknown> = {};
  for (const field in fields) {
    const shape = fields[field];
    const value: unknown = Reflect.get(record, field);
    if (value !== undefined && shape !== undefined) copy[field] = copied(value, shape);
  }
  return copy;
};

/** A value as its shape reads it, or what keeps it from being read. */
type Copied = { readonly copy: unknown } | { readonly found: Misfit };

const copyOf = (value: unknown, shape: AnyShape): Copied => {
  const found = firstMisfit(value, shape, 'whole');
  if (found !== undefined) return { found };
  try {
    const copy = copied(value, shape);
    const foundInCopy = firstMisfit(copy, shape, 'whole');
    return foundInCopy === undefined ? { copy } : { found: foundInCopy };
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    return { found: misfit('input.unreadable') };
  }
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
