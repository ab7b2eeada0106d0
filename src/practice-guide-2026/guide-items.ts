/** What the Practice Guide asks, by id, in the order of the text: of one case, and of an authority. */

import { frozen } from '../shared/frozen.js';

/** What can be asked of one case, by the section that it is kept under. */
export const CASE_GUIDE_ITEMS_OF = /* @__PURE__ */ frozen({
  introduction: ['social-worker-leads', 'kept-safe-with-partners'],
  'reviewing-officers': [
    'return-considered',
    'return-not-explored-challenged',
    'plans-rest-on-evidence',
    'support-seen-before-return',
    'support-seen-after-return',
  ],
  'principle-1': [
    'planned-from-entry-to-care',
    'important-people-known',
    'family-meeting-considered',
    'help-with-emotions-within-reach',
    'ending-decided-together',
    'same-practitioner-kept',
    'trust-built',
    'assessed-by-framework',
    'plan-written-with-family',
    'support-after-return-planned',
    'relationships-from-care-planned',
    'check-ins-planned',
    'contacts-named',
    'adjustment-helped',
    'helped-while-wanted-or-needed',
    'ending-planned-with-family',
    'help-after-ending-known',
  ],
  'principle-2': [
    'return-looked-at-again',
    'every-safe-way-considered',
    'support-explained',
    'support-explained-to-partners',
    'others-engaged-early',
  ],
  'principle-3': [
    'adjustments-looked-at-again',
    'help-chosen-with-family',
    'words-plain',
    'interpreter-arranged',
    'understanding-checked',
    'time-and-advocacy-given',
    'identity-and-culture-respected',
    'community-knowledge-used',
    'health-and-send-needs-found-early',
    'adjustments-agreed',
    'specialists-coordinated',
    'plan-changed-with-needs',
  ],
  'principle-4': [
    'family-help-lead-kept',
    'drift-dealt-with',
    'agencies-joined-up',
    'local-help-told',
    'way-to-resources-shown',
    'handovers-recorded',
  ],
  'principle-5': ['changes-recorded'],
  'principle-6': [
    'told-why-and-what-next',
    'told-what-their-views-change',
    'honest-talk-with-child',
    'child-asks-and-objects',
    'child-told-as-suits-age',
    'child-involved-in-planning',
    'family-involved-in-planning',
    'child-involved-after-return',
    'family-involved-after-return',
    'engagement-planned',
    'father-involved',
    'younger-children-involved',
    'engagement-loss-acted-on',
    'fitted-to-young-children',
    'taking-part-made-possible',
    'past-with-services-understood',
    'involvement-kept-in-proportion',
  ],
  'principle-7': [
    'childs-interests-first',
    'network-package-considered',
    'support-kept-steady',
    'strain-answered-early',
    'obstacles-worked-on-with-family',
    'feedback-shapes-support',
  ],
  'principle-8': [
    'housing-needed-first-decided',
    'money-looked-at',
    'housing-looked-at',
    'effects-of-hardship-found',
    'hardship-actions-planned',
    'housing-and-welfare-brought-in',
    'living-conditions-watched',
    'hardship-answered-early',
    'practical-help-given-too',
  ],
  'recommendation-1': ['needs-each-have-support', 'support-chosen-by-assessment'],
  'recommendation-2': [
    'support-before-return',
    'support-during-and-after-return',
    'threats-to-return-dealt-with',
    'goals-for-lasting-care',
    'mentor-considered',
    'stability-watched',
    'solutions-planned-ahead',
    'safety-plan-clear',
    'safety-plan-reviewed',
    'help-before-escalation',
    'progress-overseen',
  ],
  'recommendation-3': [
    'compassion-shown',
    'parents-needs-assessed-early',
    'untreated-needs-found',
    'referrals-made-early',
    'relapse-planned-for',
    'linked-not-only-referred',
    'treatment-barriers-removed',
  ],
  'recommendation-4': [
    'agencies-roles-and-times-agreed',
    'support-and-treatment-continued',
    'help-aimed-at-what-unsettles',
    'progress-watched-closely',
    'safety-plan-known-to-agencies',
    'agencies-decide-together',
  ],
} as const);

