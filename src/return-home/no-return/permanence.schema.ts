/** A decision that a child will not be going home, read from outside. */

import * as z from 'zod';
import { RISK_LEVELS } from '../../classification/profile.js';
import type { Finding } from '../../shared/findings/finding.js';
import type { Result } from '../../shared/findings/result.js';
import { parseWith, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import { readableOf } from '../../shared/schemas/readable.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { answer } from '../checklist/recorded-answer.schema.js';
import { day, flag } from '../fields.schema.js';
import { type BirthFindingCode, findingsOfBirth } from '../law/birth-findings.js';
import { type LegalStatusInput, legalStatusSchema } from '../law/legal-status.schema.js';
import type { DecisionAgainstReturn } from './permanence.js';

/** A {@link DecisionAgainstReturn} before it is parsed. */
export interface DecisionAgainstReturnInput extends Omit<Unparsed<DecisionAgainstReturn>, 'status'> {
  /** Under which section or order the child is looked after: by name, or by its SSDA903 code (`C2`). */
  readonly status?: LegalStatusInput | undefined;
}

/** A decision that a child will not be going home: see {@link DecisionAgainstReturn}. */
export const DecisionAgainstReturnSchema: RecordSchema<DecisionAgainstReturn, DecisionAgainstReturnInput> =
  z.strictObject({
    decidedOn: day,
    lookedAfterSince: day,
    bornOn: day,
    status: legalStatusSchema.optional(),
    level: z.enum(RISK_LEVELS).optional(),
    changesCourtCarePlan: flag,
    careOrderToBeAppliedFor: flag,
    newCarersIdentified: flag,
    recorded: z
      .strictObject({
        'recommendation-made': answer,
        'alternative-permanence-planned': answer,
        'alternative-explained-to-child': answer,
        'report-clear': answer,
        'permanence-planned': answer,
        'proceedings-considered': answer,
        'solicitor-advised': answer,
        'pre-proceedings': answer,
        'kin-and-conference-considered': answer,
        'who-tells-considered': answer,
        'decision-explained-to-parents': answer,
        'decision-explained-to-child': answer,
        'plain-report-used': answer,
        'joint-session-considered': answer,
        'sessions-for-parents-considered': answer,
        'work-on-the-decision': answer,
        'links-considered': answer,
        'relationships-supported': answer,
        'contact-meaningful': answer,
        'life-story-work-offered': answer,
        'later-life-letter-considered': answer,
        'carers-understand': answer,
        'families-meet-considered': answer,
      })
      .optional(),
  });

/**
 * Reads a decision that a child will not be going home. What has to be done, `checkPermanence` says.
 *
 * @param input - anything at all
 * @returns the decision, or every finding at once, about its shape and about days before the date of birth, none of which repeats anything of
 * the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseDecisionAgainstReturn } from 'reunification-framework/return-home/schema';
 *
 * const recorded = { 'report-clear': { kind: 'done' } };
 * const decision = parseDecisionAgainstReturn({ decidedOn: '2026-03-02', recorded });
 * isLeft(decision) && decision.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['shape.missing at recorded.report-clear.on', 'shape.missing at recorded.report-clear.by']
 * ```
 */
export function parseDecisionAgainstReturn(
  input: unknown,
): Result<DecisionAgainstReturn, Finding<ShapeFindingCode | BirthFindingCode>> {
  return parseWith<DecisionAgainstReturn, DecisionAgainstReturn | undefined, BirthFindingCode>(
    DecisionAgainstReturnSchema,
    input,
    (parts) => readableOf(DecisionAgainstReturnSchema, parts),
    (read) => (read === undefined ? [] : findingsOfBirth(read)),
  );
}
