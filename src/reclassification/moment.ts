/** Words of the reclassification pillar: something that happened, and the event that says so. */
import type { CivilDate } from '../shared/days/civil-date.js';

/** Opaque id of an event, given by the case system; answers name events by it. */
export type EventId = string;

/** Something that happened: the day, and the event that says so. */
export interface Moment {
  /** The day. */
  readonly on: CivilDate;
  /** The event. */
  readonly by: EventId;
}
