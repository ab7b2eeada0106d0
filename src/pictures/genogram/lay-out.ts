/** Where everything of a genogram stands. */

import type { Genogram, GenogramPerson, Partnership } from '../../case/index.js';
import { inOneLine } from '../markup.js';
import { textWidth } from '../text-width.js';
import { datesOf, yearsOf } from './describe.js';
import { type Kin, kinIn } from './family.js';
import { orderOf } from './order.js';
import { placesOf, type Room } from './place.js';
import { remembered } from './remembered.js';
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

/** What runs below a row, and where. */
export interface ChannelBelow extends Channel {
  /** Where the lines begin. */
  readonly top: number;
}

/** Everything that is known of where things stand. */
export interface Laid {
  readonly kin: Kin;
  readonly index: string | undefined;
  readonly at: (id: string) => number;
  readonly halfOf: (id: string) => number;
  /** The middle of a person, from the top. */
  readonly levelOf: (id: string) => number;
  /** Below each row. */
  readonly channels: readonly ChannelBelow[];
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

const datesWidth = (partnership: Partnership | undefined): number => textWidth(datesOf(partnership), SIZE.years);

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
  const people = [...kin.people.values()];
  const neverBorn = new Set(people.filter(({ kind }) => NEVER_BORN.includes(kind)).map(({ id }) => id));
  const halfOf = (id: string): number =>
    neverBorn.has(id) ? SIZE.neverBornHalf : smaller.has(id) ? SIZE.smallHalf : SIZE.half;
  /** How far to the right words reach of those who have any. */
  const words = new Map(
    people.flatMap((person) => {
      const widest = Math.max(textWidth(labelOf(person), SIZE.label, 'bold'), textWidth(yearsOf(person), SIZE.years));
      return widest === 0 ? [] : [[person.id, widest + 6] as const];
    }),
  );
  const roomOf = (id: string): Room => {
    const half = halfOf(id) + (id === index ? DOUBLE : 0);
    return { left: half + SIZE.gap / 2, right: Math.max(half, words.get(id) ?? 0) + SIZE.gap / 2 };
  };
  const apart = new Map(
    kin.couples.flatMap(({ left, right, partnerships }) => {
      const room = Math.max(0, ...partnerships.map(datesWidth)) + MARKS + 16;
      return [
        [`${left}\n${right}`, room],
        [`${right}\n${left}`, room],
      ] as const;
    }),
  );
  const places = placesOf(rows, kin, roomOf, (one, other) => apart.get(`${one}\n${other}`) ?? 0);
  const at = (id: string): number => SIZE.edge + places.at(id);
  const rowOfIndex = index === undefined ? -1 : kin.generationOf(index);
  const hasTwins = new Set(
    (genogram.bornTogether ?? []).flatMap(({ children }) => children.map((id) => kin.generationOf(id) - 1)),
  );
  const middleOf = remembered((_: number) => ({ y: 0 }));
  let y: number = SIZE.edge;
  const channels = channelsOf(kin, at, halfOf, rows.length, (one) => 6 + datesWidth(one)).map(
    (channel, row): ChannelBelow => {
      const middle = y + SIZE.label + SIZE.label2years + 6 + SIZE.half;
      middleOf(row).y = middle;
      const top = middle + SIZE.half + (row === rowOfIndex ? SIZE.setOff + DOUBLE : 0);
      y =
        top +
        (channel.bracketLanes === 0 ? 0 : 6 + channel.bracketLanes * SIZE.bracketLane) +
        (channel.hangingLanes === 0 ? 0 : 8 + channel.hangingLanes * SIZE.hangingLane) +
        (hasTwins.has(row) ? SIZE.twins : 0) +
        8;
      return { ...channel, top };
    },
  );
  const levelOf = (id: string): number => middleOf(kin.generationOf(id)).y + (id === index ? SIZE.setOff : 0);
  return { kin, index, at, halfOf, levelOf, channels, width: places.right + 2 * SIZE.edge, height: y };
};

/** How far down a couple’s line runs. */
export const bracketY = ({ top }: ChannelBelow, lane: number): number => top + 6 + (lane + 1) * SIZE.bracketLane - 6;

/** How far down the line runs from which children hang. */
export const hangingY = ({ top, bracketLanes }: ChannelBelow, lane: number): number =>
  top + (bracketLanes === 0 ? 0 : 6 + bracketLanes * SIZE.bracketLane) + 8 + lane * SIZE.hangingLane;
