/** Key principle 5: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_5: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 5,
    title: 'Training and monitoring',
    says: 'Train people, and watch delivery, so that practice is consistent.',
    inText: ['evidence-read-regularly'],
    seniorLeaders: [['core-of-practice-defined'], ['least-support-set'], ['training-provided'], ['quality-assured']],
    practitioners: [
      ['models-understood'],
      ['delivery-watched'],
      ['training-put-to-use'],
      ['support-explained'],
      ['changes-recorded'],
    ],
    source: inPrinciple(5),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_5_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-5'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'changes-recorded': {
        asks: 'Record what was adapted and decided, why, and what may follow from it.',
        settledBy: 'the record',
        ongoing: true,
        sources: [practitioners(5, 5)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_5_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-5'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'evidence-read-regularly': {
        asks: 'Read the evidence on reunification regularly, and learn how to apply it.',
        sources: [inPrinciple(5)],
      },
      'core-of-practice-defined': {
        asks: 'Say what must be done the same way in every case, and what may be adapted.',
        settledBy: 'the definition',
        sources: [leaders(5, 1)],
      },
      'least-support-set': {
        asks: 'Set the minimum of support, and how to escalate where capacity or engagement falls short of it.',
        sources: [leaders(5, 2)],
      },
      'training-provided': {
        asks: 'Invest in induction, further training and access to specialists.',
        sources: [leaders(5, 3)],
      },
      'quality-assured': {
        asks: 'Assure quality in proportion, to learn and to stay consistent.',
        sources: [leaders(5, 4)],
      },
      'models-understood': {
        asks: 'Use supervision, reflection and structured tools to keep models understood.',
        sources: [practitioners(5, 1)],
      },
      'delivery-watched': {
        asks: 'Watch how support is delivered, and act quickly where it falls short.',
        sources: [practitioners(5, 2)],
      },
      'training-put-to-use': {
        asks: 'Turn training into practice: go on learning, practise skills, use feedback.',
        sources: [practitioners(5, 3)],
      },
    }))();
