import { expect } from 'vitest';
import { describeInBrowser, expectReadable, pressUntil, test, WIDTHS } from './browser.js';

describeInBrowser('The register of factors', () => {
  test('has all 61 factors of the table, each with where it is printed', async ({ opened: { page, open } }) => {
    await open('#factors');
    expect(await page.getByRole('status').textContent()).toMatch(/^73 of 73/);
    const articles = page.getByRole('article');
    expect(await articles.getByText('Harm more likely', { exact: true }).count()).toBe(35);
    expect(await articles.getByText('Harm less likely', { exact: true }).count()).toBe(26);
    expect(await articles.getByText(/Factors Associated with Future Harm, .*, p\. 25/).count()).toBe(61);
  });

  test('is searched by all words at once, whatever their case', async ({ opened: { page, open } }) => {
    await open('#factors');
    await pressUntil(page, 'Tab', 'Search');
    await page.keyboard.type('METHADONE programme');
    expect(await page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Alcohol/drugs abuse Harm more likely',
    ]);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('drinking'); // an everyday word
    expect(await page.getByRole('status').textContent()).toMatch(/^1 of 73/);
    await page.keyboard.type(' xyz');
    expect(await page.getByRole('status').textContent()).toMatch(/^Nothing has all of these words\./);
  });

  test('is narrowed to a column and a domain', async ({ opened: { page, open } }) => {
    await open('#factors');
    await page.getByLabel('Harm less likely', { exact: true }).check();
    await page.getByLabel('Domain').selectOption('Child');
    expect(await page.getByRole('status').textContent()).toMatch(/^4 of 73/);
  });

  test('says more of a factor when its summary is opened by keyboard', async ({ opened: { page, open } }) => {
    await open('#factors');
    await pressUntil(page, 'Tab', 'What counts, and where it is printed: Neglect');
    await page.keyboard.press('Enter');
    expect(await page.getByText('no adequate supervision').isVisible()).toBe(true);
  });

  for (const width of WIDTHS)
    test(`with every entry open fits ${width} pixels and breaks no rule that axe knows`, async ({ opened }) => {
      const { page, open } = opened;
      await open('#factors', width);
      await page.evaluate('for (const more of document.querySelectorAll("details")) more.open = true');
      await expectReadable(opened);
    });
});
