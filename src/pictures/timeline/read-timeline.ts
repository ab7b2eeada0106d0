/** Reads a timeline off a history, or off a case. */

import type { RiskLevel } from '../../classification/index.js';
import {
  type CaseEvent,
  type CaseState,
  CLOCKS,
  type Clock,
  type ClockId,
  type History,
  type HistoryQuestion,
  KEPT_ROWS,
  stateOf,
  type TimelineEntry,
  timelineOf,
} from '../../reclassification/index.js';
import { addDays, type CivilDate, compareDays, daysBetween, formatCivilDate } from '../../shared/civil-date.js';
import { counted } from '../../shared/counted.js';
import type { ClockRow, ClockSpan, DueMark, EventMark, LevelSpan, Place, PlaceSpan, Timeline } from './timeline.js';
import { ROW_WORDS } from './wording.js';

/** The most events that a picture shows: the latest. */
export const EVENTS_LIMIT = 200;

/** Something that changed where the child lives. */
export interface Moved {
  /** The day. */
  readonly on: CivilDate;
  /** Where to. */
  readonly to: Exclude<Place, 'no-return-recorded'>;
}

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

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
const earlier = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

// The levels

const levelsOf = (entries: readonly TimelineEntry[], end: CivilDate): readonly LevelSpan[] => {
  const starts: { readonly level: RiskLevel; readonly on: CivilDate }[] = [];
  for (const { level, event } of entries)
    if (level !== undefined && level !== starts.at(-1)?.level) starts.push({ level, on: event.on });
  return starts.map(({ level, on }, position) => ({ level, from: on, until: starts[position + 1]?.on ?? end }));
};

// Where the child lives

