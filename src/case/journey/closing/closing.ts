/** Words of the journey: what has to be so before this part of a case is closed. */

import type { RiskLevel } from '../../../classification/index.js';
import type { ChildId, Edition, ParentId } from '../../../factors/index.js';
import type { Departure, Moment, Notice } from '../../../reclassification/index.js';
import type { ItemVerdict } from '../../../return-home/index.js';
import type { Citation } from '../../../shared/citation.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { Severity } from '../../../shared/findings/finding.js';
import { frozen } from '../../../shared/frozen.js';
import type { Answer } from '../../../shared/made-by.js';
import type { JourneyQuestion, JourneyReasonCode } from '../journey.js';

/** The conditions for closing, in the order of the list. */
export const CLOSING_CONDITION_IDS = /* @__PURE__ */ frozen([
  'level-is-low',
  'child-is-home',
  'low-kept-up',
  'home-long-enough',
  'reclassified-after-return',
  'no-new-risk',
  'support-tapered',
  'step-up-planned',
  'parents-can-ask-again',
  'child-can-ask-again',
  'step-down-considered',
  'support-long-enough',
  'considered-in-supervision',
  'duties-in-law',
] as const);

/** A condition for closing. */
export type ClosingConditionId = (typeof CLOSING_CONDITION_IDS)[number];

/** Why a condition that is read off the record counts as it does. */
export type ClosingOwnReasonCode =
  | 'closing.no-level-held'
  | 'closing.agreement-withdrawn'
  | 'closing.at-low'
  | 'closing.at-medium'
  | 'closing.at-high'
  | 'closing.at-severe'
  | 'closing.home'
  | 'closing.no-return-recorded'
  | 'closing.back-in-care'
  | 'closing.level-of-earlier-attempt'
  | 'closing.moved-elsewhere'
  | 'closing.home-contradicted'
  | 'closing.home-by-two-ways'
  | 'closing.decided-against'
  | 'closing.not-counted-above-low'
  | 'closing.low-kept-up'
  | 'closing.low-not-long-enough'
  | 'closing.low-not-confirmed'
  | 'closing.low-was-broken'
  | 'closing.home-long-enough'
  | 'closing.home-not-long-enough'
  | 'closing.reclassified'
  | 'closing.reclassification-not-due-yet'
  | 'closing.not-reclassified'
  | 'closing.day-cannot-be-worked-out'
  | 'closing.no-new-risk'
  | 'closing.new-risk'
  | 'closing.new-risk-contradicted'
  | 'closing.lapse-not-over'
  | 'closing.nothing-observed'
  | 'closing.set-aside-before-closing'
  | 'closing.support-long-enough'
  | 'closing.support-still-due'
  | 'closing.considered'
  | 'closing.not-considered'
  | 'closing.supervisions-not-recorded'
  | 'closing.nothing-in-law'
  | 'closing.care-not-known'
  | 'closing.end-of-care-to-confirm'
  | 'closing.still-looked-after'
  | 'closing.supervision-order'
  | 'closing.child-protection-plan';

/** Why a condition for closing counts as it does. */
export type ClosingReasonCode = ClosingOwnReasonCode | JourneyReasonCode;

/** One reason why a condition is met, not met, or cannot be said. */
export interface ClosingReason {
  /** Its code. */
  readonly code: ClosingReasonCode;
  /** What it says, in this package’s own words. */
  readonly says: string;
}

/** How one condition for closing stands, why, and what would settle it. */
export interface ClosingCondition {
  /** Which. */
  readonly id: ClosingConditionId;
  /** What has to be so. */
  readonly asks: string;
  /** Whether it is. */
  readonly verdict: ItemVerdict;
  /** `must`: it stands in the way of ending this part of the case while it is open. `should`: it is shown. What goes on in law keeps the case open. */
  readonly severity: Severity;
  /** Why: all the reasons there are. */
  readonly reasons: readonly [ClosingReason, ...ClosingReason[]];
  /** The day on which it was done or came about, where it is met and the day is known. */
  readonly on: CivilDate | undefined;
  /** For which parents it is still open, where it is about parents and met for some of them only. */
  readonly openFor: readonly ParentId[];
  /** What would settle it; `undefined` where nothing is left to settle. */
  readonly settledBy: string | undefined;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** What is asked about closing. */
export type ClosingQuestion = JourneyQuestion;

/** Whether everything is in place to close this part of the case, for one way home. */
export interface WayHomeClosing {
  /** The way home: its id. */
  readonly id: string;
  /** The parents. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The level held on the day read; `undefined` where none is. */
  readonly level: RiskLevel | undefined;
  /** When the case was closed; `undefined` while it is open. */
  readonly closed: Moment | undefined;
  /** The day for which the conditions were read: the day asked about, or the day of closing once the case is closed. */
  readonly readOn: CivilDate;
  /**
   * Whether the case can be closed as a whole: nothing stands in the way (`open`), and it is known that nothing goes on in law (`goesOn`). What
   * it is not possible to say stands in the way too. Never a reason to close the case by itself: people decide (I-340).
   */
  readonly isReady: boolean;
  /** Whether this part of the case can end: nothing stands in the way, whatever goes on in law. A child under an order stays a case. */
  readonly isPartReady: boolean;
  /** Every condition, in order. */
  readonly conditions: readonly ClosingCondition[];
  /** Those that stand in the way of ending this part of the case, in order. */
  readonly open: readonly ClosingConditionId[];
  /** What goes on in law, or of which it is not known whether it does: with it, this part can end, and the case cannot. */
  readonly goesOn: readonly ClosingConditionId[];
  /** Of a closed case, those that stood in the way on the day of closing, as it is known now; `undefined` while the case is open. */
  readonly closedWithout: readonly ClosingConditionId[] | undefined;
  /** What the history asks people to keep in mind. */
  readonly notices: readonly Notice[];
  /** Where the answer rests on something else than the printed text. */
  readonly departures: readonly Departure[];
}

/** Whether everything is in place to close this part of the case. It closes nothing: people do. */
export interface Closing extends Answer {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day was read. */
  readonly knownOn: CivilDate;
  /** Each way home asked about. */
  readonly waysHome: readonly WayHomeClosing[];
}
