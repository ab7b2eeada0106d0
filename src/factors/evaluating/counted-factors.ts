/** Which risk and protective factors count for a child, which are strengths only, and what did not count. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { findingIn, findingWhen, type Severity } from '../../shared/findings/finding.js';
import type { Assessment, ChildId, Observation, WayHome } from '../assessment.js';
import type {
  ChildEvaluation,
  CountedMitigation,
  CountedPositive,
  CountedRisk,
  EvaluationFinding,
  Observed,
} from '../evaluation.js';
import { contestedAmong } from '../evidence/contested.js';
import { contradictionsAmong } from '../evidence/contradicted.js';
import type { AssessmentIndex } from '../evidence/judged-for-child.js';
import type { Judged, Judgement } from '../evidence/judgement.js';
import { risksAtHome, wasRecorded, worstOf } from '../evidence/risk-at-home.js';
import { isAfter, isNewer, qualityOf } from '../evidence/solid-evidence.js';
import { findingKey } from '../evidence/subject.js';
import type { ParticularId } from '../evidence-standard.js';
import { isRiskFactorId, type RiskFactorId } from '../factor.js';
import { EVALUATION_FINDINGS, type EvaluationFindingCode } from '../findings.js';
import { factorById } from '../register/register.js';

const finding = /* @__PURE__ */ findingIn(EVALUATION_FINDINGS);
const when = /* @__PURE__ */ findingWhen(EVALUATION_FINDINGS);

const isPresent = ({ judgement }: Judged): boolean => judgement.counts === 'present';

const isRecordedPresent = ({ observation }: Judged): boolean => observation.status === 'present';

const codesOf = ({ findings }: Judgement, weight: Severity): readonly EvaluationFindingCode[] =>
  findings.length === 0
    ? []
    : [...new Set(findings.filter(({ severity }) => severity === weight).map(({ code }) => code))];

const observedOf = ({ position, observation, judgement }: Judged): Observed => ({
  factor: observation.factor,
  about: observation.about,
  observation: position,
  evidence: judgement.quality,
  doubts: codesOf(judgement, 'should'),
  sources: factorById(observation.factor).sources,
});

const shownBy = ({ evidence }: Observation, asOf: CivilDate): readonly ParticularId[] => [
  ...new Set(evidence.filter((piece) => !isAfter(piece, asOf)).flatMap(({ shows = [] }) => shows)),
];

const countedRisks = (
  judged: readonly Judged[],
  waysHome: readonly WayHome[],
  asOf: CivilDate,
): readonly CountedRisk[] =>
  judged.filter(isPresent).flatMap((entry) => {
    const { factor, addressed } = entry.observation;
    if (!isRiskFactorId(factor)) return [];
    const ways = risksAtHome(addressed, entry.judgement.quality, waysHome, asOf);
    return [{ ...observedOf(entry), factor, addressed: worstOf(ways), ways, shows: shownBy(entry.observation, asOf) }];
  });

/** Risks that are recorded otherwise than their own evidence has it: a positive they exclude is contradicted all the same. */
const contradictedRisks = (judged: readonly Judged[]): readonly Observed<RiskFactorId>[] =>
  judged
    .filter(({ judgement }) => judgement.findings.some(({ code }) => code === 'annex1.evidence-says-present'))
    .flatMap((entry) => {
      const { factor } = entry.observation;
      return isRiskFactorId(factor) ? [{ ...observedOf(entry), factor }] : [];
    });

const countedMitigations = (
  mitigates: Observation['mitigates'],
  riskBy: ReadonlyMap<string, CountedRisk>,
  asOf: CivilDate,
): readonly CountedMitigation[] =>
  (mitigates ?? [])
    .filter((claim) => wasRecorded(claim, asOf))
    .map(({ riskFactor, about, effect, evidence }) => {
      const risk = riskBy.get(findingKey(riskFactor, about));
      const isShown =
        effect !== 'effective' || (risk !== undefined && isNewer(qualityOf(evidence, asOf), risk.evidence));
      return {
        riskFactor,
        about,
        effect,
        isShown,
        ...(risk === undefined ? {} : { observation: risk.observation }),
      };
    });

