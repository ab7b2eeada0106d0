/** The error that a function throws when an argument does not have the declared type. */

import { frozen } from '../frozen.js';
import type { FindingRegister, PathStep } from './finding.js';

/** The ways in which an argument can be wrong. */
export type InputErrorCode =
  | 'input.missing'
  | 'input.not-a-record'
  | 'input.not-a-list'
  | 'input.too-many'
  | 'input.too-few'
  | 'input.inherited'
  | 'input.wrong-type'
  | 'input.not-one-of'
  | 'input.no-such-day'
  | 'input.not-agreed'
  | 'input.not-a-replay'
  | 'input.repeated'
  | 'input.extended-prototype'
  | 'input.unreadable';

/** The message for each code. The words are fixed, so that no value from a record is repeated. As findings they are all `must`. */
export const INPUT_FINDINGS: FindingRegister<InputErrorCode> = /* @__PURE__ */ frozen({
  'input.missing': { severity: 'must', message: 'Provide this value. It is required.' },
  'input.not-a-record': { severity: 'must', message: 'Pass an object here.' },
  'input.not-a-list': { severity: 'must', message: 'Pass an array here.' },
  'input.too-many': { severity: 'must', message: 'This list is longer than any real case needs. Shorten it.' },
  'input.too-few': { severity: 'must', message: 'This list has too few entries. Add some.' },
  'input.inherited': {
    severity: 'must',
    message: 'This field is inherited. Pass an object with the field of its own.',
  },
  'input.wrong-type': { severity: 'must', message: 'This value has the wrong type.' },
  'input.not-one-of': { severity: 'must', message: 'This value is not one of those allowed.' },
  'input.no-such-day': { severity: 'must', message: 'Pass a real date here, written YYYY-MM-DD.' },
  'input.not-agreed': {
    severity: 'must',
    message:
      'Pass the answer from agree itself. A copy does not count as an agreed classification: call agree with its record again.',
  },
  'input.not-a-replay': {
    severity: 'must',
    message: 'Pass what replayOf or replayWith gave. A copy holds nothing: read the history again.',
  },
  'input.repeated': {
    severity: 'must',
    message:
      'Something that was read has this id already. Leave out what was read before; if it has changed, read the whole again.',
  },
  'input.extended-prototype': {
    severity: 'must',
    message: 'Something in this process has added properties to Object.prototype, so no record can be read safely.',
  },
  'input.unreadable': { severity: 'must', message: 'The input could not be read, because it is not plain data.' },
});

/**
 * Whether something carries a mark of this package as a field of its own. A proxy that throws carries none.
 *
 * @param value - anything
 * @param mark - a symbol that all copies of the package share
 * @returns true where it does
 */
export const hasMark = (value: unknown, mark: symbol): boolean => {
  try {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, mark);
  } catch {
    // What it threw may hold case data and is dropped.
    return false;
  }
};

/**
 * What something carries under a name or a mark, as a field of its own. No getter is called.
 *
 * @param value - anything
 * @param name - the name, or the mark
 * @returns what it carries; `undefined` where it carries nothing, and where a proxy throws
 */
export const carriedUnder = (value: unknown, name: PropertyKey): unknown => {
  try {
    return typeof value === 'object' && value !== null
      ? Object.getOwnPropertyDescriptor(value, name)?.value
      : undefined;
  } catch {
    // What it threw may hold case data and is dropped.
    return undefined;
  }
};

/** What is wrong, and where. The path holds only our own field names and list positions. */
export interface Misfit {
  /** What is wrong. */
  readonly code: InputErrorCode;
  /** Where in the argument the wrong value is. */
  readonly path: readonly PathStep[];
}

const written = (argument: string, path: readonly PathStep[]): string =>
  path.reduce<string>((text, step) => text + (typeof step === 'number' ? `[${step}]` : `.${step}`), argument);

/** What an argument is not, where its type is right and its value is not. */
const NOT_WHAT: Partial<Readonly<Record<InputErrorCode, string>>> = {
  'input.no-such-day': 'not a real day written YYYY-MM-DD',
  'input.not-one-of': 'none of the values allowed here',
  'input.repeated': 'the id of something that was read before',
};

const mark = Symbol.for('reunification-framework: InputError');

/**
 * Thrown by every function that returns no findings, if an argument does not have the declared type and that would change the answer.
 * It names the argument and the field, and repeats no value.
 */
export class InputError extends TypeError {
  /** What it is called in a stack trace. */
  override readonly name = 'InputError';
  /** What is wrong: a stable code. */
  readonly code: InputErrorCode;
  /** The name of the argument. */
  readonly argument: string;
  /** Where in the argument the wrong value is. */
  readonly path: readonly PathStep[];

  constructor(argument: string, { code, path }: Misfit) {
    super(`The argument ${written(argument, path)} is ${NOT_WHAT[code] ?? 'not of its type'} (${code})`);
    this.code = code;
    this.argument = argument;
    this.path = path;
    Object.defineProperty(this, mark, { value: true });
  }

  /**
   * The ES modules and the CommonJS build each have a class of their own: an error of one is an error of the other.
   *
   * @param value - anything
   * @returns true for an `InputError`, whichever copy of the package threw it
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: a class that extends this one has instances of its own.
    return this === InputError ? hasMark(value, mark) : Function.prototype[Symbol.hasInstance].call(this, value);
    // biome-ignore-end lint/complexity/noThisInStatic: as above
  }
}
