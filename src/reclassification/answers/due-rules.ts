/** What is due, when, and what settles it, apart from the ends of clocks: rules as data. */

import type { RiskLevel } from '../../classification/index.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { RECLASSIFICATION_AFTER_RETURN, SUPPORT } from '../review/after-return-rules.js';
import type { ClockId, ReviewOutcome } from '../review/review-rule.js';
import {
  AFTER_RETURN,
  CHRONOLOGY,
  FIRST_CLASSIFICATION,
  RECLASSIFICATION,
  RELAPSE,
  RESEARCH_MESSAGES_PAGE,
  RETURN_AT_LOW_OR_MEDIUM,
  row7At,
  TIMESCALES,
  timescalesAt,
} from '../sources.js';
import type { DatedDue, DueKind, Notice, NoticeCode, UndatedDue } from './case-state.js';

/** Months from birth within which substantial change is to be seen where services were involved in the pregnancy. */
export const CHANGE_SINCE_BIRTH: {
  /** Calendar months. */
  readonly months: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  months: 6,
  source: RESEARCH_MESSAGES_PAGE,
});

/** What to do when a clock has run. */
export const AT_END_OF_CLOCK: Readonly<Record<ClockId, string>> = /* @__PURE__ */ frozen({
  L1: 'Record whether low risk still holds, then consider closing',
  'L1-home': 'Consider closing: the child has been home for long enough',
  M1: 'Record whether anything has got worse, then consider low',
  'H1-further': 'Consider low: the further time at medium is over',
  H1: 'Record how things stand, then reclassify',
  H2: 'Reclassify by the time limit at high risk',
  S1: 'Record whether the beginning still holds, then consider high',
});

/** Title, nature, what settles it and source of a kind of due date. */
export type DueRule = Pick<DatedDue, 'nature' | 'title' | 'settledBy' | 'source'>;

/** Title, nature and what settles it, for each kind of due date other than the end of a clock. */
export const DUE_RULES: Readonly<Record<Exclude<DueKind, 'clock-ends' | 'no-date'>, DueRule>> = /* @__PURE__ */ (() =>
  frozen({
    'drift-limit': {
      nature: 'deadline',
      title: AT_END_OF_CLOCK.H2,
      settledBy: 'a classification at a different level, or an adjusted timescale with a reason',
      source: timescalesAt('high'),
    },
    'reclassification-after-return': {
      nature: 'deadline',
      title: 'Reclassify formally six months after the child came home',
      settledBy: 'a classification agreed on this day or later, by the social worker and the manager',
      source: RECLASSIFICATION_AFTER_RETURN.source,
    },
    'change-since-birth': {
      nature: 'deadline',
      title: 'Look at what has changed in the six months since the birth, then reclassify',
      settledBy: 'a classification agreed on this day or later',
      source: CHANGE_SINCE_BIRTH.source,
    },
    'child-timescale': {
      nature: 'deadline',
      title: 'Decide, within the child’s timescale, where the child will grow up',
      settledBy: 'the child’s return home by then; a later return ends the wait and shows how many days late it was',
      source: RECLASSIFICATION,
    },
    'minimum-support': {
      nature: 'earliest',
      title: 'Keep up support after the return home at least until this day',
      settledBy: 'from this day support may end, step by step and with a plan to increase it again',
      source: SUPPORT.source,
    },
    'earliest-closure': {
      nature: 'earliest',
      title: 'Consider closing the case, if all conditions are met',
      settledBy: 'from this day people may close the case, if everything that the date assumes has come true',
      source: row7At('low'),
    },
  } as const))();

/** What is next in a case when no date applies. */
export type WithoutDate = Pick<UndatedDue, 'title' | 'settledBy' | 'source'>;

