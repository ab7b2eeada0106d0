/** Draws a timeline as SVG. */

import type { RiskLevel } from '../../classification/index.js';
import type { CivilDate } from '../../shared/civil-date.js';
import { type Attributes, element, type Markup, text } from '../markup.js';
import { DARK_DRAWING, painted, type ShadeName } from '../palette.js';
import { linesOf, longestThatFits, textWidth } from '../text-width.js';
import { asOfWords, clockWords, markWords, notShownWords, timelineInWords } from './describe.js';
import { type Scale, scaleOf, shortDay, ticksOf } from './scale.js';
import type { ClockEnd, ClockSpan, DueMark, EventMark, LevelSpan, PlaceSpan, Timeline } from './timeline.js';
import { LEVEL_WORDS, type TimelineWording } from './wording.js';

/** Sizes, in pixels of a picture that is shown as wide as it was drawn. */
const SIZE = { edge: 14, text: 13, small: 12, line: 17, band: 30, bar: 12, mark: 20 } as const;

const TYPEFACE = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/** A drawing as it grows downwards. */
interface Drawing {
  readonly parts: Markup[];
  readonly width: number;
  readonly scale: Scale;
  /** Where the next thing is drawn. */
  y: number;
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: ShadeName, more: Attributes = {}): Markup =>
  element('line', { x1, y1, x2, y2, ...painted({ stroke }), ...more });

const words = (x: number, y: number, said: string, more: Attributes = {}, fill: ShadeName = 'ink'): Markup =>
  element('text', { x, y, ...painted({ fill }), ...more }, text(said));

/** Text that stands above lines: they are hidden behind it. */
const ABOVE_LINES: Attributes = {
  class: 'rf-f-ink rf-s-page',
  stroke: painted({ stroke: 'page' })['stroke'],
  'stroke-width': 4,
  'paint-order': 'stroke',
};

const BOLD: Attributes = { 'font-weight': 'bold' };

const heading = (drawing: Drawing, said: string): void => {
  drawing.y += SIZE.line + 4;
  drawing.parts.push(words(SIZE.edge, drawing.y, said, { ...ABOVE_LINES, ...BOLD }));
  drawing.y += 7;
};

/** Lines of text across the drawing. */
const paragraph = (drawing: Drawing, said: string, fill: ShadeName = 'ink'): void => {
  for (const part of linesOf(said, SIZE.text, drawing.width - 2 * SIZE.edge)) {
    drawing.y += SIZE.line;
    drawing.parts.push(words(SIZE.edge, drawing.y, part, fill === 'ink' ? ABOVE_LINES : {}, fill));
  }
};

// Bands

/** A rectangle on the page. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines that rise from left to right within a box; or fall, mirrored. */
const slanted = ({ x, y, width, height }: Box, apart: number, isMirrored: boolean): string => {
  const path: string[] = [];
  for (let start = x - height + apart / 2; start < x + width; start += apart) {
    const [left, right] = [Math.max(start, x), Math.min(start + height, x + width)];
    const [low, high] = [y + height - (left - start), y + height - (right - start)];
    const at = (across: number): number => (isMirrored ? 2 * x + width - across : across);
    path.push(`M${round(at(left))} ${round(low)}L${round(at(right))} ${round(high)}`);
  }
  return path.join('');
};

const levelLines = ({ x, y, width, height }: Box, apart: number): string => {
  const path: string[] = [];
  for (let down = apart; down < height; down += apart) path.push(`M${round(x)} ${round(y + down)}h${round(width)}`);
  return path.join('');
};

const upright = ({ x, y, width, height }: Box, apart: number): string => {
  const path: string[] = [];
  for (let across = apart; across < width; across += apart)
    path.push(`M${round(x + across)} ${round(y)}v${round(height)}`);
  return path.join('');
};

/** The pattern of each level: none, lines, slanted lines, crossed lines. */
const PATTERNS: Readonly<Record<RiskLevel, (box: Box) => string>> = {
  low: () => '',
  medium: (box) => levelLines(box, 6),
  high: (box) => slanted(box, 8, false),
  severe: (box) => slanted(box, 8, false) + slanted(box, 8, true),
};

interface Segment {
  readonly box: Box;
  readonly wordings: readonly string[];
  readonly says: string;
  readonly fill: ShadeName;
  readonly stroke: ShadeName;
  readonly pattern: string;
  readonly dashes?: string | undefined;
}

