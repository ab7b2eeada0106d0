/**
 * One child’s case over three years, from severe to closed, with a relapse, a late entry and an adjusted timescale: a timeline,
 * how it stood on five days, what a late entry changed, what is due, and the due dates as a calendar file.
 * Run it with `npm run example:three-years`; it writes `reports/three-years.ics`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createEvents, type EventAttributes } from 'ics';
import {
  addMonths,
  type CaseState,
  type CivilDate,
  type Clock,
  type DatedDue,
  type DueDate,
  earliestDates,
  formatCitation,
  formatCivilDate,
  type History,
  hindsight,
  parseCivilDate,
  type ReviewOutcome,
  type RiskLevel,
  type RowToRecord,
  stateOf,
  type TimelineEntry,
  timelineOf,
} from 'reunification-framework';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { Temporal } from 'temporal-polyfill';
import { print, valueFrom } from './printing.js';

/** The case file of this example. */
interface CaseFile {
  readonly title: string;
  readonly note: string;
  readonly history: unknown;
  readonly questions: readonly unknown[];
  readonly hindsight: { readonly asOf: unknown; readonly knownOn: unknown };
  readonly calendarAsOf: unknown;
}

const dayFrom = (input: unknown): CivilDate => valueFrom(parseCivilDate(input));

// The timeline

const LEVEL_MARK: Readonly<Record<RiskLevel, string>> = { severe: 'S', high: 'H', medium: 'M', low: 'L' };

/** The first day of each month, from the month of one day to that of another. */
const monthsBetween = (from: CivilDate, to: CivilDate): readonly CivilDate[] => {
  const months: CivilDate[] = [];
  let month = dayFrom(`${from.slice(0, 7)}-01`);
  while (month <= to) {
    months.push(month);
    month = addMonths(month, 1) ?? dayFrom('9999-12-31');
  }
  return months;
};

/** One character a month: the level held, and where the child lives, on the last day of the month. */
const printStrip = (history: History, months: readonly CivilDate[]): void => {
  const states = months.map((month) => stateOf(history, { asOf: addMonths(month, 1) ?? month }));
  const line = (mark: (state: CaseState) => string): string => states.map(mark).join('');
  print(
    `  year   ${months.map((month) => (month.endsWith('-01-01') ? '|' : ' ')).join('')}`,
    `         ${months.flatMap((month) => (month.endsWith('-01-01') ? [month.slice(0, 4).padEnd(12)] : [])).join('')}`,
    `  level  ${line(({ held, closed }) => (closed !== undefined ? '.' : held === undefined ? ' ' : LEVEL_MARK[held.level]))}`,
    `  home   ${line(({ whereabouts, closed }) => (closed !== undefined ? '.' : whereabouts.kind === 'home' ? '#' : '-'))}`,
    '         S severe, H high, M medium, L low; # at home, - in care; . closed',
  );
};

const TEXT: Readonly<Record<TimelineEntry['kind'], string>> = {
  'classification-agreed': 'classification agreed',
  observed: 'observed',
  'came-home': 'came home',
  'back-in-care': 'back in care',
  'support-planned': 'support planned',
  'timescale-adjusted': 'timescale adjusted',
  'child-timescale-set': 'child’s own timescale set',
  closed: 'case closed',
  corrected: 'an entry withdrawn',
};

const timelineLine = (entry: TimelineEntry): string => {
  const { event, kind, level, recordedAfterDays, broke, confirmed, clocks, lapse, followed, indicatedBefore } = entry;
  const started = clocks.filter((clock) => 'started' in clock && clock.started.by === event.by);
  const notes = [
    ...(recordedAfterDays > 14 ? [`LATE ENTRY, recorded ${recordedAfterDays} days after`] : []),
    ...(lapse === 'excused' ? ['managed lapse, breaks no clock'] : []),
    ...broke.map((id) => `breaks clock ${id}`),
    ...confirmed.map((id) => `confirms clock ${id}`),
    ...started.map((clock) => `starts clock ${clock.id}${'dueOn' in clock ? `, due ${clock.dueOn}` : ''}`),
    ...(followed === undefined
      ? []
      : [`${followed}${indicatedBefore === undefined ? '' : ` (${indicatedBefore.rule})`}`]),
  ];
  return [`  ${event.on}`, event.by, (level ?? '').padEnd(6), TEXT[kind].padEnd(26), notes.join('; ')]
    .join('  ')
    .trimEnd();
};