/** What can only be asked of an authority, by the section that it is kept under. */
export const AUTHORITY_GUIDE_ITEMS_OF = /* @__PURE__ */ frozen({
  'principle-1': [
    'long-term-offer',
    'services-built-on-relationships',
    'caseloads-manageable',
    'reunification-framework-shared',
    'partners-contribute',
    'supervision-on-relationships',
    'framework-applied-alike',
    'family-group-decision-making-offered',
  ],
  'principle-2': [
    'reunification-policy',
    'ownership-clear',
    'partners-told-alike',
    'practice-shared-between-areas',
    'teams-know-pathways',
    'learning-shared',
    'partner-teams-coordinated',
    'uptake-looked-at',
    'gaps-challenged',
  ],
  'principle-3': [
    'offer-flexible',
    'languages-and-cultures-provided-for',
    'health-and-send-pathways',
    'adjustment-standards',
    'tailoring-supported',
    'supervision-on-culture',
    'needs-found-alike',
    'minoritised-families-followed',
    'communication-needs-expertise',
    'racism-understood',
  ],
  'principle-4': [
    'culture-of-reunification',
    'therapy-partners',
    'leadership-across-partnership',
    'capacity-shared',
    'pathways-shared',
    'supervision-on-workload',
    'pressure-reported-early',
    'agencies-roles-clear',
    'unworkable-reported',
    'records-kept-alike',
  ],
  'principle-5': [
    'evidence-read-regularly',
    'core-of-practice-defined',
    'least-support-set',
    'training-provided',
    'quality-assured',
    'models-understood',
    'delivery-watched',
    'training-put-to-use',
  ],
  'principle-6': [
    'offer-same-everywhere',
    'involvement-expected',
    'underserved-reached',
    'participation-paid-for',
    'reach-followed-in-data',
    'unequal-reach-acted-on',
    'teams-coordinate-involvement',
  ],
  'principle-7': [
    'costing-tool-considered',
    'cost-avoidance-understood',
    'investment-prioritised',
    'cost-and-outcome-data-used',
    'resources-beyond-return',
    'funding-aligned',
    'network-packages-used',
  ],
  'principle-8': [
    'hardship-in-planning',
    'housing-and-welfare-joined',
    'housing-first-where-needed',
    'material-help-commissioned',
    'hardship-followed-in-data',
    'housing-agreement-considered',
  ],
  'recommendation-1': ['options-to-choose-from', 'no-single-model-required'],
  'recommendation-2': ['designed-for-stability'],
  'recommendation-3': ['addiction-treatment-within-reach', 'key-resources-commissioned'],
  'recommendation-4': ['priority-where-re-entry-likeliest'],
} as const);

/** The items of one case that are kept under a section. */
export type CaseGuideItemsOf<Section extends keyof typeof CASE_GUIDE_ITEMS_OF> =
  (typeof CASE_GUIDE_ITEMS_OF)[Section][number];

/** The items of an authority that are kept under a section. */
export type AuthorityGuideItemsOf<Section extends keyof typeof AUTHORITY_GUIDE_ITEMS_OF> =
  (typeof AUTHORITY_GUIDE_ITEMS_OF)[Section][number];

/** The items of one case, section by section. */
export type CaseItems = {
  readonly [Section in keyof typeof CASE_GUIDE_ITEMS_OF]: (typeof CASE_GUIDE_ITEMS_OF)[Section][number];
};

/** The items of an authority, section by section. */
export type AuthorityItems = {
  readonly [Section in keyof typeof AUTHORITY_GUIDE_ITEMS_OF]: (typeof AUTHORITY_GUIDE_ITEMS_OF)[Section][number];
};

/** Something that the guide asks and that can be asked of one case. */
export type CaseGuideItemId = CaseItems[keyof CaseItems];

/** Something that the guide asks and that can only be asked of an authority. */
export type AuthorityGuideItemId = AuthorityItems[keyof AuthorityItems];

/** What can be asked of one case, in the order of the text. */
export const CASE_GUIDE_ITEM_IDS: readonly CaseGuideItemId[] = /* @__PURE__ */ (() =>
  frozen(Object.values(CASE_GUIDE_ITEMS_OF).flat()))();

/** What can only be asked of an authority, in the order of the text. */
export const AUTHORITY_GUIDE_ITEM_IDS: readonly AuthorityGuideItemId[] = /* @__PURE__ */ (() =>
  frozen(Object.values(AUTHORITY_GUIDE_ITEMS_OF).flat()))();
