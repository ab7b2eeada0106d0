/** The fields of a schema, and what is wrong with a value in each kind of field. */
import * as z from 'zod';
import { ABSENT, edited, type Path, valueAt, withField } from './edits.js';
import { line } from './findings.js';

/** The fields that tell the members of a union apart. */
const TELLING = ['kind', 'involved', 'indicator'];

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: unknown;
}

const fieldsIn = (schema: JsonSchema, at: string): readonly string[] => [
  ...(schema.oneOf ?? schema.anyOf ?? []).flatMap((member) => {
    const told = TELLING.map((name) => member.properties?.[name]?.const).find((value) => value !== undefined);
    return fieldsIn(member, `${at}<${told}>`).filter((field) => field !== `${at}<${told}>`);
  }),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => fieldsIn(field, `${at}.${name}`)),
  ...[...(schema.prefixItems ?? []), ...(schema.items === undefined ? [] : [schema.items])].flatMap((entry) =>
    fieldsIn(entry, `${at}.*`),
  ),
  at,
];

/** Every field that a schema knows, such as `.observations.*.about<parent>.parent`; `''` is the value itself. */
export const fieldsOf = (schema: z.ZodType): readonly string[] => [
  ...new Set(fieldsIn(z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema, '')),
];

/** The fields that a sample holds, each with the first place where it does. */
export function placesIn(sample: unknown): ReadonlyMap<string, Path> {
  const places = new Map<string, Path>();
  const visit = (value: unknown, path: Path, at: string): void => {
    if (!places.has(at)) places.set(at, path);
    if (Array.isArray(value)) {
      for (const [position, entry] of value.entries()) visit(entry, [...path, position], `${at}.*`);
    } else if (typeof value === 'object' && value !== null) {
      const told = TELLING.map((name) => valueAt(value, [name])).find(
        (telling) => telling !== undefined && typeof telling !== 'object',
      );
      for (const [name, part] of Object.entries(value))
        visit(part, [...path, name], `${at}${told === undefined ? '' : `<${told}>`}.${name}`);
    }
  };
  visit(sample, [], '');
  return places;
}

/** A value put into a field, and the findings that must come of it, with paths from the field on. */
export interface Case {
  readonly title: string;
  readonly value: unknown;
  readonly finds: readonly (readonly [code: string, ...path: Path])[];
  /** The entries are copies of each other: look only at what is found about their shape. */
  readonly shapeOnly?: boolean;
}

/** What can be wrong with a field that holds a valid value. */
export type Kind = (valid: unknown) => readonly Case[];

const rejected = (code: string, values: Readonly<Record<string, unknown>>): readonly Case[] =>
  Object.entries(values).map(([title, value]) => ({ title, value, finds: [[code]] }));

const NO_TEXTS = {
  null: null,
  'a number': 7,
  zero: 0,
  'not a number': Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  'a large integer': 7n,
  true: true,
  false: false,
  'a symbol': Symbol('symbol'),
  'a function': () => 'text',
  'an empty record': {},
  'an empty list': [],
  'a date object': new Date(0),
  'a map': new Map(),
  'a set': new Set(),
  'a pattern': /text/,
};

/** Records are told from all of these. */
const NO_RECORDS = {
  null: null,
  'a number': 7,
  'not a number': Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  'a large integer': 7n,
  true: true,
  false: false,
  'a symbol': Symbol('symbol'),
  'a function': () => ({}),
  'an empty text': '',
  'a text': 'text',
  'an empty list': [],
};

const NO_LISTS = {
  null: null,
  'a number': 7,
  'not a number': Number.NaN,
  true: true,
  'an empty text': '',
  'a text': 'text',
  'an empty record': {},
  'a record like a list': { length: 1, 0: 'text' },
  'a set': new Set(['text']),
  'a map': new Map(),
  bytes: new Uint8Array(2),
  'an iterator': ['text'].values(),
  'a function': () => [],
  'a text longer than a list may be': 'x'.repeat(10_001),
};

