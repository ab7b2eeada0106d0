/** A timeline as text. */

import { InputError } from '../../shared/findings/input-error.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { TIMELINE_LINES } from '../shapes.js';
import { timelineAsked } from './subject.js';
import type { TimelineLines, TimelineQuestion, TimelineSubject } from './timeline-drawing.js';
import { writeTimeline } from './write-timeline.js';

/** How long a line can be. */
const COLUMNS = { least: 60, most: 200, usual: 100 } as const;

/**
 * Writes what happened in a case for a terminal: the levels that people agreed, where the child lived, the clocks, the events, the day
 * asked about, and what is due.
 *
 * @param of - a history, or a case
 * @param question - the day asked about; of a case with several ways home, which; from and until which day to write
 * @param lines - how long a line can be, and whether what happened is listed
 * @returns the lines, each with its end; the same for the same input
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { timelineText } from 'reunification-framework/pictures';
 *
 * const on = civilDate('2026-01-05');
 * const text = timelineText(
 *   {
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     wayHome: { parents: ['parent-1'] },
 *     events: [{ id: 'e1', kind: 'came-home', happenedOn: on, recordedOn: on }],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 *   { columns: 60 },
 * );
 * text.split('\n').find((line) => line.startsWith('Child')); // => 'Child       ################# at home ##################'
 * ```
 */
export function timelineText(of: TimelineSubject, question: TimelineQuestion, lines: TimelineLines = {}): string {
  const timeline = timelineAsked(of, question);
  const { columns = COLUMNS.usual, list = true } = readOnce('lines', lines, TIMELINE_LINES);
  if (!Number.isInteger(columns) || columns < COLUMNS.least || columns > COLUMNS.most)
    throw new InputError('lines', { code: 'input.not-one-of', path: ['columns'] });
  return writeTimeline(timeline, columns, list)
    .map((line) => `${line}\n`)
    .join('');
}
