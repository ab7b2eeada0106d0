/** Words of the return-home pillar: a return home that nobody planned, and what has to follow. */

import type { RiskLevel } from '../../classification/index.js';
import type { KnownOrNot } from '../../goals/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Check } from '../../shared/findings/check.js';
import type { Finding } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Known } from '../../shared/three-valued.js';
import type { Answers, CheckedItem } from '../checklist/checklist.js';
import type { LegalContradiction, LegalStatusId } from '../law/route.js';

/** What has to follow an unplanned return, in order. */
export const UNPLANNED_STEP_IDS = /* @__PURE__ */ frozen([
  'immediate-concerns-considered',
  'immediate-action',
  'assessment-at-home',
  'statutory-guidance-followed',
  'agreed-action-taken',
  'assessment-completed',
  'further-assessment-decided',
  'plan-drawn-up',
  'child-in-need-plan',
  'eligible-child-requirements',
  'wishes-and-feelings',
  'timeline-explained',
  'help-monitored-and-reviewed',
  'harm-assessed-after-refusal',
  'limits-of-intervention-clear',
  'proceedings-considered',
] as const);

/** Something that has to follow an unplanned return. */
export type UnplannedStepId = (typeof UNPLANNED_STEP_IDS)[number];

/** Facts on which it depends what has to follow. */
export type UnplannedFact =
  | 'section-20'
  | 'in-care'
  | 'not-in-care'
  | 'immediate-concern'
  | 'no-immediate-concern'
  | 'services-refused'
  | 'eligible-child'
  | 'not-eligible-child'
  | 'under-eighteen'
  | 'severe';

/** A return home that did not come out of care planning. What is left out is not known. */
export interface UnplannedReturn {
  /** The child’s legal status before it. */
  readonly status?: LegalStatusId | undefined;
  /** The day. What was done before it was about something else, but for an assessment that had been completed by then. */
  readonly happenedOn: CivilDate;
  /** The day on which the child became looked after, this time without a break. */
  readonly lookedAfterSince?: CivilDate | undefined;
  /** Whether there is an immediate concern about the child’s safety, as people judged it. */
  readonly immediateConcern?: KnownOrNot | undefined;
  /** Whether the family refuses services. */
  readonly servicesRefused?: KnownOrNot | undefined;
  /** Date of birth. */
  readonly bornOn?: CivilDate | undefined;
  /** Whether the child is an eligible child. */
  readonly isEligibleChild?: boolean | undefined;
  /** The level that people last agreed. */
  readonly level?: RiskLevel | undefined;
  /** What people recorded of each step. */
  readonly recorded?: Answers<UnplannedStepId> | undefined;
}

/** An assessment that was completed before an unplanned return. */
export interface EarlierAssessment {
  /** The day on which it was completed. */
  readonly completedOn: CivilDate;
  /** The step in which it is taken up, with what is assessed now. */
  readonly takenUpIn: 'plan-drawn-up';
  /** Where it is printed that the plan reflects earlier assessments too. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** What has to follow an unplanned return, and what of it is done. */
export interface UnplannedReturnCheck extends Check<Finding<UnplannedStepId>> {
  /** Whether the day of the return has come. Before it nothing has to follow, and there are no steps. */
  readonly hasHappened: boolean;
  /** Whether it is a return home at all. Where a series of short breaks ends it is none, and there are no steps. */
  readonly isReturnHome: boolean;
  /** The facts it rests on, and what is known of them. */
  readonly facts: Readonly<Record<UnplannedFact, Known>>;
  /**
   * An assessment of this period of care that was completed before the return. The plan takes it up; it stands neither for the look at
   * immediate concerns nor for the assessment at home. `undefined` where none is known.
   */
  readonly earlierAssessment: EarlierAssessment | undefined;
  /** What contradicts itself in law, so that it is not possible to say what follows from it. */
  readonly contradictions: readonly LegalContradiction[];
  /** Every step, in order. */
  readonly steps: readonly CheckedItem<UnplannedStepId>[];
  /** Those that are open: not done, or not known. */
  readonly open: readonly UnplannedStepId[];
}
