import { isLeft } from 'reunification-framework';
import { parseCase } from 'reunification-framework/case/schema';
import { parseIndicatorSettings, parseLetterDetails } from 'reunification-framework/classification/schema';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { capped, FINDINGS_LIMIT, type Finding } from '../../src/shared/findings/finding.js';
import { fieldsKnownAt, fieldsSharedAt, kindsExpected } from '../../src/shared/schemas/expected.schema.js';
import { parseShape } from '../../src/shared/schemas/parsing.schema.js';
import { HISTORY } from '../bad-input/samples.js';

const SECRET = 'Sam-was-hit';

type Found = Pick<Finding, 'code' | 'expected'> & { readonly at: string };

const foundIn = (result: ReturnType<typeof parseHistory>): readonly Found[] => {
  expect(JSON.stringify(result)).not.toContain(SECRET);
  return isLeft(result)
    ? result.left.map(({ code, path, expected }) => ({ at: path.join('.'), code, ...(expected && { expected }) }))
    : [];
};

const withEvent = (event: unknown): unknown => ({ ...HISTORY, events: [event] });

const EVENT = { id: 'event-1', happenedOn: '2025-01-01', recordedOn: '2025-01-02' };

describe('A finding about the shape of an input helps to mend it', () => {
  it('lists the values allowed where one is not', () => {
    expect(foundIn(parseHistory({ ...HISTORY, edition: SECRET }))).toContainEqual({
      at: 'edition',
      code: 'shape.not-one-of',
      expected: ['framework-2015'],
    });
    expect(foundIn(parseHistory(withEvent({ ...EVENT, kind: 'observed', riskFactors: SECRET })))).toContainEqual({
      at: 'events.0.riskFactors',
      code: 'shape.not-one-of',
      expected: ['fully-addressed', 'partly-addressed', 'not-being-addressed'],
    });
  });

  it('lists the fields that a record knows where it has another, and only those of its own kind', () => {
    expect(foundIn(parseHistory(withEvent({ ...EVENT, kind: 'closed', [SECRET]: 1 })))).toContainEqual({
      at: 'events.0',
      code: 'shape.unknown-field',
      expected: ['kind', 'id', 'happenedOn', 'recordedOn'],
    });
    expect(foundIn(parseHistory({ ...HISTORY, [SECRET]: 1 }))).toContainEqual({
      at: '',
      code: 'shape.unknown-field',
      expected: ['edition', 'child', 'wayHome', 'events'],
    });
    const letter = parseLetterDetails({ contacts: { [SECRET]: 'x' } });
    expect(isLeft(letter) && letter.left[0]?.expected).toContain('advocate');
  });

  it('names the kind of value where another came: ids of a database are numbers, and have to be texts', () => {
    const event = { ...EVENT, kind: 'observed', newRisk: 'yes', riskFactors: undefined };
    const found = foundIn(
      parseHistory({ ...HISTORY, child: { id: 17 }, wayHome: { parents: SECRET }, events: [event, SECRET] }),
    );
    const wrong = found.filter(({ code }) => code === 'shape.wrong-type');
    expect(wrong).toEqual([
      { at: 'child.id', code: 'shape.wrong-type', expected: ['a text'] },
      { at: 'wayHome.parents', code: 'shape.wrong-type', expected: ['a list'] },
      { at: 'events.0.newRisk', code: 'shape.wrong-type', expected: ['true or false'] },
      { at: 'events.1', code: 'shape.wrong-type', expected: ['a record'] },
    ]);
    const adjusted = { ...EVENT, kind: 'timescale-adjusted', clock: 'H1', reason: 'The child is a baby.' };
    for (const [months, kind] of [
      ['8', 'a number'],
      [8.5, 'a whole number'],
    ])
      expect(foundIn(parseHistory(withEvent({ ...adjusted, months })))).toContainEqual({
        at: 'events.0.months',
        code: 'shape.wrong-type',
        expected: [kind],
      });
    const format = parseCase({ format: '1' });
    expect(isLeft(format) && format.left.find(({ path }) => path[0] === 'format')).toMatchObject({
      code: 'shape.not-one-of',
      expected: ['the number 1', 'the number 2'],
    });
  });

  it('names no kind where the schema has none that a person would know, or the kind was right', () => {
    const kindsFor = (schema: z.ZodType, input: unknown) =>
      z.safeParse(schema, input).error?.issues.map((issue) => kindsExpected(issue));
    for (const [schema, kind] of [
      [z.string(), 'a text'],
      [z.number(), 'a number'],
      [z.boolean(), 'true or false'],
      [z.array(z.string()), 'a list'],
      [z.tuple([z.string()]), 'a list'],
      [z.object({}), 'a record'],
      [z.record(z.string(), z.string()), 'a record'],
    ] as const)
      expect(kindsFor(schema, Symbol('of another kind'))).toEqual([[kind]]);
    expect(kindsFor(z.int(), 1.5)).toEqual([['a whole number']]);
    expect(kindsFor(z.date(), 7)).toEqual([[]]);
    expect(kindsFor(z.string().regex(/^a$/), 'b')).toEqual([[]]);
  });

  it('tells numbers, and true and false, from texts among the values allowed', () => {
    const schema = z.strictObject({ is: z.literal([true, 'yes', 1]) });
    const read = parseShape(schema, { is: 'perhaps' });
    expect(isLeft(read) && read.left.map(({ code, expected }) => [code, expected])).toEqual([
      ['shape.not-one-of', ['the value true', 'yes', 'the number 1']],
    ]);
  });

  it('lists the kinds where one is unknown, and what else is wrong with fields that every kind has', () => {
    const found = foundIn(parseHistory(withEvent({ ...EVENT, kind: SECRET, happenedOn: 'yesterday', id: 7 })));
    const kinds = found.find(({ at }) => at === 'events.0.kind');
    expect(kinds?.code).toBe('shape.not-one-of');
    expect(kinds?.expected).toEqual(expect.arrayContaining(['observed', 'classification-agreed', 'closed']));
    expect(found).toContainEqual({ at: 'events.0.happenedOn', code: 'date.impossible' });
    expect(found).toContainEqual({ at: 'events.0.id', code: 'shape.wrong-type', expected: ['a text'] });
  });

  it('tells null from another wrong type: it is to be left out', () => {
    const found = foundIn(parseHistory({ ...HISTORY, child: { ...HISTORY.child, bornOn: null }, wayHome: null }));
    expect(found).toContainEqual({ at: 'child.bornOn', code: 'shape.null' });
    expect(found).toContainEqual({ at: 'wayHome', code: 'shape.null' });
  });
});

