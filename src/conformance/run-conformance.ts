/** Asking an implementation what the vectors ask. */
import { mustBe, SIZE_LIMITS } from '../shared/shape.js';
import { mismatchesOf } from './compare.js';
import type { ConformanceReport, FailedVector, Implementation, Mismatch, NotImplemented } from './report.js';
import { CONFORMANCE_FORMAT, type Vector, type VectorSet } from './vector.js';

/** What came of one vector. */
type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'not-implemented' }
  | { readonly kind: 'differs'; readonly actual: unknown; readonly mismatches: readonly Mismatch[] }
  | { readonly kind: 'threw'; readonly error: unknown };

/** Each question has its own copy of the input, so that an implementation that changes it changes nothing else. */
const copyOf = (input: unknown): unknown => (input === undefined ? undefined : JSON.parse(JSON.stringify(input)));

const ask = (implementation: Implementation, set: VectorSet, vector: Vector): Outcome => {
  try {
    const name = vector.function;
    const implemented = Object.hasOwn(implementation, name) ? implementation[name] : undefined;
    if (typeof implemented !== 'function') return { kind: 'not-implemented' };
    const actual = implemented(copyOf(vector.input));
    const mismatches = mismatchesOf(vector.expected, actual, set.functions[name]?.unordered ?? []);
    return mismatches.length === 0 ? { kind: 'passed' } : { kind: 'differs', actual, mismatches };
  } catch (error) {
    return { kind: 'threw', error };
  }
};

const failureOf = (vector: Vector, outcome: Extract<Outcome, { kind: 'differs' | 'threw' }>): FailedVector => ({
  id: vector.id,
  function: vector.function,
  title: vector.title,
  expected: vector.expected,
  actual: outcome.kind === 'differs' ? outcome.actual : undefined,
  mismatches: outcome.kind === 'differs' ? outcome.mismatches : [],
  threw: outcome.kind === 'threw' ? { error: outcome.error } : undefined,
  rules: vector.rules ?? [],
  sources: vector.sources ?? [],
});

/** The list of a function’s vectors, empty at first. */
const missingIn = (functions: Map<string, string[]>, name: string): string[] => {
  const vectors = functions.get(name) ?? [];
  functions.set(name, vectors);
  return vectors;
};

/** The shape of what every set has, of whatever format; a set of another format is reported and not read. */
const ANY_SET = { fields: { format: 'number', set: 'text' } } as const;

/** The shape of what a set of this format has as well. */
const VECTOR_SET = {
  fields: {
    functions: { each: { fields: { unordered: { optional: { listOf: 'text' } } } }, of: 'any' },
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
  const notImplemented = new Map<string, string[]>();
  const notRead: string[] = [];
  for (const set of sets) {
    if (!isOfThisFormat(set)) {
      notRead.push(set.set);
      continue;
    }
    for (const vector of set.vectors) {
      const outcome = ask(implementation, set, vector);
      if (outcome.kind === 'passed') passed.push(vector.id);
      else if (outcome.kind === 'not-implemented') missingIn(notImplemented, vector.function).push(vector.id);
      else failed.push(failureOf(vector, outcome));
    }
  }
  const missing: readonly NotImplemented[] = [...notImplemented].map(([name, vectors]) => ({
    function: name,
    vectors,
  }));
  return {
    allPassed: failed.length === 0 && missing.length === 0 && notRead.length === 0,
    passed,
    failed,
    notImplemented: missing,
    notRead,
  };
};

/**
 * Checks an implementation of the Framework against sets of vectors.
 *
 * @param implementation - the functions that there are, by the names that the vectors use
 * @param sets - the sets, as read from the files in `dist/conformance` of this package
 * @returns what passed, what failed with what was expected, what came instead and where it is printed, and what could not be
 * asked. An implementation that throws has failed that vector.
 * @throws InputError if a set is not a conformance set
 *
 * @example
 * ```ts
 * import { runConformance } from 'reunification-framework/conformance';
 *
 * const set = {
 *   format: 1,
 *   packageVersion: '0.1.0',
 *   edition: 'framework-2015',
 *   set: 'scores',
 *   description: 'What a score comes to.',
 *   functions: { outcomeOf: { input: 'score', answer: 'the outcome' } },
 *   vectors: [
 *     { id: 'scores/0', function: 'outcomeOf', title: 'A score of 0', input: { score: 0 }, expected: 'expected' },
 *     { id: 'scores/1', function: 'outcomeOf', title: 'A score of 1', input: { score: 1 }, expected: 'better-than-expected' },
 *   ],
 * };
 * const { passed, failed } = runConformance({ outcomeOf: () => 'expected' }, [set]);
 * passed; // => ['scores/0']
 * failed.map(({ id, expected, actual }) => [id, expected, actual]);
 * // => [['scores/1', 'better-than-expected', 'expected']]
 * ```
 */
export function runConformance(implementation: Implementation, sets: readonly VectorSet[]): ConformanceReport {
  mustBe('implementation', implementation, { fields: {} });
  mustBe('sets', sets, { listOf: ANY_SET });
  const toRead = sets.map((set) => (isOfThisFormat(set) ? set : undefined));
  mustBe('sets', toRead, { listOf: { optional: VECTOR_SET } });
  return askAll(implementation, sets);
}
