/** Why a condition for closing counts as it does: rules as data. */

import type { ItemVerdict } from '../../../return-home/index.js';
import { frozen } from '../../../shared/frozen.js';
import type { ClosingOwnReasonCode } from './closing.js';

/** The verdict that follows from each reason, and what it says. */
export const CLOSING_REASONS: Readonly<
  Record<
    ClosingOwnReasonCode,
    {
      /** The verdict on the condition. */
      readonly verdict: ItemVerdict;
      /** What it says, in this package’s own words. */
      readonly says: string;
    }
  >
> = /* @__PURE__ */ frozen({
  'closing.no-level-held': { verdict: 'cannot-say', says: 'People have not agreed a level.' },
  'closing.agreement-withdrawn': {
    verdict: 'cannot-say',
    says: 'The agreement on the level was withdrawn, and people have not agreed again.',
  },
  'closing.at-low': { verdict: 'met', says: 'The level agreed is low.' },
  'closing.at-medium': { verdict: 'not-met', says: 'The level agreed is medium. A case at medium cannot close.' },
  'closing.at-high': { verdict: 'not-met', says: 'The level agreed is high. A case at high cannot close.' },
  'closing.at-severe': { verdict: 'not-met', says: 'The level agreed is severe. A case at severe cannot close.' },
  'closing.home': { verdict: 'met', says: 'The child is at home.' },
  'closing.no-return-recorded': {
    verdict: 'not-met',
    says: 'No return home by this way is recorded. A case cannot close before the child is home.',
  },
  'closing.back-in-care': { verdict: 'not-met', says: 'The child is back in care.' },
  'closing.level-of-earlier-attempt': {
    verdict: 'cannot-say',
    says: 'This level was agreed before the child last came into care. Agree a classification for this return.',
  },
  'closing.moved-elsewhere': {
    verdict: 'not-met',
    says: 'Since the return by this way, a move by another way home is recorded.',
  },
  'closing.home-contradicted': {
    verdict: 'cannot-say',
    says: 'The child is recorded as home, and as in care or placed elsewhere since. Correct the one that is wrong.',
  },
  'closing.home-by-two-ways': {
    verdict: 'cannot-say',
    says: 'Another return home is recorded for the same day. If only one return happened, withdraw the other; otherwise record where the child went since.',
  },
  'closing.decided-against': {
    verdict: 'cannot-say',
    says: 'The child is at home, and it was decided that the child will not go home. Settle which holds.',
  },
  'closing.not-counted-above-low': { verdict: 'not-met', says: 'This time counts at low only.' },
  'closing.low-kept-up': {
    verdict: 'met',
    says: 'Low risk was kept up for as long as is asked, and a record made since shows that it still holds.',
  },
  'closing.low-not-long-enough': { verdict: 'not-met', says: 'Low risk has not been kept up for long enough yet.' },
  'closing.low-not-confirmed': {
    verdict: 'cannot-say',
    says: 'The time at low is over, but not every row has been recorded since. Silence does not show that low risk holds.',
  },
  'closing.low-was-broken': {
    verdict: 'not-met',
    says: 'Rows 1 to 3 are not all as they are printed for low, or a new risk stands. The time starts again once they are.',
  },
  'closing.home-long-enough': { verdict: 'met', says: 'The child has been home for as long as is asked.' },
  'closing.home-not-long-enough': { verdict: 'not-met', says: 'The child has not been home for long enough yet.' },
  'closing.reclassified': {
    verdict: 'met',
    says: 'People agreed a classification six months after the return or later.',
  },
  'closing.reclassification-not-due-yet': {
    verdict: 'not-met',
    says: 'The day for the formal reclassification has not come yet.',
  },
  'closing.not-reclassified': {
    verdict: 'not-met',
    says: 'Nobody has formally reclassified the risk since the child has been home for six months.',
  },
  'closing.day-cannot-be-worked-out': {
    verdict: 'cannot-say',
    says: 'The day from which this counts cannot be worked out.',
  },
  'closing.no-new-risk': { verdict: 'met', says: 'No new risk is recorded as standing.' },
  'closing.new-risk': {
    verdict: 'not-met',
    says: 'A new risk stands, or one that has come back, that people have not taken into a classification.',
  },
  'closing.new-risk-contradicted': {
    verdict: 'cannot-say',
    says: 'Records of one day contradict each other on whether a new risk stands.',
  },
  'closing.lapse-not-over': {
    verdict: 'cannot-say',
    says: 'A lapse was recorded as managed, and nobody has recorded that it is over.',
  },
  'closing.nothing-observed': { verdict: 'cannot-say', says: 'Nothing has been observed or agreed.' },
  'closing.set-aside-before-closing': {
    verdict: 'cannot-say',
    says: 'This is recorded as not needed because no support was being withdrawn. Closing withdraws it: record the plan.',
  },
  'closing.support-long-enough': {
    verdict: 'met',
    says: 'The time for which support was to go on at least is over.',
  },
  'closing.support-still-due': {
    verdict: 'not-met',
    says: 'Support was to go on beyond this day. Closing does not end it.',
  },
  'closing.considered': { verdict: 'met', says: 'A supervision considered it.' },
  'closing.not-considered': {
    verdict: 'not-met',
    says: 'No supervision that is recorded since then considered it.',
  },
  'closing.supervisions-not-recorded': { verdict: 'cannot-say', says: 'The record has no part for supervision.' },
  'closing.nothing-in-law': {
    verdict: 'met',
    says: 'The child is not looked after, and no supervision order or child protection plan is recorded.',
  },
  'closing.care-not-known': { verdict: 'cannot-say', says: 'It is not known whether the child is looked after.' },
  'closing.end-of-care-to-confirm': {
    verdict: 'cannot-say',
    says: 'The end of care was recorded before its day, and nobody has recorded since that it came about.',
  },
  'closing.still-looked-after': {
    verdict: 'not-met',
    says: 'The child is still looked after: reviews, visits and plans go on.',
  },
  'closing.supervision-order': {
    verdict: 'not-met',
    says: 'A supervision order is recorded, and no end of it.',
  },
  'closing.child-protection-plan': {
    verdict: 'not-met',
    says: 'The child has a child protection plan: its reviews go on.',
  },
});
