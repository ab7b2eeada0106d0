/** `npm run service`: makes what is older than its sources, and starts the service of the examples in this process. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** When a file, a folder or anything in it was last changed. */
const changedAt = (path) => {
  const status = statSync(path);
  const within = status.isDirectory() ? readdirSync(path).map((name) => changedAt(join(path, name))) : [];
  return Math.max(status.mtimeMs, ...within);
};

const isMade = (made, sources) =>
  existsSync(made) && statSync(made).mtimeMs > Math.max(...sources.map((source) => changedAt(source)));

const run = (program, ...args) =>
  execFileSync(join('node_modules/.bin', program), args, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const LIBRARY = ['src', 'scripts', 'tsup.config.ts', 'package-lock.json', 'package.json'];
const COMPILED = 'reports/service';

// Written last by a build.
if (!isMade('dist/json-schema', LIBRARY)) {
  process.stderr.write('The library has changed and is built: that takes a minute.\n');
  run('tsup', '--silent');
  run('tsx', 'scripts/build-declarations.ts'); // what is answered is read from them
  run('tsx', 'scripts/write-json-schemas.ts');
}
if (!isMade(`${COMPILED}/start.js`, [...LIBRARY, 'dist/json-schema', 'examples/service', 'examples/cases'])) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['examples/service/start.ts', 'examples/service/worker.ts'],
    outdir: COMPILED,
    bundle: true,
    minify: true, // what is shorter is read sooner, by each worker
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}
await import(new URL(`../${COMPILED}/start.js`, import.meta.url).href);
