/** The whole guide: principles, recommendations and everything they ask. */

import { frozen } from '../../shared/frozen.js';
import type {
  GuideItemRule,
  PracticePrinciple,
  PracticePrincipleId,
  PracticeRecommendation,
  PracticeRecommendationId,
} from '../guide.js';
import type { AuthorityGuideItemId, CaseGuideItemId } from '../guide-items.js';
import { INTRODUCTION_OF_CASE, REVIEWING_OFFICERS_OF_CASE } from './introduction.js';
import { PRINCIPLE_1, PRINCIPLE_1_OF_AUTHORITY, PRINCIPLE_1_OF_CASE } from './principle-1.js';
import { PRINCIPLE_2, PRINCIPLE_2_OF_AUTHORITY, PRINCIPLE_2_OF_CASE } from './principle-2.js';
import { PRINCIPLE_3, PRINCIPLE_3_OF_AUTHORITY, PRINCIPLE_3_OF_CASE } from './principle-3.js';
import { PRINCIPLE_4, PRINCIPLE_4_OF_AUTHORITY, PRINCIPLE_4_OF_CASE } from './principle-4.js';
import { PRINCIPLE_5, PRINCIPLE_5_OF_AUTHORITY, PRINCIPLE_5_OF_CASE } from './principle-5.js';
import { PRINCIPLE_6, PRINCIPLE_6_OF_AUTHORITY, PRINCIPLE_6_OF_CASE } from './principle-6.js';
import { PRINCIPLE_7, PRINCIPLE_7_OF_AUTHORITY, PRINCIPLE_7_OF_CASE } from './principle-7.js';
import { PRINCIPLE_8, PRINCIPLE_8_OF_AUTHORITY, PRINCIPLE_8_OF_CASE } from './principle-8.js';
import { RECOMMENDATION_1, RECOMMENDATION_1_OF_AUTHORITY, RECOMMENDATION_1_OF_CASE } from './recommendation-1.js';
import { RECOMMENDATION_2, RECOMMENDATION_2_OF_AUTHORITY, RECOMMENDATION_2_OF_CASE } from './recommendation-2.js';
import { RECOMMENDATION_3, RECOMMENDATION_3_OF_AUTHORITY, RECOMMENDATION_3_OF_CASE } from './recommendation-3.js';
import { RECOMMENDATION_4, RECOMMENDATION_4_OF_AUTHORITY, RECOMMENDATION_4_OF_CASE } from './recommendation-4.js';

/** The eight key principles, in printed order. */
export const PRACTICE_PRINCIPLES: Readonly<Record<PracticePrincipleId, PracticePrinciple>> = /* @__PURE__ */ (() =>
  frozen({
    'principle-1': PRINCIPLE_1,
    'principle-2': PRINCIPLE_2,
    'principle-3': PRINCIPLE_3,
    'principle-4': PRINCIPLE_4,
    'principle-5': PRINCIPLE_5,
    'principle-6': PRINCIPLE_6,
    'principle-7': PRINCIPLE_7,
    'principle-8': PRINCIPLE_8,
  }))();

/** The four recommendations, in printed order, which is no order of worth. */
export const PRACTICE_RECOMMENDATIONS: Readonly<Record<PracticeRecommendationId, PracticeRecommendation>> =
  /* @__PURE__ */ (() =>
    frozen({
      'recommendation-1': RECOMMENDATION_1,
      'recommendation-2': RECOMMENDATION_2,
      'recommendation-3': RECOMMENDATION_3,
      'recommendation-4': RECOMMENDATION_4,
    }))();

/** What can be asked of one case. */
export const CASE_GUIDE_ITEMS: Readonly<Record<CaseGuideItemId, GuideItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    ...INTRODUCTION_OF_CASE,
    ...REVIEWING_OFFICERS_OF_CASE,
    ...PRINCIPLE_1_OF_CASE,
    ...PRINCIPLE_2_OF_CASE,
    ...PRINCIPLE_3_OF_CASE,
    ...PRINCIPLE_4_OF_CASE,
    ...PRINCIPLE_5_OF_CASE,
    ...PRINCIPLE_6_OF_CASE,
    ...PRINCIPLE_7_OF_CASE,
    ...PRINCIPLE_8_OF_CASE,
    ...RECOMMENDATION_1_OF_CASE,
    ...RECOMMENDATION_2_OF_CASE,
    ...RECOMMENDATION_3_OF_CASE,
    ...RECOMMENDATION_4_OF_CASE,
  }))();

/** What can only be asked of an authority. */
export const AUTHORITY_GUIDE_ITEMS: Readonly<Record<AuthorityGuideItemId, GuideItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    ...PRINCIPLE_1_OF_AUTHORITY,
    ...PRINCIPLE_2_OF_AUTHORITY,
    ...PRINCIPLE_3_OF_AUTHORITY,
    ...PRINCIPLE_4_OF_AUTHORITY,
    ...PRINCIPLE_5_OF_AUTHORITY,
    ...PRINCIPLE_6_OF_AUTHORITY,
    ...PRINCIPLE_7_OF_AUTHORITY,
    ...PRINCIPLE_8_OF_AUTHORITY,
    ...RECOMMENDATION_1_OF_AUTHORITY,
    ...RECOMMENDATION_2_OF_AUTHORITY,
    ...RECOMMENDATION_3_OF_AUTHORITY,
    ...RECOMMENDATION_4_OF_AUTHORITY,
  }))();
