/** Whether the parts of a case fit together: each part by its own pillar, and the parts with each other. */

import { findingsInRecord, type PartlyReadRecord } from '../../classification/check-record.js';
import type { AgreementFindingCode } from '../../classification/findings.js';
import { findingsInAssessment } from '../../factors/check-assessment.js';
import type { AssessmentFindingCode } from '../../factors/findings.js';
import type { ChronologyContradictionCode, ParentId } from '../../factors/index.js';
import type { PartlyReadAssessment } from '../../factors/partly-read-assessment.js';
import { contradictionsInAgreement } from '../../goals/check-agreement.js';
import { contradictionsInReviews } from '../../goals/check-reviews.js';
import type { AgreementContradictionCode, GoalReviewContradictionCode } from '../../goals/findings.js';
import type { GoalReview, ParentalAgreement } from '../../goals/index.js';
import type { AgreedInHistoryCode, HistoryFindingCode } from '../../reclassification/findings.js';
import { withdrawnIn } from '../../reclassification/history/check-corrections.js';
import { findingsInHistory, type PartlyReadHistory } from '../../reclassification/history/check-history.js';
import { contradictionsInVisits } from '../../return-home/first-year/done-in-the-year.js';
import type { VisitContradictionCode } from '../../return-home/first-year/first-year-findings.js';
import type { ExamPeriod, ReunificationPlan, VisitMade } from '../../return-home/index.js';
import { isShortBreaks } from '../../return-home/law/legal-position.js';
import { contradictionsInPlan } from '../../return-home/plan/check-plan.js';
import { reversedIn, type SchoolPeriodCode } from '../../return-home/plan/check-return.js';
import type { PlanContradictionCode } from '../../return-home/plan/plan-findings.js';
import { addMonths, type CivilDate, civilDate } from '../../shared/civil-date.js';
import { type Finding, findingIn, type PathStep } from '../../shared/finding.js';
import { allRead, checkReadEntries, type PartlyRead, readEntries } from '../../shared/partly-read.js';
import { repeatsIn } from '../../shared/repeats.js';
import { CASE_FINDINGS, type CaseFindingCode } from '../findings.js';
import { PARTS_SINCE_FORMAT_2 } from './case-record.js';
import { foundInEvidence, type PartlyReadEvidenceOfCase } from './check-evidence.js';
import { findingsInJourneyPart, type KnownInCase, type PartlyReadJourney } from './check-journey.js';
import { findingsInGenogram } from './findings-in-genogram.js';
import type { Genogram } from './genogram.js';
import type { GenogramFindingCode } from './genogram-findings.js';
import type { CasePlacement, DutyDone, LegalEntry } from './in-law.js';
import { SUPERVISION_ORDER_RULE } from './supervision-order-rule.js';

type Step = readonly PathStep[];

/** Something of which the day and the id could be read. */
interface PartlyReadEntry {
  readonly id?: string | undefined;
  readonly on?: CivilDate | undefined;
  readonly recordedOn?: CivilDate | undefined;
}

/** Something that the law asks for once, as far as it could be read. */
interface PartlyReadDuty extends PartlyReadEntry {
  readonly kind?: DutyDone['kind'] | undefined;
  readonly placement?: string | undefined;
}

/** One way home, as far as it could be read. */
export interface PartlyReadWayHome {
  readonly id?: string | undefined;
  readonly parents?: readonly (ParentId | undefined)[] | undefined;
  /** Its history: first an event for each classification, then what else happened. */
  readonly history: PartlyReadHistory;
  readonly classifications: readonly ((PartlyReadRecord & Pick<PartlyReadEntry, 'recordedOn'>) | undefined)[];
  readonly agreements?: readonly (ParentalAgreement | undefined)[] | undefined;
  readonly plans?: readonly (ReunificationPlan | undefined)[] | undefined;
  readonly goalReviews?: readonly (GoalReview | undefined)[] | undefined;
  /** The days on which agreements, plans and approvals were recorded, at their positions. */
  readonly recordedOn: Readonly<Record<Paper, readonly (PartlyReadEntry | undefined)[] | undefined>>;
}

