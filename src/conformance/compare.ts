/** How an answer is compared with what is expected of it. */
import type { PathStep } from '../shared/finding.js';
import type { Mismatch } from './report.js';

/** Numbers no further apart than this are the same: they are worked out, and not written down. */
const ONE_MILLIONTH = 1e-6;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);

const isSame = (expected: unknown, actual: unknown): boolean =>
  typeof expected === 'number' && typeof actual === 'number'
    ? Math.abs(expected - actual) <= ONE_MILLIONTH
    : expected === actual;

/** Whether each entry expected can be given one of the list that fits, taking the first that is left. */
const fitInAnyOrder = (
  expected: readonly unknown[],
  actual: readonly unknown[],
  unordered: readonly string[],
): boolean => {
  const unmatched = [...actual];
  return expected.every((entry) => {
    const position = unmatched.findIndex((other) => mismatchesOf(entry, other, unordered).length === 0);
    if (position >= 0) unmatched.splice(position, 1);
    return position >= 0;
  });
};

/**
 * Finds every place in which an answer is not as expected.
 *
 * `null` matches what is not there. A record matches if each field that is expected matches; other fields do not matter. A list
 * matches one of the same length, entry by entry; in a field that is named as unordered, in any order. A number matches one that
 * is no more than a millionth away. Anything else has to be the same.
 *
 * @param expected - what is expected: JSON
 * @param actual - the answer
 * @param unordered - the fields in which the order of a list says nothing
 * @param path - where in the answer this stands
 * @returns the places; none where the answer is as expected
 */
export function mismatchesOf(
  expected: unknown,
  actual: unknown,
  unordered: readonly string[],
  path: readonly PathStep[] = [],
): readonly Mismatch[] {
  const here: readonly Mismatch[] = [{ path, expected, actual }];
  if (expected === null) return actual === null || actual === undefined ? [] : here;
  if (isList(expected)) {
    if (!isList(actual) || actual.length !== expected.length) return here;
    const field = path.at(-1);
    if (typeof field === 'string' && unordered.includes(field))
      return fitInAnyOrder(expected, actual, unordered) ? [] : here;
    return expected.flatMap((entry, position) => mismatchesOf(entry, actual[position], unordered, [...path, position]));
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return here;
    return Object.entries(expected).flatMap(([field, value]) =>
      mismatchesOf(value, Reflect.get(actual, field), unordered, [...path, field]),
    );
  }
  return isSame(expected, actual) ? [] : here;
}
