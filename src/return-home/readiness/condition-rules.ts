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

/** The facts that decide which conditions apply. */
export type ConditionFact =
  | 'placed-with-parents'
  | 'order-discharged'
  | 'looked-after-status-ends'
  | 'eligible-child'
  | 'not-eligible-child'
  | 'stay-too-short-for-approval'
  | 'infant';

/** Each fact in words, for showing why a condition applies or not. */
export const CONDITION_FACTS: Readonly<Record<ConditionFact, string>> = /* @__PURE__ */ frozen({
  'placed-with-parents': 'the child is placed with parents',
  'order-discharged': 'the order ends in court',
  'looked-after-status-ends': 'the child will cease to be looked after',
  'eligible-child': 'the child is an eligible child',
  'not-eligible-child': 'the child is not an eligible child',
  'stay-too-short-for-approval':
    'the child was looked after on fewer than 20 working days, and the approval is not the director’s',
  infant: 'the child is in the first year of life on the day of return',
});

/** The earliest time from which something done counts for this return. */
export type ConditionSince = 'classification' | 'start-of-care';

/** A factor that calls for a condition. If the assessment counts it for someone in this way home, the condition cannot be set aside. */
export interface CalledForBy {
  /** The factor. */
  readonly factor: FactorId;
  /** Facts that count for the risk and that the condition cannot change: where its evidence shows nothing else, a set-aside stands. */
  readonly exceptBy?: readonly ParticularId[];
  /** A fact that the evidence has to show, where the risk takes in more than the condition is about. */
  readonly onlyBy?: ParticularId;
}

/** A condition for which people record whether it is met. */
export interface RecordedConditionRule extends ChecklistRule<ConditionFact> {
  /** What it must follow. Anything done before was for something else. */
  readonly since: ConditionSince;
  /** Whether it must be done by the first night at home. */
  readonly byFirstNight: boolean;
  /** Factors with which it cannot be set aside. */
  readonly calledForBy?: readonly CalledForBy[];
}

/** A condition that is read from other records, such as the plan. */
export type ReadConditionRule = Pick<ChecklistRule<never>, 'asks' | 'settledBy' | 'sources'>;

const CEASING: readonly ConditionFact[] = ['looked-after-status-ends'];
const PLACED: readonly ConditionFact[] = ['placed-with-parents'];