/** What has a day of its own, and may have one on which it was recorded. */
export type Paper = 'agreements' | 'plans' | 'approvals';

/** A case, as far as it could be read. */
export interface PartlyReadCase extends PartlyReadJourney {
  readonly format?: unknown;
  /** The chronology, and what rests on it. */
  readonly evidence: Omit<PartlyReadEvidenceOfCase, 'format'>;
  readonly chronology?: unknown;
  readonly genograms?: unknown;
  readonly family?: readonly (PartlyRead<Genogram> | undefined)[] | undefined;
  readonly bornOn?: CivilDate | undefined;
  /** The child, the parents and the ways home, as an assessment that found nothing. */
  readonly people: PartlyReadAssessment;
  readonly waysHome?: readonly (PartlyReadWayHome | undefined)[] | undefined;
  readonly assessments?: readonly (PartlyReadAssessment | undefined)[] | undefined;
  readonly assessedOn?: readonly (CivilDate | undefined)[] | undefined;
  readonly legal?: readonly (PartlyRead<LegalEntry> | undefined)[] | undefined;
  readonly visits?: readonly (VisitMade | undefined)[] | undefined;
  readonly placements?: readonly (PartlyRead<CasePlacement> | undefined)[] | undefined;
  readonly dutiesDone?: readonly (PartlyReadDuty | undefined)[] | undefined;
  readonly childProtectionReviews?: readonly (PartlyReadEntry | undefined)[] | undefined;
  readonly reviews?: readonly (PartlyReadEntry | undefined)[] | undefined;
  readonly examPeriods?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolTerms?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolHolidays?: readonly (ExamPeriod | undefined)[] | undefined;
}

/** A finding about a case that could be read. */
export type FoundInCase = Finding<FoundInCaseCode>;

/** Every code of a finding about how a case fits together. */
export type FoundInCaseCode =
  | CaseFindingCode
  | GenogramFindingCode
  | ChronologyContradictionCode
  | AssessmentFindingCode
  | AgreementFindingCode
  | HistoryFindingCode
  | AgreedInHistoryCode
  | AgreementContradictionCode
  | GoalReviewContradictionCode
  | PlanContradictionCode
  | SchoolPeriodCode
  | VisitContradictionCode;

/** Findings about a part, with paths into the case. */
const within = <Code extends FoundInCaseCode>(at: Step, findings: readonly Finding<Code>[]): readonly Finding<Code>[] =>
  findings.map((finding) => ({ ...finding, path: [...at, ...finding.path] }));

const found = findingIn(CASE_FINDINGS);

/** The positions at which something comes again. */
const repeated = <Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  keyOf: (entry: Entry) => string | undefined,
): readonly number[] => [...repeatsIn((list ?? []).map((entry) => (entry === undefined ? undefined : keyOf(entry))))];

const idOf = ({ id }: { readonly id?: string | undefined }): string | undefined => id;

/** What a history says of who agreed, and why: found in the record of the classification itself. */
const OF_AGREEING: readonly PathStep[] = ['agreedBy', 'reason'];

/** What was found in a history, by where it stands in the case. What is about agreeing is found in the classification itself. */
const foundInHistory = ({ history, classifications }: PartlyReadWayHome, at: Step): readonly FoundInCase[] =>
  findingsInHistory(history).flatMap((finding) => {
    const [list, position, ...rest] = finding.path;
    if (list !== 'events' || typeof position !== 'number')
      return [{ ...finding, path: list === 'child' ? finding.path : [...at, ...finding.path] }];
    const others = position - classifications.length;
    if (others >= 0) return [{ ...finding, path: [...at, 'events', others, ...rest] }];
    const [field, ...deeper] = rest;
    if (field !== undefined && OF_AGREEING.includes(field)) return [];
    const inRecord = field === 'happenedOn' ? ['conferredOn', ...deeper] : rest;
    return [{ ...finding, path: [...at, 'classifications', position, ...inRecord] }];
  });

