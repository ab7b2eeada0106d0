/** What row 7 indicates at a review. */
import { INDICATOR_VALUES, RISK_LEVELS } from '../classification/profile.js';
import { frozen } from '../shared/frozen.js';
import { isRecord, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import type { IndicatedReview } from './case-state.js';
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

const readReview = (situation: ReviewSituation): IndicatedReview => {
  const { inTurn, otherwise } = REVIEW_RULES[situation.level];
  const { id, outcome, says, sources } = inTurn.find((rule) => applies(rule, situation)) ?? otherwise;
  return { kind: 'indicated', outcome: outcomeIn(outcome, situation), rule: id, says, situation, sources };
};

const CHILD_TIMESCALES: readonly ReviewSituation['childTimescale'][] = ['within', 'past', 'not-set'];

/** Whether every part has one of its values: what is not known must not be read as the rest of a column. */
const isSituation = (situation: ReviewSituation): boolean =>
  isRecord(situation) &&
  RISK_LEVELS.includes(situation.level) &&
  [
    situation.sustained,
    situation.confirmed,
    situation.sixMonthsAtLevel,
    situation.newRisk,
    situation.reclassifiedAfterReturn,
    situation.protectedDuringStay,
    situation.childIsHome,
  ].every((part) => typeof part === 'boolean') &&
  CHILD_TIMESCALES.includes(situation.childTimescale) &&
  INDICATOR_VALUES.riskFactors.includes(situation.riskFactors) &&
  INDICATOR_VALUES.protectiveFactors.includes(situation.protectiveFactors) &&
  INDICATOR_VALUES.capacityToChange.includes(situation.capacityToChange);

/** The worst situation there is, with judgement between all levels. */
const NOT_READ: IndicatedReview = /* @__PURE__ */ (() => ({
  kind: 'indicated',
  outcome: { kind: 'judgement-required', options: RISK_LEVELS },
  rule: 'L-unclear-lost',
  says: UNREADABLE.message,
  situation: {
    level: 'severe',
    newRisk: true,
    protectiveFactors: 'none-apparent',
    capacityToChange: 'unable',
    riskFactors: 'not-being-addressed',
    sustained: false,
    confirmed: false,
    sixMonthsAtLevel: false,
    childTimescale: 'not-set',
    reclassifiedAfterReturn: false,
    protectedDuringStay: true,
    childIsHome: true,
  },
  sources: REVIEW_RULES.severe.otherwise.sources,
  unreadable: UNREADABLE,
}))();

/**
 * Says what row 7 of the Risk Classification Table, with the prose around it, indicates at a review: to move to another level,
 * to remain, that the case may close, that evidence is needed first, or that professional judgement is required, with the options
 * that the prose offers.
 *
 * @param situation - how things stand
 * @returns what is indicated, with the entry of {@link REVIEW_RULES} that says so and its citations. People reclassify; this
 * guides them.
 * Of anything else: judgement between all levels, with `unreadable`.
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
  return total(
    () => isSituation(situation),
    () => readReview(situation),
    () => NOT_READ,
  );
}
