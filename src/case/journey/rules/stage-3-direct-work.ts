/** Stage 3, task 3: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework(
  'Stage 3, Task 3, Direct social work and family support to children and parents',
);
const SUPPORTING_CHILDREN = /* @__PURE__ */ inFramework('Stage 3, Task 3, Supporting children');
const SUPPORTING_ADOLESCENTS = /* @__PURE__ */ inFramework('Stage 3, Task 3, Supporting adolescents');
const SUPPORTING_THE_RELATIONSHIP_BETWEEN_THE = /* @__PURE__ */ inFramework(
  'Stage 3, Task 3, Supporting the relationship between the child and the parent',
);
const CONTACT = /* @__PURE__ */ inFramework('Stage 3, Task 3, Contact');
const SUPPORTING_PARENTS = /* @__PURE__ */ inFramework('Stage 3, Task 3, Supporting parents');
const SUPPORTING_INFORMAL_NETWORKS = /* @__PURE__ */ inFramework('Stage 3, Task 3, Supporting informal networks');
const PROVIDING_PRACTICAL_SUPPORT = /* @__PURE__ */ inFramework('Stage 3, Task 3, Providing practical support');
const FAMILY_GROUP_CONFERENCING = /* @__PURE__ */ inFramework('Stage 3, Task 3, Family Group Conferencing');

