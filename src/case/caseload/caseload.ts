/** Words of the case: many cases on one day, as a table with totals. */

import type { RiskLevel } from '../../classification/index.js';
import type { ChildId } from '../../factors/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Finding } from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import type { Result } from '../../shared/findings/result.js';
import type { Answer } from '../../shared/made-by.js';
import type { CaseloadFindingCode } from '../findings.js';
import type { CaseQuestion } from '../overview/case-overview.js';
import type { HeldInBrief, IndicatedInBrief, Row7InBrief } from '../overview/in-brief.js';
import type { WorkItem } from '../overview/work.js';
import type { CaseRecord } from '../record/case-record.js';

/** The caller’s own labels of a case, such as a team or a reference: opaque, used for grouping only. */
export type CaseloadLabels = Readonly<Record<string, string>>;

/** One case of a caseload. */
export interface CaseloadEntry {
  /** The case, or what `parseCase` answered: the case, or its findings. */
  readonly record: CaseRecord | Result<CaseRecord, Finding>;
  /** Labels of the case. They come back with its row. */
  readonly labels?: CaseloadLabels | undefined;
}

/** What is asked of a caseload. */
export interface CaseloadQuestion extends Omit<CaseQuestion, 'wayHome'> {
  /** How many days ahead tasks are counted as due, the day asked about included. Left out, 28. */
  readonly dueWithin?: number | undefined;
  /** After how many days with nothing recorded an open case is counted as unrecorded. Left out, 28. */
  readonly unrecordedFor?: number | undefined;
  /** The names of the labels by whose values totals are given too. */
  readonly groupBy?: readonly string[] | undefined;
}

/** How one way home stands, in a row. */
export interface WayHomeInRow {
  /** Its id. */
  readonly id: string;
  /** The level that people agreed; `undefined` until they have. */
  readonly held: HeldInBrief | undefined;
  /** The day on which it was closed; `undefined` while it is open. */
  readonly closedOn: CivilDate | undefined;
  /** What row 7 indicates. */
  readonly row7: Row7InBrief;
  /** What the table indicates on the assessment that was known last; `undefined` where there is none. */
  readonly indicated: IndicatedInBrief | undefined;
}

/** The row of a case that could be read. */
export interface ReadRow {
  /** It could be read. */
  readonly kind: 'read';
  /** Where the case stands in the list that was passed, from 0. */
  readonly position: number;
  /** The child. */
  readonly child: ChildId;
  /** The labels as they were passed; `undefined` where there are none, or they cannot be read. */
  readonly labels: CaseloadLabels | undefined;
  /** Each way home. */
  readonly waysHome: readonly WayHomeInRow[];
  /** The first task of the work list; `undefined` where nothing is left to do. */
  readonly nextTask: WorkItem | undefined;
  /** How many tasks there are to do: all but what only becomes possible. */
  readonly open: number;
  /** How many of them are overdue. */
  readonly overdue: number;
  /** The overdue tasks, the longest overdue first. */
  readonly overdueTasks: readonly WorkItem[];
  /** Days for which the oldest of them has been overdue; 0 where none is. */
  readonly longestOverdueDays: number;
  /** How many tasks fall due within the days ahead that the question names in its `dueWithin`, the day asked about included. What is overdue, or only becomes possible, is not counted. */
  readonly dueWithin: number;
  /** The last day on which anything was recorded; `undefined` where nothing was. */
  readonly lastRecordedOn: CivilDate | undefined;
  /** Days since then. */
  readonly unrecordedForDays: number | undefined;
  /** What should be looked at. */
  readonly findings: readonly Finding<CaseloadFindingCode | InputErrorCode>[];
}

/** The row of a case that could not be read: it stays in the table, so that no child drops out of sight. */
export interface UnreadableRow {
  /** It could not be read. */
  readonly kind: 'unreadable';
  /** Where the case stands in the list that was passed, from 0. */
  readonly position: number;
  /** The labels as they were passed; `undefined` where there are none, or they cannot be read. */
  readonly labels: CaseloadLabels | undefined;
  /** Why: the findings of `parseCase` as they were passed, or the first thing that is wrong. Paths lead into the case. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** One row of the table. */
export type CaseloadRow = ReadRow | UnreadableRow;

/** How many cases, and how many tasks in them. */
export interface TasksCounted {
  /** How many cases have any. */
  readonly cases: number;
  /** How many tasks there are in them. */
  readonly tasks: number;
}

/** Open cases in which nothing has been recorded for some time. */
export interface UnrecordedCounted {
  /** How many for at least the days asked about, or ever. */
  readonly cases: number;
  /** In how many of them nothing was ever recorded. */
  readonly never: number;
  /** The longest time in days; `undefined` where nothing was ever recorded in any. */
  readonly longestDays: number | undefined;
}

/** What rows add up to. Counts only: nothing is scored, and nothing is ranked. */
export interface CaseloadTotals {
  /** How many rows there are. */
  readonly rows: number;
  /** How many of them could not be read, and are counted nowhere else. */
  readonly unreadable: number;
  /** How many are closed for every way home. */
  readonly closed: number;
  /** Open ways home, of which a case may have several, by the level held. */
  readonly byLevel: Readonly<Record<RiskLevel | 'none-agreed', number>>;
  /** What there is to do: all but what only becomes possible. */
  readonly open: TasksCounted;
  /** What of it is overdue. */
  readonly overdue: TasksCounted;
  /** Days for which the oldest task has been overdue; 0 where none is. */
  readonly longestOverdueDays: number;
  /** What falls due within the days ahead that the question names in its `dueWithin`. */
  readonly dueWithin: TasksCounted;
  /** Where nothing has been recorded for some time. */
  readonly unrecorded: UnrecordedCounted;
}

/** The rows with one value of a label. */
export interface CaseloadGroup {
  /** The value; `undefined` for rows without this label. */
  readonly value: string | undefined;
  /** What they add up to. */
  readonly totals: CaseloadTotals;
}

/** The rows by the values of one label. */
export interface CaseloadGrouping {
  /** The name of the label. */
  readonly label: string;
  /** Each value, in alphabetical order; last the rows without this label, if there are any. */
  readonly groups: readonly CaseloadGroup[];
}

/** Many cases on one day. It decides nothing, and ranks nobody. */
export interface Caseload extends Answer {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day was read. */
  readonly knownOn: CivilDate;
  /** How many days ahead tasks are counted as due. */
  readonly dueWithin: number;
  /** After how many days with nothing recorded an open case is counted as unrecorded. */
  readonly unrecordedFor: number;
  /** One row for each case, in the order in which they were passed. */
  readonly rows: readonly CaseloadRow[];
  /** What all rows add up to. */
  readonly totals: CaseloadTotals;
  /** The same by each label that was named, in the order in which they were. */
  readonly groupings: readonly CaseloadGrouping[];
}
