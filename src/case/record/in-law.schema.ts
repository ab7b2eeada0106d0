/** What a case record holds of law, read from outside: entries, placements, visits, reviews and duties done. */

import * as z from 'zod';
import { type LegalStatusInput, legalStatusSchema } from '../../return-home/law/legal-status.schema.js';
import { VisitMadeSchema } from '../../return-home/schema.js';
import { civilDateSchema, idSchema } from '../../shared/schemas/common.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import {
  type BecameLookedAfter,
  type CarePlanPrepared,
  type CasePlacement,
  type CaseReview,
  type CaseVisit,
  type ChildProtectionPlanBegun,
  type ChildProtectionPlanEnded,
  type DutyDone,
  type LegalEntry,
  type LegalStatusChanged,
  type LegalStatusEnded,
  type NeedsAssessed,
  type NoLongerLookedAfter,
  type PermanencePlanned,
  PLACEMENT_KINDS,
  type PlacementPlanPrepared,
  type ShortBreakVisitsAgreed,
  type SupervisionOrderEnded,
  type SupervisionOrderExtended,
  type SupervisionOrderMade,
} from './in-law.js';

const entry = { id: idSchema, from: civilDateSchema, recordedOn: civilDateSchema };

/** A {@link LegalStatusChanged} before it is parsed. */
export interface LegalStatusChangedInput extends Omit<Unparsed<LegalStatusChanged>, 'status'> {
  /** Which section or order: by name, or by its SSDA903 code (`C2`). */
  readonly status: LegalStatusInput;
}

/** A `LegalEntry` before it is parsed. */
export type LegalEntryInput = Unparsed<Exclude<LegalEntry, LegalStatusChanged>> | LegalStatusChangedInput;

/** Something that changed in the child’s position in law: a `LegalEntry`. */
export const LegalEntrySchema: z.ZodDiscriminatedUnion<
  [
    RecordSchema<BecameLookedAfter>,
    RecordSchema<NoLongerLookedAfter>,
    RecordSchema<LegalStatusChanged, LegalStatusChangedInput>,
    RecordSchema<LegalStatusEnded>,
    RecordSchema<SupervisionOrderMade>,
    RecordSchema<SupervisionOrderExtended>,
    RecordSchema<SupervisionOrderEnded>,
    RecordSchema<ChildProtectionPlanBegun>,
    RecordSchema<ChildProtectionPlanEnded>,
  ],
  'kind'
> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('looked-after'), ...entry }),
  z.strictObject({ kind: z.literal('no-longer-looked-after'), ...entry }),
  z.strictObject({ kind: z.literal('legal-status'), ...entry, status: legalStatusSchema }),
  z.strictObject({ kind: z.literal('legal-status-ended'), ...entry }),
  z.strictObject({ kind: z.literal('supervision-order'), ...entry }),
  z.strictObject({ kind: z.literal('supervision-order-extended'), ...entry, until: civilDateSchema }),
  z.strictObject({ kind: z.literal('supervision-order-ended'), ...entry }),
  z.strictObject({ kind: z.literal('child-protection-plan'), ...entry }),
  z.strictObject({ kind: z.literal('child-protection-plan-ended'), ...entry }),
]);

/** A {@link CasePlacement} before it is parsed. */
export interface CasePlacementInput extends Unparsed<CasePlacement> {}

/** A placement of the child: see {@link CasePlacement}. */
export const CasePlacementSchema: RecordSchema<CasePlacement, CasePlacementInput> = z.strictObject({
  ...entry,
  kind: z.enum(PLACEMENT_KINDS),
  isToLastTo18: z.boolean().optional(),
  agreedToFewerVisitsOn: civilDateSchema.optional(),
});

const done = { id: idSchema, on: civilDateSchema, recordedOn: civilDateSchema };

/** A `DutyDone` before it is parsed. */
export type DutyDoneInput = Unparsed<DutyDone>;

/** Something that the law asks for once and that was done: a `DutyDone`. */
export const DutyDoneSchema: z.ZodDiscriminatedUnion<
  [
    RecordSchema<CarePlanPrepared>,
    RecordSchema<PermanencePlanned>,
    RecordSchema<NeedsAssessed>,
    RecordSchema<PlacementPlanPrepared>,
    RecordSchema<ShortBreakVisitsAgreed>,
  ],
  'kind'
> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('care-plan'), ...done }),
  z.strictObject({ kind: z.literal('plan-for-permanence'), ...done }),
  z.strictObject({ kind: z.literal('assessment-of-needs'), ...done }),
  z.strictObject({ kind: z.literal('placement-plan'), ...done, placement: idSchema }),
  z.strictObject({ kind: z.literal('short-break-visits-agreed'), ...done, everyDays: z.int().min(1).max(366) }),
]);

/** A {@link CaseVisit} before it is parsed. */
export interface CaseVisitInput extends Unparsed<CaseVisit> {}

/** A visit to the child: see {@link CaseVisit}. */
export const CaseVisitSchema: RecordSchema<CaseVisit, CaseVisitInput> = VisitMadeSchema.extend({
  isWelfareSafeguarded: z.boolean().optional(),
});

/** A {@link CaseReview} before it is parsed. */
export interface CaseReviewInput extends Unparsed<CaseReview> {}

/** A review that was held: see {@link CaseReview}. */
export const CaseReviewSchema: RecordSchema<CaseReview, CaseReviewInput> = z.strictObject({
  id: idSchema,
  on: civilDateSchema,
  recordedOn: civilDateSchema,
});
