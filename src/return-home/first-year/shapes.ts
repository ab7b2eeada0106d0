/** The shapes of the first year at home: warning signs and visits. */

import { CAPACITY_VALUES, PROTECTIVE_FACTOR_VALUES, RISK_FACTOR_VALUES } from '../../classification/profile.js';
import { KNOWN_OR_NOT } from '../../goals/goal/goal.js';
import { HISTORY, PRACTICE } from '../../reclassification/shapes.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { TEAM_ROLES } from '../plan/reunification-plan.js';
import { REUNIFICATION_PLAN } from '../plan/shapes.js';
import type { FirstYearCase, FirstYearQuestion } from './first-year.js';
import { NOT_ALONE_REASONS, type VisitMade } from './visit-made.js';
import { WARNING_SIGN_KINDS, type WarningSign } from './warning-sign.js';

export const WARNING_SIGN = {
  fields: {
    id: 'text',
    happenedOn: 'day',
    recordedOn: 'day',
    sign: { oneOf: WARNING_SIGN_KINDS },
    isNewRisk: { optional: { oneOf: KNOWN_OR_NOT } },
    riskFactors: { optional: { oneOf: RISK_FACTOR_VALUES } },
    protectiveFactors: { optional: { oneOf: PROTECTIVE_FACTOR_VALUES } },
    capacityToChange: { optional: { oneOf: CAPACITY_VALUES } },
    action: {
      optional: {
        fields: {
          on: 'day',
          by: 'text',
        },
      },
    },
    discussedOn: { optional: { listOf: 'day' } },
    careAtHomeConsideredOn: { optional: 'day' },
    harmAssessedOn: { optional: 'day' },
    limitsPlannedOn: { optional: 'day' },
  },
} as const satisfies Shape<WarningSign>;

export const WARNING_SIGN_LIST = { listOf: WARNING_SIGN } as const satisfies Shape<readonly WarningSign[]>;

export const VISIT_MADE = {
  fields: {
    id: 'text',
    on: 'day',
    recordedOn: 'day',
    announced: 'flag',
    by: 'text',
    role: { oneOf: TEAM_ROLES },
    child: {
      optional: {
        anyOf: [
          { fields: { kind: { oneOf: ['alone'] }, outsideTheHome: { optional: 'flag' } } },
          { fields: { kind: { oneOf: ['not-alone'] } } },
          { fields: { kind: { oneOf: NOT_ALONE_REASONS }, reason: 'text' } },
        ],
      },
    },
  },
} as const satisfies Shape<VisitMade>;

export const VISITS_MADE = { listOf: VISIT_MADE } as const satisfies Shape<readonly VisitMade[]>;

export const FIRST_YEAR_CASE = {
  fields: {
    history: HISTORY,
    plan: REUNIFICATION_PLAN,
    visitsMade: { optional: VISITS_MADE },
    reviewedOn: { optional: { listOf: 'day' } },
  },
} as const satisfies Shape<FirstYearCase>;

export const FIRST_YEAR_QUESTION = {
  fields: { asOf: 'day', practice: { optional: PRACTICE } },
} as const satisfies Shape<FirstYearQuestion>;

/** The shape of a question about warning signs. */
export const SIGNS_QUESTION = {
  fields: { asOf: 'day', reviewedOn: { listOf: 'day' } },
} as const satisfies Shape<{ readonly asOf: CivilDate; readonly reviewedOn: readonly CivilDate[] }>;
