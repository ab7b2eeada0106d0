/**
 * What every runtime is asked: all conformance sets; and beside them whole answers, with their texts and citations, of which the
 * sets hold only parts. Runs in Node, Bun, Deno and browsers.
 */
import {
  agreementToMarkdown,
  type CivilDate,
  classify,
  earliestDates,
  explainIndication,
  explanationToMarkdown,
  isCivilDate,
  isLeft,
  stateOf,
} from 'reunification-framework';
import { parseProfile } from 'reunification-framework/classification/schema';
import { type Implementation, runConformance, type VectorSet } from 'reunification-framework/conformance';
import { parseParentalAgreement } from 'reunification-framework/goals/schema';
import { classificationDmn, reviewDmn } from 'reunification-framework/interop';
import { jsonSchemas } from 'reunification-framework/interop/schema';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import * as z from 'zod';
import { LIBRARY } from '../support/conformance-library.js';

/** What a runtime hands back. */
export interface Answered {
  /** The time zone that the runtime is in. */
  readonly timeZone: string;
  /** The locale that the runtime is in. */
  readonly locale: string;
  /** Whether code may be generated from text here. */
  readonly generatesCode: boolean;
  /** Whether what the language itself brings along is frozen here. */
  readonly frozenIntrinsics: boolean;
  /** How many vectors passed. */
  readonly passed: number;
  /** The vectors that did not. */
  readonly failed: readonly string[];
  /** All answers, as JSON. */
  readonly answers: string;
}

const mayGenerateCode = (): boolean => {
  try {
    return Function('return true')() === true;
  } catch {
    return false;
  }
};

const day = z.custom<CivilDate>(isCivilDate);
const indicated = z.looseObject({ function: z.literal('classify'), input: z.unknown() });
const asked = z.looseObject({
  function: z.literal('stateOf'),
  input: z.looseObject({ history: z.unknown(), question: z.looseObject({ asOf: day }) }),
});
const agreed = z.looseObject({ input: z.looseObject({ agreement: z.unknown() }) });

/** Whole answers to what a vector asks, or all that is found in what it holds. */
function inFull(vector: unknown): unknown {
  const profile = indicated.safeParse(vector);
  if (profile.success) {
    const read = parseProfile(profile.data.input);
    if (isLeft(read)) return read;
    const indication = classify(read.right);
    const texts = (['practitioner', 'young-person'] as const).map((audience) =>
      explanationToMarkdown(explainIndication(indication, audience)),
    );
    return { indication, texts };
  }
  const question = asked.safeParse(vector);
  if (question.success) {
    const { history, question: about } = question.data.input;
    const { asOf } = about;
    const read = parseHistory(history);
    return isLeft(read)
      ? read
      : { state: stateOf(read.right, { asOf }), earliest: earliestDates(read.right, { asOf }) };
  }
  const agreement = agreed.safeParse(vector);
  if (agreement.success) {
    const read = parseParentalAgreement(agreement.data.input.agreement);
    return isLeft(read) ? read : agreementToMarkdown(read.right);
  }
  return undefined;
}

/**
 * Asks everything.
 *
 * @param sets - the conformance sets of the installed package
 * @returns what there is to compare with another runtime
 */
export function answerAll(sets: readonly VectorSet[]): Answered {
  const given: unknown[] = [];
  const noting: Implementation = Object.fromEntries(
    Object.entries(LIBRARY).map(([name, ask]) => [
      name,
      (input: unknown) => {
        const answer = ask(input);
        given.push(answer);
        return answer;
      },
    ]),
  );
  const { passed, failed, notImplemented, notRead } = runConformance(noting, sets);
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return {
    timeZone,
    locale,
    generatesCode: mayGenerateCode(),
    frozenIntrinsics: Object.isFrozen(Array.prototype),
    passed: passed.length,
    failed: [...failed.map(({ id }) => id), ...notImplemented.flatMap(({ vectors }) => vectors), ...notRead],
    answers: JSON.stringify([
      given,
      sets.flatMap(({ vectors }) => vectors.map(inFull)),
      [classificationDmn(), reviewDmn()],
      [...jsonSchemas()],
    ]),
  };
}
