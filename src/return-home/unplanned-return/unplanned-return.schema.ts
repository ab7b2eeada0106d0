/** An unplanned return, read from outside. */

import * as z from 'zod';
import { RISK_LEVELS } from '../../classification/profile.js';
import type { Finding } from '../../shared/findings/finding.js';
import type { Result } from '../../shared/findings/result.js';
import { civilDateSchema } from '../../shared/schemas/common.schema.js';
import { parseWith, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import { readableOf } from '../../shared/schemas/readable.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { answer } from '../checklist/recorded-answer.schema.js';
import { day, flag, yesNo } from '../fields.schema.js';
import { type BirthFindingCode, findingsOfBirth } from '../law/birth-findings.js';
import { type LegalStatusInput, legalStatusSchema } from '../law/legal-status.schema.js';
import type { UnplannedReturn } from './unplanned-return.js';

/** An {@link UnplannedReturn} before it is parsed. */
export interface UnplannedReturnInput extends Omit<Unparsed<UnplannedReturn>, 'status'> {
  /** Under which section or order the child was looked after: by name, or by its SSDA903 code (`C2`). */
  readonly status?: LegalStatusInput | undefined;
}

/** A return home that did not come out of care planning: see {@link UnplannedReturn}. */
export const UnplannedReturnSchema: RecordSchema<UnplannedReturn, UnplannedReturnInput> = z.strictObject({
  status: legalStatusSchema.optional(),
  happenedOn: civilDateSchema,
  lookedAfterSince: day,
  bornOn: day,
  immediateConcern: yesNo,
  servicesRefused: yesNo,
  isEligibleChild: flag,
  level: z.enum(RISK_LEVELS).optional(),
  recorded: z
    .strictObject({
      'immediate-concerns-considered': answer,
      'immediate-action': answer,
      'assessment-at-home': answer,
      'statutory-guidance-followed': answer,
      'agreed-action-taken': answer,
      'assessment-completed': answer,
      'further-assessment-decided': answer,
      'plan-drawn-up': answer,
      'child-in-need-plan': answer,
      'eligible-child-requirements': answer,
      'wishes-and-feelings': answer,
      'timeline-explained': answer,
      'help-monitored-and-reviewed': answer,
      'harm-assessed-after-refusal': answer,
      'limits-of-intervention-clear': answer,
      'proceedings-considered': answer,
    })
    .optional(),
});

/**
 * Reads an unplanned return from outside. What has to follow, `checkUnplannedReturn` says.
 *
 * @param input - anything at all
 * @returns the return, or every finding at once, about its shape and about days before the date of birth, none of which repeats anything of
 * the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseUnplannedReturn } from 'reunification-framework/return-home/schema';
 *
 * // A code of the return on looked after children is read as the status that it stands for.
 * const unplanned = parseUnplannedReturn({ status: 'C1', happenedOn: '2026-06-22', immediateConcern: 'not-known' });
 * isRight(unplanned) && unplanned.right.status; // => 'interim-care-order'
 * ```
 */
export function parseUnplannedReturn(
  input: unknown,
): Result<UnplannedReturn, Finding<ShapeFindingCode | BirthFindingCode>> {
  return parseWith<UnplannedReturn, UnplannedReturn | undefined, BirthFindingCode>(
    UnplannedReturnSchema,
    input,
    (parts) => readableOf(UnplannedReturnSchema, parts),
    (read) => (read === undefined ? [] : findingsOfBirth(read)),
  );
}
