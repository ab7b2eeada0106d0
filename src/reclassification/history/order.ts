/** In which order the events of a history are read. */
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import { CASE_EVENT_KINDS, type CaseEventKind, type EventId } from './history.js';

/** What puts an event in its place. */
export interface Ordered {
  /** Its kind. */
  readonly kind: CaseEventKind;
  /** The day on which it happened. */
  readonly happenedOn: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** Its id. */
  readonly id: EventId;
  /** Of an observation: a managed lapse. */
  readonly managedLapse?: unknown;
  /** Of an observation: whether a risk is new. */
  readonly newRisk?: boolean | undefined;
}

const byPlace = (one: Ordered, other: Ordered): number =>
  compareDays(one.happenedOn, other.happenedOn) ||
  CASE_EVENT_KINDS.indexOf(one.kind) - CASE_EVENT_KINDS.indexOf(other.kind) ||
  Number(one.managedLapse === undefined) - Number(other.managedLapse === undefined) ||
  // Who says that no risk is new may name one of the same day.
  Number(one.newRisk === false) - Number(other.newRisk === false) ||
  compareDays(one.recordedOn, other.recordedOn) ||
  (one.id < other.id ? -1 : Number(one.id > other.id));

/**
 * Puts events in the order in which they are read: by the day on which they happened; on one day by kind, as
 * `CASE_EVENT_KINDS` lists them; managed lapses before other observations, and observations that no risk is new last; then by the day on which they were recorded, and at last by id.
 *
 * @param events - the events, in any order
 * @returns the same events in order: the list itself where it is in order already
 */
export function inOrder<Event extends Ordered>(events: readonly Event[]): readonly Event[] {
  // Most histories arrive in order; looking is one pass, sorting is more.
  let before: Event | undefined;
  for (const event of events) {
    if (before !== undefined && before.happenedOn >= event.happenedOn && byPlace(before, event) > 0)
      return [...events].sort(byPlace);
    before = event;
  }
  return events;
}
