/** How far to the right each person stands. */

import type { Family, Kin } from './family.js';
import type { Unit } from './order.js';

/** How much room somebody takes to the left and to the right of their middle. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** How often rows are moved towards each other. */
const ROUNDS = 24;

/** The places nearest to those wished for in which everybody keeps their distance. */
const nearest = (wished: readonly number[], distances: readonly number[]): readonly number[] => {
  let sum = 0;
  const offsets = wished.map((_, position) => {
    sum += position === 0 ? 0 : (distances[position - 1] ?? 0);
    return sum;
  });
  const blocks: { total: number; count: number }[] = [];
  for (const [position, wish] of wished.entries()) {
    let block = { total: wish - (offsets[position] ?? 0), count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.total / last.count > block.total / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { total: last.total + block.total, count: last.count + block.count };
    }
    blocks.push(block);
  }
  const means = blocks.flatMap(({ total, count }) => Array.from({ length: count }, () => total / count));
  return means.map((mean, position) => mean + (offsets[position] ?? 0));
};

const middle = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : (Math.min(...values) + Math.max(...values)) / 2;

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
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const inRow = rows.map((row) => row.flatMap(({ members }) => members));
  const distances = inRow.map((row) =>
    row.slice(1).map((id, before) => {
      const last = row[before] ?? id;
      return Math.max(roomOf(last).right + roomOf(id).left, apart(last, id));
    }),
  );
  for (const [position, row] of inRow.entries())
    for (const [at, x] of nearest(
      row.map(() => 0),
      distances[position] ?? [],
    ).entries())
      places.set(row[at] ?? '', x);
  const at = (id: string): number => places.get(id) ?? 0;
  const shiftOf = ({ parents, children }: Family): number => {
    const above = middle(parents.map(at)) ?? 0;
    const below = middle(
      children.filter(({ id }) => kin.familyOf.get(id)?.parents === parents).map(({ id }) => at(id)),
    );
    return below === undefined ? 0 : above - below;
  };
  const move = (generation: number, wished: (unit: Unit) => readonly number[]): void => {
    const row = rows[generation] ?? [];
    const found = nearest(row.flatMap(wished), distances[generation] ?? []);
    for (const [position, id] of (inRow[generation] ?? []).entries()) places.set(id, found[position] ?? 0);
  };
  const familiesOfParent = new Map<string, Family[]>();
  for (const family of kin.families)
    for (const parent of family.parents)
      familiesOfParent.set(parent, [...(familiesOfParent.get(parent) ?? []), family]);
  const below = ({ members, family }: Unit): readonly number[] => {
    const shift = family === undefined ? 0 : shiftOf(family);
    return members.map((id) => at(id) + shift);
  };
  const above = ({ members }: Unit): readonly number[] => {
    const shifts = members.map((id) => {
      const families = familiesOfParent.get(id) ?? [];
      return families.length === 0
        ? undefined
        : families.reduce((total, family) => total - shiftOf(family), 0) / families.length;
    });
    const known = shifts.filter((shift) => shift !== undefined);
    const mean = known.length === 0 ? 0 : known.reduce((total, shift) => total + shift, 0) / known.length;
    return members.map((id, position) => at(id) + (shifts[position] ?? mean));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let generation = 1; generation < rows.length; generation += 1) move(generation, below);
    for (let generation = rows.length - 2; generation >= 0; generation -= 1) move(generation, above);
  }
  for (let generation = 1; generation < rows.length; generation += 1) move(generation, below);
  const left = Math.min(...[...places].map(([id, x]) => x - roomOf(id).left));
  return new Map([...places].map(([id, x]) => [id, x - left]));
}
