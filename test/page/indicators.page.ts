import { expect } from 'vitest';
import { describeInBrowser, expectReadable, pressUntil, test, WIDTHS } from './browser.js';

const ALL_LOW =
  '#indicators?riskFactors=fully-addressed&protectiveFactors=apparent&capacityToChange=able&wishes=all-want-return&likelihoodOfRecurrence=unlikely';

describeInBrowser('The five indicators', () => {
  test('are answered by keyboard alone, and the answer follows each choice', async ({ opened: { page, open } }) => {
    await open('#indicators');
    const answer = page.getByRole('status');
    expect(await answer.textContent()).toContain('none of the indicators is known');
    const rows = ['riskFactors', 'protectiveFactors', 'capacityToChange', 'wishes', 'likelihoodOfRecurrence'];
    for (const row of rows) {
      await pressUntil(page, 'Tab', 'Not known yet');
      // From the last choice to the first.
      await page.keyboard.press('ArrowDown');
      expect(await page.locator(`input[name=${row}]`).first().isChecked()).toBe(true);
    }
    expect(await answer.textContent()).toContain('All five indicators point to one column: Low risk (level 1 of 4).');
  });

  test('a choice against one column leaves the case to people, with a cautious bound', async ({ opened }) => {
    const { page, open } = opened;
    await open(ALL_LOW);
    await page.getByLabel('A parent or the child is unsure about the return or against it').check();
    const answer = page.getByRole('status');
    expect(await answer.textContent()).toContain('professional judgement is required');
    expect(await answer.textContent()).toContain('not below high');
  });

  test('a row that is not known is missing, and never a favourable answer', async ({ opened: { page, open } }) => {
    await open(ALL_LOW);
    const wishes = page.getByRole('group', { name: /Row 4/ });
    await wishes.getByLabel('Not known yet').check();
    expect(await page.getByRole('status').textContent()).toContain('Nothing is indicated yet');
    expect(await page.getByRole('heading', { name: 'What is missing' }).count()).toBe(1);
  });

  test('every row names its page', async ({ opened: { page, open } }) => {
    await open(ALL_LOW);
    const found = page.locator('section', { has: page.getByRole('heading', { name: 'What was found' }) }).last();
    const pages = await found.getByText(/Risk Classification Table, row [1-5], p\. 40/).count();
    expect(pages).toBe(5);
  });

  test('are kept in the address, so that a link or a bookmark shows them again', async ({ opened: { page, open } }) => {
    await open('#indicators');
    await page.getByLabel('No protective factors apparent').check();
    expect(page.url()).toMatch(/#indicators\?protectiveFactors=none-apparent$/);
    await page.reload();
    expect(await page.getByLabel('No protective factors apparent').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Clear all rows' }).click();
    expect(page.url()).toMatch(/#indicators$/);
    expect(await page.getByLabel('No protective factors apparent').isChecked()).toBe(false);
  });

  test('a value in the address that no row has counts as not known', async ({ opened: { page, open } }) => {
    await open('#indicators?riskFactors=nonsense&protectiveFactors=%3Cscript%3E');
    expect(await page.getByRole('status').textContent()).toContain('none of the indicators is known');
  });

  test('parents read no wishes, no page numbers and no level before people decide', async ({ opened }) => {
    const { page, open } = opened;
    await open(ALL_LOW);
    await page.getByLabel('Parents', { exact: true }).check();
    const shown = (await page.getByRole('region', { name: 'Row by row' }).textContent()) ?? '';
    expect(shown).toContain('How people decide whether your child can live at home');
    expect(shown).not.toMatch(/p\. 40|want the return/);
  });

  test('print without the form, with answer and table', async ({ opened: { page, open } }) => {
    await open(ALL_LOW);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.getByRole('table', { name: /^The Risk Classification Table/ }).isVisible()).toBe(true);
  });

  for (const width of WIDTHS)
    test(`with all five rows known fit ${width} pixels and break no rule that axe knows`, async ({ opened }) => {
      await opened.open(ALL_LOW, width);
      await expectReadable(opened);
    });
});
