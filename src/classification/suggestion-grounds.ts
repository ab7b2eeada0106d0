/** What the suggestions of rows 1, 2 and 3 have in common: which findings bear on a way home, and what is open there. */
import { CIRCUMSTANCES } from '../factors/circumstances.js';
import { isRiskFactorId } from '../factors/factor.js';
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
  WayHome,
} from '../factors/index.js';
import { isSameSubject, parentsOf, sameIds } from '../factors/subject.js';
import type { SuggestionReason, SuggestionReasonCode } from './suggestion.js';
import { SUGGESTION_REASONS } from './suggestion-reasons.js';

/** The parents who make up a home. */
export type Home = readonly ParentId[];

type On = Partial<Pick<SuggestionReason, 'factors' | 'circumstances' | 'parents' | 'against'>>;

/** How old the oldest of what a reason rests on is: for each finding, its latest evidence counts. */
const oldest = (evidence: readonly EvidenceQuality[]): Pick<SuggestionReason, 'latestEvidenceOn' | 'yearsOld'> => {
  const [first] = [...evidence]
    .filter(({ latestOn }) => latestOn !== undefined)
    .sort((one, other) => ((one.latestOn ?? '') < (other.latestOn ?? '') ? -1 : 1));
  return first?.latestOn === undefined ? {} : { latestEvidenceOn: first.latestOn, yearsOld: first.yearsOld ?? 0 };
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
  parentsOf(about).length === 0 || parentsOf(about).some((parent) => home.includes(parent));

/** Something positive holds for a way home only when all whom it is about are in it, and a home only for that home (I-26). */
export const holdsFor = (about: Subject, home: Home): boolean =>
  about.kind === 'household' || about.kind === 'social-setting'
    ? sameIds(about.parents, home)
    : parentsOf(about).every((parent) => home.includes(parent));

/** The way home to these parents, if the assessment considers it. */
export const wayTo = (evaluation: ChildEvaluation, home: Home): WayHome | undefined =>
  evaluation.waysHome.find(({ parents }) => sameIds(parents, home));

/** A home that the assessment does not consider: nobody was asked about it. */
export const notConsidered = (evaluation: ChildEvaluation, home: Home): readonly SuggestionReason[] =>
  wayTo(evaluation, home) === undefined ? [reason('home.not-considered')] : [];

/** How a risk stands in a home; not known where nobody considered that home. */
export const riskAt = (
  { ways }: Pick<CountedRisk, 'ways'>,
  evaluation: ChildEvaluation,
  home: Home,
): Pick<RiskAtHome, 'how' | 'isShown'> => {
  const id = wayTo(evaluation, home)?.id;
  return ways.find(({ wayHome }) => wayHome === id) ?? { how: 'not-known', isShown: true };
};

/** Whether evidence shows that a risk is dealt with in a home. */
export const isSettledAt = (risk: Pick<CountedRisk, 'ways'>, evaluation: ChildEvaluation, home: Home): boolean => {
  const { how, isShown } = riskAt(risk, evaluation, home);
  return isShown && (how === 'fully-addressed' || how === 'safely-managed');
};

/** The risk factors that count for a home. */
export const risksFor = ({ riskFactors }: ChildEvaluation, home: Home): readonly CountedRisk[] =>
  riskFactors.filter(({ about }) => bearsOn(about, home));

/** The circumstances that row 1 counts as risks for a home. */
export const circumstancesFor = ({ circumstances }: ChildEvaluation, home: Home): readonly FoundCircumstance[] =>
  circumstances.filter(({ circumstance, about }) => CIRCUMSTANCES[circumstance].countsInRow1 && bearsOn(about, home));

/** Whether a finding is contested by something else in the assessment. */
export const isContested = (
  { contested }: ChildEvaluation,
  { factor, about }: Pick<Observed, 'factor' | 'about'>,
): boolean => contested.some((other) => other.factor === factor && isSameSubject(other.about, about));

/** What is contested on one side of the table for a home. */
export const contestedFor = (
  { contested }: ChildEvaluation,
  home: Home,
  side: 'risk' | 'protective',
): readonly Contested[] =>
  contested.filter(
    ({ factor, about }) =>
      isRiskFactorId(factor) === (side === 'risk') && (side === 'risk' ? bearsOn(about, home) : holdsFor(about, home)),
  );

/** A learning disability alone is no risk factor, so nothing is open about it (l.3915). */
const isLearningDisabilityAlone = ({ because }: { readonly because: readonly string[] }): boolean =>
  because.length > 0 && because.every((code) => code === 'annex1.learning-disability-alone');

/** Factors of one side of the table that nobody answered for this home, that are not known, or whose record does not count. */
export const openQuestions = (
  evaluation: ChildEvaluation,
  home: Home,
  side: 'risk' | 'protective',
): readonly Pick<Observed, 'factor'>[] =>
  [
    ...evaluation.notKnown,
    ...evaluation.notCounted.filter((entry) => !isLearningDisabilityAlone(entry)),
    ...evaluation.unanswered.flatMap(({ about, factors }) => factors.map((factor) => ({ factor, about }))),
  ].filter(
    ({ factor, about }) =>
      isRiskFactorId(factor) === (side === 'risk') && (side === 'risk' ? bearsOn(about, home) : holdsFor(about, home)),
  );

/** Factors of one side found absent for this home: shown, or on no more than hearsay, an own account, or evidence without a day. */
export const absentFor = (
  { absent }: ChildEvaluation,
  home: Home,
  side: 'risk' | 'protective',
): { readonly shown: readonly Observed[]; readonly notShown: readonly Observed[] } => {
  const found = absent.filter(
    ({ factor, about }) =>
      isRiskFactorId(factor) === (side === 'risk') && (side === 'risk' ? bearsOn(about, home) : holdsFor(about, home)),
  );
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
