/** A history that has been read, from which reading goes on: day after day, with one more event each time. */

import { InputError } from '../../shared/findings/input-error.js';
import { frozen } from '../../shared/frozen.js';
import { SIZE_LIMITS } from '../../shared/plain-data.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { CaseEvent, History, ReplayQuestion } from '../history/history.js';
import { PRINTED_PRACTICE, type Practice } from '../history/practice/practice.js';
import { type Kept, keptOf, keptWith, standingOn } from '../replay/kept.js';
import { CASE_EVENT, HISTORY, PRACTICE, REPLAY_QUESTION } from '../shapes.js';
import type { CaseState } from './case-state.js';
import { changeSinceBirthDueOn } from './due-dates.js';
import { type Reading, type Replay, readingOf, replayMark } from './replay-mark.js';
import { hadNotChanged } from './since-birth.js';
import { stateFrom, stateOn } from './state-of.js';

export type { Replay } from './replay-mark.js';

/** A history as it has been read. */
interface Read extends Kept {
  /** Whether nothing substantial had changed six months after the birth. */
  readonly hadNot: boolean;
}

const stateOfRead = (read: Read, { asOf, knownOn }: ReplayQuestion): CaseState => {
  const { history, practice, hadNot } = read;
  const question = { asOf, knownOn, practice };
  const standing = standingOn(read, question);
  return standing === undefined
    ? stateOn(history, question)
    : stateFrom({ history, standing, hadNotChanged: () => hadNot }, question);
};

/** Two events with one id would both be read, side by side: nobody can tell which of them is right. */
const mustBeNew = (read: readonly CaseEvent[], events: readonly CaseEvent[]): void => {
  const positions = new Map<string, number>();
  const refuse = (position: number): never => {
    throw new InputError('events', { code: 'input.repeated', path: [position, 'id'] });
  };
  for (const [position, { id }] of events.entries()) {
    if (positions.has(id)) refuse(position);
    positions.set(id, position);
  }
  for (const { id } of read) {
    const position = positions.get(id);
    if (position !== undefined) refuse(position);
  }
};

const readWithMore = (read: Read, events: readonly CaseEvent[]): Read => {
  const { history, practice, hadNot } = read;
  if (history.events.length + events.length > SIZE_LIMITS.list)
    throw new InputError('events', { code: 'input.too-many', path: [] });
  mustBeNew(history.events, events);
  const more = keptWith(read, events);
  const changeDueOn = changeSinceBirthDueOn(history);
  const isAsBefore =
    changeDueOn === undefined ||
    events.every(({ kind, happenedOn }) => kind !== 'corrected' && changeDueOn < happenedOn);
  return { ...more, hadNot: isAsBefore ? hadNot : hadNotChanged(more.history, { practice }) };
};

function replayFrom(read: Read): Replay {
  const replay: Replay = {
    [replayMark]: Object.freeze({
      // What is under a mark can be found and called: it looks at what it is given itself.
      withMore: (events: readonly CaseEvent[]) =>
        replayFrom(
          readWithMore(read, frozen(readOnce<readonly CaseEvent[]>('events', events, { listOf: CASE_EVENT }))),
        ),
      stateOn: (question: ReplayQuestion) =>
        stateOfRead(read, readOnce<ReplayQuestion>('question', question, REPLAY_QUESTION)),
      history: () => frozen(read.history),
    } satisfies Reading),
  };
  return Object.freeze(Object.defineProperty(replay, replayMark, { enumerable: false }));
}

