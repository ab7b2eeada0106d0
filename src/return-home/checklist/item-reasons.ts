/** Why an item on a list counts as done, not done or not needed: rules as data. */
import { frozen } from '../../shared/frozen.js';
import type { ItemReasonCode, ItemVerdict } from './checklist.js';

/** The verdict that follows from each reason, and what it says. */
export const ITEM_REASONS: Readonly<
  Record<
    ItemReasonCode,
    {
      /** The verdict on the item. */
      readonly verdict: ItemVerdict;
      /** What it says, in this package’s own words. */
      readonly says: string;
    }
  >
> = /* @__PURE__ */ frozen({
  'item.done': { verdict: 'met', says: 'This is recorded as done.' },
  'item.not-done': { verdict: 'not-met', says: 'This is recorded as not done.' },
  'item.not-known': { verdict: 'cannot-say', says: 'This is recorded as not known.' },
  'item.nothing-recorded': { verdict: 'cannot-say', says: 'Nothing is recorded about this.' },
  'item.done-on-a-later-day': { verdict: 'not-met', says: 'This is recorded for a date after the day asked about.' },
  'item.done-before-what-it-is-about': {
    verdict: 'cannot-say',
    says: 'This was done before the event that it should follow, so it may no longer hold. Check it again and record the day.',
  },
  'item.done-too-late': { verdict: 'not-met', says: 'This was done after the day it was needed.' },
  'item.until-when-not-known': {
    verdict: 'cannot-say',
    says: 'Record the day by which this was needed. Without it, it is not possible to tell whether it was done in time.',
  },
  'item.from-when-not-known': {
    verdict: 'cannot-say',
    says: 'Record the day from which this counts. Without it, it is not possible to tell whether it was done for this return or decision.',
  },
  'item.nobody-named': { verdict: 'cannot-say', says: 'This is recorded as done. Record who says so.' },
  'item.set-aside': { verdict: 'does-not-apply', says: 'People recorded, with a reason, that this is not needed.' },
  'item.set-aside-against-assessment': {
    verdict: 'not-met',
    says: 'This is recorded as not needed, but the assessment found the risk that it addresses. Record when it was done, or correct the assessment.',
  },
  'item.set-aside-without-assessment': {
    verdict: 'cannot-say',
    says: 'This is recorded as not needed. Provide the assessment, to show whether it found the risk that this addresses.',
  },
  'item.set-aside-as-it-cannot-help': {
    verdict: 'does-not-apply',
    says: 'People recorded, with a reason, that this is not needed. The assessment counts the risk only because of what a parent lets others do, which this cannot change.',
  },
  'item.set-aside-at-school-age': {
    verdict: 'not-met',
    says: 'This is recorded as not needed, but a child of school age is not too young for it. Record when it was done.',
  },
  'item.set-aside-without-reason': {
    verdict: 'cannot-say',
    says: 'This is recorded as not needed. Record the reason.',
  },
  'item.cannot-be-set-aside': {
    verdict: 'not-met',
    says: 'This is recorded as not needed, but it is always needed. Record when it was done.',
  },
  'item.not-asked-here': { verdict: 'does-not-apply', says: 'This is not needed in this case.' },
  'item.cannot-say-whether-asked': {
    verdict: 'cannot-say',
    says: 'Nothing recorded meets this, and not enough is known to tell whether it is needed in this case.',
  },
});
