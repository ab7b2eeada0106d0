/** The JSON Schemas of the package under the names that they have in the description. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Schema, SchemaFile } from './component.js';
import { isSchema, rewritten } from './schemas.js';

/** A schema, by what refers to it. */
export interface Published {
  readonly name: string;
  /** Its references are URNs. */
  readonly schema: Schema;
}

type ByReference = ReadonlyMap<string, Published>;

/** `case-event` is `CaseEvent`; `CivilDate` stays. */
const typeName = (name: string): string => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const inPackage = createRequire(import.meta.url);

/** Everything in a file of the package, with its references in full. */
const schemasIn = (file: SchemaFile): ByReference => {
  const path = inPackage.resolve(`reunification-framework/json-schema/${file}.schema.json`);
  const { $id, $defs }: { readonly $id: string; readonly $defs: object } = JSON.parse(readFileSync(path, 'utf8'));
  const inFull = (reference: string): string => (reference.startsWith('#') ? `${$id}${reference}` : reference);
  return new Map(
    Object.entries($defs).map(([key, definition]: readonly [string, unknown]) => {
      const { $id: id = `${$id}#/$defs/${key}`, ...schema } = rewritten(definition, inFull);
      return [`${id}`, { name: typeName(key), schema }];
    }),
  );
};

/** What a schema is only another name of. */
const aliasOf = ({ title, description, $ref, ...keywords }: Schema): string | undefined =>
  typeof $ref === 'string' && Object.keys(keywords).length === 0 ? $ref : undefined;

/** A part of a schema, named after its last step. */
const partOf = (schemas: ByReference, reference: string): Published => {
  const [id = '', pointer = ''] = reference.split('#/');
  const steps = pointer.split('/');
  const part = steps.reduce<unknown>((at, step) => (isSchema(at) ? at[step] : undefined), schemas.get(id)?.schema);
  if (!isSchema(part)) throw new Error(`The package has no JSON Schema ${reference}`);
  return { name: typeName(steps.at(-1) ?? ''), schema: part };
};

/**
 * Reads the files of the package. What is read and repeated in an answer is the same in both, and so is its schema: that of what is
 * read, which says more.
 *
 * @returns what finds a schema by its reference: two references to one thing give the same
 */
export function publishedSchemas(): (reference: string) => Published {
  const inputs = schemasIn('inputs');
  const answers = schemasIn('answers');
  const schemas = new Map([...inputs, ...answers]);
  const inputNamed = new Map([...inputs].map(([reference, { name }]) => [name, reference]));
  const target = (reference: string): string => {
    const { name, schema } = schemas.get(reference) ?? {};
    const other = aliasOf(schema ?? {}) ?? (answers.has(reference) ? inputNamed.get(name ?? '') : undefined);
    return other === undefined ? reference : target(other);
  };
  const ids = [...schemas.keys()].filter((reference) => !reference.includes('#'));
  const idOf = new Map(ids.map((id) => [target(id), id]));
  return (reference) => {
    const place = target(reference);
    const { name, schema } = schemas.get(place) ?? partOf(schemas, place);
    const id = idOf.get(place);
    // `$id` would be another base for the references in it.
    return { name, schema: id === undefined ? schema : { ...schema, 'x-json-schema-id': id } };
  };
}
