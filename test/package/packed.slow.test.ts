import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ENTRY_POINTS } from '../../scripts/entry-points.js';
import { CONTENTS, SHARED_BY_ENTRIES } from './contents.js';
import { install, pack, run } from './installing.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ALL = ENTRY_POINTS.map(({ specifier }) => specifier);
const SCHEMAS = ALL.filter((specifier) => specifier.endsWith('/schema'));
const PURE = ALL.filter((specifier) => !SCHEMAS.includes(specifier));

// Every declaration is checked but TypeScript's own, which are not ours to check.
const STRICT = { strict: true, target: 'es2022', exactOptionalPropertyTypes: true, skipDefaultLibCheck: true };
const CHECK_ONLY = { noEmit: true };
const TO_OUT = { outDir: 'out', rootDir: 'consumer' };
const NODENEXT = { module: 'nodenext' };
const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };
// zod's declarations name URL, so a consumer of the schemas needs the DOM's types or Node's.
const WITH_URL = { lib: ['es2022', 'dom'] };

/** What a module of the build imports. */
const IMPORTED = /^(?:import|export)\b[^;]*?(?:\bfrom )?["']([^"']+)["'];$/gm;

const root = realpathSync(mkdtempSync(join(tmpdir(), 'packed-')));
let tarball: string;
let packedFiles: readonly string[];
/** What the story printed, for each set of peers. */
const stories: unknown[] = [];

const runEsm = (project: string, code: string, ...flags: string[]) =>
  run(project, process.execPath, ...flags, '--input-type=module', '--eval', code);
const runCjs = (project: string, code: string, ...flags: string[]) =>
  run(project, process.execPath, ...flags, '--input-type=commonjs', '--eval', code);

/** Notes who asks for code to be made from text, and refuses it. */
const REFUSE_CODE = `
  const askers = [];
  const refuse = () => {
    askers.push(new Error().stack.split('\\n').find((line) => line.includes('node_modules')) ?? 'unknown');
    throw new EvalError('refused');
  };
  const refused = new Proxy(Function, { apply: refuse, construct: refuse });
  for (const kind of [() => {}, async () => {}, function* () {}, async function* () {}])
    Object.getPrototypeOf(kind).constructor === Function
      ? (Function.prototype.constructor = refused)
      : Object.defineProperty(Object.getPrototypeOf(kind), 'constructor', { value: refused });
  globalThis.Function = refused;
  globalThis.eval = refuse;
`;

/** What each entry point exports, or why it does not load; all in one process, since starting one takes longer than loading. */
type Loaded = Readonly<Record<string, readonly string[] | string>>;

const loading = (specifiers: readonly string[], load: string): string => `(async () => {
  const loaded = {};
  for (const specifier of ${JSON.stringify(specifiers)}) {
    try {
      loaded[specifier] = Object.keys(${load}).sort();
    } catch (error) {
      loaded[specifier] = String(error);
    }
  }
  console.log(JSON.stringify(loaded));
})()`;
const loadEsm = async (project: string, specifiers: readonly string[], ...flags: string[]): Promise<Loaded> =>
  JSON.parse(await runEsm(project, loading(specifiers, 'await import(specifier)'), ...flags));
const loadCjs = async (project: string, specifiers: readonly string[], ...flags: string[]): Promise<Loaded> =>
  JSON.parse(await runCjs(project, loading(specifiers, 'require(specifier)'), ...flags));

/** That every entry point loads, in both forms, with the same names. */
async function expectToLoad(project: string, specifiers: readonly string[], ...flags: string[]): Promise<void> {
  const [esm, cjs] = await Promise.all([
    loadEsm(project, specifiers, ...flags),
    loadCjs(project, specifiers, ...flags),
  ]);
  expect(cjs).toEqual(esm);
  expect(Object.keys(esm)).toEqual(specifiers);
  for (const names of Object.values(esm)) {
    expect(names).toBeInstanceOf(Array);
    expect(names).not.toEqual([]);
  }
}

