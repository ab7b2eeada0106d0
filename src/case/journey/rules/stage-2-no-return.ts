/** Stage 2, task 4: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework(
  'Stage 2, Task 4, Work with children and parents where reunification will not be possible',
);

/** What is asked, item by item, in the order of the text. */
export const STAGE_2_NO_RETURN: Readonly<Record<ItemsOf<'no-return'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'multiple-removals': {
      asks: 'Use the annex on families who have lost several children.',
      who: 'not-said',
      about: 'family',
      printed: 'may',
      appliesIf: ['no-return'],
      unless: 'the family has not lost several children',
      source: TASK,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_2_NO_RETURN_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'no-return-is-success',
      says: 'Treat a decision against return as a success if it serves the child.',
      source: TASK,
    },
  ]))();
