/** The shapes of what is known of support, and of the questions about it. */

import { RISK_LEVELS } from '../../classification/profile.js';
import { COUNTED_RISK } from '../../factors/evaluating/shapes.js';
import { RISK_FACTOR_IDS } from '../../factors/factor.js';
import { FACTOR_IDS, SUBJECT } from '../../factors/shapes.js';
import { PARENTAL_AGREEMENT } from '../../goals/agreement/shapes.js';
import { KNOWN_OR_NOT } from '../../goals/goal/goal.js';
import { GOAL_REVIEW } from '../../goals/review/shapes.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { BY_CHILD, TEAM_ROLES } from '../plan/reunification-plan.js';
import { REUNIFICATION_PLAN } from '../plan/shapes.js';
import { PROMISE_STANDINGS, type SupportCase, type SupportQuestion } from './support.js';
import {
  type LeadProfessional,
  SUPPORT_BARRIER_IDS,
  SUPPORT_STAGES,
  SUPPORT_STEPS,
  type SupportEntry,
  type SupportFor,
  TREATMENT_KINDS,
} from './support-entry.js';
import { SUPPORT_LINE_CODES } from './support-lines.js';
import type { SupportRow } from './support-row.js';

const SUPPORT_FOR = {
  by: 'kind',
  kinds: {
    'plan-item': { fields: { item: 'text' } },
    goal: { fields: { goal: 'text' } },
    'risk-factor': { fields: { factor: { oneOf: RISK_FACTOR_IDS }, parent: { optional: 'text' } } },
  },
} as const satisfies Shape<SupportFor>;

const OF_SUPPORT = {
  id: 'text',
  on: 'day',
  recordedOn: 'day',
  for: SUPPORT_FOR,
  by: { optional: 'text' },
  treatment: { optional: { oneOf: TREATMENT_KINDS } },
} as const;

export const SUPPORT_ENTRY = /* @__PURE__ */ (() =>
  ({
    by: 'kind',
    kinds: {
      needed: { fields: OF_SUPPORT },
      offered: { fields: OF_SUPPORT },
      accepted: { fields: OF_SUPPORT },
      started: { fields: OF_SUPPORT },
      referred: { fields: { ...OF_SUPPORT, activelyLinked: { optional: { oneOf: KNOWN_OR_NOT } } } },
      declined: {
        fields: { ...OF_SUPPORT, barrier: { optional: { oneOf: SUPPORT_BARRIER_IDS } }, because: { optional: 'text' } },
      },
      given: { fields: { ...OF_SUPPORT, until: { optional: 'day' } } },
      ended: {
        fields: {
          ...OF_SUPPORT,
          decidedBy: {
            optional: {
              fields: {
                child: { optional: { oneOf: BY_CHILD } },
                family: { optional: { oneOf: KNOWN_OR_NOT } },
                practitioner: { optional: { oneOf: KNOWN_OR_NOT } },
              },
            },
          },
          barrier: { optional: { oneOf: SUPPORT_BARRIER_IDS } },
        },
      },
      'did-not-happen': {
        fields: { ...OF_SUPPORT, what: { oneOf: SUPPORT_STEPS }, barrier: { oneOf: SUPPORT_BARRIER_IDS } },
      },
    },
  }) as const satisfies Shape<SupportEntry>)();

export const LEAD_PROFESSIONAL = {
  fields: {
    id: 'text',
    person: 'text',
    role: { optional: { oneOf: TEAM_ROLES } },
    from: 'day',
    until: { optional: 'day' },
    recordedOn: 'day',
  },
} as const satisfies Shape<LeadProfessional>;

export const SUPPORT_CASE = {
  fields: {
    child: 'text',
    wayHome: { fields: { parents: { listOf: 'text', atLeast: 1 } } },
    evaluation: {
      optional: {
        fields: {
          child: 'text',
          riskFactors: { listOf: COUNTED_RISK },
          absent: { optional: { listOf: { fields: { factor: { oneOf: FACTOR_IDS }, about: SUBJECT } } } },
        },
      },
    },
    agreement: { optional: PARENTAL_AGREEMENT },
    earlierAgreements: { optional: { listOf: PARENTAL_AGREEMENT } },
    goalReviews: { optional: { listOf: GOAL_REVIEW } },
    plan: { optional: REUNIFICATION_PLAN },
    earlierPlans: { optional: { listOf: REUNIFICATION_PLAN } },
    events: { optional: { listOf: SUPPORT_ENTRY } },
    leads: { optional: { listOf: LEAD_PROFESSIONAL } },
    lookedAfterSince: { optional: 'day' },
    homeSince: { optional: 'day' },
    statusChangedOn: { optional: { listOf: 'day' } },
    level: { optional: { oneOf: RISK_LEVELS } },
    closedOn: { optional: 'day' },
    bornOn: { optional: 'day' },
  },
} as const satisfies Shape<SupportCase>;

export const SUPPORT_QUESTION = {
  fields: { asOf: 'day', knownOn: { optional: 'day' } },
} as const satisfies Shape<SupportQuestion>;

/** The most children counted at once: more than any authority has. */
const SUPPORT_ROWS_LIMIT = 100_000;

export const SUPPORT_ROWS = {
  listOf: {
    fields: {
      needs: {
        listOf: {
          fields: {
            need: { fields: { kind: { oneOf: ['risk-factor', 'goal', 'agreed-support', 'plan-item'] } } },
            furthest: { optional: { oneOf: SUPPORT_STAGES } },
            promised: { listOf: { fields: { standing: { oneOf: PROMISE_STANDINGS } } } },
            lines: {
              listOf: {
                fields: {
                  code: { oneOf: SUPPORT_LINE_CODES },
                  barrier: { optional: { oneOf: SUPPORT_BARRIER_IDS } },
                },
              },
            },
          },
        },
      },
      lead: { fields: { isKnown: 'flag', daysWithout: { optional: 'number' } } },
    },
  },
  atMost: SUPPORT_ROWS_LIMIT,
} as const satisfies Shape<readonly SupportRow[]>;
