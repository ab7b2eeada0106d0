/** The shapes of what the functions of the case take; `src/shared/shape.ts` reads them. */

import { CLASSIFICATION_RECORD, INDICATOR_SETTINGS } from '../classification/shapes.js';
import {
  CAPACITY_CONCLUSION,
  CHILD,
  CHRONOLOGY,
  CIRCUMSTANCE_OBSERVATION,
  EVIDENCE,
  OBSERVATION,
  PARENT,
} from '../factors/shapes.js';
import { PARENTAL_AGREEMENT } from '../goals/shapes.js';
import type { CaseHappening } from '../reclassification/index.js';
import { CASE_EVENT } from '../reclassification/shapes.js';
import { RECORDED_ANSWER } from '../return-home/checklist/shapes.js';
import { VISITS_MADE } from '../return-home/first-year/shapes.js';
import { LEGAL_STATUS_IDS, RETURN_ROUTE_IDS } from '../return-home/law/route.js';
import { DECISION_AGAINST_RETURN } from '../return-home/no-return/shapes.js';
import { REUNIFICATION_PLAN } from '../return-home/plan/shapes.js';
import { READINESS_CASE, READINESS_QUESTION } from '../return-home/readiness/shapes.js';
import { LEAD_PROFESSIONAL, SUPPORT_ENTRY } from '../return-home/support/shapes.js';
import type { Finding } from '../shared/finding.js';
import { CITATION } from '../shared/format-citation.js';
import type { AnyShape, Shape } from '../shared/shape.js';
import type { CaseloadEntry, CaseloadLabels, CaseloadQuestion } from './caseload/caseload.js';
import type { ChangesQuestion } from './changes/changes.js';
import type { ReportQuestion } from './journey/report/report.js';
import type { CaseQuestion } from './overview/case-overview.js';
import type { PartsQuestion } from './overview/case-parts.js';
import type { CaseAssessment, CaseEvidence } from './record/assessed.js';
import {
  CASE_FORMATS,
  type CaseAgreement,
  type CaseApproval,
  type CaseClassification,
  type CasePlan,
  type CaseRecord,
  type CaseWayHome,
} from './record/case-record.js';
import {
  GENOGRAM_PERSON_KINDS,
  type Genogram,
  type GenogramPeople,
  PARENTAGE_KINDS,
  PARTNERSHIP_KINDS,
} from './record/genogram/genogram.js';
import {
  type CasePlacement,
  type CaseReview,
  type CaseVisit,
  type DutyDone,
  type LegalEntry,
  PLACEMENT_KINDS,
} from './record/in-law.js';
import {
  type CaseDecisionAgainstReturn,
  type CaseReport,
  type JourneyEntry,
  REPORT_SIGNATORIES,
  SUPERVISION_POINT_IDS,
  type SupervisionHeld,
} from './record/journey-entry.js';
import { RECORDED_JOURNEY_ITEM_IDS } from './record/journey-items.js';
import { REPORT_QUESTION_IDS } from './record/report-questions.js';

/** The shape of {@link CaseClassification}. */
const CASE_CLASSIFICATION = /* @__PURE__ */ (() => {
  const { edition, child, wayHome, ...fields } = CLASSIFICATION_RECORD.fields;
  return {
    fields: { ...fields, id: 'text', recordedOn: 'day', knowingOf: { optional: { listOf: 'text' } } },
  } as const satisfies Shape<CaseClassification>;
})();

/** The shape of {@link CaseHappening}. */
const CASE_HAPPENING = /* @__PURE__ */ (() => {
  const { 'classification-agreed': agreed, ...kinds } = CASE_EVENT.kinds;
  return { by: 'kind', kinds } as const satisfies Shape<CaseHappening>;
})();

/** The shape of {@link CaseAgreement}. */
const CASE_AGREEMENT = /* @__PURE__ */ (() => {
  const { edition, child, ...fields } = PARENTAL_AGREEMENT.fields;
  return { fields: { ...fields, recordedOn: { optional: 'day' } } } as const satisfies Shape<CaseAgreement>;
})();

/** The shape of {@link CasePlan}. */
const CASE_PLAN = /* @__PURE__ */ (() => {
  const { edition, child, wayHome, ...fields } = REUNIFICATION_PLAN.fields;
  return { fields: { ...fields, recordedOn: { optional: 'day' } } } as const satisfies Shape<CasePlan>;
})();

