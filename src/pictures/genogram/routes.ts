/** Where the lines of a genogram run: between two rows, each in a lane in which no other runs beside it. */

import type { Partnership } from '../../case/index.js';
import { type Family, type Kin, keyOf } from './family.js';
import { remembered } from './remembered.js';

/** A line between two people, below them. */
export interface Bracket {
  readonly left: string;
  readonly right: string;
  /** How they are, or were, together; left out where only a child of both is known. */
  readonly partnership?: Partnership | undefined;
  readonly fromX: number;
  readonly toX: number;
  /** In which lane below the row. */
  readonly lane: number;
}

/** A line from which children hang. */
export interface Hanging {
  readonly family: Family;
  /** Where the line comes down from the parents. */
  readonly dropX: number;
  /** The line of the parents from which it comes down; left out for one parent. */
  readonly from?: Bracket | undefined;
  readonly lane: number;
}

/** What runs below one row. */
export interface Channel {
  readonly brackets: readonly Bracket[];
  readonly bracketLanes: number;
  readonly hangings: readonly Hanging[];
  readonly hangingLanes: number;
}

/** How far apart lines come out of one person, and lines in one lane stay; how far a line may bend; how far from its edge a sign ends lines. */
const BETWEEN = { legs: 10, lines: 10, bend: 12, edge: 2 } as const;

/** Gives each of some lines the lowest free lane, the shortest first. */
const inLanes = <Line>(
  lines: readonly Line[],
  endsOf: (line: Line) => readonly [from: number, to: number],
): readonly (Line & { readonly lane: number })[] => {
  const lanes: (readonly [number, number])[][] = [];
  const all = lines.map((line) => ({ ends: endsOf(line), laid: { ...line, lane: 0 } }));
  const shortest = [...all].sort(
    ({ ends: [from, to] }, { ends: [otherFrom, otherTo] }) => to - from - (otherTo - otherFrom),
  );
  for (const { ends, laid } of shortest) {
    const [from, to] = ends;
    const isFree = (lane: readonly (readonly [number, number])[]): boolean =>
      lane.every(([start, end]) => end + BETWEEN.lines < from || to + BETWEEN.lines < start);
    const free = lanes.findIndex(isFree);
    laid.lane = free === -1 ? lanes.length : free;
    lanes[laid.lane] = [...(lanes[laid.lane] ?? []), ends];
  }
  return all.map(({ laid }) => laid);
};

/** Two people between whom a line runs, and below which row it does. */
type Tie = Pick<Bracket, 'left' | 'right' | 'partnership'> & { readonly row: number };

const tiesOf = ({ couples, families, generationOf }: Kin, at: (id: string) => number): readonly Tie[] => {
  const withChildren = new Set(families.map(({ parents }) => keyOf(parents)));
  return couples.flatMap((couple) => {
    const [left, right] =
      at(couple.left) <= at(couple.right) ? [couple.left, couple.right] : [couple.right, couple.left];
    const rows = [generationOf(left), generationOf(right)];
    const lower = Math.max(...rows);
    // From one row to the next a line runs above the lower one, where nobody stands in its way, unless children hang from it.
    const isAbove = lower - Math.min(...rows) === 1 && !withChildren.has(keyOf([left, right]));
    const partnerships = couple.partnerships.length === 0 ? [undefined] : couple.partnerships;
    return partnerships.map((partnership) => ({ left, right, partnership, row: isAbove ? lower - 1 : lower }));
  });
};

/** A line that comes out of somebody, and where it leads. */
interface Leg {
  readonly key: unknown;
  readonly towards: number;
}

/** Where each line comes out of somebody: side by side, in the order of where they lead, and closer together where they are many. */
const legsOf = (
  { families, familyOf, generationOf }: Kin,
  ties: readonly Tie[],
  at: (id: string) => number,
  halfOf: (id: string) => number,
) => {
  const legs = remembered((_: string): Leg[] => []);
  // Two lines between the same people run one within the other.
  for (const tie of [...ties].reverse()) legs(tie.left).push({ key: tie, towards: at(tie.right) });
  for (const tie of ties) legs(tie.right).push({ key: tie, towards: at(tie.left) });
  for (const family of families.filter(({ parents }) => parents.length === 1))
    for (const parent of family.parents) legs(parent).push({ key: family, towards: at(parent) });
  // Beside a line that comes up out of somebody runs the one to their parents.
  for (const { left, right, row } of ties)
    for (const id of [left, right])
      if (generationOf(id) > row && familyOf.has(id)) legs(id).push({ key: undefined, towards: at(id) });
  return (id: string, key: unknown): number => {
    const all = [...legs(id)].sort((one, other) => one.towards - other.towards);
    const position = all.findIndex((leg) => leg.key === key);
    const gaps = all.length - 1;
    return at(id) + (position - gaps / 2) * Math.min(BETWEEN.legs, (2 * (halfOf(id) - BETWEEN.edge)) / gaps);
  };
};

/**
 * Finds the lines below each row.
 *
 * @param kin - the genogram
 * @param at - the middle of each person
 * @param halfOf - half the width of each person
 * @param generations - how many rows there are
 * @param wordsOf - how far to the right of its beginning the words on a line reach
 * @returns what runs below each row
 */
export function channelsOf(
  kin: Kin,
  at: (id: string) => number,
  halfOf: (id: string) => number,
  generations: number,
  wordsOf: (partnership: Partnership | undefined) => number,
): readonly Channel[] {
  const { families, generationOf } = kin;
  const generation = (ids: readonly string[]): number => Math.max(...ids.map(generationOf));
  const ties = tiesOf(kin, at);
  const legOf = legsOf(kin, ties, at, halfOf);
  return Array.from({ length: generations }, (_, row): Channel => {
    const here = ties
      .filter((tie) => tie.row === row)
      .map((tie) => ({ ...tie, fromX: legOf(tie.left, tie), toX: legOf(tie.right, tie) }));
    const brackets: readonly Bracket[] = inLanes(here, ({ fromX, toX, partnership }) => [
      fromX,
      Math.max(toX, fromX + wordsOf(partnership)),
    ]);
    const drops = families
      .filter(({ parents }) => generation(parents) === row)
      .map((family) => {
        const [one = '', other] = family.parents;
        const from = brackets.find(
          ({ left, right }) => [left, right].includes(one) && [left, right].includes(other ?? ''),
        );
        const drop = from === undefined ? legOf(one, family) : (from.fromX + from.toX) / 2;
        const xs = family.children.filter(({ id }) => kin.familyOf.get(id) === family).map(({ id }) => at(id));
        const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
        const isStraight = from !== undefined && Math.abs(drop - middle) < BETWEEN.bend;
        if (!isStraight) return { family, from, dropX: drop };
        // A line that would only have a small bend has none, as long as it comes down from that of the parents.
        const [first, last] = [Math.min(from.fromX, from.toX), Math.max(from.fromX, from.toX)];
        return { family, from, dropX: Math.min(last, Math.max(first, middle)) };
      });
    const hangings: readonly Hanging[] = inLanes(drops, ({ family, dropX }) => {
      const ends = [dropX, ...family.children.map(({ id }) => at(id))];
      return [Math.min(...ends), Math.max(...ends)];
    });
    return {
      brackets,
      bracketLanes: Math.max(0, ...brackets.map(({ lane }) => lane + 1)),
      hangings,
      hangingLanes: Math.max(0, ...hangings.map(({ lane }) => lane + 1)),
    };
  });
}
