/** Whether an observation counts: its evidence against the standard that Annex 1 sets for the factor. */

import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { findingIn, findingWhen, type PathStep } from '../../shared/findings/finding.js';
import { isBlank } from '../../shared/text/text.js';
import type { CircumstanceObservation, Evidence, Observation, Status } from '../assessment.js';
import type { Age, EvaluationFinding, EvidenceQuality } from '../evaluation.js';
import type { Requirement } from '../evidence-standard.js';
import type { Factor } from '../factor.js';
import { EVALUATION_FINDINGS } from '../findings.js';
import { CIRCUMSTANCES } from '../register/circumstances.js';
import { countedBy, isMet, isNeeded, ruleOut } from './evidence-shows.js';
import type { Judgement } from './judgement.js';
import { isAfter, isOwnAccount, isSolid, latest, qualityOf } from './solid-evidence.js';

type Path = readonly PathStep[];

/** The parts of a factor's definition that its evidence is judged by. */
type Standard = Pick<Factor, 'requirements' | 'inclusions' | 'exclusions'> & {
  readonly age?: Factor['age'] | undefined;
  /** Something positive that is present, or a risk that is absent: hearsay alone does not show it (I-153). */
  readonly favourable: 'present' | 'absent';
  /** Whether people may find that it does not apply, beyond the age rule (I-33). */
  readonly canBeNotApplicable: boolean;
};

const finding = /* @__PURE__ */ findingIn(EVALUATION_FINDINGS);
const when = /* @__PURE__ */ findingWhen(EVALUATION_FINDINGS);

/** Of a finding whose code serves several rules: the source of the one that was broken. */
const citing = (source: Citation, found: EvaluationFinding): EvaluationFinding => ({ ...found, source });

/** What should be recorded with each piece of evidence and is not (Annex 3). */
const recordingFindings = (evidence: readonly Evidence[], asOf: CivilDate, path: Path): readonly EvaluationFinding[] =>
  evidence.flatMap((piece, position) => {
    if (isAfter(piece, asOf)) return [finding('evidence.after-as-of', ...path, 'evidence', position)];
    if (piece.nature !== 'not-recorded' && piece.role !== 'not-recorded' && piece.happenedOn !== undefined) return [];
    const pathOfPiece = [...path, 'evidence', position];
    return [
      ...when(piece.nature === 'not-recorded', 'evidence.nature-not-recorded', ...pathOfPiece, 'nature'),
      ...when(piece.role === 'not-recorded', 'evidence.role-not-recorded', ...pathOfPiece, 'role'),
      ...when(piece.happenedOn === undefined, 'evidence.undated', ...pathOfPiece, 'happenedOn'),
    ];
  });

const isMust = ({ severity }: EvaluationFinding): boolean => severity === 'must';

/** Evidence that is no more than hearsay, or, for something favourable, than the word of the one who is to change. */
const weaknessFindings = (
  { favourable }: Standard,
  status: Status,
  evidence: readonly Evidence[],
  path: Path,
): readonly EvaluationFinding[] => {
  if (status === favourable && evidence.every((piece) => isOwnAccount(piece) && piece.nature !== 'hearsay'))
    return [finding('evidence.own-account-only', ...path, 'evidence')];
  return when(
    evidence.every(({ nature }) => nature === 'hearsay'),
    status === favourable ? 'evidence.favourable-on-hearsay-only' : 'evidence.hearsay-only',
    ...path,
    'evidence',
  );
};

/** Of something positive, the evidence on which it can rest; of a risk, all of it. */
const restingOn = ({ favourable }: Standard, evidence: readonly Evidence[]): readonly Evidence[] =>
  favourable === 'present' ? evidence.filter(isSolid) : evidence;

/** What is missing of what the factor needs, and what rules it out. */
const presenceFindings = (
  standard: Standard,
  evidence: readonly Evidence[],
  path: Path,
): readonly EvaluationFinding[] => {
  const solid = restingOn(standard, evidence);
  // What the parent cannot show alone, other evidence on which nothing can rest cannot show either.
  const isClear = (requirement: Requirement): boolean =>
    isNeeded(requirement) || requirement.routes.every(({ notFrom }) => notFrom === undefined);
  const unmet = standard.requirements.filter(
    (requirement) => !isMet(requirement, isClear(requirement) ? evidence : solid),
  );
  return [...unmet, ...ruleOut(standard, evidence)].map(({ code, source }) =>
    citing(source, finding(code, ...path, 'evidence')),
  );
};

/**
 * How good the evidence is of something found present: where only evidence on which nothing can rest shows what Annex 1 asks
 * for, the rest of it makes that no better (I-215).
 */
