/** What an assessment suggests for the five indicators, for one child and one way home. */
import { isDealtWith } from '../factors/assessment.js';
import { SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE } from '../factors/circumstances.js';
import { isRiskFactorId } from '../factors/factor.js';
import type {
  ChildEvaluation,
  CircumstanceBearing,
  CircumstanceId,
  CountedRisk,
  Observed,
  ParentId,
  Subject,
  WayHome,
} from '../factors/index.js';
import { parentsOf, sameIds } from '../factors/subject.js';
import { areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import { INDICATOR_IDS, INDICATOR_VALUES, type PartialProfile } from './profile.js';
import type {
  SuggestedProfile,
  Suggestion,
  SuggestionReason,
  SuggestionReasonCode,
  Suggestions,
} from './suggestion.js';
import { SUGGESTION_REASONS } from './suggestion-reasons.js';

const reason = (
  code: SuggestionReasonCode,
  on: Partial<Pick<SuggestionReason, 'factors' | 'circumstances' | 'parents'>> = {},
): SuggestionReason => ({ code, factors: [], circumstances: [], parents: [], ...on, ...SUGGESTION_REASONS[code] });

const factorsOf = (observed: readonly Pick<Observed, 'factor'>[]): SuggestionReason['factors'] => [
  ...new Set(observed.map(({ factor }) => factor)),
];

/** A reason for factors, unless there are none. */
const reasonFor = (
  code: SuggestionReasonCode,
  observed: readonly Pick<Observed, 'factor'>[],
): readonly SuggestionReason[] => (observed.length === 0 ? [] : [reason(code, { factors: factorsOf(observed) })]);

/** A risk bears on a way home when it is about nobody in particular or about anyone in that home (I-26). */
const bearsOn = (about: Subject, home: readonly ParentId[]): boolean =>
  parentsOf(about).length === 0 || parentsOf(about).some((parent) => home.includes(parent));

/** Something positive holds for a way home only when all whom it is about are in it, and a home only for that home (I-26). */
const holdsFor = (about: Subject, home: readonly ParentId[]): boolean =>
  about.kind === 'household' || about.kind === 'social-setting'
    ? sameIds(about.parents, home)
    : parentsOf(about).every((parent) => home.includes(parent));

/** Factors of one side of the table that nobody answered for this home, that are not known, or whose record does not count. */
const openQuestions = (
  evaluation: ChildEvaluation,
  home: readonly ParentId[],
  side: 'risk' | 'protective',
): readonly Pick<Observed, 'factor'>[] =>
  [
    ...evaluation.notKnown,
    ...evaluation.notCounted,
    ...evaluation.unanswered.flatMap(({ about, factors }) => factors.map((factor) => ({ factor, about }))),
  ].filter(
    ({ factor, about }) =>
      isRiskFactorId(factor) === (side === 'risk') && (side === 'risk' ? bearsOn(about, home) : holdsFor(about, home)),
  );

const openCircumstances = (
  evaluation: ChildEvaluation,
  home: readonly ParentId[],
  bearings: readonly CircumstanceBearing[],
): readonly CircumstanceId[] => [
  ...new Set(
    evaluation.openCircumstances
      .filter(({ bearing, about }) => bearings.includes(bearing) && bearsOn(about, home))
      .map(({ circumstance }) => circumstance),
  ),
];

/** A home that the assessment does not consider: nobody was asked about it. */
const notConsidered = (evaluation: ChildEvaluation, home: readonly ParentId[]): readonly SuggestionReason[] =>
  evaluation.waysHome.some(({ parents }) => sameIds(parents, home)) ? [] : [reason('home.not-considered')];

/** What could still make row 1 worse. */
const openRisks = (evaluation: ChildEvaluation, home: readonly ParentId[]): readonly SuggestionReason[] => {
  const factors = factorsOf(openQuestions(evaluation, home, 'risk'));
  const circumstances = openCircumstances(evaluation, home, ['risk-factor']);
  return [
    ...(factors.length + circumstances.length === 0 ? [] : [reason('risk.open-questions', { factors, circumstances })]),
    ...notConsidered(evaluation, home),
  ];
};

/** What could still speak against row 3. */
const openAgainstCapacity = (evaluation: ChildEvaluation, home: readonly ParentId[]): readonly SuggestionReason[] => {
  const circumstances = openCircumstances(evaluation, home, ['change-highly-unlikely', 'risk-factor']);
  const questions = openQuestions(evaluation, home, 'risk');
  const found = evaluation.riskFactors.filter(
    ({ about, addressed }) => bearsOn(about, home) && !isDealtWith(addressed),
  );
  const combined = SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE.riskFactors.map((riskFactor) => ({
    open: questions.some(({ factor }) => factor === riskFactor),
    found: found.some(({ factor }) => factor === riskFactor),
  }));
  const couldCombine = combined.every((one) => one.open || one.found) && combined.some((one) => one.open);
  const open = couldCombine ? [...circumstances, SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE.id] : circumstances;
  return [
    ...(open.length === 0 ? [] : [reason('capacity.open-questions', { circumstances: open })]),
    ...notConsidered(evaluation, home),
  ];
};

const suggestRiskFactors = (evaluation: ChildEvaluation, home: readonly ParentId[]): Suggestion<'riskFactors'> => {
  const indicator = 'riskFactors';
  const risks = evaluation.riskFactors.filter(({ about }) => bearsOn(about, home));
  const addressed = (how: CountedRisk['addressed']): readonly CountedRisk[] =>
    risks.filter((risk) => risk.addressed === how);
  const noChange = evaluation.circumstances.filter(
    ({ bearing, about }) => bearing === 'risk-factor' && bearsOn(about, home),
  );
  const open = openRisks(evaluation, home);
  const fully = [...addressed('fully-addressed'), ...addressed('safely-managed')];
  const being = addressed('being-addressed');
  const notBeing = addressed('not-being-addressed');
  const notRecorded = addressed('not-known');
  const anyNotBeing = notBeing.length + noChange.length > 0;
  const found = [
    ...reasonFor('risk.found-fully-addressed', fully),
    ...reasonFor('risk.found-being-addressed', being),
    ...(anyNotBeing
      ? [
          reason('risk.found-not-being-addressed', {
            factors: factorsOf(notBeing),
            circumstances: noChange.map(({ circumstance }) => circumstance),
          }),
        ]
      : []),
    ...reasonFor('risk.found-addressed-not-known', notRecorded),
  ];

  if (anyNotBeing)
    return fully.length + being.length > 0
      ? {
          kind: 'judgement-required',
          indicator,
          options: ['partly-addressed', 'not-being-addressed'],
          reasons: [...found, reason('risk.addressed-and-not-addressed')],
        }
      : { kind: 'suggested', indicator, value: 'not-being-addressed', reasons: found };
  // From here on anything not known could make the answer worse.
  const reasons = [...found, ...open];
  if (notRecorded.length + open.length > 0)
    return {
      kind: 'to-be-asked',
      indicator,
      options:
        being.length > 0
          ? ['partly-addressed', 'not-being-addressed']
          : ['fully-addressed', 'partly-addressed', 'not-being-addressed'],
      reasons,
    };
  if (being.length > 0) return { kind: 'suggested', indicator, value: 'partly-addressed', reasons };
  return {
    kind: 'suggested',
    indicator,
    value: 'fully-addressed',
    reasons: fully.length > 0 ? reasons : [reason('risk.none-found')],
  };
};

const suggestProtectiveFactors = (
  evaluation: ChildEvaluation,
  home: readonly ParentId[],
): Suggestion<'protectiveFactors'> => {
  const indicator = 'protectiveFactors';
  const bearing = new Set(
    evaluation.riskFactors.filter(({ about }) => bearsOn(about, home)).map(({ factor }) => factor),
  );
  const found = evaluation.protectiveFactors.filter(
    ({ about, worksAgainst }) => holdsFor(about, home) && worksAgainst.some((risk) => bearing.has(risk)),
  );
  if (found.length > 0)
    return {
      kind: 'suggested',
      indicator,
      value: 'apparent',
      reasons: reasonFor('protective.found', found),
    };
  const strengths = evaluation.strengths.filter(({ about }) => holdsFor(about, home));
  const untested = strengths.filter(({ mitigates }) => mitigates.some(({ effect }) => effect === 'not-known'));
  const open = [
    ...reasonFor('protective.open-questions', [...untested, ...openQuestions(evaluation, home, 'protective')]),
    ...notConsidered(evaluation, home),
  ];
  const strengthsOnly = reasonFor('protective.strengths-only', strengths);
  return open.length > 0
    ? {
        kind: 'to-be-asked',
        indicator,
        options: ['apparent', 'none-apparent'],
        reasons: [...strengthsOnly, ...open],
      }
    : {
        kind: 'suggested',
        indicator,
        value: 'none-apparent',
        reasons: [...strengthsOnly, reason('protective.none-found')],
      };
};

const suggestCapacityToChange = (
  evaluation: ChildEvaluation,
  home: readonly ParentId[],
): Suggestion<'capacityToChange'> => {
  const indicator = 'capacityToChange';
  const concerns = (parents: readonly ParentId[]): boolean =>
    parents.length === 0 || parents.some((parent) => home.includes(parent));
  const concluded = (evidence: 'none' | 'some' | 'substantial', code: SuggestionReasonCode) =>
    evaluation.capacityToChange
      .filter((conclusion) => conclusion.evidence === evidence)
      .map(({ parents }) => reason(code, { parents }));
  const isCapacity = ({ factor }: Pick<Observed, 'factor'>): boolean => factor === 'capacity-for-change';
  const demonstrated = [...evaluation.protectiveFactors, ...evaluation.strengths].filter(
    (positive) => isCapacity(positive) && holdsFor(positive.about, home),
  );
  const isSustained = ({ doubts }: Observed): boolean => !doubts.includes('capacity.not-shown-sustained');
  const ofFactor = (code: SuggestionReasonCode) => (observed: Observed) =>
    reason(code, { factors: [observed.factor], parents: parentsOf(observed.about) });

  const against = [
    ...concluded('none', 'capacity.no-evidence'),
    ...evaluation.absent.filter(isCapacity).map(ofFactor('capacity.found-absent')),
    ...evaluation.changeHighlyUnlikely.map(({ id, parents }) =>
      reason('capacity.change-highly-unlikely', { circumstances: [id], parents }),
    ),
    ...evaluation.circumstances
      .filter(({ circumstance }) => circumstance === 'no-change-after-support')
      .map(({ circumstance, about }) =>
        reason('capacity.no-change-after-support', { circumstances: [circumstance], parents: parentsOf(about) }),
      ),
  ].filter(({ parents }) => concerns(parents));
  const isWithinHome = ({ parents }: SuggestionReason): boolean => parents.every((parent) => home.includes(parent));
  const strong = [
    ...concluded('substantial', 'capacity.substantial-evidence'),
    ...demonstrated.filter(isSustained).map(ofFactor('capacity.demonstrated-and-sustained')),
  ].filter(isWithinHome);
  const weak = [
    ...concluded('some', 'capacity.some-evidence'),
    ...demonstrated
      .filter((observed) => !isSustained(observed))
      .map(ofFactor('capacity.demonstrated-not-shown-sustained')),
    ...evaluation.positiveIndicators.map(({ circumstance, about }) =>
      reason('capacity.positive-indicator', { circumstances: [circumstance], parents: parentsOf(about) }),
    ),
  ].filter(isWithinHome);
  const cover = (reasons: readonly SuggestionReason[]): boolean =>
    home.every((parent) => reasons.some(({ parents }) => parents.includes(parent)));

  const options = ['able', 'unable'] as const;
  if (against.length > 0)
    return strong.length > 0
      ? {
          kind: 'judgement-required',
          indicator,
          options,
          reasons: [...against, ...strong, ...weak, reason('capacity.points-both-ways')],
        }
      : { kind: 'suggested', indicator, value: 'unable', reasons: [...against, ...weak] };
  const open = openAgainstCapacity(evaluation, home);
  if (cover(strong))
    return open.length === 0
      ? { kind: 'suggested', indicator, value: 'able', reasons: [...strong, ...weak] }
      : { kind: 'to-be-asked', indicator, options, reasons: [...strong, ...weak, ...open] };
  if (cover([...strong, ...weak]))
    return { kind: 'judgement-required', indicator, options, reasons: [...strong, ...weak] };
  return {
    kind: 'to-be-asked',
    indicator,
    options,
    reasons: [...strong, ...weak, reason('capacity.nothing-found')],
  };
};

const suggestFor = (evaluation: ChildEvaluation, wayHome: Pick<WayHome, 'parents'>): SuggestedProfile => {
  const home = wayHome.parents;
  const suggestions: Suggestions = {
    riskFactors: suggestRiskFactors(evaluation, home),
    protectiveFactors: suggestProtectiveFactors(evaluation, home),
    capacityToChange: suggestCapacityToChange(evaluation, home),
    wishes: WISHES,
    likelihoodOfRecurrence: LIKELIHOOD,
  };
  return { child: evaluation.child, parents: home, suggestions, profile: suggestedProfile(suggestions) };
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
 * A value is suggested only where nothing that is still unknown could make it worse. Where the rules are silent, or the
 * evidence points both ways, judgement is required, with the values to judge between. The wishes of parents and child,
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
