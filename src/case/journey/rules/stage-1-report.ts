/** Stage 1, task 5: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 1, Task 5, Preparing the Return Home Assessment Report');
const ANNEX_18_TIP_10 = /* @__PURE__ */ inFramework('Annex 18, tip 10');
const TEMPLATES = /* @__PURE__ */ inFramework('Stage 1, Templates and guidance needed for Stage 1');

/** What is asked, item by item, in the order of the text. */
export const STAGE_1_REPORT: Readonly<Record<ItemsOf<'report'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'report-part-of-care-planning': {
      asks: 'Treat the report as part of care planning; its questions may go into existing forms.',
      who: 'worker',
      about: 'child',
      printed: 'may',
      settledBy: 'the report, or its questions in existing documents',
      source: TASK,
    },
    'draft-most-of-report': {
      asks: 'Have most of the report drafted when Stage 1 ends.',
      who: 'worker',
      about: 'family',
      printed: 'need',
      settledBy: 'the report, most of it drafted',
      alsoShownBy: [{ in: 'record', what: 'report-finished' }],
      source: TASK,
    },
    'young-persons-version': {
      asks: 'Adapt and share the version of the report for children and young people.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      settledBy: 'the young person’s report (Annex 6)',
      unless: 'the child is too young for it',
      source: TEMPLATES,
    },
    'present-analysis-to-manager': {
      asks: 'Present the analysis of risk on return to the manager at the risk classification meeting.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      settledBy: 'the meeting, with the report drafted',
      source: TASK,
    },
    'involve-iro-meeting': {
      asks: 'Involve the Independent Reviewing Officer in the risk classification meeting.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      source: TASK,
    },
    'draw-together-analysis': {
      asks: 'Explain what the findings mean, how factors interact and how the classification was reached.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      settledBy: 'the text of the report',
      source: ANNEX_18_TIP_10,
    },
  }))();
