/** The shape of a classification record with every part that cannot be read left out. It accepts anything. */
import * as z from 'zod';
import {
  civilDateSchema,
  idSchema,
  ifReadable,
  listIfReadable,
  textSchema,
} from '../../shared/schemas/common.schema.js';
import { LIMITS } from '../../shared/schemas/parsing.schema.js';
import { INDICATOR_VALUES, RISK_LEVELS } from '../profile.js';
import { PANEL_ROLES } from './agreement.js';
import type { PartlyReadRecord } from './partly-read-record.js';

const profileParts = z.object({
  riskFactors: z.enum(INDICATOR_VALUES.riskFactors),
  protectiveFactors: z.enum(INDICATOR_VALUES.protectiveFactors),
  capacityToChange: z.enum(INDICATOR_VALUES.capacityToChange),
  wishes: z.enum(INDICATOR_VALUES.wishes),
  likelihoodOfRecurrence: z.enum(INDICATOR_VALUES.likelihoodOfRecurrence),
});

/** A reason that cannot be read is there all the same; that its shape is wrong is found elsewhere. */
const reasonIfGiven = textSchema.optional().catch('given');

const recordParts = ifReadable(
  z.object({
    child: ifReadable(idSchema),
    wayHome: ifReadable(z.object({ parents: listIfReadable(idSchema, LIMITS.people) })),
    profile: ifReadable(profileParts),
    views: listIfReadable(
      z.object({
        role: ifReadable(z.enum(PANEL_ROLES)),
        person: ifReadable(idSchema),
        level: ifReadable(z.enum(RISK_LEVELS)),
        recordedOn: ifReadable(civilDateSchema),
      }),
      LIMITS.people,
    ),
    conferredOn: ifReadable(civilDateSchema),
    level: ifReadable(z.enum(RISK_LEVELS)),
    reasonForDifferenceFromViews: reasonIfGiven,
    reasonForDifferenceFromTable: reasonIfGiven,
    iro: ifReadable(
      z.object({ involved: ifReadable(z.boolean()), person: ifReadable(idSchema), on: ifReadable(civilDateSchema) }),
    ),
  }),
);

/**
 * Reads what can be read of a classification record.
 *
 * @param input - anything at all
 * @returns the parts that can be read
 */
export function readRecordParts(input: unknown): PartlyReadRecord {
  return recordParts.parse(input) ?? {};
}
