/** Valid goals, agreements, reviews and measures for the laws, full of marked secrets. */
import fc from 'fast-check';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS, RISK_LEVELS } from 'reunification-framework';
import { ATTAINMENT_SCORES, MEASURE_KINDS, OUTCOMES } from 'reunification-framework/goals';
import { anyDay, reviewsOnDifferentDays } from '../support/arbitrary-goals.js';
import { SECRET_MARK } from './arbitraries.js';

const secret: fc.Arbitrary<string> = fc.uuid().map((uuid) => SECRET_MARK + uuid);
const few = <Value>(entry: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(entry, { maxLength: 2 });
const knownOrNot = fc.constantFrom('yes', 'no', 'not-known');

const support = few(
  fc.record(
    { what: secret, providedBy: secret, from: anyDay, available: knownOrNot, acceptable: knownOrNot },
    { requiredKeys: ['what'] },
  ),
);

/** Any goal, as far as it may have been set. */
const validGoal: fc.Arbitrary<unknown> = fc.record(
  {
    id: secret,
    overarching: secret,
    inWordsOf: fc.constantFrom('parents', 'parents-and-worker', 'worker'),
    change: fc.record({ what: secret, by: few(secret) }, { requiredKeys: [] }),
    addresses: few(fc.constantFrom(...RISK_FACTOR_IDS)),
    steps: few(fc.record({ what: secret, dueOn: anyDay }, { requiredKeys: ['what'] })),
    measures: few(
      fc.record(
        {
          shows: fc.constantFrom(...MEASURE_KINDS),
          method: secret,
          by: secret,
          howOften: fc.record({
            every: fc.integer({ min: 1, max: 120 }),
            unit: fc.constantFrom('day', 'week', 'month'),
          }),
          startingPoint: fc.record({ on: anyDay, found: secret }),
        },
        { requiredKeys: [] },
      ),
    ),
    outcomes: fc.record(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, secret])), { requiredKeys: [] }),
    startingScore: fc.constantFrom(...ATTAINMENT_SCORES),
    support,
    noSupportNeededBecause: secret,
    agreedBy: few(fc.record({ parent: secret, on: anyDay }, { requiredKeys: ['parent'] })),
    childsView: fc.oneof(
      fc.record({ kind: fc.constant('given'), child: secret, on: anyDay }),
      fc.record({ kind: fc.constant('not-appropriate'), reason: secret }),
    ),
    dueOn: anyDay,
    reviewsOn: few(anyDay),
  },
  { requiredKeys: ['id'] },
);

/** Any agreement, as far as it may have been filled in. */
const validParentalAgreement: fc.Arbitrary<unknown> = fc.record(
  {
    edition: fc.constant('framework-2015'),
    child: secret,
    parents: few(secret),
    workers: few(secret),
    risk: fc.oneof(
      fc.record(
        { kind: fc.constant('classified'), level: fc.constantFrom(...RISK_LEVELS), on: anyDay },
        { requiredKeys: ['kind', 'level'] },
      ),
      fc.record({ kind: fc.constant('before-classification') }),
    ),
    madeOn: anyDay,
    nextReviewOn: anyDay,
    accommodatedUnderSection20: fc.boolean(),
    ifSection20Ends: secret,
    strengths: few(
      fc.record({ factor: fc.constantFrom(...PROTECTIVE_FACTOR_IDS), inWords: secret }, { requiredKeys: ['factor'] }),
    ),
    concerns: few(
      fc.record({ factor: fc.constantFrom(...RISK_FACTOR_IDS), inWords: secret }, { requiredKeys: ['factor'] }),
    ),
    goals: few(validGoal),
    support,
    ifGoalsNotReached: secret,
    consequencesExplainedOn: anyDay,
    noChangeExplainedOn: anyDay,
    reviewedOn: few(anyDay),
    nextGoals: few(validGoal),
    signatures: few(
      fc.oneof(
        fc.record({ kind: fc.constant('parent'), parent: secret, on: anyDay }),
        fc.record({ kind: fc.constant('worker'), person: secret, on: anyDay }),
      ),
    ),
    copies: few(fc.record({ parent: secret, on: anyDay })),
    copyOnFile: fc.boolean(),
  },
  { requiredKeys: ['edition', 'child'] },
);

const validGoalReviews: fc.Arbitrary<unknown> = reviewsOnDifferentDays.map((reviews) =>
  reviews.map(({ goal, ratings, agreedScore, ...rest }) => ({
    ...rest,
    ...(agreedScore === undefined ? {} : { agreedScore }),
    goal: SECRET_MARK + goal,
    ratings: ratings.map((rating) => ({ ...rating, by: SECRET_MARK + rating.by })),
  })),
);

/** Not -0, which JSON writes as 0. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const validStandardisedMeasure: fc.Arbitrary<unknown> = fc.record({
  instrument: secret,
  better: fc.constantFrom('lower', 'higher'),
  bands: few(fc.record({ name: secret, from: number, to: number })),
  given: few(fc.record({ on: anyDay, score: number })),
});

/** Anything that each parser must accept. */
export const VALID_GOAL_INPUT: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  parseGoal: validGoal,
  parseParentalAgreement: validParentalAgreement,
  parseGoalReviews: validGoalReviews,
  parseStandardisedMeasure: validStandardisedMeasure,
};
