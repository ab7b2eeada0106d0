/** What speaks for and against the capacity to change of the parents of one way home. */

import { isHearsayOnly, isNewer, latest } from '../../factors/evidence/solid-evidence.js';
import { parentsOf } from '../../factors/evidence/subject.js';
import type {
  CapacityEvidence,
  ChildEvaluation,
  CountedPositive,
  CountedRisk,
  EvidenceQuality,
  Observed,
  ParentId,
  RiskFactorId,
} from '../../factors/index.js';
import { SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE } from '../../factors/register/circumstances.js';
import { eachOnce } from '../../shared/repeats.js';
import type { SuggestionReason, SuggestionReasonCode } from './suggestion.js';
import {
  circumstancesFor,
  type Home,
  holdsFor,
  isSaidToBeSettledAt,
  isSettledAt,
  reason,
  risksFor,
} from './suggestion-grounds.js';

/** What speaks for and against, for one way home. */
export interface Grounds {
  /** Against, and about nobody outside this home. */
  readonly against: readonly SuggestionReason[];
  /** Against, in doubt: about someone outside this home as well, on hearsay only, contested, dealt with, or from research. */
  readonly doubts: readonly SuggestionReason[];
  /** Substantial or sustained, shown, and newer than the last evidence of a risk. */
  readonly strong: readonly SuggestionReason[];
  /** Less than that, or older. */
  readonly lesser: readonly SuggestionReason[];
  /** Positive indicators. */
  readonly indicators: readonly SuggestionReason[];
  /** Recorded in favour, and not shown by evidence of its own. */
  readonly claimed: readonly SuggestionReason[];
}

/** Something said of people, with what it rests on. */
interface Ground {
  readonly code: SuggestionReasonCode;
  readonly parents: readonly ParentId[];
  readonly evidence: readonly EvidenceQuality[];
  readonly factor?: Observed['factor'];
  readonly circumstance?: SuggestionReason['circumstances'][number];
  readonly isDoubtful?: boolean;
}

const asReason = ({ code, parents, factor, circumstance, evidence }: Ground): SuggestionReason =>
  reason(
    code,
    { parents, factors: factor ? [factor] : [], circumstances: circumstance ? [circumstance] : [] },
    evidence,
  );

const concerns = (parents: readonly ParentId[], home: Home): boolean => parents.length === 0 || parents.some(home.has);

const isWithin = (parents: readonly ParentId[], home: Home): boolean => parents.every(home.has);

const isCapacity = ({ factor }: Pick<Observed, 'factor'>): boolean => factor === 'capacity-for-change';

const COMBINED = SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE.id;
const MISUSE = SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE.riskFactors[0];
const VIOLENCE = SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE.riskFactors[1];

/** Substance misuse together with domestic violence, where neither is dealt with in this home. Whose it is, is not said (I-34). */
const combined = (evaluation: ChildEvaluation, home: Home): readonly Ground[] => {
  const live = (riskFactor: RiskFactorId): readonly CountedRisk[] =>
    evaluation.riskFactors.filter((risk) => risk.factor === riskFactor && !isSettledAt(risk, home));
  return live(MISUSE).flatMap((misuse) =>
    live(VIOLENCE)
      .filter(({ about }) => parentsOf(about).some((parent) => parentsOf(misuse.about).includes(parent)))
      .map((violence) => ({
        code: 'capacity.change-highly-unlikely' as const,
        circumstance: COMBINED,
        parents: [...new Set([...parentsOf(misuse.about), ...parentsOf(violence.about)])],
        evidence: [misuse.evidence, violence.evidence],
        isDoubtful: [misuse, violence].some((risk) => home.isContested(risk)),
      })),
  );
};

