/** How many cases stand on a day: a row for each, and what they add up to. */

import { type CivilDate, daysBetween } from '../../shared/days/civil-date.js';
import { type Finding, findingIn } from '../../shared/findings/finding.js';
import { INPUT_FINDINGS, InputError, type InputErrorCode } from '../../shared/findings/input-error.js';
import { isLeft } from '../../shared/findings/result.js';
import { groupBy } from '../../shared/group-by.js';
import { MADE_BY } from '../../shared/made-by.js';
import { isRecord } from '../../shared/plain-data.js';
import { readOnce, readOnceOrFind } from '../../shared/shapes/shape.js';
import { CASELOAD_FINDINGS } from '../findings.js';
import { overviewFor } from '../overview/case-on.js';
import type { CaseOverview, CaseQuestion, WayHomeOverview } from '../overview/case-overview.js';
import { heldInBrief, indicatedInBrief, row7InBrief } from '../overview/say-in-brief.js';
import type { WorkItem } from '../overview/work.js';
import type { CaseRecord } from '../record/case-record.js';
import { CASE_RECORD } from '../record/shapes.js';
import type {
  Caseload,
  CaseloadEntry,
  CaseloadLabels,
  CaseloadQuestion,
  CaseloadRow,
  ReadRow,
  UnreadableRow,
  WayHomeInRow,
} from './caseload.js';
import { groupingOf, totalsOf } from './caseload-totals.js';
import { CASELOAD, CASELOAD_ENTRY, CASELOAD_LABELS, CASELOAD_QUESTION, PARSED_CASE } from './shapes.js';

const DAYS_AHEAD = 28;
const DAYS_UNRECORDED = 28;

/** The question of each case, and how many days ahead tasks count as due. */
interface Asked {
  readonly question: CaseQuestion;
  readonly dueWithin: number;
}

const inputFinding = /* @__PURE__ */ findingIn(INPUT_FINDINGS);
const caseloadFinding = /* @__PURE__ */ findingIn(CASELOAD_FINDINGS);

const inRow = ({ id, state, indicated }: WayHomeOverview): WayHomeInRow => ({
  id,
  held: heldInBrief(state),
  closedOn: state.closed?.on,
  row7: row7InBrief(state),
  indicated: indicated && indicatedInBrief(indicated.indication),
});

const fallsDue = ({ dueOn, status, kind }: WorkItem, asOf: CivilDate, dueWithin: number): boolean =>
  dueOn !== undefined &&
  kind !== 'possible' &&
  (status === 'due' || status === 'upcoming') &&
  daysBetween(asOf, dueOn) <= dueWithin;

type OfRow = Omit<ReadRow, 'position' | 'labels' | 'findings'>;

const inBrief = (
  { child, asOf, waysHome, work, lastRecordedOn, unrecordedForDays }: CaseOverview,
  ahead: number,
): OfRow => {
  const overdueTasks = work.filter(({ status }) => status === 'overdue');
  return {
    kind: 'read',
    child,
    waysHome: waysHome.map(inRow),
    nextTask: work[0],
    open: work.filter(({ kind }) => kind !== 'possible').length,
    overdue: overdueTasks.length,
    overdueTasks,
    longestOverdueDays: overdueTasks.reduce((most, { overdueByDays }) => Math.max(most, overdueByDays), 0),
    dueWithin: work.filter((task) => fallsDue(task, asOf, ahead)).length,
    lastRecordedOn,
    unrecordedForDays,
  };
};

/** What is known of the labels of an entry. */
interface Labelled {
  readonly labels: CaseloadLabels | undefined;
  readonly findings: readonly Finding<InputErrorCode>[];
}

const labelsOf = (labels: CaseloadEntry['labels']): Labelled => {
  if (labels === undefined) return { labels, findings: [] };
  const read = readOnceOrFind(labels, CASELOAD_LABELS, 'whole');
  return 'finding' in read
    ? { labels: undefined, findings: [{ ...read.finding, path: ['labels', ...read.finding.path] }] }
    : { labels: read.value, findings: [] };
};

/** A case, or why there is none. */
type Given = { readonly record: CaseRecord } | Pick<UnreadableRow, 'findings'>;

const given = ({ record }: CaseloadEntry): Given => {
  try {
    if (!isRecord(record) || !('_tag' in record)) return { record };
    const read = readOnceOrFind(record, PARSED_CASE, 'whole');
    if ('finding' in read) return { findings: [read.finding] };
    return isLeft(read.value) ? { findings: read.value.left } : { record: read.value.right };
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    return { findings: [inputFinding('input.unreadable')] };
  }
};

/** How the case stands, or why that cannot be said. */
const overviewOf = (record: CaseRecord, question: CaseQuestion): CaseOverview | Pick<UnreadableRow, 'findings'> => {
  const read = readOnceOrFind(record, CASE_RECORD);
  return 'finding' in read ? { findings: [read.finding] } : overviewFor(read.value, question);
};

