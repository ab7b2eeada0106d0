import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ENTRY_POINTS } from '../../scripts/entry-points.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ALL = ENTRY_POINTS.map(({ specifier }) => specifier);
const SCHEMAS = ALL.filter((specifier) => specifier.endsWith('/schema'));
const PURE = ALL.filter((specifier) => !SCHEMAS.includes(specifier));

const TSC = resolve('node_modules/typescript/bin/tsc');
const TSC_FLAGS = ['--strict', '--noEmit', '--target', 'ES2022', '--exactOptionalPropertyTypes'];
const NODENEXT = ['--module', 'nodenext'];
const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler'];
// zod's declarations name URL, so a consumer of the schemas needs the DOM's types or Node's.
const WITH_URL = ['--lib', 'ES2022,DOM'];

const root = realpathSync(mkdtempSync(join(tmpdir(), 'packed-')));
let tarball: string;
let packedFiles: string[];

/** Standard output; the error names everything the command printed. */
async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, args, { cwd })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

/** A project of its own that has installed the tarball. */
async function install(name: string, ...args: string[]): Promise<string> {
  const project = join(root, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  await run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...args);
  cpSync('test/package/consumer', join(project, 'consumer'), { recursive: true });
  return project;
}

const runEsm = (project: string, code: string, ...flags: string[]) =>
  run(project, process.execPath, ...flags, '--input-type=module', '--eval', code);
const runCjs = (project: string, code: string, ...flags: string[]) =>
  run(project, process.execPath, ...flags, '--input-type=commonjs', '--eval', code);

const namesEsm = async (project: string, specifier: string, ...flags: string[]): Promise<string[]> =>
  JSON.parse(
    await runEsm(project, `console.log(JSON.stringify(Object.keys(await import('${specifier}')).sort()))`, ...flags),
  );
const namesCjs = async (project: string, specifier: string, ...flags: string[]): Promise<string[]> =>
  JSON.parse(
    await runCjs(project, `console.log(JSON.stringify(Object.keys(require('${specifier}')).sort()))`, ...flags),
  );

const compile = (project: string, ...args: string[]) => run(project, process.execPath, TSC, ...TSC_FLAGS, ...args);

beforeAll(async () => {
  const [packed] = JSON.parse(await run('.', 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', root));
  tarball = join(root, packed.filename);
  packedFiles = packed.files.map((file: { path: string }) => file.path);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the packed tarball', () => {
  it('holds the build, its licences and nothing else', () => {
    expect(packedFiles.filter((path) => !path.startsWith('dist/'))).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'THIRD_PARTY_NOTICES.md', 'package.json']),
    );
    expect(
      packedFiles.filter((path) => !/^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|[^/]+\.md|LICENSE|package\.json)$/.test(path)),
    ).toEqual([]);
  });
});

describe.each([
  { peers: 'the peers npm chooses', packages: [], flags: ['--skipLibCheck', 'false'] },
  {
    peers: 'the oldest peers allowed',
    packages: Object.entries(manifest.peerDependencies).map(([name, range]) => `${name}@${range.replace('^', '')}`),
    flags: ['--skipLibCheck'], // early declarations of zod 4 are not ours to check
  },
])('installed with $peers', ({ peers, packages, flags }) => {
  let project: string;
  beforeAll(async () => {
    project = await install(peers.replaceAll(' ', '-'), ...packages);
  });

  it.each(ALL)('%s gives import and require the same names', async (specifier) => {
    const names = await namesEsm(project, specifier);
    expect(names).not.toEqual([]);
    expect(await namesCjs(project, specifier)).toEqual(names);
  });

  it.each(ALL)('%s loads where code may not be generated from strings', async (specifier) => {
    const flag = '--disallow-code-generation-from-strings';
    await namesEsm(project, specifier, flag);
    await namesCjs(project, specifier, flag);
  });

  it('compiles for ES modules and CommonJS under nodenext', async () => {
    await compile(project, ...flags, ...NODENEXT, ...WITH_URL, 'consumer/esm.ts', 'consumer/cjs.cts');
  });

  it('compiles for a bundler', async () => {
    await compile(project, ...flags, ...BUNDLER, ...WITH_URL, 'consumer/esm.ts');
  });

  it('compiles without zod, the DOM or Node where no schema is imported', async () => {
    const files = await compile(
      project,
      ...['--skipLibCheck', 'false', '--listFiles', '--lib', 'ES2022'],
      ...NODENEXT,
      'consumer/pure.ts',
    );
    expect(files).toMatch(/node_modules\/reunification-framework\/dist\//);
    expect(files).not.toMatch(/node_modules\/(zod|@types)\//);
  });

  it.each(PURE)('%s loads neither zod nor fp-ts', async (specifier) => {
    const loaded = await runCjs(
      project,
      `require('${specifier}'); console.log(Object.keys(require.cache).join('\\n'))`,
    );
    expect(loaded).toMatch(/node_modules\/reunification-framework\//);
    expect(loaded).not.toMatch(/node_modules\/(zod|fp-ts)\//);
  });
});

// The one proof that holds for import as well: nothing can be loaded that is not there.
describe('installed without any peer', () => {
  let project: string;
  beforeAll(async () => {
    project = await install('no-peers', '--omit=peer');
  });

  it.each(PURE)('%s loads', async (specifier) => {
    expect(await namesEsm(project, specifier)).toEqual(await namesCjs(project, specifier));
  });

  it.each(SCHEMAS)('%s asks for zod', async (specifier) => {
    await expect(namesEsm(project, specifier)).rejects.toThrow(/Cannot find package 'zod'/);
    await expect(namesCjs(project, specifier)).rejects.toThrow(/Cannot find module 'zod'/);
  });
});
