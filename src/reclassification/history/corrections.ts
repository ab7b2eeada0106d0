/** How a history corrects itself: which entries have been withdrawn, as far as was known on a day. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import type { CaseEvent, Corrected, EventId } from './history.js';

/** An entry, and the one that replaces it; what could not be read is `undefined`. */
interface Replacing {
  readonly of?: EventId | undefined;
  readonly instead?: EventId | undefined;
}

/**
 * The entries that replace each other in a circle, so that none of them says what holds.
 *
 * @param corrections - the corrections, one at most for each entry
 * @returns each such entry, with one entry of its circle that stands for it
 */
export function replacedInACircle(corrections: Iterable<Replacing>): ReadonlyMap<EventId, EventId> {
  const insteadOf = new Map<EventId, EventId>();
  for (const { of, instead } of corrections) if (of !== undefined && instead !== undefined) insteadOf.set(of, instead);
  const circles = new Map<EventId, EventId>();
  const walkOf = new Map<EventId, EventId>();
  for (const start of insteadOf.keys()) {
    // Each entry is walked to once; one that this same walk has been at closes a circle.
    let at: EventId | undefined = start;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, start);
      at = insteadOf.get(at);
    }
    const closing = at;
    while (closing !== undefined && at !== undefined && walkOf.get(at) === start && !circles.has(at)) {
      circles.set(at, closing);
      at = insteadOf.get(at);
    }
  }
  return circles;
}

/** In which order corrections of one entry are told apart: all that they say, so that the order of a list never decides. */
const FIRST_BY = ['recordedOn', 'id', 'happenedOn', 'by', 'reason', 'instead'] as const;

/** Of two corrections of one entry, the one recorded first. */
const isRecordedFirst = (one: Corrected, other: Corrected): boolean => {
  for (const field of FIRST_BY) {
    const [ofOne, ofOther] = [one[field] ?? '', other[field] ?? ''];
    if (ofOne !== ofOther) return ofOne < ofOther;
  }
  return false;
};

const NONE: ReadonlyMap<EventId, Corrected> = new Map();

/**
 * The corrections that were known on a day, by the entry that each withdraws. What is asked about may lie before: a correction says
 * that something was never so.
 *
 * @param events - all events of a history
 * @param knownOn - only what had been recorded by this day is known; left out, all is
 * @returns each entry withdrawn, with its correction; a correction itself is never withdrawn
 */
export function correctionsKnown(
  events: readonly CaseEvent[],
  knownOn: CivilDate | undefined,
): ReadonlyMap<EventId, Corrected> {
  const known = events.filter(
    (event) => event.kind === 'corrected' && (knownOn === undefined || event.recordedOn <= knownOn),
  );
  if (known.length === 0) return NONE;
  const ofEntry = new Map<EventId, Corrected>();
  for (const event of known) {
    // What nobody withdrew, or withdrew for no reason, stands.
    if (event.kind !== 'corrected' || isBlank(event.by) || isBlank(event.reason)) continue;
    const before = ofEntry.get(event.of);
    if (before === undefined || isRecordedFirst(event, before)) ofEntry.set(event.of, event);
  }
  for (const { id } of known) ofEntry.delete(id);
  return ofEntry;
}

/**
 * The classifications that were withdrawn and are replaced by one of the same day or an earlier one: it says which level people agreed.
 *
 * @param events - the events that count
 * @param corrections - the corrections known, by the entry that each withdraws
 * @returns the ids of the classifications replaced
 */
export function agreementsReplaced(
  events: readonly Pick<CaseEvent, 'id' | 'kind' | 'happenedOn'>[],
  corrections: ReadonlyMap<EventId, Replacing>,
): ReadonlySet<EventId> {
  const replaced = new Set<EventId>();
  if (corrections.size === 0) return replaced;
  const agreedOn = new Map(
    events.flatMap((event) => (event.kind === 'classification-agreed' ? [[event.id, event.happenedOn]] : [])),
  );
  const circles = replacedInACircle(corrections.values());
  for (const [id, on] of agreedOn) {
    const instead = corrections.get(id)?.instead;
    const insteadOn = instead === undefined ? undefined : agreedOn.get(instead);
    if (insteadOn !== undefined && insteadOn <= on && !circles.has(id)) replaced.add(id);
  }
  return replaced;
}
