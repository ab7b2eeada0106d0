/** Every numbered choice of every pillar, in one list. */

import { CASE_INTERPRETATIONS } from '../case/index.js';
import { CLASSIFICATION_INTERPRETATIONS } from '../classification/index.js';
import { FACTOR_INTERPRETATIONS } from '../factors/index.js';
import { GOAL_INTERPRETATIONS } from '../goals/index.js';
import { OUTCOMES_INTERPRETATIONS } from '../outcomes/index.js';
import { PRACTICE_GUIDE_INTERPRETATIONS } from '../practice-guide-2026/index.js';
import { RECLASSIFICATION_INTERPRETATIONS } from '../reclassification/index.js';
import { RETURN_HOME_INTERPRETATIONS } from '../return-home/index.js';
import type { Interpretation } from '../shared/interpretation.js';

/** The interpretations of every pillar, as the pages print them. */
export const INTERPRETATIONS: readonly Interpretation[] = [
  ...FACTOR_INTERPRETATIONS,
  ...CLASSIFICATION_INTERPRETATIONS,
  ...RECLASSIFICATION_INTERPRETATIONS,
  ...GOAL_INTERPRETATIONS,
  ...RETURN_HOME_INTERPRETATIONS,
  ...OUTCOMES_INTERPRETATIONS,
  ...PRACTICE_GUIDE_INTERPRETATIONS,
  ...CASE_INTERPRETATIONS,
];
