/** Whether the parts of an assessment fit together. */

import { type Check, checked } from '../shared/check.js';
import { isEarlier } from '../shared/civil-date.js';
import { type Finding, findingFrom, type MoreFindingsCode, type PathStep } from '../shared/finding.js';
import type { InputErrorCode } from '../shared/input-error.js';
import { allRead, type PartlyRead, readEntries } from '../shared/partly-read.js';
import { unfitToRead } from '../shared/shape.js';
import type {
  Assessment,
  CircumstanceObservation,
  Mitigation,
  Observation,
  Status,
  Subject,
  WayHome,
} from './assessment.js';
import { CIRCUMSTANCES } from './circumstances.js';
import { isRiskFactorId, type SubjectKind } from './factor.js';
import { ASSESSMENT_FINDINGS, type AssessmentFindingCode } from './findings.js';
import { countedBy } from './judge-evidence.js';
import { factorById } from './register.js';
import { ASSESSMENT } from './shapes.js';

/** A subject of which some parts could not be read. */
export interface PartlyReadSubject {
  /** What kind of subject. */
  readonly kind?: SubjectKind | undefined;
  /** The one parent. */
  readonly parent?: string | undefined;
  /** The parents. */
  readonly parents?: PartlyRead<readonly string[]> | undefined;
}

/** What an observation of a factor and one of a circumstance have in common, in so far as it could be read. */
export type PartlyReadObserved = Pick<PartlyRead<Observation>, 'children' | 'status' | 'addressed'> & {
  /** Whom it is about. */
  readonly about?: PartlyReadSubject | undefined;
  /** What it rests on. */
  readonly evidence?: PartlyReadEvidence | undefined;
};

/** Evidence of which some parts could not be read. */
export type PartlyReadEvidence = PartlyRead<readonly Partial<Observation['evidence'][number]>[]>;

/** A claim that something works against a risk, of which some parts could not be read. */
export type PartlyReadMitigation = Omit<PartlyRead<Mitigation>, 'about'> & {
  /** Whose risk it is. */
  readonly about?: PartlyReadSubject | undefined;
};

/** An assessment of which some parts could not be read; a whole {@link Assessment} is one too. */
export type PartlyReadAssessment = Omit<PartlyRead<Assessment>, 'edition' | 'observations' | 'circumstances'> & {
  /** What was found about the factors. */
  readonly observations?:
    | readonly (
        | (PartlyReadObserved &
            Pick<PartlyRead<Observation>, 'factor' | 'explanation'> & {
              /** Which risks it works against. */
              readonly mitigates?: readonly (PartlyReadMitigation | undefined)[] | undefined;
            })
        | undefined
      )[]
    | undefined;
  /** What was found about other circumstances. */
  readonly circumstances?:
    | readonly ((PartlyReadObserved & Pick<PartlyRead<CircumstanceObservation>, 'circumstance'>) | undefined)[]
    | undefined;
};

type PartlyReadObservation = NonNullable<NonNullable<PartlyReadAssessment['observations']>[number]>;
type Ids = PartlyRead<readonly string[]> | undefined;
type Path = readonly PathStep[];
type Report = (code: AssessmentFindingCode, ...path: Path) => void;

/** Ids that may be referred to; `undefined` where one could not be read, so that no other can be called unknown. */
const idsOf = (people: PartlyRead<readonly { readonly id: string }[]> | undefined): ReadonlySet<string> | undefined => {
  const ids = allRead(people?.map((person) => person?.id));
  return ids === undefined || ids.length === 0 ? undefined : new Set(ids);
};

/** What an entry must not share with an earlier one: for each kind of sameness, the values it has. */
type Sameness = readonly (readonly [kind: string, values: readonly string[]])[];

/** Calls `report` for each entry that shares a value with an earlier one. */
const eachRepeat = <Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  samenessOf: (entry: Entry) => Sameness,
  report: (position: number) => void,
): void => {
  const earlier = new Map<string, Set<string>>();
  for (const { entry, position } of readEntries(list)) {
    let repeated = false;
    for (const [kind, values] of samenessOf(entry)) {
      const seen = earlier.get(kind) ?? new Set();
      repeated ||= values.some((value) => seen.has(value));
      for (const value of values) seen.add(value);
      earlier.set(kind, seen);
    }
    if (repeated) report(position);
  }
};

