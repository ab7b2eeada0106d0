/** Whether one observation fits together. */

import { isEarlier } from '../../shared/days/civil-date.js';
import { type Finding, findingIn, findingWhen, type PathStep } from '../../shared/findings/finding.js';
import { allRead, readEntries } from '../../shared/findings/partly-read.js';
import { countedBy } from '../evidence/evidence-shows.js';
import { isRiskFactorId, type SubjectKind } from '../factor.js';
import { ASSESSMENT_FINDINGS, type AssessmentFindingCode } from '../findings.js';
import { factorById } from '../register/register.js';
import type {
  PartlyReadAssessment,
  PartlyReadEvidence,
  PartlyReadObservation,
  PartlyReadObserved,
} from './partly-read-assessment.js';
import { keyOfObserved, positionsOfRepeats, sameBy } from './same-in-assessment.js';

type Path = readonly PathStep[];
type Found = readonly Finding<AssessmentFindingCode>[];

const finding = /* @__PURE__ */ findingIn(ASSESSMENT_FINDINGS);
const when = /* @__PURE__ */ findingWhen(ASSESSMENT_FINDINGS);

/**
 * What is found about the days of evidence.
 *
 * @param evidence - the evidence
 * @param path - where it stands
 * @returns what was found
 */
export const checkEvidence = (evidence: PartlyReadEvidence | undefined, ...path: Path): Found =>
  readEntries(evidence).flatMap(({ entry, position }) =>
    when(
      isEarlier(entry.recordedOn, entry.happenedOn),
      'evidence.recorded-before-happened',
      ...path,
      position,
      'recordedOn',
    ),
  );

/**
 * What is found about an observation or a circumstance by itself.
 *
 * @param observed - the observation
 * @param allowed - whom it can be about
 * @param path - where it stands
 * @returns what was found
 */
export const checkObserved = (
  observed: PartlyReadObserved,
  allowed: readonly SubjectKind[] | undefined,
  path: Path,
): Found => {
  const kind = observed.about?.kind;
  return [
    ...(kind === undefined || allowed === undefined || allowed.includes(kind)
      ? []
      : [{ ...finding('observation.wrong-subject', ...path, 'about', 'kind'), expected: allowed }]),
    ...checkEvidence(observed.evidence, ...path, 'evidence'),
    ...positionsOfRepeats(observed.addressed, ({ wayHome }) => sameBy(wayHome)).map((position) =>
      finding('observation.addressed-repeated', ...path, 'addressed', position),
    ),
    ...readEntries(observed.addressed).flatMap(({ entry, position }) =>
      checkEvidence(entry.evidence, ...path, 'addressed', position, 'evidence'),
    ),
  ];
};

/** Recorded as present, or a risk recorded as not known with evidence that Annex 1 counts as present. */
const reportsPresence = ({ factor, status, evidence }: PartlyReadObservation): boolean => {
  if (status !== 'not-known' || factor === undefined || !isRiskFactorId(factor)) return status === 'present';
  const pieces = readEntries(evidence).map(({ entry }) => entry);
  return countedBy(factorById(factor), pieces) !== undefined;
};

/**
 * What is found about what an observation says beside its status.
 *
 * @param observation - the observation
 * @param path - where it stands
 * @returns what was found
 */
export const checkStatus = (observation: PartlyReadObservation, path: Path): Found => {
  const { factor, status, addressed, mitigates } = observation;
  if (factor === undefined || status === undefined) return [];
  const { kind } = factorById(factor);
  const isPresent = reportsPresence(observation);
  return [
    ...when(
      addressed !== undefined && !(isPresent && kind === 'risk'),
      'observation.addressed-misplaced',
      ...path,
      'addressed',
    ),
    ...when(
      mitigates !== undefined && !(isPresent && kind === 'protective'),
      'observation.mitigates-misplaced',
      ...path,
      'mitigates',
    ),
  ];
};

const isEvidenceRead = ({ evidence }: PartlyReadObservation): boolean =>
  allRead(evidence)?.every(
    ({ role, shows }) => role !== undefined && (shows === undefined || allRead(shows) !== undefined),
  ) ?? false;

/**
 * For which children each risk factor of each subject is reported.
 *
 * @param list - the observations
 * @returns the children; `undefined` where an observation that might report it could not be read
 */
export const reportedRisks = (
  list: PartlyReadAssessment['observations'],
): ReadonlyMap<string, ReadonlySet<string>> | undefined => {
  const observations = allRead(list);
  if (observations === undefined) return undefined;
  const reported = new Map<string, Set<string>>();
  for (const observation of observations) {
    const children = allRead(observation.children);
    if (!children?.length || observation.factor === undefined || observation.status === undefined) return undefined;
    if (!reportsPresence(observation)) {
      if (observation.status === 'not-known' && !isEvidenceRead(observation)) return undefined;
      continue;
    }
    const risk = keyOfObserved(observation.factor, observation.about);
    if (risk === undefined) return undefined;
    const known = reported.get(risk) ?? new Set();
    for (const child of children) known.add(child);
    reported.set(risk, known);
  }
  return reported;
};

/**
 * What is found about the risks that a protective factor is said to mitigate.
 *
 * @param observation - the observation
 * @param reported - for which children each risk is reported
 * @param path - where it stands
 * @returns what was found
 */
export const checkMitigations = (
  { mitigates, children }: PartlyReadObservation,
  reported: ReturnType<typeof reportedRisks>,
  path: Path,
): Found => {
  const concerned = allRead(children) ?? [];
  const isUnobserved = (risk: string | undefined): boolean =>
    reported !== undefined &&
    concerned.length > 0 &&
    risk !== undefined &&
    !concerned.some((child) => reported.get(risk)?.has(child));
  return [
    ...positionsOfRepeats(mitigates, ({ riskFactor, about }) => sameBy(keyOfObserved(riskFactor, about))).map(
      (position) => finding('observation.mitigates-repeated', ...path, 'mitigates', position),
    ),
    ...readEntries(mitigates).flatMap(({ entry, position }) =>
      checkEvidence(entry.evidence, ...path, 'mitigates', position, 'evidence'),
    ),
    ...readEntries(mitigates).flatMap(({ entry, position }) =>
      when(
        isUnobserved(keyOfObserved(entry.riskFactor, entry.about)),
        'observation.mitigates-unobserved-risk',
        ...path,
        'mitigates',
        position,
        'riskFactor',
      ),
    ),
  ];
};
