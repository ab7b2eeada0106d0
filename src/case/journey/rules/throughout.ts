/** What is asked throughout the case: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const INTRODUCTION_THE_ESSENTIAL_PRACTICE_FOR = /* @__PURE__ */ inFramework(
  'Introduction, The essential practice for each case',
  14,
);
const INTRODUCTION_CHILD_CENTRED_TIMESCALES = /* @__PURE__ */ inFramework('Introduction, Child-centred timescales');
const TASK = /* @__PURE__ */ inFramework('Introduction');
const INTRODUCTION_STAGES_1_AND_2 = /* @__PURE__ */ inFramework('Introduction, Stages 1 and 2');
const INTRODUCTION_WHO_CAN_DELIVER_THE = /* @__PURE__ */ inFramework(
  'Introduction, Who can deliver the Practice Framework?',
);
const INTRODUCTION_STAGES_3_4_AND = /* @__PURE__ */ inFramework('Introduction, Stages 3, 4 and 5');
const INTRODUCTION_PROMOTING_THE_CHILDS_EMOTIONAL = /* @__PURE__ */ inFramework(
  'Introduction, Promoting the child’s emotional wellbeing',
);
const INTRODUCTION_THE_CRUCIAL_ROLE_OF = /* @__PURE__ */ inFramework(
  'Introduction, The crucial role of the team manager (case supervisor)',
);
const INTRODUCTION_UNDERSTANDING_DIVERSITY = /* @__PURE__ */ inFramework('Introduction, Understanding diversity');
const MESSAGES_FROM_RESEARCH_ON_REUNIFICATION = /* @__PURE__ */ inFramework(
  'Stage 1, Key messages, b) Messages from research on reunification',
);
const FACTORS_ASSOCIATED_WITH_FUTURE_HARM = /* @__PURE__ */ inFramework(
  'Stage 1, Key messages, a) Factors associated with Future Harm',
  24,
);
const ANNEX_ON_SUPERVISION_PLANNING_FOR = /* @__PURE__ */ inFramework(
  'Annex on supervision, Planning for reunification (Stages 3, 4 and 5)',
);
const CHANGES_IN_THE_FAMILY = /* @__PURE__ */ inFramework('Stage 4, Task 4, Changes in the family');
const CONTINUITY = /* @__PURE__ */ inFramework('Stage 4, Task 4, Continuity');

