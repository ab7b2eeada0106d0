/** The shape of a case record. */

import { CLASSIFICATION_RECORD, INDICATOR_SETTINGS } from '../../classification/shapes.js';
import { CHRONOLOGY } from '../../factors/chronology/shapes.js';
import {
  CAPACITY_CONCLUSION,
  CHILD,
  CIRCUMSTANCE_OBSERVATION,
  EVIDENCE,
  OBSERVATION,
  PARENT,
} from '../../factors/shapes.js';
import { PARENTAL_AGREEMENT } from '../../goals/agreement/shapes.js';
import type { CaseHappening } from '../../reclassification/index.js';
import { CASE_EVENT } from '../../reclassification/shapes.js';
import { RETURN_ROUTE_IDS } from '../../return-home/law/route.js';
import { REUNIFICATION_PLAN } from '../../return-home/plan/shapes.js';
import { READINESS_CASE } from '../../return-home/readiness/shapes.js';
import { LEAD_PROFESSIONAL, SUPPORT_ENTRY } from '../../return-home/support/shapes.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import type { CaseAssessment, CaseEvidence } from './assessed.js';
import {
  CASE_FORMATS,
  type CaseAgreement,
  type CaseApproval,
  type CaseClassification,
  type CasePlan,
  type CaseRecord,
  type CaseWayHome,
} from './case-record.js';
import { GENOGRAM } from './genogram/shapes.js';
import { CASE_PLACEMENT, CASE_REVIEW, CASE_VISIT, DUTY_DONE, LEGAL_ENTRY } from './in-law-shapes.js';
import { CASE_DECISION_AGAINST_RETURN, CASE_REPORT, JOURNEY_ENTRY, SUPERVISION_HELD } from './journey-entry-shapes.js';

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
