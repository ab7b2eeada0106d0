/** What row 7 indicates at a review. */

import { frozen } from '../../shared/frozen.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { REVIEW_SITUATION } from '../shapes.js';
import type { IndicatedReview } from './indication.js';
import type { ReviewConditions, ReviewOutcome, ReviewRule, ReviewSituation } from './review-rule.js';
import { REVIEW_RULES } from './row-7.js';

const SITUATION_PARTS = [
  'newRisk',
  'protectiveFactors',
  'capacityToChange',
  'riskFactors',
  'sustained',
  'confirmed',
  'sixMonthsAtLevel',
  'childTimescale',
  'reclassifiedAfterReturn',
  'protectedDuringStay',
  'childIsHome',
] as const;

const holds = (conditions: ReviewConditions, situation: ReviewSituation): boolean =>
  SITUATION_PARTS.every((part) => {
    const values: readonly unknown[] | undefined = conditions[part];
    return values === undefined || values.includes(situation[part]);
  });

const applies = ({ when }: ReviewRule, situation: ReviewSituation): boolean =>
  when.some((conditions) => holds(conditions, situation));

/** Only a child who is at home can return to care. */
const outcomeIn = (outcome: ReviewOutcome, { childIsHome }: ReviewSituation): ReviewOutcome =>
  outcome.kind === 'move' && outcome.childReturnsToCare && !childIsHome
    ? frozen({ ...outcome, childReturnsToCare: false })
    : outcome;

export const readReview = (situation: ReviewSituation): IndicatedReview => {
  const { inTurn, otherwise } = REVIEW_RULES[situation.level];
  const { id, outcome, says, sources } = inTurn.find((rule) => applies(rule, situation)) ?? otherwise;
  return {
    madeBy: MADE_BY,
    kind: 'indicated',
    outcome: outcomeIn(outcome, situation),
    rule: id,
    says,
    situation,
    sources,
  };
};

/**
 * Says what row 7 of the Risk Classification Table, with the prose around it, indicates at a review: to move to another level,
 * to remain, that the case may close, that evidence is needed first, or that professional judgement is required, with the options
 * that the prose offers.
 *
 * @param situation - how things stand
 * @returns what is indicated, with the entry of {@link REVIEW_RULES} that says so and its citations. People reclassify; this
 * guides them.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { indicateReview } from 'reunification-framework/reclassification';
 *
 * const { rule, outcome } = indicateReview({
 *   level: 'medium',
 *   newRisk: true,
 *   protectiveFactors: 'apparent',
 *   capacityToChange: 'able',
 *   riskFactors: 'partly-addressed',
 *   sustained: false,
 *   confirmed: true,
 *   sixMonthsAtLevel: true,
 *   childTimescale: 'within',
 *   reclassifiedAfterReturn: false,
 *   protectedDuringStay: true,
 *   childIsHome: false,
 * });
 * rule; // => 'M-unclear-new-risk'
 * outcome; // => { kind: 'judgement-required', options: ['medium', 'high', 'severe'] }
 * ```
 */
export function indicateReview(situation: ReviewSituation): IndicatedReview {
  return readReview(readOnce('situation', situation, REVIEW_SITUATION));
}