/** What is next when no date applies: by what is indicated or, if the case remains, by the level held. */
export const NEXT_WITHOUT_DATE: {
  /** Nothing has been agreed. */
  readonly 'no-level-held': WithoutDate;
  /** The agreement on the level held was withdrawn. */
  readonly 'to-agree-anew': WithoutDate;
  /** By what is indicated. */
  readonly indicated: Readonly<Record<Exclude<ReviewOutcome['kind'], 'remain'>, WithoutDate>>;
  /** Where the case remains at its level. */
  readonly remain: Readonly<Record<RiskLevel, WithoutDate>>;
} = /* @__PURE__ */ (() =>
  frozen({
    'no-level-held': {
      title: 'Agree the first classification (no date is set)',
      settledBy: 'a classification agreed by the child’s social worker and the manager',
      source: FIRST_CLASSIFICATION,
    },
    'to-agree-anew': {
      title: 'Agree a new classification: the agreement was withdrawn',
      settledBy: 'a classification agreed by the social worker and the manager',
      source: RECLASSIFICATION,
    },
    indicated: {
      move: {
        title: 'Reclassify: row 7 indicates a different level',
        settledBy: 'a classification agreed by the social worker and the manager',
        source: RECLASSIFICATION,
      },
      'judgement-required': {
        title: 'Reclassify: row 7 leaves the level to judgement',
        settledBy: 'a classification agreed by the social worker and the manager',
        source: RECLASSIFICATION,
      },
      'evidence-needed': {
        title: 'Record how things stand: the time is up, and not all rows have been recorded since',
        settledBy: 'an observation or a classification that records the rows',
        source: TIMESCALES,
      },
      'may-close': {
        title: 'Decide whether to close the case or step down support',
        settledBy: 'closing the case, or a record of how things stand while it stays open',
        source: AFTER_RETURN,
      },
    },
    remain: {
      low: {
        title: 'Plan the child’s return home, or record why it waits',
        settledBy: 'the child’s return home, or the formal reclassification six months after it',
        source: AFTER_RETURN,
      },
      medium: {
        title: 'Record whether all risk factors are addressed now',
        settledBy: 'a record of how things stand; if change is not enough, people decide between more time and high',
        source: RECLASSIFICATION,
      },
      high: {
        title: 'Record whether risk factors are being addressed now',
        settledBy: 'a record of how things stand, or a reclassification',
        source: timescalesAt('high'),
      },
      severe: {
        title: 'Plan for permanence, and record any protection or risk factors being addressed',
        settledBy: 'a record of how things stand; in the meantime permanence is planned',
        source: row7At('severe'),
      },
    },
  } as const))();

/** What people should keep in mind about a case. */
export const NOTICES: Readonly<Record<NoticeCode, Notice>> = /* @__PURE__ */ (() =>
  frozen({
    'notice.clock-past-child-timescale': {
      code: 'notice.clock-past-child-timescale',
      says: 'A clock would run past the child’s timescale. Delay does harm, above all to very young children.',
      source: RECLASSIFICATION,
    },
    'notice.no-change-since-birth': {
      code: 'notice.no-change-since-birth',
      says: 'Services were involved in the pregnancy, and no substantial change was recorded in the six months after the birth. Real change is unlikely.',
      source: CHANGE_SINCE_BIRTH.source,
    },
    'notice.contradiction-of-one-day': {
      code: 'notice.contradiction-of-one-day',
      says: 'Records of one day contradict each other. Record how things stand; until then we read what is safer for the child.',
      source: CHRONOLOGY,
    },
    'notice.agreement-withdrawn': {
      code: 'notice.agreement-withdrawn',
      says: 'The agreement on the level was withdrawn. The level stays until people agree one again, but nothing else in the withdrawn agreement counts. Classify the risk afresh and agree the level.',
      source: RECLASSIFICATION,
    },
    'notice.entry-withdrawn': {
      code: 'notice.entry-withdrawn',
      says: 'An entry has been withdrawn since people last agreed a classification. What they agreed, and the clocks that run, may rest on it. Look at them again.',
      source: CHRONOLOGY,
    },
    'notice.lapse-not-over': {
      code: 'notice.lapse-not-over',
      says: 'A lapse was recorded as managed but is not recorded as over. Record how the family is doing now. If it has not ended, judge whether it is still a lapse.',
      source: RELAPSE,
    },
    'notice.home-above-medium': {
      code: 'notice.home-above-medium',
      says: 'The child is at home while the level held is high or severe, at which a return home is not open.',
      source: RETURN_AT_LOW_OR_MEDIUM,
    },
  } as const))();
