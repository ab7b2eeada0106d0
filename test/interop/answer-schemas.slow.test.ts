import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Implementation } from 'reunification-framework/conformance';
import { describe, expect, it } from 'vitest';
import { answerSchemas, filesOf } from '../../scripts/json-schemas.js';
import { JSON_SCHEMA_NAMES, jsonSchemas } from '../../src/interop/schema.js';
import { capitalised } from '../../src/shared/text/text.js';
import { ABSENT, edited, recordsIn, valueAt, withField } from '../bad-input/edits.js';
import { HISTORY } from '../bad-input/samples.js';
import { CONFORMANCE_SETS } from '../conformance/laid-out/sets.js';
import { LIBRARY } from '../support/conformance-library.js';
import { ANSWERED } from './answered.js';
import { READ } from './read-schemas.js';
import { sameShape } from './same-shape.js';
import { validators } from './validators.js';

const SCHEMAS = answerSchemas();
const FILES = filesOf(jsonSchemas(), SCHEMAS);

/** What finds a validator in a file of the package, by the id of a schema or by its place in the file. */
const inFile = (file: string): ((reference: string) => ValidateFunction | undefined) => {
  const ajv = new Ajv2020({ strict: true, validateFormats: true });
  formats.default(ajv, ['date']);
  ajv.addSchema(JSON.parse(FILES.get(file) ?? ''), file);
  return (reference) => ajv.getSchema(reference);
};

const inAnswers = inFile('answers.schema.json');
const VALIDATORS = new Map([...SCHEMAS].map(([name, { $id }]) => [name, inAnswers($id)]));

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
    expect(VALIDATORS.get(name)).toBeTypeOf('function');
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

describe('The answers to the conformance set', () => {
  const asked = CONFORMANCE_SETS.flatMap(({ set, functions, vectors }) =>
    Object.entries(functions).flatMap(([name, { schema }]) =>
      schema === undefined
        ? []
        : [{ set, name, schema, vectors: vectors.filter((vector) => vector.function === name) }],
    ),
  );

  it.each(asked)('follow, in $set, the schema that is named for $name: $schema', ({ name, schema, vectors }) => {
    const library: Implementation = LIBRARY;
    const ask = library[name] ?? expect.unreachable(name);
    expect(vectors).not.toEqual([]);
    const against = vectors.flatMap(({ id, input }) => {
      const answer = ask(input);
      // A sign that says nothing for the history makes no event.
      const said = answer === undefined ? undefined : saidAgainst(schema, answer);
      return said === undefined ? [] : [{ id, said }];
    });
    expect(against.slice(0, 3)).toEqual([]);
  });

  it('are of every function that has a schema of its answer', () => {
    expect(new Set(asked.map(({ schema }) => schema)).size).toBeGreaterThan(30);
  });
});

/** Parsers also take a legal status by its code, and what gov.uk adds to its file; the reasons of a visit are three records for one. */
const READ_OTHERWISE = [
  'legal-position',
  'unplanned-return',
  'decision-against-return',
  'visit-made',
  'bank-holidays',
  'case-record',
  'legal-entry',
  'case-visit',
];

it('What is read and repeated in an answer is of the same type in both files', () => {
  const [answers, inputs] = ['answers', 'inputs'].map(
    (file) => JSON.parse(FILES.get(`${file}.schema.json`) ?? '').$defs,
  );
  const isSame = sameShape((reference) => {
    const name = reference.split(/[:/]/).at(-1) ?? '';
    return reference.includes('inputs#') || inputs[name] !== undefined ? inputs[name] : answers[name];
  });
  const typeName = (name: string): string => name.split('-').map(capitalised).join('');
  const both = Object.keys(inputs).filter((name) => typeName(name) in answers);
  expect(both.length).toBeGreaterThan(50);
  expect(both.filter((name) => !isSame(inputs[name], answers[typeName(name)]))).toEqual(READ_OTHERWISE);
  expect(isSame(inputs['case-visit'], answers['CaseReview'])).toBe(false);
});

describe('The files', () => {
  const documents = [...FILES].map(([name, text]) => [name, JSON.parse(text)] as const);
  const folder = Object.assign({}, ...documents.map(([, { $defs }]) => $defs));

  it('are two, in the order of their names, and no two schemas in them have one name', () => {
    expect([...FILES.keys()]).toEqual(['answers.schema.json', 'inputs.schema.json']);
    const names = [...JSON_SCHEMA_NAMES, ...SCHEMAS.keys()];
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(folder)).toEqual(expect.arrayContaining(names));
  });

  it('hold each schema under its name and its own id, and everything else once', () => {
    for (const [name, schema] of [...jsonSchemas(), ...SCHEMAS])
      expect(folder[name]).toMatchObject({ $id: schema.$id, title: schema.title, description: schema.description });
    for (const [, { $defs }] of documents) {
      const texts = Object.values<object>($defs).map((schema) => JSON.stringify(schema));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('have a line for each schema, so that two versions can be compared', () => {
    for (const [name, { $defs }] of documents)
      expect(FILES.get(name)?.split('\n')).toHaveLength(Object.keys($defs).length + 3);
  });

  it('say the same of every input as its schema alone', () => {
    const inInputs = inFile('inputs.schema.json');
    const alone = validators();
    for (const [name, schema] of jsonSchemas()) {
      const isValid = inInputs(schema.$id);
      const isValidAlone = alone(schema);
      for (const sample of READ.find((read) => read.name === name)?.valid ?? []) {
        expect([name, isValid?.(sample), isValid?.errors]).toEqual([name, true, null]);
        for (const wrong of [{}, [sample], withField(Object(sample), 'extra', 1)])
          expect([name, isValid?.(wrong)]).toEqual([name, isValidAlone(wrong)]);
      }
    }
    expect(inInputs('inputs.schema.json#/$defs/history')?.(HISTORY)).toBe(true);
    expect(inAnswers('answers.schema.json#/$defs/case-state')?.(asJson(ANSWERED['case-state'][0]))).toBe(true);
  });
});