/** What is asked, item by item, in the order of the text. */
export const THROUGHOUT: Readonly<Record<ItemsOf<'throughout'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'use-traffic-light-throughout': {
      asks: 'Use the risk classification tool all through the case, not once.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the classifications, recorded',
      source: INTRODUCTION_THE_ESSENTIAL_PRACTICE_FOR,
    },
    'reflective-supervision': {
      asks: 'Hold supervision of the case in which practice is reflected on.',
      who: 'not-said',
      about: 'case',
      printed: 'need',
      settledBy: 'a record of the supervision',
      source: INTRODUCTION_THE_ESSENTIAL_PRACTICE_FOR,
    },
    'track-progress-outcomes': {
      asks: 'Track and review progress and outcomes.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      source: INTRODUCTION_THE_ESSENTIAL_PRACTICE_FOR,
    },
    'assess-section-20-children': {
      asks: 'Assess every child under section 20, also where child or parent has ended the arrangement.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'an assessment',
      unless: 'the child was never accommodated under section 20',
      source: INTRODUCTION_THE_ESSENTIAL_PRACTICE_FOR,
    },
    'begin-early': {
      asks: 'Start thinking about return, and engage parents, as soon as the child is looked after.',
      who: 'practitioners',
      about: 'child-and-parents',
      printed: 'need',
      source: INTRODUCTION_CHILD_CENTRED_TIMESCALES,
    },
    'keep-family-role': {
      asks: 'From the start of the placement, keep up the child’s role in the family, and work on longer-term links even if a return seems unlikely.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      source: CHANGES_IN_THE_FAMILY,
    },
    'same-school-continuity': {
      asks: 'When the child becomes looked after, arrange, if possible, that school or nursery stays the same.',
      who: 'social-worker',
      about: 'child',
      printed: 'should',
      unless: 'it is not possible, or the child is in no school or nursery',
      source: CONTINUITY,
    },
    'services-soon-for-parents': {
      asks: 'Offer parents services as early as possible, with enough preparation time before return.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      appliesIf: ['return-open'],
      source: TASK,
    },
    'permanence-plan-second-review': {
      asks: 'Put a plan for permanence in the care plan by the second review.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'the care plan, with a plan for permanence',
      readOff: { in: 'record', what: 'permanence-planned' },
      source: TASK,
    },
    'second-worker-case-history': {
      asks: 'Use a second worker for the case history, who does not meet the family.',
      who: 'not-said',
      about: 'case',
      printed: 'should',
      settledBy: 'the name of the second worker',
      unless: 'no second worker could be allocated',
      source: INTRODUCTION_STAGES_1_AND_2,
    },
    'additional-worker-reviews': {
      asks: 'Have an additional worker review the evidence and join the classification.',
      who: 'additional-worker',
      about: 'case',
      printed: 'should',
      settledBy: 'the name of the reviewer',
      unless: 'a second worker wrote the case history',
      source: INTRODUCTION_STAGES_1_AND_2,
    },
    'lead-and-feed-back': {
      asks: 'Lead the process and report progress and plan changes to the care planning review.',
      who: 'social-worker',
      about: 'family',
      printed: 'need',
      settledBy: 'the record of the review',
      source: INTRODUCTION_WHO_CAN_DELIVER_THE,
    },
    'supporters-know-framework': {
      asks: 'Have the main supporters and involved professionals read and understand the Framework.',
      who: 'team-around-the-family',
      about: 'case',
      printed: 'need',
      source: INTRODUCTION_STAGES_3_4_AND,
    },
    'screen-emotional-difficulties': {
      asks: 'Screen early for severe emotional or behavioural difficulties, for example with the SDQ.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the result of the screening',
      source: INTRODUCTION_PROMOTING_THE_CHILDS_EMOTIONAL,
    },
    'mental-health-assessment-child': {
      asks: 'Obtain a mental health professional’s assessment before return where difficulties show.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      settledBy: 'the assessment',
      unless: 'the child has no such difficulties',
      calledForBy: ['child-mental-health-problems'],
      source: INTRODUCTION_PROMOTING_THE_CHILDS_EMOTIONAL,
    },
    'support-important-relationships': {
      asks: 'Support the relationships that matter to the child as much as possible, and keep emotional wellbeing in view all the way.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      source: INTRODUCTION_PROMOTING_THE_CHILDS_EMOTIONAL,
    },
    'wellbeing-services-continue': {
      asks: 'Once the child is home, keep help from CAMHS or similar services going as long as it is needed, whatever the legal status.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      appliesIf: ['home'],
      unless: 'the child has no such help',
      since: 'return',
      source: INTRODUCTION_PROMOTING_THE_CHILDS_EMOTIONAL,
    },
    'manager-secures-time': {
      asks: 'Ensure workers have time and follow evidence-informed, child-centred practice.',
      who: 'team-manager',
      about: 'case',
      printed: 'need',
      source: INTRODUCTION_THE_CRUCIAL_ROLE_OF,
    },
    'manager-knows-framework': {
      asks: 'Know the Framework well enough to support staff in it.',
      who: 'team-manager',
      about: 'case',
      printed: 'need',
      source: INTRODUCTION_THE_CRUCIAL_ROLE_OF,
    },
    'adapt-to-diversity': {
      asks: 'Fit the work to each family’s culture, faith, disability, sexuality and gender; watch for bias.',
      who: 'social-worker',
      about: 'family',
      printed: 'should',
      source: INTRODUCTION_UNDERSTANDING_DIVERSITY,
    },
    'read-research-messages': {
      asks: 'Read the research messages closely and apply them in every decision.',
      who: 'social-worker-and-manager',
      about: 'case',
      printed: 'need',
      source: MESSAGES_FROM_RESEARCH_ON_REUNIFICATION,
    },
    'collect-factor-data': {
      asks: 'Record whether each listed risk and protective factor is present or absent.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'should',
      settledBy: 'the factors, recorded',
      readOff: { in: 'record', what: 'factors-answered' },
      source: FACTORS_ASSOCIATED_WITH_FUTURE_HARM,
    },
    'examine-parents-separately-and-together': {
      asks: 'Examine the factors for each parent on their own and as a couple.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'the factors, recorded for each parent',
      readOff: { in: 'record', what: 'parents-examined' },
      source: FACTORS_ASSOCIATED_WITH_FUTURE_HARM,
    },
    'agree-reclassification-date': {
      asks: 'Agree when risk will be classified again, once support and assessment have run.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the day that was agreed',
      source: ANNEX_ON_SUPERVISION_PLANNING_FOR,
    },
    'agree-monitoring-dates': {
      asks: 'Agree dates for monitoring and review.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      settledBy: 'the dates that were agreed',
      appliesIf: ['return-agreed'],
      source: ANNEX_ON_SUPERVISION_PLANNING_FOR,
    },
    'supervision-goes-on': {
      asks: 'Go on with supervision while support is given and the return is planned; family support staff and their managers may take part.',
      who: 'social-worker-and-manager',
      about: 'case',
      printed: 'need',
      settledBy: 'a record of the supervision',
      appliesIf: ['return-open'],
      since: 'first-classification',
      source: ANNEX_ON_SUPERVISION_PLANNING_FOR,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const THROUGHOUT_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'relationship-based-work',
      says: 'Work with children and families rests on relationships.',
      source: INTRODUCTION_THE_ESSENTIAL_PRACTICE_FOR,
    },
    {
      id: 'essential-practice-list',
      says: 'One page lists the essential practice for every case.',
      source: INTRODUCTION_THE_ESSENTIAL_PRACTICE_FOR,
    },
    {
      id: 'review-change-of-parents',
      says: 'Each review is a chance to look at what has changed for the parents, and at whether they can care safely over a long time.',
      source: TASK,
    },
  ]))();
