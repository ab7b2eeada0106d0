/** Whether an observation counts: its evidence against the standard that Annex 1 sets for the factor. */
import type { Citation } from '../../shared/citation.js';
import { type CivilDate, isEarlier } from '../../shared/civil-date.js';
import { findingIn, findingWhen, type PathStep } from '../../shared/finding.js';
import { isBlank } from '../../shared/text.js';
import type { CircumstanceObservation, Evidence, Observation, Status } from '../assessment.js';
import type { Age, EvaluationFinding, EvidenceQuality } from '../evaluation.js';
import type { Ending, Exclusion, ParticularId, Requirement, Role, Route } from '../evidence-standard.js';
import type { Factor } from '../factor.js';
import { EVALUATION_FINDINGS } from '../findings.js';
import { CIRCUMSTANCES } from '../register/circumstances.js';
import { isAfter, isOwnAccount, isSolid, latest, qualityOf } from './solid-evidence.js';

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
  /** Something positive that is present, or a risk that is absent: hearsay alone does not show it (I-153). */
  readonly favourable: 'present' | 'absent';
  /** Whether people may find that it does not apply, beyond the age rule (I-33). */
  readonly canBeNotApplicable: boolean;
};

const finding = /* @__PURE__ */ findingIn(EVALUATION_FINDINGS);
const when = /* @__PURE__ */ findingWhen(EVALUATION_FINDINGS);

/** Of a finding whose code serves several rules: the source of the one that was broken. */
const citing = (source: Citation, found: EvaluationFinding): EvaluationFinding => ({ ...found, source });

/** What a standard reads of a piece of evidence, in so far as it could be read. */
export interface Shown {
  /** Whose finding it is. */
  readonly role?: Role | undefined;
  /** Where it was read or heard. */
  readonly source?: Evidence['source'] | undefined;
  /** Whether it is fact, opinion or hearsay. */
  readonly nature?: Evidence['nature'] | undefined;
  /** The day it happened. */
  readonly happenedOn?: CivilDate | undefined;
  /** Which facts it shows. */
  readonly shows?: readonly (ParticularId | undefined)[] | undefined;
}

const shows = (evidence: readonly Shown[], particular: ParticularId): boolean =>
  evidence.some((piece) => piece.shows?.includes(particular));

const isMetBy =
  (evidence: readonly Shown[]) =>
  (route: Route): boolean => {
    const admitted = evidence.filter(
      ({ role = 'not-recorded' }) => (route.from?.includes(role) ?? true) && !(route.notFrom?.includes(role) ?? false),
    );
    return (
      route.shows.every((particular) => shows(admitted, particular)) &&
      !(route.unless?.some((particular) => shows(evidence, particular)) ?? false)
    );
  };

const isMet = ({ routes }: Requirement, evidence: readonly Shown[]): boolean => routes.some(isMetBy(evidence));

/** Whether something can be over on the strength of a piece of evidence: on no hearsay, and on no one's own account (I-151). */
const canEnd = ({ role = 'not-recorded', source, nature }: Shown, { notFrom }: Ending): boolean =>
  (nature === 'fact' || nature === 'opinion') &&
  !notFrom.includes(role) &&
  source !== undefined &&
  !isOwnAccount({ role, source });

/**
 * Whether evidence shows something, and none of a later day shows that it is over.
 *
 * @param particular - what it is
 * @param endedBy - what shows that it is over, where what is past does not count
 * @param evidence - what was recorded
 * @returns false also where nothing shows it
 */
export const holds = (particular: ParticularId, endedBy: Ending | undefined, evidence: readonly Shown[]): boolean => {
  const showing = evidence.filter((piece) => piece.shows?.includes(particular));
  const isOver = (end: Shown): boolean => showing.every(({ happenedOn }) => isEarlier(happenedOn, end.happenedOn));
  const ending = (piece: Shown): boolean =>
    endedBy !== undefined && (piece.shows?.includes(endedBy.shows) ?? false) && canEnd(piece, endedBy) && isOver(piece);
  return showing.length > 0 && !evidence.some(ending);
};

const ruleOut = ({ exclusions }: Pick<Factor, 'exclusions'>, evidence: readonly Shown[]): readonly Exclusion[] =>
  exclusions.filter((exclusion) =>
    exclusion.shows.some((particular) => holds(particular, exclusion.endedBy, evidence)),
  );

const isNeeded = ({ code }: Requirement): boolean => EVALUATION_FINDINGS[code].severity === 'must';

/**
 * Where Annex 1 says that evidence like this counts as the factor, whatever is recorded of it.
 *
 * @param factor - what Annex 1 asks for, counts and rules out
 * @param evidence - what was recorded with an observation
 * @returns the place, where the evidence shows what Annex 1 counts, or all that it needs and nothing that rules it out
 */
export function countedBy(
  factor: Pick<Factor, 'requirements' | 'inclusions' | 'exclusions'>,
  evidence: readonly Shown[],
): Citation | undefined {
  const included = factor.inclusions.find(({ shows: particular, endedBy }) => holds(particular, endedBy, evidence));
  if (included !== undefined) return included.source;
  const needed = factor.requirements.filter(isNeeded);
  const isSettled =
    needed.every((requirement) => requirement.settlesNothing === undefined && isMet(requirement, evidence)) &&
    // A rumour rules nothing out that the evidence shows (I-153).
    ruleOut(
      factor,
      evidence.filter(({ nature }) => nature !== 'hearsay'),
    ).length === 0;
  return isSettled ? needed[0]?.source : undefined;
}

/** What should be recorded with each piece of evidence and is not (Annex 3). */
const recordingFindings = (evidence: readonly Evidence[], asOf: CivilDate, path: Path): readonly EvaluationFinding[] =>
  evidence.flatMap((piece, position) => {
    const pathOfPiece = [...path, 'evidence', position];
    if (isAfter(piece, asOf)) return [finding('evidence.after-as-of', ...pathOfPiece)];
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
  const standard: Standard = { ...factor, favourable: isRisk ? 'absent' : 'present', canBeNotApplicable: !isRisk };
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
