/** A report on returns, on one page. */

import { DATA_ITEMS } from '../../outcomes/completeness/index.js';
import { EPISODE_FINDINGS, type EpisodeFindingCode } from '../../outcomes/findings.js';
import { RETURN_DEFINITIONS } from '../../outcomes/periods/index.js';
import type { LeftOut, ReportedHorizon, ReturnsReport } from '../../outcomes/report/returns-report.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { capitalised } from '../../shared/text/text.js';
import { drawCurve } from '../curve/draw-curve.js';
import type { Markup } from '../markup.js';
import { documentOf } from './document.js';
import { cited, DAY, joined, list, listPart, part, pointOf, quiet, type Table, tableOf, terms } from './parts.js';
import {
  dayWords,
  endWords,
  hidingWords,
  isNothingCounted,
  NOTHING_COUNTED_WORDS,
  noDaysWords,
  rowsWords,
} from './returns-before-words.js';
import {
  childrenWords,
  countWords,
  curveTitle,
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
} from './returns-words.js';

const completenessPart = ({ completeness, withoutBirthDate }: ReturnsReport): Markup => {
  const { rows, rowsWithoutChild, children, from, until, items } = completeness;
  const notPassed = items.filter(({ counted }) => counted === undefined);
  return joined(
    part('h2', ['What data you have']),
    terms([
      ['Rows', [countWords(rows)]],
      ['Rows that do not say whose they are', [countWords(rowsWithoutChild)]],
      ['Children', [countWords(children)]],
      ...(from === undefined || until === undefined
        ? []
        : [['Days in them', [`${dayWords(from)} to ${dayWords(until)}`]] as const]),
      ['Returns of children without a date of birth, whose 18th birthday is not known', [countWords(withoutBirthDate)]],
    ]),
    tableOf({
      caption: 'For how many children each is there',
      columns: [['What'], ['Applies to', DAY], ['Complete', DAY], ['Partly', DAY], ['Missing', DAY]],
      rows: items.flatMap(({ item, counted }): Table['rows'] =>
        counted === undefined
          ? []
          : [
              [
                [DATA_ITEMS[item].title],
                ...[counted.children, counted.whole, counted.partly, counted.missing].map(
                  (count) => [countWords(count), DAY] as const,
                ),
              ],
            ],
      ),
    }),
    listPart(
      part('h3', ['Not in these tables, so that nobody can say here']),
      notPassed.map(({ item }) => DATA_ITEMS[item].title),
    ),
  );
};

const foundTable = (caption: string, of: string, found: readonly LeftOut<EpisodeFindingCode>[]): Markup =>
  found.length === 0
    ? joined()
    : tableOf({
        caption,
        columns: [['Finding'], [of, DAY], ['What to do']],
        rows: found.map(({ why, count }) => [[why], [countWords(count), DAY], [EPISODE_FINDINGS[why].message]]),
      });

const leftOutPart = (report: ReturnsReport): Markup => {
  const { notCountable, alsoFound, ended, stillLookedAfter } = report;
  return joined(
    part('h2', ['What was left out, and why']),
    part('p', [
      `Children whose rows do not hold together, and who are in no count below: ${countWords(notCountable.children)}. Nothing is repaired.`,
    ]),
    foundTable('Children who cannot be counted, each by the first reason', 'Children', notCountable.reasons),
    foundTable('Also found', 'Rows', alsoFound),
    tableOf({
      caption: `Periods of care that ended: ${countWords(ended)}`,
      columns: [['Why'], ['How many', DAY]],
      rows: [
        ...leftOutWords(report).map(([count, why]): Table['rows'][number] => [[why], [countWords(count), DAY]]),
        [[part('strong', ['Counted'])], [part('strong', [countWords(report.counted)]), DAY]],
      ],
    }),
    part('p', [
      `Still looked after, so not home: ${childrenWords(stillLookedAfter.placedWithParents)} placed with parents (P1), ${countWords(stillLookedAfter.otherwise)} others.`,
    ]),
  );
};

const horizonsTable = (caption: string, horizons: readonly ReportedHorizon[], of: string): Markup =>
  tableOf({
    caption,
    columns: [
      ['After'],
      [capitalised(of), DAY],
      ['Back in care', DAY],
      ['No re-entry recorded', DAY],
      ['Not known', DAY],
      ['Of these, turned 18', DAY],
      ['Percentage back in care', DAY],
    ],
    rows: horizons.map((horizon) => [
      [counted(horizon.months, 'month')],
      ...[horizon.of, horizon.reEntered, horizon.stillHome, horizon.cannotSay].map(
        (count) => [countWords(count), DAY] as const,
      ),
      [horizon.turned18 === undefined ? '–' : countWords(horizon.turned18), DAY],
      [partWords(horizon), DAY],
    ]),
  });

