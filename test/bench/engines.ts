/** Other engines with the same table, for the same 96 profiles, once their answers have been found to be the same. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from './engines/package.json' with { type: 'json' };
import { inFreshProcess, inPairs, type Paired } from './fresh-process.js';
import { duration, printComparison, printHeading } from './report.js';

const FOLDER = fileURLToPath(new URL('./engines', import.meta.url));
const ENGINES: Readonly<Record<string, string>> = manifest.dependencies;

const isInstalled = (engine: string): boolean => {
  const installed = `${FOLDER}/node_modules/${engine}/package.json`;
  return existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === ENGINES[engine];
};

/** Installs the engines beside their own manifest, unless they are there; nothing of this package changes. */
const install = (): void => {
  if (Object.keys(ENGINES).every(isInstalled)) return;
  spawnSync(
    'npm',
    ['install', '--prefix', FOLDER, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'],
    { stdio: 'ignore', shell: process.platform === 'win32', timeout: 120_000 },
  );
};

const nanoseconds = (candidate: string) => (): number => inFreshProcess<number>('time-answers.ts', candidate);

const measure = (engine: string): Paired =>
  inPairs(5, nanoseconds('./lookups/classify.ts'), nanoseconds(`./engines/${engine.replace(/^.*\//, '')}.ts`));

/** Compares `classify` with each engine that can be installed. */
export function compareEngines(): void {
  printHeading('Other engines, same table, same answers for all 96 profiles: their time to ours');
  install();
  for (const engine of Object.keys(ENGINES).filter((name) => !isInstalled(name)))
    console.log(`  ${engine} could not be installed: left out`);
  const measured = Object.keys(ENGINES)
    .filter(isInstalled)
    .map((engine) => ({ engine, ...measure(engine) }))
    .sort((one, other) => one.ratio - other.ratio);
  for (const [place, { engine, ratio, baseline, candidate }] of measured.entries())
    printComparison({
      what: `${engine} ${ENGINES[engine]}`,
      measured: ratio,
      // The aim is about the fastest.
      ...(place === 0 ? { aim: { kind: 'at-least', number: 40 } } : {}),
      from: `${duration(candidate)} to ${duration(baseline)}`,
    });
}
