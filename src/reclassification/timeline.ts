/** What happened in turn, and what each event did. */
import { daysBetween } from '../shared/civil-date.js';
import type { ReviewIndication } from './case-state.js';
import { clocksOf, indicationOf } from './clocks.js';
import type { CaseEvent, History, HistoryQuestion } from './history.js';
import { practiceInForce } from './in-force.js';
import type { Followed, TimelineEntry } from './looking-ahead.js';
import type { Practice } from './practice.js';
import { eventsThatCount, lapseIn, nothingYet, read, type Standing } from './replay.js';

/** Compares what people agreed with what was indicated that day, before they agreed it. */
const followedBy = (event: CaseEvent, indication: ReviewIndication, before: Standing): Followed | undefined => {
  if (event.kind !== 'classification-agreed' && event.kind !== 'closed') return undefined;
  if (indication.kind !== 'indicated') return event.kind === 'closed' ? 'otherwise' : 'first-classification';
  const { outcome } = indication;
  if (event.kind === 'closed') return outcome.kind === 'may-close' ? 'as-indicated' : 'otherwise';
  switch (outcome.kind) {
    case 'move':
      return event.level === outcome.to ? 'as-indicated' : 'otherwise';
    case 'remain':
    case 'may-close':
      return event.level === before.held?.level ? 'as-indicated' : 'otherwise';
    case 'judgement-required':
      return outcome.options.includes(event.level) ? 'one-of-the-options' : 'otherwise';
  }
};

const entryFor = (event: CaseEvent, standing: Standing, declared: Practice | undefined): TimelineEntry => {
  const { id, kind, happenedOn, recordedOn } = event;
  const practice = practiceInForce(declared, happenedOn);
  const clocksBefore = clocksOf(standing, practice, happenedOn);
  const indication = indicationOf(standing, clocksBefore, happenedOn);
  const followed = followedBy(event, indication, standing);
  read(standing, event, practice);
  const clocks = clocksOf(standing, practice, happenedOn);
  const isBroken = (clockId: string): boolean =>
    clocks.some((clock) => clock.id === clockId && clock.lastBroken?.by === id);
  return {
    event: { on: happenedOn, by: id },
    kind,
    recordedOn,
    recordedAfterDays: daysBetween(happenedOn, recordedOn),
    level: standing.held?.level,
    clocks,
    broke: clocksBefore.flatMap((clock) => (isBroken(clock.id) ? [clock.id] : [])),
    lapse: event.kind === 'observed' ? lapseIn(event, practice) : undefined,
    indicatedBefore: followed !== undefined && indication.kind === 'indicated' ? indication : undefined,
    followed,
  };
};

/**
 * Tells a case in order: each event with the level held after it, the clocks that run or were broken, and, where people agreed a
 * classification or closed the case, what row 7 indicated that day before they did.
 *
 * @param history - the history
 * @param question - the day asked about, what was known, and the authority’s practice
 * @returns one entry for each event that counts, in the order in which they are read
 */
export function timelineOf(history: History, question: HistoryQuestion): readonly TimelineEntry[] {
  const standing = nothingYet();
  return eventsThatCount(history, question).map((event) => entryFor(event, standing, question.practice));
}
