/**
 * The declarations of the package: one file for each entry point, for `import` and for `require`. What belongs to another entry is
 * taken from there, so that every type has one home that users can name, and no file lies outside the exports map. A map leads an
 * editor from each declaration to where it stands in the sources, which are shipped for reading, one file for each entry.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { addMapping, GenMapping, toEncodedMap } from '@jridgewell/gen-mapping';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { type Plugin, rollup, type SourceMap } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { ENTRY_POINTS } from './entry-points.js';
import { type ReadableSources, readableSources } from './readable-sources.js';

const MODULES = ENTRY_POINTS.map(({ module }) => module);

/** The first entry that gives what all schemas share: their types, and the register of findings about the shape of an input. */
const SHARED_SCHEMA = 'factors/schema';

/** Files that need zod belong to the schema entry of their pillar, all others to the index of the nearest folder that has an entry. */
function ownerOf(module: string): string | undefined {
  if (MODULES.includes(module)) return module;
  const isSchema = module.endsWith('.schema');
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

const SOURCES = resolve('src');

const moduleOf = (file: string): string => relative(SOURCES, file).replaceAll('\\', '/').replace(/\.ts$/, '');

/** The file of sources of a module: that of the entry that it belongs to. */
const sourcesFileOf = (module: string): string =>
  `${(ownerOf(module) ?? module).replace(/\/index$/, '').replaceAll('/', '-')}.ts`;

/** The sources of each entry, by the name of their file. */
function sourcesOfEntries(): ReadonlyMap<string, ReadableSources> {
  const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => moduleOf(join(SOURCES, file)))
    .filter((module) => ownerOf(module) !== undefined)
    .sort();
  const files = [...new Set(modules.map(sourcesFileOf))];
  return new Map(
    files.map((file) => [
      file,
      readableSources(
        modules.filter((module) => sourcesFileOf(module) === file),
        sourcesFileOf,
      ),
    ]),
  );
}

/** The map of a file of declarations, from the sources of single modules to the files of sources. */
function toSources(map: SourceMap, file: string, sources: ReadonlyMap<string, ReadableSources>): string {
  const generated = new GenMapping({ file: posix.basename(file) });
  const toFolder = posix.relative(posix.dirname(file), 'dist/sources');
  eachMapping(new TraceMap(map.toString()), (mapping) => {
    if (mapping.source === null) return;
    const module = moduleOf(resolve(dirname(file), mapping.source));
    const line = sources.get(sourcesFileOf(module))?.lineOf(module, mapping.originalLine - 1);
    if (line === undefined) return;
    addMapping(generated, {
      generated: { line: mapping.generatedLine, column: mapping.generatedColumn },
      original: { line: line + 1, column: mapping.originalColumn },
      source: `${toFolder}/${sourcesFileOf(module)}`,
    });
  });
  return JSON.stringify(toEncodedMap(generated));
}

const root = mkdtempSync(join(tmpdir(), 'declarations-'));
try {
  const tsc = [
    'tsc',
    '-p',
    'tsconfig.json',
    '--noEmit',
    'false',
    '--declaration',
    '--declarationMap',
    '--emitDeclarationOnly',
  ];
  execFileSync('npx', [...tsc, '--rootDir', 'src', '--outDir', root], { stdio: 'inherit' });
  const sources = sourcesOfEntries();
  rmSync('dist/sources', { recursive: true, force: true });
  mkdirSync('dist/sources', { recursive: true });
  for (const [file, { text }] of sources) writeFileSync(`dist/sources/${file}`, text);
  for (const entry of MODULES) {
    const bundle = await rollup({
      input: join(root, `${entry}.d.ts`),
      external: ['zod', /^fp-ts\//],
      plugins: [fromOtherEntries(entry, root), dts({ sourcemap: true })],
      onwarn: ({ message }) => {
        throw new Error(message);
      },
    });
    const file = `dist/${entry}.d.ts`;
    const { output } = await bundle.generate({ file, format: 'es', sourcemap: true });
    const { code, map } = output[0];
    if (map === null) throw new Error(`${file} has no map.`);
    // One space more where the other has one letter more: so one map is right for both.
    const forImport = code.replace(/from (?='\.)/g, 'from  ');
    const forRequire = code.replace(/(from '\.[^']*)\.js'/g, "$1.cjs'");
    writeFileSync(file, forImport);
    writeFileSync(`dist/${entry}.d.cts`, forRequire);
    writeFileSync(`${file}.map`, toSources(map, file, sources));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
