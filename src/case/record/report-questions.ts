/** Words of the case: the questions of the Return Home Assessment Report (Annex 5), section by section. */

import { frozen } from '../../shared/frozen.js';

/** The questions of each section, in printed order. */
export const REPORT_QUESTIONS_OF = /* @__PURE__ */ frozen({
  introduction: [
    'purpose',
    'framework-statement',
    'return-low-medium-only',
    'child-interest',
    'independent-review',
    'who-assessed',
    'process-statement',
    'introductory-meeting',
    'parent-sessions',
    'iro-discussion',
    'professional-discussions',
    'case-meetings',
    'file-read',
    'child-assessed-statement',
    'child-sessions',
    'contact-observed',
    'additional-information',
  ],
  'summary-of-data': [
    'significant-events-entry',
    'responsibility-view',
    'events-since',
    'previous-services',
    'family-composition',
    'risk-at-entry',
    'risk-now',
    'protective-at-entry',
    'protective-now',
    'capacity-evidence',
    'capacity-participation',
    'capacity-original-problems',
    'capacity-remaining-risks',
    'capacity-in-time',
    'child-views',
    'child-attributes',
    'child-age-entry',
    'child-time-placements',
    'child-previous-returns',
    'child-strengths',
    'child-vulnerabilities',
    'child-attachment-parents',
    'child-contact',
    'child-carer-attachment',
    'adults-views',
    'child-wishes',
    'child-why-in-care',
    'child-family-changes',
    'child-life-at-home',
    'child-relationships',
    'child-new-partner',
    'child-needed-changes',
    'child-view-return',
    'attach-tools',
    'best-interests',
    'parents-views',
  ],
  analysis: [
    'factor-analysis',
    'changes-timescales',
    'child-view-analysis',
    'parent-view-analysis',
    'carer-view-analysis',
    'classification',
  ],
  decision: [
    'decision',
    'next-steps-no',
    'add-agreements-plan',
    'smart-goals',
    'services-required',
    'goal-timescales',
    'consequences',
    'goal-monitoring',
  ],
} as const);

/** A section of the report. */
export type ReportSectionId = keyof typeof REPORT_QUESTIONS_OF;

/** A question of one section. */
export type ReportQuestionsOf<Section extends ReportSectionId> = (typeof REPORT_QUESTIONS_OF)[Section][number];

/** A question of the report. */
export type ReportQuestionId = {
  [Section in ReportSectionId]: (typeof REPORT_QUESTIONS_OF)[Section][number];
}[ReportSectionId];

/** The sections, in order. */
export const REPORT_SECTION_IDS = /* @__PURE__ */ frozen([
  'introduction',
  'summary-of-data',
  'analysis',
  'decision',
] as const satisfies readonly ReportSectionId[]);

/** Every question, in printed order. */
export const REPORT_QUESTION_IDS: readonly ReportQuestionId[] = /* @__PURE__ */ frozen(
  REPORT_SECTION_IDS.flatMap((section): readonly ReportQuestionId[] => REPORT_QUESTIONS_OF[section]),
);
