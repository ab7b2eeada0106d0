/** Stage 5, task 4: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 5, Task 4, Reclassification of risk', 65);

/** What is asked, item by item, in the order of the text. */
export const STAGE_5_RECLASSIFICATION: Readonly<Record<ItemsOf<'reclassification-at-home'>, JourneyItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'reclassify-six-months-home': {
        asks: 'Formally reclassify six months after the child came home.',
        who: 'social-worker-and-manager',
        about: 'child',
        printed: 'should',
        settledBy: 'the classification that people agreed',
        appliesIf: ['return-open'],
        readOff: { in: 'record', what: 'reclassified-at-home' },
        source: TASK,
      },
      'keep-active-until-low-held': {
        asks: 'Keep the case active until low has held for at least six months.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'need',
        settledBy: 'the classification history',
        appliesIf: ['return-open'],
        readOff: { in: 'record', what: 'open-until-low-held' },
        source: TASK,
      },
      'consider-ending': {
        asks: 'Consider ending this part of the case.',
        who: 'social-worker',
        about: 'child',
        printed: 'may',
        settledBy: 'the decision, recorded',
        appliesIf: ['home', 'low-held'],
        since: 'return',
        source: TASK,
      },
      'taper-support': {
        asks: 'Withdraw support gradually.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'need',
        settledBy: 'a plan for withdrawing support step by step',
        appliesIf: ['return-open'],
        unless: 'no support is withdrawn yet',
        since: 'return',
        source: TASK,
      },
      'step-up-plan': {
        asks: 'Have contingency plans to step services up: on request, at signs that stress may break the family, or that the child’s needs may not be met.',
        who: 'not-said',
        about: 'family',
        printed: 'need',
        settledBy: 'the contingency plan',
        appliesIf: ['return-open'],
        unless: 'no support is withdrawn yet',
        since: 'return',
        source: TASK,
      },
      'step-down-services': {
        asks: 'Once low has been held, keep lighter monitoring and support for a limited time.',
        who: 'social-worker',
        about: 'family',
        printed: 'may',
        settledBy: 'the day on which it ends',
        appliesIf: ['home', 'low-held'],
        since: 'return',
        source: TASK,
      },
      'give-phone-numbers': {
        asks: 'Tell parents and children they can ask again, with phone numbers.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'should',
        settledBy: 'the numbers, given to them',
        appliesIf: ['return-open'],
        since: 'return',
        source: TASK,
      },
    }))();
