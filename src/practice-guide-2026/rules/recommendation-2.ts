/** Recommendation 2: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticeRecommendation } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import {
  INTERVENTIONS_BY_GROUP,
  inPrinciple,
  inRecommendation,
  PROGRAMMES_BY_GROUP,
  recommended,
  SUMMARY,
} from '../sources.js';

/** The recommendation as it is printed, with what is said of the evidence for it. */
export const RECOMMENDATION_2: PracticeRecommendation = /* @__PURE__ */ (() =>
  frozen({
    number: 2,
    title: 'Evidence-based interventions',
    says: 'Offer interventions with evidence behind them, to help children stay safely at home and to make a return to care less likely.',
    evidence: {
      rating: 'good',
      says: 'Good evidence that support fitted to the family can help children to stay safely at home, and can make a return to care less likely.',
      studies: 17,
      notes: [
        {
          says: 'Whether outcomes differ by gender, ethnicity, SEND, socio-economic status, reason for care or earlier placements, the evidence was insufficient to say. That does not mean that they do not differ.',
          source: PROGRAMMES_BY_GROUP,
        },
        {
          says: 'For mentoring and coaching there is evidence in white families; in Black or minoritised ethnic families it is statistically weak.',
          source: INTERVENTIONS_BY_GROUP,
        },
        {
          says: 'Where neglect was the main reason for care, building parents’ skills appeared to do more than other interventions. That rests on a single study.',
          source: INTERVENTIONS_BY_GROUP,
        },
      ],
      sources: [inRecommendation(2), SUMMARY],
    },
    inText: ['designed-for-stability'],
    points: [
      ['support-before-return', 'support-during-and-after-return'],
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
      'support-before-return': {
        asks: 'Give structured support before the return.',
        settledBy: 'the plan, with who does what and when',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [recommended(2, 1)],
      },
      'support-during-and-after-return': {
        asks: 'Give structured support during the return and after it, without a break.',
        settledBy: 'the plan, with who does what and when',
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [recommended(2, 1)],
      },
      'threats-to-return-dealt-with': {
        asks: 'Find out what could most easily undo the return, and deal with it.',
        settledBy: 'the assessment, and the plan',
        appliesIf: ['return-pursued'],
        sources: [recommended(2, 2)],
      },
      'goals-for-lasting-care': {
        asks: 'Set goals for lasting, safe care at home, and review them regularly.',
        settledBy: 'the goals, with the days of review',
        appliesIf: ['return-pursued'],
        ongoing: true,
        sources: [recommended(2, 3)],
      },
      'mentor-considered': {
        asks: 'Consider a mentor or coach for the parents, if possible one with lived experience who knows their culture.',
        settledBy: 'the offer, or the reason why it was not made',
        unless: 'it would not be appropriate',
        appliesIf: ['return-pursued'],
        sources: [inPrinciple(1), recommended(2, 4)],
      },
      'stability-watched': {
        asks: 'Watch how steady family life is, and respond early to new risks.',
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [recommended(2, 5)],
      },
      'solutions-planned-ahead': {
        asks: 'Consider planning ahead for what may get hard, such as who steps in on a bad day.',
        settledBy: 'the plan',
        appliesIf: ['return-pursued'],
        sources: [recommended(2, 5)],
      },
      'safety-plan-clear': {
        asks: 'Make the safety plan clear and practical.',
        settledBy: 'the safety plan',
        appliesIf: ['return-pursued'],
        sources: [recommended(2, 6)],
      },
      'safety-plan-reviewed': {
        asks: 'Review the safety plan regularly.',
        settledBy: 'the safety plan, with the day of its review',
        appliesIf: ['return-pursued'],
        ongoing: true,
        sources: [recommended(2, 6)],
      },
      'help-before-escalation': {
        asks: 'Coordinate help in time, before things get worse.',
        appliesIf: ['return-pursued'],
        sources: [recommended(2, 7)],
      },
      'progress-overseen': {
        asks: 'Keep an overview of progress towards a safe and lasting return.',
        settledBy: 'the record of the overview',
        appliesIf: ['return-pursued'],
        ongoing: true,
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
