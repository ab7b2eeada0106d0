/**
 * Schemas and parsing of a whole case. This entry point needs zod; `reunification-framework/case` does not.
 *
 * @module case/schema
 */

import * as z from 'zod';
import { ClassificationRecordSchema, IndicatorSettingSchema } from '../classification/schema.js';
import { ChildSchema, ChronologySchema, ParentSchema } from '../factors/schema.js';
import { GoalReviewSchema, ParentalAgreementSchema } from '../goals/schema.js';
import { CaseHappeningSchema } from '../reclassification/schema.js';
import { RETURN_ROUTE_IDS } from '../return-home/law/route.js';
import {
  ApprovalGivenSchema,
  LeadProfessionalSchema,
  ReadinessCaseSchema,
  ReunificationPlanSchema,
  SupportEntrySchema,
} from '../return-home/schema.js';
import { type Finding, findingIn } from '../shared/findings/finding.js';
import { left, type Result } from '../shared/findings/result.js';
import { civilDateSchema, idSchema, listSchema, oneOrMoreSchema } from '../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
import type { RecordSchema, Unparsed } from '../shared/schemas/record.schema.js';
import { CASE_FINDINGS } from './findings.js';
import { CaseAssessmentSchema, CaseNotThereSchema } from './record/assessed.schema.js';
import {
  CASE_FORMATS,
  CASE_LIMITS,
  type CaseAgreement,
  type CaseApproval,
  type CaseChild,
  type CaseClassification,
  type CasePlan,
  type CaseRecord,
  type CaseWayHome,
} from './record/case-record.js';
import { findingsInCase } from './record/checks/check-case.js';
import { findingsIn } from './record/checks/findings-of.js';
import { readCaseParts } from './record/checks/partly-read.schema.js';
import type { FoundInCaseCode, PartlyReadCase } from './record/checks/partly-read-case.js';
import { GenogramSchema } from './record/genogram/genogram.schema.js';
import {
  CasePlacementSchema,
  CaseReviewSchema,
  CaseVisitSchema,
  DutyDoneSchema,
  type LegalEntryInput,
  LegalEntrySchema,
} from './record/in-law.schema.js';
import {
  CaseDecisionAgainstReturnSchema,
  CaseReportSchema,
  JourneyEntrySchema,
  SupervisionHeldSchema,
} from './record/journey-entry.schema.js';
import { pointingIn } from './record/parts/from-chronology.js';

const people = listSchema(idSchema, LIMITS.people).optional();

/** A {@link CaseChild} before it is parsed. */
export interface CaseChildInput extends Unparsed<CaseChild> {}

/** The child whose case it is: see {@link CaseChild}. */
export const CaseChildSchema: RecordSchema<CaseChild, CaseChildInput> = ChildSchema.extend({
  servicesInvolvedInPregnancy: z.boolean().optional(),
});

/** A {@link CaseClassification} before it is parsed. */
export interface CaseClassificationInput extends Unparsed<CaseClassification> {}

/** What people recorded of a classification: see {@link CaseClassification}. */
export const CaseClassificationSchema: RecordSchema<CaseClassification, CaseClassificationInput> =
  ClassificationRecordSchema.omit({ edition: true, child: true, wayHome: true }).extend({
    id: idSchema,
    recordedOn: civilDateSchema,
    knowingOf: people,
  });

/** A {@link CaseAgreement} before it is parsed. */
export interface CaseAgreementInput extends Unparsed<CaseAgreement> {}

/** A parental agreement of the case: see {@link CaseAgreement}. */
export const CaseAgreementSchema: RecordSchema<CaseAgreement, CaseAgreementInput> = ParentalAgreementSchema.omit({
  edition: true,
  child: true,
}).extend({ recordedOn: civilDateSchema.optional() });

/** A {@link CasePlan} before it is parsed. */
export interface CasePlanInput extends Unparsed<CasePlan> {}