/** The entries on whether the child is looked after, the earliest first. */
const careInOrder = (
  legal: PartlyReadCase['legal'],
): readonly { readonly from: CivilDate; readonly inCare: boolean }[] =>
  readEntries(legal)
    .flatMap(({ entry: { kind, from } }) =>
      from !== undefined && (kind === 'looked-after' || kind === 'no-longer-looked-after')
        ? [{ from, inCare: kind === 'looked-after' }]
        : [],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));

/** The last entry up to a day of entries in order; of one day, the last in the list. */
const lastBy = <Entry extends { readonly from: CivilDate }>(
  entries: readonly Entry[],
  on: CivilDate,
): Entry | undefined => {
  let [known, unknown] = [-1, entries.length];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    const entry = entries[middle];
    if (entry !== undefined && entry.from <= on) known = middle;
    else unknown = middle;
  }
  return entries[known];
};

/** A move home, or back into care, with its place in the case. */
interface FoundMove {
  readonly from: CivilDate;
  readonly isHome: boolean;
  readonly at: Step;
}

/** Where the child moved, whichever way home it was recorded for, without what was withdrawn. The earliest first; of one day, a return to care last. */
const movesInOrder = ({ waysHome }: PartlyReadCase): readonly FoundMove[] =>
  readEntries(waysHome)
    .flatMap(({ entry: { history, classifications }, position: wayHome }) => {
      const withdrawn = withdrawnIn(history.events);
      return readEntries(history.events).flatMap(({ entry: { id, kind, happenedOn: from }, position }) =>
        (kind !== 'came-home' && kind !== 'back-in-care') ||
        from === undefined ||
        (id !== undefined && withdrawn.has(id))
          ? []
          : [
              {
                from,
                isHome: kind === 'came-home',
                at: ['waysHome', wayHome, 'events', position - classifications.length, 'happenedOn'],
              },
            ],
      );
    })
    .sort(
      (one, other) =>
        Number(one.from > other.from) - Number(one.from < other.from) || Number(other.isHome) - Number(one.isHome),
    );

/** A return to care on a day on which, in law, the child was not looked after. */
const foundOutOfCare = (given: PartlyReadCase): readonly FoundInCase[] => {
  const care = careInOrder(given.legal);
  if (care.length === 0) return [];
  return movesInOrder(given)
    .filter(({ isHome, from }) => !isHome && lastBy(care, from)?.inCare !== true)
    .map(({ at }) => found('record.back-in-care-not-looked-after', ...at));
};

/** A record is read on no day: what lies after the day asked about does not count when it is asked about. */
const LAST_DAY = civilDate('9999-12-31');

const foundInWayHome = (wayHome: PartlyReadWayHome, at: Step): readonly FoundInCase[] => [
  ...readEntries(wayHome.classifications).flatMap(({ entry, position }) =>
    within([...at, 'classifications', position], findingsInRecord(entry, { asOf: LAST_DAY })),
  ),
  ...readEntries(wayHome.agreements).flatMap(({ entry, position }) =>
    within([...at, 'agreements', position], contradictionsInAgreement(entry)),
  ),
  ...readEntries(wayHome.plans).flatMap(({ entry, position }) =>
    within([...at, 'plans', position], contradictionsInPlan(entry)),
  ),
  ...within([...at, 'goalReviews'], checkReadEntries(wayHome.goalReviews, contradictionsInReviews)),
  ...foundInHistory(wayHome, at),
  ...foundInPapers(wayHome, at),
  ...repeated(wayHome.agreements, ({ madeOn }) => madeOn).map((position) =>
    found('record.agreements-of-one-day', ...at, 'agreements', position, 'madeOn'),
  ),
  ...repeated(wayHome.plans, ({ madeOn }) => madeOn).map((position) =>
    found('record.plans-of-one-day', ...at, 'plans', position, 'madeOn'),
  ),
];

