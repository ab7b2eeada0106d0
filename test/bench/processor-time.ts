/** How long something takes in time of the processor, which other work on the machine disturbs less than time on the clock. */
import { median } from './fresh-process.js';

const BLOCKS = 9;
const MICROSECONDS_OF_BLOCK = 150_000;

const used = (ask: () => unknown, rounds: number): number => {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) ask();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/** How many rounds one block takes, found by doubling, which also warms the code up. */
const roundsOfBlock = (ask: () => unknown): number => {
  let rounds = 1;
  while (used(ask, rounds) < MICROSECONDS_OF_BLOCK) rounds *= 2;
  return rounds;
};

/**
 * The median of some blocks of rounds, after as many more for the code to be compiled.
 *
 * @param ask - what is measured
 * @returns nanoseconds of the processor for one round
 */
export function processorTime(ask: () => unknown): number {
  roundsOfBlock(ask);
  used(ask, roundsOfBlock(ask) * 5);
  const rounds = roundsOfBlock(ask);
  return (median(Array.from({ length: BLOCKS }, () => used(ask, rounds))) / rounds) * 1000;
}