const MOVES: Readonly<Partial<Record<CaseEvent['kind'], Moved['to']>>> = {
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

const placesOf = (moves: readonly Moved[], from: CivilDate, end: CivilDate): readonly PlaceSpan[] => {
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

// The clocks

/** A time of a clock that has not ended yet, and the times that it will be one of. */
interface OpenSpan {
  readonly id: ClockId;
  readonly from: CivilDate;
  readonly before: ClockSpan[];
  dueOn: CivilDate | undefined;
  isMet: boolean;
}

const isUp = (dueOn: CivilDate | undefined, on: CivilDate): boolean => dueOn !== undefined && dueOn <= on;

/** How a clock stands whose level people left: what they recorded when they agreed may have confirmed it. */
const endWithLevel = ({ id, dueOn, isMet }: OpenSpan, { event, indicatedBefore }: TimelineEntry): ClockSpan['end'] => {
  if (!isUp(dueOn, event.on)) return 'level-changed';
  if (CLOCKS[id].purpose === 'limit') return 'limit-reached';
  const wasConfirmed = indicatedBefore?.situation.sustained === true && indicatedBefore.situation.confirmed;
  return isMet || wasConfirmed ? 'met' : 'time-up';
};

/** How a clock stands on the day asked about. */
const standingOf = ({ id, dueOn, isMet }: OpenSpan, asOf: CivilDate): ClockSpan['end'] => {
  if (!isUp(dueOn, asOf)) return 'running';
  if (CLOCKS[id].purpose === 'limit') return 'limit-reached';
  return isMet ? 'met' : 'unconfirmed';
};

/** Follows the clocks from event to event. */
const rowsOf = (entries: readonly TimelineEntry[], { clocks, asOf }: CaseState): readonly ClockRow[] => {
  const rows = new Map<ClockId, ClockRow & { readonly spans: ClockSpan[] }>();
  const open = new Map<ClockId, OpenSpan>();
  const close = ({ id, from, dueOn, before }: OpenSpan, until: CivilDate, end: ClockSpan['end']): void => {
    open.delete(id);
    before.push({ from, until, dueOn, end });
  };
  const follow = (now: readonly Clock[]): void => {
    for (const clock of now) {
      if (!('started' in clock)) continue;
      const { id, title, months, started, dueOn, status } = clock;
      const spans = rows.get(id)?.spans ?? [];
      rows.set(id, { id, title, months, spans });
      open.set(id, { id, from: started.on, before: spans, dueOn, isMet: status === 'met' });
    }
  };
  for (const entry of entries) {
    const { clocks: after, event, broke } = entry;
    for (const span of [...open.values()]) {
      const clock = after.find(({ id }) => id === span.id);
      if (clock === undefined) close(span, event.on, endWithLevel(span, entry));
      else if (broke.includes(span.id) || !('started' in clock) || clock.started.on !== span.from)
        close(span, event.on, 'broken');
    }
    follow(after);
  }
  follow(clocks);
  for (const span of [...open.values()]) close(span, asOf, standingOf(span, asOf));
  return [...rows.values()];
};

// What happened

const observedWords = (event: Extract<CaseEvent, { readonly kind: 'observed' }>): string => {
  const words = [
    ...(event.managedLapse === undefined ? [] : ['a lapse that was managed']),
    ...(event.newRisk === true ? ['a new risk'] : event.newRisk === false ? ['no new risk'] : []),
    ...KEPT_ROWS.flatMap((row) => ROW_WORDS[row][event[row] ?? ''] ?? []),
  ];
  return words.length === 0 ? 'Observed' : `Observed: ${words.join('; ')}`;
};

const monthsWords = (months: number): string => `${months} ${months === 1 ? 'month' : 'months'}`;

const wordsOf = (event: CaseEvent, numberOf: (id: string) => number | undefined): string => {
  switch (event.kind) {
    case 'classification-agreed':
      return `Classification agreed: ${event.level} risk`;
    case 'observed':
      return observedWords(event);
    case 'came-home':
      return 'The child came home';
    case 'back-in-care':
      return 'The child went back into care';
    case 'support-planned':
      return `Support planned until ${formatCivilDate(event.until)}`;
    case 'timescale-adjusted':
      return `“${CLOCKS[event.clock].title}” set to ${monthsWords(event.months)}`;
    case 'child-timescale-set':
      return `The child’s own timescale set: until ${formatCivilDate(event.until)}`;
    case 'closed':
      return 'The case was closed';
    case 'corrected': {
      const number = numberOf(event.of);
      return number === undefined ? 'An entry withdrawn' : `Entry ${number} withdrawn`;
    }
  }
};

const eventsOf = ({ events }: History, entries: readonly TimelineEntry[]): readonly EventMark[] => {
  const shown = new Map(entries.map((entry, position) => [entry.event.by, { entry, number: position + 1 }]));
  return events
    .flatMap((event): readonly EventMark[] => {
      const found = shown.get(event.id);
      if (found === undefined) return []; // it does not count, or is not shown
      const { number, entry } = found;
      const { recordedOn, recordedAfterDays, withdrawnBy } = entry;
      const says = wordsOf(event, (id) => shown.get(id)?.number);
      return [
        {
          ...{ number, on: entry.event.on, recordedOn, recordedAfterDays, kind: event.kind },
          says: withdrawnBy === undefined ? says : `${says} (withdrawn since)`,
          isWithdrawn: withdrawnBy !== undefined,
          level: event.kind === 'classification-agreed' ? event.level : undefined,
        },
      ];
    })
    .sort((one, other) => one.number - other.number);
};

// What is due

const dueOf = ({ due }: CaseState, first: number): readonly Omit<DueMark, 'isOutside'>[] =>
  due
    .flatMap((date) => (date.kind === 'no-date' || date.status === 'settled' ? [] : [date]))
    .map(({ dueOn, title: says, overdueByDays }, position) => {
      const isOverdue = overdueByDays > 0;
      return {
        number: position + first,
        on: dueOn,
        isOverdue,
        says: isOverdue ? `${says} (overdue by ${counted(overdueByDays, 'day')})` : says,
      };
    });

// From which day to which

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
  const ahead = [
    ...due.map(({ on }) => on),
    ...clocks.flatMap(({ spans }) => spans.flatMap(({ end, dueOn }) => (end === 'running' && dueOn ? [dueOn] : []))),
  ];
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
