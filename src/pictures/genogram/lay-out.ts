/** Where everything of a genogram stands. */

import type { Genogram, GenogramPerson } from '../../case/index.js';
import { inOneLine } from '../markup.js';
import { textWidth } from '../text-width.js';
import { datesOf, yearsOf } from './describe.js';
import { type Kin, kinIn } from './family.js';
import { orderOf } from './order.js';
import { placesOf, type Room } from './place.js';
import { type Channel, channelsOf } from './routes.js';
import { DOUBLE } from './signs.js';

/** Sizes, in pixels of a picture that is shown as wide as it was drawn. */
export const SIZE = {
  edge: 16,
  half: 22,
  smallHalf: 16,
  neverBornHalf: 12,
  gap: 14,
  label: 12,
  years: 11,
  label2years: 13,
  mostLabel: 110,
  setOff: 14,
  bracketLane: 22,
  hangingLane: 12,
  twins: 20,
} as const;

/** Everything that is known of where things stand. */
export interface Laid {
  readonly kin: Kin;
  readonly index: string | undefined;
  readonly at: (id: string) => number;
  readonly halfOf: (id: string) => number;
  /** The middle of a person, from the top. */
  readonly levelOf: (id: string) => number;
  /** Where the lines below a row begin. */
  readonly below: readonly number[];
  readonly channels: readonly Channel[];
  readonly width: number;
  readonly height: number;
}

/** A text cut to a width. */
const cut = (said: string, size: number, room: number): string => {
  if (textWidth(said, size, 'bold') <= room) return said;
  const signs = [...said];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size, 'bold') > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
};

/** What stands beside a sign. */
export const labelOf = ({ label }: GenogramPerson): string =>
  label === undefined ? '' : cut(inOneLine(label), SIZE.label, SIZE.mostLabel);

const NEVER_BORN: readonly GenogramPerson['kind'][] = ['pregnancy', 'stillbirth', 'miscarriage', 'abortion'];

/** Room on a couple’s line beside its date: for what marks its end. */
const MARKS = 34;

/**
 * Finds where everything of a genogram stands.
 *
 * @param genogram - the genogram
 * @param index - from whose point of view it is drawn
 * @returns the places
 */
export const layOut = (genogram: Genogram, index: string | undefined): Laid => {
  const kin = kinIn(genogram);
  const { rows, smaller } = orderOf(kin, index);
  const halfOf = (id: string): number =>
    NEVER_BORN.includes(kin.people.get(id)?.kind ?? 'male')
      ? SIZE.neverBornHalf
      : smaller.has(id)
        ? SIZE.smallHalf
        : SIZE.half;
  const roomOf = (id: string): Room => {
    const person = kin.people.get(id);
    const half = halfOf(id) + (id === index ? DOUBLE : 0);
    const words =
      person === undefined
        ? 0
        : Math.max(textWidth(labelOf(person), SIZE.label, 'bold'), textWidth(yearsOf(person), SIZE.years));
    return { left: half + SIZE.gap / 2, right: Math.max(half, words === 0 ? 0 : words + 6) + SIZE.gap / 2 };
  };
  const apart = new Map(
    kin.couples.flatMap(({ left, right, partnerships }) => {
      const widest = Math.max(0, ...partnerships.map((one) => textWidth(datesOf(one), SIZE.years)));
      const room = widest + MARKS + 16;
      return [
        [`${left}\n${right}`, room],
        [`${right}\n${left}`, room],
      ] as const;
    }),
  );
  const places = placesOf(rows, kin, roomOf, (one, other) => apart.get(`${one}\n${other}`) ?? 0);
  const at = (id: string): number => SIZE.edge + (places.get(id) ?? 0);
  const channels = channelsOf(kin, at, rows.length);
  const rowOfIndex = index === undefined ? -1 : (kin.generationOf.get(index) ?? -1);
  const hasTwins = new Set(
    (genogram.bornTogether ?? []).flatMap(({ children }) => children.map((id) => (kin.generationOf.get(id) ?? 0) - 1)),
  );
  const middles: number[] = [];
  const below: number[] = [];
  let y = SIZE.edge;
  for (const [row, channel] of channels.entries()) {
    const middle = y + SIZE.label + SIZE.label2years + 6 + SIZE.half;
    middles.push(middle);
    const end = middle + SIZE.half + (row === rowOfIndex ? SIZE.setOff + DOUBLE : 0);
    below.push(end);
    y =
      end +
      (channel.bracketLanes === 0 ? 0 : 6 + channel.bracketLanes * SIZE.bracketLane) +
      (channel.hangingLanes === 0 ? 0 : 8 + channel.hangingLanes * SIZE.hangingLane) +
      (hasTwins.has(row) ? SIZE.twins : 0) +
      8;
  }
  const levelOf = (id: string): number =>
    (middles[kin.generationOf.get(id) ?? 0] ?? 0) + (id === index ? SIZE.setOff : 0);
  const right = Math.max(0, ...[...places].map(([id, x]) => x + roomOf(id).right));
  return { kin, index, at, halfOf, levelOf, below, channels, width: right + 2 * SIZE.edge, height: y };
};

/** How far down a couple’s line runs. */
export const bracketY = (laid: Laid, row: number, lane: number): number =>
  (laid.below[row] ?? 0) + 6 + (lane + 1) * SIZE.bracketLane - 6;

/** How far down the line runs from which children hang. */
export const hangingY = (laid: Laid, row: number, lane: number): number => {
  const { bracketLanes = 0 } = laid.channels[row] ?? {};
  return (
    (laid.below[row] ?? 0) +
    (bracketLanes === 0 ? 0 : 6 + bracketLanes * SIZE.bracketLane) +
    8 +
    lane * SIZE.hangingLane
  );
};
