/** Words of the case: what has changed between two days, such as two reviews. */

import type { RiskLevel } from '../../classification/index.js';
import type { ChildId, Edition } from '../../factors/index.js';
import type { CaseHappening, Clock, EventId, Whereabouts } from '../../reclassification/index.js';
import type { ConditionId, ItemVerdict, LegalPosition, SupportEntryKind } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { CaseQuestion } from '../overview/case-overview.js';
import type { HeldInBrief, IndicatedInBrief, Row7InBrief } from '../overview/in-brief.js';
import type { WorkItem } from '../overview/work.js';
import type { LegalEntry } from '../record/in-law.js';

/** Between which days changes are asked for. */
export interface ChangesQuestion extends Pick<CaseQuestion, 'practice' | 'bankHolidays' | 'wayHome'> {
  /** The earlier day, such as that of the last review: what had been recorded by then is known already. */
  readonly from: CivilDate;
  /** The later day, such as that of this review. What was recorded on it counts. */
  readonly to: CivilDate;
}

/** What everything has that was recorded in between. */
export interface RecordedBase {
  /** Its id. */
  readonly id: string;
  /** The day that it is about. */
  readonly on: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /**
   * Whether it is about the earlier day or one before it, so that it was missing from what was known then. A correction is about the
   * day of the entry that it withdraws.
   */
  readonly isLate: boolean;
}

/** A classification was recorded. */
export interface ClassificationRecorded extends RecordedBase {
  /** A classification. */
  readonly kind: 'classification';
  /** For which way home. */
  readonly wayHome: string;
  /** The level agreed. */
  readonly level: RiskLevel;
}

/** Something else that happened was recorded. */
export interface EventRecorded extends RecordedBase {
  /** Something that happened. */
  readonly kind: 'event';
  /** For which way home. */
  readonly wayHome: string;
  /** What happened. */
  readonly event: CaseHappening['kind'];
}

/** An assessment was recorded. It counts from that day, so it is never late. */
export interface AssessmentRecorded extends Omit<RecordedBase, 'id' | 'isLate'> {
  /** An assessment. */
  readonly kind: 'assessment';
  /** Assessments have no id: the day names it. */
  readonly id: undefined;
  /** Always false. */
  readonly isLate: false;
}

/** An entry on the child’s legal status was recorded. */
export interface LegalEntryRecorded extends RecordedBase {
  /** An entry on the child’s legal status. */
  readonly kind: 'legal';
  /** What it says. */
  readonly entry: LegalEntry['kind'];
}

/** A visit, a review, a placement, something that the law asks for once, or who leads the support was recorded. */
export interface HeldRecorded extends RecordedBase {
  /** Which of them. */
  readonly kind: 'visit' | 'review' | 'child-protection-review' | 'placement' | 'duty' | 'lead';
}

/** Something was recorded of support. */
export interface SupportRecorded extends RecordedBase {
  /** Support. */
  readonly kind: 'support';
  /** For which way home. */
  readonly wayHome: string;
  /** What was recorded. */
  readonly entry: SupportEntryKind;
}

/** An agreement, a plan or an approval was recorded on a day of its own: one without a day of recording on the day that it is about. One without either is in no list. */
export interface PaperRecorded extends Omit<RecordedBase, 'id'> {
  /** Which of them. */
  readonly kind: 'agreement' | 'plan' | 'approval';
  /** For which way home. */
  readonly wayHome: string;
  /** They have no id: the day names it. */
  readonly id: undefined;
}

/** Something that was recorded in between. */
export type RecordedBetween =
  | ClassificationRecorded
  | EventRecorded
  | AssessmentRecorded
  | LegalEntryRecorded
  | HeldRecorded
  | SupportRecorded
  | PaperRecorded;

/** A clock in brief. */
export interface ClockInBrief {
  /** How it stands. */
  readonly status: Clock['status'];
  /** The day on which it is or was due; `undefined` where it does not run. */
  readonly dueOn: CivilDate | undefined;
}

