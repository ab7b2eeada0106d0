/** Stage 5, task 2: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const THE_AIM_OF_STAGE_5 = /* @__PURE__ */ inFramework('Stage 5, The aim of Stage 5');
const TASK = /* @__PURE__ */ inFramework(
  'Stage 5, Task 2, Coordinate support and services as detailed in the reunification plan',
);

/** What is asked, item by item, in the order of the text. */
export const STAGE_5_SERVICES: Readonly<Record<ItemsOf<'services'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'review-support-packages': {
      asks: 'Review the packages and add what a smooth move home needs.',
      who: 'worker',
      about: 'family',
      printed: 'should',
      settledBy: 'the package, brought up to date',
      appliesIf: ['return-open'],
      since: 'classification',
      source: THE_AIM_OF_STAGE_5,
    },
    'services-high-at-first': {
      asks: 'Keep services strong in the first period.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      appliesIf: ['return-open'],
      since: 'return',
      source: THE_AIM_OF_STAGE_5,
    },
    'support-by-circumstances': {
      asks: 'Think about what supports this family best in its circumstances.',
      who: 'worker',
      about: 'family',
      printed: 'need',
      appliesIf: ['return-open'],
      source: THE_AIM_OF_STAGE_5,
    },
    'clear-where-can-intervene': {
      asks: 'Have a clear plan of where the authority can and cannot intervene.',
      who: 'local-authority',
      about: 'family',
      printed: 'need',
      settledBy: 'the plan',
      appliesIf: ['return-open'],
      source: THE_AIM_OF_STAGE_5,
    },
    'services-continue': {
      asks: 'Continue services after return; more intensive early on and when stress arises.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      settledBy: 'the Reunification Plan',
      appliesIf: ['return-open'],
      since: 'return',
      source: TASK,
    },
    'services-individual': {
      asks: 'Fit services to each child and family and detail them in the plan.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the Reunification Plan',
      appliesIf: ['return-open'],
      source: TASK,
    },
    'twelve-months-support': {
      asks: 'In many cases, keep services going for at least 12 months.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      settledBy: 'a record of how long',
      appliesIf: ['return-open'],
      unless: 'shorter help was judged enough',
      since: 'return',
      source: TASK,
    },
    'six-months-low-risk': {
      asks: 'At low risk six months of services may be enough: use judgement.',
      who: 'worker',
      about: 'family',
      printed: 'should',
      settledBy: 'the reasons, recorded',
      appliesIf: ['return-open', 'low'],
      unless: 'the case needs longer',
      since: 'level',
      source: TASK,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_5_SERVICES_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'four-support-areas',
      says: 'Cover parenting skills, social support, basic resources, and children’s behaviour and emotions.',
      source: TASK,
    },
    {
      id: 'avoid-early-closure',
      says: 'Avoid ending services quickly or closing early: returns break down more often where a case closes while concerns remain.',
      source: TASK,
    },
  ]))();
