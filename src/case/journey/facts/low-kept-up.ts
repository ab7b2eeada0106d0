/** Whether low risk has been kept up for as long as closing asks: one answer for the journey and for closing. */

import type { CaseState } from '../../../reclassification/index.js';
import { addMonths, type CivilDate, isEarlier } from '../../../shared/days/civil-date.js';
import type { CaseClassification } from '../../record/case-record.js';

/** The classifications of this time in care, the first agreed first, and since when it goes on. */
interface OfThisCare {
  readonly classified: readonly CaseClassification[];
  readonly careSince: CivilDate | undefined;
}

/**
 * Whether low was agreed in this attempt as long ago as it has to be kept up: low of a return that broke down counts for nothing here.
 *
 * @param state - how the history stood on the day
 * @param read - the classifications of this time in care
 * @param on - the day
 * @returns whether
 */
export const isLowOfThisAttempt = (
  { held, clocks }: CaseState,
  { classified, careSince }: OfThisCare,
  on: CivilDate,
): boolean => {
  const months = clocks.find(({ id }) => id === 'L1')?.months;
  if (held === undefined || months === undefined || !isEarlier(held.since.on, careSince)) return true;
  const first = classified.find(({ level }) => level === 'low');
  const keptUpOn = first && addMonths(first.conferredOn, months);
  return keptUpOn !== undefined && keptUpOn <= on;
};

/**
 * Whether low risk has been kept up for long enough, and somebody has recorded since that it still holds.
 *
 * @param state - how the history stood on the day
 * @param read - the classifications of this time in care
 * @param on - the day
 * @returns whether
 */
export const isLowKeptUp = (state: CaseState, read: OfThisCare, on: CivilDate): boolean =>
  state.clocks.some(({ id, status }) => id === 'L1' && status === 'met') && isLowOfThisAttempt(state, read, on);
