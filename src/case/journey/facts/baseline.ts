/** Whether a baseline was taken with standardised measures, and when. */

import type { ParentId } from '../../../factors/index.js';
import type { RecordedAnswer } from '../../../return-home/index.js';
import { type CivilDate, isEarlier } from '../../../shared/days/civil-date.js';
import type { Known } from '../../../shared/three-valued.js';
import type { JourneyEntry } from '../../record/journey-entry.js';
import { answersThatCount } from './entries-that-count.js';

/** A baseline: whether it was taken, and on which day the last. */
export interface Baseline {
  readonly isTaken: Known;
  readonly on: CivilDate | undefined;
}

const ofOne = (
  answers: readonly RecordedAnswer[],
  { asOf, since }: { readonly asOf: CivilDate; readonly since: CivilDate | undefined },
): Baseline => {
  const days = answers.flatMap((answer) => (answer.kind === 'done' ? [answer.on] : []));
  const [on] = days;
  const unknown: Baseline = { isTaken: 'cannot-say', on: undefined };
  if (on !== undefined)
    return days.length === answers.length && days.every((day) => day <= asOf && !isEarlier(day, since))
      ? { isTaken: 'yes', on: [...days].sort().at(-1) }
      : unknown;
  const isDenied = answers.length > 0 && answers.every(({ kind }) => kind === 'not-done' || kind === 'not-applicable');
  return isDenied ? { isTaken: 'no', on: undefined } : unknown;
};

/**
 * Whether a baseline was taken with standardised measures, with any of the parents.
 *
 * @param entries - what was recorded of it, the latest last
 * @param parents - the parents of the way home
 * @param days - the day asked about, and the first day of this attempt
 * @returns whether it was, and the day of the last
 */
export const baselineIn = (
  entries: readonly JourneyEntry[],
  parents: readonly ParentId[],
  days: { readonly asOf: CivilDate; readonly since: CivilDate | undefined },
): Baseline => {
  const ofEach = parents.map((parent) => ofOne(answersThatCount(entries, parent).flat(), days));
  const taken = ofEach.filter(({ isTaken }) => isTaken === 'yes');
  const last = taken
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (taken.length > 0) return { isTaken: 'yes', on: last };
  return { isTaken: ofEach.some(({ isTaken }) => isTaken === 'cannot-say') ? 'cannot-say' : 'no', on: undefined };
};