const textOf =
  (most: number): Kind =>
  (valid) => [
    ...rejected('shape.wrong-type', {
      ...NO_TEXTS,
      'a list holding the text': [valid],
      'a list longer than a text may be': Array.from({ length: most + 1 }, () => valid),
      'a boxed text': new String(valid),
      'a record that turns into the text': { toString: () => valid },
    }),
    ...rejected('shape.empty', { 'an empty text': '' }),
    ...rejected('shape.too-long', {
      'one letter too many': 'x'.repeat(most + 1),
    }),
  ];

/** An id of at most 200 letters. */
export const id: Kind = textOf(200);

/** A text of at most 10,000 letters. */
export const text: Kind = (valid) => [
  ...textOf(10_000)(valid),
  { title: 'as long as allowed', value: 'x'.repeat(10_000), finds: [] },
];

/** Texts that are no day, or no day written YYYY-MM-DD. */
export const NO_DAYS: readonly string[] = [
  '',
  'today',
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-01',
  '2025-01-00',
  '2025-01-32',
  '0000-01-01',
  ' 2025-01-01',
  '2025-01-01 ',
  '2025-01-01\n',
  '\n2025-01-01',
  '2025-01-1\n',
  '2025-1-1',
  '2025-1-01',
  '20250101',
  '2025/01/01',
  '01-01-2025',
  '25-01-01',
  '02025-01-01',
  '+2025-01-01',
  '-2025-01-01',
  '+002025-01-01',
  '2025-01-01T00:00',
  '2025-01-01T00:00:00.000Z',
  '2025-W01-1',
  '2025-001',
  '2025‐01‐01',
  '2025−01−01',
  '２０２５-０１-０１',
  '٢٠٢٥-٠١-٠١',
  '202５-01-01',
  '1e10-01-01',
  '0x10-01-01',
  '    -01-01',
  '2025-01-01\u0000',
];

/** A day written YYYY-MM-DD. */
export const date: Kind = (valid) =>
  rejected('date.impossible', {
    ...Object.fromEntries(NO_DAYS.map((value) => [JSON.stringify(value), value])),
    ...NO_TEXTS,
    'the day as a date object': new Date(String(valid)),
    'the day as a number': 20250101,
    'a list holding the day': [valid],
    'a boxed day': new String(valid),
  });

/** One of a closed list of texts. */
export const oneOf: Kind = (valid) =>
  rejected('shape.not-one-of', {
    ...NO_TEXTS,
    'an empty text': '',
    'a text not in the list': 'nonsense',
    constructor: 'constructor',
    __proto: '__proto__',
    toString: 'toString',
    'in capitals': String(valid).toUpperCase(),
    'after a space': ` ${valid}`,
    'before a space': `${valid} `,
    'before a line break': `${valid}\n`,
    'a list holding it': [valid],
    boxed: new String(valid),
  });

/** True or false. */
export const flag: Kind = (valid) =>
  rejected('shape.wrong-type', {
    null: null,
    one: 1,
    zero: 0,
    'not a number': Number.NaN,
    'the text true': 'true',
    'the text false': 'false',
    'an empty text': '',
    'a symbol': Symbol('symbol'),
    'a function': () => true,
    'an empty record': {},
    'an empty list': [],
    'a list holding it': [valid],
    boxed: new Boolean(valid),
  });

/** A whole number of calendar months, from 1 to 120. */
export const months: Kind = (valid) => [
  ...rejected('shape.wrong-type', {
    null: null,
    'half a month': 0.5,
    'a month and a half': 1.5,
    'nearly six months': 5.999999,
    'not a number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'less than any number': Number.NEGATIVE_INFINITY,
    'a number in a text': '6',
    'an empty text': '',
    'a large integer': 6n,
    true: true,
    'a symbol': Symbol('symbol'),
    'a function': () => 6,
    'an empty record': {},
    'an empty list': [],
    'a list holding the number': [valid],
    'a boxed number': new Number(valid),
    'a date object': new Date(6),
    'a record that turns into the number': { valueOf: () => valid },
  }),
  ...rejected('shape.out-of-range', {
    none: 0,
    'none, with a sign': -0,
    'one less than none': -1,
    'six less than none': -6,
    'one more than allowed': 121,
    'a thousand': 1_000,
    'the largest integer that is exact': Number.MAX_SAFE_INTEGER,
    'an integer larger than that': 2 ** 53,
    'the largest number': Number.MAX_VALUE,
    'the smallest integer that is exact': Number.MIN_SAFE_INTEGER,
    'an integer smaller than that': -(2 ** 60),
  }),
  { title: 'as many as allowed', value: 120, finds: [] },
];

