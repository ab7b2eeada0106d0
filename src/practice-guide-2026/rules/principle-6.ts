/** Key principle 6: rules as data. */

import { frozen } from '../../shared/frozen.js';
import type { GuideItemRule, PracticePrinciple } from '../guide.js';
import type { AuthorityGuideItemsOf, CaseGuideItemsOf } from '../guide-items.js';
import { EXPERIENCES, inPrinciple, leaders, practitioners } from '../sources.js';

/** The principle as it is printed: the points for senior leaders, then those for practice supervisors and practitioners. */
export const PRINCIPLE_6: PracticePrinciple = /* @__PURE__ */ (() =>
  frozen({
    number: 6,
    title: 'Involvement of children and families',
    says: 'Let children and families shape practice, knowing what trauma does and what the risks are.',
    inText: [
      'told-why-and-what-next',
      'told-what-their-views-change',
      'honest-talk-with-child',
      'child-asks-and-objects',
      'past-with-services-understood',
      'child-involved-after-return',
      'family-involved-after-return',
    ],
    seniorLeaders: [
      ['offer-same-everywhere'],
      [
        'involvement-expected',
        'child-involved-in-planning',
        'family-involved-in-planning',
        'child-involved-after-return',
        'family-involved-after-return',
      ],
      ['underserved-reached'],
      ['participation-paid-for', 'network-packages-used'],
      ['reach-followed-in-data'],
    ],
    practitioners: [
      [
        'told-why-and-what-next',
        'told-what-their-views-change',
        'child-involved-in-planning',
        'family-involved-in-planning',
      ],
      ['engagement-planned'],
      ['unequal-reach-acted-on', 'father-involved', 'younger-children-involved', 'engagement-loss-acted-on'],
      ['fitted-to-young-children'],
      ['taking-part-made-possible'],
      ['past-with-services-understood'],
      ['agencies-joined-up', 'teams-coordinate-involvement'],
      ['support-explained', 'involvement-kept-in-proportion'],
    ],
    source: inPrinciple(6),
  }))();

/** What can be asked of one case, in the order of the text. */
export const PRINCIPLE_6_OF_CASE: Readonly<Record<CaseGuideItemsOf<'principle-6'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'told-why-and-what-next': {
        asks: 'Tell the parents, and the child as far as age allows, why there is a plan and what happens next.',
        sources: [inPrinciple(6), practitioners(6, 1)],
      },
      'told-what-their-views-change': {
        asks: 'Tell the parents, and the child as far as age allows, how their views shape the decisions.',
        sources: [inPrinciple(6), practitioners(6, 1)],
      },
      'honest-talk-with-child': {
        asks: 'Talk honestly with the child before the return: why home, why now, how safe, with which support, how fast.',
        unless: 'the child is too young for it',
        onlyIfTooYoung: true,
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [inPrinciple(6)],
      },
      'child-asks-and-objects': {
        asks: 'Give the child room, before the return, to ask, to think about the timing, and to raise worries.',
        unless: 'the child is too young for it',
        onlyIfTooYoung: true,
        until: 'return',
        sources: [inPrinciple(6)],
      },
      'child-told-as-suits-age': {
        asks: 'Talk with the child in a way that suits age and development.',
        sources: [EXPERIENCES],
      },
      'child-involved-in-planning': {
        asks: 'Involve the child in planning the return.',
        settledBy: 'the plan, with the child’s part in it',
        unless: 'the child is too young for it',
        onlyIfTooYoung: true,
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [leaders(6, 2), practitioners(6, 1)],
      },
      'family-involved-in-planning': {
        asks: 'Involve the parents and the family in planning the return.',
        settledBy: 'the plan, with the family’s part in it',
        unless: 'it would not be safe',
        appliesIf: ['return-pursued'],
        until: 'return',
        sources: [leaders(6, 2), practitioners(6, 1)],
      },
      'child-involved-after-return': {
        asks: 'Go on involving the child after the return.',
        unless: 'the child is too young for it',
        onlyIfTooYoung: true,
        appliesIf: ['home'],
        since: 'return',
        ongoing: true,
        sources: [inPrinciple(6), leaders(6, 2)],
      },
      'family-involved-after-return': {
        asks: 'Go on involving the parents and the family after the return.',
        appliesIf: ['home'],
        since: 'return',
        unless: 'it would not be safe',
        ongoing: true,
        sources: [inPrinciple(6), leaders(6, 2)],
      },
      'engagement-planned': {
        asks: 'Plan how to engage the family, rather than waiting for them to come.',
        appliesIf: ['return-pursued'],
        sources: [practitioners(6, 2)],
      },
      'father-involved': {
        asks: 'Find out about the father, and involve him.',
        unless: 'he was looked for and not found, has died, or it would not be safe',
        sources: [practitioners(6, 3)],
      },
      'younger-children-involved': {
        asks: 'If the child is one of the younger ones, involve the child in ways that fit.',
        unless: 'the child is not one of the younger ones',
        sources: [practitioners(6, 3)],
      },
      'engagement-loss-acted-on': {
        asks: 'Notice when the family takes part less or no longer, find out why, and act on it.',
        unless: 'everybody goes on taking part',
        ongoing: true,
        sources: [practitioners(6, 3)],
      },
      'fitted-to-young-children': {
        asks: 'With a baby or younger child, work at home and in ways that suit the child’s development.',
        unless: 'there is no baby or younger child, or no need',
        sources: [practitioners(6, 4)],
      },
      'taking-part-made-possible': {
        asks: 'Deal with what keeps the family from taking part: transport, childcare, times.',
        unless: 'nothing keeps them from it',
        sources: [practitioners(6, 5)],
      },
      'past-with-services-understood': {
        asks: 'Understand, in supervision or case discussion, what the family has been through, with services too, and what trauma does.',
        sources: [inPrinciple(6), practitioners(6, 6)],
      },
      'involvement-kept-in-proportion': {
        asks: 'Agree with the family how they take part, so that it means something and is not too much.',
        sources: [practitioners(6, 8)],
      },
    }))();

/** What can only be asked of an authority, in the order of the text. */
export const PRINCIPLE_6_OF_AUTHORITY: Readonly<Record<AuthorityGuideItemsOf<'principle-6'>, GuideItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'offer-same-everywhere': {
        asks: 'Expect the same offer across the area, with a minimum of information, involvement, help and follow-up.',
        sources: [leaders(6, 1)],
      },
      'involvement-expected': {
        asks: 'Expect children and families to be involved at every stage, by the same people, openly and under oversight.',
        sources: [leaders(6, 2)],
      },
      'underserved-reached': {
        asks: 'Find whom services reach least, such as biological fathers, sole parents and families with babies, and open ways in.',
        sources: [leaders(6, 3), EXPERIENCES],
      },
      'participation-paid-for': {
        asks: 'Commission what lets families take part: transport, childcare, venues and times, also by Family Network Support Packages.',
        sources: [leaders(6, 4)],
      },
      'reach-followed-in-data': {
        asks: 'Use data to see who is not reached, and close the gaps.',
        sources: [leaders(6, 5)],
      },
      'unequal-reach-acted-on': {
        asks: 'Notice where fathers and younger children are left out or engagement falls away, and act on it.',
        sources: [practitioners(6, 3)],
      },
      'teams-coordinate-involvement': {
        asks: 'Work with partner teams so that families are not asked twice, and support is joined up.',
        sources: [practitioners(6, 7)],
      },
    }))();
