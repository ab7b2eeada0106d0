/**
 * Which counts of all horizons together are hidden (I-295).
 *
 * One horizon holds the returns of the next, so that what is shown of a group at one of them bounds what is hidden of it at another: its
 * denominator cannot grow, and all groups lose together what the total loses. Each horizon is protected by itself first. Then the groups of
 * a split of which anything is hidden at any horizon are taken together. They stand at the horizons where nothing of them has to be hidden,
 * and going away from there each up to the first at which something of it has to be; where there is no such horizon, they stand at one
 * alone. At every other one their rows are hidden whole. All that is known there is what they come to together, and their returns can be
 * dealt out among them in any way that fits that.
 */

import { paired } from '../../../shared/paired.js';
import type { Protection } from '../../counts/protect.js';
import { closeOf, type Outcomes, totalOf } from './close-horizons.js';
import {
  EVERYTHING,
  type GroupCounts,
  type HiddenAtHorizon,
  type HiddenOfGroup,
  hiddenAtHorizon,
  hiddenOfAllAt,
} from './hide-at-horizon.js';
import { type HiddenRow, isNarrow } from './narrow-row.js';

/** The counts of a group at each horizon. */
export type OverHorizons = readonly Outcomes[];

/** A group, or all: its row at each horizon. */
type Rows = readonly HiddenRow[];

const NONE: Outcomes = [0, 0, 0];

const added = (one: Outcomes, other: Outcomes): Outcomes => [one[0] + other[0], one[1] + other[1], one[2] + other[2]];

/** How many counts a row has, with its denominator. */
const WIDTH = 4;

const countShown = ({ hidden }: HiddenRow): number =>
  [hidden.of, ...hidden.counts].filter((isHidden) => !isHidden).length;

/** The rows of groups at one horizon. */
const rowsAt = (groups: readonly Rows[], place: number): readonly HiddenRow[] =>
  groups.flatMap((rows) => rows.slice(place, place + 1));

const sizeOf = (rows: Rows): number => rows.reduce((sum, { counts }) => sum + totalOf(counts), 0);

/** At which horizons more is hidden of a group than of all, or its other horizons leave too little open. */
const touchedAt = (rows: Rows, all: Rows, protection: Protection): readonly number[] =>
  paired(rows, all).flatMap(([row, { hidden: ofAll }], place) => {
    const { hidden } = row;
    const beyond = paired(hidden.counts, ofAll.counts).filter(
      ([isHidden, isHiddenOfAll]) => isHidden && !isHiddenOfAll,
    );
    return hidden.of !== ofAll.of || beyond.length > 0 || isNarrow(rows, row, protection) ? [place] : [];
  });

/** What groups come to together, at each horizon. */
const togetherOf = (groups: readonly Rows[], all: Rows): OverHorizons =>
  all.map((_, place) => rowsAt(groups, place).reduce<Outcomes>((sum, { counts }) => added(sum, counts), NONE));

/** Whether what groups come to together tells of a few, at those of some horizons where all are shown. */
const tellsOfFew = (together: OverHorizons, places: readonly number[], all: Rows, below: number): boolean => {
  const shown = together.filter((_, place) => places.includes(place) && all[place]?.hidden.of === false);
  return closeOf(shown, below).includes(true);
};

/** The groups of which something is hidden, and the smallest others until what they come to together tells of no few. */
const takenTogether = (first: readonly Rows[], others: readonly Rows[], all: Rows, below: number): readonly Rows[] => {
  const taken = [...first];
  const everywhere = [...all.keys()];
  let together = togetherOf(taken, all);
  for (const rows of [...others].sort((one, other) => sizeOf(one) - sizeOf(other))) {
    if (!tellsOfFew(together, everywhere, all, below)) break;
    taken.push(rows);
    together = paired(together, rows).map(([sum, { counts }]) => added(sum, counts));
  }
  return taken;
};

/** The horizons at which groups that are taken together can stand: all where nothing of them is hidden, or else the one that shows most. */
const standingOf = (
  taken: readonly Rows[],
  all: Rows,
): { readonly places: readonly number[]; readonly isWhole: boolean } => {
  const shown = all.map((_, place) => rowsAt(taken, place).reduce((sum, row) => sum + countShown(row), 0));
  const most = Math.max(...shown);
  if (most < WIDTH * taken.length) return { places: [shown.indexOf(most)], isWhole: false };
  return { places: [...shown.keys()].filter((place) => shown[place] === most), isWhole: true };
};

