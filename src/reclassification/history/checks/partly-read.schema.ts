/** The shape of a history with every part that cannot be read left out. It accepts anything. */
import * as z from 'zod';
import { PANEL_ROLES } from '../../../classification/agreement/agreement.js';
import { INDICATOR_VALUES, RISK_LEVELS } from '../../../classification/profile.js';
import { ProfileSchema } from '../../../classification/schema.js';
import {
  civilDateSchema,
  idSchema,
  ifReadable,
  listIfReadable,
  monthsSchema,
  textSchema,
} from '../../../shared/schemas/common.schema.js';
import { LIMITS } from '../../../shared/schemas/parsing.schema.js';
import { CLOCK_IDS } from '../../review/review-rule.js';
import { CASE_EVENT_KINDS } from '../history.js';
import type { PartlyReadEvents } from './check-more.js';
import type { PartlyReadEvent, PartlyReadHistory } from './partly-read-history.js';

const day = ifReadable(civilDateSchema);

/** A field of which it matters that it is there, even where it cannot be read; that its shape is wrong is found elsewhere. */
const orUnreadable = <Value>(schema: z.ZodType<Value>): z.ZodType<Value | 'unreadable' | undefined> =>
  z
    .union([schema, z.literal('unreadable')])
    .optional()
    .catch('unreadable');

const deciderParts = z.object({ role: ifReadable(z.enum(PANEL_ROLES)), person: ifReadable(idSchema) });

const eventParts: z.ZodType<PartlyReadEvent> = z.object({
  kind: ifReadable(z.enum(CASE_EVENT_KINDS)),
  id: ifReadable(idSchema),
  happenedOn: day,
  recordedOn: day,
  level: ifReadable(z.enum(RISK_LEVELS)),
  profile: ifReadable(ProfileSchema),
  agreedBy: listIfReadable(deciderParts, LIMITS.people),
  by: ifReadable(deciderParts),
  reason: orUnreadable(textSchema),
  riskFactors: orUnreadable(z.enum(INDICATOR_VALUES.riskFactors)),
  protectiveFactors: orUnreadable(z.enum(INDICATOR_VALUES.protectiveFactors)),
  capacityToChange: orUnreadable(z.enum(INDICATOR_VALUES.capacityToChange)),
  newRisk: orUnreadable(z.boolean()),
  knowingOf: listIfReadable(idSchema, LIMITS.people),
  managedLapse: orUnreadable(z.object({})),
  until: day,
  clock: ifReadable(z.enum(CLOCK_IDS)),
  months: ifReadable(monthsSchema),
  of: ifReadable(idSchema),
  instead: ifReadable(idSchema),
});

const eventsParts = listIfReadable(eventParts, LIMITS.events);

const historyParts: z.ZodType<PartlyReadHistory | undefined> = ifReadable(
  z.object({
    child: ifReadable(
      z.object({ bornOn: orUnreadable(civilDateSchema), servicesInvolvedInPregnancy: ifReadable(z.boolean()) }),
    ),
    events: eventsParts,
  }),
);

/**
 * Reads what can be read of a history.
 *
 * @param input - anything at all
 * @returns the parts that can be read
 */
export function readHistoryParts(input: unknown): PartlyReadHistory {
  return historyParts.parse(input) ?? {};
}

/**
 * Reads what can be read of a list of events.
 *
 * @param input - anything at all
 * @returns the parts that can be read
 */
export function readEventParts(input: unknown): PartlyReadEvents {
  return eventsParts.parse(input);
}
