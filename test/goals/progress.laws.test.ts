import fc from 'fast-check';
import {
  checkReviews,
  compareMeasure,
  GOAL_REVIEW_FINDINGS,
  outcomeAt,
  progressOf,
  type StandardisedMeasure,
  scoreAt,
} from 'reunification-framework/goals';
import { describe, expect, it } from 'vitest';
import {
  anyDay,
  anyGoal,
  anyReviews,
  goalWithFewReviews,
  inTwoOrders,
  reviewsOnDifferentDays,
} from '../support/arbitrary-goals.js';
import { AGREED_ON, goalOf, LATER } from '../support/goal-reviews.js';

describe('How a goal has developed', () => {
  it('does not depend on the order in which its reviews were recorded', () => {
    fc.assert(
      fc.property(anyGoal, inTwoOrders, anyDay, (goal, [one, other], asOf) => {
        expect(progressOf(goal, other, { asOf })).toStrictEqual(progressOf(goal, one, { asOf }));
      }),
    );
  });

  it('is not changed by anything that comes after the day asked about', () => {
    fc.assert(
      fc.property(anyGoal, reviewsOnDifferentDays, anyDay, (goal, reviews, asOf) => {
        const sinceThen = progressOf(goal, reviews, { asOf });
        expect(
          progressOf(
            goal,
            reviews.filter(({ on }) => on <= asOf),
            { asOf },
          ),
        ).toStrictEqual(sinceThen);
      }),
    );
  });

  it('does not depend on the order of two reviews on one day, neither of which counts', () => {
    fc.assert(
      fc.property(anyGoal, anyReviews, anyDay, (goal, reviews, asOf) => {
        const { points, ...rest } = progressOf(goal, reviews, { asOf });
        const { points: reversed, ...others } = progressOf(goal, [...reviews].reverse(), { asOf });
        expect(others).toStrictEqual(rest);
        const days = points.map(({ on }) => on);
        const twice = points.filter(({ on }) => days.indexOf(on) !== days.lastIndexOf(on));
        expect(twice.filter(({ score, outcome }) => score !== undefined || outcome !== undefined)).toEqual([]);
        expect(reversed.map(({ on, score }) => [on, score])).toEqual(points.map(({ on, score }) => [on, score]));
      }),
    );
  });

  it('is told of what counts: a review that must not count changes no score', () => {
    fc.assert(
      fc.property(anyGoal, anyReviews, anyDay, (goal, reviews, asOf) => {
        const places = checkReviews(reviews, [goal]).findings.flatMap(({ severity, path }) =>
          severity === 'must' ? [path[0]] : [],
        );
        const bad = reviews.filter((_, place) => places.includes(place));
        const { points } = progressOf(goal, reviews, { asOf });
        const scored = points.filter(({ score }) => score !== undefined).map(({ on }) => on);
        expect(bad.filter((review) => review.goal === goal.id && scored.includes(review.on))).toEqual([]);
      }),
    );
  });

  it('is one standing or another, and says yes or no only of some of them', () => {
    const possible = [
      'cannot-say: cannot-say',
      'moved: no',
      'no-change: cannot-say',
      'no-change: no-fair-test',
      'no-change: yes',
      'not-yet: cannot-say',
      'reached-late: no',
      'reached: no',
      'slipped: cannot-say',
      'worse: cannot-say',
      'worse: no-fair-test',
      'worse: yes',
    ];
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyGoal, reviewsOnDifferentDays, anyDay, (goal, reviews, asOf) => {
        const { standing, noChangeAfterSupport, latest } = progressOf(goal, reviews, { asOf });
        seen.add(`${standing}: ${noChangeAfterSupport}`);
        expect(possible).toContain(`${standing}: ${noChangeAfterSupport}`);
        if (standing !== 'cannot-say')
          expect(['reached', 'reached-late'].includes(standing)).toBe(latest?.outcome !== 'worse-than-expected');
      }),
      { numRuns: 1_000 },
    );
    expect(seen.size).toBeGreaterThan(5);
  });

  it('is not changed by reviews of other goals', () => {
    fc.assert(
      fc.property(anyGoal, reviewsOnDifferentDays, anyDay, (goal, reviews, asOf) => {
        const own = reviews.filter((review) => review.goal === goal.id);
        expect(progressOf(goal, own, { asOf })).toStrictEqual(progressOf(goal, reviews, { asOf }));
      }),
    );
  });

  it('has one point for each review of the goal so far, in order, with the score that the review has', () => {
    fc.assert(
      fc.property(anyGoal, reviewsOnDifferentDays, anyDay, (goal, reviews, asOf) => {
        const { points, latest } = progressOf(goal, reviews, { asOf });
        const own = reviews.filter((review) => review.goal === goal.id && review.on <= asOf);
        const days = points.map(({ on }) => on);
        expect(days).toEqual(own.map(({ on }) => on).sort());
        for (const { on, score, outcome, support, ratedAs } of points) {
          const review = own.find((other) => other.on === on);
          if (review === undefined) throw new Error('no such review');
          const counts = checkReviews([review], [goal]).findings.every(({ severity }) => severity === 'should');
          expect([score, support]).toEqual([counts ? scoreAt(review) : undefined, review.support]);
          expect(new Set(ratedAs)).toEqual(new Set(review.ratings.map(({ role }) => role)));
          expect(outcome).toBe(counts ? outcomeAt(review) : undefined);
        }
        expect(latest).toEqual(points.filter(({ outcome }) => outcome !== undefined).at(-1));
      }),
    );
  });

  it('is called no change after support only with an outcome, a time that is over and support given or offered, whoever had agreed', () => {
    let said = 0;
    fc.assert(
      fc.property(goalWithFewReviews, anyDay, ([goal, reviews], asOf) => {
        const { noChangeAfterSupport, latest, startingScore, sinceStart } = progressOf(goal, reviews, { asOf });
        if (noChangeAfterSupport !== 'yes') return;
        said += 1;
        expect(sinceStart).not.toBe('better');
        expect(startingScore).toBeDefined();
        expect(['given', 'offered-not-taken-up']).toContain(latest?.support);
        expect(latest?.outcome).toBe('worse-than-expected');
        expect(goal.change?.by?.length).toBeGreaterThan(0);
        expect(goal.dueOn).toBeDefined();
        expect((latest?.on ?? '') >= (goal.dueOn ?? '9999') && asOf >= (goal.dueOn ?? '9999')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(said).toBeGreaterThan(0);
  });

  it('cannot be told where nobody gave a score, and is never guessed', () => {
    fc.assert(
      fc.property(anyGoal, reviewsOnDifferentDays, (goal, reviews) => {
        const attended = reviews.map((review) => ({ ...review, shownBy: 'attendance' as const }));
        expect(progressOf(goal, attended, { asOf: LATER })).toMatchObject({
          latest: undefined,
          sinceStart: 'cannot-say',
          sinceLast: 'cannot-say',
          standing: 'cannot-say',
          noChangeAfterSupport: 'cannot-say',
        });
      }),
    );
  });

  it('leaves the goal and its reviews as they were', () => {
    fc.assert(
      fc.property(anyGoal, reviewsOnDifferentDays, anyDay, (goal, reviews, asOf) => {
        const before = structuredClone({ goal, reviews });
        progressOf(goal, reviews, { asOf });
        checkReviews(reviews, [goal]).findings;
        expect({ goal, reviews }).toEqual(before);
      }),
    );
  });
});

describe('A check of reviews', () => {
  it('leads to what is there, and says of each what is published', () => {
    fc.assert(
      fc.property(anyGoal, reviewsOnDifferentDays, (goal, reviews) => {
        for (const { code, path, severity, message } of checkReviews(reviews, [goal]).findings) {
          expect(reviews[Number(path[0])]).toBeDefined();
          expect(GOAL_REVIEW_FINDINGS).toMatchObject({ [code]: { severity, message } });
        }
      }),
    );
  });

  it('says why each review without a score has none', () => {
    const why = ['review.rating-missing', 'review.shown-by-attendance-alone', 'review.raters-differ'];
    fc.assert(
      fc.property(reviewsOnDifferentDays, (reviews) => {
        const findings = checkReviews(reviews, [goalOf()]).findings;
        const explained = findings.filter(({ code }) => why.includes(code)).map(({ path }) => path[0]);
        const without = reviews.flatMap((review, place) => (scoreAt(review) === undefined ? [place] : []));
        expect([...new Set(explained)]).toEqual(without);
      }),
    );
  });

  it('finds the same things of each review in whatever order they were recorded', () => {
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        const goals = [goalOf(), goalOf({ id: 'goal-2', agreedBy: [{ parent: 'the mother', on: AGREED_ON }] })];
        const aboutEach = (reviews: typeof one): readonly string[] =>
          checkReviews(reviews, goals)
            .findings.map(({ code, path: [place, ...rest] }) => JSON.stringify([reviews[Number(place)], code, rest]))
            .sort();
        expect(aboutEach(other)).toEqual(aboutEach(one));
      }),
    );
  });
});

