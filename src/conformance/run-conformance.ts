/** Asking an implementation what the vectors ask. */
import { InputError } from '../shared/findings/input-error.js';
import { SIZE_LIMITS } from '../shared/plain-data.js';
import { readOnce } from '../shared/shapes/shape.js';
import type { Shape } from '../shared/shapes/shape-type.js';
import { fieldsOf, isThere, type Lists, named, type Part, partsOf } from './compare.js';
import { copyOfJson, NO_JSON } from './json-copy.js';
import type { ConformanceReport, FailedVector, FieldCount, Implementation, NotImplemented } from './report.js';
import { CONFORMANCE_FORMAT, type Vector, type VectorSet } from './vector.js';

/** What came of one vector. */
type Outcome =
  | { readonly kind: 'not-implemented' }
  | { readonly kind: 'answered'; readonly actual: unknown; readonly parts: readonly Part[] }
  | { readonly kind: 'threw'; readonly error: unknown };

/** Nobody waits for a promise here: it would be compared as an answer without fields. */
const mustNotBePromise = (actual: unknown): void => {
  if (actual instanceof Promise)
    throw new TypeError('The answer is a promise. Wait for it first, and give what it comes to.');
};

const listsOf = (set: VectorSet, { function: name }: Vector): Lists => named(set.functions, name) ?? {};

const ask = (implementation: Implementation, set: VectorSet, vector: Vector): Outcome => {
  try {
    const name = vector.function;
    const implemented = Object.hasOwn(implementation, name) ? implementation[name] : undefined;
    if (typeof implemented !== 'function') return { kind: 'not-implemented' };
    const actual = implemented(vector.input);
    mustNotBePromise(actual);
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

type Counted = { -readonly [Name in keyof Omit<FieldCount, 'function' | 'field'>]: FieldCount[Name] };

/** Counts, function by function and field by field. */
class Fields {
  readonly #functions = new Map<string, Map<string, Counted>>();

  count(name: string, { agrees, expected, fields }: Pick<Part, 'agrees' | 'expected' | 'fields'>): void {
    const counts = under(this.#functions, name, new Map());
    for (const field of fields) {
      const count = under(counts, field, { expected: 0, agreeing: 0, agreeingOnNothing: 0 });
      count.expected += 1;
      if (agrees) count.agreeing += 1;
      if (agrees && !isThere(expected)) count.agreeingOnNothing += 1;
    }
  }

  get all(): readonly FieldCount[] {
    return [...this.#functions].flatMap(([name, counts]) =>
      [...counts].map(([field, count]) => ({ function: name, field, ...count })),
    );
  }
}

/** The shape of what every set has, of whatever format; a set of another format is reported and not read. */
const ANY_SET = { fields: { format: 'number', set: 'text' } } as const satisfies Shape<
  Pick<VectorSet, 'format' | 'set'>
>;

const LISTS = { optional: { listOf: 'text' } } as const;

/** The shape of {@link VectorSet}. */
const VECTOR_SET = {
  fields: {
    ...ANY_SET.fields,
    packageVersion: 'unread',
    edition: 'unread',
    description: 'unread',
    functions: {
      each: {
        fields: {
          arguments: { optional: 'unread' },
          input: 'unread',
          answer: 'unread',
          schema: { optional: 'unread' },
          compared: 'unread',
          unordered: LISTS,
          byKey: { optional: { each: { listOf: 'text' }, of: 'any' } },
          only: { optional: { each: { each: { listOf: 'unread' }, of: 'any' }, of: 'any' } },
        },
      },
      of: 'any',
    },
    vectors: {
      listOf: {
        fields: {
          id: 'text',
          function: 'text',
          title: 'text',
          input: 'unread',
          expected: 'unread',
          rules: LISTS,
          sources: LISTS,
        },
      },
      atMost: SIZE_LIMITS.values,
    },
  },
} as const satisfies Shape<VectorSet>;

/** The sets that can be read, and the names of those that cannot. */
interface Sets {
  readonly read: readonly VectorSet[];
  readonly notRead: readonly string[];
}

const withJson = (vector: Vector, [set, position]: readonly [set: number, vector: number]): Vector => {
  const json = (name: 'input' | 'expected'): unknown => {
    const copy = copyOfJson(vector[name]);
    if (copy === NO_JSON)
      throw new InputError('sets', { code: 'input.unreadable', path: [set, 'vectors', position, name] });
    return copy;
  };
  return { ...vector, input: json('input'), expected: json('expected') };
};

const readSets = (sets: readonly VectorSet[]): Sets => {
  const list = readOnce('sets', sets, { listOf: 'unread' });
  const formats = readOnce<readonly Pick<VectorSet, 'format' | 'set'>[]>('sets', list, { listOf: ANY_SET });
  const isRead = (position: number): boolean => formats[position]?.format === CONFORMANCE_FORMAT;
  const toRead = list.map((set, position) => (isRead(position) ? set : undefined));
  const read = readOnce<readonly (VectorSet | undefined)[]>('sets', toRead, { listOf: { optional: VECTOR_SET } }).map(
    (set, position) => set && { ...set, vectors: set.vectors.map((vector, at) => withJson(vector, [position, at])) },
  );
  return {
    read: read.flatMap((set) => set ?? []),
    notRead: formats.flatMap(({ set }, position) => (isRead(position) ? [] : [set])),
  };
};

const askAll = (implementation: Implementation, { read, notRead }: Sets): ConformanceReport => {
  const passed: string[] = [];
  const failed: FailedVector[] = [];
  const fields = new Fields();
  const notImplemented = new Map<string, string[]>();
  for (const set of read)
    for (const vector of set.vectors) {
      const outcome = ask(implementation, set, vector);
      if (outcome.kind === 'not-implemented') {
        under(notImplemented, vector.function, []).push(vector.id);
        continue;
      }
      if (outcome.kind === 'answered') for (const part of outcome.parts) fields.count(vector.function, part);
      else
        fields.count(vector.function, {
          agrees: false,
          expected: vector.expected,
          fields: fieldsOf(vector.expected, listsOf(set, vector)),
        });
      const isPassed = outcome.kind === 'answered' && outcome.parts.every(({ agrees }) => agrees);
      if (isPassed) passed.push(vector.id);
      else failed.push(failureOf(vector, outcome));
    }
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
 * fields; // => [{ function: 'outcomeOf', field: '$', expected: 2, agreeing: 1, agreeingOnNothing: 0 }]
 * ```
 */
export function runConformance(implementation: Implementation, sets: readonly VectorSet[]): ConformanceReport {
  // What is asked is the implementation itself: it may be an object with a state of its own.
  readOnce<object>('implementation', implementation, { fields: {} });
  return askAll(implementation, readSets(sets));
}
