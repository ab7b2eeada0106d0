import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { layOut } from './scripts/lay-out.js';
import { pureWhenLoaded } from './scripts/pure-when-loaded.js';

/** Marks what a module works out when it is loaded as free of effects, so that bundlers can leave out what nobody uses. */
const marked: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'marked',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const module = relative('.', path).replaceAll('\\', '/');
      const text = readFileSync(path, 'utf8');
      // The program is there for its effects.
      return { contents: module === 'src/command/main.ts' ? text : pureWhenLoaded(module, text), loader: 'ts' };
    });
  },
};

const compiled = realpathSync(mkdtempSync(join(tmpdir(), 'compiled-')));

/** Compiles each module by itself into a folder that does not last; from there they are put together into the files of the package. */
export default defineConfig({
  entry: ['src/**/*.ts'],
  outDir: compiled,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  esbuildPlugins: [marked],
  onSuccess: async () => {
    try {
      await layOut(compiled);
    } finally {
      rmSync(compiled, { recursive: true });
    }
  },
});
