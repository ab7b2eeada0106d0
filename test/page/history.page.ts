import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { describeInBrowser, expectReadable, focused, pressUntil, test, WIDTHS } from './browser.js';

/** Fills in a classification with all five rows in the column medium, by keyboard once the day is in. */
const fillInMedium = async (page: Page, level: string): Promise<void> => {
  await page.getByLabel('Day on which it happened').fill('2026-01-19');
  const choices = [
    ['Level that people agreed', level],
    ['Row 1. Risk factors', 'Risk factors apparent, b'],
    ['Row 2. Protective factors', 'Protective'],
    ['Row 3. Parents’ sustained capacity for actual change', 'Able'],
    ['Row 4. Wishes of parents and child about return home', 'Parents and'],
    ['Row 5. Likelihood that abuse will recur if the child is returned home', 'Some'],
  ] as const;
  for (const [label, typed] of choices) {
    await pressUntil(page, 'Tab', label);
    await page.keyboard.type(typed);
  }
};

const EXAMPLE = 'Begin with an example';

describeInBrowser('A history made step by step', () => {
  test('shows after each step the level held, what row 7 indicates, and the clocks', async ({ opened }) => {
    const { page, open } = opened;
    await open('#history');
    await fillInMedium(page, 'medium');
    await pressUntil(page, 'Tab', 'Add this step');
    await page.keyboard.press('Enter');
    const main = page.getByRole('main');
    expect(await main.getByText('1 step so far.').isVisible()).toBe(true);
    expect(await main.getByText('Medium risk (level 2 of 4)').first().isVisible()).toBe(true);
    expect(await main.getByText('Remain at this level.').isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'Timeline' }).locator('svg').isVisible()).toBe(true);

    // Everything is addressed: the clock to low starts, and its six months are up on 2 September.
    await page.getByLabel('What happened').selectOption('Someone observed how things stand');
    await page.getByLabel('Day on which it happened').fill('2026-03-02');
    await page.getByLabel('Row 1. Risk factors').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Add this step' }).click();
    expect(await page.getByRole('region', { name: 'Clocks' }).textContent()).toContain(
      'Running since 2 March 2026, until 2 September 2026.',
    );
  });

  test('asks for the reason where people agreed another level than the table indicates', async ({ opened }) => {
    const { page, open } = opened;
    await open('#history');
    await fillInMedium(page, 'high');
    await page.getByRole('button', { name: 'Add this step' }).click();
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    await summary.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Why, if the table indicates another level or none');
    await page.keyboard.type('The mother has been ill again.');
    await page.getByRole('button', { name: 'Add this step' }).click();
    expect(await page.getByText('1 step so far.').isVisible()).toBe(true);
    expect(await summary.count()).toBe(0);
  });

  test('takes no step that was recorded before it happened', async ({ opened: { page, open } }) => {
    await open('#history');
    await page.getByLabel('What happened').selectOption('The child came home');
    await page.getByLabel('Day on which it happened').fill('2026-03-02');
    await page.getByLabel('Day on which it was recorded').fill('2026-03-01');
    await page.getByRole('button', { name: 'Add this step' }).click();
    expect(await page.locator('.govuk-error-summary').isVisible()).toBe(true);
    expect(await page.getByText('None yet.').isVisible()).toBe(true);
  });

  test('begins with an example; a step is taken away, and nothing of it is in the address', async ({ opened }) => {
    const { page, open } = opened;
    await open('#history');
    await page.getByRole('button', { name: EXAMPLE }).click();
    expect(await focused(page)).toBe('Steps');
    expect(await page.getByText('20 steps so far.').isVisible()).toBe(true);
    await page.getByRole('button', { name: /Remove.*The case was closed/ }).click();
    expect(await page.getByText('19 steps so far.').isVisible()).toBe(true);
    expect(await page.getByText('The case may close.').isVisible()).toBe(true);
    expect(page.url()).toMatch(/#history$/);
  });

  for (const width of WIDTHS)
    test(`of twenty steps fits ${width} pixels and breaks no rule that axe knows`, async ({ opened }) => {
      const { page, open } = opened;
      await open('#history', width);
      await page.getByRole('button', { name: 'Add this step' }).click();
      await page.getByRole('button', { name: EXAMPLE }).click();
      await expectReadable(opened);
    });
});
