/** The readings of an assessment, a plan and a return, against only reading the text of their input. */
import { inFreshProcess, median } from './fresh-process.js';
import { duration, printComparison, printHeading } from './report.js';

const RUNS = 5;
const READINGS = ['evaluateAssessment', 'checkPlan', 'readinessOf', 'suggestIndicators'] as const;

/** Nanoseconds of the processor: of the reading, and of `JSON.parse` in the same process. */
interface Times {
  readonly read: number;
  readonly parsed: number;
}

/** Compares each reading with `JSON.parse`. */
export function compareReadings(): void {
  printHeading('Readings, to JSON.parse of their input, in time of the processor');
  for (const what of READINGS) {
    const times = Array.from({ length: RUNS }, () => inFreshProcess<Times>('time-readings.ts', what));
    printComparison({
      what,
      measured: median(times.map(({ read, parsed }) => read / parsed)),
      aim: { kind: 'at-most', number: 1 },
      from: `${duration(median(times.map(({ read }) => read)))} to ${duration(median(times.map(({ parsed }) => parsed)))}`,
    });
  }
}
