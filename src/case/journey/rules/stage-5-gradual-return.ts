/** Stage 5, task 1: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 5, Task 1, Increase contact and gradual return home');
const CRITICAL_POST_HONEYMOON_PERIOD = /* @__PURE__ */ inFramework('Stage 5, Task 1, Critical post ‘honeymoon’ period');
const PREPARING_PARENTS = /* @__PURE__ */ inFramework('Stage 4, Task 4, Preparing parents');

/** What is asked, item by item, in the order of the text. */
export const STAGE_5_GRADUAL_RETURN: Readonly<Record<ItemsOf<'gradual-return'>, JourneyItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'gradual-return': {
        asks: 'Make the return gradual.',
        who: 'not-said',
        about: 'child',
        printed: 'should',
        settledBy: 'the schedule',
        appliesIf: ['return-open'],
        source: TASK,
      },
      'consult-child-timing': {
        asks: 'Consult children on when and how they return.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the child’s view, recorded',
        appliesIf: ['return-open'],
        readOff: { in: 'condition', condition: 'child-consulted-on-timing' },
        source: TASK,
      },
      'step-daytime-contact': {
        asks: 'Increase unsupervised daytime contact slowly towards a first overnight stay.',
        who: 'not-said',
        about: 'child',
        printed: 'may',
        appliesIf: ['return-open'],
        source: TASK,
      },
      'school-monitors-contact': {
        asks: 'Let the school watch how the child manages the contacts.',
        who: 'school',
        about: 'child',
        printed: 'may',
        appliesIf: ['return-open'],
        source: TASK,
      },
      'talk-contact-hopes-help': {
        asks: 'Talk about contact, hopes, fears and where to find help if return goes badly.',
        who: 'worker',
        about: 'child',
        printed: 'need',
        appliesIf: ['return-open'],
        unless: 'the child is too young or does not use words, and is observed instead',
        source: TASK,
      },
      'step-weekends': {
        asks: 'After a few good midweek nights, plan weekend nights, then whole weekends.',
        who: 'not-said',
        about: 'child',
        printed: 'may',
        appliesIf: ['return-open'],
        unless: 'the return took another course',
        source: TASK,
      },
      'visit-during-first-stays': {
        asks: 'Arrange home visits during first stays, announced and unannounced.',
        who: 'worker',
        about: 'child',
        printed: 'need',
        settledBy: 'the visit records',
        appliesIf: ['return-open'],
        source: TASK,
      },
      'help-after-honeymoon': {
        asks: 'Once the child is home, help parents with the child’s distress and behaviour.',
        who: 'team-around-the-family',
        about: 'parents',
        printed: 'need',
        appliesIf: ['return-open'],
        since: 'return',
        source: PREPARING_PARENTS,
      },
    }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_5_GRADUAL_RETURN_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'talk-to-other-parents',
      says: 'Offer contact with parents who have been through it.',
      source: CRITICAL_POST_HONEYMOON_PERIOD,
    },
    {
      id: 'crisis-line',
      says: 'Offer a number answered at any hour by someone familiar.',
      source: CRITICAL_POST_HONEYMOON_PERIOD,
    },
  ]))();
