/** Recommendation 1: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticeRecommendation } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inRecommendation, SUMMARY } from '../sources.js';

/** The recommendation as it is printed, with what is said of the evidence for it. */
export const RECOMMENDATION_1: PracticeRecommendation = /* @__PURE__ */ (() =>
  frozen({
    number: 1,
    title: 'Support matched to assessed needs',
    says: 'See that support is there, and that it fits what the assessment found child and family to need and to have lived through.',
    evidence: {
      rating: 'no-rating',
      says: 'No rating is given. Compared statistically, no type of intervention came out consistently better than the others; the guide points to a thorough assessment of the family’s needs instead.',
      sources: [inRecommendation(1), SUMMARY],
    },
    inText: [
      'needs-each-have-support',
      'support-chosen-by-assessment',
      'options-to-choose-from',
      'no-single-model-required',
    ],
    points: [],
    source: inRecommendation(1),
  }))();

/** What can be asked of one case, in the order of the text. */
export const RECOMMENDATION_1_OF_CASE: Readonly<Record<CaseGuideItemsOf<'recommendation-1'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'needs-each-have-support': {
        asks: 'Make support available for each need that the assessment found.',
        settledBy: 'the plan, need by need',
        sources: [inRecommendation(1)],
      },
      'support-chosen-by-assessment': {
        asks: 'Choose and combine support by what this child and these parents need and have lived through.',
        settledBy: 'the assessment, and the reasons for the choice',
        sources: [inRecommendation(1)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const RECOMMENDATION_1_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'recommendation-1'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'options-to-choose-from': {
        asks: 'Give practitioners more than one option with evidence behind it, and guide and supervise them.',
        sources: [inRecommendation(1)],
      },
      'no-single-model-required': {
        asks: 'Back practitioners in choosing by assessment, and require no single model.',
        sources: [inRecommendation(1)],
      },
    }))();
