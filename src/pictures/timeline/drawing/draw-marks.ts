/** Draws what happened and what is due. */

import { element, type Markup, text } from '../../markup.js';
import { painted } from '../../palette.js';
import { linesOf, textWidth } from '../../text-width.js';
import { markWords } from '../describe.js';
import { shortDay } from '../scale.js';
import type { DueMark, EventMark } from '../timeline.js';
import { BOLD, type Drawing, heading, line, round, SIZE, words } from './drawing.js';

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

/**
 * Draws numbered marks, in as many lanes as they need.
 *
 * @param drawing - the drawing, which grows
 * @param marks - the marks
 */
export const drawMarks = (drawing: Drawing, marks: readonly (EventMark | DueMark)[]): void => {
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

/**
 * Draws the list of marks with their days and words.
 *
 * @param drawing - the drawing, which grows
 * @param said - the heading
 * @param marks - the marks
 */
export const drawList = (drawing: Drawing, said: string, marks: readonly (EventMark | DueMark)[]): void => {
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
