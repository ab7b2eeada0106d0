/** How the time of each function grows with its input. */
import { inFreshProcess } from './fresh-process.js';
import { duration, printComparison, printHeading } from './report.js';

type Measured = readonly (readonly [name: string, few: number, times: readonly number[]])[];

/** Compares the time of inputs of n, 2n, 4n and 8n parts: eight times as long for eight times as much is linear. */
export function compareGrowth(): void {
  printHeading('Growth: the time for 8n parts to eight times that for n; where it stays near 1, growth is linear');
  for (const [what, few, times] of inFreshProcess<Measured>('time-growth.ts')) {
    const [first = Number.NaN, , , last = Number.NaN] = times;
    printComparison({
      what: `${what}, from ${few} parts`,
      measured: last / (8 * first),
      aim: { kind: 'at-most', number: 1.7 },
      from: times.map(duration).join(', '),
    });
  }
}
