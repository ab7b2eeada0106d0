/** Stage 4, task 4: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const PREPARING_CHILDREN = /* @__PURE__ */ inFramework('Stage 4, Task 4, Preparing children');
const BEDROOMS = /* @__PURE__ */ inFramework('Stage 4, Task 4, Bedrooms');
const CHANGES_IN_THE_FAMILY = /* @__PURE__ */ inFramework('Stage 4, Task 4, Changes in the family');
const CONTINUITY = /* @__PURE__ */ inFramework('Stage 4, Task 4, Continuity');
const PREPARING_PARENTS = /* @__PURE__ */ inFramework('Stage 4, Task 4, Preparing parents');
const ANNEX_12_REUNIFICATION_PLANS_SUPPORT = /* @__PURE__ */ inFramework(
  'Annex 12, Reunification plans, support and monitoring',
);

/** What is asked, item by item, in the order of the text. */
export const STAGE_4_PREPARING: Readonly<Record<ItemsOf<'preparing'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'discuss-transition': {
      asks: 'Discuss with the child the transition: roles, losses, changed family, old trauma.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      readOff: { in: 'condition', condition: 'child-prepared' },
      source: PREPARING_CHILDREN,
    },
    'bedroom-place': {
      asks: 'Let the child see there is still a place at home, with possessions.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      readOff: { in: 'condition', condition: 'home-prepared' },
      source: BEDROOMS,
    },
    'bedroom-seen-first': {
      asks: 'Have the child see the bedroom before the first night.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      readOff: { in: 'condition', condition: 'home-prepared' },
      source: BEDROOMS,
    },
    'bedroom-welcoming': {
      asks: 'Encourage parents to make the bedroom welcoming and let the child shape it.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'should',
      unless: 'the child knows the room',
      source: BEDROOMS,
    },
    'keep-family-role': {
      asks: 'Keep the child’s role in the family and plan longer-term links, even if return seems unlikely.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      source: CHANGES_IN_THE_FAMILY,
    },
    'new-baby-step-siblings': {
      asks: 'Discuss needs and likely reactions of all children; involve them all.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      readOff: { in: 'condition', condition: 'family-changes-discussed' },
      source: CHANGES_IN_THE_FAMILY,
    },
    'new-partner-covered': {
      asks: 'Check that the relationship with a new partner was asked about and assessed during contact.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'should',
      settledBy: 'that part of the assessment',
      readOff: { in: 'condition', condition: 'new-partner-assessed' },
      source: CHANGES_IN_THE_FAMILY,
    },
    'talk-about-changes': {
      asks: 'Talk with children about family changes, before going home and once home.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      source: CHANGES_IN_THE_FAMILY,
    },
    'alert-to-behaviour-before': {
      asks: 'Stay alert to behaviour and respond to it.',
      who: 'worker',
      about: 'child',
      printed: 'should',
      source: CHANGES_IN_THE_FAMILY,
    },
    'same-school-continuity': {
      asks: 'Arrange that the child’s school or nursery does not change.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      unless: 'it is not possible',
      source: CONTINUITY,
    },
    'prepare-parents-child-feelings': {
      asks: 'Prepare parents for anxiety, jealousy, missing carers and young children’s behaviour.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      readOff: { in: 'condition', condition: 'parents-prepared' },
      source: PREPARING_PARENTS,
    },
    'parents-hope-and-doubts': {
      asks: 'Help parents with doubts and to keep hope that they can cope.',
      who: 'not-said',
      about: 'parents',
      printed: 'may',
      source: PREPARING_PARENTS,
    },
    'prepare-honeymoon': {
      asks: 'Tell parents what to expect: a honeymoon, then perhaps a major row.',
      who: 'not-said',
      about: 'parents',
      printed: 'should',
      readOff: { in: 'condition', condition: 'parents-prepared' },
      source: PREPARING_PARENTS,
    },
    'advice-on-behaviour': {
      asks: 'Give practical advice on difficult behaviour and reassure in advance.',
      who: 'team-around-the-family',
      about: 'parents',
      printed: 'need',
      readOff: { in: 'condition', condition: 'parents-prepared' },
      source: PREPARING_PARENTS,
    },
    'encourage-asking': {
      asks: 'Encourage parents to speak of difficulties and say that asking is positive.',
      who: 'not-said',
      about: 'parents',
      printed: 'should',
      source: PREPARING_PARENTS,
    },
    'stay-close-to-child': {
      asks: 'Stay in close contact with the child before and on return; leave space for worries.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      source: ANNEX_12_REUNIFICATION_PLANS_SUPPORT,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_4_PREPARING_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'siblings-return-together',
      says: 'Bear in mind that return with siblings succeeds more often.',
      source: CHANGES_IN_THE_FAMILY,
    },
  ]))();
