/** Whether what a history withdraws can be withdrawn like that. */
import { type CivilDate, isEarlier } from '../../../shared/days/civil-date.js';
import { type Finding, findingIn } from '../../../shared/findings/finding.js';
import { readEntries } from '../../../shared/findings/partly-read.js';
import { HISTORY_FINDINGS, type HistoryFindingCode } from '../../findings.js';
import { replacedInACircle } from '../corrections.js';
import type { CaseEventKind, EventId } from '../history.js';

const finding = /* @__PURE__ */ findingIn(HISTORY_FINDINGS);

/** Of an event, what bears on corrections; what could not be read is `undefined`. */
interface Entry {
  readonly kind?: CaseEventKind | undefined;
  readonly id?: EventId | undefined;
  readonly recordedOn?: CivilDate | undefined;
  readonly of?: EventId | undefined;
  readonly instead?: EventId | undefined;
}

/** The events that could be read, at their positions. */
type Entries = readonly (Entry | undefined)[] | undefined;

/** Most histories correct nothing. */
const hasCorrections = (events: Entries): boolean => events?.some((entry) => entry?.kind === 'corrected') ?? false;

/**
 * The events that a history withdraws, each with its correction.
 *
 * @param events - the events that could be read
 * @returns the correction by the id of the event withdrawn; corrections themselves are never withdrawn
 */
export function withdrawnIn(events: Entries): ReadonlyMap<EventId, Entry> {
  const withdrawn = new Map<EventId, Entry>();
  if (!hasCorrections(events)) return withdrawn;
  const corrections = readEntries(events).filter(({ entry }) => entry.kind === 'corrected');
  for (const { entry } of corrections) if (entry.of !== undefined) withdrawn.set(entry.of, entry);
  for (const { entry } of corrections) if (entry.id !== undefined) withdrawn.delete(entry.id);
  return withdrawn;
}

/** What is wrong with the entry that a correction names as replacing another. */
const checkReplacement = (
  { of, instead }: Entry,
  byId: ReadonlyMap<Entry['id'], Entry>,
  circles: ReadonlyMap<EventId, EventId>,
): readonly HistoryFindingCode[] => {
  if (instead === undefined) return [];
  const [entry, other] = [of === undefined ? undefined : byId.get(of), byId.get(instead)];
  const isOfAnotherKind = entry?.kind !== undefined && other?.kind !== undefined && entry.kind !== other.kind;
  if (other === undefined || instead === of || isOfAnotherKind) return ['correction.replaced-by-another-kind'];
  // Once for each circle.
  return of !== undefined && circles.get(of) === of ? ['correction.replaced-in-a-circle'] : [];
};

/** What is wrong with the entry that a correction names as wrong. */
const checkEntry = (
  { id, of, recordedOn }: Entry,
  byId: ReadonlyMap<Entry['id'], Entry>,
): readonly HistoryFindingCode[] => {
  if (of === undefined) return [];
  const entry = byId.get(of);
  if (entry === undefined || of === id) return ['correction.of-nothing-recorded'];
  if (entry.kind === 'corrected') return ['correction.of-a-correction'];
  return isEarlier(recordedOn, entry.recordedOn) ? ['correction.before-its-event'] : [];
};

const FIELD = {
  'correction.before-its-event': 'recordedOn',
  'correction.replaced-by-another-kind': 'instead',
  'correction.replaced-in-a-circle': 'instead',
} as const;

const fieldOf = (code: HistoryFindingCode): string =>
  Object.entries(FIELD).find(([named]) => named === code)?.[1] ?? 'of';

/** The corrections in the order in which they were recorded, at their positions. */
const inTurn = (events: Entries) => {
  const whenRecorded = ({ id, recordedOn }: Entry): string => [recordedOn, id].join(' ');
  return readEntries(events)
    .filter(({ entry }) => entry.kind === 'corrected')
    .sort((one, other) => (whenRecorded(one.entry) < whenRecorded(other.entry) ? -1 : 1));
};

/**
 * Finds corrections that cannot stand: of something not recorded, of another correction, of an event recorded later or already
 * withdrawn, or with a replacement that does not exist or is of another kind.
 *
 * @param events - the events, each with its kind and id: one without may be the one that is named
 * @returns all findings
 */
export function checkCorrections(events: Entries): readonly Finding<HistoryFindingCode>[] {
  if (!hasCorrections(events)) return [];
  const corrections = inTurn(events);
  const byId = new Map(readEntries(events).map(({ entry }) => [entry.id, entry]));
  const circles = replacedInACircle(corrections.map(({ entry }) => entry));
  const withdrawn = new Set<EventId>();
  return corrections.flatMap(({ entry, position }) => {
    const isTwice = entry.of !== undefined && withdrawn.has(entry.of);
    if (entry.of !== undefined) withdrawn.add(entry.of);
    const codes: readonly HistoryFindingCode[] = [
      ...checkEntry(entry, byId),
      ...(isTwice ? (['correction.twice'] as const) : []),
      ...checkReplacement(entry, byId, circles),
    ];
    return codes.map((code) => finding(code, 'events', position, fieldOf(code)));
  });
}
