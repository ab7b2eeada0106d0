/**
 * Sets two lists side by side.
 *
 * @param ones - a list
 * @param others - another, in the same order
 * @returns each entry with the one at its place in the other list; what has no counterpart is left out
 */
export const paired = <One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): readonly (readonly [One, Other])[] =>
  ones.flatMap((one, at) => others.slice(at, at + 1).map((other) => [one, other] as const));
