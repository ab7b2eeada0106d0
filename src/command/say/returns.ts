/** `returns`: what became of the returns, in lines for a terminal. */

import { DATA_ITEMS, EPISODE_FINDINGS, RETURN_DEFINITIONS } from '../../outcomes/index.js';
import type { ReportedHorizon, ReturnsReport } from '../../outcomes/report/returns-report.js';
import {
  dayWords,
  endWords,
  hidingWords,
  isNothingCounted,
  NOTHING_COUNTED_WORDS,
  noDaysWords,
  rowsWords,
} from '../../pictures/page/returns-before-words.js';
import {
  childrenWords,
  countWords,
  curveWords,
  estimateWords,
  hiddenRowsWords,
  insideWords,
  intervalWords,
  isInTable,
  isUndecided,
  kaplanMeierWords,
  LIMITS,
  leftOutWords,
  NUMBER_WORDS,
  noReEntryWords,
  PLANNING_WORDS,
  partWords,
  planningWords,
  SPLIT_WORDS,
  TWO_PERCENTAGES,
  UNDECIDED_WORDS,
  unitWords,
  whoWords,
} from '../../pictures/page/returns-words.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { formatCitation } from '../../shared/format-citation.js';
import { printedIn, wrapped } from './text.js';

type Cells = readonly [string, ...string[]];

/** Numbers in columns: the first column to the left, the others to the right. */
const inColumns = (headings: Cells, rows: readonly Cells[]): readonly string[] => {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map(({ [column]: cell = '' }) => cell.length)));
  return all.map((cells) =>
    widths
      .map((width, column) => {
        const { [column]: cell = '' } = cells;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width + 2);
      })
      .join('')
      .replace(/^/, '  ')
      .trimEnd(),
  );
};

/** The longest name of an item of the data that leaves room for its numbers. */
const WIDEST_ITEM = 50;

const completenessLines = ({ completeness, withoutBirthDate }: ReturnsReport): readonly string[] => {
  const { rows, rowsWithoutChild, children, from, until, items } = completeness;
  const days = from === undefined || until === undefined ? '' : `, from ${dayWords(from)} to ${dayWords(until)}`;
  const notPassed = items.filter(({ counted }) => counted === undefined).map(({ item }) => DATA_ITEMS[item].title);
  const counts = items.flatMap(({ item, counted }): readonly Cells[] => {
    if (counted === undefined) return [];
    const { title } = DATA_ITEMS[item];
    const name = title.length > WIDEST_ITEM ? `${title.slice(0, WIDEST_ITEM - 1)}…` : title;
    return [[name, ...[counted.children, counted.whole, counted.partly, counted.missing].map(countWords)]];
  });
  return [
    'What data you have',
    ...wrapped(
      `${countWords(rows)} rows of ${childrenWords(children)}${days}. Rows that do not say whose they are: ${countWords(rowsWithoutChild)}.`,
      '  ',
    ),
    ...inColumns(['For how many children', 'applies to', 'complete', 'partly', 'missing'], counts),
    ...wrapped(`Not in these tables, so nobody can say here: ${notPassed.join('; ')}.`, '  '),
    ...wrapped(
      `Returns of children without a date of birth, whose 18th birthday is not known: ${countWords(withoutBirthDate)}.`,
      '  ',
    ),
    '',
  ];
};

const countLine = (count: string, says: string): readonly string[] =>
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
      countLine(countWords(count), `${why}: ${EPISODE_FINDINGS[why].message}`),
    ),
    ...(alsoFound.length === 0 ? [] : ['  Also found, by row:']),
    ...alsoFound.flatMap(({ why, count }) => countLine(countWords(count), `${why}: ${EPISODE_FINDINGS[why].message}`)),
    ...wrapped(`Periods of care that ended: ${countWords(ended)}. Of these`, '  '),
    ...leftOutWords(report).flatMap(([count, why]) => countLine(countWords(count), why)),
    ...countLine(countWords(report.counted), `are counted (${unitWords(report)}).`),
    ...wrapped(
      `Still looked after, so not home: ${childrenWords(stillLookedAfter.placedWithParents)} placed with parents (P1), ${countWords(stillLookedAfter.otherwise)} others.`,
      '  ',
    ),
    '',
  ];
};