/** What was found in an assessment, by where it stands in the case. */
const pathInCase = (path: Step, assessment: Step): Step => {
  const [list, position, ...rest] = path;
  if (list === 'children' && typeof position === 'number')
    return position === 0 ? ['child', ...rest] : [...assessment, 'siblings', position - 1, ...rest];
  return list === 'parents' || list === 'waysHome' ? path : [...assessment, ...path];
};

/** What an entry of the legal position is about. */
const ABOUT: Readonly<Record<LegalEntry['kind'], string>> = {
  'looked-after': 'care',
  'no-longer-looked-after': 'care',
  'legal-status': 'status',
  'legal-status-ended': 'end of status',
  'supervision-order': 'supervision',
  'supervision-order-extended': 'extension',
  'supervision-order-ended': 'supervision',
  'child-protection-plan': 'protection',
  'child-protection-plan-ended': 'protection',
};

type ReadEntry = PartlyRead<LegalEntry>;

const saysIn = (entry: ReadEntry): string => JSON.stringify({ ...entry, id: undefined, recordedOn: undefined });

/** The positions of entries that say something else, of one thing and from one day, than an entry before them. */
const contradictingIn = (legal: PartlyReadCase['legal']): readonly number[] => {
  const first = new Map<string, string>();
  return readEntries(legal).flatMap(({ entry, position }) => {
    const { kind, from } = entry;
    if (kind === undefined || from === undefined) return [];
    const key = `${ABOUT[kind]} ${from}`;
    const says = saysIn(entry);
    const before = first.get(key) ?? says;
    first.set(key, before);
    return before === says ? [] : [position];
  });
};

const isBefore = (one: CivilDate | undefined, other: CivilDate | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/** Extensions of a supervision order beyond three years from the day on which it was made, and entries about an order that was never made. */
const foundInSupervision = ({ legal }: PartlyReadCase): readonly FoundInCase[] => {
  const entries = readEntries(legal);
  const made = entries.flatMap(({ entry: { kind, from } }) =>
    kind === 'supervision-order' && from !== undefined ? [from] : [],
  );
  return entries.flatMap(({ entry, position }) => {
    const { kind, from } = entry;
    if (kind !== 'supervision-order-extended' && kind !== 'supervision-order-ended') return [];
    if (from === undefined) return [];
    const madeOn = made
      .filter((on) => on <= from)
      .sort()
      .at(-1);
    if (madeOn === undefined) return [found('record.no-supervision-order', 'legal', position, 'from')];
    const limit = addMonths(madeOn, SUPERVISION_ORDER_RULE.mostMonths);
    const until = 'until' in entry ? entry.until : undefined;
    return until !== undefined && limit !== undefined && until >= limit
      ? [found('record.supervision-order-too-long', 'legal', position, 'until')]
      : [];
  });
};

/** The days from which the child was in a series of short breaks, and no longer was, the earliest first. */
const shortBreaksInOrder = (
  legal: PartlyReadCase['legal'],
): readonly { readonly from: CivilDate; readonly isInThem: boolean }[] =>
  readEntries(legal)
    .flatMap(({ entry }) =>
      entry.kind === 'legal-status' && entry.from !== undefined
        ? [{ from: entry.from, isInThem: entry.status !== undefined && isShortBreaks(entry.status) }]
        : [],
    )
    .sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from));

/** Whether the moves say that a child, at home since an earlier day, still is. One in short breaks lives at home throughout. */
const homeBy = (given: PartlyReadCase): ((day: CivilDate) => boolean) => {
  const moves = movesInOrder(given);
  const shortBreaks = shortBreaksInOrder(given.legal);
  return (day) => {
    const move = lastBy(moves, day);
    return move?.isHome === true && move.from < day && lastBy(shortBreaks, day)?.isInThem !== true;
  };
};

