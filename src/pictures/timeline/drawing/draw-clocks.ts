/** Draws the clocks of a timeline. */

import { element, type Markup } from '../../markup.js';
import { painted } from '../../palette.js';
import { clockWords } from '../describe.js';
import type { ClockEnd, ClockSpan, Timeline } from '../timeline.js';
import { BOLD, boxOf, type Drawing, heading, isDrawn, line, paragraph, round, SIZE, words } from './drawing.js';

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
    ...(until > dueOn ? [line(scale.at(dueOn), middle, scale.at(until), middle, 'ink')] : []),
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

/**
 * Draws the clocks.
 *
 * @param drawing - the drawing, which grows
 * @param timeline - what it shows
 */
export const drawClocks = (drawing: Drawing, timeline: Timeline): void => {
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
