/** Words of the return-home pillar: what has to be done when a child will not be going home. */

import type { RiskLevel } from '../../classification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Check } from '../../shared/findings/check.js';
import type { Finding } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Known } from '../../shared/three-valued.js';
import type { Answers, CheckedItem, ChecklistRule } from '../checklist/checklist.js';
import type { LegalStatusId } from '../law/route.js';

/** What has to be done, in order. */
export const PERMANENCE_STEP_IDS = /* @__PURE__ */ frozen([
  'recommendation-made',
  'alternative-permanence-planned',
  'alternative-explained-to-child',
  'report-clear',
  'permanence-planned',
  'proceedings-considered',
  'solicitor-advised',
  'pre-proceedings',
  'kin-and-conference-considered',
  'who-tells-considered',
  'decision-explained-to-parents',
  'decision-explained-to-child',
  'plain-report-used',
  'joint-session-considered',
  'sessions-for-parents-considered',
  'work-on-the-decision',
  'links-considered',
  'relationships-supported',
  'contact-meaningful',
  'life-story-work-offered',
  'later-life-letter-considered',
  'carers-understand',
  'families-meet-considered',
] as const);

/** Something that has to be done when a child will not be going home. */
export type PermanenceStepId = (typeof PERMANENCE_STEP_IDS)[number];

/** Facts on which it depends what has to be done. */
export type PermanenceFact = 'severe' | 'solicitor-called-for' | 'new-carers-identified';

/** Something that has to be done when a child will not be going home: rules as data. */
export interface PermanenceStepRule extends ChecklistRule<PermanenceFact> {
  /** Whether it belongs before the decision: done in this period of care, it counts. Everything else follows the decision. */
  readonly mayPrecede: boolean;
}

/** A decision that a child will not be going home. What is left out is not known. */
export interface DecisionAgainstReturn {
  /** The day on which it was decided. What was done before it was about something else, but for what belongs before the decision. */
  readonly decidedOn?: CivilDate | undefined;
  /** The day on which the child became looked after, this time without a break. What belongs before the decision counts from then. */
  readonly lookedAfterSince?: CivilDate | undefined;
  /** The child’s date of birth: whether the child can be too young to be told depends on it. */
  readonly bornOn?: CivilDate | undefined;
  /** The child’s legal status. */
  readonly status?: LegalStatusId | undefined;
  /** The level that people agreed. */
  readonly level?: RiskLevel | undefined;
  /** Whether the decision changes the care plan that the court has. */
  readonly changesCourtCarePlan?: boolean | undefined;
  /** Whether the plan is to apply for a care order. */
  readonly careOrderToBeAppliedFor?: boolean | undefined;
  /** Whether other carers have been found. */
  readonly newCarersIdentified?: boolean | undefined;
  /** What people recorded of each step. */
  readonly recorded?: Answers<PermanenceStepId> | undefined;
}

/** What has to be done, and what of it is. */
export interface PermanenceCheck extends Check<Finding<PermanenceStepId>> {
  /** Whether it has been decided by the day asked about; it is not possible to say where its day is not known. */
  readonly isDecided: Known;
  /** The facts it rests on, and what is known of them. */
  readonly facts: Readonly<Record<PermanenceFact, Known>>;
  /** Every step, in order; where it is not decided yet, those that belong before the decision. */
  readonly steps: readonly CheckedItem<PermanenceStepId>[];
  /** Those that are open: not done, or not known. */
  readonly open: readonly PermanenceStepId[];
  /** Those that are open and that the text only says may be done: worth a look. */
  readonly worthALook: readonly PermanenceStepId[];
}
