/** The legal position of a child, and the approvals given, read from outside. */

import * as z from 'zod';
import { civilDateSchema, signerSchema, textSchema } from '../../shared/schemas/common.schema.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { day, flag } from '../fields.schema.js';
import { APPROVAL_IDS, type ApprovalGiven, type ApproversAnswer, type LegalPosition } from './approval.js';
import { type LegalStatusInput, legalStatusSchema } from './legal-status.schema.js';
import { RETURN_ROUTE_IDS } from './route.js';

const approversAnswer: z.ZodOptional<UnionSchema<ApproversAnswer, 'kind'>> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('satisfied') }),
    z.strictObject({ kind: z.literal('not-satisfied') }),
    z.strictObject({ kind: z.literal('not-appropriate'), reason: textSchema }),
  ])
  .optional();

/** An {@link ApprovalGiven} before it is parsed. */
export interface ApprovalGivenInput extends Unparsed<ApprovalGiven> {}

/** An approval that was given: see {@link ApprovalGiven}. */
export const ApprovalGivenSchema: RecordSchema<ApprovalGiven, ApprovalGivenInput> = z.strictObject({
  approval: z.enum(APPROVAL_IDS),
  by: signerSchema,
  on: civilDateSchema,
  satisfiedOf: z.strictObject({
    'wishes-and-feelings': approversAnswer,
    welfare: approversAnswer,
    support: approversAnswer,
    'relatives-consulted': approversAnswer,
    'iro-consulted': approversAnswer,
    'eligible-child': approversAnswer,
    'parents-suitable': approversAnswer,
  }),
});

/** A {@link LegalPosition} before it is parsed. */
export interface LegalPositionInput extends Omit<Unparsed<LegalPosition>, 'status'> {
  /** Under which section or order the child is looked after: by name, or by its SSDA903 code (`C2`). */
  readonly status?: LegalStatusInput | undefined;
}

/** What is known of a child’s status in law: see {@link LegalPosition}. */
export const LegalPositionSchema: RecordSchema<LegalPosition, LegalPositionInput> = z.strictObject({
  status: legalStatusSchema.optional(),
  route: z.enum(RETURN_ROUTE_IDS).optional(),
  bornOn: day,
  lookedAfterSince: day,
  isEligibleChild: flag,
});
