/** `returns`: what became of the returns, in lines for a terminal. */

import { DATA_ITEMS, EPISODE_FINDINGS, RETURN_DEFINITIONS } from '../outcomes/index.js';
import type { ReportedHorizon, ReturnsReport } from '../outcomes/report/returns-report.js';
import {
  countWords,
  curveWords,
  estimateWords,
  hidingWords,
  isInTable,
  LIMITS,
  leftOutWords,
  PLANNING_WORDS,
  partWords,
  unitWords,
  whoWords,
} from '../pictures/page/returns-words.js';
import { formatCivilDate } from '../shared/civil-date.js';
import { formatCitation } from '../shared/format-citation.js';
import { printedIn, wrapped } from './text.js';

type Cells = readonly [string, ...string[]];

/** Numbers in columns: the first column to the left, the others to the right. */
const inColumns = (headings: Cells, rows: readonly Cells[]): readonly string[] => {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2)))
      .join('')
      .replace(/^/, '  ')
      .trimEnd(),
  );
};

/** The longest name of an item of the data that leaves room for its numbers. */
const WIDEST_ITEM = 50;

const completenessLines = ({ completeness, withoutBirthDate }: ReturnsReport): readonly string[] => {
  const { rows, rowsWithoutChild, children, from, until, items } = completeness;
  const days =
    from === undefined || until === undefined ? '' : `, from ${formatCivilDate(from)} to ${formatCivilDate(until)}`;
  const notPassed = items.filter(({ counted }) => counted === undefined).map(({ item }) => DATA_ITEMS[item].title);
  const counts = items.flatMap(({ item, counted }): readonly Cells[] => {
    if (counted === undefined) return [];
    const { title } = DATA_ITEMS[item];
    const name = title.length > WIDEST_ITEM ? `${title.slice(0, WIDEST_ITEM - 1)}…` : title;
    return [[name, ...[counted.children, counted.whole, counted.partly, counted.missing].map(countWords)]];
  });
  return [
    'Which data are there',
    ...wrapped(
      `${countWords(rows)} rows of ${countWords(children)} children${days}. Rows that do not say whose they are: ${countWords(rowsWithoutChild)}.`,
      '  ',
    ),
    ...inColumns(['For how many children', 'asked of', 'whole', 'partly', 'missing'], counts),
    ...wrapped(`Not in these tables, so nobody can say here: ${notPassed.join('; ')}.`, '  '),
    ...wrapped(
      `Returns of children without a date of birth, whose 18th birthday is not known: ${countWords(withoutBirthDate)}.`,
      '  ',
    ),
    '',
  ];
};

const counted = (count: string, says: string): readonly string[] =>
  wrapped(says, ' '.repeat(12), `  ${count.padStart(8)}  `);

const leftOutLines = (report: ReturnsReport): readonly string[] => {
  const { notCountable, alsoFound, ended, stillLookedAfter } = report;
  return [
    'What was left out, and why',
    ...wrapped(
      `Children whose rows do not hold together, and who are in no count below: ${countWords(notCountable.children)}. Nothing is repaired. Each by the first reason:`,
      '  ',
    ),
    ...notCountable.reasons.flatMap(({ why, count }) =>
      counted(countWords(count), `${why}: ${EPISODE_FINDINGS[why].message}`),
    ),
    ...(alsoFound.length === 0 ? [] : ['  Found besides, by row:']),
    ...alsoFound.flatMap(({ why, count }) => counted(countWords(count), `${why}: ${EPISODE_FINDINGS[why].message}`)),
    ...wrapped(`Periods of care that ended: ${countWords(ended)}. Of these`, '  '),
    ...leftOutWords(report).flatMap(([count, why]) => counted(countWords(count), why)),
    ...counted(countWords(report.counted), `are counted (${unitWords(report)}).`),
    ...wrapped(
      `Still looked after, so not home: ${countWords(stillLookedAfter.placedWithParents)} children placed with parents (P1), ${countWords(stillLookedAfter.otherwise)} others.`,
      '  ',
    ),
    '',
  ];
};

const horizonTable = (horizons: readonly ReportedHorizon[], of: string): readonly string[] =>
  inColumns(
    ['After', of, 'back in care', 'still home', 'nobody can say', 'part back in care'],
    horizons.map((horizon) => [
      `${horizon.months} months`,
      ...[horizon.of, horizon.reEntered, horizon.stillHome, horizon.cannotSay].map(countWords),
      partWords(horizon),
    ]),
  );

const countLines = (report: ReturnsReport): readonly string[] => [
  'What became of the returns',
  ...wrapped(
    `${whoWords(report)} The part is given twice: if none of those of whom nobody can say re-entered, and if all did.`,
    '  ',
  ),
  ...horizonTable(report.horizons, unitWords(report)),
  '',
  'Planned or not, as the code says',
  ...report.byPlanning
    .filter(({ horizons }) => horizons.some(({ of }) => of !== 0))
    .flatMap(({ planned, horizons }) => [`  ${PLANNING_WORDS[planned]}`, ...horizonTable(horizons, unitWords(report))]),
  '',
];

const curveLines = (report: ReturnsReport): readonly string[] => {
  const { points, isRounded } = report.curve;
  const rows = points
    .filter(({ months }) => isInTable(months, report.horizons))
    .map(
      ({ months, estimate, from, to }): Cells => [
        `${months} month${months === 1 ? '' : 's'}`,
        estimateWords(estimate, isRounded),
        ...(isRounded
          ? []
          : [
              from === undefined || to === undefined
                ? 'none'
                : `${estimateWords(from, false)} to ${estimateWords(to, false)}`,
            ]),
      ],
    );
  return [
    'Over time',
    ...wrapped(curveWords(report), '  '),
    ...(rows.length === 0 ? [] : inColumns(['By', 'back in care', ...(isRounded ? [] : ['95 % interval'])], rows)),
    '',
  ];
};

const point = (says: string): readonly string[] => wrapped(says, '    ', '  - ');

/**
 * The report in lines.
 *
 * @param report - the report
 * @returns the lines
 */
export const returnsLines = (report: ReturnsReport): readonly string[] => {
  const definition = RETURN_DEFINITIONS[report.definition];
  return [
    `Returns home, in data up to ${formatCivilDate(report.dataUntil)}`,
    ...wrapped(`Counted as a return: ${definition.title}. ${definition.says}`, '  '),
    ...wrapped(formatCitation(definition.source), '  '),
    ...wrapped(hidingWords(report), '  '),
    '',
    ...completenessLines(report),
    ...leftOutLines(report),
    ...countLines(report),
    ...curveLines(report),
    'What this does not say',
    ...[...report.notes.map(({ says }) => says), ...LIMITS].flatMap(point),
    '',
    'Published figures: context with a definition of their own, never a target',
    ...report.context.flatMap(({ percent, statement, study, differs, source }) => [
      ...point(`${percent} % ${statement} (${study}). ${differs}`),
      ...wrapped(printedIn([source]), '    '),
    ]),
  ];
};
