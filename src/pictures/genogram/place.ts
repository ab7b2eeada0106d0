/** How far to the right each person stands. */

import type { Family, Kin } from './family.js';
import type { Unit } from './order.js';
import { remembered } from './remembered.js';

/** How much room somebody takes to the left and to the right of their middle. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** Where people stand. */
export interface Places {
  /** The middle of a person. */
  readonly at: (id: string) => number;
  /** How far to the right all of them reach. */
  readonly right: number;
}

/** Where somebody stands. */
interface Seat {
  readonly id: string;
  /** How far from the first of the row at the least. */
  offset: number;
  x: number;
}

/** Somebody, and where they would best stand. */
type Wish = readonly [seat: Seat, x: number];

/** How often rows are moved towards each other. */
const ROUNDS = 24;

/** Gives everybody of a row the place nearest to the one wished for in which all keep their distance. */
const settle = (wishes: readonly Wish[]): void => {
  const blocks: { total: number; from: number; count: number }[] = [];
  for (const [position, [{ offset }, wish]] of wishes.entries()) {
    let block = { total: wish - offset, from: position, count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.total / last.count > block.total / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { total: last.total + block.total, from: last.from, count: last.count + block.count };
    }
    blocks.push(block);
  }
  for (const { total, from, count } of blocks)
    for (const [seat] of wishes.slice(from, from + count)) seat.x = total / count + seat.offset;
};

/** Half way between the first and the last. */
const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/**
 * Finds a place for everybody: couples above the middle of their children, and nobody on top of anybody else.
 *
 * @param rows - who stands in which order
 * @param kin - the genogram
 * @param roomOf - how much room somebody takes
 * @param apart - how far two neighbours have to be apart for what stands between them
 * @returns the middle of each person
 */
export function placesOf(
  rows: readonly (readonly Unit[])[],
  kin: Kin,
  roomOf: (id: string) => Room,
  apart: (one: string, other: string) => number,
): Places {
  const seatOf = remembered((id: string): Seat => ({ id, offset: 0, x: 0 }));
  const at = (id: string): number => seatOf(id).x;
  for (const row of rows) {
    const seats = row.flatMap(({ members }) => members.map(seatOf));
    let before: Seat | undefined;
    for (const seat of seats) {
      if (before !== undefined)
        seat.offset =
          before.offset + Math.max(roomOf(before.id).right + roomOf(seat.id).left, apart(before.id, seat.id));
      before = seat;
    }
    settle(seats.map((seat) => [seat, 0]));
  }
  const shiftOf = ({ parents, children }: Family): number => {
    const below = children.filter(({ id }) => kin.familyOf.get(id)?.parents === parents).map(({ id }) => at(id));
    return below.length === 0 ? 0 : middle(parents.map(at)) - middle(below);
  };
  const familiesOfParent = remembered((_: string): Family[] => []);
  for (const family of kin.families) for (const parent of family.parents) familiesOfParent(parent).push(family);
  const below = ({ members, family }: Unit): readonly Wish[] => {
    const shift = family === undefined ? 0 : shiftOf(family);
    return members.map((id) => [seatOf(id), at(id) + shift]);
  };
  const above = ({ members }: Unit): readonly Wish[] => {
    const shifts = members.map((id) => {
      const families = familiesOfParent(id);
      const shift =
        families.length === 0
          ? undefined
          : families.reduce((total, family) => total - shiftOf(family), 0) / families.length;
      return { id, shift };
    });
    const known = shifts.flatMap(({ shift }) => shift ?? []);
    const mean = known.length === 0 ? 0 : known.reduce((total, shift) => total + shift, 0) / known.length;
    return shifts.map(({ id, shift = mean }) => [seatOf(id), at(id) + shift]);
  };
  const downwards = (): void => {
    for (const row of rows.slice(1)) settle(row.flatMap(below));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    downwards();
    for (const row of rows.slice(0, -1).reverse()) settle(row.flatMap(above));
  }
  downwards();
  const ids = [...kin.people.keys()];
  const left = Math.min(...ids.map((id) => at(id) - roomOf(id).left));
  return {
    at: (id) => at(id) - left,
    right: Math.max(0, ...ids.map((id) => at(id) - left + roomOf(id).right)),
  };
}
