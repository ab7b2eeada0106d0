/** Key principle 2: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_2: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 2,
    title: 'A reunification policy',
    says: 'Have a policy, and build on the models of practice that are already there.',
    inText: [],
    seniorLeaders: [
      ['planned-from-entry-to-care', 'reunification-policy', 'return-looked-at-again', 'every-safe-way-considered'],
      ['ownership-clear'],
      ['partners-told-alike'],
      ['practice-shared-between-areas'],
    ],
    practitioners: [
      ['teams-know-pathways'],
      ['learning-shared'],
      ['partner-teams-coordinated'],
      ['uptake-looked-at'],
      ['support-explained', 'support-explained-to-partners'],
      ['others-engaged-early'],
      ['gaps-challenged'],
    ],
    source: inPrinciple(2),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_2_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-2'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'return-looked-at-again': {
        asks: 'Look at a possible return again throughout the time in care.',
        settledBy: 'the record of the reviews',
        unless: 'a return home would not be safe',
        ongoing: true,
        sources: [leaders(2, 1)],
      },
      'every-safe-way-considered': {
        asks: 'Consider every way in which the child could safely go home.',
        settledBy: 'the assessment',
        until: 'return',
        sources: [leaders(2, 1)],
      },
      'support-explained': {
        asks: 'Explain to the family what each kind of support is for, what it involves, and who does what.',
        appliesIf: ['return-pursued'],
        sources: [practitioners(2, 5), practitioners(5, 4), practitioners(6, 8)],
      },
      'support-explained-to-partners': {
        asks: 'Explain to the services involved what each kind of support is for, and who does what.',
        unless: 'no other service takes part',
        appliesIf: ['return-pursued'],
        sources: [practitioners(2, 5)],
      },
      'others-engaged-early': {
        asks: 'Bring in early everyone whose input the support depends on, and agree what the family is told.',
        unless: 'the support depends on nobody else',
        appliesIf: ['return-pursued'],
        sources: [practitioners(2, 6)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_2_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-2'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'reunification-policy': {
        asks: 'Have a policy that expects planning for a possible return from the day a child becomes looked after.',
        settledBy: 'the policy',
        sources: [leaders(2, 1)],
      },
      'ownership-clear': {
        asks: 'Say who owns the policy and answers for it, with priorities and resources agreed.',
        sources: [leaders(2, 2)],
      },
      'partners-told-alike': {
        asks: 'Expect partner agencies to say the same, consistently, about what support is for and what families gain.',
        sources: [leaders(2, 3)],
      },
      'practice-shared-between-areas': {
        asks: 'Share what works with senior leaders of other areas.',
        sources: [leaders(2, 4)],
      },
      'teams-know-pathways': {
        asks: 'Help teams to see where each intervention fits: pathways, thresholds, roles.',
        sources: [practitioners(2, 1)],
      },
      'learning-shared': {
        asks: 'Use supervision and team meetings to share what is learnt from the policy, and to settle doubts.',
        sources: [practitioners(2, 2)],
      },
      'partner-teams-coordinated': {
        asks: 'Encourage teams to talk with partner teams early, so that support is neither late nor given twice.',
        sources: [practitioners(2, 3)],
      },
      'uptake-looked-at': {
        asks: 'Look at referrals, engagement and feedback for what hinders take-up, and pass on what others must solve.',
        sources: [practitioners(2, 4)],
      },
      'gaps-challenged': {
        asks: 'Ask, with curiosity and respect, where others do not understand the policy or do not take part.',
        sources: [practitioners(2, 7)],
      },
    }))();
