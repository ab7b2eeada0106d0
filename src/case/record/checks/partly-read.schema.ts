/** The shape of a case with every part that cannot be read left out. It accepts anything. */
import * as z from 'zod';
import { readRecordParts } from '../../../classification/agreement/partly-read.schema.js';
import { EVIDENCE_SOURCES } from '../../../factors/assessment.js';
import { readAssessmentParts } from '../../../factors/checks/partly-read.schema.js';
import { GoalReviewSchema, ParentalAgreementSchema } from '../../../goals/schema.js';
import { readHistoryParts } from '../../../reclassification/history/checks/partly-read.schema.js';
import { LEGAL_STATUS_IDS } from '../../../return-home/law/route.js';
import {
  LeadProfessionalSchema,
  ReunificationPlanSchema,
  SupportEntrySchema,
  VisitMadeSchema,
} from '../../../return-home/schema.js';
import { readEntries } from '../../../shared/findings/partly-read.js';
import { civilDateSchema, idSchema, ifReadable, listIfReadable } from '../../../shared/schemas/common.schema.js';
import { LIMITS } from '../../../shared/schemas/parsing.schema.js';
import { readableOf } from '../../../shared/schemas/readable.schema.js';
import { CASE_LIMITS } from '../case-record.js';
import { GENOGRAM_PERSON_KINDS, PARENTAGE_KINDS, PARTNERSHIP_KINDS } from '../genogram/genogram.js';
import { DUTY_DONE_KINDS, LEGAL_ENTRY_KINDS, PLACEMENT_KINDS } from '../in-law.js';
import type { PartlyReadJourney } from './check-journey.js';
import type { PartlyReadCase, PartlyReadWayHome } from './partly-read-case.js';

const id = ifReadable(idSchema);
const day = ifReadable(civilDateSchema);
const anyRecord = z.looseObject({});
const records = listIfReadable(anyRecord, LIMITS.records);
const some = listIfReadable(anyRecord, LIMITS.people);
const periods = listIfReadable(z.object({ from: civilDateSchema, until: civilDateSchema }), LIMITS.people);
const held = listIfReadable(z.object({ id, on: day, recordedOn: day }), LIMITS.records);
const made = listIfReadable(z.object({ madeOn: day, recordedOn: day }), LIMITS.people);
const given = listIfReadable(z.object({ on: day, recordedOn: day }), LIMITS.people);

/** An answer, without who says so, on which two can differ and agree. */
const readableAnswer = ifReadable(z.object({ kind: z.string(), on: day }));

const parts = ifReadable(
  z.object({
    format: z.unknown().optional(),
    chronology: z.unknown().optional(),
    genograms: z.unknown().optional(),
    journey: listIfReadable(
      z.object({ id, item: id, wayHome: id, parent: id, recordedOn: day, answer: z.unknown().optional() }),
      LIMITS.events,
    ),
    decisionsAgainstReturn: listIfReadable(
      z.object({ wayHome: id, recordedOn: day, decidedOn: day }),
      CASE_LIMITS.waysHome,
    ),
    reports: listIfReadable(z.object({ id, wayHome: id, recordedOn: day, madeOn: day }), CASE_LIMITS.reports),
    supervisions: held,
    leads: listIfReadable(LeadProfessionalSchema, LIMITS.records),
    child: ifReadable(anyRecord),
    parents: listIfReadable(z.object({ id }), CASE_LIMITS.parents),
    waysHome: listIfReadable(
      z.object({
        id,
        parents: listIfReadable(idSchema, LIMITS.people),
        notThere: z.unknown().optional(),
        classifications: records,
        events: listIfReadable(anyRecord, LIMITS.events),
        agreements: some,
        plans: some,
        support: listIfReadable(SupportEntrySchema, LIMITS.records),
        approvals: z.unknown().optional(),
        goalReviews: listIfReadable(GoalReviewSchema, LIMITS.records),
      }),
      CASE_LIMITS.waysHome,
    ),
    assessments: listIfReadable(anyRecord, CASE_LIMITS.assessments),
    legal: listIfReadable(
      z.object({
        id,
        kind: ifReadable(z.enum(LEGAL_ENTRY_KINDS)),
        from: day,
        status: ifReadable(z.enum(LEGAL_STATUS_IDS)),
        until: day,
      }),
      LIMITS.records,
    ),
    visits: listIfReadable(VisitMadeSchema.extend({ isWelfareSafeguarded: z.unknown().optional() }), LIMITS.records),
    reviews: held,
    placements: listIfReadable(
      z.object({ id, from: day, kind: ifReadable(z.enum(PLACEMENT_KINDS)), agreedToFewerVisitsOn: day }),
      LIMITS.records,
    ),
    dutiesDone: listIfReadable(
      z.object({ id, on: day, recordedOn: day, kind: ifReadable(z.enum(DUTY_DONE_KINDS)), placement: id }),
      LIMITS.records,
    ),
    childProtectionReviews: held,
    examPeriods: periods,
    schoolTerms: periods,
    schoolHolidays: periods,
  }),
);

