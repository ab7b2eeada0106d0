/**
 * Schemas and parsing of the classification pillar. This entry point needs zod; `reunification-framework/classification`
 * does not.
 *
 * @module classification/schema
 */

import * as z from 'zod';
import {
  civilDateSchema,
  idSchema,
  listIfReadable,
  listSchema,
  oneOrMoreSchema,
  signerSchema,
  textSchema,
} from '../shared/common.schema.js';
import type { Finding } from '../shared/finding.js';
import type { InputErrorCode } from '../shared/input-error.js';
import { LIMITS, parseShape, parseWith, type ShapeFindingCode } from '../shared/parsing.js';
import { checkReadEntries } from '../shared/partly-read.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../shared/record.schema.js';
import { isLeft, left, type Result } from '../shared/result.js';
import { type AgreedClassification, agreeRecord } from './agreement/agree.js';
import {
  type AgreementQuestion,
  type ClassificationRecord,
  type IndependentView,
  type IroInvolvement,
  PANEL_ROLES,
} from './agreement/agreement.js';
import {
  contradictionsInRecord,
  findingsInRecord,
  type RecordContradictionCode,
  unfitQuestion,
} from './agreement/check-record.js';
import { readRecordParts } from './agreement/partly-read.schema.js';
import type { AgreementFindingCode } from './findings.js';
import type { LetterDetails } from './letters/letter.js';
import { INDICATOR_VALUES, type PartialProfile, type Profile, RISK_LEVELS } from './profile.js';
import { contradictionsInSettings, type SettingContradictionCode } from './suggestions/set-indicators.js';
import type { IndicatorSetting } from './suggestions/suggestion.js';

const values = {
  riskFactors: z.enum(INDICATOR_VALUES.riskFactors),
  protectiveFactors: z.enum(INDICATOR_VALUES.protectiveFactors),
  capacityToChange: z.enum(INDICATOR_VALUES.capacityToChange),
  wishes: z.enum(INDICATOR_VALUES.wishes),
  likelihoodOfRecurrence: z.enum(INDICATOR_VALUES.likelihoodOfRecurrence),
};

/** A {@link Profile} before it is parsed. */
export interface ProfileInput extends Unparsed<Profile> {}

/** The five indicators, all known: see {@link Profile}. */
export const ProfileSchema: RecordSchema<Profile, ProfileInput> = z.strictObject(values);

/** A {@link PartialProfile} before it is parsed. */
export interface PartialProfileInput extends Unparsed<PartialProfile> {}

/** The indicators that are known: see {@link PartialProfile}. */
export const PartialProfileSchema: RecordSchema<PartialProfile, PartialProfileInput> = z.strictObject(values).partial();

const setting = {
  by: signerSchema,
  setOn: civilDateSchema,
  reason: textSchema.optional(),
};

/** An {@link IndicatorSetting} before it is parsed. */
export type IndicatorSettingInput = Unparsed<IndicatorSetting>;

/** An indicator as a person set it: see {@link IndicatorSetting}. */
export const IndicatorSettingSchema: UnionSchema<IndicatorSetting, 'indicator'> = z.discriminatedUnion('indicator', [
  z.strictObject({ indicator: z.literal('riskFactors'), value: values.riskFactors, ...setting }),
  z.strictObject({ indicator: z.literal('protectiveFactors'), value: values.protectiveFactors, ...setting }),
  z.strictObject({ indicator: z.literal('capacityToChange'), value: values.capacityToChange, ...setting }),
  z.strictObject({ indicator: z.literal('wishes'), value: values.wishes, ...setting }),
  z.strictObject({ indicator: z.literal('likelihoodOfRecurrence'), value: values.likelihoodOfRecurrence, ...setting }),
]);

/** An {@link IndependentView} before it is parsed. */
export interface IndependentViewInput extends Unparsed<IndependentView> {}

/** Indicators as people set them. */
export const IndicatorSettingsSchema: z.ZodArray<typeof IndicatorSettingSchema> = z
  .array(IndicatorSettingSchema)
  .max(LIMITS.people);

