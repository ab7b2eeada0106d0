/** The same in a browser: plain modules from a plain server, under a strict Content-Security-Policy. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import manifest from '../../package.json' with { type: 'json' };

const PACKAGE = '/node_modules/reunification-framework';
const SETS = `${PACKAGE}-conformance`;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** What a browser loads for each entry point: the same file as Node. */
const ENTRIES = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === 'string'
    ? []
    : [[manifest.name + subpath.slice(1), PACKAGE + target.import.default.slice(1)] as const],
);
const PURE = ENTRIES.filter(([specifier]) => !specifier.endsWith('/schema'));

const IMPORT_MAP = JSON.stringify({ imports: { ...Object.fromEntries(ENTRIES), zod: '/node_modules/zod/index.js' } });
const HASH = createHash('sha256').update(IMPORT_MAP).digest('base64');

/** Nothing but scripts of this server; the import map, which cannot be a file, by its hash. */
const policy = (scripts: string): string => `default-src 'none'; connect-src 'self'; script-src ${scripts}`;

/** Two pages: one that validates, and so needs zod and an import map; one with the entry points that need neither, by their paths. */
const PAGES: Readonly<Record<string, { readonly policy: string; readonly html: string }>> = {
  '/all': {
    policy: policy(`'self' 'sha256-${HASH}'`),
    html: `<!doctype html><script type="importmap">${IMPORT_MAP}</script><script type="module" src="/esm/everywhere/page.js"></script>`,
  },
  '/pure': {
    policy: policy(`'self'`),
    html: '<!doctype html><script type="module" src="/pure.js"></script>',
  },
};

const PURE_PAGE = `
  ${PURE.map(([, path], place) => `import * as entry${place} from '${path}';`).join('\n')}
  const names = Object.fromEntries([${PURE.map(([specifier], place) => `['${specifier}', Object.keys(entry${place}).sort()]`)}]);
  await fetch('/answered', { method: 'POST', body: JSON.stringify(names) });
`;

const fileIn = (project: string, path: string): { type: string; body: string } => {
  if (path === '/pure.js') return { type: 'text/javascript', body: PURE_PAGE };
  if (path === '/sets') {
    const names = readdirSync(join(project, SETS)).filter(
      (name) => name.endsWith('.json') && !['format.schema.json', 'package.json'].includes(name),
    );
    return { type: 'application/json', body: JSON.stringify(names.sort().map((name) => `${SETS}/${name}`)) };
  }
  return { type: TYPES[extname(path)] ?? 'text/plain', body: readFileSync(join(project, normalize(path)), 'utf8') };
};

function serve(project: string, answered: (body: string) => void): Promise<{ server: Server; port: number }> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      answered(await text(request));
      response.end();
      return;
    }
    try {
      const page = PAGES[pathname];
      if (page === undefined) {
        const { type, body } = fileIn(project, pathname);
        response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
      } else
        response
          .setHeader('Content-Type', 'text/html; charset=utf-8')
          .setHeader('Content-Security-Policy', page.policy)
          .end(page.html);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve({ server, port: address.port });
    });
  });
}

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Opens a page in a browser without a window, and waits for what it sends back.
 *
 * @param browser - the browser’s command
 * @param project - the folder that is served
 * @param page - which page
 * @param environment - time zone and locale
 * @returns what the page sent
 * @throws where nothing comes within two minutes
 */
export async function openPage(
  browser: string,
  project: string,
  page: 'all' | 'pure',
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  let resolve: (body: string) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const answer = new Promise<string>((...settle) => {
    [resolve, reject] = settle;
  });
  const { server, port } = await serve(project, resolve);
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = spawn(browser, [...FLAGS, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/${page}`], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
    detached: true, // a group of its own, so that all its processes end together
  });
  const ended = new Promise((gone) => child.once('exit', gone));
  const late = setTimeout(() => reject(new Error(`${page}: nothing came back`)), 120_000);
  child.once('error', reject);
  child.once('exit', () => reject(new Error(`${page}: the browser ended without an answer`)));
  try {
    return await answer;
  } finally {
    clearTimeout(late);
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
