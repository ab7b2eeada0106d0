import { PAGE_STYLE, tableHtml } from 'reunification-framework/pictures';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/markup.js';
import { PROFILE_OF } from '../support/profiles.js';

/** The texts of the cells that are marked as found, row by row. */
const foundIn = (html: string): readonly string[] =>
  [...html.matchAll(/<td [^>]*rf-found[^>]*>(.*?)<\/td>/gu)].map(([, cell = '']) =>
    cell.replace(/<span class="rf-label".*?<\/span>/u, '').replace(/<[^>]+>/gu, '|'),
  );

const rowHeadings = (html: string): readonly string[] =>
  [...html.matchAll(/<th role="rowheader"[^>]*>(.*?)<\/th>/gu)].map(([, cell = '']) => cell.replace(/<[^>]+>/gu, '|'));

describe('The Risk Classification Table for practitioners', () => {
  it('marks in words what was found, in every column that has it', () => {
    expect(foundIn(tableHtml({ protectiveFactors: 'apparent', likelihoodOfRecurrence: 'strong-possibility' }))).toEqual(
      [
        ...Array.from({ length: 3 }, () => 'Protective factors apparent|found in this case|'),
        'Strong possibility of recurrence|found in this case|',
      ],
    );
  });

  it('names the page of each row, and what is not known yet', () => {
    expect(rowHeadings(tableHtml({ protectiveFactors: 'apparent' }))).toEqual([
      'Risk factors||Framework (2015), Risk Classification Table, row 1, p. 40|||Not known yet|',
      'Protective factors||Framework (2015), Risk Classification Table, row 2, p. 40|',
      'Parents’ sustained capacity for actual change||Framework (2015), Risk Classification Table, row 3, p. 40|||Not known yet|',
      'Wishes of parents and child about return home||Framework (2015), Risk Classification Table, row 4, p. 40|||Not known yet|',
      'Likelihood that abuse will recur if the child is returned home||Framework (2015), Risk Classification Table, row 5, p. 40|||Not known yet|',
    ]);
  });

  it('says below what the table indicates', () => {
    expect(tableHtml(PROFILE_OF.high)).toContain(
      '<p>All five indicators point to one column: High risk (level 3 of 4).</p>',
    );
    expect(tableHtml({})).toContain('<p>Nothing is indicated yet, because none of the indicators is known.</p>');
  });

  it('has the rows on its left and the levels above, from low to severe', () => {
    const columns = (html: string) =>
      [...html.matchAll(/<th role="columnheader"[^>]*>(.*?)<\/th>/gu)].map(([, words]) => words);
    expect(columns(tableHtml({}))).toEqual([
      'Row',
      'Low risk (level 1 of 4)',
      'Medium risk (level 2 of 4)',
      'High risk (level 3 of 4)',
      'Severe risk (level 4 of 4)',
    ]);
    expect(columns(tableHtml({}, 'parent'))[0]).toBe('What people look at');
  });

  it('is a table with a caption, and with a scope for each heading', async () => {
    const html = tableHtml(PROFILE_OF.low);
    expect(html).toMatch(/^<table class="rf-table rf-levels" role="table"><caption>/);
    expect(html.match(/<th (?![^>]*scope="(?:row|col)")/gu)).toBeNull();
    expect(await faultsIn(`<div>${html}</div>`)).toEqual([]);
  });
});

describe('The table for families', () => {
  it.each(['parent', 'young-person'] as const)(
    'marks nothing for a %s, and leaves out what anyone wants',
    (audience) => {
      const html = tableHtml(PROFILE_OF.severe, audience);
      expect(html).toBe(tableHtml({}, audience));
      expect(foundIn(html)).toEqual([]);
      expect(rowHeadings(html)).toHaveLength(4);
      expect(html).not.toMatch(/want|Framework/);
    },
  );
});

describe('The style of tables and pages', () => {
  it('names every class that they have', () => {
    const classes = new Set(
      [...tableHtml(PROFILE_OF.low).matchAll(/class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
    );
    expect([...classes].filter((name) => !PAGE_STYLE.includes(`.${name}`))).toEqual([]);
  });
});