/** The same by one value, unless it could not be read. */
const by = (value: string | undefined): Sameness => (value === undefined ? [] : [['value', [value]]]);

/** The same where a child is in common, unless it could not be read what it is about. */
const byChild = (what: string | undefined, children: Ids): Sameness =>
  what === undefined ? [] : [[what, readEntries(children).map(({ entry }) => entry)]];

const keyOfIds = (ids: Ids): string | undefined => {
  const read = allRead(ids);
  return read === undefined || read.length === 0 ? undefined : JSON.stringify([...new Set(read)].sort());
};

/** The same for two subjects that are the same people in the same respect. */
const keyOfSubject = (subject: PartlyReadSubject | undefined): string | undefined => {
  const kind: Subject['kind'] | undefined = subject?.kind;
  switch (kind) {
    case undefined:
      return undefined;
    case 'child':
    case 'professionals':
      return kind;
    case 'parent':
      return subject?.parent && kind + keyOfIds([subject.parent]);
    case 'parents-together':
    case 'household':
    case 'social-setting': {
      const parents = keyOfIds(subject?.parents);
      return parents && kind + parents;
    }
  }
};

const keyOfObserved = (what: string | undefined, subject: PartlyReadSubject | undefined): string | undefined => {
  const about = keyOfSubject(subject);
  return what && about && `${what} ${about}`;
};

/** Two people may disagree on whether something is there; anything else is the same said twice. */
const asObservedTwice = (what: string | undefined, status: Status | undefined, children: Ids): Sameness => {
  if (what === undefined || status === undefined) return [];
  const meets = status === 'present' || status === 'absent' ? [status] : ['present', 'absent'];
  return meets.flatMap((other) => byChild(`${other} ${what}`, children));
};

const checkEvidence = (evidence: PartlyReadEvidence | undefined, path: Path, report: Report): void => {
  for (const { entry, position } of readEntries(evidence)) {
    if (isEarlier(entry.recordedOn, entry.happenedOn))
      report('evidence.recorded-before-happened', ...path, position, 'recordedOn');
  }
};

const checkObserved = (
  observed: PartlyReadObserved,
  allowed: readonly SubjectKind[] | undefined,
  path: Path,
  report: Report,
): void => {
  const kind = observed.about?.kind;
  if (kind !== undefined && allowed !== undefined && !allowed.includes(kind))
    report('observation.wrong-subject', ...path, 'about', 'kind');
  checkEvidence(observed.evidence, [...path, 'evidence'], report);
  eachRepeat(
    observed.addressed,
    ({ wayHome }) => by(wayHome),
    (position) => report('observation.addressed-repeated', ...path, 'addressed', position),
  );
  for (const { entry, position } of readEntries(observed.addressed))
    checkEvidence(entry.evidence, [...path, 'addressed', position, 'evidence'], report);
};

/** Recorded as present, or a risk recorded as not known with evidence that Annex 1 counts as present. */
const reportsPresence = ({ factor, status, evidence }: PartlyReadObservation): boolean => {
  if (status !== 'not-known' || factor === undefined || !isRiskFactorId(factor)) return status === 'present';
  const pieces = readEntries(evidence).map(({ entry }) => entry);
  return countedBy(factorById(factor), pieces) !== undefined;
};

const checkStatus = (observation: PartlyReadObservation, path: Path, report: Report): void => {
  const { factor, status, addressed, mitigates } = observation;
  if (factor === undefined || status === undefined) return;
  const { kind } = factorById(factor);
  const present = reportsPresence(observation);
  if (addressed !== undefined && !(present && kind === 'risk'))
    report('observation.addressed-misplaced', ...path, 'addressed');
  if (mitigates !== undefined && !(present && kind === 'protective'))
    report('observation.mitigates-misplaced', ...path, 'mitigates');
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
  report: Report,
): void => {
  eachRepeat(
    mitigates,
    ({ riskFactor, about }) => by(keyOfObserved(riskFactor, about)),
    (position) => report('observation.mitigates-repeated', ...path, 'mitigates', position),
  );
  for (const { entry, position } of readEntries(mitigates))
    checkEvidence(entry.evidence, [...path, 'mitigates', position, 'evidence'], report);
  const mine = allRead(children);
  if (reported === undefined || !mine?.length) return;
  for (const { entry, position } of readEntries(mitigates)) {
    const risk = keyOfObserved(entry.riskFactor, entry.about);
    if (risk !== undefined && !mine.some((child) => reported.get(risk)?.has(child)))
      report('observation.mitigates-unobserved-risk', ...path, 'mitigates', position, 'riskFactor');
  }
};

