/** What is counted on the way through a caseload; it does not grow with the number of lines. */
import { RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import type { DueKind } from 'reunification-framework/reclassification';
import type { AnsweredLine } from './answered-line.js';
import type { CountsOfCase, CountsOfHistory, WayHomeCounts } from './counts.js';

/** Numbers of bad and of repeated lines that the summary names; all of them are in the output. */
const NAMED_BAD_LINES = 10;

/** Counts of a run so far. */
export class Tally {
  lines = 0;
  bytes = 0;
  bad = 0;
  /** The numbers of the first bad lines. */
  readonly firstBad: number[] = [];
  /** Lines with an id that an earlier line had. */
  repeated = 0;
  /** The first of them, each with the earlier line. */
  readonly firstRepeated: (readonly [line: number, earlier: number])[] = [];
  readonly open: Record<RiskLevel, number> = { severe: 0, high: 0, medium: 0, low: 0 };
  openWithoutLevel = 0;
  closed = 0;
  atHome = 0;
  backInCare = 0;
  /** Open cases for which row 7 indicates another level or closing. */
  toBeReviewed = 0;
  /** Open cases for which row 7 leaves it to professional judgement. */
  toBeJudged = 0;
  /** Open cases in which the time is up, and nobody has recorded since how things stand. */
  evidenceNeeded = 0;
  /** Whole cases, those of them with overdue tasks, and the tasks. */
  cases = 0;
  casesOverdue = 0;
  overdueTasks = 0;
  longestOverdueDays = 0;
  /** Their tasks that fall due within the days ahead. */
  dueTasks = 0;
  /** Cases of which only the history is known. */
  histories = 0;
  overdueCases = 0;
  readonly overdueDates = new Map<DueKind, number>();
  /** Open cases for which row 7 gives no date, and the longest time for which nobody has recorded anything in one. */
  withoutDate = 0;
  longestUnrecorded = 0;
  readonly dueWithin: number;

  constructor(dueWithin: number) {
    this.dueWithin = dueWithin;
  }

  /** Cases answered. */
  get answers(): number {
    return this.lines - this.bad;
  }

  /** Counts an answer. */
  add({ line, bytes, counts }: AnsweredLine): void {
    this.lines += 1;
    this.bytes += bytes;
    if (counts.repeats !== undefined) {
      this.repeated += 1;
      if (this.firstRepeated.length < NAMED_BAD_LINES) this.firstRepeated.push([line, counts.repeats]);
    }
    switch (counts.kind) {
      case 'unreadable':
        this.bad += 1;
        if (this.firstBad.length < NAMED_BAD_LINES) this.firstBad.push(line);
        return;
      case 'case':
        this.#addCase(counts);
        return;
      case 'history':
        this.#addHistory(counts);
    }
  }

  #addOpen({ level, row7 }: WayHomeCounts): void {
    if (level === undefined) this.openWithoutLevel += 1;
    else this.open[level] += 1;
    if (row7 === 'judgement-required') this.toBeJudged += 1;
    else if (row7 === 'evidence-needed') this.evidenceNeeded += 1;
    else if (row7 === 'move' || row7 === 'may-close') this.toBeReviewed += 1;
  }

  #addCase({ open, overdue, longestOverdueDays, dueWithin }: CountsOfCase): void {
    this.cases += 1;
    if (open.length === 0) this.closed += 1;
    for (const wayHome of open) this.#addOpen(wayHome);
    if (overdue > 0) this.casesOverdue += 1;
    this.overdueTasks += overdue;
    this.longestOverdueDays = Math.max(this.longestOverdueDays, longestOverdueDays);
    this.dueTasks += dueWithin;
  }

  #addHistory({ open, whereabouts, isOverdue, overdue, withoutDate }: CountsOfHistory): void {
    this.histories += 1;
    if (open === undefined) this.closed += 1;
    else {
      this.#addOpen(open);
      if (whereabouts === 'home') this.atHome += 1;
      if (whereabouts === 'back-in-care') this.backInCare += 1;
    }
    if (isOverdue) this.overdueCases += 1;
    for (const kind of overdue) this.overdueDates.set(kind, (this.overdueDates.get(kind) ?? 0) + 1);
    this.withoutDate += withoutDate.length;
    for (const days of withoutDate) this.longestUnrecorded = Math.max(this.longestUnrecorded, days);
  }
}

const counted = (pairs: readonly (readonly [string, number])[]): string =>
  pairs.map(([what, number]) => `${what} ${number}`).join(', ');

const ofCases = ({ casesOverdue, overdueTasks, longestOverdueDays, dueWithin, dueTasks }: Tally): string =>
  `Overdue: ${casesOverdue} cases, ${overdueTasks} tasks${overdueTasks > 0 ? `, for up to ${longestOverdueDays} days` : ''}. Due within ${dueWithin} days: ${dueTasks} tasks.`;

const ofHistories = ({
  histories,
  atHome,
  backInCare,
  overdueCases,
  overdueDates,
  withoutDate,
  longestUnrecorded,
}: Tally): readonly string[] => {
  const overdue = [...overdueDates].sort(([one], [other]) => (one < other ? -1 : 1));
  const dates = overdue.reduce((sum, [, number]) => sum + number, 0);
  return [
    `Histories only: ${histories}. At home ${atHome}, back in care ${backInCare}.`,
    `Overdue: ${overdueCases} cases, ${dates} dates${dates > 0 ? ` (${counted(overdue)})` : ''}. With no date: ${withoutDate} cases${withoutDate > 0 ? `, nothing recorded for up to ${longestUnrecorded} days` : ''}.`,
  ];
};

/**
 * What is said at the end.
 *
 * @param tally - what was counted
 * @param seconds - how long it took
 * @param asOf - the day asked about
 * @returns a few lines of text
 */
export function summaryOf(tally: Tally, seconds: number, asOf: string): string {
  const { lines, bytes, answers, bad, firstBad, repeated, firstRepeated } = tally;
  const per = (amount: number): number => (seconds > 0 ? amount / seconds : 0);
  return [
    `Lines ${lines}, answers ${answers}, bad lines ${bad}. ${seconds.toFixed(1)} s, ${per(lines).toFixed(0)} lines/s, ${per(bytes / 1e6).toFixed(1)} MB/s.`,
    ...(bad > 0 ? [`Bad lines: ${firstBad.join(', ')}${bad > firstBad.length ? ' and others' : ''}.`] : []),
    ...(repeated > 0
      ? [
          `The same case twice: ${firstRepeated.map(([line, earlier]) => `line ${line} repeats line ${earlier}`).join(', ')}${repeated > firstRepeated.length ? ' and others' : ''}.`,
        ]
      : []),
    `Level held as of ${asOf}: ${counted(RISK_LEVELS.map((level) => [level, tally.open[level]]))}; none agreed ${tally.openWithoutLevel}; closed ${tally.closed}.`,
    `Row 7 indicates a move or closing: ${tally.toBeReviewed}; professional judgement required: ${tally.toBeJudged}; evidence needed: ${tally.evidenceNeeded}.`,
    ...(tally.cases > 0 ? [ofCases(tally)] : []),
    ...(tally.histories > 0 ? ofHistories(tally) : []),
    '',
  ].join('\n');
}