/** Everything recorded against capacity to change. */
const groundsAgainst = (evaluation: ChildEvaluation, home: Home): readonly Ground[] => [
  ...evaluation.capacityToChange
    .filter(({ evidence }) => evidence === 'none')
    .map(
      ({ parents, quality, concludedOn }): Ground => ({
        code: 'capacity.no-evidence',
        parents,
        evidence: [quality],
        isDoubtful: concludedOn === undefined,
      }),
    ),
  // Recorded as absent without what it takes to count: nothing rests on it, and people are told.
  ...evaluation.notCounted
    .filter((entry) => isCapacity(entry) && entry.recordedAs === 'absent')
    .map(
      ({ factor, about, evidence }): Ground => ({
        code: 'capacity.found-absent',
        factor,
        parents: parentsOf(about),
        evidence: [evidence],
        isDoubtful: true,
      }),
    ),
  ...evaluation.absent.filter(isCapacity).map(
    (found): Ground => ({
      code: 'capacity.found-absent',
      factor: found.factor,
      parents: parentsOf(found.about),
      evidence: [found.evidence],
      isDoubtful: home.isContested(found),
    }),
  ),
  ...evaluation.circumstances.flatMap(({ circumstance, bearing, about, evidence, ways }): readonly Ground[] => {
    const on = { circumstance, parents: parentsOf(about), evidence: [evidence] };
    // What has been put right since no longer shows that change is out of reach: people judge (I-34).
    const isDoubtful = isSettledAt({ circumstance, ways }, home);
    if (bearing === 'change-highly-unlikely') return [{ ...on, isDoubtful, code: 'capacity.change-highly-unlikely' }];
    return circumstance === 'no-change-after-support'
      ? [{ ...on, isDoubtful, code: 'capacity.no-change-after-support' }]
      : [];
  }),
  ...combined(evaluation, home),
];

/** Nothing substantial has changed since the birth, six months on (l.901): research, so for people to weigh. */
const nothingSinceBirth = ({ researchMessages }: ChildEvaluation): readonly SuggestionReason[] =>
  researchMessages.some(({ message }) => message === 'pregnancy-and-six-months')
    ? [reason('capacity.no-change-since-birth', { circumstances: ['services-involved-in-pregnancy'] })]
    : [];

/** Once for the same people and the same fact. */
const withoutRepeats = (reasons: readonly SuggestionReason[]): readonly SuggestionReason[] =>
  eachOnce(reasons, ({ code, parents, circumstances }) => JSON.stringify([code, [...parents].sort(), circumstances]));

/** The newest of some evidence; no day where one of them has none, so that nothing is newer. */
const newestOf = (evidence: readonly EvidenceQuality[]): Pick<EvidenceQuality, 'latestOn'> => {
  const days = evidence.map(({ latestOn }) => latestOn);
  const latestOn = days.includes(undefined) ? undefined : latest(days);
  return latestOn === undefined ? {} : { latestOn };
};

/** Something that speaks in favour as far as it can, and whether it is dated and agreed. */
type FullGround = Ground & { readonly isAgreed: boolean };

const demonstratedFor = (evaluation: ChildEvaluation, home: Home): readonly CountedPositive[] =>
  [...evaluation.protectiveFactors, ...evaluation.strengths].filter(
    (found) => isCapacity(found) && holdsFor(found.about, home),
  );

const isSustained = ({ doubts }: Observed): boolean => !doubts.includes('capacity.not-shown-sustained');

const conclusionsOf = (
  { capacityToChange }: ChildEvaluation,
  amount: CapacityEvidence,
  home: Home,
): ChildEvaluation['capacityToChange'] =>
  capacityToChange.filter(({ evidence, parents }) => evidence === amount && isWithin(parents, home));

/** Substantial evidence, and change demonstrated and kept up, as recorded. */
const fullGrounds = (evaluation: ChildEvaluation, home: Home): readonly FullGround[] => [
  ...conclusionsOf(evaluation, 'substantial', home).map(({ parents, quality, concludedOn }) => ({
    code: 'capacity.substantial-evidence' as const,
    parents,
    evidence: [quality],
    isAgreed: concludedOn !== undefined,
  })),
  ...demonstratedFor(evaluation, home)
    .filter(isSustained)
    .map((found) => ({
      code: 'capacity.demonstrated-and-sustained' as const,
      factor: found.factor,
      parents: parentsOf(found.about),
      evidence: [found.evidence],
      isAgreed: !home.isContested(found),
    })),
];

/** Some evidence, and change that is not shown to be kept up. */
const partialGrounds = (evaluation: ChildEvaluation, home: Home): readonly Ground[] => [
  ...conclusionsOf(evaluation, 'some', home).map(
    ({ parents, quality }): Ground => ({ code: 'capacity.some-evidence', parents, evidence: [quality] }),
  ),
  ...demonstratedFor(evaluation, home)
    .filter((found) => !isSustained(found))
    .map(
      ({ factor, about, evidence }): Ground => ({
        code: 'capacity.demonstrated-not-shown-sustained',
        factor,
        parents: parentsOf(about),
        evidence: [evidence],
      }),
    ),
];

