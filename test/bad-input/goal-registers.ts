/** The published registers of findings about goals, agreements and reviews. */

import {
  AGREEMENT_CHECK_FINDINGS,
  GOAL_FINDINGS,
  GOAL_REVIEW_FINDINGS,
  MEASURE_FINDINGS,
} from 'reunification-framework/goals';
import type { FindingMeaning } from 'reunification-framework/shared';

/** By their names. Those about goals and agreements also say which letter, or which part of the form, a finding is about. */
export const GOAL_REGISTERS: Readonly<Record<string, Readonly<Record<string, FindingMeaning>>>> = {
  GOAL_FINDINGS,
  AGREEMENT_CHECK_FINDINGS,
  GOAL_REVIEW_FINDINGS,
  MEASURE_FINDINGS,
};
