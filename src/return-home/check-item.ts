/** Reading a list of things that have to be done. */
import type { CivilDate } from '../shared/civil-date.js';
import { isBlank } from '../shared/text.js';
import type { CheckedItem, ChecklistRule, ItemReasonCode, ItemVerdict, RecordedAnswer } from './checklist.js';
import { ITEM_REASONS } from './item-reasons.js';
import { allOf, type Known } from './three-valued.js';

/** What is recorded, where it is certain that it is asked. */
const reasonFor = (answer: RecordedAnswer | undefined, maySetAside: boolean, asOf: CivilDate): ItemReasonCode => {
  switch (answer?.kind) {
    case undefined:
      return 'item.nothing-recorded';
    case 'done':
      return answer.on <= asOf ? 'item.done' : 'item.done-on-a-later-day';
    case 'not-done':
      return 'item.not-done';
    case 'not-known':
      return 'item.not-known';
    case 'not-applicable':
      if (!maySetAside) return 'item.cannot-be-set-aside';
      return isBlank(answer.reason) ? 'item.set-aside-without-reason' : 'item.set-aside';
  }
};

/**
 * Whether something is left to settle.
 *
 * @param item - anything with a verdict
 * @returns true where it is not met, or nobody can say
 */
export function isOpen({ verdict }: { readonly verdict: ItemVerdict }): boolean {
  return verdict === 'not-met' || verdict === 'cannot-say';
}

/**
 * Says whether one thing on a list is met.
 *
 * @param id - which
 * @param rule - what is asked, and when
 * @param answer - what people recorded
 * @param facts - the facts on which it depends whether it is asked
 * @param asOf - the day asked about: what is recorded for a later day has not been done
 * @returns whether it is met, and why; unknown never counts as met
 */
export function checkItem<Id extends string, Fact extends string>(
  id: Id,
  { asks, settledBy, appliesIf, maySetAside, sources }: ChecklistRule<Fact>,
  answer: RecordedAnswer | undefined,
  facts: Readonly<Record<Fact, Known>>,
  asOf: CivilDate,
): CheckedItem<Id> {
  const isAsked = allOf(appliesIf.map((fact) => facts[fact]));
  const recorded = reasonFor(answer, maySetAside, asOf);
  const reason: ItemReasonCode =
    isAsked === 'no'
      ? 'item.not-asked-here'
      : isAsked === 'yes' || !isOpen(ITEM_REASONS[recorded])
        ? recorded
        : 'item.cannot-say-whether-asked';
  const { verdict, says } = ITEM_REASONS[reason];
  return { id, asks, verdict, reason, says, settledBy: isOpen({ verdict }) ? settledBy : undefined, sources };
}
