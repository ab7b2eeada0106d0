/** What is due on which day and what settles it, apart from the ends of clocks: rules as data. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { DueDate, DueKind, Notice, NoticeCode } from './case-state.js';
import {
  AFTER_RETURN,
  RECLASSIFICATION,
  RESEARCH_MESSAGES_PAGE,
  RETURN_AT_LOW_OR_MEDIUM,
  row7At,
  SUPPORT_AFTER_RETURN,
  timescalesAt,
} from './sources.js';

/** Months of support after a return home where a case has no plan of its own. */
export const SUPPORT: {
  /** What many cases need. */
  readonly months: number;
  /** What can do for some cases at low risk: the least that a practice may declare. */
  readonly leastMonths: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  months: 12,
  leastMonths: 6,
  source: SUPPORT_AFTER_RETURN,
});

/** Months from the return home to the formal reclassification. */
export const RECLASSIFICATION_AFTER_RETURN: {
  /** Calendar months. */
  readonly months: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  months: 6,
  source: AFTER_RETURN,
});

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

/** What a kind of due date says. */
export type DueRule = Pick<DueDate, 'nature' | 'title' | 'settledBy' | 'source'>;

/** What a due date that is not simply the end of a clock says. */
export const DUE_RULES: Readonly<Record<Exclude<DueKind, 'clock-ends'>, DueRule>> = /* @__PURE__ */ (() =>
  frozen({
    'drift-limit': {
      nature: 'deadline',
      title: 'Limit of the time at high risk',
      settledBy: 'a classification at another level, or an adjusted timescale with a reason',
      source: timescalesAt('high'),
    },
    'reclassification-after-return': {
      nature: 'deadline',
      title: 'Formal reclassification six months after coming home',
      settledBy: 'a classification agreed on this day or later, by the social worker and the manager',
      source: RECLASSIFICATION_AFTER_RETURN.source,
    },
    'change-since-birth': {
      nature: 'deadline',
      title: 'Change to be seen six months after the birth',
      settledBy: 'a classification agreed on this day or later',
      source: CHANGE_SINCE_BIRTH.source,
    },
    'child-timescale': {
      nature: 'deadline',
      title: 'End of the child’s own timescale',
      settledBy: 'the child’s return home by then',
      source: RECLASSIFICATION,
    },
    'minimum-support': {
      nature: 'earliest',
      title: 'Support after the return home goes on at least to this day',
      settledBy: 'from here on support may end, step by step and with a plan to increase it again',
      source: SUPPORT.source,
    },
    'earliest-closure': {
      nature: 'earliest',
      title: 'Earliest day on which the case could close, if everything goes well',
      settledBy: 'from here on people may close the case, if all that it supposes has come true',
      source: row7At('low'),
    },
  } as const))();

/** What the source asks people to keep in mind. */
export const NOTICES: Readonly<Record<NoticeCode, Notice>> = /* @__PURE__ */ (() =>
  frozen({
    'notice.clock-past-child-timescale': {
      code: 'notice.clock-past-child-timescale',
      says: 'A clock would run past the time that fits this child. Delay harms, very young children above all.',
      source: RECLASSIFICATION,
    },
    'notice.no-change-since-birth': {
      code: 'notice.no-change-since-birth',
      says: 'Services were involved in the pregnancy, and six months after the birth no substantial change was recorded: real change is unlikely.',
      source: CHANGE_SINCE_BIRTH.source,
    },
    'notice.home-above-medium': {
      code: 'notice.home-above-medium',
      says: 'The child is at home while the level held is high or severe, at which a return home is not open.',
      source: RETURN_AT_LOW_OR_MEDIUM,
    },
  } as const))();