const horizonTable = (horizons: readonly ReportedHorizon[], of: string): readonly string[] =>
  inColumns(
    ['After', of, 'back in care', 'no re-entry', 'not known', 'turned 18', 'percentage back in care'],
    horizons.map((horizon) => [
      counted(horizon.months, 'month'),
      ...[horizon.of, horizon.reEntered, horizon.stillHome, horizon.cannotSay].map(countWords),
      horizon.turned18 === undefined ? '–' : countWords(horizon.turned18),
      partWords(horizon),
    ]),
  );

/** What only the authority sees. */
const insideLines = ({ inside }: ReturnsReport): readonly string[] =>
  inside === undefined
    ? []
    : ['For use inside the authority', ...insideWords(inside).flatMap((says) => wrapped(says, '  ')), ''];

const groupLines = (report: ReturnsReport, name: string, horizons: readonly ReportedHorizon[]): readonly string[] =>
  horizons.some(({ of }) => of !== 0) ? [`  ${name}`, ...horizonTable(horizons, unitWords(report))] : [];

const countLines = (report: ReturnsReport): readonly string[] => {
  if (isUndecided(report)) return ['What became of the returns', ...wrapped(UNDECIDED_WORDS, '  '), ''];
  const planning = planningWords(report);
  const hidden = hiddenRowsWords(report);
  return [
    'What became of the returns',
    ...wrapped(`${whoWords(report)} ${TWO_PERCENTAGES}`, '  '),
    ...horizonTable(report.horizons, unitWords(report)),
    ...(hidden === undefined ? [] : wrapped(hidden, '  ')),
    ...wrapped(noReEntryWords(report), '  '),
    '',
    'Planned or not, as the code says',
    ...(planning === undefined ? [] : wrapped(planning, '  ')),
    ...report.byPlanning.flatMap(({ planned, horizons }) => groupLines(report, PLANNING_WORDS[planned], horizons)),
    ...wrapped(SPLIT_WORDS, '  '),
    '',
    'First and repeat returns',
    ...report.byNumber.flatMap(({ number, horizons }) => groupLines(report, NUMBER_WORDS[number], horizons)),
    '',
    ...insideLines(report),
  ];
};

const curveLines = (report: ReturnsReport): readonly string[] => {
  if (isUndecided(report)) return [];
  const { points, isRounded } = report.curve;
  const rows = points
    .filter(({ months }) => isInTable(months, report.horizons))
    .map(
      ({ kaplanMeier, ...point }): Cells => [
        `${point.months} month${point.months === 1 ? '' : 's'}`,
        estimateWords(point),
        ...(kaplanMeier === undefined ? [] : [kaplanMeierWords(kaplanMeier), intervalWords(kaplanMeier)]),
      ],
    );
  return [
    'Over time',
    ...wrapped(curveWords(report), '  '),
    ...(rows.length === 0
      ? []
      : inColumns(['By', 'back in care', ...(isRounded ? [] : ['Kaplan–Meier', '95 % interval'])], rows)),
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
    ...(isNothingCounted(report) ? wrapped(NOTHING_COUNTED_WORDS, '  ') : []),
    ...wrapped(`Counted as a return: ${definition.title}. ${definition.says}`, '  '),
    ...wrapped(formatCitation(definition.source), '  '),
    ...wrapped(hidingWords(report), '  '),
    '',
    'Before you read a figure',
    ...noDaysWords(report).flatMap((says) => wrapped(says, '  ')),
    ...wrapped(rowsWords(report), '  '),
    ...endWords(report).flatMap((says) => wrapped(says, '  ')),
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