// How the case stood

const rowText = ({ row, last, daysSince }: RowToRecord): string =>
  last === undefined ? row : `${row} (last recorded on ${last.on}, ${daysSince} days ago)`;

const outcomeText = (outcome: ReviewOutcome): string => {
  switch (outcome.kind) {
    case 'move':
      return `move to ${outcome.to}${outcome.childReturnsToCare ? '; the child returns to care' : ''}`;
    case 'remain':
      return 'remain';
    case 'may-close':
      return 'the case may close';
    case 'evidence-needed':
      return `evidence needed for ${outcome.wouldApply}: record ${outcome.rows.map(rowText).join(outcome.enough === 'each' ? ' and ' : ' or ')}${outcome.limitPassed ? '; the limit of the time at high has passed' : ''}`;
    case 'judgement-required':
      return `professional judgement required, between ${outcome.options.join(' and ')}`;
  }
};

const clockLine = (clock: Clock): string => {
  const adjusted =
    clock.adjusted === undefined ? '' : `, adjusted from ${clock.printedMonths} to ${clock.months} months`;
  switch (clock.status) {
    case 'unconfirmed':
      return `${clock.id} unconfirmed: due ${clock.dueOn}, and nobody has recorded since: ${clock.toRecord.map(rowText).join(', ')}${adjusted}`;
    case 'running':
    case 'met':
      return `${clock.id} ${clock.status}: from ${clock.started.on} (${clock.started.by}), due ${clock.dueOn}${adjusted}`;
    case 'broken':
      return `${clock.id} broken on ${clock.lastBroken.on} (${clock.lastBroken.by})${adjusted}`;
    case 'not-started':
      return `${clock.id} not started${adjusted}`;
  }
};

const indicationLines = ({ indication }: CaseState): readonly string[] => {
  if (indication.kind !== 'indicated') return [`Indicated: nothing (${indication.kind}).`];
  const { outcome, rule, says, noChangeRecorded, sources } = indication;
  return [
    `Indicated: ${outcomeText(outcome)} (${rule}).`,
    `Why: ${says}`,
    ...(noChangeRecorded === undefined
      ? []
      : [`  ${noChangeRecorded.says} ${noChangeRecorded.rows.map(rowText).join(', ')}`]),
    ...sources.map((source) => `  ${formatCitation(source)}`),
  ];
};

const daysText = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

const statusText = (due: DueDate): string => {
  if (due.kind === 'no-date') return `NOTHING RECORDED for ${daysText(due.unrecordedForDays ?? 0)}`;
  return due.overdueByDays > 0 ? `OVERDUE by ${daysText(due.overdueByDays)}` : due.status;
};

const dueLine = (due: DueDate): string => {
  const { dueOn, title, settled, settledBy, lateByDays } = due;
  const late = lateByDays > 0 ? `, ${daysText(lateByDays)} late` : '';
  return [
    dueOn ?? 'no date',
    statusText(due),
    title,
    settled === undefined ? settledBy : `settled on ${settled.on} (${settled.by})${late}`,
  ].join(' | ');
};

