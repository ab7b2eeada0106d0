/** A drawing that grows downwards, and what every part of it draws with. */

import type { CivilDate } from '../../../shared/days/civil-date.js';
import { type Attributes, element, type Markup, text } from '../../markup.js';
import { painted, type ShadeName } from '../../palette.js';
import { linesOf } from '../../text-width.js';
import type { Scale } from '../scale.js';
import type { Timeline } from '../timeline.js';

/** Sizes, in pixels. */
export const SIZE = { edge: 14, text: 13, small: 12, line: 17, band: 30, bar: 12, mark: 20 } as const;

/** A drawing as it grows downwards: what is drawn into it moves `y`. */
export interface Drawing {
  readonly parts: Markup[];
  readonly width: number;
  readonly scale: Scale;
  /** Where the next thing is drawn. */
  y: number;
}

/**
 * A line.
 *
 * @param x1 - where it begins, across
 * @param y1 - where it begins, down
 * @param x2 - where it ends, across
 * @param y2 - where it ends, down
 * @param stroke - its colour
 * @param more - its other attributes
 * @returns the element
 */
export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: ShadeName,
  more: Attributes = {},
): Markup => element('line', { x1, y1, x2, y2, ...painted({ stroke }), ...more });

/**
 * A piece of text.
 *
 * @param x - where it stands, across
 * @param y - where it stands, down
 * @param said - what it says
 * @param more - its other attributes
 * @param fill - its colour
 * @returns the element
 */
export const words = (x: number, y: number, said: string, more: Attributes = {}, fill: ShadeName = 'ink'): Markup =>
  element('text', { x, y, ...painted({ fill }), ...more }, text(said));

/** Text that stands above lines: they are hidden behind it. */
const ABOVE_LINES: Attributes = {
  class: 'rf-f-ink rf-s-page',
  stroke: painted({ stroke: 'page' })['stroke'],
  'stroke-width': 4,
  'paint-order': 'stroke',
};

/** Bold letters. */
export const BOLD: Attributes = { 'font-weight': 'bold' };

/**
 * Draws a heading.
 *
 * @param drawing - the drawing, which grows
 * @param said - what it says
 */
export const heading = (drawing: Drawing, said: string): void => {
  drawing.y += SIZE.line + 4;
  drawing.parts.push(words(SIZE.edge, drawing.y, said, { ...ABOVE_LINES, ...BOLD }));
  drawing.y += 7;
};

/**
 * Draws lines of text across the drawing.
 *
 * @param drawing - the drawing, which grows
 * @param said - what they say
 * @param fill - their colour
 */
export const paragraph = (drawing: Drawing, said: string, fill: ShadeName = 'ink'): void => {
  for (const part of linesOf(said, SIZE.text, drawing.width - 2 * SIZE.edge)) {
    drawing.y += SIZE.line;
    drawing.parts.push(words(SIZE.edge, drawing.y, part, fill === 'ink' ? ABOVE_LINES : {}, fill));
  }
};

/** A rectangle on the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A place on the page, as exact as can be seen.
 *
 * @param value - the place
 * @returns the same, to a tenth of a pixel
 */
export const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The box of a time.
 *
 * @param drawing - the drawing
 * @param from - the first day
 * @param until - the last day
 * @param height - how high it is
 * @returns the box, at the place where the drawing stands
 */
export const boxOf = ({ scale, y }: Drawing, from: CivilDate, until: CivilDate, height: number): Box => {
  const [start, end] = [scale.at(from), scale.at(until)];
  return { x: start, y, width: Math.max(2, end - start), height };
};

/**
 * Whether a time lies within the days shown.
 *
 * @param span - the time
 * @param shown - the timeline
 * @returns true where some of it does
 */
export const isDrawn = (
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
  shown: Timeline,
): boolean => from <= shown.until && until >= shown.from;
