/** Indicators that people set, read from outside. */

import * as z from 'zod';
import type { Finding } from '../../shared/findings/finding.js';
import { checkReadEntries } from '../../shared/findings/partly-read.js';
import type { Result } from '../../shared/findings/result.js';
import { civilDateSchema, listIfReadable, signerSchema, textSchema } from '../../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import type { UnionSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { values } from '../profile.schema.js';
import { contradictionsInSettings, type SettingContradictionCode } from './set-indicators.js';
import type { IndicatorSetting } from './suggestion.js';

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

/** Indicators as people set them. */
export const IndicatorSettingsSchema: z.ZodArray<typeof IndicatorSettingSchema> = z
  .array(IndicatorSettingSchema)
  .max(LIMITS.people);

const settingsIfReadable = /* @__PURE__ */ listIfReadable(IndicatorSettingSchema, LIMITS.people);

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
