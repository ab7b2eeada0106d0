/** Stability as it may leave the authority. */

import { MADE_BY } from '../../shared/made-by.js';
import { paired } from '../../shared/paired.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { ShownCount, SuppressionRule } from '../counts/index.js';
import type { Protection } from '../counts/protect.js';
import { ruleOf } from '../counts/suppressed.js';
import type { Outcomes } from './hiding/close-horizons.js';
import { hiddenAcrossHorizons, type OverHorizons } from './hiding/hide-across-horizons.js';
import type { HiddenAtHorizon, HiddenOfGroup } from './hiding/hide-at-horizon.js';
import { notesFor } from './notes.js';
import { PUBLISHED_FIGURE_IDS, PUBLISHED_FIGURES } from './published-figures.js';
import type { Quartiles } from './quartiles.js';
import { STABILITY } from './shapes.js';
import type { ShownAtHorizon, ShownGroup, ShownOfAllAtHorizon, ShownStability } from './shown-stability.js';
import type { AtHorizon, Stability, StabilityGroup, StabilityOfGroup } from './stability.js';

const outcomesOf = ({ reEntered, stillHome, cannotSay }: AtHorizon): Outcomes => [
  reEntered,
  stillHome,
  cannotSay.total,
];

const overHorizons = ({ horizons }: StabilityOfGroup): OverHorizons => horizons.map(outcomesOf);

const shownAt = (horizon: AtHorizon, hidden: HiddenOfGroup): ShownAtHorizon => {
  const shown = (count: number, isHidden: boolean): ShownCount => (isHidden ? 'hidden' : count);
  const { months, of, reEntered, stillHome, cannotSay, reEnteredPart } = horizon;
  const isAnyHidden = hidden.of || hidden.counts.includes(true);
  return {
    months,
    of: shown(of, hidden.of),
    reEntered: shown(reEntered, hidden.counts[0]),
    stillHome: shown(stillHome, hidden.counts[1]),
    cannotSay: shown(cannotSay.total, hidden.counts[2]),
    reEnteredPart: isAnyHidden ? undefined : reEnteredPart,
  };
};

const HIDDEN: HiddenOfGroup = { of: true, counts: [true, true, true] };

/** The groups of one split, with what is hidden of each at each horizon. */
const shownGroups = <Value extends string | undefined>(
  groups: readonly StabilityGroup<Value>[],
  hidden: readonly HiddenAtHorizon[],
  split: number,
): readonly ShownGroup<Value>[] =>
  groups.map(({ value, horizons }, group) => ({
    value,
    horizons: horizons.map((horizon, position) => shownAt(horizon, hidden[position]?.splits[split]?.[group] ?? HIDDEN)),
  }));

/** Whole weeks, in days: a quartile by the day can be the day of one child (I-356). */
const toWeeks = (days: number): number => Math.round(days / 7) * 7;

const inWeeks = ({ lowerQuartile, median, upperQuartile }: Quartiles): Quartiles => ({
  lowerQuartile: toWeeks(lowerQuartile),
  median: toWeeks(median),
  upperQuartile: toWeeks(upperQuartile),
});

/** Quartiles of so many that each quarter is not small. */
const shownOfAll = (horizon: AtHorizon, hidden: HiddenOfGroup, { below }: Protection): ShownOfAllAtHorizon => {
  const isOfMany = !hidden.counts[0] && horizon.reEntered >= 4 * below;
  return {
    ...shownAt(horizon, hidden),
    daysToReEntry: isOfMany && horizon.daysToReEntry !== undefined ? inWeeks(horizon.daysToReEntry) : undefined,
  };
};

/**
 * The counts of {@link stabilityOf} as they may leave the authority, all splits and horizons at once: small counts are hidden, and others with
 * them, so that none can be worked out from the totals, from two splits together, or from two horizons of the same returns. Percentages stand
 * only where everything that they are made of is shown. Groups of which something is hidden may stand at one horizon alone: ask for those that
 * you publish, and for no others. A split in which nothing can be shown safely is hidden whole.
 *
 * It protects one answer. Two answers on overlapping windows, published side by side, tell more: what is the same in both can be subtracted.
 * Where returns are counted, fewer children than returns may stand behind a number; to publish, count children.
 *
 * @param stability - an answer of `stabilityOf`, of this version
 * @param rule - below which number a count is small
 * @returns the counts, each shown or hidden
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { addDays, civilDate } from 'reunification-framework';
 * import { type ReturnHome, stabilityOf, suppressedStability } from 'reunification-framework/outcomes';
 *
 * const homeOn = civilDate('2024-01-10');
 * const returns = Array.from({ length: 60 }, (_, position): ReturnHome => ({
 *   child: `child ${position}`,
 *   number: 1,
 *   homeOn,
 *   planned: position < 12 ? 'unplanned' : 'planned',
 *   // Every fourth child is back in care after some months.
 *   next: position % 4 === 0 ? { on: addDays(homeOn, 100 + position) ?? homeOn, what: 're-entered' } : undefined,
 * }));
 * const stability = stabilityOf(returns, {
 *   dataUntil: civilDate('2026-03-31'),
 *   window: { from: civilDate('2024-01-01'), to: civilDate('2024-12-31') },
 *   unit: 'child',
 *   horizons: [12],
 * });
 * const { all, byPlanning } = suppressedStability(stability, { below: 5 });
 * all[0]?.reEntered; // => 15
 * // Three of the twelve unplanned returns broke down. That is few, and 15 less the others would tell it.
 * byPlanning.map(({ horizons }) => horizons[0]?.reEntered); // => ['hidden', 'hidden', 0]
 * ```
 */
export function suppressedStability(stability: Stability, rule: SuppressionRule): ShownStability {
  const read = readOnce('stability', stability, STABILITY);
  const { below, zeros } = ruleOf(rule);
  const protection = { below, zerosShown: zeros === 'shown' };
  const { cohort, unit, dataUntil, window, minimumDaysInCare, all, byPlanning, byLevel, byNumber, byLabel } = read;
  const splits = [byPlanning, byLevel, byNumber, ...byLabel.map(({ groups }) => groups)];
  const hidden = hiddenAcrossHorizons(
    overHorizons(all),
    splits.map((groups) => groups.map(overHorizons)),
    protection,
  );
  return {
    madeBy: MADE_BY,
    below,
    zeros,
    cohort,
    unit,
    dataUntil,
    window,
    minimumDaysInCare,
    all: paired(all.horizons, hidden).map(([horizon, own]) => shownOfAll(horizon, own.all, protection)),
    byPlanning: shownGroups(byPlanning, hidden, 0),
    byLevel: shownGroups(byLevel, hidden, 1),
    byNumber: shownGroups(byNumber, hidden, 2),
    byLabel: byLabel.map(({ label, groups }, position) => ({
      label,
      groups: shownGroups(groups, hidden, 3 + position),
    })),
    notes: notesFor(unit).filter(({ id }) => id !== 'estimates'),
    context: PUBLISHED_FIGURE_IDS.map((id) => PUBLISHED_FIGURES[id]),
  };
}
