/** Words of the case: what is kept of the child’s position in law, beside what people agreed and planned. */

import type { LegalStatusId, VisitMade } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';

/** The fields that every entry of the legal position has. */
export interface LegalEntryBase {
  /** Opaque id, unique among these entries. */
  readonly id: string;
  /** The day from which it is so. */
  readonly from: CivilDate;
  /** The day on which it was recorded. What ends on a day still to come counts as ended once an entry made on that day or later says so. */
  readonly recordedOn: CivilDate;
}

/** The child became looked after. */
export interface BecameLookedAfter extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'looked-after';
}

/** The child is no longer looked after. */
export interface NoLongerLookedAfter extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'no-longer-looked-after';
}

/** The child has another legal status. */
export interface LegalStatusChanged extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'legal-status';
  /** Which status. */
  readonly status: LegalStatusId;
}

/** The child’s legal status ended, and it is not known which one followed. */
export interface LegalStatusEnded extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'legal-status-ended';
}

/** A supervision order was made: `from` is the day on which it was made. */
export interface SupervisionOrderMade extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'supervision-order';
}

/** The supervision order was extended: `from` is the day on which the court did. */
export interface SupervisionOrderExtended extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'supervision-order-extended';
  /** The last day of the order. */
  readonly until: CivilDate;
}

/** The supervision order has ended. */
export interface SupervisionOrderEnded extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'supervision-order-ended';
}

/** The child has a child protection plan: `from` is the day of the conference that decided it. */
export interface ChildProtectionPlanBegun extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'child-protection-plan';
}

/** The child protection plan has ended. */
export interface ChildProtectionPlanEnded extends LegalEntryBase {
  /** The kind of entry. */
  readonly kind: 'child-protection-plan-ended';
}

/** Something that changed in the child’s position in law. */
export type LegalEntry =
  | BecameLookedAfter
  | NoLongerLookedAfter
  | LegalStatusChanged
  | LegalStatusEnded
  | SupervisionOrderMade
  | SupervisionOrderExtended
  | SupervisionOrderEnded
  | ChildProtectionPlanBegun
  | ChildProtectionPlanEnded;

/** Every kind of entry of the legal position. */
export const LEGAL_ENTRY_KINDS = /* @__PURE__ */ frozen([
  'looked-after',
  'no-longer-looked-after',
  'legal-status',
  'legal-status-ended',
  'supervision-order',
  'supervision-order-extended',
  'supervision-order-ended',
  'child-protection-plan',
  'child-protection-plan-ended',
] as const satisfies readonly LegalEntry['kind'][]);

/**
 * Where a looked after child is placed, as far as the law’s times differ: with parents; with parents before their assessment was completed;
 * with a relative, friend or other connected person approved for the time being; in a long-term foster placement; with other foster carers; in
 * a children’s home or other residential placement; or anywhere else. For the last three the law’s times are the same.
 */
export const PLACEMENT_KINDS = /* @__PURE__ */ frozen([
  'with-parents',
  'with-parents-before-assessment',
  'connected-person-for-now',
  'long-term-foster',
  'foster',
  'residential',
  'other',
] as const);

/** Where a looked after child is placed. */
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];

/** A placement of the child, from the day on which it began until the next one. */
export interface CasePlacement {
  /** Opaque id, unique among the placements. */
  readonly id: string;
  /** The day on which it began. */
  readonly from: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** Where, as far as the law’s times differ. Anywhere else, or where it is not known which, is `other`. */
  readonly kind: PlacementKind;
  /** Whether it is meant to last until the child is 18. Left out, it is not known. */
  readonly isToLastTo18?: boolean | undefined;
  /** In a long-term foster placement: the day on which the child, being old enough to understand, agreed to be visited less often. */
  readonly agreedToFewerVisitsOn?: CivilDate | undefined;
}

/** What everything has that the law asks for once and that was done. */
export interface DutyDoneBase {
  /** Opaque id, unique among these. */
  readonly id: string;
  /** The day on which it was done. */
  readonly on: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
}

/** The care plan was prepared. */
export interface CarePlanPrepared extends DutyDoneBase {
  /** What was done. */
  readonly kind: 'care-plan';
}

/** The care plan came to say where the child is to grow up. */
export interface PermanencePlanned extends DutyDoneBase {
  /** What was done. */
  readonly kind: 'plan-for-permanence';
}

/** The needs of a young person who is an eligible child were assessed. */
export interface NeedsAssessed extends DutyDoneBase {
  /** What was done. */
  readonly kind: 'assessment-of-needs';
}

/** The placement plan was prepared. */
export interface PlacementPlanPrepared extends DutyDoneBase {
  /** What was done. */
  readonly kind: 'placement-plan';
  /** For which placement, by its id. */
  readonly placement: string;
}

/** It was agreed, with the reviewing officer and the parents, how often a child in a series of short breaks is visited. */
export interface ShortBreakVisitsAgreed extends DutyDoneBase {
  /** What was done. */
  readonly kind: 'short-break-visits-agreed';
  /** The most days between two visits. */
  readonly everyDays: number;
}

/** Something that the law asks for once and that was done. */
export type DutyDone =
  | CarePlanPrepared
  | PermanencePlanned
  | NeedsAssessed
  | PlacementPlanPrepared
  | ShortBreakVisitsAgreed;

/** Everything that the law asks for once. */
export const DUTY_DONE_KINDS = /* @__PURE__ */ frozen([
  'care-plan',
  'plan-for-permanence',
  'assessment-of-needs',
  'placement-plan',
  'short-break-visits-agreed',
] as const satisfies readonly DutyDone['kind'][]);

/** A visit to the child. */
export interface CaseVisit extends VisitMade {
  /** Whether, as the visitor saw it, the placement safeguards and promotes the child’s welfare. Left out, nobody has said. */
  readonly isWelfareSafeguarded?: boolean | undefined;
}

/** A review that was held: of the case of a looked after child, or of a child protection plan. */
export interface CaseReview {
  /** Opaque id, unique among the reviews of its kind. */
  readonly id: string;
  /** The day. */
  readonly on: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
}
