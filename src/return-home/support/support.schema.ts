/** What was recorded of support, read from outside. */

import * as z from 'zod';
import { RISK_FACTOR_IDS } from '../../factors/factor.js';
import type { Finding } from '../../shared/findings/finding.js';
import { checkReadEntries } from '../../shared/findings/partly-read.js';
import type { Result } from '../../shared/findings/result.js';
import { civilDateSchema, idSchema, listIfReadable } from '../../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { byChild, day, id, text, yesNo } from '../fields.schema.js';
import { TEAM_ROLES } from '../plan/reunification-plan.js';
import { contradictionsInLeads, contradictionsInSupport } from './check-support-entries.js';
import {
  type LeadProfessional,
  SUPPORT_BARRIER_IDS,
  SUPPORT_STEPS,
  type SupportAccepted,
  type SupportDeclined,
  type SupportDidNotHappen,
  type SupportEnded,
  type SupportEntry,
  type SupportFor,
  type SupportGivenOn,
  type SupportNeeded,
  type SupportOffered,
  type SupportReferred,
  type SupportStarted,
  TREATMENT_KINDS,
} from './support-entry.js';
import type { SupportFindingCode } from './support-findings.js';

const supportFor: UnionSchema<SupportFor, 'kind'> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan-item'), item: idSchema }),
  z.strictObject({ kind: z.literal('goal'), goal: idSchema }),
  z.strictObject({ kind: z.literal('risk-factor'), factor: z.enum(RISK_FACTOR_IDS), parent: id }),
]);

const ofSupport = {
  id: idSchema,
  on: civilDateSchema,
  recordedOn: civilDateSchema,
  for: supportFor,
  by: id,
  treatment: z.enum(TREATMENT_KINDS).optional(),
};
const barrier = z.enum(SUPPORT_BARRIER_IDS);

/** A {@link SupportEntry} before it is parsed. */
export type SupportEntryInput = Unparsed<SupportEntry>;

/** Something that was recorded of support: a `SupportEntry`. */
export const SupportEntrySchema: z.ZodDiscriminatedUnion<
  [
    RecordSchema<SupportNeeded>,
    RecordSchema<SupportOffered>,
    RecordSchema<SupportAccepted>,
    RecordSchema<SupportStarted>,
    RecordSchema<SupportReferred>,
    RecordSchema<SupportDeclined>,
    RecordSchema<SupportGivenOn>,
    RecordSchema<SupportEnded>,
    RecordSchema<SupportDidNotHappen>,
  ],
  'kind'
> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('needed'), ...ofSupport }),
  z.strictObject({ kind: z.literal('offered'), ...ofSupport }),
  z.strictObject({ kind: z.literal('accepted'), ...ofSupport }),
  z.strictObject({ kind: z.literal('started'), ...ofSupport }),
  z.strictObject({ kind: z.literal('referred'), ...ofSupport, activelyLinked: yesNo }),
  z.strictObject({ kind: z.literal('declined'), ...ofSupport, barrier: barrier.optional(), because: text }),
  z.strictObject({ kind: z.literal('given'), ...ofSupport, until: day }),
  z.strictObject({
    kind: z.literal('ended'),
    ...ofSupport,
    decidedBy: z.strictObject({ child: byChild, family: yesNo, practitioner: yesNo }).optional(),
    barrier: barrier.optional(),
  }),
  z.strictObject({ kind: z.literal('did-not-happen'), ...ofSupport, what: z.enum(SUPPORT_STEPS), barrier }),
]);

/** Everything that was recorded of support. */
export const SupportEntriesSchema: z.ZodArray<typeof SupportEntrySchema> = z
  .array(SupportEntrySchema)
  .max(LIMITS.records);

const supportIfReadable = /* @__PURE__ */ listIfReadable(SupportEntrySchema, LIMITS.records);

/** A {@link LeadProfessional} before it is parsed. */
export interface LeadProfessionalInput extends Unparsed<LeadProfessional> {}

/** Who leads the support around a family: see {@link LeadProfessional}. */
export const LeadProfessionalSchema: RecordSchema<LeadProfessional, LeadProfessionalInput> = z.strictObject({
  id: idSchema,
  person: idSchema,
  role: z.enum(TEAM_ROLES).optional(),
  from: civilDateSchema,
  until: day,
  recordedOn: civilDateSchema,
});

/** Everyone who led, one after the other. */
export const LeadProfessionalsSchema: z.ZodArray<typeof LeadProfessionalSchema> = z
  .array(LeadProfessionalSchema)
  .max(LIMITS.records);

const leadsIfReadable = /* @__PURE__ */ listIfReadable(LeadProfessionalSchema, LIMITS.records);

/**
 * Reads what was recorded of support from outside. What it comes to, `supportOf` says.
 *
 * @param input - anything at all
 * @returns the entries, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseSupportEntries } from 'reunification-framework/return-home/schema';
 *
 * const therapy = { kind: 'plan-item', item: 'family-therapy' };
 * const events = parseSupportEntries([
 *   { id: 's-1', kind: 'offered', on: '2026-03-09', recordedOn: '2026-03-09', for: therapy },
 *   // What has not happened yet is not recorded as given.
 *   { id: 's-2', kind: 'given', on: '2026-04-13', recordedOn: '2026-03-09', for: therapy },
 * ]);
 * isLeft(events) && events.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['support.recorded-before-it-happened at 1.recordedOn']
 * ```
 */
export function parseSupportEntries(
  input: unknown,
): Result<readonly SupportEntry[], Finding<ShapeFindingCode | SupportFindingCode>> {
  return parseWith<readonly SupportEntry[], readonly (SupportEntry | undefined)[] | undefined, SupportFindingCode>(
    SupportEntriesSchema,
    input,
    (parts) => supportIfReadable.parse(parts),
    (events) => checkReadEntries(events, contradictionsInSupport),
  );
}

/**
 * Reads who led the support around a family from outside.
 *
 * @param input - anything at all
 * @returns the entries, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseLeadProfessionals } from 'reunification-framework/return-home/schema';
 *
 * // The last day may lie ahead: it is planned.
 * const leads = parseLeadProfessionals([
 *   { id: 'l-1', person: 'worker-1', role: 'social-worker', from: '2026-03-02', until: '2026-09-04', recordedOn: '2026-03-02' },
 * ]);
 * isRight(leads); // => true
 * ```
 */
export function parseLeadProfessionals(
  input: unknown,
): Result<readonly LeadProfessional[], Finding<ShapeFindingCode | SupportFindingCode>> {
  return parseWith<
    readonly LeadProfessional[],
    readonly (LeadProfessional | undefined)[] | undefined,
    SupportFindingCode
  >(
    LeadProfessionalsSchema,
    input,
    (parts) => leadsIfReadable.parse(parts),
    (leads) => checkReadEntries(leads, contradictionsInLeads),
  );
}
