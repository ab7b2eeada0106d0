import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { isLeft, isRight } from 'reunification-framework';
import {
  ClassificationRecordSchema,
  IndicatorSettingSchema,
  LetterDetailsSchema,
} from 'reunification-framework/classification/schema';
import { AssessmentSchema } from 'reunification-framework/factors/schema';
import { HistorySchema, PracticeSchema } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import {
  anything,
  inSecret,
  SECRET_MARK,
  spoilt,
  validAssessment,
  validHistory,
  validPractice,
  validProfile,
  validRecord,
  validSettings,
} from './arbitraries.js';
import { valueAt } from './edits.js';
import { fieldsOf } from './fields.js';
import { CONTRADICTIONS, expectPublished } from './findings.js';
import { VALID_GOAL_INPUT } from './goal-arbitraries.js';
import { GOAL_FIELDS, NAMED_GOAL_PARSERS } from './goal-parsers.js';
import { NAMED_PARSERS } from './parsers.js';
import { VALID_RETURN_HOME_INPUT } from './return-home-arbitraries.js';
import { NAMED_RETURN_HOME_PARSERS, RETURN_HOME_FIELDS } from './return-home-parsers.js';
import { LETTER_DETAILS } from './samples.js';

/** Every name of a field that the package knows. */
const FIELD_NAMES = new Set(
  [
    AssessmentSchema,
    ClassificationRecordSchema,
    IndicatorSettingSchema,
    LetterDetailsSchema,
    HistorySchema,
    PracticeSchema,
  ]
    .flatMap(fieldsOf)
    .concat(GOAL_FIELDS, RETURN_HOME_FIELDS)
    .flatMap((field) => field.split('.'))
    .map((name) => name.replace(/<.*>$/, ''))
    .filter((name) => name !== '' && name !== '*'),
);

const isKnownStep = (step: unknown): boolean =>
  typeof step === 'number' ? Number.isInteger(step) && step >= 0 : typeof step === 'string' && FIELD_NAMES.has(step);

/** A copy, where there can be one. */
const copyOf = (value: unknown): { readonly copy: unknown } | undefined => {
  try {
    return { copy: structuredClone(value) };
  } catch {
    return undefined;
  }
};

/** All objects in a value, also in maps and sets. */
function wholesIn(value: unknown, seen: Set<object> = new Set()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.add(value);
  const parts = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
  for (const part of parts) wholesIn(part, seen);
  return seen;
}

/** What is observed next: nothing else that a history holds can come after any other history. */
const validMoreEvents = validHistory.map((input) =>
  HistorySchema.parse(input).events.flatMap((event) => {
    if (event.kind !== 'observed') return [];
    const { knowingOf, ...observed } = event;
    return [{ ...observed, id: `more ${event.id}` }];
  }),
);

const VALID: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...VALID_GOAL_INPUT,
  ...VALID_RETURN_HOME_INPUT,
  parseAssessment: validAssessment,
  parseAgreedClassification: validRecord,
  parseClassificationRecord: validRecord,
  parseLetterDetails: fc.constant(LETTER_DETAILS),
  parseProfile: validProfile,
  parseIndicatorSettings: validSettings,
  parseHistory: validHistory,
  parseMoreEvents: validMoreEvents,
  parsePractice: validPractice,
};

describe.each([...NAMED_PARSERS, ...NAMED_GOAL_PARSERS, ...NAMED_RETURN_HOME_PARSERS])(
  '%s',
  (name, { sample, parse, reread }) => {
    const valid = VALID[name] ?? fc.constant(undefined);
    const inputs = [
      ['anything at all', anything],
      ['a valid input spoilt at random', spoilt(inSecret(sample))],
    ] as const;

    describe.each(inputs)('given %s', (_, input) => {
      it('gives a value or published findings, each once, and never throws', () => {
        fc.assert(
          fc.property(input, (value) => {
            const result = parse(value);
            if (isRight(result)) return;
            const lines = result.left.map(({ code, path }) => JSON.stringify([code, path]));
            expectPublished(result.left);
            expect(new Set(lines).size).toBe(lines.length);
            expect(lines).not.toEqual([]);
          }),
        );
      });

      it('repeats no value and no key of the input in a finding', () => {
        fc.assert(
          fc.property(input, (value) => {
            const result = parse(value);
            if (isLeft(result)) expect(JSON.stringify(result.left)).not.toContain(SECRET_MARK);
          }),
        );
      });

      it('says where with the package’s own field names and positions in lists, leading into the input', () => {
        fc.assert(
          fc.property(input, (value) => {
            const result = parse(value);
            for (const { path } of isLeft(result) ? result.left : []) {
              expect(path.filter((step) => !isKnownStep(step))).toEqual([]);
              // The last step may be what is missing; all before it is there.
              if (path.length > 0) expect(typeof valueAt(value, path.slice(0, -1))).toBe('object');
            }
          }),
        );
      });

      it('leaves the input as it was', () => {
        fc.assert(
          fc.property(input, (value) => {
            const before = copyOf(value);
            const wholes = [...wholesIn(value)].map((whole) => [whole, Object.isExtensible(whole)] as const);
            parse(value);
            expect(wholes.filter(([whole, open]) => Object.isExtensible(whole) !== open)).toEqual([]);
            if (before !== undefined) expect(isDeepStrictEqual(copyOf(value)?.copy, before.copy)).toBe(true);
          }),
        );
      });

      it('gives the same answer every time, and a value that is read as itself', () => {
        fc.assert(
          fc.property(input, (value) => {
            const result = parse(value);
            expect(parse(value)).toStrictEqual(result);
            if (isRight(result)) expect(reread(result.right)).toStrictEqual(result);
          }),
        );
      });
    });

    describe('given any valid input', () => {
      it('gives a value, or finds nothing but what cannot be true at once', () => {
        fc.assert(
          fc.property(valid, (value) => {
            const result = parse(value);
            const found = isRight(result) ? [] : result.left;
            expect(found.filter(({ code, severity }) => severity === 'must' && !CONTRADICTIONS.has(code))).toEqual([]);
          }),
        );
      });

      it('gives a value that is read as itself', () => {
        fc.assert(
          fc.property(valid, (value) => {
            const result = parse(value);
            if (isRight(result)) expect(reread(result.right)).toStrictEqual(result);
          }),
        );
      });

      it('gives the same value after a journey through JSON', () => {
        fc.assert(
          fc.property(valid, (value) => {
            const result = parse(value);
            expect(parse(JSON.parse(JSON.stringify(value)))).toStrictEqual(result);
            if (isRight(result)) expect(reread(JSON.parse(JSON.stringify(result.right)))).toStrictEqual(result);
          }),
        );
      });

      it('gives the same value whatever the order of the fields', () => {
        const reversed = (value: unknown): unknown =>
          Array.isArray(value)
            ? value.map(reversed)
            : typeof value === 'object' && value !== null
              ? Object.fromEntries(
                  Object.entries(value)
                    .reverse()
                    .map(([key, part]) => [key, reversed(part)]),
                )
              : value;
        fc.assert(
          fc.property(valid, (value) => {
            expect(parse(reversed(value))).toEqual(parse(value));
          }),
        );
      });
    });
  },
);
