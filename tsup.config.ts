import { defineConfig, type Options } from 'tsup';
import { ENTRY_POINTS } from './scripts/entry-points.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Leaves imports between our own modules as imports: dist mirrors src, and a user's bundler can drop whole modules. */
const keepModules: Plugin = {
  name: 'keep-modules',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.+\.js$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? null : { path, external: true },
    );
  },
};

/** `fp-ts/lib/X.js` is the one form that Node's ESM loader and every TypeScript resolve; the es6 twin is the one that tree-shakes. */
const fpTsEs6: Plugin = {
  name: 'fp-ts-es6',
  setup(build) {
    build.onResolve({ filter: /^fp-ts\/lib\/.+\.js$/ }, ({ path, resolveDir }) =>
      build.resolve(path.replace('/lib/', '/es6/'), { kind: 'import-statement', resolveDir }),
    );
  },
};

const shared: Options = {
  platform: 'neutral',
  target: 'es2022',
  splitting: false,
  noExternal: [/^fp-ts/],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
  },
};

const entries = Object.fromEntries(ENTRY_POINTS.map(({ module }) => [module, `src/${module}.ts`]));

export default defineConfig([
  // Each module by itself, for bundlers, which can then leave out whole modules.
  {
    ...shared,
    entry: ['src/**/*.ts', '!src/command/**'],
    format: ['esm'],
    clean: ['!bundled/**', '!command/**', '!json-schema/**', '!dmn/**'], // the files beside the code are written after it
    esbuildPlugins: [keepModules, fpTsEs6],
  },
  // Each entry with what it shares with others in a few files, for runtimes, to which many small files cost more than what is in them.
  {
    ...shared,
    entry: entries,
    outDir: 'dist/bundled',
    format: ['esm', 'cjs'],
    splitting: true,
    clean: true,
    esbuildPlugins: [fpTsEs6],
  },
  // The program, which only Node runs.
  {
    ...shared,
    platform: 'node',
    entry: ['src/command/*.ts'],
    outDir: 'dist/command',
    format: ['esm'],
    clean: true,
    esbuildPlugins: [keepModules],
  },
]);
