/** Warning signs and visits of the first year at home, read from outside. */

import * as z from 'zod';
import { INDICATOR_VALUES } from '../../classification/profile.js';
import type { Finding } from '../../shared/findings/finding.js';
import { checkReadEntries } from '../../shared/findings/partly-read.js';
import type { Result } from '../../shared/findings/result.js';
import { civilDateSchema, idSchema, listIfReadable, textSchema } from '../../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { day, flag, listOf, yesNo } from '../fields.schema.js';
import { TEAM_ROLES } from '../plan/reunification-plan.js';
import { contradictionsInVisits } from './done-in-the-year.js';
import type { VisitContradictionCode } from './first-year-findings.js';
import type { VisitMade } from './visit-made.js';
import { WARNING_SIGN_KINDS, type WarningSign } from './warning-sign.js';
import type { SignContradictionCode } from './warning-sign-findings.js';
import { contradictionsInSigns } from './warning-signs.js';

/** A {@link WarningSign} before it is parsed. */
export interface WarningSignInput extends Unparsed<WarningSign> {}

/** A warning sign: see {@link WarningSign}. */
export const WarningSignSchema: RecordSchema<WarningSign, WarningSignInput> = z.strictObject({
  id: idSchema,
  happenedOn: civilDateSchema,
  recordedOn: civilDateSchema,
  sign: z.enum(WARNING_SIGN_KINDS),
  isNewRisk: yesNo,
  riskFactors: z.enum(INDICATOR_VALUES.riskFactors).optional(),
  protectiveFactors: z.enum(INDICATOR_VALUES.protectiveFactors).optional(),
  capacityToChange: z.enum(INDICATOR_VALUES.capacityToChange).optional(),
  action: z.strictObject({ on: civilDateSchema, by: idSchema }).optional(),
  discussedOn: listOf(civilDateSchema),
  careAtHomeConsideredOn: day,
  harmAssessedOn: day,
  limitsPlannedOn: day,
});

/** Warning signs after a return home. */
export const WarningSignsSchema: z.ZodArray<typeof WarningSignSchema> = z.array(WarningSignSchema).max(LIMITS.records);

const signsIfReadable = /* @__PURE__ */ listIfReadable(WarningSignSchema, LIMITS.records);

/** A {@link VisitMade} before it is parsed. */
export interface VisitMadeInput extends Unparsed<VisitMade> {}

/** A visit that was made: see {@link VisitMade}. */
export const VisitMadeSchema: RecordSchema<VisitMade, VisitMadeInput> = z.strictObject({
  id: idSchema,
  on: civilDateSchema,
  recordedOn: civilDateSchema,
  announced: z.boolean(),
  by: idSchema,
  role: z.enum(TEAM_ROLES),
  child: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('alone'), outsideTheHome: flag }),
      z.strictObject({ kind: z.literal('not-alone') }),
      z.strictObject({ kind: z.literal('refused'), reason: textSchema }),
      z.strictObject({ kind: z.literal('inappropriate'), reason: textSchema }),
      z.strictObject({ kind: z.literal('not-possible'), reason: textSchema }),
    ])
    .optional(),
});

/** Visits that were made. */
export const VisitsMadeSchema: z.ZodArray<typeof VisitMadeSchema> = z.array(VisitMadeSchema).max(LIMITS.records);

const visitsIfReadable = /* @__PURE__ */ listIfReadable(VisitMadeSchema, LIMITS.records);

/**
 * Reads warning signs from outside. What is open about them, `checkWarningSigns` says.
 *
 * @param input - anything at all
 * @returns the signs, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseWarningSigns } from 'reunification-framework/return-home/schema';
 *
 * const signs = parseWarningSigns([
 *   { id: 'sign-1', sign: 'referral', happenedOn: '2026-09-14', recordedOn: '2026-09-14', isNewRisk: false },
 * ]);
 * isLeft(signs) && signs.left.map(({ path, expected }) => [path, expected]);
 * // => [[[0, 'isNewRisk'], ['yes', 'no', 'not-known']]]
 * ```
 */
export function parseWarningSigns(
  input: unknown,
): Result<readonly WarningSign[], Finding<ShapeFindingCode | SignContradictionCode>> {
  return parseWith<readonly WarningSign[], readonly (WarningSign | undefined)[] | undefined, SignContradictionCode>(
    WarningSignsSchema,
    input,
    (parts) => signsIfReadable.parse(parts),
    (signs) => checkReadEntries(signs, contradictionsInSigns),
  );
}

/**
 * Reads visits that were made from outside. Which planned ones they are, and what was missed, `firstYearAtHome` says.
 *
 * @param input - anything at all
 * @returns the visits, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseVisitsMade } from 'reunification-framework/return-home/schema';
 *
 * // The child refused to be seen alone: that needs a reason.
 * const child = { kind: 'refused' };
 * const visits = parseVisitsMade([
 *   { id: 'visit-1', on: '2026-07-06', recordedOn: '2026-07-07', announced: true, by: 'w-1', role: 'social-worker', child },
 * ]);
 * isLeft(visits) && visits.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['shape.missing at 0.child.reason']
 * ```
 */
export function parseVisitsMade(
  input: unknown,
): Result<readonly VisitMade[], Finding<ShapeFindingCode | VisitContradictionCode>> {
  return parseWith<readonly VisitMade[], readonly (VisitMade | undefined)[] | undefined, VisitContradictionCode>(
    VisitsMadeSchema,
    input,
    (parts) => visitsIfReadable.parse(parts),
    (visits) => checkReadEntries(visits, contradictionsInVisits),
  );
}
