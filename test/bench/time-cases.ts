// Run in a fresh process: prints the nanoseconds that one way of reading takes for a whole case, one of those of the examples.

import { readFileSync } from 'node:fs';
import { caseOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { type CivilDate, valueOrThrow } from 'reunification-framework/shared';
import { Bench } from 'tinybench';
import { day } from '../support/dates.js';

const [what = ''] = process.argv.slice(2);

/** Each case with a day on which it is open. */
const CASES: readonly (readonly [file: string, asOf: CivilDate])[] = [
  ['case-of-child-7', day('2024-03-16')],
  ['case-of-child-9', day('2026-07-13')],
];

const texts = CASES.map(([file]) => JSON.stringify(JSON.parse(readFileSync(`examples/cases/${file}.json`, 'utf8'))));
const inputs = texts.map((text): unknown => JSON.parse(text));
const questions = CASES.map(([, asOf], place) => ({ record: valueOrThrow(parseCase(inputs[place])), asOf }));
const answers = questions.map(({ record, asOf }) => JSON.stringify(caseOn(record, { asOf })));

let last: unknown;
const WAYS: Readonly<Record<string, () => void>> = {
  'JSON.parse': () => {
    for (const text of texts) last = JSON.parse(text);
  },
  'JSON.parse of the answer': () => {
    for (const answer of answers) last = JSON.parse(answer);
  },
  parseCase: () => {
    for (const input of inputs) last = parseCase(input);
  },
  caseOn: () => {
    for (const { record, asOf } of questions) last = caseOn(record, { asOf });
  },
};

const way = WAYS[what];
if (way === undefined) throw new Error(`No such way: ${what}`);
const bench = new Bench({ time: 1000, warmupTime: 1000, throws: true });
bench.add(what, way);
await bench.run();

const [task] = bench.tasks;
if (task?.result.state !== 'completed' || last === undefined) throw new Error(`Not measured: ${task?.result.state}`);
console.log((task.result.latency.p50 * 1e6) / CASES.length);
