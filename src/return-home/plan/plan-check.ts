/** Words of the return-home pillar: what the check of a Reunification Plan answers. */

import type { Finding } from '../../shared/findings/finding.js';
import type { Answer } from '../../shared/made-by.js';
import type { PlanFindingCode } from './plan-findings.js';
import type { PlanPart } from './reunification-plan.js';

/** A finding about a plan. */
export type PlanFinding = Finding<PlanFindingCode>;

/** What the check of a plan answers. */
export interface PlanCheck extends Answer {
  /** Whether each part has nothing that must be there missing or wrong. */
  readonly parts: Readonly<Record<PlanPart, 'complete' | 'incomplete'>>;
  /** Whether all of them have. */
  readonly isComplete: boolean;
  /** Everything that was found, part by part. */
  readonly findings: readonly PlanFinding[];
}
