import { readFileSync } from 'node:fs';
import { formatCivilDate, isRight } from 'reunification-framework';
import { caseloadOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { caseloadHtml } from 'reunification-framework/pictures';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD } from '../support/case-record.js';
import { day } from '../support/dates.js';
import { faultsIn } from '../support/markup.js';

const QUESTION = { asOf: day('2026-03-02') };

/** The cells of each row, as they are read. */
const rowsOf = (html: string): readonly (readonly string[])[] =>
  [...(html.split('<tbody')[1] ?? '').matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<span class="rf-label"[^>]*>.*?<\/span>/g, '').replace(/<[^>]+>/g, ''),
    ),
  );

describe('The page of a caseload', () => {
  const untouched = {
    format: 1,
    edition: 'framework-2015',
    child: { id: '<b>A & B</b>' },
    parents: [{ id: 'mother' }],
    waysHome: [{ id: 'home', parents: ['mother'], classifications: [], events: [] }],
  };
  const cases = [{ record: CASE_RECORD }, { record: parseCase({ format: 1 }) }, { record: parseCase(untouched) }];
  const html = caseloadHtml(cases, QUESTION);
  const rows = rowsOf(html);

  it('has a row for each case in the order of the list, with the level agreed, what is overdue and what comes next', () => {
    const { rows: answered } = caseloadOn(cases, QUESTION);
    const [first] = answered;
    if (first?.kind !== 'read') throw new Error('The first case can be read.');
    expect(rows.map(([name]) => name)).toEqual(['the child', 'Place 2', '&lt;b&gt;A &amp; B&lt;/b&gt;']);
    expect(rows[0]?.[1]).toBe('Medium risk (level 2 of 4), since 28 December 2023');
    expect(rows[0]?.[2]).toBe(`${first.overdue} tasks, for up to ${first.longestOverdueDays} days`);
    expect(first.lastRecordedOn).toBeDefined();
    expect(rows[0]?.[3]).toBe(formatCivilDate(first.lastRecordedOn ?? day('0001-01-01')));
    expect(rows[0]?.[4]).toContain(first.nextTask?.title);
    expect(rows[2]?.slice(1, 4)).toEqual(['None agreed', 'Nothing', 'Never']);
  });

  it('says of a case that cannot be read what to put right, and guesses nothing', () => {
    expect(rows[1]).toEqual([
      'Place 2',
      'Cannot be read',
      'Not known',
      'Not known',
      'To put right: Fill in this field. It is required.',
    ]);
  });

  it('gives the totals, and says by what had been recorded where that is another day', () => {
    expect(html).toContain('<dt>Could not be read</dt><dd>1</dd>');
    expect(html).toContain(
      '<dt>Open ways home, by the level agreed</dt><dd>low 0, medium 1, high 0, severe 0, none agreed 1</dd>',
    );
    expect(html).not.toContain('recorded up to');
    expect(caseloadHtml(cases, { ...QUESTION, knownOn: day('2026-03-01') })).toContain('recorded up to 1 March 2026');
  });

  it('says of a closed case that nothing is left to do', () => {
    const record = parseCase(JSON.parse(readFileSync('examples/cases/case-of-child-7.json', 'utf8')));
    const [closed] = rowsOf(caseloadHtml([{ record }], { asOf: day('2024-12-31') }));
    expect(closed).toEqual(['child-7', 'Closed', 'Nothing', expect.any(String), 'Nothing is left to do.']);
  });

  it('is the same for the same cases, is well formed, and loads nothing', async () => {
    expect(await faultsIn(html)).toEqual([]);
    expect(isRight(parseCase(untouched))).toBe(true);
    expect(caseloadHtml(cases, QUESTION)).toBe(html);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|style="|src=|href=/);
  });
});
