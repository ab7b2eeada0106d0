/** The shapes of what the functions of this pillar take; `src/shared/shape.ts` reads them. */

import { RISK_LEVELS } from '../classification/profile.js';
import { LETTER_CONTACTS, SECTION_20_FACTS } from '../classification/shapes.js';
import { ROLES } from '../factors/evidence-standard.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from '../factors/factor.js';
import { COUNTED_POSITIVE, COUNTED_PROTECTIVE, COUNTED_RISK, FOUND_CIRCUMSTANCE } from '../factors/shapes.js';
import { MADE } from '../shared/made-by.js';
import type { Shape } from '../shared/shape.js';
import type { AgreementContext, AgreementTextDetails, ParentalAgreement } from './agreement/parental-agreement.js';
import {
  ATTAINMENT_SCORES,
  type Frequency,
  type Goal,
  type GoalContext,
  KNOWN_OR_NOT,
  MEASURE_KINDS,
  OUTCOMES,
  SUPPORT_EVENTS,
  type VagueWords,
} from './goal/goal.js';
import type {
  CapacityQuestion,
  GoalProgress,
  GoalReview,
  GoalStanding,
  NoChange,
  ObservationQuestion,
  ProgressPoint,
  ProgressQuestion,
  StandardisedMeasure,
} from './review/review-of-progress.js';

export const FREQUENCY = {
  fields: {
    every: 'number',
    unit: { oneOf: ['day', 'week', 'month'] },
  },
} as const satisfies Shape<Frequency>;

export const GOAL = {
  fields: {
    id: 'text',
    overarching: { optional: 'text' },
    change: {
      optional: {
        fields: {
          what: { optional: 'text' },
          by: { optional: { listOf: 'text' } },
          byChild: { optional: 'text' },
        },
      },
    },
    outcomes: {
      optional: {
        fields: {
          'worse-than-expected': { optional: 'text' },
          expected: { optional: 'text' },
          'better-than-expected': { optional: 'text' },
        },
      },
    },
    startingScore: { optional: { oneOf: ATTAINMENT_SCORES } },
    dueOn: { optional: 'day' },
    inWordsOf: { optional: { oneOf: ['parents', 'parents-and-worker', 'worker'] } },
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
              optional: {
                fields: {
                  on: 'day',
                  found: 'text',
                },
              },
            },
            taken: {
              optional: {
                listOf: {
                  fields: {
                    on: 'day',
                    found: 'text',
                  },
                },
              },
            },
          },
        },
      },
    },
    support: {
      optional: {
        listOf: {
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
        },
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
                change: {
                  optional: {
                    fields: {
                      what: { optional: 'text' },
                      by: { optional: { listOf: 'text' } },
                      byChild: { optional: 'text' },
                    },
                  },
                },
                outcomes: {
                  optional: {
                    fields: {
                      'worse-than-expected': { optional: 'text' },
                      expected: { optional: 'text' },
                      'better-than-expected': { optional: 'text' },
                    },
                  },
                },
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
        listOf: {
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
        },
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

export const GOAL_REVIEW = {
  fields: {
    goal: 'text',
    of: { optional: 'text' },
    on: 'day',
    shownBy: { oneOf: MEASURE_KINDS },
    support: { oneOf: ['given', 'partly-given', 'offered-not-taken-up', 'not-given', 'not-known'] },
    ratings: {
      listOf: {
        fields: {
          by: 'text',
          role: { oneOf: ROLES },
          on: 'day',
          score: { oneOf: ATTAINMENT_SCORES },
        },
      },
    },
    agreedScore: { optional: { oneOf: ATTAINMENT_SCORES } },
  },
} as const satisfies Shape<GoalReview>;

export const GOAL_REVIEWS = { listOf: GOAL_REVIEW } as const satisfies Shape<readonly GoalReview[]>;

export const STANDARDISED_MEASURE = {
  fields: {
    instrument: 'text',
    better: { oneOf: ['lower', 'higher'] },
    bands: {
      listOf: {
        fields: {
          name: 'text',
          from: 'number',
          to: 'number',
        },
      },
    },
    given: {
      listOf: {
        fields: {
          on: 'day',
          score: 'number',
        },
      },
    },
  },
} as const satisfies Shape<StandardisedMeasure>;

const VAGUE = {
  fields: {
    aims: { listOf: 'text' },
    fillers: { listOf: 'text' },
    placeholders: { optional: { listOf: 'text' } },
    attendance: { optional: { listOf: 'text' } },
  },
} as const satisfies Shape<VagueWords>;

const UNTIL = { fields: { until: 'day' } } as const;

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
    vagueWords: { optional: VAGUE },
  },
} as const satisfies Shape<GoalContext>;

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

export const OBSERVATION_QUESTION = {
  fields: { children: { listOf: 'text', atLeast: 1 }, recordedOn: 'day' },
} as const satisfies Shape<ObservationQuestion>;

export const PROGRESS_QUESTION = {
  fields: { asOf: 'day', of: { optional: 'text' } },
} as const satisfies Shape<ProgressQuestion>;

export const CAPACITY_QUESTION = {
  fields: { childTimescale: { optional: UNTIL } },
} as const satisfies Shape<CapacityQuestion>;

export const GOALS = { listOf: GOAL } as const satisfies Shape<readonly Goal[]>;

export const AGREEMENT_TEXT_DETAILS = {
  fields: { section20: { optional: SECTION_20_FACTS }, contacts: { optional: LETTER_CONTACTS } },
} as const satisfies Shape<AgreementTextDetails>;

const POINT = {
  fields: {
    on: 'day',
    score: { optional: { oneOf: ATTAINMENT_SCORES } },
    outcome: { optional: { oneOf: OUTCOMES } },
    support: { oneOf: ['given', 'partly-given', 'offered-not-taken-up', 'not-given', 'not-known'] },
    ratedAs: { listOf: { oneOf: ROLES } },
  },
} as const satisfies Shape<ProgressPoint>;

const STANDING = {
  oneOf: ['reached', 'reached-late', 'moved', 'no-change', 'worse', 'slipped', 'not-yet', 'cannot-say'],
} as const satisfies Shape<GoalStanding>;
const NO_CHANGE = { oneOf: ['yes', 'no', 'no-fair-test', 'cannot-say'] } as const satisfies Shape<NoChange>;
const COMPARED = { oneOf: ['better', 'same', 'worse', 'cannot-say'] } as const;

/** The shape of {@link GoalProgress}: observations and capacity are suggested from it. */
export const GOAL_PROGRESS = {
  fields: {
    madeBy: MADE,
    goal: 'text',
    parents: { listOf: 'text' },
    startingScore: { optional: { oneOf: ATTAINMENT_SCORES } },
    dueOn: { optional: 'day' },
    points: { listOf: POINT },
    latest: { optional: POINT },
    sinceStart: COMPARED,
    sinceLast: COMPARED,
    standing: STANDING,
    noChangeAfterSupport: NO_CHANGE,
    agreedWith: { oneOf: ['family-and-network', 'family', 'not-shown'] },
    reachedOn: { optional: 'day' },
    isShownOverTime: 'flag',
    earlier: { listOf: { fields: { until: 'day', standing: STANDING, noChangeAfterSupport: NO_CHANGE } } },
    reviewsNotHeld: { listOf: 'day' },
    notMeasuredAsSet: { listOf: 'number' },
  },
} as const satisfies Shape<GoalProgress>;