/** A part of a band: its ground, its pattern, and its name on a patch of its own, so that the pattern does not run through it. */
const segment = ({ box, wordings, says, fill, stroke, pattern, dashes }: Segment): Markup => {
  const { x, y, width, height } = box;
  const name = longestThatFits(wordings, SIZE.text, width - 10);
  const patch = name === undefined ? 0 : textWidth(name, SIZE.text, 'bold') + 6;
  return element(
    'g',
    {},
    element('title', {}, text(says)),
    element('rect', { x, y, width, height, ...painted({ fill, stroke }), 'stroke-dasharray': dashes }),
    ...(pattern === '' ? [] : [element('path', { d: pattern, ...painted({ stroke }) })]),
    ...(name === undefined
      ? []
      : [
          ...(pattern === ''
            ? []
            : [
                element('rect', {
                  x: x + 2,
                  y: y + 5,
                  width: patch,
                  height: height - 10,
                  ...painted({ fill: 'page' }),
                }),
              ]),
          words(x + 5, y + height / 2 + 4.5, name, BOLD),
        ]),
  );
};

const boxOf = ({ scale, y }: Drawing, from: CivilDate, until: CivilDate, height: number): Box => {
  const [start, end] = [scale.at(from), scale.at(until)];
  return { x: start, y, width: Math.max(2, end - start), height };
};

const spanWords = (from: CivilDate, until: CivilDate): string => `${shortDay(from)} to ${shortDay(until)}`;

const isDrawn = ({ from, until }: { readonly from: CivilDate; readonly until: CivilDate }, shown: Timeline): boolean =>
  from <= shown.until && until >= shown.from;

const levelSegment = (drawing: Drawing, { level: held, from, until }: LevelSpan): Markup => {
  const box = boxOf(drawing, from, until, SIZE.band);
  const [long] = LEVEL_WORDS[held];
  return segment({
    box,
    wordings: LEVEL_WORDS[held],
    says: `${long}: ${spanWords(from, until)}`,
    fill: held,
    stroke: `${held}-lines`,
    pattern: PATTERNS[held](box),
  });
};

const placeSegment = (
  drawing: Drawing,
  { place, from, until }: PlaceSpan,
  wordings: readonly [string, ...string[]],
): Markup => {
  const box = boxOf(drawing, from, until, SIZE.band);
  const isAtHome = place === 'home' || place === 'home-elsewhere';
  const [long] = wordings;
  return segment({
    box,
    wordings,
    says: `${long}: ${spanWords(from, until)}`,
    fill: isAtHome ? 'home' : 'page',
    stroke: isAtHome ? 'home-lines' : 'quiet',
    pattern: isAtHome ? upright(box, 6) : '',
    dashes: place === 'no-return-recorded' ? '4 3' : undefined,
  });
};

// Clocks

/** What stands at the end of a clock’s time. */
const sign = (end: ClockEnd, x: number, y: number): readonly Markup[] => {
  const around = element('circle', { cx: x, cy: y, r: 8, ...painted({ fill: 'page', stroke: 'ink' }) });
  const drawn = (d: string): Markup => element('path', { d, ...painted({ stroke: 'ink' }), 'stroke-width': 2 });
  switch (end) {
    case 'broken':
      return [around, drawn(`M${round(x - 3.5)} ${round(y - 3.5)}l7 7m0 -7l-7 7`)];
    case 'met':
      return [around, drawn(`M${round(x - 4)} ${round(y)}l3 3.5l5 -7`)];
    case 'unconfirmed':
      return [around, words(x, y + 4.5, '?', { ...BOLD, 'text-anchor': 'middle' })];
    case 'limit-reached':
      return [around, words(x, y + 4.5, '!', { ...BOLD, 'text-anchor': 'middle' })];
    case 'running':
    case 'time-up':
    case 'level-changed':
      return [];
  }
};

const clockBar = (
  drawing: Drawing,
  { from, until, dueOn = until, end }: ClockSpan,
  timeline: Timeline,
): readonly Markup[] => {
  const { scale, y } = drawing;
  const isUp = dueOn <= until;
  const run = boxOf(drawing, from, isUp ? dueOn : until, SIZE.bar);
  const middle = y + SIZE.bar / 2;
  const rest = scale.at(dueOn) - scale.at(until);
  const isOpen = end === 'running' && dueOn > timeline.until;
  const signAt = end === 'broken' ? until : dueOn;
  return [
    ...(end === 'running' && rest > 0
      ? [
          element('rect', {
            ...{ x: scale.at(until), y, width: rest, height: SIZE.bar },
            ...painted({ fill: 'page', stroke: 'quiet' }),
            'stroke-dasharray': '4 3',
          }),
        ]
      : []),
    ...(isUp && until > dueOn ? [line(scale.at(dueOn), middle, scale.at(until), middle, 'ink')] : []),
    element('rect', { ...run, ...painted({ fill: 'quiet', stroke: 'ink' }) }),
    ...(isOpen
      ? [
          element('path', {
            d: `M${round(scale.at(timeline.until))} ${round(y)}l6 6l-6 6z`,
            ...painted({ fill: 'quiet' }),
          }),
        ]
      : []),
    ...(signAt >= timeline.from && signAt <= timeline.until ? sign(end, scale.at(signAt), middle) : []),
  ];
};

