/** Everything that can be wrong with how the parts of a case fit together, beside what each pillar finds in its own part. */

import type { Citation } from '../shared/citation.js';
import type { FindingRegister } from '../shared/findings/finding.js';
import { frozen } from '../shared/frozen.js';

const CHRONOLOGY: Citation = { document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' };

/** Codes of what does not fit together in a case. */
export type CaseFindingCode =
  | 'record.another-format'
  | 'record.part-of-format-2'
  | 'record.genograms-of-one-day'
  | 'record.evidence-of-unknown-entry'
  | 'record.evidence-of-later-entry'
  | 'record.evidence-without-source'
  | 'record.journey-repeated'
  | 'record.journey-of-unknown-way-home'
  | 'record.journey-of-unknown-parent'
  | 'record.journey-before-done'
  | 'record.journey-contradicts'
  | 'record.reports-of-one-day'
  | 'record.event-of-two-ways-home'
  | 'record.assessments-of-one-day'
  | 'record.agreements-of-one-day'
  | 'record.plans-of-one-day'
  | 'record.legal-id-repeated'
  | 'record.legal-before-birth'
  | 'record.legal-contradicts'
  | 'record.review-repeated'
  | 'record.review-before-held'
  | 'record.back-in-care-not-looked-after'
  | 'record.supervision-order-too-long'
  | 'record.no-supervision-order'
  | 'record.placement-repeated'
  | 'record.placements-of-one-day'
  | 'record.placement-before-birth'
  | 'record.placed-with-parents-not-home'
  | 'record.placed-while-home'
  | 'record.home-by-two-ways'
  | 'record.agreed-before-placement'
  | 'record.duty-repeated'
  | 'record.duty-before-done'
  | 'record.duty-of-unknown-placement'
  | 'record.support-for-unknown'
  | 'record.recorded-before-made';

/** Every code, with its severity and words. */
export const CASE_FINDINGS: FindingRegister<CaseFindingCode> = /* @__PURE__ */ frozen({
  'record.journey-repeated': {
    severity: 'must',
    message: 'Another entry in this list has the same id. Give each its own.',
  },
  'record.journey-of-unknown-way-home': {
    severity: 'must',
    message: 'No way home in this case has this id. Add it, or correct the id.',
  },
  'record.journey-of-unknown-parent': {
    severity: 'must',
    message: 'No parent of this case, or of this way home, has this id. Correct the id.',
  },
  'record.journey-before-done': {
    severity: 'must',
    message: 'This was recorded before its own day. Correct the day, or the day of recording.',
  },
  'record.journey-contradicts': {
    severity: 'must',
    message: 'Another entry recorded on this day says something else about the same thing. Keep the one that is right.',
  },
  'record.reports-of-one-day': {
    severity: 'must',
    message:
      'Two reports for the same way home were finished on this day, so it is not clear which one counts. Keep the final version here.',
  },
  'record.part-of-format-2': {
    severity: 'must',
    message: 'A document in format 1 has no such part. Change its format to 2, or leave this part out.',
  },
  'record.another-format': {
    severity: 'must',
    message:
      'This document is in another format, so nothing else in it was read. Convert it first. Do not change the number alone.',
  },
  'record.genograms-of-one-day': {
    severity: 'must',
    message:
      'Two genograms have the same day of recording, so it is not clear which one counts. Keep the final version here.',
  },
  'record.evidence-of-unknown-entry': {
    severity: 'must',
    message: 'No entry of the chronology has this id. Add the entry, or correct the id.',
  },
  'record.evidence-of-later-entry': {
    severity: 'must',
    message:
      'This entry of the chronology was written down after the assessment that rests on it. Correct one of the two days, or record the assessment of the later day.',
    source: CHRONOLOGY,
  },
  'record.evidence-without-source': {
    severity: 'must',
    message: 'An assessment rests on this entry of the chronology. Record where the entry was found.',
    source: CHRONOLOGY,
  },
  'record.event-of-two-ways-home': {
    severity: 'must',
    message: 'An event of another way home has the same id. Give each event its own id.',
  },
  'record.assessments-of-one-day': {
    severity: 'must',
    message:
      'Two assessments have the same day of recording, so it is not clear which one counts. Keep the final version here.',
  },
  'record.agreements-of-one-day': {
    severity: 'must',
    message:
      'Two parental agreements have the same date, so it is not clear which one counts. Keep the final version here.',
  },
  'record.plans-of-one-day': {
    severity: 'must',
    message:
      'Two Reunification Plans have the same date, so it is not clear which one counts. Keep the final version here.',
  },
  'record.legal-id-repeated': {
    severity: 'must',
    message: 'Another entry on the child’s legal status has the same id. Give each entry its own id.',
  },
  'record.legal-before-birth': {
    severity: 'must',
    message: 'This begins before the child was born. Correct this day or the date of birth.',
  },
  'record.legal-contradicts': {
    severity: 'must',
    message:
      'Two entries say different things about the child’s legal status from the same day. Keep the one that is right.',
  },
  'record.review-repeated': {
    severity: 'must',
    message: 'Another review has the same id. Give each review its own id.',
  },
  'record.review-before-held': {
    severity: 'must',
    message: 'The review is recorded before the day on which it was held. Correct one of the two days.',
  },
  'record.back-in-care-not-looked-after': {
    severity: 'should',
    message: 'The child is recorded as back in care on a day when they were not looked after. Check both dates.',
  },
  'record.supervision-order-too-long': {
    severity: 'should',
    message: 'A supervision order lasts at most three years from the day it was made. Check both dates.',
  },
  'record.no-supervision-order': {
    severity: 'should',
    message: 'No supervision order was made by this day. Record when it was made, or correct this day.',
  },
  'record.placement-repeated': {
    severity: 'must',
    message: 'Another placement has the same id. Give each placement its own id.',
  },
  'record.placements-of-one-day': {
    severity: 'must',
    message: 'Two placements begin on the same day, so it is not clear where the child is. Keep the one that is right.',
  },
  'record.placement-before-birth': {
    severity: 'must',
    message: 'This placement begins before the child was born. Correct this day or the date of birth.',
  },
  'record.placed-with-parents-not-home': {
    severity: 'should',
    message: 'The child is placed with parents from this day, but no return home is recorded on it. Record the return.',
  },
  'record.placed-while-home': {
    severity: 'should',
    message:
      'The child is placed or accommodated from this day, but the record has them at home. Record the return to care, or correct this day.',
  },
  'record.home-by-two-ways': {
    severity: 'should',
    message:
      'Another return home is recorded for the same day. If only one return happened, withdraw the other; otherwise record where the child went since.',
  },
  'record.agreed-before-placement': {
    severity: 'must',
    message: 'The child agreed to fewer visits before this placement began. Correct one of the two days.',
  },
  'record.duty-repeated': {
    severity: 'must',
    message: 'Another entry has the same id. Give each entry its own id.',
  },
  'record.duty-before-done': {
    severity: 'must',
    message: 'This is recorded before the day on which it was done. Correct one of the two days.',
  },
  'record.duty-of-unknown-placement': {
    severity: 'must',
    message: 'No placement of this case has this id. Add the placement, or correct the id.',
  },
  'record.support-for-unknown': {
    severity: 'should',
    message: 'No plan or agreement of this way home holds what this support is for. Add it there, or correct the id.',
  },
  'record.recorded-before-made': {
    severity: 'must',
    message: 'This is recorded before its own day. Correct one of the two days.',
  },
});

/** Codes of what is found in a caseload, beside what is wrong with a case. */
export type CaseloadFindingCode = 'caseload.child-repeated';

/** Every code, with its severity and words. */
export const CASELOAD_FINDINGS: FindingRegister<CaseloadFindingCode> = /* @__PURE__ */ frozen({
  'caseload.child-repeated': {
    severity: 'should',
    message:
      'Another row is about a child with the same id, so the totals count the child more than once. Keep one case for each child.',
  },
});
