/** Recommendation 3: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticeRecommendation } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inRecommendation, recommended, SUMMARY } from '../sources.js';

/** The recommendation as it is printed, with what is said of the evidence for it. */
export const RECOMMENDATION_3: PracticeRecommendation = /* @__PURE__ */ (() =>
  frozen({
    number: 3,
    title: 'Early links to specialist treatment',
    says: 'Link parents early, once a child has come into care, with the specialist treatment and support that they need, with the child’s safety first.',
    evidence: {
      rating: 'promising',
      says: 'Promising evidence that parents linked with treatment and support after the child came into care can be more likely to have the child safely home later on.',
      sources: [inRecommendation(3), SUMMARY],
    },
    inText: ['compassion-shown', 'addiction-treatment-within-reach'],
    points: [
      ['parents-needs-assessed-early'],
      ['untreated-needs-found'],
      ['referrals-made-early', 'relapse-planned-for'],
      ['linked-not-only-referred'],
      ['treatment-barriers-removed'],
      ['key-resources-commissioned'],
    ],
    source: inRecommendation(3),
  }))();

/** What can be asked of one case, in the order of the text. */
export const RECOMMENDATION_3_OF_CASE: Readonly<Record<CaseGuideItemsOf<'recommendation-3'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'compassion-shown': {
        asks: 'Meet the parents with compassion: allow for what they and the child have lived through, and what they need now.',
        settledBy: 'what the parents say of it, or an observation, with the day',
        ongoing: true,
        sources: [inRecommendation(3)],
      },
      'parents-needs-assessed-early': {
        asks: 'Assess, as early as possible in this time in care, which treatment and support each parent needs.',
        settledBy: 'the assessment',
        until: 'return',
        sources: [recommended(3, 1)],
      },
      'untreated-needs-found': {
        asks: 'Find out which needs would most affect a safe return if nothing is done.',
        settledBy: 'the assessment',
        sources: [recommended(3, 2)],
      },
      'referrals-made-early': {
        asks: 'Refer each parent who needs it in good time, before the return, and speak up for them.',
        settledBy: 'the referrals, with their days',
        appliesIf: ['treatment-needed'],
        until: 'return',
        sources: [recommended(3, 3)],
      },
      'relapse-planned-for': {
        asks: 'Consider planning support for each parent in case problems come back after the return.',
        settledBy: 'the plan',
        appliesIf: ['treatment-needed', 'return-pursued'],
        sources: [recommended(3, 3)],
      },
      'linked-not-only-referred': {
        asks: 'Guide each parent who needs it into the service, coordinate and follow up; a referral alone is not enough.',
        appliesIf: ['treatment-needed'],
        sources: [recommended(3, 4)],
      },
      'treatment-barriers-removed': {
        asks: 'Deal with what keeps parents from treatment: transport, cost, appointments, unclear ways in, no service.',
        unless: 'nothing keeps them from it',
        appliesIf: ['treatment-needed'],
        sources: [recommended(3, 5)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const RECOMMENDATION_3_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'recommendation-3'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'addiction-treatment-within-reach': {
        asks: 'Work with partners so that parents of children in care get local treatment for alcohol and drugs.',
        sources: [inRecommendation(3)],
      },
      'key-resources-commissioned': {
        asks: 'Commission what returns depend on, guided by what families need; where CAMHS is hard to reach, perhaps a child psychologist.',
        sources: [recommended(3, 6)],
      },
    }))();
