/** The component schemas of the description: the package’s JSON Schemas, and a few of the service’s own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RISK_LEVELS } from 'reunification-framework';
import { CIVIL_DATE_JSON_SCHEMA, JSON_SCHEMA_NAMES } from 'reunification-framework/interop/schema';
import { component, POINTER, type Schema } from './component.js';
import { PROBLEMS } from './problems.js';

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = { type: 'string' };
const citation = component('finding', '/$defs/Citation');
const row = {
  type: 'object',
  description: 'One row, with what stands in it at each level.',
  properties: { row: { type: 'integer' }, heading: text, cells: { type: 'object' }, source: citation },
  required: ['row', 'heading', 'cells', 'source'],
};
const reviewRule = {
  type: 'object',
  properties: { id: text, says: text, sources: { type: 'array', items: citation, minItems: 1 } },
  required: ['id', 'says', 'sources'],
};
const findingMeaning = {
  type: 'object',
  properties: { severity: { enum: ['must', 'should'] }, message: text, source: citation },
  required: ['severity', 'message'],
};

/** What the package has no JSON Schema for. */
const OWN: Readonly<Record<string, Schema>> = {
  'civil-date': CIVIL_DATE_JSON_SCHEMA,
  problem: {
    type: 'object',
    description: 'A problem document (RFC 9457). It repeats no value, key or address of the request.',
    properties: {
      type: { type: 'string', format: 'uri-reference', enum: Object.keys(PROBLEMS).map((id) => `/problems/${id}`) },
      title: text,
      status: { type: 'integer', enum: [...new Set(Object.values(PROBLEMS).map(({ status }) => status))] },
      findings: {
        type: 'array',
        items: component('finding'),
        minItems: 1,
        description: 'Everything found wrong, each with a path into the body as sent.',
      },
    },
    required: ['type', 'title', 'status'],
    additionalProperties: false,
  },
  health: {
    type: 'object',
    properties: { status: { const: 'ok' } },
    required: ['status'],
    additionalProperties: false,
  },
  description: { type: 'object', properties: { openapi: text, info: { type: 'object' }, paths: { type: 'object' } } },
  factors: {
    type: 'array',
    description: 'Every factor of the register, with its evidence standard and its place in the Framework.',
    items: {
      type: 'object',
      properties: {
        id: text,
        kind: { enum: ['risk', 'protective'] },
        title: text,
        meaning: text,
        sources: { type: 'array', items: citation, minItems: 1 },
      },
      required: ['id', 'kind', 'title', 'meaning', 'sources'],
    },
  },
  'risk-classification-table': {
    type: 'object',
    description: 'Rows 1 to 5 by indicator, and row 6: what each level points to.',
    properties: {
      indicators: { type: 'object', additionalProperties: row },
      decision: row,
    },
    required: ['indicators', 'decision'],
  },
  'row-7': {
    type: 'object',
    description: 'The table of reviews, by the level held: rules that are tried in turn, and the one for what is left.',
    propertyNames: { enum: RISK_LEVELS },
    additionalProperties: {
      type: 'object',
      properties: { inTurn: { type: 'array', items: reviewRule }, otherwise: reviewRule },
      required: ['inTurn', 'otherwise'],
    },
  },
  'finding-registers': {
    type: 'object',
    description: 'What every code of a finding means, by register.',
    additionalProperties: { type: 'object', additionalProperties: findingMeaning },
  },
};

const inPackage = createRequire(import.meta.url);

const isRead = (name: string): boolean => JSON_SCHEMA_NAMES.some((read) => read === name);

/** A file of the package. */
const publishedSchema = (name: string): Schema => {
  const folder = isRead(name) ? 'input' : 'output';
  const path = inPackage.resolve(`reunification-framework/json-schema/${folder}/${name}.schema.json`);
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(schema)) throw new Error(`${path} is not a JSON Schema`);
  return schema;
};

/** The same with its references into itself written as references into the description. */
const moved = (part: unknown, place: string): unknown => {
  if (Array.isArray(part)) return part.map((entry: unknown) => moved(entry, place));
  if (!isRecord(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(/^#/, place) : moved(value, place),
    ]),
  );
};

/**
 * Most tools that read descriptions resolve references from the document only, and drop what stands beside one: so there is no `$id`
 * within it, and a schema that is a reference with definitions beside it says so in another way.
 */
const componentOf = (name: string): Schema => {
  const own = OWN[name];
  if (own !== undefined) return own;
  const { $schema, $id, $ref, ...keywords } = publishedSchema(name);
  const schema = moved({ ...keywords, ...($ref === undefined ? {} : { allOf: [{ $ref }] }) }, `${POINTER}${name}`);
  return isRecord(schema) ? { ...schema, 'x-json-schema-id': $id } : {};
};

/** The names of the component schemas that something refers to. */
const namesIn = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(namesIn);
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' && value.startsWith(POINTER)
      ? value.slice(POINTER.length).split('/').slice(0, 1)
      : namesIn(value),
  );
};

/**
 * All component schemas that something refers to, by way of others too.
 *
 * @param part - a part of a description
 * @returns the schemas by name, in the order of their names
 */
export function componentsFor(part: unknown): Readonly<Record<string, unknown>> {
  const schemas = new Map<string, unknown>();
  const add = (names: readonly string[]): void => {
    for (const name of names) {
      if (schemas.has(name)) continue;
      const schema = componentOf(name);
      schemas.set(name, schema);
      add(namesIn(schema));
    }
  };
  add(namesIn(part));
  return Object.fromEntries([...schemas].sort(([one], [other]) => (one < other ? -1 : 1)));
}
