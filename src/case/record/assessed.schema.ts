/** The schemas of an assessment of the case, whose evidence can stand in the chronology. */
import * as z from 'zod';
import { ADDRESSED, ASSESSMENT_LIMITS, EFFECTS } from '../../factors/assessment.js';
import { PARTICULAR_IDS } from '../../factors/evidence-standard.js';
import { RISK_FACTOR_IDS } from '../../factors/factor.js';
import {
  CapacityConclusionSchema,
  ChildSchema,
  CircumstanceObservationSchema,
  EvidenceSchema,
  ObservationSchema,
  SubjectSchema,
} from '../../factors/schema.js';
import { civilDateSchema, idSchema, listSchema } from '../../shared/schemas/common.schema.js';
import { LIMITS } from '../../shared/schemas/parsing.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import type {
  CaseAddressed,
  CaseAssessment,
  CaseCircumstance,
  CaseConclusion,
  CaseMitigation,
  CaseNotThere,
  CaseObservation,
  EvidenceFromChronology,
} from './assessed.js';

/** An {@link EvidenceFromChronology} before it is parsed. */
export interface EvidenceFromChronologyInput extends Unparsed<EvidenceFromChronology> {}

/** Evidence that stands in the chronology: see {@link EvidenceFromChronology}. */
export const EvidenceFromChronologySchema: RecordSchema<EvidenceFromChronology, EvidenceFromChronologyInput> =
  z.strictObject({
    source: z.literal('chronology'),
    entry: idSchema,
    shows: listSchema(z.enum(PARTICULAR_IDS), PARTICULAR_IDS.length).optional(),
  });

const evidence = listSchema(
  z.discriminatedUnion('source', [EvidenceSchema, EvidenceFromChronologySchema]),
  LIMITS.evidence,
);

/** A person who neither lives in a home nor visits it: see {@link CaseNotThere}. */
export const CaseNotThereSchema: RecordSchema<CaseNotThere> = z.strictObject({ parent: idSchema, evidence });

const AddressedSchema: RecordSchema<CaseAddressed> = z.strictObject({
  wayHome: idSchema,
  how: z.enum(ADDRESSED),
  evidence,
  recordedOn: civilDateSchema.optional(),
});
const addressed = listSchema(AddressedSchema, ASSESSMENT_LIMITS.waysHome).optional();

const MitigationSchema: RecordSchema<CaseMitigation> = z.strictObject({
  riskFactor: z.enum(RISK_FACTOR_IDS),
  about: SubjectSchema,
  effect: z.enum(EFFECTS),
  evidence,
  recordedOn: civilDateSchema.optional(),
});

const CaseObservationSchema: RecordSchema<CaseObservation> = ObservationSchema.extend({
  evidence,
  addressed,
  mitigates: listSchema(MitigationSchema, RISK_FACTOR_IDS.length).optional(),
});

const CaseCircumstanceSchema: RecordSchema<CaseCircumstance> = CircumstanceObservationSchema.extend({
  evidence,
  addressed,
});

const CaseConclusionSchema: RecordSchema<CaseConclusion> = CapacityConclusionSchema.extend({ restsOn: evidence });

/** A {@link CaseAssessment} before it is parsed. */
export interface CaseAssessmentInput extends Unparsed<CaseAssessment> {}

/** An assessment as it was recorded on a day: see {@link CaseAssessment}. */
export const CaseAssessmentSchema: RecordSchema<CaseAssessment, CaseAssessmentInput> = z.strictObject({
  recordedOn: civilDateSchema,
  siblings: listSchema(ChildSchema, LIMITS.people).optional(),
  observations: listSchema(CaseObservationSchema, LIMITS.records),
  circumstances: listSchema(CaseCircumstanceSchema, LIMITS.records),
  capacityToChange: listSchema(CaseConclusionSchema, LIMITS.records),
});
