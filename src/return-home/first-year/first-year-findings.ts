/** The codes of findings about what was done in the first year at home, with what each means. Printed in `docs/findings.md`. */
import type { Finding, FindingRegister } from '../../shared/finding.js';
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

/** A finding about what was done in the first year at home. */
export interface YearFinding extends Finding<YearFindingCode> {
  /** How many days it is about: since a visit or review was due, since the last review, or since the return. */
  readonly days?: number | undefined;
}

/** What the codes mean. */
export const YEAR_FINDINGS: FindingRegister<YearFindingCode> = /* @__PURE__ */ (() =>
  frozen({
    'year.visit-missed': {
      severity: 'must',
      message: 'A planned visit was not made in its time. Make one now, and record it.',
      source: MONITORING,
    },
    'year.review-missed': {
      severity: 'must',
      message: 'A planned review was not held. Hold it, and record the day.',
      source: TIMESCALES_OF_THE_PLAN,
    },
    'year.no-review-for-long': {
      severity: 'must',
      message: 'The plan has not been reviewed for more than six months of the child’s time at home. Hold a review.',
      source: TIMESCALES_OF_THE_PLAN,
    },
    'year.child-not-seen-alone': {
      severity: 'must',
      message:
        'The social worker did not see the child alone at this visit, or nobody said so. Record that the child was, or why not: the child refused, it was not right for the child, or not possible.',
      source: MONITORING,
    },
    'year.child-not-seen-alone-since-return': {
      severity: 'must',
      message:
        'Visits at which the child was to be seen alone have been made, and the social worker has not yet seen the child alone since the return. See the child alone, or look at why that has not been possible.',
      source: MONITORING,
    },
    'year.not-alone-without-reason': {
      severity: 'must',
      message: 'Record why the child was not seen alone at this visit.',
      source: regulation('29'),
    },
    'year.visit-by-nobody': { severity: 'must', message: 'Record who made this visit.' },
    'year.visit-repeated': { severity: 'must', message: 'Another visit has the same id.' },
    'year.visit-recorded-before-it-happened': {
      severity: 'must',
      message: 'The visit was recorded before it happened.',
    },
    'year.visit-after-as-of': {
      severity: 'must',
      message: 'The visit is dated, or was recorded, after the day asked about, and does not count yet.',
    },
  }))();