/** The conditions that are read from the history, the agreement, the goals, the plan and the law. */
export const READ_CONDITIONS: Readonly<Record<ReadConditionId, ReadConditionRule>> = /* @__PURE__ */ (() =>
  frozen({
    'classification-agreed': {
      asks: 'People have agreed a classification for this child and this way home, and the case is open.',
      settledBy: 'the history of the case, with a classification agreed by the social worker and the manager',
      sources: [RECLASSIFICATION],
    },
    'level-allows-return': {
      asks: 'The agreed level is low or medium.',
      settledBy: 'a reclassification, if enough has changed',
      sources: [RETURN_AT_LOW_OR_MEDIUM],
    },
    'classification-stands': {
      asks: 'Nothing recorded since then puts the level in question.',
      settledBy: 'a reclassification that takes account of what has happened',
      sources: [RECLASSIFICATION, TIMESCALES_OF_THE_PLAN],
    },
    reclassified: {
      asks: 'The risk was reclassified after the goals that had to be reached were reviewed.',
      settledBy: 'a reclassification by the social worker and the manager, on the evidence of the reviews',
      sources: [RECLASSIFICATION, END_OF_STAGE_3, AT_LOW],
    },
    'within-childs-timescale': {
      asks: 'The return is within the child’s timescale.',
      settledBy: 'the child’s timescale recorded in the history, and a return date within it',
      sources: [RECLASSIFICATION, POTENTIAL],
    },
    'agreement-complete': {
      asks: 'The written parental agreement is complete, is about this child and these parents, and fits the assessment.',
      settledBy: 'an agreement in which nothing that the findings name is missing or wrong',
      sources: [WRITTEN_AGREEMENTS],
    },
    'agreement-up-to-date': {
      asks: 'The agreement was brought up to date after the present classification was agreed.',
      settledBy: 'an agreement made on or after the day of the classification',
      sources: [UPDATING],
    },
    'goals-reached': {
      asks: 'Every goal that had to be reached before the return has been reached, through change and not attendance.',
      settledBy:
        'reviews that score those goals as expected or better, or, for a goal due after the return, a record that it is for the time at home',
      sources: [REPORT_SECTION_3, RECLASSIFICATION],
    },
    'plan-complete': {
      asks: 'The Reunification Plan is complete, and its parts fit together.',
      settledBy: 'a plan in which nothing that the findings name is missing or wrong',
      sources: [ANNEX_9, AGREEING_THE_PLAN],
    },
    'return-dated': {
      asks: 'The stages of the gradual return and their dates are set.',
      settledBy: 'a date for going home, and the stages that lead to it',
      sources: [TIMESCALES_OF_THE_PLAN, GRADUAL_RETURN],
    },
    'reviews-dated': {
      asks: 'The dates on which the plan will be reviewed are set.',
      settledBy: 'how and when the plan will be reviewed',
      sources: [TIMESCALES_OF_THE_PLAN],
    },
    'trusted-adult': {
      asks: 'The child has a trusted adult, chosen with the child, who can continue after the return.',
      settledBy: 'a person the child chooses, who can continue and knows whom to tell',
      sources: [TRUSTED_ADULT],
    },
    'contingency-plan': {
      asks: 'The plan says what will happen if the return fails or the family shows signs of stress.',
      settledBy: 'the contingency plan',
      sources: [ANNEX_9, AFTER_RETURN],
    },
    'plan-signed': {
      asks: 'A nominated officer has signed the plan, and every agency has a copy.',
      settledBy: 'the signature and the copies',
      sources: [WHO_IS_INVOLVED],
    },
    'legal-route': {
      asks: 'The child’s legal status is known, and the legal route home is settled.',
      settledBy: 'the legal status, and the way home that is planned',
      sources: [STATUS_AND_RETURN, CHILDREN_RETURNING_HOME],
    },
    'nominated-officer-ceasing': {
      asks: 'Where the law requires it, and where an order ends in court, a nominated officer has approved that the child ceases to be looked after.',
      settledBy: 'the approval, with a record of what satisfied the officer',
      sources: [regulation('39(4)'), regulation('39(6)'), guidance('5.12')],
    },
    'director-ceasing': {
      asks: 'Where the law requires it, the director of children’s services has approved that the young person ceases to be looked after.',
      settledBy: 'the approval, with a record of what satisfied the director',
      sources: [regulation('39(5)'), regulation('39(6)'), guidance('5.12')],
    },
    'nominated-officer-placing': {
      asks: 'Where the law requires it, a nominated officer has approved placing the child with parents.',
      settledBy: 'the approval, with a record of what satisfied the officer',
      sources: [regulation('18')],
    },
  }))();

