/** Asking an implementation what the vectors ask. */
import { SIZE_LIMITS } from '../shared/misfit.js';
import { mustBe } from '../shared/shape.js';
import { fieldsOf, type Lists, named, type Part, partsOf } from './compare.js';
import type { ConformanceReport, FailedVector, FieldCount, Implementation, NotImplemented } from './report.js';
import { CONFORMANCE_FORMAT, type Vector, type VectorSet } from './vector.js';

/** What came of one vector. */
type Outcome =
  | { readonly kind: 'not-implemented' }
  | { readonly kind: 'answered'; readonly actual: unknown; readonly parts: readonly Part[] }
  | { readonly kind: 'threw'; readonly error: unknown };

/** Each question has its own copy of the input, so that an implementation that changes it changes nothing else. */
const copyOf = (input: unknown): unknown => (input === undefined ? undefined : JSON.parse(JSON.stringify(input)));

const listsOf = (set: VectorSet, { function: name }: Vector): Lists => named(set.functions, name) ?? {};

const ask = (implementation: Implementation, set: VectorSet, vector: Vector): Outcome => {
  try {
    const name = vector.function;
    const implemented = Object.hasOwn(implementation, name) ? implementation[name] : undefined;
    if (typeof implemented !== 'function') return { kind: 'not-implemented' };
    const actual = implemented(copyOf(vector.input));
    return { kind: 'answered', actual, parts: partsOf(vector.expected, actual, listsOf(set, vector)) };
  } catch (error) {
    return { kind: 'threw', error };
  }
};

const differing = (parts: readonly Part[]): FailedVector['mismatches'] =>
  parts.flatMap(({ agrees, path, expected, actual }) => (agrees ? [] : [{ path, expected, actual }]));

const failureOf = (vector: Vector, outcome: Exclude<Outcome, { kind: 'not-implemented' }>): FailedVector => ({
  id: vector.id,
  function: vector.function,
  title: vector.title,
  expected: vector.expected,
  actual: outcome.kind === 'answered' ? outcome.actual : undefined,
  mismatches: outcome.kind === 'answered' ? differing(outcome.parts) : [],
  threw: outcome.kind === 'threw' ? { error: outcome.error } : undefined,
  rules: vector.rules ?? [],
  sources: vector.sources ?? [],
});

/** What is kept under a name, made at first. */
const under = <Kept>(kept: Map<string, Kept>, name: string, made: Kept): Kept => {
  const there = kept.get(name) ?? made;
  kept.set(name, there);
  return there;
};

/** Counts, function by function and field by field. */
class Fields {
  readonly #functions = new Map<string, Map<string, { expected: number; agreeing: number }>>();

  count(name: string, fields: readonly string[], agrees: boolean): void {
    const counts = under(this.#functions, name, new Map());
    for (const field of fields) {
      const count = under(counts, field, { expected: 0, agreeing: 0 });
      count.expected += 1;
      if (agrees) count.agreeing += 1;
    }
  }

  get all(): readonly FieldCount[] {
    return [...this.#functions].flatMap(([name, counts]) =>
      [...counts].map(([field, count]) => ({ function: name, field, ...count })),
    );
  }
}

/** The shape of what every set has, of whatever format; a set of another format is reported and not read. */
const ANY_SET = { fields: { format: 'number', set: 'text' } } as const;

/** The shape of what a set of this format has as well. */
const VECTOR_SET = {
  fields: {
    functions: {
      each: {
        fields: {
          unordered: { optional: { listOf: 'text' } },
          byKey: { optional: { each: { listOf: 'text' }, of: 'any' } },
          only: { optional: { each: { each: { listOf: 'unread' }, of: 'any' }, of: 'any' } },
        },
      },
      of: 'any',
    },
    vectors: {
      listOf: { fields: { id: 'text', function: 'text', title: 'text', input: 'unread', expected: 'unread' } },
      atMost: SIZE_LIMITS.values,
    },
  },
} as const;

const isOfThisFormat = ({ format }: VectorSet): boolean => format === CONFORMANCE_FORMAT;

const askAll = (implementation: Implementation, sets: readonly VectorSet[]): ConformanceReport => {
  const passed: string[] = [];
  const failed: FailedVector[] = [];
  const fields = new Fields();
  const notImplemented = new Map<string, string[]>();
  const read = sets.filter(isOfThisFormat);
  for (const set of read)
    for (const vector of set.vectors) {
      const outcome = ask(implementation, set, vector);
      if (outcome.kind === 'not-implemented') {
        under(notImplemented, vector.function, []).push(vector.id);
        continue;
      }
      if (outcome.kind === 'threw')
        fields.count(vector.function, fieldsOf(vector.expected, listsOf(set, vector)), false);
      else for (const part of outcome.parts) fields.count(vector.function, part.fields, part.agrees);
      const isPassed = outcome.kind === 'answered' && outcome.parts.every(({ agrees }) => agrees);
      if (isPassed) passed.push(vector.id);
      else failed.push(failureOf(vector, outcome));
    }
  const notRead = sets.flatMap((set) => (isOfThisFormat(set) ? [] : [set.set]));
  const missing: readonly NotImplemented[] = [...notImplemented].map(([name, vectors]) => ({
    function: name,
    vectors,
  }));
  return {
    allPassed: failed.length === 0 && missing.length === 0 && notRead.length === 0,
    passed,
    failed,
    fields: fields.all,
    notImplemented: missing,
    notRead,
  };
};

/**
 * Checks an implementation of the Framework against sets of vectors.
 *
 * @param implementation - the functions that there are, by the names that the vectors use
 * @param sets - the sets, as read from the files of the package `reunification-framework-conformance`
 * @returns what passed, what failed with what was expected, what came instead and where it is printed, how many values agree in
 * each field, and what could not be asked. An implementation that throws has failed that vector.
 * @throws InputError if a set is not a conformance set
 *
 * @example
 * ```ts
 * import { runConformance } from 'reunification-framework/conformance';
 *
 * const set = {
 *   format: 2,
 *   packageVersion: '0.1.0',
 *   edition: 'framework-2015',
 *   set: 'scores',
 *   description: 'What a score comes to.',
 *   functions: { outcomeOf: { input: 'a score', answer: 'the outcome', compared: ['$'] } },
 *   vectors: [
 *     { id: 'scores/0', function: 'outcomeOf', title: 'A score of 0', input: 0, expected: 'expected' },
 *     { id: 'scores/1', function: 'outcomeOf', title: 'A score of 1', input: 1, expected: 'better-than-expected' },
 *   ],
 * };
 * const { passed, failed, fields } = runConformance({ outcomeOf: () => 'expected' }, [set]);
 * passed; // => ['scores/0']
 * failed.map(({ id, expected, actual }) => [id, expected, actual]);
 * // => [['scores/1', 'better-than-expected', 'expected']]
 * fields; // => [{ function: 'outcomeOf', field: '$', expected: 2, agreeing: 1 }]
 * ```
 */
export function runConformance(implementation: Implementation, sets: readonly VectorSet[]): ConformanceReport {
  mustBe('implementation', implementation, { fields: {} });
  mustBe('sets', sets, { listOf: ANY_SET });
  const toRead = sets.map((set) => (isOfThisFormat(set) ? set : undefined));
  mustBe('sets', toRead, { listOf: { optional: VECTOR_SET } });
  return askAll(implementation, sets);
}