/** A Reunification Plan of the case: see {@link CasePlan}. */
export const CasePlanSchema: RecordSchema<CasePlan, CasePlanInput> = ReunificationPlanSchema.omit({
  edition: true,
  child: true,
  wayHome: true,
}).extend({ recordedOn: civilDateSchema.optional() });

/** A {@link CaseApproval} before it is parsed. */
export interface CaseApprovalInput extends Unparsed<CaseApproval> {}

/** An approval of the case: see {@link CaseApproval}. */
export const CaseApprovalSchema: RecordSchema<CaseApproval, CaseApprovalInput> = ApprovalGivenSchema.extend({
  recordedOn: civilDateSchema.optional(),
});

/** A {@link CaseWayHome} before it is parsed. */
export interface CaseWayHomeInput extends Unparsed<CaseWayHome> {}

const towards = ReadinessCaseSchema.shape;

/** One way home, and everything that was recorded for it: see {@link CaseWayHome}. */
export const CaseWayHomeSchema: RecordSchema<CaseWayHome, CaseWayHomeInput> = z.strictObject({
  id: idSchema,
  parents: oneOrMoreSchema(idSchema, LIMITS.people),
  notThere: listSchema(CaseNotThereSchema, LIMITS.people).optional(),
  settings: listSchema(IndicatorSettingSchema, LIMITS.people).optional(),
  classifications: listSchema(CaseClassificationSchema, LIMITS.records),
  events: listSchema(CaseHappeningSchema, LIMITS.events),
  agreements: listSchema(CaseAgreementSchema, LIMITS.people).optional(),
  goalReviews: listSchema(GoalReviewSchema, LIMITS.records).optional(),
  goalsForTimeAtHome: people,
  plans: listSchema(CasePlanSchema, LIMITS.people).optional(),
  support: listSchema(SupportEntrySchema, LIMITS.records).optional(),
  route: z.enum(RETURN_ROUTE_IDS).optional(),
  approvals: listSchema(CaseApprovalSchema, LIMITS.people).optional(),
  recorded: towards.recorded,
});

/** A {@link CaseRecord} before it is parsed. */
export interface CaseRecordInput extends Omit<Unparsed<CaseRecord>, 'legal'> {
  /** How the child’s position in law changed. */
  readonly legal?: readonly LegalEntryInput[] | undefined;
}

/** A whole case: see {@link CaseRecord}. How its parts fit together is checked by {@link parseCase}. */
export const CaseRecordSchema: RecordSchema<CaseRecord, CaseRecordInput> = z.strictObject({
  format: z.literal(CASE_FORMATS),
  edition: z.literal('framework-2015'),
  child: CaseChildSchema,
  parents: oneOrMoreSchema(ParentSchema, CASE_LIMITS.parents),
  waysHome: oneOrMoreSchema(CaseWayHomeSchema, CASE_LIMITS.waysHome),
  assessments: listSchema(CaseAssessmentSchema, CASE_LIMITS.assessments).optional(),
  legal: listSchema(LegalEntrySchema, LIMITS.records).optional(),
  isEligibleChild: z.boolean().optional(),
  visits: listSchema(CaseVisitSchema, LIMITS.records).optional(),
  reviews: listSchema(CaseReviewSchema, LIMITS.records).optional(),
  placements: listSchema(CasePlacementSchema, LIMITS.records).optional(),
  dutiesDone: listSchema(DutyDoneSchema, LIMITS.records).optional(),
  childProtectionReviews: listSchema(CaseReviewSchema, LIMITS.records).optional(),
  chronology: ChronologySchema.optional(),
  genograms: listSchema(GenogramSchema, CASE_LIMITS.genograms).optional(),
  journey: listSchema(JourneyEntrySchema, LIMITS.events).optional(),
  decisionsAgainstReturn: listSchema(CaseDecisionAgainstReturnSchema, CASE_LIMITS.waysHome).optional(),
  reports: listSchema(CaseReportSchema, CASE_LIMITS.reports).optional(),
  supervisions: listSchema(SupervisionHeldSchema, LIMITS.records).optional(),
  leads: listSchema(LeadProfessionalSchema, LIMITS.records).optional(),
  examPeriods: towards.examPeriods,
  schoolTerms: towards.schoolTerms,
  schoolHolidays: towards.schoolHolidays,
});