/**
 * Compiles files of the project as its own tsconfig.json would, in this process: to start tsc anew takes longer than most
 * compilations.
 *
 * @returns all the files that were read
 */
function compile(project: string, files: readonly string[], options: object): readonly string[] {
  const converted = ts.convertCompilerOptionsFromJson({ ...STRICT, ...options }, project);
  const host = { ...ts.createCompilerHost(converted.options), getCurrentDirectory: () => project };
  const program = ts.createProgram({
    rootNames: files.map((file) => join(project, 'consumer', file)),
    options: converted.options,
    configFileParsingDiagnostics: converted.errors,
    host,
  });
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  expect(ts.formatDiagnostics(diagnostics, host)).toBe('');
  return program.getSourceFiles().map(({ fileName }) => fileName);
}

beforeAll(async () => {
  ({ tarball, files: packedFiles } = await pack(root));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the packed tarball', () => {
  it.each(Object.entries(CONTENTS))('holds %s', (_, files) => {
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !packedFiles.includes(file))).toEqual([]);
  });

  it('holds nothing else but what entry points share at run time, each of it used', () => {
    const listed = new Set(Object.values(CONTENTS).flat());
    const others = packedFiles.filter((file) => !listed.has(file));
    expect(others.filter((file) => !SHARED_BY_ENTRIES.test(file))).toEqual([]);
    const programs = packedFiles.filter((file) => /\.c?js$/.test(file));
    const texts = programs.map((file) => readFileSync(file, 'utf8'));
    expect(others.filter((file) => !texts.some((text) => new RegExp(`/${basename(file)}["']`).test(text)))).toEqual([]);
  });

  it.each(ENTRY_POINTS)('loads $specifier from files that import zod at most, for schemas alone', (entry) => {
    const outside = (file: string, seen: Set<string>): readonly string[] => {
      if (seen.has(file)) return [];
      seen.add(file);
      const imported = [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, from]) => String(from));
      return imported.flatMap((from) => (from.startsWith('.') ? outside(join(file, '..', from), seen) : [from]));
    };
    const fromOutside = new Set(outside(`dist/${entry.module}.js`, new Set()));
    expect([...fromOutside]).toEqual(SCHEMAS.includes(entry.specifier) ? ['zod'] : []);
  });

  it('never makes code from text itself', () => {
    const programs = packedFiles.filter((file) => /\.c?js$/.test(file));
    expect(programs.length).toBeGreaterThan(60);
    const makers = /\b(eval|Function|setTimeout|setInterval|import)\s*\(/;
    // The reader of CSV in the command sets a timer, for a function and not for a text.
    const textOf = (file: string) => readFileSync(file, 'utf8').replace('setTimeout(writer, 0)', '');
    expect(programs.filter((file) => makers.test(textOf(file)))).toEqual([]);
  });
});

describe('the package of the conformance set', () => {
  it('packs the sets, the schema of their format and its papers, and nothing else, in less than half a megabyte', async () => {
    const [packed] = JSON.parse(
      await run('src/conformance/vectors', 'npm', 'pack', '--dry-run', '--ignore-scripts', '--json'),
    );
    const files: readonly string[] = packed.files.map((file: { path: string }) => file.path);
    const papers = ['LICENSE', 'README.md', 'package.json'];
    expect([...files].sort()).toEqual([...readdirSync('src/conformance/vectors')].sort());
    expect(files).toEqual(expect.arrayContaining(papers));
    expect(files.filter((file) => !papers.includes(file) && !file.endsWith('.json'))).toEqual([]);
    expect(packed.size).toBeLessThan(500_000);
  });
});

