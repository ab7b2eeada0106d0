/** The Return Home Assessment Report: its sections, its questions, the parts of a record that fill them, and its lines for signatures. */

import type { ApprovalId } from '../../../return-home/index.js';
import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ReportQuestionId, ReportSectionId } from '../../record/report-questions.js';
import { ANALYSIS_QUESTIONS, DECISION_QUESTIONS } from './decision-questions.js';
import { INTRODUCTION_QUESTIONS } from './introduction-questions.js';
import type {
  ReportLine,
  ReportLineRule,
  ReportPart,
  ReportPartRule,
  ReportQuestionRule,
  ReportSectionRule,
} from './report.js';
import { SUMMARY_QUESTIONS } from './summary-questions.js';

/** The sections, in the order of the form. */
export const REPORT_SECTIONS: Readonly<Record<ReportSectionId, ReportSectionRule>> = /* @__PURE__ */ (() =>
  frozen({
    introduction: { title: '1 Introduction', source: inFramework('Annex 5, 1 Introduction') },
    'summary-of-data': {
      title: '2.1 Summary of data',
      source: inFramework('Annex 5, 2.1 Section One: Summary of data'),
    },
    analysis: {
      title: '2.2 Analysis and classification of risk',
      source: inFramework('Annex 5, 2.2 Section Two: Analysing data and classification of risk for reunification'),
    },
    decision: {
      title: '2.3 Decision, planning and monitoring',
      source: inFramework('Annex 5, 2.3 Section Three: Decision-making, planning and monitoring'),
    },
  }))();

/** What each question asks, and which parts of a record fill it. */
export const REPORT_QUESTIONS: Readonly<Record<ReportQuestionId, ReportQuestionRule>> = /* @__PURE__ */ (() =>
  Object.freeze({ ...INTRODUCTION_QUESTIONS, ...SUMMARY_QUESTIONS, ...ANALYSIS_QUESTIONS, ...DECISION_QUESTIONS }))();

/** What each part of a record is, and what to record so that it fills a question. */
export const REPORT_PART_RULES: Readonly<Record<ReportPart, ReportPartRule>> = /* @__PURE__ */ (() =>
  frozen({
    form: { title: 'The form', settledBy: 'Nothing: the form states it.' },
    journey: { title: 'What was done in the journey', settledBy: 'Record in the journey when this was done.' },
    visits: {
      title: 'Visits on which the child was seen alone',
      settledBy: 'Record each visit, and whether the child was seen alone.',
    },
    'officer-involved': {
      title: 'The reviewing officer in the classification',
      settledBy: 'Record with the classification whether the Independent Reviewing Officer was involved.',
    },
    chronology: { title: 'The chronology', settledBy: 'Record the chronology.' },
    'chronology-to-entry': {
      title: 'The chronology up to coming into care',
      settledBy: 'Record the chronology, each event with its day, and since when the child is looked after.',
    },
    'chronology-since-entry': {
      title: 'The chronology since coming into care',
      settledBy: 'Record the chronology, each event with its day, and since when the child is looked after.',
    },
    genogram: { title: 'The genogram', settledBy: 'Record the genogram.' },
    'risks-at-entry': {
      title: 'Risk factors in the first assessment of this time in care',
      settledBy: 'Record what an assessment found when the child came into care, apart from that of now.',
    },
    'risks-now': {
      title: 'Risk factors in the last assessment',
      settledBy: 'Record what the assessment found, in this time in care.',
    },
    'protective-at-entry': {
      title: 'Protective factors in the first assessment of this time in care',
      settledBy: 'Record what an assessment found when the child came into care, apart from that of now.',
    },
    'protective-now': {
      title: 'Protective factors in the last assessment',
      settledBy:
        'Record what the assessment found, in this time in care, and of each strength which risk it works against (`mitigates`).',
    },
    capacity: {
      title: 'Conclusions on capacity to change',
      settledBy: 'Record what the assessment concluded about each parent’s capacity to change.',
    },
    'age-at-entry': {
      title: 'Date of birth, and the days of becoming looked after',
      settledBy: 'Record the child’s date of birth, and since when the child is looked after.',
    },
    'time-in-care': { title: 'Time looked after', settledBy: 'Record since when the child is looked after.' },
    placements: {
      title: 'Placements',
      settledBy: 'Record every placement since the day on which the child became looked after.',
    },
    returns: { title: 'Earlier returns home', settledBy: 'Record each return home, and each return to care.' },
    'changes-agreed': {
      title: 'Changes in the goals of the agreement',
      settledBy: 'Set in each goal what has to change, and by when.',
    },
    classification: {
      title: 'The classification that people agreed',
      settledBy: 'Agree a classification, and record it in full.',
    },
    decision: { title: 'The decision', settledBy: 'Record the decision for or against a return, with its day.' },
    'steps-against-return': {
      title: 'What follows a decision against return',
      settledBy: 'Record what was done since the decision.',
    },
    agreement: { title: 'The parental agreement', settledBy: 'Make the parental agreement.' },
    plan: { title: 'The Reunification Plan', settledBy: 'Make the Reunification Plan.' },
    goals: { title: 'Goals', settledBy: 'Set goals in the parental agreement, until each is SMART.' },
    support: { title: 'Help that is planned', settledBy: 'List the help in the agreement or the plan.' },
    'goal-days': { title: 'When goals are due', settledBy: 'Set for each goal by when it is to be reached.' },
    consequences: {
      title: 'What follows if goals are not reached',
      settledBy: 'Say in the agreement what follows if a goal is not reached.',
    },
    measures: {
      title: 'How goals are measured',
      settledBy: 'Set for each goal how it is measured, by whom and how often.',
    },
  }))();

/** What the report calls an approval that the law can ask for. */
export const REPORT_APPROVAL_NAMES: Readonly<Record<ApprovalId, string>> = /* @__PURE__ */ frozen({
  'nominated-officer-ceasing': 'Approval of a nominated officer that the child is no longer looked after',
  'director-ceasing': 'Approval of the director of children’s services that the young person is no longer looked after',
  'nominated-officer-placing': 'Approval of a nominated officer that the child is placed with parents',
});

/** Who signs the report, in the order of the form. */
export const REPORT_LINE_RULES: Readonly<Record<ReportLine, ReportLineRule>> = /* @__PURE__ */ (() => {
  const source = inFramework('Annex 5, 2.3 Section Three, Signatures');
  return frozen({
    approver: {
      title: 'Nominated officer, or director of children’s services',
      roles: ['nominated-officer', 'director'],
      people: 1,
      ifApprovalNeeded: true,
      source,
    },
    'childrens-services': { title: 'Children’s services', roles: ['childrens-services'], people: 2, source },
    'team-manager': { title: 'Team manager', roles: ['team-manager'], people: 1, source },
    'other-manager-or-reviewing-officer': {
      title: 'Another manager, or the Independent Reviewing Officer',
      roles: ['other-manager', 'independent-reviewing-officer'],
      people: 1,
      source,
    },
  } as const);
})();
