/** The shape of an unplanned return. */

import { RISK_LEVELS } from '../../classification/profile.js';
import { KNOWN_OR_NOT } from '../../goals/goal/goal.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { RECORDED_ANSWER } from '../checklist/shapes.js';
import { LEGAL_STATUS_IDS } from '../law/route.js';
import { UNPLANNED_STEP_IDS, type UnplannedReturn } from './unplanned-return.js';

export const UNPLANNED_RETURN = {
  fields: {
    status: { optional: { oneOf: LEGAL_STATUS_IDS } },
    happenedOn: 'day',
    lookedAfterSince: { optional: 'day' },
    bornOn: { optional: 'day' },
    immediateConcern: { optional: { oneOf: KNOWN_OR_NOT } },
    servicesRefused: { optional: { oneOf: KNOWN_OR_NOT } },
    isEligibleChild: { optional: 'flag' },
    level: { optional: { oneOf: RISK_LEVELS } },
    recorded: {
      optional: { of: UNPLANNED_STEP_IDS, each: RECORDED_ANSWER },
    },
  },
} as const satisfies Shape<UnplannedReturn>;
