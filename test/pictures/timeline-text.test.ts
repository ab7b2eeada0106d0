import { readFileSync } from 'node:fs';
import { InputError } from 'reunification-framework';
import { timelineText } from 'reunification-framework/pictures';
import type { History } from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { agreed, cameHome, historyOf, timescaleSet } from '../support/histories.js';

const THREE_YEARS: History = JSON.parse(readFileSync('examples/cases/three-years.json', 'utf8')).history;
const asOf = day('2024-03-16');

describe('A timeline in a terminal', () => {
  it('draws three years on a screen', () => {
    expect(timelineText(THREE_YEARS, { asOf }, { list: false })).toBe(
      readFileSync('test/pictures/three-years.txt', 'utf8'),
    );
  });

  it.each([60, 100, 200])('keeps to %i columns, with and without the list', (columns) => {
    for (const list of [true, false])
      for (const line of timelineText(THREE_YEARS, { asOf }, { columns, list }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('lists what its numbers stand for, and what comes next without a day', () => {
    const text = timelineText(historyOf(agreed('2026-01-05', 'severe'), timescaleSet('2026-01-05', '2030-01-05')), {
      asOf: day('2026-01-26'),
    });
    expect(text).toMatch(/^ {2}2 {3}5 Jan 2026 {2}Classification agreed: severe risk$/m);
    expect(text).toMatch(
      /^ {2}3 {3}5 Jan 2030 {2}Decide, within the child’s timescale, where the child will grow up \(not drawn\)$/m,
    );
    expect(text).toMatch(/^ {18}Plan for permanence/m);
  });

  it('says how many entries it does not show', () => {
    const events = Array.from({ length: 201 }, (_, number) => cameHome('2026-01-05', { id: `h${number}` }));
    expect(timelineText(historyOf(...events), { asOf: day('2026-01-26') })).toContain('Not shown: 1 other entry.\n');
  });

  it('draws a case of which nothing is recorded', () => {
    expect(timelineText(historyOf(), { asOf: day('2026-01-26') }, { columns: 60, list: false })).toMatch(
      /^Child {7}\.+ no return home recorded \.+$/m,
    );
  });

  it('draws a case that was closed, and a level that was agreed on its last day', () => {
    const text = timelineText(THREE_YEARS, { asOf: day('2024-11-25'), until: day('2024-11-25') });
    expect(text).not.toContain('What is due');
    const last = timelineText(historyOf(agreed('2026-01-26', 'low')), {
      asOf: day('2026-01-26'),
      from: day('2026-01-01'),
      until: day('2026-01-26'),
    });
    expect(last).toMatch(/^Level$/m);
    expect(timelineText(historyOf(), { asOf: day('2026-01-26') })).not.toContain('What happened');
  });

  it.each([59, 201, 99.5])('throws on %f columns', (columns) => {
    const draw = () => timelineText(THREE_YEARS, { asOf }, { columns });
    expect(draw).toThrow(InputError);
    expect(draw).toThrow(expect.objectContaining({ argument: 'lines', path: ['columns'] }));
  });
});
