/** The decision against a return that counts on a day. */

import type { CaseState } from '../../../reclassification/index.js';
import { type CivilDate, civilDate, compareDays, isEarlier } from '../../../shared/days/civil-date.js';
import type { CaseRecord, CaseWayHome } from '../../record/case-record.js';
import type { CaseDecisionAgainstReturn } from '../../record/journey-entry.js';
import { classificationsThatCount } from './classified.js';

/** The record holds only what had been recorded by the day asked about: nothing more has to be left out. */
const LAST_DAY = /* @__PURE__ */ civilDate('9999-12-31');

/** The day of a decision: its own, or the one on which it was recorded. */
export const dayOfDecision = ({ decidedOn, recordedOn }: CaseDecisionAgainstReturn): CivilDate =>
  decidedOn ?? recordedOn;

/**
 * The decision against going home by a way home that counts on a day: the one decided last. Where people agreed a lower level than severe
 * on a later day, the question is open again, and none counts, also if the level is severe once more (I-240).
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param state - how its history stands
 * @param asOf - the day
 * @returns the decision; `undefined` where there is none, or only one for a later day
 */
export function decisionAgainst(
  record: CaseRecord,
  wayHome: CaseWayHome,
  { held, agreementWithdrawn }: CaseState,
  asOf: CivilDate,
): CaseDecisionAgainstReturn | undefined {
  const last = [...(record.decisionsAgainstReturn ?? [])]
    .filter((decision) => decision.wayHome === wayHome.id && !isEarlier(asOf, decision.decidedOn))
    .sort(
      (one, other) =>
        compareDays(dayOfDecision(one), dayOfDecision(other)) || compareDays(one.recordedOn, other.recordedOn),
    )
    .at(-1);
  if (last?.decidedOn === undefined || held === undefined || agreementWithdrawn !== undefined) return last;
  const { decidedOn } = last;
  const isOpenAgain = classificationsThatCount(record, wayHome, { asOf, knownOn: LAST_DAY }, undefined).some(
    ({ level, conferredOn }) => level !== 'severe' && conferredOn > decidedOn,
  );
  return isOpenAgain ? undefined : last;
}
