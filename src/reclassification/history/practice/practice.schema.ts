/** The schema of an authority’s declared variations, and their parser. */
import * as z from 'zod';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from '../../../factors/factor.js';
import type { Finding } from '../../../shared/findings/finding.js';
import type { Result } from '../../../shared/findings/result.js';
import {
  civilDateSchema,
  ifReadable,
  listIfReadable,
  listSchema,
  monthsSchema,
  reasonSchema,
} from '../../../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../../../shared/schemas/parsing.schema.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../../../shared/schemas/record.schema.js';
import type { PracticeFindingCode } from '../../findings.js';
import { CLOCK_IDS } from '../../review/review-rule.js';
import { findingsInPractice, type PartlyReadPractice } from './check-practice.js';
import type { Practice, Variation } from './practice.js';

const clock = z.enum(CLOCK_IDS);

const variation = { reason: reasonSchema, from: civilDateSchema };

/** A {@link Variation} before it is parsed. */
export type VariationInput = Unparsed<Variation>;

/** One variation of an authority: see {@link Variation}. */
export const VariationSchema: UnionSchema<Variation, 'kind'> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('clock-months'), ...variation, clock, months: monthsSchema }),
  z.strictObject({ kind: z.literal('support-months'), ...variation, months: monthsSchema }),
  z.strictObject({ kind: z.literal('every-lapse-breaks'), ...variation }),
  z.strictObject({
    kind: z.literal('emphasised-factors'),
    ...variation,
    factors: listSchema(z.enum([...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS]), LIMITS.people),
  }),
]);

/** A {@link Practice} before it is parsed. */
export interface PracticeInput extends Unparsed<Practice> {}

/** An authority’s declared variations: see {@link Practice}. */
export const PracticeSchema: RecordSchema<Practice, PracticeInput> = z.strictObject({
  variations: listSchema(VariationSchema, LIMITS.people),
});

const day = ifReadable(civilDateSchema);

const practiceParts: z.ZodType<PartlyReadPractice | undefined> = ifReadable(
  z.object({
    variations: listIfReadable(
      z.object({
        kind: ifReadable(z.enum(['clock-months', 'support-months', 'every-lapse-breaks', 'emphasised-factors'])),
        from: day,
        clock: ifReadable(clock),
        months: ifReadable(monthsSchema),
        factors: listIfReadable(z.enum([...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS]), LIMITS.people),
      }),
      LIMITS.people,
    ),
  }),
);

/**
 * Reads an authority’s declared variations from outside.
 *
 * @param input - anything at all
 * @returns the practice, or every finding at once, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parsePractice } from 'reunification-framework/reclassification/schema';
 *
 * // Local practice can lengthen the six months at low, and not shorten them.
 * const practice = parsePractice({
 *   variations: [{ kind: 'clock-months', clock: 'L1', months: 3, reason: 'Local guidance.', from: '2026-04-01' }],
 * });
 * isLeft(practice) && practice.left.map(({ code }) => code); // => ['practice.shortened']
 * ```
 */
export function parsePractice(input: unknown): Result<Practice, Finding<ShapeFindingCode | PracticeFindingCode>> {
  return parseWith(PracticeSchema, input, (parts) => practiceParts.parse(parts) ?? {}, findingsInPractice);
}
