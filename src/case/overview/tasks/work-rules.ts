/** What the entries of the work list are called, and who acts: rules as data. */

import { REVIEWING_GOALS, SEPARATELY_AND_TOGETHER } from '../../../goals/sources.js';
import type { DueKind } from '../../../reclassification/index.js';
import { CHRONOLOGY } from '../../../reclassification/sources.js';
import type { ConditionId } from '../../../return-home/index.js';
import {
  CHILDREN_RETURNING_HOME,
  ESSENTIAL_PRACTICE,
  regulation,
  STATUS_AND_RETURN,
} from '../../../return-home/sources.js';
import type { Citation } from '../../../shared/citation.js';
import { frozen } from '../../../shared/frozen.js';
import type { ReadinessGroup } from '../case-overview.js';
import type { WorkKind, WorkRole } from '../work.js';

/** Who does what is due by the history, and whether agreeing a classification settles it. */
export interface DueTask {
  /** Who acts. */
  readonly whoActs: WorkRole;
  /** Whether it is settled by a classification that people agree on its day or later: then one of them is enough for all that are due. */
  readonly isSettledByClassification: boolean;
}

const byClassification: DueTask = { whoActs: 'social-worker-and-manager', isSettledByClassification: true };
const otherwise: DueTask = { whoActs: 'social-worker-and-manager', isSettledByClassification: false };

/** Who does what is due by the history. */
export const DUE_TASKS: Readonly<Record<DueKind, DueTask>> = /* @__PURE__ */ (() =>
  frozen({
    'clock-ends': byClassification,
    'drift-limit': byClassification,
    'reclassification-after-return': byClassification,
    'change-since-birth': byClassification,
    'child-timescale': otherwise,
    'minimum-support': { ...otherwise, whoActs: 'social-worker' },
    'earliest-closure': otherwise,
    'no-date': otherwise,
  }))();

/** A task: what it is called, and who acts. */
export interface TaskRule {
  /** The task. */
  readonly title: string;
  /** Who acts. */
  readonly whoActs: WorkRole;
}