const foundInLegal = (given: PartlyReadCase): readonly FoundInCase[] => {
  const { legal, bornOn } = given;
  const isHomeOn = homeBy(given);
  return [
    ...repeated(legal, idOf).map((position) => found('record.legal-id-repeated', 'legal', position, 'id')),
    ...contradictingIn(legal).map((position) => found('record.legal-contradicts', 'legal', position, 'from')),
    ...readEntries(legal)
      .filter(({ entry: { from } }) => isBefore(from, bornOn))
      .map(({ position }) => found('record.legal-before-birth', 'legal', position, 'from')),
    // Under section 20 a child at home is not looked after; under an order the child can be both.
    ...readEntries(legal)
      .filter(
        ({ entry }) =>
          entry.kind === 'legal-status' &&
          entry.status === 'section-20' &&
          entry.from !== undefined &&
          isHomeOn(entry.from),
      )
      .map(({ position }) => found('record.placed-while-home', 'legal', position, 'from')),
    ...foundInSupervision(given),
  ];
};

const foundInReviews = (
  list: 'reviews' | 'childProtectionReviews',
  { [list]: reviews }: PartlyReadCase,
): readonly FoundInCase[] => [
  ...repeated(reviews, idOf).map((position) => found('record.review-repeated', list, position, 'id')),
  ...readEntries(reviews)
    .filter(({ entry: { on, recordedOn } }) => isBefore(recordedOn, on))
    .map(({ position }) => found('record.review-before-held', list, position, 'recordedOn')),
];

const foundInPlacements = (given: PartlyReadCase): readonly FoundInCase[] => {
  const { placements, bornOn } = given;
  const homeOn = new Set(movesInOrder(given).flatMap(({ isHome, from }) => (isHome ? [from] : [])));
  const isHomeOn = homeBy(given);
  return [
    ...repeated(placements, idOf).map((position) => found('record.placement-repeated', 'placements', position, 'id')),
    ...repeated(placements, ({ from }) => from).map((position) =>
      found('record.placements-of-one-day', 'placements', position, 'from'),
    ),
    ...readEntries(placements).flatMap(({ entry: { from, kind, agreedToFewerVisitsOn }, position }) => {
      const at = (field: string): Step => ['placements', position, field];
      const isWithParents = kind === 'with-parents' || kind === 'with-parents-before-assessment';
      const isElsewhere = kind !== undefined && !isWithParents;
      return [
        ...(isBefore(from, bornOn) ? [found('record.placement-before-birth', ...at('from'))] : []),
        ...(isWithParents && from !== undefined && !homeOn.has(from)
          ? [found('record.placed-with-parents-not-home', ...at('from'))]
          : []),
        ...(isElsewhere && from !== undefined && isHomeOn(from)
          ? [found('record.placed-while-home', ...at('from'))]
          : []),
        ...(isBefore(agreedToFewerVisitsOn, from)
          ? [found('record.agreed-before-placement', ...at('agreedToFewerVisitsOn'))]
          : []),
      ];
    }),
  ];
};

const foundInDuties = ({ dutiesDone, placements }: PartlyReadCase): readonly FoundInCase[] => {
  const known = new Set(readEntries(placements).map(({ entry: { id } }) => id));
  // A placement that could not be read may be the one.
  const areAllRead = allRead(placements?.map((placement) => placement?.id)) !== undefined;
  return [
    ...repeated(dutiesDone, idOf).map((position) => found('record.duty-repeated', 'dutiesDone', position, 'id')),
    ...readEntries(dutiesDone).flatMap(({ entry: { on, recordedOn, placement }, position }) => [
      ...(isBefore(recordedOn, on) ? [found('record.duty-before-done', 'dutiesDone', position, 'recordedOn')] : []),
      ...(placement !== undefined && (placements === undefined || areAllRead) && !known.has(placement)
        ? [found('record.duty-of-unknown-placement', 'dutiesDone', position, 'placement')]
        : []),
    ]),
  ];
};

const PAPERS: readonly Paper[] = ['agreements', 'plans', 'approvals'];

/** What is said to be recorded before it was made. */
const foundInPapers = ({ recordedOn: papers }: PartlyReadWayHome, at: Step): readonly FoundInCase[] =>
  PAPERS.flatMap((list) =>
    readEntries(papers[list])
      .filter(({ entry: { on, recordedOn } }) => isBefore(recordedOn, on))
      .map(({ position }) => found('record.recorded-before-made', ...at, list, position, 'recordedOn')),
  );

