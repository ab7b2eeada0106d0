/** Which events of a history count for a question, what holds before them, and how those of one day are read. */
import { paired } from '../../shared/paired.js';
import { noteContradictions } from '../history/contradictions.js';
import { agreementsReplaced, correctionsKnown } from '../history/corrections.js';
import type { CaseEvent, History, HistoryQuestion } from '../history/history.js';
import { besideEachOther } from '../history/one-day.js';
import { inOrder } from '../history/order.js';
import { nothingYet, type Standing } from '../history/standing.js';

/** The events that count for a question, in the order in which they are read; those that were withdrawn are among them. */
const eventsAsRecorded = (
  { events }: History,
  { asOf, knownOn }: Pick<HistoryQuestion, 'asOf' | 'knownOn'>,
): readonly CaseEvent[] => {
  const counts = ({ happenedOn, recordedOn }: CaseEvent): boolean =>
    happenedOn <= asOf && (knownOn === undefined || recordedOn <= knownOn);
  for (const event of events) if (!counts(event)) return inOrder(events.filter(counts));
  return inOrder(events);
};

/** A history before it is read. */
export interface Opened {
  /** What holds before anything has happened. */
  readonly standing: Standing;
  /** The events that count, in the order in which they are read; those that were withdrawn are among them. */
  readonly events: readonly CaseEvent[];
}

/**
 * Opens a history for a question.
 *
 * @param history - the history
 * @param question - `asOf`: what happened later does not count; `knownOn`: what was recorded later does not count
 * @returns the events that count, and what holds before them
 */
export function openHistory(history: History, question: Pick<HistoryQuestion, 'asOf' | 'knownOn'>): Opened {
  const events = eventsAsRecorded(history, question);
  const corrections = correctionsKnown(history.events, question.knownOn);
  return { standing: nothingYet({ corrections, replaced: agreementsReplaced(events, corrections) }), events };
}

/** The position after the last event of the day and kind of the one at a position. */
const endOfKind = (events: readonly CaseEvent[], start: number): number => {
  const first = events[start];
  let end = start + 1;
  for (let next = events[end]; first && next?.happenedOn === first.happenedOn; next = events[end]) {
    if (next.kind !== first.kind) break;
    end += 1;
  }
  return end;
};

/** Reads the events of one day and kind: where they contradict each other, as is safer for the child. */
const readTogether = (standing: Standing, events: readonly CaseEvent[], read: (event: CaseEvent) => void): void => {
  const { corrections, contradictions } = standing;
  const believed = corrections.size === 0 ? events : events.filter(({ id }) => !corrections.has(id));
  noteContradictions(contradictions, believed);
  // What was withdrawn is read as it stands, and so is what has nothing beside it.
  const asRead = new Map(believed.length < 2 ? [] : paired(believed, besideEachOther(believed)));
  for (const event of events) read(asRead.get(event) ?? event);
};

/**
 * Reads events one after the other. Where those of one day contradict each other, they are read as is safer for the child; those that
 * were withdrawn are among them, and change nothing but a level.
 *
 * @param standing - what holds before them; what contradicts each other is noted in it
 * @param events - the events that count, in their order
 * @param read - what is done with each
 */
export function readInTurn(standing: Standing, events: readonly CaseEvent[], read: (event: CaseEvent) => void): void {
  const { contradictions } = standing;
  for (let start = 0; start < events.length; ) {
    const end = endOfKind(events, start);
    const event = events[start];
    const isAlone = end === start + 1 && contradictions.standing.size === 0 && contradictions.byEvent.size === 0;
    if (isAlone && event !== undefined) read(event);
    else readTogether(standing, events.slice(start, end), read);
    start = end;
  }
}

/**
 * The events on which an answer rests: those that count for a question and have not been withdrawn, in the order in which they are read.
 *
 * @param history - the history
 * @param question - `asOf`: what happened later does not count; `knownOn`: what was recorded later does not count
 * @returns the events
 */
export function eventsThatCount(
  history: History,
  question: Pick<HistoryQuestion, 'asOf' | 'knownOn'>,
): readonly CaseEvent[] {
  const { standing, events } = openHistory(history, question);
  const counted: CaseEvent[] = [];
  readInTurn(standing, events, (event) => {
    if (event.kind !== 'corrected' && !standing.corrections.has(event.id)) counted.push(event);
  });
  return counted;
}
