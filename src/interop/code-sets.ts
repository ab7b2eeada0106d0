/**
 * Looking up the codes of England’s return on looked after children (SSDA903). Needs neither zod nor fp-ts at run time.
 *
 * @module interop/code-sets
 */

import { MADE_BY } from '../shared/made-by.js';
import { mustBe, readOnce } from '../shared/shapes/shape.js';
import type { CodeAnswer, CodeSetId, CodesCheck, CodesOfSet } from './codes/code.js';
import { CODE_SETS, INVALID_CODES } from './codes/return-codes.js';

export * from './codes/code.js';
export { CODE_SETS, INVALID_CODES } from './codes/return-codes.js';

/**
 * Looks up what a code stands for. Codes are written in capitals; anything else is none of them.
 *
 * @param set - the set that the code is from
 * @param code - a code, as case systems hold it
 * @returns what it stands for, or that nothing can be said of it
 *
 * @example
 * ```ts
 * import { meaningOfCode } from 'reunification-framework/interop';
 *
 * const code = meaningOfCode('episode-ceased', 'E4B');
 * code.kind === 'known' && code.meaning.partOfCarePlanning; // => 'no'
 * meaningOfCode('episode-ceased', 'e4b').kind; // => 'cannot-say'
 * ```
 */
export function meaningOfCode<Set extends CodeSetId>(set: Set, code: string): CodeAnswer<CodesOfSet[Set]> {
  mustBe('set', set, { oneOf: Object.keys(CODE_SETS) });
  mustBe('code', code, 'text');
  const codes: readonly CodesOfSet[Set][] = CODE_SETS[set].codes;
  const meaning = codes.find((known) => known.code === code);
  return meaning === undefined ? { kind: 'cannot-say' } : { kind: 'known', meaning };
}

/**
 * Checks whether a placement and a legal status can stand in one episode, as far as the rules known here say.
 *
 * @param codes - the two codes, as case systems hold them
 * @returns the rule that forbids it, that none known here does, or that nothing can be said.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { checkCodes } from 'reunification-framework/interop';
 *
 * checkCodes({ placement: 'P1', legalStatus: 'V2' }).verdict; // => 'invalid'
 * checkCodes({ placement: 'P1', legalStatus: 'C2' }).verdict; // => 'nothing-against'
 * checkCodes({ placement: 'P1', legalStatus: 'c2' }).verdict; // => 'cannot-say'
 * ```
 */
export function checkCodes(codes: {
  /** The code of the placement. */
  readonly placement: string;
  /** The code of the legal status. */
  readonly legalStatus: string;
}): CodesCheck {
  const { placement, legalStatus } = readOnce('codes', codes, { fields: { placement: 'text', legalStatus: 'text' } });
  return answerFor(placement, legalStatus);
}

const answerFor = (placement: string, legalStatus: string): CodesCheck => {
  const broken = INVALID_CODES.filter((rule) => rule.placement === placement && rule.legalStatus === legalStatus);
  const answers = [meaningOfCode('placement', placement), meaningOfCode('legal-status', legalStatus)];
  const isUnknown = answers.some(({ kind }) => kind === 'cannot-say');
  return {
    madeBy: MADE_BY,
    verdict: broken.length > 0 ? 'invalid' : isUnknown ? 'cannot-say' : 'nothing-against',
    findings: broken.map(({ rule, says, source }) => ({
      code: `codes.rule-${rule}` as const,
      severity: 'must',
      path: ['placement'],
      message: says,
      source,
    })),
  };
};
