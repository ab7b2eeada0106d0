/** Whether anything had changed six months after a birth. */

import type { History, HistoryQuestion } from '../history/history.js';
import type { Recorded } from '../history/recorded.js';
import type { Standing } from '../history/standing.js';
import { replay } from '../replay/replay.js';
import { SUSTAINED } from '../review/clock-rules.js';
import { changeSinceBirthDueOn } from './due-dates.js';

const isOneOf = (values: readonly unknown[], recorded: Recorded<unknown> | undefined): boolean =>
  values.includes(recorded?.value);

/**
 * Whether rows 1 to 3 of medium hold: substantial change, as far as this package can tell (I-61).
 *
 * @param standing - what holds on a day
 * @returns false also where one of them is not recorded
 */
export const isAsMedium = ({
  riskFactors,
  protectiveFactors,
  capacityToChange,
}: Pick<Standing, 'riskFactors' | 'protectiveFactors' | 'capacityToChange'>): boolean => {
  const { rows } = SUSTAINED['as-medium'];
  return (
    isOneOf(rows.riskFactors, riskFactors) &&
    isOneOf(rows.protectiveFactors, protectiveFactors) &&
    isOneOf(rows.capacityToChange, capacityToChange)
  );
};

/**
 * Whether, six months after the birth, a level was held and rows 1 to 3 of medium did not hold; a new risk alone says nothing of that.
 *
 * @param history - the history
 * @param question - `knownOn`: what was recorded later does not count; `practice`: the authority’s declared variations
 * @returns false also where it is not asked of this child
 */
export const hadNotChanged = (
  history: History,
  { knownOn, practice }: Pick<HistoryQuestion, 'knownOn' | 'practice'>,
): boolean => {
  const changeDueOn = changeSinceBirthDueOn(history);
  if (changeDueOn === undefined) return false;
  const standing = replay(history, { asOf: changeDueOn, knownOn, practice });
  return standing.held !== undefined && !isAsMedium(standing);
};
