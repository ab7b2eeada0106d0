/**
 * The one door to fp-ts: every function that can fail answers with an `Either`,
 * the value on the right or all the findings at once on the left.
 */

import type { Either, Left, Right } from 'fp-ts/lib/Either.js';
import type { Finding } from './finding.js';
import { mustBe } from './shape.js';

export { type Either, left, right } from 'fp-ts/lib/Either.js';

const EITHER = { fields: { _tag: { oneOf: ['Left', 'Right'] } } } as const;

/**
 * Whether an `Either` holds what stands in the way.
 *
 * @param either - an `Either`, of this package or of fp-ts
 * @returns true for a left
 */
export function isLeft<E>(either: Either<E, unknown>): either is Left<E> {
  mustBe('either', either, EITHER);
  return either._tag === 'Left';
}

/**
 * Whether an `Either` holds the value asked for.
 *
 * @param either - an `Either`, of this package or of fp-ts
 * @returns true for a right
 */
export function isRight<Value>(either: Either<unknown, Value>): either is Right<Value> {
  mustBe('either', either, EITHER);
  return either._tag === 'Right';
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
