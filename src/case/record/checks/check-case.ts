/** Whether the parts of a case fit together: each part by its own pillar, and the parts with each other. */

import { findingsInRecord } from '../../../classification/agreement/check-record.js';
import { findingsInAssessment } from '../../../factors/checks/check-assessment.js';
import { contradictionsInAgreement } from '../../../goals/agreement/check-agreement.js';
import { contradictionsInReviews } from '../../../goals/review/check-reviews.js';
import { findingsInHistory } from '../../../reclassification/history/checks/check-history.js';
import { contradictionsInVisits } from '../../../return-home/first-year/done-in-the-year.js';
import { contradictionsInPlan } from '../../../return-home/plan/check-plan.js';
import { reversedIn } from '../../../return-home/plan/checks/check-return.js';
import { contradictionsInLeads, contradictionsInSupport } from '../../../return-home/support/check-support-entries.js';
import { civilDate } from '../../../shared/days/civil-date.js';
import { type Finding, findingIn, type PathStep } from '../../../shared/findings/finding.js';
import { allRead, checkReadEntries, readEntries } from '../../../shared/findings/partly-read.js';
import { CASE_FINDINGS } from '../../findings.js';
import { PARTS_SINCE_FORMAT_2 } from '../case-record.js';
import { findingsInGenogram } from '../genogram/findings-in-genogram.js';
import {
  foundHomeTwice,
  foundInDuties,
  foundInLegal,
  foundInPlacements,
  foundInReviews,
  foundOutOfCare,
  isBefore,
  repeated,
} from './check-care.js';
import { foundInEvidence } from './check-evidence.js';
import { findingsInJourneyPart, type KnownInCase } from './check-journey.js';
import { foundInSupport } from './check-support.js';
import type {
  FoundInCase,
  FoundInCaseCode,
  Paper,
  PartlyReadCase,
  PartlyReadWayHome,
  Step,
} from './partly-read-case.js';

/** Findings about a part, with paths into the case. */
const within = <Code extends FoundInCaseCode>(at: Step, findings: readonly Finding<Code>[]): readonly Finding<Code>[] =>
  findings.map((finding) => ({ ...finding, path: [...at, ...finding.path] }));

const finding = /* @__PURE__ */ findingIn(CASE_FINDINGS);

/** What a history says of who agreed, and why: found in the record of the classification itself. */
const OF_AGREEING: readonly PathStep[] = ['agreedBy', 'reason'];

/** What was found in a history, by where it stands in the case. What is about agreeing is found in the classification itself. */
const foundInHistory = ({ history, classifications }: PartlyReadWayHome, at: Step): readonly FoundInCase[] =>
  findingsInHistory(history).flatMap((finding) => {
    const [list, position, ...rest] = finding.path;
    if (list === 'child') return [finding];
    const inEvents = Number(position);
    const others = inEvents - classifications.length;
    if (others >= 0) return [{ ...finding, path: [...at, 'events', others, ...rest] }];
    const [field, ...deeper] = rest;
    if (field !== undefined && OF_AGREEING.includes(field)) return [];
    const inRecord = field === 'happenedOn' ? ['conferredOn', ...deeper] : rest;
    return [{ ...finding, path: [...at, 'classifications', inEvents, ...inRecord] }];
  });

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
  ...within([...at, 'support'], checkReadEntries(wayHome.support, contradictionsInSupport)),
  ...within([...at, 'support'], foundInSupport(wayHome)),
  ...within([...at, 'goalReviews'], checkReadEntries(wayHome.goalReviews, contradictionsInReviews)),
  ...foundInHistory(wayHome, at),
  ...foundInPapers(wayHome, at),
  ...repeated(wayHome.agreements, ({ madeOn }) => madeOn).map((position) =>
    finding('record.agreements-of-one-day', ...at, 'agreements', position, 'madeOn'),
  ),
  ...repeated(wayHome.plans, ({ madeOn }) => madeOn).map((position) =>
    finding('record.plans-of-one-day', ...at, 'plans', position, 'madeOn'),
  ),
];

