import fc from 'fast-check';
import { isLeft } from 'reunification-framework';
import { ATTAINMENT_SCORES, type AttainmentScore, tScore, type WeightedScore } from 'reunification-framework/goals';
import { describe, expect, it } from 'vitest';

const score = fc.constantFrom(...ATTAINMENT_SCORES);

/** Weights that people could give. */
const weight = fc.double({ min: 0.01, max: 100, noNaN: true });

/** Weights of any size that a number can have. */
const anyWeight = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });

const goalsOf = (weights: fc.Arbitrary<number>): fc.Arbitrary<readonly WeightedScore[]> =>
  fc.array(fc.record({ score, weight: weights }, { requiredKeys: ['score'] }), { minLength: 1, maxLength: 12 });

const goals = goalsOf(weight);
const rho = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** The rounding of a dozen sums and products. */
const CLOSE = 8;

function scoreOf(...question: Parameters<typeof tScore>): number {
  const result = tScore(...question);
  if (isLeft(result)) throw new Error(result.left.map(({ code }) => code).join());
  return result.right;
}

/**
 * The same by another road: a weighted sum, over its standard deviation where each score has a variance of 1 and any two have the
 * correlation given, term by term of the covariance matrix.
 */
const standardised = (scores: readonly WeightedScore[], correlation: number): number => {
  let sum = 0;
  let variance = 0;
  for (const [place, one] of scores.entries()) {
    sum += (one.weight ?? 1) * one.score;
    for (const [position, other] of scores.entries())
      variance += (one.weight ?? 1) * (other.weight ?? 1) * (place === position ? 1 : correlation);
  }
  return 50 + (10 * sum) / Math.sqrt(variance);
};

