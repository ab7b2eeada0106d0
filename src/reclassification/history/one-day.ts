/** Records of one day and one kind that say opposite things: it is not possible to say which is right, so each is read with care. */
import type { Profile } from '../../classification/index.js';
import { INDICATOR_VALUES, RISK_LEVELS } from '../../classification/profile.js';
import type { CivilDate } from '../../shared/civil-date.js';
import { CLOCKS } from '../review/clock-rules.js';
import { type ClockId, KEPT_ROWS, type KeptRow } from '../review/review-rule.js';
import type { CaseEvent, EventId } from './history.js';

/** What a record says of one thing; two values for one thing and day contradict each other. */
interface Statement {
  readonly what: string;
  readonly value: unknown;
}

/** A new risk, as a thing of which two records can say the opposite. */
export const NEW_RISK = 'newRisk';
/** The child’s own timescale, as such a thing. */
export const CHILD_TIMESCALE = 'child’s timescale';

const statementsOnRows = (rows: Partial<Record<KeptRow, unknown>>): readonly Statement[] =>
  KEPT_ROWS.flatMap((row) => (rows[row] === undefined ? [] : [{ what: row, value: rows[row] }]));

/** What of an event another of its day and kind could contradict; an event of which some fields could not be read is one too. */
interface EventAsFarAsRead {
  readonly kind?: CaseEvent['kind'] | undefined;
  readonly riskFactors?: unknown;
  readonly protectiveFactors?: unknown;
  readonly capacityToChange?: unknown;
  readonly newRisk?: boolean | undefined;
  readonly knowingOf?: readonly unknown[] | undefined;
  readonly managedLapse?: unknown;
  readonly level?: unknown;
  readonly profile?: Profile | undefined;
  readonly clock?: ClockId | undefined;
  readonly months?: unknown;
  readonly until?: unknown;
}

/**
 * What an event says that another of its day and kind could contradict.
 *
 * @param event - the event
 * @returns each thing, with what is said of it
 */
export function statementsIn(event: EventAsFarAsRead): readonly Statement[] {
  switch (event.kind) {
    case 'observed':
      // What a managed lapse reports as worse replaces nothing, so it contradicts nothing.
      return [
        ...(event.managedLapse === undefined ? statementsOnRows(event) : []),
        ...(event.newRisk === undefined || (event.knowingOf ?? []).length > 0
          ? []
          : [{ what: NEW_RISK, value: event.newRisk }]),
      ];
    case 'classification-agreed':
      return [{ what: 'level', value: event.level }, ...statementsOnRows(event.profile ?? {})];
    case 'timescale-adjusted':
      return [{ what: `months of ${event.clock}`, value: event.months }];
    case 'child-timescale-set':
      return [{ what: CHILD_TIMESCALE, value: event.until }];
    case 'support-planned':
      return [{ what: 'support', value: event.until }];
    // Home and back in care on one day is no contradiction: the child is in care again.
    case 'came-home':
    case 'back-in-care':
    case 'closed':
    case 'corrected':
    case undefined:
      return [];
  }
}

/** Which of two values is read: the worse, by a list that has the best first. */
const worseOf = <Value>(bestFirst: readonly Value[], one: Value, other: Value): Value =>
  bestFirst.indexOf(one) > bestFirst.indexOf(other) ? one : other;

const laterOf = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? other : one);
const earlierOf = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

/** One event as it is read beside another of its day and kind: where they differ, the one that is safer for the child. */
const besideAnother = (event: CaseEvent, other: CaseEvent): CaseEvent => {
  if (event.kind === 'observed' && other.kind === 'observed') {
    // A managed lapse is read first, and what it reports as worse replaces nothing: only another lapse bears on it.
    if ((event.managedLapse === undefined) !== (other.managedLapse === undefined)) return event;
    const rows = KEPT_ROWS.map((row) => {
      const bestFirst: readonly unknown[] = INDICATOR_VALUES[row];
      const [one, two] = [event[row], other[row]];
      return [row, one === undefined || two === undefined ? one : worseOf<unknown>(bestFirst, one, two)];
    });
    return { ...event, ...Object.fromEntries(rows.filter(([, value]) => value !== undefined)) };
  }
  if (event.kind === 'classification-agreed' && other.kind === 'classification-agreed')
    return {
      ...event,
      level: worseOf(RISK_LEVELS, event.level, other.level),
      profile: {
        riskFactors: worseOf(INDICATOR_VALUES.riskFactors, event.profile.riskFactors, other.profile.riskFactors),
        protectiveFactors: worseOf(
          INDICATOR_VALUES.protectiveFactors,
          event.profile.protectiveFactors,
          other.profile.protectiveFactors,
        ),
        capacityToChange: worseOf(
          INDICATOR_VALUES.capacityToChange,
          event.profile.capacityToChange,
          other.profile.capacityToChange,
        ),
        wishes: worseOf(INDICATOR_VALUES.wishes, event.profile.wishes, other.profile.wishes),
        likelihoodOfRecurrence: worseOf(
          INDICATOR_VALUES.likelihoodOfRecurrence,
          event.profile.likelihoodOfRecurrence,
          other.profile.likelihoodOfRecurrence,
        ),
      },
    };
  if (event.kind === 'timescale-adjusted' && other.kind === 'timescale-adjusted' && event.clock === other.clock) {
    const isLimit = CLOCKS[event.clock].purpose === 'limit';
    return { ...event, months: (isLimit ? Math.min : Math.max)(event.months, other.months) };
  }
  if (event.kind === 'child-timescale-set' && other.kind === 'child-timescale-set')
    return { ...event, until: earlierOf(event.until, other.until) };
  if (event.kind === 'support-planned' && other.kind === 'support-planned')
    return { ...event, until: laterOf(event.until, other.until) };
  return event;
};

