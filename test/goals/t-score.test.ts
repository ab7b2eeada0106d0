import { isLeft, isRight } from 'reunification-framework';
import {
  ATTAINMENT_SCORES,
  type AttainmentScore,
  T_SCORE_FINDINGS,
  tScore,
  type WeightedScore,
} from 'reunification-framework/goals';
import { describe, expect, it } from 'vitest';

const scored = (...scores: readonly AttainmentScore[]): readonly WeightedScore[] => scores.map((score) => ({ score }));

/** As many goals as asked for, all at one score. */
const all = (goals: number, score: AttainmentScore): readonly WeightedScore[] =>
  Array.from({ length: goals }, () => ({ score }));

function scoreOf(...question: Parameters<typeof tScore>): number {
  const result = tScore(...question);
  if (isLeft(result)) throw new Error(result.left.map(({ code }) => code).join());
  return result.right;
}

/** Each finding as its code and path. */
function foundIn(scores: readonly unknown[], rho?: number): readonly (readonly unknown[])[] {
  const result = tScore(scores as readonly WeightedScore[], rho);
  return isRight(result) ? [] : result.left.map(({ code, path }) => [code, ...path]);
}

describe('The T-score, worked out with pen and paper from the printed formula', () => {
  // Kiresuk and Sherman, Community Mental Health Journal 1968;4(6):443–453. Each case is chosen so that the root is a whole number.
  it.each<readonly [sum: string, scores: readonly WeightedScore[], rho: number | undefined, value: number]>([
    ['one goal, as expected: 50', scored(0), undefined, 50],
    ['one goal, much worse than expected: 50 + 10·(−2)/√1 = 30', scored(-2), undefined, 30],
    ['one goal, much better than expected: 50 + 10·2/√1 = 70', scored(2), undefined, 70],
    ['four goals that have nothing to do with each other: 50 + 10·2/√4 = 60', scored(1, 1, 0, 0), 0, 60],
    ['nine of them, all better than expected: 50 + 10·9/√9 = 80', all(9, 1), 0, 80],
    [
      'weights of 3 and 4 and nothing in common: 50 + 10·(3·1 − 4·2)/√(9 + 16) = 40',
      [
        { score: 1, weight: 3 },
        { score: -2, weight: 4 },
      ],
      0,
      40,
    ],
    [
      'weights of 1 and 6 and half in common: 50 + 10·(−1 + 6·2)/√(½·37 + ½·49) = 66.77…',
      [
        { score: -1, weight: 1 },
        { score: 2, weight: 6 },
      ],
      0.5,
      50 + 110 / Math.sqrt(43),
    ],
    [
      'eight goals with half in common, all worse than expected: 50 − 80/√(½·8 + ½·64) = 36.67',
      all(8, -1),
      0.5,
      110 / 3,
    ],
  ])('%s', (_, scores, rho, value) => {
    expect(scoreOf(scores, rho)).toBeCloseTo(value, 10);
  });
});

