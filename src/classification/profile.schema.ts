/** The five indicators, read from outside. */

import * as z from 'zod';
import type { Finding } from '../shared/findings/finding.js';
import type { Result } from '../shared/findings/result.js';
import { parseShape, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
import type { RecordSchema, Unparsed } from '../shared/schemas/record.schema.js';
import { INDICATOR_VALUES, type PartialProfile, type Profile } from './profile.js';

export const values = {
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
