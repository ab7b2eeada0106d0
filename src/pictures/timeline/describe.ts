/** A timeline in words: what a picture shows, for those who do not see it. */

import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { shortDay } from './scale.js';
import type { ClockRow, ClockSpan, DueMark, EventMark, Timeline } from './timeline.js';
import { CLOCK_END_WORDS, type TimelineWording } from './wording.js';

const sentence = (start: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`${start}: ${parts.join('; ')}.`];

/**
 * How a clock’s time ended, or stands.
 *
 * @param span - the time
 * @returns it in words
 */
export const clockEndWords = ({ end, until, dueOn }: ClockSpan): string =>
  `${CLOCK_END_WORDS[end]} ${shortDay(end === 'broken' || end === 'level-changed' ? until : (dueOn ?? until))}`;

/** The most times of a clock that are told in words. */
const TOLD_LIMIT = 4;

/**
 * How a clock ran.
 *
 * @param row - the clock
 * @returns it in words
 */
export const clockWords = ({ months, spans }: ClockRow): string =>
  [`${months} ${months === 1 ? 'month' : 'months'}`, ...spans.slice(-TOLD_LIMIT).map(clockEndWords)].join('; ');

/** How much later something was recorded; nothing where it was recorded on its day. */
const lateWords = ({ recordedAfterDays }: Pick<EventMark, 'recordedAfterDays'>): string =>
  recordedAfterDays > 0 ? ` (recorded ${counted(recordedAfterDays, 'day')} later)` : '';

/**
 * What a mark stands for.
 *
 * @param mark - something that happened, or is due
 * @returns it in words, with how much later it was recorded, or that its day is not drawn
 */
export const markWords = (mark: EventMark | DueMark): string =>
  'recordedOn' in mark ? `${mark.says}${lateWords(mark)}` : `${mark.says}${mark.isOutside ? ' (not drawn)' : ''}`;

const marked = (mark: EventMark | DueMark): string => `${mark.number}, ${formatCivilDate(mark.on)}: ${markWords(mark)}`;

/**
 * The day asked about, and what was known.
 *
 * @param timeline - the timeline
 * @returns it in words
 */
export const asOfWords = ({ asOf, knownOn }: Pick<Timeline, 'asOf' | 'knownOn'>): string =>
  knownOn === undefined
    ? `As of ${formatCivilDate(asOf)}`
    : `As of ${formatCivilDate(asOf)}, as known on ${formatCivilDate(knownOn)}`;

/**
 * That some events are not shown.
 *
 * @param timeline - the timeline
 * @returns it in words; `undefined` where all are shown
 */
export const notShownWords = ({ notShown }: Pick<Timeline, 'notShown'>): string | undefined =>
  notShown === 0 ? undefined : `Not shown: ${notShown} other ${notShown === 1 ? 'entry' : 'entries'}.`;

/**
 * What the signs of a picture mean: those that it has.
 *
 * @param timeline - the timeline
 * @returns a sentence or more for each kind of sign
 */
export const signsIn = ({ clocks, events, due }: Timeline): readonly string[] => [
  ...(clocks.length === 0
    ? []
    : ['Clocks: × broken, ✓ met, ? time up and to be confirmed, ! limit reached; dashed, still to run.']),
  ...(events.length === 0
    ? []
    : ['What happened: a square where people agreed a classification; a dotted line to the day of recording.']),
  ...(due.every(({ isOutside }) => isOutside) ? [] : ['What is due: a diamond, full where it is overdue.']),
];

/**
 * Everything that a timeline shows, in sentences.
 *
 * @param timeline - the timeline
 * @param wording - what its parts are called
 * @returns the sentences
 */
export const timelineInWords = (timeline: Timeline, wording: TimelineWording): string => {
  const { levels, isLevelTold, places, clocks, events, due, undated } = timeline;
  const notShown = notShownWords(timeline);
  return [
    `${asOfWords(timeline)}.`,
    ...(isLevelTold && levels.length === 0 ? [wording.noLevel] : []),
    ...sentence(
      wording.levels,
      levels.map(({ level, from, until }) => `${level}, ${formatCivilDate(from)} to ${formatCivilDate(until)}`),
    ),
    ...sentence(
      wording.places,
      places.map(
        ({ place, from, until }) => `${wording.place[place][0]}, ${formatCivilDate(from)} to ${formatCivilDate(until)}`,
      ),
    ),
    ...sentence(
      'Clocks',
      clocks.map((row) => `${row.title}, ${clockWords(row)}`),
    ),
    ...sentence('What happened', events.map(marked)),
    ...(notShown === undefined ? [] : [notShown]),
    ...sentence('What is due', [...due.map(marked), ...undated]),
  ].join(' ');
};
