/** Whether a history, and a question about it, are of the kind that can be read. */
import { isCivilDate } from '../shared/civil-date.js';
import { areRecords, isPlain, isRecord, MOST } from '../shared/total.js';
import type { History, HistoryQuestion } from './history.js';

/** A list short enough to be gone through. */
const isList = (list: readonly unknown[]): boolean => Array.isArray(list) && list.length <= MOST.list;

/** A year is written in four figures, so an event without a day is not merely one that has not happened yet. */
const isDated = ({ happenedOn, recordedOn }: History['events'][number]): boolean =>
  isCivilDate(happenedOn) && isCivilDate(recordedOn);

const isEvent = (event: History['events'][number]): boolean => isDated(event) && Object.values(event).every(isPlain);

/**
 * Whether a history can be read.
 *
 * @param history - a history
 * @returns true for a record with a list of dated events
 */
export function isHistory(history: History): boolean {
  return isRecord(history) && areRecords(history.child) && isList(history.events) && history.events.every(isEvent);
}

/**
 * Whether a question can be answered.
 *
 * @param question - a question about a history
 * @returns true where its days are days, and its practice is a list of variations
 */
export function isQuestion(question: HistoryQuestion): boolean {
  const { asOf, knownOn, practice } = question;
  return (
    isRecord(question) &&
    isCivilDate(asOf) &&
    (knownOn === undefined || isCivilDate(knownOn)) &&
    (practice === undefined || areRecords(practice))
  );
}
