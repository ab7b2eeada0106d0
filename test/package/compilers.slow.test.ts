import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';
import { install, pack, run } from './installing.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ALL = ENTRY_POINTS.map(({ specifier }) => specifier);

const root = realpathSync(mkdtempSync(join(tmpdir(), 'compilers-')));
const project = join(root, 'project');

/** Where the compilers are: a folder of their own, since each would take the place of the one that this project is built with. */
const compilers = join(root, 'compilers');
const require = createRequire(join(compilers, 'package.json'));

beforeAll(async () => {
  cpSync('test/package/compilers', compilers, { recursive: true });
  const { tarball } = await pack(root);
  await Promise.all([
    run(compilers, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund'),
    install(project, tarball),
  ]);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const STRICT = { strict: true, target: 'es2022', lib: ['es2022', 'dom'], types: [], exactOptionalPropertyTypes: true };
const RESOLUTIONS = {
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const;
type Resolution = keyof typeof RESOLUTIONS;

/** What users of a wrapper would be given: every function and value of an entry, under another name, and their types written down. */
const WRAPPED = {
  declaration: true,
  emitDeclarationOnly: true,
  skipLibCheck: true,
  outDir: 'out',
  rootDir: 'consumer',
};

/** A file that wraps everything of one entry, and imports nothing else. */
function wrapperOf(specifier: string): string {
  const names = Object.keys(createRequire(join(project, 'package.json'))(specifier));
  const wrapped = names.map((name, position) =>
    /^[a-z]/.test(name)
      ? `export const it${position} = (...args: Parameters<typeof all.${name}>) => all.${name}(...args);`
      : `export const it${position} = [all.${name}];`,
  );
  const file = `names-${ALL.indexOf(specifier)}.mts`;
  writeFileSync(join(project, 'consumer', file), [`import * as all from '${specifier}';`, ...wrapped].join('\n'));
  return file;
}

/** Compiles in this process, reading each file once for all programs: to start a compiler anew takes longer than most compilations. */
function compilerOf(compiler: typeof ts, options: object) {
  const converted = compiler.convertCompilerOptionsFromJson({ ...STRICT, ...options }, project);
  expect(converted.errors).toEqual([]);
  const host = compiler.createCompilerHost(converted.options);
  const read = new Map<string, ts.SourceFile | undefined>();
  const reading: ts.CompilerHost = {
    ...host,
    getCurrentDirectory: () => project,
    writeFile: () => undefined,
    getSourceFile: (file, ...how) => {
      if (!read.has(file)) read.set(file, host.getSourceFile(file, ...how));
      return read.get(file);
    },
  };
  /** What the compiler says of files, without what it says of others’ declarations. */
  return (...files: readonly string[]): string => {
    const rootNames = files.map((file) => join(project, 'consumer', file));
    const program = compiler.createProgram({ rootNames, options: converted.options, host: reading });
    const diagnostics = [...compiler.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
    const ours = diagnostics.filter(
      ({ file }) => file === undefined || !/node_modules\/(zod|fp-ts)\//.test(file.fileName),
    );
    return compiler.formatDiagnostics(ours, reading);
  };
}

describe.each([
  ['5.4', 'typescript-5.4'],
  ['5.9', 'typescript-5.9'],
  ['6', 'typescript'],
])('TypeScript %s', (version, name) => {
  let compiler: typeof ts;
  beforeAll(() => {
    compiler = require(name);
  });

  it('is that version', () => {
    expect(`${compiler.version}.`.startsWith(`${version}.`)).toBe(true);
  });

  it.each(['nodenext', 'bundler'] as const)(
    'compiles what users write under %s, our declarations included',
    (resolution) => {
      const compile = compilerOf(compiler, { noEmit: true, ...RESOLUTIONS[resolution] });
      expect(compile('esm.ts', 'types.ts', 'story.mts')).toBe('');
      expect(resolution === 'nodenext' ? compile('cjs.cts', 'story.cts') : '').toBe('');
    },
  );

  describe.each(['nodenext', 'bundler'] as const)('under %s', (resolution) => {
    let compile: ReturnType<typeof compilerOf>;
    beforeAll(() => {
      compile = compilerOf(compiler, { ...WRAPPED, ...RESOLUTIONS[resolution] });
    });

    it.each(ALL)('can write down what follows from %s, where nothing else is imported', (specifier) => {
      expect(compile(wrapperOf(specifier))).toBe('');
    });
  });

  it('finds every entry without the exports map, as with moduleResolution: node', () => {
    const silenced = version === '6' ? { ignoreDeprecations: '6.0' } : {};
    const compile = compilerOf(compiler, { noEmit: true, module: 'commonjs', moduleResolution: 'node10', ...silenced });
    expect(compile('esm.ts', 'types.ts')).toBe('');
  });
});

describe('TypeScript 7', () => {
  const tsc = join(compilers, 'node_modules/typescript-7/bin/tsc');
  const compile = (resolution: Resolution, options: object, files: readonly string[]): Promise<string> => {
    const config = join(project, `tsconfig.${resolution}.${files.join('.')}.json`);
    const compilerOptions = { ...STRICT, ...RESOLUTIONS[resolution], ...options };
    writeFileSync(config, JSON.stringify({ compilerOptions, files: files.map((file) => `consumer/${file}`) }));
    return run(project, process.execPath, tsc, '-p', config);
  };

  it.each(['nodenext', 'bundler'] as const)('compiles what users write under %s', async (resolution) => {
    const files = resolution === 'nodenext' ? ['story.mts', 'cjs.cts', 'story.cts'] : ['story.mts'];
    await compile(resolution, { noEmit: true, skipLibCheck: true }, ['esm.ts', 'types.ts', ...files]);
  });

  describe.each(['nodenext', 'bundler'] as const)('under %s', (resolution) => {
    it.each(ALL)('can write down what follows from %s, where nothing else is imported', async (specifier) => {
      await compile(resolution, WRAPPED, [wrapperOf(specifier)]);
    });
  });
});

describe('ts-jest, which resolves modules as Node once did', () => {
  it('runs the tests of a user who has only told it to make CommonJS', async () => {
    writeFileSync(
      join(project, 'case.test.ts'),
      `import { stateOf, valueOrThrow, civilDate } from 'reunification-framework';
       import { parseHistory } from 'reunification-framework/reclassification/schema';
       import { caseOn } from 'reunification-framework/case';
       declare const it: (name: string, test: () => void) => void;
       declare const expect: (value: unknown) => { toBe: (other: unknown) => void };
       it('answers', () => {
         const history = valueOrThrow(parseHistory({ edition: 'framework-2015', child: { id: 'child-1' }, wayHome: { parents: ['parent-1'] }, events: [] }));
         expect(stateOf(history, { asOf: civilDate('2026-03-02') }).child).toBe('child-1');
         expect(typeof caseOn).toBe('function');
       });`,
    );
    const transform = {
      '^.+\\.ts$': [
        join(compilers, 'node_modules/ts-jest'),
        {
          tsconfig: {
            ...STRICT,
            module: 'commonjs',
            moduleResolution: 'node10',
            ignoreDeprecations: '6.0',
            esModuleInterop: true,
          },
        },
      ],
    };
    writeFileSync(
      join(project, 'jest.config.json'),
      JSON.stringify({ testMatch: ['<rootDir>/case.test.ts'], transform }),
    );
    const report = join(project, 'jest-report.json');
    const jest = join(compilers, 'node_modules/jest/bin/jest.js');
    await run(project, process.execPath, jest, '--config', 'jest.config.json', '--json', '--outputFile', report);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ numPassedTests: 1, numFailedTests: 0 });
  });
});
