import fc from 'fast-check';
import * as library from 'reunification-framework';
import { isCivilDate, isRight } from 'reunification-framework';
import * as oneCase from 'reunification-framework/case';
import * as classification from 'reunification-framework/classification/schema';
import { parseAgreedClassification } from 'reunification-framework/classification/schema';
import * as chronology from 'reunification-framework/factors';
import * as factors from 'reunification-framework/factors/schema';
import { parseAssessment } from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals/schema';
import * as guide from 'reunification-framework/practice-guide-2026';
import * as reclassification from 'reunification-framework/reclassification/schema';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import * as support from 'reunification-framework/return-home';
import * as returnHome from 'reunification-framework/return-home/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  BEYOND_JSON_SCHEMA,
  CIVIL_DATE_JSON_SCHEMA,
  JSON_SCHEMA_NAMES,
  type JsonSchema,
  type JsonSchemaName,
  jsonSchemas,
} from '../../src/interop/schema.js';
import { ABSENT, edited, type Path, setOwn, valueAt } from '../bad-input/edits.js';
import { SMALL_CASE } from '../bad-input/return-home-samples.js';
import { AS_OF, ASSESSMENT, HISTORY, PRACTICE, RECORD } from '../bad-input/samples.js';
import { unfrozenPlaces } from '../support/deeply-frozen.js';
import { EXPORTED } from './exported-schemas.js';
import { READ } from './read-schemas.js';
import { validators } from './validators.js';

const SCHEMAS = jsonSchemas();
const validatorOf = validators();
const VALIDATORS = new Map([...SCHEMAS].map(([name, schema]) => [name, validatorOf(schema)]));

const schemaOf = (name: JsonSchemaName): JsonSchema => {
  const schema = SCHEMAS.get(name);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return schema;
};
const allows = (name: JsonSchemaName, input: unknown): boolean => VALIDATORS.get(name)?.(input) === true;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const definitionsOf = ({ $defs }: JsonSchema): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(
    Object.entries(isRecord($defs) ? $defs : {}).flatMap(([name, part]) => (isRecord(part) ? [[name, part]] : [])),
  );

