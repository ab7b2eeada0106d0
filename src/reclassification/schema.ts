/**
 * Schemas and parsing of the reclassification pillar. This entry point needs zod;
 * `reunification-framework/reclassification` does not.
 *
 * @module reclassification/schema
 */
import * as z from 'zod';
import { PANEL_ROLES } from '../classification/agreement/agreement.js';
import { INDICATOR_VALUES, RISK_LEVELS } from '../classification/profile.js';
import { ProfileSchema } from '../classification/schema.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from '../factors/factor.js';
import {
  civilDateSchema,
  idSchema,
  ifReadable,
  listIfReadable,
  listSchema,
  monthsSchema,
  oneOrMoreSchema,
  reasonSchema,
  textSchema,
} from '../shared/common.schema.js';
import type { Finding } from '../shared/finding.js';
import { LIMITS, parseWith, quickReadingOf, type ShapeFindingCode } from '../shared/parsing.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../shared/record.schema.js';
import type { Result } from '../shared/result.js';
import type { AgreedInHistoryCode, HistoryFindingCode, PracticeFindingCode } from './findings.js';
import { findingsInHistory } from './history/check-history.js';
import { findingsInPractice, type PartlyReadPractice } from './history/check-practice.js';
import type { CaseEvent, CaseHappening, Decider, History } from './history/history.js';
import { readHistoryParts } from './history/partly-read.schema.js';
import type { Practice, Variation } from './history/practice.js';
import { CLOCK_IDS } from './review/review-rule.js';

const event = { id: idSchema, happenedOn: civilDateSchema, recordedOn: civilDateSchema };

const indicators = {
  riskFactors: z.enum(INDICATOR_VALUES.riskFactors),
  protectiveFactors: z.enum(INDICATOR_VALUES.protectiveFactors),
  capacityToChange: z.enum(INDICATOR_VALUES.capacityToChange),
};

const clock = z.enum(CLOCK_IDS);

/** A {@link Decider} before it is parsed. */
export interface DeciderInput extends Unparsed<Decider> {}

/** Someone who took part in agreeing a classification, or adjusted a timescale: see {@link Decider}. */
export const DeciderSchema: RecordSchema<Decider, DeciderInput> = z.strictObject({
  role: z.enum(PANEL_ROLES),
  person: idSchema,
});

const happenings = [
  z.strictObject({
    kind: z.literal('observed'),
    ...event,
    riskFactors: indicators.riskFactors.optional(),
    protectiveFactors: indicators.protectiveFactors.optional(),
    capacityToChange: indicators.capacityToChange.optional(),
    newRisk: z.boolean().optional(),
    knowingOf: listSchema(idSchema, LIMITS.people).optional(),
    managedLapse: z.strictObject({ reason: reasonSchema }).optional(),
  }),
  z.strictObject({ kind: z.literal('came-home'), ...event }),
  z.strictObject({ kind: z.literal('back-in-care'), ...event }),
  z.strictObject({ kind: z.literal('support-planned'), ...event, until: civilDateSchema }),
  z.strictObject({
    kind: z.literal('timescale-adjusted'),
    ...event,
    clock,
    months: monthsSchema,
    by: DeciderSchema,
    reason: reasonSchema,
  }),
  z.strictObject({ kind: z.literal('child-timescale-set'), ...event, until: civilDateSchema }),
  z.strictObject({ kind: z.literal('closed'), ...event }),
  z.strictObject({
    kind: z.literal('corrected'),
    ...event,
    of: idSchema,
    by: idSchema,
    reason: textSchema,
    instead: idSchema.optional(),
  }),
] as const;

/** A {@link CaseHappening} before it is parsed. */
export type CaseHappeningInput = Unparsed<CaseHappening>;

/** Something that happened, but that people agreed a classification: see {@link CaseHappening}. */
export const CaseHappeningSchema: UnionSchema<CaseHappening, 'kind'> = z.discriminatedUnion('kind', [...happenings]);

/** A {@link CaseEvent} before it is parsed. */
export type CaseEventInput = Unparsed<CaseEvent>;

/** Something that happened in a case: see {@link CaseEvent}. */
export const CaseEventSchema: UnionSchema<CaseEvent, 'kind'> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('classification-agreed'),
    ...event,
    level: z.enum(RISK_LEVELS),
    profile: ProfileSchema,
    agreedBy: listSchema(DeciderSchema, LIMITS.people),
    reason: textSchema.optional(),
    knowingOf: listSchema(idSchema, LIMITS.people).optional(),
  }),
  ...happenings,
]);

/** A {@link History} before it is parsed. */
export interface HistoryInput extends Unparsed<History> {}

/** All that has been recorded of a case: see {@link History}. */
export const HistorySchema: RecordSchema<History, HistoryInput> = z.strictObject({
  edition: z.literal('framework-2015'),
  child: z.strictObject({
    id: idSchema,
    bornOn: civilDateSchema.optional(),
    servicesInvolvedInPregnancy: z.boolean().optional(),
  }),
  wayHome: z.strictObject({ parents: oneOrMoreSchema(idSchema, LIMITS.people) }),
  events: listSchema(CaseEventSchema, LIMITS.events),
});

const readHistoryQuickly = /* @__PURE__ */ quickReadingOf(HistorySchema);

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
 * Reads the history of a case from outside. The events may stand in any order.
 *
 * @param input - anything at all
 * @returns the history, or every finding at once, about its shape and about what cannot have happened as recorded; none of them
 * repeats anything of the input. Never throws. What should only be looked at does not stop it: `checkHistory` says it.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseHistory } from 'reunification-framework/reclassification/schema';
 *
 * const history = parseHistory({
 *   edition: 'framework-2015',
 *   child: { id: 'child-1' },
 *   wayHome: { parents: ['parent-1'] },
 *   events: [{ id: 'e1', kind: 'observed', newRisk: true, happenedOn: '2026-06-30', recordedOn: '2026-06-29' }],
 * });
 * isLeft(history) && history.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['event.recorded-before-it-happened at events.0.recordedOn']
 * ```
 */
export function parseHistory(
  input: unknown,
): Result<History, Finding<ShapeFindingCode | HistoryFindingCode | AgreedInHistoryCode>> {
  return parseWith(HistorySchema, input, readHistoryParts, findingsInHistory, readHistoryQuickly);
}

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

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/parsing.js';
