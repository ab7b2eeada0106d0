/** Stage 2, task 1: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 2, Task 1, Classification of risk');
const STRENGTHS_VS_PROTECTIVE_FACTORS = /* @__PURE__ */ inFramework('Stage 2, Task 1, Strengths vs protective factors');
const RISK_OF_ABUSE_FROM_OUTSIDE = /* @__PURE__ */ inFramework('Stage 2, Task 1, Risk of abuse from outside the home');
const LOW_RISK = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home, low risk');
const MEDIUM_RISK = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home, medium risk');
const HIGH_RISK = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home, high risk');
const RISK_CLASSIFICATION_TABLE_ROW_6 = /* @__PURE__ */ inFramework('Risk Classification Table, row 6', 40);
const TIMESCALES = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home');
const MESSAGES = /* @__PURE__ */ inFramework('Stage 1, Key messages, b) Messages from research on reunification');
const SEVERE_RISK = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home, severe risk');

/** What is asked, item by item, in the order of the text. */
export const STAGE_2_CLASSIFICATION: Readonly<Record<ItemsOf<'classification'>, JourneyItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'classify-each-child': {
        asks: 'Classify the risk of significant harm on return: severe, high, medium or low.',
        who: 'case-team',
        about: 'child',
        printed: 'need',
        settledBy: 'the classification that people agreed',
        readOff: { in: 'record', what: 'classified' },
        source: TASK,
      },
      'classify-independently': {
        asks: 'Have three people classify on their own first.',
        who: 'case-team',
        about: 'child',
        printed: 'need',
        settledBy: 'three views',
        readOff: { in: 'record', what: 'three-views' },
        source: TASK,
      },
      'confer-and-decide': {
        asks: 'Confer and reach a joint decision on the potential for return.',
        who: 'case-team',
        about: 'child',
        printed: 'need',
        settledBy: 'the joint decision',
        since: 'first-classification',
        source: TASK,
      },
      'work-with-iro': {
        asks: 'Work closely with the Independent Reviewing Officer; a recommendation can go to the Looked After Review.',
        who: 'case-team',
        about: 'child',
        printed: 'should',
        settledBy: 'the recommendation',
        source: TASK,
      },
      'iro-if-no-review': {
        asks: 'Involve the Independent Reviewing Officer in deciding and planning, if no review can be held in time.',
        who: 'not-said',
        about: 'child',
        printed: 'should',
        unless: 'a review could be held in time',
        source: TASK,
      },
      'guide-not-prescribe': {
        asks: 'Let the table guide; weigh the child’s age, abilities and relationships.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the reasons, recorded',
        source: TASK,
      },
      'table-for-agreements': {
        asks: 'Use the table as a basis for agreements with parents.',
        who: 'not-said',
        about: 'parents',
        printed: 'should',
        settledBy: 'the agreement in writing',
        since: 'first-classification',
        source: TASK,
      },
      'table-for-services': {
        asks: 'Plan services and interventions from the table.',
        who: 'not-said',
        about: 'family',
        printed: 'should',
        settledBy: 'the support plan',
        since: 'first-classification',
        source: TASK,
      },
      'table-to-explain': {
        asks: 'Use the table to explain decisions and plans to parents and children.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'should',
        since: 'first-classification',
        source: TASK,
      },
      'table-to-monitor': {
        asks: 'Follow and review progress after return with the table.',
        who: 'not-said',
        about: 'child',
        printed: 'should',
        appliesIf: ['home'],
        since: 'return',
        source: TASK,
      },
      'weigh-research': {
        asks: 'Take research, the factors and the research messages into account in every decision.',
        who: 'worker',
        about: 'child',
        printed: 'need',
        settledBy: 'the reasons, recorded',
        source: TASK,
      },
      'scrutinise-protective-factors': {
        asks: 'Test the quality of protective factors and name those that offset a risk.',
        who: 'worker',
        about: 'child',
        printed: 'need',
        settledBy: 'protective factors, each with the risk that it offsets',
        source: STRENGTHS_VS_PROTECTIVE_FACTORS,
      },
      'tell-strengths-apart': {
        asks: 'Keep strengths that do not lessen the specific risk apart from protective factors.',
        who: 'worker',
        about: 'child',
        printed: 'need',
        settledBy: 'strengths, listed apart',
        source: STRENGTHS_VS_PROTECTIVE_FACTORS,
      },
      'outside-risk-changes': {
        asks: 'Consider what must change for safety from outside risks, at home or in care.',
        who: 'worker',
        about: 'child',
        printed: 'should',
        settledBy: 'an answer in the report',
        unless: 'there are no such risks',
        source: RISK_OF_ABUSE_FROM_OUTSIDE,
      },
      'low-consider-return': {
        asks: 'Actively consider return; set goals and services in written agreements.',
        who: 'social-worker',
        about: 'child',
        printed: 'need',
        settledBy: 'the parental agreement in writing',
        appliesIf: ['low'],
        since: 'level',
        source: LOW_RISK,
      },
      'low-agreement-into-plan': {
        asks: 'Carry the agreement straight into reunification planning where the case allows.',
        who: 'not-said',
        about: 'child',
        printed: 'may',
        settledBy: 'the parental agreement in writing',
        appliesIf: ['low'],
        since: 'level',
        unless: 'the case needs longer',
        source: LOW_RISK,
      },
      'low-know-episodic-help': {
        asks: 'Tell parents and children how to reach services at times of stress.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'should',
        appliesIf: ['low'],
        since: 'level',
        source: LOW_RISK,
      },
      'medium-consider-return': {
        asks: 'Consider return with agreement, goals, preparation, services and monitoring.',
        who: 'not-said',
        about: 'child',
        printed: 'should',
        settledBy: 'the agreement, the goals and the package',
        appliesIf: ['medium'],
        since: 'level',
        source: MEDIUM_RISK,
      },
      'high-more-evidence': {
        asks: 'Require more support and evidence of change before considering return.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the evidence of change',
        appliesIf: ['high'],
        since: 'level',
        source: HIGH_RISK,
      },
      'high-concurrent-planning': {
        asks: 'Keep the care order and start concurrent planning for permanent separation.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the concurrent plan',
        appliesIf: ['high'],
        since: 'level',
        source: RISK_CLASSIFICATION_TABLE_ROW_6,
      },
      'severe-remain-in-care': {
        asks: 'Keep the child in care and plan permanent placement.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the permanence plan',
        appliesIf: ['severe'],
        since: 'level',
        source: SEVERE_RISK,
      },
      'severe-section-20-proceedings': {
        asks: 'Consider starting proceedings.',
        who: 'not-said',
        about: 'child',
        printed: 'should',
        settledBy: 'the consideration, recorded',
        appliesIf: ['severe', 'section-20'],
        since: 'level',
        source: SEVERE_RISK,
      },
      'severe-support-decision': {
        asks: 'Help child and parents come to terms with the decision.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'need',
        appliesIf: ['severe'],
        since: 'level',
        source: SEVERE_RISK,
      },
      'severe-continuing-links': {
        asks: 'Consider continuing links and the part relatives may still play.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        appliesIf: ['severe'],
        since: 'level',
        source: SEVERE_RISK,
      },
      'no-change-is-risk': {
        asks: 'Where a period was set, count no change within it as a risk factor.',
        who: 'not-said',
        about: 'parents',
        printed: 'should',
        unless: 'no period was set',
        source: HIGH_RISK,
      },
      'avoid-drift': {
        asks: 'Avoid drift; adjust timescales either way for the child’s age.',
        who: 'not-said',
        about: 'child',
        printed: 'should',
        settledBy: 'the reason for any adjustment',
        source: HIGH_RISK,
      },
    }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_2_CLASSIFICATION_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'help-families-move-down',
      says: 'Help families who can to move down the table, until they keep risk low.',
      source: TASK,
    },
    {
      id: 'permanence-where-no-change',
      says: 'Where risk is high or severe and parents cannot change, look for a permanent home elsewhere.',
      source: TASK,
    },
    {
      id: 'six-months-at-least',
      says: 'Parents need six months at least to show that change lasts.',
      source: TIMESCALES,
    },
    {
      id: 'no-hurry-in-first-six-months',
      says: 'A return hurried into the first six months in care is not safer, but more likely to break down.',
      source: TIMESCALES,
    },
    {
      id: 'earlier-failed-returns',
      says: 'After earlier failed returns, another breakdown is likelier.',
      source: MESSAGES,
    },
    {
      id: 'too-many-chances',
      says: 'Do not go on giving parents chances for too long.',
      source: MESSAGES,
    },
  ]))();