/** Parts of format 2 in a document that says it is in format 1. */
const foundInFormat = (given: PartlyReadCase): readonly FoundInCase[] =>
  given.format === 1
    ? PARTS_SINCE_FORMAT_2.filter((part) => given[part] !== undefined).map((part) =>
        found('record.part-of-format-2', part),
      )
    : [];

/** Who and which ways home there are; where one could not be read, it may be the one that is meant. */
const knownIn = ({ waysHome, people }: PartlyReadCase): KnownInCase => {
  const ids = allRead(waysHome?.map((wayHome) => wayHome?.id));
  const parents = allRead(people.parents?.map((parent) => parent?.id));
  return {
    waysHome: ids && new Map(readEntries(waysHome).map(({ entry: { id = '', parents: of } }) => [id, allRead(of)])),
    parents: parents && new Set(parents),
  };
};

/** What is wrong with each genogram, and two of one day. */
const foundInGenograms = ({ family, people }: PartlyReadCase): readonly FoundInCase[] => {
  const parents = allRead(people.parents?.map((parent) => parent?.id));
  const of = { child: people.children?.[0]?.id, parents };
  return [
    ...readEntries(family).flatMap(({ entry, position }) =>
      within(['genograms', position], findingsInGenogram(entry, of)),
    ),
    ...repeated(family, ({ recordedOn }) => recordedOn).map((position) =>
      found('record.genograms-of-one-day', 'genograms', position, 'recordedOn'),
    ),
  ];
};

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
  const { waysHome, people, assessments, assessedOn, visits } = given;
  const places = readEntries(waysHome).flatMap(({ entry, position: wayHome }) =>
    readEntries(entry.history.events).map(({ entry: { id }, position }) => ({ id, wayHome, position })),
  );
  const ofTwo = new Map<string, number>();
  return once([
    ...foundInFormat(given),
    ...findingsInJourneyPart(given, knownIn(given)),
    ...readEntries(waysHome).flatMap(({ entry, position }) => foundInWayHome(entry, ['waysHome', position])),
    ...places.flatMap(({ id, wayHome, position }) => {
      if (id === undefined) return [];
      const first = ofTwo.get(id) ?? wayHome;
      ofTwo.set(id, first);
      if (first === wayHome) return [];
      const ownClassifications = waysHome?.[wayHome]?.classifications.length ?? 0;
      const place =
        position < ownClassifications ? ['classifications', position] : ['events', position - ownClassifications];
      return [found('record.event-of-two-ways-home', 'waysHome', wayHome, ...place, 'id')];
    }),
    ...findingsInAssessment(people).map((finding) => ({ ...finding, path: pathInCase(finding.path, []) })),
    ...readEntries(assessments).flatMap(({ entry, position }) =>
      findingsInAssessment(entry).map((finding) => ({
        ...finding,
        path: pathInCase(finding.path, ['assessments', position]),
      })),
    ),
    ...repeated(assessedOn, (recordedOn) => recordedOn).map((position) =>
      found('record.assessments-of-one-day', 'assessments', position, 'recordedOn'),
    ),
    ...foundInGenograms(given),
    ...foundInEvidence({ format: given.format, ...given.evidence }),
    ...foundInLegal(given),
    ...foundOutOfCare(given),
    ...within(['visits'], checkReadEntries(visits, contradictionsInVisits)),
    ...foundInReviews('reviews', given),
    ...foundInReviews('childProtectionReviews', given),
    ...foundInPlacements(given),
    ...foundInDuties(given),
    ...within(['examPeriods'], reversedIn(given.examPeriods, 'plan.exam-period-reversed')),
    ...within(['schoolTerms'], reversedIn(given.schoolTerms, 'plan.school-period-reversed')),
    ...within(['schoolHolidays'], reversedIn(given.schoolHolidays, 'plan.school-period-reversed')),
  ]);
}
