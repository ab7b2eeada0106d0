import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JSON_SCHEMA_NAMES, type JsonSchemaName, jsonSchemas } from '../../src/interop/schema.js';
import { LIMITS } from '../../src/shared/schemas/parsing.schema.js';

/** Records that have free texts of their own. */
const OWN: readonly JsonSchemaName[] = [
  'evidence',
  'chronology',
  'observation',
  'indicator-setting',
  'classification-record',
  'letter-details',
  'case-event',
  'variation',
  'goal',
  'parental-agreement',
  'standardised-measure',
  'reunification-plan',
  'support-entry',
  'recorded-answer',
  'approval-given',
  'bank-holidays',
  'genogram',
  'case-report',
];

/** Records that hold free texts only in other records that they are made of. */
const MADE_OF_OTHERS: readonly JsonSchemaName[] = [
  'assessment',
  'way-home',
  'circumstance-observation',
  'capacity-conclusion',
  'indicator-settings',
  'history',
  'case-happening',
  'practice',
  'readiness-case',
  'unplanned-return',
  'decision-against-return',
  'support-entries',
  'visit-made',
  'visits-made',
  'practice-guide-case',
  'practice-guide-authority',
  'case-record',
  'case-way-home',
  'case-classification',
  'case-agreement',
  'case-plan',
  'case-approval',
  'case-assessment',
  'case-visit',
  'journey-entry',
  'case-decision-against-return',
];

/** Where a record with texts of its own holds another record. */
const HELD = /^\.(evidence|goals|nextGoals)\.\*/;

const partsOf = (schema: object): readonly (readonly [step: string, part: unknown])[] => {
  const {
    properties = {},
    items,
    prefixItems = [],
    oneOf = [],
    anyOf = [],
    allOf = [],
  } = schema as {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly items?: unknown;
    readonly prefixItems?: readonly unknown[];
    readonly oneOf?: readonly unknown[];
    readonly anyOf?: readonly unknown[];
    readonly allOf?: readonly unknown[];
  };
  return [
    ...Object.entries(properties).map(([name, part]) => [`.${name}`, part] as const),
    ...[items, ...prefixItems].map((part) => ['.*', part] as const),
    ...[...oneOf, ...anyOf, ...allOf].map((part) => ['', part] as const),
  ];
};

const SCHEMAS = jsonSchemas();

/** The places of a record that can hold a free text: texts of the length that free texts may have. */
const freeTextPlaces = (name: JsonSchemaName): readonly string[] => {
  const root = SCHEMAS.get(name);
  const defs = Object(root?.['$defs']);
  const visit = (schema: unknown, at: string): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const { $ref, maxLength } = schema as { readonly $ref?: string; readonly maxLength?: number };
    if ($ref !== undefined) return visit(Reflect.get(defs, $ref.replace('#/$defs/', '')), at);
    if (maxLength === LIMITS.text) return [at];
    return partsOf(schema).flatMap(([step, part]) => visit(part, `${at}${step}`));
  };
  return [...new Set(visit(root, ''))];
};

const PLACES = new Map(JSON_SCHEMA_NAMES.map((name) => [name, freeTextPlaces(name)]));

const freeTextsIn = (name: JsonSchemaName): readonly string[] => PLACES.get(name) ?? [];

/** The points of an approval stand for each other. */
const written = (place: string): string => place.replace(/^\.satisfiedOf\.[a-z-]+/, '.satisfiedOf.*').slice(1);

const page = readFileSync('docs/data-protection.md', 'utf8');

/** The rows of the table of free texts: record, field, where it comes back. */
const ROWS = [...page.matchAll(/^\| `([a-z-]+)` \| (`[^|]+`) \| ([^|]+) \|$/gm)].map(
  ([, record = '', fields = '', back = '']) => ({
    record,
    fields: [...fields.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field),
    back: back.trim(),
  }),
);

describe('The table of free texts', () => {
  it('names every field that can hold one, and no other', () => {
    const listed = ROWS.flatMap(({ record, fields }) => fields.map((field) => `${record} ${field}`));
    const there = OWN.flatMap((name) => [
      ...new Set(
        freeTextsIn(name)
          .filter((place) => !HELD.test(place))
          .map((place) => `${name} ${written(place)}`),
      ),
    ]);
    expect([...listed].sort()).toEqual([...there].sort());
  });

  it('says of each where it comes back', () => {
    expect(ROWS.filter(({ back }) => back === '')).toEqual([]);
  });

  it('leaves out only records without free texts, and those that hold them in records that are in it', () => {
    const others = JSON_SCHEMA_NAMES.filter((name) => !OWN.includes(name) && freeTextsIn(name).length > 0);
    expect(others).toEqual(MADE_OF_OTHERS);
    const own = OWN.flatMap(freeTextsIn);
    for (const name of MADE_OF_OTHERS)
      for (const place of freeTextsIn(name))
        expect([place, own.some((end) => place.endsWith(end))]).toEqual([place, true]);
  });
});
