/** Why a thing on a list counts as it does: rules as data. */
import { frozen } from '../../shared/frozen.js';
import type { ItemReasonCode, ItemVerdict } from './checklist.js';

/** What each reason makes of a thing on a list, and what it says. */
export const ITEM_REASONS: Readonly<
  Record<
    ItemReasonCode,
    {
      /** What it makes of it. */
      readonly verdict: ItemVerdict;
      /** What it says, in this package’s own words. */
      readonly says: string;
    }
  >
> = /* @__PURE__ */ frozen({
  'item.done': { verdict: 'met', says: 'It is recorded as done.' },
  'item.not-done': { verdict: 'not-met', says: 'It is recorded as not done.' },
  'item.not-known': { verdict: 'cannot-say', says: 'It is recorded that nobody knows.' },
  'item.nothing-recorded': { verdict: 'cannot-say', says: 'Nothing is recorded.' },
  'item.done-on-a-later-day': { verdict: 'not-met', says: 'It is recorded for a day after the one asked about.' },
  'item.done-before-what-it-is-about': {
    verdict: 'cannot-say',
    says: 'It is recorded for a day before what it is about, so nobody can say whether it still holds.',
  },
  'item.done-too-late': { verdict: 'not-met', says: 'It is recorded for a day after it was needed.' },
  'item.from-when-not-known': {
    verdict: 'cannot-say',
    says: 'The day from which it counts is not known, so nobody can say whether it was done for this. Record that day.',
  },
  'item.nobody-named': { verdict: 'cannot-say', says: 'It is recorded as done, and nobody is named who says so.' },
  'item.set-aside': { verdict: 'does-not-apply', says: 'People recorded, with a reason, that it is not called for.' },
  'item.set-aside-against-assessment': {
    verdict: 'not-met',
    says: 'It is recorded as not called for, but the assessment found the risk that it is about. Record when it was done, or correct the assessment.',
  },
  'item.set-aside-as-it-cannot-help': {
    verdict: 'does-not-apply',
    says: 'People recorded, with a reason, that it is not called for. The assessment counts the risk only for what a parent lets others do, which this cannot change.',
  },
  'item.set-aside-at-school-age': {
    verdict: 'not-met',
    says: 'It is recorded as not called for, but a child of school age is not too young for it. Record when it was done.',
  },
  'item.set-aside-without-reason': {
    verdict: 'cannot-say',
    says: 'It is recorded as not called for, without a reason.',
  },
  'item.cannot-be-set-aside': {
    verdict: 'not-met',
    says: 'It is recorded as not called for, and cannot be set aside.',
  },
  'item.not-asked-here': { verdict: 'does-not-apply', says: 'It is not asked in this case.' },
  'item.cannot-say-whether-asked': {
    verdict: 'cannot-say',
    says: 'What is recorded does not meet it, and what is known does not say whether it is asked in this case.',
  },
});