/** The shape of pieces of evidence, each in full or an entry of the chronology. */
const CASE_EVIDENCE = /* @__PURE__ */ (() =>
  ({
    listOf: {
      anyOf: [EVIDENCE, { fields: { source: { oneOf: ['chronology'] }, entry: 'text', shows: EVIDENCE.fields.shows } }],
    },
  }) as const satisfies Shape<readonly CaseEvidence[]>)();

/** The shape of {@link CaseAssessment}. */
const CASE_ASSESSMENT = /* @__PURE__ */ (() => {
  const evidence = { evidence: CASE_EVIDENCE };
  const { addressed, mitigates } = OBSERVATION.fields;
  const doing = {
    addressed: { optional: { listOf: { fields: { ...addressed.optional.listOf.fields, ...evidence } } } },
  } as const;
  return {
    fields: {
      recordedOn: 'day',
      siblings: { optional: { listOf: CHILD } },
      observations: {
        listOf: {
          fields: {
            ...OBSERVATION.fields,
            ...evidence,
            ...doing,
            mitigates: { optional: { listOf: { fields: { ...mitigates.optional.listOf.fields, ...evidence } } } },
          },
        },
      },
      circumstances: { listOf: { fields: { ...CIRCUMSTANCE_OBSERVATION.fields, ...evidence, ...doing } } },
      capacityToChange: { listOf: { fields: { ...CAPACITY_CONCLUSION.fields, restsOn: CASE_EVIDENCE } } },
    },
  } as const satisfies Shape<CaseAssessment>;
})();

/** The shape of {@link CaseApproval}. */
const CASE_APPROVAL = /* @__PURE__ */ (() =>
  ({
    fields: { ...READINESS_CASE.fields.approvals.optional.listOf.fields, recordedOn: { optional: 'day' } },
  }) as const satisfies Shape<CaseApproval>)();

/** The shape of {@link CaseWayHome}. */
const CASE_WAY_HOME = /* @__PURE__ */ (() =>
  ({
    fields: {
      id: 'text',
      parents: { listOf: 'text', atLeast: 1 },
      notThere: { optional: { listOf: { fields: { parent: 'text', evidence: CASE_EVIDENCE } } } },
      settings: { optional: INDICATOR_SETTINGS },
      classifications: { listOf: CASE_CLASSIFICATION },
      events: { listOf: CASE_HAPPENING },
      agreements: { optional: { listOf: CASE_AGREEMENT } },
      goalReviews: READINESS_CASE.fields.goalReviews,
      goalsForTimeAtHome: READINESS_CASE.fields.goalsForTimeAtHome,
      plans: { optional: { listOf: CASE_PLAN } },
      support: { optional: { listOf: SUPPORT_ENTRY } },
      route: { optional: { oneOf: RETURN_ROUTE_IDS } },
      approvals: { optional: { listOf: CASE_APPROVAL } },
      recorded: READINESS_CASE.fields.recorded,
    },
  }) as const satisfies Shape<CaseWayHome>)();

/** The most cases of one caseload, and the most labels to group by: more than any authority has. */
const CASELOAD_LIMIT = 100_000;
const MOST_GROUPINGS = 20;

const ENTRY = { id: 'text', from: 'day', recordedOn: 'day' } as const;

/** The shape of {@link LegalEntry}. */
const LEGAL_ENTRY = {
  by: 'kind',
  kinds: {
    'looked-after': { fields: ENTRY },
    'no-longer-looked-after': { fields: ENTRY },
    'legal-status': { fields: { ...ENTRY, status: { oneOf: LEGAL_STATUS_IDS } } },
    'legal-status-ended': { fields: ENTRY },
    'supervision-order': { fields: ENTRY },
    'supervision-order-extended': { fields: { ...ENTRY, until: 'day' } },
    'supervision-order-ended': { fields: ENTRY },
    'child-protection-plan': { fields: ENTRY },
    'child-protection-plan-ended': { fields: ENTRY },
  },
} as const satisfies Shape<LegalEntry>;

/** The shape of {@link CasePlacement}. */
const CASE_PLACEMENT = {
  fields: {
    ...ENTRY,
    kind: { oneOf: PLACEMENT_KINDS },
    isToLastTo18: { optional: 'flag' },
    agreedToFewerVisitsOn: { optional: 'day' },
  },
} as const satisfies Shape<CasePlacement>;

const DONE = { id: 'text', on: 'day', recordedOn: 'day' } as const;

/** The shape of {@link CaseReview}. */
const CASE_REVIEW = { fields: DONE } as const satisfies Shape<CaseReview>;

