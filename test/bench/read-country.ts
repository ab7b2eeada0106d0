// Run in a fresh process: reads a file of histories line by line and prints how long it took and how much memory at most.
import { createReadStream } from 'node:fs';
import { type History, stateOf } from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { type CivilDate, isLeft } from 'reunification-framework/shared';
import { day } from '../support/dates.js';
import type { Reading } from './country.js';

const [file = '', what = ''] = process.argv.slice(2);

/** After every event of every history. */
const AS_OF: CivilDate = day('2026-01-01');

let histories = 0;
let refused = 0;
let due = 0;

function parseOnly(line: string): void {
  const history: History = JSON.parse(line);
  histories += 1;
  due += history.events.length;
}

function readWhole(line: string): void {
  const read = parseHistory(JSON.parse(line));
  if (isLeft(read)) {
    refused += 1;
    return;
  }
  histories += 1;
  due += stateOf(read.right, { asOf: AS_OF }).due.length;
}

const take = what === 'whole' ? readWhole : parseOnly;
const start = process.hrtime.bigint();
const startCpu = process.cpuUsage();
let rest = '';
for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) take(line);
}
const { user, system } = process.cpuUsage(startCpu);
const reading: Reading = {
  histories,
  refused,
  due,
  seconds: Number(process.hrtime.bigint() - start) / 1e9,
  processorSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(reading));
