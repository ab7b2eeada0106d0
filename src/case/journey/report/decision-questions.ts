/** The questions on analysis and decision in the Return Home Assessment Report: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ReportQuestionsOf } from '../../record/report-questions.js';
import type { ReportQuestionRule } from './report.js';

const ANALYSIS = /* @__PURE__ */ inFramework(
  'Annex 5, 2.2 Section Two: Analysing data and classification of risk for reunification',
);
const DECISION = /* @__PURE__ */ inFramework('Annex 5, 2.3 Section Three: Decision-making, planning and monitoring');

/** What each question on the analysis asks, in the order of the form. */
export const ANALYSIS_QUESTIONS: Readonly<Record<ReportQuestionsOf<'analysis'>, ReportQuestionRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'factor-analysis': {
        section: 'analysis',
        asks: 'Summarise the analysis of the child’s risk and protective factors.',
        source: ANALYSIS,
      },
      'changes-timescales': {
        section: 'analysis',
        asks: 'Summarise what would have to change for a return, and how long it is likely to take.',
        filledFrom: ['changes-agreed'],
        leaves: 'Write the summary.',
        source: ANALYSIS,
      },
      'child-view-analysis': {
        section: 'analysis',
        asks: 'Give the child’s views on the analysis and the return.',
        source: ANALYSIS,
      },
      'parent-view-analysis': {
        section: 'analysis',
        asks: 'Give the parents’ views on the analysis and the return.',
        source: ANALYSIS,
      },
      'carer-view-analysis': {
        section: 'analysis',
        asks: 'Give the carers’ views on the analysis and the return.',
        unless: 'it is not appropriate',
        source: ANALYSIS,
      },
      classification: {
        section: 'analysis',
        asks: 'Say at which level people classified the risk for this child: severe, high, medium or low.',
        filledFrom: ['classification'],
        source: ANALYSIS,
      },
    }))();

/** What each question on the decision asks, in the order of the form. */
export const DECISION_QUESTIONS: Readonly<Record<ReportQuestionsOf<'decision'>, ReportQuestionRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      decision: {
        section: 'decision',
        asks: 'Give the decision on the return, with the legal or protective action that it needs.',
        filledFrom: ['decision'],
        leaves: 'Write which legal or protective action is needed, or that none is.',
        source: DECISION,
      },
      'next-steps-no': {
        section: 'decision',
        asks: 'Summarise the next steps.',
        appliesIf: 'no-return',
        filledFrom: ['steps-against-return'],
        leaves: 'Write the summary.',
        source: DECISION,
      },
      'add-agreements-plan': {
        section: 'decision',
        asks: 'Add the parental agreements and the Reunification Plan.',
        appliesIf: 'return-decided',
        filledFrom: ['agreement', 'plan'],
        source: DECISION,
      },
      'smart-goals': {
        section: 'decision',
        asks: 'Say what the parents have to achieve, as SMART goals.',
        appliesIf: 'return-decided',
        filledFrom: ['goals'],
        source: DECISION,
      },
      'services-required': {
        section: 'decision',
        asks: 'Say which services, work or support the return needs.',
        appliesIf: 'return-decided',
        filledFrom: ['support'],
        source: DECISION,
      },
      'goal-timescales': {
        section: 'decision',
        asks: 'Say by when the goals have to be reached.',
        appliesIf: 'return-decided',
        filledFrom: ['goal-days'],
        source: DECISION,
      },
      consequences: {
        section: 'decision',
        asks: 'Say what follows if goals are not reached.',
        appliesIf: 'return-decided',
        filledFrom: ['consequences'],
        source: DECISION,
      },
      'goal-monitoring': {
        section: 'decision',
        asks: 'Say how progress will be monitored, by whom and how often.',
        appliesIf: 'return-decided',
        filledFrom: ['measures'],
        source: DECISION,
      },
    }))();