/** The shape of {@link DutyDone}. */
const DUTY_DONE = {
  by: 'kind',
  kinds: {
    'care-plan': { fields: DONE },
    'plan-for-permanence': { fields: DONE },
    'assessment-of-needs': { fields: DONE },
    'placement-plan': { fields: { ...DONE, placement: 'text' } },
    'short-break-visits-agreed': { fields: { ...DONE, everyDays: 'number' } },
  },
} as const satisfies Shape<DutyDone>;

/** The shape of {@link CaseVisit}. */
const CASE_VISIT = /* @__PURE__ */ (() =>
  ({
    fields: { ...VISITS_MADE.listOf.fields, isWelfareSafeguarded: { optional: 'flag' } },
  }) as const satisfies Shape<CaseVisit>)();

/** The shape of {@link Genogram}. */
export const GENOGRAM = /* @__PURE__ */ (() =>
  ({
    fields: {
      recordedOn: 'day',
      people: {
        listOf: {
          fields: {
            id: 'text',
            kind: { oneOf: GENOGRAM_PERSON_KINDS },
            label: { optional: 'text' },
            bornOn: { optional: 'day' },
            diedOn: { optional: 'day' },
            hasDied: { optional: 'flag' },
          },
        },
      },
      partnerships: {
        listOf: {
          fields: {
            id: 'text',
            person: 'text',
            partner: 'text',
            kind: { oneOf: PARTNERSHIP_KINDS },
            from: { optional: 'day' },
            separatedOn: { optional: 'day' },
            hasSeparated: { optional: 'flag' },
            divorcedOn: { optional: 'day' },
            isDivorced: { optional: 'flag' },
          },
        },
      },
      parentages: {
        listOf: {
          fields: { child: 'text', parents: { listOf: 'text', atLeast: 1 }, kind: { oneOf: PARENTAGE_KINDS } },
        },
      },
      bornTogether: {
        optional: {
          listOf: { fields: { children: { listOf: 'text', atLeast: 2 }, areIdentical: { optional: 'flag' } } },
        },
      },
    },
  }) as const satisfies Shape<Genogram>)();

/** The shape of {@link JourneyEntry}. */
const JOURNEY_ENTRY = /* @__PURE__ */ (() =>
  ({
    fields: {
      id: 'text',
      item: { oneOf: RECORDED_JOURNEY_ITEM_IDS },
      wayHome: { optional: 'text' },
      parent: { optional: 'text' },
      answer: RECORDED_ANSWER,
      recordedOn: 'day',
    },
  }) as const satisfies Shape<JourneyEntry>)();

/** The shape of {@link CaseDecisionAgainstReturn}. */
const CASE_DECISION_AGAINST_RETURN = /* @__PURE__ */ (() => {
  const { lookedAfterSince, bornOn, status, level, ...fields } = DECISION_AGAINST_RETURN.fields;
  return {
    fields: { ...fields, wayHome: 'text', recordedOn: 'day' },
  } as const satisfies Shape<CaseDecisionAgainstReturn>;
})();

/** The shape of {@link CaseReport}. */
const CASE_REPORT = /* @__PURE__ */ (() =>
  ({
    fields: {
      id: 'text',
      wayHome: { optional: 'text' },
      madeOn: { optional: 'day' },
      recordedOn: 'day',
      written: { listOf: { fields: { question: { oneOf: REPORT_QUESTION_IDS }, text: 'text', by: 'text' } } },
      signatures: {
        optional: { listOf: { fields: { role: { oneOf: REPORT_SIGNATORIES }, by: 'text', on: 'day' } } },
      },
    },
  }) as const satisfies Shape<CaseReport>)();

/** The shape of {@link SupervisionHeld}. */
const SUPERVISION_HELD = /* @__PURE__ */ (() =>
  ({
    fields: {
      id: 'text',
      on: 'day',
      recordedOn: 'day',
      considered: { listOf: { oneOf: SUPERVISION_POINT_IDS } },
    },
  }) as const satisfies Shape<SupervisionHeld>)();

/** The shape of {@link GenogramPeople}. */
export const GENOGRAM_PEOPLE = {
  fields: { child: { optional: 'text' }, parents: { optional: { listOf: 'text' } } },
} as const satisfies Shape<GenogramPeople>;

