/** What the suggestions of rows 1, 2 and 3 have in common: which findings bear on a way home, and what is open there. */

import { findingKey, parentsOf } from '../../factors/evidence/subject.js';
import { isRiskFactorId } from '../../factors/factor.js';
import type {
  ChildEvaluation,
  CircumstanceId,
  Contested,
  CountedRisk,
  EvidenceQuality,
  FoundCircumstance,
  Observed,
  ParentId,
  RiskAtHome,
  Subject,
} from '../../factors/index.js';
import { CIRCUMSTANCES } from '../../factors/register/circumstances.js';
import { compareDays } from '../../shared/days/civil-date.js';
import { NEVER_ONLY_MANAGED } from './risks-apart.js';
import type { SuggestionReason, SuggestionReasonCode } from './suggestion.js';
import { SUGGESTION_REASONS } from './suggestion-reasons.js';

/** A home, with what is looked up about it again and again. */
export interface Home {
  /** The parents who make it up. */
  readonly parents: readonly ParentId[];
  /** Whether others are the same people. */
  readonly isOfThese: (others: readonly ParentId[]) => boolean;
  /** Whether someone is one of them. */
  readonly has: (parent: ParentId) => boolean;
  /** The way home to these parents, where the assessment considers it: its id. */
  readonly way: string | undefined;
  /** Whether a finding is contested by something else in the assessment. */
  readonly isContested: (finding: Pick<Observed, 'factor' | 'about'>) => boolean;
}

/** A home of these parents, seen from an evaluation. */
export const homeOf = ({ waysHome, contested }: ChildEvaluation, parents: readonly ParentId[]): Home => {
  const people = new Set(parents);
  const isOfThese = (others: readonly ParentId[]): boolean =>
    others.length >= people.size &&
    others.every((parent) => people.has(parent)) &&
    new Set(others).size === people.size;
  const keys = new Set(contested.map(({ factor, about }) => findingKey(factor, about)));
  return {
    parents,
    isOfThese,
    has: (parent) => people.has(parent),
    way: waysHome.find((way) => isOfThese(way.parents))?.id,
    isContested: ({ factor, about }) => keys.size > 0 && keys.has(findingKey(factor, about)),
  };
};

type On = Partial<Pick<SuggestionReason, 'factors' | 'circumstances' | 'parents' | 'against'>>;

/** How old the oldest of what a reason rests on is: for each finding, its latest evidence counts. */
const oldest = (evidence: readonly EvidenceQuality[]): Pick<SuggestionReason, 'latestEvidenceOn' | 'yearsOld'> => {
  const [first] = evidence
    .flatMap(({ latestOn, yearsOld }) =>
      latestOn === undefined || yearsOld === undefined ? [] : [{ latestEvidenceOn: latestOn, yearsOld }],
    )
    .sort((one, other) => compareDays(one.latestEvidenceOn, other.latestEvidenceOn));
  return first ?? {};
};

/** A reason, with the age of the evidence that it rests on. */
export const reason = (
  code: SuggestionReasonCode,
  on: On = {},
  evidence: readonly EvidenceQuality[] = [],
): SuggestionReason => ({
  code,
  factors: [],
  circumstances: [],
  parents: [],
  ...on,
  ...oldest(evidence),
  ...SUGGESTION_REASONS[code],
});

/** The factors of findings, each once. */
export const factorsOf = (observed: readonly Pick<Observed, 'factor'>[]): SuggestionReason['factors'] => [
  ...new Set(observed.map(({ factor }) => factor)),
];

/** A reason for findings, unless there are none. */
export const reasonFor = (
  code: SuggestionReasonCode,
  observed: readonly (Pick<Observed, 'factor'> & Partial<Pick<Observed, 'evidence'>>)[],
): readonly SuggestionReason[] =>
  observed.length === 0
    ? []
    : [
        reason(
          code,
          { factors: factorsOf(observed) },
          observed.flatMap(({ evidence }) => evidence ?? []),
        ),
      ];

/** A risk bears on a way home when it is about nobody in particular or about anyone in that home (I-26). */
export const bearsOn = (about: Subject, home: Home): boolean =>
  parentsOf(about).length === 0 || parentsOf(about).some(home.has);

/** Something positive holds for a way home only when all whom it is about are in it, and a home only for that home (I-26). */
export const holdsFor = (about: Subject, home: Home): boolean =>
  about.kind === 'household' || about.kind === 'social-setting'
    ? home.isOfThese(about.parents)
    : parentsOf(about).every(home.has);

/** A home that the assessment does not consider: nobody was asked about it. */
export const notConsidered = ({ way }: Home): readonly SuggestionReason[] =>
  way === undefined ? [reason('home.not-considered')] : [];

/** How a risk stands in a home; not known where nobody considered that home. */
export const riskAt = ({ ways }: Pick<CountedRisk, 'ways'>, { way }: Home): Pick<RiskAtHome, 'how' | 'isShown'> =>
  ways.find(({ wayHome }) => wayHome === way) ?? { how: 'not-known', isShown: true };

