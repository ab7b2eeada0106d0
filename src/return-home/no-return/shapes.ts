/** The shape of a decision against a return. */

import { RISK_LEVELS } from '../../classification/profile.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { RECORDED_ANSWER } from '../checklist/shapes.js';
import { LEGAL_STATUS_IDS } from '../law/route.js';
import { type DecisionAgainstReturn, PERMANENCE_STEP_IDS } from './permanence.js';

export const DECISION_AGAINST_RETURN = {
  fields: {
    decidedOn: { optional: 'day' },
    bornOn: { optional: 'day' },
    lookedAfterSince: { optional: 'day' },
    status: { optional: { oneOf: LEGAL_STATUS_IDS } },
    level: { optional: { oneOf: RISK_LEVELS } },
    changesCourtCarePlan: { optional: 'flag' },
    careOrderToBeAppliedFor: { optional: 'flag' },
    newCarersIdentified: { optional: 'flag' },
    recorded: {
      optional: { of: PERMANENCE_STEP_IDS, each: RECORDED_ANSWER },
    },
  },
} as const satisfies Shape<DecisionAgainstReturn>;
