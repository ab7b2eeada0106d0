import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { describeInBrowser, expectReadable, focused, pressUntil, test, WIDTHS } from './browser.js';

const EXAMPLE = '#case?example=child-7';
const DOCUMENT = readFileSync('examples/cases/case-of-child-9.json', 'utf8');

describeInBrowser('A case', () => {
  test('is chosen from the examples by keyboard, and the address says which', async ({ opened: { page, open } }) => {
    await open('#case');
    await pressUntil(page, 'Tab', 'Three years, from severe to closed');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Three years, from severe to closed' }).waitFor();
    expect(page.url()).toContain(EXAMPLE);
    expect(await page.getByText('As of 1 August 2023').first().isVisible()).toBe(true);
  });

  test('follows the day, by keyboard: a visit counts once it was made and recorded', async ({ opened }) => {
    const { page, open } = opened;
    await open(EXAMPLE);
    const asOf = page.getByRole('status');
    const visit = page.getByRole('listitem').filter({ hasText: 'Visit the child and see them alone' });
    // The child was seen on 3 July, so the next visit is due on 14 August. It was made on the 12th and recorded on the 13th.
    expect(await visit.textContent()).toContain('By 14 August 2023');
    await page.getByLabel('Move the day asked about').focus();
    await page.keyboard.press('ArrowRight');
    expect(await asOf.textContent()).toBe('As of 2 August 2023');
    await page.getByLabel('Day', { exact: true }).fill('2023-08-13');
    await page.keyboard.press('Tab');
    expect(await asOf.textContent()).toBe('As of 13 August 2023');
    expect(await visit.textContent()).toContain('By 23 September 2023');
    await page.getByRole('button', { name: 'Earlier entry' }).click();
    expect(await asOf.textContent()).toBe('As of 12 August 2023');
    expect(await visit.textContent()).toContain('By 14 August 2023');
  });

  test('shows what was known on that day, and what people know now', async ({ opened: { page, open } }) => {
    await open(EXAMPLE);
    await page.getByLabel('Day', { exact: true }).fill('2023-02-01');
    await page.keyboard.press('Tab');
    const timeline = page.getByRole('region', { name: 'Timeline' });
    // The lapse of 9 January was written down seventy days later.
    expect(await timeline.textContent()).not.toContain('a new risk');
    await page.getByLabel('Only what had been recorded by that day').uncheck();
    expect(await timeline.textContent()).toContain('a new risk');
  });

  test('shows the stage, and what each of its tasks still asks for, as of the day', async ({
    opened: { page, open },
  }) => {
    await open('#case?example=child-7-journey');
    const journey = page.getByRole('region', { name: 'The five stages' });
    expect(await journey.textContent()).toContain('Stage 3. A classification has been agreed');
    const team = journey.locator('details').filter({ hasText: '4. Build a team around the child and the family' });
    await team.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await team.getByRole('listitem').filter({ hasText: 'Not known' }).count()).toBeGreaterThan(0);
    expect(await team.getByRole('listitem').filter({ hasText: 'Done' }).count()).toBeGreaterThan(0);
    await page.getByLabel('Day', { exact: true }).fill('2023-12-01');
    await page.keyboard.press('Tab');
    expect(await journey.textContent()).toContain('Stage 5. The child is at home.');
  });

  test('shows each role what it has to do, and what it settles before a return', async ({ opened: { page, open } }) => {
    await open(EXAMPLE);
    const work = page.getByRole('region', { name: 'What to do next' });
    const all = await work.getByRole('listitem').count();
    await page.getByLabel('Who acts').selectOption('Social worker and Independent Reviewing Officer');
    const theirs = await work.getByRole('listitem').allTextContents();
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.length).toBeLessThan(all);
    for (const task of theirs) expect(task).toContain('Social worker and Independent Reviewing Officer');
    await page.getByLabel('Who acts').selectOption('Nominated officer');
    const readiness = page.getByRole('region', { name: 'Ready to go home?' });
    expect(await readiness.locator('summary').first().textContent()).toBe('Law and approvals: 0 of 2 met');
    // Nothing is on the list for them, and the page does not leave it at that.
    expect(await work.textContent()).toContain('this role still has to settle 2 conditions');
    expect(await readiness.locator('details').first().getAttribute('open')).not.toBeNull();
    expect(await page.locator('dd', { hasText: /^Stage 3: Agree goals/ }).count()).toBe(1);
  });

  test('writes a letter to parents and to the young person, and prints nothing else', async ({ opened }) => {
    const { page, open } = opened;
    await open(EXAMPLE);
    const letter = page.getByRole('article', { name: 'Letter' });
    expect(await letter.textContent()).toContain('What was decided about your child living at home');
    await page.getByLabel('The child or young person').check();
    expect(await letter.textContent()).toContain('What was decided about you living at home');
    expect(await letter.textContent()).not.toMatch(/p\. \d/);
    await page.getByText('What the letter may say, and whom it names').click();
    await page.getByLabel('Advocacy service').fill('Advocates of the town, 0123 456');
    expect(await letter.textContent()).toContain('Advocates of the town, 0123 456');
    await page.getByRole('button', { name: 'Print this letter' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await letter.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Timeline' }).isVisible()).toBe(false);
  });

  test('writes no letter about a level once the case is closed, and tells nothing of an assessment before people decide', async ({
    opened: { page, open },
  }) => {
    await open(EXAMPLE);
    const letters = page.getByRole('region', { name: 'Letters to print' });
    await page.getByLabel('Day', { exact: true }).fill('2024-11-25');
    await page.keyboard.press('Tab');
    expect(await letters.textContent()).toContain('the case is closed');
    await page.getByLabel('Day', { exact: true }).fill('2022-01-08');
    await page.keyboard.press('Tab');
    expect(await letters.textContent()).toContain('How people decide whether your child can live at home');
    expect(await letters.getByRole('article').textContent()).not.toMatch(/severe risk .* agreed|What was decided/);
  });

  test('of one’s own is pasted, and leaves no trace in the address or the browser', async ({ opened }) => {
    const { page, open, faults } = opened;
    await open('#case');
    await page.getByLabel('Or paste it').fill(DOCUMENT);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Show this case');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Your case' }).waitFor();
    expect(page.url()).toMatch(/#case$/);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(faults).toEqual([]);
    await page.getByRole('link', { name: 'Factors', exact: true }).click();
    await page.getByRole('link', { name: 'A case', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Your case' }).waitFor();
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A case');
  });

  test('of one’s own is opened from a file', async ({ opened: { page, open } }) => {
    await open('#case');
    const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(DOCUMENT) };
    await page.getByLabel('Open a file').setInputFiles(file);
    await page.getByRole('heading', { level: 1, name: 'Your case' }).waitFor();
  });

  test('that cannot be read is answered with everything to put right, and repeats nothing of it', async ({
    opened,
  }) => {
    const { page, open } = opened;
    await open('#case');
    await page
      .getByLabel('Or paste it')
      .fill('{"format": 1, "Alice": "Example", "child": {"id": "x", "bornOn": "Alice"}}');
    await page.getByRole('button', { name: 'Show this case' }).click();
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');
    const said = (await summary.textContent()) ?? '';
    expect(said).toContain('waysHome: Fill in this field.');
    expect(said).toContain('child › bornOn: ');
    expect(said).not.toMatch(/Alice|Example/);
    await pressUntil(page, 'Tab', (await summary.getByRole('link').first().textContent()) ?? '');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
  });

  test('that is no JSON is answered in plain words', async ({ opened: { page, open } }) => {
    await open('#case');
    await page.getByRole('button', { name: 'Show this case' }).click();
    expect(await page.locator('.govuk-error-summary').textContent()).toContain('Paste a case first.');
    await page.getByLabel('Or paste it').fill('Alice went home');
    await page.getByRole('button', { name: 'Show this case' }).click();
    expect(await page.locator('.govuk-error-summary').textContent()).toContain('This is not JSON.');
  });

  for (const width of WIDTHS) {
    test(`with everything open fits ${width} pixels and breaks no rule that axe knows`, async ({ opened }) => {
      await opened.open(EXAMPLE, width);
      await opened.page.evaluate('for (const more of document.querySelectorAll("details")) more.open = true');
      await expectReadable(opened);
    });

    test(`is chosen, and its problems are read, at ${width} pixels`, async ({ opened }) => {
      await opened.open('#case', width);
      await opened.page.getByRole('button', { name: 'Show this case' }).click();
      await expectReadable(opened);
    });
  }
});