describe('The JSON Schemas of what is read', () => {
  it('are as many as there are schemas to read with', () => {
    const exported = EXPORTED.map(([name]) =>
      name
        .replace(/Schema$/, '')
        .replace(/(?<=.)[A-Z]/g, (capital) => `-${capital}`)
        .toLowerCase(),
    );
    expect([...SCHEMAS.keys()].sort()).toEqual(exported.sort());
    expect(JSON_SCHEMA_NAMES).toEqual([...SCHEMAS.keys()]);
    expect(READ.map(({ name }) => name)).toEqual(JSON_SCHEMA_NAMES);
  });

  it.each(JSON_SCHEMA_NAMES)('%s is a schema of the draft it names, and says what it describes', (name) => {
    const { $schema, $id, title, description } = schemaOf(name);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect($id).toBe(`urn:reunification-framework:${name}`);
    expect(title.toLowerCase()).toBe(name.replaceAll('-', ' '));
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(VALIDATORS.has(name)).toBe(true);
  });

  it('say of every definition what it is, and leave nothing open but what gov.uk adds to its file', () => {
    const open: string[] = [];
    const lookInto = (part: unknown, place: string): void => {
      if (Array.isArray(part)) for (const [position, entry] of part.entries()) lookInto(entry, `${place}/${position}`);
      if (!isRecord(part)) return;
      if (part['type'] === 'object' && part['additionalProperties'] !== false) open.push(place);
      if (part['type'] === 'array') expect(part, place).toHaveProperty('maxItems');
      for (const [key, value] of Object.entries(part)) lookInto(value, `${place}/${key}`);
    };
    for (const [name, schema] of SCHEMAS) {
      lookInto(schema, name);
      for (const definition of Object.values(definitionsOf(schema)))
        expect(definition).toMatchObject({ title: expect.any(String), description: expect.stringMatching(/\.$/) });
    }
    expect([...new Set(open.map((place) => place.split('/')[0]))]).toEqual(['bank-holidays']);
  });

  it('call what they describe by a title, and each definition by its title as the name of a type, in order', () => {
    for (const schema of SCHEMAS.values()) {
      const definitions = definitionsOf(schema);
      expect(schema.title).toMatch(/^[A-Z]/);
      expect(Object.keys(definitions)).toEqual(Object.keys(definitions).sort());
      for (const [name, { title }] of Object.entries(definitions))
        expect(name).toBe(`${title}`.replace(/(?:^| )[a-z]/gi, (letter) => letter.trim().toUpperCase()));
    }
  });

  it('say once what an id, a text, a reason and a day is, and refer to it everywhere else', () => {
    expect(definitionsOf(schemaOf('assessment'))).toMatchObject({
      Id: { minLength: 1, maxLength: 200 },
      Text: { minLength: 1, maxLength: 10_000 },
      CivilDate: CIVIL_DATE_JSON_SCHEMA,
    });
    for (const schema of SCHEMAS.values()) {
      const { Id, Text, Reason, CivilDate, ...others } = definitionsOf(schema);
      const elsewhere = JSON.stringify({ ...schema, $defs: others });
      for (const { title, description, ...keywords } of [Id, Text, Reason, CivilDate].flatMap((shared) =>
        shared === undefined ? [] : [shared],
      ))
        expect(elsewhere).not.toContain(JSON.stringify(keywords).slice(1, -1));
    }
  });

  it('name for whatever is checked besides a function that there is', () => {
    const functions = new Set(
      [
        library,
        chronology,
        factors,
        classification,
        reclassification,
        goals,
        support,
        returnHome,
        guide,
        oneCase,
      ].flatMap(Object.keys),
    );
    const named = [...SCHEMAS.values()].flatMap(({ description }) => description.match(/\b[a-z]+[A-Z]\w*/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !functions.has(name))).toEqual([]);
  });

  it('cannot be changed, and are the same at every call', () => {
    expect(unfrozenPlaces(Object.fromEntries(SCHEMAS))).toEqual(['']);
    expect(unfrozenPlaces([BEYOND_JSON_SCHEMA, CIVIL_DATE_JSON_SCHEMA, JSON_SCHEMA_NAMES])).toEqual(['']);
    expect([...jsonSchemas()]).toEqual([...SCHEMAS]);
    expect(JSON.stringify([...jsonSchemas()])).toBe(JSON.stringify([...SCHEMAS]));
  });

  it('are plain JSON', () => {
    for (const schema of SCHEMAS.values()) expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

/** What stands in a place instead of what belongs there. */
const INSTEAD = [ABSENT, null, true, 7, -1, 0.5, '', 'x', '2023-02-29', [], {}];

/** A part of a sample, and where it stands. */
interface Place {
  readonly sample: unknown;
  readonly path: Path;
}

/** Whether a value can be what an option says: every constant of a record is there, and a word is the word. */
function canBe(option: unknown, value: unknown): boolean {
  if (!isRecord(option)) return false;
  const { properties, const: word } = option;
  if (!isRecord(value)) return value === word;
  if (!isRecord(properties)) return '$ref' in option;
  return Object.entries(properties).every(
    ([key, part]) => !isRecord(part) || !('const' in part) || part['const'] === value[key],
  );
}

const optionsOf = ({ oneOf, anyOf }: Readonly<Record<string, unknown>>): readonly unknown[] =>
  [oneOf, anyOf].filter(Array.isArray).flat();

/** One place in the samples for each part of a schema that they reach, parts of its definitions among them. */
function placesReached(root: JsonSchema, samples: readonly unknown[]): ReadonlyMap<object, Place> {
  const places = new Map<object, Place>();
  const walk = (part: unknown, value: unknown, { sample, path }: Place): void => {
    if (!isRecord(part)) return;
    if (!places.has(part)) places.set(part, { sample, path });
    const { $ref, items, properties } = part;
    for (const option of optionsOf(part)) if (canBe(option, value)) walk(option, value, { sample, path });
    if (typeof $ref === 'string' && isRecord(root['$defs']))
      walk(root['$defs'][$ref.replace('#/$defs/', '')], value, { sample, path });
    if (Array.isArray(value))
      for (const [position, entry] of value.entries()) walk(items, entry, { sample, path: [...path, position] });
    if (isRecord(value) && isRecord(properties))
      for (const [key, entry] of Object.entries(value)) walk(properties[key], entry, { sample, path: [...path, key] });
  };
  for (const sample of samples) walk(root, sample, { sample, path: [] });
  return places;
}

/** A schema and every part of it; its definitions are the schemas of other files, and tested there. */
function partsOf(schema: JsonSchema): readonly object[] {
  const parts: object[] = [];
  const walk = (part: unknown): void => {
    if (!isRecord(part)) return;
    const { oneOf, items, properties } = part;
    parts.push(part);
    for (const inner of [...(Array.isArray(oneOf) ? oneOf : []), items, ...Object.values(properties ?? {})])
      walk(inner);
  };
  walk(schema);
  return parts;
}

/** A copy with one more field in a record, also where its name is `__proto__`. */
function withField({ sample, path }: Place, key: string): unknown {
  const copy = structuredClone(sample);
  const record = valueAt(copy, path);
  if (isRecord(record)) setOwn(record, key, 'more');
  return copy;
}

describe.each(READ)('$name, read with the JSON Schema and with the package’s own', ({ name, accepts, valid }) => {
  const schema = schemaOf(name);
  const reached = placesReached(schema, valid);
  const places = partsOf(schema).flatMap((part) => {
    const place = reached.get(part);
    return place === undefined ? [] : [{ part, place }];
  });

  it('accepts every sample, and the samples have every field', () => {
    for (const sample of valid) {
      expect(accepts(sample)).toBe(true);
      expect([allows(name, sample), VALIDATORS.get(name)?.errors]).toEqual([true, null]);
    }
    expect(partsOf(schema).filter((part) => !reached.has(part))).toEqual([]);
  });

  it('agrees on everything else in any one place', () => {
    const disagreements: unknown[] = [];
    let refused = 0;
    const compare = (input: unknown, ...what: readonly unknown[]): void => {
      const isAccepted = accepts(input);
      if (!isAccepted) refused += 1;
      if (isAccepted !== allows(name, input)) disagreements.push([isAccepted, ...what]);
    };
    for (const { part, place } of places) {
      const { sample, path } = place;
      for (const value of INSTEAD)
        if (value !== ABSENT || path.length > 0) compare(edited(sample, [path, value]), path, value);
      if ('properties' in part)
        for (const key of ['extra', '__proto__', 'constructor']) compare(withField(place, key), path, key);
    }
    expect(disagreements).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });

  const lists = places.filter(({ part }) => 'maxItems' in part);
  if (lists.length === 0) return;
  it('agrees on how long every list may be', () => {
    for (const { part, place } of lists) {
      const { minItems, maxItems } = { minItems: 0, maxItems: 0, ...part };
      const { sample, path } = place;
      const [entry] = [valueAt(sample, path)].flat();
      for (const length of [minItems - 1, minItems, maxItems, maxItems + 1].filter((length) => length >= 0)) {
        const input = edited(sample, [path, Array.from({ length }, () => entry)]);
        const isAllowed = length === minItems || length === maxItems;
        expect([path, length, accepts(input), allows(name, input)]).toEqual([path, length, isAllowed, isAllowed]);
      }
    }
  });
});

describe('zod documents', () => {
  it.each(EXPORTED)('%s, alone, inside others and extended, as it is read and as it is given', (_, schema) => {
    for (const io of ['input', 'output'] as const) {
      const { $schema, ...alone } = z.toJSONSchema(schema, { io });
      expect(z.toJSONSchema(z.object({ it: schema }), { io }).properties).toEqual({ it: alone });
      expect(z.toJSONSchema(z.array(schema), { io }).items).toEqual(alone);
      if (!(schema instanceof z.ZodObject)) continue;
      const { properties, ...extended } = z.toJSONSchema(schema.extend({ more: z.literal('more') }), { io });
      expect(properties).toEqual({ ...alone.properties, more: { type: 'string', const: 'more' } });
      const { properties: _, ...others } = alone;
      expect(extended).toEqual({ ...others, $schema, required: [...(alone.required ?? []), 'more'] });
    }
  });

  it('a day as a date, wherever it is', () => {
    expect(z.toJSONSchema(factors.ChildSchema).properties?.['bornOn']).toEqual(CIVIL_DATE_JSON_SCHEMA);
  });
});

describe('A civil date in JSON Schema', () => {
  const pattern = new RegExp(CIVIL_DATE_JSON_SCHEMA.pattern, 'u');
  const two = (number: number): string => String(number).padStart(2, '0');
  const disagreements = (days: Iterable<string>): readonly string[] =>
    [...days].filter((day) => pattern.test(day) !== isCivilDate(day));

  it('is the same as in the package, for every day written with four digits, two and two, around every kind of year', () => {
    const days: string[] = [];
    for (const year of ['0000', '0001', '0004', '0100', '0400', '1900', '2000', '2023', '2024', '2100', '9996', '9999'])
      for (let month = 0; month < 100; month += 1)
        for (let date = 0; date < 100; date += 1) days.push(`${year}-${two(month)}-${two(date)}`);
    expect(disagreements(days)).toEqual([]);
  });

  it('has 29 February in exactly the leap years', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => String(year).padStart(4, '0'));
    expect(disagreements(years.flatMap((year) => [`${year}-02-28`, `${year}-02-29`, `${year}-02-30`]))).toEqual([]);
  });

  it('is refused in any other writing', () => {
    const written = [
      '2024-1-1',
      '20240101',
      '2024-01-01T00:00',
      ' 2024-01-01',
      '2024-01-01\n',
      '+02024-01-01',
      '２０２４-01-01',
    ];
    for (const day of written) {
      expect([day, allows('child', { id: 'child-1', bornOn: day })]).toEqual([day, false]);
      expect(isCivilDate(day)).toBe(false);
    }
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9-]{8,12}$/), (day) => {
        expect(allows('child', { id: 'child-1', bornOn: day })).toBe(isCivilDate(day));
      }),
    );
  });

  it('needs nothing of a pattern that other languages read otherwise', () => {
    expect(CIVIL_DATE_JSON_SCHEMA.pattern).not.toMatch(/\\|\(\?[^:]/);
  });
});

