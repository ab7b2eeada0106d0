import { describe, expect, it } from 'vitest';
import { answerSchemas, filesOf } from '../../scripts/json-schemas.js';
import { JSON_SCHEMA_NAMES, jsonSchemas } from '../../src/interop/schema.js';
import { ABSENT, edited, recordsIn, valueAt, withField } from '../bad-input/edits.js';
import { ANSWERED } from './answered.js';
import { validators } from './validators.js';

const SCHEMAS = answerSchemas();
const validatorOf = validators();
const VALIDATORS = new Map([...SCHEMAS].map(([name, schema]) => [name, validatorOf(schema)]));

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a schema says against an answer that was written as JSON; nothing, if it is valid. */
const saidAgainst = (name: string, answer: unknown): unknown => {
  const isValid = VALIDATORS.get(name);
  return isValid?.(asJson(answer)) === true ? undefined : (isValid?.errors ?? 'no schema');
};

describe('The JSON Schemas of what is answered', () => {
  it('are there for every answer', () => {
    expect([...SCHEMAS.keys()]).toEqual(Object.keys(ANSWERED));
  });

  it.each([...SCHEMAS])('%s is a schema of the draft it names, and says what it describes', (name, schema) => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:reunification-framework:${name}`,
      description: expect.stringMatching(/^[A-Z].* What is undefined in JavaScript is left out in JSON\.$/),
    });
    expect(schema.title.toLowerCase()).toBe(name.replaceAll('-', ' '));
    expect(VALIDATORS.has(name)).toBe(true);
  });

  it('say of every field what it means, in plain text', () => {
    const lines = [...SCHEMAS.values()].flatMap((schema) => JSON.stringify(schema, undefined, 1).split('\n'));
    expect(lines.filter((line) => /\{@|__@|#\/definitions|\\n/.test(line))).toEqual([]);
    const state = SCHEMAS.get('case-state');
    expect(state).toHaveProperty(
      '$defs.CaseState.properties.held.description',
      expect.stringMatching(/^The level held;/),
    );
    expect(state).toHaveProperty('$defs.CivilDate.format', 'date');
  });

  it('name every type as the package does', () => {
    for (const schema of SCHEMAS.values())
      for (const name of Object.keys(schema['$defs'] ?? {})) expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
  });
});

describe.each(Object.entries(ANSWERED))('%s', (name, answers) => {
  it('describes real answers', () => {
    expect(answers).not.toEqual([]);
    expect(answers.map((answer) => saidAgainst(name, answer)).filter((said) => said !== undefined)).toEqual([]);
  });

  it('describes nothing with another field, in any place, or without one that is always there', () => {
    const answer = asJson(answers.find((one) => recordsIn(asJson(one)).length > 0));
    // The labels of a caller are named as the caller likes.
    const places = recordsIn(answer).filter((path) => path.at(-1) !== 'labels');
    expect(places).not.toEqual([]);
    for (const path of places.slice(0, 50)) {
      const record = valueAt(answer, path);
      if (typeof record !== 'object' || record === null) throw new Error('no record');
      const more = edited(answer, [path, withField(record, 'extra', 'more')]);
      expect([path, saidAgainst(name, more)]).not.toEqual([path, undefined]);
    }
    const [path = []] = places;
    const record = valueAt(answer, path);
    const without = Object.keys(record ?? {}).map((field) => edited(answer, [[...path, field], ABSENT]));
    expect(without.some((less) => saidAgainst(name, less) !== undefined)).toBe(true);
  });
});

describe('The files', () => {
  const files = filesOf(jsonSchemas(), SCHEMAS);

  it('are one for each schema, in the order of their paths, and no two have one name', () => {
    const paths = [...files.keys()];
    expect(paths).toEqual([...paths].sort());
    expect(paths).toHaveLength(JSON_SCHEMA_NAMES.length + SCHEMAS.size);
    expect(new Set([...JSON_SCHEMA_NAMES, ...SCHEMAS.keys()]).size).toBe(paths.length);
  });

  it('hold what the schemas are', () => {
    for (const [folder, schemas] of Object.entries({ input: jsonSchemas(), output: SCHEMAS }))
      for (const [name, schema] of schemas) {
        const text = files.get(`${folder}/${name}.schema.json`) ?? '';
        expect(JSON.parse(text)).toEqual(schema);
        expect(text.endsWith('}\n')).toBe(true);
      }
  });
});
