/** The shapes of a parental agreement, and of what it is checked against. */

import { RISK_LEVELS } from '../../classification/profile.js';
import { LETTER_CONTACTS, SECTION_20_FACTS } from '../../classification/shapes.js';
import {
  COUNTED_POSITIVE,
  COUNTED_PROTECTIVE,
  COUNTED_RISK,
  FOUND_CIRCUMSTANCE,
} from '../../factors/evaluating/shapes.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from '../../factors/factor.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { GOAL, SUPPORT, UNTIL, VAGUE } from '../goal/shapes.js';
import type { AgreementContext, AgreementTextDetails, ParentalAgreement } from './parental-agreement.js';

export const PARENTAL_AGREEMENT = {
  fields: {
    edition: { oneOf: ['framework-2015'] },
    child: 'text',
    parents: { optional: { listOf: 'text' } },
    workers: { optional: { listOf: 'text' } },
    risk: {
      optional: {
        by: 'kind',
        kinds: {
          classified: {
            fields: {
              level: { oneOf: RISK_LEVELS },
              on: { optional: 'day' },
            },
          },
          'before-classification': { fields: {} },
        },
      },
    },
    madeOn: { optional: 'day' },
    nextReviewOn: { optional: 'day' },
    accommodatedUnderSection20: { optional: 'flag' },
    ifSection20Ends: { optional: 'text' },
    strengths: {
      optional: {
        listOf: {
          fields: {
            factor: { oneOf: PROTECTIVE_FACTOR_IDS },
            inWords: { optional: 'text' },
          },
        },
      },
    },
    concerns: {
      optional: {
        listOf: {
          fields: {
            factor: { oneOf: RISK_FACTOR_IDS },
            inWords: { optional: 'text' },
          },
        },
      },
    },
    goals: { optional: { listOf: GOAL } },
    support: {
      optional: {
        listOf: SUPPORT,
      },
    },
    ifGoalsNotReached: { optional: 'text' },
    consequencesExplainedOn: { optional: 'day' },
    noChangeExplainedOn: { optional: 'day' },
    reviewedOn: { optional: { listOf: 'day' } },
    nextGoals: { optional: { listOf: GOAL } },
    withoutGoal: {
      optional: {
        listOf: {
          fields: {
            factor: { oneOf: RISK_FACTOR_IDS },
            because: { optional: 'text' },
          },
        },
      },
    },
    signatures: {
      optional: {
        listOf: {
          by: 'kind',
          kinds: {
            parent: {
              fields: {
                parent: 'text',
                on: 'day',
              },
            },
            worker: {
              fields: {
                person: 'text',
                on: 'day',
              },
            },
          },
        },
      },
    },
    copies: {
      optional: {
        listOf: {
          fields: {
            parent: 'text',
            on: 'day',
          },
        },
      },
    },
    copyOnFile: { optional: 'flag' },
  },
} as const satisfies Shape<ParentalAgreement>;

export const AGREEMENT_CONTEXT = {
  fields: {
    asOf: { optional: 'day' },
    evaluation: {
      optional: {
        fields: {
          child: 'text',
          riskFactors: { listOf: COUNTED_RISK },
          protectiveFactors: { listOf: COUNTED_PROTECTIVE },
          strengths: { listOf: COUNTED_POSITIVE },
          circumstances: { optional: { listOf: FOUND_CIRCUMSTANCE } },
        },
      },
    },
    agreed: { optional: { fields: { level: { oneOf: RISK_LEVELS }, on: 'day' } } },
    childTimescale: { optional: UNTIL },
    vagueWords: { optional: VAGUE },
  },
} as const satisfies Shape<AgreementContext>;

export const AGREEMENT_TEXT_DETAILS = {
  fields: { section20: { optional: SECTION_20_FACTS }, contacts: { optional: LETTER_CONTACTS } },
} as const satisfies Shape<AgreementTextDetails>;
