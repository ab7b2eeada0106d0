/** The exported schemas in the hands of libraries that others build their services with. */
import fastifySwagger from '@fastify/swagger';
import { Validator } from '@seriousme/openapi-schema-validator';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { DATE_FINDINGS } from 'reunification-framework/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createDocument } from 'zod-openapi';
import { EXPORTED } from './exported-schemas.js';
import { READ } from './read-schemas.js';

const INFO = { title: 'Every schema', version: '1.0.0' };

const asOpenApi = (document: object) => new Validator().validate(JSON.parse(JSON.stringify(document)));

describe('In a document of zod-openapi', () => {
  const document = createDocument({
    openapi: '3.1.1',
    info: INFO,
    components: { schemas: Object.fromEntries(EXPORTED) },
    paths: Object.fromEntries(
      EXPORTED.map(([name, schema]) => [
        `/${name}`,
        {
          post: {
            operationId: name,
            requestBody: {
              content: { 'application/json': { schema: z.object({ one: schema, more: z.array(schema) }) } },
            },
            responses: {
              200: { description: 'As it was read.', content: { 'application/json': { schema: z.array(schema) } } },
            },
          },
        },
      ]),
    ),
  });

  it('every schema is a component, and another one in answers only where a parser gives something else than it reads', async () => {
    expect(await asOpenApi(document)).toEqual({ valid: true });
    const names = EXPORTED.map(([name]) => name);
    const components = Object.keys(document.components?.schemas ?? {});
    expect(components).toEqual(expect.arrayContaining(names));
    // A legal status may be read by its code, and gov.uk adds to its file of bank holidays.
    expect(components.filter((name) => !names.includes(name)).sort()).toEqual([
      'BankHolidaysSchemaOutput',
      'CaseRecordSchemaOutput',
      'DecisionAgainstReturnSchemaOutput',
      'LegalEntrySchemaOutput',
      'LegalPositionSchemaOutput',
      'ReadinessCaseSchemaOutput',
      'UnplannedReturnSchemaOutput',
    ]);
  });

  it.each(EXPORTED)('%s is referred to wherever it is used', (name) => {
    const { requestBody, responses } = document.paths?.[`/${name}`]?.post ?? {};
    const $ref = `#/components/schemas/${name}`;
    expect(requestBody).toMatchObject({
      content: {
        'application/json': { schema: { properties: { one: { $ref }, more: { type: 'array', items: { $ref } } } } },
      },
    });
    expect(responses).toMatchObject({
      200: {
        content: { 'application/json': { schema: { items: { $ref: expect.stringMatching(`^${$ref}(Output)?$`) } } } },
      },
    });
  });
});

describe('In a service of Fastify', () => {
  const services = new Map<string, FastifyInstance>();

  beforeAll(async () => {
    for (const openapi of ['3.0.3', '3.1.1']) {
      const service = Fastify();
      service.setValidatorCompiler(validatorCompiler);
      service.setSerializerCompiler(serializerCompiler);
      await service.register(fastifySwagger, { openapi: { openapi, info: INFO }, transform: jsonSchemaTransform });
      for (const [name, schema] of EXPORTED)
        service.post(
          `/${name}`,
          { schema: { body: schema, response: { 200: z.object({ it: z.unknown() }) } } },
          async ({ body }) => ({ it: body }),
        );
      await service.ready();
      services.set(openapi, service);
    }
  });
  afterAll(async () => {
    for (const service of services.values()) await service.close();
  });

  it.each(['3.0.3', '3.1.1'])('every schema describes a body, in OpenAPI %s', async (openapi) => {
    const document = services.get(openapi)?.swagger() ?? expect.unreachable(openapi);
    expect(await asOpenApi(document)).toEqual({ valid: true });
    const bodies = Object.values(document.paths ?? {}).flatMap((path) => Object.values({ ...path }));
    expect(bodies).toHaveLength(EXPORTED.length);
    for (const body of bodies)
      expect(body).toHaveProperty(
        'requestBody.content.application/json.schema',
        expect.toSatisfy((schema: object) => 'properties' in schema || 'items' in schema || 'oneOf' in schema),
      );
  });

  it.each(READ)('$name is read as the parser reads it, and anything else is refused', async ({ name, valid }) => {
    const url = `/${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Schema`;
    const service = services.get('3.1.1') ?? expect.unreachable(name);
    const post = (payload: object) => service.inject({ method: 'POST', url, payload });
    for (const sample of valid) {
      const { statusCode, json } = await post(Object(sample));
      expect([statusCode, Object.keys(json())]).toEqual([200, ['it']]);
    }
    const { statusCode } = await post({ nothing: 'of the kind' });
    expect(statusCode).toBe(400);
  });

  it('a day that there is not is refused once, in words for people', async () => {
    const service = services.get('3.1.1') ?? expect.unreachable('3.1.1');
    const payload = { id: 'child-1', bornOn: '2023-02-29' };
    const { json } = await service.inject({ method: 'POST', url: '/ChildSchema', payload });
    expect(json()).toHaveProperty('message', `body/bornOn ${DATE_FINDINGS['date.impossible'].message}`);
  });
});