describe('A long list of findings', () => {
  const findings = (count: number, severity: Finding['severity']): readonly Finding[] =>
    Array.from({ length: count }, (_, at) => ({ code: 'a', severity, path: [at], message: 'M.' }));

  it.each([FINDINGS_LIMIT - 1, FINDINGS_LIMIT])('is listed whole up to the most that there may be: %i', (count) => {
    const all = findings(count, 'must');
    expect(capped(all)).toBe(all);
  });

  it('is cut above it, what must be mended first, and ends with how many more there are and how much they weigh at most', () => {
    const listed = capped([...findings(FINDINGS_LIMIT, 'should'), ...findings(3, 'must')]);
    expect(listed).toHaveLength(FINDINGS_LIMIT);
    expect(listed.slice(0, 4).map(({ severity }) => severity)).toEqual(['must', 'must', 'must', 'should']);
    expect(listed.at(-1)).toMatchObject({ code: 'findings.more', severity: 'should', leftOut: 4, path: [] });
    expect(capped(findings(FINDINGS_LIMIT + 1, 'must')).at(-1)).toMatchObject({ severity: 'must', leftOut: 2 });
  });

  it('is what a parser answers to an input that is wrong in thousands of places', () => {
    const result = parseIndicatorSettings(Array.from({ length: 100 }, () => ({ indicator: 'x', value: 1, a: 1 })));
    expect(isLeft(result) && result.left.length).toBeLessThanOrEqual(FINDINGS_LIMIT);
    const many = parseHistory({ ...HISTORY, events: Array.from({ length: 2_000 }, () => ({ kind: 'closed' })) });
    expect(isLeft(many) && many.left.at(-1)).toMatchObject({ code: 'findings.more', severity: 'must' });
  });
});

describe('A place at which a schema has no record', () => {
  const schema = z.object({ name: z.string(), children: z.array(z.object({ id: z.string() })) });

  it.each([
    ['within a text', ['name', 'first']],
    ['that the record does not have', ['parents']],
    ['that is a list', ['children']],
  ])('has no fields: one %s', (_, path) => {
    expect(fieldsKnownAt(schema, {}, path)).toEqual([]);
    expect(fieldsSharedAt(schema, {}, path)).toEqual([]);
  });

  it('is no other entry of a list: all are alike', () => {
    expect(fieldsKnownAt(schema, {}, ['children', 7])).toEqual(['id']);
  });
});

describe('The kind of value that belongs there', () => {
  it.each<readonly [z.ZodType, unknown, readonly string[]]>([
    [z.string(), true, ['a text']],
    [z.number(), true, ['a number']],
    [z.int(), 1.5, ['a whole number']],
    [z.array(z.string()), true, ['a list']],
    [z.strictObject({}), true, ['a record']],
    // No schema of this package asks for such a thing, and no JSON holds one.
    [z.date(), true, []],
    [z.literal('low'), true, []],
  ])('is said in words of ours, where there are any: %#', (schema, input, kinds) => {
    const { error } = schema.safeParse(input);
    expect(error?.issues.flatMap((issue) => kindsExpected(issue))).toEqual(kinds);
  });
});
