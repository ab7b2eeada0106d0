/** For code that has nowhere to put findings. */

import { isRecord } from '../plain-data.js';
import type { Finding } from './finding.js';
import { hasMark, InputError } from './input-error.js';
import { isLeft, type Result } from './result.js';

const mark = Symbol.for('reunification-framework: FindingsError');

/** Thrown by {@link valueOrThrow}: what was read is not valid. It holds the findings, and repeats no value. */
export class FindingsError extends TypeError {
  /** What it is called in a stack trace. */
  override readonly name = 'FindingsError';
  /** Everything that was found. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`Not valid: ${findings.map(({ code }) => code).join(', ')}`);
    this.findings = findings;
    Object.defineProperty(this, mark, { value: true });
  }

  /**
   * An error of one entry point is an error of all: see `InputError`.
   *
   * @param value - anything
   * @returns true for a `FindingsError`, whichever copy of the package threw it
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: a class that extends this one has instances of its own.
    return this === FindingsError ? hasMark(value, mark) : Function.prototype[Symbol.hasInstance].call(this, value);
    // biome-ignore-end lint/complexity/noThisInStatic: as above
  }
}

/**
 * Takes the value out of a result, in scripts and tests, or wherever a record that is not valid is a defect.
 *
 * @param result - what a parser, `agree` or `setIndicators` answered
 * @returns the value
 * @throws FindingsError with every finding, if there is no value; InputError if the argument is not a result
 *
 * @example
 * ```ts
 * import { parseCivilDate, valueOrThrow } from 'reunification-framework';
 *
 * valueOrThrow(parseCivilDate('2026-03-02')); // => '2026-03-02'
 * ```
 */
export function valueOrThrow<Value>(result: Result<Value>): Value {
  if (!isLeft(result)) return rightOf(result);
  throw errorFor(result) ?? new InputError('result', { code: 'input.not-a-list', path: ['left'] });
}

const rightOf = <Value>(result: { readonly right: Value }): Value => {
  try {
    return result.right;
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    throw new InputError('result', { code: 'input.unreadable', path: ['right'] });
  }
};

/** The error that holds the findings; nothing where there are none to hold. */
const errorFor = (result: { readonly left: readonly Finding[] }): FindingsError | undefined => {
  try {
    const findings = [...result.left];
    return findings.every(isRecord) ? new FindingsError(findings) : undefined;
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    return undefined;
  }
};
