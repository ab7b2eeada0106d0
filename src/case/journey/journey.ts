/** Words of the journey: where a case is, and what each task still asks for. */

import type { ChildId, Edition, ParentId } from '../../factors/index.js';
import type { Practice } from '../../reclassification/index.js';
import type {
  BankHolidays,
  CheckedItem,
  ItemReasonCode,
  ItemVerdict,
  PermanenceStepId,
} from '../../return-home/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Finding, Severity } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { JourneyItemId, JourneyTaskId } from '../record/journey-items.js';
import type {
  JourneyActor,
  JourneyFact,
  JourneyPlace,
  JourneyReminder,
  JourneySubject,
  PrintedForce,
} from './item-rule.js';
import type { JourneyStageId } from './stages.js';

/** What is asked of a journey. */
export interface JourneyQuestion {
  /** The day asked about: nothing that happened after it counts. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day counts. Left out, the day asked about. */
  readonly knownOn?: CivilDate | undefined;
  /** The authority’s declared variations. Left out, the Framework as printed. */
  readonly practice?: Practice | undefined;
  /** The bank holidays of the years in question, as gov.uk publishes them. */
  readonly bankHolidays?: BankHolidays | undefined;
  /** The id of one way home, to ask about it alone. Left out, every way home is answered. */
  readonly wayHome?: string | undefined;
}

/** Why an item counts as it does, besides what is said of anything on a list. */
export type JourneyOwnReasonCode =
  | 'journey.shown'
  | 'journey.not-shown'
  | 'journey.cannot-be-seen'
  | 'journey.shown-not-needed'
  | 'journey.not-due-yet'
  | 'journey.recorded-both-ways'
  | 'journey.nothing-of-child';

/** Why an item counts as it does. */
export type JourneyReasonCode = JourneyOwnReasonCode | ItemReasonCode;

/** An item of the journey, checked. */
export interface CheckedJourneyItem {
  /** Which. */
  readonly id: JourneyItemId;
  /** What it asks. */
  readonly asks: string;
  /** Whether it is done: `met`, `not-met`, `cannot-say` where the record does not tell, or `does-not-apply`. */
  readonly verdict: ItemVerdict;
  /** `must` where the text says that it needs to be or should be done; `should` where it leaves it open. */
  readonly severity: Severity;
  /** Why it counts so. */
  readonly reason: JourneyReasonCode;
  /** The reason in words. */
  readonly says: string;
  /** What would settle it; `undefined` where nothing is left to settle. */
  readonly settledBy: string | undefined;
  /** When people may record that it does not apply; `undefined` where they may not. */
  readonly unless: string | undefined;
  /** Who does it, as the text has it. */
  readonly who: JourneyActor;
  /** Whom or what it is about. */
  readonly about: JourneySubject;
  /** How strongly the text asks. */
  readonly printed: PrintedForce;
  /** The day on which it was done, where it is met and the day is known. */
  readonly on: CivilDate | undefined;
  /** Who says that it was done; `undefined` where that is read off another part of the record. */
  readonly by: string | undefined;
  /** Where the record shows it; `undefined` where people record it. */
  readonly readFrom: JourneyPlace | undefined;
  /** With or about which parents it is still open, where it is about parents and done with some of them only. */
  readonly openFor: readonly ParentId[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** A task, with what it asks and how much of it is done. */
export interface JourneyTask {
  /** Which. */
  readonly id: JourneyTaskId;
  /** Its number in the stage; `undefined` for what is asked beside the stages. */
  readonly number: number | undefined;
  /** What it is. */
  readonly title: string;
  /** Tasks with which it can go on side by side, where the text says so. */
  readonly alongside: readonly JourneyTaskId[];
  /** What it asks, item by item. */
  readonly items: readonly CheckedJourneyItem[];
  /** What has to be done where the child will not go home: in Stage 2, Task 4; empty in every other task. */
  readonly steps: readonly CheckedItem<PermanenceStepId>[];
  /** What the text says must or should be done and is not, or of which the record does not tell. */
  readonly open: readonly (JourneyItemId | PermanenceStepId)[];
  /** What to bear in mind. */
  readonly bearInMind: readonly JourneyReminder[];
  /** Where it is printed; `undefined` for what is asked beside the stages. */
  readonly source: Citation | undefined;
}

/** Where a stage stands to the one that the case is in. */
export const STAGE_STANDINGS = /* @__PURE__ */ frozen(['behind', 'present', 'ahead'] as const);

/** Where a stage stands to the one that the case is in. */
export type StageStanding = (typeof STAGE_STANDINGS)[number];

/** A stage, with its tasks. */
export interface JourneyStage {
  /** Which. */
  readonly id: JourneyStageId;
  /** What it is. */
  readonly title: string;
  /** What it is for. */
  readonly aim: string;
  /** Who does its tasks by the list of tasks, unless an item names another; `not-said`: the list names nobody. */
  readonly who: Extract<JourneyActor, 'social-worker' | 'not-said'>;
  /** Where it stands to the one that the case is in. */
  readonly standing: StageStanding;
  /** Its tasks, in order. */
  readonly tasks: readonly JourneyTask[];
  /** What has to exist at its end, before the next. */
  readonly atItsEnd: readonly string[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** Why a case is in a stage. */
export type StageReasonCode =
  | 'stage.nothing-assessed'
  | 'stage.assessed'
  | 'stage.no-return'
  | 'stage.working-on-goals'
  | 'stage.low-before-return'
  | 'stage.reclassified'
  | 'stage.home'
  | 'stage.closed';

/** Codes of what is found in a journey as a whole. */
export type JourneyFindingCode =
  | 'journey.baseline-not-repeated'
  | 'journey.stage-skipped'
  | 'journey.home-before-decision'
  | 'journey.home-above-medium'
  | 'journey.going-on-after-decision';

/** The journey to one way home. */
export interface WayHomeJourney {
  /** The way home: its id. */
  readonly id: string;
  /** The parents. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The stage that the case is in; the last one where it is closed. */
  readonly stage: JourneyStageId;
  /** Why. */
  readonly because: {
    /** The reason. */
    readonly reason: StageReasonCode;
    /** The reason in words. */
    readonly says: string;
  };
  /** Facts on which it depends what is asked, and what is known of them. */
  readonly facts: Readonly<Record<JourneyFact, 'yes' | 'no' | 'cannot-say'>>;
  /** The five stages. */
  readonly stages: readonly JourneyStage[];
  /** What is asked all through the case, then of infants and adolescents. */
  readonly beside: readonly JourneyTask[];
  /** What should follow something and does not, and stages that were skipped. */
  readonly findings: readonly Finding<JourneyFindingCode>[];
}

/** The journey of a case on a day. It changes no level and decides nothing. */
export interface Journey extends Answer {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day was read. */
  readonly knownOn: CivilDate;
  /** Whether anything is known of what was done: false where the record has no part for it. */
  readonly isRecorded: boolean;
  /** Each way home asked about. */
  readonly waysHome: readonly WayHomeJourney[];
}
