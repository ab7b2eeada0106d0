/** References to the component schemas of the description. */

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** Where the component schemas are in the description. */
export const POINTER = '#/components/schemas/';

/**
 * A reference to a component schema.
 *
 * @param name - its name, as the package’s files have it, or one of the service’s own
 * @param part - a part of it, as a JSON Pointer, such as `/$defs/Citation`
 * @returns the reference
 */
export const component = (name: string, part = ''): Schema => ({ $ref: `${POINTER}${name}${part}` });
