/** What of an input can be read although not all of it can: to be checked all the same, so that everything is found at once. */
import type * as z from 'zod';

/** Names of the fields of a record that a reading stumbled over. */
const unreadFields = (issues: readonly z.core.$ZodIssue[]): ReadonlySet<PropertyKey> =>
  new Set(
    issues.flatMap((issue): readonly PropertyKey[] =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
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
  const rest = schema.safeParse(Object.fromEntries(Object.entries(input).filter(([field]) => !unread.has(field))));
  return rest.success ? rest.data : undefined;
}
