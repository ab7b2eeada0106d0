/** References to schemas. Those of the package are named as in its files; the description gives each a place of its own. */

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** A file of JSON Schemas of the package. */
export type SchemaFile = 'inputs' | 'answers';

/** What the names of the package’s JSON Schemas begin with. */
export const URN = 'urn:reunification-framework:';

/** Where the component schemas are in the description. */
export const POINTER = '#/components/schemas/';

/**
 * A reference to a schema of the package.
 *
 * @param name - its name, such as `case-state`
 * @param part - a part of it, as a JSON Pointer, such as `/properties/examPeriods`
 * @returns the reference
 */
export const published = (name: string, part = ''): Schema => ({
  $ref: `${URN}${name}${part === '' ? '' : `#${part}`}`,
});

/**
 * A reference to what several schemas of the package have in common.
 *
 * @param file - the file that it is in
 * @param name - its name, such as `CivilDate`
 * @returns the reference
 */
export const sharedIn = (file: SchemaFile, name: string): Schema => published(file, `/$defs/${name}`);

/**
 * A reference to a component schema of the service’s own.
 *
 * @param name - its name
 * @returns the reference
 */
export const own = (name: string): Schema => ({ $ref: `${POINTER}${name}` });