/** The conditions that people record as met, with the law and the page behind each. */
export const RECORDED_CONDITIONS: Readonly<Record<RecordedConditionId, RecordedConditionRule>> = /* @__PURE__ */ (() =>
  frozen({
    'return-decided': {
      asks: 'The worker and the manager, and the child’s review, have decided that the child is to return home.',
      settledBy: 'the review’s decision; if none could be held in time, the team’s, with the reviewing officer',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RECLASSIFICATION, END_OF_STAGE_3, POTENTIAL],
    },
    'sustained-change': {
      asks: 'There is evidence that change was made and kept up, not only of willingness.',
      settledBy: 'the social worker’s and the manager’s recorded view, with the evidence of change',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RECLASSIFICATION],
    },
    'relapse-can-be-managed': {
      asks: 'Relapse and the risks of harmful parenting can be managed, and the help needed for this can be in place.',
      settledBy: 'a recorded view of each: relapse, the risks of harmful parenting, and the help needed',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RELAPSE],
    },
    'infants-parents-ready': {
      asks: 'An infant’s parents have faced and got over the trauma behind their difficulties, and can tell what the baby needs and meet it.',
      settledBy: 'an assessment of the parents that says both, with the evidence',
      appliesIf: ['infant'],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [BABIES],
    },
    'treatment-before-return': {
      asks: 'A parent who misused alcohol or drugs has had treatment, and the misuse is closely monitored and reviewed, before the return and while it happens.',
      settledBy: 'the treatment and its review; it can be set aside if no parent misused them',
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
      asks: 'A parent’s mental health worker knows that a return is close, and keeps up the help or gives more.',
      settledBy: 'a talk with the mental health worker; it can be set aside if no parent has one',
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
      asks: 'The child and parents had help with the child’s emotional and behavioural difficulties.',
      settledBy: 'the help given; it can be set aside if the child has none',
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
      asks: 'The care plan says where the child will grow up if the return does not go ahead. The parents, and where possible the child, know this and how it is decided.',
      settledBy:
        'the alternative plan for permanence, and talks with the parents and the child, or the reason why a talk with the child is not possible',
      appliesIf: [],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [CONTINGENCY],
    },
    'wishes-and-feelings': {
      asks: 'The child’s wishes and feelings about going home were found out and taken into account.',
      settledBy: 'a talk with the child, or another way of finding out, and how it was taken into account',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.8'), regulation('39(2)(c)'), regulation('9(1)(b)(i)')],
    },
    'child-consulted-on-timing': {
      asks: 'The child was asked when and how to go home.',
      settledBy: 'a talk with the child; it can be set aside if the child is too young to be asked',
      appliesIf: [],
      maySetAside: true,
      onlyIfTooYoung: true,
      since: 'classification',
      byFirstNight: false,
      sources: [GRADUAL_RETURN],
    },
    'decision-explained-to-parents': {
      asks: 'The parents had the classification and the decision explained to them.',
      settledBy: 'a talk with the parents',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [UPDATING],
    },
    'decision-explained-to-child': {
      asks: 'The child had the classification and the decision explained.',
      settledBy: 'a talk with the child; it can be set aside if the child is too young',
      appliesIf: [],
      maySetAside: true,
      onlyIfTooYoung: true,
      since: 'classification',
      byFirstNight: false,
      sources: [UPDATING],
    },
    'assessment-stays-live-explained': {
      asks: 'The parents were told that the assessment continues until the risk has been low for at least six months.',
      settledBy: 'a talk with the parents',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [RECLASSIFICATION],
    },
    'child-prepared': {
      asks: 'The child was prepared for the move: what will change, what will be lost, what may come up, and whom to tell.',
      settledBy:
        'work with the child, with the carers and the trusted adult taking part; it can be set aside if the child is too young',
      appliesIf: [],
      maySetAside: true,
      onlyIfTooYoung: true,
      since: 'classification',
      byFirstNight: false,
      sources: [PREPARING_CHILDREN],
    },
    'parents-prepared': {
      asks: 'The parents were prepared: a good start may not last, distress can show in different ways, and workers think well of parents who ask for help.',
      settledBy: 'work with the parents, with practical advice',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [PREPARING_PARENTS],
    },
    'home-prepared': {
      asks: 'The child has a place in the home. If the family has moved, the child saw the room before the first night.',
      settledBy: 'a visit with the child, by the first night',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: true,
      sources: [BEDROOMS],
    },
    'family-changes-discussed': {
      asks: 'Changes in the family, such as a baby or a new partner, were discussed with all its children.',
      settledBy: 'a talk with the children; it can be set aside if nothing has changed',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [FAMILY_CHANGES],
    },
    'new-partner-assessed': {
      asks: 'A parent’s new partner was assessed while the child was looked after. The child was asked, and the two were seen together.',
      settledBy: 'the assessment; it can be set aside if there is no new partner',
      appliesIf: [],
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [FAMILY_CHANGES],
    },
    'iro-consulted': {
      asks: 'The Independent Reviewing Officer has been consulted.',
      settledBy: 'which officer, and on which day',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [regulation('39(6)(e)'), regulation('18(2)'), POTENTIAL],
    },
    'support-needs-assessed': {
      asks: 'The services and support that the child and the parents need have been assessed.',
      settledBy: 'the assessment',
      appliesIf: [],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [AGREEING_THE_PLAN, regulation('39(2)(b)'), guidance('5.7')],
    },
    'support-in-care-plan': {
      asks: 'The care plan sets out support and services for the child, which the law requires, and for the parents, as the Framework and the guidance ask.',
      settledBy: 'the care plan',
      appliesIf: [],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [AGREEING_THE_PLAN, regulation('39(3)'), guidance('5.9')],
    },
    'accommodation-assessed': {
      asks: 'The suitability of the child’s accommodation and maintenance at home has been assessed.',
      settledBy: 'the assessment',
      appliesIf: CEASING,
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('39(2)(a)'), guidance('5.7')],
    },
    'welfare-considered': {
      asks: 'The authority considered whether ceasing to be looked after, with the support planned, is good and safe for the child.',
      settledBy: 'the authority’s recorded view',
      appliesIf: CEASING,
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [regulation('39(2)(d)'), guidance('5.6')],
    },
    'relatives-consulted': {
      asks: 'The child’s relatives were consulted, if that is appropriate.',
      settledBy: 'the consultation, or the reason why it is not appropriate',
      appliesIf: CEASING,
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('39(6)(d)')],
    },
    'review-held': {
      asks: 'A review was held, so that every agency knows its part once the child ceases to be looked after.',
      settledBy: 'the review, or the reason why it is not possible or appropriate',
      appliesIf: CEASING,
      maySetAside: true,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.5')],
    },
    'plan-after-ceasing': {
      asks: 'A child in need plan or child protection plan has been drawn up for when the child ceases to be looked after.',
      settledBy: 'the plan',
      appliesIf: ['looked-after-status-ends', 'not-eligible-child'],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.5'), regulation('39'), CHILDREN_RETURNING_HOME],
    },
    'eligible-child-requirements': {
      asks: 'An eligible child’s needs have been assessed and a plan prepared, as regulations 40 to 43 require. The guidance adds regulation 44.',
      settledBy: 'the assessment and the plan',
      appliesIf: ['looked-after-status-ends', 'eligible-child'],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('39(6)(f)'), guidance('5.10'), guidance('5.13')],
    },
    'short-stay-in-best-interests': {
      asks: 'After a stay too short to need a nominated officer’s approval, the authority is satisfied that going home is safe and in the child’s best interests.',
      settledBy: 'the authority’s recorded view',
      appliesIf: ['looked-after-status-ends', 'stay-too-short-for-approval'],
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [guidance('5.14')],
    },
    'court-discharged-order': {
      asks: 'The order has ended in court. It was discharged or replaced by an order on where the child lives; if it was an interim order, its time ran out or the application was decided.',
      settledBy: 'the court’s order or decision',
      appliesIf: ['order-discharged'],
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [section('39'), section('91(1)'), section('38(4)')],
    },
    'parents-suitability-assessed': {
      asks: 'The parents’ suitability to care for the child has been assessed, with the household and the home.',
      settledBy: 'the assessment',
      appliesIf: PLACED,
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('17(a)')],
    },
    'placement-welfare-considered': {
      asks: 'The authority considered whether living with the parents, with the services planned, is good and safe for the child and meets the child’s needs.',
      settledBy: 'the authority’s recorded view',
      appliesIf: PLACED,
      maySetAside: false,
      since: 'classification',
      byFirstNight: false,
      sources: [regulation('17(c)')],
    },
    'contact-orders-compatible': {
      asks: 'The placement is compatible with any order on contact.',
      settledBy: 'a check of the orders; it can be set aside if there are none',
      appliesIf: PLACED,
      maySetAside: true,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('16')],
    },
    'case-reviewed': {
      asks: 'The child’s case was reviewed before the decision to place the child with parents.',
      settledBy: 'the review',
      appliesIf: PLACED,
      maySetAside: false,
      since: 'start-of-care',
      byFirstNight: false,
      sources: [regulation('17(d)')],
    },
    'placement-plan': {
      asks: 'A placement plan has been prepared, and the parent with whom the child will live has agreed and signed it.',
      settledBy: 'the placement plan, signed by that parent',
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

/** The condition that each part of the plan is about. Every part is about exactly one. */
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
