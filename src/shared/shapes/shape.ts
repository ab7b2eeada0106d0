/**
 * What functions do with their arguments before they read them: look at them by their shape, each field once.
 *
 * A parser answers what is wrong with an input from outside. A function that has no place for findings throws: it never answers for
 * what it cannot read.
 */

import { type Finding, findingIn } from '../findings/finding.js';
import { INPUT_FINDINGS, InputError, type InputErrorCode } from '../findings/input-error.js';
import { readByShape, type Strictness } from './read-shape.js';
import type { AnyShape, Shape } from './shape-type.js';

/** The shape of an argument, which may be one that can be left out. */
type ShapeOf<Value extends object | undefined> = undefined extends Value
  ? { readonly optional: Shape<Exclude<Value, undefined>> }
  : Shape<Value>;

/** The shape of what cannot change between two looks: a value, no record or list. */
type ShapeOfValue = 'day' | 'flag' | 'number' | 'text' | { readonly oneOf: readonly unknown[] };

/**
 * Looks at an argument that is a single value. A record or a list is copied while it is looked at: {@link readOnce}.
 *
 * @param argument - its name
 * @param value - the argument
 * @param shape - the shape of its type
 * @throws InputError if it has the wrong type
 */
export function mustBe(argument: string, value: unknown, shape: ShapeOfValue): void {
  const read = readByShape(value, shape, 'whole');
  if ('found' in read) throw new InputError(argument, read.found);
}

/**
 * Looks at an argument and copies it: what gives another value at another look, such as a getter, gives one value here, and a field
 * that no shape names stays behind.
 *
 * @param argument - its name
 * @param value - the argument
 * @param shape - the shape of its type
 * @returns a copy of what the shape reads
 * @throws InputError if it has the wrong type
 */
export function readOnce<Value extends object | undefined>(
  argument: string,
  value: Value,
  shape: ShapeOf<Value>,
): Value;
export function readOnce(argument: string, value: unknown, shape: AnyShape): unknown {
  const read = readByShape(value, shape, 'whole');
  if ('found' in read) throw new InputError(argument, read.found);
  return read.copy;
}

/** What was read, or what keeps it from being read. */
export type ReadOrFound<Value> = { readonly value: Value } | { readonly finding: Finding<InputErrorCode> };

/**
 * The same for a function that answers with findings.
 *
 * @param value - the argument, of which parts may be missing
 * @param shape - the shape of its type; that of the whole, where parts may be missing
 * @param strictness - whether parts may be missing
 * @returns a copy of what the shape reads, or what keeps it from being read
 */
export function readOnceOrFind<Value extends object>(value: Value, shape: Shape<Value>): ReadOrFound<Value>;
export function readOnceOrFind<Value extends object>(
  value: Value,
  shape: AnyShape,
  strictness: Strictness,
): ReadOrFound<Value>;
export function readOnceOrFind(
  value: unknown,
  shape: AnyShape,
  strictness: Strictness = 'whole',
): ReadOrFound<unknown> {
  const read = readByShape(value, shape, strictness);
  return 'found' in read
    ? { finding: findingIn(INPUT_FINDINGS)(read.found.code, ...read.found.path) }
    : { value: read.copy };
}
