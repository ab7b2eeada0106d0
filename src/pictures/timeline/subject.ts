/** Which history a timeline is read off. */

import type { CaseRecord, CaseWayHome } from '../../case/index.js';
import { CASE_FORMATS } from '../../case/record/case-record.js';
import { type Known, movesIn } from '../../case/record/parts/legal.js';
import { historyOf } from '../../case/record/parts/parts.js';
import { wayHomeAsked } from '../../case/record/parts/way-home-asked.js';
import { CASE_RECORD } from '../../case/record/shapes.js';
import { HISTORY } from '../../reclassification/shapes.js';
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { InputError } from '../../shared/findings/input-error.js';
import { readOnce, readOnceOrFind } from '../../shared/shapes/shape.js';
import { TIMELINE_QUESTION } from '../shapes.js';
import type { Moved } from './read-spans.js';
import { readTimeline, type Source } from './read-timeline.js';
import type { Timeline } from './timeline.js';
import type { TimelineQuestion, TimelineSubject } from './timeline-drawing.js';

/** What the case says of where the child lived, apart from one way home. */
const elsewhereIn = (record: CaseRecord, wayHome: CaseWayHome, known: Known): readonly Moved[] => [
  ...movesIn(
    record.waysHome.filter((other) => other !== wayHome),
    known,
  ).map(({ kind, happenedOn }): Moved => ({ on: happenedOn, to: kind === 'came-home' ? 'home-elsewhere' : kind })),
  ...(record.legal ?? []).flatMap(({ kind, from, recordedOn }): readonly Moved[] => {
    if (from > known.asOf || recordedOn > known.knownOn) return [];
    if (kind === 'looked-after') return [{ on: from, to: 'in-care' }];
    // An end that was recorded before its day was only planned.
    return kind === 'no-longer-looked-after' && recordedOn >= from ? [{ on: from, to: kind }] : [];
  }),
];

/**
 * What a timeline of one way home of a case is read off.
 *
 * @param record - the case
 * @param wayHome - one of its ways home
 * @param known - the days
 * @returns its history, and what the case says besides of where the child lived
 */
export const sourceIn = (record: CaseRecord, wayHome: CaseWayHome, known: Known): Source => ({
  history: historyOf(record, wayHome),
  elsewhere: elsewhereIn(record, wayHome, known),
});

/** A case says of which format it is; a history does not. */
const isCase = (of: TimelineSubject): of is CaseRecord =>
  'value' in readOnceOrFind(of, { fields: { format: { oneOf: CASE_FORMATS } } }, 'whole');

const mustBeInTurn = ({
  from,
  until,
}: {
  readonly from?: CivilDate | undefined;
  readonly until?: CivilDate | undefined;
}): void => {
  if (isEarlier(until, from)) throw new InputError('question', { code: 'input.not-one-of', path: ['until'] });
};

/**
 * Reads the timeline of a history, or of one way home of a case.
 *
 * @param of - the history, or the case
 * @param question - what is asked of it
 * @returns what the timeline shows
 * @throws InputError if an argument has the wrong type
 */
export const timelineAsked = (of: TimelineSubject, question: TimelineQuestion): Timeline => {
  const read = isCase(of) ? { record: readOnce('of', of, CASE_RECORD) } : { history: readOnce('of', of, HISTORY) };
  const asked = readOnce('question', question, TIMELINE_QUESTION);
  mustBeInTurn(asked);
  if ('history' in read) return readTimeline({ history: read.history, elsewhere: [] }, asked, asked);
  const { asOf, knownOn = asOf, practice } = asked;
  const wayHome = wayHomeAsked(read.record, asked.wayHome);
  return readTimeline(sourceIn(read.record, wayHome, { asOf, knownOn }), { asOf, knownOn, practice }, asked);
};