const drawClocks = (drawing: Drawing, timeline: Timeline): void => {
  const rows = timeline.clocks.flatMap((row) => {
    const spans = row.spans.filter((span) => isDrawn(span, timeline));
    return spans.length === 0 ? [] : [{ ...row, spans }];
  });
  if (rows.length === 0) return;
  heading(drawing, 'Clocks');
  for (const row of rows) {
    paragraph(drawing, `${row.title}: ${clockWords(row)}`);
    drawing.y += 8;
    drawing.parts.push(...row.spans.flatMap((span) => clockBar(drawing, span, timeline)));
    drawing.y += SIZE.bar + 6;
  }
};

// Events and dates

const isSquare = (mark: EventMark | DueMark): boolean => 'kind' in mark && mark.kind === 'classification-agreed';

/** A numbered mark: a full square where people agreed, a circle for what else happened, a diamond for what is due, full if overdue. */
const markAt = (mark: EventMark | DueMark, x: number, y: number): Markup => {
  const half = SIZE.mark / 2;
  const isFull = isSquare(mark) || ('isOverdue' in mark && mark.isOverdue);
  const paint = painted(
    'isOverdue' in mark && mark.isOverdue
      ? { fill: 'overdue', stroke: 'overdue' }
      : { fill: isFull ? 'ink' : 'page', stroke: 'ink' },
  );
  const shape = isSquare(mark)
    ? element('rect', { x: x - half + 1, y: y - half + 1, width: SIZE.mark - 2, height: SIZE.mark - 2, ...paint })
    : 'isOverdue' in mark
      ? element('path', {
          d: `M${round(x)} ${round(y - half - 1)}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}z`,
          ...paint,
        })
      : element('circle', { cx: x, cy: y, r: half - 1, ...paint });
  const number = words(
    x,
    y + 4,
    String(mark.number),
    { 'text-anchor': 'middle', 'font-size': mark.number > 99 ? 9 : 11, ...BOLD },
    isFull ? 'page' : 'ink',
  );
  return element('g', {}, element('title', {}, text(`${shortDay(mark.on)}: ${mark.says}`)), shape, number);
};

/** Where each mark stands: in the first lane in which it covers no other. One at the edge is moved in, so that all of it is seen. */
const placed = ({ scale, width }: Drawing, marks: readonly (EventMark | DueMark)[]) => {
  const half = SIZE.mark / 2;
  const ends: number[] = [];
  return marks.map((mark) => {
    const x = Math.min(width - half - 1, Math.max(half + 1, scale.at(mark.on)));
    const free = ends.findIndex((end) => end <= x - half);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x + half + 2;
    return { mark, x, lane };
  });
};

const drawMarks = (drawing: Drawing, marks: readonly (EventMark | DueMark)[]): void => {
  const { scale, parts, y: top } = drawing;
  const half = SIZE.mark / 2;
  const lane = SIZE.mark + 3;
  const shown = placed(drawing, marks).map(({ mark, x, lane: number }) => ({
    mark,
    x,
    y: top + half + 2 + number * lane,
  }));
  for (const { mark, x, y } of shown) {
    if (y - half > top + 3) parts.push(line(x, top, x, y - half, 'quiet'));
    if ('recordedOn' in mark && mark.recordedAfterDays > 0) {
      const recorded = scale.at(mark.recordedOn);
      parts.push(
        line(x, y, recorded, y, 'ink', { 'stroke-dasharray': '2 2', 'stroke-width': 2 }),
        line(recorded, y - 4, recorded, y + 4, 'ink', { 'stroke-width': 2 }),
      );
    }
  }
  for (const { mark, x, y } of shown) parts.push(markAt(mark, x, y));
  drawing.y = Math.max(...shown.map(({ y }) => y)) + half + 7;
};

/** The marks with their days and words, a line each or more. */
const drawList = (drawing: Drawing, said: string, marks: readonly (EventMark | DueMark)[]): void => {
  if (marks.length === 0) return;
  heading(drawing, said);
  const [day, from] = [
    SIZE.edge + SIZE.mark + 10,
    SIZE.edge + SIZE.mark + 10 + textWidth('30 May 2026', SIZE.text) + 10,
  ];
  for (const mark of marks) {
    drawing.y += 2;
    const first = drawing.y;
    for (const part of linesOf(markWords(mark), SIZE.text, drawing.width - from - SIZE.edge)) {
      drawing.y += SIZE.line;
      drawing.parts.push(words(from, drawing.y, part));
    }
    drawing.parts.push(
      words(day, first + SIZE.line, shortDay(mark.on)),
      markAt(mark, SIZE.edge + SIZE.mark / 2, first + SIZE.line - 4),
    );
    drawing.y += 4;
  }
};

