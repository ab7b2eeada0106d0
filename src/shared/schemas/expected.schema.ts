/** What a schema allows at a place: so that a finding can say what would be right without repeating what was given. */
import type * as z from 'zod';

type Definition = z.core.$ZodTypes['_zod']['def'];

const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def;

const isOfKind = (member: z.core.$ZodType, discriminator: string, kind: unknown): boolean =>
  member._zod.propValues?.[discriminator]?.has(kind as z.core.util.Primitive) === true;

/** The members of a union that a value can be, by the field that tells them apart; all of them where it does not. */
const membersFor = (
  definition: Definition & { readonly type: 'union' },
  value: unknown,
): readonly z.core.$ZodType[] => {
  const discriminator = 'discriminator' in definition ? definition.discriminator : undefined;
  if (typeof discriminator !== 'string' || typeof value !== 'object' || value === null) return definition.options;
  const kind: unknown = Reflect.get(value, discriminator);
  const members = definition.options.filter((option) => isOfKind(option, discriminator, kind));
  return members.length === 0 ? definition.options : members;
};

/** The records that a value may be at a place: one, or several where a union leaves it open. */
function recordsAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): readonly Readonly<Record<string, z.core.$ZodType>>[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
    case 'catch':
      return recordsAt(definition.innerType, value, path);
    case 'pipe':
      return [...recordsAt(definition.in, value, path), ...recordsAt(definition.out, value, path)];
    case 'union':
      return membersFor(definition, value).flatMap((member) => recordsAt(member, value, path));
    default: {
      const [step, ...rest] = path;
      if (step === undefined) return definition.type === 'object' ? [definition.shape] : [];
      const part: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
      return innerOf(definition, step).flatMap((inner) => recordsAt(inner, part, rest));
    }
  }
}

/** What a schema has at a step: the field of a record, or any entry of a list. */
const innerOf = (definition: Definition, step: PropertyKey): readonly z.core.$ZodType[] => {
  switch (definition.type) {
    case 'object':
      return Object.entries(definition.shape).flatMap(([field, schema]) => (field === step ? [schema] : []));
    case 'array':
      return [definition.element];
    default:
      return [];
  }
};

/** Kinds of values, as a finding names them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a record',
  record: 'a record',
};

/**
 * The kind of value that belongs where there is one of another kind.
 *
 * @param issue - what the schema found
 * @returns the kind in words, as the schema says: none of it is from the input; nothing where the schema names none
 */
export function kindsExpected(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== 'invalid_type') return [];
  const kind = KINDS[issue.expected];
  return kind === undefined ? [] : [kind];
}

/**
 * The names of the fields that a record may have at a place.
 *
 * @param schema - the schema of the whole input
 * @param input - the input
 * @param path - the place
 * @returns the names that the schema has there; none where it has no record
 */
export function fieldsKnownAt(
  schema: z.core.$ZodType,
  input: unknown,
  path: readonly PropertyKey[],
): readonly string[] {
  return [...new Set(recordsAt(schema, input, path).flatMap(Object.keys))];
}

/**
 * The fields that every member of a union has alike, at a place where nothing tells which member the value is.
 *
 * @param schema - the schema of the whole input
 * @param input - the input
 * @param path - the place of the record
 * @returns each field with its schema
 */
export function fieldsSharedAt(
  schema: z.core.$ZodType,
  input: unknown,
  path: readonly PropertyKey[],
): readonly (readonly [field: string, schema: z.core.$ZodType])[] {
  const [first, ...others] = recordsAt(schema, input, path);
  return Object.entries(first ?? {}).filter(([field, schemaOfField]) =>
    others.every((record) => record[field] === schemaOfField),
  );
}
