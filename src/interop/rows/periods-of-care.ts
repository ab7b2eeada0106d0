/** From episodes of care to entries on the child’s position in law. */

import type { LegalEntry } from '../../case/record/in-law.js';
import type { LegalStatusId } from '../../return-home/law/route.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { EpisodeColumns, Following } from './episodes-in-sequence.js';
import { note, type Reading } from './read-row.js';

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
    const { at, id, until, ceased } = episode;
    const isSaid = episode.fits && how !== 'contradicted';
    if (how === 'unclear' || !isSaid) entries = [];
    if (!isSaid) continue;
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
