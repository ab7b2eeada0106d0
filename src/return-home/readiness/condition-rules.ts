/** The conditions for going home: rules as data. */

import type { FactorId, ParticularId } from '../../factors/index.js';
import { frozen } from '../../shared/frozen.js';
import type { ChecklistRule } from '../checklist/checklist.js';
import type { PlanPart } from '../plan/reunification-plan.js';
import {
  AFTER_RETURN,
  AGREEING_THE_PLAN,
  ANNEX_9,
  AT_LOW,
  BABIES,
  BEDROOMS,
  CHILDREN_RETURNING_HOME,
  CHILDS_DIFFICULTIES,
  CONTINGENCY,
  END_OF_STAGE_3,
  FAMILY_CHANGES,
  GRADUAL_RETURN,
  guidance,
  MENTAL_HEALTH,
  POTENTIAL,
  PREPARING_CHILDREN,
  PREPARING_PARENTS,
  RECLASSIFICATION,
  RELAPSE,
  REPORT_SECTION_3,
  RETURN_AT_LOW_OR_MEDIUM,
  regulation,
  STATUS_AND_RETURN,
  SUBSTANCE_MISUSE,
  section,
  TIMESCALES_OF_THE_PLAN,
  TRUSTED_ADULT,
  UPDATING,
  WHO_IS_INVOLVED,
  WRITTEN_AGREEMENTS,
} from '../sources.js';
import type { ConditionId, ReadConditionId, RecordedConditionId } from './readiness.js';

/** Facts on which it depends which conditions are asked. */
export type ConditionFact =
  | 'placed-with-parents'
  | 'order-discharged'
  | 'looked-after-status-ends'
  | 'eligible-child'
  | 'not-eligible-child'
  | 'stay-too-short-for-approval'
  | 'infant';

/** What each fact is, in words. */
export const CONDITION_FACTS: Readonly<Record<ConditionFact, string>> = /* @__PURE__ */ frozen({
  'placed-with-parents': 'the child is placed with parents',
  'order-discharged': 'the order ends in court',
  'looked-after-status-ends': 'the child will no longer be looked after',
  'eligible-child': 'the child is an eligible child',
  'not-eligible-child': 'the child is no eligible child',
  'stay-too-short-for-approval':
    'the child was looked after on fewer than 20 working days, and it is not for the director',
  infant: 'the child is in the first year of life on the day of return',
});

/** From when something can have been done to count for this return. */
export type ConditionSince = 'classification' | 'start-of-care';

/** What calls for a condition: where the assessment counts it for someone of this way home, nobody can set the condition aside. */
export interface CalledForBy {
  /** The factor. */
  readonly factor: FactorId;
  /** Facts that count for the risk and that the condition cannot change: where its evidence shows nothing else, a set-aside stands. */
  readonly exceptBy?: readonly ParticularId[];
  /** A fact that the evidence has to show, where the risk takes in more than the condition is about. */
  readonly onlyBy?: ParticularId;
}

/** A condition of which people record whether it is met. */
export interface RecordedConditionRule extends ChecklistRule<ConditionFact> {
  /** What it has to follow: what was done before was about something else. */
  readonly since: ConditionSince;
  /** Whether it has to be done by the first night at home. */
  readonly byFirstNight: boolean;
  /** What the assessment may have found with which it cannot be set aside. */
  readonly calledForBy?: readonly CalledForBy[];
}

/** A condition that is read off something else. */
export type ReadConditionRule = Pick<ChecklistRule<never>, 'asks' | 'settledBy' | 'sources'>;

const CEASING: readonly ConditionFact[] = ['looked-after-status-ends'];
const PLACED: readonly ConditionFact[] = ['placed-with-parents'];

