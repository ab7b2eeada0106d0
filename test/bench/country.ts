/** The cases of a whole country, read from a file, against only parsing the JSON of the same file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFreshProcess, inPairs, median } from './fresh-process.js';
import { printComparison, printHeading } from './report.js';

const EVENTS = 50;

/** What reading the file once took. */
export interface Reading {
  /** Histories read. */
  readonly histories: number;
  /** Histories that could not be read. */
  readonly refused: number;
  /** Dates that are due, or events where nothing but JSON was read; counted so that no work can be left out. */
  readonly due: number;
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of all processors. */
  readonly processorSeconds: number;
  /** The most memory that was in use. */
  readonly peakMegabytes: number;
}

/** Shows what was read on the way, and gives the seconds. */
const seconds = (file: string, what: 'json' | 'whole', readings: Reading[]) => (): number => {
  const reading = inFreshProcess<Reading>('read-country.ts', file, what);
  if (reading.refused > 0) throw new Error(`${reading.refused} histories were refused.`);
  readings.push(reading);
  return reading.seconds;
};

const memory = (readings: readonly Reading[]): string =>
  `${median(readings.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB`;

const processors = (readings: readonly Reading[]): string =>
  `${median(readings.map(({ processorSeconds }) => processorSeconds)).toFixed(1)} s`;

/**
 * Compares reading, checking and standing of every case with parsing alone. One thread; the file is streamed.
 *
 * @param children - how many histories; England had about 85 000 children in care
 */
export function compareCountry(children: number): void {
  printHeading(`${children} histories of ${EVENTS} events, from one file`);
  const folder = mkdtempSync(join(tmpdir(), 'reunification-bench-'));
  try {
    const file = join(folder, 'histories.ndjson');
    const bytes = inFreshProcess<number>('write-country.ts', file, String(children), String(EVENTS));
    const json: Reading[] = [];
    const whole: Reading[] = [];
    const paired = inPairs(3, seconds(file, 'json', json), seconds(file, 'whole', whole));
    printComparison({
      what: 'JSON, parseHistory, stateOf to JSON alone',
      measured: paired.ratio,
      aim: { kind: 'at-most', number: 1.7 },
      from: `${paired.candidate.toFixed(1)} s to ${paired.baseline.toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB of text`,
    });
    console.log(
      `  processor time ${processors(whole)} and ${processors(json)}; most memory in use ${memory(whole)} and ${memory(json)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
