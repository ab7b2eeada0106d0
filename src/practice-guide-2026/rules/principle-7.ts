/** Key principle 7: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_7: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 7,
    title: 'Investment in support',
    says: 'Pay for good support: it makes it more likely that returns last, and helps to prevent costly returns to care.',
    inText: ['costing-tool-considered', 'cost-avoidance-understood', 'childs-interests-first'],
    seniorLeaders: [
      ['investment-prioritised'],
      ['cost-and-outcome-data-used'],
      ['resources-beyond-return'],
      ['funding-aligned'],
      ['network-packages-used', 'network-package-considered'],
    ],
    practitioners: [
      ['support-kept-steady'],
      ['strain-answered-early'],
      ['obstacles-worked-on-with-family'],
      ['feedback-shapes-support'],
    ],
    source: inPrinciple(7),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_7_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-7'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'childs-interests-first': {
        asks: 'Record before the return why it serves this child’s best interests; saving money alone is no reason.',
        settledBy: 'the decision, with its reasons',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [inPrinciple(7)],
      },
      'network-package-considered': {
        asks: 'Consider a Family Network Support Package.',
        settledBy: 'the package, or the reason why there is none',
        unless: 'there is no network to support',
        appliesIf: ['return-pursued'],
        sources: [inPrinciple(1), inPrinciple(4), leaders(7, 5)],
      },
      'support-kept-steady': {
        asks: 'Keep support steady after the return, so that child and family feel secure.',
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [practitioners(7, 1)],
      },
      'strain-answered-early': {
        asks: 'Carry on support after the return, and respond as soon as strain shows.',
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [practitioners(7, 2)],
      },
      'obstacles-worked-on-with-family': {
        asks: 'Work with the family on obstacles such as housing, money and transport.',
        unless: 'there are none',
        appliesIf: ['return-pursued'],
        sources: [practitioners(7, 3)],
      },
      'feedback-shapes-support': {
        asks: 'Ask child and family what helps, and shape the support by it.',
        sources: [practitioners(7, 4)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_7_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-7'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'costing-tool-considered': {
        asks: 'Consider the costing tool to explore needs, costs and benefits in the area.',
        sources: [inPrinciple(7)],
      },
      'cost-avoidance-understood': {
        asks: 'Understand which costs support after a return avoids, and decide by value over the long term.',
        sources: [inPrinciple(7)],
      },
      'investment-prioritised': {
        asks: 'Give priority to investing in support for children who go home.',
        sources: [leaders(7, 1)],
      },
      'cost-and-outcome-data-used': {
        asks: 'Use data on costs and outcomes to show what lasting support does.',
        sources: [leaders(7, 2)],
      },
      'resources-beyond-return': {
        asks: 'Plan resources for the time after a return, not only for the move home.',
        sources: [leaders(7, 3)],
      },
      'funding-aligned': {
        asks: 'Align money and services with partners, so that families get joined-up support.',
        sources: [leaders(7, 4)],
      },
      'network-packages-used': {
        asks: 'Use Family Network Support Packages for children who go home.',
        sources: [leaders(7, 5), inPrinciple(1), leaders(6, 4)],
      },
    }))();