/** The conditions that are read. */
export const READ_CONDITIONS: Readonly<Record<ReadConditionId, ReadConditionRule>> = /* @__PURE__ */ (() =>
  frozen({
    'classification-agreed': {
      asks: 'People have agreed a classification for this child and this way home, and the case is open.',
      settledBy: 'the case’s history, with a classification agreed by the social worker and the manager',
      sources: [RECLASSIFICATION],
    },
    'level-allows-return': {
      asks: 'The level they agreed is low or medium.',
      settledBy: 'a reclassification, if enough has changed',
      sources: [RETURN_AT_LOW_OR_MEDIUM],
    },
    'classification-stands': {
      asks: 'Nothing recorded since then puts the level in question.',
      settledBy: 'a reclassification that takes in what has happened',
      sources: [RECLASSIFICATION, TIMESCALES_OF_THE_PLAN],
    },
    reclassified: {
      asks: 'The risk was classified again once the goals that had to be reached were reviewed.',
      settledBy: 'a reclassification by the social worker and the manager, on the evidence of the reviews',
      sources: [RECLASSIFICATION, END_OF_STAGE_3, AT_LOW],
    },
    'within-childs-timescale': {
      asks: 'The return is within the child’s own timescale.',
      settledBy: 'the child’s timescale recorded in the history, and a day of return within it',
      sources: [RECLASSIFICATION, POTENTIAL],
    },
    'agreement-complete': {
      asks: 'The written parental agreement is complete, for this child and these parents, and fits the assessment.',
      settledBy: 'what the findings on the agreement ask for',
      sources: [WRITTEN_AGREEMENTS],
    },
    'agreement-up-to-date': {
      asks: 'The agreement was brought up to date once the present classification was agreed.',
      settledBy: 'an agreement made on or after the day of the classification',
      sources: [UPDATING],
    },
    'goals-reached': {
      asks: 'Every goal that had to be reached before the return is reached, by change and not by attendance.',
      settledBy:
        'reviews in which those goals are scored as expected or better, or, for a goal due after the return, people’s word that it is for the time at home',
      sources: [REPORT_SECTION_3, RECLASSIFICATION],
    },
    'plan-complete': {
      asks: 'The Reunification Plan is complete and fits together.',
      settledBy: 'what the findings on the plan ask for',
      sources: [ANNEX_9, AGREEING_THE_PLAN],
    },
    'return-dated': {
      asks: 'The gradual return has its stages and days.',
      settledBy: 'a day for going home, and the stages on the way to it',
      sources: [TIMESCALES_OF_THE_PLAN, GRADUAL_RETURN],
    },
    'reviews-dated': {
      asks: 'The days on which the plan is reviewed are set.',
      settledBy: 'the process and the days of review',
      sources: [TIMESCALES_OF_THE_PLAN],
    },
    'trusted-adult': {
      asks: 'The child has a trusted adult, chosen with the child, who can go on after the return.',
      settledBy: 'a person the child chooses, who can go on and knows whom to tell',
      sources: [TRUSTED_ADULT],
    },
    'contingency-plan': {
      asks: 'It is settled what happens if the return fails, or stress shows.',
      settledBy: 'the contingency plan',
      sources: [ANNEX_9, AFTER_RETURN],
    },
    'plan-signed': {
      asks: 'A nominated officer has signed the plan, and every agency has a copy.',
      settledBy: 'the signature and the copies',
      sources: [WHO_IS_INVOLVED],
    },
    'legal-route': {
      asks: 'The child’s legal status is known, and it is settled by which way in law the child comes home.',
      settledBy: 'the legal status, and the way home that is planned',
      sources: [STATUS_AND_RETURN, CHILDREN_RETURNING_HOME],
    },
    'nominated-officer-ceasing': {
      asks: 'Where the law asks for it, and where an order ends in court, a nominated officer has approved that the child ceases to be looked after.',
      settledBy: 'the approval, with what the officer was satisfied of',
      sources: [regulation('39(4)'), regulation('39(6)'), guidance('5.12')],
    },
    'director-ceasing': {
      asks: 'Where the law asks for it, the director of children’s services has approved that the young person ceases to be looked after.',
      settledBy: 'the approval, with what the director was satisfied of',
      sources: [regulation('39(5)'), regulation('39(6)'), guidance('5.12')],
    },
    'nominated-officer-placing': {
      asks: 'Where the law asks for it, a nominated officer has approved that the child is placed with parents.',
      settledBy: 'the approval, with what the officer was satisfied of',
      sources: [regulation('18')],
    },
  }))();

