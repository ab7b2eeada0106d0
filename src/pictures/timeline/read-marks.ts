/** Reads off a history what happened and what is due. */

import {
  type CaseEvent,
  type CaseState,
  CLOCKS,
  type History,
  KEPT_ROWS,
  type TimelineEntry,
} from '../../reclassification/index.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import type { DueMark, EventMark } from './timeline.js';
import { ROW_WORDS } from './wording.js';

const observedWords = (event: Extract<CaseEvent, { readonly kind: 'observed' }>): string => {
  const words = [
    ...(event.managedLapse === undefined ? [] : ['a lapse that was managed']),
    ...(event.newRisk === true ? ['a new risk'] : event.newRisk === false ? ['no new risk'] : []),
    ...KEPT_ROWS.flatMap((row) => ROW_WORDS[row][event[row] ?? ''] ?? []),
  ];
  return words.length === 0 ? 'Observed' : `Observed: ${words.join('; ')}`;
};

const monthsWords = (months: number): string => `${months} ${months === 1 ? 'month' : 'months'}`;

const wordsOf = (event: CaseEvent, numberOf: (id: string) => number | undefined): string => {
  switch (event.kind) {
    case 'classification-agreed':
      return `Classification agreed: ${event.level} risk`;
    case 'observed':
      return observedWords(event);
    case 'came-home':
      return 'The child came home';
    case 'back-in-care':
      return 'The child went back into care';
    case 'support-planned':
      return `Support planned until ${formatCivilDate(event.until)}`;
    case 'timescale-adjusted':
      return `“${CLOCKS[event.clock].title}” set to ${monthsWords(event.months)}`;
    case 'child-timescale-set':
      return `The child’s own timescale set: until ${formatCivilDate(event.until)}`;
    case 'closed':
      return 'The case was closed';
    case 'corrected': {
      const number = numberOf(event.of);
      return number === undefined ? 'An entry withdrawn' : `Entry ${number} withdrawn`;
    }
  }
};

/**
 * What happened, each with its number.
 *
 * @param history - the history
 * @param entries - what of it is shown, in order
 * @returns a mark for each
 */
export const eventsOf = ({ events }: History, entries: readonly TimelineEntry[]): readonly EventMark[] => {
  const shown = new Map(entries.map((entry, position) => [entry.event.by, { entry, number: position + 1 }]));
  return events
    .flatMap((event): readonly EventMark[] => {
      const found = shown.get(event.id);
      if (found === undefined) return []; // it does not count, or is not shown
      const { number, entry } = found;
      const { recordedOn, recordedAfterDays, withdrawnBy } = entry;
      const says = wordsOf(event, (id) => shown.get(id)?.number);
      return [
        {
          ...{ number, on: entry.event.on, recordedOn, recordedAfterDays, kind: event.kind },
          says: withdrawnBy === undefined ? says : `${says} (withdrawn since)`,
          isWithdrawn: withdrawnBy !== undefined,
          level: event.kind === 'classification-agreed' ? event.level : undefined,
        },
      ];
    })
    .sort((one, other) => one.number - other.number);
};

/**
 * What is due.
 *
 * @param state - how things stand
 * @param first - the number of the first
 * @returns a mark for each
 */
export const dueOf = ({ due }: CaseState, first: number): readonly Omit<DueMark, 'isOutside'>[] =>
  due
    .flatMap((date) => (date.kind === 'no-date' || date.status === 'settled' ? [] : [date]))
    .map(({ dueOn, title: says, overdueByDays }, position) => {
      const isOverdue = overdueByDays > 0;
      return {
        number: position + first,
        on: dueOn,
        isOverdue,
        says: isOverdue ? `${says} (overdue by ${counted(overdueByDays, 'day')})` : says,
      };
    });
