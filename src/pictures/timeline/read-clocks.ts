/** Reads off a history how long clocks ran. */

import { type CaseState, CLOCKS, type Clock, type ClockId, type TimelineEntry } from '../../reclassification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { ClockRow, ClockSpan } from './timeline.js';

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

/**
 * How long each clock ran, and how it ended.
 *
 * @param entries - what happened, in order
 * @param timeline - how things stand
 * @param end - the last day
 * @returns a row for each clock
 */
export const rowsOf = (entries: readonly TimelineEntry[], { clocks, asOf }: CaseState): readonly ClockRow[] => {
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
