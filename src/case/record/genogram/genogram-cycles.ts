/** Who would be their own ancestor. */

/** Takes away, one after the other, everybody whom no arrow leads to. */
const withoutEnds = (arrows: readonly (readonly string[])[]): ReadonlySet<string> => {
  const leadingTo = new Map<string, number>();
  const from = new Map<string, string[]>();
  for (const [one = '', other = ''] of arrows) {
    leadingTo.set(one, leadingTo.get(one) ?? 0);
    leadingTo.set(other, (leadingTo.get(other) ?? 0) + 1);
    const list = from.get(one);
    if (list === undefined) from.set(one, [other]);
    else list.push(other);
  }
  const ends = [...leadingTo].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    leadingTo.delete(end);
    for (const next of from.get(end) ?? []) {
      const left = (leadingTo.get(next) ?? 0) - 1;
      leadingTo.set(next, left);
      if (left === 0) ends.push(next);
    }
  }
  return new Set(leadingTo.keys());
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
