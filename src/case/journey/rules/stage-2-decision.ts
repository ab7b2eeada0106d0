/** Stage 2, task 2: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 2, Task 2, Decision on the potential for reunification');

/** What is asked, item by item, in the order of the text. */
export const STAGE_2_DECISION: Readonly<Record<ItemsOf<'decision'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'decide-realistic-prospect': {
      asks: 'Decide if change is realistic on the child’s timescale, guided by the classification.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'the decision, recorded',
      since: 'first-classification',
      source: TASK,
    },
    'decision-child-circumstances': {
      asks: 'Weigh the circumstances of this child: strengths, vulnerabilities and developmental needs.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'the reasons, recorded',
      since: 'first-classification',
      source: TASK,
    },
    'decision-services-acceptable': {
      asks: 'Weigh whether the services that are needed are likely to be available, and acceptable to parents and older children.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'the reasons, recorded',
      since: 'first-classification',
      source: TASK,
    },
    'recommend-to-review': {
      asks: 'Bring a recommendation to the review, where the decision can be made.',
      who: 'case-team',
      about: 'child',
      printed: 'may',
      settledBy: 'the recommendation, and the decision of the review',
      since: 'first-classification',
      source: TASK,
    },
    'decide-without-review': {
      asks: 'Decide as case team, with the Independent Reviewing Officer and other key people.',
      who: 'case-team',
      about: 'child',
      printed: 'should',
      settledBy: 'the decision, and who was involved',
      unless: 'a review could be held in time',
      since: 'first-classification',
      source: TASK,
    },
  }))();