describe('A text in JSON Schema', () => {
  it.each([
    ['id', 200],
    ['text', 10_000],
  ])('of %s may have %i characters and not one more', (kind, most) => {
    const holding = (text: string) =>
      kind === 'id' ? { id: text } : { ...RECORD, reasonForDifferenceFromTable: text };
    const name = kind === 'id' ? 'parent' : 'classification-record';
    const accepts = READ.find((read) => read.name === name)?.accepts;
    for (const [length, isAllowed] of [
      [0, false],
      [1, true],
      [most, true],
      [most + 1, false],
    ] as const) {
      const input = holding('é'.repeat(length));
      expect([length, accepts?.(input), allows(name, input)]).toEqual([length, isAllowed, isAllowed]);
    }
  });
});

describe('What a JSON Schema cannot say', () => {
  it('is said, each with an id of its own', () => {
    expect(BEYOND_JSON_SCHEMA.map(({ id }) => id)).toEqual([
      'length-of-text',
      'text-that-shows',
      'parts-fit-together',
      'size-of-input',
      'plain-data',
    ]);
    for (const { says } of BEYOND_JSON_SCHEMA) expect(says).toMatch(/^[A-Z].*\.$/);
  });

  it('length-of-text: nothing is left of it with the zod that the tests run with', () => {
    for (const [characters, isAllowed] of [
      [200, true],
      [201, false],
    ] as const) {
      const house = { id: '🏠'.repeat(characters) };
      expect([factors.ParentSchema.safeParse(house).success, allows('parent', house)]).toEqual([isAllowed, isAllowed]);
    }
  });

  it('parts-fit-together: a record of the right shape that the parsing functions refuse', () => {
    const nobody = edited(ASSESSMENT, [['waysHome', 0, 'parents', 0], 'nobody']);
    const tooLate = edited(HISTORY, [['events', 0, 'recordedOn'], '2020-01-01']);
    const twice = edited(PRACTICE, [['variations', 1], PRACTICE.variations[0]]);
    const alone = edited(RECORD, [['views'], []]);
    expect([
      [allows('assessment', nobody), isRight(parseAssessment(nobody))],
      [allows('history', tooLate), isRight(parseHistory(tooLate))],
      [allows('practice', twice), isRight(parsePractice(twice))],
      [allows('classification-record', alone), isRight(parseAgreedClassification(alone, { asOf: AS_OF }))],
    ]).toEqual(Array.from({ length: 4 }, () => [true, false]));
    for (const [name, parse] of [
      ['assessment', parseAssessment],
      ['history', parseHistory],
      ['practice', parsePractice],
      ['classification-record', parseAgreedClassification],
    ] as const)
      expect(schemaOf(name).description).toContain(`checked besides, by ${parse.name}.`);
  });

  it('size-of-input: more values in all than any real case', () => {
    const [observation] = ASSESSMENT.observations;
    const [evidence] = observation?.evidence ?? [];
    const many = edited(ASSESSMENT, [
      ['observations'],
      Array.from({ length: 500 }, () => ({ ...observation, evidence: Array.from({ length: 100 }, () => evidence) })),
    ]);
    expect(allows('assessment', many)).toBe(true);
    expect(parseAssessment(many)).toMatchObject({ left: [{ code: 'input.too-large' }] });
  });

  it('plain-data: what is not JSON', () => {
    expect([
      isRight(classification.parseProfile(new Map())),
      isRight(returnHome.parseReadinessCase({ ...SMALL_CASE, legal: new Map() })),
    ]).toEqual([false, false]);
    expect(isRight(returnHome.parseReadinessCase({ ...SMALL_CASE, legal: {} }))).toBe(true);
    expect(allows('legal-position', new Map())).toBe(true);
  });
});
