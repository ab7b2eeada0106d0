/** Stage 4, task 1: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 4, Task 1, Reclassification of risk and decision on reunification');
const A_NOTE_ABOUT_RELAPSE = /* @__PURE__ */ inFramework('Stage 4, Task 1, A note about relapse');

/** What is asked, item by item, in the order of the text. */
export const STAGE_4_RECLASSIFICATION: Readonly<Record<ItemsOf<'reclassification'>, JourneyItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'evidence-sustained-change': {
        asks: 'Bring evidence, gathered in Stage 3, of parents making and sustaining change.',
        who: 'social-worker',
        about: 'parents',
        printed: 'need',
        settledBy: 'a record of the evidence',
        readOff: { in: 'condition', condition: 'sustained-change' },
        source: TASK,
      },
      'evidence-loving-safe-care': {
        asks: 'Bring evidence, gathered in Stage 3, that the parents can care lovingly and safely.',
        who: 'social-worker',
        about: 'parents',
        printed: 'need',
        settledBy: 'a record of the evidence',
        appliesIf: ['return-open'],
        source: TASK,
      },
      'identify-support-together': {
        asks: 'Identify support needs together: parents, older children, close relatives.',
        who: 'social-worker',
        about: 'family',
        printed: 'need',
        settledBy: 'a list of the support',
        appliesIf: ['return-open'],
        source: TASK,
      },
      'repeat-measures': {
        asks: 'Repeat the standardised measures and use the result in reclassifying.',
        who: 'social-worker',
        about: 'parents',
        printed: 'need',
        settledBy: 'a second result beside the baseline',
        appliesIf: ['measures-used'],
        since: 'baseline',
        source: TASK,
      },
      reclassify: {
        asks: 'Agree a reclassification with the Traffic Light Tool.',
        who: 'social-worker-and-manager',
        about: 'child',
        printed: 'need',
        settledBy: 'the classification that people agreed',
        readOff: { in: 'condition', condition: 'reclassified' },
        source: TASK,
      },
      'input-from-team': {
        asks: 'Take input from carers, residential staff, family support and the team.',
        who: 'social-worker-and-manager',
        about: 'child',
        printed: 'need',
        settledBy: 'a record of who contributed',
        since: 'classification-before',
        source: TASK,
      },
      'decide-in-care-planning': {
        asks: 'Decide on return through the care planning process.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the decision of the review',
        readOff: { in: 'condition', condition: 'return-decided' },
        source: TASK,
      },
      'actual-not-apparent': {
        asks: 'Require actual and sustained change, not apparent willingness.',
        who: 'worker',
        about: 'parents',
        printed: 'should',
        settledBy: 'the evidence of change',
        readOff: { in: 'condition', condition: 'sustained-change' },
        source: TASK,
      },
      'high-no-change-severe': {
        asks: 'If there has not been enough change, reclassify high as severe; where a return is no longer possible, go to Stage 2, Task 4.',
        who: 'worker',
        about: 'child',
        printed: 'should',
        settledBy: 'a new classification, agreed',
        appliesIf: ['high'],
        unless: 'change was enough',
        since: 'level',
        source: TASK,
      },
      'high-progress-medium': {
        asks: 'If progress has lowered the risk and strengthened protective factors, high may become medium; a return may then be considered if the child’s timeframe allows.',
        who: 'not-said',
        about: 'child',
        printed: 'may',
        settledBy: 'a new classification, agreed',
        appliesIf: ['high'],
        unless: 'progress was not enough',
        since: 'level',
        source: TASK,
      },
      'medium-no-change': {
        asks: 'If there has not been enough change at medium, decide: more time, if the child’s timescale allows, or high.',
        who: 'worker',
        about: 'child',
        printed: 'need',
        settledBy: 'the decision, with its reason',
        appliesIf: ['medium'],
        unless: 'change was enough',
        since: 'level',
        source: TASK,
      },
      'medium-to-low': {
        asks: 'Reclassify medium as low on enough evidence; plans go on or begin.',
        who: 'not-said',
        about: 'child',
        printed: 'may',
        settledBy: 'a new classification, agreed',
        appliesIf: ['medium'],
        unless: 'the evidence was not enough',
        since: 'level',
        source: TASK,
      },
      'explain-live-until-low': {
        asks: 'Tell parents assessment goes on until low has held six months.',
        who: 'social-worker',
        about: 'parents',
        printed: 'need',
        appliesIf: ['return-open'],
        readOff: { in: 'condition', condition: 'assessment-stays-live-explained' },
        source: TASK,
      },
      'plan-for-relapse': {
        asks: 'Expect some relapse, plan for it with the parents, do not take it as failure; look for a trajectory towards lasting change.',
        who: 'social-worker',
        about: 'parents',
        printed: 'should',
        settledBy: 'the plan for relapse',
        appliesIf: ['return-open'],
        source: A_NOTE_ABOUT_RELAPSE,
      },
      'return-only-if-relapse-managed': {
        asks: 'Let the child go home only once relapse and its risks are manageable and support is ready.',
        who: 'not-said',
        about: 'child',
        printed: 'should',
        appliesIf: ['return-open'],
        readOff: { in: 'condition', condition: 'relapse-can-be-managed' },
        source: A_NOTE_ABOUT_RELAPSE,
      },
    }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_4_RECLASSIFICATION_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'judgement-with-tool',
      says: 'Bring professional judgement and experience to the tool.',
      source: TASK,
    },
    {
      id: 'timescales-indicative',
      says: 'Timescales are a guide: judge by the child’s age and circumstances. Delay harms very young children most.',
      source: TASK,
    },
  ]))();
