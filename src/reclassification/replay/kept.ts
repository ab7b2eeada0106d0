/** What is kept of a history that has been read, so that reading goes on where it stopped. */
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import { agreementsReplaced, correctionsKnown } from '../history/corrections.js';
import type { CaseEvent, History, HistoryQuestion } from '../history/history.js';
import { inOrder } from '../history/order.js';
import type { Practice } from '../history/practice/practice.js';
import { copyOf, nothingYet, type Standing } from '../history/standing.js';
import { applyInTurn } from './replay.js';

/** A history that has been read. */
export interface Kept {
  /** The history, its events in the order in which they are read. */
  readonly history: History;
  /** The authority’s practice under which it was read. */
  readonly practice: Practice;
  /** What holds before the last events. It never changes. */
  readonly before: Standing;
  /** The position of the first of these last events: they are read again each time, since more may have happened on their days. */
  readonly from: number;
  /** The last day on which anything was recorded. */
  readonly lastRecordedOn: CivilDate | undefined;
}

/** How many of the last events are read again at least, so that what is recorded some weeks late needs no start from the first event. */
const READ_AGAIN = 16;

/** Where the last events begin: with the first of a day, since the events of one day are read beside each other. */
const startOfLast = (events: readonly CaseEvent[]): number => {
  let start = Math.max(0, events.length - READ_AGAIN);
  while (start > 0 && events[start - 1]?.happenedOn === events[start]?.happenedOn) start -= 1;
  return start;
};

const lastRecorded = (events: readonly CaseEvent[], before?: CivilDate): CivilDate | undefined =>
  events.reduce<CivilDate | undefined>(
    (last, { recordedOn }) => (last === undefined || last < recordedOn ? recordedOn : last),
    before,
  );

/** What holds after more events, never to be changed again: answers share parts of it. */
const settled = (before: Standing, events: readonly CaseEvent[], practice: Practice): Standing => {
  const standing = copyOf(before);
  applyInTurn(standing, events, practice);
  for (const statements of standing.contradictions.standing.values()) frozen(statements);
  return frozen(standing);
};

/** What is kept where it is known what holds before some of the events. */
const keptAfter = (known: Kept): Kept => {
  const { history, practice, before, from } = known;
  const again = history.events.slice(from);
  if (again.length <= 2 * READ_AGAIN) return known;
  const start = startOfLast(again);
  return { ...known, before: settled(before, again.slice(0, start), practice), from: from + start };
};

/**
 * Reads a history from the first event.
 *
 * @param given - the history; it is kept, so nothing of it may change any more
 * @param practice - the authority’s declared variations, of which nothing may change either
 * @returns what is kept of it
 */
export function keptOf(given: History, practice: Practice): Kept {
  const events = inOrder(given.events);
  const corrections = correctionsKnown(events, undefined);
  return keptAfter({
    history: { ...given, events },
    practice,
    before: nothingYet({ corrections, replaced: agreementsReplaced(events, corrections) }),
    from: 0,
    lastRecordedOn: lastRecorded(events),
  });
}

/** Whether nothing that has been settled would be read otherwise if more events were known. */
const leavesSettled = ({ history, before, from }: Kept, events: readonly CaseEvent[]): boolean => {
  const last = history.events[from - 1];
  const { corrections } = before;
  const replacing = new Set([...corrections.values()].map(({ instead }) => instead));
  return events.every(
    ({ kind, id, happenedOn }) =>
      (last === undefined || happenedOn > last.happenedOn) &&
      kind !== 'corrected' &&
      // Whether a classification that was withdrawn is replaced is asked before the first event is read.
      (kind !== 'classification-agreed' || !(corrections.has(id) || replacing.has(id))),
  );
};

/**
 * Goes on with more events: from where reading stopped, or from the first event where one of them bears on what was read before, such as
 * a correction or what happened long ago.
 *
 * @param kept - what is kept of a history; it stays as it is
 * @param events - more events, of which nothing may change any more
 * @returns what is kept of the history with these events
 */
export function keptWith(kept: Kept, events: readonly CaseEvent[]): Kept {
  const { history, practice, from } = kept;
  if (!leavesSettled(kept, events)) return keptOf({ ...history, events: [...history.events, ...events] }, practice);
  const again = inOrder([...history.events.slice(from), ...events]);
  return keptAfter({
    ...kept,
    history: { ...history, events: [...history.events.slice(0, from), ...again] },
    lastRecordedOn: lastRecorded(events, kept.lastRecordedOn),
  });
}

/**
 * What holds on a day, where everything that was read counts on it.
 *
 * @param kept - what is kept of a history
 * @param question - the day asked about, and what was known
 * @returns what holds; `undefined` where some of the events had not happened by that day, or were not known
 */
export function standingOn(
  { history: { events }, practice, before, from, lastRecordedOn }: Kept,
  { asOf, knownOn }: Pick<HistoryQuestion, 'asOf' | 'knownOn'>,
): Standing | undefined {
  const last = events.at(-1);
  if (isEarlier(asOf, last?.happenedOn) || isEarlier(knownOn, lastRecordedOn)) return undefined;
  const standing = copyOf(before);
  applyInTurn(standing, events.slice(from), practice);
  return standing;
}
