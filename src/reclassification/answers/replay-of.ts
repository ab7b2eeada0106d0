/** A history that has been read, from which reading goes on: day after day, with one more event each time. */

import { frozen } from '../../shared/frozen.js';
import { hasMark, InputError } from '../../shared/input-error.js';
import { type Answer, MADE_BY } from '../../shared/made-by.js';
import { SIZE_LIMITS } from '../../shared/misfit.js';
import { readOnce } from '../../shared/shape.js';
import type { CaseEvent, History, HistoryQuestion } from '../history/history.js';
import { PRINTED_PRACTICE, type Practice } from '../history/practice.js';
import { type Kept, keptOf, keptWith, standingOn } from '../replay/kept.js';
import { CASE_EVENT, HISTORY, HISTORY_QUESTION, PRACTICE } from '../shapes.js';
import type { CaseState } from './case-state.js';
import { changeSinceBirthDueOn } from './due-dates.js';
import { hadNotChanged, stateFrom, stateOn } from './state-of.js';

/** Tells what `replayOf` made from what anyone else did; every copy of the package knows it. */
const replayMark: unique symbol = Symbol.for('reunification-framework: Replay');

/**
 * A history that has been read. Nothing of it can be looked at, changed, or read back from a copy or from JSON: keep the history itself,
 * and this only as long as a process runs.
 */
export interface Replay extends Answer {
  /** What the functions of this package do with it. */
  readonly [replayMark]: {
    /** Reads on with more events. */
    readonly withMore: (events: readonly CaseEvent[]) => Replay;
    /** Says how the case stands. */
    readonly stateOn: (question: HistoryQuestion) => CaseState;
  };
}

/** Whether two practices say the same: both are copies, field by field in one order. */
const isSame = (one: Practice = PRINTED_PRACTICE, other: Practice = PRINTED_PRACTICE): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const stateOfKept = (kept: Kept, hadNot: boolean, question: HistoryQuestion): CaseState => {
  const { history, practice } = kept;
  const standing = isSame(question.practice, practice) ? standingOn(kept, question) : undefined;
  return standing === undefined
    ? stateOn(history, question)
    : stateFrom({ history, standing, hadNotChanged: () => hadNot }, question);
};

const keptWithMore = (kept: Kept, hadNot: boolean, events: readonly CaseEvent[]): Replay => {
  const { history, practice } = kept;
  if (history.events.length + events.length > SIZE_LIMITS.list)
    throw new InputError('events', { code: 'input.too-many', path: [] });
  const more = keptWith(kept, events);
  const changeDueOn = changeSinceBirthDueOn(history);
  const isAsBefore =
    changeDueOn === undefined ||
    events.every(({ kind, happenedOn }) => kind !== 'corrected' && changeDueOn < happenedOn);
  return replayFrom(more, isAsBefore ? hadNot : hadNotChanged(more.history, { practice }));
};

function replayFrom(kept: Kept, hadNot: boolean): Replay {
  const replay: Replay = {
    madeBy: MADE_BY,
    [replayMark]: Object.freeze({
      withMore: (events: readonly CaseEvent[]) => keptWithMore(kept, hadNot, events),
      stateOn: (question: HistoryQuestion) => stateOfKept(kept, hadNot, question),
    }),
  };
  return Object.freeze(Object.defineProperty(replay, replayMark, { enumerable: false }));
}

const mustBeReplay = (replay: Replay): void => {
  if (!hasMark(replay, replayMark)) throw new InputError('replay', { code: 'input.not-an-answer', path: [] });
};

/**
 * Reads a history once, so that how the case stands can be said day after day without reading it again from the first event.
 *
 * @param history - the history, as read by `parseHistory`; a change to it afterwards changes nothing
 * @param practice - the authority’s declared variations, where it has any
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
  return replayFrom(keptOf(given, declared), hadNotChanged(given, { practice: declared }));
}

/**
 * Reads on with more events. What happened long before, or withdraws an entry, makes it read the history again from the first event: the
 * answers are the same, and take longer.
 *
 * @param replay - a history that has been read; it stays as it is
 * @param events - more events of the same history, in any order, with ids of their own
 * @returns the history with these events, as it has been read.
 * @throws InputError if an argument has the wrong type, or the history becomes longer than any real case
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
  mustBeReplay(replay);
  return replay[replayMark].withMore(frozen(readOnce<readonly CaseEvent[]>('events', events, { listOf: CASE_EVENT })));
}

/**
 * Says how a case stands on a day, of a history that has been read: what `stateOf` says of it, and sooner. Where not all that was read
 * counts for the question, since it had not happened or was not known, it reads the history again from the first event.
 *
 * @param replay - a history that has been read
 * @param question - as for `stateOf`; where the practice is another than the one under which the history was read, it is read again
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
export function stateIn(replay: Replay, question: HistoryQuestion): CaseState {
  mustBeReplay(replay);
  return replay[replayMark].stateOn(readOnce<HistoryQuestion>('question', question, HISTORY_QUESTION));
}
