/** Whether the parts of a case fit together: each part by its own pillar, and the parts with each other. */

import { findingsInRecord, type PartlyReadRecord } from '../../classification/agree.js';
import { AGREEMENT_FINDINGS, type AgreementFindingCode } from '../../classification/findings.js';
import { findingsInAssessment, type PartlyReadAssessment } from '../../factors/check-assessment.js';
import type { AssessmentFindingCode } from '../../factors/findings.js';
import type { ParentId } from '../../factors/index.js';
import type { AgreedInHistoryCode, HistoryFindingCode } from '../../reclassification/findings.js';
import { findingsInHistory, type PartlyReadHistory } from '../../reclassification/history/check-history.js';
import { type CivilDate, civilDate } from '../../shared/civil-date.js';
import { type Finding, findingFrom, type PathStep } from '../../shared/finding.js';
import { allRead, type PartlyRead, readEntries } from '../../shared/partly-read.js';
import { CASE_FINDINGS, type CaseFindingCode } from '../findings.js';
import type { LegalEntry } from './case-record.js';

/** Something of which the day and the id could be read. */
interface PartlyReadEntry {
  readonly id?: string | undefined;
  readonly on?: CivilDate | undefined;
  readonly recordedOn?: CivilDate | undefined;
}

/** One way home, as far as it could be read. */
export interface PartlyReadWayHome {
  readonly id?: string | undefined;
  readonly parents?: readonly (ParentId | undefined)[] | undefined;
  /** Its history: first an event for each classification, then what else happened. */
  readonly history: PartlyReadHistory;
  readonly classifications: readonly ((PartlyReadRecord & Pick<PartlyReadEntry, 'recordedOn'>) | undefined)[];
  readonly agreements?: readonly ({ readonly madeOn?: CivilDate | undefined } | undefined)[] | undefined;
  readonly plans?: readonly ({ readonly madeOn?: CivilDate | undefined } | undefined)[] | undefined;
}

/** A case, as far as it could be read. */
export interface PartlyReadCase {
  readonly bornOn?: CivilDate | undefined;
  readonly parents?: readonly ({ readonly id?: ParentId | undefined } | undefined)[] | undefined;
  readonly waysHome?: readonly (PartlyReadWayHome | undefined)[] | undefined;
  readonly assessments?: readonly (PartlyReadAssessment | undefined)[] | undefined;
  readonly assessedOn?: readonly (CivilDate | undefined)[] | undefined;
  readonly legal?: readonly (PartlyRead<LegalEntry> | undefined)[] | undefined;
  readonly visits?: readonly (PartlyReadEntry | undefined)[] | undefined;
  readonly reviews?: readonly (PartlyReadEntry | undefined)[] | undefined;
}

/** A finding about a case that could be read. */
export type FoundInCase = Finding<
  CaseFindingCode | AssessmentFindingCode | AgreementFindingCode | HistoryFindingCode | AgreedInHistoryCode
>;

type Step = readonly PathStep[];

const found = (code: CaseFindingCode, ...path: Step): FoundInCase => findingFrom(CASE_FINDINGS, code, path);

/** The places at which something stands that stands before too. */
const repeated = <Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  keyOf: (entry: Entry) => string | undefined,
): readonly number[] => {
  const known = new Set<string>();
  return readEntries(list).flatMap(({ entry, position }) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    if (known.has(key)) return [position];
    known.add(key);
    return [];
  });
};

const idOf = ({ id }: { readonly id?: string | undefined }): string | undefined => id;

/** The fields of a classification, by those of the event that it is in the history. */
const FIELD_OF_CLASSIFICATION: Readonly<Record<string, string>> = {
  happenedOn: 'conferredOn',
  agreedBy: 'views',
  reason: 'reasonForDifferenceFromTable',
};

const isAboutAgreeing = (code: string): boolean => Object.hasOwn(AGREEMENT_FINDINGS, code);

