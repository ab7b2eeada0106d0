/**
 * Schemas and parsing of the goals pillar. This entry point needs zod; `reunification-framework/goals` does not.
 *
 * @module goals/schema
 */
import * as z from 'zod';
import { RISK_LEVELS } from '../classification/profile.js';
import { ROLES } from '../factors/evidence-standard.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from '../factors/factor.js';
import type { Finding } from '../shared/findings/finding.js';
import { checkReadEntries } from '../shared/findings/partly-read.js';
import type { Result } from '../shared/findings/result.js';
import {
  civilDateSchema,
  idSchema,
  ifReadable,
  listIfReadable,
  listSchema,
  numberSchema,
  textSchema,
} from '../shared/schemas/common.schema.js';
import { LIMITS, parseShape, parseWith, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
import { readableOf } from '../shared/schemas/readable.schema.js';
import type { RecordSchema, Unparsed } from '../shared/schemas/record.schema.js';
import type { AgreementContradictionCode } from './agreement/agreement-findings.js';
import { contradictionsInAgreement } from './agreement/check-agreement.js';
import type { ParentalAgreement } from './agreement/parental-agreement.js';
import {
  ATTAINMENT_SCORES,
  FREQUENCY_UNITS,
  type Frequency,
  GOAL_WORDED_BY,
  type Goal,
  KNOWN_OR_NOT,
  MEASURE_KINDS,
  SUPPORT_EVENTS,
} from './goal/goal.js';
import { contradictionsInReviews } from './review/check-reviews.js';
import { contradictionsInMeasure } from './review/compare-measure.js';
import type { GoalReviewContradictionCode, MeasureFindingCode } from './review/review-findings.js';
import {
  BETTER_SCORES,
  type GoalReview,
  type StandardisedMeasure,
  SUPPORT_GIVEN,
} from './review/review-of-progress.js';

const ids = listSchema(idSchema, LIMITS.people).optional();
const days = listSchema(civilDateSchema, LIMITS.people).optional();
const day = civilDateSchema.optional();
const text = textSchema.optional();
const score = z.literal([...ATTAINMENT_SCORES]);
const knownOrNot = z.enum(KNOWN_OR_NOT).optional();

const support = listSchema(
  z.strictObject({
    what: textSchema,
    providedBy: idSchema.optional(),
    from: day,
    facts: listSchema(
      z.strictObject({ on: civilDateSchema, what: z.enum(SUPPORT_EVENTS), because: text, offeredInstead: text }),
      LIMITS.people,
    ).optional(),
    available: knownOrNot,
    acceptable: knownOrNot,
  }),
  LIMITS.people,
).optional();

/** A {@link Frequency} before it is parsed. */
export interface FrequencyInput extends Unparsed<Frequency> {}

/** How often something is done: see {@link Frequency}. */
export const FrequencySchema: RecordSchema<Frequency, FrequencyInput> = z.strictObject({
  every: z.int().min(1).max(LIMITS.months),
  unit: z.enum(FREQUENCY_UNITS),
});

const measured = z.strictObject({ on: civilDateSchema, found: textSchema });

const measure = z.strictObject({
  shows: z.enum(MEASURE_KINDS).optional(),
  method: text,
  by: idSchema.optional(),
  howOften: FrequencySchema.optional(),
  startingPoint: measured.optional(),
  taken: listSchema(measured, LIMITS.people).optional(),
});

const setInGoal = {
  overarching: text,
  change: z.strictObject({ what: text, by: ids, byChild: idSchema.optional() }).optional(),
  outcomes: z.strictObject({ 'worse-than-expected': text, expected: text, 'better-than-expected': text }).optional(),
  startingScore: score.optional(),
  dueOn: day,
};

/** A {@link Goal} before it is parsed. */
export interface GoalInput extends Unparsed<Goal> {}

/** A goal, as far as it has been set: see {@link Goal}. */
export const GoalSchema: RecordSchema<Goal, GoalInput> = z.strictObject({
  id: idSchema,
  ...setInGoal,
  inWordsOf: z.enum(GOAL_WORDED_BY).optional(),
  addresses: listSchema(z.enum(RISK_FACTOR_IDS), LIMITS.people).optional(),
  builds: listSchema(z.enum(PROTECTIVE_FACTOR_IDS), LIMITS.people).optional(),
  steps: listSchema(z.strictObject({ what: textSchema, dueOn: day }), LIMITS.people).optional(),
  measures: listSchema(measure, LIMITS.people).optional(),
  support,
  noSupportNeededBecause: text,
  agreedBy: listSchema(z.strictObject({ parent: idSchema, on: day }), LIMITS.people).optional(),
  agreedByChildOn: day,
  agreedByNetworkOn: day,
  childsView: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('given'), child: idSchema, on: civilDateSchema }),
      z.strictObject({ kind: z.literal('not-appropriate'), reason: textSchema }),
    ])
    .optional(),
  reviewsOn: days,
  changed: listSchema(
    z.strictObject({ on: civilDateSchema, because: text, was: z.strictObject(setInGoal) }),
    LIMITS.people,
  ).optional(),
});

