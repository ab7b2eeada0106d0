import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT_PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const IN_DOCS = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name));
const PAGES = [...ROOT_PAGES, ...IN_DOCS.filter((path) => path.endsWith('.md'))];
const PICTURES = IN_DOCS.filter((path) => path.endsWith('.svg'));

/** The text of a page without its examples. */
const proseOf = (path: string): string => readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');

/** The anchors of a page, made of its headings as code hosts make them. */
const anchorsOf = (path: string): readonly string[] =>
  [...proseOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Where a page leads to on this side of the network. */
const linksOf = (path: string): readonly string[] =>
  [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));

describe('The links between pages', () => {
  it.each(PAGES)('lead from %s to pages and headings that are there', (page) => {
    const astray = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(astray).toEqual([]);
  });

  it.each(PAGES)('lead from %s to nothing that the package leaves out', (page) => {
    const targets = linksOf(page)
      .filter((link) => !link.startsWith('#'))
      .map((link) => join(dirname(page), link.split('#')[0] ?? ''));
    expect(targets.filter((target) => ![...PAGES, ...PICTURES].includes(target))).toEqual([]);
  });

  it('leave no page out: each can be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const page of reached)
      for (const link of linksOf(page)) {
        const target = join(dirname(page), link.split('#')[0] ?? '');
        if (PAGES.includes(target)) reached.add(target);
      }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });

  it('show every picture that is kept', () => {
    const shown = PAGES.flatMap((page) => linksOf(page).map((link) => join(dirname(page), link)));
    expect(PICTURES.filter((picture) => !shown.includes(picture))).toEqual([]);
  });
});
