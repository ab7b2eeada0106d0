/** Records of one day and one kind that say opposite things: it is not possible to say which is right, so each is read with care. */
import type { Profile } from '../../classification/index.js';
import { INDICATOR_VALUES, RISK_LEVELS } from '../../classification/profile.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { CLOCKS } from '../review/clock-rules.js';
import { type ClockId, KEPT_ROWS, type KeptRow } from '../review/review-rule.js';
import type { CaseEvent } from './history.js';

/** What a record says of one thing; two values for one thing and day contradict each other. */
interface Statement {
  readonly what: string;
  readonly value: unknown;
}

/** A new risk, as a thing of which two records can say the opposite. */
export const NEW_RISK = 'newRisk';
/** The child’s own timescale, as such a thing. */
export const CHILD_TIMESCALE = 'child’s timescale';

const statementsOnRows = (rows: Partial<Record<KeptRow, unknown>> | undefined): readonly Statement[] =>
  KEPT_ROWS.flatMap((row) => (rows?.[row] === undefined ? [] : [{ what: row, value: rows[row] }]));

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
      return [{ what: 'level', value: event.level }, ...statementsOnRows(event.profile)];
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

/**
 * The events of one day and kind as they are read: what differs is read as is safer for the child, whatever their ids are and whenever
 * each was recorded. They are carried along once from either end, so that each has seen all others.
 *
 * @param events - the events of one day and kind, in their order
 * @returns the same events in the same order
 */
export function besideEachOther(events: readonly CaseEvent[]): readonly CaseEvent[] {
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
}

/** The things for which an event is read beside others; a managed lapse is read only beside another. */
const readBeside = (event: CaseEvent): readonly string[] =>
  event.kind === 'observed'
    ? [...KEPT_ROWS.filter((row) => event[row] !== undefined), ...(event.managedLapse === undefined ? [] : ['lapse'])]
    : statementsIn(event).map(({ what }) => what);

/** Whether two events are read beside others for the same things, so that the later, read beside the earlier, stands for both. */
const sameThings = (one: CaseEvent, other: CaseEvent): boolean => `${readBeside(one)}` === `${readBeside(other)}`;