const pieces = listIfReadable(z.object({ source: ifReadable(z.literal('chronology')), entry: id }), LIMITS.evidence);
const holding = listIfReadable(z.object({ evidence: pieces }), LIMITS.people);
const resting = listIfReadable(z.object({ evidence: pieces, addressed: holding, mitigates: holding }), LIMITS.records);
const restingLists = z.object({
  observations: resting,
  circumstances: resting,
  capacityToChange: listIfReadable(z.object({ restsOn: pieces }), LIMITS.records),
  notThere: resting,
});
const ids = listIfReadable(idSchema, LIMITS.people);
const flag = ifReadable(z.boolean());
const family = listIfReadable(
  z.object({
    recordedOn: day,
    people: listIfReadable(
      z.object({ id, kind: ifReadable(z.enum(GENOGRAM_PERSON_KINDS)), bornOn: day, diedOn: day, hasDied: flag }),
      LIMITS.people,
    ),
    partnerships: listIfReadable(
      z.object({
        id,
        person: id,
        partner: id,
        kind: ifReadable(z.enum(PARTNERSHIP_KINDS)),
        from: day,
        separatedOn: day,
        hasSeparated: flag,
        divorcedOn: day,
        isDivorced: flag,
      }),
      LIMITS.people,
    ),
    parentages: listIfReadable(
      z.object({ child: id, parents: ids, kind: ifReadable(z.enum(PARENTAGE_KINDS)) }),
      LIMITS.people,
    ),
    bornTogether: listIfReadable(z.object({ children: ids, areIdentical: flag }), LIMITS.people),
  }),
  CASE_LIMITS.genograms,
);
const partlyReadChronology = ifReadable(
  z.object({
    entries: listIfReadable(
      z.object({
        id,
        happenedOn: day,
        until: day,
        recordedOn: day,
        source: ifReadable(z.enum(EVIDENCE_SOURCES)),
      }),
      LIMITS.events,
    ),
    abbreviations: listIfReadable(z.object({ short: id }), LIMITS.records),
  }),
);

/** Stands for the child and the parents where an agreement or a plan is read by itself: the case says whose it is. */
const NOBODY = 'nobody';

type CaseParts = NonNullable<z.infer<typeof parts>>;
type AnyRecord = Readonly<Record<string, unknown>>;

/** When papers were made, and recorded. */
const madeOn = (papers: unknown): PartlyReadWayHome['recordedOn']['plans'] =>
  made.parse(papers)?.map((paper) => paper && { on: paper.madeOn, recordedOn: paper.recordedOn });

/** The event that a classification is in a history. */
const eventOf = (classification: AnyRecord | undefined): AnyRecord | undefined => {
  if (classification === undefined) return undefined;
  const { conferredOn, views, reasonForDifferenceFromTable, ...rest } = classification;
  return {
    ...rest,
    kind: 'classification-agreed',
    happenedOn: conferredOn,
    agreedBy: views,
    reason: reasonForDifferenceFromTable,
  };
};

