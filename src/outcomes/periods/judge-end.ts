/** Whether the end of one period of care was a return home, under one definition. */
import { isEarlier } from '../../shared/days/civil-date.js';
import { eighteenOn } from './after-return.js';
import type { CarePeriod } from './care-period.js';
import type { EndOfCareCode } from './code-rules.js';
import type { WentTo } from './episode.js';
import type { CodeUnderDefinition, ExclusionId, ReturnDefinition, UndecidedId } from './return-definitions.js';

/** What the end of a period was. */
export type EndJudged =
  | { readonly is: 'return' }
  | { readonly is: 'no-return'; readonly by: ExclusionId }
  | { readonly is: 'cannot-say'; readonly because: UndecidedId };

const noReturn = (by: ExclusionId): EndJudged => ({ is: 'no-return', by });
const cannotSay = (because: UndecidedId): EndJudged => ({ is: 'cannot-say', because });

/** What the code says, and where it does not tell, what the record says besides. */
const byCodeAndRecord = (
  { byCode, to, otherwise }: ReturnDefinition,
  code: EndOfCareCode,
  wentTo: WentTo | undefined,
): CodeUnderDefinition => {
  const verdict = byCode[code];
  if (verdict !== 'cannot-say' || wentTo === undefined) return verdict;
  return to.includes(wentTo) ? 'return' : otherwise;
};

/**
 * Judges the end of a period.
 *
 * @param definition - the definition
 * @param period - a period that ended
 * @param code - why it ended
 * @returns what it was
 */
export function judgeEnd(definition: ReturnDefinition, period: CarePeriod, code: EndOfCareCode): EndJudged {
  if (period.kind === 'short-breaks') return noReturn('short-breaks');
  const verdict = byCodeAndRecord(definition, code, period.wentTo);
  if (verdict !== 'return' && verdict !== 'cannot-say') return noReturn(verdict);
  // Where the start is not among the rows, there may have been other care before (I-353).
  if (period.startedIn === 'custody' && period.startedOn !== undefined) return noReturn('custody');
  const birthday = eighteenOn(period);
  if (birthday !== undefined && !isEarlier(period.ceasedOn, birthday)) return noReturn('already-18');
  if (definition.asksFosterOrResidential && period.fosterOrResidential === 'no')
    return noReturn('not-after-foster-or-residential-care');
  if (period.kind === 'care-then-short-breaks') return cannotSay('care-went-over-into-short-breaks');
  if (verdict === 'cannot-say') return cannotSay('with-whom-not-told');
  return definition.asksFosterOrResidential && period.fosterOrResidential === 'cannot-say'
    ? cannotSay('placements-not-known')
    : { is: 'return' };
}