/** What is hidden of one split: of each group, at each horizon. */
const hiddenAcrossSplit = (
  groups: readonly Rows[],
  all: Rows,
  protection: Protection,
): readonly (readonly HiddenOfGroup[])[] => {
  const some = groups.filter((rows) => sizeOf(rows) > 0);
  const touches = new Map(some.map((rows) => [rows, touchedAt(rows, all, protection)]));
  const isTouched = (rows: Rows, places: readonly number[]): boolean =>
    touches.get(rows)?.some((place) => places.includes(place)) === true;
  const everywhere = [...all.keys()];
  const others = some.filter((rows) => !isTouched(rows, everywhere));
  const part = takenTogether(
    some.filter((rows) => isTouched(rows, everywhere)),
    others,
    all,
    protection.below,
  );
  // What is hidden of all is hidden in every group. A part of the groups then cannot stand at one horizon by itself.
  const isPartly = (place: number): boolean =>
    rowsAt([all], place).some((row) => !row.hidden.of && countShown(row) < WIDTH);
  const taken = everywhere.some(isPartly) && !standingOf(part, all).isWhole ? some : part;
  const { places: standing, isWhole: isStandingWhole } = standingOf(taken, all);
  // Going away from horizons where everything stands, a group that is hidden once stays hidden.
  const reachOf = (place: number): readonly number[] => {
    const before = standing.filter((one) => one < place).at(-1);
    const after = standing.find((one) => one > place);
    return everywhere.filter((one) => one > (before ?? place - 1) && one < (after ?? place + 1));
  };
  const isForAll = (place: number): boolean => {
    const reach = reachOf(place);
    const own = taken.filter((rows) => isTouched(rows, reach));
    const isEnd = (one: number): boolean =>
      standing.includes(one) && (reach.includes(one - 1) || reach.includes(one + 1));
    const path = everywhere.filter((one) => reach.includes(one) || isEnd(one));
    return isPartly(place) || tellsOfFew(togetherOf(own, all), path, all, protection.below);
  };
  const hiddenAt = everywhere.map((place): ReadonlySet<Rows> => {
    if (standing.includes(place)) return new Set();
    const reach = reachOf(place);
    if (!isStandingWhole || reach.some(isForAll)) return new Set(taken);
    return new Set(taken.filter((rows) => isTouched(rows, reach)));
  });
  const denominators = all.map(({ counts }) => totalOf(counts));
  return groups.map((rows) =>
    rows.map(({ hidden }, place) => {
      if (hiddenAt[place]?.has(rows) !== true || all[place]?.hidden.of !== false) return hidden;
      // Where no return is too recent, the denominator is the same as at a horizon where it is shown.
      const isKnown = everywhere.some(
        (other) =>
          hiddenAt[other]?.has(rows) === false &&
          denominators[other] === denominators[place] &&
          rows[other]?.hidden.of === false,
      );
      return { ...EVERYTHING, of: !isKnown };
    }),
  );
};

/** The rows of each split, by group: what each horizon by itself hides. */
const rowsByGroup = (
  splits: readonly (readonly OverHorizons[])[],
  horizons: readonly HiddenAtHorizon[],
): readonly (readonly Rows[])[] => {
  const ofGroup = (own: OverHorizons, split: number, group: number): Rows =>
    horizons.flatMap(({ splits: hidden }, position) =>
      hidden
        .slice(split, split + 1)
        .flatMap((ofSplit) => ofSplit.slice(group, group + 1))
        .map((one) => ({ counts: own[position] ?? NONE, hidden: one })),
    );
  return splits.map((groups, split) => groups.map((own, group) => ofGroup(own, split, group)));
};

/**
 * Says what is hidden at every horizon.
 *
 * @param all - the counts of all
 * @param splits - the groups of each split; each split adds up to all
 * @param protection - what is small
 * @returns what is hidden, for each horizon of all
 */
export function hiddenAcrossHorizons(
  all: OverHorizons,
  splits: readonly (readonly OverHorizons[])[],
  protection: Protection,
): readonly HiddenAtHorizon[] {
  const close = (one: OverHorizons) => closeOf(one, protection.below);
  const [closeOfAll, closeOfGroups] = [close(all), splits.map((groups) => groups.map(close))];
  const splitsAt = all.map((_, position) =>
    paired(splits, closeOfGroups).map(([groups, closes]) =>
      paired(groups, closes).map(
        ([own, isTooClose]): GroupCounts => ({
          counts: own[position] ?? NONE,
          isTooClose: isTooClose[position] === true,
        }),
      ),
    ),
  );
  const byItself = paired(paired(all, closeOfAll), splitsAt).map(([[counts, isTooClose], groups]) => ({
    counts,
    hidden: hiddenOfAllAt({ counts, isTooClose }, groups, protection),
  }));
  const ofAll = byItself.map((row): HiddenRow => {
    const isTold = isNarrow(byItself, row, protection);
    return isTold ? { ...row, hidden: { ...EVERYTHING, of: false } } : row;
  });
  const horizons = paired(ofAll, splitsAt).map(([{ hidden }, groups]) => hiddenAtHorizon(hidden, groups, protection));
  const across = rowsByGroup(splits, horizons).map((groups) => hiddenAcrossSplit(groups, ofAll, protection));
  return ofAll.map(({ hidden }, position) => ({
    all: hidden,
    splits: across.map((groups) => groups.flatMap((own) => own.slice(position, position + 1))),
  }));
}
