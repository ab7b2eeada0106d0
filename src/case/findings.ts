/** Everything that can be wrong with how the parts of a case fit together, beside what each pillar finds in its own part. */

import type { FindingRegister } from '../shared/finding.js';
import { frozen } from '../shared/frozen.js';

/** Codes of what does not fit together in a case. */
export type CaseFindingCode =
  | 'case.way-home-repeated'
  | 'case.way-home-same-parents'
  | 'case.parent-repeated'
  | 'case.parent-unknown'
  | 'case.event-of-two-ways-home'
  | 'case.assessments-of-one-day'
  | 'case.agreements-of-one-day'
  | 'case.plans-of-one-day'
  | 'case.legal-id-repeated'
  | 'case.legal-before-birth'
  | 'case.legal-contradicts'
  | 'case.visit-repeated'
  | 'case.review-repeated'
  | 'case.held-after-recorded'
  | 'case.back-in-care-not-looked-after';

/** Every code, with its severity and words. */
export const CASE_FINDINGS: FindingRegister<CaseFindingCode> = /* @__PURE__ */ frozen({
  'case.way-home-repeated': {
    severity: 'must',
    message: 'Another way home has the same id. Give each way home its own id.',
  },
  'case.way-home-same-parents': {
    severity: 'must',
    message: 'Another way home is to the same parents. Keep all that was recorded for these parents in one way home.',
  },
  'case.parent-repeated': { severity: 'must', message: 'This person is listed twice. List each person once.' },
  'case.parent-unknown': {
    severity: 'must',
    message: 'This person is not listed among the parents of the case. Add the person there, or correct the id.',
  },
  'case.event-of-two-ways-home': {
    severity: 'must',
    message: 'An event of another way home has the same id. Give each event its own id.',
  },
  'case.assessments-of-one-day': {
    severity: 'must',
    message: 'Two assessments were recorded on one day, so it is not clear which one counts. Keep the later one.',
  },
  'case.agreements-of-one-day': {
    severity: 'must',
    message: 'Two parental agreements have the same date, so it is not clear which one counts. Keep the later one.',
  },
  'case.plans-of-one-day': {
    severity: 'must',
    message: 'Two Reunification Plans have the same date, so it is not clear which one counts. Keep the later one.',
  },
  'case.legal-id-repeated': {
    severity: 'must',
    message: 'Another entry on the child’s position in law has the same id. Give each entry its own id.',
  },
  'case.legal-before-birth': {
    severity: 'must',
    message: 'This begins before the child was born. Correct this day or the date of birth.',
  },
  'case.legal-contradicts': {
    severity: 'must',
    message:
      'Two entries say different things about the child’s position in law from the same day. Keep the one that is right.',
  },
  'case.visit-repeated': {
    severity: 'must',
    message: 'Another visit has the same id. Give each visit its own id.',
  },
  'case.review-repeated': {
    severity: 'must',
    message: 'Another review has the same id. Give each review its own id.',
  },
  'case.held-after-recorded': {
    severity: 'must',
    message: 'This was recorded before the day on which it took place. Correct one of the two days.',
  },
  'case.back-in-care-not-looked-after': {
    severity: 'should',
    message:
      'The child is recorded as back in care on a day on which, by the entries on their position in law, they were not looked after. Check both.',
  },
});