const qualityOfPresent = (
  standard: Standard,
  evidence: readonly Evidence[],
  { shownOn, ...quality }: EvidenceQuality,
): EvidenceQuality => {
  const needed = standard.requirements.filter(isNeeded);
  if (standard.favourable !== 'present' || needed.length === 0)
    return { ...quality, ...(shownOn === undefined ? {} : { shownOn }) };
  const solid = restingOn(standard, evidence);
  if (!needed.every((requirement) => isMet(requirement, solid))) return { ...quality, solid: 0 };
  const asked = needed.flatMap(({ routes }) => routes.flatMap((route) => route.shows));
  const showing = solid.filter((piece) => piece.shows?.some((particular) => asked.includes(particular)));
  const lastOn = latest(showing.map(({ happenedOn }) => happenedOn));
  return { ...quality, ...(lastOn === undefined ? {} : { shownOn: lastOn }) };
};

const judgeBy = (
  standard: Standard,
  { status, evidence: all, explanation }: Pick<Observation, 'status' | 'evidence' | 'explanation'>,
  age: Age,
  asOf: CivilDate,
  path: Path,
): Judgement => {
  const evidence = all.filter((piece) => !isAfter(piece, asOf));
  const quality = qualityOf(all, asOf);
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
      : answer('not-applicable', citing(ageRule.source, finding('age.not-applicable', ...path, 'status')));

  const counted = countedBy(standard, evidence);
  if (status === 'not-known' && counted === undefined) return answer('not-known');
  // What people found not to apply does not apply at any age.
  if (ageRule !== undefined && age === 'not-known' && status !== 'not-applicable')
    return answer('not-counted', citing(ageRule.source, finding('age.not-known', ...path, 'status')));
  if (status === 'not-applicable' && ageRule?.thereafter === 'judgement')
    return isBlank(explanation)
      ? answer('not-counted', citing(ageRule.source, finding('age.too-young-needs-reason', ...path, 'status')))
      : answer('not-applicable', citing(ageRule.source, finding('age.judged-very-young', ...path, 'status')));
  if (status === 'not-applicable' && !standard.canBeNotApplicable)
    return answer('not-counted', finding('status.risk-never-not-applicable', ...path, 'status'));
  if (evidence.length === 0) return answer('not-counted', finding('evidence.none', ...path, 'evidence'));
  const weak = weaknessFindings(standard, status, evidence, path);
  // Unknown with evidence of a risk is a risk; any other record that its own evidence contradicts is left to people (I-11).
  if (counted !== undefined && status !== 'present' && !(status === 'not-known' && standard.favourable === 'absent'))
    return answer('not-counted', citing(counted, finding('annex1.evidence-says-present', ...path, 'status')), ...weak);
  if (status === 'absent' || status === 'not-applicable')
    return answer(weak.some(isMust) ? 'not-counted' : status, ...weak);

  const judgement =
    ageRule?.thereafter === 'judgement' && isBlank(explanation)
      ? [citing(ageRule.source, finding('age.very-young-is-judgement', ...path, 'status'))]
      : [];
  const findings = [...presenceFindings(standard, evidence, path), ...judgement, ...weak];
  if (findings.some(isMust)) return answer('not-counted', ...findings);
  const shown = qualityOfPresent(standard, evidence, quality);
  const isOnlyWeakly = shown.solid < quality.solid;
  return {
    counts: 'present',
    quality: shown,
    findings: [
      ...findings,
      ...when(isOnlyWeakly, 'evidence.standard-on-weak-evidence', ...path, 'evidence'),
      ...recording,
    ],
  };
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
  const isRisk = factor.kind === 'risk';
  const { age: ageRule, requirements, inclusions, exclusions } = factor;
  const favourable = isRisk ? 'absent' : 'present';
  const standard = {
    age: ageRule,
    requirements,
    inclusions,
    exclusions,
    favourable,
    canBeNotApplicable: !isRisk,
  } as const;
  const judged = judgeBy(standard, observation, age, asOf, path);
  if (factor.id === 'very-young-child' && observation.status === 'absent' && age === 'in-first-year')
    return {
      ...judged,
      counts: 'not-counted',
      findings: [citing(factor.sources[0], finding('age.is-very-young', ...path, 'status')), ...judged.findings],
    };
  const { mayBeTooEarly } = factor;
  const isSaidNotToBe = age === 'past-first-year' && !isBlank(observation.explanation);
  if (mayBeTooEarly === undefined || judged.counts !== 'present' || isSaidNotToBe) return judged;
  return {
    ...judged,
    findings: [citing(mayBeTooEarly, finding('age.too-early-to-know', ...path, 'status')), ...judged.findings],
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
  const standard: Standard = {
    requirements: [],
    inclusions: [],
    exclusions: [],
    favourable: CIRCUMSTANCES[circumstance.circumstance].bearing === 'positive-indicator' ? 'present' : 'absent',
    canBeNotApplicable: true,
  };
  return judgeBy(standard, circumstance, 'not-known', asOf, path);
}
