/** What people see who open the service in a browser: what it is, a page to try, and what each problem means. */
import { existsSync, readFileSync } from 'node:fs';
import { PAGE_STYLE, PAGE_STYLE_HASH } from 'reunification-framework/pictures';
import { OPERATIONS } from './operations.js';
import { PROBLEMS, type ProblemId } from './problems.js';
import { TABLES } from './tables.js';

/** A page: it is asked for by GET. */
export interface Page {
  readonly path: `/${string}`;
  /** The document; `undefined` where it has not been made. */
  readonly html: () => string | Buffer | undefined;
  /** What the page may load. */
  readonly policy: string;
}

/** The page to try, where `npm run page` writes it. It has a policy of its own, which lets it send nothing. */
const PAGE_TO_TRY = 'reports/page.html';

const STYLED = `default-src 'none'; style-src ${PAGE_STYLE_HASH}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A page of fixed words: nothing that anybody sent is in it. */
const pageOf = (title: string, content: string): string =>
  `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${PAGE_STYLE}</style></head>
<body class="rf-body"><main><h1>${title}</h1>
${content}
</main></body></html>
`;

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;

const home = (): string =>
  pageOf(
    'Reunification Practice Framework',
    [
      '<p>This service answers questions about children in care who might go home: what the Framework’s own tables indicate, why, where that is printed, and what is missing. It decides nothing, and keeps nothing that it is sent.</p>',
      existsSync(PAGE_TO_TRY)
        ? '<p><a href="/page">A page to try</a>: set the five indicators, search the factors, open a case. It sends nothing.</p>'
        : '<p>There is a page to try as well: <code>npm run page</code> makes it.</p>',
      '<h2>Questions</h2>',
      '<p>Each is asked by POST with JSON. <a href="/openapi.json">The description</a> says what each reads and answers.</p>',
      list(OPERATIONS.map(({ path, summary }) => `<code>${path}</code>: ${summary}`)),
      '<h2>To look up</h2>',
      list(TABLES.map(({ path, summary }) => `<a href="${path}">${path}</a>: ${summary}`)),
    ].join('\n'),
  );

const problemPage = (id: ProblemId): string =>
  pageOf(
    PROBLEMS[id].title,
    `<p>Status ${PROBLEMS[id].status}.${id === 'findings' ? ' The answer lists every finding, with a code, what to do, and where in the body.' : ''}</p>
<p><a href="/framework/findings">What every code of a finding means</a> · <a href="/">This service</a></p>`,
  );

const isProblemId = (id: string): id is ProblemId => Object.hasOwn(PROBLEMS, id);

/** Every page. */
export const PAGES: readonly Page[] = [
  { path: '/', html: home, policy: STYLED },
  {
    path: '/page',
    html: () => (existsSync(PAGE_TO_TRY) ? readFileSync(PAGE_TO_TRY) : undefined),
    policy: "frame-ancestors 'none'",
  },
  ...Object.keys(PROBLEMS)
    .filter(isProblemId)
    .map((id): Page => ({ path: `/problems/${id}`, html: () => problemPage(id), policy: STYLED })),
];
