/** Whole cases of a whole country through the batch of the examples: how fast, and in how much memory. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printComparison, printHeading } from './report.js';

/** Memory in the first half of the run and in the second, in megabytes. */
interface Memory {
  readonly firstHalf: number;
  readonly secondHalf: number;
}

const run = (output: string, ...args: readonly string[]): string => {
  const descriptor = openSync(output, 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', descriptor, 'pipe'],
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`);
    return stderr;
  } finally {
    closeSync(descriptor);
  }
};

/**
 * Streams invented cases through `examples/caseload`.
 *
 * @param cases - how many; England had about 85 000 children in care
 */
export function compareCaseload(cases: number): void {
  printHeading(`${cases} whole cases through examples/caseload`);
  const folder = mkdtempSync(join(tmpdir(), 'reunification-bench-'));
  try {
    const [file, rows] = [join(folder, 'cases.ndjson'), join(folder, 'rows.ndjson')];
    run(file, 'examples/caseload/write-caseload.ts', '--cases', String(cases));
    const args = ['--import', './test/bench/memory.mjs', 'examples/caseload/run.ts', '--as-of', '2026-03-02', file];
    const lines = run(rows, ...args)
      .trimEnd()
      .split('\n');
    const { firstHalf, secondHalf }: Memory = JSON.parse(lines.pop() ?? '');
    printComparison({
      what: 'most memory in the second half to that in the first',
      measured: secondHalf / firstHalf,
      aim: { kind: 'at-most', number: 1.2 },
      from: `${secondHalf} MB to ${firstHalf} MB`,
    });
    for (const line of lines) console.log(`  ${line}`);
    console.log(
      `  ${(statSync(file).size / 1e6).toFixed(0)} MB read, ${(statSync(rows).size / 1e6).toFixed(0)} MB written`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pairs of runs, one after the other, of which the median counts. */
const PAIRS = 5;

/**
 * Streams invented histories through `examples/caseload` in one thread and with two workers, in turns.
 *
 * @param histories - how many
 */
export function compareWorkers(histories: number): void {
  printHeading(`${histories} histories through examples/caseload, one thread and two workers`);
  const folder = mkdtempSync(join(tmpdir(), 'reunification-bench-'));
  try {
    const [file, rows] = [join(folder, 'histories.ndjson'), join(folder, 'rows.ndjson')];
    run(file, 'examples/caseload/write-caseload.ts', '--histories', '--cases', String(histories));
    const secondsWith = (workers: number): number => {
      const summary = run(
        rows,
        'examples/caseload/run.ts',
        '--as-of',
        '2026-03-02',
        '--workers',
        String(workers),
        file,
      );
      return Number(/([\d.]+) s,/.exec(summary)?.[1]);
    };
    const pairs = Array.from({ length: PAIRS }, () => [secondsWith(1), secondsWith(2)] as const)
      .map(([one, two]) => ({ one, two, times: one / two }))
      .sort((first, second) => first.times - second.times);
    const median = pairs[Math.floor(PAIRS / 2)];
    if (median === undefined) throw new Error('no pair was run');
    printComparison({
      what: 'one thread to two workers, on the clock',
      measured: median.times,
      aim: { kind: 'at-least', number: 1.7 },
      from: `${median.one} s to ${median.two} s`,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
