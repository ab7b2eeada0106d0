import { PRACTICE_FINDINGS } from 'reunification-framework/reclassification';
import { PracticeSchema, parsePractice, VariationSchema } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import { type Edit, edited, type Fault, pathOf, recordsIn, valueAt, withFaultsIn } from './edits.js';
import { casesAt, date, fieldsOf, type Kind, list, months, oneOf, placesIn, record, required, text } from './fields.js';
import { found, line } from './findings.js';
import { PRACTICE_FAULTS } from './practice-faults.js';
import { PRACTICE } from './samples.js';

const parse = (input: unknown): readonly string[] => found(parsePractice(input));

/** The fields that every variation has. */
const variation = (kind: string, fields: Readonly<Record<string, Kind>> = {}): Readonly<Record<string, Kind>> => ({
  [`.variations.*<${kind}>.kind`]: required(oneOf),
  [`.variations.*<${kind}>.reason`]: required(text),
  [`.variations.*<${kind}>.from`]: required(date),
  ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [`.variations.*<${kind}>.${name}`, field])),
});

/** Months of support: six are the least. */
const supportMonths: Kind = (valid) =>
  months(valid).map((one) => (one.value === 5 ? { ...one, finds: [['practice.support-too-short']] } : one));

/** Every field of a practice, and what may stand in it. */
const FIELDS: Readonly<Record<string, Kind>> = {
  '': required(record),
  '.variations': required(list(100)),
  '.variations.*': required(record),
  ...variation('clock-months', { clock: required(oneOf), months: required(months) }),
  ...variation('support-months', { months: required(supportMonths) }),
  ...variation('every-lapse-breaks'),
  ...variation('emphasised-factors', { factors: required(list(100)), 'factors.*': required(oneOf) }),
};

const PLACES = placesIn(PRACTICE);
const VARIATIONS: readonly object[] = PRACTICE.variations;

const withEdits = (edits: Readonly<Record<string, unknown>>): unknown =>
  edited(PRACTICE, ...Object.entries(edits).map(([path, value]): Edit => [pathOf(path), value]));
const all = (...findings: readonly (readonly [code: string, path: string])[]): readonly string[] =>
  findings.map(([code, path]) => line(code, pathOf(path))).sort();

describe('a valid practice', () => {
  it('is read as it stands', () => {
    expect(parsePractice(PRACTICE)).toStrictEqual({ _tag: 'Right', right: PRACTICE });
  });

  it('may vary nothing, and emphasise nothing', () => {
    for (const input of [{ variations: [] }, withEdits({ 'variations.3.factors': [] })])
      expect(parsePractice(input)).toStrictEqual({ _tag: 'Right', right: input });
  });

  it('has the shape that its schema and that of its parts describe', () => {
    expect(PracticeSchema.parse(PRACTICE)).toStrictEqual(PRACTICE);
    expect(VARIATIONS.map((one) => VariationSchema.parse(one))).toStrictEqual(VARIATIONS);
  });
});

describe('every field of a practice', () => {
  it('has its cases below and a value in the sample', () => {
    const known = [...fieldsOf(PracticeSchema)].sort();
    expect(Object.keys(FIELDS).sort()).toEqual(known);
    expect([...PLACES.keys()].sort()).toEqual(known);
  });

  it.each(Object.entries(FIELDS))('“%s” gives one finding for each thing that can be wrong with it', (field, kind) => {
    const { expected, actual } = casesAt(PRACTICE, PLACES.get(field) ?? ['not in the sample'], kind, parse);
    expect(actual).toEqual(expected);
  });
});

describe('every part of a practice', () => {
  it('may have no field that does not belong to it', () => {
    const records = recordsIn(PRACTICE);
    expect(records.map((place) => parse(edited(PRACTICE, [[...place, 'extra'], 1])))).toEqual(
      records.map((place) => [line('shape.unknown-field', place)]),
    );
  });

  it('may have no field that belongs to a variation of another kind', () => {
    const foreign = VARIATIONS.flatMap((one, position) =>
      VARIATIONS.flatMap((other) =>
        Object.keys(other)
          .filter((name) => !Object.keys(one).includes(name))
          .map((name) => ({ position, name, value: valueAt(other, [name]) })),
      ),
    );
    expect(foreign.length).toBeGreaterThan(8);
    const findings = foreign.map(({ position, name, value }) =>
      parse(edited(PRACTICE, [['variations', position, name], value])),
    );
    expect(findings).toEqual(foreign.map(({ position }) => [line('shape.unknown-field', ['variations', position])]));
  });

  it('keeps every text to the letter', () => {
    for (const one of [' two  spaces ', 'line\r\nbreak\t', 'e\u0301 is not \u00e9', 'a\u200bb', '\uD800', '<b>']) {
      const input = withEdits({ 'variations.0.reason': one, 'variations.3.reason': one });
      expect(parsePractice(input)).toStrictEqual({ _tag: 'Right', right: input });
    }
  });
});

