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
export type AnyShape = 'unread' | 'day' | 'flag' | 'number' | 'text' | AnyParts;

/** A shape with parts, of one of the kinds that {@link Shape} has. To ask for a part is quicker than to ask whether it is there. */
interface AnyParts {
  readonly oneOf?: readonly unknown[];
  readonly listOf?: AnyShape;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly fields?: Fields;
  readonly each?: AnyShape;
  readonly of?: readonly PropertyKey[] | 'any';
  readonly by?: PropertyKey;
  readonly kinds?: Readonly<Record<string, { readonly fields: Fields }>>;
  readonly anyOf?: readonly AnyShape[];
  readonly optional?: AnyShape;
}

type Fields = Readonly<Record<string, AnyShape>>;

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

/** Whether a record has its fields from nobody: what is in its fields is its own, in a process to which nothing was added. */
const hasOnlyOwn = (record: object): boolean => Object.getPrototypeOf(record) === Object.prototype;

const isInherited = (record: object, field: PropertyKey): boolean =>
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

/** The fields of a record that may have any of some names. */
const namesIn = (record: object, { of = [] }: AnyParts): readonly PropertyKey[] =>
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

/** The fields of a kind of record, where there is such a kind. */
const fieldsOf = (kind: unknown, { kinds = {} }: AnyParts): Fields | undefined =>
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

const firstMisfit = (value: unknown, shape: AnyShape, strictness: Strictness): Misfit | undefined => {
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