const checkNotThere = (
  { parents, notThere }: PartlyRead<WayHome>,
  path: Path,
  report: Report,
  known: ReadonlySet<string> | undefined,
): void => {
  for (const { entry, position } of readEntries(notThere)) {
    const { parent } = entry;
    if (parent !== undefined && known?.has(parent) === false)
      report('case.unknown-parent', ...path, position, 'parent');
    if (parent !== undefined && parents?.includes(parent)) report('way-home.lives-there', ...path, position, 'parent');
    checkEvidence(entry.evidence, [...path, position, 'evidence'], report);
  }
};

/** What every part of an assessment is held against: who is in the case, and where its findings go. */
interface Checks {
  readonly report: Report;
  readonly knownParents: ReadonlySet<string> | undefined;
  readonly checkIds: (ids: Ids, who: 'child' | 'parent', path: Path) => void;
  readonly checkSubject: (subject: PartlyReadSubject | undefined, path: Path) => void;
  readonly checkWays: (observed: PartlyReadObserved, path: Path) => void;
}

const checksFor = ({ children, parents, waysHome }: PartlyReadAssessment, report: Report): Checks => {
  const known = { child: idsOf(children), parent: idsOf(parents) };
  const waysKnown = idsOf(waysHome);
  const checkIds = (ids: Ids, who: 'child' | 'parent', path: Path): void => {
    const read = readEntries(ids);
    for (const [order, { entry: id, position }] of read.entries()) {
      if (known[who]?.has(id) === false) report(`case.unknown-${who}`, ...path, position);
      if (read.findIndex(({ entry }) => entry === id) < order) report(`case.${who}-repeated`, ...path, position);
    }
  };
  const checkWays = ({ addressed }: PartlyReadObserved, path: Path): void => {
    for (const { entry, position } of readEntries(addressed)) {
      if (entry.wayHome !== undefined && waysKnown?.has(entry.wayHome) === false)
        report('case.unknown-way-home', ...path, 'addressed', position, 'wayHome');
    }
  };
  const checkSubject = (subject: PartlyReadSubject | undefined, path: Path): void => {
    switch (subject?.kind) {
      case undefined:
      case 'child':
      case 'professionals':
        return;
      case 'parent':
        if (subject?.parent !== undefined && known.parent?.has(subject.parent) === false)
          report('case.unknown-parent', ...path, 'parent');
        return;
      case 'parents-together':
      case 'household':
      case 'social-setting':
        checkIds(subject?.parents, 'parent', [...path, 'parents']);
    }
  };
  return { report, knownParents: known.parent, checkIds, checkSubject, checkWays };
};

const checkPeople = ({ children, parents }: PartlyReadAssessment, { report }: Checks): void => {
  eachRepeat(
    children,
    ({ id }) => by(id),
    (position) => report('case.duplicate-child', 'children', position, 'id'),
  );
  for (const { entry, position } of readEntries(children)) {
    if (entry.bornOn !== undefined && entry.infancy !== undefined)
      report('child.age-given-twice', 'children', position, 'infancy');
  }
  eachRepeat(
    parents,
    ({ id }) => by(id),
    (position) => report('case.duplicate-parent', 'parents', position, 'id'),
  );
  const childIds = new Set(readEntries(children).map(({ entry }) => entry.id));
  for (const { entry, position } of readEntries(parents)) {
    if (entry.id !== undefined && childIds.has(entry.id))
      report('case.id-used-for-child-and-parent', 'parents', position, 'id');
  }
};

