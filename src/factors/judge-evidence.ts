/** Whether an observation counts: its evidence against the standard that Annex 1 sets for the factor. */
import type { Citation } from '../shared/citation.js';
import { type CivilDate, isEarlier } from '../shared/civil-date.js';
import { findingFrom, type PathStep } from '../shared/finding.js';
import type { CircumstanceObservation, Evidence, Observation, Status } from './assessment.js';
import type { Age, EvaluationFinding, EvidenceQuality } from './evaluation.js';
import type { ParticularId, Requirement, Route } from './evidence-standard.js';
import type { Factor } from './factor.js';
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

/** An observation with what it counts as for one child. */
export interface Judged {
  /** Position in the assessment’s list of observations. */
  readonly position: number;
  /** The observation. */
  readonly observation: Observation;
  /** What it counts as, and why. */
  readonly judgement: Judgement;
}

/** A circumstance with what it counts as. */
export interface JudgedCircumstance {
  /** Position in the assessment’s list of circumstances. */
  readonly position: number;
  /** The observation. */
  readonly observation: CircumstanceObservation;
  /** What it counts as, and why. */
  readonly judgement: Judgement;
}

type Path = readonly PathStep[];

/** The parts of a factor's definition that its evidence is judged by. */
type Standard = Pick<Factor, 'age' | 'requirements' | 'inclusions' | 'exclusions'> & {
  /** Whether people may find that it does not apply, beyond the age rule (I-33). */
  readonly canBeNotApplicable: boolean;
};

const NO_STANDARD: Standard = { requirements: [], inclusions: [], exclusions: [], canBeNotApplicable: true };

/** A finding; where its code serves several rules, with the source of the one that was broken. */
const finding = (code: EvaluationFindingCode, path: Path, source?: Citation): EvaluationFinding => ({
  ...findingFrom(EVALUATION_FINDINGS, code, path),
  ...(source === undefined ? {} : { source }),
});

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

/**
 * Whether a piece of evidence is left out, as it happened or was recorded after the day asked about.
 *
 * @param piece - the evidence
 * @param asOf - the day asked about
 * @returns true where either day is later
 */
export const isAfter = ({ happenedOn, recordedOn }: Evidence, asOf: CivilDate): boolean =>
  isEarlier(asOf, happenedOn) || isEarlier(asOf, recordedOn);

const judgeBy = (
  standard: Standard,
  { status, evidence: all, explanation }: Pick<Observation, 'status' | 'evidence' | 'explanation'>,
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

  const { age: ageRule } = standard;
  if (ageRule !== undefined && age === 'in-first-year')
    return status === 'not-known' || status === 'not-applicable'
      ? answer('not-applicable')
      : answer('not-applicable', finding('age.not-applicable', [...path, 'status'], ageRule.source));

  const inclusion = standard.inclusions.find(
    ({ shows: particular, unless }) =>
      shows(evidence, particular) && !(unless !== undefined && shows(evidence, unless)),
  );
  if (status === 'not-known' && inclusion === undefined) return answer('not-known');
  // What people found not to apply does not apply at any age.
  if (ageRule !== undefined && age === 'not-known' && status !== 'not-applicable')
    return answer('not-counted', finding('age.not-known', [...path, 'status'], ageRule.source));
  if (status === 'not-applicable' && !standard.canBeNotApplicable)
    return answer('not-counted', finding('status.risk-never-not-applicable', [...path, 'status']));
  if (evidence.length === 0) return answer('not-counted', finding('evidence.none', [...path, 'evidence']));
  const hearsay = evidence.every(({ nature }) => nature === 'hearsay')
    ? [finding('evidence.hearsay-only', [...path, 'evidence'])]
    : [];
  if (status === 'not-applicable') return answer('not-applicable', ...hearsay);
  if (status === 'absent')
    return inclusion === undefined
      ? answer('absent', ...hearsay)
      : answer(
          'not-counted',
          finding('annex1.evidence-says-present', [...path, 'status'], inclusion.source),
          ...hearsay,
        );

  const unmet = standard.requirements
    .filter((requirement) => !isMet(requirement, evidence))
    .map(({ code, source }) => finding(code, [...path, 'evidence'], source));
  const ruledOut = standard.exclusions
    .filter((exclusion) => exclusion.shows.some((particular) => shows(evidence, particular)))
    .map(({ code, source }) => finding(code, [...path, 'evidence'], source));
  const judgement =
    ageRule?.thereafter === 'judgement' && explanation === undefined
      ? [finding('age.very-young-is-judgement', [...path, 'status'], ageRule.source)]
      : [];
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
  const judged = judgeBy({ ...factor, canBeNotApplicable: factor.kind === 'protective' }, observation, age, asOf, path);
  const { mayBeTooEarly } = factor;
  if (mayBeTooEarly === undefined || judged.counts !== 'present' || age === 'past-first-year') return judged;
  return {
    ...judged,
    findings: [finding('age.too-early-to-know', [...path, 'status'], mayBeTooEarly), ...judged.findings],
  };
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
