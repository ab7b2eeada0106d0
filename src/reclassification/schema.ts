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
import { type Finding, findingIn } from '../shared/findings/finding.js';
import { INPUT_FINDINGS } from '../shared/findings/input-error.js';
import { left, type Result } from '../shared/findings/result.js';
import {
  civilDateSchema,
  idSchema,
  listSchema,
  monthsSchema,
  oneOrMoreSchema,
  reasonSchema,
  textSchema,
} from '../shared/schemas/common.schema.js';
import {
  LIMITS,
  parseWith,
  quickReadingOf,
  SHAPE_FINDINGS,
  type ShapeFindingCode,
} from '../shared/schemas/parsing.schema.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../shared/schemas/record.schema.js';
import { type Replay, readingIn } from './answers/replay-mark.js';
import type { AgreedInHistoryCode, HistoryFindingCode } from './findings.js';
import { findingsInHistory } from './history/checks/check-history.js';
import { findingsInMore } from './history/checks/check-more.js';
import { readEventParts, readHistoryParts } from './history/checks/partly-read.schema.js';
import type { CaseEvent, CaseHappening, Decider, History } from './history/history.js';
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

const MoreEventsSchema = listSchema(CaseEventSchema, LIMITS.events);

const readHistoryQuickly = /* @__PURE__ */ quickReadingOf(HistorySchema);

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
 * Reads further events from outside, for `replayWith`: their shape, and whether they can have happened as recorded after what was read.
 * Each call checks the whole history again, in less than half of the time in which `parseHistory` reads it; give events together.
 *
 * @param replay - the history that has been read, from `replayOf` or `replayWith`
 * @param input - anything at all; a list of events in any order, each with an id of its own
 * @returns the events, or every finding at once: of an event at its position in the list; of the list as a whole where an entry that
 * was read before cannot stand beside them. None repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { civilDate, isLeft, isRight } from 'reunification-framework';
 * import { replayOf } from 'reunification-framework/reclassification';
 * import { parseMoreEvents } from 'reunification-framework/reclassification/schema';
 *
 * const day = civilDate('2026-06-30');
 * const read = replayOf({
 *   edition: 'framework-2015',
 *   child: { id: 'child-1' },
 *   wayHome: { parents: ['parent-1'] },
 *   events: [{ id: 'e1', kind: 'came-home', happenedOn: day, recordedOn: day }],
 * });
 * const wrong = { id: 'e2', kind: 'corrected', of: 'e1', by: 'worker-1', reason: 'Another child.', happenedOn: day, recordedOn: day };
 * isRight(parseMoreEvents(read, [wrong])); // => true
 * const twice = parseMoreEvents(read, [{ ...wrong, id: 'e1', of: 'e0' }]);
 * isLeft(twice) && twice.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['event.id-repeated at 0.id', 'correction.of-nothing-recorded at 0.of']
 * ```
 */
export function parseMoreEvents(
  replay: Replay,
  input: unknown,
): Result<
  readonly CaseEvent[],
  Finding<ShapeFindingCode | HistoryFindingCode | AgreedInHistoryCode | 'input.not-a-replay'>
> {
  const reading = readingIn(replay);
  if (reading === undefined) return left([findingIn<'input.not-a-replay'>(INPUT_FINDINGS)('input.not-a-replay')]);
  const history = reading.history();
  return parseWith(MoreEventsSchema, input, readEventParts, (more) =>
    history.events.length + (more?.length ?? 0) > LIMITS.events
      ? [findingIn(SHAPE_FINDINGS)('shape.too-many')]
      : findingsInMore(history, more),
  );
}

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
export {
  type PracticeInput,
  PracticeSchema,
  parsePractice,
  type VariationInput,
  VariationSchema,
} from './history/practice/practice.schema.js';
