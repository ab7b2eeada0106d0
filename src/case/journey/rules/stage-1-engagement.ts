/** Stage 1, task 2: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework(
  'Stage 1, Task 2, Engaging children, parents, caregivers and relevant professionals in the assessment process',
);
const ENGAGING_WITH_DIVERSE_FAMILIES = /* @__PURE__ */ inFramework('Stage 1, Task 2, Engaging with diverse families');
const USING_THE_RISK_CLASSIFICATION_TABLE = /* @__PURE__ */ inFramework(
  'Stage 1, Task 2, Using the Risk Classification Table (Traffic Light Tool) to engage parents and children',
);
const A_SOLUTION_FOCUSED_APPROACH_TO = /* @__PURE__ */ inFramework(
  'Stage 1, Task 2, A solution-focused approach to supporting children and young people',
);
const ANNEX_12_CONTEXT = /* @__PURE__ */ inFramework('Annex 12, Context');
const ANNEX_12_OBSERVE_AND_INTERPRET = /* @__PURE__ */ inFramework('Annex 12, Observe and interpret');
const ANNEX_12_PROFESSIONAL_JUDGEMENT = /* @__PURE__ */ inFramework('Annex 12, Professional judgement');
const ANNEX_16 = /* @__PURE__ */ inFramework('Annex 16');

/** What is asked, item by item, in the order of the text. */
export const STAGE_1_ENGAGEMENT: Readonly<Record<ItemsOf<'engagement'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'engage-genuinely': {
      asks: 'Secure genuine, active participation by every parent and child.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      source: TASK,
    },
    'work-through-feelings': {
      asks: 'Be sensitive to feelings about working with children’s services; work through the parents’ anger and other feelings about the child becoming looked after.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      source: TASK,
    },
    'reflect-on-identity': {
      asks: 'Consider in reflective supervision how identities affect vulnerability, relationships and decisions.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'a record of the supervision',
      source: ENGAGING_WITH_DIVERSE_FAMILIES,
    },
    'show-traffic-light-tool': {
      asks: 'Show parents and children the Traffic Light Tool; explain what the assessment is for, and why it is made.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'use-simplified-table': {
      asks: 'Use the simplified table where it helps children and families.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'may',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'concerns-understood': {
      asks: 'Make sure parents (and children) know which concerns led to care.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'aims-understood': {
      asks: 'Make sure parents and children know what the assessment is for and how decisions come about.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'treat-families-equally': {
      asks: 'Treat all families equally, whatever their background.',
      who: 'social-worker',
      about: 'family',
      printed: 'need',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'meet-communication-needs': {
      asks: 'Be sensitive to needs of language, communication and understanding, for example learning difficulties.',
      who: 'social-worker',
      about: 'family',
      printed: 'should',
      unless: 'nobody has such needs',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'check-understanding': {
      asks: 'Ask every parent and child to say in their own words what they have understood.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'support-during-assessment': {
      asks: 'Start suitable services during the assessment and note how parents use them.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'the support plan',
      unless: 'it is not appropriate yet',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'solution-focused-tools': {
      asks: 'Use solution-focused worksheets to hear views on future, change, strengths and network.',
      who: 'practitioners',
      about: 'child',
      printed: 'may',
      settledBy: 'copies of the tools, attached',
      unless: 'the child is under five',
      source: A_SOLUTION_FOCUSED_APPROACH_TO,
    },
    'annex-12-babies-adolescents': {
      asks: 'Turn to the annex that fits: children, babies, adolescents, parents, learning difficulties.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'may',
      unless: 'none of them fits',
      source: TASK,
    },
    'involve-carers-professionals': {
      asks: 'Bring placement carers and other relevant professionals into the assessment.',
      who: 'social-worker',
      about: 'case',
      printed: 'need',
      source: USING_THE_RISK_CLASSIFICATION_TABLE,
    },
    'interpret-behaviour': {
      asks: 'Watch and interpret behaviour, since some children do not tell.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      source: ANNEX_12_OBSERVE_AND_INTERPRET,
    },
    'record-wishes-use-judgement': {
      asks: 'Record accurately the wishes and feelings that the child expresses, and add professional judgement, also where it differs or the child is silent.',
      who: 'social-worker',
      about: 'child',
      printed: 'should',
      settledBy: 'the wishes, recorded, with reasons if another course is taken',
      source: ANNEX_12_PROFESSIONAL_JUDGEMENT,
    },
    'overcome-engagement-barriers': {
      asks: 'Challenge barriers to engagement; use advocates and interpreters so both sides understand each other.',
      who: 'social-worker',
      about: 'family',
      printed: 'need',
      source: ANNEX_16,
    },
    'separate-resistance-from-refusal': {
      asks: 'Work out whether resistance to services is also resistance to change; what looks like resistance may be cultural.',
      who: 'worker',
      about: 'parents',
      printed: 'need',
      unless: 'the parents do not resist',
      source: ANNEX_16,
    },
    'practical-support-from-referral': {
      asks: 'Give practical support, for example with housing, alongside assessment from the referral on.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      since: 'referral',
      source: ANNEX_16,
    },
    'consider-other-children-needs': {
      asks: 'Look at what everyone in the family needs, including siblings and step-siblings not in care.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      source: ANNEX_16,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_1_ENGAGEMENT_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'explain-because-misunderstood',
      says: 'Parents often did not know what had to change. Children were not consulted, did not know why it was so decided, and some not why they came into care.',
      source: TASK,
    },
    {
      id: 'mind-context-of-child',
      says: 'Bear in mind moves, wellbeing, school and contact, which affect how the child takes part.',
      source: ANNEX_12_CONTEXT,
    },
    {
      id: 'be-straightforward',
      says: 'Parents value workers who are plain about what must change and what follows if it does not, are sensitive, listen, help in practice and build confidence.',
      source: TASK,
    },
    {
      id: 'consider-vulnerable-characteristics',
      says: 'Some children, such as disabled children, are more exposed to harm; some ethnic groups are over- or under-represented in care. Worker and manager: challenge bias in your judgement.',
      source: ENGAGING_WITH_DIVERSE_FAMILIES,
    },
  ]))();
