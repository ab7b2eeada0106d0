/** The Reunification Plan, read from outside. */

import * as z from 'zod';
import { RISK_FACTOR_IDS } from '../../factors/factor.js';
import { FrequencySchema } from '../../goals/schema.js';
import type { Finding } from '../../shared/findings/finding.js';
import type { Result } from '../../shared/findings/result.js';
import { civilDateSchema, idSchema, listSchema, textSchema } from '../../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import { readableOf } from '../../shared/schemas/readable.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { byChild, day, flag, howOften, id, listOf, people, text, wayHome, yesNo } from '../fields.schema.js';
import { contradictionsInPlan } from './check-plan.js';
import type { PlanContradictionCode } from './plan-findings.js';
import { RETURN_STAGE_KINDS, type ReunificationPlan, TEAM_ROLES } from './reunification-plan.js';

/** A {@link ReunificationPlan} before it is parsed. */
export interface ReunificationPlanInput extends Unparsed<ReunificationPlan> {}

/** A Reunification Plan, as far as it is filled in: see {@link ReunificationPlan}. */
export const ReunificationPlanSchema: RecordSchema<ReunificationPlan, ReunificationPlanInput> = z.strictObject({
  edition: z.literal('framework-2015'),
  child: idSchema,
  wayHome,
  madeOn: day,
  metOn: day,
  agreementMadeOn: day,
  reportMadeOn: day,
  otherPlansLinked: flag,
  involved: z.strictObject({ parents: flag, child: byChild, carers: flag }).optional(),
  referralsAgreed: flag,
  agencies: listOf(z.strictObject({ agency: idSchema, responsible: id, copyGivenOn: day })),
  timescale: z.strictObject({ startsOn: day, homeOn: day, schoolTimetableConsidered: flag }).optional(),
  preparatoryWork: listOf(
    z.strictObject({
      kind: z.enum(['contact', 'other']),
      what: textSchema,
      by: people,
      howOften: z.union([FrequencySchema, z.literal('once')]).optional(),
      from: day,
      until: day,
    }),
  ),
  carers: listOf(
    z.strictObject({
      carer: z.enum(['foster-carer', 'residential-staff', 'kinship-carer']),
      before: text,
      after: text,
    }),
  ),
  team: listOf(z.strictObject({ id: idSchema, role: z.enum(TEAM_ROLES), person: id, agency: id, does: text })),
  familyMeetingConsidered: flag,
  school: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('attends'), by: id, does: text, changes: flag, helpToSettle: text }),
      z.strictObject({ kind: z.literal('attends-none'), reason: textSchema }),
    ])
    .optional(),
  trustedAdult: z
    .strictObject({
      person: idSchema,
      who: z.enum(TEAM_ROLES).optional(),
      chosenByChild: byChild,
      canGoOnAfterReturn: yesNo,
      knowsToPassConcernsOn: flag,
    })
    .optional(),
  schedule: listOf(
    z.strictObject({
      kind: z.enum(RETURN_STAGE_KINDS),
      from: civilDateSchema,
      until: day,
      supportedBy: people,
      monitoredBy: people,
    }),
  ),
  support: listOf(
    z.strictObject({
      id,
      addresses: listOf(z.enum(RISK_FACTOR_IDS)),
      goals: people,
      what: textSchema,
      for: z.enum(['child', 'parents', 'family']),
      by: people,
      howOften,
      intensity: text,
      from: day,
      until: day,
      isLongTerm: flag,
      reducedOn: listOf(civilDateSchema),
    }),
  ),
  monitoring: listOf(z.strictObject({ what: textSchema, by: people, howOften })),
  visits: listOf(
    z.strictObject({
      announced: z.boolean(),
      by: people,
      from: day,
      until: day,
      howOften,
      childSeenAlone: flag,
      outsideTheHome: flag,
    }),
  ),
  concerns: z
    .strictObject({ how: text, collectedBy: people, actedOnBy: people, discussedAtEachReview: flag })
    .optional(),
  reviews: z.strictObject({ process: text, on: listOf(civilDateSchema) }).optional(),
  contingency: z.strictObject({ ifReturnFails: text, ifStressShows: text }).optional(),
  whatFamiliesKnow: z
    .strictObject({
      helpForParents: text,
      helpForChild: text,
      childIsTooYoung: flag,
      saysRiskCanBeReclassified: flag,
      saysAuthorityMayAct: flag,
    })
    .optional(),
  risksOutsideHome: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none-known') }),
      z.strictObject({ kind: z.literal('some'), agencies: listSchema(idSchema, LIMITS.people) }),
    ])
    .optional(),
  signature: z.strictObject({ by: idSchema, on: civilDateSchema }).optional(),
});

/**
 * Reads a Reunification Plan from outside, as far as it is filled in. Whether it is complete, `checkPlan` says.
 *
 * @param input - anything at all
 * @returns the plan, or every finding at once, about its shape and about what cannot be true at once in it, none of which repeats
 * anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseReunificationPlan } from 'reunification-framework/return-home/schema';
 *
 * const about = { edition: 'framework-2015', child: 'child-1', wayHome: { parents: ['parent-1'] } };
 * parseReunificationPlan(about)._tag; // => 'Right'
 * const plan = parseReunificationPlan({ ...about, visits: [{ announced: 'yes' }] });
 * isLeft(plan) && plan.left.map(({ code, path }) => [code, path]);
 * // => [['shape.wrong-type', ['visits', 0, 'announced']]]
 * ```
 */
export function parseReunificationPlan(
  input: unknown,
): Result<ReunificationPlan, Finding<ShapeFindingCode | PlanContradictionCode>> {
  return parseWith<ReunificationPlan, ReunificationPlan | undefined, PlanContradictionCode>(
    ReunificationPlanSchema,
    input,
    (parts) => readableOf(ReunificationPlanSchema, parts),
    contradictionsInPlan,
  );
}
