import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { JSON_SCHEMA_NAMES } from 'reunification-framework/interop/schema';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../examples/service/limits.js';
import { OPERATIONS } from '../../examples/service/operations.js';
import { PAGES } from '../../examples/service/pages.js';
import { PROBLEMS } from '../../examples/service/problems.js';
import { TABLES } from '../../examples/service/tables.js';
import { runningService } from '../support/service.js';

const { service, ask, send } = runningService();

const described = async () => JSON.parse((await send('/openapi.json')).text);

/** Makes validators of schemas in the description; every reference in them is followed into its components. */
const validators = async (): Promise<(schema: object) => ValidateFunction> => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: true, validateSchema: false });
  formats.default(ajv, ['date', 'uri-reference']);
  ajv.addKeyword('x-json-schema-id');
  // With an address for each component a validator need not go through the whole description for each reference.
  const addressed = (schema: object): object =>
    JSON.parse(JSON.stringify(schema).replace(/"#\/components\/schemas\/([a-z0-9-]+)/g, '"urn:component:$1#'));
  for (const [name, schema] of Object.entries<object>((await described()).components.schemas))
    ajv.addSchema({ ...addressed(schema), $id: `urn:component:${name}` });
  return (schema) => ajv.compile(addressed(schema));
};

/** Every value of `$ref` in a document. */
const referencesIn = (part: unknown): readonly string[] =>
  typeof part !== 'object' || part === null
    ? []
    : Object.entries(part).flatMap(([key, value]) =>
        key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
      );

describe('The description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(await described());
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect((await described()).openapi).toMatch(/^3\.1\./);
  });

  it('describes every route that is served, but the pages for people, and no other', async () => {
    const { paths } = await described();
    const inDescription = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [path, method.toUpperCase()] as const),
    );
    for (const [path, method] of inDescription) expect(service.hasRoute({ url: path, method })).toBe(true);
    // The tree of routes has one line for each, with its methods in brackets.
    expect(service.printRoutes().match(/\((GET, HEAD|POST)\)/g)).toHaveLength(inDescription.length + PAGES.length);
    expect(service.printRoutes().match(/\(/g)).toHaveLength(inDescription.length + PAGES.length);
    expect(inDescription).toHaveLength(OPERATIONS.length + TABLES.length + 1);
  });

  it('gives every operation an id of its own', async () => {
    const { paths } = await described();
    const ids = Object.values<object>(paths)
      .flatMap((methods) => Object.values(methods))
      .map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  it('refers to nothing outside itself, and names no host', async () => {
    const description = await described();
    for (const reference of referencesIn(description)) expect(reference).toMatch(/^#\/components\//);
    expect(description.servers).toEqual([{ url: '/' }]);
    expect(description.info.description).toContain(String(LIMITS.bodyBytes));
  });

  it('holds the JSON Schemas of the package, under the names that these give themselves', async () => {
    const { schemas } = (await described()).components;
    const published = Object.entries<Record<string, unknown>>(schemas).filter(
      ([, schema]) => 'x-json-schema-id' in schema,
    );
    expect(published.length).toBeGreaterThan(OPERATIONS.length);
    const { resolve } = createRequire(import.meta.url);
    for (const [name, { 'x-json-schema-id': id, ...schema }] of published) {
      const folder = JSON_SCHEMA_NAMES.some((read) => read === name) ? 'input' : 'output';
      const file = readFileSync(resolve(`reunification-framework/json-schema/${folder}/${name}.schema.json`), 'utf8');
      const { $id, $schema, ...expected } = JSON.parse(
        file.replaceAll('"#/$defs/', `"#/components/schemas/${name}/$defs/`),
      );
      expect([$id, $schema]).toEqual([id, 'https://json-schema.org/draft/2020-12/schema']);
      const { $ref, ...rest } = expected;
      expect(schema).toEqual($ref === undefined ? expected : { ...rest, allOf: [{ $ref }] });
    }
  });

  it('shows a body for every question, valid as described, and an answer that is valid as described comes back', async () => {
    const { paths } = await described();
    const validatorOf = await validators();
    for (const { path, media = 'application/json' } of OPERATIONS) {
      const { post } = paths[path];
      const { value } = post.requestBody.content['application/json'].examples.one;
      const reads = validatorOf(post.requestBody.content['application/json'].schema);
      reads(value);
      expect([path, reads.errors]).toEqual([path, null]);
      const { status, text } = await ask(path, value);
      expect([path, status]).toEqual([path, 200]);
      const answers = validatorOf(post.responses[200].content[media].schema);
      answers(media === 'application/json' ? JSON.parse(text) : text);
      expect([path, answers.errors]).toEqual([path, null]);
    }
  }, 60_000);

  it('describes what can be looked up as it is answered', async () => {
    const { paths } = await described();
    const validatorOf = await validators();
    for (const path of [...TABLES.map((table) => table.path), '/openapi.json']) {
      const answers = validatorOf(paths[path].get.responses[200].content['application/json'].schema);
      answers(JSON.parse((await send(path)).text));
      expect([path, answers.errors]).toEqual([path, null]);
    }
  });

  it('asks for the fields that the service asks for', async () => {
    const { paths } = await described();
    for (const { path } of OPERATIONS) {
      const { required } = paths[path].post.requestBody.content['application/json'].schema;
      const { text } = await ask(path, {});
      const missing = JSON.parse(text).findings.map((finding: { code: string; path: readonly string[] }) => {
        expect(finding.code).toBe('shape.missing');
        return finding.path.join('.');
      });
      expect([path, missing.sort()]).toEqual([path, [...required].sort()]);
    }
  });

  it('describes problem documents as they come', async () => {
    const { responses } = (await described()).components;
    const validatorOf = await validators();
    const isProblem = validatorOf(responses.findings.content['application/problem+json'].schema);
    for (const { path } of OPERATIONS) {
      isProblem(JSON.parse((await ask(path, { unknown: 1 })).text));
      expect([path, isProblem.errors]).toEqual([path, null]);
    }
    for (const id of Object.keys(responses)) expect(Object.keys(PROBLEMS)).toContain(id);
  });
});
