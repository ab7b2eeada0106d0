/** Classification with reasons, against lookups written by hand, for all 96 profiles. */
import { inFreshProcess, inPairs } from './fresh-process.js';
import { duration, printComparison, printHeading } from './report.js';

const nanoseconds = (lookup: string) => (): number =>
  inFreshProcess<number>('time-answers.ts', `./lookups/${lookup}.ts`);

/** Compares `classify` with what a developer would write without it. */
export function compareClassification(): void {
  printHeading('Classification with reasons: time per answer, over all 96 profiles');
  const workedOut = inPairs(7, nanoseconds('worked-out-by-hand'), nanoseconds('classify'));
  printComparison({
    what: 'classify to a hand-written lookup',
    measured: workedOut.ratio,
    aim: { kind: 'at-most', number: 1 },
    from: `${duration(workedOut.candidate)} to ${duration(workedOut.baseline)}`,
  });
  const prepared = inPairs(7, nanoseconds('prepared-by-hand'), nanoseconds('classify'));
  printComparison({
    what: 'classify to 96 answers prepared by hand',
    measured: prepared.ratio,
    from: `${duration(prepared.candidate)} to ${duration(prepared.baseline)}`,
  });
}