describe('The T-score of published cases', () => {
  // The inputs are the published example of `calc_tscore` in the R package gasr (T. Dunn, 2022), which prints no result. With pen and
  // paper: Σwx = 7, Σw² = 91, Σw = 21, so 50 + 10·7/√(0.7·91 + 0.3·441) = 50 + 70/14.
  it('is 55 for the example of the R package gasr', () => {
    const weights = [3, 5, 1, 4, 2, 6];
    const example = scored(-2, 0, -1, 2, 0, 1).map((score, place) => ({ ...score, weight: weights[place] }));
    expect(scoreOf(example)).toBeCloseTo(55, 10);
    expect(scoreOf(example, 0.3)).toBeCloseTo(55, 10);
  });

  // L. Turner-Stokes and H. Williams, Clinical Rehabilitation 2010;24(1):66–73 (PubMed 20026573), abstract: with every goal set to −2
  // at the beginning, the middle half of 243 patients with one to six goals each, 977 in all, lies between 19.8 and 22.6, around 21.0.
  // Which number of goals stands behind which of these values is our reading: only these three can.
  it.each([
    [5, 19.8],
    [4, 21],
    [3, 22.6],
  ])('of %i goals that all stand at −2 is one that Turner-Stokes and Williams (2010) print: %d', (goals, printed) => {
    expect(scoreOf(all(goals, -2))).toBeGreaterThan(printed - 0.05);
    expect(scoreOf(all(goals, -2))).toBeLessThan(printed + 0.05);
    const others = [1, 2, 3, 4, 5, 6].filter((other) => other !== goals);
    expect(others.filter((other) => Math.abs(scoreOf(all(other, -2)) - printed) < 0.05)).toEqual([]);
  });

  // The same abstract gives 34.9 and 35.5, with the scale used as its authors meant it; here too the goals behind them are our reading.
  it.each([
    [5, 34.9],
    [4, 35.5],
  ])('of %i goals that all stand at −1 is one that they print as well: %d', (goals, printed) => {
    expect(scoreOf(all(goals, -1))).toBeGreaterThan(printed - 0.05);
    expect(scoreOf(all(goals, -1))).toBeLessThan(printed + 0.05);
  });

  // Kiresuk and Sherman (1968) and Turner-Stokes, Clinical Rehabilitation 2009;23(4):362–370: a mean of 50, where all turned out as expected.
  it.each([1, 2, 3, 4, 5, 10])('is 50 for %i goals that turned out as expected, as both papers say', (goals) => {
    expect(scoreOf(all(goals, 0))).toBe(50);
  });

  // Turner-Stokes (2009), with its corrected formula (p. 364): √(0.7·Σw² + 0.3·(Σw)²). Computed here in that form, for weights of
  // importance times difficulty, each from 1 to 3.
  it('is what the corrected formula of Turner-Stokes (2009) gives for importance times difficulty', () => {
    const goals = [
      { score: -1, weight: 3 * 2 },
      { score: 1, weight: 2 * 3 },
      { score: 2, weight: 1 * 3 },
      { score: 0, weight: 3 * 3 },
    ] as const;
    expect(scoreOf(goals)).toBeCloseTo(50 + (10 * 6) / Math.sqrt(0.7 * (36 + 36 + 9 + 81) + 0.3 * 24 ** 2), 10);
  });
});

describe('The correlation between goals', () => {
  const two = scored(1, 1);

  it('is 0.3 where nothing is said', () => {
    expect(scoreOf(two)).toBe(scoreOf(two, 0.3));
    expect(scoreOf(two)).not.toBeCloseTo(scoreOf(two, 0.2), 3);
  });

  it('can be none: then goals count as separate pieces of evidence', () => {
    expect(scoreOf(two, 0)).toBeCloseTo(50 + 20 / Math.SQRT2, 10);
    expect(scoreOf(two, -0)).toBe(scoreOf(two, 0));
  });

  it('can come as near to 1 as one likes: then they count as one', () => {
    expect(scoreOf(two, 1 - Number.EPSILON)).toBeCloseTo(60, 10);
    expect(scoreOf(scored(2, -1), 1 - Number.EPSILON)).toBeCloseTo(55, 10);
  });

  it.each([1, 1 + Number.EPSILON, 2, Number.POSITIVE_INFINITY, Number.NaN, -Number.MIN_VALUE, -0.3, -1])(
    'cannot be %d',
    (rho) => {
      expect(foundIn(two, rho)).toEqual([['t-score.rho-out-of-range']]);
    },
  );
});

