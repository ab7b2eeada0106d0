/** What the episodes of one period say together. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { anyOf } from '../../shared/three-valued.js';
import type { CarePeriod } from './care-period.js';
import type { SoundEpisode } from './check-episode.js';
import type { InSequence } from './in-sequence.js';

const isShortBreak = ({ law }: SoundEpisode): boolean => law === 'short-breaks';

/** Since when the child has lived with parents, up to the end: times away do not end it (I-270). */
const withParentsFrom = (episodes: readonly SoundEpisode[]): CivilDate | undefined => {
  let from: CivilDate | undefined;
  for (let position = episodes.length - 1; position >= 0; position -= 1) {
    const episode = episodes[position];
    if (episode?.placement?.withParents) from = episode.from;
    else if (!episode?.placement?.forATime) break;
  }
  return from;
};

/** Whether an episode is custody: under youth justice, in secure accommodation (I-279). */
const isCustody = ({ law, placement }: SoundEpisode): boolean => law === 'youth-justice' && placement?.secure === true;

/** A time away under youth justice, such as in hospital: the placement before it goes on meanwhile. */
const isAwayUnderYouthJustice = ({ law, placement }: SoundEpisode): boolean =>
  law === 'youth-justice' && placement?.forATime === true;

/** How a period began. Custody that went over into ordinary care was care (I-353). */
const startedIn = (first: SoundEpisode, all: readonly SoundEpisode[]): CarePeriod['startedIn'] => {
  if (first.placement?.withParents) return 'with-parents';
  const isAllCustody = isCustody(first) && all.every((one) => isCustody(one) || isAwayUnderYouthJustice(one));
  return isAllCustody ? 'custody' : 'care';
};

/**
 * Says what the episodes of one period say together. Short breaks before care are no part of it: care began when they ended (I-274).
 *
 * @param child - the child
 * @param bornOn - the date of birth, where it is known
 * @param episodes - the earliest first, each following on the one before
 * @returns the period
 */
export function periodOf(child: string, bornOn: CivilDate | undefined, episodes: InSequence): CarePeriod {
  const firstOfCare = episodes.findIndex((episode) => !isShortBreak(episode));
  const own = firstOfCare > 0 ? episodes.slice(firstOfCare) : episodes;
  const first = episodes.find((episode) => !isShortBreak(episode)) ?? episodes[0];
  const last = episodes.reduce((_, later) => later);
  const kind = firstOfCare < 0 ? 'short-breaks' : own.some(isShortBreak) ? 'care-then-short-breaks' : 'care';
  const isWhole = firstOfCare > 0 || first.begins;
  const { until: ceasedOn, ceased, wentTo } = last;
  const placedWithParentsFrom = withParentsFrom(own);
  return {
    child,
    kind,
    knownFrom: first.from,
    ...(isWhole ? { startedOn: first.from } : {}),
    startedIn: startedIn(first, own),
    endsIn: isShortBreak(last) ? 'short-breaks' : 'care',
    ...(ceasedOn === undefined || ceased === undefined || ceased === 'X1' ? {} : { ceasedOn, reasonCeased: ceased }),
    ...(wentTo === undefined ? {} : { wentTo }),
    fosterOrResidential: anyOf(own.map(({ placement }) => placement?.fosterOrResidential ?? 'cannot-say')),
    ...(placedWithParentsFrom === undefined ? {} : { placedWithParentsFrom }),
    ...(bornOn === undefined ? {} : { bornOn }),
  };
}