/** A risk factor or a circumstance, and how it stands. */
type Risk = Pick<CountedRisk, 'factor' | 'ways'> | Pick<FoundCircumstance, 'circumstance' | 'ways'>;

/** Whether a risk is too grave to be left at a level that is only managed (I-165). */
export const isTooGrave = (risk: Risk): boolean =>
  'factor' in risk
    ? NEVER_ONLY_MANAGED.riskFactors.includes(risk.factor)
    : NEVER_ONLY_MANAGED.circumstances.includes(risk.circumstance);

/** Whether a risk is said to be dealt with in a home, as far as it can be: one that is too grave, fully. */
export const isSaidToBeSettledAt = (risk: Risk, home: Home): boolean => {
  const { how } = riskAt(risk, home);
  return how === 'fully-addressed' || (how === 'safely-managed' && !isTooGrave(risk));
};

/** Whether evidence shows that a risk is dealt with in a home. */
export const isSettledAt = (risk: Risk, home: Home): boolean =>
  riskAt(risk, home).isShown && isSaidToBeSettledAt(risk, home);

/** The risk factors that count for a home. */
export const risksFor = ({ riskFactors }: ChildEvaluation, home: Home): readonly CountedRisk[] =>
  riskFactors.filter(({ about }) => bearsOn(about, home));

/** The circumstances that row 1 counts as risks for a home. */
export const circumstancesFor = ({ circumstances }: ChildEvaluation, home: Home): readonly FoundCircumstance[] =>
  circumstances.filter(({ circumstance, about }) => CIRCUMSTANCES[circumstance].countsInRow1 && bearsOn(about, home));

/** A side of the table: what bears on a home differs. */
type Side = 'risk' | 'protective';

const isOf = (about: Subject, home: Home, side: Side): boolean =>
  side === 'risk' ? bearsOn(about, home) : holdsFor(about, home);

/** Whether something is of one side of the table and bears on a home. */
const isOn =
  (home: Home, side: Side) =>
  ({ factor, about }: Pick<Observed, 'factor' | 'about'>): boolean =>
    isRiskFactorId(factor) === (side === 'risk') && isOf(about, home, side);

/** What is contested on one side of the table for a home. */
export const contestedFor = ({ contested }: ChildEvaluation, home: Home, side: Side): readonly Contested[] =>
  contested.filter(isOn(home, side));

/** A learning disability alone is no risk factor, so nothing is open about it (l.3915). */
const isLearningDisabilityAlone = ({ because }: { readonly because: readonly string[] }): boolean =>
  because.length > 0 && because.every((code) => code === 'annex1.learning-disability-alone');

/** Factors that nobody answered, that are not known, or whose record does not count. */
export const allOpen = ({
  notKnown,
  notCounted,
  unanswered,
}: Pick<ChildEvaluation, 'notKnown' | 'notCounted' | 'unanswered'>): readonly Pick<Observed, 'factor' | 'about'>[] => [
  ...notKnown,
  ...notCounted.filter((entry) => !isLearningDisabilityAlone(entry)),
  ...unanswered.flatMap(({ about, factors }) => factors.map((factor) => ({ factor, about }))),
];

/** Those of one side of the table that bear on this home. */
export const openQuestions = (
  evaluation: ChildEvaluation,
  home: Home,
  side: Side,
): readonly Pick<Observed, 'factor'>[] => {
  const here = ({ about }: Pick<Observed, 'about'>): boolean => isOf(about, home, side);
  const { notKnown, notCounted, unanswered } = evaluation;
  const open = allOpen({
    notKnown: notKnown.filter(here),
    notCounted: notCounted.filter(here),
    unanswered: unanswered.filter(here),
  });
  return open.filter(({ factor }) => isRiskFactorId(factor) === (side === 'risk'));
};

/** Factors of one side found absent for this home: shown, or on no more than hearsay, an own account, or evidence without a day. */
export const absentFor = (
  { absent }: ChildEvaluation,
  home: Home,
  side: Side,
): { readonly shown: readonly Observed[]; readonly notShown: readonly Observed[] } => {
  const found = absent.filter(isOn(home, side));
  return {
    shown: found.filter(({ evidence }) => evidence.solid > 0),
    notShown: found.filter(({ evidence }) => evidence.solid === 0),
  };
};

/** Circumstances of some kind of which it is not known whether they are there. */
export const openCircumstances = (
  evaluation: ChildEvaluation,
  home: Home,
  isOfInterest: (circumstance: CircumstanceId) => boolean,
): readonly CircumstanceId[] => [
  ...new Set(
    evaluation.openCircumstances
      .filter(({ circumstance, about }) => isOfInterest(circumstance) && bearsOn(about, home))
      .map(({ circumstance }) => circumstance),
  ),
];
