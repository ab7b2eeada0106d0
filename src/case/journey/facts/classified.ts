/** The classifications that count for this time in care, and the level that they leave. */

import type { RiskLevel } from '../../../classification/index.js';
import type { CaseState } from '../../../reclassification/index.js';
import { eventsThatCount } from '../../../reclassification/replay/open-history.js';
import { type CivilDate, compareDays, isEarlier } from '../../../shared/days/civil-date.js';
import type { CaseClassification, CaseRecord, CaseWayHome } from '../../record/case-record.js';
import type { Known } from '../../record/parts/legal.js';
import { historyOf } from '../../record/parts/parts.js';

/**
 * The classifications that count for this time in care: those agreed in it, and neither withdrawn nor corrected.
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param known - the days
 * @param careSince - since when the child has been in care this time
 * @returns the classifications, the first agreed first
 */
export const classificationsThatCount = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  known: Known,
  careSince: CivilDate | undefined,
): readonly CaseClassification[] => {
  const counted = new Set(eventsThatCount(historyOf(record, wayHome), known).map(({ id }) => id));
  return wayHome.classifications
    .filter(({ id, conferredOn }) => counted.has(id) && !isEarlier(conferredOn, careSince))
    .sort((one, other) => compareDays(one.conferredOn, other.conferredOn));
};

/**
 * The level that counts on the journey. One agreed before this time in care was for an earlier attempt; severe goes on counting until
 * people agree another (I-242).
 *
 * @param state - how the history stands
 * @param careSince - since when the child has been in care this time
 * @returns the level; `undefined` where none has been agreed in this time in care
 */
export const levelThatCounts = (
  { held, agreementWithdrawn }: Pick<CaseState, 'held' | 'agreementWithdrawn'>,
  careSince: CivilDate | undefined,
): RiskLevel | undefined => {
  if (held === undefined || agreementWithdrawn !== undefined) return undefined;
  return held.level === 'severe' || !isEarlier(held.lastAgreed.on, careSince) ? held.level : undefined;
};
