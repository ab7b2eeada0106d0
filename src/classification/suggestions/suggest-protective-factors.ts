/** Row 2: what an assessment suggests about the protective factors of one way home. */

import { isHearsayOnly } from '../../factors/evidence/solid-evidence.js';
import type {
  ChildEvaluation,
  CountedMitigation,
  CountedPositive,
  CountedRisk,
  RiskFactorId,
} from '../../factors/index.js';
import { INDICATOR_VALUES } from '../profile.js';
import { CANNOT_CHANGE } from './risks-apart.js';
import type { Suggestion, SuggestionReason, SuggestionReasonCode } from './suggestion.js';
import {
  absentFor,
  contestedFor,
  factorsOf,
  type Home,
  holdsFor,
  isSaidToBeSettledAt,
  isSettledAt,
  notConsidered,
  openQuestions,
  reason,
  reasonFor,
  risksFor,
} from './suggestion-grounds.js';

interface Positives {
  readonly risks: readonly CountedRisk[];
  readonly live: readonly CountedRisk[];
  readonly positives: readonly CountedPositive[];
}

/** Risks, by the position of the observation that found them. */
type Found = ReadonlySet<number | undefined>;

const foundBy = (risks: readonly CountedRisk[]): Found => new Set(risks.map(({ observation }) => observation));

const isAgainst =
  (risks: Found) =>
  ({ effect, observation }: CountedMitigation): boolean =>
    effect === 'effective' && observation !== undefined && risks.has(observation);

/** The risks that a positive is said, and shown, to work against. */
const worksAgainst = ({ mitigates }: CountedPositive, risks: Found): readonly RiskFactorId[] => [
  ...new Set(mitigates.filter((claim) => claim.isShown && isAgainst(risks)(claim)).map(({ riskFactor }) => riskFactor)),
];

/** Whether all that is said to work against risks of this home is shown to, on more than the word of the one who is to change. */
const isShown = ({ mitigates, evidence }: CountedPositive, risks: Found): boolean =>
  evidence.solid > 0 || !mitigates.some(isAgainst(risks));

/** A reason for each positive, naming the risks that it works against. */
const workingReasons = (
  code: SuggestionReasonCode,
  positives: readonly CountedPositive[],
  risks: Found,
): readonly SuggestionReason[] =>
  positives
    .filter((positive) => worksAgainst(positive, risks).length > 0)
    .map((positive) =>
      reason(code, { factors: [positive.factor], against: worksAgainst(positive, risks) }, [positive.evidence]),
    );

/** Live risks that nothing is shown to work against. */
const uncovered = (working: readonly CountedPositive[], live: readonly CountedRisk[]): readonly CountedRisk[] => {
  const against = isAgainst(foundBy(live));
  const covered = new Set(
    working.flatMap(({ mitigates }) =>
      mitigates.filter((claim) => claim.isShown && against(claim)).map(({ observation }) => observation),
    ),
  );
  return live.filter(({ observation }) => !covered.has(observation));
};

/** What nobody has said yet of something positive: whether it works against each live risk. */
const isSilentOn = ({ mitigates }: CountedPositive, live: Found): boolean => {
  const answered = mitigates.filter(({ observation, effect }) => live.has(observation) && effect === 'not-effective');
  return new Set(answered.map(({ observation }) => observation)).size < live.size;
};

/** Risks said to be dealt with, and not shown to be: where there are no others, nothing may be left to protect from. */
const perhapsSettled = (home: Home, live: readonly CountedRisk[]): readonly CountedRisk[] => {
  const claimed = live.filter((risk) => isSaidToBeSettledAt(risk, home));
  return claimed.length === live.length ? claimed : [];
};