const goals = listSchema(GoalSchema, LIMITS.people).optional();

/** A {@link ParentalAgreement} before it is parsed. */
export interface ParentalAgreementInput extends Unparsed<ParentalAgreement> {}

/** A parental agreement, as far as it is filled in: see {@link ParentalAgreement}. */
export const ParentalAgreementSchema: RecordSchema<ParentalAgreement, ParentalAgreementInput> = z.strictObject({
  edition: z.literal('framework-2015'),
  child: idSchema,
  parents: ids,
  workers: ids,
  risk: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('classified'), level: z.enum(RISK_LEVELS), on: day }),
      z.strictObject({ kind: z.literal('before-classification') }),
    ])
    .optional(),
  madeOn: day,
  nextReviewOn: day,
  accommodatedUnderSection20: z.boolean().optional(),
  ifSection20Ends: text,
  strengths: listSchema(
    z.strictObject({ factor: z.enum(PROTECTIVE_FACTOR_IDS), inWords: text }),
    LIMITS.people,
  ).optional(),
  concerns: listSchema(z.strictObject({ factor: z.enum(RISK_FACTOR_IDS), inWords: text }), LIMITS.people).optional(),
  goals,
  support,
  ifGoalsNotReached: text,
  consequencesExplainedOn: day,
  noChangeExplainedOn: day,
  reviewedOn: days,
  nextGoals: goals,
  withoutGoal: listSchema(z.strictObject({ factor: z.enum(RISK_FACTOR_IDS), because: text }), LIMITS.people).optional(),
  signatures: listSchema(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('parent'), parent: idSchema, on: civilDateSchema }),
      z.strictObject({ kind: z.literal('worker'), person: idSchema, on: civilDateSchema }),
    ]),
    LIMITS.people,
  ).optional(),
  copies: listSchema(z.strictObject({ parent: idSchema, on: civilDateSchema }), LIMITS.people).optional(),
  copyOnFile: z.boolean().optional(),
});

/** A {@link GoalReview} before it is parsed. */
export interface GoalReviewInput extends Unparsed<GoalReview> {}

/** A review of one goal: see {@link GoalReview}. */
export const GoalReviewSchema: RecordSchema<GoalReview, GoalReviewInput> = z.strictObject({
  goal: idSchema,
  of: idSchema.optional(),
  on: civilDateSchema,
  shownBy: z.enum(MEASURE_KINDS),
  support: z.enum(SUPPORT_GIVEN),
  ratings: listSchema(z.strictObject({ by: idSchema, role: z.enum(ROLES), on: civilDateSchema, score }), LIMITS.people),
  agreedScore: score.optional(),
});

/** Reviews of goals. */
export const GoalReviewsSchema: z.ZodArray<typeof GoalReviewSchema> = z.array(GoalReviewSchema).max(LIMITS.records);

const reviewsIfReadable = /* @__PURE__ */ listIfReadable(GoalReviewSchema, LIMITS.records);

const band = z.strictObject({ name: textSchema, from: numberSchema, to: numberSchema });

const measureParts = ifReadable(z.object({ bands: listIfReadable(band, LIMITS.people) }));

/** A {@link StandardisedMeasure} before it is parsed. */
export interface StandardisedMeasureInput extends Unparsed<StandardisedMeasure> {}

