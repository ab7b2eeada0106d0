/** Row 3: what an assessment suggests about the capacity to change of the parents of one way home. */
import type { ChildEvaluation, CircumstanceId } from '../../factors/index.js';
import { INDICATOR_VALUES } from '../profile.js';
import { groundsOf } from './capacity-grounds.js';
import type { Suggestion, SuggestionReason } from './suggestion.js';
import {
  circumstancesFor,
  factorsOf,
  type Home,
  notConsidered,
  openCircumstances,
  openQuestions,
  reason,
  risksFor,
} from './suggestion-grounds.js';

const STANDS_AGAINST: readonly CircumstanceId[] = [
  'extreme-domestic-violence',
  'not-protected-from-sexual-abuse',
  'deliberate-abuse-covered-up',
  'no-change-after-support',
  'services-involved-in-pregnancy',
];

/** What could still speak against row 3: a circumstance, or a risk that would be newer than the change or combine with another. */
const openAgainst = (evaluation: ChildEvaluation, home: Home): readonly SuggestionReason[] => {
  const circumstances = openCircumstances(evaluation, home, (id) => STANDS_AGAINST.includes(id));
  const factors = factorsOf(openQuestions(evaluation, home, 'risk'));
  return [
    ...(circumstances.length + factors.length === 0
      ? []
      : [reason('capacity.open-questions', { circumstances, factors })]),
    ...notConsidered(home),
  ];
};

/** Nothing about this home has to change: no risk counts there. */
const nothingToChange = (evaluation: ChildEvaluation, home: Home): readonly SuggestionReason[] =>
  risksFor(evaluation, home).length + circumstancesFor(evaluation, home).length === 0
    ? [reason('capacity.nothing-to-change')]
    : [];

/**
 * Suggests row 3 for one way home.
 *
 * @param evaluation - of one child
 * @param home - the parents to whom the child would return
 * @returns the value that the evidence shows, or what people have to judge between or to ask
 */
export function suggestCapacityToChange(evaluation: ChildEvaluation, home: Home): Suggestion<'capacityToChange'> {
  const indicator = 'capacityToChange';
  const options = INDICATOR_VALUES.capacityToChange;
  const { against, doubts, strong, lesser, indicators, claimed } = groundsOf(evaluation, home);
  const inFavour = [...strong, ...lesser, ...indicators, ...claimed];
  const nothing = nothingToChange(evaluation, home);
  const cover = (reasons: readonly SuggestionReason[]): boolean =>
    home.parents.every((parent) => reasons.some(({ parents }) => parents.includes(parent)));

  if (against.length > 0) {
    const both = inFavour.length > 0 ? [reason('capacity.points-both-ways')] : [];
    const reasons = [...against, ...doubts, ...inFavour, ...both, ...nothing];
    return both.length + nothing.length > 0
      ? { kind: 'judgement-required', indicator, options, reasons }
      : { kind: 'suggested', indicator, value: 'unable', reasons };
  }
  const open = openAgainst(evaluation, home);
  if (cover(strong) && lesser.length + doubts.length === 0 && nothing.length > 0 && open.length === 0)
    return { kind: 'judgement-required', indicator, options, reasons: [...inFavour, ...nothing] };
  if (cover(strong) && lesser.length + doubts.length === 0)
    return open.length + claimed.length === 0
      ? { kind: 'suggested', indicator, value: 'able', reasons: [...strong, ...indicators] }
      : { kind: 'to-be-asked', indicator, options, reasons: [...inFavour, ...open] };
  if (cover([...strong, ...lesser, ...indicators]) || doubts.length > 0)
    return {
      kind: 'judgement-required',
      indicator,
      options,
      reasons: [
        ...doubts,
        ...inFavour,
        ...(strong.length > 0 && lesser.length + doubts.length > 0 ? [reason('capacity.points-both-ways')] : []),
      ],
    };
  return {
    kind: 'to-be-asked',
    indicator,
    options,
    reasons: [...inFavour, ...nothing, reason('capacity.nothing-found')],
  };
}