describe('months', () => {
  const at = (position: number, code: string | undefined): readonly string[] =>
    code === undefined ? [] : [line(code, ['variations', position, 'months'])];
  const VALUES = [0, 1, 5, 6, 120, 121, 1.5, Number.NaN, '6'];
  const findings = (least: number, tooFew: string): readonly (string | undefined)[] =>
    VALUES.map((value) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'shape.wrong-type';
      if (value < 1 || value > 120) return 'shape.out-of-range';
      return value < least ? tooFew : undefined;
    });

  it.each([
    ['H1', 1],
    ['H1-further', 1],
    ['H2', 1],
    ['L1', 6],
    ['L1-home', 6],
    ['M1', 6],
    ['S1', 6],
  ] as const)('of the clock %s may be whole numbers from %d to 120', (clock, least) => {
    const found = VALUES.map((value) =>
      parse(withEdits({ 'variations.0.clock': clock, 'variations.0.months': value })),
    );
    expect(found).toEqual(findings(least, 'practice.shortened').map((code) => at(0, code)));
  });

  it('of support may be whole numbers from 6 to 120', () => {
    const found = VALUES.map((value) => parse(withEdits({ 'variations.1.months': value })));
    expect(found).toEqual(findings(6, 'practice.support-too-short').map((code) => at(1, code)));
  });
});

const titled = PRACTICE_FAULTS.map((fault) => [fault.fault, fault] as const);
const withFaults = (...faults: readonly Fault[]): unknown => withFaultsIn(PRACTICE, faults);
const findingsOf = (...faults: readonly Fault[]): readonly string[] => all(...faults.map(({ finds }) => finds));

describe('faults that have nothing to do with each other', () => {
  it('are of every kind that a practice can have', () => {
    expect(PRACTICE_FAULTS.map(({ finds: [code] }) => code)).toEqual(
      expect.arrayContaining(Object.keys(PRACTICE_FINDINGS)),
    );
  });

  it.each(titled)('%s: one finding, in its place', (_, fault) => {
    expect(parse(withFaults(fault))).toEqual(findingsOf(fault));
  });

  it.each(titled)('%s: found beside every other fault', (_, fault) => {
    const others = PRACTICE_FAULTS.filter((other) => other !== fault);
    expect(others.map((other) => parse(withFaults(fault, other)))).toEqual(
      others.map((other) => findingsOf(fault, other)),
    );
  });

  it('are all found at once', () => {
    expect(parse(withFaults(...PRACTICE_FAULTS))).toEqual(findingsOf(...PRACTICE_FAULTS));
  });

  it.each(titled)('%s: when it is repaired, its finding goes and all others stay', (_, fault) => {
    const others = PRACTICE_FAULTS.filter((other) => other !== fault);
    expect(parse(withFaults(...others))).toEqual(findingsOf(...others));
  });
});

describe('what cannot be told is not said', () => {
  it.each([
    [
      'nothing is called shortened while the clock cannot be read',
      { 'variations.0.clock': 'M9', 'variations.0.months': 1 },
    ],
    [
      'nothing is called too short while the kind cannot be read',
      { 'variations.1.kind': 'support', 'variations.1.months': 1 },
    ],
    [
      'nothing is called varied twice while the kind cannot be read',
      { 'variations.4': { ...VARIATIONS[2], kind: 'lapses' } },
    ],
    [
      'nothing is called varied twice while the clock cannot be read',
      { 'variations.4': { ...VARIATIONS[0], clock: 'M9' } },
    ],
    ['factors that cannot be read are not called repeated', { 'variations.3.factors': ['bad-luck', 'neglect'] }],
  ])('%s', (_, edits) => {
    expect(parse(withEdits(edits))).toHaveLength(1);
    expect(parse(withEdits(edits))[0]).toMatch(/^shape\.not-one-of at /);
  });

  it('nothing is called varied twice while the day cannot be read', () => {
    const again = { ...VARIATIONS[2], from: 'today' };
    expect(parse(withEdits({ 'variations.4': again }))).toEqual(all(['date.impossible', 'variations.4.from']));
  });

  it('two factors that cannot be read are two findings', () => {
    expect(parse(withEdits({ 'variations.3.factors': ['bad-luck', 'bad-luck'] }))).toEqual(
      all(['shape.not-one-of', 'variations.3.factors.0'], ['shape.not-one-of', 'variations.3.factors.1']),
    );
  });

  it('variations keep their positions where one before them cannot be read', () => {
    expect(parse(withEdits({ 'variations.0': null, 'variations.1.months': 5 }))).toEqual(
      all(['shape.wrong-type', 'variations.0'], ['practice.support-too-short', 'variations.1.months']),
    );
  });
});

describe('many variations', () => {
  const lapses = (count: number): readonly unknown[] =>
    Array.from({ length: count }, (_, number) => ({
      ...VARIATIONS[2],
      from: `2${String(number).padStart(3, '0')}-02-28`,
    }));

  it('are read, a hundred of them', () => {
    const input = { variations: lapses(100) };
    expect(parsePractice(input)).toStrictEqual({ _tag: 'Right', right: input });
  });

  it.each([101, 10_001, 100_000])('are too many, and nothing is said of any of them: %d', (count) => {
    expect(parse({ variations: lapses(count).map(() => VARIATIONS[2]) })).toEqual(
      all(['shape.too-many', 'variations']),
    );
  });
});
