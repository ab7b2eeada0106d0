/** In which stage a case is, for one way home. */

import type { Readiness } from '../../return-home/index.js';
import { isEarlier } from '../../shared/days/civil-date.js';
import type { CaseDecisionAgainstReturn } from '../record/journey-entry.js';
import type { ReadForStage } from './facts/shown-in-record.js';
import type { StageReasonCode } from './journey.js';
import type { JourneyStageId } from './stages.js';

/** The stage that goes with each reason. */
const STAGE_OF: Readonly<Record<StageReasonCode, JourneyStageId>> = {
  'stage.nothing-assessed': 'stage-1',
  'stage.assessed': 'stage-2',
  'stage.no-return': 'stage-2',
  'stage.working-on-goals': 'stage-3',
  'stage.low-before-return': 'stage-4',
  'stage.reclassified': 'stage-4',
  'stage.home': 'stage-5',
  'stage.closed': 'stage-5',
};

/** Whether the risk was classified again since the work on the goals began. */
const isReclassified = ({ conditions }: Readiness): boolean =>
  conditions.some(({ id, verdict }) => id === 'reclassified' && verdict === 'met');

/**
 * In which stage a case is.
 *
 * @param given - what the record holds of the way home
 * @param against - the decision against this way home, where there is one
 * @returns the stage, and why
 */
export function stageNow(
  { state, readiness, assessed, careSince, attempt, agreement, level, isAtHome }: ReadForStage,
  against: CaseDecisionAgainstReturn | undefined,
): { readonly stage: JourneyStageId; readonly reason: StageReasonCode } {
  const by = (reason: StageReasonCode) => ({ stage: STAGE_OF[reason], reason });
  if (isAtHome === 'yes') return by(state.closed === undefined ? 'stage.home' : 'stage.closed');
  if (against !== undefined) return by('stage.no-return');
  if (level === undefined) {
    // An assessment recorded before this time in care was for an earlier attempt.
    const isAssessed = assessed !== undefined && !isEarlier(assessed.recordedOn, careSince);
    return by(isAssessed ? 'stage.assessed' : 'stage.nothing-assessed');
  }
  if (level === 'severe') return by('stage.no-return');
  // An agreement of an earlier attempt led to nothing in this one.
  const hasAgreement = agreement !== undefined && !isEarlier(agreement.madeOn, attempt.since);
  if (hasAgreement && isReclassified(readiness) && level !== 'high') return by('stage.reclassified');
  return by(level === 'low' ? 'stage.low-before-return' : 'stage.working-on-goals');
}