/** Where the child lives, in brief. */
export interface WhereaboutsInBrief {
  /** Where. */
  readonly kind: Whereabouts['kind'];
  /** Since when; `undefined` where no return is recorded. */
  readonly since: CivilDate | undefined;
}

/** Something that stood otherwise on the later day than on the earlier. */
export interface Movement<What extends string, Value> {
  /** What. */
  readonly what: What;
  /** The way home. */
  readonly wayHome: string;
  /** How it stood on the earlier day, by what was known then; `undefined` where there was nothing to say. */
  readonly before: Value | undefined;
  /** How it stands on the later day; `undefined` where there is nothing to say. */
  readonly after: Value | undefined;
  /** The events, or entries in law, behind it, where they are known. None where only time has passed, or what is behind it has no id. */
  readonly by: readonly EventId[];
}

/** A clock has started, ended, broken, or has another due day. */
export interface ClockMoved extends Movement<'clock', ClockInBrief> {
  /** Which clock. */
  readonly clock: Clock['id'];
}

/** A condition for going home has another verdict. */
export interface ConditionMoved extends Movement<'condition', ItemVerdict> {
  /** Which condition. */
  readonly condition: ConditionId;
}

/** The child’s legal status is another. It is not of one way home. */
export interface LegalMoved
  extends Omit<Movement<'legal', Pick<LegalPosition, 'status' | 'lookedAfterSince'>>, 'wayHome'> {
  /** It is about the child. */
  readonly wayHome: undefined;
}

/** Something that has moved. */
export type Moved =
  | Movement<'level', HeldInBrief>
  | Movement<'closed', CivilDate>
  | Movement<'whereabouts', WhereaboutsInBrief>
  | Movement<'row-7', Row7InBrief>
  | Movement<'indicated', IndicatedInBrief>
  | ClockMoved
  | ConditionMoved
  | LegalMoved;

/** A task that is no longer on the list. */
export interface TaskGone {
  /** The task, as it stood on the earlier day. */
  readonly task: WorkItem;
  /** The events, or entries in law, that settled it or because of which it is no longer asked, where they are known. */
  readonly by: readonly EventId[];
}

/** A task that has another day. */
export interface TaskMoved {
  /** The task, as it stands on the later day. */
  readonly task: WorkItem;
  /** Its day as it was; `undefined` where it had none. */
  readonly dueOnBefore: CivilDate | undefined;
  /** The visits, or the reviews of the child’s case, recorded in between, where it asks for the next one. */
  readonly by: readonly string[];
}

/** What has become of the tasks. A task is the same while its id is. */
export interface TasksBetween {
  /** On the list of the later day, and not of the earlier. */
  readonly added: readonly WorkItem[];
  /** Settled in between. */
  readonly settled: readonly TaskGone[];
  /** On the list of the earlier day and no longer asked, although nothing settled it: the level, the place where the child lives or what was planned is another. */
  readonly noLongerAsked: readonly TaskGone[];
  /** Due on the later day itself, and not on the earlier. */
  readonly becameDue: readonly WorkItem[];
  /** Overdue, and not so on the earlier day. */
  readonly becameOverdue: readonly WorkItem[];
  /** What has become possible. */
  readonly becamePossible: readonly WorkItem[];
  /** On both lists, with another day than before: what has moved is the day. */
  readonly moved: readonly TaskMoved[];
}

/** What has changed in a case between two days. */
export interface CaseChanges extends Answer {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The earlier day. */
  readonly from: CivilDate;
  /** The later day. */
  readonly to: CivilDate;
  /** What was recorded after the earlier day, up to the later; in the order in which it was. */
  readonly recorded: readonly RecordedBetween[];
  /** What stands otherwise on the later day than on the earlier, such as the level, a clock or a condition; the tasks are apart. */
  readonly moved: readonly Moved[];
  /** What has become of the tasks. */
  readonly tasks: TasksBetween;
}
