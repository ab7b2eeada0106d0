/** A timeline as a picture. */

import { InputError } from '../../shared/findings/input-error.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { inOneLine } from '../markup.js';
import { TIMELINE_DRAWING } from '../shapes.js';
import { asOfWords, signsIn } from './describe.js';
import { drawTimeline } from './drawing/draw-timeline.js';
import { timelineAsked } from './subject.js';
import type { TimelineDrawing, TimelineQuestion, TimelineSubject } from './timeline-drawing.js';
import { TIMELINE_WORDING } from './wording.js';

/** How wide a picture can be. */
const WIDTHS = { least: 300, most: 2000, usual: 720 } as const;

/**
 * Draws what happened in a case, as SVG: the levels that people agreed, where the child lived, the clocks, each event with its number, what
 * was recorded later, the day asked about, and what is due.
 *
 * A level is told by its letter, its word and a pattern, never by its colour alone. The whole is told in words too, for those who do not see
 * it. The picture needs no script and nothing from elsewhere. Its colours are attributes; its one style element makes it dark where a
 * reader prefers that. Under a Content-Security-Policy give `TIMELINE_STYLE_HASH` in `style-src`, or leave it out: then it stays light.
 *
 * @param of - a history, or a case
 * @param question - the day asked about; of a case with several ways home, which; from and until which day to draw
 * @param drawing - how wide, what it is called, and whether it lists what happened
 * @returns an `svg` element, well-formed as XML and in HTML; the same for the same input
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { timelineSvg } from 'reunification-framework/pictures';
 *
 * const on = civilDate('2026-01-05');
 * const svg = timelineSvg(
 *   {
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     wayHome: { parents: ['parent-1'] },
 *     events: [{ id: 'e1', kind: 'came-home', happenedOn: on, recordedOn: on }],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * svg.match(/<title>(.*?)<\/title>/)?.[1]; // => 'Timeline of the case. As of 2 March 2026'
 * svg.match(/Where the child lives: .*?\./)?.[0];
 * // => 'Where the child lives: At home, 5 January 2026 to 2 March 2026.'
 * ```
 */
export function timelineSvg(of: TimelineSubject, question: TimelineQuestion, drawing: TimelineDrawing = {}): string {
  const timeline = timelineAsked(of, question);
  const { title, width = WIDTHS.usual, list = true } = readOnce('drawing', drawing, TIMELINE_DRAWING);
  if (width < WIDTHS.least || width > WIDTHS.most)
    throw new InputError('drawing', { code: 'input.not-one-of', path: ['width'] });
  const called = title === undefined ? `Timeline of the case. ${asOfWords(timeline)}` : inOneLine(title);
  return `${
    drawTimeline(timeline, {
      title: called,
      width,
      hasList: list,
      hasStyle: true,
      wording: TIMELINE_WORDING.practitioner,
      signs: signsIn(timeline),
    }).markup
  }\n`;
}