describe.each([
  { peers: 'the peers npm chooses', packages: [], skipLibCheck: false },
  {
    peers: 'the oldest peers allowed',
    packages: Object.entries(manifest.peerDependencies).map(([name, range]) => `${name}@${range.replace('^', '')}`),
    skipLibCheck: true, // early declarations of zod 4 are not ours to check
  },
])('installed with $peers', ({ peers, packages, skipLibCheck }) => {
  let project: string;
  beforeAll(async () => {
    project = join(root, peers.replaceAll(' ', '-'));
    await install(project, tarball, ...packages);
  });

  it('gives import and require the same names, in every entry point', async () => {
    await expectToLoad(project, ALL);
  });

  it('loads every entry point where code may not be generated from strings', async () => {
    await expectToLoad(project, ALL, '--disallow-code-generation-from-strings');
  });

  it('compiles for ES modules and CommonJS under nodenext, and tells the same story in both', async () => {
    const files = ['esm.ts', 'cjs.cts', 'story.mts', 'story.cts', 'types.ts'];
    compile(project, files, { skipLibCheck, ...TO_OUT, ...NODENEXT, ...WITH_URL });
    const [esm, cjs] = await Promise.all(
      ['out/story.mjs', 'out/story.cjs'].map((file) => run(project, process.execPath, file)),
    );
    expect(cjs).toBe(esm);
    stories.push(JSON.parse(esm ?? ''));
  });

  it.each(['--disallow-code-generation-from-strings', '--frozen-intrinsics'])(
    'tells the same story under %s, validation included',
    async (flag) => {
      expect(JSON.parse(await run(project, process.execPath, flag, 'out/story.mjs'))).toStrictEqual(stories.at(-1));
    },
  );

  it('throws errors that are known to the class of every other entry, and of the CommonJS copy', async () => {
    const program = `
      import { createRequire } from 'node:module';
      import * as root from 'reunification-framework';
      import { classify } from 'reunification-framework/classification';
      const { InputError, FindingsError, classify: another, valueOrThrow } = createRequire(import.meta.url)('reunification-framework');
      const thrownBy = (ask) => { try { ask(); } catch (error) { return error; } };
      const errors = [classify, another, root.classify].map((ask) => thrownBy(() => ask(7)));
      const invalid = thrownBy(() => valueOrThrow(root.parseCivilDate('no day')));
      console.log(JSON.stringify([
        ...errors.flatMap((error) => [error instanceof InputError, error instanceof root.InputError]),
        invalid instanceof root.FindingsError, invalid instanceof FindingsError,
        invalid instanceof root.InputError, errors[0] instanceof FindingsError, new TypeError() instanceof root.InputError,
      ]))`;
    expect(JSON.parse(await runEsm(project, program))).toEqual([
      ...Array.from({ length: 8 }, () => true),
      ...Array.from({ length: 3 }, () => false),
    ]);
  });

  it('makes no code from text: only zod tries to, and does without where it is refused', async () => {
    const program = `${REFUSE_CODE}
      const pure = ${JSON.stringify(PURE)};
      for (const entry of pure) await import(entry);
      const byThePure = askers.length;
      const printed = [];
      console.log = (text) => printed.push(text);
      await import('./out/story.mjs');
      process.stdout.write(JSON.stringify({ byThePure, askers, story: JSON.parse(printed[0]) }));
    `;
    const { byThePure, askers, story } = JSON.parse(await runEsm(project, program));
    expect(story).toStrictEqual(stories.at(-1));
    expect(byThePure).toBe(0);
    expect(askers).not.toEqual([]);
    expect(askers.filter((asker: string) => !asker.includes('/node_modules/zod/'))).toEqual([]);
  });

  it('comes with zod and fp-ts and nothing else, and installing runs no script', () => {
    const lock = JSON.parse(readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8'));
    const names = ['fp-ts', manifest.name, 'zod'];
    expect(Object.keys(lock.packages).sort()).toEqual(names.map((name) => `node_modules/${name}`));
    expect(
      Object.values(lock.packages).filter((installed) => Object.hasOwn(Object(installed), 'hasInstallScript')),
    ).toEqual([]);
  });

  it('brings a command that reads cases from a file and from standard input', () => {
    const program = join(project, 'node_modules/.bin', manifest.name);
    const line = JSON.stringify({
      format: 1,
      edition: 'framework-2015',
      child: { id: 'child-1' },
      parents: [{ id: 'parent-1' }],
      waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
    });
    const ran = (input: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, input, encoding: 'utf8' });
      return { status, stdout, stderr };
    };
    writeFileSync(join(project, 'case.json'), line);
    expect(ran('', 'check', 'case.json')).toEqual({
      status: 0,
      stdout:
        'case.json: it can be read, and holds nothing that cannot be right\n  What fits together in the record: nothing found\n',
      stderr: '',
    });
    const asOf = ['--as-of', '2026-03-02'];
    expect(ran(`${line}\n{"secret`, 'caseload', '-', ...asOf)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('2 cases on 2 March 2026'),
      stderr: '',
    });
    expect(ran(line, 'page', '-', ...asOf, '-o', 'case.html')).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(project, 'case.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
    expect(ran('{"secret', 'overview', '-')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^reunification-framework: Standard input is not JSON from line 1, character 9\.\n$/,
      ),
    });
  });

  it('compiles for a bundler', () => {
    // The declarations themselves have been checked above.
    compile(project, ['esm.ts', 'types.ts'], { skipLibCheck: true, ...CHECK_ONLY, ...BUNDLER, ...WITH_URL });
  });

  it('compiles without zod, the DOM or Node where no schema is imported', () => {
    const read = compile(project, ['pure.ts'], { skipLibCheck: false, lib: ['es2022'], ...CHECK_ONLY, ...NODENEXT });
    expect(read.join('\n')).toMatch(/node_modules\/reunification-framework\/dist\//);
    expect(read.join('\n')).not.toMatch(/node_modules\/(zod|@types)\//);
  });

  it('loads neither zod nor fp-ts for what only computes', async () => {
    const requires = PURE.map((specifier) => `require('${specifier}');`).join(' ');
    const loaded = await runCjs(project, `${requires} console.log(Object.keys(require.cache).join('\\n'))`);
    expect(loaded).toMatch(/node_modules\/reunification-framework\//);
    expect(loaded).not.toMatch(/node_modules\/(zod|fp-ts)\//);
  });
});

describe('the story of a case, told by the installed package', () => {
  it('is the same whichever peers are installed', () => {
    expect(stories).toHaveLength(2);
    expect(stories[1]).toStrictEqual(stories[0]);
  });

  it('goes from the assessment to what was agreed and why', () => {
    expect(stories[0]).toMatchObject({
      risks: [{ factor: 'neglect', addressed: 'not-being-addressed', evidence: { pieces: 1, facts: 1 } }],
      suggested: { riskFactors: 'not-being-addressed', capacityToChange: 'unable' },
      origins: { riskFactors: 'suggested', wishes: 'set-where-none-suggested' },
      indicated: 'high',
      agreed: { level: 'high', asIndicated: true, agreedOn: '2025-05-03', child: 'child-1' },
      found: ['iro.not-involved at iro.involved'],
      notRefused: { wishes: 'all-want-return' },
    });
    expect(stories[0]).toHaveProperty(
      'explained.toPractitioners',
      expect.stringMatching(/^# .*\n[\s\S]*Framework \(2015\)/),
    );
    expect(stories[0]).toHaveProperty('explained.toAYoungPerson', expect.stringMatching(/^# .*\n[\s\S]*3 May 2025/));
  });

  it('tells how a goal turned out, and what that suggests', () => {
    expect(stories[0]).toHaveProperty('goals', {
      isComplete: false,
      outcomes: ['worse-than-expected', 'expected'],
      // Seen as expected at one review only, its weight is for people.
      capacity: [expect.objectContaining({ parents: ['parent-1'], kind: 'judgement-required' })],
      refused: true,
    });
  });

  it('says what is open before a return home, and which approval the law asks for', () => {
    expect(stories[0]).toHaveProperty('comingHome', {
      isReady: false,
      director: ['no', 'yes', 'no'],
      approval: ['cannot-say'],
      refused: true,
    });
  });

  it('passes values to and from the reader’s own fp-ts', () => {
    expect(stories[0]).toHaveProperty('withFpTs', {
      mapped: 1,
      folded: 'shape.wrong-type at parents',
      chained: ['neglect'],
      ourGuardOnTheirs: true,
      theirsOnOurs: true,
    });
  });

  it('passes values to and from the reader’s own zod', () => {
    expect(stories[0]).toHaveProperty('withZod', {
      fromTheirs: ['child-1'],
      toTheirs: true,
      again: [{ id: 'child-1', bornOn: '2019-03-02' }],
      agreed: 'high',
      spoilt: ['assessment.edition', 'record.profile'],
    });
  });

  it('goes on with what happened since: the clocks, what is indicated, what is due and what was recorded late', () => {
    expect(stories[0]).toHaveProperty('followed', {
      held: 'high',
      clocks: [
        ['H1', 'running', 7, '2026-01-01'],
        ['H2', 'running', 9, '2026-02-03'],
      ],
      indicated: 'H-remains',
      departures: [
        expect.objectContaining({ clock: 'H1', months: 7, adjusted: { kind: 'practice', variation: 0 } }),
        expect.objectContaining({ clock: 'H2', months: 9, adjusted: { kind: 'case', by: 'event-3' } }),
      ],
      due: expect.arrayContaining([['drift-limit-H2-2026-02-03', 'upcoming']]),
      earliest: ['medium', 'low', 'closed'],
      timeline: [
        ['event-1', 0],
        ['event-2', 39],
        ['event-3', 0],
      ],
      late: ['event-2'],
      sinceAgreed: 58,
      toZod: true,
    });
  });

  it('ends with input that is refused, of which nothing is repeated', () => {
    type Refused = readonly (readonly string[])[];
    const story = stories[0] as { readonly [Name in 'refused' | 'refusedHistories' | 'refusedPractices']: Refused };
    const { refused, refusedHistories, refusedPractices } = story;
    const all = [...refused, ...refusedHistories, ...refusedPractices];
    expect(all).toHaveLength(10 + 8 + 4);
    expect(all.filter((found) => found.length === 0 || found.includes('nothing found'))).toEqual([]);
    expect(JSON.stringify(all)).not.toContain('SECRET');
    expect(refused[0]).toEqual(['shape.wrong-type at ']);
    expect(refused[6]).toEqual(['shape.too-many at parents']);
    expect(refusedHistories[4]).toEqual(['shape.too-many at events']);
    expect(refusedHistories[5]).toEqual(
      expect.arrayContaining(['shape.out-of-range at events.0.months', 'shape.wrong-type at events.2.months']),
    );
  });
});

// The one proof that holds for import as well: nothing can be loaded that is not there.
describe('installed without any peer', () => {
  let project: string;
  beforeAll(async () => {
    project = join(root, 'no-peers');
    await install(project, tarball, '--omit=peer');
  });

  it('loads what only computes', async () => {
    await expectToLoad(project, PURE);
  });

  it('asks for zod where something is read', async () => {
    const [esm, cjs] = await Promise.all([loadEsm(project, SCHEMAS), loadCjs(project, SCHEMAS)]);
    expect(Object.keys(esm)).toEqual(SCHEMAS);
    for (const error of Object.values(esm)) expect(error).toMatch(/Cannot find package 'zod'/);
    for (const error of Object.values(cjs)) expect(error).toMatch(/Cannot find module 'zod'/);
  });
});
