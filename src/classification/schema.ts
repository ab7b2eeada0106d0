/**
 * Schemas and parsing of the classification pillar. This entry point needs zod; `reunification-framework/classification`
 * does not.
 *
 * @module classification/schema
 */

import * as z from 'zod';
import type { Finding } from '../shared/findings/finding.js';
import type { InputErrorCode } from '../shared/findings/input-error.js';
import { isLeft, left, type Result } from '../shared/findings/result.js';
import { civilDateSchema, idSchema, listSchema, oneOrMoreSchema, textSchema } from '../shared/schemas/common.schema.js';
import { LIMITS, parseShape, parseWith, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../shared/schemas/record.schema.js';
import { type AgreedClassification, agreeRecord } from './agreement/agree.js';
import {
  type AgreementQuestion,
  type ClassificationRecord,
  type IndependentView,
  type IroInvolvement,
  PANEL_ROLES,
} from './agreement/agreement.js';
import { findingsInRecord, readQuestion } from './agreement/check-record.js';
import { contradictionsInRecord, type RecordContradictionCode } from './agreement/contradictions-in-record.js';
import { readRecordParts } from './agreement/partly-read.schema.js';
import type { AgreementFindingCode } from './findings.js';
import { RISK_LEVELS } from './profile.js';
import { ProfileSchema } from './profile.schema.js';

/** An {@link IndependentView} before it is parsed. */
export interface IndependentViewInput extends Unparsed<IndependentView> {}

/** One person’s own classification: see {@link IndependentView}. */
export const IndependentViewSchema: RecordSchema<IndependentView, IndependentViewInput> = z.strictObject({
  role: z.enum(PANEL_ROLES),
  person: idSchema,
  level: z.enum(RISK_LEVELS),
  recordedOn: civilDateSchema,
});

/** An {@link IroInvolvement} before it is parsed. */
export type IroInvolvementInput = Unparsed<IroInvolvement>;

/** Whether the Independent Reviewing Officer was involved: see {@link IroInvolvement}. */
export const IroInvolvementSchema: UnionSchema<IroInvolvement, 'involved'> = z.discriminatedUnion('involved', [
  z.strictObject({ involved: z.literal(true), person: idSchema, on: civilDateSchema }),
  z.strictObject({ involved: z.literal(false) }),
]);

const record = {
  edition: z.literal('framework-2015'),
  child: idSchema,
  wayHome: z.strictObject({ parents: oneOrMoreSchema(idSchema, LIMITS.people) }),
  profile: ProfileSchema,
  conferredOn: civilDateSchema,
  level: z.enum(RISK_LEVELS),
  reasonForDifferenceFromViews: textSchema.optional(),
  reasonForDifferenceFromTable: textSchema.optional(),
  iro: IroInvolvementSchema,
};

/** A {@link ClassificationRecord} before it is parsed. */
export interface ClassificationRecordInput extends Unparsed<ClassificationRecord> {}

/** What people recorded of a classification: see {@link ClassificationRecord}. */
export const ClassificationRecordSchema: RecordSchema<ClassificationRecord, ClassificationRecordInput> = z.strictObject(
  {
    ...record,
    views: listSchema(IndependentViewSchema, LIMITS.people),
  },
);

/**
 * Reads, from outside, what people recorded of a classification, without agreeing it.
 *
 * @param input - anything at all
 * @returns the record, or every finding at once, about its shape and about a parent listed twice, none of which repeats anything of the
 * input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseClassificationRecord } from 'reunification-framework/classification/schema';
 *
 * const record = parseClassificationRecord({ edition: 'framework-2015', child: 'child-1', wayHome: { parents: [] } });
 * isLeft(record) && record.left.map(({ path }) => path.join('.'));
 * // => ['wayHome.parents', 'profile', 'conferredOn', 'level', 'iro', 'views']
 * ```
 */
export function parseClassificationRecord(
  input: unknown,
): Result<ClassificationRecord, Finding<ShapeFindingCode | RecordContradictionCode>> {
  return parseWith(ClassificationRecordSchema, input, readRecordParts, contradictionsInRecord);
}

/**
 * Reads, from outside, what people recorded of a classification, and agrees it: the shape of the record and every rule for
 * agreeing are checked in one go.
 *
 * @param input - anything at all
 * @param question - `asOf`: the day asked about; `assessment`: to look the child and the way home up in
 * @returns the agreed classification, or every finding at once, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { civilDate, isLeft } from 'reunification-framework';
 * import { parseAgreedClassification } from 'reunification-framework/classification/schema';
 *
 * // Its shape is wrong and it breaks rules: all is found at once.
 * const record = { views: [], conferredOn: '2026-03-09', level: 'moderate' };
 * const result = parseAgreedClassification(record, { asOf: civilDate('2026-03-02') });
 * isLeft(result) && result.left.map(({ code }) => code).filter((code) => code !== 'shape.missing');
 * // => [
 * //   'shape.not-one-of',
 * //   'panel.social-worker-missing',
 * //   'panel.team-manager-missing',
 * //   'panel.third-view-missing',
 * //   'conference.after-as-of',
 * // ]
 * ```
 */
export function parseAgreedClassification(
  input: unknown,
  question: AgreementQuestion,
): Result<AgreedClassification, Finding<ShapeFindingCode | AgreementFindingCode | InputErrorCode>> {
  const asked = readQuestion(question);
  if ('finding' in asked) return left([asked.finding]);
  const read = parseWith(ClassificationRecordSchema, input, readRecordParts, (parts) =>
    findingsInRecord(parts, asked.value),
  );
  return isLeft(read) ? read : agreeRecord(read.right, asked.value);
}

const storedSchema = z.looseObject({ record: z.unknown() });

/**
 * Reads an agreed classification back from where it was stored as JSON: the record kept inside it is agreed again, by the rules of this
 * version. Nothing else of what was stored is believed.
 *
 * @param input - anything at all; what `agree` answered, written as JSON and read again
 * @param question - `asOf`: the day asked about; `assessment`: to look the child and the way home up in
 * @returns the agreed classification, or every finding at once, with paths into the record. Never throws.
 *
 * @example
 * ```ts
 * import { civilDate, isLeft } from 'reunification-framework';
 * import { parseStoredClassification } from 'reunification-framework/classification/schema';
 *
 * // A level that stands there and no record of who agreed it.
 * const stored: unknown = JSON.parse('{ "level": "low", "agreedOn": "2026-03-01" }');
 * const result = parseStoredClassification(stored, { asOf: civilDate('2026-03-02') });
 * isLeft(result) && result.left.map(({ code, path }) => [code, path]); // => [['shape.missing', ['record']]]
 * ```
 */
export function parseStoredClassification(
  input: unknown,
  question: AgreementQuestion,
): Result<AgreedClassification, Finding<ShapeFindingCode | AgreementFindingCode | InputErrorCode>> {
  const stored = parseShape(storedSchema, input);
  return isLeft(stored) ? stored : parseAgreedClassification(stored.right.record, question);
}

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
export { type LetterDetailsInput, LetterDetailsSchema, parseLetterDetails } from './letters/letter.schema.js';
export {
  type PartialProfileInput,
  PartialProfileSchema,
  type ProfileInput,
  ProfileSchema,
  parseProfile,
} from './profile.schema.js';
export {
  type IndicatorSettingInput,
  IndicatorSettingSchema,
  IndicatorSettingsSchema,
  parseIndicatorSettings,
} from './suggestions/settings.schema.js';
