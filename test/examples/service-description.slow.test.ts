import { createRequire } from 'node:module';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as library from 'reunification-framework';
import * as oneCase from 'reunification-framework/case';
import * as factors from 'reunification-framework/factors';
import { jsonSchemas } from 'reunification-framework/interop/schema';
import * as journey from 'reunification-framework/journey';
import * as pictures from 'reunification-framework/pictures';
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
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"urn:component:'));
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

const answersFile = createRequire(import.meta.url)('reunification-framework/json-schema/answers.schema.json');

/** `case-event` is `CaseEvent`; `CivilDate` stays. */
const typeName = (name: string): string => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The same with its references written as into components. */
const asComponent = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema).replace(/"(?:urn:reunification-framework:answers)?#\/\$defs\//g, '"#/components/schemas/'),
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

  it('calls every question as the library does, and every table by what is got', async () => {
    const { paths } = await described();
    const ids = Object.values<object>(paths).flatMap((methods) =>
      Object.entries(methods).map(([method, { operationId }]) => [method, operationId] as const),
    );
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    const functions = [library, oneCase, factors, journey, pictures].flatMap(Object.keys);
    const asked = ids.flatMap(([method, id]) => (method === 'post' ? [id] : []));
    expect(asked.filter((id) => !functions.includes(id))).toEqual(['dueDates']);
    for (const [method, id] of ids) if (method === 'get') expect(id).toMatch(/^get[A-Z][A-Za-z]+$/);
  });

  it('refers to nothing outside itself, and names no host', async () => {
    const description = await described();
    for (const reference of referencesIn(description)) expect(reference).toMatch(/^#\/components\//);
    expect(description.servers).toEqual([{ url: '/' }]);
    expect(description.info.description).toContain(String(LIMITS.bodyBytes));
  });

  it('has a component for everything that it refers to, each used, after those in it, and no two alike', async () => {
    const description = await described();
    const { schemas, responses } = description.components;
    const used = referencesIn(description).map((reference) => reference.split('/').slice(2).join('/'));
    const named = [
      ...Object.keys(schemas).map((name) => `schemas/${name}`),
      ...Object.keys(responses).map((name) => `responses/${name}`),
    ];
    expect([...new Set(used)].sort()).toEqual(named.sort());
    for (const name of named) expect(name).toMatch(/^[a-z]+\/[A-Z][A-Za-z0-9]+$/);
    const texts = Object.values(schemas).map((schema) => JSON.stringify(schema));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => /"\$(?:defs|id|schema|anchor)":/.test(text))).toEqual([]);
    const places = Object.keys(schemas);
    const before = Object.entries(schemas).flatMap(([name, schema], place) =>
      referencesIn(schema).filter((reference) => places.indexOf(reference.split('/').at(-1) ?? '') > place && name),
    );
    expect(before).toEqual([]);
  });

  it('holds what is read as each JSON Schema of the package says it, and what is answered as its file does', async () => {
    const { schemas } = (await described()).components;
    const answers: Readonly<Record<string, object>> = answersFile.$defs;
    const types = Object.entries(answers).sort(([one], [other]) => (one > other ? -1 : 1)); // capitals last
    const inputs = [...jsonSchemas()].flatMap(([name, { $defs, ...schema }]) => [
      ...Object.entries($defs ?? {}),
      [name, schema] as const,
    ]);
    const expected = new Map([...types, ...inputs].map(([name, schema]) => [typeName(name), schema]));
    const own: string[] = [];
    for (const [name, { 'x-json-schema-id': id, ...schema }] of Object.entries<Record<string, unknown>>(schemas)) {
      const { $id, $schema, ...rest } = { ...expected.get(name) };
      if (!expected.has(name)) own.push(name);
      else expect([name, schema]).toEqual([name, asComponent(rest)]);
      if ($id !== undefined) expect([name, id]).toEqual([name, $id]);
    }
    expect(own.sort()).toEqual([
      'ExamPeriods',
      'FactorRegister',
      'FindingRegisters',
      'Health',
      'Problem',
      'RiskClassificationTable',
      'RowSeven',
      'ServiceDescription',
    ]);
  });

  it('answers with nothing whose type differs where it is read', async () => {
    const description = await described();
    const { schemas } = description.components;
    const reached = new Set<string>();
    const walk = (part: unknown): void => {
      for (const name of referencesIn(part).map((reference) => reference.split('/').at(-1) ?? ''))
        if (!reached.has(name)) walk(reached.add(name) && schemas[name]);
    };
    for (const path of Object.values<{ readonly post?: { readonly responses: object } }>(description.paths))
      walk(path.post?.responses);
    expect([...reached]).toEqual(expect.arrayContaining(['Profile', 'ClassificationRecord']));
    // A test of the files lists them.
    for (const name of ['LegalPosition', 'LegalEntry', 'CaseRecord', 'CaseVisit', 'VisitMade', 'BankHolidays'])
      expect(reached).not.toContain(name);
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
    const isProblem = validatorOf(responses.Findings.content['application/problem+json'].schema);
    for (const { path } of OPERATIONS) {
      isProblem(JSON.parse((await ask(path, { unknown: 1 })).text));
      expect([path, isProblem.errors]).toEqual([path, null]);
    }
    for (const name of Object.keys(responses)) expect(Object.keys(PROBLEMS).map(typeName)).toContain(name);
  });
});
