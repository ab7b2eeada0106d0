/** What every answer says of itself, so that one that was kept still tells which rules spoke. */
import { type Finding, findingFrom } from './finding.js';
import { frozen } from './frozen.js';
import { INPUT_FINDINGS, InputError, type InputErrorCode, type Misfit } from './input-error.js';
import { isRecord, mustBe } from './shape.js';

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

const NOT_AN_ANSWER: Misfit = /* @__PURE__ */ frozen({ code: 'input.not-an-answer', path: [] });

const isOfThisVersion = (madeBy: unknown): boolean =>
  isRecord(madeBy) &&
  Object.entries(MADE_BY).every(
    ([field, value]) => Object.hasOwn(madeBy, field) && Reflect.get(madeBy, field) === value,
  );

const isAnswer = (answer: unknown): boolean =>
  isRecord(answer) && Object.hasOwn(answer, 'madeBy') && isOfThisVersion(Reflect.get(answer, 'madeBy'));

/**
 * Looks at an answer that is handed on to another function. Answers are not looked through again: this version gave them.
 *
 * @param argument - its name
 * @param answer - the answer
 * @throws InputError where this version of the package did not give it
 */
export function mustBeAnswer(argument: string, answer: Answer): void {
  if (!isAnswer(answer)) throw new InputError(argument, NOT_AN_ANSWER);
}

/**
 * Looks at answers that are handed on together.
 *
 * @param argument - the name of the list
 * @param answers - the answers
 * @throws InputError where it is no list, or this version of the package did not give one of them
 */
export function mustBeAnswers(argument: string, answers: readonly Answer[]): void {
  mustBe(argument, answers, { listOf: 'unread' });
  answers.forEach((answer, position) => {
    if (!isAnswer(answer)) throw new InputError(argument, { ...NOT_AN_ANSWER, path: [position] });
  });
}

/**
 * Looks at an answer that is handed on to a function that answers with findings.
 *
 * @param answer - the answer
 * @returns what keeps it from being read, or nothing
 */
export function unfitAnswer(answer: Answer): Finding<InputErrorCode> | undefined {
  return isAnswer(answer) ? undefined : findingFrom(INPUT_FINDINGS, NOT_AN_ANSWER.code, NOT_AN_ANSWER.path);
}
