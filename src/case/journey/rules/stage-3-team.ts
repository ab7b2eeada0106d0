/** Stage 3, task 4: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const SUPPORT_AND_SERVICES_FOR_PARENTS = /* @__PURE__ */ inFramework(
  'Stage 3, Tasks 3 and 4, Support and services for parents and children',
);
const SUPPORT_AND_SERVICES_FOR_PARENTS_SERVICES = /* @__PURE__ */ inFramework(
  'Stage 3, Tasks 3 and 4, Support and services for parents and children, Key messages from research about support and services',
);
const TASK = /* @__PURE__ */ inFramework('Stage 3, Task 4, Coordinating the team around the child and the family');
const PLACEMENT_CAREGIVERS = /* @__PURE__ */ inFramework('Stage 3, Task 4, The crucial role of placement caregivers');
const SUPPORT_FROM_SCHOOLS = /* @__PURE__ */ inFramework('Stage 3, Task 4, Support from schools');
const SPECIALIST_SUPPORT_FOR_CHILDREN_AND = /* @__PURE__ */ inFramework(
  'Stage 3, Task 4, Specialist support for children and young people with behavioural and/or emotional difficulties',
);
const MULTI_AGENCY_WORKING = /* @__PURE__ */ inFramework('Stage 3, Task 4, Multi-agency working');
const PARENTING_PROGRAMMES = /* @__PURE__ */ inFramework('Stage 3, Task 4, Parenting programmes');
const ALCOHOL_AND_DRUGS_MISUSE = /* @__PURE__ */ inFramework('Stage 3, Task 4, Alcohol and drugs misuse');
const DOMESTIC_ABUSE = /* @__PURE__ */ inFramework('Stage 3, Task 4, Domestic abuse');
const MENTAL_HEALTH = /* @__PURE__ */ inFramework('Stage 3, Task 4, Mental health');
const PHYSICAL_HEALTH = /* @__PURE__ */ inFramework('Stage 3, Task 4, Physical health');
const CLASSIFICATION_OF_RISK = /* @__PURE__ */ inFramework('Stage 2, Task 1, Classification of risk');
const ANNEX_16 = /* @__PURE__ */ inFramework('Annex 16');

