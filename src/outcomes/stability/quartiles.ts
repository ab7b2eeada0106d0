/** The quartiles of a list of numbers. */

/** Where a quarter, a half and three quarters of a list lie. */
export interface Quartiles {
  /** A quarter lies at or below it. */
  readonly lowerQuartile: number;
  /** Half lies at or below it. */
  readonly median: number;
  /** Three quarters lie at or below it. */
  readonly upperQuartile: number;
}

/**
 * The quartiles, by the seventh definition of Hyndman and Fan (1996), with straight lines between neighbours: that of Excel’s
 * `QUARTILE.INC`, of R and of NumPy.
 *
 * @param numbers - the numbers, in any order
 * @returns the quartiles; `undefined` of no numbers
 */
export function quartilesOf(numbers: readonly number[]): Quartiles | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (part: number): number => {
    const position = (sorted.length - 1) * part;
    const neighbours = sorted.slice(Math.floor(position), Math.ceil(position) + 1);
    const [below, above] = [Math.min(...neighbours), Math.max(...neighbours)];
    return below + (above - below) * (position - Math.floor(position));
  };
  return sorted.length === 0 ? undefined : { lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75) };
}
