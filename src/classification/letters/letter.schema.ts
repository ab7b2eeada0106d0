/** What a letter may say besides what was found, read from outside. */

import * as z from 'zod';
import type { Finding } from '../../shared/findings/finding.js';
import type { Result } from '../../shared/findings/result.js';
import { textSchema } from '../../shared/schemas/common.schema.js';
import { parseShape, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { LETTER_HOMES, LETTER_ORDERS, type LetterDetails } from './letter.js';

const contact = textSchema.optional();

/** A {@link LetterDetails} before it is parsed. */
export interface LetterDetailsInput extends Unparsed<LetterDetails> {}

/** What a letter to a family may say besides what was found: see {@link LetterDetails}. */
export const LetterDetailsSchema: RecordSchema<LetterDetails, LetterDetailsInput> = z.strictObject({
  wishesMayBeTold: z.boolean().optional(),
  reason: textSchema.optional(),
  livesAt: z.enum(LETTER_HOMES).optional(),
  legal: z
    .discriminatedUnion('status', [
      z.strictObject({ status: z.enum(LETTER_ORDERS) }),
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
