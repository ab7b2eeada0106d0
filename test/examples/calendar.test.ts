import { readFileSync } from 'node:fs';
import { caseOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { isRight } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarText, entriesOf } from '../../examples/calendar-entries.js';
import { day } from '../support/dates.js';

const read = parseCase(JSON.parse(readFileSync('examples/cases/case-of-child-7.json', 'utf8')));
if (!isRight(read)) throw new Error(JSON.stringify(read.left));
const record = read.right;

/** What the calendar holds after it was written on each of these days, by what was known then. */
const writtenOn = (...days: readonly string[]): readonly CalendarEntry[] =>
  days.reduce<readonly CalendarEntry[]>((kept, asOf) => entriesOf(kept, caseOn(record, { asOf: day(asOf) })), []);

const VISIT = 'child-7/law/visit@reunification-framework';

/** Each event of a calendar file: its properties by name, with folded lines put together again. */
const eventsIn = (text: string): readonly Readonly<Record<string, string>>[] =>
  text
    .replaceAll('\r\n\t', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event.split('\r\n').flatMap((line) => {
          const [name = '', ...value] = line.split(':');
          return value.length === 0 ? [] : [[name, value.join(':')]];
        }),
      ),
    );

const visitsIn = (entries: readonly CalendarEntry[]) =>
  eventsIn(calendarText(entries)).filter((event) => event['UID'] === VISIT);

describe('The work list in a calendar', () => {
  it('moves a visit that was made to the next one, and leaves no entry on the old day', () => {
    expect(visitsIn(writtenOn('2024-03-16'))).toMatchObject([{ 'DTSTART;VALUE=DATE': '20240401', SEQUENCE: '0' }]);
    const after = writtenOn('2024-03-16', '2024-06-13');
    // Made on 12 June; the next is due six weeks later.
    expect(visitsIn(after)).toMatchObject([{ 'DTSTART;VALUE=DATE': '20240724', SEQUENCE: '1', STATUS: 'CONFIRMED' }]);
    expect(calendarText(after)).not.toContain('20240401');
  });

  it('changes nothing where nothing has changed', () => {
    expect(writtenOn('2024-03-15', '2024-03-16', '2024-03-17')).toEqual(writtenOn('2024-03-15'));
  });

  it('calls off what is asked no longer, once', () => {
    const after = writtenOn('2024-06-13', '2024-10-15');
    expect(visitsIn(after)).toMatchObject([{ SEQUENCE: '1', STATUS: 'CANCELLED' }]);
    expect(writtenOn('2024-06-13', '2024-10-15', '2024-11-25')).toEqual(after);
  });

  it('puts back what is asked again, under a higher number', () => {
    expect(visitsIn(writtenOn('2024-06-13', '2024-10-15', '2024-06-13'))).toMatchObject([
      { 'DTSTART;VALUE=DATE': '20240724', SEQUENCE: '2', STATUS: 'CONFIRMED' },
    ]);
  });

  it('has no task twice, and none that waits for no day', () => {
    const entries = writtenOn('2024-03-16', '2024-06-13', '2024-10-15');
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    const { work } = caseOn(record, { asOf: day('2024-03-16') });
    expect(work.some(({ dueOn }) => dueOn === undefined)).toBe(true);
    expect(writtenOn('2024-03-16').map(({ title }) => title)).toEqual([
      'Reclassify formally six months after the child came home',
      'Visit the child and see them alone',
      'Hold the looked after child review',
    ]);
  });
});
