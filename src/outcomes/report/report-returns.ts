/** From rows of episodes to a report that can be read, or published. */

import { MADE_BY } from '../../shared/made-by.js';
import { paired } from '../../shared/paired.js';
import { completenessOf } from '../completeness/index.js';
import type { ShownCount } from '../counts/index.js';
import { NOT_COUNTABLE_CODES } from '../findings.js';
import {
  type CarePeriods,
  carePeriods,
  type EpisodeRow,
  EXCLUSION_IDS,
  type ReturnsHome,
  returnsHome,
  UNDECIDED_IDS,
} from '../periods/index.js';
import { notesFor } from '../stability/notes.js';
import type { ReturnsNotCounted, Stability } from '../stability/stability.js';
import { stabilityOf } from '../stability/stability-of.js';
import { figuresOf } from './figures-of-report.js';
import type {
  AlsoFoundCode,
  LeftOut,
  ReportedHorizon,
  ReturnsReport,
  ReturnsReportQuestion,
} from './returns-report.js';
import { completenessOfReport, endOfDataIn, withoutBirthDateIn } from './rows-of-report.js';
import { roundedCount, type Showing, showing } from './shown-counts.js';

const BELOW = 5;

/** Those of which there are any, or of which it is hidden how many. */
const leftOut = <Why extends string>(reasons: readonly Why[], counts: readonly ShownCount[]): readonly LeftOut<Why>[] =>
  paired(reasons, counts)
    .map(([why, count]) => ({ why, count }))
    .filter(({ count }) => count !== 0);

/** A count, only if it is shown as it is. */
const onlyIf = (shown: ShownCount | undefined, count: number): ShownCount => (shown === count ? count : 'hidden');

const reasonsOf = ({ notCountable }: CarePeriods, shown: Showing): ReturnsReport['notCountable'] => {
  const { counts, total } = shown(
    NOT_COUNTABLE_CODES.map((code) => notCountable.filter(({ reasons }) => reasons[0] === code).length),
  );
  return { children: total, reasons: leftOut(NOT_COUNTABLE_CODES, counts) };
};

const ALSO_FOUND = [
  'episodes.no-child',
  'episodes.start-of-care-missing',
  'episodes.placement-not-known',
  'episodes.births-contradict',
] as const satisfies readonly AlsoFoundCode[];

const NOT_COUNTED = [
  'contradictory',
  'afterTheData',
  'outsideTheWindow',
  'tooShortInCare',
  'laterReturns',
] as const satisfies readonly (keyof ReturnsNotCounted)[];

/** The first horizon of which the denominator is printed. */
const firstPrinted = (horizons: readonly ReportedHorizon[]): number | undefined =>
  horizons.flatMap(({ of }) => (of === 'hidden' ? [] : [of]))[0];

/**
 * The ends of care by what became of them. The table of horizons prints a denominator exactly, so it is left out of what may be hidden here: what
 * is hidden has to stay hidden from whoever subtracts it. Returns too recent for it are a count like the others.
 */
const endsOf = (
  { excluded, undecided }: ReturnsHome,
  { notCounted, all }: Stability,
  followed: number,
  shown: Showing,
) => {
  const tooRecent = all.counted - followed;
  const { counts, total } = shown([
    ...EXCLUSION_IDS.map((id) => excluded[id] ?? 0),
    ...UNDECIDED_IDS.map((id) => undecided.filter(({ reason }) => reason === id).length),
    ...NOT_COUNTED.map((why) => notCounted[why]),
    tooRecent,
  ]);
  const [first, second] = [EXCLUSION_IDS.length, EXCLUSION_IDS.length + UNDECIDED_IDS.length];
  const withFollowed = (count: ShownCount): ShownCount => (count === 'hidden' ? count : count + followed);
  return {
    ended: withFollowed(total),
    excluded: leftOut(EXCLUSION_IDS, counts.slice(0, first)),
    undecided: leftOut(UNDECIDED_IDS, counts.slice(first, second)),
    notCounted: leftOut(NOT_COUNTED, counts.slice(second, -1)),
    counted: withFollowed(onlyIf(counts.at(-1), tooRecent)),
  };
};

/**
 * Reports what became of the returns in rows of episodes. What is small is hidden, unless the question says otherwise, and no answer holds
 * anything of a single child.
 *
 * @param rows - the episodes, each once
 * @param question - the definition, the last day of the data, and what else is asked
 * @returns the report
 * @throws InputError if an argument has the wrong type
 */
export function returnsReport(rows: readonly EpisodeRow[], question: ReturnsReportQuestion): ReturnsReport {
  const { dataUntil, definition, noDays = [], births, unit = 'child', horizons, minimumDaysInCare } = question;
  const below = (question.below ?? BELOW) < 2 ? 0 : (question.below ?? BELOW);
  const shown = showing(below);
  const completeness = completenessOf(rows, { births });
  const care = carePeriods(rows, { dataUntil, births });
  const home = returnsHome(care, definition);
  const window = { from: question.window.from, to: question.window.to ?? dataUntil };
  const stability = stabilityOf(home.returns, { dataUntil, window, unit, horizons, minimumDaysInCare });
  const { stillLookedAfter: withParents } = home.placedWithParents;
  const otherwise = home.stillLookedAfter - withParents;
  const still = shown([withParents, otherwise]).counts;
  const figures = figuresOf(stability, below);
  const followed = firstPrinted(figures.horizons) ?? 0;
  const ends = endsOf(home, stability, followed, shown);
  const ended = ends.ended === 'hidden' ? undefined : ends.ended;
  return {
    madeBy: MADE_BY,
    definition,
    dataUntil,
    endOfData: endOfDataIn(rows, completeness.until, dataUntil, below),
    noDays: noDays
      .filter(({ cells }) => cells > 0)
      .map(({ column, cells }) => ({ column, cells: roundedCount(cells, below) })),
    window,
    unit,
    minimumDaysInCare,
    below,
    completeness: completenessOfReport(completeness, home, ended, below),
    notCountable: reasonsOf(care, shown),
    alsoFound: leftOut(
      ALSO_FOUND,
      ALSO_FOUND.map((code) => roundedCount(care.found[code] ?? 0, below)),
    ),
    ...ends,
    stillLookedAfter: { placedWithParents: onlyIf(still[0], withParents), otherwise: onlyIf(still[1], otherwise) },
    birthDates: births === undefined ? 'not-passed' : 'passed',
    withoutBirthDate: withoutBirthDateIn(home, followed, below, shown),
    ...figures,
    // What is said there of intervals is about those that a rounded curve leaves out.
    notes: notesFor(unit).filter(({ id }) => id !== 'estimates' || below < 2),
    context: stability.context,
  };
}
