/** The built page in a real browser, without a window, from the disk. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { test as base, describe, expect } from 'vitest';
import { browserFound } from '../everywhere/runtimes.js';

/** Where `npm run page` writes it. */
const FILE = new URL('../../reports/page.html', import.meta.url);

/** What is in it. */
export const html = (): string => readFileSync(FILE, 'utf8');

/** The widths of a small phone and of a desk. */
export const WIDTHS = [320, 1280] as const;

/** Where a command is: Playwright looks for none on the path. */
const placeOf = (command: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));

const found = placeOf(browserFound()?.command ?? 'chromium');
if (found === undefined)
  console.log(
    'SKIPPED: the page was not tried, because there is no Chromium here (Debian: apt-get install -y chromium).',
  );

/** A group of tests that need a browser. */
export const describeInBrowser = describe.skipIf(found === undefined);

/** The page, open, and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Opens a view. */
  readonly open: (hash: string, width?: number) => Promise<void>;
  /** Every error of the page and its policy, and everything that it asked for besides itself. */
  readonly faults: readonly string[];
}

export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants to see a pattern
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch({ executablePath: found ?? '', args: ['--no-sandbox'] });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('opened', async ({ browser }, { onCleanup }): Promise<Opened> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
    onCleanup(() => context.close());
    const page = await context.newPage();
    await page.addInitScript('window.print = () => {}');
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('data:') && !url.startsWith(FILE.href)) faults.push(`asked for ${url}`);
    });
    const open = async (hash: string, width: number = WIDTHS[1]): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(FILE.href + hash);
      await page.locator('h1').waitFor();
    };
    return { page, open, faults };
  });

/** What axe finds against the rules of WCAG and good practice, each with the places. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`);
};

/** Expects what is shown to fit its width, to break no rule of accessibility that axe knows, and to have asked for nothing. */
export const expectReadable = async ({ page, faults }: Opened): Promise<void> => {
  expect(
    await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  expect(faults).toEqual([]);
};

/** What has the focus, as a person would name it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    '(document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? "").trim()',
  );

/** Presses a key until something has the focus. */
export const pressUntil = async (page: Page, key: string, name: string, most = 80): Promise<void> => {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)) === name) return;
  }
  throw new Error(`${most} times ${key} did not lead to “${name}”.`);
};
