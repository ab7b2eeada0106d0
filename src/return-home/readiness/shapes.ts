/** The shapes of what is known towards a return home, and of the question about it. */

import { COUNTED_POSITIVE, COUNTED_PROTECTIVE, COUNTED_RISK } from '../../factors/evaluating/shapes.js';
import { WAY_HOME } from '../../factors/shapes.js';
import { PARENTAL_AGREEMENT } from '../../goals/agreement/shapes.js';
import { GOAL } from '../../goals/goal/shapes.js';
import { GOAL_REVIEW } from '../../goals/review/shapes.js';
import { HISTORY, PRACTICE } from '../../reclassification/shapes.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { RECORDED_ANSWER } from '../checklist/shapes.js';
import { APPROVAL_GIVEN, BANK_HOLIDAYS, LEGAL_POSITION } from '../law/shapes.js';
import { EXAM_PERIOD, REUNIFICATION_PLAN } from '../plan/shapes.js';
import { RECORDED_CONDITION_IDS, type ReadinessCase, type ReadinessQuestion } from './readiness.js';

export const READINESS_CASE = {
  fields: {
    child: 'text',
    wayHome: {
      fields: {
        parents: { listOf: 'text', atLeast: 1 },
      },
    },
    history: { optional: HISTORY },
    agreement: { optional: PARENTAL_AGREEMENT },
    evaluation: {
      optional: {
        fields: {
          child: 'text',
          waysHome: { listOf: WAY_HOME },
          riskFactors: { listOf: COUNTED_RISK },
          protectiveFactors: { listOf: COUNTED_PROTECTIVE },
          strengths: { listOf: COUNTED_POSITIVE },
        },
      },
    },
    earlierGoals: { optional: { listOf: GOAL } },
    earlierGoalsLeftOut: { optional: 'flag' },
    goalsForTimeAtHome: { optional: { listOf: 'text' } },
    goalReviews: { optional: { listOf: GOAL_REVIEW } },
    plan: { optional: REUNIFICATION_PLAN },
    examPeriods: {
      optional: {
        listOf: EXAM_PERIOD,
      },
    },
    schoolTerms: {
      optional: {
        listOf: EXAM_PERIOD,
      },
    },
    schoolHolidays: {
      optional: {
        listOf: EXAM_PERIOD,
      },
    },
    legal: { optional: LEGAL_POSITION },
    approvals: { optional: { listOf: APPROVAL_GIVEN } },
    recorded: {
      optional: { of: RECORDED_CONDITION_IDS, each: RECORDED_ANSWER },
    },
  },
} as const satisfies Shape<ReadinessCase>;

export const READINESS_QUESTION = {
  fields: {
    asOf: 'day',
    knownOn: { optional: 'day' },
    bankHolidays: { optional: BANK_HOLIDAYS },
    practice: { optional: PRACTICE },
  },
} as const satisfies Shape<ReadinessQuestion>;
