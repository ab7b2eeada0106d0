/** Stage 1, task 4: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 1, Task 4, Identifying a trusted adult for the child');
const ANNEX_12_SOMEONE_TO_TRUST = /* @__PURE__ */ inFramework('Annex 12, Someone to trust');

/** What is asked, item by item, in the order of the text. */
export const STAGE_1_TRUSTED_ADULT: Readonly<Record<ItemsOf<'trusted-adult'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'build-relationship': {
      asks: 'Form a working relationship with the child, sparing no effort.',
      who: 'social-worker',
      about: 'child',
      printed: 'should',
      source: TASK,
    },
    'identify-trusted-adult': {
      asks: 'Ensure at least one trusted adult is named by and for the child.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      settledBy: 'the name of the trusted adult',
      source: TASK,
    },
    'trusted-adult-can-stay': {
      asks: 'Make sure that it is someone who can go on supporting the child at home.',
      who: 'social-worker',
      about: 'child',
      printed: 'should',
      source: TASK,
    },
    'offer-advocate': {
      asks: 'Offer an advocate or independent worker who can stay throughout.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      settledBy: 'the offer and the answer, recorded',
      unless: 'the child has a trusted adult',
      source: TASK,
    },
    'trusted-adult-role-clear': {
      asks: 'Involve the trusted people and tell them to report safeguarding concerns to the social worker.',
      who: 'social-worker',
      about: 'child',
      printed: 'should',
      source: ANNEX_12_SOMEONE_TO_TRUST,
    },
  }))();