/** What people still have to be asked before nothing can be said to protect. */
const openAbout = (
  evaluation: ChildEvaluation,
  home: Home,
  { risks, live, positives }: Positives,
): readonly SuggestionReason[] => {
  const [all, uncoveredRisks] = [foundBy(risks), foundBy(live)];
  const isClaimed = (positive: CountedPositive): boolean =>
    !isShown(positive, all) || positive.mitigates.some((claim) => !claim.isShown && isAgainst(all)(claim));
  const claimed = positives.filter(isClaimed);
  const silent = positives.filter((positive) => !isClaimed(positive) && isSilentOn(positive, uncoveredRisks));
  return [
    ...reasonFor('risk.found-addressed-not-shown', perhapsSettled(home, live)),
    ...reasonFor('protective.not-shown', claimed),
    ...reasonFor('protective.mitigation-not-recorded', silent),
    ...reasonFor('protective.open-questions', openQuestions(evaluation, home, 'protective')),
    ...reasonFor('protective.absence-not-shown', absentFor(evaluation, home, 'protective').notShown),
    ...notConsidered(home),
  ];
};

/** Nothing is shown to work against a live risk: what people judge or ask, or that nothing protects. */
const withoutProtection = (
  evaluation: ChildEvaluation,
  home: Home,
  found: Positives,
): Suggestion<'protectiveFactors'> => {
  const indicator = 'protectiveFactors';
  const options = INDICATOR_VALUES.protectiveFactors;
  const { risks, live, positives } = found;
  const all = foundBy(risks);
  const open = openAbout(evaluation, home, found);
  const contested = reasonFor('protective.contested', contestedFor(evaluation, home, 'protective'));
  const settled = workingReasons(
    'protective.settled-risks-only',
    positives,
    foundBy(risks.filter((risk) => isSettledAt(risk, home))),
  );
  const reasons = [
    ...(risks.length === 0 ? [reason('protective.no-risk-found')] : []),
    ...settled,
    ...contested,
    ...reasonFor(
      'protective.strengths-only',
      positives.filter((positive) => worksAgainst(positive, all).length === 0),
    ),
    ...open,
  ];
  if (open.length > 0) return { kind: 'to-be-asked', indicator, options, reasons };
  // As in row 1, a risk that is contested, rests on hearsay or cannot change leaves it to people.
  const isCertain = (risk: CountedRisk): boolean =>
    !home.isContested(risk) && !isHearsayOnly(risk.evidence) && !CANNOT_CHANGE.riskFactors.includes(risk.factor);
  const uncertain = live.some(isCertain) ? [] : reasonFor('protective.risks-in-doubt', live);
  if (live.length === 0 || settled.length + contested.length + uncertain.length > 0)
    return {
      kind: 'judgement-required',
      indicator,
      options,
      reasons:
        reasons.length + uncertain.length > 0 ? [...reasons, ...uncertain] : [reason('protective.settled-risks-only')],
    };
  return {
    kind: 'suggested',
    indicator,
    value: 'none-apparent',
    reasons: [...reasons, reason('protective.none-found', { against: live.map(({ factor }) => factor) })],
  };
};

/**
 * Suggests row 2 for one way home.
 *
 * @param evaluation - of one child
 * @param home - the parents to whom the child would return
 * @returns the value that the evidence shows, or what people have to judge between or to ask
 */
export function suggestProtectiveFactors(evaluation: ChildEvaluation, home: Home): Suggestion<'protectiveFactors'> {
  const indicator = 'protectiveFactors';
  const risks = risksFor(evaluation, home);
  const live = risks.filter((risk) => !isSettledAt(risk, home));
  const positives = [...evaluation.protectiveFactors, ...evaluation.strengths].filter(({ about }) =>
    holdsFor(about, home),
  );
  const against = foundBy(live);
  const working = positives.filter(
    (positive) =>
      positive.evidence.solid > 0 && !home.isContested(positive) && worksAgainst(positive, against).length > 0,
  );
  if (working.length === 0 || notConsidered(home).length > 0)
    return withoutProtection(evaluation, home, { risks, live, positives });
  const uncoveredRisks = uncovered(working, live);
  return {
    kind: 'suggested',
    indicator,
    value: 'apparent',
    reasons: [
      ...workingReasons('protective.found', working, against),
      ...(uncoveredRisks.length === 0
        ? []
        : [reason('protective.risks-not-covered', { factors: factorsOf(uncoveredRisks) })]),
    ],
  };
}
