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
  type ClockId,
  type DueDate,
  earliestDates,
  formatCitation,
  formatCivilDate,
  type History,
  hindsight,
  parseCivilDate,
  type RiskLevel,
  stateOf,
  type TimelineEntry,
  timelineOf,
} from 'reunification-framework';
import {
  CLOCKS,
  type DatedDue,
  type Departure,
  type Difference,
  type KeptRow,
  type ReviewOutcome,
  type RowToRecord,
  type Supposition,
} from 'reunification-framework/reclassification';
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

const clockName = (id: ClockId): string => `“${CLOCKS[id].title}” (${id})`;

const FOLLOWED: Readonly<Record<Exclude<TimelineEntry['followed'], undefined>, string>> = {
  'first-classification': 'the first classification',
  'as-indicated': 'as row 7 indicated',
  'one-of-the-options': 'one of the options that row 7 leaves open',
  otherwise: 'other than row 7 indicated',
};

const timelineLine = (entry: TimelineEntry): string => {
  const { event, kind, level, recordedAfterDays, broke, confirmed, clocks, lapse, followed, indicatedBefore } = entry;
  const started = clocks.filter((clock) => 'started' in clock && clock.started.by === event.by);
  const notes = [
    ...(recordedAfterDays > 14 ? [`LATE ENTRY, recorded ${recordedAfterDays} days later`] : []),
    ...(lapse === 'excused' ? ['a managed lapse: no clock starts again'] : []),
    ...broke.map((id) => `the clock ${clockName(id)} breaks`),
    ...confirmed.map((id) => `the clock ${clockName(id)} is confirmed`),
    ...started.map(
      (clock) => `the clock ${clockName(clock.id)} starts${'dueOn' in clock ? `, until ${clock.dueOn}` : ''}`,
    ),
    ...(followed === undefined
      ? []
      : [`${FOLLOWED[followed]}${indicatedBefore === undefined ? '' : ` (${indicatedBefore.rule})`}`]),
  ];
  return [
    `  ${event.on}  ${(level ?? '').padEnd(6)}  ${TEXT[kind]} (${event.by})`,
    ...notes.map((note) => `                        ${note}`),
  ].join('\n');
};

// How the case stood

const daysText = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

const ROW_TEXT: Readonly<Record<KeptRow, string>> = {
  riskFactors: 'whether risk factors are addressed (row 1)',
  protectiveFactors: 'whether protective factors are apparent (row 2)',
  capacityToChange: 'whether the parents can change (row 3)',
};

const rowText = ({ row, last, daysSince }: RowToRecord): string =>
  last === undefined
    ? `${ROW_TEXT[row]}, never recorded`
    : `${ROW_TEXT[row]}, last recorded on ${last.on}, ${daysText(daysSince ?? 0)} before`;

const outcomeText = (outcome: ReviewOutcome): string => {
  switch (outcome.kind) {
    case 'move':
      return `move to ${outcome.to}${outcome.childReturnsToCare ? '; the child returns to care' : ''}`;
    case 'remain':
      return 'the case remains at its level';
    case 'may-close':
      return 'the case may close';
    case 'evidence-needed':
      return `evidence is needed first (it would then be ${outcome.wouldApply}): record ${outcome.rows.map(rowText).join(outcome.enough === 'each' ? ' and ' : ' or ')}${outcome.limitPassed ? '; the limit of the time at high has passed' : ''}`;
    case 'judgement-required':
      return `professional judgement required, between ${outcome.options.join(' and ')}`;
  }
};

const clockLine = (clock: Clock): string => {
  const name = clockName(clock.id);
  const adjusted =
    clock.adjusted === undefined ? '' : ` It runs ${clock.months} months, not the printed ${clock.printedMonths}.`;
  switch (clock.status) {
    case 'unconfirmed':
      return `${name}: time up on ${clock.dueOn}, to be confirmed. Record ${clock.toRecord.map(rowText).join('; ')}.${adjusted}`;
    case 'running':
      return `${name}: running from ${clock.started.on} (${clock.started.by}) until ${clock.dueOn}.${adjusted}`;
    case 'met':
      return `${name}: ${CLOCKS[clock.id].purpose === 'limit' ? 'reached' : 'met'} on ${clock.dueOn}, having run from ${clock.started.on} (${clock.started.by}).${adjusted}`;
    case 'broken':
      return `${name}: broken on ${clock.lastBroken.on} (${clock.lastBroken.by}).${adjusted}`;
    case 'not-started':
      return `${name}: not started.${adjusted}`;
  }
};

const indicationLines = ({ indication }: CaseState): readonly string[] => {
  if (indication.kind !== 'indicated')
    return [
      {
        'no-level-held': 'Indicated: nothing, because no classification has been agreed.',
        'to-agree-anew': 'Indicated: nothing, because the agreement was withdrawn; people have to agree again.',
        closed: 'Indicated: nothing, because the case is closed.',
      }[indication.kind],
    ];
  const { outcome, rule, says, noChangeRecorded, sources } = indication;
  return [
    `Indicated: ${outcomeText(outcome)} (${rule}).`,
    `Why: ${says}`,
    ...(noChangeRecorded === undefined
      ? []
      : [`  ${noChangeRecorded.says}`, ...noChangeRecorded.rows.map((row) => `  - ${rowText(row)}`)]),
    ...sources.map((source) => `  ${formatCitation(source)}`),
  ];
};