describe('Weights', () => {
  it.each([Number.MIN_VALUE, 1e-310, 1e-300, 1e-160, 1, 1e160, 1e300, Number.MAX_VALUE])(
    'of %d for every goal are as if none had been given',
    (weight) => {
      const scores = scored(-2, 1, 1, 2);
      expect(
        scoreOf(
          scores.map((score) => ({ ...score, weight })),
          0.3,
        ),
      ).toBe(scoreOf(scores, 0.3));
    },
  );

  it('that are left out are 1', () => {
    expect(scoreOf([{ score: 2 }, { score: -1, weight: 2 }])).toBe(
      scoreOf([
        { score: 2, weight: 1 },
        { score: -1, weight: 2 },
      ]),
    );
    expect(scoreOf([{ score: 2, weight: undefined }])).toBe(70);
  });

  it.each([
    [1e-300, 1e300],
    [Number.MIN_VALUE, Number.MAX_VALUE],
    [Number.MIN_VALUE, 1],
    [1, Number.MAX_VALUE],
  ])('so far apart as %d and %d leave only the larger', (light, heavy) => {
    const value = scoreOf([
      { score: 2, weight: light },
      { score: -1, weight: heavy },
    ]);
    expect(value).toBeCloseTo(40, 10);
  });

  it('too large to be squared keep their proportions', () => {
    expect(
      scoreOf([
        { score: -2, weight: 1e300 },
        { score: 1, weight: 3e300 },
      ]),
    ).toBeCloseTo(
      scoreOf([
        { score: -2, weight: 1 },
        { score: 1, weight: 3 },
      ]),
      10,
    );
  });

  it('too small to be squared keep their proportions', () => {
    expect(
      scoreOf([
        { score: -2, weight: 2 ** -1074 },
        { score: 1, weight: 3 * 2 ** -1074 },
      ]),
    ).toBeCloseTo(
      scoreOf([
        { score: -2, weight: 1 },
        { score: 1, weight: 3 },
      ]),
      10,
    );
  });

  it.each([0, -0, -1, -Number.MIN_VALUE, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '1', null])(
    'cannot be %s',
    (weight) => {
      expect(foundIn([{ score: 0 }, { score: 1, weight }])).toEqual([['t-score.weight-not-positive', 1, 'weight']]);
    },
  );
});

describe('What stands in the way of a T-score', () => {
  it('is that no goal has been scored', () => {
    expect(foundIn([])).toEqual([['t-score.no-goal']]);
  });

  it.each([-3, 3, 0.5, -1.5, 1.0000001, Number.NaN, Number.POSITIVE_INFINITY, '0', '', null, undefined, true])(
    'is a score of %s, which is not on the scale',
    (score) => {
      expect(foundIn([{ score: 0 }, { score }])).toEqual([['t-score.score-not-on-scale', 1, 'score']]);
    },
  );

  it('is none of the five points of the scale', () => {
    expect(ATTAINMENT_SCORES).toEqual([-2, -1, 0, 1, 2]);
    expect(ATTAINMENT_SCORES.map((score) => foundIn([{ score }]))).toEqual(ATTAINMENT_SCORES.map(() => []));
    expect(scoreOf([{ score: -0 as AttainmentScore }])).toBe(50);
  });

  it('is told all at once', () => {
    expect(foundIn([{ score: 3, weight: 0 }, { score: 1 }, { score: 0, weight: Number.NaN }], 1)).toEqual([
      ['t-score.score-not-on-scale', 0, 'score'],
      ['t-score.weight-not-positive', 0, 'weight'],
      ['t-score.weight-not-positive', 2, 'weight'],
      ['t-score.rho-out-of-range'],
    ]);
    expect(foundIn([], Number.NaN)).toEqual([['t-score.no-goal'], ['t-score.rho-out-of-range']]);
  });

  it('is said in the published words, which repeat no number given', () => {
    const result = tScore([{ score: 0, weight: -4711 }], 4712);
    expect(result).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 't-score.weight-not-positive',
          path: [0, 'weight'],
          ...T_SCORE_FINDINGS['t-score.weight-not-positive'],
        },
        { code: 't-score.rho-out-of-range', path: [], ...T_SCORE_FINDINGS['t-score.rho-out-of-range'] },
      ],
    });
    expect(JSON.stringify(result)).not.toMatch(/471[12]/);
  });

  it('is one of four things, each of which must be put right', () => {
    const seen = [...foundIn([], 1), ...foundIn([{ score: 3, weight: 0 }])].map(([code]) => code);
    expect([...seen].sort()).toEqual(Object.keys(T_SCORE_FINDINGS).sort());
    expect(Object.values(T_SCORE_FINDINGS).map(({ severity }) => severity)).toEqual(['must', 'must', 'must', 'must']);
  });
});