/** Recorded as present, without the evidence that it takes to count. */
const claimedOnly = ({ notCounted }: ChildEvaluation, home: Home): readonly Ground[] =>
  notCounted
    .filter((entry) => isCapacity(entry) && entry.recordedAs === 'present' && holdsFor(entry.about, home))
    .map(({ factor, about }) => ({ code: 'capacity.not-shown', factor, parents: parentsOf(about), evidence: [] }));

/** What speaks in favour: strong where shown and newer than the last evidence of every risk of this home, settled or not. */
const groundsFor = (evaluation: ChildEvaluation, home: Home): Pick<Grounds, 'strong' | 'lesser' | 'claimed'> => {
  const risks = [...risksFor(evaluation, home), ...circumstancesFor(evaluation, home)];
  const newest = newestOf(risks.map(({ evidence }) => evidence));
  const isNewest = ({ evidence }: Ground): boolean =>
    risks.length === 0 || evidence.every((quality) => isNewer(quality, newest));
  const isShown = ({ isAgreed, evidence }: FullGround): boolean =>
    isAgreed && evidence.every(({ shownOn }) => shownOn !== undefined);
  const full = fullGrounds(evaluation, home);
  const shown = full.filter(isShown);
  const older = shown.filter((ground) => !isNewest(ground));
  const claimed = [...full.filter((ground) => !isShown(ground)), ...claimedOnly(evaluation, home)];
  return {
    strong: shown.filter(isNewest).map(asReason),
    lesser: [
      ...older.map((ground) => asReason({ ...ground, code: 'capacity.older-than-risk' })),
      ...partialGrounds(evaluation, home).map(asReason),
    ],
    claimed: claimed.map((ground) => asReason({ ...ground, code: 'capacity.not-shown' })),
  };
};

/** Weighs up what an evaluation says for and against, for one way home. */
export const groundsOf = (evaluation: ChildEvaluation, home: Home): Grounds => {
  const against = groundsAgainst(evaluation, home).filter(({ parents }) => concerns(parents, home));
  // Where every risk of the home is said to be dealt with since, what was found against the parents is for people to weigh.
  const risks = [...risksFor(evaluation, home), ...circumstancesFor(evaluation, home)];
  const isSaidToBeOver = risks.length > 0 && risks.every((risk) => isSaidToBeSettledAt(risk, home));
  const isClear = ({ parents, evidence, isDoubtful }: Ground): boolean =>
    !isDoubtful && !isSaidToBeOver && isWithin(parents, home) && !evidence.some(isHearsayOnly);
  const indicators = evaluation.positiveIndicators.filter(({ about }) => isWithin(parentsOf(about), home));
  const indicated = (isShown: boolean, code: SuggestionReasonCode): readonly SuggestionReason[] =>
    indicators
      .filter(({ evidence }) => evidence.solid > 0 === isShown)
      .map(({ circumstance, about, evidence }) =>
        asReason({ code, circumstance, parents: parentsOf(about), evidence: [evidence] }),
      );
  const { strong, lesser, claimed } = groundsFor(evaluation, home);
  return {
    against: withoutRepeats(against.filter(isClear).map(asReason)),
    doubts: withoutRepeats([
      ...against
        .filter((ground) => !isClear(ground))
        .map((ground) => ({
          ...asReason(ground),
          ...reason('capacity.against-in-doubt', {
            parents: ground.parents,
            circumstances: ground.circumstance ? [ground.circumstance] : [],
          }),
        })),
      ...nothingSinceBirth(evaluation),
    ]),
    strong,
    lesser,
    indicators: indicated(true, 'capacity.positive-indicator'),
    claimed: [
      ...claimed,
      ...indicated(false, 'capacity.not-shown'),
      ...evaluation.openCircumstances
        .filter(
          ({ bearing, because, about }) =>
            bearing === 'positive-indicator' && because === 'not-counted' && isWithin(parentsOf(about), home),
        )
        .map(({ circumstance, about }) =>
          asReason({ code: 'capacity.not-shown', circumstance, parents: parentsOf(about), evidence: [] }),
        ),
    ],
  };
};
