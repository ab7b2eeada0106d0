/** Which events of a history count for a question, and what holds before them. */
import { agreementsReplaced, correctionsKnown } from '../history/corrections.js';
import type { CaseEvent, History, HistoryQuestion } from '../history/history.js';
import { contradictionsIn, readWithCare } from '../history/one-day.js';
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
  /**
   * The events that count, in the order in which they are read. Where those of one day contradict each other, they are read as is safer
   * for the child; those that were withdrawn are among them, and change nothing but a level.
   */
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
  const counting = eventsAsRecorded(history, question);
  const corrections = correctionsKnown(history.events, question.knownOn);
  const isWithdrawn = ({ id }: CaseEvent): boolean => corrections.has(id);
  const believed = corrections.size === 0 ? counting : counting.filter((event) => !isWithdrawn(event));
  const asRead = readWithCare(believed);
  return {
    standing: nothingYet({
      corrections,
      replaced: agreementsReplaced(counting, corrections),
      contradictions: contradictionsIn(believed),
    }),
    events: believed === counting ? asRead : inOrder([...asRead, ...counting.filter(isWithdrawn)]),
  };
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
  return events.filter(({ id, kind }) => kind !== 'corrected' && !standing.corrections.has(id));
}
