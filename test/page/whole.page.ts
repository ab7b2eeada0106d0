import { brotliCompressSync } from 'node:zlib';
import { expect } from 'vitest';
import { describeInBrowser, focused, html, pressUntil, test } from './browser.js';

describeInBrowser('The page to try', () => {
  test('is one file of at most 275 kB, compressed as servers send it', () => {
    expect(brotliCompressSync(html()).length).toBeLessThan(275_000);
  });

  test('lets nothing out and nothing in: its policy allows no connection', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html())?.[1] ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([`default-src 'none'`, `connect-src 'none'`, `base-uri 'none'`, `form-action 'none'`]),
    );
    expect(policy).not.toContain('unsafe');
  });

  test('cannot send anything, even if it wanted to', async ({ opened: { page, open } }) => {
    await open('#indicators');
    const sent = page.evaluate(`fetch('https://example.org/').then(() => 'sent', () => 'refused')`);
    expect(await sent).toBe('refused');
  });

  test('leads from one view to the next by keyboard, and says where one is', async ({ opened: { page, open } }) => {
    await open('#indicators');
    await pressUntil(page, 'Tab', 'Factors');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Factors associated with future harm' }).waitFor();
    expect(await focused(page)).toBe('Factors associated with future harm');
    expect(await page.title()).toBe('Factors – Reunification Framework');
    expect(await page.getByRole('link', { name: 'Factors', exact: true }).getAttribute('aria-current')).toBe('page');
  });

  test('can be read without its header, and the link to that leaves the address as it is', async ({ opened }) => {
    const { page, open } = opened;
    await open('#indicators');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    expect(page.url()).toMatch(/#indicators$/);
  });
});
