/**
 * The work list of one case in a calendar, written on four days: dates move, tasks fall away, and the calendar has each of them once.
 * Run it with `npm run example:calendar`; it writes `reports/work-list.ics`, and beside it `reports/work-list.json`, what was written last.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { civilDate } from 'reunification-framework';
import { caseOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { type CalendarEntry, calendarText, entriesOf } from './calendar-entries.js';
import { print, valueFrom } from './printing.js';

const DAYS = ['2024-03-16', '2024-06-13', '2024-10-15', '2024-11-25'].map(civilDate);

const record = valueFrom(
  parseCase(JSON.parse(readFileSync(new URL('cases/case-of-child-7.json', import.meta.url), 'utf8'))),
);

const line = ({ day, title, sequence, isCalledOff }: CalendarEntry): string =>
  `  ${isCalledOff ? 'called off' : day} | ${title} | sequence ${sequence}`;

let kept: readonly CalendarEntry[] = [];
for (const asOf of DAYS) {
  kept = entriesOf(kept, caseOn(record, { asOf }));
  print(`${asOf}:`, ...kept.map(line), '');
}

mkdirSync('reports', { recursive: true });
writeFileSync('reports/work-list.ics', calendarText(kept));
writeFileSync('reports/work-list.json', JSON.stringify(kept, undefined, 2));
print(`${kept.length} entries written to reports/work-list.ics.`);
