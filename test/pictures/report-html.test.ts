import { createHash } from 'node:crypto';
import { type CaseRecord, REPORT_QUESTION_IDS } from 'reunification-framework/case';
import { REPORT_QUESTIONS, reportToMarkdown } from 'reunification-framework/journey';
import { PAGE_STYLE, PAGE_STYLE_HASH, reportHtml } from 'reunification-framework/pictures';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD } from '../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS } from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { faultsIn, stylesIn } from '../support/markup.js';

const QUESTION = { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS };

const recordWith = (text: string, by = 'the worker'): CaseRecord => ({
  ...CASE_RECORD,
  format: 2,
  reports: [
    {
      id: 'report',
      madeOn: day('2024-03-20'),
      recordedOn: day('2024-03-20'),
      written: [{ question: 'child-wishes', text, by }],
    },
  ],
});

const PAGE = reportHtml(recordWith('Wants to live at home.\nMisses the dog.'), QUESTION);

/** What stands between tags. */
const textsIn = (html: string): readonly string[] =>
  html
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<title>.*?<\/title>/su, '')
    .split(/<[^>]+>/u)
    .map((words) => words.trim())
    .filter((words) => words !== '');

describe('The page of a report', () => {
  it('is well-formed, in British English, and has one first heading', async () => {
    expect(PAGE).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"\/>/);
    expect(await faultsIn(PAGE)).toEqual([]);
    expect(PAGE.match(/<h1>/gu)).toHaveLength(1);
  });

  it('has a heading for every question in printed order', () => {
    expect([...PAGE.matchAll(/<h3>(.*?)<\/h3>/gu)].map(([, said]) => said)).toEqual(
      REPORT_QUESTION_IDS.map((id) => REPORT_QUESTIONS[id].asks),
    );
  });

  it('says what the text says, line by line', () => {
    const markdown = reportToMarkdown(recordWith('Wants to live at home.\nMisses the dog.'), QUESTION);
    const lines = markdown
      .split('\n')
      .map((line) =>
        line
          .replace(/^(?:#+|-|>) ?|^\*|\*$/gu, '')
          .replace(/\\(.)/gu, '$1')
          .trim(),
      )
      .filter((line) => line !== '');
    expect(textsIn(PAGE)).toEqual(lines);
  });

  it('shows what people wrote as a quotation, paragraph by paragraph', () => {
    expect(PAGE).toContain(
      '<p>Written by the worker:</p><blockquote><p>Wants to live at home.</p><p>Misses the dog.</p></blockquote>',
    );
  });

  it('leaves room where something is to be filled in, and nowhere else', () => {
    const blanks = PAGE.match(/<div class="rf-blank"><\/div>/gu)?.length;
    expect(blanks).toBe(PAGE.match(/>To be filled in:</gu)?.length);
    expect(PAGE).not.toMatch(/misses the dog\.<\/p><\/blockquote><p class="rf-quiet">/i);
  });

  it('has no script, no inline style, nothing from elsewhere, and a policy that lets in its one style', () => {
    expect(PAGE.replace(/<style>.*?<\/style>/su, '')).not.toMatch(
      /<script|\sstyle=|\son\w+=|href|src=|url\(|<form|<iframe/i,
    );
    expect(stylesIn(PAGE)).toEqual([PAGE_STYLE]);
    expect(PAGE_STYLE_HASH).toBe(`'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`);
    expect(PAGE).toContain(
      `content="default-src 'none'; style-src ${PAGE_STYLE_HASH}; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('has only classes that its style knows', () => {
    const classes = new Set([...PAGE.matchAll(/class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')));
    expect([...classes].filter((name) => !PAGE_STYLE.includes(`.${name}`))).toEqual([]);
  });

  it('fits a telephone: no word and no blank is wider than the page', () => {
    expect(PAGE_STYLE).toMatch(/\.rf-body h3,\.rf-body p,\.rf-body li\{overflow-wrap:anywhere\}/);
    expect(PAGE_STYLE).toMatch(/\.rf-blank\{max-width:/);
    expect(PAGE_STYLE).not.toMatch(/\.rf-blank\{[^}]*[^-]width:\d/);
  });

  it('keeps markup in people’s words and names as text', async () => {
    const hostile = '"><script>alert(1)</script>&\u202E\n</blockquote><h2>Decision</h2>';
    const html = reportHtml(recordWith(hostile, hostile), QUESTION, { names: { [CASE_RECORD.child.id]: hostile } });
    expect(await faultsIn(html)).toEqual([]);
    expect(html).not.toMatch(/<script|\u202E/);
    expect(html.match(/<h2>/gu)).toEqual(PAGE.match(/<h2>/gu));
  });

  it('is the same for the same input', () => {
    expect(reportHtml(structuredClone(recordWith('Wants to live at home.\nMisses the dog.')), QUESTION)).toBe(PAGE);
  });
});
