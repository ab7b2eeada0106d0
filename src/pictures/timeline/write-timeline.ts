/** Writes a timeline for a terminal. */

import type { RiskLevel } from '../../classification/index.js';
import { asOfWords, clockWords, markWords, notShownWords } from './describe.js';
import { type Scale, scaleOf, shortDay, ticksOf } from './scale.js';
import type { ClockEnd, ClockSpan, DueMark, EventMark, Place, Span, Timeline } from './timeline.js';
import { TIMELINE_WORDING } from './wording.js';

/** Where the drawing starts, after the names of its rows. */
const START = 12;

/** A line of signs, which are written over each other. */
type Line = string[];

const put = (line: Line, at: number, words: string): void => {
  [...words].forEach((sign, position) => {
    if (at + position < line.length) line[at + position] = sign;
  });
};

const written = (name: string, line: Line): string => `${name.padEnd(START)}${line.join('')}`.trimEnd();

/** A part of a band: its sign over and over, with its name in the middle, where there is room. */
const band = (
  line: Line,
  [from, until]: readonly [number, number],
  sign: string,
  wordings: readonly string[],
): void => {
  const room = until - from;
  put(line, from, sign.repeat(Math.max(0, room)));
  const name = wordings.find((words) => words.length + 4 <= room);
  if (name !== undefined) put(line, from + Math.floor((room - name.length - 2) / 2), ` ${name} `);
};

const LEVEL_SIGNS: Readonly<Record<RiskLevel, string>> = { low: 'L', medium: 'M', high: 'H', severe: 'S' };

const PLACE_SIGNS: Readonly<Record<Place, string>> = {
  'no-return-recorded': '.',
  'in-care': '-',
  home: '#',
  'home-elsewhere': '=',
  'back-in-care': '-',
  'no-longer-looked-after': '.',
};

const END_SIGNS: Readonly<Record<ClockEnd, string>> = {
  broken: '×',
  met: '✓',
  unconfirmed: '?',
  'limit-reached': '!',
  running: '',
  'time-up': '',
  'level-changed': '',
};

const SIGNS = 'clocks: = has run, - still to run, × broken, ✓ met, ? time up and to be confirmed, ! limit reached';

interface Plot {
  readonly width: number;
  readonly scale: Scale;
}

const emptyLine = ({ width }: Plot): Line => Array.from({ length: width }, () => ' ');

const columnsOf = ({ scale }: Plot, { from, until }: Span): readonly [number, number] => {
  const [start, end] = [Math.floor(scale.at(from)), Math.floor(scale.at(until))];
  return [start, Math.max(start + 1, end)];
};

const clockLine = (plot: Plot, spans: readonly ClockSpan[]): Line => {
  const line = emptyLine(plot);
  for (const { from, until, dueOn = until, end } of spans) {
    if (end === 'running') put(line, ...repeated(plot, { from: until, until: dueOn }, '-'));
    put(line, ...repeated(plot, { from, until: dueOn < until ? dueOn : until }, '='));
    const signAt = Math.floor(plot.scale.at(end === 'broken' ? until : dueOn));
    put(line, Math.min(plot.width - 1, signAt), END_SIGNS[end]);
  }
  return line;
};

const repeated = (plot: Plot, span: Span, sign: string): readonly [number, string] => {
  const [start, end] = columnsOf(plot, span);
  return [start, sign.repeat(end - start)];
};

/** Marks in as many lines as they need, each in the first in which there is room. */
const markLines = (
  plot: Plot,
  marks: readonly (EventMark | DueMark)[],
  signOf: (mark: EventMark | DueMark) => string,
): readonly Line[] => {
  const lines: { readonly line: Line; end: number }[] = [];
  for (const mark of marks) {
    const sign = signOf(mark);
    const at = Math.min(plot.width - sign.length, Math.floor(plot.scale.at(mark.on)));
    let found = lines.find(({ end }) => end <= at);
    if (found === undefined) {
      found = { line: emptyLine(plot), end: 0 };
      lines.push(found);
    }
    put(found.line, at, sign);
    found.end = at + sign.length + 1;
  }
  return lines.map(({ line }) => line);
};

const numberOf = ({ number }: EventMark | DueMark): string => String(number);

/** In one line, where nothing lists what numbers stand for: an agreed classification is written over everything else. */
const oneLine = (plot: Plot, marks: readonly (EventMark | DueMark)[]): Line => {
  const line = emptyLine(plot);
  const strength = (mark: EventMark | DueMark): number => Number(signOf(mark) === '■' || signOf(mark) === '◆');
  for (const mark of [...marks].sort((one, other) => strength(one) - strength(other)))
    put(line, Math.min(plot.width - 1, Math.floor(plot.scale.at(mark.on))), signOf(mark));
  return line;
};

