/** Key principle 1: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_1: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 1,
    title: 'Partnership, trust and shared decisions',
    says: 'Treat children and their families as partners from the first day of care until well after the return, and decide with them.',
    inText: [
      'planned-from-entry-to-care',
      'important-people-known',
      'family-meeting-considered',
      'family-group-decision-making-offered',
      'mentor-considered',
      'help-with-emotions-within-reach',
      'relationships-from-care-planned',
      'network-packages-used',
      'network-package-considered',
    ],
    seniorLeaders: [
      ['long-term-offer', 'ending-decided-together'],
      ['services-built-on-relationships', 'caseloads-manageable', 'same-practitioner-kept'],
      ['reunification-framework-shared'],
      ['partners-contribute'],
    ],
    practitioners: [
      ['supervision-on-relationships'],
      ['framework-applied-alike'],
      ['trust-built'],
      ['assessed-by-framework', 'plan-written-with-family'],
      ['support-after-return-planned', 'relationships-from-care-planned', 'check-ins-planned', 'contacts-named'],
      ['adjustment-helped', 'helped-while-wanted-or-needed'],
      ['ending-planned-with-family', 'help-after-ending-known'],
    ],
    source: inPrinciple(1),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_1_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-1'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'planned-from-entry-to-care': {
        asks: 'Start to plan for a possible return when the child comes into care.',
        settledBy: 'the care plan',
        unless: 'a return home would not be safe',
        until: 'return',
        sources: [inPrinciple(1), leaders(2, 1)],
      },
      'important-people-known': {
        asks: 'Find out who matters to the child, and help the child to keep in touch with them.',
        settledBy: 'the plan, with the people named',
        unless: 'it would not be safe, or the child does not want it',
        sources: [inPrinciple(1)],
      },
      'family-meeting-considered': {
        asks: 'Consider family group decision making, such as a Family Group Conference.',
        settledBy: 'the offer, or the reason why it was not made',
        unless: 'it would not be safe, or the family does not want it',
        sources: [inPrinciple(1)],
      },
      'help-with-emotions-within-reach': {
        asks: 'Find out whether child and parents need help with their emotional and mental health, and link them with it.',
        settledBy: 'what was found, and the help named in the plan',
        unless: 'they neither need it nor want it',
        sources: [inPrinciple(1), inPrinciple(4)],
      },
      'ending-decided-together': {
        asks: 'Let practitioner, parents and child, as far as age allows, decide together when the support ends.',
        settledBy: 'the decision, with what each of them said',
        appliesIf: ['support-ending'],
        until: 'end-of-support',
        unless: 'deciding it with them would not be safe',
        sources: [leaders(1, 1)],
      },
      'same-practitioner-kept': {
        asks: 'Keep the same practitioner with the family wherever you can.',
        unless: 'that was not possible',
        sources: [leaders(1, 2)],
      },
      'trust-built': {
        asks: 'Stay in regular contact with the child and the parents, and be honest, clear and kind.',
        settledBy: 'what child and parents say of it, with the day',
        ongoing: true,
        sources: [practitioners(1, 3)],
      },
      'assessed-by-framework': {
        asks: 'Assess by the framework that the authority has agreed.',
        settledBy: 'the assessment',
        sources: [practitioners(1, 4)],
      },
      'plan-written-with-family': {
        asks: 'Write the action plan with the family and its wider network: shared goals, practical steps.',
        settledBy: 'the plan, with who wrote it',
        unless: 'it would not be safe to write it with them',
        appliesIf: ['return-pursued'],
        sources: [practitioners(1, 4)],
      },
      'support-after-return-planned': {
        asks: 'Plan, before the return, which support goes on once the child is home.',
        settledBy: 'the plan for the move home',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [practitioners(1, 5)],
      },
      'relationships-from-care-planned': {
        asks: 'Plan, before the return, how the child stays in touch with carers and others who mattered in care.',
        settledBy: 'the plan for the move home',
        unless: 'the child does not want this, or it would not be safe',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [inPrinciple(1), practitioners(1, 5)],
      },
      'check-ins-planned': {
        asks: 'Plan, before the return, when somebody checks in with the family after it.',
        settledBy: 'the plan for the move home',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [practitioners(1, 5)],
      },
      'contacts-named': {
        asks: 'Name, before the return, whom the parents, and the child if old enough, can turn to if things get hard.',
        settledBy: 'the plan for the move home',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [practitioners(1, 5)],
      },
      'adjustment-helped': {
        asks: 'Treat the time after the return as one of adjustment: reassure the family and help in practical ways.',
        appliesIf: ['home'],
        since: 'return',
        sources: [practitioners(1, 6)],
      },
      'helped-while-wanted-or-needed': {
        asks: 'Go on helping for as long as the family wants it or needs it.',
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [practitioners(1, 6)],
      },
      'ending-planned-with-family': {
        asks: 'Plan with the family, in clear words, when support becomes less or stops.',
        settledBy: 'the plan for the ending',
        appliesIf: ['support-reducing-or-ending'],
        until: 'end-of-support',
        sources: [practitioners(1, 7)],
      },
      'help-after-ending-known': {
        asks: 'Tell the family which help stays open to them, and how to get it.',
        appliesIf: ['support-reducing-or-ending'],
        until: 'end-of-support',
        sources: [practitioners(1, 7)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_1_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-1'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'long-term-offer': {
        asks: 'Offer structured support that goes on long after the return, and ends only once child, family and practitioner agree.',
        sources: [leaders(1, 1)],
      },
      'services-built-on-relationships': {
        asks: 'Commission and pay for services that are built on relationships and centred on the family.',
        sources: [leaders(1, 2)],
      },
      'caseloads-manageable': {
        asks: 'Keep caseloads at a size that leaves practitioners time for families.',
        sources: [leaders(1, 2)],
      },
      'reunification-framework-shared': {
        asks: 'Adopt one framework for reunification: how to assess, what a plan holds, the minimum support for a move home.',
        settledBy: 'the framework',
        sources: [leaders(1, 3)],
      },
      'partners-contribute': {
        asks: 'Bring in partner agencies, through Family Help and services for domestic abuse, mental health, education and the community.',
        sources: [leaders(1, 4)],
      },
      'supervision-on-relationships': {
        asks: 'Use supervision to strengthen how practitioners talk with families and keep their trust.',
        sources: [practitioners(1, 1)],
      },
      'framework-applied-alike': {
        asks: 'Help practitioners to use the framework alike, in good time and in proportion, so that assessments lead to actions.',
        sources: [practitioners(1, 2)],
      },
      'family-group-decision-making-offered': {
        asks: 'Use family group decision making for returns home, together with Family Network Support Packages.',
        sources: [inPrinciple(1)],
      },
    }))();
