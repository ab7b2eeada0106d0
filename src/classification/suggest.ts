/** What an assessment suggests for the five indicators, for one child and one way home: rows 1, 2 and 3 each have a file. */
import type { ChildEvaluation, WayHome } from '../factors/index.js';
import { areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import { INDICATOR_IDS, INDICATOR_VALUES, type PartialProfile } from './profile.js';
import { suggestCapacityToChange } from './suggest-capacity.js';
import { suggestProtectiveFactors } from './suggest-protective-factors.js';
import { suggestRiskFactors } from './suggest-risk-factors.js';
import type { SuggestedProfile, Suggestion, Suggestions } from './suggestion.js';
import { homeOf, reason } from './suggestion-grounds.js';

const suggestFor = (evaluation: ChildEvaluation, wayHome: Pick<WayHome, 'parents'>): SuggestedProfile => {
  const home = homeOf(evaluation, wayHome.parents);
  const suggestions: Suggestions = {
    riskFactors: suggestRiskFactors(evaluation, home),
    protectiveFactors: suggestProtectiveFactors(evaluation, home),
    capacityToChange: suggestCapacityToChange(evaluation, home),
    wishes: WISHES,
    likelihoodOfRecurrence: LIKELIHOOD,
  };
  return { child: evaluation.child, parents: wayHome.parents, suggestions, profile: suggestedProfile(suggestions) };
};

const WISHES: Suggestion<'wishes'> = /* @__PURE__ */ (() => ({
  kind: 'to-be-asked',
  indicator: 'wishes',
  options: INDICATOR_VALUES.wishes,
  reasons: [reason('wishes.ask')],
}))();

const LIKELIHOOD: Suggestion<'likelihoodOfRecurrence'> = /* @__PURE__ */ (() => ({
  kind: 'to-be-asked',
  indicator: 'likelihoodOfRecurrence',
  options: INDICATOR_VALUES.likelihoodOfRecurrence,
  reasons: [reason('likelihood.ask')],
}))();

/** Nothing was read, so nobody was asked about any home. */
const UNREADABLE_PROFILE: SuggestedProfile = /* @__PURE__ */ (() => {
  const kind = 'to-be-asked';
  const reasons = [reason('home.not-considered')];
  return {
    child: '',
    parents: [''],
    suggestions: {
      riskFactors: { kind, indicator: 'riskFactors', options: INDICATOR_VALUES.riskFactors, reasons },
      protectiveFactors: { kind, indicator: 'protectiveFactors', options: INDICATOR_VALUES.protectiveFactors, reasons },
      capacityToChange: { kind, indicator: 'capacityToChange', options: INDICATOR_VALUES.capacityToChange, reasons },
      wishes: WISHES,
      likelihoodOfRecurrence: LIKELIHOOD,
    },
    profile: {},
    unreadable: UNREADABLE,
  };
})();

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
 * Of anything else: every indicator is to be asked, with `unreadable`.
 */
export function suggestIndicators(evaluation: ChildEvaluation, wayHome: Pick<WayHome, 'parents'>): SuggestedProfile {
  return total(
    () => areRecords(evaluation, wayHome),
    () => suggestFor(evaluation, wayHome),
    () => UNREADABLE_PROFILE,
  );
}

const suggestedProfile = (suggestions: Suggestions): PartialProfile =>
  Object.fromEntries(
    INDICATOR_IDS.flatMap((indicator) => {
      const suggestion = suggestions[indicator];
      return suggestion.kind === 'suggested' ? [[indicator, suggestion.value]] : [];
    }),
  );
