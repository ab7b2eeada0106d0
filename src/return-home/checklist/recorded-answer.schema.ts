/** What people recorded of something that has to be done, read from outside. */

import * as z from 'zod';
import { civilDateSchema, signerSchema, textSchema } from '../../shared/schemas/common.schema.js';
import type { UnionSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import type { RecordedAnswer } from './checklist.js';

/** A {@link RecordedAnswer} before it is parsed. */
export type RecordedAnswerInput = Unparsed<RecordedAnswer>;

/** What people recorded of something that has to be done: see {@link RecordedAnswer}. */
export const RecordedAnswerSchema: UnionSchema<RecordedAnswer, 'kind'> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), on: civilDateSchema, by: signerSchema }),
  z.strictObject({ kind: z.literal('not-done') }),
  z.strictObject({ kind: z.literal('not-known') }),
  z.strictObject({ kind: z.literal('not-applicable'), reason: textSchema }),
]);

export const answer = RecordedAnswerSchema.optional();