describe('A standardised measure', () => {
  const measure: fc.Arbitrary<StandardisedMeasure> = fc.record({
    instrument: fc.constant('questionnaire'),
    better: fc.constantFrom('lower' as const, 'higher' as const),
    bands: fc.constant([{ name: 'all', from: 0, to: 40 }]),
    given: fc.uniqueArray(fc.record({ on: anyDay, score: fc.integer({ min: 0, max: 40 }) }), {
      maxLength: 5,
      selector: ({ on }) => on,
    }),
  });

  it('is compared whenever it was given on two days, whatever the order', () => {
    fc.assert(
      fc.property(measure, (one) => {
        const change = compareMeasure(one);
        expect(change.kind).toBe(one.given.length >= 2 ? 'compared' : 'cannot-say');
        expect(compareMeasure({ ...one, given: [...one.given].reverse() })).toEqual(change);
      }),
    );
  });

  it('is better by one reading exactly where it is worse by the other', () => {
    const opposite = { better: 'worse', worse: 'better', same: 'same' } as const;
    fc.assert(
      fc.property(measure, (one) => {
        const change = compareMeasure(one);
        const other = compareMeasure({ ...one, better: one.better === 'lower' ? 'higher' : 'lower' });
        expect(other).toEqual(
          change.kind === 'cannot-say' ? change : { ...change, direction: opposite[change.direction] },
        );
      }),
    );
  });

  it('knows nothing of what lies between the first time and the last', () => {
    fc.assert(
      fc.property(measure, (one) => {
        const days = one.given.map(({ on }) => on).sort();
        const ends = one.given.filter(({ on }) => on === days[0] || on === days.at(-1));
        expect(compareMeasure({ ...one, given: ends })).toEqual(compareMeasure(one));
      }),
    );
  });
});
