/** Reads off a history how long levels held, and how long the child lived where. */

import type { RiskLevel } from '../../classification/index.js';
import type { CaseEvent, TimelineEntry } from '../../reclassification/index.js';
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import type { LevelSpan, Place, PlaceSpan } from './timeline.js';

/** Something that changed where the child lives. */
export interface Moved {
  /** The day. */
  readonly on: CivilDate;
  /** Where to. */
  readonly to: Exclude<Place, 'no-return-recorded'>;
}

/**
 * The later of two days.
 *
 * @param one - a day
 * @param other - another
 * @returns the later
 */
export const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);

/**
 * How long each level held.
 *
 * @param entries - what happened, in order
 * @param end - the last day
 * @returns the spans
 */
export const levelsOf = (entries: readonly TimelineEntry[], end: CivilDate): readonly LevelSpan[] => {
  const starts: { readonly level: RiskLevel; readonly on: CivilDate }[] = [];
  for (const { level, event } of entries)
    if (level !== undefined && level !== starts.at(-1)?.level) starts.push({ level, on: event.on });
  return starts.map(({ level, on }, position) => ({ level, from: on, until: starts[position + 1]?.on ?? end }));
};

/** Events of a history that change where the child lives. */
export const MOVES: Readonly<Partial<Record<CaseEvent['kind'], Moved['to']>>> = {
  'came-home': 'home',
  'back-in-care': 'back-in-care',
};

/** Of one day, a return to care comes last. */
const ORDER: readonly Moved['to'][] = ['in-care', 'home-elsewhere', 'home', 'back-in-care', 'no-longer-looked-after'];

const inTurn = (one: Moved, other: Moved): number =>
  compareDays(one.on, other.on) || ORDER.indexOf(one.to) - ORDER.indexOf(other.to);

const isHome = (place: Place): boolean => place === 'home' || place === 'home-elsewhere';

/** Whether a move changes where the child is known to live: a child can be at home and looked after, and stay so afterwards. */
const changes = (before: Place, to: Moved['to']): boolean =>
  to === 'in-care'
    ? !isHome(before) && before !== 'back-in-care'
    : to === 'no-longer-looked-after'
      ? !isHome(before)
      : true;

/**
 * How long the child lived where.
 *
 * @param moves - what changed it
 * @param from - the first day
 * @param end - the last day
 * @returns the spans
 */
export const placesOf = (moves: readonly Moved[], from: CivilDate, end: CivilDate): readonly PlaceSpan[] => {
  const starts: { place: Place; on: CivilDate }[] = [{ place: 'no-return-recorded', on: from }];
  for (const { on, to } of [...moves].sort(inTurn)) {
    const last = starts.at(-1);
    if (last === undefined || last.place === to || !changes(last.place, to)) continue;
    // What was so before the first day drawn, or for no day, is not drawn.
    if (on <= last.on) starts.pop();
    starts.push({ place: to, on: later(on, from) });
  }
  return starts
    .map(({ place, on }, position) => ({ place, from: on, until: starts[position + 1]?.on ?? end }))
    .filter((span) => span.from <= end);
};
