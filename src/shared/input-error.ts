/** What a function throws when it is given something that is not of its types. */
import type { FindingRegister, PathStep } from './finding.js';
import { frozen } from './frozen.js';

/** Codes of what can be wrong with an argument. */
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
  | 'input.not-an-answer'
  | 'input.extended-prototype'
  | 'input.unreadable';

/** What those codes mean: fixed words, so that nothing of a record is repeated. As findings they weigh `must`. */
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
  'input.not-an-answer': { severity: 'must', message: 'Pass an answer from this version of the package.' },
  'input.extended-prototype': {
    severity: 'must',
    message: 'Something in this process has added properties to Object.prototype, so no record can be read safely.',
  },
  'input.unreadable': { severity: 'must', message: 'The input could not be read, because it is not plain data.' },
});

/** What does not fit, and where: names of our own types and positions in lists only. */
export interface Misfit {
  /** What is wrong. */
  readonly code: InputErrorCode;
  /** Where in the argument. */
  readonly path: readonly PathStep[];
}

const written = (argument: string, path: readonly PathStep[]): string =>
  path.reduce<string>((text, step) => text + (typeof step === 'number' ? `[${step}]` : `.${step}`), argument);

/**
 * Thrown by every function that has no place for findings, when an argument is not of its type in a way that would change the answer.
 * It names the argument and the field as our types do, and repeats no value.
 */
export class InputError extends TypeError {
  override readonly name = 'InputError';
  /** What is wrong: stable. */
  readonly code: InputErrorCode;
  /** The argument, by its name. */
  readonly argument: string;
  /** Where in the argument. */
  readonly path: readonly PathStep[];

  constructor(argument: string, { code, path }: Misfit) {
    super(`The argument ${written(argument, path)} is not of its type (${code})`);
    this.code = code;
    this.argument = argument;
    this.path = path;
  }
}
