/** Whether a history, and a question about it, are of the kind that can be read. */
import { isCivilDate } from '../shared/civil-date.js';
import { isRecord, MOST } from '../shared/total.js';
import type { History, HistoryQuestion } from './history.js';

/** A list short enough to be gone through. Its entries are looked at by those who read them. */
const isList = (list: readonly unknown[]): boolean => Array.isArray(list) && list.length <= MOST.list;

/** A year is written in four figures, so an event without a day is not merely one that has not happened yet. */
const isDated = ({ happenedOn, recordedOn }: History['events'][number]): boolean =>
  isCivilDate(happenedOn) && isCivilDate(recordedOn);

/**
 * Whether a history can be read. Every part that no reading of histories goes through is left unread, as that would cost more than
 * the reading.
 *
 * @param history - a history
 * @returns true for a record with a list of dated events
 */
export function isHistory({ child, events }: History): boolean {
  return isRecord(child) && isList(events) && events.every(isDated);
}

/**
 * Whether a question can be answered.
 *
 * @param question - a question about a history
 * @returns true where its days are days, and its practice is a list of variations
 */
export function isQuestion({ asOf, knownOn, practice }: HistoryQuestion): boolean {
  return (
    isCivilDate(asOf) &&
    (knownOn === undefined || isCivilDate(knownOn)) &&
    (practice === undefined || isList(practice.variations))
  );
}
