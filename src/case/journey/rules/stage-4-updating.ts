/** Stage 4, task 2: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 4, Task 2, Updating the Parental Agreements, goals and support plans');
const SUPPORT_FOR_REUNIFICATION = /* @__PURE__ */ inFramework('Stage 4, Task 2, Support for reunification');
const SCHOOL = /* @__PURE__ */ inFramework('Stage 4, Task 2, School');
const ROLE_OF_FOSTER_CARERS_RESIDENTIAL = /* @__PURE__ */ inFramework(
  'Stage 4, Task 2, Role of foster carers/residential workers',
);

/** What is asked, item by item, in the order of the text. */
export const STAGE_4_UPDATING: Readonly<Record<ItemsOf<'updating'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'tell-reclassification': {
      asks: 'Tell children and parents the risk level and the decision.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      appliesIf: ['return-open'],
      since: 'classification',
      alsoShownBy: [
        { in: 'condition', condition: 'decision-explained-to-parents' },
        { in: 'condition', condition: 'decision-explained-to-child' },
      ],
      source: TASK,
    },
    'update-agreements-goals': {
      asks: 'Update agreements and goals for the reality of return.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      settledBy: 'the agreement, brought up to date',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'agreement-up-to-date' },
      source: TASK,
    },
    'discuss-needs-and-plan': {
      asks: 'Discuss support needs and explain that a reunification plan will be made.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      appliesIf: ['return-open'],
      since: 'classification',
      source: TASK,
    },
    'keep-and-adapt-support': {
      asks: 'Keep many of the Stage 3 services, and adapt the support plans to living together.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      settledBy: 'the support plan, brought up to date',
      appliesIf: ['return-open'],
      since: 'classification',
      source: SUPPORT_FOR_REUNIFICATION,
    },
    'school-before-after': {
      asks: 'Involve the school in support before and after return and in educational help.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'the child is in no school or nursery',
      source: SCHOOL,
    },
    'new-school-help': {
      asks: 'Help the child settle into a new school.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'the child stays at the same school, or is in none',
      source: SCHOOL,
    },
    'virtual-school-head': {
      asks: 'Involve the Virtual School Head, and show it in the Personal Education Plan.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the Personal Education Plan',
      appliesIf: ['return-open'],
      unless: 'the child is in no school',
      source: SCHOOL,
    },
    'manage-leaving-placement': {
      asks: 'With the parents, understand and manage what leaving the placement does to the child.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      appliesIf: ['return-open'],
      source: ROLE_OF_FOSTER_CARERS_RESIDENTIAL,
    },
    'carer-support-after': {
      asks: 'Arrange ongoing carer support, perhaps respite, after return.',
      who: 'social-worker',
      about: 'child',
      printed: 'may',
      appliesIf: ['return-open'],
      unless: 'it would not help here',
      source: ROLE_OF_FOSTER_CARERS_RESIDENTIAL,
    },
    'keep-carer-contact': {
      asks: 'Support contact with the foster family.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      appliesIf: ['return-open'],
      unless: 'it would not help the child',
      source: ROLE_OF_FOSTER_CARERS_RESIDENTIAL,
    },
  }))();
