/** Reading what was recorded of the items of the guide. */

import { checkItem, findingsOfOpen, isOpen } from '../return-home/checklist/check-item.js';
import type { Answers, ItemDays, ItemReasonCode } from '../return-home/checklist/checklist.js';
import { frozen } from '../shared/frozen.js';
import { MADE_BY } from '../shared/made-by.js';
import type { Known } from '../shared/three-valued.js';
import type { GuideCheck, GuideFact, GuideItemId, GuideItemRule, GuideMadeBy } from './guide.js';

/** What makes the answers about the guide in this version. */
const MADE_BY_GUIDE: GuideMadeBy = /* @__PURE__ */ (() => frozen({ ...MADE_BY, edition: 'practice-guide-2026' }))();

/** What settles an item for which the guide names nothing. */
const A_RECORD = 'a record of who did it, and on which day';

/**
 * Says of every item whether it is done.
 *
 * @param rules - the items, in order
 * @param recorded - what people recorded of them
 * @param facts - the facts on which it depends what is asked
 * @param daysOf - the days between which an item can have been done to count
 * @param setAsideOf - what it comes to that people set an item aside with a reason
 * @returns every item, and what is open
 */
export function checkItems<Id extends GuideItemId>(
  rules: readonly (readonly [Id, GuideItemRule])[],
  recorded: Answers<Id> | undefined,
  facts: Readonly<Record<GuideFact, Known>>,
  daysOf: (rule: GuideItemRule) => ItemDays,
  setAsideOf: (rule: GuideItemRule) => ItemReasonCode,
): GuideCheck<Id> {
  const items = rules.map(([id, rule]) => {
    const { asks, settledBy = A_RECORD, appliesIf = [], unless, sources } = rule;
    const asked = {
      asks,
      settledBy,
      appliesIf,
      maySetAside: unless !== undefined,
      severity: 'should',
      sources,
    } as const;
    return checkItem(id, asked, recorded?.[id], facts, daysOf(rule), setAsideOf(rule));
  });
  return {
    madeBy: MADE_BY_GUIDE,
    items,
    open: items.filter(isOpen).map(({ id }) => id),
    findings: findingsOfOpen(items),
  };
}