/** The shape of {@link CaseRecord}. */
export const CASE_RECORD = /* @__PURE__ */ (() =>
  ({
    fields: {
      format: { oneOf: CASE_FORMATS },
      edition: CLASSIFICATION_RECORD.fields.edition,
      child: { fields: { ...CHILD.fields, servicesInvolvedInPregnancy: { optional: 'flag' } } },
      parents: { listOf: PARENT, atLeast: 1 },
      waysHome: { listOf: CASE_WAY_HOME, atLeast: 1 },
      assessments: { optional: { listOf: CASE_ASSESSMENT } },
      legal: { optional: { listOf: LEGAL_ENTRY } },
      isEligibleChild: { optional: 'flag' },
      visits: { optional: { listOf: CASE_VISIT } },
      reviews: { optional: { listOf: CASE_REVIEW } },
      placements: { optional: { listOf: CASE_PLACEMENT } },
      dutiesDone: { optional: { listOf: DUTY_DONE } },
      childProtectionReviews: { optional: { listOf: CASE_REVIEW } },
      chronology: { optional: CHRONOLOGY },
      genograms: { optional: { listOf: GENOGRAM } },
      journey: { optional: { listOf: JOURNEY_ENTRY } },
      decisionsAgainstReturn: { optional: { listOf: CASE_DECISION_AGAINST_RETURN } },
      reports: { optional: { listOf: CASE_REPORT } },
      supervisions: { optional: { listOf: SUPERVISION_HELD } },
      leads: { optional: { listOf: LEAD_PROFESSIONAL } },
      examPeriods: READINESS_CASE.fields.examPeriods,
      schoolTerms: READINESS_CASE.fields.schoolTerms,
      schoolHolidays: READINESS_CASE.fields.schoolHolidays,
    },
  }) as const satisfies Shape<CaseRecord>)();

/** The shape of {@link CaseQuestion}. */
export const CASE_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: { ...READINESS_QUESTION.fields, wayHome: { optional: 'text' } },
  }) as const satisfies Shape<CaseQuestion>)();

/** The shape of {@link PartsQuestion}. */
export const PARTS_QUESTION = /* @__PURE__ */ (() => {
  const { asOf, knownOn } = CASE_QUESTION.fields;
  return { fields: { asOf, knownOn } } as const satisfies Shape<PartsQuestion>;
})();

/** The shape of {@link ReportQuestion}. */
export const REPORT_QUESTION = /* @__PURE__ */ (() => CASE_QUESTION satisfies Shape<ReportQuestion>)();

/** The shape of a record of which nothing is read. */
export const ANY_RECORD = { fields: {} } as const satisfies Shape<object>;

/** The shape of {@link CaseloadLabels}. */
export const CASELOAD_LABELS = { optional: { each: 'text', of: 'any' } } as const satisfies {
  readonly optional: Shape<CaseloadLabels>;
};

/** The shape of {@link CaseloadEntry}: its parts are looked at one by one. */
export const CASELOAD_ENTRY = {
  fields: { record: 'unread', labels: { optional: 'unread' } },
} as const satisfies Shape<CaseloadEntry>;

/** The shape of {@link Finding}. */
const FINDING = {
  fields: {
    code: 'text',
    severity: { oneOf: ['must', 'should'] },
    path: { listOf: { anyOf: ['text', 'number'] } },
    message: 'text',
    source: { optional: CITATION },
    expected: { optional: { listOf: 'text' } },
    leftOut: { optional: 'number' },
  },
} as const satisfies Shape<Finding>;

/** The shape of what `parseCase` answers: the case itself is looked at by the function that reads it. */
export const PARSED_CASE = {
  by: '_tag',
  kinds: {
    Left: { fields: { left: { listOf: FINDING, atLeast: 1 } } },
    Right: { fields: { right: 'unread' } },
  },
} as const satisfies AnyShape;

/** The shape of a caseload: what is wrong with one entry is said in its row. */
export const CASELOAD = { listOf: 'unread', atMost: CASELOAD_LIMIT } as const satisfies Shape<readonly CaseloadEntry[]>;

/** The shape of {@link CaseloadQuestion}. */
export const CASELOAD_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      ...READINESS_QUESTION.fields,
      dueWithin: { optional: 'number' },
      unrecordedFor: { optional: 'number' },
      groupBy: { optional: { listOf: 'text', atMost: MOST_GROUPINGS } },
    },
  }) as const satisfies Shape<CaseloadQuestion>)();

/** The shape of {@link ChangesQuestion}. */
export const CHANGES_QUESTION = /* @__PURE__ */ (() => {
  const { asOf, knownOn, ...fields } = CASE_QUESTION.fields;
  return { fields: { ...fields, from: 'day', to: 'day' } } as const satisfies Shape<ChangesQuestion>;
})();
