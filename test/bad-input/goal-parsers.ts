/** Everything that reads untrusted goals, agreements, reviews and measures. */
import type { Either, Finding } from 'reunification-framework';
import {
  GoalReviewSchema,
  GoalSchema,
  ParentalAgreementSchema,
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
  StandardisedMeasureSchema,
} from 'reunification-framework/goals/schema';
import { fieldsOf } from './fields.js';
import { AGREEMENT_OF_SMALL_GOALS, GOAL, MEASURE, REVIEWS } from './goal-samples.js';

type Parse = (input: unknown) => Either<readonly Finding[], unknown>;

const plain = (sample: object, parse: Parse) => ({ sample, parse, reread: parse });

/** The parsers with their names, for `describe.each`. */
export const NAMED_GOAL_PARSERS = [
  ['parseGoal', plain(GOAL, parseGoal)],
  ['parseParentalAgreement', plain(AGREEMENT_OF_SMALL_GOALS, parseParentalAgreement)],
  ['parseGoalReviews', plain(REVIEWS, parseGoalReviews)],
  ['parseStandardisedMeasure', plain(MEASURE, parseStandardisedMeasure)],
] as const;

/** Every field that their schemas know. */
export const GOAL_FIELDS: readonly string[] = [
  GoalSchema,
  ParentalAgreementSchema,
  GoalReviewSchema,
  StandardisedMeasureSchema,
].flatMap(fieldsOf);
