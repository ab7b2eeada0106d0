/** Of what records of one day and kind say two things, and until when it is not possible to say which is right. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { CaseEvent, EventId } from './history.js';
import { NEW_RISK, statementsIn } from './one-day.js';

/** What the records of one day and kind say of one thing. */
interface StatementsOfOneDay {
  readonly on: CivilDate;
  readonly value: unknown;
  /** The events that say something of it. */
  readonly by: EventId[];
  isContradicted: boolean;
}

/** What contradicts each other after the events read so far. It changes with each of them. */
export interface Contradictions {
  /** What stands so, because nobody has said since which is right: each thing with what the records of its day say. */
  readonly standing: Map<string, StatementsOfOneDay>;
  /** What each of the events that are now read says that another of its day and kind contradicts. */
  byEvent: ReadonlyMap<EventId, ReadonlySet<string>>;
}

const NONE: ReadonlyMap<EventId, ReadonlySet<string>> = new Map();

/**
 * No contradictions.
 *
 * @returns what stands before anything has been read
 */
export function noContradictions(): Contradictions {
  return { standing: new Map(), byEvent: NONE };
}

/** Whether an event settles what was said of new risks: people agree, or say that none is new and know of what was reported. */
const settlesNewRisk = (event: CaseEvent, before: StatementsOfOneDay): boolean => {
  if (event.kind === 'classification-agreed') return true;
  if (event.kind !== 'observed' || event.newRisk === undefined) return false;
  const { happenedOn, knowingOf = [] } = event;
  return knowingOf.length > 0 && (before.on !== happenedOn || before.by.some((id) => knowingOf.includes(id)));
};

/**
 * Takes away what the records of one day and kind say anew, and adds what they contradict each other in.
 *
 * @param contradictions - what stands before them; it is changed to what stands after them
 * @param events - all events of one day and kind as recorded, in their order
 */
export function noteContradictions(contradictions: Contradictions, events: readonly CaseEvent[]): void {
  const { standing } = contradictions;
  contradictions.byEvent = NONE;
  if (events.length < 2 && standing.size === 0) return;
  const said = new Map<string, StatementsOfOneDay>();
  const contradicted: (readonly [what: string, statements: StatementsOfOneDay])[] = [];
  for (const event of events) {
    const ofRisk = said.get(NEW_RISK) ?? standing.get(NEW_RISK);
    if (ofRisk !== undefined && settlesNewRisk(event, ofRisk)) {
      said.delete(NEW_RISK);
      standing.delete(NEW_RISK);
    }
    for (const { what, value } of statementsIn(event)) {
      const before = said.get(what);
      if (before === undefined) {
        standing.delete(what);
        said.set(what, { on: event.happenedOn, value, by: [event.id], isContradicted: false });
        continue;
      }
      before.by.push(event.id);
      if (before.isContradicted || before.value === value) continue;
      before.isContradicted = true;
      standing.set(what, before);
      contradicted.push([what, before]);
    }
  }
  if (contradicted.length > 0) contradictions.byEvent = byEventOf(contradicted);
}

const byEventOf = (
  contradicted: readonly (readonly [what: string, statements: StatementsOfOneDay])[],
): ReadonlyMap<EventId, ReadonlySet<string>> => {
  const byEvent = new Map<EventId, Set<string>>();
  for (const [what, { by }] of contradicted)
    for (const id of by) byEvent.set(id, (byEvent.get(id) ?? new Set()).add(what));
  return byEvent;
};
