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
const FACTORS = /* @__PURE__ */ inFramework('Stage 1, Key messages, a) Factors associated with Future Harm', 24);

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
        asks: 'Have the social worker, the manager, and the writer of the case history or an independent reviewer each classify alone, before they confer.',
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
        printed: 'should',
        settledBy: 'the reasons, recorded',
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
        unless: 'the case needs longer',
        since: 'level',
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
        asks: 'Require more support and evidence of change before a return is considered, if the child’s timescale allows.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the evidence of change',
        appliesIf: ['high'],
        since: 'level',
        source: HIGH_RISK,
      },
      'high-concurrent-planning': {
        asks: 'Keep the care order, if there is one, and start concurrent planning for permanent separation.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        settledBy: 'the concurrent plan',
        appliesIf: ['high'],
        since: 'level',
        source: RISK_CLASSIFICATION_TABLE_ROW_6,
      },
    }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const STAGE_2_CLASSIFICATION_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'help-families-move-down',
      says: 'Help families who can to move towards low risk, and to keep it.',
      source: TASK,
    },
    {
      id: 'permanence-where-no-change',
      says: 'Where risk is high or severe and parents cannot change, look for a permanent home elsewhere.',
      source: TASK,
    },
    {
      id: 'six-months-at-least',
      says: 'As a rule parents need at least six months to show that change lasts. It is the suggested minimum; with infants there is less time.',
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
    {
      id: 'no-change-is-risk',
      says: 'Where a period was set, no change within it counts as a risk factor.',
      source: HIGH_RISK,
    },
    {
      id: 'avoid-drift',
      says: 'Timescales can be adjusted either way for the child’s age. Avoid drift, above all at high risk.',
      source: HIGH_RISK,
    },
    {
      id: 'substance-misuse-caution',
      says: 'Be very cautious where a parent misuses alcohol or drugs: in one study almost four in five of them harmed the child again, of others under a third; in another four in five returns broke down.',
      source: MESSAGES,
    },
    {
      id: 'chronic-harm-worse-at-home',
      says: 'After chronic neglect or emotional abuse, children fare markedly worse at home than others who return.',
      source: MESSAGES,
    },
    {
      id: 'one-factor-or-cluster',
      says: 'The table of factors helps judgement and does not replace it. A single factor can make the risk severe; look for clusters too.',
      source: FACTORS,
    },
    {
      id: 'severe-stays-in-care',
      says: 'At severe risk the child stays in care. What is to be done then stands in Task 4.',
      source: SEVERE_RISK,
    },
  ]))();
