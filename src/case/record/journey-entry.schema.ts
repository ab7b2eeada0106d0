/** The schemas of what people recorded of the journey. */
import * as z from 'zod';
import { DecisionAgainstReturnSchema, RecordedAnswerSchema } from '../../return-home/schema.js';
import { civilDateSchema, idSchema, listSchema, signerSchema, textSchema } from '../../shared/schemas/common.schema.js';
import { LIMITS } from '../../shared/schemas/parsing.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import {
  type CaseDecisionAgainstReturn,
  type CaseReport,
  type JourneyEntry,
  REPORT_SIGNATORIES,
  type ReportSignature,
  type ReportText,
  SUPERVISION_POINT_IDS,
  type SupervisionHeld,
} from './journey-entry.js';
import { RECORDED_JOURNEY_ITEM_IDS } from './journey-items.js';
import { REPORT_QUESTION_IDS } from './report-questions.js';

/** A {@link JourneyEntry} before it is parsed. */
export interface JourneyEntryInput extends Unparsed<JourneyEntry> {}

/** What people recorded of one item of the journey: see {@link JourneyEntry}. */
export const JourneyEntrySchema: RecordSchema<JourneyEntry, JourneyEntryInput> = z.strictObject({
  id: idSchema,
  item: z.enum(RECORDED_JOURNEY_ITEM_IDS),
  wayHome: idSchema.optional(),
  parent: idSchema.optional(),
  answer: RecordedAnswerSchema,
  recordedOn: civilDateSchema,
});

/** A {@link CaseDecisionAgainstReturn} before it is parsed. */
export interface CaseDecisionAgainstReturnInput extends Unparsed<CaseDecisionAgainstReturn> {}

/** A decision that the child will not go home: see {@link CaseDecisionAgainstReturn}. */
export const CaseDecisionAgainstReturnSchema: RecordSchema<CaseDecisionAgainstReturn, CaseDecisionAgainstReturnInput> =
  DecisionAgainstReturnSchema.omit({ lookedAfterSince: true, bornOn: true, status: true, level: true }).extend({
    wayHome: idSchema,
    recordedOn: civilDateSchema,
  });

/** A {@link ReportText} before it is parsed. */
export interface ReportTextInput extends Unparsed<ReportText> {}

const ReportTextSchema: RecordSchema<ReportText, ReportTextInput> = z.strictObject({
  question: z.enum(REPORT_QUESTION_IDS),
  text: textSchema,
  by: signerSchema,
});

/** A {@link ReportSignature} before it is parsed. */
export interface ReportSignatureInput extends Unparsed<ReportSignature> {}

const ReportSignatureSchema: RecordSchema<ReportSignature, ReportSignatureInput> = z.strictObject({
  role: z.enum(REPORT_SIGNATORIES),
  by: signerSchema,
  on: civilDateSchema,
});

/** A {@link CaseReport} before it is parsed. */
export interface CaseReportInput extends Unparsed<CaseReport> {}

/** A Return Home Assessment Report: see {@link CaseReport}. */
export const CaseReportSchema: RecordSchema<CaseReport, CaseReportInput> = z.strictObject({
  id: idSchema,
  wayHome: idSchema.optional(),
  madeOn: civilDateSchema.optional(),
  recordedOn: civilDateSchema,
  written: listSchema(ReportTextSchema, LIMITS.records),
  signatures: listSchema(ReportSignatureSchema, LIMITS.people).optional(),
});

/** A {@link SupervisionHeld} before it is parsed. */
export interface SupervisionHeldInput extends Unparsed<SupervisionHeld> {}

/** A supervision that was held: see {@link SupervisionHeld}. */
export const SupervisionHeldSchema: RecordSchema<SupervisionHeld, SupervisionHeldInput> = z.strictObject({
  id: idSchema,
  on: civilDateSchema,
  recordedOn: civilDateSchema,
  considered: listSchema(z.enum(SUPERVISION_POINT_IDS), SUPERVISION_POINT_IDS.length),
});
