/** Key principle 8: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_8: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 8,
    title: 'Poverty and housing',
    says: 'Know how poverty and housing can undo a return, and plan the help against it.',
    inText: [],
    seniorLeaders: [
      ['hardship-in-planning'],
      ['housing-and-welfare-joined'],
      ['housing-first-where-needed', 'housing-needed-first-decided'],
      ['material-help-commissioned'],
      ['hardship-followed-in-data'],
      ['housing-agreement-considered'],
    ],
    practitioners: [
      ['money-looked-at', 'housing-looked-at'],
      ['effects-of-hardship-found'],
      ['hardship-actions-planned'],
      ['housing-and-welfare-brought-in'],
      ['living-conditions-watched'],
      ['hardship-answered-early'],
      ['practical-help-given-too'],
    ],
    source: inPrinciple(8),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_8_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-8'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'housing-needed-first-decided': {
        asks: 'Decide whether housing has to be settled before the child can safely go home.',
        settledBy: 'the decision, with its reasons',
        until: 'return',
        appliesIf: ['return-pursued'],
        sources: [leaders(8, 3)],
      },
      'money-looked-at': {
        asks: 'Assess whether the family is short of money, in planning and at each review.',
        settledBy: 'the assessment',
        appliesIf: ['return-pursued'],
        ongoing: true,
        sources: [practitioners(8, 1)],
      },
      'housing-looked-at': {
        asks: 'Assess the family’s housing and the risk of homelessness, in planning and at each review.',
        settledBy: 'the assessment',
        appliesIf: ['return-pursued'],
        ongoing: true,
        sources: [practitioners(8, 1)],
      },
      'effects-of-hardship-found': {
        asks: 'Find out how hardship or unstable housing could undo the return if nobody helps.',
        settledBy: 'the assessment',
        unless: 'there is neither hardship nor unstable housing',
        appliesIf: ['return-pursued'],
        sources: [practitioners(8, 2)],
      },
      'hardship-actions-planned': {
        asks: 'Put into the plan what will make housing steadier and ease hardship.',
        settledBy: 'the plan',
        unless: 'there is no need, or nothing that could work',
        appliesIf: ['return-pursued'],
        sources: [practitioners(8, 3)],
      },
      'housing-and-welfare-brought-in': {
        asks: 'Bring in housing, welfare and the community’s services, each knowing what the others do.',
        unless: 'the family’s circumstances put nothing at risk',
        appliesIf: ['return-pursued'],
        sources: [practitioners(8, 4)],
      },
      'living-conditions-watched': {
        asks: 'Watch whether changes in income, housing or living conditions put the return at risk.',
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [practitioners(8, 5)],
      },
      'hardship-answered-early': {
        asks: 'Respond early where money or housing threatens the return.',
        unless: 'neither threatens it',
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [practitioners(8, 6)],
      },
      'practical-help-given-too': {
        asks: 'Give practical and material help beside help with relationships and behaviour.',
        unless: 'the family does not need it',
        appliesIf: ['return-pursued'],
        sources: [practitioners(8, 7)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_8_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-8'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'hardship-in-planning': {
        asks: 'Expect plans to look at poverty, lack of money, unstable housing and homelessness wherever they could affect lasting care.',
        sources: [leaders(8, 1)],
      },
      'housing-and-welfare-joined': {
        asks: 'Expect children’s services, housing, welfare and local services to work together, and in time.',
        sources: [leaders(8, 2)],
      },
      'housing-first-where-needed': {
        asks: 'Make allowance in the local approach for returns that cannot start safely until housing is settled.',
        sources: [leaders(8, 3)],
      },
      'material-help-commissioned': {
        asks: 'Commission or open up practical help against hardship: money for emergencies, and help from voluntary organisations.',
        sources: [leaders(8, 4), inPrinciple(4)],
      },
      'hardship-followed-in-data': {
        asks: 'Use local data to see what poverty and unstable housing do to returns, and where to help more.',
        sources: [leaders(8, 5)],
      },
      'housing-agreement-considered': {
        asks: 'Consider an agreement with the housing department for families who need long-term housing.',
        sources: [leaders(8, 6)],
      },
    }))();
