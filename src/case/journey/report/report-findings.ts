/** Everything that can be wrong with a Return Home Assessment Report: its findings. */

import { inFramework } from '../../../return-home/sources.js';
import type { FindingRegister } from '../../../shared/findings/finding.js';
import { frozen } from '../../../shared/frozen.js';

/** Codes of what is found in a report. */
export type ReportFindingCode =
  | 'report.none'
  | 'report.two-of-one-day'
  | 'report.of-earlier-period'
  | 'report.period-not-known'
  | 'report.draft'
  | 'report.recorded-before-finished'
  | 'report.before-classification'
  | 'report.before-assessment'
  | 'report.before-decision'
  | 'report.questions-open'
  | 'report.text-says-nothing'
  | 'report.text-by-nobody'
  | 'report.text-not-asked'
  | 'report.not-classified'
  | 'report.classification-withdrawn'
  | 'report.classification-of-earlier-period'
  | 'report.not-decided'
  | 'report.decisions-contradict'
  | 'report.return-above-medium'
  | 'report.not-signed'
  | 'report.signed-before-finished'
  | 'report.signed-by-nobody'
  | 'report.one-signs-for-several'
  | 'report.not-approved';

const PREPARING = /* @__PURE__ */ inFramework('Stage 1, Task 5, Preparing the Return Home Assessment Report');
const INTRODUCTION = /* @__PURE__ */ inFramework('Annex 5, 1.1 Introduction and purpose of report');
const CLASSIFICATION = /* @__PURE__ */ inFramework(
  'Annex 5, 2.2 Section Two: Analysing data and classification of risk for reunification',
);
const DECISION = /* @__PURE__ */ inFramework('Annex 5, 2.3 Section Three: Decision-making, planning and monitoring');
const SIGNATURES = /* @__PURE__ */ inFramework('Annex 5, 2.3 Section Three, Signatures');

/** Every code, with its severity and words. */
export const REPORT_FINDINGS: FindingRegister<ReportFindingCode> = /* @__PURE__ */ (() =>
  frozen({
    'report.none': {
      severity: 'must',
      message: 'There is no Return Home Assessment Report for this way home. Write it.',
      source: PREPARING,
    },
    'report.two-of-one-day': {
      severity: 'must',
      message:
        'Two reports for this way home have the same date, so it is not clear which one counts. Keep the final version.',
    },
    'report.of-earlier-period': {
      severity: 'must',
      message:
        'The last report is from before the child came into care this time or went back into care, or from an attempt at a return that people gave up. Write one for this return.',
      source: PREPARING,
    },
    'report.period-not-known': {
      severity: 'should',
      message:
        'It is not known since when the child is looked after, so this report may be from an earlier time in care. Record the day.',
    },
    'report.draft': {
      severity: 'must',
      message: 'The report is a draft. Record the day on which it was finished.',
      source: PREPARING,
    },
    'report.recorded-before-finished': {
      severity: 'must',
      message:
        'This was recorded before the day on which the report was to be finished, so it counts as a draft. Record it again, or correct one of the two days.',
    },
    'report.before-classification': {
      severity: 'must',
      message: 'People agreed a classification after this report was finished. Bring the report up to date.',
      source: CLASSIFICATION,
    },
    'report.before-assessment': {
      severity: 'should',
      message: 'An assessment was recorded after this report was finished. Check that the report still holds.',
      source: PREPARING,
    },
    'report.before-decision': {
      severity: 'should',
      message: 'The decision was made after this report was finished. Add the decision to the report.',
      source: DECISION,
    },
    'report.questions-open': {
      severity: 'must',
      message: 'Some questions of the report are not answered in full. Record or write what each of them still needs.',
      source: PREPARING,
    },
    'report.text-says-nothing': {
      severity: 'must',
      message: 'This text fills its field and says nothing. Write the answer, or leave it out.',
    },
    'report.text-by-nobody': { severity: 'should', message: 'Nobody is named as having written this. Say who did.' },
    'report.text-not-asked': {
      severity: 'should',
      message: 'This question is not asked after the decision that people made. Check the text and the decision.',
      source: DECISION,
    },
    'report.not-classified': {
      severity: 'must',
      message: 'People have not agreed a classification for this way home. Agree one.',
      source: CLASSIFICATION,
    },
    'report.classification-withdrawn': {
      severity: 'must',
      message: 'The classification was withdrawn. Agree one again.',
      source: CLASSIFICATION,
    },
    'report.classification-of-earlier-period': {
      severity: 'must',
      message:
        'The last classification is from before the child came into care this time, or went back into care. Classify again.',
      source: CLASSIFICATION,
    },
    'report.not-decided': {
      severity: 'must',
      message: 'No decision on this way home is recorded. Record it once people have made it.',
      source: DECISION,
    },
    'report.decisions-contradict': {
      severity: 'must',
      message:
        'One decision is for the return home and one against it, and it is not clear which came last. Record their days.',
      source: DECISION,
    },
    'report.return-above-medium': {
      severity: 'must',
      message: 'A return home was decided at high or severe risk. Check the decision and the classification.',
      source: INTRODUCTION,
    },
    'report.not-signed': {
      severity: 'must',
      message: 'Not everyone who has to sign the report has signed it.',
      source: SIGNATURES,
    },
    'report.signed-before-finished': {
      severity: 'must',
      message:
        'This signature is from before the report was finished, so it is not a signature of this report. Sign again.',
      source: SIGNATURES,
    },
    'report.signed-by-nobody': {
      severity: 'must',
      message: 'Nobody is named in this signature. Say who signed.',
      source: SIGNATURES,
    },
    'report.one-signs-for-several': {
      severity: 'should',
      message: 'One person has signed in more than one role. Check who signed.',
      source: SIGNATURES,
    },
    'report.not-approved': {
      severity: 'must',
      message: 'An approval that the law asks for is not given, or what it needs is not known.',
      source: SIGNATURES,
    },
  }))();
