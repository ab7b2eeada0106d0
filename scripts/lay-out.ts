/**
 * Puts the compiled modules together into the files of the package, as ES modules and as CommonJS: one file for each entry of the
 * exports map, which takes what it shares with others from `dist/chunks`; and the command. Called by tsup (`tsup.config.ts`).
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputOptions, type Plugin, rollup } from 'rollup';
import { chunksOf } from './chunks.js';
import { ENTRY_POINTS } from './entry-points.js';

const COMMAND = 'command/main';

/** What else is in dist: written after the code, by scripts of its own. */
const WRITTEN_LATER = ['json-schema', 'dmn'];

const FORMATS: Readonly<Record<'js' | 'cjs', OutputOptions>> = {
  js: { format: 'es' },
  cjs: { format: 'cjs', exports: 'named', interop: 'esModule' },
};

/** Finds the compiled modules, and what they import from others. */
const modulesIn = (isOurs: (file: string) => boolean, moduleOf: (file: string) => string): Plugin => ({
  name: 'modules',
  resolveId(source, importer) {
    if (importer === undefined) return null;
    if (source.startsWith('.'))
      return join(dirname(importer), isOurs(importer) ? source : source.replace(/(\.js)?$/, '.js'));
    if (isBuiltin(source) || source === 'zod') return { id: source, external: true };
    // `fp-ts/lib/X.js` is the one form that Node's ESM loader and every TypeScript resolve; the es6 twin is the one that tree-shakes.
    const file = fileURLToPath(import.meta.resolve(source)).replace(/([\\/]fp-ts[\\/])lib([\\/])/, '$1es6$2');
    return { id: file, moduleSideEffects: false };
  },
  async load(file) {
    if (!isOurs(file)) return null;
    return { code: await readFile(file, 'utf8'), moduleSideEffects: moduleOf(file) === COMMAND };
  },
});

/** Rollup keeps imports for their effects alone, of which there are none; a bundler would warn of each. */
const withoutImportsForEffects: Plugin = {
  name: 'without-imports-for-effects',
  renderChunk: (code) => code.replace(/^(?:import '[^']+'|require\('[^']+'\));\n/gm, ''),
};

/**
 * Writes dist.
 *
 * @param compiled - the folder with each module of src, compiled and marked
 */
export async function layOut(compiled: string): Promise<void> {
  const isOurs = (file: string): boolean => file.startsWith(compiled);
  /** `factors/factor.js` is the module `factors/factor`. */
  const moduleOf = (file: string): string => relative(compiled, file).replaceAll('\\', '/').replace(/\.js$/, '');
  const modules = [...ENTRY_POINTS.map(({ module }) => module), COMMAND];
  const bundle = await rollup({
    input: Object.fromEntries(modules.map((module) => [module, join(compiled, `${module}.js`)])),
    plugins: [modulesIn(isOurs, moduleOf), withoutImportsForEffects],
    onwarn(warning) {
      const places = [warning.id, ...(warning.ids ?? [])].filter((place) => place !== undefined);
      if (places.length === 0 || places.some(isOurs)) throw new Error(warning.message);
    },
  });
  mkdirSync('dist', { recursive: true });
  for (const name of readdirSync('dist'))
    if (!WRITTEN_LATER.includes(name)) rmSync(join('dist', name), { recursive: true });
  for (const [ending, format] of Object.entries(FORMATS)) {
    let chunkOf: ((module: string) => string | undefined) | undefined;
    await bundle.write({
      ...format,
      dir: 'dist',
      entryFileNames: `[name].${ending}`,
      chunkFileNames: `chunks/[name].${ending}`,
      manualChunks: (file, { getModuleInfo }) => {
        chunkOf ??= chunksOf((module) =>
          (getModuleInfo(join(compiled, `${module}.js`))?.importedIds ?? []).filter(isOurs).map(moduleOf),
        );
        return isOurs(file) ? chunkOf(moduleOf(file)) : undefined;
      },
      hoistTransitiveImports: false,
      minifyInternalExports: false,
    });
  }
  rmSync(`dist/${COMMAND}.cjs`);
}
