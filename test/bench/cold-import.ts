/** What it costs to import an entry point for the first time. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';
import { inPairs, median } from './fresh-process.js';
import { printComparison, printHeading } from './report.js';

/** All but those that parse: they need zod. */
const PURE_ENTRY_POINTS = ENTRY_POINTS.filter(({ specifier }) => !specifier.endsWith('/schema'));
const SCRIPT = fileURLToPath(new URL('import-one.mjs', import.meta.url));

/** Milliseconds from the start to the end of a process that does nothing else; its processor time is noted on the way. */
const milliseconds = (imports: readonly string[], processorTimes: number[]) => (): number => {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...imports], { encoding: 'utf8' });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(stderr);
  processorTimes.push(Number(stdout) / 1e3);
  return elapsed;
};

/** Compares a process that imports an entry point with one that imports nothing, for each pure entry point. */
export function compareColdImports(): void {
  printHeading('Cold import: milliseconds that an import adds to a process');
  for (const { specifier } of PURE_ENTRY_POINTS) {
    const processorEmpty: number[] = [];
    const processorImport: number[] = [];
    const { difference, baseline, candidate } = inPairs(
      21,
      milliseconds([], processorEmpty),
      milliseconds([specifier], processorImport),
    );
    const processor = median(processorImport) - median(processorEmpty);
    printComparison({
      what: specifier,
      measured: difference,
      unit: ' ms',
      aim: { kind: 'at-most', number: 5 },
      from: `${candidate.toFixed(1)} to ${baseline.toFixed(1)} ms; ${processor.toFixed(1)} ms of processor time`,
    });
  }
}
