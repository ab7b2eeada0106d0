// Run in a fresh process: checks a candidate against `classify` for all 96 profiles, then prints the nanoseconds per answer.
import { deepStrictEqual } from 'node:assert/strict';
import { classify } from 'reunification-framework/classification';
import { Bench } from 'tinybench';
import { type Candidate, comparable } from './answer.js';
import { EVERY_PROFILE } from './every-profile.js';

const { candidate }: { candidate: Candidate } = await import(new URL(process.argv[2] ?? '', import.meta.url).href);
const { ask, rounds } = candidate;

let waits = false;
for (const profile of EVERY_PROFILE) {
  const given = ask(profile);
  waits ||= given instanceof Promise;
  deepStrictEqual(comparable(await given), comparable(classify(profile)), JSON.stringify(profile));
}

let last: unknown;
const bench = new Bench({ time: 500, warmupTime: 300, throws: true });
if (waits)
  bench.add('answers', async () => {
    for (let round = 0; round < rounds; round += 1) for (const profile of EVERY_PROFILE) last = await ask(profile);
  });
else
  bench.add('answers', () => {
    for (let round = 0; round < rounds; round += 1) for (const profile of EVERY_PROFILE) last = ask(profile);
  });
await bench.run();

const [task] = bench.tasks;
if (task?.result.state !== 'completed' || last === undefined) throw new Error(`Not measured: ${task?.result.state}`);
console.log((task.result.latency.p50 * 1e6) / (rounds * EVERY_PROFILE.length));