/**
 * Reads a history once, so that how the case stands can be said day after day without reading it again from the first event. That saves
 * time where a history has hundreds of events and one process asks again and again. What it gives holds the whole history: where an
 * entry of it was changed or deleted at its source, read the history again.
 *
 * @param history - the history, as read by `parseHistory`; a change to it afterwards changes nothing
 * @param practice - the authority’s declared variations, where it has any: every answer follows them
 * @returns the history as it has been read, for {@link replayWith} and {@link stateIn}.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { replayOf, replayWith, stateIn } from 'reunification-framework/reclassification';
 *
 * const [june, july] = [civilDate('2026-06-30'), civilDate('2026-07-01')];
 * const read = replayOf({
 *   edition: 'framework-2015',
 *   child: { id: 'child-1' },
 *   wayHome: { parents: ['parent-1'] },
 *   events: [{ id: 'e1', kind: 'observed', newRisk: false, happenedOn: june, recordedOn: june }],
 * });
 * const readOn = replayWith(read, [{ id: 'e2', kind: 'observed', newRisk: true, happenedOn: july, recordedOn: july }]);
 * [read, readOn].map((replay) => stateIn(replay, { asOf: july }).circumstances.newRisk?.value); // => [false, true]
 * ```
 */
export function replayOf(history: History, practice: Practice = PRINTED_PRACTICE): Replay {
  const [given, declared] = [
    frozen(readOnce<History>('history', history, HISTORY)),
    frozen(readOnce<Practice>('practice', practice, PRACTICE)),
  ];
  return replayFrom({ ...keptOf(given, declared), hadNot: hadNotChanged(given, { practice: declared }) });
}

/**
 * Reads on with more events. What happened before about the last 16 events, or withdraws an entry, makes it read the history again from
 * the first event: the answers are the same, and take longer. Give such events together rather than one by one.
 *
 * Like `stateOf` it does not ask whether events can have happened as recorded: `parseMoreEvents` does. What it refuses is an id that was
 * read before, since a changed entry would be read beside the one it changes.
 *
 * @param replay - a history that has been read; it stays as it is
 * @param events - more events of the same child, which the replay cannot tell; in any order, each with an id of its own
 * @returns the history with these events, as it has been read.
 * @throws InputError if an argument has the wrong type, an id was read before, or the history gets more than 10 000 events
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { replayOf, replayWith, stateIn, stateOf } from 'reunification-framework/reclassification';
 *
 * const day = civilDate('2026-07-01');
 * const history = {
 *   edition: 'framework-2015',
 *   child: { id: 'child-1' },
 *   wayHome: { parents: ['parent-1'] },
 *   events: [{ id: 'e1', kind: 'observed', newRisk: true, happenedOn: day, recordedOn: day }],
 * } as const;
 * const [wrong, noted] = [{ of: 'e1', by: 'worker-1', reason: 'Entered for another child.' }, civilDate('2026-07-09')];
 * const correction = { id: 'e2', kind: 'corrected', happenedOn: noted, recordedOn: noted, ...wrong } as const;
 *
 * // The same answer as that of the whole history, also where an entry is withdrawn.
 * const { corrections } = stateIn(replayWith(replayOf(history), [correction]), { asOf: noted });
 * corrections; // => [{ of: { on: '2026-07-01', by: 'e1' }, kind: 'observed', withdrawn: { on: '2026-07-09', by: 'e2' }, by: 'worker-1', instead: undefined }]
 * ```
 */
export function replayWith(replay: Replay, events: readonly CaseEvent[]): Replay {
  return readingOf(replay).withMore(events);
}

/**
 * Says how a case stands on a day, of a history that has been read: what `stateOf` says of it under the same practice, and sooner. Where
 * not all that was read counts for the question, since it had not happened or was not known, it reads the history again from the first
 * event.
 *
 * @param replay - a history that has been read
 * @param question - as for `stateOf`, without a practice: the one given to `replayOf` holds
 * @returns the state of the case.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { replayOf, stateIn } from 'reunification-framework/reclassification';
 *
 * const day = civilDate('2026-06-30');
 * const read = replayOf({
 *   edition: 'framework-2015',
 *   child: { id: 'child-1' },
 *   wayHome: { parents: ['parent-1'] },
 *   events: [{ id: 'e1', kind: 'came-home', happenedOn: day, recordedOn: day }],
 * });
 * const days = ['2026-06-29', '2026-06-30'].map(civilDate);
 * days.map((asOf) => stateIn(read, { asOf }).whereabouts.kind); // => ['no-return-recorded', 'home']
 * ```
 */
export function stateIn(replay: Replay, question: ReplayQuestion): CaseState {
  return readingOf(replay).stateOn(question);
}
