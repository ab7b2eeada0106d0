/** The component schemas of the description: the package’s JSON Schemas, and a few of the service’s own. */
import { RISK_LEVELS } from 'reunification-framework';
import { POINTER, published, type Schema, sharedIn, URN } from './component.js';
import { PROBLEMS } from './problems.js';
import { type Published, publishedSchemas } from './published.js';
import { rewritten } from './schemas.js';

const text = { type: 'string' };
const citation = sharedIn('answers', 'Citation');
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
  Problem: {
    type: 'object',
    description: 'A problem document (RFC 9457). It repeats no value, key or address of the request.',
    properties: {
      type: { type: 'string', format: 'uri-reference', enum: Object.keys(PROBLEMS).map((id) => `/problems/${id}`) },
      title: text,
      status: { type: 'integer', enum: [...new Set(Object.values(PROBLEMS).map(({ status }) => status))] },
      findings: {
        type: 'array',
        items: published('finding'),
        minItems: 1,
        description: 'Everything found wrong, each with a path into the body as sent.',
      },
    },
    required: ['type', 'title', 'status'],
    additionalProperties: false,
  },
  Health: {
    type: 'object',
    properties: { status: { const: 'ok' } },
    required: ['status'],
    additionalProperties: false,
  },
  ServiceDescription: {
    type: 'object',
    properties: { openapi: text, info: { type: 'object' }, paths: { type: 'object' } },
  },
  FactorRegister: {
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
  RiskClassificationTable: {
    type: 'object',
    description: 'Rows 1 to 5 by indicator, and row 6: what each level points to.',
    properties: {
      indicators: { type: 'object', additionalProperties: row },
      decision: row,
    },
    required: ['indicators', 'decision'],
  },
  RowSeven: {
    type: 'object',
    description: 'The table of reviews, by the level held: rules that are tried in turn, and the one for what is left.',
    propertyNames: { enum: RISK_LEVELS },
    additionalProperties: {
      type: 'object',
      properties: { inTurn: { type: 'array', items: reviewRule }, otherwise: reviewRule },
      required: ['inTurn', 'otherwise'],
    },
  },
  FindingRegisters: {
    type: 'object',
    description: 'What every code of a finding means, by register.',
    additionalProperties: { type: 'object', additionalProperties: findingMeaning },
  },
};

const ownSchema = (reference: string): Published => {
  const name = reference.slice(POINTER.length);
  const schema = OWN[name];
  if (schema === undefined) throw new Error(`There is no schema ${name}`);
  return { name, schema };
};

/**
 * Puts everything that a part of a description refers to among its components. Most tools that read descriptions look for schemas there
 * and nowhere else: so there is no `$defs` and no `$id` within it.
 *
 * @param part - a part of a description, which refers to schemas of the package by their URN
 * @returns the same with references into the components, and these, each after those that it refers to: some tools write a schema
 * where they read it, and need what is in it before
 */
export function withComponents(part: Schema): {
  readonly part: Schema;
  readonly schemas: Readonly<Record<string, Schema>>;
} {
  const find = publishedSchemas();
  const schemas: Record<string, Schema> = {};
  const begun = new Map<string, string>();
  const placed = (reference: string): string => {
    if (!reference.startsWith(URN) && !reference.startsWith(POINTER)) return reference;
    const { name, schema } = reference.startsWith(URN) ? find(reference) : ownSchema(reference);
    const before = begun.get(name);
    const text = JSON.stringify(schema);
    if (before !== undefined && before !== text) throw new Error(`Two schemas are called ${name}`);
    if (before === undefined) {
      begun.set(name, text);
      schemas[name] = rewritten(schema, placed);
    }
    return `${POINTER}${name}`;
  };
  return { part: rewritten(part, placed), schemas };
}
