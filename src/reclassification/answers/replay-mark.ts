/** How a history that has been read is told from anything else, and what can be done with it. */

import { carriedUnder, InputError } from '../../shared/findings/input-error.js';
import { MADE_BY } from '../../shared/made-by.js';
import type { CaseEvent, History, ReplayQuestion } from '../history/history.js';
import type { CaseState } from './case-state.js';

// One symbol for all copies of this version in a process: another version may read otherwise.
export const replayMark: unique symbol = /* @__PURE__ */ Symbol.for(
  `history read by ${MADE_BY.package} ${MADE_BY.version}`,
);

/** What the functions of this package do with a history that has been read. */
export interface Reading {
  /** Reads on with more events. */
  readonly withMore: (events: readonly CaseEvent[]) => Replay;
  /** Says how the case stands. */
  readonly stateOn: (question: ReplayQuestion) => CaseState;
  /** The history as far as it has been read. */
  readonly history: () => History;
}

/**
 * A history that has been read. Nothing of it can be changed, or read back from a copy or from JSON: keep the history itself, and this
 * only as long as a process runs. It holds the whole history in memory.
 */
export interface Replay {
  /** What the functions of this package do with it. */
  readonly [replayMark]: object;
}

const OPERATIONS = ['withMore', 'stateOn', 'history'] as const satisfies readonly (keyof Reading)[];

const isReading = (value: unknown): value is Reading =>
  OPERATIONS.every((name) => typeof carriedUnder(value, name) === 'function');

/**
 * What can be done with a history that has been read.
 *
 * @param replay - anything
 * @returns what can be done; `undefined` where it is not what `replayOf` or `replayWith` of this version gave
 */
export const readingIn = (replay: unknown): Reading | undefined => {
  const reading = carriedUnder(replay, replayMark);
  return isReading(reading) ? reading : undefined;
};

/**
 * The same for a function that throws.
 *
 * @param replay - what a caller gave
 * @returns what can be done with it
 * @throws InputError if it is not what `replayOf` or `replayWith` of this version gave
 */
export const readingOf = (replay: Replay): Reading => {
  const reading = readingIn(replay);
  if (reading === undefined) throw new InputError('replay', { code: 'input.not-a-replay', path: [] });
  return reading;
};
