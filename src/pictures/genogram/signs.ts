/** The signs of a genogram. */

import type { GenogramPerson } from '../../case/index.js';
import { type Attributes, element, type Markup } from '../markup.js';
import { painted, type ShadeName } from '../palette.js';
import { hasDied } from './ended.js';

const LINE: Attributes = { 'stroke-width': 2 };

/** A straight line. */
export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  more: Attributes = {},
  stroke: ShadeName = 'ink',
): Markup => element('line', { x1, y1, x2, y2, ...painted({ stroke }), ...LINE, ...more });

const cross = (x: number, y: number, half: number): readonly Markup[] => [
  line(x - half, y - half, x + half, y + half),
  line(x + half, y - half, x - half, y + half),
];

const points = (...all: readonly (readonly [number, number])[]): string =>
  all.map((pair) => pair.map((value) => Math.round(value * 10) / 10).join(',')).join(' ');

const OUTLINE: Attributes = { ...LINE, ...painted({ fill: 'page', stroke: 'ink' }) };

const outline = (kind: GenogramPerson['kind'], x: number, y: number, half: number): Markup => {
  switch (kind) {
    case 'male':
      return element('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...OUTLINE });
    case 'female':
      return element('circle', { cx: x, cy: y, r: half, ...OUTLINE });
    case 'pregnancy':
      return element('polygon', {
        points: points([x, y - half], [x + half, y + half], [x - half, y + half]),
        ...OUTLINE,
      });
    case 'miscarriage':
      return element('circle', { cx: x, cy: y, r: half / 2, ...painted({ fill: 'ink', stroke: 'ink' }) });
    case 'abortion':
      return element('path', {
        d: `M${x - half / 2} ${y - half / 2}L${x + half / 2} ${y + half / 2}M${x + half / 2} ${y - half / 2}L${x - half / 2} ${y + half / 2}`,
        ...painted({ stroke: 'ink' }),
        ...LINE,
      });
    case 'not-known':
    case 'stillbirth':
      return element('polygon', {
        points: points([x, y - half], [x + half, y], [x, y + half], [x - half, y]),
        ...OUTLINE,
      });
  }
};

/** How far outside the double line of the index person runs. */
export const DOUBLE = 5;

/** How far the lines of an x reach in each shape, as a share of half its width. */
const REACH: Readonly<Record<GenogramPerson['kind'], number>> = {
  male: 1,
  female: 0.7,
  'not-known': 0.5,
  stillbirth: 0.5,
  pregnancy: 0.5,
  miscarriage: 0.5,
  abortion: 0.5,
};

/**
 * The sign of a person: a square, a circle and so on, with an x for the dead and double lines for the index person.
 *
 * @param person - the person
 * @param x - the middle
 * @param y - the middle
 * @param half - half its width
 * @param isIndex - whether it is drawn from this person’s point of view
 * @returns the shapes
 */
export const signOf = (
  person: Pick<GenogramPerson, 'kind' | 'diedOn' | 'hasDied'>,
  x: number,
  y: number,
  half: number,
  isIndex: boolean,
): readonly Markup[] => {
  const { kind } = person;
  const isCrossed = kind === 'stillbirth' || (hasDied(person) && kind !== 'miscarriage' && kind !== 'abortion');
  return [
    ...(isIndex ? [outline(kind, x, y, half + DOUBLE)] : []),
    outline(kind, x, y, half),
    ...(isCrossed ? cross(x, y, half * REACH[kind]) : []),
  ];
};
