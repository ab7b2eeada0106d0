/** Key principle 4: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_4: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 4,
    title: 'Capacity of the organisation and its partners',
    says: 'Build up what the authority and its partners need in order to support returns.',
    inText: [
      'help-with-emotions-within-reach',
      'culture-of-reunification',
      'family-help-lead-kept',
      'therapy-partners',
      'network-package-considered',
      'material-help-commissioned',
    ],
    seniorLeaders: [['leadership-across-partnership'], ['capacity-shared'], ['pathways-shared']],
    practitioners: [
      ['supervision-on-workload', 'drift-dealt-with'],
      ['pressure-reported-early'],
      ['agencies-roles-clear'],
      ['agencies-joined-up'],
      ['local-help-told', 'way-to-resources-shown'],
      ['unworkable-reported'],
      ['records-kept-alike', 'handovers-recorded'],
    ],
    source: inPrinciple(4),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_4_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-4'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'family-help-lead-kept': {
        asks: 'Consider whether a Family Help Lead Practitioner stays with the parents, during care and afterwards.',
        unless: 'the parents have none',
        sources: [inPrinciple(4)],
      },
      'drift-dealt-with': {
        asks: 'Use supervision to look for drift and delay for this child, and deal with them.',
        settledBy: 'the record of supervision',
        ongoing: true,
        sources: [practitioners(4, 1)],
      },
      'agencies-joined-up': {
        asks: 'Work with the other agencies so that the family sees one plan: who does what, what is next.',
        unless: 'no other agency takes part',
        sources: [practitioners(4, 4), practitioners(6, 7)],
      },
      'local-help-told': {
        asks: 'Tell the family openly which help there is nearby.',
        sources: [practitioners(4, 5)],
      },
      'way-to-resources-shown': {
        asks: 'Help the family to reach practical resources, such as transport, venues or specialists.',
        unless: 'the family needs none',
        sources: [practitioners(4, 5)],
      },
      'handovers-recorded': {
        asks: 'Record so that whoever takes over can carry on.',
        settledBy: 'the record of the handover',
        unless: 'nobody has taken over',
        sources: [practitioners(4, 7)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_4_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-4'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'culture-of-reunification': {
        asks: 'Build a culture in which going home is a key part of the work.',
        sources: [inPrinciple(4)],
      },
      'therapy-partners': {
        asks: 'Work closely with CAMHS and voluntary organisations that offer help with mental health.',
        sources: [inPrinciple(4)],
      },
      'leadership-across-partnership': {
        asks: 'Lead and govern across the partnership, so that everybody knows their part and all answer jointly for it.',
        sources: [leaders(4, 1)],
      },
      'capacity-shared': {
        asks: 'Share with education, housing, mental health services, Family Help and SEND the duty to provide staff and continuity.',
        sources: [leaders(4, 2)],
      },
      'pathways-shared': {
        asks: 'Agree pathways, how to escalate, and how to share information between agencies and departments.',
        settledBy: 'the agreements',
        sources: [leaders(4, 3)],
      },
      'supervision-on-workload': {
        asks: 'Use supervision to keep practice safe and consistent, to set priorities and to fit practice to families.',
        sources: [practitioners(4, 1)],
      },
      'pressure-reported-early': {
        asks: 'Report gaps in staff and resources early, and help to find a way round them.',
        sources: [practitioners(4, 2)],
      },
      'agencies-roles-clear': {
        asks: 'Make roles and expectations clear between agencies, and write coordination into delivery plans.',
        sources: [practitioners(4, 3)],
      },
      'unworkable-reported': {
        asks: 'Tell senior colleagues what does not work in practice, and which resources are missing.',
        sources: [practitioners(4, 6)],
      },
      'records-kept-alike': {
        asks: 'Use the planning and recording systems in the same way in all teams.',
        sources: [practitioners(4, 7)],
      },
    }))();
