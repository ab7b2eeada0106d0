/** Row 2: what an assessment suggests about the protective factors of one way home. */
import { isDealtWith } from '../factors/assessment.js';
import type {
  ChildEvaluation,
  CountedMitigation,
  CountedPositive,
  CountedRisk,
  RiskFactorId,
} from '../factors/index.js';
import { INDICATOR_VALUES } from './profile.js';
import type { Suggestion, SuggestionReason, SuggestionReasonCode } from './suggestion.js';
import {
  absentFor,
  contestedFor,
  factorsOf,
  type Home,
  holdsFor,
  isContested,
  isSettledAt,
  notConsidered,
  openQuestions,
  reason,
  reasonFor,
  riskAt,
  risksFor,
} from './suggestion-grounds.js';

interface Positives {
  readonly risks: readonly CountedRisk[];
  readonly live: readonly CountedRisk[];
  readonly positives: readonly CountedPositive[];
}

const isAgainst =
  (risks: readonly CountedRisk[]) =>
  ({ effect, observation }: CountedMitigation): boolean =>
    effect === 'effective' && risks.some((risk) => risk.observation === observation);

/** The risks that a positive is said, and shown, to work against. */
const worksAgainst = ({ mitigates }: CountedPositive, risks: readonly CountedRisk[]): readonly RiskFactorId[] => [
  ...new Set(mitigates.filter((claim) => claim.isShown && isAgainst(risks)(claim)).map(({ riskFactor }) => riskFactor)),
];

/** Whether all that is said to work against risks of this home is shown to, on more than the word of the one who is to change. */
const isShown = ({ mitigates, evidence }: CountedPositive, risks: readonly CountedRisk[]): boolean =>
  evidence.solid > 0 || !mitigates.some(isAgainst(risks));

/** A reason for each positive, naming the risks that it works against. */
const workingReasons = (
  code: SuggestionReasonCode,
  positives: readonly CountedPositive[],
  risks: readonly CountedRisk[],
): readonly SuggestionReason[] =>
  positives
    .filter((positive) => worksAgainst(positive, risks).length > 0)
    .map((positive) =>
      reason(code, { factors: [positive.factor], against: worksAgainst(positive, risks) }, [positive.evidence]),
    );

/** Live risks that nothing is shown to work against. */
const uncovered = (working: readonly CountedPositive[], live: readonly CountedRisk[]): readonly CountedRisk[] =>
  live.filter(
    (risk) => !working.some(({ mitigates }) => mitigates.some((claim) => claim.isShown && isAgainst([risk])(claim))),
  );

/** What nobody has said yet of something positive: whether it works against each live risk. */
const isSilentOn = ({ mitigates }: CountedPositive, live: readonly CountedRisk[]): boolean =>
  live.some(
    (risk) =>
      !mitigates.some(({ observation, effect }) => observation === risk.observation && effect === 'not-effective'),
  );

/** Risks said to be dealt with, and not shown to be: where there are no others, nothing may be left to protect from. */
const perhapsSettled = (
  evaluation: ChildEvaluation,
  home: Home,
  live: readonly CountedRisk[],
): readonly CountedRisk[] => {
  const claimed = live.filter((risk) => isDealtWith(riskAt(risk, evaluation, home).how));
  return claimed.length === live.length ? claimed : [];
};

/** What people still have to be asked before nothing can be said to protect. */
const openAbout = (
  evaluation: ChildEvaluation,
  home: Home,
  { risks, live, positives }: Positives,
): readonly SuggestionReason[] => {
  const claimed = positives.filter(
    (positive) =>
      !isShown(positive, risks) || positive.mitigates.some((claim) => !claim.isShown && isAgainst(risks)(claim)),
  );
  const silent = positives.filter((positive) => !claimed.includes(positive) && isSilentOn(positive, live));
  return [
    ...reasonFor('risk.found-addressed-not-shown', perhapsSettled(evaluation, home, live)),
    ...reasonFor('protective.not-shown', claimed),
    ...reasonFor('protective.mitigation-not-recorded', silent),
    ...reasonFor('protective.open-questions', openQuestions(evaluation, home, 'protective')),
    ...reasonFor('protective.absence-not-shown', absentFor(evaluation, home, 'protective').notShown),
    ...notConsidered(evaluation, home),
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
  const open = openAbout(evaluation, home, found);
  const contested = reasonFor('protective.contested', contestedFor(evaluation, home, 'protective'));
  const settled = workingReasons(
    'protective.settled-risks-only',
    positives,
    risks.filter((risk) => !live.includes(risk)),
  );
  const reasons = [
    ...(risks.length === 0 ? [reason('protective.no-risk-found')] : []),
    ...settled,
    ...contested,
    ...reasonFor(
      'protective.strengths-only',
      positives.filter((one) => worksAgainst(one, risks).length === 0),
    ),
    ...open,
  ];
  if (open.length > 0) return { kind: 'to-be-asked', indicator, options, reasons };
  if (live.length === 0 || settled.length + contested.length > 0)
    return {
      kind: 'judgement-required',
      indicator,
      options,
      reasons: reasons.length > 0 ? reasons : [reason('protective.settled-risks-only')],
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
  const live = risks.filter((risk) => !isSettledAt(risk, evaluation, home));
  const positives = [...evaluation.protectiveFactors, ...evaluation.strengths].filter(({ about }) =>
    holdsFor(about, home),
  );
  const working = positives.filter(
    (positive) =>
      positive.evidence.solid > 0 && !isContested(evaluation, positive) && worksAgainst(positive, live).length > 0,
  );
  if (working.length === 0 || notConsidered(evaluation, home).length > 0)
    return withoutProtection(evaluation, home, { risks, live, positives });
  const left = uncovered(working, live);
  return {
    kind: 'suggested',
    indicator,
    value: 'apparent',
    reasons: [
      ...workingReasons('protective.found', working, live),
      ...(left.length === 0 ? [] : [reason('protective.risks-not-covered', { factors: factorsOf(left) })]),
    ],
  };
}