/** What was found in a history, by where it stands in the case. What is about agreeing is found in the classification itself. */
const foundInHistory = ({ history, classifications }: PartlyReadWayHome, at: Step): readonly FoundInCase[] =>
  findingsInHistory(history).flatMap((finding) => {
    const [list, position, ...rest] = finding.path;
    if (list !== 'events' || typeof position !== 'number')
      return [{ ...finding, path: list === 'child' ? finding.path : [...at, ...finding.path] }];
    const others = position - classifications.length;
    if (others >= 0) return [{ ...finding, path: [...at, 'events', others, ...rest] }];
    if (isAboutAgreeing(finding.code)) return [];
    const [field, ...deeper] = rest;
    const inRecord = typeof field === 'string' ? [FIELD_OF_CLASSIFICATION[field] ?? field, ...deeper] : rest;
    return [{ ...finding, path: [...at, 'classifications', position, ...inRecord] }];
  });

/** The entries on whether the child is looked after, the earliest first. */
const careInOrder = (
  legal: PartlyReadCase['legal'],
): readonly { readonly from: CivilDate; readonly inCare: boolean }[] =>
  readEntries(legal)
    .flatMap(({ entry: { kind, from } }) =>
      from === undefined || kind === undefined || kind === 'legal-status'
        ? []
        : [{ from, inCare: kind === 'looked-after' }],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));

/** A return to care on a day on which, in law, the child was not looked after. */
const foundOutOfCare = ({ legal, waysHome }: PartlyReadCase): readonly FoundInCase[] => {
  const care = careInOrder(legal);
  if (care.length === 0) return [];
  const wasInCare = (on: CivilDate): boolean => {
    let [after, last] = [0, care.length];
    while (after < last) {
      const middle = Math.floor((after + last) / 2);
      if ((care[middle]?.from ?? on) <= on) after = middle + 1;
      else last = middle;
    }
    return care[after - 1]?.inCare ?? false;
  };
  return readEntries(waysHome).flatMap(({ entry: { history, classifications }, position: wayHome }) =>
    readEntries(history.events).flatMap(({ entry: { kind, happenedOn }, position }) =>
      kind !== 'back-in-care' || happenedOn === undefined || wasInCare(happenedOn)
        ? []
        : [
            found(
              'case.back-in-care-not-looked-after',
              ...['waysHome', wayHome, 'events', position - classifications.length, 'happenedOn'],
            ),
          ],
    ),
  );
};

/** Where no day of recording could be read, no record is too late for it. */
const LAST_DAY = civilDate('9999-12-31');

const foundInWayHome = (
  wayHome: PartlyReadWayHome,
  parents: ReadonlySet<ParentId> | undefined,
  at: Step,
): readonly FoundInCase[] => [
  ...readEntries(wayHome.parents).flatMap(({ entry, position }) =>
    parents === undefined || parents.has(entry) ? [] : [found('case.parent-unknown', ...at, 'parents', position)],
  ),
  ...readEntries(wayHome.classifications).flatMap(({ entry, position }) =>
    findingsInRecord(entry, { asOf: entry.recordedOn ?? LAST_DAY }).map((finding) => ({
      ...finding,
      path: [...at, 'classifications', position, ...finding.path],
    })),
  ),
  ...foundInHistory(wayHome, at),
  ...repeated(wayHome.agreements, ({ madeOn }) => madeOn).map((position) =>
    found('case.agreements-of-one-day', ...at, 'agreements', position, 'madeOn'),
  ),
  ...repeated(wayHome.plans, ({ madeOn }) => madeOn).map((position) =>
    found('case.plans-of-one-day', ...at, 'plans', position, 'madeOn'),
  ),
];

/** What was found in an assessment, by where it stands in the case. */
const pathInCase = ([list, position, ...rest]: Step, assessment: Step): Step => {
  if (list === 'children' && typeof position === 'number')
    return position === 0 ? ['child', ...rest] : [...assessment, 'siblings', position - 1, ...rest];
  if (list === 'parents' || list === 'waysHome') return [list, ...(position === undefined ? [] : [position]), ...rest];
  return [...assessment, ...(list === undefined ? [] : [list]), ...(position === undefined ? [] : [position]), ...rest];
};

