/** Whether an observation counts: its evidence against the standard that Annex 1 sets for the factor. */
import type { CivilDate } from '../shared/civil-date.js';
import { findingFrom, type PathStep } from '../shared/finding.js';
import type { CircumstanceObservation, Evidence, Observation, Status } from './assessment.js';
import type { Age, EvaluationFinding, EvidenceQuality } from './evaluation.js';
import type { Factor, ParticularId, Requirement, Route } from './factor.js';
import { EVALUATION_FINDINGS, type EvaluationFindingCode } from './findings.js';

/** What an observation counts as, and what was found about its evidence. */
export interface Judgement {
  /** `not-counted` where the standard is not met: neither present nor absent can be relied on. */
  readonly counts: Status | 'not-counted';
  /** How good the evidence is. */
  readonly quality: EvidenceQuality;
  /** What is missing or doubtful. */
  readonly findings: readonly EvaluationFinding[];
}

type Path = readonly PathStep[];

/** The parts of a factor's definition that its evidence is judged by. */
type Standard = Pick<Factor, 'age' | 'requirements' | 'inclusions' | 'exclusions'>;

const NO_STANDARD: Standard = { requirements: [], inclusions: [], exclusions: [] };

const finding = (code: EvaluationFindingCode, path: Path): EvaluationFinding =>
  findingFrom(EVALUATION_FINDINGS, code, path);

const shows = (evidence: readonly Evidence[], particular: ParticularId): boolean =>
  evidence.some((piece) => piece.shows?.includes(particular));

const isMetBy =
  (evidence: readonly Evidence[]) =>
  (route: Route): boolean => {
    const admitted = evidence.filter(
      ({ role }) => (route.from?.includes(role) ?? true) && !(route.notFrom?.includes(role) ?? false),
    );
    return (
      route.shows.every((particular) => shows(admitted, particular)) &&
      !(route.unless?.some((particular) => shows(evidence, particular)) ?? false)
    );
  };

const isMet = ({ routes }: Requirement, evidence: readonly Evidence[]): boolean => routes.some(isMetBy(evidence));

const qualityOf = (evidence: readonly Evidence[]): EvidenceQuality => {
  const ofNature = (nature: Evidence['nature']): number => evidence.filter((piece) => piece.nature === nature).length;
  return {
    pieces: evidence.length,
    facts: ofNature('fact'),
    opinions: ofNature('opinion'),
    hearsay: ofNature('hearsay'),
    natureNotRecorded: ofNature('not-recorded'),
    undated: evidence.filter(({ happenedOn }) => happenedOn === undefined).length,
  };
};

/** What should be recorded with each piece of evidence and is not (Annex 3). */
const recordingFindings = (evidence: readonly Evidence[], asOf: CivilDate, path: Path): readonly EvaluationFinding[] =>
  evidence.flatMap((piece, position) => {
    const at = [...path, 'evidence', position];
    if (isAfter(piece, asOf)) return [finding('evidence.after-as-of', at)];
    return [
      ...(piece.nature === 'not-recorded' ? [finding('evidence.nature-not-recorded', [...at, 'nature'])] : []),
      ...(piece.role === 'not-recorded' ? [finding('evidence.role-not-recorded', [...at, 'role'])] : []),
      ...(piece.happenedOn === undefined ? [finding('evidence.undated', [...at, 'happenedOn'])] : []),
    ];
  });

const isAfter = ({ happenedOn, recordedOn }: Evidence, asOf: CivilDate): boolean =>
  (happenedOn !== undefined && happenedOn > asOf) || (recordedOn !== undefined && recordedOn > asOf);

const judgeBy = (
  standard: Standard,
  { status, evidence: all }: Pick<Observation, 'status' | 'evidence'>,
  age: Age,
  asOf: CivilDate,
  path: Path,
): Judgement => {
  const evidence = all.filter((piece) => !isAfter(piece, asOf));
  const quality = qualityOf(evidence);
  const recording = recordingFindings(all, asOf, path);
  const answer = (counts: Judgement['counts'], ...findings: readonly EvaluationFinding[]): Judgement => ({
    counts,
    quality,
    findings: [...findings, ...recording],
  });

  if (status === 'not-applicable') return answer('not-applicable');
  if (standard.age !== undefined && age === 'in-first-year')
    return status === 'not-known'
      ? answer('not-applicable')
      : answer('not-applicable', finding('age.not-applicable', [...path, 'status']));

  const included = standard.inclusions.some(
    ({ shows: particular, unless }) =>
      shows(evidence, particular) && !(unless !== undefined && shows(evidence, unless)),
  );
  if (status === 'not-known' && !included) return answer('not-known');
  if (standard.age !== undefined && age === 'not-known')
    return answer('not-counted', finding('age.not-known', [...path, 'status']));
  if (evidence.length === 0) return answer('not-counted', finding('evidence.none', [...path, 'evidence']));
  const hearsay = evidence.every(({ nature }) => nature === 'hearsay')
    ? [finding('evidence.hearsay-only', [...path, 'evidence'])]
    : [];
  if (status === 'absent')
    return included
      ? answer('not-counted', finding('annex1.evidence-says-present', [...path, 'status']), ...hearsay)
      : answer('absent', ...hearsay);

  const unmet = standard.requirements
    .filter((requirement) => !isMet(requirement, evidence))
    .map(({ code, source }) => ({ ...finding(code, [...path, 'evidence']), source }));
  const ruledOut = standard.exclusions
    .filter((exclusion) => exclusion.shows.some((particular) => shows(evidence, particular)))
    .map(({ code, source }) => ({ ...finding(code, [...path, 'evidence']), source }));
  const judgement =
    standard.age?.thereafter === 'judgement' ? [finding('age.very-young-is-judgement', [...path, 'status'])] : [];
  const findings = [...unmet, ...ruledOut, ...judgement, ...hearsay];
  return answer(findings.some(({ severity }) => severity === 'must') ? 'not-counted' : 'present', ...findings);
};

/**
 * Judges the evidence for a factor.
 *
 * @param factor - the factor, with the standard that Annex 1 sets for it
 * @param observation - what was found
 * @param age - of the child for whom it is judged
 * @param asOf - the day asked about; later evidence is left out
 * @param path - where the observation stands in the assessment
 * @returns what the observation counts as, and every finding
 */
export function judgeFactor(
  factor: Factor,
  observation: Observation,
  age: Age,
  asOf: CivilDate,
  path: Path,
): Judgement {
  const judged = judgeBy(factor, observation, age, asOf, path);
  return factor.id === 'healthy-child' && judged.counts === 'present' && age !== 'past-first-year'
    ? { ...judged, findings: [finding('age.too-early-to-know', [...path, 'status']), ...judged.findings] }
    : judged;
}

/**
 * Judges the evidence for a circumstance, for which the source sets no standard beyond there being evidence.
 *
 * @param circumstance - what was found
 * @param asOf - the day asked about; later evidence is left out
 * @param path - where it stands in the assessment
 * @returns what it counts as, and every finding
 */
export function judgeCircumstance(circumstance: CircumstanceObservation, asOf: CivilDate, path: Path): Judgement {
  return judgeBy(NO_STANDARD, circumstance, 'not-known', asOf, path);
}
