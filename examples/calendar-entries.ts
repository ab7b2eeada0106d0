/**
 * The work list of a case as entries of a calendar. An entry is known by its duty and not by its day: a moved day is the same entry again,
 * with a higher number, and what is no longer asked is called off rather than left standing.
 */
import { createEvents, type EventAttributes } from 'ics';
import { type CivilDate, formatCitation } from 'reunification-framework';
import type { CaseOverview, WorkItem } from 'reunification-framework/case';
import { Temporal } from 'temporal-polyfill';

/** An entry as it was last written. Keep it until the next time: a calendar cannot be asked what it holds. */
export interface CalendarEntry {
  /** The child and the duty; never the day. */
  readonly uid: string;
  /** 0 at first, and one more with every change. A calendar keeps the entry with the highest. */
  readonly sequence: number;
  readonly day: CivilDate;
  readonly title: string;
  readonly description: string;
  readonly isCalledOff: boolean;
}

/** Only what has to be done by a day: what waits for no day, or has become possible, is no date. */
const isDated = (item: WorkItem): item is WorkItem & { readonly dueOn: CivilDate } =>
  item.dueOn !== undefined && item.kind !== 'possible';

const isSame = (one: CalendarEntry, other: CalendarEntry): boolean =>
  one.day === other.day &&
  one.title === other.title &&
  one.description === other.description &&
  one.isCalledOff === other.isCalledOff;

/** The entry with its number: the same as before where nothing has changed, and one more where something has. */
const numbered = (entry: CalendarEntry, before: CalendarEntry | undefined): CalendarEntry => {
  if (before === undefined) return entry;
  return isSame(entry, before) ? before : { ...entry, sequence: before.sequence + 1 };
};

/**
 * The entries of a calendar, as they are now.
 *
 * @param kept - the entries as they were last written; none the first time
 * @param overview - how the case stands
 * @returns one entry for each dated task, and each kept one that is asked no longer, called off
 */
export function entriesOf(kept: readonly CalendarEntry[], { child, work }: CaseOverview): readonly CalendarEntry[] {
  const before = new Map(kept.map((entry) => [entry.uid, entry]));
  const now = work.filter(isDated).map(({ id, dueOn, title, settledBy, sources: [source] }): CalendarEntry => {
    const uid = `${child}/${id}@reunification-framework`;
    const description = `${settledBy}. ${formatCitation(source)}`;
    return numbered({ uid, sequence: 0, day: dueOn, title, description, isCalledOff: false }, before.get(uid));
  });
  const asked = new Set(now.map(({ uid }) => uid));
  const calledOff = kept
    .filter(({ uid }) => !asked.has(uid))
    .map((entry) => numbered({ ...entry, isCalledOff: true }, entry));
  return [...now, ...calledOff];
}

const dateParts = ({ year, month, day }: Temporal.PlainDate): [number, number, number] => [year, month, day];

/** A whole day ends where the next one starts. */
const eventOf = ({ uid, sequence, day, title, description, isCalledOff }: CalendarEntry): EventAttributes => {
  const date = Temporal.PlainDate.from(day);
  return {
    uid,
    sequence,
    title,
    description,
    start: dateParts(date),
    end: dateParts(date.add({ days: 1 })),
    status: isCalledOff ? 'CANCELLED' : 'CONFIRMED',
    transp: 'TRANSPARENT',
    classification: 'CONFIDENTIAL',
    productId: 'reunification-framework/example',
  };
};

/**
 * The entries as a calendar file.
 *
 * @param entries - the entries
 * @returns the text of an `.ics` file
 */
export function calendarText(entries: readonly CalendarEntry[]): string {
  const { error, value } = createEvents(entries.map(eventOf));
  if (error || value === null) throw new Error('The calendar could not be written.');
  return value;
}
