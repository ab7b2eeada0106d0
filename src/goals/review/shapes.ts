/** The shapes of reviews, measures and progress, and of the questions about them. */

import { ROLES } from '../../factors/evidence-standard.js';
import { MADE } from '../../shared/made-by.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { ATTAINMENT_SCORES, MEASURE_KINDS, OUTCOMES } from '../goal/goal.js';
import { UNTIL } from '../goal/shapes.js';
import {
  BETTER_SCORES,
  type CapacityQuestion,
  type GoalProgress,
  type GoalReview,
  type GoalStanding,
  type NoChange,
  type ObservationQuestion,
  type ProgressPoint,
  type ProgressQuestion,
  type StandardisedMeasure,
  SUPPORT_GIVEN,
} from './review-of-progress.js';

export const GOAL_REVIEW = {
  fields: {
    goal: 'text',
    of: { optional: 'text' },
    on: 'day',
    shownBy: { oneOf: MEASURE_KINDS },
    support: { oneOf: SUPPORT_GIVEN },
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
    better: { oneOf: BETTER_SCORES },
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

export const OBSERVATION_QUESTION = {
  fields: { children: { listOf: 'text', atLeast: 1 }, recordedOn: 'day' },
} as const satisfies Shape<ObservationQuestion>;

export const PROGRESS_QUESTION = {
  fields: { asOf: 'day', of: { optional: 'text' } },
} as const satisfies Shape<ProgressQuestion>;

export const CAPACITY_QUESTION = {
  fields: { childTimescale: { optional: UNTIL } },
} as const satisfies Shape<CapacityQuestion>;

const POINT = {
  fields: {
    on: 'day',
    score: { optional: { oneOf: ATTAINMENT_SCORES } },
    outcome: { optional: { oneOf: OUTCOMES } },
    support: { oneOf: SUPPORT_GIVEN },
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
