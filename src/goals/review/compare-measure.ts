/** How a standardised measure changed. */

import { compareDays } from '../../shared/days/civil-date.js';
import { type Finding, findingWhen } from '../../shared/findings/finding.js';
import { type PartlyRead, readEntries } from '../../shared/findings/partly-read.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { MEASURE_FINDINGS, type MeasureFindingCode } from './review-findings.js';
import type { MeasureChange, MeasureScore, ScoreBand, StandardisedMeasure } from './review-of-progress.js';
import { STANDARDISED_MEASURE } from './shapes.js';

const bandOf = (bands: readonly ScoreBand[], score: number): ScoreBand | undefined =>
  bands.find(({ from, to }) => from <= score && score <= to);

const compareScores = ({ better, bands, given }: StandardisedMeasure): MeasureChange => {
  const inOrder = [...given].sort((one, other) => compareDays(one.on, other.on));
  const before: MeasureScore | undefined = inOrder.at(0);
  const after: MeasureScore | undefined = inOrder.at(-1);
  const isOnlyOneOf = ({ on }: MeasureScore): boolean => given.filter((score) => score.on === on).length === 1;
  // Which of two scores of one day counts is for nobody to guess.
  if (before === undefined || after === undefined || !isOnlyOneOf(before) || !isOnlyOneOf(after) || before === after)
    return { kind: 'cannot-say' };
  const difference = after.score - before.score;
  const isBetter = better === 'lower' ? difference < 0 : difference > 0;
  return {
    kind: 'compared',
    before,
    after,
    difference,
    direction: difference === 0 ? 'same' : isBetter ? 'better' : 'worse',
    bands: { before: bandOf(bands, before.score), after: bandOf(bands, after.score) },
  };
};

const when = /* @__PURE__ */ findingWhen(MEASURE_FINDINGS);

/**
 * What cannot be true of a measure.
 *
 * @param measure - what could be read of it
 * @returns what was found
 */
export const contradictionsInMeasure = (
  measure: Pick<PartlyRead<StandardisedMeasure>, 'bands'>,
): readonly Finding<MeasureFindingCode>[] =>
  readEntries(measure.bands).flatMap(({ entry: { from, to }, position }) =>
    when(from !== undefined && to !== undefined && to < from, 'measure.band-reversed', 'bands', position, 'to'),
  );

/**
 * Compares a standardised measure from the first time it was given to the last. Scores and bands are the caller’s.
 *
 * @param measure - the measure, with the days on which it was given and the scores
 * @returns the difference and its direction; `cannot-say` where it was not given on two days, or twice on the first or the last.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { compareMeasure } from 'reunification-framework/goals';
 *
 * const change = compareMeasure({
 *   instrument: 'a-licensed-questionnaire',
 *   better: 'lower',
 *   bands: [],
 *   given: [
 *     { on: civilDate('2026-06-01'), score: 12 },
 *     { on: civilDate('2026-01-12'), score: 19 },
 *   ],
 * });
 * change.kind === 'compared' && [change.difference, change.direction]; // => [-7, 'better']
 * ```
 */
export function compareMeasure(measure: StandardisedMeasure): MeasureChange {
  return compareScores(readOnce('measure', measure, STANDARDISED_MEASURE));
}
