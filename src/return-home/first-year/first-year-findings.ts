/** The codes of findings about what was done in the first year at home, with what each means. Printed in `docs/findings.md`. */
import type { Finding, FindingRegister } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import { MONITORING, regulation, TIMESCALES_OF_THE_PLAN } from '../sources.js';

/** Codes of findings about what was done in the first year at home. */
export type YearFindingCode =
  | 'year.visit-missed'
  | 'year.review-missed'
  | 'year.no-review-for-long'
  | 'year.child-not-seen-alone'
  | 'year.child-not-seen-alone-since-return'
  | 'year.not-alone-without-reason'
  | 'year.visit-by-nobody'
  | 'year.visit-repeated'
  | 'year.visit-recorded-before-it-happened'
  | 'year.visit-after-as-of';

/** Codes of what cannot be true at once among visits that were made: such visits are not read. */
export type VisitContradictionCode = Extract<
  YearFindingCode,
  'year.visit-repeated' | 'year.visit-recorded-before-it-happened'
>;

/** A finding about what was done in the first year at home. */
export interface YearFinding extends Finding<YearFindingCode> {
  /** How many days it is about: since a visit or review was due, since the last review, or since the return. */
  readonly days?: number | undefined;
}

/** The message, severity and source for each code. */
export const YEAR_FINDINGS: FindingRegister<YearFindingCode> = /* @__PURE__ */ (() =>
  frozen({
    'year.visit-missed': {
      severity: 'must',
      message: 'A planned visit was not made in time. Make one now, and record it.',
      source: MONITORING,
    },
    'year.review-missed': {
      severity: 'must',
      message: 'A planned review was not held. Hold it, and record the day.',
      source: TIMESCALES_OF_THE_PLAN,
    },
    'year.no-review-for-long': {
      severity: 'must',
      message:
        'More than six months of the child’s time at home have passed without a review of the plan. Hold a review.',
      source: TIMESCALES_OF_THE_PLAN,
    },
    'year.child-not-seen-alone': {
      severity: 'must',
      message:
        'Record whether the social worker saw the child alone at this visit. If not, record why: the child refused, it was not appropriate, or it was not possible.',
      source: MONITORING,
    },
    'year.child-not-seen-alone-since-return': {
      severity: 'must',
      message:
        'Visits at which the social worker was to see the child alone have been made, but the social worker has not yet done so since the return. See the child alone, or look at why that has not been possible.',
      source: MONITORING,
    },
    'year.not-alone-without-reason': {
      severity: 'must',
      message: 'Record the reason why the child was not seen alone at this visit.',
      source: regulation('29'),
    },
    'year.visit-by-nobody': { severity: 'must', message: 'Record who made this visit.' },
    'year.visit-repeated': { severity: 'must', message: 'Another visit has this id. Give each visit its own.' },
    'year.visit-recorded-before-it-happened': {
      severity: 'must',
      message: 'The visit was recorded before it took place. Check both dates.',
    },
    'year.visit-after-as-of': {
      severity: 'must',
      message:
        'The visit took place, or was recorded, after the day asked about, so it does not count yet. Check the date, or ask about a later day.',
    },
  }))();
