/** The questions of the Return Home Assessment Report: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ReportQuestionId } from '../../record/report-questions.js';
import type { ReportQuestionRule } from './report.js';

const INTRODUCTION = /* @__PURE__ */ inFramework('Annex 5, 1 Introduction', 86);
const SUMMARY_OF_DATA = /* @__PURE__ */ inFramework('Annex 5, 2.1 Section One: Summary of data');
const ANALYSIS = /* @__PURE__ */ inFramework(
  'Annex 5, 2.2 Section Two: Analysing data and classification of risk for reunification',
);
const DECISION = /* @__PURE__ */ inFramework('Annex 5, 2.3 Section Three: Decision-making, planning and monitoring');

/** What each question asks. */
export const REPORT_QUESTIONS: Readonly<Record<ReportQuestionId, ReportQuestionRule>> = /* @__PURE__ */ (() =>
  frozen({
    purpose: {
      section: 'introduction',
      asks: 'State who made the assessment, by which framework, and that conclusions were agreed together.',
      source: INTRODUCTION,
    },
    'framework-statement': {
      section: 'introduction',
      asks: 'Say that the framework analyses and classifies the risk of renewed maltreatment.',
      source: INTRODUCTION,
    },
    'return-low-medium-only': {
      section: 'introduction',
      asks: 'State the levels: return only at low or medium; high may want concurrent planning; severe none.',
      source: INTRODUCTION,
    },
    'child-interest': {
      section: 'introduction',
      asks: 'State that the report serves the named child’s interests, not the authority’s or parent’s.',
      source: INTRODUCTION,
    },
    'independent-review': {
      section: 'introduction',
      asks: 'Name who reviewed records and made genogram and chronology, with no family contact.',
      source: INTRODUCTION,
    },
    'who-assessed': {
      section: 'introduction',
      asks: 'Name who heard the child, gathered factor data and assessed capacity to change.',
      source: INTRODUCTION,
    },
    'process-statement': {
      section: 'introduction',
      asks: 'Explain that capacity to change and sustaining it is critical, informed by chronology and genogram.',
      source: INTRODUCTION,
    },
    'introductory-meeting': {
      section: 'introduction',
      asks: 'Record the introductory meeting: date, at home, between whom.',
      source: INTRODUCTION,
    },
    'parent-sessions': {
      section: 'introduction',
      asks: 'Record parent sessions: by whom, with whom, dates (form: 1–2 hours, at home).',
      source: INTRODUCTION,
    },
    'iro-discussion': {
      section: 'introduction',
      asks: 'Record the discussion with the IRO.',
      source: INTRODUCTION,
    },
    'professional-discussions': {
      section: 'introduction',
      asks: 'Record discussions with other professionals.',
      source: INTRODUCTION,
    },
    'case-meetings': {
      section: 'introduction',
      asks: 'Record dates of case meetings between professionals.',
      source: INTRODUCTION,
    },
    'file-read': {
      section: 'introduction',
      asks: 'Record who read the files.',
      source: INTRODUCTION,
    },
    'child-assessed-statement': {
      section: 'introduction',
      asks: 'Explain that the child, attachments, wishes and feelings must be assessed too.',
      source: INTRODUCTION,
    },
    'child-sessions': {
      section: 'introduction',
      asks: 'Record child sessions: by whom, with whom, dates (form: 1–2 hours).',
      source: INTRODUCTION,
    },
    'contact-observed': {
      section: 'introduction',
      asks: 'Record contact observed: between whom, by whom, when.',
      source: INTRODUCTION,
    },
    'additional-information': {
      section: 'introduction',
      asks: 'Add further information (no prompt printed).',
      source: INTRODUCTION,
    },
    'significant-events-entry': {
      section: 'summary-of-data',
      asks: 'Summarise events or reasons for entry, with substance misuse, domestic violence and mental health.',
      source: SUMMARY_OF_DATA,
    },
    'responsibility-view': {
      section: 'summary-of-data',
      asks: 'Say who is thought responsible for the harm.',
      source: SUMMARY_OF_DATA,
    },
    'events-since': {
      section: 'summary-of-data',
      asks: 'Summarise important events since entry.',
      unless: 'there are none',
      source: SUMMARY_OF_DATA,
    },
    'previous-services': {
      section: 'summary-of-data',
      asks: 'Summarise earlier services and what they achieved.',
      source: SUMMARY_OF_DATA,
    },
    'family-composition': {
      section: 'summary-of-data',
      asks: 'Describe family before entry and now, with attachments; say if changes are good for the child.',
      source: SUMMARY_OF_DATA,
    },
    'risk-at-entry': {
      section: 'summary-of-data',
      asks: 'List each child’s risk factors at entry, marking those with extra weight.',
      source: SUMMARY_OF_DATA,
    },
    'risk-now': {
      section: 'summary-of-data',
      asks: 'List each child’s risk factors now, marking those with extra weight.',
      source: SUMMARY_OF_DATA,
    },
    'protective-at-entry': {
      section: 'summary-of-data',
      asks: 'List each child’s protective factors at entry, marking those with extra weight.',
      source: SUMMARY_OF_DATA,
    },
    'protective-now': {
      section: 'summary-of-data',
      asks: 'List each child’s protective factors now, marking those with extra weight.',
      source: SUMMARY_OF_DATA,
    },
    'capacity-evidence': {
      section: 'summary-of-data',
      asks: 'Give evidence and opinion: can the parents change soon enough for the child?',
      source: SUMMARY_OF_DATA,
    },
    'capacity-participation': {
      section: 'summary-of-data',
      asks: 'Cover attendance, attitude and motivation in the assessment.',
      source: SUMMARY_OF_DATA,
    },
    'capacity-original-problems': {
      section: 'summary-of-data',
      asks: 'Cover if the original problems are acknowledged and being dealt with.',
      source: SUMMARY_OF_DATA,
    },
    'capacity-remaining-risks': {
      section: 'summary-of-data',
      asks: 'Cover if parents accept remaining or new risks and can tackle them.',
      source: SUMMARY_OF_DATA,
    },
    'capacity-in-time': {
      section: 'summary-of-data',
      asks: 'Cover if change is likely within the child’s timescale, given age and development.',
      source: SUMMARY_OF_DATA,
    },
    'child-views': {
      section: 'summary-of-data',
      asks: 'Give the child’s views and motivation on return, and on earlier failed returns.',
      source: SUMMARY_OF_DATA,
    },
    'child-attributes': {
      section: 'summary-of-data',
      asks: 'Cover each child’s attributes and experiences, weighing risk and protection.',
      source: SUMMARY_OF_DATA,
    },
    'child-age-entry': {
      section: 'summary-of-data',
      asks: 'State age when first looked after.',
      source: SUMMARY_OF_DATA,
    },
    'child-time-placements': {
      section: 'summary-of-data',
      asks: 'State how long in care and in how many placements.',
      source: SUMMARY_OF_DATA,
    },
    'child-previous-returns': {
      section: 'summary-of-data',
      asks: 'State earlier returns and why they did not meet the child’s needs.',
      unless: 'there are none',
      source: SUMMARY_OF_DATA,
    },
    'child-strengths': {
      section: 'summary-of-data',
      asks: 'State strengths across seven areas: health, education, emotions and behaviour, identity, relationships, presentation, self-care.',
      source: SUMMARY_OF_DATA,
    },
    'child-vulnerabilities': {
      section: 'summary-of-data',
      asks: 'State vulnerabilities across the same seven areas.',
      source: SUMMARY_OF_DATA,
    },
    'child-attachment-parents': {
      section: 'summary-of-data',
      asks: 'State how attached the child is to each birth parent.',
      source: SUMMARY_OF_DATA,
    },
    'child-contact': {
      section: 'summary-of-data',
      asks: 'State how regular and how good contact was during care.',
      source: SUMMARY_OF_DATA,
    },
    'child-carer-attachment': {
      section: 'summary-of-data',
      asks: 'State relationship and attachment to present carers.',
      source: SUMMARY_OF_DATA,
    },
    'adults-views': {
      section: 'summary-of-data',
      asks: 'Give the views of significant adults, carers and schools on return.',
      source: SUMMARY_OF_DATA,
    },
    'child-wishes': {
      section: 'summary-of-data',
      asks: 'Give each child’s stated wishes and feelings.',
      source: SUMMARY_OF_DATA,
    },
    'child-why-in-care': {
      section: 'summary-of-data',
      asks: 'State what the child understands about being in care.',
      source: SUMMARY_OF_DATA,
    },
    'child-family-changes': {
      section: 'summary-of-data',
      asks: 'State if the child knows what changed in the birth family.',
      source: SUMMARY_OF_DATA,
    },
    'child-life-at-home': {
      section: 'summary-of-data',
      asks: 'State how the child pictures life at home.',
      source: SUMMARY_OF_DATA,
    },
    'child-relationships': {
      section: 'summary-of-data',
      asks: 'State which relationships matter to the child.',
      source: SUMMARY_OF_DATA,
    },
    'child-new-partner': {
      section: 'summary-of-data',
      asks: 'State the child’s view of a parent’s new partner.',
      unless: 'there is no new partner',
      source: SUMMARY_OF_DATA,
    },
    'child-needed-changes': {
      section: 'summary-of-data',
      asks: 'State what the child thinks must change before return.',
      source: SUMMARY_OF_DATA,
    },
    'child-view-return': {
      section: 'summary-of-data',
      asks: 'State if the child thinks return should happen.',
      source: SUMMARY_OF_DATA,
    },
    'attach-tools': {
      section: 'summary-of-data',
      asks: 'Attach copies of tools used to hear the child.',
      unless: 'no tools were used',
      source: SUMMARY_OF_DATA,
    },
    'best-interests': {
      section: 'summary-of-data',
      asks: 'Analyse each child’s best interests, balancing attributes, experience and wishes.',
      source: SUMMARY_OF_DATA,
    },
    'parents-views': {
      section: 'summary-of-data',
      asks: 'Give parents’ views and motivation on return, and on earlier failed returns.',
      source: SUMMARY_OF_DATA,
    },
    'factor-analysis': {
      section: 'analysis',
      asks: 'Summarise the analysis of risk and protection for each child.',
      source: ANALYSIS,
    },
    'changes-timescales': {
      section: 'analysis',
      asks: 'Summarise the changes needed for return, with likely timescales.',
      source: ANALYSIS,
    },
    'child-view-analysis': {
      section: 'analysis',
      asks: 'Give the child’s views on the analysis and on return.',
      source: ANALYSIS,
    },
    'parent-view-analysis': {
      section: 'analysis',
      asks: 'Give the parents’ views on the analysis and on return.',
      source: ANALYSIS,
    },
    'carer-view-analysis': {
      section: 'analysis',
      asks: 'Give the carers’ views on the analysis and on return.',
      unless: 'it is not appropriate',
      source: ANALYSIS,
    },
    classification: {
      section: 'analysis',
      asks: 'State each child’s level: severe, high, medium or low.',
      source: ANALYSIS,
    },
    decision: {
      section: 'decision',
      asks: 'State the decision, with legal or protective action required.',
      source: DECISION,
    },
    'next-steps-no': {
      section: 'decision',
      asks: 'Summarise the next steps.',
      appliesIf: 'no-return',
      source: DECISION,
    },
    'add-agreements-plan': {
      section: 'decision',
      asks: 'Insert the parental agreements and the reunification plan.',
      appliesIf: 'return-possible',
      source: DECISION,
    },
    'smart-goals': {
      section: 'decision',
      asks: 'State what parents must achieve, as SMART goals.',
      appliesIf: 'return-possible',
      source: DECISION,
    },
    'services-required': {
      section: 'decision',
      asks: 'State services, interventions or support needed.',
      appliesIf: 'return-possible',
      source: DECISION,
    },
    'goal-timescales': {
      section: 'decision',
      asks: 'State the timescale for the goals.',
      appliesIf: 'return-possible',
      source: DECISION,
    },
    consequences: {
      section: 'decision',
      asks: 'State what follows if goals are missed.',
      appliesIf: 'return-possible',
      source: DECISION,
    },
    'goal-monitoring': {
      section: 'decision',
      asks: 'State how progress will be monitored, by whom and how often.',
      appliesIf: 'return-possible',
      source: DECISION,
    },
  }))();