const STATUS: Readonly<Record<DatedDue['status'], string>> = {
  upcoming: 'to come',
  due: 'due',
  settled: 'settled',
  reached: 'possible now',
};

const statusText = (due: DueDate): string => {
  if (due.kind === 'no-date') return `NOTHING RECORDED for ${daysText(due.unrecordedForDays ?? 0)}`;
  return due.overdueByDays > 0 ? `OVERDUE by ${daysText(due.overdueByDays)}` : STATUS[due.status];
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

const LIVES: Readonly<Record<CaseState['whereabouts']['kind'], string>> = {
  'no-return-recorded': 'The child is in care; no return home is recorded.',
  home: 'The child is at home.',
  'back-in-care': 'The child is back in care.',
};

const departureText = (departure: Departure): string => {
  switch (departure.kind) {
    case 'months': {
      const { clock, months, printedMonths, adjusted } = departure;
      const by = adjusted.kind === 'case' ? `for this case (${adjusted.by})` : 'by local practice';
      return `the clock ${clockName(clock)} runs ${months} months instead of ${printedMonths}, set ${by}`;
    }
    case 'support-months':
      return `support lasts ${departure.months} months instead of ${departure.printedMonths}, by local practice`;
    case 'support-planned-shorter':
      return `support is planned to end sooner than twelve months after the return (${departure.by})`;
    case 'sooner-than-indicated':
      return `people decided on ${departure.event.on} (${departure.event.by}) before row 7 indicated it (${departure.indicated})`;
    case 'every-lapse-breaks':
      return 'every lapse breaks a clock, by local practice';
  }
};

const lapseText = ({ row, since, days }: CaseState['lapsesNotOver'][number]): string =>
  `managed lapse since ${since.on} (${since.by}), ${daysText(days)}: record ${row === undefined ? 'how things stand now' : ROW_TEXT[row]}`;

const printState = (state: CaseState): void => {
  const { held, whereabouts, lastSeen, clocks, excusedLapses, lapsesNotOver, notices, departures } = state;
  print(
    '',
    `## As of ${formatCivilDate(state.asOf)}`,
    `Level held: ${held === undefined ? 'none' : `${held.level}, since ${held.since.on}`}. ${LIVES[whereabouts.kind]}`,
    `Last observed or agreed: ${lastSeen.case?.observed?.on ?? 'never'} (${daysText(lastSeen.case?.daysSinceObserved ?? 0)} before).`,
    ...indicationLines(state),
    ...clocks.map((clock) => `  clock ${clockLine(clock)}`),
    ...notices.map(({ says, source }) => `  notice: ${says} (${formatCitation(source)})`),
    ...excusedLapses.map(({ on, by }) => `  managed lapse on ${on} (${by}): no clock started again`),
    ...lapsesNotOver.map((lapse) => `  ${lapseText(lapse)}`),
    ...departures.map((departure) => `  departs from the printed text: ${departureText(departure)}`),
  );
};

const DIFFERENCE: Readonly<Record<Difference['what'], string>> = {
  level: 'the level held',
  'held-since': 'since when it is held',
  whereabouts: 'where the child lives',
  closed: 'whether the case is closed',
  circumstances: 'what was last recorded of rows 1 to 3',
  'last-seen': 'when things were last observed',
  'child-timescale': 'the child’s own timescale',
  indication: 'what row 7 indicates',
  due: 'what is due',
  corrections: 'which entries are withdrawn',
  notices: 'the notices',
  departures: 'where the answer departs from the printed text',
  clock: 'a clock',
};

const SUPPOSING: Readonly<Record<Supposition, string>> = {
  'level-agreed': 'people agree each level before it as soon as they can',
  'condition-holds': 'what has to be kept up begins to hold today',
  'comes-home': 'the child comes home as soon as that is open',
  'within-child-timescale': 'that still fits the child’s own timescale',
  'kept-past-limit': 'people keep the case at high past the limit',
  'evidence-recorded': 'someone records then that nothing has changed for the worse',
  'reclassified-after-return': 'the formal reclassification after the return has been made',
  'move-up-not-made': 'people do not make the move to a higher level that is indicated',
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
  `Recorded later: ${lateEntries.join(', ')}. It changes: ${differences.map(({ what, clock }) => (clock === undefined ? DIFFERENCE[what] : `the clock ${clockName(clock)}`)).join(', ')}.`,
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
      `  ${to}: ${earliestOn ?? 'no date, because it cannot be reached'}${supposing.length === 0 ? '' : `, if ${supposing.map((one) => SUPPOSING[one]).join(', and ')}`}. What would start the time again: ${brokenBy.join('; ')}.`,
  ),
);
writeCalendar(state);
