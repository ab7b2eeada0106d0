import { readFileSync } from 'node:fs';
import { daysBetween, formatCivilDate, InputError } from 'reunification-framework';
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

  it.each([
    ['low', 'L+ low risk L+'],
    ['medium', 'M+ medium risk M+'],
    ['high', 'H+ high risk H+'],
    ['severe', 'S+ severe risk S+'],
  ] as const)('has a sign of its own for each level: %s', (level, row) => {
    expect(timelineText(historyOf(agreed('2024-01-05', level)), { asOf })).toMatch(
      new RegExp(`^Level {7}${row}$`, 'm'),
    );
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

  it.each([
    [60, '2022-01-10'],
    [60, '2022-09-30'],
    [60, '2024-12-31'],
    [100, '2022-01-10'],
    [100, '2022-09-30'],
    [100, '2024-12-31'],
  ])('has the sign of the day asked about in its place, and says all of it: in %i columns, %s', (columns, on) => {
    const asked = { asOf: day(on), knownOn: day('2024-12-30'), from: day('2022-01-10'), until: day('2024-12-31') };
    const lines = timelineText(THREE_YEARS, asked, { columns, list: false }).split('\n');
    const row = lines.findIndex((line) => line.includes('▼'));
    expect(lines.slice(0, row + 1).join(' ')).toContain(`${formatCivilDate(asked.asOf)}, as known on 30 December 2024`);
    // Twelve columns have the names of the rows.
    const past = daysBetween(asked.from, asked.asOf) / daysBetween(asked.from, asked.until);
    const place = 12 + Math.min(columns - 13, Math.floor(past * (columns - 12)));
    expect(lines[row]?.indexOf('▼')).toBe(place);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('has what happened, or was reached, on the last day drawn at its end', () => {
    const last = { asOf: day('2026-07-05'), from: day('2026-06-01'), until: day('2026-07-05') };
    const high = agreed('2026-01-05', 'high');
    const home = cameHome('2026-07-05');
    expect(timelineText(historyOf(high, home), last)).toMatch(/^Events {81} {5}1$|^Events {86}1$|^Events {93}1$/m);
    const text = timelineText(historyOf(high, home), last, { list: false });
    expect(text).toMatch(/^Events {93}●$/m);
    expect(text).toMatch(/^H2 {10}=+!$/m);
  });

  it.each([60, 80])('says in %i columns the same words as in 200', (columns) => {
    const listed = (width: number) =>
      timelineText(THREE_YEARS, { asOf }, { columns: width }).split('What happened')[1]?.replace(/\s+/gu, ' ');
    expect(listed(columns)).toBe(listed(200));
    expect(listed(columns)).toContain('risk factors being addressed, not all fully; protective factors apparent');
  });

  it('names the years in one line where there is no room for months', () => {
    const text = timelineText(historyOf(agreed('2026-01-05', 'low')), { asOf: day('2056-01-05') });
    const [, years, level] = text.split('\n');
    expect(years).toMatch(/^ +\|20\d\d( +\|20\d\d)+$/);
    expect(level).toMatch(/^Level /);
  });

  it('has the numbers of one day below each other, so that each can be read', () => {
    const text = timelineText(historyOf(agreed('2024-01-05', 'high'), cameHome('2024-01-05')), { asOf });
    expect(text).toMatch(/^Events {6}1$\n^ {12}2$/m);
  });

  it('explains its signs where it has some, and not where it has none', () => {
    const signs = 'events: ■ classification agreed';
    expect(timelineText(historyOf(), { asOf }, { list: false })).not.toContain(signs);
    expect(timelineText(historyOf(cameHome('2024-01-05')), { asOf }, { list: false })).toContain(signs);
    expect(timelineText(historyOf(cameHome('2024-01-05')), { asOf })).not.toContain(signs);
  });

  it.each([59, 201, 99.5])('throws on %f columns', (columns) => {
    const draw = () => timelineText(THREE_YEARS, { asOf }, { columns });
    expect(draw).toThrow(InputError);
    expect(draw).toThrow(expect.objectContaining({ argument: 'lines', path: ['columns'] }));
  });
});
