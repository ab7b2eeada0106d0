/** Reads a timeline off a history, or off a case. */

import {
  type CaseState,
  type History,
  type HistoryQuestion,
  stateOf,
  timelineOf,
} from '../../reclassification/index.js';
import { addDays, type CivilDate, daysBetween } from '../../shared/days/civil-date.js';
import { rowsOf } from './read-clocks.js';
import { dueOf, eventsOf } from './read-marks.js';
import { later, levelsOf, MOVES, type Moved, placesOf } from './read-spans.js';
import type { EventMark, Timeline } from './timeline.js';

/** The most events that a picture shows: the latest. */
export const EVENTS_LIMIT = 200;

/** What a timeline is read off. */
export interface Source {
  /** The history. */
  readonly history: History;
  /** What else is known of where the child lived, apart from the history; it counts and had been recorded. */
  readonly elsewhere: readonly Moved[];
}

/** From which day to which is drawn, and how many events at most. */
export interface Window {
  /** How many of the latest events; {@link EVENTS_LIMIT} where left out. */
  readonly most?: number | undefined;
  /** The first day. */
  readonly from?: CivilDate | undefined;
  /** The last day. */
  readonly until?: CivilDate | undefined;
}
const earlier = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

/** Days drawn before and after at least. */
const AROUND = 28;

const windowOf = (
  { asOf }: Pick<CaseState, 'asOf'>,
  events: readonly EventMark[],
  ahead: readonly CivilDate[],
  { from, until }: Window,
): { readonly from: CivilDate; readonly until: CivilDate } => {
  const first = from ?? [asOf, ...ahead, ...events.map(({ on }) => on)].reduce(earlier);
  const start = first < asOf || from !== undefined ? first : (addDays(asOf, -AROUND) ?? asOf);
  // What lies far ahead would leave no room for what has been.
  const past = Math.max(0, daysBetween(start, asOf));
  const furthest = addDays(asOf, Math.max(AROUND, Math.floor(past / 2))) ?? asOf;
  const last = ahead.filter((on) => on <= furthest).reduce(later, asOf);
  const margin = Math.ceil(daysBetween(start, last) / 25) + 1;
  return { from: start, until: until ?? addDays(last, margin) ?? last };
};

/**
 * Reads a timeline.
 *
 * @param source - a history, and what else is known of where the child lived
 * @param question - what is asked of it
 * @param window - the first and the last day to be drawn
 * @returns what the timeline shows
 */
export const readTimeline = ({ history, elsewhere }: Source, question: HistoryQuestion, window: Window): Timeline => {
  const { asOf, knownOn } = question;
  const entries = timelineOf(history, question);
  const state = stateOf(history, question);
  const { most = EVENTS_LIMIT } = window;
  const shown = entries
    .filter(
      ({ event: { on } }) =>
        (window.from === undefined || on >= window.from) && (window.until === undefined || on <= window.until),
    )
    .slice(-most);
  const notShown = entries.length - shown.length;
  const events = eventsOf(history, shown);
  const clocks = rowsOf(entries, state);
  const due = dueOf(state, events.length + 1);
  // The day of each clock that runs is among them.
  const ahead = due.map(({ on }) => on);
  const { from, until } = windowOf(state, events, ahead, window);
  const end = state.closed?.on ?? asOf;
  const moves = entries.flatMap(({ event: { on }, kind, withdrawnBy }) => {
    const to = withdrawnBy === undefined ? MOVES[kind] : undefined;
    return to === undefined ? [] : [{ on, to }];
  });
  return {
    from,
    until,
    asOf,
    knownOn: knownOn === asOf ? undefined : knownOn,
    levels: levelsOf(entries, end),
    isLevelTold: true,
    places: placesOf([...moves, ...elsewhere], from, end),
    clocks,
    events,
    notShown,
    due: due.map((date) => ({ ...date, isOutside: date.on < from || date.on > until })),
    undated: state.due.flatMap(({ kind, title }) => (kind === 'no-date' ? [title] : [])),
  };
};
