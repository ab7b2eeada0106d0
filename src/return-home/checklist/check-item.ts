/** Reading a list of things that have to be done. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import type { Finding } from '../../shared/findings/finding.js';
import { isBlank } from '../../shared/text/text.js';
import { allOf, type Known } from '../../shared/three-valued.js';
import type { CheckedItem, ChecklistRule, ItemDays, ItemReasonCode, ItemVerdict, RecordedAnswer } from './checklist.js';
import { ITEM_REASONS } from './item-reasons.js';

const dayReason = (on: CivilDate, { asOf, notBefore, surelyFrom, notAfter }: ItemDays): ItemReasonCode => {
  if (on > asOf) return 'item.done-on-a-later-day';
  if (notBefore !== 'not-known' && isEarlier(on, notBefore)) return 'item.done-before-what-it-is-about';
  if (notAfter !== 'not-known' && isEarlier(notAfter, on)) return 'item.done-too-late';
  const mayBeTooEarly = notBefore === 'not-known' && (surelyFrom === undefined || on < surelyFrom);
  if (mayBeTooEarly) return 'item.from-when-not-known';
  return notAfter === 'not-known' ? 'item.until-when-not-known' : 'item.done';
};

/**
 * What is recorded of something, where it is certain that it is asked.
 *
 * @param answer - what people recorded
 * @param maySetAside - whether people may record that it is not called for
 * @param days - the day asked about, and the days between which it can have been done to count
 * @param setAside - what it comes to where people set it aside with a reason
 * @returns why it counts as it does
 */
export const reasonFor = (
  answer: RecordedAnswer | undefined,
  maySetAside: boolean,
  days: ItemDays,
  setAside: ItemReasonCode,
): ItemReasonCode => {
  switch (answer?.kind) {
    case undefined:
      return 'item.nothing-recorded';
    case 'done':
      return isBlank(answer.by) ? 'item.nobody-named' : dayReason(answer.on, days);
    case 'not-done':
      return 'item.not-done';
    case 'not-known':
      return 'item.not-known';
    case 'not-applicable':
      if (!maySetAside) return 'item.cannot-be-set-aside';
      return isBlank(answer.reason) ? 'item.set-aside-without-reason' : setAside;
  }
};

/**
 * Whether something is left to settle.
 *
 * @param item - anything with a verdict
 * @returns true where it is not met or not known
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
 * @param days - the day asked about, and the days between which it can have been done to count
 * @param setAside - what it comes to where people set it aside with a reason; left out, that stands
 * @returns whether it is met, and why; unknown never counts as met
 */
export function checkItem<Id extends string, Fact extends string>(
  id: Id,
  { asks, settledBy, appliesIf, maySetAside, severity = 'must', sources }: ChecklistRule<Fact>,
  answer: RecordedAnswer | undefined,
  facts: Readonly<Record<Fact, Known>>,
  days: ItemDays,
  setAside: ItemReasonCode = 'item.set-aside',
): CheckedItem<Id> {
  const isAsked = allOf(appliesIf.map((fact) => facts[fact]));
  const recorded = reasonFor(answer, maySetAside, days, setAside);
  const reason: ItemReasonCode =
    isAsked === 'no'
      ? 'item.not-asked-here'
      : isAsked === 'yes' || !isOpen(ITEM_REASONS[recorded])
        ? recorded
        : 'item.cannot-say-whether-asked';
  const { verdict, says } = ITEM_REASONS[reason];
  return { id, asks, verdict, severity, reason, says, settledBy: isOpen({ verdict }) ? settledBy : undefined, sources };
}

/**
 * What is open of a list as findings: the code is the step, the words are what has to be so, the path is where it is recorded.
 *
 * @param steps - the list, checked
 * @returns a finding for each that is not done or not known
 */
export const findingsOfOpen = <Id extends string>(steps: readonly CheckedItem<Id>[]): readonly Finding<Id>[] =>
  steps.filter(isOpen).map(({ id, asks, severity, sources: [source] }) => ({
    code: id,
    severity,
    path: ['recorded', id],
    message: asks,
    source,
  }));
