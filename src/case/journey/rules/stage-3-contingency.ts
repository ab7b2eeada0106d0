/** Stage 3, task 5: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 3, Task 5, Contingency planning');

/** What is asked, item by item, in the order of the text. */
export const STAGE_3_CONTINGENCY: Readonly<Record<ItemsOf<'contingency'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'monitor-throughout-stage-3': {
      asks: 'Monitor progress against agreed goals all through Stage 3.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'the progress record',
      appliesIf: ['return-open'],
      source: TASK,
    },
    'alternative-permanence-plan': {
      asks: 'Put alternative permanence plans in the care plan.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      settledBy: 'the care plan, with the alternative',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'alternative-permanence-planned' },
      source: TASK,
    },
    'share-contingency': {
      asks: 'Make sure that parents, and children where possible, know how decisions are made, through the review with the Independent Reviewing Officer, and what the alternative is.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'alternative-permanence-planned' },
      source: TASK,
    },
    'talk-openly-confiding': {
      asks: 'Talk openly with the parents about why it may be hard to confide, and explain that telling difficulties or asking for help is seen as positive.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      appliesIf: ['return-open'],
      source: TASK,
    },
    'concerns-reported-back': {
      asks: 'Set up a way for other professionals to pass safeguarding concerns to the social worker.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      settledBy: 'an agreed way of passing concerns on',
      appliesIf: ['return-open'],
      source: TASK,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_3_CONTINGENCY_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'return-not-assumed',
      says: 'Nobody can count on the return, or on its success. An alternative plan matters most at high risk, where Stage 3 may be the last chance.',
      source: TASK,
    },
  ]))();