describe('The T-score', () => {
  it('is the weighted sum of the scores in standard deviations, computed from the covariances', () => {
    fc.assert(
      fc.property(goals, rho, (scores, correlation) => {
        expect(scoreOf(scores, correlation)).toBeCloseTo(standardised(scores, correlation), CLOSE);
      }),
    );
  });

  it('is 50 where every goal turned out as expected, whatever the weights', () => {
    fc.assert(
      fc.property(goalsOf(anyWeight), rho, (scores, correlation) => {
        expect(
          scoreOf(
            scores.map((goal) => ({ ...goal, score: 0 })),
            correlation,
          ),
        ).toBe(50);
      }),
    );
  });

  it('is 10 for each point of a single goal, whatever its weight and the correlation', () => {
    fc.assert(
      fc.property(score, anyWeight, rho, (only, heavy, correlation) => {
        expect(scoreOf([{ score: only, weight: heavy }], correlation)).toBeCloseTo(50 + 10 * only, CLOSE);
      }),
    );
  });

  it('rises with every goal that turned out better', () => {
    fc.assert(
      fc.property(goals, fc.nat(), rho, (scores, which, correlation) => {
        const place = which % scores.length;
        const scale = ATTAINMENT_SCORES.map((point) =>
          scoreOf(
            scores.map((goal, position) => (position === place ? { ...goal, score: point } : goal)),
            correlation,
          ),
        );
        const rises = scale.slice(1).map((value, step) => value > (scale[step] ?? Number.NaN));
        expect(rises).toEqual([true, true, true, true]);
      }),
    );
  });

  it('never falls when a goal turned out better, however light the goal', () => {
    fc.assert(
      fc.property(goalsOf(anyWeight), fc.nat(), rho, (scores, which, correlation) => {
        const place = which % scores.length;
        const better = scores.map((goal, position) =>
          position === place ? { ...goal, score: Math.min(goal.score + 1, 2) as AttainmentScore } : goal,
        );
        expect(scoreOf(better, correlation)).toBeGreaterThanOrEqual(scoreOf(scores, correlation));
      }),
    );
  });

  it('lies as far below 50 where all turned out the other way round', () => {
    fc.assert(
      fc.property(goalsOf(anyWeight), rho, (scores, correlation) => {
        const mirrored = scores.map((goal) => ({ ...goal, score: -goal.score as AttainmentScore }));
        expect(scoreOf(mirrored, correlation) + scoreOf(scores, correlation)).toBeCloseTo(100, CLOSE);
      }),
    );
  });

  it('knows only the proportions of the weights', () => {
    const factor = fc.double({ min: 1e-150, max: 1e150, noNaN: true });
    fc.assert(
      fc.property(goals, factor, rho, (scores, times, correlation) => {
        const scaled = scores.map((goal) => ({ ...goal, weight: (goal.weight ?? 1) * times }));
        expect(scoreOf(scaled, correlation)).toBeCloseTo(scoreOf(scores, correlation), CLOSE);
      }),
    );
  });

  it('is the same in whatever order the goals are listed', () => {
    const inTwoOrders = goals.chain((scores) =>
      fc.tuple(fc.constant(scores), fc.shuffledSubarray([...scores], { minLength: scores.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, rho, ([scores, shuffled], correlation) => {
        expect(scoreOf(shuffled, correlation)).toBeCloseTo(scoreOf(scores, correlation), CLOSE);
      }),
    );
  });

  it('lies no further from 50 than as many goals of equal weight at the end of the scale', () => {
    fc.assert(
      fc.property(goalsOf(anyWeight), rho, (scores, correlation) => {
        // By Cauchy and Schwarz, equal weights are the furthest out: 20/√((1−ρ)/n + ρ).
        const furthest = 20 / Math.sqrt((1 - correlation) / scores.length + correlation);
        const value = scoreOf(scores, correlation);
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.abs(value - 50)).toBeLessThanOrEqual(furthest * (1 + 1e-12));
      }),
    );
  });

  it('is at least 70 where all turned out much better, and at most 30 where all turned out much worse', () => {
    fc.assert(
      fc.property(goalsOf(anyWeight), rho, (scores, correlation) => {
        const allAt = (end: AttainmentScore): number =>
          scoreOf(
            scores.map((goal) => ({ ...goal, score: end })),
            correlation,
          );
        expect(allAt(2)).toBeGreaterThanOrEqual(70 - 1e-9);
        expect(allAt(-2)).toBeLessThanOrEqual(30 + 1e-9);
      }),
    );
  });

  it('lies nearer to 50 the more the goals have in common', () => {
    fc.assert(
      fc.property(goals, rho, rho, (scores, one, other) => {
        const from50 = (correlation: number): number => Math.abs(scoreOf(scores, correlation) - 50);
        expect(from50(Math.max(one, other))).toBeLessThanOrEqual(from50(Math.min(one, other)) + 1e-9);
      }),
    );
  });

  it('leaves the scores as they were, and is the same every time', () => {
    fc.assert(
      fc.property(goals, rho, (scores, correlation) => {
        const before = structuredClone(scores);
        const first = tScore(scores, correlation);
        expect(tScore(Object.freeze(scores.map((goal) => Object.freeze({ ...goal }))), correlation)).toEqual(first);
        expect(scores).toEqual(before);
      }),
    );
  });

  it('is refused with one finding for each number that cannot be used, in its place', () => {
    const wrongScore = fc.oneof(fc.integer({ min: 3, max: 99 }), fc.integer({ min: -99, max: -3 }), fc.constant(0.5));
    const wrongWeight = fc.oneof(fc.double({ max: 0 }), fc.constant(Number.POSITIVE_INFINITY));
    const entry = fc.record({
      score: fc.oneof(score, wrongScore),
      weight: fc.oneof(weight, wrongWeight),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const result = tScore(entries as readonly WeightedScore[]);
        const expected = entries.flatMap((one, place) => [
          ...(ATTAINMENT_SCORES.some((point) => point === one.score) ? [] : [`${place} score`]),
          ...(one.weight > 0 && one.weight < Number.POSITIVE_INFINITY ? [] : [`${place} weight`]),
        ]);
        expect(isLeft(result) ? result.left.map(({ path }) => path.join(' ')) : []).toEqual(expected);
      }),
    );
  });
});
