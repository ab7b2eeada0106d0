/**
 * Putting the episodes of one child into sequence, whatever the order of their rows.
 *
 * While a child stays looked after, each episode starts on the day on which the one before it ended, with the reason X1. Where that does
 * not hold, what came before is left out: an entry that is missing in between would be read as if nothing had happened. Episodes that
 * overlap, as all do that start on one day, contradict each other: what they say is left out too.
 */

import type { LegalStatusId } from '../../return-home/law/route.js';
import { type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import type { EpisodeCeasedCode, NewEpisodeCode } from '../codes/code.js';
import { type At, note, type Reading } from './read-row.js';
import type { RowFindingCode } from './row-findings.js';

/** An episode whose start could be read. */
export interface Episode {
  readonly at: At;
  /** All that its row says. */
  readonly said: string;
  /** Unique among the episodes that have one of their own. */
  readonly id: string;
  /** Whether no other row has its id: otherwise neither is read, and that has been found. */
  readonly hasOwnId: boolean;
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

/**
 * How an episode follows on what came before: it goes on with it, it begins a period of care, it is not clear, or the two contradict each
 * other.
 */
export interface Following {
  readonly episode: Episode;
  readonly how: 'goes-on' | 'begins' | 'unclear' | 'contradicted';
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

/** What the episodes so far leave for the next to follow on: the last of them, or those that overlapped. */
interface Before {
  /** The latest day on which one of them ended. */
  readonly until: CivilDate | undefined;
  /** The one that ended on that day; `undefined` where it does not fit, or where two do not agree why. */
  readonly last: Episode | undefined;
  /** Whether it is known of each when it ended. */
  readonly haveAllEnded: boolean;
}

const NOTHING_BEFORE: Before = { until: undefined, last: undefined, haveAllEnded: true };

const isGoingOn = ({ fits, until }: Episode): boolean => fits && until === undefined;

const and = (before: Before, episode: Episode): Before => {
  const { until, fits } = episode;
  if (until === undefined) return { ...before, haveAllEnded: false };
  if (before.until === undefined || until > before.until) return { ...before, until, last: fits ? episode : undefined };
  if (until < before.until) return before;
  return fits && before.last?.ceased === episode.ceased ? before : { ...before, last: undefined };
};

type NoteAt = (code: RowFindingCode, of: Episode, column: keyof EpisodeColumns) => void;

/** How an episode follows on those before it, none of which goes on beyond its start. */
const follow = (before: Before | undefined, episode: Episode, noteAt: NoteAt): Following => {
  const { opens, from, enteredCareOn } = episode;
  const unclear: Following = { episode, how: 'unclear', isStatusClear: false };
  const wrongReason: Following = { ...unclear, isStatusClear: true };
  if (before === undefined) {
    if (opens === undefined) return wrongReason;
    if (opens.startsBeingLookedAfter) return begins(episode);
    if (enteredCareOn !== undefined && enteredCareOn < from) return begins(episode, enteredCareOn);
    noteAt('rows.start-of-care-missing', episode, 'opens');
    return wrongReason;
  }
  const { until, last, haveAllEnded } = before;
  if (!haveAllEnded) return unclear;
  // What is wrong with the rows before has been found. Whatever they ended for, S after a time outside care begins a period of care.
  if (last?.ceased === undefined)
    return isEarlier(until, from) && opens?.startsBeingLookedAfter ? begins(episode) : unclear;
  const isSameDay = until === from;
  const goesOn = last.ceased.staysLookedAfter === 'yes';
  if (goesOn && !isSameDay) noteAt('rows.next-episode-missing', last, 'ceased');
  if (!goesOn && isSameDay) noteAt('rows.ended-and-began-on-one-day', episode, 'from');
  if (goesOn !== isSameDay) return unclear;
  if (opens?.startsBeingLookedAfter === goesOn) {
    noteAt('rows.reason-does-not-fit', episode, 'opens');
    return wrongReason;
  }
  if (goesOn) return { episode, how: 'goes-on', isStatusClear: true };
  return opens === undefined ? wrongReason : begins(episode);
};

/** The episodes of each day of start, the earliest first, and in an order that does not depend on that of the rows. */
const byStart = (episodes: readonly Episode[]): readonly (readonly [Episode, ...Episode[]])[] => {
  const inOrder = [...episodes].sort(
    (one, other) => compareDays(one.from, other.from) || (one.said < other.said ? -1 : 1),
  );
  const groups: [Episode, ...Episode[]][] = [];
  for (const episode of inOrder) {
    const last = groups.at(-1);
    if (last?.[0].from === episode.from) last.push(episode);
    else groups.push([episode]);
  }
  return groups;
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
  const noteAt: NoteAt = (code, of, column) => note(reading, code, of.at, columns[column]);
  const followings: Following[] = [];
  let before: Before | undefined;
  let goingOn: readonly Episode[] = [];
  for (const group of byStart(episodes)) {
    const [first, ...others] = group;
    for (const episode of goingOn) noteAt('rows.never-ended', episode, 'until');
    const overlapped = isEarlier(first.from, before?.until) ? before : undefined;
    for (const episode of overlapped === undefined ? others : group)
      if (episode.hasOwnId) noteAt('rows.episodes-overlap', episode, 'from');
    const isOne = others.length === 0;
    if (overlapped === undefined) {
      // Of several, why they began is looked at once it is clear which of them did.
      const followed = follow(before, isOne ? first : { ...first, opens: undefined }, noteAt);
      if (isOne) followings.push(followed);
    }
    if (overlapped !== undefined || !isOne)
      for (const episode of group) followings.push({ episode, how: 'contradicted', isStatusClear: false });
    goingOn = group.filter(isGoingOn);
    before = group.reduce(and, overlapped ?? NOTHING_BEFORE);
  }
  const { haveAllEnded = false, last } = before ?? {};
  if (haveAllEnded && last?.ceased?.staysLookedAfter === 'yes') noteAt('rows.next-episode-missing', last, 'ceased');
  return followings;
}
