/**
 * Runs the packed package everywhere: the same questions in every runtime, as ES module and CommonJS, in several time zones and
 * locales, where code may not be generated and where the language’s own objects are frozen. All answers have to be the same.
 *
 * Exit code 0: all ran and agree. 1: a vector failed, answers differ, or a runtime was not in the surroundings asked for.
 * 2: what ran agrees, but something could not be run here.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Answered } from './answers.js';
import { openPage } from './browser.js';
import { makeProject } from './project.js';
import { browserFound, installed, RUNTIMES } from './runtimes.js';

/** West and east of Greenwich, with and without summer time, half hours, the first zone of a day; a dotless i, other digits. */
const SURROUNDINGS = [
  { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'Europe/London', LC_ALL: 'sv_SE.UTF-8' },
] as const;
type Surroundings = (typeof SURROUNDINGS)[number];
const [USUAL] = SURROUNDINGS;

/** What a run must show that it is, so that a flag without effect is no pass. */
interface Run {
  readonly where: string;
  readonly how: string;
  readonly surroundings: Surroundings;
  readonly generatesCode?: boolean;
  readonly frozenIntrinsics?: boolean;
  readonly ask: () => Promise<string>;
}

/** The names of the entry points that need no zod, and of what they export. */
type Names = Readonly<Record<string, readonly string[]>>;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const print = async (project: string, command: string, args: readonly string[], env: Surroundings): Promise<string> =>
  (
    await promisify(execFile)(command, args, {
      cwd: project,
      env: { ...process.env, LANG: env.LC_ALL, ...env },
      maxBuffer: 1 << 28,
    })
  ).stdout;

const start = (format: 'esm' | 'cjs'): string => `${format}/everywhere/start.js`;

const runsOf = (project: string, runtime: (typeof RUNTIMES)[number]): readonly Run[] => {
  const binary = installed(runtime);
  const { args, withoutGeneratedCode, withFrozenIntrinsics } = runtime;
  const where = `${runtime.name} ${runtime.version}`;
  const run = (how: string, surroundings: Surroundings, format: 'esm' | 'cjs', ...flags: readonly string[]): Run => ({
    where,
    how,
    surroundings,
    ask: () => print(project, binary, [...args, ...flags, start(format)], surroundings),
  });
  return [
    ...SURROUNDINGS.map((surroundings) => run('import', surroundings, 'esm')),
    run('require', USUAL, 'cjs'),
    ...(withoutGeneratedCode === undefined
      ? []
      : [{ ...run('no code from text', USUAL, 'esm', withoutGeneratedCode), generatesCode: false }]),
    ...(withFrozenIntrinsics === undefined
      ? []
      : [{ ...run('frozen intrinsics', USUAL, 'esm', withFrozenIntrinsics), frozenIntrinsics: true }]),
  ];
};

/** What is wrong with a run, in words. */
const faultsOf = (run: Run, answered: Answered, digest: string, expected: string): readonly string[] => [
  ...(answered.failed.length > 0 ? [`failed: ${answered.failed.slice(0, 5).join(', ')}`] : []),
  ...(answered.passed === 0 ? ['no vector was asked'] : []),
  ...(digest === expected ? [] : ['other answers']),
  ...(answered.timeZone === run.surroundings.TZ ? [] : [`not in ${run.surroundings.TZ}`]),
  ...(answered.generatesCode === (run.generatesCode ?? true) ? [] : ['code from text is not as asked for']),
  ...(answered.frozenIntrinsics === (run.frozenIntrinsics ?? false) ? [] : ['intrinsics are not as asked for']),
];

const failures: string[] = [];
const notRun: string[] = [];
const otherLocales = new Set<string>();
let expected: string | undefined;

async function carryOut(run: Run): Promise<void> {
  const about = `${run.where.padEnd(24)} ${run.how.padEnd(18)}`;
  try {
    const answered: Answered = JSON.parse(await run.ask());
    const digest = digestOf(answered.answers);
    expected ??= digest;
    const faults = faultsOf(run, answered, digest, expected);
    console.log(
      `${about} ${answered.timeZone.padEnd(19)} ${answered.locale.padEnd(6)} ${answered.passed} passed, ${answered.failed.length} failed  ${digest}  ${faults.join('; ')}`,
    );
    if (answered.locale.slice(0, 2) !== run.surroundings.LC_ALL.slice(0, 2))
      otherLocales.add(`${run.where} is in ${answered.locale} whatever the environment says`);
    if (faults.length > 0) failures.push(`${about.trim()}: ${faults.join('; ')}`);
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(0, 2000) : String(error);
    console.log(`${about} failed\n${said}`);
    failures.push(about.trim());
  }
}

/** The entry points without zod, by their paths, where nothing but files of the server may run. */
async function carryOutPure(project: string, browser: string, where: string): Promise<void> {
  const names: Names = JSON.parse(await openPage(browser, project, 'pure', USUAL));
  const program = `
    const names = ${JSON.stringify(Object.keys(names))};
    const all = await Promise.all(names.map(async (name) => [name, Object.keys(await import(name)).sort()]));
    console.log(JSON.stringify(Object.fromEntries(all)));
  `;
  const inNode = await print(project, process.execPath, ['--input-type=module', '--eval', program], USUAL);
  const areSame = inNode.trim() === JSON.stringify(names);
  console.log(
    `${where.padEnd(24)} pure entries       ${Object.keys(names).length} loaded by path, without zod and import map`,
  );
  if (!areSame || Object.keys(names).length === 0) failures.push(`${where}, pure entries: other names than in Node`);
}

const project = makeProject();
try {
  for (const runtime of RUNTIMES) {
    let runs: readonly Run[];
    try {
      runs = runsOf(project, runtime);
    } catch {
      notRun.push(`${runtime.name} ${runtime.version}: npm has no ${runtime.package} for this machine`);
      continue;
    }
    for (const run of runs) await carryOut(run);
  }
  const browser = browserFound();
  if (browser === undefined) notRun.push('Chromium: none on the path (Debian: apt-get install -y chromium)');
  else {
    const where = `Chromium ${browser.version}`;
    for (const surroundings of SURROUNDINGS)
      await carryOut({
        where,
        how: 'module, strict CSP',
        surroundings,
        generatesCode: false,
        ask: () =>
          openPage(browser.command, project, 'all', { ...surroundings, LANGUAGE: surroundings.LC_ALL.slice(0, 5) }),
      });
    await carryOutPure(project, browser.command, where);
  }
  const { version: zod } = JSON.parse(readFileSync(join(project, 'node_modules/zod/package.json'), 'utf8'));
  console.log(`\nzod ${zod}`);
} finally {
  rmSync(project, { recursive: true, force: true });
}

for (const line of otherLocales) console.log(`NOTE     ${line}`);
for (const line of notRun) console.log(`NOT RUN  ${line}`);
for (const line of failures) console.log(`FAILED   ${line}`);
if (failures.length === 0)
  console.log(
    notRun.length === 0
      ? 'All ran, and all answers are the same.'
      : 'All answers are the same, but not everything ran.',
  );
process.exitCode = failures.length > 0 ? 1 : notRun.length > 0 ? 2 : 0;
