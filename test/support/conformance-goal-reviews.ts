/** What this package answers about reviews of goals and measures, laid out as the conformance set describes it. */
import { type CivilDate, isCivilDate } from 'reunification-framework';
import {
  checkReviews,
  compareMeasure,
  outcomeAt,
  progressOf,
  scoreAt,
  suggestCapacity,
  suggestObservations,
} from 'reunification-framework/goals';
import { GoalReviewSchema, GoalSchema, StandardisedMeasureSchema } from 'reunification-framework/goals/schema';
import * as z from 'zod';
import type { Implementation } from '../../src/conformance/index.js';
import { plainFindings } from './conformance-findings.js';

const day = z.custom<CivilDate>(isCivilDate);
const reviewed = { goal: GoalSchema, reviews: z.array(GoalReviewSchema) };
const timescale = z.strictObject({ until: day }).optional();
const goalsQuestion = z.strictObject({ goals: z.array(z.strictObject(reviewed)), asOf: day });

const progressIn = ({ goals, asOf }: z.output<typeof goalsQuestion>) =>
  goals.map(({ goal, reviews }) => progressOf(goal, reviews, { asOf }));

/** By the names of the vectors. */
export const GOAL_REVIEWS = {
  checkReviews: (input: unknown) => {
    const { reviews, goals } = z
      .strictObject({ reviews: z.array(GoalReviewSchema), goals: z.array(GoalSchema) })
      .parse(input);
    return { findings: plainFindings(checkReviews(reviews, goals).findings) };
  },
  scoreAt: (input: unknown) => scoreAt(GoalReviewSchema.parse(input)),
  outcomeAt: (input: unknown) => outcomeAt(GoalReviewSchema.parse(input)),
  progressOf: (input: unknown) => {
    const { goal, reviews, asOf, of } = z
      .strictObject({ ...reviewed, asOf: day, of: z.string().optional() })
      .parse(input);
    return progressOf(goal, reviews, { asOf, of });
  },
  compareMeasure: (input: unknown) => compareMeasure(StandardisedMeasureSchema.parse(input)),
  suggestCapacity: (input: unknown) => {
    const { childTimescale, ...question } = goalsQuestion.extend({ childTimescale: timescale }).parse(input);
    return suggestCapacity(progressIn(question), { childTimescale }).map(({ reasons, ...suggested }) => ({
      ...suggested,
      reasons: Object.fromEntries(reasons.map(({ code, goals }) => [code, goals])),
    }));
  },
  suggestObservations: (input: unknown) => {
    const { children, recordedOn, ...question } = goalsQuestion
      .extend({ children: z.tuple([z.string()], z.string()), recordedOn: day })
      .parse(input);
    return suggestObservations(progressIn(question), { children, recordedOn });
  },
} satisfies Implementation;
