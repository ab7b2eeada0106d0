/** The shapes of a goal, and of what it is checked against. */

import { COUNTED_RISK } from '../../factors/evaluating/shapes.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from '../../factors/factor.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import {
  ATTAINMENT_SCORES,
  type ChangeNeeded,
  type ExpectedOutcomes,
  FREQUENCY_UNITS,
  type Frequency,
  GOAL_WORDED_BY,
  type Goal,
  type GoalContext,
  KNOWN_OR_NOT,
  MEASURE_KINDS,
  type Measured,
  SUPPORT_EVENTS,
  type Support,
  type VagueWords,
} from './goal.js';

export const FREQUENCY = {
  fields: {
    every: 'number',
    unit: { oneOf: FREQUENCY_UNITS },
  },
} as const satisfies Shape<Frequency>;

const CHANGE = {
  fields: { what: { optional: 'text' }, by: { optional: { listOf: 'text' } }, byChild: { optional: 'text' } },
} as const satisfies Shape<ChangeNeeded>;

const EXPECTED_OUTCOMES = {
  fields: {
    'worse-than-expected': { optional: 'text' },
    expected: { optional: 'text' },
    'better-than-expected': { optional: 'text' },
  },
} as const satisfies Shape<ExpectedOutcomes>;

const MEASURED = { fields: { on: 'day', found: 'text' } } as const satisfies Shape<Measured>;

export const SUPPORT = {
  fields: {
    what: 'text',
    providedBy: { optional: 'text' },
    from: { optional: 'day' },
    facts: {
      optional: {
        listOf: {
          fields: {
            on: 'day',
            what: { oneOf: SUPPORT_EVENTS },
            because: { optional: 'text' },
            offeredInstead: { optional: 'text' },
          },
        },
      },
    },
    available: { optional: { oneOf: KNOWN_OR_NOT } },
    acceptable: { optional: { oneOf: KNOWN_OR_NOT } },
  },
} as const satisfies Shape<Support>;

export const GOAL = {
  fields: {
    id: 'text',
    overarching: { optional: 'text' },
    change: { optional: CHANGE },
    outcomes: { optional: EXPECTED_OUTCOMES },
    startingScore: { optional: { oneOf: ATTAINMENT_SCORES } },
    dueOn: { optional: 'day' },
    inWordsOf: { optional: { oneOf: GOAL_WORDED_BY } },
    addresses: { optional: { listOf: { oneOf: RISK_FACTOR_IDS } } },
    builds: { optional: { listOf: { oneOf: PROTECTIVE_FACTOR_IDS } } },
    steps: {
      optional: {
        listOf: {
          fields: {
            what: 'text',
            dueOn: { optional: 'day' },
          },
        },
      },
    },
    measures: {
      optional: {
        listOf: {
          fields: {
            shows: { optional: { oneOf: MEASURE_KINDS } },
            method: { optional: 'text' },
            by: { optional: 'text' },
            howOften: { optional: FREQUENCY },
            startingPoint: {
              optional: MEASURED,
            },
            taken: {
              optional: {
                listOf: MEASURED,
              },
            },
          },
        },
      },
    },
    support: {
      optional: {
        listOf: SUPPORT,
      },
    },
    noSupportNeededBecause: { optional: 'text' },
    agreedBy: {
      optional: {
        listOf: {
          fields: {
            parent: 'text',
            on: { optional: 'day' },
          },
        },
      },
    },
    agreedByChildOn: { optional: 'day' },
    agreedByNetworkOn: { optional: 'day' },
    childsView: {
      optional: {
        by: 'kind',
        kinds: {
          given: {
            fields: {
              child: 'text',
              on: 'day',
            },
          },
          'not-appropriate': {
            fields: {
              reason: 'text',
            },
          },
        },
      },
    },
    reviewsOn: { optional: { listOf: 'day' } },
    changed: {
      optional: {
        listOf: {
          fields: {
            on: 'day',
            because: { optional: 'text' },
            was: {
              fields: {
                overarching: { optional: 'text' },
                change: { optional: CHANGE },
                outcomes: { optional: EXPECTED_OUTCOMES },
                startingScore: { optional: { oneOf: ATTAINMENT_SCORES } },
                dueOn: { optional: 'day' },
              },
            },
          },
        },
      },
    },
  },
} as const satisfies Shape<Goal>;

export const VAGUE = {
  fields: {
    aims: { listOf: 'text' },
    fillers: { listOf: 'text' },
    placeholders: { optional: { listOf: 'text' } },
    attendance: { optional: { listOf: 'text' } },
  },
} as const satisfies Shape<VagueWords>;

export const UNTIL = { fields: { until: 'day' } } as const;

export const GOAL_CONTEXT = {
  fields: {
    evaluation: { optional: { fields: { riskFactors: { listOf: COUNTED_RISK } } } },
    agreement: {
      optional: {
        fields: {
          child: { optional: 'text' },
          parents: { optional: { listOf: 'text' } },
          madeOn: { optional: 'day' },
          nextReviewOn: { optional: 'day' },
        },
      },
    },
    childTimescale: { optional: UNTIL },
    asOf: { optional: 'day' },
    vagueWords: { optional: VAGUE },
  },
} as const satisfies Shape<GoalContext>;

export const GOALS = { listOf: GOAL } as const satisfies Shape<readonly Goal[]>;
