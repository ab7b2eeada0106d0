/** The questions of the introduction to the Return Home Assessment Report: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ReportQuestionsOf } from '../../record/report-questions.js';
import type { ReportQuestionRule } from './report.js';

const PURPOSE = /* @__PURE__ */ inFramework('Annex 5, 1.1 Introduction and purpose of report');
const ROLES = /* @__PURE__ */ inFramework('Annex 5, 1.2 Roles and responsibilities');
const PROCESS = /* @__PURE__ */ inFramework('Annex 5, 1.3 Assessment process');
const FOOT_OF_PAGE = /* @__PURE__ */ inFramework('Annex 5, 1.3 Assessment process', 86);
const MORE = /* @__PURE__ */ inFramework('Annex 5, 1.4 Additional information');

/** What each question asks, in the order of the form. */
export const INTRODUCTION_QUESTIONS: Readonly<Record<ReportQuestionsOf<'introduction'>, ReportQuestionRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      purpose: {
        section: 'introduction',
        asks: 'Say which authority made the assessment, by which framework, and that the team agreed its conclusions.',
        source: PURPOSE,
      },
      'framework-statement': {
        section: 'introduction',
        asks: 'Say what the framework is for.',
        filledFrom: ['form'],
        states:
          'The framework helps people to analyse and classify the risk that maltreatment goes on or happens again, before they decide on a return home.',
        source: PURPOSE,
      },
      'return-low-medium-only': {
        section: 'introduction',
        asks: 'Say at which levels of risk a child may go home.',
        filledFrom: ['form'],
        states:
          'What is best for the child comes first. A child goes home only at low or medium risk. At high risk people may plan for a lasting home elsewhere at the same time, above all for a young child. At severe risk a return home is not considered.',
        source: PURPOSE,
      },
      'child-interest': {
        section: 'introduction',
        asks: 'Say whose interests the report serves, naming the child.',
        filledFrom: ['form'],
        states:
          'This assessment is made for the child named here, who has a right to grow up safe and cared for. It is not made for the authority or the parents.',
        source: PURPOSE,
      },
      'independent-review': {
        section: 'introduction',
        asks: 'Name who reviewed the records and made the genogram and the chronology, without meeting the family; add both.',
        filledFrom: ['journey', 'genogram', 'chronology'],
        items: ['second-worker-case-history'],
        leaves: 'Write who did this, and that they did not meet the child or the family.',
        source: ROLES,
      },
      'who-assessed': {
        section: 'introduction',
        asks: 'Name who heard and assessed the child, gathered what is known of the factors, and assessed the parents’ capacity to change.',
        source: ROLES,
      },
      'process-statement': {
        section: 'introduction',
        asks: 'Say that the parents’ capacity to change, and to keep it up, was assessed, and that the chronology and the genogram were used.',
        filledFrom: ['capacity', 'chronology', 'genogram'],
        leaves: 'Write how the chronology and the genogram were used.',
        source: PROCESS,
      },
      'introductory-meeting': {
        section: 'introduction',
        asks: 'Say when the introductory meeting was, at whose home, and who was there.',
        source: PROCESS,
      },
      'parent-sessions': {
        section: 'introduction',
        asks: 'List the sessions with the parents: by whom, with whom, when, how long and where.',
        filledFrom: ['journey'],
        items: ['talk-to-parents-together-and-apart'],
        leaves: 'Write each session. The form expects one to two hours each, in the family home.',
        source: PROCESS,
      },
      'iro-discussion': {
        section: 'introduction',
        asks: 'Say who discussed the case with the Independent Reviewing Officer.',
        filledFrom: ['journey', 'officer-involved'],
        items: ['involve-iro-meeting'],
        leaves: 'Write who talked with the officer.',
        source: PROCESS,
      },
      'professional-discussions': {
        section: 'introduction',
        asks: 'Say who discussed the case with which other professionals.',
        filledFrom: ['journey'],
        items: ['talk-to-others'],
        leaves: 'Write who talked with whom.',
        source: PROCESS,
      },
      'case-meetings': {
        section: 'introduction',
        asks: 'Say on which days the professionals met about the case.',
        source: PROCESS,
      },
      'file-read': {
        section: 'introduction',
        asks: 'Say who read the files.',
        filledFrom: ['journey'],
        items: ['gather-from-files-and-services'],
        leaves: 'Write who read which files.',
        source: FOOT_OF_PAGE,
      },
      'child-assessed-statement': {
        section: 'introduction',
        asks: 'Say that the child is assessed too.',
        filledFrom: ['form'],
        states:
          'The child, their attachments, and their wishes and feelings about going home have to be assessed as well.',
        source: PROCESS,
      },
      'child-sessions': {
        section: 'introduction',
        asks: 'List the sessions with the child: by whom, with whom, when and how long.',
        filledFrom: ['journey', 'visits'],
        items: ['talk-to-child-alone'],
        leaves: 'Write each session. The form expects one to two hours each.',
        source: PROCESS,
      },
      'contact-observed': {
        section: 'introduction',
        asks: 'Say between whom contact was observed, by whom and when.',
        filledFrom: ['journey'],
        items: ['observe-interaction'],
        leaves: 'Write each time: between whom, and who observed it.',
        source: PROCESS,
      },
      'additional-information': {
        section: 'introduction',
        asks: 'Add any other information.',
        unless: 'there is none',
        source: MORE,
      },
    }))();
