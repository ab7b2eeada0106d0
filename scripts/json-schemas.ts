/** The JSON Schemas of what the package reads and of what it answers, as files. What it answers is read from the built declarations. */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { CIVIL_DATE_JSON_SCHEMA, type JsonSchema } from '../src/interop/schema.js';
import { capitalised } from '../src/shared/text/text.js';

type JsonRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordIn = (record: object, key: string): JsonRecord => {
  const value: unknown = Reflect.get(record, key);
  if (!isRecord(value)) throw new Error(`The generated JSON Schema has no ${key}`);
  return value;
};

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The types of `answers.ts` in JSON Schema, draft 7, as the generator writes them. */
const generate = (): JsonRecord => {
  const generator = createGenerator({
    path: inRepository('scripts/answers.ts'),
    tsconfig: inRepository('tsconfig.json'), // without the paths of the tests: the package’s own name means the built one
    type: 'Answers',
    expose: 'all',
    jsDoc: 'extended',
    sortProps: false,
    encodeRefs: false,
    skipTypeCheck: true,
  });
  return recordIn(generator.createSchema('Answers'), 'definitions');
};

/** Keywords that mean the same in both drafts and hold no schemas. */
const KEPT = ['type', 'enum', 'const', 'minItems', 'maxItems', 'additionalProperties'];

const DEFINITION = '#/definitions/';

/** The names of types as the package has them. Others the generator makes up, for types with parameters. */
const isOwnName = (name: string): boolean => /^[A-Za-z0-9]+$/.test(name);

/** A doc comment as plain text. */
const textOf = (comment: unknown): string =>
  String(comment)
    .replace(/\s+/g, ' ')
    .replace(/\{@link (\w+) ?\}/g, '`$1`')
    .trim();

/** Not so for marks that only TypeScript sees, and for what is always `undefined`. */
const isInJson = ([name, schema]: readonly [string, unknown]): boolean =>
  !name.startsWith('__@') && !(isRecord(schema) && isRecord(schema['not']));

/**
 * From draft 7 to draft 2020-12. Types that have no name of their own are written out where they are used.
 *
 * @param definitions - all types, by the generator’s names
 * @param schema - the schema of one
 * @returns the same, in draft 2020-12
 */
function rewrite(definitions: JsonRecord, schema: JsonRecord): JsonRecord {
  const { description, $ref, ...keywords } = schema;
  const written: Record<string, unknown> = {};
  if (typeof $ref === 'string') {
    const name = $ref.slice(DEFINITION.length);
    if (isOwnName(name)) written['$ref'] = `#/$defs/${name}`;
    else Object.assign(written, rewrite(definitions, recordIn(definitions, name)));
  }
  if (description !== undefined) written['description'] = textOf(description);
  for (const [keyword, value] of Object.entries(keywords)) {
    if (keyword === 'type' && Array.isArray(value)) written['anyOf'] = value.map((type: unknown) => ({ type }));
    else if (KEPT.includes(keyword)) written[keyword] = value;
    else if (keyword === 'anyOf' && Array.isArray(value))
      written['anyOf'] = value.filter(isRecord).map((option) => rewrite(definitions, option));
    else if (keyword === 'items' && isRecord(value)) written['items'] = rewrite(definitions, value);
    else if (keyword === 'properties' && isRecord(value)) {
      const properties = Object.entries(value)
        .filter(isInJson)
        .map(([name, property]) => [name, isRecord(property) ? rewrite(definitions, property) : property]);
      written['properties'] = Object.fromEntries(properties);
    } else if (keyword === 'required' && Array.isArray(value)) {
      // In the order of the fields, without those that JSON never has.
      const names = Object.entries(recordIn(schema, 'properties'))
        .filter(isInJson)
        .map(([name]) => name);
      written['required'] = names.filter((name) => value.includes(name));
    } else throw new Error(`The generator wrote ${keyword}, of which draft 2020-12 has another form`);
  }
  return written;
}

/** The names of all types that a schema refers to, by way of others too. */
function namesIn(schema: unknown, types: JsonRecord): readonly string[] {
  const names = new Set<string>();
  const lookInto = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const name = key === '$ref' && typeof value === 'string' ? value.slice('#/$defs/'.length) : undefined;
      if (name === undefined) lookInto(value);
      else if (!names.has(name)) {
        names.add(name);
        lookInto(types[name]);
      }
    }
  };
  lookInto(schema);
  return [...names].sort();
}

const titleOf = (name: string): string => capitalised(name.replaceAll('-', ' '));

