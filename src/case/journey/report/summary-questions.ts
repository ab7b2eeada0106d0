/** The questions of the summary of data in the Return Home Assessment Report: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ReportQuestionsOf } from '../../record/report-questions.js';
import type { ReportQuestionRule } from './report.js';

const SUMMARY = /* @__PURE__ */ inFramework('Annex 5, 2.1 Section One: Summary of data');

const MARK_WEIGHT = 'Mark the factors that carry extra weight.';

/** What each question asks, in the order of the form. */
export const SUMMARY_QUESTIONS: Readonly<Record<ReportQuestionsOf<'summary-of-data'>, ReportQuestionRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'significant-events-entry': {
        section: 'summary-of-data',
        asks: 'Summarise what happened before the child came into care, or why they did, with the parents’ alcohol and drug misuse, domestic violence and mental ill health.',
        filledFrom: ['chronology-to-entry'],
        leaves: 'Write the summary.',
        source: SUMMARY,
      },
      'responsibility-view': {
        section: 'summary-of-data',
        asks: 'Say who is thought to be responsible for the abuse or neglect.',
        source: SUMMARY,
      },
      'events-since': {
        section: 'summary-of-data',
        asks: 'Summarise what has happened since the child came into care.',
        unless: 'nothing has',
        filledFrom: ['chronology-since-entry'],
        leaves: 'Write the summary.',
        source: SUMMARY,
      },
      'previous-services': {
        section: 'summary-of-data',
        asks: 'Summarise which services there were before, and what they achieved.',
        source: SUMMARY,
      },
      'family-composition': {
        section: 'summary-of-data',
        asks: 'Say who belonged to the family before the child came into care and who does now, to whom the child is attached, and whether changes are good or bad for the child. Add the genogram.',
        filledFrom: ['genogram'],
        leaves: 'Write to whom the child is attached, and what changes mean for the child.',
        source: SUMMARY,
      },
      'risk-at-entry': {
        section: 'summary-of-data',
        asks: 'List the child’s risk factors on coming into care, and mark those with extra weight.',
        filledFrom: ['risks-at-entry'],
        leaves: MARK_WEIGHT,
        source: SUMMARY,
      },
      'risk-now': {
        section: 'summary-of-data',
        asks: 'List the child’s risk factors now, and mark those with extra weight.',
        filledFrom: ['risks-now'],
        leaves: MARK_WEIGHT,
        source: SUMMARY,
      },
      'protective-at-entry': {
        section: 'summary-of-data',
        asks: 'List the child’s protective factors on coming into care, and mark those with extra weight.',
        filledFrom: ['protective-at-entry'],
        leaves: MARK_WEIGHT,
        source: SUMMARY,
      },
      'protective-now': {
        section: 'summary-of-data',
        asks: 'List the child’s protective factors now, and mark those with extra weight.',
        filledFrom: ['protective-now'],
        leaves: MARK_WEIGHT,
        source: SUMMARY,
      },
      'capacity-evidence': {
        section: 'summary-of-data',
        asks: 'Give the evidence of the parents’ capacity to change, and people’s views on whether they can in time for the child.',
        filledFrom: ['capacity'],
        leaves: 'Write the evidence and the views.',
        source: SUMMARY,
      },
      'capacity-participation': {
        section: 'summary-of-data',
        asks: 'Say how the parents took part in the assessment: attendance, attitude and motivation.',
        source: SUMMARY,
      },
      'capacity-original-problems': {
        section: 'summary-of-data',
        asks: 'Say whether the parents accept the problems that brought the child into care, and what is being done about them.',
        source: SUMMARY,
      },
      'capacity-remaining-risks': {
        section: 'summary-of-data',
        asks: 'Say whether the parents or carers accept the risks that remain or are new, and are ready and able to deal with them.',
        source: SUMMARY,
      },
      'capacity-in-time': {
        section: 'summary-of-data',
        asks: 'Say whether the parents are likely to change within the child’s timescale, given the child’s age and development.',
        source: SUMMARY,
      },
      'child-views': {
        section: 'summary-of-data',
        asks: 'Give the child’s views and motivation about going home, and about earlier returns that failed.',
        source: SUMMARY,
      },
      'child-attributes': {
        section: 'summary-of-data',
        asks: 'Describe what in this child, and in what they have been through, raises or lowers the risk.',
        source: SUMMARY,
      },
      'child-age-entry': {
        section: 'summary-of-data',
        asks: 'Say how old the child was on becoming looked after.',
        filledFrom: ['age-at-entry'],
        source: SUMMARY,
      },
      'child-time-placements': {
        section: 'summary-of-data',
        asks: 'Say how long the child has been looked after, and in how many placements.',
        filledFrom: ['time-in-care', 'placements'],
        source: SUMMARY,
      },
      'child-previous-returns': {
        section: 'summary-of-data',
        asks: 'List earlier returns home, and why they did not meet the child’s needs.',
        unless: 'there were none',
        filledFrom: ['returns'],
        leaves: 'Write why they did not meet the child’s needs.',
        source: SUMMARY,
      },
      'child-strengths': {
        section: 'summary-of-data',
        asks: 'Describe the child’s strengths: health, education, emotions and behaviour, identity, family and friends, how the child comes across, self-care.',
        source: SUMMARY,
      },
      'child-vulnerabilities': {
        section: 'summary-of-data',
        asks: 'Describe where the child is vulnerable, in the same seven areas.',
        source: SUMMARY,
      },
      'child-attachment-parents': {
        section: 'summary-of-data',
        asks: 'Say how attached the child is to the birth parents.',
        source: SUMMARY,
      },
      'child-contact': {
        section: 'summary-of-data',
        asks: 'Say how regular contact with the birth parents has been in care, and how good.',
        source: SUMMARY,
      },
      'child-carer-attachment': {
        section: 'summary-of-data',
        asks: 'Describe the child’s relationship with, and attachment to, the present carers.',
        source: SUMMARY,
      },
      'adults-views': {
        section: 'summary-of-data',
        asks: 'Give what the adults who matter to the child think and feel about a return, carers and schools among them.',
        source: SUMMARY,
      },
      'child-wishes': {
        section: 'summary-of-data',
        asks: 'Give the wishes and feelings that the child has expressed.',
        source: SUMMARY,
      },
      'child-why-in-care': {
        section: 'summary-of-data',
        asks: 'Say what the child understands of why they are looked after.',
        source: SUMMARY,
      },
      'child-family-changes': {
        section: 'summary-of-data',
        asks: 'Say what the child knows of changes in the birth family meanwhile.',
        source: SUMMARY,
      },
      'child-life-at-home': {
        section: 'summary-of-data',
        asks: 'Say what the child thinks life at home would be like.',
        source: SUMMARY,
      },
      'child-relationships': {
        section: 'summary-of-data',
        asks: 'Say which relationships matter to the child.',
        source: SUMMARY,
      },
      'child-new-partner': {
        section: 'summary-of-data',
        asks: 'Give the child’s view of a parent’s new partner.',
        unless: 'there is no new partner',
        source: SUMMARY,
      },
      'child-needed-changes': {
        section: 'summary-of-data',
        asks: 'Say what the child feels has to change first.',
        source: SUMMARY,
      },
      'child-view-return': {
        section: 'summary-of-data',
        asks: 'Say whether the child thinks that they should go home.',
        source: SUMMARY,
      },
      'attach-tools': {
        section: 'summary-of-data',
        asks: 'Add copies of the tools with which the child’s views were heard.',
        unless: 'none were used',
        source: SUMMARY,
      },
      'best-interests': {
        section: 'summary-of-data',
        asks: 'Analyse what is best for the child, weighing who they are, what they have been through and what they wish.',
        source: SUMMARY,
      },
      'parents-views': {
        section: 'summary-of-data',
        asks: 'Give the parents’ views and motivation about the return, and about earlier returns that failed.',
        source: SUMMARY,
      },
    }))();