const wayHomeParts = (
  child: unknown,
  wayHome: NonNullable<CaseParts['waysHome']>[number],
): PartlyReadWayHome | undefined => {
  if (wayHome === undefined) return undefined;
  const { classifications = [], events = [], agreements, plans, approvals, goalReviews, support } = wayHome;
  const head = { edition: 'framework-2015', child: NOBODY, wayHome: { parents: [NOBODY] } };
  return {
    id: wayHome.id,
    parents: wayHome.parents,
    agreements: agreements?.map(
      (agreement) =>
        agreement &&
        readableOf(ParentalAgreementSchema, { ...agreement, ...head, wayHome: undefined, recordedOn: undefined }),
    ),
    plans: plans?.map(
      (plan) => plan && readableOf(ReunificationPlanSchema, { ...plan, ...head, recordedOn: undefined }),
    ),
    goalReviews,
    support,
    recordedOn: {
      agreements: madeOn(agreements),
      plans: madeOn(plans),
      approvals: given.parse(approvals),
    },
    classifications: classifications.map(
      (classification) =>
        classification && {
          ...readRecordParts(classification),
          recordedOn: day.parse(classification['recordedOn']),
        },
    ),
    history: readHistoryParts({ child, events: [...classifications.map(eventOf), ...events] }),
  };
};

/** What was recorded of the journey, each with its own day. */
const journeyParts = ({
  journey,
  decisionsAgainstReturn,
  reports,
}: Pick<CaseParts, 'journey' | 'decisionsAgainstReturn' | 'reports'>): PartlyReadJourney => ({
  journey: journey?.map((entry) => {
    if (entry === undefined) return undefined;
    const answer = readableAnswer.parse(entry.answer);
    return { ...entry, on: answer?.on, says: answer && JSON.stringify(answer) };
  }),
  decisionsAgainstReturn: decisionsAgainstReturn?.map(
    (decision) => decision && { ...decision, on: decision.decidedOn },
  ),
  reports: reports?.map((report) => report && { ...report, on: report.madeOn }),
});

/**
 * Reads what can be read of a case.
 *
 * @param input - anything at all
 * @returns the parts that can be read
 */
export function readCaseParts(input: unknown): PartlyReadCase {
  const {
    child,
    parents,
    waysHome,
    assessments,
    chronology,
    genograms,
    journey,
    decisionsAgainstReturn,
    reports,
    ...others
  } = parts.parse(input) ?? {};
  const toAssess = (waysHome ?? []).map(
    (wayHome) =>
      wayHome && { id: wayHome.id, children: [child?.['id']], parents: wayHome.parents, notThere: wayHome.notThere },
  );
  return {
    family: family.parse(genograms),
    bornOn: day.parse(child?.['bornOn']),
    evidence: {
      chronology: partlyReadChronology.parse(chronology),
      parts: [
        ...readEntries(waysHome).map(({ entry: { notThere }, position }) => ({
          at: ['waysHome', position],
          lists: restingLists.parse({ notThere }),
        })),
        ...readEntries(assessments).map(({ entry, position }) => ({
          at: ['assessments', position],
          recordedOn: day.parse(entry['recordedOn']),
          lists: restingLists.parse(entry),
        })),
      ],
    },
    people: readAssessmentParts({
      children: [child],
      parents,
      waysHome: toAssess,
      observations: [],
      circumstances: [],
    }),
    waysHome: waysHome?.map((wayHome) => wayHomeParts(child, wayHome)),
    assessments: assessments?.map((assessed) =>
      readAssessmentParts({
        ...assessed,
        children: [child, ...(Array.isArray(assessed?.['siblings']) ? assessed['siblings'] : [])],
        parents,
        waysHome: toAssess,
      }),
    ),
    ...journeyParts({ journey, decisionsAgainstReturn, reports }),
    assessedOn: assessments?.map((assessed) => day.parse(assessed?.['recordedOn'])),
    chronology,
    genograms,
    ...others,
  };
}
