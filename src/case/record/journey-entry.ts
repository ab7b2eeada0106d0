/** Words of the case: what people recorded of the journey through the five stages. */

import type { ParentId } from '../../factors/index.js';
import type { DecisionAgainstReturn, RecordedAnswer } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { RecordedJourneyItemId } from './journey-items.js';
import type { ReportQuestionId } from './report-questions.js';

/** What people recorded of one item of the journey. A later entry about the same takes its place. */
export interface JourneyEntry {
  /** Opaque id, unique among these entries. */
  readonly id: string;
  /** Which item. */
  readonly item: RecordedJourneyItemId;
  /** For which way home; left out, for all of them. */
  readonly wayHome?: string | undefined;
  /** With or about which parent; left out, with or about all of them. */
  readonly parent?: ParentId | undefined;
  /** Whether it was done. */
  readonly answer: RecordedAnswer;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
}

/**
 * A decision that the child will not go home by a way home, and what was done about it. The child’s age, legal status and level are read
 * off the case. A later one about the same way home takes its place.
 */
export interface CaseDecisionAgainstReturn
  extends Omit<DecisionAgainstReturn, 'lookedAfterSince' | 'bornOn' | 'status' | 'level'> {
  /** The way home. */
  readonly wayHome: string;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
}

/** What people wrote to one question of the report. */
export interface ReportText {
  /** Which question. */
  readonly question: ReportQuestionId;
  /** What they wrote. Never repeated in a finding. */
  readonly text: string;
  /** Who wrote it: an opaque id. */
  readonly by: string;
}

/** The lines for signatures that are printed in the report. */
export const REPORT_SIGNATORIES = /* @__PURE__ */ frozen([
  'nominated-officer',
  'director',
  'childrens-services',
  'team-manager',
  'other-manager',
  'independent-reviewing-officer',
] as const);

/** Who signs the report. */
export type ReportSignatory = (typeof REPORT_SIGNATORIES)[number];

/** A signature under the report. */
export interface ReportSignature {
  /** In which role. */
  readonly role: ReportSignatory;
  /** Who signed: an opaque id. */
  readonly by: string;
  /** The day. */
  readonly on: CivilDate;
}

/** A Return Home Assessment Report. The one made last for a way home counts. */
export interface CaseReport {
  /** Opaque id, unique among the reports. */
  readonly id: string;
  /** For which way home; left out, for all of them. */
  readonly wayHome?: string | undefined;
  /** The day on which it was finished; left out, it is a draft. */
  readonly madeOn?: CivilDate | undefined;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** What people wrote. What the record holds besides need not be written again. */
  readonly written: readonly ReportText[];
  /** Who signed. Left out, it is not known. */
  readonly signatures?: readonly ReportSignature[] | undefined;
}

/** The points of supervision: while the assessment is made, then in Stages 3 to 5, in the order of the page. */
export const SUPERVISION_POINT_IDS = /* @__PURE__ */ frozen([
  'child-central',
  'cross-reference',
  'strength-of-evidence',
  'capacity-all-areas',
  'protective-or-strength',
  'themes',
  'permanence-plans',
  'contact-effect-on-staff',
  'smart-goals',
  'support-packages',
  'contingency-plans',
  'services',
  'childs-views',
  'effect-of-telling',
  'misplaced-optimism',
  'enough-time',
  'reunification-plans',
  'monitoring',
  'legal-status',
  'step-down',
] as const);

/** A point of supervision. */
export type SupervisionPointId = (typeof SUPERVISION_POINT_IDS)[number];

/** A supervision of the case that was held. */
export interface SupervisionHeld {
  /** Opaque id, unique among these entries. */
  readonly id: string;
  /** The day. */
  readonly on: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** The points that were considered. */
  readonly considered: readonly SupervisionPointId[];
}
