/** What every check answers. */

import { type Answer, MADE_BY } from '../made-by.js';
import { capped, type Finding, type MoreFindingsCode } from './finding.js';

/** What a check answers: what was found. Some checks say more besides. */
export interface Check<Found extends Finding = Finding> extends Answer {
  /** Everything that was found; none where all is well. Of very many the weightiest, and how many more there are. */
  readonly findings: readonly Found[];
}

/**
 * The answer of a check that only finds.
 *
 * @param findings - everything found
 * @returns the answer
 */
export const checked = <Found extends Finding>(
  findings: readonly Found[],
): Check<Found | Finding<MoreFindingsCode>> => ({
  madeBy: MADE_BY,
  findings: capped(findings),
});
