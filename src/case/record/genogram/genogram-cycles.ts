/** Who would be their own ancestor. */

/** Somebody, with whom arrows lead to from here, and how many lead here. */
interface Node {
  readonly id: string;
  readonly next: Node[];
  leadingHere: number;
}

/** Takes away, one after the other, everybody whom no arrow leads to. */
const withoutEnds = (arrows: readonly (readonly string[])[]): ReadonlySet<string> => {
  const nodes = new Map<string, Node>();
  const nodeOf = (id: string): Node => {
    const node = nodes.get(id) ?? { id, next: [], leadingHere: 0 };
    nodes.set(id, node);
    return node;
  };
  for (const [one = '', other = ''] of arrows) {
    const to = nodeOf(other);
    to.leadingHere += 1;
    nodeOf(one).next.push(to);
  }
  const ends = [...nodes.values()].filter(({ leadingHere }) => leadingHere === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    nodes.delete(end.id);
    for (const node of end.next) {
      node.leadingHere -= 1;
      if (node.leadingHere === 0) ends.push(node);
    }
  }
  return new Set(nodes.keys());
};

/**
 * Everybody from whom one comes back to them by going from child to parent.
 *
 * @param pairs - each child with a parent
 * @returns their ids; in a family, nobody’s
 */
export const onCycles = (pairs: readonly (readonly string[])[]): ReadonlySet<string> => {
  const left = withoutEnds(pairs);
  const within = pairs.filter(([child = '', parent = '']) => left.has(child) && left.has(parent));
  return withoutEnds(within.map(([child = '', parent = '']) => [parent, child]));
};