// The days

const drawAxis = (drawing: Drawing, timeline: Timeline): readonly number[] => {
  const { parts, scale, width } = drawing;
  const asOf = scale.at(timeline.asOf);
  const said = asOfWords(timeline);
  const half = textWidth(said, SIZE.text, 'bold') / 2;
  const middle = Math.min(width - SIZE.edge - half, Math.max(SIZE.edge + half, asOf));
  parts.push(words(middle, 20, said, { ...BOLD, 'text-anchor': 'middle' }, 'today'));
  drawing.y = 58;
  return ticksOf(timeline, scale, { days: 52, months: 36, years: 42 }).map(({ on, label, year }) => {
    const x = scale.at(on);
    const fits = (short: string): boolean => x + 3 + textWidth(short, SIZE.small) <= width;
    if (label !== '' && fits(label)) parts.push(words(x + 3, 40, label, { 'font-size': SIZE.small }, 'quiet'));
    if (year !== undefined && fits(year))
      parts.push(words(x + 3, 54, year, { 'font-size': SIZE.small, ...BOLD }, 'quiet'));
    return x;
  });
};

/** How a timeline is drawn. */
export interface Drawn {
  /** What it is called. */
  readonly title: string;
  /** How wide it is, in pixels. */
  readonly width: number;
  /** Whether what the numbers stand for is listed in the picture. */
  readonly hasList: boolean;
  /** Whether it carries the style that turns it dark; a page has it once. */
  readonly hasStyle: boolean;
  /** What its parts are called. */
  readonly wording: TimelineWording;
  /** What its signs mean. */
  readonly signs: readonly string[];
}

const drawLevels = (drawing: Drawing, timeline: Timeline, wording: TimelineWording): void => {
  if (!timeline.isLevelTold) return;
  heading(drawing, wording.levels);
  const levels = timeline.levels.filter((span) => isDrawn(span, timeline));
  if (levels.length === 0) {
    paragraph(drawing, wording.noLevel);
    return;
  }
  drawing.parts.push(...levels.map((span) => levelSegment(drawing, span)));
  drawing.y += SIZE.band;
};

const drawPlaces = (drawing: Drawing, timeline: Timeline, wording: TimelineWording): void => {
  heading(drawing, wording.places);
  drawing.parts.push(
    ...timeline.places
      .filter((span) => isDrawn(span, timeline))
      .map((span) => placeSegment(drawing, span, wording.place[span.place])),
  );
  drawing.y += SIZE.band;
};

/**
 * Draws a timeline.
 *
 * @param timeline - what it shows
 * @param drawn - how
 * @returns an `svg` element
 */
export const drawTimeline = (
  timeline: Timeline,
  { title, width, hasList, hasStyle, wording, signs }: Drawn,
): Markup => {
  const drawing: Drawing = {
    parts: [],
    width,
    scale: scaleOf(timeline, SIZE.edge, width - 2 * SIZE.edge),
    y: 0,
  };
  const { events, due } = timeline;
  const ticks = drawAxis(drawing, timeline);
  drawLevels(drawing, timeline, wording);
  drawPlaces(drawing, timeline, wording);
  drawClocks(drawing, timeline);
  if (events.length > 0) {
    heading(drawing, wording.happened);
    drawMarks(drawing, events);
  }
  const dueInside = due.filter(({ isOutside }) => !isOutside);
  if (dueInside.length > 0) {
    heading(drawing, 'What is due');
    drawMarks(drawing, dueInside);
  }
  const bottom = drawing.y;
  drawing.y += 4;
  for (const said of signs) paragraph(drawing, said, 'quiet');
  if (hasList) {
    const notShown = notShownWords(timeline);
    drawList(drawing, wording.happened, events);
    if (notShown !== undefined) paragraph(drawing, notShown);
    drawList(drawing, 'What is due', due);
    for (const undated of timeline.undated) paragraph(drawing, undated);
  }
  const height = Math.ceil(drawing.y + SIZE.edge);
  const asOf = drawing.scale.at(timeline.asOf);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      lang: 'en-GB',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': TYPEFACE,
      'font-size': SIZE.text,
    },
    element('title', {}, text(title)),
    element('desc', {}, text(timelineInWords(timeline, wording))),
    ...(hasStyle ? [element('style', {}, text(DARK_DRAWING))] : []),
    element('rect', { width, height, ...painted({ fill: 'page' }) }),
    ...ticks.map((x) => line(x, 30, x, bottom, 'grid')),
    line(asOf, 26, asOf, bottom, 'today', { 'stroke-width': 2 }),
    ...drawing.parts,
  );
};
