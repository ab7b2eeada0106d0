/**
 * The code of the package, as ES modules and as CommonJS: one file for each entry of the exports map, which takes what it shares
 * with others from `dist/chunks`; and the command. `npm run build:code`.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { type OutputOptions, type Plugin, rollup } from 'rollup';
import { chunksOf } from './chunks.js';
import { ENTRY_POINTS } from './entry-points.js';
import { pureWhenLoaded } from './pure-when-loaded.js';

const SOURCES = resolve('src');
const COMMAND = 'command/main';

/** What else is in dist: written after the code, by scripts of its own. */
const WRITTEN_LATER = ['json-schema', 'dmn'];

/** `src/factors/factor.ts` is the module `factors/factor`. */
const moduleOf = (file: string): string => relative(SOURCES, file).replaceAll('\\', '/').replace(/\.ts$/, '');

const isOurs = (file: string): boolean => file.startsWith(SOURCES);

const sources: Plugin = {
  name: 'sources',
  resolveId(source, importer) {
    if (importer === undefined) return null;
    if (source.startsWith('.')) {
      if (!isOurs(importer)) return join(dirname(importer), source.replace(/(\.js)?$/, '.js'));
      return join(dirname(importer), source.replace(/\.js$/, '.ts'));
    }
    if (isBuiltin(source) || source === 'zod') return { id: source, external: true };
    // `fp-ts/lib/X.js` is the one form that Node's ESM loader and every TypeScript resolve; the es6 twin is the one that tree-shakes.
    const file = fileURLToPath(import.meta.resolve(source)).replace('/fp-ts/lib/', '/fp-ts/es6/');
    return { id: file, moduleSideEffects: false };
  },
  async load(file) {
    if (!isOurs(file)) return null;
    const text = await readFile(file, 'utf8');
    const isProgram = moduleOf(file) === COMMAND;
    const marked = isProgram ? text : pureWhenLoaded(relative('.', file), text);
    const { code } = await transform(marked, { loader: 'ts', target: 'es2022', sourcefile: file });
    return { code, moduleSideEffects: isProgram };
  },
};

const importsOf = new Map<string, readonly string[]>();

const bundle = await rollup({
  input: Object.fromEntries(
    [...ENTRY_POINTS.map(({ module }) => module), COMMAND].map((module) => [module, join(SOURCES, `${module}.ts`)]),
  ),
  plugins: [
    sources,
    {
      // Rollup keeps imports for their effects alone, of which there are none; a bundler would warn of each.
      name: 'no-imports-for-effects',
      renderChunk: (code) => code.replace(/^(?:import '[^']+'|require\('[^']+'\));\n/gm, ''),
    },
    {
      name: 'note-imports',
      buildEnd() {
        for (const file of this.getModuleIds())
          importsOf.set(moduleOf(file), (this.getModuleInfo(file)?.importedIds ?? []).map(moduleOf));
      },
    },
  ],
  onwarn(warning) {
    const places = [warning.id, ...(warning.ids ?? [])].filter((place) => place !== undefined);
    if (places.length === 0 || places.some(isOurs)) throw new Error(warning.message);
  },
});

mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist'))
  if (!WRITTEN_LATER.includes(name)) rmSync(join('dist', name), { recursive: true });

const chunkOf = chunksOf((module) => importsOf.get(module) ?? []);
const FORMATS: Readonly<Record<'js' | 'cjs', OutputOptions>> = {
  js: { format: 'es' },
  cjs: { format: 'cjs', exports: 'named', interop: 'esModule' },
};
for (const [ending, format] of Object.entries(FORMATS)) {
  await bundle.write({
    ...format,
    dir: 'dist',
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `chunks/[name].${ending}`,
    manualChunks: (file) => (isOurs(file) ? chunkOf(moduleOf(file)) : undefined),
    hoistTransitiveImports: false,
    minifyInternalExports: false,
  });
}
rmSync(`dist/${COMMAND}.cjs`);
