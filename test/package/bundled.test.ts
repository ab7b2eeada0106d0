import { resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

/** What a program that uses nothing but these names is made of, without spaces. */
async function bundledByEsbuild(names: string, entry: string): Promise<string> {
  const contents = `export ${names} from './${entry}.js';`;
  const stdin = { contents, resolveDir: resolve('dist') };
  const { outputFiles, warnings } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  expect(warnings).toEqual([]);
  return outputFiles.map(({ text }) => text).join('');
}

async function bundledByRollup(names: string, entry: string): Promise<string> {
  const program = 'program';
  const bundle = await rollup({
    input: program,
    plugins: [
      {
        name: 'program',
        resolveId: (source) => (source === program ? source : null),
        load: (id) => (id === program ? `export ${names} from ${JSON.stringify(resolve(`dist/${entry}.js`))};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return (await transform(output.map((file) => ('code' in file ? file.code : '')).join(''), { minify: true })).code;
}

describe.each([
  { bundler: 'esbuild', bundled: bundledByEsbuild },
  { bundler: 'Rollup', bundled: bundledByRollup },
])('A program bundled by $bundler', ({ bundled }) => {
  it.each([
    // In characters, a tenth more than today.
    { names: '{ classify }', entry: 'index', most: 10_600 },
    { names: '{ indicateReview }', entry: 'index', most: 23_500 },
    { names: '{ parseCivilDate }', entry: 'shared/index', most: 1_200 },
  ])('holds of the package only what $names needs', async ({ names, entry, most }) => {
    const text = await bundled(names, entry);
    expect(text.length).toBeGreaterThan(500);
    expect(text.length).toBeLessThan(most);
  });
});
