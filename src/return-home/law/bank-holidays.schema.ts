/** Bank holidays, read as gov.uk publishes them. */

import * as z from 'zod';
import type { Finding } from '../../shared/findings/finding.js';
import type { Result } from '../../shared/findings/result.js';
import { civilDateSchema, listSchema, textSchema } from '../../shared/schemas/common.schema.js';
import { LIMITS, parseShape, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import type { OpenRecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import type { BankHolidays } from './working-day.js';

/** {@link BankHolidays} before it is parsed. */
export interface BankHolidaysInput extends Unparsed<BankHolidays> {}

/** Bank holidays as gov.uk publishes them: see {@link BankHolidays}. What else the file holds is left alone. */
export const BankHolidaysSchema: OpenRecordSchema<BankHolidays, BankHolidaysInput> = z.object({
  'england-and-wales': z.object({
    division: z.literal('england-and-wales'),
    events: listSchema(
      z.object({ title: textSchema, date: civilDateSchema, notes: z.string().max(LIMITS.text), bunting: z.boolean() }),
      LIMITS.records,
    ),
  }),
});

/**
 * Reads bank holidays in the form in which gov.uk publishes them (`bank-holidays.json`).
 *
 * @param input - the file’s content, or anything at all
 * @returns the bank holidays, or every finding about their shape, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseBankHolidays } from 'reunification-framework/return-home/schema';
 *
 * // As gov.uk publishes them; other parts of the country are left alone.
 * const holidays = parseBankHolidays({
 *   'england-and-wales': {
 *     division: 'england-and-wales',
 *     events: [{ title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true }],
 *   },
 *   scotland: {},
 * });
 * isRight(holidays) && Object.keys(holidays.right); // => ['england-and-wales']
 * ```
 */
export function parseBankHolidays(input: unknown): Result<BankHolidays, Finding<ShapeFindingCode>> {
  return parseShape(BankHolidaysSchema, input);
}
