/** Draws a genogram as SVG. */

import type { Genogram, GenogramPerson, ParentageKind, Partnership } from '../../case/index.js';
import { type Attributes, element, type Markup, text } from '../markup.js';
import { DARK_DRAWING, painted } from '../palette.js';
import { datesOf, genogramInWords, yearsOf } from './describe.js';
import { endOf, hasDied } from './ended.js';
import { drawKey, type KeySign, keyWidth } from './key.js';
import { bracketY, type ChannelBelow, hangingY, type Laid, labelOf, layOut, SIZE } from './lay-out.js';
import { remembered } from './remembered.js';
import type { Bracket, Hanging } from './routes.js';
import { DOUBLE, line, signOf } from './signs.js';

const TYPEFACE = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/** Text that stands above lines: they are hidden behind it. */
const ABOVE_LINES: Attributes = {
  class: 'rf-f-ink rf-s-page',
  fill: painted({ fill: 'ink' })['fill'],
  stroke: painted({ stroke: 'page' })['stroke'],
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

const DOTTED: Attributes = { 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' };
const DASHED: Attributes = { 'stroke-dasharray': '6 4' };

/** A circle is lower in its middle than beside it, so a line beside the middle begins within it. */
const drawBracket = (
  laid: Laid,
  channel: ChannelBelow,
  bracket: Bracket,
): { lines: readonly Markup[]; words: readonly Markup[] } => {
  const { left, right, fromX, toX, lane, partnership } = bracket;
  const y = bracketY(channel, lane);
  const isSolid = partnership?.kind === 'married';
  const style = isSolid ? {} : partnership === undefined ? { ...DASHED, 'stroke-width': 1 } : DOTTED;
  const end = endOf(partnership);
  const slash = (x: number): Markup => line(x - 4, y + 8, x + 4, y - 8);
  const dates = datesOf(partnership);
  return {
    lines: [
      line(fromX, laid.levelOf(left), fromX, y, style),
      line(toX, laid.levelOf(right), toX, y, style),
      line(fromX, y, toX, y, style),
      ...(end === undefined ? [] : [slash(toX - 12)]),
      ...(end === 'divorced' ? [slash(toX - 19)] : []),
    ],
    words:
      dates === ''
        ? []
        : [element('text', { x: fromX + 6, y: y - 5, 'font-size': SIZE.years, ...ABOVE_LINES }, text(dates))],
  };
};

const childLine = (kind: ParentageKind, fromX: number, fromY: number, x: number, y: number): readonly Markup[] => {
  switch (kind) {
    case 'birth':
      return [line(fromX, fromY, x, y)];
    case 'adopted':
      return [line(fromX - 2.5, fromY, x - 2.5, y), line(fromX + 2.5, fromY, x + 2.5, y, DASHED)];
    case 'fostered':
      return [line(fromX, fromY, x, y, DOTTED)];
  }
};

/** A child below a line, and how it belongs there. */
interface Below {
  readonly id: string;
  readonly kind: ParentageKind;
  readonly x: number;
}

/** Lines to children of one birth, from one point; of identical ones, with a bar between. */
const drawTogether = (
  laid: Laid,
  y: number,
  children: readonly Below[],
  areIdentical: boolean | undefined,
): readonly Markup[] => {
  const xs = children.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const point = (first + last) / 2;
  const end = y + SIZE.twins;
  const half = (x: number): number => (point + x) / 2;
  return [
    ...children.flatMap(({ id, kind, x }) => [
      ...childLine(kind, point, y, x, end),
      ...childLine(kind, x, end, x, laid.levelOf(id)),
    ]),
    ...(areIdentical === true ? [line(half(first), y + SIZE.twins / 2, half(last), y + SIZE.twins / 2)] : []),
  ];
};

const drawHanging = (
  laid: Laid,
  channel: ChannelBelow,
  { family, dropX, from, lane }: Hanging,
  genogram: Genogram,
): readonly Markup[] => {
  const [one = ''] = family.parents;
  const y = hangingY(channel, lane);
  const isFirst = (id: string): boolean => laid.kin.familyOf.get(id) === family;
  const children = family.children.map(({ id, kind }): Below => ({ id, kind, x: laid.at(id) + (isFirst(id) ? 0 : 8) }));
  const groups = (genogram.bornTogether ?? []).flatMap(({ children: ids, areIdentical }) => {
    const here = children.filter(({ id }) => ids.includes(id));
    return here.length > 1 ? [{ here, areIdentical }] : [];
  });
  const inGroup = new Set(groups.flatMap(({ here }) => here));
  const singles = children.filter((child) => !inGroup.has(child));
  const ends = [
    dropX,
    ...singles.map(({ x }) => x),
    ...groups.map(({ here }) => (Math.min(...here.map(({ x }) => x)) + Math.max(...here.map(({ x }) => x))) / 2),
  ];
  const top = from === undefined ? laid.levelOf(one) : bracketY(channel, from.lane);
  return [
    line(dropX, top, dropX, y),
    ...(Math.max(...ends) - Math.min(...ends) < 0.1 ? [] : [line(Math.min(...ends), y, Math.max(...ends), y)]),
    ...singles.flatMap(({ id, kind, x }) => childLine(kind, x, y, x, laid.levelOf(id))),
    ...groups.flatMap(({ here, areIdentical }) => drawTogether(laid, y, here, areIdentical)),
  ];
};

const drawPerson = (laid: Laid, person: GenogramPerson, called: string): Markup => {
  const { id } = person;
  const [x, y, half] = [laid.at(id), laid.levelOf(id), laid.halfOf(id)];
  const top = y - half - 5 - (id === laid.index ? DOUBLE : 0);
  const [label, years] = [labelOf(person), yearsOf(person)];
  return element(
    'g',
    {},
    element('title', {}, text([called, yearsOf(person)].filter((part) => part !== '').join(', '))),
    ...signOf(person, x, y, half, id === laid.index),
    ...(years === ''
      ? []
      : [element('text', { x: x + 6, y: top, 'font-size': SIZE.years, ...ABOVE_LINES }, text(years))]),
    ...(label === ''
      ? []
      : [
          element(
            'text',
            {
              x: x + 6,
              y: years === '' ? top : top - SIZE.label2years,
              'font-size': SIZE.label,
              'font-weight': 'bold',
              ...ABOVE_LINES,
            },
            text(label),
          ),
        ]),
  );
};

/** The signs that are used, for the key. */
const signsIn = ({ kin, index }: Laid, { bornTogether = [] }: Genogram): readonly KeySign[] => {
  const people = [...kin.people.values()];
  const kinds: readonly GenogramPerson['kind'][] = [
    'male',
    'female',
    'not-known',
    'pregnancy',
    'stillbirth',
    'miscarriage',
    'abortion',
  ];
  const partnerships = kin.couples.flatMap((couple): readonly (Partnership | undefined)[] =>
    couple.partnerships.length === 0 ? [undefined] : couple.partnerships,
  );
  const parentages = kin.families.flatMap(({ children }) => children.map(({ kind }) => kind));
  const used: readonly (readonly [KeySign, boolean])[] = [
    ...kinds.map((kind) => [kind, people.some((person) => person.kind === kind)] as const),
    ['index', index !== undefined],
    ['died', people.some((person) => hasDied(person))],
    ['married', partnerships.some((one) => one?.kind === 'married')],
    ['together', partnerships.some((one) => one !== undefined && one.kind !== 'married')],
    ['parents', partnerships.includes(undefined)],
    ['separated', partnerships.some((one) => endOf(one) === 'separated')],
    ['divorced', partnerships.some((one) => endOf(one) === 'divorced')],
    ['adopted', parentages.includes('adopted')],
    ['fostered', parentages.includes('fostered')],
    ['identical', bornTogether.some(({ areIdentical }) => areIdentical === true)],
    ['twins', bornTogether.some(({ areIdentical }) => areIdentical !== true)],
  ];
  return used.flatMap(([sign, isUsed]) => (isUsed ? [sign] : []));
};

/** The least width. */
const LEAST_WIDTH = 320;

/**
 * Draws a genogram.
 *
 * @param genogram - the genogram, which hangs together
 * @param drawing - from whose point of view, what it is called, and whether it has a key
 * @returns an `svg` element
 */
export function drawGenogram(
  genogram: Genogram,
  { index, title, hasKey }: { readonly index: string | undefined; readonly title: string; readonly hasKey: boolean },
): Markup {
  const laid = layOut(genogram, index);
  const { generationOf, people } = laid.kin;
  const inOrder = [...people.values()].sort(
    ({ id: one }, { id: other }) => generationOf(one) - generationOf(other) || laid.at(one) - laid.at(other),
  );
  const rowOf = remembered((_: number): GenogramPerson[] => []);
  for (const person of inOrder) rowOf(generationOf(person.id)).push(person);
  const rows = laid.channels.map((_, row) => rowOf(row));
  const { sentences, called } = genogramInWords(genogram, laid.kin, rows, index);
  const signs = hasKey ? signsIn(laid, genogram) : [];
  const width = Math.ceil(Math.max(LEAST_WIDTH, laid.width, keyWidth(signs)));
  const brackets = laid.channels.flatMap((channel) => channel.brackets.map((one) => drawBracket(laid, channel, one)));
  const key = hasKey ? drawKey(signs, width, laid.height + 6) : { parts: [], height: laid.height };
  const height = Math.ceil(key.height + SIZE.edge);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': TYPEFACE,
    },
    element('title', {}, text(title)),
    element('desc', {}, text(sentences.join(' '))),
    element('style', {}, text(DARK_DRAWING)),
    element('rect', { x: 0, y: 0, width, height, ...painted({ fill: 'page' }) }),
    ...brackets.flatMap(({ lines }) => lines),
    ...laid.channels.flatMap((channel) => channel.hangings.flatMap((one) => drawHanging(laid, channel, one, genogram))),
    ...inOrder.map((person) => drawPerson(laid, person, called(person.id))),
    ...brackets.flatMap(({ words }) => words),
    ...key.parts,
  );
}
