/** The key to the signs of a genogram. */

import type { GenogramPersonKind } from '../../case/index.js';
import { type Attributes, element, type Markup, text } from '../markup.js';
import { painted } from '../palette.js';
import { textWidth } from '../text-width.js';
import { KIND_WORDS } from './describe.js';
import { line, signOf } from './signs.js';

/** A sign that the key explains. */
export type KeySign =
  | GenogramPersonKind
  | 'index'
  | 'died'
  | 'married'
  | 'together'
  | 'parents'
  | 'separated'
  | 'divorced'
  | 'adopted'
  | 'fostered'
  | 'identical'
  | 'twins';

const WORDS: Readonly<Record<KeySign, string>> = {
  ...KIND_WORDS,
  index: 'drawn from this point of view',
  died: 'has died',
  married: 'married',
  together: 'living together, or a couple',
  parents: 'parents of a child; whether together is not recorded',
  separated: 'separated',
  divorced: 'divorced',
  adopted: 'adopted child',
  fostered: 'foster child',
  identical: 'identical twins',
  twins: 'twins',
};

const SIZE = { edge: 16, sign: 7, room: 34, text: 11, line: 22, gap: 18 } as const;

const DOTTED: Attributes = { 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' };
const DASHED: Attributes = { 'stroke-dasharray': '6 4' };

const drawSign = (sign: KeySign, x: number, y: number): readonly Markup[] => {
  const middle = x + 14;
  const across = (more: Attributes = {}): Markup => line(x, y, x + 28, y, more);
  const slash = (at: number): Markup => line(at - 3, y + 6, at + 3, y - 6);
  const fork = [line(middle, y - 8, x + 4, y + 8), line(middle, y - 8, x + 24, y + 8)];
  switch (sign) {
    case 'index':
      return signOf({ kind: 'male' }, middle, y, 4, true);
    case 'died':
      return signOf({ kind: 'male', hasDied: true }, middle, y, SIZE.sign, false);
    case 'married':
      return [across()];
    case 'together':
      return [across(DOTTED)];
    case 'parents':
      return [across({ ...DASHED, 'stroke-width': 1 })];
    case 'separated':
      return [across(), slash(middle)];
    case 'divorced':
      return [across(), slash(middle - 3), slash(middle + 4)];
    case 'adopted':
      return [line(middle - 2.5, y - 9, middle - 2.5, y + 9), line(middle + 2.5, y - 9, middle + 2.5, y + 9, DASHED)];
    case 'fostered':
      return [line(middle, y - 9, middle, y + 9, DOTTED)];
    case 'identical':
      return [...fork, line(x + 9, y, x + 19, y)];
    case 'twins':
      return fork;
    case 'male':
    case 'female':
    case 'not-known':
    case 'pregnancy':
    case 'stillbirth':
    case 'miscarriage':
    case 'abortion':
      return signOf({ kind: sign }, middle, y, SIZE.sign, false);
  }
};

/** How much room a sign and its words need. */
const roomFor = (sign: KeySign): number => SIZE.room + textWidth(WORDS[sign], SIZE.text, 'bold');

/**
 * How wide a picture has to be for its key.
 *
 * @param signs - the signs that are used in it
 * @returns the width at the least
 */
export const keyWidth = (signs: readonly KeySign[]): number => 2 * SIZE.edge + Math.max(0, ...signs.map(roomFor));

/**
 * Draws the key below a genogram.
 *
 * @param signs - the signs that are used in it
 * @param width - how wide the picture is
 * @param top - where the key begins
 * @returns its parts, and where it ends
 */
export function drawKey(
  signs: readonly KeySign[],
  width: number,
  top: number,
): { readonly parts: readonly Markup[]; readonly height: number } {
  let [x, y] = [SIZE.edge, top + SIZE.line / 2];
  const parts: Markup[] = [line(SIZE.edge, top - 6, width - SIZE.edge, top - 6, { 'stroke-width': 1 }, 'grid')];
  for (const sign of signs) {
    const said = WORDS[sign];
    const needed = roomFor(sign);
    if (x > SIZE.edge && x + needed > width - SIZE.edge) [x, y] = [SIZE.edge, y + SIZE.line];
    parts.push(
      ...drawSign(sign, x, y),
      element('text', { x: x + SIZE.room, y: y + 4, 'font-size': SIZE.text, ...painted({ fill: 'ink' }) }, text(said)),
    );
    x += needed + SIZE.gap;
  }
  return { parts, height: y + SIZE.line / 2 };
}
