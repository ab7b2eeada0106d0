/** A caseload on one page. */

import { caseloadOn } from '../../case/caseload/caseload-on.js';
import type {
  Caseload,
  CaseloadEntry,
  CaseloadQuestion,
  CaseloadRow,
  CaseloadTotals,
  ReadRow,
} from '../../case/index.js';
import { LEVEL_NAMES, RISK_LEVELS } from '../../classification/index.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { inOneLine, type Markup } from '../markup.js';
import { documentOf } from './document.js';
import { type Content, DAY, joined, part, type Table, tableOf, terms } from './parts.js';

const levelWords = ({ waysHome }: ReadRow): string =>
  waysHome
    .map(({ held, closedOn }) => {
      if (closedOn !== undefined) return 'Closed';
      return held === undefined ? 'None agreed' : `${LEVEL_NAMES[held.level]}, since ${formatCivilDate(held.since)}`;
    })
    .join('; ');

const overdueWords = ({ overdue, longestOverdueDays }: ReadRow): Content =>
  overdue === 0
    ? 'Nothing'
    : part('strong', [`${counted(overdue, 'task')}, for up to ${counted(longestOverdueDays, 'day')}`], {
        class: 'rf-overdue',
      });

const nextWords = ({ nextTask }: ReadRow): string => {
  if (nextTask === undefined) return 'Nothing is left to do.';
  return nextTask.dueOn === undefined ? nextTask.title : `${nextTask.title} (${formatCivilDate(nextTask.dueOn)})`;
};

const recordedWords = ({ lastRecordedOn }: ReadRow): string =>
  lastRecordedOn === undefined ? 'Never' : formatCivilDate(lastRecordedOn);

const cellsOf = (row: CaseloadRow): Table['rows'][number] =>
  row.kind === 'unreadable'
    ? [
        [`Place ${row.position + 1}`],
        ['Cannot be read'],
        ['Not known'],
        ['Not known', DAY],
        [`To put right: ${row.findings[0].message}`],
      ]
    : [[inOneLine(row.child)], [levelWords(row)], [overdueWords(row)], [recordedWords(row), DAY], [nextWords(row)]];

const totalsPart = (totals: CaseloadTotals, dueWithin: number): Markup =>
  terms([
    ['Cases', [String(totals.rows)]],
    [
      'Open ways home, by the level agreed',
      [
        [...RISK_LEVELS, 'none-agreed' as const]
          .map((level) => `${level === 'none-agreed' ? 'none agreed' : level} ${totals.byLevel[level]}`)
          .join(', '),
      ],
    ],
    ['Overdue', [`${counted(totals.overdue.tasks, 'task')} in ${counted(totals.overdue.cases, 'case')}`]],
    [
      `Due within ${counted(dueWithin, 'day')}`,
      [`${counted(totals.dueWithin.tasks, 'task')} in ${counted(totals.dueWithin.cases, 'case')}`],
    ],
    ['Closed', [String(totals.closed)]],
    ['Could not be read', [String(totals.unreadable)]],
  ]);

/**
 * The page of a caseload.
 *
 * @param caseload - the caseload
 * @returns the document
 */
export const caseloadPage = ({ asOf, knownOn, rows, totals, dueWithin }: Caseload): string => {
  const title = `Caseload on ${formatCivilDate(asOf)}`;
  return documentOf(
    title,
    joined(
      part('h1', [title]),
      ...(knownOn === asOf ? [] : [part('p', [`By what had been recorded up to ${formatCivilDate(knownOn)}.`])]),
      totalsPart(totals, dueWithin),
      tableOf({
        caption: 'Cases, in the order of the list',
        columns: [['Case'], ['Level agreed'], ['Overdue'], ['Last recorded', DAY], ['Next task']],
        rows: rows.map(cellsOf),
      }),
      part('p', ['Counts only: nothing is scored, and nobody is ranked.']),
    ),
  );
};

/**
 * A caseload on one page of HTML: the totals, and a row for each case, in the order of the list. A case that cannot be read has a row
 * that says what to put right first. Nothing is scored or ranked. The page needs no script and nothing from elsewhere.
 *
 * @param cases - each case as `parseCase` answers it, or already taken out of that answer
 * @param question - as for `caseloadOn`
 * @returns a whole document; the same for the same input
 * @throws InputError if the cases are not a list, or the question has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { parseCase } from 'reunification-framework/case/schema';
 * import { caseloadHtml } from 'reunification-framework/pictures';
 *
 * const html = caseloadHtml([{ record: parseCase({ format: 1 }) }], { asOf: civilDate('2026-03-02') });
 * html.match(/<h1>.*?<\/h1>/)?.[0]; // => '<h1>Caseload on 2 March 2026</h1>'
 * html.includes('Cannot be read'); // => true
 * ```
 */
export function caseloadHtml(cases: readonly CaseloadEntry[], question: CaseloadQuestion): string {
  return caseloadPage(caseloadOn(cases, question));
}
