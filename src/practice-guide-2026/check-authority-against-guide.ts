/** What the guide asks of an authority, and what of it is done. */

import type { StepsQuestion } from '../return-home/checklist/checklist.js';
import { STEPS_QUESTION } from '../return-home/checklist/shapes.js';
import { readOnce } from '../shared/shapes/shape.js';
import { checkItems } from './check-items.js';
import type { GuideCheck, PracticeGuideAuthority } from './guide.js';
import { AUTHORITY_GUIDE_ITEM_IDS, type AuthorityGuideItemId } from './guide-items.js';
import { AUTHORITY_GUIDE_ITEMS } from './rules/all-items.js';
import { PRACTICE_GUIDE_AUTHORITY } from './shapes.js';

/**
 * Says what the Practice Guide of 2026 asks of an authority, and what of it is done. It judges nobody, and compares no authorities.
 *
 * @param given - what is known of the authority
 * @param question - the day asked about
 * @returns every item, in the order of the text, with what is open; nothing is added up
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkAuthorityAgainstGuide } from 'reunification-framework/practice-guide-2026';
 *
 * const { items } = checkAuthorityAgainstGuide(
 *   { recorded: { 'reunification-policy': { kind: 'not-applicable', reason: 'the care planning policy is enough' } } },
 *   { asOf: civilDate('2026-11-16') },
 * );
 * // No authority can set a point aside.
 * items.find(({ id }) => id === 'reunification-policy')?.reason; // => 'item.cannot-be-set-aside'
 * ```
 */
export function checkAuthorityAgainstGuide(
  given: PracticeGuideAuthority,
  question: StepsQuestion,
): GuideCheck<AuthorityGuideItemId> {
  const { recorded } = readOnce('given', given, PRACTICE_GUIDE_AUTHORITY);
  const { asOf } = readOnce('question', question, STEPS_QUESTION);
  // Facts are of one case: of an authority everything is asked, and nothing can be set aside.
  const rules = AUTHORITY_GUIDE_ITEM_IDS.map((id) => {
    const { asks, settledBy, sources } = AUTHORITY_GUIDE_ITEMS[id];
    return [id, { asks, settledBy, sources }] as const;
  });
  return checkItems(rules, recorded, {}, () => ({ days: { asOf } }));
}
