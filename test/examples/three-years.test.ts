import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type CaseState, isRight, stateOf, timelineOf } from 'reunification-framework';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';

const text = readFileSync('examples/cases/three-years.json', 'utf8');
const file = JSON.parse(text);
const parsed = parseHistory(file.history);
if (!isRight(parsed)) throw new Error(JSON.stringify(parsed.left));
const history = parsed.right;

const on = (date: string): CaseState => stateOf(history, { asOf: day(date) });

const indicated = ({ indication }: CaseState): string =>
  indication.kind === 'indicated' ? indication.rule : indication.kind;

const dueOf = (state: CaseState, clock: string): string | undefined => {
  const found = state.clocks.find(({ id }) => id === clock);
  return found !== undefined && 'started' in found ? found.dueOn : found?.status;
};

describe('The case of three years', () => {
  it('goes from severe to closed, always as row 7 indicated that day', () => {
    const decisions = timelineOf(history, { asOf: day('2024-12-31') }).flatMap(({ event, kind, level, followed }) =>
      followed === undefined ? [] : [[event.on, kind === 'closed' ? 'closed' : level, followed]],
    );
    expect(decisions).toEqual([
      ['2022-01-10', 'severe', 'first-classification'],
      ['2022-08-16', 'high', 'as-indicated'],
      ['2023-07-31', 'medium', 'as-indicated'],
      ['2024-03-18', 'medium', 'as-indicated'],
      ['2024-05-21', 'low', 'as-indicated'],
      ['2024-11-25', 'closed', 'as-indicated'],
    ]);
  });

  it.each([
    ['2022-08-13', 'S-remains'],
    ['2022-08-14', 'S1'],
    ['2023-02-15', 'H-remains'],
    ['2023-02-16', 'H-unclear-six-months'],
    ['2023-03-28', 'H-remains'],
    ['2023-07-29', 'H-remains'],
    ['2023-07-30', 'H1'],
    ['2024-05-19', 'M-remains'],
    ['2024-05-20', 'M1'],
    ['2024-11-20', 'L-remains'],
    ['2024-11-21', 'L1'],
    ['2024-11-25', 'closed'],
  ])('on %s row 7 says %s', (date, rule) => {
    expect(indicated(on(date))).toBe(rule);
  });

  it('has a relapse that breaks the clock at high, found out only ten weeks later', () => {
    const asOf = day('2023-03-01');
    expect(dueOf(stateOf(history, { asOf, knownOn: asOf }), 'H1')).toBe('2023-04-01');
    expect(dueOf(stateOf(history, { asOf }), 'H1')).toBe('2023-07-30');
  });

  it('has a managed lapse that breaks nothing', () => {
    expect(dueOf(on('2024-01-14'), 'M1')).toBe('2024-05-20');
    expect(dueOf(on('2024-01-15'), 'M1')).toBe('2024-05-20');
  });

  it('shows the adjusted timescale as a departure', () => {
    expect(on('2023-03-27').departures).toEqual([]);
    expect(on('2023-03-28').departures).toMatchObject([
      { clock: 'H2', printedMonths: 6, months: 12, shortened: false },
    ]);
  });

  it('is printed with its due dates, and these are written as a calendar', () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'examples/three-years.ts'], { encoding: 'utf8' });
    expect(output).toContain('SSSSSSSHHHHHHHHHHHMMMMMMMMMMLLLLLL.');
    expect(output).toContain('OVERDUE by 1 day');
    const calendar = readFileSync('reports/three-years.ics', 'utf8');
    const open = on(file.calendarAsOf).due.filter(({ status }) => status === 'upcoming' || status === 'due');
    expect(calendar.match(/^BEGIN:VEVENT\r?$/gm)).toHaveLength(open.length);
    for (const { dueOn = '' } of open) expect(calendar).toContain(`DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`);
  });
});
