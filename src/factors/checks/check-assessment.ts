/** Whether the parts of an assessment fit together. */
import { type Check, checked } from '../../shared/check.js';
import { isEarlier } from '../../shared/civil-date.js';
import { type Finding, findingIn, findingWhen, type MoreFindingsCode, type PathStep } from '../../shared/finding.js';
import type { InputErrorCode } from '../../shared/input-error.js';
import { allRead, type PartlyRead, readEntries } from '../../shared/partly-read.js';
import { repeatsIn } from '../../shared/repeats.js';
import { unfitToRead } from '../../shared/shape.js';
import type { WayHome } from '../assessment.js';
import { countedBy } from '../evidence/judge-evidence.js';
import { isRiskFactorId, type SubjectKind } from '../factor.js';
import { ASSESSMENT_FINDINGS, type AssessmentFindingCode } from '../findings.js';
import { CIRCUMSTANCES } from '../register/circumstances.js';
import { factorById } from '../register/register.js';
import { ASSESSMENT } from '../shapes.js';
import type {
  PartlyReadAssessment,
  PartlyReadEvidence,
  PartlyReadIds,
  PartlyReadObservation,
  PartlyReadObserved,
  PartlyReadSubject,
} from './partly-read-assessment.js';
import {
  asObservedTwice,
  keyOfIds,
  keyOfObserved,
  positionsOfRepeats,
  sameBy,
  sameByChild,
} from './same-in-assessment.js';

type Path = readonly PathStep[];
type Found = readonly Finding<AssessmentFindingCode>[];

const finding = /* @__PURE__ */ findingIn(ASSESSMENT_FINDINGS);
const when = /* @__PURE__ */ findingWhen(ASSESSMENT_FINDINGS);

/** PartlyReadIds that may be referred to; `undefined` where one could not be read, so that no other can be called unknown. */
const idsOf = (people: PartlyRead<readonly { readonly id: string }[]> | undefined): ReadonlySet<string> | undefined => {
  const ids = allRead(people?.map((person) => person?.id));
  return ids === undefined || ids.length === 0 ? undefined : new Set(ids);
};

const checkEvidence = (evidence: PartlyReadEvidence | undefined, ...path: Path): Found =>
  readEntries(evidence).flatMap(({ entry, position }) =>
    when(
      isEarlier(entry.recordedOn, entry.happenedOn),
      'evidence.recorded-before-happened',
      ...path,
      position,
      'recordedOn',
    ),
  );