const rowOf = (entry: CaseloadEntry, position: number, { question, dueWithin }: Asked): CaseloadRow => {
  const once = readOnceOrFind(entry, CASELOAD_ENTRY);
  if ('finding' in once) return { kind: 'unreadable', position, labels: undefined, findings: [once.finding] };
  const { labels, findings } = labelsOf(once.value.labels);
  const of = given(once.value);
  const read = 'record' in of ? overviewOf(of.record, question) : of;
  if ('waysHome' in read) return { ...inBrief(read, dueWithin), position, labels, findings };
  const [first, ...others] = read.findings;
  return { kind: 'unreadable', position, labels, findings: [first, ...others, ...findings] };
};

/** Rows about one child say so of each other: which of them is the case is for people to say. */
const marked = (rows: readonly CaseloadRow[]): readonly CaseloadRow[] => {
  const ofChild = groupBy(rows, (row) => (row.kind === 'read' ? [row.child] : []));
  const repeated = new Set([...ofChild].filter(([, of]) => of.length > 1).map(([child]) => child));
  return rows.map((row) =>
    row.kind === 'read' && repeated.has(row.child)
      ? { ...row, findings: [...row.findings, caseloadFinding('caseload.child-repeated', 'child', 'id')] }
      : row,
  );
};

const wholeDays = (name: 'dueWithin' | 'unrecordedFor', days: number): number => {
  if (!Number.isInteger(days) || days < 0) throw new InputError('question', { code: 'input.wrong-type', path: [name] });
  return days;
};

/** Reads a caseload case by case, so that no more than one has to be held at a time. */
export interface CaseloadReader {
  /** The row of a case. */
  readonly rowOf: (entry: CaseloadEntry, position: number) => CaseloadRow;
  /** What the rows come to. */
  readonly caseloadOf: (rows: readonly CaseloadRow[]) => Caseload;
}

/**
 * Reads a caseload case by case.
 *
 * @param question - as for `caseloadOn`
 * @returns what reads one case, and what the rows come to
 * @throws InputError if the question has the wrong type
 */
export const caseloadReader = (question: CaseloadQuestion): CaseloadReader => {
  const once = readOnce('question', question, CASELOAD_QUESTION);
  const { asOf, knownOn = asOf, practice, bankHolidays, groupBy: labels = [] } = once;
  const dueWithin = wholeDays('dueWithin', once.dueWithin ?? DAYS_AHEAD);
  const unrecordedFor = wholeDays('unrecordedFor', once.unrecordedFor ?? DAYS_UNRECORDED);
  const asked = { question: { asOf, knownOn, practice, bankHolidays }, dueWithin };
  return {
    rowOf: (entry, position) => rowOf(entry, position, asked),
    caseloadOf: (read) => {
      const rows = marked(read);
      return {
        madeBy: MADE_BY,
        asOf,
        knownOn,
        dueWithin,
        unrecordedFor,
        rows,
        totals: totalsOf(rows, unrecordedFor),
        groupings: labels.map((label) => groupingOf(rows, label, unrecordedFor)),
      };
    },
  };
};

/**
 * How a caseload stands on a day: a row for each case, for a table, with the level held, what is indicated, the next task and what is
 * overdue; and what the rows add up to. A case that cannot be read has a row of its own that says why, and changes no other row. Counts
 * only: no case, worker or area is scored or ranked.
 *
 * @param cases - each case as `parseCase` answers it, or already taken out of that answer, with labels of your own for grouping
 * @param question - the day; what else it says is described there
 * @returns the rows, in the order of the cases, and the totals
 * @throws InputError if the cases are not a list, or the question has the wrong type. What is wrong with a case is in its row.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { caseloadOn } from 'reunification-framework/case';
 * import { parseCase } from 'reunification-framework/case/schema';
 *
 * const stored = [
 *   {
 *     format: 1,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'to-parent-1', parents: ['parent-1'], classifications: [], events: [] }],
 *   },
 *   { format: 0 },
 * ];
 * const { rows, totals } = caseloadOn(
 *   stored.map((one) => ({ record: parseCase(one), labels: { team: 'north' } })),
 *   { asOf: civilDate('2026-06-01'), groupBy: ['team'] },
 * );
 * rows.map(({ kind }) => kind); // => ['read', 'unreadable']
 * totals.byLevel['none-agreed']; // => 1
 * totals.unreadable; // => 1
 * ```
 */
export function caseloadOn(cases: readonly CaseloadEntry[], question: CaseloadQuestion): Caseload {
  const { rowOf, caseloadOf } = caseloadReader(question);
  return caseloadOf(readOnce('cases', cases, CASELOAD).map(rowOf));
}
