/** Reading what was recorded of the items of the guide. */

import { checkItem, findingsOfOpen, isOpen } from '../return-home/checklist/check-item.js';
import type { Answers, CheckedItem, ItemDays, ItemReasonCode } from '../return-home/checklist/checklist.js';
import { frozen } from '../shared/frozen.js';
import { MADE_BY } from '../shared/made-by.js';
import type { Known } from '../shared/three-valued.js';
import type { GuideCheck, GuideFact, GuideItemId, GuideItemRule, GuideMadeBy } from './guide.js';

/** What makes the answers about the guide in this version. */
const MADE_BY_GUIDE: GuideMadeBy = /* @__PURE__ */ (() => frozen({ ...MADE_BY, edition: 'practice-guide-2026' }))();

/** What settles an item for which the guide names nothing. */
const A_RECORD = 'a record of who did it, and on which day';

/** What is said where people set aside what cannot be: stronger words than the guide’s are not used. */
const ASKED_OF_EVERYBODY =
  'This is recorded as not needed, but the guide asks this of everybody. Record what was done, or leave it open.';

/** What is said of something that has to go on. */
const DONE_ONCE =
  'This is recorded as done at least once. It is asked to go on: record the last day on which it was done.';

const saying = <Id extends GuideItemId>(item: CheckedItem<Id>, ongoing: boolean): string => {
  if (item.reason === 'item.cannot-be-set-aside') return ASKED_OF_EVERYBODY;
  return ongoing && item.reason === 'item.done' ? DONE_ONCE : item.says;
};

/** What is asked, where that depends on some facts or on none. */
export interface AskedItem<Fact extends GuideFact>
  extends Pick<GuideItemRule, 'asks' | 'unless' | 'ongoing' | 'sources'> {
  readonly settledBy?: string | undefined;
  readonly appliesIf?: readonly Fact[];
}

/** How what was recorded of an item is read. */
export interface ItemReading {
  /** The days between which it can have been done to count. */
  readonly days: ItemDays;
  /** What it comes to that people set it aside with a reason, where they can. */
  readonly setAside?: ItemReasonCode;
}

/**
 * Says of every item whether it is done.
 *
 * @param rules - the items, in order
 * @param recorded - what people recorded of them
 * @param facts - the facts on which it depends what is asked
 * @param readingOf - how what was recorded of an item is read
 * @returns every item, and what is open
 */
export function checkItems<Id extends GuideItemId, Fact extends GuideFact, Rule extends AskedItem<Fact>>(
  rules: readonly (readonly [Id, Rule])[],
  recorded: Answers<Id> | undefined,
  facts: Readonly<Record<Fact, Known>>,
  readingOf: (rule: Rule) => ItemReading,
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
    const answer = recorded?.[id];
    const { days, setAside } = readingOf(rule);
    const item = checkItem(id, asked, answer, facts, days, setAside);
    const on = item.reason === 'item.done' && answer?.kind === 'done' ? answer.on : undefined;
    return { ...item, says: saying(item, rule.ongoing ?? false), on };
  });
  return {
    madeBy: MADE_BY_GUIDE,
    items,
    open: items.filter(isOpen).map(({ id }) => id),
    findings: findingsOfOpen(items),
  };
}
