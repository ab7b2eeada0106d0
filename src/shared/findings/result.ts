/**
 * The one door to fp-ts: every function that can fail answers with an `Either`,
 * the value on the right or all the findings at once on the left.
 */

import type { Either, Left, Right } from 'fp-ts/lib/Either.js';
import type { Finding } from './finding.js';
import { InputError } from './input-error.js';

export { type Either, left, right } from 'fp-ts/lib/Either.js';

const tagOf = (either: Either<unknown, unknown>): 'Left' | 'Right' => {
  try {
    const tag: unknown = Reflect.get(Object(either), '_tag');
    if (tag === 'Left' || tag === 'Right') return tag;
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    throw new InputError('either', { code: 'input.unreadable', path: [] });
  }
  throw new InputError('either', { code: 'input.not-one-of', path: ['_tag'] });
};

/**
 * Whether an `Either` holds what stands in the way.
 *
 * @param either - an `Either`, of this package or of fp-ts
 * @returns true for a left
 * @throws InputError if it is not an `Either`
 *
 * @example
 * ```ts
 * import { isLeft, parseCivilDate } from 'reunification-framework';
 *
 * const asOf = parseCivilDate('31/08/2026');
 * isLeft(asOf) && asOf.left[0].code; // => 'date.impossible'
 * ```
 */
export function isLeft<E>(either: Either<E, unknown>): either is Left<E> {
  return tagOf(either) === 'Left';
}

/**
 * Whether an `Either` holds the value asked for.
 *
 * @param either - an `Either`, of this package or of fp-ts
 * @returns true for a right
 * @throws InputError if it is not an `Either`
 *
 * @example
 * ```ts
 * import { isRight, parseCivilDate } from 'reunification-framework';
 *
 * const asOf = parseCivilDate('2026-08-31');
 * isRight(asOf) && asOf.right; // => '2026-08-31'
 * ```
 */
export function isRight<Value>(either: Either<unknown, Value>): either is Right<Value> {
  return tagOf(either) === 'Right';
}

/** All that was found wrong, never empty. */
export type Findings<F extends Finding = Finding> = readonly [F, ...F[]];

/** The value asked for (right), or everything that stands in its way (left). */
export type Result<Value, F extends Finding = Finding> = Either<Findings<F>, Value>;

/**
 * Tells an empty list of findings from one that stops an answer.
 *
 * @param findings - the findings gathered
 * @returns true when there is at least one
 */
export function hasFindings<F extends Finding>(findings: readonly F[]): findings is Findings<F> {
  return findings.length > 0;
}
