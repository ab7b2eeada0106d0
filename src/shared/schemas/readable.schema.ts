/** What of an input can be read although not all of it can: to be checked all the same, so that everything is found at once. */
import type * as z from 'zod';

/** Names of the fields of a record that a reading stumbled over. */
const unreadFields = (issues: readonly z.core.$ZodIssue[]): ReadonlySet<PropertyKey> =>
  new Set(
    issues.flatMap((issue): readonly PropertyKey[] =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
    ),
  );

/** A record without some of its fields, of which none is read, not even by a getter. */
const withoutFields = (record: object, unread: ReadonlySet<PropertyKey>): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(Object.getOwnPropertyDescriptors(record)).filter(([field]) => !unread.has(field)),
    ),
  );

/**
 * A record without the fields that cannot be read.
 *
 * @param schema - the shape of the record
 * @param input - anything at all
 * @returns the rest of the record; `undefined` where a field that it has to have cannot be read
 */
export function readableOf<Value>(schema: z.ZodType<Value>, input: unknown): Value | undefined {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  if (typeof input !== 'object' || input === null) return undefined;
  const unread = unreadFields(read.error.issues);
  const rest = schema.safeParse(withoutFields(input, unread));
  return rest.success ? rest.data : undefined;
}
