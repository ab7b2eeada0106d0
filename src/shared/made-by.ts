/** What every answer says of itself, so that one that was kept still tells which rules spoke. */
import { frozen } from './frozen.js';
import { InputError } from './input-error.js';
import { isRecord } from './shape.js';

/** What made an answer. */
export interface MadeBy {
  /** This package. */
  readonly package: 'reunification-framework';
  /** Its version. */
  readonly version: string;
  /** The edition of the Framework whose rules it follows. */
  readonly edition: 'framework-2015';
}

/** What makes the answers of this version. */
export const MADE_BY: MadeBy = /* @__PURE__ */ frozen({
  package: 'reunification-framework',
  version: '0.1.0',
  edition: 'framework-2015',
});

/** Something that this package answered. */
export interface Answer {
  /** The package, its version and the edition of the Framework. */
  readonly madeBy: MadeBy;
}

const isOfThisVersion = (madeBy: unknown): boolean =>
  isRecord(madeBy) &&
  Object.entries(MADE_BY).every(
    ([field, value]) => Object.hasOwn(madeBy, field) && Reflect.get(madeBy, field) === value,
  );

/**
 * Looks at an answer that is handed on to another function. Answers are not looked through again: this version gave them.
 *
 * @param argument - its name
 * @param answer - the answer
 * @throws InputError where this version of the package did not give it
 */
export function mustBeAnswer(argument: string, answer: unknown): void {
  if (!isRecord(answer) || !Object.hasOwn(answer, 'madeBy') || !isOfThisVersion(Reflect.get(answer, 'madeBy')))
    throw new InputError(argument, { code: 'input.not-an-answer', path: [] });
}