const groupTable = (report: ReturnsReport, name: string, horizons: readonly ReportedHorizon[]): readonly Markup[] =>
  horizons.some(({ of }) => of !== 0) ? [horizonsTable(name, horizons, unitWords(report))] : [];

const countsPart = (report: ReturnsReport): Markup => {
  const heading = part('h2', ['What became of the returns']);
  if (isUndecided(report)) return joined(heading, part('p', [UNDECIDED_WORDS]));
  const { horizons, byPlanning, byNumber, inside } = report;
  const planning = planningWords(report);
  const hidden = hiddenRowsWords(report);
  return joined(
    heading,
    part('p', [whoWords(report)]),
    part('p', [TWO_PERCENTAGES]),
    horizonsTable('All', horizons, unitWords(report)),
    ...(hidden === undefined ? [] : [part('p', [hidden])]),
    part('p', [noReEntryWords(report)]),
    part('h3', ['Planned or not, as the code says']),
    ...(planning === undefined ? [] : [part('p', [planning])]),
    ...byPlanning.flatMap(({ planned, horizons: own }) => groupTable(report, PLANNING_WORDS[planned], own)),
    part('p', [SPLIT_WORDS]),
    part('h3', ['First and repeat returns']),
    ...byNumber.flatMap(({ number, horizons: own }) => groupTable(report, NUMBER_WORDS[number], own)),
    ...(inside === undefined ? [] : [part('h3', ['For use inside the authority']), list(insideWords(inside))]),
  );
};

const curvePart = (report: ReturnsReport): Markup => {
  if (isUndecided(report)) return joined();
  const { curve, horizons } = report;
  const heading = [part('h2', ['Over time']), part('p', [curveWords(report)])];
  if (curve.points.length < 2) return joined(...heading);
  const inTable = curve.points.filter(({ months }) => isInTable(months, horizons));
  const says = inTable
    .map((point) => `By ${point.months} month${point.months === 1 ? '' : 's'}: ${estimateWords(point)}.`)
    .join(' ');
  return joined(
    ...heading,
    drawCurve(curve, { title: curveTitle(report), says }),
    tableOf({
      caption: 'The same in numbers',
      columns: [
        ['Months'],
        ['Back in care by then', DAY],
        ...(curve.isRounded ? [] : [['Kaplan–Meier', DAY] as const, ['95 % interval', DAY] as const]),
      ],
      rows: inTable.map(({ kaplanMeier, ...point }) => [
        [String(point.months)],
        [estimateWords(point), DAY],
        ...(kaplanMeier === undefined
          ? []
          : [[kaplanMeierWords(kaplanMeier), DAY] as const, [intervalWords(kaplanMeier), DAY] as const]),
      ]),
    }),
  );
};

const contextPart = ({ context, notes }: ReturnsReport): Markup =>
  joined(
    part('h2', ['What this does not say']),
    list([...notes.map(pointOf), ...LIMITS]),
    part('h2', ['Published figures']),
    part('p', ['Context, each with a definition of its own, and never a target.']),
    list(
      context.map(({ percent, statement, study, differs, source }) =>
        joined(`${percent} % ${statement}. `, differs, ' ', quiet(`${study}, in: `), cited([source])),
      ),
    ),
  );

/**
 * The page of a report on returns. It needs no script and nothing from elsewhere.
 *
 * @param report - the report
 * @returns a whole document; the same for the same report
 */
export const returnsPage = (report: ReturnsReport): string => {
  const title = `Returns home, in data up to ${formatCivilDate(report.dataUntil)}`;
  const definition = RETURN_DEFINITIONS[report.definition];
  return documentOf(
    title,
    joined(
      part('h1', [title]),
      ...(isNothingCounted(report) ? [part('p', [part('strong', [NOTHING_COUNTED_WORDS])])] : []),
      part('p', [
        part('strong', [`Counted as a return: ${definition.title}. `]),
        pointOf({ says: definition.says, source: definition.source }),
      ]),
      part('p', [hidingWords(report)]),
      part('h2', ['Before you read a figure']),
      ...noDaysWords(report).map((says) => part('p', [part('strong', [says])])),
      part('p', [part('strong', [rowsWords(report)])]),
      ...endWords(report).map((says) => part('p', [says])),
      completenessPart(report),
      leftOutPart(report),
      countsPart(report),
      curvePart(report),
      contextPart(report),
    ),
  );
};
