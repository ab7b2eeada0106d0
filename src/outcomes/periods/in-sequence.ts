/** Putting the episodes of one child into sequence: X1 joins those that follow on the same day, and nothing else does (I-278). */
import type { EpisodeFindingCode } from '../findings.js';
import type { SoundEpisode } from './check-episode.js';
import type { EpisodeField } from './episode.js';

/** The episodes of one period, the earliest first. */
export type InSequence = readonly [SoundEpisode, ...SoundEpisode[]];

type Note = (code: EpisodeFindingCode, of: SoundEpisode, field: EpisodeField) => void;

/** What keeps an episode from following on the one before it, and where; nothing where it follows. */
const unfitting = (previous: SoundEpisode, episode: SoundEpisode): Parameters<Note> | undefined => {
  const { until, ceased } = previous;
  if (until === undefined) return ['episodes.never-ended', previous, 'ceasedOn'];
  if (until > episode.from) return ['episodes.overlap', episode, 'startedOn'];
  const isSameDay = until === episode.from;
  const goesOn = ceased === 'X1';
  if (goesOn && !isSameDay) return ['episodes.next-missing', previous, 'reasonCeased'];
  if (!goesOn && isSameDay) return ['episodes.ended-and-began', episode, 'startedOn'];
  return episode.begins === goesOn ? ['episodes.reason-does-not-fit', episode, 'reasonStarted'] : undefined;
};

/**
 * Joins the episodes of a child to periods. Whatever does not fit is noted.
 *
 * @param episodes - the child’s episodes that are sound by themselves, the earliest first
 * @param note - notes what does not fit
 * @returns the episodes of each period
 */
export function joined(episodes: readonly SoundEpisode[], note: Note): readonly InSequence[] {
  const periods: [SoundEpisode, ...SoundEpisode[]][] = [];
  let previous: SoundEpisode | undefined;
  for (const episode of episodes) {
    const found = previous && unfitting(previous, episode);
    if (found !== undefined) note(...found);
    if (previous === undefined && !episode.begins) note('episodes.start-of-care-missing', episode, 'reasonStarted');
    const current = previous?.ceased === 'X1' ? periods.at(-1) : undefined;
    if (current === undefined) periods.push([episode]);
    else current.push(episode);
    previous = episode;
  }
  if (previous?.ceased === 'X1') note('episodes.next-missing', previous, 'reasonCeased');
  return periods;
}
