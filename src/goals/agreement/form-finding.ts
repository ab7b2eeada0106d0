/** Findings about the form of a parental agreement. */

import { type Finding, findingIn, findingWhen } from '../../shared/findings/finding.js';
import { AGREEMENT_CHECK_FINDINGS, type AgreementCheckCode } from './agreement-findings.js';

/** A finding about the form itself. */
export type FormFinding = Finding<AgreementCheckCode>;

/** Makes a finding about the form. */
export const finding = /* @__PURE__ */ findingIn(AGREEMENT_CHECK_FINDINGS);

/** Makes a finding about the form where something holds. */
export const when = /* @__PURE__ */ findingWhen(AGREEMENT_CHECK_FINDINGS);