const positivesAmong = (
  judged: readonly Judged[],
  risks: readonly CountedRisk[],
  asOf: CivilDate,
): readonly CountedPositive[] => {
  // The first of several findings of the same is the one that is named.
  const riskBy = new Map([...risks].reverse().map((risk) => [findingKey(risk.factor, risk.about), risk]));
  return judged.flatMap((entry) => {
    const { factor, mitigates } = entry.observation;
    return isRiskFactorId(factor)
      ? []
      : [{ ...observedOf(entry), factor, mitigates: countedMitigations(mitigates, riskBy, asOf) }];
  });
};

/** The risk factors found for the child that a positive works against: named, counted as present, and shown to be worked against. */
const worksAgainst = ({ mitigates }: CountedPositive): readonly RiskFactorId[] => [
  ...new Set(
    mitigates
      .filter(({ effect, isShown, observation }) => effect === 'effective' && isShown && observation !== undefined)
      .map(({ riskFactor }) => riskFactor),
  ),
];

/** Why a positive is a strength and not a protective factor. */
export const strengthFinding = ({ observation, mitigates }: CountedPositive): EvaluationFinding => {
  const found = mitigates.filter((claim) => claim.observation !== undefined);
  const code =
    mitigates.length === 0
      ? 'protective.mitigates-nothing'
      : found.length === 0
        ? 'protective.risk-not-found'
        : found.some(({ effect }) => effect === 'effective')
          ? 'protective.effect-not-shown'
          : 'protective.not-effective';
  return finding(code, 'observations', observation, 'mitigates');
};

/** What is missing of what is said to be done about a risk. */
export const addressedFindings = ({ observation, ways }: CountedRisk): readonly EvaluationFinding[] => {
  const path = ['observations', observation, 'addressed'] as const;
  return [
    ...when(
      ways.some(({ how }) => how === 'not-known'),
      'risk.addressed-not-recorded',
      ...path,
    ),
    ...when(
      ways.some(({ isShown }) => !isShown),
      'risk.addressed-not-shown',
      ...path,
    ),
  ];
};

/** What counts as present for a child, and what contradicts and contests it. */
export const countedAmong = (
  judged: readonly Judged[],
  waysHome: readonly WayHome[],
  child: ChildId,
  assessment: Assessment,
  index: AssessmentIndex,
  asOf: CivilDate,
): Pick<ChildEvaluation, 'riskFactors' | 'protectiveFactors' | 'strengths' | 'contradictions' | 'contested'> => {
  const riskFactors = countedRisks(judged, waysHome, asOf);
  const positives = positivesAmong(judged.filter(isPresent), riskFactors, asOf);
  const working = positives.map((positive) => ({ ...positive, worksAgainst: worksAgainst(positive) }));
  const risksToContradict = [...riskFactors, ...contradictedRisks(judged)];
  // What is recorded as present speaks against a risk even where its evidence falls short: people are asked.
  const recorded = positivesAmong(
    judged.filter((entry) => isRecordedPresent(entry) && wasRecorded(entry.observation, asOf)),
    riskFactors,
    asOf,
  );
  const recordedContradictions = contradictionsAmong(risksToContradict, recorded, assessment.observations, asOf);
  return {
    riskFactors,
    protectiveFactors: working.filter((positive) => positive.worksAgainst.length > 0),
    strengths: positives.filter((_, position) => working[position]?.worksAgainst.length === 0),
    contradictions: contradictionsAmong(risksToContradict, positives, assessment.observations, asOf),
    contested: contestedAmong(judged, recordedContradictions, recorded, child, assessment, index.bySubject, asOf),
  };
};

/** What did not count as present: absent, not known, not applicable, and without the evidence it takes. */
export const othersAmong = (
  judged: readonly Judged[],
  waysHome: readonly WayHome[],
  asOf: CivilDate,
): Pick<ChildEvaluation, 'absent' | 'notKnown' | 'notApplicable' | 'notCounted'> => {
  const counting = (counts: Judgement['counts']): readonly Judged[] =>
    judged.filter(({ judgement }) => judgement.counts === counts);
  return {
    absent: counting('absent').map(observedOf),
    notKnown: counting('not-known').map(observedOf),
    notApplicable: counting('not-applicable').map(observedOf),
    notCounted: counting('not-counted').map((entry) => ({
      ...observedOf(entry),
      because: codesOf(entry.judgement, 'must'),
      recordedAs: entry.observation.status,
      ways: risksAtHome(entry.observation.addressed, entry.judgement.quality, waysHome, asOf),
    })),
  };
};
