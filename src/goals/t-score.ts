/** The summary score of goal attainment scaling: the field’s, not the Framework’s. */
import { type Finding, findingFrom, type PathStep } from '../shared/finding.js';
import { hasFindings, left, type Result, right } from '../shared/result.js';
import { areLists, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import { T_SCORE_FINDINGS, type TScoreFindingCode } from './findings.js';
import { ATTAINMENT_SCORES, type AttainmentScore } from './goal.js';

/** A goal’s score, and how much it weighs. */
export interface WeightedScore {
  /** From -2 to 2. */
  readonly score: AttainmentScore;
  /** Above 0; left out, 1. */
  readonly weight?: number | undefined;
}

/** The correlation between goals that is supposed by convention. */
const CONVENTIONAL_RHO = 0.3;

const finding = (code: TScoreFindingCode, ...path: readonly PathStep[]): Finding<TScoreFindingCode> =>
  findingFrom(T_SCORE_FINDINGS, code, path);

const isOnScale = (score: unknown): boolean => ATTAINMENT_SCORES.some((point) => point === score);
const isPositive = (weight: number): boolean => Number.isFinite(weight) && weight > 0;

const score = (scores: readonly WeightedScore[], rho: number): Result<number, Finding<TScoreFindingCode>> => {
  const findings = [
    ...(scores.length === 0 ? [finding('t-score.no-goal')] : []),
    ...scores.flatMap(({ score, weight = 1 }, place) => [
      ...(isOnScale(score) ? [] : [finding('t-score.score-not-on-scale', place, 'score')]),
      ...(isPositive(weight) ? [] : [finding('t-score.weight-not-positive', place, 'weight')]),
    ]),
    ...(rho >= 0 && rho < 1 ? [] : [finding('t-score.rho-out-of-range')]),
  ];
  if (hasFindings(findings)) return left(findings);
  // Only the proportions of the weights matter; the largest becomes 1, so that no weight is too large to be squared.
  const largest = scores.reduce((most, { weight = 1 }) => Math.max(most, weight), 0);
  let weighted = 0;
  let sum = 0;
  let squares = 0;
  for (const { score, weight = 1 } of scores) {
    const share = weight / largest;
    weighted += share * score;
    sum += share;
    squares += share * share;
  }
  return right(50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum * sum));
};

/**
 * The T-score of Kiresuk and Sherman (1968): 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²). It is 50 where every goal turned out as expected.
 * It summarises; it decides nothing, and the Framework does not ask for it.
 *
 * @param scores - the goals’ scores with their weights
 * @param rho - the correlation supposed between goals, from 0 up to and not including 1; 0.3 by convention
 * @returns the T-score, or every finding about the numbers given.
 * Of anything else: the one finding `input.unreadable`.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { tScore } from 'reunification-framework/goals';
 *
 * const score = tScore([{ score: 0 }, { score: 0 }, { score: 0 }]);
 * isRight(score) && score.right; // => 50
 * ```
 */
export function tScore(
  scores: readonly WeightedScore[],
  rho: number = CONVENTIONAL_RHO,
): Result<number, Finding<TScoreFindingCode>> {
  return total(
    () => areLists(scores) && typeof rho === 'number',
    () => score(scores, rho),
    () => left([UNREADABLE]),
  );
}
