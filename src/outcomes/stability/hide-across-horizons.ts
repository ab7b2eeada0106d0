/**
 * Which counts of all horizons together are hidden (I-295).
 *
 * One horizon holds the returns of the next, so that what is shown of a group at one of them bounds what is hidden of it at another: its
 * denominator cannot grow, and all groups lose together what the total loses. Each horizon is protected by itself first. Then the groups of
 * a split of which anything is hidden at any horizon are taken together. They are shown at the horizons where nothing of the split has to be
 * hidden, or, where there is none, at one horizon alone; at every other one their rows are hidden whole. All that is known there is what they
 * come to together, and their returns can be dealt out among them in any way that fits that.
 */

import { paired } from '../../shared/paired.js';
import type { Protection } from '../counts/protect.js';
import { closeOf, type Outcomes, totalOf } from './close-horizons.js';
import {
  EVERYTHING,
  type GroupCounts,
  type HiddenAtHorizon,
  type HiddenOfGroup,
  hiddenAtHorizon,
  hiddenOfAllAt,
} from './hide-at-horizon.js';
import { isNarrow } from './narrow-row.js';

/** The counts of a group at each horizon. */
export type OverHorizons = readonly Outcomes[];

const COLUMNS = [0, 1, 2] as const;

const NONE: Outcomes = [0, 0, 0];

const added = (one: Outcomes, other: Outcomes): Outcomes => [one[0] + other[0], one[1] + other[1], one[2] + other[2]];

const countShown = ({ of, counts }: HiddenOfGroup): number => [of, ...counts].filter((isHidden) => !isHidden).length;

/** Whether more is hidden of a group than is hidden of all. */
const isBeyond = (group: HiddenOfGroup, all: HiddenOfGroup): boolean =>
  group.of !== all.of || COLUMNS.some((column) => group.counts[column] && !all.counts[column]);

/** A horizon of one split: what was found for it by itself. */
interface OfSplit {
  readonly position: number;
  readonly all: Outcomes;
  readonly hiddenOfAll: HiddenOfGroup;
  readonly groups: readonly HiddenOfGroup[];
}

/** Whether more is hidden of a group than of all at any horizon, or its other horizons leave too little open. */
const touchedOf = (own: OverHorizons, group: number, horizons: readonly OfSplit[], protection: Protection): boolean => {
  const rows = horizons.map(({ position, groups }) => ({
    counts: own[position] ?? NONE,
    hidden: groups[group] ?? EVERYTHING,
  }));
  return horizons.some(
    ({ groups, hiddenOfAll }, place) =>
      isBeyond(groups[group] ?? EVERYTHING, hiddenOfAll) || isNarrow(rows, place, protection),
  );
};

/** The groups that are taken together: those of which something is hidden, and the smallest others until what they come to tells of no few. */
const takenTogether = (
  groups: readonly OverHorizons[],
  horizons: readonly OfSplit[],
  isForAll: boolean,
  protection: Protection,
): ReadonlySet<number> => {
  const sizeOf = (group: number): number => totalOf(groups[group]?.[0] ?? NONE);
  const hasAny = [...groups.keys()].filter((group) => sizeOf(group) > 0);
  const isTouched = (group: number): boolean => touchedOf(groups[group] ?? [], group, horizons, protection);
  const taken = new Set(hasAny.filter((group) => isForAll || isTouched(group)));
  const countsAt = (group: number): OverHorizons => horizons.map(({ position }) => groups[group]?.[position] ?? NONE);
  const sumWith = (sum: OverHorizons, group: number): OverHorizons =>
    countsAt(group).map((counts, place) => added(counts, sum[place] ?? NONE));
  let together = [...taken].reduce<OverHorizons>(sumWith, []);
  const others = hasAny.filter((group) => !taken.has(group)).sort((one, other) => sizeOf(one) - sizeOf(other));
  for (const group of others) {
    if (!closeOf(together, protection.below).includes(true)) break;
    taken.add(group);
    together = sumWith(together, group);
  }
  return taken;
};

/** The horizons at which groups that are taken together can stand: all where nothing is hidden, or else the one that shows most of them. */
const standingOf = (horizons: readonly OfSplit[], taken: ReadonlySet<number>): readonly OfSplit[] => {
  const whole = horizons.filter(({ groups }) =>
    [...taken].every((group) => countShown(groups[group] ?? EVERYTHING) === 4),
  );
  if (whole.length > 0) return whole;
  const shownIn = ({ groups }: OfSplit): number =>
    [...taken].reduce((sum, group) => sum + countShown(groups[group] ?? EVERYTHING), 0);
  return horizons
    .slice(0, 1)
    .map((first) => horizons.reduce((most, one) => (shownIn(one) > shownIn(most) ? one : most), first));
};

const hiddenAcrossSplit = (
  groups: readonly OverHorizons[],
  horizons: readonly OfSplit[],
  protection: Protection,
): readonly OfSplit[] => {
  const shown = horizons.filter(({ hiddenOfAll }) => !hiddenOfAll.of);
  const touched = takenTogether(groups, shown, false, protection);
  if (touched.size === 0) return horizons;
  const isWholeSomewhere = shown.some(({ groups: hidden }) =>
    [...touched].every((group) => countShown(hidden[group] ?? EVERYTHING) === 4),
  );
  const isAnyOfAllHidden = shown.some(({ hiddenOfAll }) => countShown(hiddenOfAll) < 4);
  const taken = isAnyOfAllHidden && !isWholeSomewhere ? takenTogether(groups, shown, true, protection) : touched;
  const standing = standingOf(shown, taken);
  return horizons.map((horizon) => {
    if (standing.includes(horizon) || horizon.hiddenOfAll.of) return horizon;
    // Where no return is too recent, a denominator is the same as at the horizon where it is shown.
    const same = standing.filter(({ all }) => totalOf(all) === totalOf(horizon.all));
    const rowOf = (own: HiddenOfGroup, group: number): HiddenOfGroup =>
      taken.has(group)
        ? { ...EVERYTHING, of: own.of || same.every(({ groups: there }) => there[group]?.of !== false) }
        : own;
    return { ...horizon, groups: horizon.groups.map(rowOf) };
  });
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
    splits.map((groups, split) =>
      groups.map(
        (own, group): GroupCounts => ({
          counts: own[position] ?? NONE,
          isTooClose: closeOfGroups[split]?.[group]?.[position] === true,
        }),
      ),
    ),
  );
  const rows = paired(all, splitsAt).map(([counts, groups], position) => ({
    counts,
    hidden: hiddenOfAllAt({ counts, isTooClose: closeOfAll[position] === true }, groups, protection),
  }));
  const byItself = paired(rows, splitsAt).map(([{ hidden }, groups], position) => {
    const ofAll: HiddenOfGroup = isNarrow(rows, position, protection)
      ? { of: false, counts: [true, true, true] }
      : hidden;
    return hiddenAtHorizon(ofAll, groups, protection);
  });
  const across = splits.map((groups, split) => {
    const horizons = byItself.map(
      (own, position): OfSplit => ({
        position,
        all: all[position] ?? NONE,
        hiddenOfAll: own.all,
        groups: own.splits[split] ?? [],
      }),
    );
    return hiddenAcrossSplit(groups, horizons, protection);
  });
  return byItself.map((own, position) => ({
    all: own.all,
    splits: across.map((horizons) => horizons[position]?.groups ?? []),
  }));
}
