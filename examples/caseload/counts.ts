/** What a summary counts of one answer, and nothing else of it. */
import type { RiskLevel } from 'reunification-framework/classification';
import type { DueKind } from 'reunification-framework/reclassification';
import type { CaseRow } from './answer-case.js';
import { type Answered, isAnswered, isRefused, type LineAnswer } from './answer-line.js';

type Row7Kind = CaseRow['waysHome'][number]['row7']['kind'];

/** What is counted of one answer. */
export type Counts = (CountsOfCase | CountsOfHistory | { readonly kind: 'unreadable' }) & {
  /** The earlier line about the same. */
  readonly repeats?: number | undefined;
};

/** A way home, or the one that a history is about. */
export interface WayHomeCounts {
  /** The level held; left out while people have agreed none. */
  readonly level: RiskLevel | undefined;
  readonly row7: Row7Kind;
}

/** Of a whole case. */
export interface CountsOfCase {
  readonly kind: 'case';
  /** The ways home that are not closed. */
  readonly open: readonly WayHomeCounts[];
  readonly overdue: number;
  readonly longestOverdueDays: number;
  readonly dueWithin: number;
}

/** Of a case of which only the history is known. */
export interface CountsOfHistory {
  readonly kind: 'history';
  /** Left out of one that is closed. */
  readonly open: WayHomeCounts | undefined;
  readonly whereabouts: Answered['whereabouts'];
  /** Whether any of its dates is overdue. */
  readonly isOverdue: boolean;
  /** The kinds of the deadlines that have passed. */
  readonly overdue: readonly DueKind[];
  /** Of each thing that is due without a date: for how many days nobody has recorded anything. */
  readonly withoutDate: readonly number[];
}

const ofCase = ({ waysHome, overdue, longestOverdueDays, dueWithin }: CaseRow): CountsOfCase => ({
  kind: 'case',
  open: waysHome.flatMap(({ held, closedOn, row7 }) =>
    closedOn === undefined ? [{ level: held?.level, row7: row7.kind }] : [],
  ),
  overdue,
  longestOverdueDays,
  dueWithin,
});

const ofHistory = ({ level, closedOn, whereabouts, review, due, overdue }: Answered): CountsOfHistory => ({
  kind: 'history',
  open:
    closedOn === undefined
      ? { level, row7: review.kind === 'indicated' ? review.outcome.kind : review.kind }
      : undefined,
  whereabouts,
  isOverdue: overdue > 0,
  overdue: due.flatMap(({ kind, nature, overdueByDays }) => (nature === 'deadline' && overdueByDays > 0 ? [kind] : [])),
  withoutDate: due.flatMap(({ kind, unrecordedForDays }) => (kind === 'no-date' ? [unrecordedForDays ?? 0] : [])),
});

/**
 * What is counted of an answer.
 *
 * @param answer - the answer to a line
 * @returns what the summary needs of it
 */
export const countsOf = (answer: LineAnswer): Counts => ({
  ...(isRefused(answer) ? { kind: 'unreadable' } : isAnswered(answer) ? ofHistory(answer) : ofCase(answer)),
  repeats: answer.repeats,
});
