/** Draws a timeline as SVG. */

import { element, type Markup, text } from '../../markup.js';
import { DARK_DRAWING, painted } from '../../palette.js';
import { linesOf, textWidth } from '../../text-width.js';
import { asOfWords, notShownWords, timelineInWords } from '../describe.js';
import { scaleOf, ticksOf } from '../scale.js';
import type { Timeline } from '../timeline.js';
import type { TimelineWording } from '../wording.js';
import { drawLevels, drawPlaces } from './draw-bands.js';
import { drawClocks } from './draw-clocks.js';
import { drawList, drawMarks } from './draw-marks.js';
import { BOLD, type Drawing, heading, line, paragraph, SIZE, words } from './drawing.js';

const TYPEFACE = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/** Draws the day asked about and the days along the axis. Where its words take more than one line, all else stands that much lower. */
const drawAxis = (
  drawing: Drawing,
  timeline: Timeline,
): { readonly ticks: readonly number[]; readonly top: number } => {
  const { parts, scale, width } = drawing;
  const asOf = scale.at(timeline.asOf);
  const lines = linesOf(asOfWords(timeline), SIZE.text, width - 2 * SIZE.edge, 'bold');
  for (const [position, said] of lines.entries()) {
    const half = textWidth(said, SIZE.text, 'bold') / 2;
    const middle = Math.min(width - SIZE.edge - half, Math.max(SIZE.edge + half, asOf));
    parts.push(words(middle, 20 + position * SIZE.line, said, { ...BOLD, 'text-anchor': 'middle' }, 'today'));
  }
  const top = 26 + (lines.length - 1) * SIZE.line;
  drawing.y = top + 32;
  const ticks = ticksOf(timeline, scale, { days: 52, months: 36, years: 42 }).map(({ on, label, year }) => {
    const x = scale.at(on);
    const fits = (short: string): boolean => x + 3 + textWidth(short, SIZE.small) <= width;
    if (label !== '' && fits(label)) parts.push(words(x + 3, top + 14, label, { 'font-size': SIZE.small }, 'quiet'));
    if (year !== undefined && fits(year))
      parts.push(words(x + 3, top + 28, year, { 'font-size': SIZE.small, ...BOLD }, 'quiet'));
    return x;
  });
  return { ticks, top };
};

/** How a timeline is drawn. */
export interface Drawn {
  /** What it is called. */
  readonly title: string;
  /** How wide it is, in pixels. */
  readonly width: number;
  /** Whether what the numbers stand for is listed in the picture. */
  readonly hasList: boolean;
  /** Whether it carries the style that turns it dark; a page has it once. */
  readonly hasStyle: boolean;
  /** What its parts are called. */
  readonly wording: TimelineWording;
  /** What its signs mean. */
  readonly signs: readonly string[];
}

/**
 * Draws a timeline.
 *
 * @param timeline - what it shows
 * @param drawn - how
 * @returns an `svg` element
 */
export const drawTimeline = (
  timeline: Timeline,
  { title, width, hasList, hasStyle, wording, signs }: Drawn,
): Markup => {
  const drawing: Drawing = {
    parts: [],
    width,
    scale: scaleOf(timeline, SIZE.edge, width - 2 * SIZE.edge),
    y: 0,
  };
  const { events, due } = timeline;
  const { ticks, top } = drawAxis(drawing, timeline);
  drawLevels(drawing, timeline, wording);
  drawPlaces(drawing, timeline, wording);
  drawClocks(drawing, timeline);
  if (events.length > 0) {
    heading(drawing, wording.happened);
    drawMarks(drawing, events);
  }
  const dueInside = due.filter(({ isOutside }) => !isOutside);
  if (dueInside.length > 0) {
    heading(drawing, 'What is due');
    drawMarks(drawing, dueInside);
  }
  const bottom = drawing.y;
  drawing.y += 4;
  for (const said of signs) paragraph(drawing, said, 'quiet');
  if (hasList) {
    const notShown = notShownWords(timeline);
    drawList(drawing, wording.happened, events);
    if (notShown !== undefined) paragraph(drawing, notShown);
    drawList(drawing, 'What is due', due);
    for (const undated of timeline.undated) paragraph(drawing, undated);
  }
  const height = Math.ceil(drawing.y + SIZE.edge);
  const asOf = drawing.scale.at(timeline.asOf);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      lang: 'en-GB',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': TYPEFACE,
      'font-size': SIZE.text,
    },
    element('title', {}, text(title)),
    element('desc', {}, text(timelineInWords(timeline, wording))),
    ...(hasStyle ? [element('style', {}, text(DARK_DRAWING))] : []),
    element('rect', { width, height, ...painted({ fill: 'page' }) }),
    ...ticks.map((x) => line(x, top + 4, x, bottom, 'grid')),
    line(asOf, top, asOf, bottom, 'today', { 'stroke-width': 2 }),
    ...drawing.parts,
  );
};
