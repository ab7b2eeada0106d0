/**
 * Asks every exported function with hostile input, many million times: `npm run fuzz`. FUZZ_RUNS is the number of inputs, FUZZ_SEED
 * the seed, FUZZ_ONLY one function, and FUZZ_AT one input of it: `FUZZ_ONLY=stateOf FUZZ_AT=4711 npm run fuzz`.
 */
import { InputError } from 'reunification-framework';
import { CALLS, exportedFunctions } from '../bad-input/exports.js';
import { drawFrom, inputFrom, type Sample, sampleOf } from '../bad-input/mutations.js';
import { shapeOf } from './shape.js';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20151122);
const ONLY = process.env['FUZZ_ONLY'];
const AT = process.env['FUZZ_AT'];

/** How long a function is asked in its turn, in milliseconds, and how often at most: what is quick is asked more often. */
const TURN = 4;
const MOST_IN_A_TURN = 400;
/** In one round of so many, those are asked that take no argument: whatever they are given, it is nothing to them. */
const SELDOM = 100;
/** An input that takes longer than this, in milliseconds, hangs for a caller. */
const TOO_LONG = 2_000;
/** One input in so many is compared before and after. */
const COMPARED = 500;

/** The samples are frozen as they are: whoever changes one fails. */
const frozenWhole = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozenWhole(part);
  }
  return value;
};

interface Asked {
  readonly name: string;
  readonly ask: (...args: readonly unknown[]) => unknown;
  readonly samples: readonly [Sample, ...Sample[]];
  readonly takesNothing: boolean;
  done: number;
  slowest: { took: number; at: number };
}

// Thousands of errors are thrown and caught in a second; where, is found by asking again.
Error.stackTraceLimit = AT === undefined ? 0 : 20;

const failures: string[] = [];
const fail = (name: string, at: number, what: string): void => {
  failures.push(`${name} ${what}: FUZZ_SEED=${SEED} FUZZ_ONLY=${name} FUZZ_AT=${at}`);
  console.error(failures.at(-1));
};

const functions = await exportedFunctions();
const asked: readonly Asked[] = [...functions].flatMap(([name, ask]) => {
  const calls = CALLS[name];
  if (calls === undefined) throw new Error(`No calls for ${name}`);
  if (ONLY !== undefined && name !== ONLY) return [];
  const [first, ...others] = calls;
  const sample = (args: readonly unknown[]): Sample => sampleOf(frozenWhole(args));
  const samples: Asked['samples'] = [sample(first), ...others.map(sample)];
  return [{ name, ask, samples, takesNothing: first.length === 0, done: 0, slowest: { took: 0, at: 0 } }];
});

function askOnce(one: Asked, at: number): number {
  const args = inputFrom(one.samples, drawFrom(SEED, at));
  const before = at % COMPARED === 0 ? shapeOf(args) : undefined;
  const cpu = process.cpuUsage();
  const started = performance.now();
  try {
    one.ask(...args);
  } catch (error) {
    // What was thrown could be long, and could not be shown at all.
    if (one.name.startsWith('parse') || !(error instanceof InputError)) fail(one.name, at, 'threw');
  }
  const took = performance.now() - started;
  if (before !== undefined && before !== shapeOf(args)) fail(one.name, at, 'changed its input');
  // On a busy machine the clock runs on while nothing is done for us: what counts is what the processor did.
  const used = process.cpuUsage(cpu).user / 1000;
  if (took > TOO_LONG && used > TOO_LONG) fail(one.name, at, `took ${Math.round(used)} ms`);
  if (took > one.slowest.took) one.slowest = { took, at };
  return took;
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

function askAll(runs: number): number {
  let done = 0;
  for (let round = 0; ; round += 1) {
    for (const one of asked) {
      if (one.takesNothing && round % SELDOM !== 0) continue;
      let spent = 0;
      for (let turn = 0; turn < MOST_IN_A_TURN && spent < TURN && !(one.takesNothing && turn > 0); turn += 1) {
        spent += askOnce(one, one.done);
        one.done += 1;
        done += 1;
        if (done >= runs) return done;
      }
    }
  }
}

if (AT !== undefined) {
  for (const one of asked) {
    console.log(inputFrom(one.samples, drawFrom(SEED, Number(AT))));
    console.log(one.ask(...inputFrom(one.samples, drawFrom(SEED, Number(AT)))));
  }
} else {
  askAll(Math.min(RUNS, 20_000));
  const heapBefore = heap();
  const started = performance.now();
  let done = 0;
  while (done < RUNS) {
    done += askAll(Math.min(100_000, RUNS - done));
    const seconds = (performance.now() - started) / 1000;
    console.log(`${done} inputs, ${Math.round(done / seconds)} a second, heap ${heap().toFixed(1)} MiB`);
  }
  const seconds = (performance.now() - started) / 1000;
  const [slowest] = [...asked].sort((one, other) => other.slowest.took - one.slowest.took);
  const fewest = Math.min(...asked.map((one) => one.done));
  console.log(
    `seed ${SEED}; ${asked.length} functions; ${done} inputs in ${Math.round(seconds)} s; at least ${fewest} for each`,
  );
  console.log(`slowest: ${slowest?.name} ${slowest?.slowest.took.toFixed(1)} ms at ${slowest?.slowest.at}`);
  console.log(`heap after collection: ${heapBefore.toFixed(1)} MiB before, ${heap().toFixed(1)} MiB after`);
  console.log(
    failures.length === 0
      ? 'nothing threw but the one error, hung or changed its input'
      : `${failures.length} failures`,
  );
}
process.exitCode = failures.length === 0 ? 0 : 1;
