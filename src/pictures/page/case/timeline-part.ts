/** A timeline on a page: the picture, wide and narrow, and what its numbers stand for. */

import { formatCivilDate } from '../../../shared/days/civil-date.js';
import type { Markup } from '../../markup.js';
import { asOfWords, clockWords, markWords, notShownWords } from '../../timeline/describe.js';
import { drawTimeline } from '../../timeline/drawing/draw-timeline.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { TimelineWording } from '../../timeline/wording.js';
import { DAY, joined, list, part, tableOf } from '../parts.js';

/** How wide the pictures are laid out: for a desk and a sheet of paper, and for a telephone. */
const WIDTHS = { wide: 720, narrow: 300 } as const;

/**
 * Draws a timeline once for a wide page and once for a narrow one, of which the style of the page shows the one that fits.
 *
 * @param timeline - the timeline
 * @param wording - what its parts are called
 * @param signs - what its signs mean
 * @returns both pictures
 */
export const picturesOf = (timeline: Timeline, wording: TimelineWording, signs: readonly string[]): Markup => {
  const picture = (kind: keyof typeof WIDTHS): Markup =>
    part(
      'div',
      [
        drawTimeline(timeline, {
          title: `Timeline. ${asOfWords(timeline)}`,
          width: WIDTHS[kind],
          hasList: false,
          hasStyle: false,
          wording,
          signs,
        }),
      ],
      { class: `rf-${kind}` },
    );
  return joined(picture('wide'), picture('narrow'));
};

/**
 * What the numbers of a timeline stand for.
 *
 * @param timeline - the timeline
 * @param caption - what the table is called
 * @returns a table; nothing where there are no numbers
 */
export const numbersOf = (timeline: Timeline, caption: string): Markup => {
  const { events, due, undated } = timeline;
  const notShown = notShownWords(timeline);
  return joined(
    ...(events.length + due.length === 0
      ? []
      : [
          tableOf({
            caption,
            kind: 'rf-numbers',
            columns: [['Number', DAY], ['Day', DAY], ['What']],
            rows: [...events, ...due].map((mark) => [
              [String(mark.number), DAY],
              [formatCivilDate(mark.on), DAY],
              [`${'isOverdue' in mark ? 'Due: ' : ''}${markWords(mark)}`],
            ]),
          }),
        ]),
    ...(notShown === undefined ? [] : [part('p', [notShown])]),
    ...(undated.length === 0 ? [] : [list(undated.map((title) => `Due, without a day: ${title}`))]),
  );
};

/**
 * How each clock ran.
 *
 * @param timeline - the timeline
 * @returns a table; nothing where none ran
 */
export const clocksOf = ({ clocks }: Timeline): Markup =>
  clocks.length === 0
    ? joined()
    : tableOf({
        caption: 'Clocks',
        columns: [['Clock'], ['How it ran']],
        rows: clocks.map((row) => [[`${row.title} (${row.id})`], [clockWords(row)]]),
      });