const signOf = (mark: EventMark | DueMark): string =>
  'isOverdue' in mark
    ? mark.isOverdue
      ? '◆'
      : '◇'
    : mark.kind === 'classification-agreed'
      ? '■'
      : mark.recordedAfterDays > 0
        ? '○'
        : '●';

const SIGNS_OF_MARKS = 'events: ■ classification agreed, ● other, ○ other, recorded later; due: ◇ due, ◆ overdue';

/** Words in lines, those after the first moved in. */
const wrapped = (start: string, words: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = start;
  let isEmpty = true;
  for (const word of words.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = ' '.repeat(start.length) + word;
    } else line = isEmpty ? line + word : `${line} ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
};

const axisOf = (plot: Plot, timeline: Timeline): readonly string[] => {
  const [days, years] = [emptyLine(plot), emptyLine(plot)];
  const ticks = ticksOf(timeline, plot.scale, { days: 9, months: 6, years: 7 });
  for (const { on, label, year = '' } of ticks) {
    const at = Math.floor(plot.scale.at(on));
    const fits = (words: string): string => (at + words.length <= plot.width ? words : '');
    put(days, at, fits(`|${label}`));
    put(years, at, fits(year === '' ? '' : `|${year}`));
  }
  return [...(ticks.some(({ label }) => label !== '') ? [written('', days)] : []), written('', years)];
};

/** The day asked about, in words beside its sign; above it where there is room on neither side. */
const asOfLines = (plot: Plot, timeline: Timeline, columns: number): readonly string[] => {
  const at = Math.min(plot.width - 1, Math.floor(plot.scale.at(timeline.asOf)));
  const said = asOfWords(timeline);
  const line = emptyLine(plot);
  const isRight = at + said.length + 2 <= plot.width;
  const isLeft = !isRight && said.length + 1 <= at;
  put(line, isLeft ? at - said.length - 1 : at, isRight ? `▼ ${said}` : isLeft ? `${said} ▼` : '▼');
  return [...(isRight || isLeft ? [] : wrapped('', said, columns)), written('', line)];
};

const listed = (timeline: Timeline, columns: number): readonly string[] => {
  const { clocks, events, due, undated } = timeline;
  const notShown = notShownWords(timeline);
  const row = (mark: EventMark | DueMark): readonly string[] =>
    wrapped(`${String(mark.number).padStart(3)}  ${shortDay(mark.on).padStart(11)}  `, markWords(mark), columns);
  return [
    ...(clocks.length === 0 ? [] : ['', 'Clocks']),
    ...clocks.flatMap((clock) =>
      wrapped(`  ${clock.id.padEnd(START)}`, `${clock.title}: ${clockWords(clock)}`, columns),
    ),
    ...(events.length === 0 ? [] : ['', 'What happened']),
    ...events.flatMap(row),
    ...(notShown === undefined ? [] : [notShown]),
    ...(due.length + undated.length === 0 ? [] : ['', 'What is due']),
    ...due.flatMap(row),
    ...undated.flatMap((title) => wrapped(' '.repeat(18), title, columns)),
  ];
};

/**
 * Writes a timeline.
 *
 * @param timeline - what it shows
 * @param columns - how many signs a line has at most
 * @param hasList - whether what the numbers stand for is listed
 * @returns the lines
 */
export const writeTimeline = (timeline: Timeline, columns: number, hasList: boolean): readonly string[] => {
  const width = columns - START;
  const plot: Plot = { width, scale: scaleOf(timeline, 0, width) };
  const { levels, places, clocks, events, due } = timeline;
  const [level, place] = [emptyLine(plot), emptyLine(plot)];
  for (const span of levels)
    band(level, columnsOf(plot, span), LEVEL_SIGNS[span.level], [`${span.level} risk`, span.level]);
  for (const span of places)
    band(
      place,
      columnsOf(plot, span),
      PLACE_SIGNS[span.place],
      TIMELINE_WORDING.practitioner.place[span.place].map((words) => words.toLowerCase()),
    );
  const marks = (name: string, of: readonly (EventMark | DueMark)[]): readonly string[] =>
    of.length === 0
      ? []
      : (hasList ? markLines(plot, of, numberOf) : [oneLine(plot, of)]).map((line, position) =>
          written(position === 0 ? name : '', line),
        );
  return [
    ...asOfLines(plot, timeline, columns),
    ...axisOf(plot, timeline),
    written('Level', level),
    written('Child', place),
    ...clocks.map(({ id, spans }) => written(id, clockLine(plot, spans))),
    ...marks('Events', events),
    ...marks(
      'Due',
      due.filter(({ isOutside }) => !isOutside),
    ),
    ...(clocks.length === 0 ? [] : ['', ...wrapped('', SIGNS, columns)]),
    ...(hasList || events.length + due.length === 0 ? [] : wrapped('', SIGNS_OF_MARKS, columns)),
    ...(hasList ? listed(timeline, columns) : []),
  ];
};
