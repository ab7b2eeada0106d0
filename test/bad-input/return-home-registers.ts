/** The published registers of findings about Reunification Plans, warning signs and the first year. */

import {
  BIRTH_FINDINGS,
  PLAN_FINDINGS,
  SUPPORT_FINDINGS,
  WARNING_SIGN_FINDINGS,
  YEAR_FINDINGS,
} from 'reunification-framework/return-home';
import type { FindingMeaning } from 'reunification-framework/shared';

/** By their names. Those about plans also say which part of a plan a finding is about, and whether it is only not known. */
export const RETURN_HOME_REGISTERS: Readonly<Record<string, Readonly<Record<string, FindingMeaning>>>> = {
  PLAN_FINDINGS,
  SUPPORT_FINDINGS,
  BIRTH_FINDINGS,
  WARNING_SIGN_FINDINGS,
  YEAR_FINDINGS,
};
