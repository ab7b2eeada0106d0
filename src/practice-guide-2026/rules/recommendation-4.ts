/** Recommendation 4: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticeRecommendation } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inRecommendation, recommended, SUMMARY } from '../sources.js';

/** The recommendation as it is printed, with what is said of the evidence for it. */
export const RECOMMENDATION_4: PracticeRecommendation = /* @__PURE__ */ (() =>
  frozen({
    number: 4,
    title: 'Support from several agencies for families with multiple needs',
    says: 'Bring agencies together to support families with multiple needs, who need it most if the return is to last.',
    evidence: {
      rating: 'promising',
      says: 'Promising evidence that support by several agencies works for families with the greatest adversities.',
      sources: [inRecommendation(4), SUMMARY],
    },
    inText: [],
    points: [
      ['priority-where-re-entry-likeliest'],
      ['agencies-roles-and-times-agreed'],
      ['support-and-treatment-continued'],
      ['help-aimed-at-what-unsettles'],
      ['progress-watched-closely'],
      ['safety-plan-known-to-agencies'],
      ['agencies-decide-together'],
      ['progress-overseen'],
    ],
    source: inRecommendation(4),
  }))();

/** What can be asked of one case, in the order of the text. */
export const RECOMMENDATION_4_OF_CASE: Readonly<Record<CaseGuideItemsOf<'recommendation-4'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'agencies-roles-and-times-agreed': {
        asks: 'Agree between agencies who does what, towards which outcomes, and by when.',
        settledBy: 'the plan of the agencies',
        appliesIf: ['multiple-needs', 'return-pursued'],
        sources: [recommended(4, 2)],
      },
      'support-and-treatment-continued': {
        asks: 'Carry on support before, during and after the return and, where there is treatment, often that too.',
        settledBy: 'the plan of the agencies',
        appliesIf: ['multiple-needs', 'return-pursued'],
        ongoing: true,
        sources: [recommended(4, 3)],
      },
      'help-aimed-at-what-unsettles': {
        asks: 'Aim specialist and practical help at what could most easily unsettle the family.',
        settledBy: 'the plan of the agencies',
        appliesIf: ['multiple-needs', 'return-pursued'],
        sources: [recommended(4, 4)],
      },
      'progress-watched-closely': {
        asks: 'Follow progress closely, and respond early when things get hard.',
        appliesIf: ['multiple-needs', 'return-pursued'],
        ongoing: true,
        sources: [recommended(4, 5)],
      },
      'safety-plan-known-to-agencies': {
        asks: 'Keep the safety plan clear and reviewed, and see that every agency understands it.',
        settledBy: 'the safety plan, with the agencies that have it',
        appliesIf: ['multiple-needs', 'return-pursued'],
        ongoing: true,
        sources: [recommended(4, 6)],
      },
      'agencies-decide-together': {
        asks: 'Tell each other and decide together, so that nothing is done twice.',
        appliesIf: ['multiple-needs', 'return-pursued'],
        sources: [recommended(4, 7)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const RECOMMENDATION_4_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'recommendation-4'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'priority-where-re-entry-likeliest': {
        asks: 'Give priority to the children whom people judge most likely to come back into care.',
        sources: [recommended(4, 1)],
      },
    }))();
