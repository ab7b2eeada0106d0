/** In which generation everybody of a genogram stands. */

import { remembered } from './remembered.js';

/** People who stand in one row since they are together. */
interface Together {
  /** Those whom they were joined to; left out as long as they are by themselves. */
  joined?: Together;
  size: number;
  generation: number;
  readonly below: Together[];
  above: number;
  /** Of those above, how many have no generation yet. */
  waiting: number;
}

/** Two people who are drawn as a couple. */
interface Pair {
  readonly left: string;
  readonly right: string;
}

/** Who are whose children. */
interface Descent {
  readonly parents: readonly string[];
  readonly children: readonly { readonly id: string }[];
}

/** Counts generations from those above whom nobody is, with each pair in one row. */
const counted = (ids: readonly string[], pairs: readonly Pair[], families: readonly Descent[]) => {
  const alone = remembered((_: string): Together => ({ size: 1, generation: 0, below: [], above: 0, waiting: 0 }));
  const togetherOf = (id: string): Together => {
    let together = alone(id);
    while (together.joined !== undefined) together = together.joined;
    return together;
  };
  for (const { left, right } of pairs) {
    const [one, other] = [togetherOf(left), togetherOf(right)];
    if (one === other) continue;
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    few.joined = many;
    many.size += few.size;
  }
  for (const { parents, children } of families)
    for (const above of parents.map(togetherOf))
      for (const below of children.map(({ id }) => togetherOf(id))) {
        above.below.push(below);
        below.above += 1;
        below.waiting += 1;
      }
  const all = new Set(ids.map(togetherOf));
  const order = [...all].filter(({ above }) => above === 0);
  for (const { generation, below } of order)
    for (const next of below) {
      next.generation = Math.max(next.generation, generation + 1);
      next.waiting -= 1;
      if (next.waiting === 0) order.push(next);
    }
  // Those who come in from outside stand just above their children, not at the top.
  for (const one of order)
    if (one.above === 0 && one.below.length > 0)
      one.generation = Math.min(...one.below.map(({ generation }) => generation)) - 1;
  return { isCircle: order.length < all.size, generationOf: (id: string): number => togetherOf(id).generation };
};

/**
 * Finds the generation of everybody: children below their parents, and partners in one row. Where partners cannot all stand in one row, such as
 * a stepfather with a mother and her daughter, only those do whose place nothing else gives: nobody’s parents, and nobody’s children.
 *
 * @param ids - everybody, nobody of whom is their own ancestor
 * @param couples - who is drawn as a couple
 * @param families - who are whose children
 * @param partnersOf - with whom somebody was together, the last one last
 * @returns the generation of somebody, 0 for the oldest
 */
export function generationsOf(
  ids: readonly string[],
  couples: readonly Pair[],
  families: readonly Descent[],
  partnersOf: (id: string) => readonly string[],
): (id: string) => number {
  const all = counted(ids, couples, families);
  if (!all.isCircle) return all.generationOf;
  const related = new Set(families.flatMap(({ parents, children }) => [...parents, ...children.map(({ id }) => id)]));
  // Each of them beside the last partner only, so that no two who are related come into one row by them.
  const others = ids.filter((id) => !related.has(id));
  const pairs = others.flatMap((id) =>
    partnersOf(id)
      .slice(-1)
      .map((partner) => ({ left: id, right: partner })),
  );
  return counted(ids, pairs, families).generationOf;
}
