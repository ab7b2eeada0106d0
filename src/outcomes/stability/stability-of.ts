/** Of the children who came home, how many re-entered care, and by when. */

import { RISK_LEVELS } from '../../classification/index.js';
import { daysBetween } from '../../shared/days/civil-date.js';
import { InputError } from '../../shared/findings/input-error.js';
import { groupBy } from '../../shared/group-by.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { RETURN_PLANNING, type ReturnHome } from '../periods/index.js';
import { cohortOf } from './cohort.js';
import { type FollowedReturn, followed, groupOf } from './group.js';
import { notesFor } from './notes.js';
import { PUBLISHED_FIGURE_IDS, PUBLISHED_FIGURES } from './published-figures.js';
import { quartilesOf } from './quartiles.js';
import { RETURNS, STABILITY_QUESTION } from './shapes.js';
import type {
  PlacedWithParentsBefore,
  RepeatReturns,
  Stability,
  StabilityByLabel,
  StabilityGroup,
  StabilityOfGroup,
  StabilityQuestion,
} from './stability.js';

const HORIZONS: readonly number[] = [3, 12, 24, 72];

const wrong = (...path: readonly (string | number)[]): InputError =>
  new InputError('question', { code: 'input.wrong-type', path });

const isWhole = (number: number, least: number): boolean => Number.isInteger(number) && number >= least;

/** The question, once it can be asked. */
const asked = (question: StabilityQuestion): StabilityQuestion & { readonly horizons: readonly number[] } => {
  const once = readOnce('question', question, STABILITY_QUESTION);
  const { window, horizons = HORIZONS, minimumDaysInCare } = once;
  if (window.from > window.to) throw wrong('window', 'to');
  if (minimumDaysInCare !== undefined && !isWhole(minimumDaysInCare, 0)) throw wrong('minimumDaysInCare');
  const bad = horizons.findIndex((months, position) => !isWhole(months, (horizons[position - 1] ?? 0) + 1));
  if (bad >= 0) throw wrong('horizons', bad);
  return { ...once, horizons };
};

/** What a group comes to. */
type Summed = (returns: readonly FollowedReturn[]) => StabilityOfGroup;

/** The returns by the values of a closed list, each value with its group. */
const splitBy = <Value extends string>(
  all: readonly FollowedReturn[],
  values: readonly Value[],
  valueIn: (of: ReturnHome) => Value,
  summed: Summed,
): readonly StabilityGroup<Value>[] => {
  const groups = groupBy(all, ({ of }) => [valueIn(of)]);
  return values.map((value) => ({ value, ...summed(groups.get(value) ?? []) }));
};

const labelOf = ({ of: { labels } }: FollowedReturn, label: string): string | undefined =>
  labels !== undefined && Object.hasOwn(labels, label) ? labels[label] : undefined;

const byLabel = (all: readonly FollowedReturn[], label: string, summed: Summed): StabilityByLabel => {
  const valuesOf = (one: FollowedReturn): readonly string[] =>
    [labelOf(one, label)].filter((value) => value !== undefined);
  const without = all.filter((one) => valuesOf(one).length === 0);
  const groups = [...groupBy(all, valuesOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([value, of]) => ({ value, ...summed(of) }));
  return {
    label,
    groups: without.length === 0 ? groups : [...groups, { value: undefined, ...summed(without) }],
  };
};

const repeatsAmong = (belonging: readonly ReturnHome[]): RepeatReturns => {
  const times = [...groupBy(belonging, ({ child }) => [child]).values()].map(({ length }) => length);
  const counted = (of: (returns: number) => boolean): number => times.filter(of).length;
  return {
    children: times.length,
    once: counted((returns) => returns === 1),
    twice: counted((returns) => returns === 2),
    moreOften: counted((returns) => returns > 2),
  };
};

const placedBefore = (counted: readonly ReturnHome[]): PlacedWithParentsBefore => {
  const days = counted.flatMap(({ placedWithParentsFrom, homeOn }) =>
    placedWithParentsFrom === undefined ? [] : [daysBetween(placedWithParentsFrom, homeOn)],
  );
  return { counted: days.length, days: quartilesOf(days) };
};

/**
 * Of the returns home in a window, how many were followed by re-entry to care, and by when: counts at each horizon with their bounds,
 * and beside them the estimates by Kaplan–Meier and by Aalen–Johansen. It counts what happened. It predicts nothing, says nothing of a
 * child, and ranks nobody: groups stand in a fixed or alphabetical order.
 *
 * @param returns - the returns, as `returnsHome` gives them, in any order; returns picked by when the child *entered* care make every
 * number here mean something else
 * @param question - the window, the end of the data, and what is counted
 * @returns the counts, those not counted and why, and the published figures as context
 * @throws InputError if an argument has the wrong type, a window ends before it begins, or horizons do not rise
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { type ReturnHome, stabilityOf } from 'reunification-framework/outcomes';
 *
 * const home = (child: string, homeOn: string, reEnteredOn?: string): ReturnHome => ({
 *   child,
 *   number: 1,
 *   homeOn: civilDate(homeOn),
 *   planned: 'planned',
 *   next: reEnteredOn === undefined ? undefined : { on: civilDate(reEnteredOn), what: 're-entered' },
 * });
 * const { all } = stabilityOf(
 *   [home('a', '2024-01-31', '2025-01-31'), home('b', '2024-02-01'), home('c', '2025-09-01', '2025-09-20')],
 *   {
 *     dataUntil: civilDate('2026-03-31'),
 *     window: { from: civilDate('2024-01-01'), to: civilDate('2026-03-31') },
 *     unit: 'return',
 *     horizons: [3, 12],
 *   },
 * );
 * all.horizons.map(({ reEntered, of }) => `${reEntered} of ${of}`); // => ['1 of 3', '1 of 2']
 * // The third return broke down. It is too recent to count after twelve months all the same.
 * all.horizons[1]?.notYet; // => 1
 * ```
 */
export function stabilityOf(returns: readonly ReturnHome[], question: StabilityQuestion): Stability {
  const read = readOnce('returns', returns, RETURNS);
  const once = asked(question);
  const { dataUntil, window, unit, horizons, minimumDaysInCare, splitBy: labels = [] } = once;
  const { counted, belonging, notCounted } = cohortOf(read, once);
  const all = counted.map((of) => followed(of, dataUntil));
  const summed: Summed = (of) => groupOf(of, horizons);
  return {
    madeBy: MADE_BY,
    cohort: 'exit',
    unit,
    dataUntil,
    window,
    minimumDaysInCare,
    notCounted,
    all: summed(all),
    byPlanning: splitBy(all, RETURN_PLANNING, ({ planned }) => planned, summed),
    byLevel: splitBy(all, [...RISK_LEVELS, 'not-recorded'], ({ level }) => level ?? 'not-recorded', summed),
    byNumber: splitBy(all, ['first', 'repeat'], ({ number }) => (number > 1 ? 'repeat' : 'first'), summed),
    byLabel: labels.map((label) => byLabel(all, label, summed)),
    repeatReturns: repeatsAmong(belonging),
    placedWithParentsBefore: placedBefore(counted),
    notes: notesFor(unit),
    context: PUBLISHED_FIGURE_IDS.map((id) => PUBLISHED_FIGURES[id]),
  };
}
