/** Stage 3, task 2: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 3, Task 2, Written Parental Agreements and Goal Setting');
const GOAL_SETTING = /* @__PURE__ */ inFramework('Stage 3, Task 2, Goal setting');
const HOW_SHOULD_GOALS_BE_SET = /* @__PURE__ */ inFramework('Stage 3, Task 2, How should goals be set?');
const HOW_SHOULD_GOALS_BE_REVIEWED = /* @__PURE__ */ inFramework('Stage 3, Task 2, How should goals be reviewed?');

/** What is asked, item by item, in the order of the text. */
export const STAGE_3_AGREEMENTS: Readonly<Record<ItemsOf<'agreements'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'agreement-all-cases': {
      asks: 'Use a written agreement in every case, above all under section 20.',
      who: 'not-said',
      about: 'parents',
      printed: 'need',
      settledBy: 'the agreement in writing',
      readOff: { in: 'record', what: 'agreement' },
      source: TASK,
    },
    'agreement-section-20-ended': {
      asks: 'Set out what happens if the parent ends the arrangement before return is judged safe.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'a clause in the agreement',
      appliesIf: ['section-20'],
      readOff: { in: 'record', what: 'section-20-clause' },
      source: TASK,
    },
    'balance-ownership': {
      asks: 'Give parents ownership while keeping to the changes that must happen.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      source: TASK,
    },
    'supervisor-challenge': {
      asks: 'Support and challenge until agreements are clear and goals truly SMART.',
      who: 'team-manager',
      about: 'case',
      printed: 'need',
      source: TASK,
    },
    'agreement-explains-changes': {
      asks: 'Explain and agree, from the assessment, the changes return depends on.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'the agreement in writing',
      source: GOAL_SETTING,
    },
    'smart-goals': {
      asks: 'Set SMART goals: change, evidence, timescale and way of review.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'the goals in the agreement',
      readOff: { in: 'agreement', part: 'goals' },
      source: GOAL_SETTING,
    },
    'discuss-services': {
      asks: 'Discuss support with parents and set up a tailored package.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'the package of services',
      source: GOAL_SETTING,
    },
    'parents-name-help': {
      asks: 'Help parents say what help they need and would find useful.',
      who: 'not-said',
      about: 'parents',
      printed: 'should',
      source: GOAL_SETTING,
    },
    'services-available-acceptable': {
      asks: 'Choose services that exist and suit parents and older children.',
      who: 'not-said',
      about: 'child-and-parents',
      printed: 'should',
      source: GOAL_SETTING,
    },
    'record-services': {
      asks: 'Record the services promised, by worker, team and other agencies.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'the list in the agreement',
      readOff: { in: 'agreement', part: 'support' },
      source: GOAL_SETTING,
    },
    'explain-no-change': {
      asks: 'Explain that no change, where required and supported, counts as a risk factor.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      readOff: { in: 'record', what: 'no-change-explained' },
      source: GOAL_SETTING,
    },
    'explain-breach': {
      asks: 'Explain with the table what breaching the agreement leads to.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      readOff: { in: 'record', what: 'consequences-explained' },
      source: GOAL_SETTING,
    },
    'give-signed-copy': {
      asks: 'Give parents a signed copy and keep one on the child’s file.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'need',
      settledBy: 'the signed agreement, in two copies',
      readOff: { in: 'agreement', part: 'signatures' },
      source: GOAL_SETTING,
    },
    'overall-then-staged': {
      asks: 'Agree overall objectives, then staged goals towards them.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'the goals in the agreement',
      readOff: { in: 'record', what: 'goals-staged' },
      source: HOW_SHOULD_GOALS_BE_SET,
    },
    'parents-own-words': {
      asks: 'Word goals as the parents suggest.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'the goal wording',
      readOff: { in: 'record', what: 'parents-words' },
      source: HOW_SHOULD_GOALS_BE_SET,
    },
    'outcomes-three-levels': {
      asks: 'Define with parents the expected, better and worse outcome of each goal.',
      who: 'social-worker',
      about: 'case',
      printed: 'need',
      settledBy: 'three outcomes for each goal',
      readOff: { in: 'agreement', part: 'expected-outcomes' },
      source: HOW_SHOULD_GOALS_BE_SET,
    },
    'goal-and-review-dates': {
      asks: 'Set dates for achieving goals and for reviewing progress.',
      who: 'social-worker',
      about: 'case',
      printed: 'need',
      settledBy: 'the dates in the agreement',
      readOff: { in: 'record', what: 'goals-dated' },
      source: HOW_SHOULD_GOALS_BE_SET,
    },
    'monitor-goals': {
      asks: 'Monitor progress regularly.',
      who: 'social-worker',
      about: 'case',
      printed: 'need',
      settledBy: 'the record of the review',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    'notice-barriers': {
      asks: 'Notice what stops parents from reaching goals, within or around them.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    'encourage-parents': {
      asks: 'Encourage and support parents all along.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    'review-services-effect': {
      asks: 'Review whether the support offered works.',
      who: 'social-worker',
      about: 'case',
      printed: 'need',
      settledBy: 'the record of the review',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    'mark-achievement': {
      asks: 'Recognise a goal reached, for example with a certificate.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'a certificate or the like',
      unless: 'no goal has been reached yet',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    'compliance-is-not-change': {
      asks: 'Do not take compliance with services as proof of change.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    'be-flexible-goals': {
      asks: 'Review or agree new goals after a crisis or disclosure; the objective may stay.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'the goals, brought up to date',
      unless: 'there was neither',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    'handle-failure': {
      asks: 'Be ready to discuss and manage goals not reached; this may show inability to change.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'a record of it, as evidence',
      unless: 'no goal was missed',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
  }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_3_AGREEMENTS_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'change-too-late',
      says: 'Recognise that change needing long support may miss the child’s timeframe.',
      source: HOW_SHOULD_GOALS_BE_REVIEWED,
    },
    {
      id: 'work-with-authority-and-warmth',
      says: 'Work together with the parents: clear authority, with warmth and understanding, builds their confidence.',
      source: TASK,
    },
    {
      id: 'agreement-template',
      says: 'Annex 7 has a form for the agreement. It can be adapted.',
      source: TASK,
    },
    {
      id: 'scale-goals',
      says: 'Annex 8 shows how goals can be scaled, and expected outcomes recorded and reviewed.',
      source: TASK,
    },
  ]))();
