/** Stage 4, task 4: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const PREPARING_CHILDREN = /* @__PURE__ */ inFramework('Stage 4, Task 4, Preparing children');
const BEDROOMS = /* @__PURE__ */ inFramework('Stage 4, Task 4, Bedrooms');
const CHANGES_IN_THE_FAMILY = /* @__PURE__ */ inFramework('Stage 4, Task 4, Changes in the family');
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
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'child-prepared' },
      source: PREPARING_CHILDREN,
    },
    'discuss-transition-with-parents': {
      asks: 'Discuss with the parents too what the transition means for the child: roles, losses, a changed family, old trauma.',
      who: 'worker',
      about: 'parents',
      printed: 'need',
      appliesIf: ['return-open'],
      source: PREPARING_CHILDREN,
    },
    'bedroom-place': {
      asks: 'Let the child see that there is still a place at home: the same room, their things still there.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'home-prepared' },
      source: BEDROOMS,
    },
    'bedroom-seen-first': {
      asks: 'If the family has moved, have the child see the bedroom before the first night.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'home-prepared' },
      source: BEDROOMS,
    },
    'bedroom-welcoming': {
      asks: 'If the family has moved, encourage the parents to make the bedroom welcoming, and let the child shape it.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'should',
      appliesIf: ['return-open'],
      unless: 'the child knows the room',
      source: BEDROOMS,
    },
    'new-baby-step-siblings': {
      asks: 'Where a baby or step-siblings have joined the family, discuss the needs and likely reactions of all the children.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'family-changes-discussed' },
      source: CHANGES_IN_THE_FAMILY,
    },
    'involve-all-children': {
      asks: 'Where a baby or step-siblings have joined the family, involve all its children in the work.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      appliesIf: ['return-open'],
      unless: 'nobody has joined the family',
      source: CHANGES_IN_THE_FAMILY,
    },
    'new-partner-covered': {
      asks: 'Check that the relationship with a new partner was asked about and assessed during contact.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'should',
      settledBy: 'that part of the assessment',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'new-partner-assessed' },
      source: CHANGES_IN_THE_FAMILY,
    },
    'talk-about-changes': {
      asks: 'Talk with the child, before going home, about how all the changes in the family feel.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'nothing has changed, or the child is too young or does not use words, and is observed instead',
      source: CHANGES_IN_THE_FAMILY,
    },
    'talk-about-changes-at-home': {
      asks: 'Talk with the child again, once home, about how all the changes in the family feel.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      appliesIf: ['home'],
      unless: 'nothing has changed, or the child is too young or does not use words, and is observed instead',
      since: 'return',
      source: CHANGES_IN_THE_FAMILY,
    },
    'alert-to-behaviour-before': {
      asks: 'Stay alert to behaviour and respond to it.',
      who: 'worker',
      about: 'child',
      printed: 'should',
      appliesIf: ['return-open'],
      source: CHANGES_IN_THE_FAMILY,
    },
    'prepare-parents-child-feelings': {
      asks: 'Prepare parents for what the child may feel: fear that it will not last, jealousy, missing carers (perhaps “Mummy” and “Daddy”). Young children may show it by defiance or nightmares.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      appliesIf: ['return-open'],
      source: PREPARING_PARENTS,
    },
    'parents-hope-and-doubts': {
      asks: 'Help parents with doubts and to keep hope that they can cope.',
      who: 'not-said',
      about: 'parents',
      printed: 'may',
      appliesIf: ['return-open'],
      source: PREPARING_PARENTS,
    },
    'prepare-honeymoon': {
      asks: 'Tell parents what to expect: a honeymoon, then perhaps a major row.',
      who: 'not-said',
      about: 'parents',
      printed: 'should',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'parents-prepared' },
      source: PREPARING_PARENTS,
    },
    'advice-on-behaviour': {
      asks: 'Give practical advice on difficult behaviour while the child is returning, and tell parents in advance that it is to be expected.',
      who: 'team-around-the-family',
      about: 'parents',
      printed: 'need',
      appliesIf: ['return-open'],
      source: PREPARING_PARENTS,
    },
    'encourage-asking': {
      asks: 'Encourage parents to talk about difficulties, and explain that asking for help is seen as positive.',
      who: 'not-said',
      about: 'parents',
      printed: 'should',
      appliesIf: ['return-open'],
      alsoShownBy: [{ in: 'condition', condition: 'parents-prepared' }],
      source: PREPARING_PARENTS,
    },
    'stay-close-to-child': {
      asks: 'Stay in close contact with the child before the return; leave space for worries.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      appliesIf: ['return-open'],
      source: ANNEX_12_REUNIFICATION_PLANS_SUPPORT,
    },
    'stay-close-to-child-at-home': {
      asks: 'Stay in close contact with the child when the child comes home; leave space for worries.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      appliesIf: ['home'],
      since: 'return',
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
    {
      id: 'after-the-row',
      says: 'After a major row children need to hear that they will not be rejected again. Getting through it can lay the foundation of the return.',
      source: PREPARING_PARENTS,
    },
  ]))();
