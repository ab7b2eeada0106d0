/** The agreement and the plan of a journey, checked, and how the history stood while the case was open. */

import { checkSections } from '../../goals/agreement/check-agreement.js';
import { stateOn } from '../../reclassification/answers/state-of.js';
import type { CaseState } from '../../reclassification/index.js';
import { checkParts } from '../../return-home/plan/check-plan.js';
import { planContextOf } from '../../return-home/readiness/conditions-from-plan.js';
import type { CaseWayHome } from '../record/case-record.js';
import { agreementOf, historyOf, latestPlan } from '../record/parts/parts.js';
import type { ReadForJourney, ReadForStage } from './facts/shown-in-record.js';
import type { JourneyQuestion } from './journey.js';

/**
 * A way home as it stood before it was closed.
 *
 * @param wayHome - the way home
 * @returns the same without its closing
 */
export const beforeClosing = (wayHome: CaseWayHome): CaseWayHome => ({
  ...wayHome,
  events: wayHome.events.filter(({ kind }) => kind !== 'closed'),
});

/**
 * How the history stands while the case is open; of a closed case, how it would have stood on the day of closing. Once it is closed, no
 * clock runs and nothing is due.
 */
const openStateOf = (
  { record, wayHome, state, knownOn }: ReadForStage,
  practice: JourneyQuestion['practice'],
): CaseState =>
  state.closed === undefined
    ? state
    : stateOn(historyOf(record, beforeClosing(wayHome)), { asOf: state.closed.on, knownOn, practice });

/**
 * What is read of a way home, with its agreement and its plan checked part by part.
 *
 * @param read - what is read of it
 * @param practice - local practice
 * @returns the same, with the checks
 */
export const withChecks = (read: ReadForStage, practice: JourneyQuestion['practice']): ReadForJourney => {
  const { record, wayHome, state, evaluation, agreement, asOf } = read;
  const { edition, child } = record;
  const { held, childTimescale } = state;
  const plan = latestPlan(wayHome, read);
  return {
    ...read,
    agreementCheck:
      agreement &&
      checkSections(agreementOf(record, agreement, read), {
        asOf,
        evaluation,
        agreed: held && { level: held.level, on: held.lastAgreed.on },
        childTimescale: childTimescale.until && { until: childTimescale.until },
      }),
    plan,
    planCheck:
      plan &&
      checkParts(
        { ...plan, edition, child: child.id, wayHome: { parents: wayHome.parents } },
        planContextOf(state, { asOf, practice }),
      ),
    whileOpen: openStateOf(read, practice),
  };
};
