/** What an assessment suggests for the five indicators, for one child and one way home: rows 1, 2 and 3 each have a file. */

import { CHILD_EVALUATION } from '../../factors/evaluating/shapes.js';
import type { ChildEvaluation, WayHome } from '../../factors/index.js';
import { frozen } from '../../shared/frozen.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { INDICATOR_IDS, INDICATOR_VALUES, type PartialProfile } from '../profile.js';
import { PARENTS_OF_HOME } from '../shapes.js';
import { suggestCapacityToChange } from './suggest-capacity.js';
import { suggestProtectiveFactors } from './suggest-protective-factors.js';
import { suggestRiskFactors } from './suggest-risk-factors.js';
import type { SuggestedProfile, Suggestion, Suggestions } from './suggestion.js';
import { homeOf, reason } from './suggestion-grounds.js';

export const suggestFor = (evaluation: ChildEvaluation, wayHome: Pick<WayHome, 'parents'>): SuggestedProfile => {
  const home = homeOf(evaluation, wayHome.parents);
  const suggestions: Suggestions = {
    riskFactors: suggestRiskFactors(evaluation, home),
    protectiveFactors: suggestProtectiveFactors(evaluation, home),
    capacityToChange: suggestCapacityToChange(evaluation, home),
    wishes: WISHES,
    likelihoodOfRecurrence: LIKELIHOOD,
  };
  return {
    madeBy: MADE_BY,
    child: evaluation.child,
    parents: wayHome.parents,
    suggestions,
    profile: suggestedProfile(suggestions),
  };
};

const WISHES: Suggestion<'wishes'> = /* @__PURE__ */ (() =>
  frozen({
    kind: 'to-be-asked',
    indicator: 'wishes',
    options: INDICATOR_VALUES.wishes,
    reasons: [reason('wishes.ask')],
  }))();

const LIKELIHOOD: Suggestion<'likelihoodOfRecurrence'> = /* @__PURE__ */ (() =>
  frozen({
    kind: 'to-be-asked',
    indicator: 'likelihoodOfRecurrence',
    options: INDICATOR_VALUES.likelihoodOfRecurrence,
    reasons: [reason('likelihood.ask')],
  }))();

/**
 * Suggests the five indicators for one child and one way home from the evaluation of an assessment.
 *
 * A favourable value is suggested only where evidence shows it, for this child, this home and these people, by the day asked
 * about, and not on the word of the one who is to change alone. An unfavourable value is suggested only where something
 * recorded shows it. Where the evidence points both ways, judgement is required, with the values to judge between; what was
 * left out is to be asked. The wishes of parents and child,
 * and the likelihood of recurrence, are never suggested: they have to be asked for and judged.
 *
 * @param evaluation - of one child, from `evaluateAssessment`
 * @param wayHome - the way home: the parents to whom the child would return
 * @returns one suggestion for each indicator, and the profile of those that are suggested.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { suggestIndicators } from 'reunification-framework/classification';
 * import { evaluateAssessment } from 'reunification-framework/factors';
 *
 * const { children } = evaluateAssessment(
 *   {
 *     edition: 'framework-2015',
 *     children: [{ id: 'child-1' }],
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', children: ['child-1'], parents: ['parent-1'] }],
 *     observations: [],
 *     circumstances: [],
 *     capacityToChange: [],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * const suggested = children.map((child) => suggestIndicators(child, { parents: ['parent-1'] }));
 * suggested.map(({ profile }) => profile); // => [{}]
 * suggested.map(({ suggestions }) => suggestions.riskFactors.kind); // => ['to-be-asked']
 * ```
 */
export function suggestIndicators(evaluation: ChildEvaluation, wayHome: Pick<WayHome, 'parents'>): SuggestedProfile {
  return suggestFor(
    readOnce('evaluation', evaluation, CHILD_EVALUATION),
    readOnce('wayHome', wayHome, PARENTS_OF_HOME),
  );
}

const suggestedProfile = (suggestions: Suggestions): PartialProfile =>
  Object.fromEntries(
    INDICATOR_IDS.flatMap((indicator) => {
      const suggestion = suggestions[indicator];
      return suggestion.kind === 'suggested' ? [[indicator, suggestion.value]] : [];
    }),
  );
