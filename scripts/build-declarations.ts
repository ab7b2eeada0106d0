/**
 * The declarations of the package: one file for each entry point, for `import` and for `require`. What belongs to another entry is
 * taken from there, so that every type has one home that users can name, and no file lies outside the exports map.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { type Plugin, rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { ENTRY_POINTS } from './entry-points.js';

const MODULES = ENTRY_POINTS.map(({ module }) => module);

/** The first entry that gives what all schemas share: their types, and the register of findings about the shape of an input. */
const SHARED_SCHEMA = 'factors/schema';

/** Files that need zod belong to the schema entry of their pillar, all others to the index of the nearest folder that has an entry. */
function ownerOf(module: string): string | undefined {
  if (MODULES.includes(module)) return module;
  const isSchema = module.endsWith('.schema') || module === 'shared/parsing';
  if (isSchema && module.startsWith('shared/')) return SHARED_SCHEMA;
  for (let folder = posix.dirname(module); folder !== '.'; folder = posix.dirname(folder)) {
    const entry = `${folder}/${isSchema ? 'schema' : 'index'}`;
    if (MODULES.includes(entry)) return entry;
  }
  return undefined;
}

/** Leaves what belongs to another entry as an import from it. */
const fromOtherEntries = (entry: string, root: string): Plugin => ({
  name: 'from-other-entries',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return null;
    const module = relative(root, join(dirname(importer), source))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '');
    const owner = ownerOf(module);
    if (owner === undefined || owner === entry) return null;
    const path = posix.relative(posix.dirname(entry), owner);
    return { id: `${path.startsWith('.') ? path : `./${path}`}.js`, external: true };
  },
});

const root = mkdtempSync(join(tmpdir(), 'declarations-'));
try {
  const tsc = ['tsc', '-p', 'tsconfig.json', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  execFileSync('npx', [...tsc, '--rootDir', 'src', '--outDir', root], { stdio: 'inherit' });
  for (const entry of MODULES) {
    const bundle = await rollup({
      input: join(root, `${entry}.d.ts`),
      external: ['zod', /^fp-ts\//],
      plugins: [fromOtherEntries(entry, root), dts()],
      onwarn: ({ message }) => {
        throw new Error(message);
      },
    });
    const file = `dist/${entry}.d.ts`;
    await bundle.write({ file, format: 'es' });
    const text = readFileSync(file, 'utf8');
    writeFileSync(`dist/${entry}.d.cts`, text.replace(/(from '\.[^']*)\.js'/g, "$1.cjs'"));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
