/** Builds `examples/page` into one file, `reports/page.html`, which needs no server and no network: `npm run page`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ENTRY_POINTS } from './entry-points.js';

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the page is written. */
export const PAGE = inProject('reports/page.html');

/** The most that it may weigh, compressed with Brotli, as servers send it. */
const LIMIT = 275_000;

const bundled = await build({
  configFile: false,
  root: inProject('examples/page'),
  logLevel: 'warn',
  resolve: {
    alias: [
      ...ENTRY_POINTS.map(({ specifier, module }) => ({
        find: new RegExp(`^${specifier}$`),
        replacement: inProject(`src/${module}.ts`),
      })),
      { find: /^fp-ts\/lib\//, replacement: 'fp-ts/es6/' }, // the twin of which a bundler drops what is not used
    ],
  },
  css: { preprocessorOptions: { scss: { loadPaths: [inProject('node_modules')], quietDeps: true } } },
  build: {
    write: false,
    target: 'es2022',
    cssMinify: 'esbuild', // lightningcss stops at a media query of GOV.UK Frontend that is meant for old browsers
    assetsInlineLimit: () => true,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});

const outputs = 'output' in bundled ? bundled.output : [];
const textOf = (suffix: string): string => {
  const [file, ...others] = outputs.filter(({ fileName }) => fileName.endsWith(suffix));
  if (file === undefined || others.length > 0) throw new Error(`One ${suffix} file was expected.`);
  return file.type === 'chunk' ? file.code : String(file.source);
};

const script = `\n${textOf('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}\n`;
const style = textOf('.css');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but the page’s own script and style; nothing in, nothing out. */
const policy = [
  `default-src 'none'`,
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  'font-src data:',
  'img-src data:',
  `connect-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

const read = (path: string): string => readFileSync(inProject(path), 'utf8').trim();

/** What the licences of everything in the page ask to be kept with it, as a comment. */
const notices = [
  read('LICENSE'),
  ...['fp-ts', 'preact', 'zod', '@fontsource/atkinson-hyperlegible'].map(
    (name) => `${name}\n\n${read(`node_modules/${name}/LICENSE`)}`,
  ),
  'govuk-frontend: MIT licence, as above. Copyright (c) Crown Copyright (Government Digital Service)',
]
  .join('\n\n\n')
  .replaceAll('--', '- ');

const page = textOf('.html')
  .replace(/\s*<script type="module"[^>]*><\/script>/, '')
  .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
  .replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
  .replace('</head>', (end) => `<style>${style}</style>\n  ${end}`)
  .replace('</body>', (end) => `<script type="module">${script}</script>\n    <!--\n${notices}\n-->\n  ${end}`);

mkdirSync(dirname(PAGE), { recursive: true });
writeFileSync(PAGE, page);
const weight = brotliCompressSync(page).length;
const inKilobytes = (bytes: number): number => Math.round(bytes / 1000);
console.log(
  `${pathToFileURL(PAGE)} (${inKilobytes(weight)} kB with Brotli, ${inKilobytes(gzipSync(page, { level: 9 }).length)} kB with gzip): open it in a browser.`,
);
if (weight > LIMIT) throw new Error(`The page may weigh ${LIMIT / 1000} kB compressed.`);