/** True or false, which tells the members of a union apart. */
export const yesOrNo: Kind = (valid) =>
  rejected('shape.not-one-of', {
    null: null,
    one: 1,
    zero: 0,
    'not a number': Number.NaN,
    'the text true': 'true',
    'an empty text': '',
    'an empty record': {},
    'an empty list': [],
    'a list holding it': [valid],
    boxed: new Boolean(valid),
  });

const listOf =
  (most: number): Kind =>
  (valid) => [
    ...rejected('shape.wrong-type', { ...NO_LISTS, 'an entry by itself': valueAt(valid, [0]) }),
    {
      title: 'one entry too many',
      value: Array.from({ length: most + 1 }, () => valueAt(valid, [0])),
      finds: [['shape.too-many']],
      shapeOnly: true,
    },
  ];

/** A list that may be empty. */
export const list: (most: number) => Kind = listOf;

/** A list of at least one entry. */
export const oneOrMore =
  (most: number): Kind =>
  (valid) => [...listOf(most)(valid), ...rejected('shape.too-few', { 'an empty list': [] })];

/** A list of at least two entries. */
export const twoOrMore =
  (most: number): Kind =>
  (valid) => [
    ...listOf(most)(valid),
    ...rejected('shape.too-few', { 'an empty list': [], 'one entry only': [valueAt(valid, [0])] }),
  ];

/** A record with no fields but its own. */
export const record: Kind = (valid) => [
  ...rejected('shape.wrong-type', { ...NO_RECORDS, 'a list holding the record': [valid] }),
  ...rejected(
    'shape.unknown-field',
    Object.fromEntries(
      ['extra', '', ' ', '0', '__proto__', 'constructor', 'prototype', 'toString', 'then', 'x'.repeat(10_000)].map(
        (key) => [`with a field ${JSON.stringify(key.slice(0, 20))}`, withField(Object(valid), key, 'more')],
      ),
    ),
  ),
  ...rejected('shape.unknown-field', {
    'with two more fields': withField(withField(Object(valid), 'one', 1), 'two', 2),
    'with a field that holds nothing': withField(Object(valid), 'extra', undefined),
    'with fields of other prototypes': withField(Object(valid), '__proto__', { extra: 'more' }),
  }),
];

/** A field that must be there. */
export const required =
  (kind: Kind): Kind =>
  (valid) => [
    ...kind(valid),
    ...rejected('shape.missing', { 'nothing at all': ABSENT, 'an undefined value': undefined }),
  ];

/** A field that may be left out. */
export const optional =
  (kind: Kind): Kind =>
  (valid) => [
    ...kind(valid),
    { title: 'nothing at all', value: ABSENT, finds: [] },
    { title: 'an undefined value', value: undefined, finds: [] },
  ];

/** Null in a field of a record is told from other values of a wrong type: the field is to be left out. */
const nullOr = (code: string, value: unknown, place: Path): string =>
  value === null && typeof place.at(-1) === 'string' ? 'shape.null' : code;

/** What every case of a field must find, and what it does find, by the case's title. */
export function casesAt(
  sample: unknown,
  place: Path,
  kind: Kind,
  parse: (input: unknown) => readonly string[],
): { readonly expected: Readonly<Record<string, unknown>>; readonly actual: Readonly<Record<string, unknown>> } {
  // The value itself cannot be taken out of anything.
  const cases = kind(valueAt(sample, place)).filter(({ value }) => !(value === ABSENT && place.length === 0));
  return {
    expected: Object.fromEntries(
      cases.map(({ title, value, finds }) => [
        title,
        finds.map(([code, ...path]) => line(nullOr(code, value, place), [...place, ...path])).sort(),
      ]),
    ),
    actual: Object.fromEntries(
      cases.map(({ title, value, shapeOnly }) => [
        title,
        parse(edited(sample, [place, value])).filter(
          (finding) => shapeOnly !== true || finding.startsWith('shape.') || finding.startsWith('date.'),
        ),
      ]),
    ),
  };
}
