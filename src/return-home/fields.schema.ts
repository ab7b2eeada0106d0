/** Fields that the records of this pillar have in common. */

import * as z from 'zod';
import { KNOWN_OR_NOT } from '../goals/goal/goal.js';
import { FrequencySchema } from '../goals/schema.js';
import { civilDateSchema, idSchema, listSchema, oneOrMoreSchema, textSchema } from '../shared/schemas/common.schema.js';
import { LIMITS } from '../shared/schemas/parsing.schema.js';
import { BY_CHILD } from './plan/reunification-plan.js';

export const day = civilDateSchema.optional();
export const text = textSchema.optional();
export const id = idSchema.optional();
export const flag = z.boolean().optional();
export const people = listSchema(idSchema, LIMITS.people).optional();
export const howOften = FrequencySchema.optional();
export const byChild = z.enum(BY_CHILD).optional();
export const yesNo = z.enum(KNOWN_OR_NOT).optional();

export const listOf = <Entry, Input>(
  entry: z.ZodType<Entry, Input>,
): z.ZodOptional<z.ZodType<readonly Entry[], readonly Input[]>> => listSchema(entry, LIMITS.people).optional();

export const wayHome = z.strictObject({ parents: oneOrMoreSchema(idSchema, LIMITS.people) });

export const schoolPeriod = z.strictObject({ from: civilDateSchema, until: civilDateSchema });
