/** The description of the service in OpenAPI 3.1, written from its operations and the package’s JSON Schemas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { own, type Schema } from './component.js';
import { withComponents } from './components.js';
import { LIMITS } from './limits.js';
import { OPERATIONS, type Operation, type Pillar } from './operations.js';
import { PROBLEMS, type ProblemId } from './problems.js';
import { SAMPLES } from './samples.js';
import { TABLES, type Table } from './tables.js';

const ABOUT = `What the Reunification Practice Framework indicates for one child, and what is missing. It decides nothing.

Today is the \`asOf\` of the body; the service has no clock, keeps nothing and repeats nothing of what it cannot read. Bodies are JSON in UTF-8 of at
most ${LIMITS.bodyBytes} bytes, without a content encoding. A body that names a key twice in one record, or has a key
\`__proto__\`, is not read. What is wrong in any part of a body is answered at once; that two parts do not fit together, once each can be read.

It asks nobody who they are: that is for what stands in front of it.`;

const TAGS: Readonly<Record<Pillar | 'To look up', string>> = {
  Case: 'A whole case as one record: how it stands, and what to do next. The questions below are about its parts.',
  Factors: 'What is known about the child and the family, and what the evidence is worth.',
  Classification: 'What the Risk Classification Table indicates, and what people agreed.',
  Reclassification: 'What has happened since, which clocks run, what row 7 indicates, what is due.',
  Goals: 'SMART goals, parental agreements, review of progress.',
  'Coming home': 'What must be in place before a child goes home, and what follows.',
  'To look up': 'The rules themselves.',
};

const version = (): string => {
  const path = createRequire(import.meta.url).resolve('reunification-framework/package.json');
  const manifest: { readonly version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return manifest.version;
};

const answered = (schema: Schema, media = 'application/json'): Schema => ({
  description: 'The answer.',
  content: { [media]: { schema } },
});

/** `body-too-large` is `BodyTooLarge`: in clients these are names of types. */
const responseName = (id: ProblemId): string =>
  id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const problemResponse = (id: ProblemId): Schema => ({
  description: PROBLEMS[id].title,
  content: { 'application/problem+json': { schema: own('Problem') } },
});

/** The problems that an operation can answer with; 404 and 405 are for what is no operation. */
const ANSWERED: readonly ProblemId[] = [
  'malformed-request',
  'malformed-body',
  'request-too-slow',
  'body-too-large',
  'unsupported-media-type',
  'expectation-failed',
  'findings',
  'headers-too-large',
  'internal',
  'busy',
  'answer-too-slow',
];

const refusals = (...ids: readonly ProblemId[]): Schema =>
  Object.fromEntries(ids.map((id) => [PROBLEMS[id].status, { $ref: `#/components/responses/${responseName(id)}` }]));

const askedByPost = ({ id, path, pillar, summary, reads, answers, media }: Operation): Schema => ({
  post: {
    operationId: id,
    tags: [pillar],
    summary,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: reads, examples: { one: { value: SAMPLES[path] } } } },
    },
    responses: {
      200: answered(answers, media),
      ...refusals('malformed-body', 'request-too-slow', 'body-too-large', 'unsupported-media-type', 'findings'),
      ...refusals('expectation-failed', 'headers-too-large', 'internal', 'busy', 'answer-too-slow'),
    },
  },
});

const askedByGet = ({ id, summary, answers }: Omit<Table, 'path' | 'content'>): Schema => ({
  get: {
    operationId: id,
    tags: ['To look up'],
    summary,
    responses: {
      200: answered(answers),
      ...refusals('malformed-request', 'request-too-slow', 'unsupported-media-type', 'expectation-failed'),
      ...refusals('headers-too-large', 'internal'),
    },
  },
});

const DESCRIPTION = {
  id: 'getDescription',
  path: '/openapi.json',
  summary: 'This description',
  answers: own('ServiceDescription'),
} as const;

/**
 * Writes the description.
 *
 * @returns an OpenAPI 3.1 document in which every reference leads into the document itself
 */
export function describeService(): Schema {
  const paths = Object.fromEntries([
    ...OPERATIONS.map((operation) => [operation.path, askedByPost(operation)] as const),
    ...[...TABLES, DESCRIPTION].map((table) => [table.path, askedByGet(table)] as const),
  ]);
  const responses = Object.fromEntries(ANSWERED.map((id) => [responseName(id), problemResponse(id)]));
  const { part, schemas } = withComponents({ paths, responses });
  return {
    openapi: '3.1.1',
    info: {
      title: 'Reunification Practice Framework',
      version: version(),
      summary: 'What the Framework indicates for one child, why, and what is missing',
      description: ABOUT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: part['paths'],
    components: { schemas, responses: part['responses'] },
  };
}
