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
        asks: 'Decide together with partner agencies, before the return, how the child is kept safe after it.',
        settledBy: 'the record of the decision, with who took part',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [INTRODUCTION],
      },
    }))();

/** What can be asked of one case, in the order of the text. */
export const REVIEWING_OFFICERS_OF_CASE: Readonly<Record<CaseGuideItemsOf<'reviewing-officers'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'return-considered': {
        asks: 'The Independent Reviewing Officer sees to it that care planning considers a return home.',
        settledBy: 'the record of the review',
        unless: 'a return home would not be safe',
        sources: [REVIEWING_OFFICERS],
      },
      'return-not-explored-challenged': {
        asks: 'The Independent Reviewing Officer challenges it if nobody has explored a return home.',
        settledBy: 'the challenge, and the answer to it',
        unless: 'a return home has been explored',
        sources: [REVIEWING_OFFICERS],
      },
      'plans-rest-on-evidence': {
        asks: 'The Independent Reviewing Officer tests whether the plans rest on evidence, not on assumption or drift.',
        settledBy: 'the record of the review',
        sources: [REVIEWING_OFFICERS],
      },
      'support-seen-before-return': {
        asks: 'The Independent Reviewing Officer checks, before the child goes home, that the support needed is there.',
        settledBy: 'the record of the review',
        until: 'return',
        appliesIf: ['return-pursued'],
        sources: [REVIEWING_OFFICERS],
      },
      'support-seen-after-return': {
        asks: 'The Independent Reviewing Officer checks, once the child is home, that the support needed is there.',
        settledBy: 'the record of the review',
        appliesIf: ['home'],
        since: 'return',
        unless: 'the child is no longer looked after, and has no reviewing officer',
        sources: [REVIEWING_OFFICERS],
      },
    }))();