/** Every code that {@link parseCase} can find. */
export type CaseCode = ShapeFindingCode | FoundInCaseCode;

const found = /* @__PURE__ */ findingIn(CASE_FINDINGS);

/** Whether any evidence stands in the chronology. */
const restsOnChronology = ({ waysHome, assessments = [] }: CaseRecord): boolean =>
  [...waysHome.map(({ notThere }) => ({ notThere })), ...assessments].some((lists) => pointingIn(lists).length > 0);

/** Whether a document says that it is in another format: then what its fields mean is not known. */
const isOfAnotherFormat = (input: unknown): boolean => {
  try {
    if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'format')) return false;
    const format: unknown = Reflect.get(input, 'format');
    return typeof format === 'number' && !CASE_FORMATS.some((read) => read === format);
  } catch {
    // A getter or a proxy threw. What it threw may hold case data and is dropped.
    return false;
  }
};

/**
 * Reads a whole case from outside: its shape, how each part holds together by the rules of its own pillar, and how the parts fit each
 * other.
 *
 * @param input - anything at all
 * @returns the case, or every finding at once, with paths into the document, none of which repeats anything of it; of a document in another
 * format that alone. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseCase } from 'reunification-framework/case/schema';
 *
 * const read = parseCase({
 *   format: 1,
 *   edition: 'framework-2015',
 *   child: { id: 'child-1', bornOn: '2024-05-01' },
 *   parents: [{ id: 'parent-1' }],
 *   waysHome: [{ id: 'home-1', parents: ['parent-2'], classifications: [], events: [] }],
 *   legal: [{ kind: 'looked-after', id: 'l-1', from: '2024-04-30', recordedOn: '2024-05-02' }],
 * });
 * isLeft(read) && read.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['case.unknown-parent at waysHome.0.parents.0', 'record.legal-before-birth at legal.0.from']
 * ```
 */
export function parseCase(input: unknown): Result<CaseRecord, Finding<CaseCode>> {
  if (isOfAnotherFormat(input)) return left([found('record.another-format', 'format')]);
  return parseWith<CaseRecord, CaseRecord | PartlyReadCase, FoundInCaseCode>(
    CaseRecordSchema,
    input,
    readCaseParts,
    (given) => {
      if ('people' in given) return findingsInCase(given);
      // What stands in the chronology is looked at there, and not once more where evidence rests on it.
      return restsOnChronology(given) ? findingsInCase(readCaseParts(given)) : findingsIn(given);
    },
  );
}

export type { AbbreviationInput, ChronologyEntryInput, ChronologyInput } from '../factors/schema.js';
export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
export {
  type CaseAssessmentInput,
  CaseAssessmentSchema,
  type EvidenceFromChronologyInput,
  EvidenceFromChronologySchema,
} from './record/assessed.schema.js';
export {
  type BornTogetherInput,
  type GenogramInput,
  type GenogramPersonInput,
  GenogramSchema,
  type ParentageInput,
  type PartnershipInput,
} from './record/genogram/genogram.schema.js';
export {
  type CasePlacementInput,
  CasePlacementSchema,
  type CaseReviewInput,
  CaseReviewSchema,
  type CaseVisitInput,
  CaseVisitSchema,
  type DutyDoneInput,
  DutyDoneSchema,
  type LegalEntryInput,
  LegalEntrySchema,
  type LegalStatusChangedInput,
} from './record/in-law.schema.js';
export {
  type CaseDecisionAgainstReturnInput,
  CaseDecisionAgainstReturnSchema,
  type CaseReportInput,
  CaseReportSchema,
  type JourneyEntryInput,
  JourneyEntrySchema,
  type ReportSignatureInput,
  type ReportTextInput,
  type SupervisionHeldInput,
  SupervisionHeldSchema,
} from './record/journey-entry.schema.js';
