/** Row 1: what an assessment suggests about the risk factors of one way home. */

import { isHearsayOnly } from '../../factors/evidence/solid-evidence.js';
import { parentsOf } from '../../factors/evidence/subject.js';
import { isRiskFactorId } from '../../factors/factor.js';
import type {
  ChildEvaluation,
  CircumstanceId,
  CountedRisk,
  FactorId,
  FoundCircumstance,
  RiskFactorId,
  Subject,
} from '../../factors/index.js';
import { CIRCUMSTANCES } from '../../factors/register/circumstances.js';
import { INDICATOR_VALUES } from '../profile.js';
import { CANNOT_CHANGE } from './risks-apart.js';
import type { Suggestion, SuggestionReason, SuggestionReasonCode } from './suggestion.js';
import {
  absentFor,
  allOpen,
  bearsOn,
  circumstancesFor,
  contestedFor,
  factorsOf,
  type Home,
  isSettledAt,
  isTooGrave,
  notConsidered,
  openCircumstances,
  openQuestions,
  reason,
  reasonFor,
  riskAt,
  risksFor,
} from './suggestion-grounds.js';

type Risk = CountedRisk | FoundCircumstance;

/** How a risk stands in a home. */
type Standing =
  | 'dealt-with'
  | 'being-addressed'
  | 'never-only-managed'
  | 'not-being-addressed'
  | 'not-known'
  | 'not-shown'
  | 'cannot-change'
  | 'contested'
  | 'hearsay-only';

/** How each is said, in the order in which the reasons are given. */
const SAID_AS: readonly (readonly [Standing, SuggestionReasonCode])[] = [
  ['dealt-with', 'risk.found-fully-addressed'],
  ['being-addressed', 'risk.found-being-addressed'],
  ['never-only-managed', 'risk.too-grave-to-be-managed'],
  ['not-being-addressed', 'risk.found-not-being-addressed'],
  ['not-known', 'risk.found-addressed-not-known'],
  ['not-shown', 'risk.found-addressed-not-shown'],
  ['cannot-change', 'risk.found-cannot-change'],
  ['contested', 'risk.contested'],
  ['hearsay-only', 'risk.hearsay-only'],
];

const standingOfUnaddressed = (risk: Risk, how: 'not-being-addressed' | 'not-known'): Standing => {
  if ('factor' in risk && CANNOT_CHANGE.riskFactors.includes(risk.factor)) return 'cannot-change';
  // No change after support says by itself that the risk is not being addressed (I-13).
  const saysSo = 'circumstance' in risk && risk.circumstance === 'no-change-after-support';
  if (how === 'not-known' && !saysSo) return 'not-known';
  return isHearsayOnly(risk.evidence) ? 'hearsay-only' : 'not-being-addressed';
};

const standingOf = (risk: Risk, home: Home): Standing => {
  const { how, isShown } = riskAt(risk, home);
  if ('factor' in risk && home.isContested(risk)) return 'contested';
  if (!isShown) return 'not-shown';
  switch (how) {
    case 'fully-addressed':
      return 'dealt-with';
    case 'safely-managed':
      return isTooGrave(risk) ? 'never-only-managed' : 'dealt-with';
    case 'being-addressed':
      return 'being-addressed';
    case 'not-being-addressed':
    case 'not-known':
      return standingOfUnaddressed(risk, how);
  }
};
const reasonOf = (code: SuggestionReasonCode, risks: readonly Risk[]): SuggestionReason =>
  reason(
    code,
    {
      factors: factorsOf(risks.flatMap((risk) => ('factor' in risk ? [risk] : []))),
      circumstances: [...new Set(risks.flatMap((risk) => ('factor' in risk ? [] : [risk.circumstance])))],
    },
    risks.map(({ evidence }) => evidence),
  );

const isCounted = (circumstance: CircumstanceId): boolean => CIRCUMSTANCES[circumstance].countsInRow1;

/** What is true of a home and of nobody in particular does not come along when somebody visits. */
const OF_A_HOME_ALONE: readonly RiskFactorId[] = ['high-stress'];

/**
 * Risks found, or not ruled out, of people who are not of this home, and of whom nobody has shown that they neither live there
 * nor visit.
 */