/** What is asked, item by item, in the order of the text. */
export const STAGE_3_TEAM: Readonly<Record<ItemsOf<'team'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'coordinate-package': {
      asks: 'Coordinate a package with child, parents, carers, schools, network and agencies, alongside goal setting.',
      who: 'worker',
      about: 'family',
      printed: 'need',
      settledBy: 'the support package',
      appliesIf: ['return-open'],
      source: SUPPORT_AND_SERVICES_FOR_PARENTS,
    },
    'package-from-needs': {
      asks: 'Base the package on assessed needs, past experience of services and the parents’ views.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      settledBy: 'the support package',
      appliesIf: ['return-open'],
      source: SUPPORT_AND_SERVICES_FOR_PARENTS,
    },
    'table-for-services': {
      asks: 'Plan services and interventions from the table.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      settledBy: 'the support plan',
      appliesIf: ['return-open'],
      since: 'first-classification',
      source: CLASSIFICATION_OF_RISK,
    },
    'review-package-later': {
      asks: 'Once the child is home, review the package and adapt it to what the family needs.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'the package, brought up to date',
      appliesIf: ['home'],
      since: 'return',
      source: SUPPORT_AND_SERVICES_FOR_PARENTS,
    },
    'child-in-need-plan': {
      asks: 'Draw up the plan of support that a child in need requires after return.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'the plan',
      appliesIf: ['section-20-last', 'not-eligible-child'],
      readOff: { in: 'condition', condition: 'plan-after-ceasing' },
      source: SUPPORT_AND_SERVICES_FOR_PARENTS,
    },
    'specialist-services-essential': {
      asks: 'Involve specialist services for substance misuse and mental health.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      settledBy: 'the referral',
      appliesIf: ['return-open'],
      unless: 'there are no such difficulties',
      calledForBy: [
        'alcohol-or-drugs-abuse',
        'personality-disorder',
        'paranoid-psychosis',
        'parental-mental-health-problems',
        'learning-disabilities-plus-mental-illness',
      ],
      source: SUPPORT_AND_SERVICES_FOR_PARENTS_SERVICES,
    },
    'start-services-early': {
      asks: 'Start services early, strong enough and long enough to sustain change.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      appliesIf: ['return-open'],
      source: SUPPORT_AND_SERVICES_FOR_PARENTS_SERVICES,
    },
    'remove-access-barriers': {
      asks: 'Remove barriers so services stay open during care and after return.',
      who: 'senior-managers',
      about: 'case',
      printed: 'should',
      appliesIf: ['return-open'],
      source: SUPPORT_AND_SERVICES_FOR_PARENTS_SERVICES,
    },
    'coordinate-services': {
      asks: 'Coordinate support that fits the family, across agencies, above all in neglect.',
      who: 'social-worker',
      about: 'family',
      printed: 'need',
      settledBy: 'the package of services',
      appliesIf: ['return-open'],
      source: TASK,
    },
    'know-local-services': {
      asks: 'Know which local services best bring the changes needed.',
      who: 'social-worker-and-manager',
      about: 'case',
      printed: 'need',
      appliesIf: ['return-open'],
      source: TASK,
    },
    'reduce-access-barriers': {
      asks: 'Reduce what keeps parents and children from using services.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'there are no barriers',
      source: TASK,
    },
    'monitor-services-feed-back': {
      asks: 'Monitor how services work and report problems to commissioners.',
      who: 'social-worker-and-manager',
      about: 'case',
      printed: 'need',
      settledBy: 'feedback, where there are problems',
      appliesIf: ['return-open'],
      source: TASK,
    },
    'carers-capacity': {
      asks: 'Discuss with the carers’ supervisors their skills and any training or support needed.',
      who: 'social-worker',
      about: 'carers',
      printed: 'may',
      appliesIf: ['return-open'],
      unless: 'the carers take no such part',
      source: PLACEMENT_CAREGIVERS,
    },
    'engage-school': {
      asks: 'Engage the school and ensure educational help where needed.',
      who: 'not-said',
      about: 'child',
      printed: 'should',
      appliesIf: ['return-open'],
      unless: 'the child is in no school or nursery',
      source: SUPPORT_FROM_SCHOOLS,
    },
    'school-watches': {
      asks: 'Have the school keep a careful eye on the child at home, and give emotional support.',
      who: 'school',
      about: 'child',
      printed: 'need',
      appliesIf: ['home'],
      unless: 'the child is in no school or nursery',
      since: 'return',
      source: SUPPORT_FROM_SCHOOLS,
    },
    'help-friendships': {
      asks: 'Help the child pick up old friendships and find new friends.',
      who: 'not-said',
      about: 'child',
      printed: 'may',
      appliesIf: ['return-open'],
      unless: 'it is not needed',
      source: SUPPORT_FROM_SCHOOLS,
    },
    'address-child-difficulties-before': {
      asks: 'Support child and parents with the child’s behavioural or emotional difficulties before return.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'need',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'childs-difficulties-supported' },
      source: SPECIALIST_SUPPORT_FOR_CHILDREN_AND,
    },
    'liaise-camhs': {
      asks: 'Liaise with CAMHS and other wellbeing providers.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'there are no such difficulties',
      calledForBy: ['child-mental-health-problems'],
      source: SPECIALIST_SUPPORT_FOR_CHILDREN_AND,
    },
    'work-on-parental-ambivalence': {
      asks: 'Work on parents’ mixed feelings about the return of these children.',
      who: 'not-said',
      about: 'parents',
      printed: 'may',
      appliesIf: ['return-open'],
      unless: 'there are no mixed feelings',
      source: SPECIALIST_SUPPORT_FOR_CHILDREN_AND,
    },
    'carers-model-behaviour': {
      asks: 'Have carers work with the team and model consistent behaviour management.',
      who: 'carers',
      about: 'parents',
      printed: 'should',
      appliesIf: ['return-open'],
      unless: 'there are no such difficulties',
      source: SPECIALIST_SUPPORT_FOR_CHILDREN_AND,
    },
    'direct-work-continues': {
      asks: 'Go on with direct work with the child after the return.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      appliesIf: ['home'],
      unless: 'there are no such difficulties',
      calledForBy: ['child-mental-health-problems'],
      since: 'return',
      source: SPECIALIST_SUPPORT_FOR_CHILDREN_AND,
    },
    'shared-vision-of-goals': {
      asks: 'Work across agencies with shared goals and strong communication.',
      who: 'team-around-the-family',
      about: 'family',
      printed: 'need',
      appliesIf: ['return-open'],
      source: MULTI_AGENCY_WORKING,
    },
    'understand-substance-misuse': {
      asks: 'Know enough about alcohol and drug misuse, what it does to children and what helps change to last.',
      who: 'social-worker',
      about: 'case',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'no parent misuses alcohol or drugs',
      calledForBy: ['alcohol-or-drugs-abuse'],
      source: ALCOHOL_AND_DRUGS_MISUSE,
    },
    'substance-expectations-told': {
      asks: 'Tell parents who misuse alcohol or drugs plainly that treatment comes before a return, and that the misuse will be closely monitored.',
      who: 'social-worker',
      about: 'parents',
      printed: 'should',
      appliesIf: ['return-open'],
      unless: 'no parent misuses alcohol or drugs',
      calledForBy: ['alcohol-or-drugs-abuse'],
      source: ALCOHOL_AND_DRUGS_MISUSE,
    },
    'substance-treatment-before-return': {
      asks: 'Have the treatment before the return; monitor and review the misuse before and during it.',
      who: 'social-worker',
      about: 'parents',
      printed: 'should',
      settledBy: 'evidence of the treatment and of how it was monitored',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'treatment-before-return' },
      source: ALCOHOL_AND_DRUGS_MISUSE,
    },
    'substance-after-detox': {
      asks: 'Offer six months of treatment, support and monitoring after detoxification.',
      who: 'not-said',
      about: 'parents',
      printed: 'should',
      appliesIf: ['return-open'],
      unless: 'there was no detoxification',
      source: ALCOHOL_AND_DRUGS_MISUSE,
    },
    'domestic-abuse-both-ways': {
      asks: 'Be aware that parents may be violent to each other, and a child or adolescent to a parent.',
      who: 'worker',
      about: 'family',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'there is no violence in the family',
      calledForBy: ['inter-parental-conflict-and-violence'],
      source: DOMESTIC_ABUSE,
    },
    'mental-health-services': {
      asks: 'Provide mental health help before and after the return; the child’s worker and the parent’s mental health worker work as partners.',
      who: 'mental-health-services',
      about: 'parents',
      printed: 'need',
      appliesIf: ['return-open'],
      unless: 'no parent has such difficulties',
      calledForBy: [
        'personality-disorder',
        'paranoid-psychosis',
        'parental-mental-health-problems',
        'learning-disabilities-plus-mental-illness',
      ],
      source: MENTAL_HEALTH,
    },
    'tell-mental-health-worker': {
      asks: 'Tell the parent’s mental health worker that the child is coming home, so that help is kept up or increased.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      appliesIf: ['return-open'],
      readOff: { in: 'condition', condition: 'mental-health-services-know' },
      source: MENTAL_HEALTH,
    },
    'family-health-needs': {
      asks: 'Identify health needs, refer to health agencies and speak up for the family.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      settledBy: 'the referral',
      appliesIf: ['return-open'],
      unless: 'there are no such needs',
      source: PHYSICAL_HEALTH,
    },
    'resources-do-not-fail-plan': {
      asks: 'Once the aim is a return, make sure that lack of resources does not put the plan at risk.',
      who: 'not-said',
      about: 'family',
      printed: 'should',
      appliesIf: ['return-open'],
      source: ANNEX_16,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_3_TEAM_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'purposeful-social-work',
      says: 'Offer a clear care plan, prompt well-attended reviews, proactive court work, stable and skilled placements, strengths-based and culturally responsive work, and monitoring with warmth.',
      source: SUPPORT_AND_SERVICES_FOR_PARENTS_SERVICES,
    },
    {
      id: 'carers-in-team',
      says: 'Use carers to prepare the child, mentor parents and stay involved after return.',
      source: PLACEMENT_CAREGIVERS,
    },
    {
      id: 'carers-respite',
      says: 'Consider respite by the foster carer after return.',
      source: PLACEMENT_CAREGIVERS,
    },
    {
      id: 'parenting-programme-fit',
      says: 'Choose intensive programmes that address abusive parenting, with practice, interaction and fathers.',
      source: PARENTING_PROGRAMMES,
    },
    {
      id: 'substance-combined-services',
      says: 'Combine treatment, goals, mental and physical health, practical help, parenting and peers.',
      source: ALCOHOL_AND_DRUGS_MISUSE,
    },
    {
      id: 'domestic-abuse-support',
      says: 'Offer victims advocacy, and linked help for child and parent.',
      source: DOMESTIC_ABUSE,
    },
    {
      id: 'mental-health-approaches',
      says: 'Consider parenting-focused interventions and CBT, working with parent and child.',
      source: MENTAL_HEALTH,
    },
    {
      id: 'combined-support',
      says: 'Combine the worker’s relationship with the family, specialist services and informal support, before and after the return.',
      source: SUPPORT_AND_SERVICES_FOR_PARENTS_SERVICES,
    },
    {
      id: 'guard-optimism-substance',
      says: 'Where a parent misuses alcohol or drugs, do not let misplaced optimism carry the judgement of what to expect.',
      source: ALCOHOL_AND_DRUGS_MISUSE,
    },
    {
      id: 'targeted-services-help',
      says: 'Services aimed at the young person’s behaviour, at how the parents understand and manage it, and at family relationships are likely to help.',
      source: SPECIALIST_SUPPORT_FOR_CHILDREN_AND,
    },
  ]))();
