/** Words of the return-home pillar: the reasons that a reading gives for a condition. */
import type { Finding } from '../../shared/findings/finding.js';
import type { ConditionReasonCode } from './readiness.js';

/** Why a condition that was read counts as it does, and what was found on the way. */
export interface ReadReasons {
  /** All the reasons. */
  readonly reasons: readonly ConditionReasonCode[];
  /** What was found. */
  readonly findings: readonly Finding[];
}

/**
 * Reasons without findings.
 *
 * @param reasons - the reasons
 * @returns the same, with nothing found
 */
export const because = (...reasons: readonly ConditionReasonCode[]): ReadReasons => ({ reasons, findings: [] });