/**
 * The JSON Schema of everything that the functions of the package answer, once it is written as JSON: what is `undefined` is left out.
 *
 * @returns the JSON Schemas by name
 */
export function answerSchemas(): ReadonlyMap<string, JsonSchema> {
  const definitions = generate();
  const types = Object.fromEntries(
    Object.entries(definitions)
      .filter(([name]) => isOwnName(name))
      .map(([name, schema]) => [name, isRecord(schema) ? rewrite(definitions, schema) : {}]),
  );
  types['CivilDate'] = { ...types['CivilDate'], ...CIVIL_DATE_JSON_SCHEMA };
  const answers = Object.entries(recordIn(recordIn(definitions, 'Answers'), 'properties'));
  return new Map(
    answers.map(([name, answer]) => {
      const { description, ...keywords } = isRecord(answer) ? rewrite(definitions, answer) : {};
      if (Object.keys(keywords).length === 0) throw new Error(`${name} has no type: are the declarations built?`);
      const names = namesIn(keywords, types);
      return [
        name,
        {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: `urn:reunification-framework:${name}`,
          title: titleOf(name),
          description: `${description} What is undefined in JavaScript is left out in JSON.`,
          ...keywords,
          ...(names.length === 0 ? {} : { $defs: Object.fromEntries(names.map((type) => [type, types[type]])) }),
        },
      ];
    }),
  );
}

/** The same with each reference written otherwise. */
function withReferences(part: unknown, written: (reference: string) => string): unknown {
  if (Array.isArray(part)) return part.map((entry: unknown) => withReferences(entry, written));
  if (!isRecord(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? written(value) : withReferences(value, written),
    ]),
  );
}

/** Of every schema of a file, what it is without what the file says of all. */
const inFile = ({ $schema, $defs, ...schema }: JsonSchema, written: (reference: string) => string): object =>
  Object.assign({}, withReferences(schema, written));

/**
 * A compound document: many schemas in one, each under its name and with its own `$id`, and once what they refer to. What refers to
 * another schema names its `$id`; everything else is referred to by its place in the document.
 *
 * @param name - the name of the document
 * @param about - what it holds
 * @param schemas - the schemas by name, each complete in itself
 * @returns the document
 */
export function compoundOf(
  name: string,
  about: Pick<JsonSchema, 'title' | 'description'>,
  schemas: ReadonlyMap<string, JsonSchema>,
): JsonSchema {
  const $id = `urn:reunification-framework:${name}` as const;
  const byTitle = new Map([...schemas.values()].map((schema) => [schema.title, schema.$id]));
  const definitions = new Map(
    [...schemas.values()].flatMap(({ $defs }) => (isRecord($defs) ? Object.entries($defs) : [])),
  );
  // Of two names for one thing, the title and the name of its type, the first is kept.
  const idOf = (type: string): string | undefined => {
    const definition = definitions.get(type);
    return isRecord(definition) ? byTitle.get(`${definition['title']}`) : undefined;
  };
  const absolute = (reference: string): string => {
    const type = reference.slice('#/$defs/'.length);
    return idOf(type) ?? `${$id}#/$defs/${type}`;
  };
  const types = [...definitions].filter(([type]) => idOf(type) === undefined);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id,
    ...about,
    $defs: Object.fromEntries([
      ...[...schemas].map(([each, schema]) => [each, inFile(schema, absolute)]),
      ...types.sort(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  };
}

/** A document as text, with a line for each of its definitions: so two versions can be compared, and it is hardly longer. */
const asText = ({ $defs, ...document }: JsonSchema): string => {
  const lines = Object.entries($defs ?? {}).map(
    ([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`,
  );
  return `${JSON.stringify(document).slice(0, -1)},"$defs":{\n${lines.join(',\n')}\n}}\n`;
};

/**
 * JSON Schemas as files: one of what is read, one of what is answered.
 *
 * @param inputs - what is read
 * @param answers - what is answered
 * @returns the texts of the files by name
 */
export function filesOf(
  inputs: ReadonlyMap<string, JsonSchema>,
  answers: ReadonlyMap<string, JsonSchema>,
): ReadonlyMap<string, string> {
  const read = compoundOf(
    'inputs',
    { title: 'Inputs', description: 'Everything that the package reads, each by its own `$id`.' },
    inputs,
  );
  const answered = compoundOf(
    'answers',
    {
      title: 'Answers',
      description: 'Everything that the package answers, once it is written as JSON, each by its own `$id`.',
    },
    answers,
  );
  return new Map([
    ['answers.schema.json', asText(answered)],
    ['inputs.schema.json', asText(read)],
  ]);
}
