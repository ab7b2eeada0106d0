/** `caseload`: many cases, one a line, as a table. */

import { caseloadReader } from '../case/caseload/caseload-on.js';
import type { Caseload, CaseloadQuestion, CaseloadRow, CaseRecord, ReadRow } from '../case/index.js';
import { parseCase } from '../case/schema.js';
import { RISK_LEVELS } from '../classification/index.js';
import { counted } from '../shared/counted.js';
import { formatCivilDate } from '../shared/days/civil-date.js';
import type { Finding } from '../shared/findings/finding.js';
import { isLeft, type Result } from '../shared/findings/result.js';
import { CannotRun, cannot, jsonOfLine, nameOf } from './documents.js';
import type { Surroundings } from './surroundings.js';

/** A caseload, and where in the file each case stands. */
export interface CaseloadIn {
  readonly file: string;
  readonly caseload: Caseload;
  /** The line of each row, from 1. */
  readonly lines: readonly number[];
}

/** The case of a line; a line that cannot be read gets a row that says so. */
const caseOfLine = (line: string): Result<CaseRecord, Finding> => {
  const read = jsonOfLine(line);
  return isLeft(read) ? read : parseCase(read.right);
};

/** The lines of a file, or why it cannot be read. */
async function* linesOf(file: string, { lines }: Pick<Surroundings, 'lines'>): AsyncGenerator<string, void, undefined> {
  try {
    yield* lines(file);
  } catch (error) {
    throw cannot('read', file, error);
  }
}

/**
 * Reads a caseload, one case a line, holding one case at a time.
 *
 * @param file - the file; `-` for standard input
 * @param question - the day, and what else is asked
 * @param surroundings - where to read, and whom to tell how far it is
 * @returns the caseload, with the line of each row
 * @throws CannotRun if the file cannot be read, or no line of it is a case and the first is not even JSON
 */
export const readCaseload = async (
  file: string,
  question: CaseloadQuestion,
  { tell, isWatched, ...from }: Surroundings,
): Promise<CaseloadIn> => {
  const { rowOf, caseloadOf } = caseloadReader(question);
  const rows: CaseloadRow[] = [];
  const lines: number[] = [];
  let at = 0;
  for await (const line of linesOf(file, from)) {
    at += 1;
    if (line.trim() === '') continue;
    rows.push(rowOf({ record: caseOfLine(line) }, rows.length));
    lines.push(at);
    if (isWatched && rows.length % 500 === 0) tell(`\r${rows.length} cases`);
  }
  if (isWatched && rows.length >= 500) tell(`\r${rows.length} cases\n`);
  const [first] = rows;
  if (
    rows.length > 1 &&
    first?.kind === 'unreadable' &&
    first.findings[0].code === 'line.not-json' &&
    rows.every(({ kind }) => kind === 'unreadable')
  )
    throw new CannotRun(
      `${nameOf(file)} has no case on a line by itself. A caseload is one case a line; for a file that is one case: reunification-framework overview`,
    );
  return { file, caseload: caseloadOf(rows), lines };
};

const levelOf = ({ waysHome }: ReadRow): string =>
  waysHome
    .map(({ held, closedOn }) => (closedOn !== undefined ? 'closed' : held === undefined ? 'none agreed' : held.level))
    .join(', ');

const taskOf = ({ nextTask }: ReadRow): string =>
  nextTask === undefined
    ? 'nothing left to do'
    : `${nextTask.title}${nextTask.dueOn === undefined ? '' : ` (${nextTask.dueOn})`}`;

type Cells = readonly [child: string, level: string, overdue: string, lastRecorded: string, nextTask: string];

const HEADINGS: Cells = ['Case', 'Level', 'Overdue', 'Last recorded', 'Next task'];

const cellsOf = (row: CaseloadRow, lines: readonly number[]): Cells =>
  row.kind === 'unreadable'
    ? [
        `line ${lines[row.position]}`,
        'cannot be read',
        '',
        '',
        `${row.findings.length} to put right: ${row.findings[0].code}`,
      ]
    : [row.child, levelOf(row), String(row.overdue), row.lastRecordedOn ?? 'never', taskOf(row)];

/** The most characters of a column: an id can be long. */
const WIDEST = 24;

/** The columns that others follow. */
const PADDED = [0, 1, 2, 3] as const;

const inColumns = (rows: readonly Cells[]): readonly string[] => {
  const padded = PADDED.map((column) => {
    const longest = rows.reduce((length, cells) => Math.max(length, cells[column].length), 0);
    return (cells: Cells): string => cells[column].padEnd(Math.min(WIDEST, longest));
  });
  return rows.map((cells) => [...padded.map((cellIn) => cellIn(cells)), cells[4]].join('  ').trimEnd());
};

/**
 * A caseload in lines for a terminal: a row for each case, and the totals.
 *
 * @param read - the caseload, and where it was read
 * @returns the lines
 */
export const caseloadLines = ({
  file,
  caseload: { asOf, rows, totals, dueWithin },
  lines,
}: CaseloadIn): readonly string[] => [
  `${counted(totals.rows, 'case')} on ${formatCivilDate(asOf)}`,
  '',
  ...inColumns([HEADINGS, ...rows.map((row) => cellsOf(row, lines))]),
  '',
  `Open ways home: ${RISK_LEVELS.map((level) => `${level} ${totals.byLevel[level]}`).join(', ')}, no level agreed ${totals.byLevel['none-agreed']}.`,
  `Overdue: ${counted(totals.overdue.tasks, 'task')} in ${counted(totals.overdue.cases, 'case')}. Due within ${dueWithin} days: ${counted(totals.dueWithin.tasks, 'task')} in ${counted(totals.dueWithin.cases, 'case')}.`,
  `Closed: ${totals.closed}. Could not be read: ${totals.unreadable}.`,
  ...(totals.unreadable === 0 || file === '-'
    ? []
    : [`What to put right in them: reunification-framework check ${file}`]),
  'Counts only: nothing is scored, and nobody is ranked.',
];