/** Of one day and kind, all as read beside each other: carried along once from either end, so that each has seen all others. */
const besideEachOther = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  const carried = (list: readonly CaseEvent[]): CaseEvent[] => {
    const earlierAsRead: CaseEvent[] = [];
    return list.map((event) => {
      // At most one event before it is needed for each thing: those before have already been carried into it.
      const asRead = earlierAsRead.reduce(besideAnother, event);
      const position = earlierAsRead.findIndex((earlier) => sameThings(earlier, event));
      if (position >= 0) earlierAsRead.splice(position, 1);
      earlierAsRead.push(asRead);
      return asRead;
    });
  };
  return carried([...carried(events)].reverse()).reverse();
};

/** The things for which an event is read beside others; a managed lapse is read only beside another. */
const readBeside = (event: CaseEvent): readonly string[] =>
  event.kind === 'observed'
    ? [...KEPT_ROWS.filter((row) => event[row] !== undefined), ...(event.managedLapse === undefined ? [] : ['lapse'])]
    : statementsIn(event).map(({ what }) => what);

/** Whether two events are read beside others for the same things, so that the later, read beside the earlier, stands for both. */
const sameThings = (one: CaseEvent, other: CaseEvent): boolean => `${readBeside(one)}` === `${readBeside(other)}`;

/** Whether no other event of its day and kind stands beside an event. */
const isAloneAmong =
  (events: readonly CaseEvent[]) =>
  (event: CaseEvent, position: number): boolean => {
    const next = events[position + 1];
    return next === undefined || next.happenedOn !== event.happenedOn || next.kind !== event.kind;
  };

/**
 * The events as they are read: of one day and kind, what differs is read as is safer for the child, whatever their ids are and whenever
 * each was recorded.
 *
 * @param events - the events, in their order
 * @returns the same events in the same order; the list itself where no day has two of a kind
 */
export function readWithCare(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const isAlone = isAloneAmong(events);
  if (events.every(isAlone)) return events;
  const asRead: CaseEvent[] = [];
  let group: CaseEvent[] = [];
  for (const [position, event] of events.entries()) {
    group.push(event);
    if (!isAlone(event, position)) continue;
    asRead.push(...(group.length === 1 ? group : besideEachOther(group)));
    group = [];
  }
  return asRead;
}

/** What the records of one day and kind say of one thing. */
interface StatementsOfOneDay {
  readonly what: string;
  readonly on: CivilDate;
  readonly kind: CaseEvent['kind'];
  readonly value: unknown;
  /** The events that say something of it. */
  readonly by: EventId[];
  isContradicted: boolean;
}

/** Of what records of one day say two things. */
export interface Contradictions {
  /** What stands so, because nobody has said since which is right: each thing with the events that contradict each other. */
  readonly standing: ReadonlyMap<string, readonly EventId[]>;
  /** What each event says that another of its day contradicts. */
  readonly byEvent: ReadonlyMap<EventId, ReadonlySet<string>>;
}

const NO_CONTRADICTIONS: Contradictions = { standing: new Map(), byEvent: new Map() };

/** Whether an event settles what was said of new risks: people agree, or say that none is new and know of what was reported. */
const settlesNewRisk = (event: CaseEvent, before: StatementsOfOneDay): boolean => {
  if (event.kind === 'classification-agreed') return true;
  if (event.kind !== 'observed' || event.newRisk === undefined) return false;
  const { happenedOn, knowingOf = [] } = event;
  return knowingOf.length > 0 && (before.on !== happenedOn || before.by.some((id) => knowingOf.includes(id)));
};

/**
 * Finds of what records of one day say two things.
 *
 * @param events - the events as recorded, in their order
 * @returns what still stands so, and for each event what another of its day contradicts
 */
export function contradictionsIn(events: readonly CaseEvent[]): Contradictions {
  if (events.every(isAloneAmong(events))) return NO_CONTRADICTIONS;
  const last = new Map<string, StatementsOfOneDay>();
  const contradicted: StatementsOfOneDay[] = [];
  for (const event of events) {
    const { id, kind, happenedOn } = event;
    const ofRisk = last.get(NEW_RISK);
    if (ofRisk !== undefined && settlesNewRisk(event, ofRisk)) last.delete(NEW_RISK);
    for (const { what, value } of statementsIn(event)) {
      const before = last.get(what);
      if (before === undefined || before.on !== happenedOn || before.kind !== kind) {
        last.set(what, { what, on: happenedOn, kind, value, by: [id], isContradicted: false });
        continue;
      }
      before.by.push(id);
      if (before.isContradicted || before.value === value) continue;
      before.isContradicted = true;
      contradicted.push(before);
    }
  }
  const byEvent = new Map<EventId, Set<string>>();
  for (const { what, by } of contradicted)
    for (const id of by) byEvent.set(id, (byEvent.get(id) ?? new Set()).add(what));
  const standing = contradicted.filter((statements) => last.get(statements.what) === statements);
  return { standing: new Map(standing.map(({ what, by }) => [what, by])), byEvent };
}
