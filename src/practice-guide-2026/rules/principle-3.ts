/** Key principle 3: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { EXPERIENCES, inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_3: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 3,
    title: 'Support fitted to the family',
    says: 'Fit support to race, culture and language, to mental health and SEND, and to what the family prefers.',
    inText: ['time-and-advocacy-given', 'communication-needs-expertise', 'racism-understood'],
    seniorLeaders: [
      ['offer-flexible'],
      ['languages-and-cultures-provided-for'],
      ['health-and-send-pathways'],
      ['adjustment-standards'],
    ],
    practitioners: [
      ['tailoring-supported'],
      ['supervision-on-culture'],
      ['needs-found-alike', 'adjustments-looked-at-again'],
      ['minoritised-families-followed'],
      ['help-chosen-with-family'],
      ['words-plain', 'interpreter-arranged', 'understanding-checked'],
      ['identity-and-culture-respected', 'community-knowledge-used'],
      ['health-and-send-needs-found-early', 'adjustments-agreed', 'specialists-coordinated'],
      ['plan-changed-with-needs'],
    ],
    source: inPrinciple(3),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_3_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-3'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'adjustments-looked-at-again': {
        asks: 'Record the adjustments agreed, and look at them again.',
        settledBy: 'the record, with the days',
        unless: 'nobody needs an adjustment',
        ongoing: true,
        sources: [practitioners(3, 3)],
      },
      'help-chosen-with-family': {
        asks: 'Find out with parents, carers and child, as age allows, what helps most, and fit strength, pace and style.',
        sources: [practitioners(3, 5)],
      },
      'words-plain': {
        asks: 'Speak and write plainly, without terms that the family does not know.',
        settledBy: 'what child and parents say they understood, or an audit of letters and plans',
        sources: [practitioners(3, 6), EXPERIENCES],
      },
      'interpreter-arranged': {
        asks: 'Find out early how each of them communicates best, and arrange an interpreter for whoever needs one.',
        unless: 'nobody needs an interpreter',
        sources: [practitioners(3, 6)],
      },
      'understanding-checked': {
        asks: 'Check that the parents, and the child as far as age allows, have understood.',
        sources: [practitioners(3, 6)],
      },
      'time-and-advocacy-given': {
        asks: 'Give whoever needs it more time, another explanation, or an advocate.',
        unless: 'nobody needs this',
        sources: [inPrinciple(3), EXPERIENCES],
      },
      'identity-and-culture-respected': {
        asks: 'Respect the family’s identity and culture, and build on its strengths.',
        settledBy: 'the plan, with what follows for the support',
        sources: [practitioners(3, 7)],
      },
      'community-knowledge-used': {
        asks: 'Draw on what their community knows, and on partners they trust.',
        unless: 'the family does not want this, or there is no call for it',
        sources: [practitioners(3, 7)],
      },
      'health-and-send-needs-found-early': {
        asks: 'Find out early about mental health needs and SEND of child and parents.',
        settledBy: 'the assessment',
        sources: [practitioners(3, 8)],
      },
      'adjustments-agreed': {
        asks: 'Agree practical adjustments for whoever needs them.',
        settledBy: 'the adjustments',
        unless: 'nobody needs an adjustment',
        sources: [practitioners(3, 8)],
      },
      'specialists-coordinated': {
        asks: 'Coordinate with specialists in mental health or SEND, so that help is joined up.',
        unless: 'nobody has such needs',
        sources: [practitioners(3, 8)],
      },
      'plan-changed-with-needs': {
        asks: 'Review the plan over time, change it when needs change, and ask whether the family finds it workable.',
        settledBy: 'the plan, with the day of its review',
        ongoing: true,
        sources: [practitioners(3, 9)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_3_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-3'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'offer-flexible': {
        asks: 'Design support that can be fitted to each child and parent, rather than one fixed model.',
        sources: [leaders(3, 1)],
      },
      'languages-and-cultures-provided-for': {
        asks: 'Commission support that fits families’ cultures and languages: interpreters, translations, practitioners who know them.',
        sources: [leaders(3, 2)],
      },
      'health-and-send-pathways': {
        asks: 'Set out how mental health needs and SEND are found and met, before and after a return.',
        sources: [leaders(3, 3)],
      },
      'adjustment-standards': {
        asks: 'Give guidance for all services on how to adjust support and make it accessible.',
        settledBy: 'the guidance',
        sources: [leaders(3, 4)],
      },
      'tailoring-supported': {
        asks: 'Back practitioners’ judgement in fitting support to a family, and keep plans to their purpose.',
        sources: [practitioners(3, 1)],
      },
      'supervision-on-culture': {
        asks: 'Use supervision to think about bias and identity, about trust, and about how people talk with each other.',
        sources: [practitioners(3, 2)],
      },
      'needs-found-alike': {
        asks: 'See that every assessment and plan looks for mental health needs and SEND, and looks again.',
        sources: [practitioners(3, 3)],
      },
      'minoritised-families-followed': {
        asks: 'Follow how support works for minoritised families, and change the offer where it does not.',
        sources: [practitioners(3, 4)],
      },
      'communication-needs-expertise': {
        asks: 'Train practitioners to recognise every kind of communication need, and keep experts within reach.',
        sources: [inPrinciple(3)],
      },
      'racism-understood': {
        asks: 'Train practitioners in what systemic racism does to minoritised families, and give them time to respond.',
        sources: [inPrinciple(3)],
      },
    }))();
