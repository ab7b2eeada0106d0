// Run in a fresh process: prints the nanoseconds that one way of reading takes for a history, of so many of a given length.

import { replayOf, replayWith, stateIn, stateOf } from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { isLeft } from 'reunification-framework/shared';
import { Bench } from 'tinybench';
import { caseHistory, dayAfter } from './case-history.js';

const [what = '', length = '', count = ''] = process.argv.slice(2);

const texts = Array.from({ length: Number(count) }, (_, seed) => JSON.stringify(caseHistory(seed + 1, Number(length))));
const inputs = texts.map((text): unknown => JSON.parse(text));
const questions = inputs.map((input) => {
  const read = parseHistory(input);
  if (isLeft(read)) throw new Error(`Not a history: ${JSON.stringify(read.left.slice(0, 5))}`);
  const { events, ...rest } = read.right;
  const [before, last] = [events.slice(0, -1), events.slice(-1)];
  return {
    history: read.right,
    asOf: dayAfter(read.right),
    replay: replayOf({ ...rest, events: before }),
    last,
  };
});

let last: unknown;
const WAYS: Readonly<Record<string, () => void>> = {
  'JSON.parse': () => {
    for (const text of texts) last = JSON.parse(text);
  },
  parseHistory: () => {
    for (const input of inputs) last = parseHistory(input);
  },
  stateOf: () => {
    for (const { history, asOf } of questions) last = stateOf(history, { asOf });
  },
  stateIn: () => {
    for (const { replay, last: more, asOf } of questions) last = stateIn(replayWith(replay, more), { asOf });
  },
};

const way = WAYS[what];
if (way === undefined) throw new Error(`No such way: ${what}`);
const bench = new Bench({ time: 700, warmupTime: 500, throws: true });
bench.add(what, way);
await bench.run();

const [task] = bench.tasks;
if (task?.result.state !== 'completed' || last === undefined) throw new Error(`Not measured: ${task?.result.state}`);
console.log((task.result.latency.p50 * 1e6) / Number(count));
