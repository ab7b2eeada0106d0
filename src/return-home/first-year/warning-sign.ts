/** Words of the return-home pillar: signs, once a child is home, that things may be going wrong. */
import type { KnownOrNot } from '../../goals/index.js';
import type { CircumstancesObserved } from '../../reclassification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';

/** The signs that the text names. */
export const WARNING_SIGN_KINDS = /* @__PURE__ */ frozen([
  'incident-of-maltreatment',
  'referral',
  'parental-difficulty-again',
  'childs-needs-not-met',
  'change-not-kept-up',
  'stress-in-family',
  'distress-in-behaviour',
  'school-attendance-or-exclusion',
  'child-not-close-to-parents',
  'help-refused',
] as const);

/** A sign that things may be going wrong. */
export type WarningSignKind = (typeof WARNING_SIGN_KINDS)[number];

/** A sign that was noticed, what people made of it, and what was done. */
export interface WarningSign
  extends Pick<
    CircumstancesObserved,
    'id' | 'happenedOn' | 'recordedOn' | 'riskFactors' | 'protectiveFactors' | 'capacityToChange'
  > {
  /** Which. */
  readonly sign: WarningSignKind;
  /** Whether people judge that a risk factor is new, or back. Left out, nobody has judged it. */
  readonly isNewRisk?: KnownOrNot | undefined;
  /** What was done to keep the child safe, and when. */
  readonly action?:
    | {
        /** The day. */
        readonly on: CivilDate;
        /** Who acted: an opaque id. */
        readonly by: string;
      }
    | undefined;
  /** The reviews at which it was discussed. */
  readonly discussedOn?: readonly CivilDate[] | undefined;
  /** The day on which it was considered whether the child can be cared for at home. */
  readonly careAtHomeConsideredOn?: CivilDate | undefined;
  /** The day on which the risk of significant harm was assessed, where the family refuses help. */
  readonly harmAssessedOn?: CivilDate | undefined;
  /** The day on which a plan said where the authority can and cannot intervene, where the family refuses help. */
  readonly limitsPlannedOn?: CivilDate | undefined;
}
