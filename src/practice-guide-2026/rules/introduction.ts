/** What the introduction asks: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule } from '../guide.js';
import type { CaseGuideItemsOf } from '../guide-items.js';
import { INTRODUCTION, REVIEWING_OFFICERS } from '../sources.js';

/** What can be asked of one case, in the order of the text. */
export const INTRODUCTION_OF_CASE: Readonly<Record<CaseGuideItemsOf<'introduction'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'social-worker-leads': {
        asks: 'Have a social worker lead on whether and how the child goes home.',
        settledBy: 'the social worker’s name in the plan',
        sources: [INTRODUCTION],
      },
      'kept-safe-with-partners': {
        asks: 'Decide together with partner agencies how the child is kept safe after the return.',
        settledBy: 'the record of the decision, with who took part',
        sources: [INTRODUCTION],
      },
    }))();

/** What can be asked of one case, in the order of the text. */
export const REVIEWING_OFFICERS_OF_CASE: Readonly<Record<CaseGuideItemsOf<'reviewing-officers'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'return-considered': {
        asks: 'Have the Independent Reviewing Officer see to it that care planning considers a return home.',
        settledBy: 'the record of the review',
        unless: 'a return home would not be safe',
        sources: [REVIEWING_OFFICERS],
      },
      'return-not-explored-challenged': {
        asks: 'Have the Independent Reviewing Officer challenge it if nobody has explored a return home.',
        settledBy: 'the challenge, and the answer to it',
        unless: 'a return home has been explored',
        sources: [REVIEWING_OFFICERS],
      },
      'plans-rest-on-evidence': {
        asks: 'Have the Independent Reviewing Officer test whether the plans rest on evidence, and have not just drifted.',
        settledBy: 'the record of the review',
        sources: [REVIEWING_OFFICERS],
      },
      'support-seen-before-return': {
        asks: 'Have the Independent Reviewing Officer check, before the child goes home, that the support needed is there.',
        settledBy: 'the record of the review',
        until: 'return',
        sources: [REVIEWING_OFFICERS],
      },
      'support-seen-after-return': {
        asks: 'Have the Independent Reviewing Officer check, once the child is home, that the support needed is there.',
        settledBy: 'the record of the review',
        appliesIf: ['home'],
        since: 'return',
        sources: [REVIEWING_OFFICERS],
      },
    }))();
