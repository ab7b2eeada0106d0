/** Small steps by which what is laid out by hand becomes the JSON of a function. */

/** A record of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** A value as a record; nothing where it is none. */
export const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

/** A value as a list; empty where it is none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A record without the fields of which nothing is said. */
export const said = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Each field of a record that is there, made into something else. */
export const each = <Made>(
  value: unknown,
  make: (part: unknown, field: string) => Made,
): Readonly<Record<string, Made>> =>
  Object.fromEntries(Object.entries(record(value)).map(([field, part]) => [field, make(part, field)] as const));

/** A record by id as the list of its entries. */
export const entriesById = (
  value: unknown,
  make: (part: unknown, id: string) => unknown = (part) => part,
): readonly unknown[] => Object.entries(record(value)).map(([id, part]) => ({ id, ...record(make(part, id)) }));

/** A value where something is said of it: nothing stays nothing. */
export const ifSaid = (value: unknown, make: (value: unknown) => unknown): unknown =>
  value === undefined || value === null ? value : make(value);

/** Words as the field that they are in: `coded('code')(['a'])` is `[{ code: 'a' }]`. */
export const coded =
  (field: string) =>
  (value: unknown): unknown =>
    ifSaid(value, (words) => list(words).map((word) => ({ [field]: word })));

/** A day as the moment that it is the day of. */
export const onDay = (value: unknown): unknown => ifSaid(value, (on) => ({ on }));

/** Some fields of a record as arguments of their own, and the others together as the last. */
export const apart =
  (...names: readonly [...first: string[], rest: string]) =>
  (value: unknown): Json => {
    const [first, rest = ''] = [names.slice(0, -1), names.at(-1)];
    const fields = Object.entries(record(value));
    return {
      ...Object.fromEntries(fields.filter(([name]) => first.includes(name))),
      [rest]: Object.fromEntries(fields.filter(([name]) => !first.includes(name))),
    };
  };