const foundInLegal = ({ legal, bornOn }: PartlyReadCase): readonly FoundInCase[] => {
  const entries = readEntries(legal);
  const careOf = (entry: PartlyRead<LegalEntry>): string | undefined =>
    entry.kind === undefined || entry.from === undefined
      ? undefined
      : `${entry.kind === 'legal-status' ? 'status' : 'care'} ${entry.from}`;
  return [
    ...repeated(legal, idOf).map((position) => found('case.legal-id-repeated', 'legal', position, 'id')),
    ...repeated(legal, careOf).map((position) => found('case.legal-contradicts', 'legal', position, 'from')),
    ...entries
      .filter(({ entry: { from } }) => from !== undefined && bornOn !== undefined && from < bornOn)
      .map(({ position }) => found('case.legal-before-birth', 'legal', position, 'from')),
  ];
};

const foundInHeld = (
  field: 'visits' | 'reviews',
  code: CaseFindingCode,
  list: PartlyReadCase['visits'],
): readonly FoundInCase[] => [
  ...repeated(list, idOf).map((position) => found(code, field, position, 'id')),
  ...readEntries(list)
    .filter(({ entry: { on, recordedOn } }) => on !== undefined && recordedOn !== undefined && recordedOn < on)
    .map(({ position }) => found('case.held-after-recorded', field, position, 'recordedOn')),
];

/** Each finding once: what stands at the head of the case is read with every part. */
const once = (findings: readonly FoundInCase[]): readonly FoundInCase[] => [
  ...new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.path]), finding])).values(),
];

/**
 * Checks how a case fits together.
 *
 * @param given - the case, as far as it could be read
 * @returns everything that was found, with paths into the case
 */
export function findingsInCase(given: PartlyReadCase): readonly FoundInCase[] {
  const { parents, waysHome, assessments, assessedOn, visits, reviews } = given;
  // While one of them cannot be read, no parent is called unknown.
  const ids = allRead(parents?.map((parent) => parent?.id));
  const known = ids === undefined ? undefined : new Set(ids);
  const places = readEntries(waysHome).flatMap(({ entry, position: wayHome }) =>
    readEntries(entry.history.events).map(({ entry: { id }, position }) => ({ id, wayHome, position })),
  );
  const ofTwo = new Map<string, number>();
  return once([
    ...repeated(parents, idOf).map((position) => found('case.parent-repeated', 'parents', position, 'id')),
    ...repeated(waysHome, idOf).map((position) => found('case.way-home-repeated', 'waysHome', position, 'id')),
    ...repeated(waysHome, ({ parents: at }) => (at === undefined ? undefined : JSON.stringify([...at].sort()))).map(
      (position) => found('case.way-home-same-parents', 'waysHome', position, 'parents'),
    ),
    ...readEntries(waysHome).flatMap(({ entry, position }) => foundInWayHome(entry, known, ['waysHome', position])),
    ...places.flatMap(({ id, wayHome, position }) => {
      if (id === undefined) return [];
      const first = ofTwo.get(id) ?? wayHome;
      ofTwo.set(id, first);
      if (first === wayHome) return [];
      const ownClassifications = waysHome?.[wayHome]?.classifications.length ?? 0;
      const place =
        position < ownClassifications ? ['classifications', position] : ['events', position - ownClassifications];
      return [found('case.event-of-two-ways-home', 'waysHome', wayHome, ...place, 'id')];
    }),
    ...(assessments ?? []).flatMap((assessment, position) =>
      assessment === undefined
        ? []
        : findingsInAssessment(assessment).map((finding) => ({
            ...finding,
            path: pathInCase(finding.path, ['assessments', position]),
          })),
    ),
    ...repeated(assessedOn, (recordedOn) => recordedOn).map((position) =>
      found('case.assessments-of-one-day', 'assessments', position, 'recordedOn'),
    ),
    ...foundInLegal(given),
    ...foundOutOfCare(given),
    ...foundInHeld('visits', 'case.visit-repeated', visits),
    ...foundInHeld('reviews', 'case.review-repeated', reviews),
  ]);
}