const peopleOutside = (evaluation: ChildEvaluation, home: Home): readonly SuggestionReason[] => {
  const keptAway = new Set(
    evaluation.keptAway.filter(({ wayHome }) => wayHome === home.way).map(({ parent }) => parent),
  );
  const isOutside = ({ about }: { readonly about: Subject }): boolean =>
    about.kind !== 'social-setting' &&
    !bearsOn(about, home) &&
    parentsOf(about).some((parent) => !keptAway.has(parent));
  const isOfPeople = ({ factor }: { readonly factor: FactorId }): boolean =>
    isRiskFactorId(factor) && !OF_A_HOME_ALONE.includes(factor);
  const risks = [
    ...evaluation.riskFactors.filter(isOfPeople),
    ...evaluation.circumstances.filter(({ circumstance }) => isCounted(circumstance)),
  ].filter((risk) => isOutside(risk) && !isSettledAt(risk, home));
  const notRuledOut = [
    ...allOpen(evaluation),
    ...evaluation.absent.filter(({ evidence }) => evidence.solid === 0),
  ].filter((open) => isOfPeople(open) && isOutside(open));
  const circumstances = evaluation.openCircumstances.filter((open) => isCounted(open.circumstance) && isOutside(open));
  const all = [...risks, ...notRuledOut, ...circumstances];
  if (all.length === 0) return [];
  const found = reasonOf('risk.people-outside-home', risks);
  return [
    {
      ...found,
      factors: [...new Set([...found.factors, ...factorsOf(notRuledOut)])],
      circumstances: [...new Set([...found.circumstances, ...circumstances.map(({ circumstance }) => circumstance)])],
      parents: [...new Set(all.flatMap(({ about }) => parentsOf(about)))].filter((parent) => !keptAway.has(parent)),
    },
  ];
};

/** What could still make row 1 worse. */
const openRisks = (evaluation: ChildEvaluation, home: Home): readonly SuggestionReason[] => {
  const factors = factorsOf(openQuestions(evaluation, home, 'risk'));
  const circumstances = openCircumstances(evaluation, home, isCounted);
  return [
    ...(factors.length + circumstances.length === 0 ? [] : [reason('risk.open-questions', { factors, circumstances })]),
    ...reasonFor('risk.absence-not-shown', absentFor(evaluation, home, 'risk').notShown),
    ...peopleOutside(evaluation, home),
    ...notConsidered(home),
  ];
};

/** Risks that are recorded and do not count, and that are said to be addressed: they could speak the other way. */
const claimedOfOthers = (evaluation: ChildEvaluation, home: Home): boolean =>
  evaluation.notCounted.some((entry) => {
    const { how } = riskAt(entry, home);
    return (
      entry.recordedAs === 'present' &&
      isRiskFactorId(entry.factor) &&
      bearsOn(entry.about, home) &&
      how !== 'not-known' &&
      how !== 'not-being-addressed'
    );
  });

/**
 * Suggests row 1 for one way home.
 *
 * @param evaluation - of one child
 * @param home - the parents to whom the child would return
 * @returns the value that the evidence shows, or what people have to judge between or to ask
 */
export function suggestRiskFactors(evaluation: ChildEvaluation, home: Home): Suggestion<'riskFactors'> {
  const indicator = 'riskFactors';
  const risks: readonly Risk[] = [...risksFor(evaluation, home), ...circumstancesFor(evaluation, home)];
  const standings = risks.map((risk) => ({ risk, standing: standingOf(risk, home) }));
  const has = (...some: readonly Standing[]): boolean => standings.some(({ standing }) => some.includes(standing));
  const found = SAID_AS.flatMap(([standing, code]) => {
    const those = standings.filter((entry) => entry.standing === standing).map(({ risk }) => risk);
    return those.length === 0 ? [] : [reasonOf(code, those)];
  });
  const isWorkedOn = has('being-addressed', 'never-only-managed');

  if (has('not-being-addressed'))
    return has('dealt-with', 'not-shown') || isWorkedOn || claimedOfOthers(evaluation, home)
      ? {
          kind: 'judgement-required',
          indicator,
          options: ['partly-addressed', 'not-being-addressed'],
          reasons: [...found, reason('risk.addressed-and-not-addressed')],
        }
      : { kind: 'suggested', indicator, value: 'not-being-addressed', reasons: found };

  // From here on anything not known could make the answer worse.
  const open = openRisks(evaluation, home);
  const counted = new Set<string>(risks.flatMap((risk) => ('factor' in risk ? [risk.factor] : [])));
  const absentContested = contestedFor(evaluation, home, 'risk').filter(({ factor }) => !counted.has(factor));
  const reasons = [...found, ...reasonFor('risk.contested', absentContested), ...open];
  const options = isWorkedOn ? (['partly-addressed', 'not-being-addressed'] as const) : INDICATOR_VALUES.riskFactors;
  if (has('not-known', 'not-shown') || open.length > 0) return { kind: 'to-be-asked', indicator, options, reasons };
  if (has('cannot-change', 'contested', 'hearsay-only') || absentContested.length > 0)
    return { kind: 'judgement-required', indicator, options, reasons };
  if (isWorkedOn) return { kind: 'suggested', indicator, value: 'partly-addressed', reasons };
  const absences = absentFor(evaluation, home, 'risk').shown.map(({ evidence }) => evidence);
  return {
    kind: 'suggested',
    indicator,
    value: 'fully-addressed',
    reasons: risks.length > 0 ? reasons : [reason('risk.none-found', {}, absences)],
  };
}
