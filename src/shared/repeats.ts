/** Which entries of a list repeat an earlier one. */

/**
 * The positions at which a value comes again.
 *
 * @param values - the values, in order; `undefined` repeats nothing
 * @returns the positions, from 0, of all but the first of each value
 */
export function repeatsIn(values: readonly unknown[]): ReadonlySet<number> {
  const repeats = new Set<number>();
  if (values.length < 2) return repeats;
  const earlier = new Set<unknown>();
  for (const [position, value] of values.entries()) {
    if (value === undefined) continue;
    if (earlier.has(value)) repeats.add(position);
    earlier.add(value);
  }
  return repeats;
}

/**
 * The entries of a list, without those that repeat an earlier one.
 *
 * @param list - the entries
 * @param keyOf - what two entries share that are the same
 * @returns the first of each, in the same order
 */
export function eachOnce<Entry>(list: readonly Entry[], keyOf: (entry: Entry) => unknown): readonly Entry[] {
  const repeats = repeatsIn(list.map(keyOf));
  return list.filter((_, position) => !repeats.has(position));
}