/** The conditions of which people record whether they are met. */
export const RECORDED_CONDITIONS: Readonly<Record<RecordedConditionId, RecordedConditionRule>> = /* @__PURE__ */ (() =>
  frozen({
    'return-decided': {
      asks: 'The return was decided: by worker and manager, and at the child’s review.',
      settledBy: 'the decision of the review; where none could be held in time, of the team with the reviewing officer',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RECLASSIFICATION, END_OF_STAGE_3, POTENTIAL],
    },
    'sustained-change': {
      asks: 'There is evidence of change that was made and kept up, not only of willingness.',
      settledBy: 'the social worker’s and the manager’s judgement of the evidence',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RECLASSIFICATION],
    },
    'relapse-can-be-managed': {
      asks: 'Relapse, and the risks of harmful parenting, can be managed, and the help for that can be in place.',
      settledBy: 'people’s judgement of all three',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RELAPSE],
    },
    'infants-parents-ready': {
      asks: 'An infant’s parents have faced and got over what weighed on them, and can read and answer the baby.',
      settledBy: 'people’s judgement',
      appliesIf: ['infant'],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [BABIES],
    },
    'treatment-before-return': {
      asks: 'A parent who misused alcohol or drugs has had treatment, and it is watched over closely.',
      settledBy: 'the treatment and its review; that no parent did is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      calledForBy: [
        {
          factor: 'alcohol-or-drugs-abuse',
          exceptBy: ['home-used-for-drug-taking', 'children-left-with-intoxicated-carer'],
        },
        { factor: 'own-needs-before-childs', onlyBy: 'puts-substances-before-child' },
      ],
      sources: [SUBSTANCE_MISUSE],
    },
    'mental-health-services-know': {
      asks: 'A parent’s mental health worker knows that the child is about to return, and keeps up the help.',
      settledBy: 'a talk with the mental health worker; that no parent has one is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      calledForBy: [
        { factor: 'personality-disorder' },
        { factor: 'paranoid-psychosis' },
        { factor: 'parental-mental-health-problems' },
        { factor: 'learning-disabilities-plus-mental-illness' },
        { factor: 'mental-disorder-responsive-to-treatment' },
      ],
      sources: [MENTAL_HEALTH],
    },
    'childs-difficulties-supported': {
      asks: 'Child and parents had help with the child’s own difficulties of feeling and behaviour.',
      settledBy: 'the help given; that the child has none is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      calledForBy: [
        { factor: 'child-mental-health-problems' },
        {
          factor: 'developmental-delay-with-special-needs',
          onlyBy: 'emotional-or-behavioural-difficulties',
        },
      ],
      sources: [CHILDS_DIFFICULTIES],
    },
    'alternative-permanence-planned': {
      asks: 'The care plan says where the child will grow up if the return does not go ahead; the parents, and the child where possible, know it and how it is decided.',
      settledBy:
        'the alternative plan for permanence, and talks with the parents and the child, or why it is not possible with the child',
      appliesIf: [],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [CONTINGENCY],
    },
    'wishes-and-feelings': {
      asks: 'People found out what the child wants and feels about going home, and weighed it.',
      settledBy: 'a talk with the child, or another way of finding out, and what was made of it',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.8'), regulation('39(2)(c)'), regulation('9(1)(b)(i)')],
    },
    'child-consulted-on-timing': {
      asks: 'The child was asked when and how to go home.',
      settledBy: 'a talk with the child; that the child is too young to be asked is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      onlyIfTooYoung: true,
      since: 'classification',
      byFirstNight: false,
      sources: [GRADUAL_RETURN],
    },
    'decision-explained-to-parents': {
      asks: 'The classification and the decision were explained to the parents.',
      settledBy: 'a talk with the parents',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [UPDATING],
    },
    'decision-explained-to-child': {
      asks: 'The classification and the decision were explained to the child.',
      settledBy: 'a talk with the child; that the child is too young is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      onlyIfTooYoung: true,
      since: 'classification',
      byFirstNight: false,
      sources: [UPDATING],
    },
    'assessment-stays-live-explained': {
      asks: 'The parents were told that the assessment goes on until the risk has been low for at least six months.',
      settledBy: 'a talk with the parents',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RECLASSIFICATION],
    },
    'child-prepared': {
      asks: 'The child was prepared for the move: what changes, what is lost, what may come up, whom to tell.',
      settledBy:
        'work with the child, in which carers and the trusted adult take part; that the child is too young is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      onlyIfTooYoung: true,
      since: 'classification',
      byFirstNight: false,
      sources: [PREPARING_CHILDREN],
    },
    'parents-prepared': {
      asks: 'The parents were prepared: a good start that may not last, how distress can show, that asking for help is welcome.',
      settledBy: 'work with the parents, with practical advice',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [PREPARING_PARENTS],
    },
    'home-prepared': {
      asks: 'The child has a place in the home; if the family has moved, the child saw the room before the first night.',
      settledBy: 'a visit with the child, by the first night',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: true,
      sources: [BEDROOMS],
    },
    'family-changes-discussed': {
      asks: 'Changes in the family, such as a baby or a new partner, were discussed with all its children.',
      settledBy: 'a talk with the children; that nothing has changed is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [FAMILY_CHANGES],
    },
    'new-partner-assessed': {
      asks: 'A parent’s new partner was assessed while the child was looked after: the child was asked, and they were seen together.',
      settledBy: 'the assessment; that there is no new partner is a reason to set it aside',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [FAMILY_CHANGES],
    },
    'iro-consulted': {
      asks: 'The Independent Reviewing Officer has been consulted.',
      settledBy: 'the day and the officer',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [regulation('39(6)(e)'), regulation('18(2)'), POTENTIAL],
    },
    'support-needs-assessed': {
      asks: 'The services and support that the child and the parents need were assessed.',
      settledBy: 'the assessment',
      appliesIf: [],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [AGREEING_THE_PLAN, regulation('39(2)(b)'), guidance('5.7')],
    },
    'support-in-care-plan': {
      asks: 'The care plan holds the support and services for the child, as the law asks, and for the parents, as the Framework and the guidance do.',
      settledBy: 'the care plan',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [AGREEING_THE_PLAN, regulation('39(3)'), guidance('5.9')],
    },
    'accommodation-assessed': {
      asks: 'Whether the child’s accommodation and maintenance at home are suitable was assessed.',
      settledBy: 'the assessment',
      appliesIf: CEASING,
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('39(2)(a)'), guidance('5.7')],
    },
    'welfare-considered': {
      asks: 'It was considered whether the end of being looked after, with the support planned, is good and safe for the child.',
      settledBy: 'the authority’s recorded view',
      appliesIf: CEASING,
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [regulation('39(2)(d)'), guidance('5.6')],
    },
    'relatives-consulted': {
      asks: 'The child’s relatives were consulted, where that is appropriate.',
      settledBy: 'the consultation, or why it is not appropriate',
      appliesIf: CEASING,
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('39(6)(d)')],
    },
    'review-held': {
      asks: 'A review was held so that every agency knows its part in the time after the child’s status ends.',
      settledBy: 'the review, or why it is not possible or not appropriate',
      appliesIf: CEASING,
      maySetAside: true,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.5')],
    },
    'plan-after-ceasing': {
      asks: 'A child in need plan, or a child protection plan, is drawn up for the time after the child’s status ends.',
      settledBy: 'the plan',
      appliesIf: ['looked-after-status-ends', 'not-eligible-child'],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.5'), regulation('39'), CHILDREN_RETURNING_HOME],
    },
    'eligible-child-requirements': {
      asks: 'For an eligible child, needs were assessed and a plan prepared as regulations 40 to 43 ask; the guidance adds 44.',
      settledBy: 'the assessment and the plan',
      appliesIf: ['looked-after-status-ends', 'eligible-child'],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('39(6)(f)'), guidance('5.10'), guidance('5.13')],
    },
    'short-stay-in-best-interests': {
      asks: 'After a stay too short for an approval, the authority is satisfied that going home serves the child best and is safe.',
      settledBy: 'the authority’s recorded view',
      appliesIf: ['looked-after-status-ends', 'stay-too-short-for-approval'],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.14')],
    },
    'court-discharged-order': {
      asks: 'The order has ended in court: discharged, replaced by an order on where the child lives, or, if it was an interim one, over with the application or its time.',
      settledBy: 'the court’s order or decision',
      appliesIf: ['order-discharged'],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [section('39'), section('91(1)'), section('38(4)')],
    },
    'parents-suitability-assessed': {
      asks: 'The parents’ suitability to care for the child was assessed, with the household and the home.',
      settledBy: 'the assessment',
      appliesIf: PLACED,
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('17(a)')],
    },
    'placement-welfare-considered': {
      asks: 'It was considered whether living with the parents, with the services planned, is good and safe for the child and meets the child’s needs.',
      settledBy: 'the authority’s recorded view',
      appliesIf: PLACED,
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [regulation('17(c)')],
    },
    'contact-orders-compatible': {
      asks: 'The placement is compatible with any order on contact.',
      settledBy: 'a look at the orders; that there are none is a reason to set it aside',
      appliesIf: PLACED,
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('16')],
    },
    'case-reviewed': {
      asks: 'The child’s case was reviewed before the decision to place with parents.',
      settledBy: 'the review',
      appliesIf: PLACED,
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('17(d)')],
    },
    'placement-plan': {
      asks: 'A placement plan is prepared, agreed with the parent with whom the child will live, and signed by that parent.',
      settledBy: 'the placement plan with that signature',
      appliesIf: PLACED,
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [regulation('18(1)'), regulation('9(3)')],
    },
  }))();

