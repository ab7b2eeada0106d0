/** The five stages and twenty-two tasks: rules as data. */

import { inFramework } from '../../return-home/sources.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { JourneyTaskId } from '../record/journey-items.js';
import type { JourneyActor } from './item-rule.js';

/** The five stages, in order. */
export const JOURNEY_STAGE_IDS = /* @__PURE__ */ frozen([
  'stage-1',
  'stage-2',
  'stage-3',
  'stage-4',
  'stage-5',
] as const);

/** One of the five stages. */
export type JourneyStageId = (typeof JOURNEY_STAGE_IDS)[number];

/** What is asked beside the tasks of the stages: all through the case, and of some children only. */
export const BESIDE_THE_STAGES = /* @__PURE__ */ frozen(['throughout', 'infants-and-adolescents'] as const);

/** What is asked beside the tasks of the stages. */
export type BesideTheStages = (typeof BESIDE_THE_STAGES)[number];

/** What each is called. */
export const BESIDE_TITLES: Readonly<Record<BesideTheStages, string>> = /* @__PURE__ */ frozen({
  throughout: 'All through the case',
  'infants-and-adolescents': 'Infants and adolescents',
});

/** A task of a stage. */
export interface JourneyTaskRule {
  /** Its number in the stage. */
  readonly number: number;
  /** What it is, verb first. */
  readonly title: string;
  /** Tasks with which it can go on side by side, where the text says so. */
  readonly alongside: readonly JourneyTaskId[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** A stage. */
export interface JourneyStageRule {
  /** Its title. */
  readonly title: string;
  /** What it is for. */
  readonly aim: string;
  /** Who does its tasks by the list of tasks, unless an item names another; `not-said`: the list names nobody. */
  readonly who: Extract<JourneyActor, 'social-worker' | 'not-said'>;
  /** Its tasks, in order. */
  readonly tasks: readonly Exclude<JourneyTaskId, BesideTheStages>[];
  /** What has to exist at its end, before the next. */
  readonly atItsEnd: readonly string[];
  /** Where that is printed, beside the tasks themselves. */
  readonly endSource: Citation;
  /** Where it is printed. */
  readonly source: Citation;
}

const stage = (number: 1 | 2 | 3 | 4 | 5): Citation => inFramework(`Introduction, Stage ${number}`);
const task = (number: 1 | 2 | 3 | 4 | 5, within: number, heading: string, page?: number): Citation =>
  inFramework(`Stage ${number}, Task ${within}, ${heading}`, page);

/** The stages. */
export const JOURNEY_STAGES: Readonly<Record<JourneyStageId, JourneyStageRule>> = /* @__PURE__ */ (() =>
  frozen({
    'stage-1': {
      title: 'Assess risk, protection and the parents’ capacity to change',
      aim: 'Involve the parents and the child in finding out what would be a risk at home and what would protect, and begin to assess whether the parents can change.',
      who: 'not-said',
      tasks: ['case-history', 'engagement', 'assessment', 'trusted-adult', 'report'],
      atItsEnd: [
        'a case history and a genogram',
        'a trusted adult, identified with the child',
        'most of the report drafted',
        'an analysis of the risks, to present to the manager at the classification meeting',
      ],
      endSource: task(1, 5, 'Preparing the Return Home Assessment Report'),
      source: stage(1),
    },
    'stage-2': {
      title: 'Classify the risk and decide whether a return may be possible',
      aim: 'Classify the risk of a return, and decide whether the child may be able to go home at this time.',
      who: 'not-said',
      tasks: ['classification', 'decision', 'telling', 'no-return'],
      atItsEnd: [
        'three views and one classification agreed',
        'a decision on whether a return may be possible',
        'the parents, the child where appropriate, the carers and the professionals know both',
        'if the child will not go home: a report that is clear on permanence and contact',
      ],
      endSource: inFramework('Stage 2, end of Stage 2'),
      source: stage(2),
    },
    'stage-3': {
      title: 'Agree goals, give support and go on assessing',
      aim: 'Set clear goals with the parents for what must be reached before the child can go home, and put in place the support to reach them.',
      who: 'social-worker',
      tasks: ['telling-the-child', 'agreements', 'direct-work', 'team', 'contingency'],
      atItsEnd: [
        'child and parents have had support for the risks that were assessed',
        'their response and progress, as evidence of capacity to change',
        'a recommendation for or against the return in the care plan, shared with the Independent Reviewing Officer for the review',
      ],
      endSource: inFramework('Stage 3, end of Stage 3'),
      source: stage(3),
    },
    'stage-4': {
      title: 'Classify again, decide and plan the return',
      aim: 'Use what Stage 3 showed to classify the risk again, decide about the return and, if it goes ahead, plan it.',
      who: 'social-worker',
      tasks: ['reclassification', 'updating', 'plan', 'preparing'],
      atItsEnd: [
        'an agreement that says which progress has to be kept up',
        'a signed Reunification Plan that says what support there will be, when, and from whom',
      ],
      endSource: inFramework('Stage 4, end of Stage 4'),
      source: stage(4),
    },
    'stage-5': {
      title: 'Support the return home',
      aim: 'Support the parents and the child in what living together again is really like.',
      who: 'social-worker',
      tasks: ['gradual-return', 'services', 'monitoring', 'reclassification-at-home'],
      atItsEnd: [
        'a formal reclassification six months after the return',
        'low risk held for at least six months',
        'support withdrawn step by step, and a way to ask for it again',
      ],
      endSource: task(5, 4, 'Reclassification of risk', 65),
      source: stage(5),
    },
  }))();

/** The twenty-two tasks. */
export const JOURNEY_TASKS: Readonly<Record<Exclude<JourneyTaskId, BesideTheStages>, JourneyTaskRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'case-history': {
        number: 1,
        title: 'Write an analytical case history and draw a genogram',
        alongside: ['assessment'],
        source: task(1, 1, 'Produce an analytical case history and genogram'),
      },
      engagement: {
        number: 2,
        title: 'Involve the child, the parents, carers and professionals in the assessment',
        alongside: [],
        source: task(
          1,
          2,
          'Engaging children, parents, caregivers and relevant professionals in the assessment process',
        ),
      },
      assessment: {
        number: 3,
        title: 'Assess the child and the parents',
        alongside: ['case-history', 'trusted-adult', 'agreements', 'direct-work', 'team'],
        source: task(1, 3, 'Conduct the assessment of risk and protective factors and parental capacity to change'),
      },
      'trusted-adult': {
        number: 4,
        title: 'Identify, with the child, an adult whom the child trusts',
        alongside: ['assessment'],
        source: task(1, 4, 'Identifying a trusted adult for the child'),
      },
      report: {
        number: 5,
        title: 'Write up the assessment',
        alongside: [],
        source: task(1, 5, 'Preparing the Return Home Assessment Report'),
      },
      classification: {
        number: 1,
        title: 'Classify the risk',
        alongside: [],
        source: task(2, 1, 'Classification of risk'),
      },
      decision: {
        number: 2,
        title: 'Decide whether a return may be possible',
        alongside: [],
        source: task(2, 2, 'Decision on the potential for reunification'),
      },
      telling: {
        number: 3,
        title: 'Tell the child, the parents, the carers and the professionals',
        alongside: [],
        source: task(2, 3, 'Communicate the decision to children and parents'),
      },
      'no-return': {
        number: 4,
        title: 'Work with the child and the parents where there will be no return',
        alongside: [],
        source: task(2, 4, 'Work with children and parents where reunification will not be possible'),
      },
      'telling-the-child': {
        number: 1,
        title: 'Explain to the child what this stage is for',
        alongside: [],
        source: task(3, 1, 'Communicate with children'),
      },
      agreements: {
        number: 2,
        title: 'Draw up parental agreements with SMART goals',
        alongside: ['assessment', 'direct-work', 'team', 'contingency'],
        source: task(3, 2, 'Written Parental Agreements and Goal Setting'),
      },
      'direct-work': {
        number: 3,
        title: 'Give direct support to the child and the parents',
        alongside: ['assessment', 'agreements', 'team', 'contingency'],
        source: task(3, 3, 'Direct social work and family support to children and parents'),
      },
      team: {
        number: 4,
        title: 'Build a team around the child and the family',
        alongside: ['assessment', 'agreements', 'direct-work', 'contingency'],
        source: task(3, 4, 'Coordinating the team around the child and the family'),
      },
      contingency: {
        number: 5,
        title: 'Plan in case the child cannot go home, and share the plan',
        alongside: ['agreements', 'direct-work', 'team'],
        source: task(3, 5, 'Contingency planning'),
      },
      reclassification: {
        number: 1,
        title: 'Classify again and decide on the return',
        alongside: [],
        source: task(4, 1, 'Reclassification of risk and decision on reunification'),
      },
      updating: {
        number: 2,
        title: 'Bring agreements, goals and support up to date',
        alongside: [],
        source: task(4, 2, 'Updating the Parental Agreements, goals and support plans'),
      },
      plan: {
        number: 3,
        title: 'Agree a Reunification Plan with all agencies',
        alongside: [],
        source: task(4, 3, 'Agreeing the Reunification Plan'),
      },
      preparing: {
        number: 4,
        title: 'Prepare the child and the parents',
        alongside: [],
        source: task(4, 4, 'Preparing children and parents for reunification'),
      },
      'gradual-return': {
        number: 1,
        title: 'Increase contact, and let the child return step by step',
        alongside: [],
        source: task(5, 1, 'Increase contact and gradual return home'),
      },
      services: {
        number: 2,
        title: 'Coordinate the support in the Reunification Plan',
        alongside: [],
        source: task(5, 2, 'Coordinate support and services as detailed in the reunification plan'),
      },
      monitoring: {
        number: 3,
        title: 'Monitor and review the return',
        alongside: [],
        source: task(5, 3, 'Monitor and review once a child has returned home', 65),
      },
      'reclassification-at-home': {
        number: 4,
        title: 'Classify the risk again at home',
        alongside: [],
        source: task(5, 4, 'Reclassification of risk', 65),
      },
    }))();
