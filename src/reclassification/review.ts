/** What row 7 indicates at a review. */
import type { IndicatedReview } from './case-state.js';
import type { ReviewConditions, ReviewRule, ReviewSituation } from './review-rule.js';
import { REVIEW_RULES } from './row-7.js';

const SITUATION_PARTS = [
  'newRisk',
  'protectiveFactors',
  'capacityToChange',
  'riskFactors',
  'sustained',
  'sixMonthsAtLevel',
  'childTimescale',
] as const;

const holds = (conditions: ReviewConditions, situation: ReviewSituation): boolean =>
  SITUATION_PARTS.every((part) => {
    const values: readonly unknown[] | undefined = conditions[part];
    return values === undefined || values.includes(situation[part]);
  });

const applies = ({ when }: ReviewRule, situation: ReviewSituation): boolean =>
  when.some((conditions) => holds(conditions, situation));

/**
 * Says what row 7 of the Risk Classification Table, with the prose around it, indicates at a review: to move to another level,
 * to remain, that the case may close, or that professional judgement is required, with the options that the prose offers.
 *
 * @param situation - how things stand
 * @returns what is indicated, with the entry of {@link REVIEW_RULES} that says so and its citations. People reclassify; this
 * guides them.
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
 *   sixMonthsAtLevel: true,
 *   childTimescale: 'within',
 * });
 * rule; // => 'M-unclear-new-risk'
 * outcome; // => { kind: 'judgement-required', options: ['high', 'severe'] }
 * ```
 */
export function indicateReview(situation: ReviewSituation): IndicatedReview {
  const { inTurn, otherwise } = REVIEW_RULES[situation.level];
  const { id, outcome, says, sources } = inTurn.find((rule) => applies(rule, situation)) ?? otherwise;
  return { kind: 'indicated', outcome, rule: id, says, situation, sources };
}
