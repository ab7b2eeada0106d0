/** Stage 3, task 5: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

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
      source: TASK,
    },
    'alternative-permanence-plan': {
      asks: 'Put alternative permanence plans in the care plan.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      settledBy: 'the care plan, with the alternative',
      readOff: { in: 'condition', condition: 'alternative-permanence-planned' },
      source: TASK,
    },
    'share-contingency': {
      asks: 'Ensure parents, and children where possible, know how decisions are made and the likely alternative.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      source: TASK,
    },
    'talk-openly-confiding': {
      asks: 'Explain to parents that telling difficulties or asking for help is seen as positive.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      source: TASK,
    },
    'concerns-reported-back': {
      asks: 'Set up a way for other professionals to pass safeguarding concerns to the social worker.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      settledBy: 'an agreed way of passing concerns on',
      source: TASK,
    },
  }))();