/** All conditions, in the order in which they are listed. */
export const CONDITION_IDS: readonly ConditionId[] = /* @__PURE__ */ frozen([
  'classification-agreed',
  'level-allows-return',
  'classification-stands',
  'reclassified',
  'within-childs-timescale',
  'return-decided',
  'sustained-change',
  'relapse-can-be-managed',
  'infants-parents-ready',
  'treatment-before-return',
  'mental-health-services-know',
  'childs-difficulties-supported',
  'agreement-complete',
  'agreement-up-to-date',
  'goals-reached',
  'plan-complete',
  'return-dated',
  'reviews-dated',
  'trusted-adult',
  'contingency-plan',
  'plan-signed',
  'alternative-permanence-planned',
  'wishes-and-feelings',
  'child-consulted-on-timing',
  'decision-explained-to-parents',
  'decision-explained-to-child',
  'assessment-stays-live-explained',
  'child-prepared',
  'parents-prepared',
  'home-prepared',
  'family-changes-discussed',
  'new-partner-assessed',
  'iro-consulted',
  'support-needs-assessed',
  'support-in-care-plan',
  'legal-route',
  'accommodation-assessed',
  'welfare-considered',
  'relatives-consulted',
  'review-held',
  'plan-after-ceasing',
  'eligible-child-requirements',
  'short-stay-in-best-interests',
  'court-discharged-order',
  'parents-suitability-assessed',
  'placement-welfare-considered',
  'contact-orders-compatible',
  'case-reviewed',
  'placement-plan',
  'nominated-officer-ceasing',
  'director-ceasing',
  'nominated-officer-placing',
]);

/** The condition that each part of the plan bears on: every part bears on one. */
export const CONDITION_OF_PART: Readonly<Record<PlanPart, ReadConditionId>> = /* @__PURE__ */ frozen({
  heading: 'plan-complete',
  agencies: 'plan-complete',
  timescale: 'return-dated',
  'preparatory-work': 'plan-complete',
  carers: 'plan-complete',
  team: 'plan-complete',
  'trusted-adult': 'trusted-adult',
  schedule: 'return-dated',
  support: 'plan-complete',
  monitoring: 'plan-complete',
  visits: 'plan-complete',
  concerns: 'plan-complete',
  reviews: 'reviews-dated',
  contingency: 'contingency-plan',
  'what-families-know': 'plan-complete',
  'risks-outside-home': 'plan-complete',
  signature: 'plan-signed',
});