/** A task that no date of the history stands for. */
export interface OtherTask extends TaskRule {
  /** What it rests on. */
  readonly kind: WorkKind;
  /** What settles it. */
  readonly settledBy: string;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Tasks that no date of the history stands for. */
export const OTHER_TASKS: Readonly<
  Record<
    | 'record-findings'
    | 'legal-position-missing'
    | 'legal-status-missing'
    | 'end-of-care-to-confirm'
    | 'placement-missing'
    | 'duties-missing'
    | 'seeing-alone'
    | 'welfare-not-safeguarded'
    | 'short-breaks'
    | 'assessment-missing'
    | 'assessment-of-earlier-care'
    | 'assessment-open'
    | 'assessment-contested'
    | 'agreement-review'
    | 'agreement-review-undated'
    | 'journey-missing'
    | 'chronology-incomplete'
    | 'genogram-wrong',
    OtherTask
  >
> = /* @__PURE__ */ (() =>
  frozen({
    'journey-missing': {
      kind: 'journey',
      title: 'Record what has been done at this stage of the journey',
      whoActs: 'social-worker',
      settledBy: 'an entry for each thing that the stage asks for and the rest of the record does not show',
      sources: [ESSENTIAL_PRACTICE],
    },
    'chronology-incomplete': {
      kind: 'evidence',
      title: 'Complete the chronology',
      whoActs: 'social-worker',
      settledBy: 'a chronology in which each entry says what happened and where it was found',
      sources: [CHRONOLOGY],
    },
    'genogram-wrong': {
      kind: 'evidence',
      title: 'Correct the genogram',
      whoActs: 'social-worker',
      settledBy: 'a genogram that hangs together',
      sources: [{ document: 'framework-2015', locator: 'Annex 4, Basic genogram components' }],
    },
    'record-findings': {
      kind: 'evidence',
      title: 'Look at what in the record does not fit together',
      whoActs: 'social-worker',
      settledBy: 'a record without the findings listed with this case',
      sources: [CHRONOLOGY],
    },
    'legal-status-missing': {
      kind: 'law',
      title: 'Record the child’s legal status',
      whoActs: 'social-worker',
      settledBy: 'the section or the order under which the child is looked after',
      sources: [STATUS_AND_RETURN],
    },
    'end-of-care-to-confirm': {
      kind: 'law',
      title: 'Record whether care, or the order, ended on the day planned',
      whoActs: 'social-worker',
      settledBy: 'an entry made on that day or later, that it ended or goes on',
      sources: [STATUS_AND_RETURN],
    },
    'placement-missing': {
      kind: 'law',
      title: 'Record where the child is placed, and since when',
      whoActs: 'social-worker',
      settledBy: 'the placement and its first day',
      sources: [regulation('28(2)')],
    },
    'duties-missing': {
      kind: 'law',
      title: 'Record which plans and assessments the law asks for have been made',
      whoActs: 'social-worker',
      settledBy:
        'the care plan, the placement plan and the plan for permanence so far, or a record that there are none',
      sources: [regulation('4'), regulation('9')],
    },
    'legal-position-missing': {
      kind: 'law',
      title: 'Record whether the child is looked after, and the legal status',
      whoActs: 'social-worker',
      settledBy: 'the day on which care began or ended, and the section or order',
      sources: [STATUS_AND_RETURN],
    },
    'seeing-alone': {
      kind: 'law',
      title: 'See the child alone, or record why that was not possible',
      whoActs: 'social-worker',
      settledBy: 'a visit at which the child was seen alone, or the reason: refused, inappropriate or not possible',
      sources: [regulation('29')],
    },
    'welfare-not-safeguarded': {
      kind: 'law',
      title: 'Act on what a visit found: the child’s welfare is not safeguarded',
      whoActs: 'social-worker-and-manager',
      settledBy: 'a later visit by the social worker who found it safeguarded',
      sources: [CHILDREN_RETURNING_HOME],
    },
    'assessment-missing': {
      kind: 'evidence',
      title: 'Record what the assessment found about the child and the parents',
      whoActs: 'social-worker',
      settledBy: 'an assessment',
      sources: [SEPARATELY_AND_TOGETHER],
    },
    'short-breaks': {
      kind: 'law',
      title: 'Agree how often the child is visited during short breaks',
      whoActs: 'social-worker',
      settledBy: 'how often, as agreed with the reviewing officer and the parents',
      sources: [regulation('48')],
    },
    'assessment-of-earlier-care': {
      kind: 'evidence',
      title: 'Assess again: the last assessment is from before this time in care',
      whoActs: 'social-worker',
      settledBy: 'an assessment recorded since the child became looked after',
      sources: [SEPARATELY_AND_TOGETHER],
    },
    'assessment-open': {
      kind: 'evidence',
      title: 'Answer the questions that the assessment leaves open',
      whoActs: 'social-worker',
      settledBy: 'an assessment that answers them, with evidence',
      sources: [SEPARATELY_AND_TOGETHER],
    },
    'assessment-contested': {
      kind: 'evidence',
      title: 'Settle findings of the assessment that contradict each other',
      whoActs: 'social-worker',
      settledBy: 'an assessment in which one of them is corrected, or both are explained',
      sources: [SEPARATELY_AND_TOGETHER],
    },
    'agreement-review': {
      kind: 'framework',
      title: 'Review the parental agreement',
      whoActs: 'social-worker',
      settledBy: 'the review, recorded with the agreement',
      sources: [REVIEWING_GOALS],
    },
    'agreement-review-undated': {
      kind: 'framework',
      title: 'Set the date of the next review of the agreement',
      whoActs: 'social-worker',
      settledBy: 'a date for the next review in the agreement',
      sources: [REVIEWING_GOALS],
    },
  } as const))();

/** A task of the time before the return. */
export interface ConditionTask extends TaskRule {
  /** The group of conditions that it belongs to. */
  readonly group: ReadinessGroup;
  /** The task where it is not known whether the condition arises at all: nothing is said of the family that nobody has recorded. */
  readonly titleIfNotKnown?: string;
}

const task = (group: ReadinessGroup, title: string, whoActs: WorkRole = 'social-worker'): ConditionTask => ({
  group,
  title,
  whoActs,
});

const together = (group: ReadinessGroup, title: string): ConditionTask =>
  task(group, title, 'social-worker-and-manager');

/** The task behind each condition for going home, as long as it is not met. */
export const CONDITION_TASKS: Readonly<Record<ConditionId, ConditionTask>> = /* @__PURE__ */ (() =>
  frozen({
    'classification-agreed': together('level', 'Agree a classification for this way home'),
    'level-allows-return': together('level', 'Reclassify, if enough has changed: this level does not allow a return'),
    'classification-stands': together('level', 'Reclassify: what was recorded since puts the level in question'),
    reclassified: together('level', 'Reclassify on what the reviews of the goals found'),
    'within-childs-timescale': together('level', 'Record the child’s timescale, and set a return date within it'),
    'agreement-complete': task('goals', 'Complete the parental agreement'),
    'agreement-up-to-date': task('goals', 'Bring the parental agreement up to date'),
    'goals-reached': task('goals', 'Review the goals that have to be reached before the return'),
    'plan-complete': task('plan', 'Complete the Reunification Plan'),
    'return-dated': task('plan', 'Set the stages of the return and their dates'),
    'reviews-dated': task('plan', 'Set the dates on which the plan is reviewed'),
    'trusted-adult': task('plan', 'Help the child choose a trusted adult'),
    'contingency-plan': task('plan', 'Plan what happens if the return breaks down or stress shows'),
    'plan-signed': task('plan', 'Get the nominated officer’s signature; send each agency the plan'),
    'legal-route': task('law', 'Settle the legal route home'),
    'nominated-officer-ceasing': task(
      'law',
      'Decide whether to approve ending looked after status',
      'nominated-officer',
    ),
    'director-ceasing': task(
      'law',
      'Decide whether to approve ending looked after status (director)',
      'director-of-childrens-services',
    ),
    'nominated-officer-placing': task('law', 'Decide whether to approve placement with parents', 'nominated-officer'),
    'return-decided': together('people', 'Decide, with the child’s review, whether the child is to return home'),
    'sustained-change': task('people', 'Record the evidence that change was made and kept up'),
    'relapse-can-be-managed': task('people', 'Record how relapse and other risks would be managed'),
    'infants-parents-ready': task('people', 'Assess whether the parents can tell what the baby needs, and meet it'),
    'treatment-before-return': {
      ...task('people', 'Have the parent’s treatment in place, monitored and reviewed'),
      titleIfNotKnown: 'Record whether a parent needs treatment before the return',
    },
    'mental-health-services-know': {
      ...task('people', 'Tell the parent’s mental health worker that a return is close'),
      titleIfNotKnown: 'Record whether a parent has a mental health worker to tell',
    },
    'childs-difficulties-supported': {
      ...task('people', 'Arrange help with the child’s difficulties'),
      titleIfNotKnown: 'Record whether the child needs help with any difficulties',
    },
    'alternative-permanence-planned': task(
      'people',
      'Plan where the child will grow up if the return does not go ahead',
    ),
    'wishes-and-feelings': task('people', 'Find out the child’s wishes and feelings about going home'),
    'child-consulted-on-timing': task('people', 'Ask the child when and how they would like to go home'),
    'decision-explained-to-parents': task('people', 'Explain the classification and the decision to the parents'),
    'decision-explained-to-child': task('people', 'Explain the classification and the decision to the child'),
    'assessment-stays-live-explained': task('people', 'Tell the parents that the assessment continues'),
    'child-prepared': task('people', 'Prepare the child for the move'),
    'parents-prepared': task('people', 'Prepare the parents for the return'),
    'home-prepared': task('people', 'Check that the child has their own place in the home'),
    'family-changes-discussed': {
      ...task('people', 'Discuss changes in the family with all its children'),
      titleIfNotKnown: 'Record whether anything has changed in the family',
    },
    'new-partner-assessed': {
      ...task('people', 'Assess the parent’s new partner, and ask the child'),
      titleIfNotKnown: 'Record whether a parent has a new partner to assess',
    },
    'iro-consulted': task('law', 'Consult the Independent Reviewing Officer'),
    'support-needs-assessed': task('law', 'Assess what services and support the child and the parents need'),
    'support-in-care-plan': task('law', 'Set out services and support in the care plan'),
    'accommodation-assessed': task('law', 'Assess whether the home and the means to keep it are suitable'),
    'welfare-considered': task('law', 'Record whether leaving care is right and safe for the child'),
    'relatives-consulted': task('law', 'Consult the child’s relatives, if that is appropriate'),
    'review-held': task('law', 'Hold a multi-agency review before the child leaves care'),
    'plan-after-ceasing': task('law', 'Draw up the plan for when the child ceases to be looked after'),
    'eligible-child-requirements': task('law', 'Assess the eligible child’s needs, and prepare the plan'),
    'short-stay-in-best-interests': task('law', 'Record whether going home after the short stay is safe and best'),
    'court-discharged-order': task('law', 'Ask the court to end the order'),
    'parents-suitability-assessed': task('law', 'Assess the parents’ suitability, the household and the home'),
    'placement-welfare-considered': task('law', 'Record whether living with the parents is right and safe'),
    'contact-orders-compatible': task('law', 'Check that the placement fits with any order on contact'),
    'case-reviewed': task('law', 'Review the case before deciding on placement with parents'),
    'placement-plan': task('law', 'Prepare the placement plan, and have the parent agree and sign it'),
  }))();
