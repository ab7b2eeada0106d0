/** How the time grows with the length of a history. */
import { inFreshProcess, inPairs } from './fresh-process.js';
import { duration, printComparison, printHeading } from './report.js';

const LENGTHS = [10, 100, 1_000, 10_000] as const;

/** The same number of events in memory at every length, so that what grows is only the history. */
const EVENTS_IN_ALL = 20_000;

const perEvent = (what: string, length: number) => (): number =>
  inFreshProcess<number>('time-histories.ts', what, String(length), String(EVENTS_IN_ALL / length)) / length;

/** Compares the time per event of histories of 10 to 10 000 events, each with histories ten times as long. */
export function compareGrowth(): void {
  for (const what of ['stateOf', 'parseHistory']) {
    printHeading(`${what}: time per event as histories grow; where it stays the same, growth is linear`);
    for (const [place, longer] of LENGTHS.slice(1).entries()) {
      const shorter = LENGTHS[place] ?? longer;
      const { ratio, candidate, baseline } = inPairs(5, perEvent(what, shorter), perEvent(what, longer));
      printComparison({
        what: `an event of ${longer} to an event of ${shorter}`,
        measured: ratio,
        aim: { kind: 'at-most', number: 1.5 },
        from: `${duration(candidate)} to ${duration(baseline)}`,
      });
    }
  }
}
