/** Stage 2, task 3: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 2, Task 3, Communicate the decision to children and parents');
const ANNEX_12_DECISIONS = /* @__PURE__ */ inFramework('Annex 12, Decisions');
const INTRODUCTION_STAGE_2 = /* @__PURE__ */ inFramework('Introduction, Stage 2');

/** What is asked, item by item, in the order of the text. */
export const STAGE_2_TELLING: Readonly<Record<ItemsOf<'telling'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'tell-children-decision': {
      asks: 'Tell each child the outcome, clearly and in good time.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      unless: 'the child is too young',
      since: 'outcome',
      source: ANNEX_12_DECISIONS,
    },
    'tell-parents-decision': {
      asks: 'Tell each parent the outcome.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      since: 'outcome',
      source: INTRODUCTION_STAGE_2,
    },
    'tell-carers-decision': {
      asks: 'Tell foster carers or residential workers the outcome.',
      who: 'not-said',
      about: 'carers',
      printed: 'need',
      since: 'outcome',
      source: INTRODUCTION_STAGE_2,
    },
    'tell-professionals-decision': {
      asks: 'Tell all relevant professionals the outcome.',
      who: 'not-said',
      about: 'case',
      printed: 'need',
      since: 'outcome',
      source: INTRODUCTION_STAGE_2,
    },
    'explain-with-table': {
      asks: 'Use the Risk Classification Table to explain the outcome and the reasons.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'may',
      since: 'outcome',
      source: TASK,
    },
    'assessment-stays-live': {
      asks: 'Keep the assessment live so that it informs agreements and support plans.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      appliesIf: ['return-not-ruled-out'],
      source: TASK,
    },
    'child-report-and-aids': {
      asks: 'Use the child’s version of the report, toys or pictures.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      settledBy: 'the young person’s report (Annex 6)',
      unless: 'it does not fit the child’s age',
      since: 'outcome',
      source: ANNEX_12_DECISIONS,
    },
    'plan-endings': {
      asks: 'Think carefully about endings, and include the multi-agency network where appropriate.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      unless: 'nothing ends for the child',
      since: 'outcome',
      source: ANNEX_12_DECISIONS,
    },
  }))();
