/** Which findings about an agreement only say that it is not possible to tell. */

import type { AgreementFormFinding } from '../check-result.js';
import { GOAL_FINDINGS } from '../goal/goal-findings.js';
import { AGREEMENT_UNKNOWNS } from './agreement-findings.js';

const CODES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...AGREEMENT_UNKNOWNS,
  ...Object.entries(GOAL_FINDINGS).flatMap(([code, { makes }]) => (makes === 'cannot-say' ? [code] : [])),
]);

/**
 * Whether a finding only says that something is not known, so that nothing is found against the agreement.
 *
 * @param finding - the finding, about the form or one of its goals
 * @returns whether it does
 */
export const saysNotKnown = ({ code }: AgreementFormFinding): boolean => CODES.has(code);