const checkWaysHome = ({ waysHome }: PartlyReadAssessment, { report, checkIds, knownParents }: Checks): void => {
  eachRepeat(
    waysHome,
    (way) => [...by(way.id), ...byChild(keyOfIds(way.parents), way.children)],
    (position) => report('case.duplicate-way-home', 'waysHome', position),
  );
  for (const { entry, position } of readEntries(waysHome)) {
    checkIds(entry.children, 'child', ['waysHome', position, 'children']);
    checkIds(entry.parents, 'parent', ['waysHome', position, 'parents']);
    checkNotThere(entry, ['waysHome', position, 'notThere'], report, knownParents);
  }
};

const checkObservations = (
  { observations }: PartlyReadAssessment,
  { report, checkIds, checkSubject, checkWays }: Checks,
): void => {
  eachRepeat(
    observations,
    ({ factor, about, status, children: ids }) => asObservedTwice(keyOfObserved(factor, about), status, ids),
    (position) => report('observation.duplicate', 'observations', position),
  );
  const reported = reportedRisks(observations);
  for (const { entry, position } of readEntries(observations)) {
    const path: Path = ['observations', position];
    checkIds(entry.children, 'child', [...path, 'children']);
    checkSubject(entry.about, [...path, 'about']);
    checkObserved(entry, entry.factor && factorById(entry.factor).about, path, report);
    checkStatus(entry, path, report);
    checkWays(entry, path);
    for (const { entry: claim, position: place } of readEntries(entry.mitigates))
      checkSubject(claim.about, [...path, 'mitigates', place, 'about']);
    checkMitigations(entry, reported, path, report);
  }
};

const checkCircumstances = (
  { circumstances }: PartlyReadAssessment,
  { report, checkIds, checkSubject, checkWays }: Checks,
): void => {
  eachRepeat(
    circumstances,
    ({ circumstance, about, children: ids }) => byChild(keyOfObserved(circumstance, about), ids),
    (position) => report('observation.duplicate', 'circumstances', position),
  );
  for (const { entry, position } of readEntries(circumstances)) {
    const path: Path = ['circumstances', position];
    checkIds(entry.children, 'child', [...path, 'children']);
    checkSubject(entry.about, [...path, 'about']);
    checkObserved(entry, entry.circumstance && CIRCUMSTANCES[entry.circumstance].about, path, report);
    checkWays(entry, path);
    if (entry.addressed !== undefined && entry.circumstance !== undefined && entry.status !== undefined)
      if (!CIRCUMSTANCES[entry.circumstance].countsInRow1 || entry.status !== 'present')
        report('observation.addressed-misplaced', ...path, 'addressed');
  }
};

const checkConclusions = ({ capacityToChange }: PartlyReadAssessment, { report, checkIds }: Checks): void => {
  eachRepeat(
    capacityToChange,
    (conclusion) => byChild(keyOfIds(conclusion.parents), conclusion.children),
    (position) => report('capacity.duplicate', 'capacityToChange', position),
  );
  for (const { entry, position } of readEntries(capacityToChange)) {
    checkIds(entry.children, 'child', ['capacityToChange', position, 'children']);
    checkIds(entry.parents, 'parent', ['capacityToChange', position, 'parents']);
    checkEvidence(entry.restsOn, ['capacityToChange', position, 'restsOn'], report);
  }
};

export const findingsInAssessment = (assessment: PartlyReadAssessment): readonly Finding<AssessmentFindingCode>[] => {
  const findings: Finding<AssessmentFindingCode>[] = [];
  const checks = checksFor(assessment, (code, ...path) => findings.push(findingFrom(ASSESSMENT_FINDINGS, code, path)));
  for (const check of [checkPeople, checkWaysHome, checkObservations, checkCircumstances, checkConclusions])
    check(assessment, checks);
  return findings;
};

/**
 * Finds everything in an assessment that does not fit together: ids used twice, references to people who are not in the
 * case, factors observed of the wrong subject, the same observation twice, mitigation of nothing, dates in the wrong order.
 *
 * @param assessment - an assessment, in which parts that could not be read are `undefined`
 * @returns all findings, in the order of the assessment's fields; none when it fits together.
 * For what cannot be read: the one finding that says so.
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
