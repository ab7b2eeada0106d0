/** From rows of episodes to a report that can be read, or published. */

import type { CivilDate } from '../../shared/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { completenessOf, type ItemCompleteness } from '../completeness/index.js';
import { type ShownCount, suppressed } from '../counts/index.js';
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
import { roundedCurve, type ShownCurve, wholeCurve } from '../stability/shown-curve.js';
import type { AtHorizon, ReturnsNotCounted, Stability } from '../stability/stability.js';
import { stabilityOf } from '../stability/stability-of.js';
import { suppressedStability } from '../stability/suppressed-stability.js';
import type {
  AlsoFoundCode,
  LeftOut,
  ReportedHorizon,
  ReportedItem,
  ReportedPlanning,
  ReturnsReport,
  ReturnsReportQuestion,
} from './returns-report.js';

const BELOW = 5;

/** Counts that add up to a whole, as they may be shown. */
interface Shown {
  readonly counts: readonly ShownCount[];
  readonly total: ShownCount;
}

/** Hides what is small among counts that add up, and what would tell it. */
const showing =
  (below: number) =>
  (counts: readonly number[]): Shown => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (below < 2) return { counts, total };
    const { columnTotals, rows } = suppressed(
      { columns: ['count'], rows: counts.map((count) => ({ name: '', counts: [count] })) },
      { below },
    );
    return { counts: rows.map((row) => row.counts[0] ?? 'hidden'), total: columnTotals[0] ?? 'hidden' };
  };

type Showing = ReturnType<typeof showing>;

/** Those of which there are any, or of which it is hidden how many. */
const leftOut = <Why extends string>(reasons: readonly Why[], counts: readonly ShownCount[]): readonly LeftOut<Why>[] =>
  reasons.map((why, at) => ({ why, count: counts[at] ?? 'hidden' })).filter(({ count }) => count !== 0);

const itemOf = (one: ItemCompleteness, shown: Showing): ReportedItem => {
  if (one.kind === 'not-passed') return { item: one.item };
  const { counts, total } = shown([one.whole, one.partly, one.missing]);
  const [whole = 'hidden', partly = 'hidden', missing = 'hidden'] = counts;
  return { item: one.item, counted: { children: total, whole, partly, missing } };
};

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

const endsOf = ({ excluded, undecided }: ReturnsHome, { notCounted, all }: Stability, shown: Showing) => {
  const { counts, total } = shown([
    ...EXCLUSION_IDS.map((id) => excluded[id] ?? 0),
    ...UNDECIDED_IDS.map((id) => undecided.filter(({ reason }) => reason === id).length),
    ...NOT_COUNTED.map((why) => notCounted[why]),
    all.counted,
  ]);
  const [first, second] = [EXCLUSION_IDS.length, EXCLUSION_IDS.length + UNDECIDED_IDS.length];
  return {
    ended: total,
    excluded: leftOut(EXCLUSION_IDS, counts.slice(0, first)),
    undecided: leftOut(UNDECIDED_IDS, counts.slice(first, second)),
    notCounted: leftOut(NOT_COUNTED, counts.slice(second)),
    counted: counts.at(-1) ?? 'hidden',
  };
};

const horizonOf = ({ months, of, reEntered, stillHome, cannotSay, reEnteredPart }: AtHorizon): ReportedHorizon => ({
  months,
  of,
  reEntered,
  stillHome,
  cannotSay: cannotSay.total,
  reEnteredPart,
});

/** The counts and the curve, in full or protected. */
const figuresOf = (
  stability: Stability,
  below: number,
): {
  readonly horizons: readonly ReportedHorizon[];
  readonly byPlanning: readonly ReportedPlanning[];
  readonly curve: ShownCurve;
} => {
  const { all, byPlanning } = stability;
  const last = all.horizons.at(-1)?.months ?? 0;
  if (below < 2)
    return {
      horizons: all.horizons.map(horizonOf),
      byPlanning: byPlanning.map(({ value, horizons }) => ({ planned: value, horizons: horizons.map(horizonOf) })),
      curve: wholeCurve(all.curve, last),
    };
  const shown = suppressedStability(stability, { below });
  const horizons = shown.all.map(({ daysToReEntry: _, ...horizon }) => horizon);
  const hiddenFrom = horizons.findIndex(({ of, reEntered, stillHome, cannotSay }) =>
    [of, reEntered, stillHome, cannotSay].includes('hidden'),
  );
  const inFull = horizons
    .slice(0, hiddenFrom < 0 ? horizons.length : hiddenFrom)
    .flatMap(({ months, stillHome }) => (stillHome === 'hidden' ? [] : [{ months, stillHome }]));
  return {
    horizons,
    byPlanning: shown.byPlanning.map(({ value, horizons: own }) => ({ planned: value, horizons: own })),
    curve: roundedCurve(all.curve, inFull, below),
  };
};

const earliest = (days: readonly CivilDate[], otherwise: CivilDate): CivilDate =>
  days.reduce((first, day) => (day < first ? day : first), otherwise);

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
  const { dataUntil, definition, births, unit = 'child', horizons, minimumDaysInCare, below = BELOW } = question;
  const shown = showing(below);
  const completeness = completenessOf(rows, { births });
  const care = carePeriods(rows, { dataUntil, births });
  const home = returnsHome(care, definition);
  const from =
    question.window?.from ??
    earliest(
      home.returns.map(({ homeOn }) => homeOn),
      dataUntil,
    );
  const window = { from, to: question.window?.to ?? dataUntil };
  const stability = stabilityOf(home.returns, { dataUntil, window, unit, horizons, minimumDaysInCare });
  const { stillLookedAfter: withParents } = home.placedWithParents;
  const still = shown([withParents, home.stillLookedAfter - withParents]).counts;
  return {
    madeBy: MADE_BY,
    definition,
    dataUntil,
    window,
    unit,
    minimumDaysInCare,
    below: below < 2 ? 0 : below,
    completeness: {
      rows: completeness.rows,
      rowsWithoutChild: completeness.rowsWithoutChild,
      children: shown([completeness.children]).total,
      from: completeness.from,
      until: completeness.until,
      items: completeness.items.map((item) => itemOf(item, shown)),
    },
    notCountable: reasonsOf(care, shown),
    alsoFound: leftOut(
      ALSO_FOUND,
      ALSO_FOUND.map((code) => shown([care.found[code] ?? 0]).total),
    ),
    ...endsOf(home, stability, shown),
    stillLookedAfter: { placedWithParents: still[0] ?? 'hidden', otherwise: still[1] ?? 'hidden' },
    withoutBirthDate: shown([home.withoutBirthDate]).total,
    ...figuresOf(stability, below),
    // What is said there of intervals is about those that a rounded curve leaves out.
    notes: notesFor(unit).filter(({ id }) => id !== 'estimates' || below < 2),
    context: stability.context,
  };
}