/** What was found in an assessment, by where it stands in the case. */
const pathInCase = (path: Step, assessment: Step): Step => {
  const [list, position, ...rest] = path;
  if (list === 'children' && typeof position === 'number')
    return position === 0 ? ['child', ...rest] : [...assessment, 'siblings', position - 1, ...rest];
  return list === 'parents' || list === 'waysHome' ? path : [...assessment, ...path];
};

const PAPERS: readonly Paper[] = ['agreements', 'plans', 'approvals'];

/** What is said to be recorded before it was made. */
const foundInPapers = ({ recordedOn: papers }: PartlyReadWayHome, at: Step): readonly FoundInCase[] =>
  PAPERS.flatMap((list) =>
    readEntries(papers[list])
      .filter(({ entry: { on, recordedOn } }) => isBefore(recordedOn, on))
      .map(({ position }) => finding('record.recorded-before-made', ...at, list, position, 'recordedOn')),
  );

/** Parts of format 2 in a document that says it is in format 1. */
const foundInFormat = (given: PartlyReadCase): readonly FoundInCase[] =>
  given.format === 1
    ? [
        ...PARTS_SINCE_FORMAT_2.filter((part) => given[part] !== undefined).map((part) =>
          finding('record.part-of-format-2', part),
        ),
        ...readEntries(given.waysHome)
          .filter(({ entry }) => entry.support !== undefined)
          .map(({ position }) => finding('record.part-of-format-2', 'waysHome', position, 'support')),
      ]
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
      finding('record.genograms-of-one-day', 'genograms', position, 'recordedOn'),
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
    readEntries(entry.history.events).map(({ entry: { id }, position }) => {
      const others = position - entry.classifications.length;
      return { id, wayHome, path: others < 0 ? ['classifications', position] : ['events', others] };
    }),
  );
  const ofTwo = new Map<string, number>();
  return once([
    ...foundInFormat(given),
    ...findingsInJourneyPart(given, knownIn(given)),
    ...readEntries(waysHome).flatMap(({ entry, position }) => foundInWayHome(entry, ['waysHome', position])),
    ...places.flatMap(({ id, wayHome, path }) => {
      if (id === undefined) return [];
      const first = ofTwo.get(id) ?? wayHome;
      ofTwo.set(id, first);
      if (first === wayHome) return [];
      return [finding('record.event-of-two-ways-home', 'waysHome', wayHome, ...path, 'id')];
    }),
    ...findingsInAssessment(people).map((finding) => ({ ...finding, path: pathInCase(finding.path, []) })),
    ...readEntries(assessments).flatMap(({ entry, position }) =>
      findingsInAssessment(entry).map((finding) => ({
        ...finding,
        path: pathInCase(finding.path, ['assessments', position]),
      })),
    ),
    ...repeated(assessedOn, (recordedOn) => recordedOn).map((position) =>
      finding('record.assessments-of-one-day', 'assessments', position, 'recordedOn'),
    ),
    ...foundInGenograms(given),
    ...foundInEvidence({ format: given.format, ...given.evidence }),
    ...foundInLegal(given),
    ...foundOutOfCare(given),
    ...foundHomeTwice(given),
    ...within(['visits'], checkReadEntries(visits, contradictionsInVisits)),
    ...within(['leads'], checkReadEntries(given.leads, contradictionsInLeads)),
    ...foundInReviews('reviews', given),
    ...foundInReviews('childProtectionReviews', given),
    ...foundInPlacements(given),
    ...foundInDuties(given),
    ...within(['examPeriods'], reversedIn(given.examPeriods, 'plan.exam-period-reversed')),
    ...within(['schoolTerms'], reversedIn(given.schoolTerms, 'plan.school-period-reversed')),
    ...within(['schoolHolidays'], reversedIn(given.schoolHolidays, 'plan.school-period-reversed')),
  ]);
}
