/** Measuring in fresh processes, so that no candidate warms up, or spoils, the code of another. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script of this folder in a process of its own.
 *
 * @param script - the script, as a path from this folder
 * @param args - its arguments
 * @returns what it printed, read as JSON
 */
export function inFreshProcess<Measured>(script: string, ...args: readonly string[]): Measured {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

/**
 * The middle of several measurements, which one slow moment of the machine does not move.
 *
 * @param measurements - at least one
 * @returns the median
 */
export function median(measurements: readonly number[]): number {
  const sorted = [...measurements].sort((one, other) => one - other);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (below === undefined || above === undefined) throw new Error('No measurement has no median.');
  return (below + above) / 2;
}

/** Two things measured in turns, and the median of their ratios, each taken from two processes that ran one after the other. */
export interface Paired {
  /** Median of the baseline. */
  readonly baseline: number;
  /** Median of the candidate. */
  readonly candidate: number;
  /** Median of candidate to baseline. */
  readonly ratio: number;
  /** Median of candidate less baseline. */
  readonly difference: number;
}

/**
 * Measures two things in turns. Which goes first changes every time.
 *
 * @param times - how many pairs count; one more goes before, for the file cache
 * @param baseline - measures the baseline once, in a fresh process
 * @param candidate - measures the candidate once, in a fresh process
 * @returns the medians
 */
export function inPairs(times: number, baseline: () => number, candidate: () => number): Paired {
  const pairs = Array.from({ length: times + 1 }, (_, turn) => {
    if (turn % 2 === 0) {
      const first = baseline();
      return { baseline: first, candidate: candidate() };
    }
    const first = candidate();
    return { baseline: baseline(), candidate: first };
  }).slice(1);
  return {
    baseline: median(pairs.map((pair) => pair.baseline)),
    candidate: median(pairs.map((pair) => pair.candidate)),
    ratio: median(pairs.map((pair) => pair.candidate / pair.baseline)),
    difference: median(pairs.map((pair) => pair.candidate - pair.baseline)),
  };
}