/** A standardised measure given before and after support: see {@link StandardisedMeasure}. */
export const StandardisedMeasureSchema: RecordSchema<StandardisedMeasure, StandardisedMeasureInput> = z.strictObject({
  instrument: idSchema,
  better: z.enum(BETTER_SCORES),
  bands: listSchema(band, LIMITS.people),
  given: listSchema(z.strictObject({ on: civilDateSchema, score: numberSchema }), LIMITS.people),
});

/**
 * Reads a goal from outside, as far as it has been set. Whether it is SMART, `checkGoal` says.
 *
 * @param input - anything at all
 * @returns the goal, or every finding about its shape, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseGoal } from 'reunification-framework/goals/schema';
 *
 * parseGoal({ id: 'bedtime' })._tag; // => 'Right'
 * const goal = parseGoal({ id: 'bedtime', dueOn: '1 June 2026' });
 * isLeft(goal) && goal.left.map(({ code, path }) => [code, path]); // => [['date.impossible', ['dueOn']]]
 * ```
 */
export function parseGoal(input: unknown): Result<Goal, Finding<ShapeFindingCode>> {
  return parseShape(GoalSchema, input);
}

/**
 * Reads a parental agreement from outside, as far as it is filled in. Whether it is complete, `checkAgreement` says.
 *
 * @param input - anything at all
 * @returns the agreement, or every finding at once, about its shape and about what cannot be true at once in it, none of which repeats
 * anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseParentalAgreement } from 'reunification-framework/goals/schema';
 *
 * const goals = [{ overarching: 'She sleeps in a bed of her own.' }];
 * const agreement = parseParentalAgreement({ edition: 'framework-2015', child: 'child-1', goals });
 * isLeft(agreement) && agreement.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['shape.missing at goals.0.id']
 * ```
 */
export function parseParentalAgreement(
  input: unknown,
): Result<ParentalAgreement, Finding<ShapeFindingCode | AgreementContradictionCode>> {
  return parseWith<ParentalAgreement, ParentalAgreement | undefined, AgreementContradictionCode>(
    ParentalAgreementSchema,
    input,
    (parts) => readableOf(ParentalAgreementSchema, parts),
    contradictionsInAgreement,
  );
}

/**
 * Reads reviews of goals from outside. Whether they count, `checkReviews` says.
 *
 * @param input - anything at all
 * @returns the reviews, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseGoalReviews } from 'reunification-framework/goals/schema';
 *
 * const reviews = parseGoalReviews([
 *   { goal: 'bedtime', on: '2026-06-01', shownBy: 'change', support: 'given', ratings: [], agreedScore: 3 },
 * ]);
 * isLeft(reviews) && reviews.left.map(({ code, path }) => [code, path]); // => [['shape.not-one-of', [0, 'agreedScore']]]
 * ```
 */
export function parseGoalReviews(
  input: unknown,
): Result<readonly GoalReview[], Finding<ShapeFindingCode | GoalReviewContradictionCode>> {
  return parseWith<readonly GoalReview[], readonly (GoalReview | undefined)[] | undefined, GoalReviewContradictionCode>(
    GoalReviewsSchema,
    input,
    (parts) => reviewsIfReadable.parse(parts),
    (reviews) => checkReadEntries(reviews, contradictionsInReviews),
  );
}

/**
 * Reads a standardised measure from outside.
 *
 * @param input - anything at all
 * @returns the measure, or every finding at once, about its shape and about bands that end below where they begin, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseStandardisedMeasure } from 'reunification-framework/goals/schema';
 *
 * const measure = parseStandardisedMeasure({ instrument: 'a-licensed-questionnaire', better: 'less', bands: [], given: [] });
 * isLeft(measure) && measure.left.map(({ path, expected }) => [path, expected]);
 * // => [[['better'], ['lower', 'higher']]]
 * ```
 */
export function parseStandardisedMeasure(
  input: unknown,
): Result<StandardisedMeasure, Finding<ShapeFindingCode | MeasureFindingCode>> {
  return parseWith(
    StandardisedMeasureSchema,
    input,
    (parts) => measureParts.parse(parts) ?? {},
    contradictionsInMeasure,
  );
}

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
