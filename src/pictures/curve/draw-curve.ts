/** The curve of re-entry over time, drawn. */

import type { ShownCurve, ShownCurvePoint } from '../../outcomes/stability/shown-curve.js';
import { element, type Markup, text } from '../markup.js';
import { painted } from '../palette.js';

const TYPEFACE = 'Arial, Helvetica, "Liberation Sans", sans-serif';
const WIDTH = 720;
const HEIGHT = 360;
const SIZE = 14;
const LEFT = 64;
const RIGHT = 704;
const TOP = 40;
const BOTTOM = 304;

/** A place on the drawing for a time and for a part. */
interface Scales {
  readonly across: (months: number) => number;
  readonly up: (part: number) => number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const label = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): Markup =>
  element('text', { x, y, 'font-size': SIZE, 'text-anchor': anchor, ...painted({ fill: 'ink' }) }, text(words));

/** The top of the scale: a fifth, or as many of them as the curve needs. It always begins at none. */
const topOf = (points: readonly ShownCurvePoint[]): number =>
  Math.max(0.2, Math.ceil(Math.max(...points.map(({ estimate }) => estimate)) * 5 - 1e-9) / 5);

const partLines = (top: number, { up }: Scales): readonly Markup[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
    const y = up(share * top);
    return [
      element('line', { x1: LEFT, x2: RIGHT, y1: y, y2: y, ...painted({ stroke: 'grid' }) }),
      label(`${Math.round(share * top * 100)} %`, LEFT - 8, y + 5, 'end'),
    ];
  });

/** How far apart the months stand that are named. */
const apartOf = (last: number): number => [1, 3, 6, 12, 24].find((apart) => last / apart <= 12) ?? 60;

const monthMarks = (last: number, { across }: Scales): readonly Markup[] => {
  const apart = apartOf(last);
  return Array.from({ length: Math.floor(last / apart) + 1 }, (_, at) => at * apart).flatMap((months) => {
    const x = across(months);
    return [
      element('line', { x1: x, x2: x, y1: BOTTOM, y2: BOTTOM + 6, ...painted({ stroke: 'ink' }) }),
      label(String(months), x, BOTTOM + 22, 'middle'),
    ];
  });
};

/** Level from one month to the next, and then up: months are whole, so nothing is known in between. */
const cornersOf = (points: readonly ShownCurvePoint[], { across, up }: Scales): readonly string[] => {
  let before: number | undefined;
  return points.flatMap(({ months, estimate }) => {
    const [x, y] = [round(across(months)), round(up(estimate))];
    const corners = before === undefined || before === y ? [`${x} ${y}`] : [`${x} ${before}`, `${x} ${y}`];
    before = y;
    return corners;
  });
};

/**
 * Draws the curve, as SVG. It has a title and a description; the numbers stand in a table beside it.
 *
 * @param curve - the curve, with two points at least
 * @param describe - what it is called, and what it says in words
 * @returns the drawing
 */
export const drawCurve = (
  { points }: ShownCurve,
  describe: { readonly title: string; readonly says: string },
): Markup => {
  const last = Math.max(1, ...points.map(({ months }) => months));
  const top = topOf(points);
  const scales: Scales = {
    across: (months) => LEFT + (months / last) * (RIGHT - LEFT),
    up: (part) => BOTTOM - (part / top) * (BOTTOM - TOP),
  };
  const line = cornersOf(points, scales).join('L');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      'font-family': TYPEFACE,
    },
    element('title', {}, text(describe.title)),
    element('desc', {}, text(describe.says)),
    element('rect', { x: 0, y: 0, width: WIDTH, height: HEIGHT, ...painted({ fill: 'page' }) }),
    ...partLines(top, scales),
    element('path', { d: `M${line}`, 'stroke-width': 3, ...painted({ stroke: 'home-lines' }) }),
    ...monthMarks(last, scales),
    label('Back in care by then', LEFT, TOP - 16, 'start'),
    label('Months since the return', RIGHT, HEIGHT - 8, 'end'),
  );
};
