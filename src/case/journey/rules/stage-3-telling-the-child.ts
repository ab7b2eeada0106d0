/** Stage 3, task 1: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 3, Task 1, Communicate with children');

/** What is asked, item by item, in the order of the text. */
export const STAGE_3_TELLING_THE_CHILD: Readonly<Record<ItemsOf<'telling-the-child'>, JourneyItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'see-child-alone-stage-3': {
        asks: 'See the child alone.',
        who: 'social-worker',
        about: 'child',
        printed: 'should',
        settledBy: 'the visit record',
        appliesIf: ['return-open'],
        since: 'first-classification',
        alsoShownBy: [{ in: 'record', what: 'child-seen-alone' }],
        source: TASK,
      },
      'explain-stage-3-simplified-table': {
        asks: 'Explain the aims and work of Stage 3, using the Annex 6 table.',
        who: 'social-worker',
        about: 'child',
        printed: 'should',
        appliesIf: ['return-open'],
        unless: 'the child is too young or does not use words, and is observed instead',
        since: 'first-classification',
        source: TASK,
      },
      'ask-hopes-fears-timing': {
        asks: 'Ask about hopes and fears of going home, and the best time for it.',
        who: 'social-worker',
        about: 'child',
        printed: 'should',
        settledBy: 'what the child answered, recorded',
        appliesIf: ['return-open'],
        unless: 'the child is too young or does not use words, and is observed instead',
        since: 'first-classification',
        source: TASK,
      },
      'ask-support-to-prepare': {
        asks: 'Ask which support the child needs to get ready.',
        who: 'social-worker',
        about: 'child',
        printed: 'should',
        settledBy: 'what the child answered, recorded',
        appliesIf: ['return-open'],
        unless: 'the child is too young or does not use words, and is observed instead',
        since: 'first-classification',
        source: TASK,
      },
      'ask-changes-parents': {
        asks: 'Ask which changes by the parents would make home safe.',
        who: 'social-worker',
        about: 'child',
        printed: 'should',
        settledBy: 'what the child answered, recorded',
        appliesIf: ['return-open'],
        unless: 'the child is too young or does not use words, and is observed instead',
        since: 'first-classification',
        source: TASK,
      },
      'observe-distress': {
        asks: 'Watch for signs of distress, since children may not tell.',
        who: 'social-worker',
        about: 'child',
        printed: 'need',
        appliesIf: ['return-open'],
        since: 'first-classification',
        source: TASK,
      },
      'check-observations-with-child': {
        asks: 'Check with the child what you observed.',
        who: 'worker',
        about: 'child',
        printed: 'need',
        appliesIf: ['return-open'],
        unless: 'the child is too young or does not use words, and is observed instead',
        since: 'first-classification',
        source: TASK,
      },
      'confer-with-carers': {
        asks: 'Confer with foster carers or residential workers.',
        who: 'worker',
        about: 'carers',
        printed: 'need',
        appliesIf: ['return-open'],
        since: 'first-classification',
        source: TASK,
      },
    }))();
