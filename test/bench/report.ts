/** What the benchmark prints: each comparison as a ratio, with the aim beside it and whether it was met. */

/** What a number should be. */
interface Aim {
  /** Whether it should be at least or at most the number. */
  readonly kind: 'at-least' | 'at-most';
  /** The number. */
  readonly number: number;
}

/** One line of the report. */
export interface Comparison {
  /** What is compared with what. */
  readonly what: string;
  /** The number measured. */
  readonly measured: number;
  /** Its unit; a ratio has none. */
  readonly unit?: string;
  /** What it should be; without one it is there to compare. */
  readonly aim?: Aim;
  /** What the number was worked out from. */
  readonly from: string;
}

const isMet = ({ kind, number }: Aim, measured: number): boolean =>
  kind === 'at-least' ? measured >= number : measured <= number;

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(2));

const aimed = ({ aim, measured, unit = '' }: Comparison): string =>
  aim === undefined
    ? 'no aim'
    : `aim ${aim.kind === 'at-least' ? '>=' : '<='} ${aim.number}${unit}: ${isMet(aim, measured) ? 'met' : 'NOT MET'}`;

/**
 * Prints the heading of a part.
 *
 * @param heading - what the part compares
 */
export function printHeading(heading: string): void {
  console.log(`\n${heading}`);
}

/**
 * Prints one comparison.
 *
 * @param comparison - what was measured
 */
export function printComparison(comparison: Comparison): void {
  const { what, measured, unit = '', from } = comparison;
  console.log(
    `  ${what.padEnd(52)} ${(digits(measured) + unit).padStart(8)}   ${aimed(comparison).padEnd(24)} (${from})`,
  );
}

/**
 * A time in the unit in which it is easiest to read.
 *
 * @param nanoseconds - how long
 * @returns for example “46 ns” or “1.3 ms”
 */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${digits(nanoseconds)} ns`;
  if (nanoseconds < 1e6) return `${digits(nanoseconds / 1e3)} µs`;
  if (nanoseconds < 1e9) return `${digits(nanoseconds / 1e6)} ms`;
  return `${digits(nanoseconds / 1e9)} s`;
}