const checkObserved = (
  observed: PartlyReadObserved,
  allowed: readonly SubjectKind[] | undefined,
  path: Path,
): Found => {
  const kind = observed.about?.kind;
  return [
    ...when(
      kind !== undefined && allowed !== undefined && !allowed.includes(kind),
      'observation.wrong-subject',
      ...path,
      'about',
      'kind',
    ),
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

const checkStatus = (observation: PartlyReadObservation, path: Path): Found => {
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

/** For which children each risk factor of each subject is reported; `undefined` where an observation that might report it could not be read. */
const reportedRisks = (
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

const checkMitigations = (
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

/** Who and what may be referred to: the ids in the case. */
interface Known {
  readonly child: ReadonlySet<string> | undefined;
  readonly parent: ReadonlySet<string> | undefined;
  readonly wayHome: ReadonlySet<string> | undefined;
}

const knownIn = ({ children, parents, waysHome }: PartlyReadAssessment): Known => ({
  child: idsOf(children),
  parent: idsOf(parents),
  wayHome: idsOf(waysHome),
});

const isUnknown = (id: string | undefined, known: ReadonlySet<string> | undefined): boolean =>
  id !== undefined && known?.has(id) === false;

const checkIds = (ids: PartlyReadIds, who: 'child' | 'parent', known: Known, ...path: Path): Found => {
  const readable = readEntries(ids);
  const repeats = repeatsIn(readable.map(({ entry }) => entry));
  return readable.flatMap(({ entry: id, position }, order) => [
    ...when(isUnknown(id, known[who]), `case.unknown-${who}`, ...path, position),
    ...when(repeats.has(order), `case.${who}-repeated`, ...path, position),
  ]);
};

const checkWays = ({ addressed }: PartlyReadObserved, known: Known, path: Path): Found =>
  readEntries(addressed).flatMap(({ entry, position }) =>
    when(isUnknown(entry.wayHome, known.wayHome), 'case.unknown-way-home', ...path, 'addressed', position, 'wayHome'),
  );

const checkSubject = (subject: PartlyReadSubject | undefined, known: Known, ...path: Path): Found => {
  switch (subject?.kind) {
    case undefined:
    case 'child':
    case 'professionals':
      return [];
    case 'parent':
      return when(isUnknown(subject?.parent, known.parent), 'case.unknown-parent', ...path, 'parent');
    case 'parents-together':
    case 'household':
    case 'social-setting':
      return checkIds(subject?.parents, 'parent', known, ...path, 'parents');
  }
};

const checkNotThere = ({ parents, notThere }: PartlyRead<WayHome>, known: Known, path: Path): Found =>
  readEntries(notThere).flatMap(({ entry: { parent, evidence }, position }) => [
    ...when(isUnknown(parent, known.parent), 'case.unknown-parent', ...path, position, 'parent'),
    ...when(
      parent !== undefined && (parents ?? []).includes(parent),
      'way-home.lives-there',
      ...path,
      position,
      'parent',
    ),
    ...checkEvidence(evidence, ...path, position, 'evidence'),
  ]);

const checkPeople = ({ children, parents }: PartlyReadAssessment): Found => {
  const childIds = new Set(readEntries(children).map(({ entry }) => entry.id));
  return [
    ...positionsOfRepeats(children, ({ id }) => sameBy(id)).map((position) =>
      finding('case.duplicate-child', 'children', position, 'id'),
    ),
    ...readEntries(children).flatMap(({ entry: { bornOn, infancy }, position }) =>
      when(bornOn !== undefined && infancy !== undefined, 'child.age-given-twice', 'children', position, 'infancy'),
    ),
    ...positionsOfRepeats(parents, ({ id }) => sameBy(id)).map((position) =>
      finding('case.duplicate-parent', 'parents', position, 'id'),
    ),
    ...readEntries(parents).flatMap(({ entry: { id }, position }) =>
      when(id !== undefined && childIds.has(id), 'case.id-used-for-child-and-parent', 'parents', position, 'id'),
    ),
  ];
};

const checkWaysHome = ({ waysHome }: PartlyReadAssessment, known: Known): Found => [
  ...positionsOfRepeats(waysHome, (way) => [
    ...sameBy(way.id),
    ...sameByChild(keyOfIds(way.parents), way.children),
  ]).map((position) => finding('case.duplicate-way-home', 'waysHome', position)),
  ...readEntries(waysHome).flatMap(({ entry, position }) => [
    ...checkIds(entry.children, 'child', known, 'waysHome', position, 'children'),
    ...checkIds(entry.parents, 'parent', known, 'waysHome', position, 'parents'),
    ...checkNotThere(entry, known, ['waysHome', position, 'notThere']),
  ]),
];

const checkObservations = ({ observations }: PartlyReadAssessment, known: Known): Found => {
  const reported = reportedRisks(observations);
  return [
    ...positionsOfRepeats(observations, ({ factor, about, status, children }) =>
      asObservedTwice(keyOfObserved(factor, about), status, children),
    ).map((position) => finding('observation.duplicate', 'observations', position)),
    ...readEntries(observations).flatMap(({ entry, position }) => {
      const path: Path = ['observations', position];
      return [
        ...checkIds(entry.children, 'child', known, ...path, 'children'),
        ...checkSubject(entry.about, known, ...path, 'about'),
        ...checkObserved(entry, entry.factor && factorById(entry.factor).about, path),
        ...checkStatus(entry, path),
        ...checkWays(entry, known, path),
        ...readEntries(entry.mitigates).flatMap(({ entry: claim, position: inMitigates }) =>
          checkSubject(claim.about, known, ...path, 'mitigates', inMitigates, 'about'),
        ),
        ...checkMitigations(entry, reported, path),
      ];
    }),
  ];
};

const checkCircumstances = ({ circumstances }: PartlyReadAssessment, known: Known): Found => [
  ...positionsOfRepeats(circumstances, ({ circumstance, about, children }) =>
    sameByChild(keyOfObserved(circumstance, about), children),
  ).map((position) => finding('observation.duplicate', 'circumstances', position)),
  ...readEntries(circumstances).flatMap(({ entry, position }) => {
    const path: Path = ['circumstances', position];
    const { circumstance, status, addressed } = entry;
    return [
      ...checkIds(entry.children, 'child', known, ...path, 'children'),
      ...checkSubject(entry.about, known, ...path, 'about'),
      ...checkObserved(entry, circumstance && CIRCUMSTANCES[circumstance].about, path),
      ...checkWays(entry, known, path),
      ...when(
        addressed !== undefined &&
          circumstance !== undefined &&
          status !== undefined &&
          !(CIRCUMSTANCES[circumstance].countsInRow1 && status === 'present'),
        'observation.addressed-misplaced',
        ...path,
        'addressed',
      ),
    ];
  }),
];

const checkConclusions = ({ capacityToChange }: PartlyReadAssessment, known: Known): Found => [
  ...positionsOfRepeats(capacityToChange, ({ parents, children }) => sameByChild(keyOfIds(parents), children)).map(
    (position) => finding('capacity.duplicate', 'capacityToChange', position),
  ),
  ...readEntries(capacityToChange).flatMap(({ entry, position }) => [
    ...checkIds(entry.children, 'child', known, 'capacityToChange', position, 'children'),
    ...checkIds(entry.parents, 'parent', known, 'capacityToChange', position, 'parents'),
    ...checkEvidence(entry.restsOn, 'capacityToChange', position, 'restsOn'),
  ]),
];

export const findingsInAssessment = (assessment: PartlyReadAssessment): readonly Finding<AssessmentFindingCode>[] => {
  const known = knownIn(assessment);
  return [checkPeople, checkWaysHome, checkObservations, checkCircumstances, checkConclusions].flatMap((check) =>
    check(assessment, known),
  );
};

/**
 * Finds everything in an assessment that does not fit together: ids used twice, references to people who are not in the
 * case, factors observed of the wrong subject, the same observation twice, mitigation of nothing, dates in the wrong order.
 *
 * @param assessment - an assessment, in which parts that could not be read are `undefined`
 * @returns all findings, in the order of the assessment's fields; none when it fits together.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { checkAssessment } from 'reunification-framework/factors';
 *
 * const { findings } = checkAssessment({
 *   children: [{ id: 'child-1' }],
 *   parents: [{ id: 'parent-1' }],
 *   observations: [{ factor: 'neglect', children: ['child-2'], about: { kind: 'child' }, evidence: [] }],
 * });
 * findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['case.unknown-child at observations.0.children.0']
 * ```
 */
export function checkAssessment(
  assessment: PartlyReadAssessment,
): Check<Finding<AssessmentFindingCode | InputErrorCode | MoreFindingsCode>> {
  const unfit = unfitToRead(assessment, ASSESSMENT, 'parts');
  return checked<Finding<AssessmentFindingCode | InputErrorCode | MoreFindingsCode>>(
    unfit === undefined ? findingsInAssessment(assessment) : [unfit],
  );
}