const printState = (state: CaseState): void => {
  const { held, whereabouts, lastSeen, clocks, excusedLapses, notices, departures } = state;
  print(
    '',
    `## As of ${formatCivilDate(state.asOf)}`,
    `Level held: ${held === undefined ? 'none' : `${held.level}, since ${held.since.on}`}. Child: ${whereabouts.kind}.`,
    `Last observed or agreed: ${lastSeen.case?.observed?.on ?? 'never'} (${daysText(lastSeen.case?.daysSinceObserved ?? 0)} ago).`,
    ...indicationLines(state),
    ...clocks.map((clock) => `  clock ${clockLine(clock)}`),
    ...notices.map(({ says, source }) => `  notice: ${says} (${formatCitation(source)})`),
    ...excusedLapses.map(({ on, by }) => `  managed lapse on ${on} (${by}), excused`),
    ...departures.map((departure) => `  departs from the printed text: ${JSON.stringify(departure)}`),
  );
};

// The calendar

const dateParts = ({ year, month, day }: Temporal.PlainDate): [number, number, number] => [year, month, day];

/** A whole day ends where the next one starts. */
const wholeDay = (day: CivilDate): Pick<EventAttributes, 'start'> & { readonly end: [number, number, number] } => {
  const date = Temporal.PlainDate.from(day);
  return { start: dateParts(date), end: dateParts(date.add({ days: 1 })) };
};

const calendarEntry =
  (child: string) =>
  ({ uid, dueOn, title, settledBy, source }: DatedDue): EventAttributes => ({
    uid: `${child}-${uid}@reunification-framework`,
    productId: 'reunification-framework/example',
    ...wholeDay(dueOn),
    title,
    description: `${settledBy}. ${formatCitation(source)}`,
  });

const writeCalendar = (state: CaseState): void => {
  const open = state.due.flatMap((due) =>
    due.kind !== 'no-date' && (due.status === 'upcoming' || due.status === 'due') ? [due] : [],
  );
  const { error, value } = createEvents(open.map(calendarEntry(state.child)));
  if (error || !value) throw new Error('The calendar could not be written.');
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/three-years.ics', value);
  print('', `${open.length} open dates written to reports/three-years.ics.`);
};

const file: CaseFile = JSON.parse(readFileSync(new URL('cases/three-years.json', import.meta.url), 'utf8'));
const history = valueFrom(parseHistory(file.history));
const timeline = timelineOf(history, { asOf: dayFrom('9999-12-31') });
const first = timeline.at(0)?.event.on ?? dayFrom('2022-01-01');
const last = timeline.at(-1)?.event.on ?? first;

print(`# ${file.title}`, file.note, '');
printStrip(history, monthsBetween(first, last));
print('', ...timeline.map(timelineLine));

for (const question of file.questions) printState(stateOf(history, { asOf: dayFrom(question) }));

const { asKnownThen, asKnownNow, lateEntries, differences } = hindsight(history, {
  asOf: dayFrom(file.hindsight.asOf),
  knownOn: dayFrom(file.hindsight.knownOn),
});
print(
  '',
  `## What a review on ${formatCivilDate(asKnownThen.asOf)} could not have known`,
  `Recorded later: ${lateEntries.join(', ')}. It changes: ${differences.map(({ what, clock }) => (clock === undefined ? what : `${what} ${clock}`)).join(', ')}.`,
  ...asKnownThen.clocks.map((clock) => `  as known then: clock ${clockLine(clock)}`),
  ...asKnownNow.clocks.map((clock) => `  as known now:  clock ${clockLine(clock)}`),
);

const calendarDay = dayFrom(file.calendarAsOf);
const state = stateOf(history, { asOf: calendarDay });
print('', `## Due, as of ${formatCivilDate(calendarDay)}`, ...state.due.map((due) => `  ${dueLine(due)}`));
print(
  '',
  '## If nothing changes for the worse, at the earliest',
  ...earliestDates(history, { asOf: calendarDay }).map(
    ({ to, earliestOn, supposing, brokenBy }) =>
      `  ${to}: ${earliestOn ?? 'cannot be reached'}${supposing.length === 0 ? '' : `, supposing: ${supposing.join(', ')}`}. It would be broken by: ${brokenBy.join('; ')}.`,
  ),
);
writeCalendar(state);
