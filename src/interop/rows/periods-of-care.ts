/**
 * From episodes of care to entries on the child’s position in law.
 *
 * While a child stays looked after, each episode starts on the day on which the one before it ended, with the reason X1. Where that does
 * not hold, what came before is left out: an entry that is missing in between would be read as if nothing had happened.
 */

import type { LegalEntry } from '../../case/record/in-law.js';
import type { LegalStatusId } from '../../return-home/law/route.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { EpisodeCeasedCode, NewEpisodeCode } from '../codes/code.js';
import { type At, note, type Reading } from './read-row.js';
import type { RowFindingCode } from './row-findings.js';

/** An episode whose start could be read. */
export interface Episode {
  readonly at: At;
  /** Unique among the episodes. */
  readonly id: string;
  readonly from: CivilDate;
  /** Why it began; `undefined` where the code is not known. */
  readonly opens: NewEpisodeCode | undefined;
  /** When it ended; `undefined` where it goes on, or its end does not fit. */
  readonly until: CivilDate | undefined;
  /** Why it ended. */
  readonly ceased: EpisodeCeasedCode | undefined;
  /** The start of the period of care, where the row says it. */
  readonly enteredCareOn: CivilDate | undefined;
  /** The legal status, where the row says it. */
  readonly status: LegalStatusId | undefined;
  /** Whether nothing was found wrong with its days and its end. */
  readonly fits: boolean;
}

/** The columns in which findings about episodes stand. */
export interface EpisodeColumns {
  readonly from: string;
  readonly opens: string;
  readonly until: string;
  readonly ceased: string;
}

/** How an episode follows on what came before: it goes on with it, it begins a period of care, or it is not clear. */
interface Following {
  readonly episode: Episode;
  readonly how: 'goes-on' | 'begins' | 'unclear';
  /** The first day of the period of care that begins. */
  readonly careFrom?: CivilDate | undefined;
  /** Whether only why the episode began does not fit, so that the legal status is clear. */
  readonly isStatusClear: boolean;
}

const begins = (episode: Episode, careFrom = episode.from): Following => ({
  episode,
  how: 'begins',
  careFrom,
  isStatusClear: true,
});

const follow = (
  previous: Episode | undefined,
  episode: Episode,
  noteAt: (code: RowFindingCode, of: Episode, column: keyof EpisodeColumns) => void,
): Following => {
  const { opens, from, enteredCareOn } = episode;
  const unclear: Following = { episode, how: 'unclear', isStatusClear: false };
  const wrongReason: Following = { ...unclear, isStatusClear: true };
  if (previous === undefined) {
    if (opens === undefined) return wrongReason;
    if (opens.startsBeingLookedAfter) return begins(episode);
    if (enteredCareOn !== undefined && enteredCareOn < from) return begins(episode, enteredCareOn);
    noteAt('rows.start-of-care-missing', episode, 'opens');
    return wrongReason;
  }
  // What is wrong with the row itself has been found. Whatever it ended for, S after a time outside care begins a period of care.
  if (!previous.fits)
    return previous.until !== undefined && previous.until < from && opens?.startsBeingLookedAfter
      ? begins(episode)
      : unclear;
  if (previous.until === undefined || previous.ceased === undefined) {
    noteAt('rows.never-ended', previous, 'until');
    return unclear;
  }
  if (previous.until > from) {
    noteAt('rows.episodes-overlap', episode, 'from');
    return unclear;
  }
  const isSameDay = previous.until === from;
  const goesOn = previous.ceased.staysLookedAfter === 'yes';
  if (goesOn && !isSameDay) noteAt('rows.next-episode-missing', previous, 'ceased');
  if (!goesOn && isSameDay) noteAt('rows.ended-and-began-on-one-day', episode, 'from');
  if (goesOn !== isSameDay) return unclear;
  if (opens?.startsBeingLookedAfter === goesOn) {
    noteAt('rows.reason-does-not-fit', episode, 'opens');
    return wrongReason;
  }
  if (goesOn) return { episode, how: 'goes-on', isStatusClear: true };
  return opens === undefined ? wrongReason : begins(episode);
};

/**
 * How each episode follows on what came before it.
 *
 * @param reading - what the table is read with
 * @param episodes - the episodes, in any order
 * @param columns - the columns in which findings stand
 * @returns the episodes, the earliest first
 */
export function inSequence(
  reading: Reading,
  episodes: readonly Episode[],
  columns: EpisodeColumns,
): readonly Following[] {
  const inOrder = [...episodes].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const noteAt = (code: RowFindingCode, of: Episode, column: keyof EpisodeColumns): void =>
    note(reading, code, of.at, columns[column]);
  const followings = inOrder.map((episode, position) => follow(inOrder[position - 1], episode, noteAt));
  const last = inOrder.at(-1);
  if (last?.fits && last.ceased?.staysLookedAfter === 'yes') noteAt('rows.next-episode-missing', last, 'ceased');
  return followings;
}

/**
 * When the child became looked after, and when no longer.
 *
 * @param reading - what the table is read with
 * @param followings - the episodes in sequence
 * @param columns - the columns in which findings stand
 * @returns the entries since the last thing that is not clear
 */
export function careEntries(
  reading: Reading,
  followings: readonly Following[],
  columns: EpisodeColumns,
): readonly LegalEntry[] {
  const { extractedOn: recordedOn } = reading;
  let entries: LegalEntry[] = [];
  for (const { episode, how, careFrom } of followings) {
    const { at, id, until, ceased, fits } = episode;
    if (how === 'unclear' || !fits) entries = [];
    if (!fits) continue;
    if (careFrom !== undefined)
      entries.push({ kind: 'looked-after', id: `looked-after:${id}`, from: careFrom, recordedOn });
    if (until === undefined || ceased === undefined) continue;
    if (ceased.staysLookedAfter === 'no')
      entries.push({ kind: 'no-longer-looked-after', id: `no-longer-looked-after:${id}`, from: until, recordedOn });
    if (ceased.staysLookedAfter === 'cannot-say') {
      note(reading, 'rows.care-taken-over', at, columns.ceased);
      entries = [];
    }
  }
  // After the last X1 another episode is missing.
  return followings.at(-1)?.episode.ceased?.staysLookedAfter === 'yes' ? [] : entries;
}

/**
 * Which legal statuses the child had, where the episodes say them.
 *
 * @param reading - what the table is read with
 * @param followings - the episodes in sequence
 * @returns the entries since the last thing that is not clear
 */
export function statusEntries(
  { extractedOn: recordedOn }: Reading,
  followings: readonly Following[],
): readonly LegalEntry[] {
  let entries: LegalEntry[] = [];
  let current: LegalStatusId | undefined;
  for (const { episode, how, isStatusClear } of followings) {
    const { id, from, status, fits } = episode;
    if (!isStatusClear || !fits || status === undefined) {
      entries = [];
      current = undefined;
      continue;
    }
    if (status !== current || how === 'begins')
      entries.push({ kind: 'legal-status', id: `legal-status:${id}`, from, status, recordedOn });
    current = status;
  }
  return entries;
}

/**
 * Whether the child is known to be looked after no longer on a day.
 *
 * @param care - the entries, the earliest first
 * @param on - the day
 * @returns true where the last entry by that day says so
 */
export function isOutOfCare(care: readonly LegalEntry[], on: CivilDate): boolean {
  return care.filter(({ from }) => from <= on).at(-1)?.kind === 'no-longer-looked-after';
}