/** What is asked, item by item, in the order of the text. */
export const STAGE_3_DIRECT_WORK: Readonly<Record<ItemsOf<'direct-work'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'same-worker': {
      asks: 'Keep the case with the child’s social worker unless strong reasons stand against it.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the allocation, with reasons if it changed',
      unless: 'there are strong reasons for another worker',
      source: TASK,
    },
    'manager-gives-time': {
      asks: 'Make sure the worker has time to prepare before and support after return.',
      who: 'team-manager',
      about: 'case',
      printed: 'need',
      source: TASK,
    },
    'care-plan-review-frame': {
      asks: 'Use the care plan and Looked After Review as frame for the plan.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      settledBy: 'the care plan and the review',
      source: TASK,
    },
    'review-galvanises-team': {
      asks: 'Use the review to arrange services and bring the team together.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      settledBy: 'the record of the review',
      source: TASK,
    },
    'family-support-worker': {
      asks: 'Bring in a family support worker.',
      who: 'not-said',
      about: 'family',
      printed: 'may',
      source: TASK,
    },
    'involve-school-health': {
      asks: 'Involve schools and health; amend the education and health plans.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the personal education plan and the health plan, amended',
      source: TASK,
    },
    'support-childs-feelings': {
      asks: 'Support the child through confusion, anger, failure and fear.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      source: SUPPORTING_CHILDREN,
    },
    'tell-child-to-speak': {
      asks: 'Tell the child to bring worries, before or after return, to the worker or another trusted adult.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      source: SUPPORTING_CHILDREN,
    },
    'alert-to-silent-distress': {
      asks: 'Stay alert to distress shown only by behaviour.',
      who: 'team-around-the-family',
      about: 'child',
      printed: 'should',
      source: SUPPORTING_CHILDREN,
    },
    'involve-advocate-prepare': {
      asks: 'Involve the advocate or trusted adult in preparing the child.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      unless: 'there is none',
      source: SUPPORTING_CHILDREN,
    },
    'involve-carers-prepare': {
      asks: 'Involve foster carers and residential workers fully in preparing the child.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      source: SUPPORTING_CHILDREN,
    },
    'child-strengths-coping': {
      asks: 'Help the child name strengths and coping skills (solution-focused tools).',
      who: 'worker',
      about: 'child',
      printed: 'may',
      source: SUPPORTING_CHILDREN,
    },
    'adolescent-outside-risks': {
      asks: 'Help adolescents, parents and carers manage risks beyond the home.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      unless: 'the child is not an adolescent',
      source: SUPPORTING_ADOLESCENTS,
    },
    'adolescent-underlying-issues': {
      asks: 'Help young people with underlying issues and ways of coping before return.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      unless: 'the child is not an adolescent',
      source: SUPPORTING_ADOLESCENTS,
    },
    'adolescent-network': {
      asks: 'Help young people start an informal network that holds before and after return.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      unless: 'the child is not an adolescent',
      source: SUPPORTING_ADOLESCENTS,
    },
    'adolescent-negative-peers': {
      asks: 'Talk about negative peers and help manage that risk.',
      who: 'social-worker',
      about: 'child',
      printed: 'should',
      unless: 'the child is not an adolescent',
      source: SUPPORTING_ADOLESCENTS,
    },
    'unplanned-return-section-20': {
      asks: 'Where the child ran or was taken home: follow protection procedures, or assess the child there.',
      who: 'local-authority',
      about: 'child',
      printed: 'should',
      settledBy: 'the assessment',
      unless: 'the child was not accommodated under section 20, or did not go home outside the plan',
      source: SUPPORTING_ADOLESCENTS,
    },
    'unplanned-return-care-order': {
      asks: 'Where the child ran or was taken home: follow the statutory guidance on looked after children.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      unless: 'the child is not on a care order, or did not go home outside the plan',
      source: SUPPORTING_ADOLESCENTS,
    },
    'repair-relationship': {
      asks: 'Work to repair the parent and child relationship.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      source: SUPPORTING_THE_RELATIONSHIP_BETWEEN_THE,
    },
    'prepare-for-missing-carers': {
      asks: 'Prepare parents for the child missing carers and placement comforts.',
      who: 'worker',
      about: 'parents',
      printed: 'need',
      source: SUPPORTING_THE_RELATIONSHIP_BETWEEN_THE,
    },
    'use-contact-purposefully': {
      asks: 'Use contact to improve interaction, support attachment and ease the transition.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'may',
      settledBy: 'the contact, in the care plan',
      source: CONTACT,
    },
    'support-around-contact': {
      asks: 'Help parents around every visit: greetings, goodbyes, activities.',
      who: 'worker',
      about: 'parents',
      printed: 'may',
      source: CONTACT,
    },
    'flexible-contact': {
      asks: 'Keep contact flexible to the child’s wishes and the stage.',
      who: 'social-worker',
      about: 'child',
      printed: 'should',
      source: CONTACT,
    },
    'contact-venue-oversight': {
      asks: 'Choose venue and whether contact is facilitated, supervised, observed or recorded.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      source: CONTACT,
    },
    'contact-in-care-plan': {
      asks: 'Put contact arrangements in the care plan.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'the care plan',
      source: CONTACT,
    },
    'father-contact': {
      asks: 'Facilitate good contact with fathers, so return to a separated father is possible.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      unless: 'there is no separated father',
      source: CONTACT,
    },
    'intensive-support-parents': {
      asks: 'Give intensive, empathetic, relationship-based support as long as needed.',
      who: 'social-worker',
      about: 'parents',
      printed: 'may',
      unless: 'the family’s needs are not complex',
      source: SUPPORTING_PARENTS,
    },
    'link-with-family-support': {
      asks: 'Stay closely linked with the family support service.',
      who: 'social-worker',
      about: 'family',
      printed: 'need',
      unless: 'no family support team is involved',
      source: SUPPORTING_PARENTS,
    },
    'rebuild-bond': {
      asks: 'Give particular help where there is no bond, or the child has been in care since early on.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'may',
      unless: 'neither is so',
      source: SUPPORTING_PARENTS,
    },
    'time-together': {
      asks: 'Give parents and children chances to play, talk and do things together.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      source: SUPPORTING_PARENTS,
    },
    'map-informal-network': {
      asks: 'Map and encourage the informal network, in assessment and in support.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      settledBy: 'a map of the network',
      source: SUPPORTING_INFORMAL_NETWORKS,
    },
    'practical-support': {
      asks: 'Help practically: housing, benefits, money, child care, school.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      unless: 'the family needs no such help',
      source: PROVIDING_PRACTICAL_SUPPORT,
    },
    'advocate-for-family': {
      asks: 'Speak up for families and coach parents to deal with services themselves.',
      who: 'worker',
      about: 'parents',
      printed: 'may',
      unless: 'it is not needed',
      source: PROVIDING_PRACTICAL_SUPPORT,
    },
    'peer-support': {
      asks: 'Consider linking parents with others whose children came home.',
      who: 'social-worker',
      about: 'parents',
      printed: 'may',
      source: PROVIDING_PRACTICAL_SUPPORT,
    },
    'family-group-conference': {
      asks: 'Consider a family group conference, or meet family and friends directly.',
      who: 'social-worker',
      about: 'family',
      printed: 'may',
      source: FAMILY_GROUP_CONFERENCING,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_3_DIRECT_WORK_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'approaches-linked-to-success',
      says: 'Consider the listed approaches: outreach, crisis work, motivational interviewing, skills, CBT, whole family.',
      source: SUPPORTING_PARENTS,
    },
    {
      id: 'child-development-understanding',
      says: 'Help parents understand child development.',
      source: SUPPORTING_PARENTS,
    },
    {
      id: 'empathy-for-ambivalence',
      says: 'Help parents feel with the child’s feelings and mixed wishes about return.',
      source: SUPPORTING_PARENTS,
    },
    {
      id: 'support-new-partners',
      says: 'Support new partners or step-parents who do not know the children well.',
      source: SUPPORTING_PARENTS,
    },
  ]))();