const settingsIfReadable = /* @__PURE__ */ listIfReadable(IndicatorSettingSchema, LIMITS.people);

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

const contact = textSchema.optional();

/** A {@link LetterDetails} before it is parsed. */
export interface LetterDetailsInput extends Unparsed<LetterDetails> {}

/** What a letter to a family may say besides what was found: see {@link LetterDetails}. */
export const LetterDetailsSchema: RecordSchema<LetterDetails, LetterDetailsInput> = z.strictObject({
  wishesMayBeTold: z.boolean().optional(),
  reason: textSchema.optional(),
  livesAt: z.enum(['in-care', 'home']).optional(),
  legal: z
    .discriminatedUnion('status', [
      z.strictObject({ status: z.enum(['care-order', 'interim-care-order']) }),
      z.strictObject({
        status: z.literal('section-20'),
        facts: z
          .strictObject({
            isSixteenOrOver: z.boolean().optional(),
            youngPersonAgreed: z.boolean().optional(),
            hasOrderOnWhoCares: z.boolean().optional(),
          })
          .optional(),
      }),
    ])
    .optional(),
  contacts: z
    .strictObject({
      socialWorker: contact,
      reviewingOfficer: contact,
      advocate: contact,
      complaints: contact,
      solicitor: contact,
    })
    .optional(),
});

/**
 * Reads the indicators that are known from outside.
 *
 * @param input - anything at all
 * @returns the profile, or every finding at once, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseProfile } from 'reunification-framework/classification/schema';
 *
 * const profile = parseProfile({ riskFactors: 'partly-addressed', wishes: 'unsure' });
 * isLeft(profile) && profile.left.map(({ path, expected }) => [path, expected]);
 * // => [[['wishes'], ['all-want-return', 'ambivalent-or-opposed']]]
 * ```
 */
export function parseProfile(input: unknown): Result<PartialProfile, Finding<ShapeFindingCode>> {
  return parseShape(PartialProfileSchema, input);
}

/**
 * Reads, from outside, indicators as people set them.
 *
 * @param input - anything at all
 * @returns the settings, or every finding at once, about their shape and about an indicator set twice, none of which repeats anything of
 * the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseIndicatorSettings } from 'reunification-framework/classification/schema';
 *
 * const settings = parseIndicatorSettings([
 *   { indicator: 'capacityToChange', value: 'apparent', by: 'worker-1', setOn: '2026-03-01' },
 * ]);
 * isLeft(settings) && settings.left.map(({ path, expected }) => [path, expected]);
 * // => [[[0, 'value'], ['able', 'unable']]]
 * ```
 */
export function parseIndicatorSettings(
  input: unknown,
): Result<readonly IndicatorSetting[], Finding<ShapeFindingCode | SettingContradictionCode>> {
  return parseWith<
    readonly IndicatorSetting[],
    readonly (IndicatorSetting | undefined)[] | undefined,
    SettingContradictionCode
  >(
    IndicatorSettingsSchema,
    input,
    (parts) => settingsIfReadable.parse(parts),
    (settings) => checkReadEntries(settings, contradictionsInSettings),
  );
}

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
 * Reads, from outside, what a letter to a family may say besides what was found.
 *
 * @param input - anything at all
 * @returns the details, or every finding at once, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { parseLetterDetails } from 'reunification-framework/classification/schema';
 *
 * parseLetterDetails({ livesAt: 'in-care', contacts: { socialWorker: 'Jo Bell, 01234 567890' } })._tag; // => 'Right'
 * parseLetterDetails({ livesAt: 'foster care' })._tag; // => 'Left'
 * ```
 */
export function parseLetterDetails(input: unknown): Result<LetterDetails, Finding<ShapeFindingCode>> {
  return parseShape(LetterDetailsSchema, input);
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
  const unfit = unfitQuestion(question);
  if (unfit !== undefined) return left([unfit]);
  const read = parseWith(ClassificationRecordSchema, input, readRecordParts, (parts) =>
    findingsInRecord(parts, question),
  );
  return isLeft(read) ? read : agreeRecord(read.right, question);
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

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/parsing.js';
