/** Recommendation 2: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticeRecommendation } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inRecommendation, recommended, SUMMARY } from '../sources.js';

/** The recommendation as it is printed, with what is said of the evidence for it. */
export const RECOMMENDATION_2: PracticeRecommendation = /* @__PURE__ */ (() =>
  frozen({
    number: 2,
    title: 'Evidence-based interventions',
    says: 'Offer interventions with evidence behind them, so that children stay safely at home and do not come back into care.',
    evidence: {
      rating: 'good',
      says: 'Good evidence that support fitted to the family can help children to stay safely at home, and makes a return to care less likely.',
      studies: 17,
      sources: [inRecommendation(2), SUMMARY],
    },
    inText: ['designed-for-stability'],
    points: [
      ['support-before-during-after'],
      ['threats-to-return-dealt-with'],
      ['goals-for-lasting-care'],
      ['mentor-considered'],
      ['stability-watched', 'solutions-planned-ahead'],
      ['safety-plan-clear', 'safety-plan-reviewed'],
      ['help-before-escalation'],
      ['progress-overseen'],
    ],
    source: inRecommendation(2),
  }))();

/** What can be asked of one case, in the order of the text. */
export const RECOMMENDATION_2_OF_CASE: Readonly<Record<CaseGuideItemsOf<'recommendation-2'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'support-before-during-after': {
        asks: 'Give structured support before, during and after the return, without a break.',
        settledBy: 'the plan, with who does what and when',
        sources: [recommended(2, 1)],
      },
      'threats-to-return-dealt-with': {
        asks: 'Find out what is most likely to undo the return, and deal with it.',
        settledBy: 'the assessment, and the plan',
        sources: [recommended(2, 2)],
      },
      'goals-for-lasting-care': {
        asks: 'Set goals for lasting, safe care at home, and review them regularly.',
        settledBy: 'the goals, with the days of review',
        sources: [recommended(2, 3)],
      },
      'mentor-considered': {
        asks: 'Consider a mentor or coach for the parents.',
        settledBy: 'the offer, or the reason why it was not made',
        unless: 'it would not be appropriate',
        sources: [recommended(2, 4)],
      },
      'stability-watched': {
        asks: 'Watch how steady family life is, and respond early to new risks.',
        appliesIf: ['home'],
        since: 'return',
        sources: [recommended(2, 5)],
      },
      'solutions-planned-ahead': {
        asks: 'Plan ahead for what may get hard, such as who steps in on a bad day.',
        settledBy: 'the plan',
        sources: [recommended(2, 5)],
      },
      'safety-plan-clear': {
        asks: 'Make the safety plan clear and practical.',
        settledBy: 'the safety plan',
        sources: [recommended(2, 6)],
      },
      'safety-plan-reviewed': {
        asks: 'Review the safety plan regularly.',
        settledBy: 'the safety plan, with the day of its review',
        sources: [recommended(2, 6)],
      },
      'help-before-escalation': {
        asks: 'Coordinate help in time, before things get worse.',
        sources: [recommended(2, 7)],
      },
      'progress-overseen': {
        asks: 'Keep an overview of progress towards a safe and lasting return.',
        settledBy: 'the record of the overview',
        sources: [recommended(2, 8), recommended(4, 8)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const RECOMMENDATION_2_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'recommendation-2'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'designed-for-stability': {
        asks: 'Design support expressly to keep children safely at home and out of care.',
        sources: [inRecommendation(2)],
      },
    }))();
