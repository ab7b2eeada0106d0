/** A project like a user’s: the packed package, zod and fp-ts, and the programs, compiled file by file and not bundled. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAMS = ['support/conformance-library', 'everywhere/answers', 'everywhere/start'];

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

function compile(project: string, format: 'esm' | 'cjs', programs: readonly string[]): void {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: format === 'esm' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS,
    esModuleInterop: true,
  };
  for (const program of programs) {
    const source = readFileSync(join(ROOT, 'test', `${program}.ts`), 'utf8');
    write(join(project, format, `${program}.js`), ts.transpileModule(source, { compilerOptions: options }).outputText);
  }
  write(join(project, format, 'package.json'), JSON.stringify({ type: format === 'esm' ? 'module' : 'commonjs' }));
}

/**
 * Packs the package as it is built, and that of the conformance set, installs them with their peers, and compiles the programs beside it.
 *
 * @returns the folder of the project
 */
export function makeProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'everywhere-')));
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const packed = [ROOT, join(ROOT, 'src/conformance/vectors')].map((from): string => {
    const [{ filename }] = JSON.parse(npm(from, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder));
    return join(folder, filename);
  });
  write(join(folder, 'package.json'), JSON.stringify({ name: 'everywhere', private: true, type: 'module' }));
  const peers = (['zod', 'fp-ts'] as const).map((name) => `${name}@${manifest.devDependencies[name]}`);
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packed, ...peers);
  compile(folder, 'esm', [...PROGRAMS, 'everywhere/page']);
  compile(folder, 'cjs', PROGRAMS);
  return folder;
}
