/** Words of the goals pillar: how goals turn out at reviews. */

import type { ChildId } from '../../factors/assessment.js';
import type { CapacityEvidence, CircumstanceObservation, ParentId, Role } from '../../factors/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Finding, MoreFindingsCode } from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { AttainmentScore, GoalContext, GoalId, MeasureKind, Outcome } from '../goal/goal.js';
import type { GoalReviewFindingCode } from './review-findings.js';

/** One person’s rating of a goal, against the goal’s own outcomes. */
export interface GoalRating {
  /** Who: an opaque id. */
  readonly by: string;
  /** In which profession or role. */
  readonly role: Role;
  /** The day. */
  readonly on: CivilDate;
  /** The score. */
  readonly score: AttainmentScore;
}

/** Whether the support agreed for a goal was given; `offered-not-taken-up` where the parents did not take it. */
export type SupportGiven = 'given' | 'partly-given' | 'offered-not-taken-up' | 'not-given' | 'not-known';

/** Each {@link SupportGiven}. */
export const SUPPORT_GIVEN = /* @__PURE__ */ frozen([
  'given',
  'partly-given',
  'offered-not-taken-up',
  'not-given',
  'not-known',
] as const satisfies readonly SupportGiven[]);

/** A review of one goal. */
export interface GoalReview {
  /** The goal. */
  readonly goal: GoalId;
  /** The parent whose change is scored. Left out, all who make the change, together: that says nothing of each. */
  readonly of?: ParentId | undefined;
  /** The day of the review. */
  readonly on: CivilDate;
  /** What the ratings rest on: a change that was seen, or only attendance or compliance. */
  readonly shownBy: MeasureKind;
  /** Whether the support agreed for the goal has been given. */
  readonly support: SupportGiven;
  /** Each rater’s own score. */
  readonly ratings: readonly GoalRating[];
  /** The score they agreed, where their own differ. */
  readonly agreedScore?: AttainmentScore | undefined;
}

/** A finding about reviews. */
export type GoalReviewFinding = Finding<GoalReviewFindingCode | InputErrorCode | MoreFindingsCode>;

/** The same of reviews that could be read. */
export type FoundInReviews = Finding<GoalReviewFindingCode>;

/** How a goal stood at a review. */
export interface ProgressPoint {
  /** The day of the review. */
  readonly on: CivilDate;
  /** The score; `undefined` where there is no outcome, or raters agree on the outcome and not on the score. */
  readonly score: AttainmentScore | undefined;
  /**
   * The Framework’s outcome; `undefined` where the review does not count, raters differ about it, or nothing but attendance or
   * compliance was seen.
   */
  readonly outcome: Outcome | undefined;
  /** Whether the support had been given. */
  readonly support: SupportGiven;
  /** The roles of those who rated. */
  readonly ratedAs: readonly Role[];
}

/** How a goal stands after its reviews. */
export type GoalStanding =
  /** As expected or better at the last review, and so in time. */
  | 'reached'
  /** As expected or better at the last review, but only after the time set. */
  | 'reached-late'
  /** The time is over: better than at the beginning, below what was expected. */
  | 'moved'
  /** The time is over: as at the beginning. */
  | 'no-change'
  /** The time is over: worse than at the beginning. */
  | 'worse'
  /** No better than at the beginning, after a review that was better, and at most as many that were not: a relapse. */
  | 'slipped'
  /** Below what was expected, and the time is not over, or no review has been held since it is. */
  | 'not-yet'
  /** No outcome, no starting score, no due date, or a later review without an outcome. */
  | 'cannot-say';

/**
 * Whether a goal showed no change although the time set was over and suitable support was offered: itself a risk factor. `no` only where
 * there was change. `no-fair-test`: the support came late, was not there, or could not be accepted, so nothing follows from the goal; risks
 * already found stand.
 */
export type NoChange = 'yes' | 'no' | 'no-fair-test' | 'cannot-say';

/** With whom a goal had been agreed before it was first reviewed. */
export type GoalAgreement = 'family-and-network' | 'family' | 'not-shown';

/** How a goal stood when it was changed. */
export interface EarlierStanding {
  /** The day of the change. */
  readonly until: CivilDate;
  /** How the goal stood then, against what had been set until then. */
  readonly standing: GoalStanding;
  /** Whether there had been no change by then. */
  readonly noChangeAfterSupport: NoChange;
}

/** How a goal has developed. */
export interface GoalProgress extends Answer {
  /** The goal. */
  readonly goal: GoalId;
  /** The parents who make the change. */
  readonly parents: readonly ParentId[];
  /** Where things stood when the goal was set. */
  readonly startingScore: AttainmentScore | undefined;
  /** By when it is to be reached; the day first set, where it was moved without a reason. */
  readonly dueOn: CivilDate | undefined;
  /** The reviews so far, the earliest first. */
  readonly points: readonly ProgressPoint[];
  /** The last review that has an outcome. */
  readonly latest: ProgressPoint | undefined;
  /** The last score against where things stood at the beginning. */
  readonly sinceStart: 'better' | 'same' | 'worse' | 'cannot-say';
  /** The last score against the one before. */
  readonly sinceLast: 'better' | 'same' | 'worse' | 'cannot-say';
  /** How the goal stands. */
  readonly standing: GoalStanding;
  /** Whether there was no change after support. Where the goal was changed, what was found before stands until there is change. */
  readonly noChangeAfterSupport: NoChange;
  /** With whom the goal had been agreed before its first review. */
  readonly agreedWith: GoalAgreement;
  /** The first of the reviews in a row, up to the last, that saw the goal reached. */
  readonly reachedOn: CivilDate | undefined;
  /** Whether it was seen to be reached at more than one review in a row, the last of them on the due day or later. */
  readonly isShownOverTime: boolean;
  /** How the goal stood whenever it was changed, the earliest change first. */
  readonly earlier: readonly EarlierStanding[];
  /** Days planned for a review on which, or instead of which, none was held. */
  readonly reviewsNotHeld: readonly CivilDate[];
  /** Places in `measures` of those that show change and were not measured as often as set, by the day asked about or the due day. */
  readonly notMeasuredAsSet: readonly number[];
}

/** An observation that a review suggests. It is never put into an assessment by itself: people judge and add it. */
export interface SuggestedObservation extends Answer {
  /** The goals behind it. */
  readonly goals: readonly GoalId[];
  /** Goals of the same parents that it does not rest on: people weigh them too. */
  readonly otherGoals: readonly GoalId[];
  /** The observation, ready to be put into an assessment. */
  readonly observation: CircumstanceObservation;
  /** The places in the source that say so. */
  readonly sources: readonly Citation[];
}

/** Codes of reasons for suggested evidence of capacity to change: how a goal stands, and what may be concluded from it. */
export type CapacityReasonCode =
  | `goals.${GoalStanding}`
  | 'goals.reached-not-shown'
  | 'goals.reached-without-change'
  | 'goals.reached-past-timescale'
  | 'goals.no-change-after-support'
  | 'goals.no-change-not-agreed'
  | 'goals.no-fair-test';

/** Why goals suggest the evidence of capacity to change that they do, or none. */
export interface CapacityReason {
  /** Its code. */
  readonly code: CapacityReasonCode;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** The goals it is about. */
  readonly goals: readonly GoalId[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** The evidence of capacity to change that the goals of one parent, or of parents together, suggest. People decide. */
export type SuggestedCapacity = {
  /** The parents who make the changes. */
  readonly parents: readonly ParentId[];
  /** Why. */
  readonly reasons: readonly CapacityReason[];
} & (
  | {
      /** The goals speak for one value. */
      readonly kind: 'suggested';
      /** None, some or substantial. */
      readonly evidence: CapacityEvidence;
    }
  | {
      /** The goals leave it open. */
      readonly kind: 'judgement-required';
      /** What remains possible, whichever way the open goals are judged. */
      readonly options: readonly CapacityEvidence[];
    }
  | {
      /** The support for at least one goal was late, not there or not acceptable, and of no other can anything be said. */
      readonly kind: 'no-fair-test';
    }
  | {
      /** Of no goal can anything be said. */
      readonly kind: 'cannot-say';
    }
);

/** One administration of a standardised measure: a score that others computed. */
export interface MeasureScore {
  /** The day. */
  readonly on: CivilDate;
  /** The score. */
  readonly score: number;
}

/** A band of scores, in the caller’s own words, for example from a licensed manual. */
export interface ScoreBand {
  /** Its name. */
  readonly name: string;
  /** The lowest score in it. */
  readonly from: number;
  /** The highest score in it. */
  readonly to: number;
}

/**
 * A standardised measure given before and after support. The measures are licensed: scores and bands come from the caller, none is
 * computed here.
 */
export interface StandardisedMeasure {
  /** Which instrument: an id of the caller’s. */
  readonly instrument: string;
  /** Whether a lower or a higher score is better. */
  readonly better: 'lower' | 'higher';
  /** The caller’s bands. */
  readonly bands: readonly ScoreBand[];
  /** When it was given, and the scores. */
  readonly given: readonly MeasureScore[];
}

/** Whether a lower or a higher score is better. */
export const BETTER_SCORES = /* @__PURE__ */ frozen([
  'lower',
  'higher',
] as const satisfies readonly StandardisedMeasure['better'][]);

/** How a standardised measure changed from the first time it was given to the last. */
export type MeasureChange =
  | {
      /** It was given at least twice. */
      readonly kind: 'compared';
      /** The first time. */
      readonly before: MeasureScore;
      /** The last time. */
      readonly after: MeasureScore;
      /** The difference, after less before. */
      readonly difference: number;
      /** Whether that is for the better. */
      readonly direction: 'better' | 'same' | 'worse';
      /** The caller’s bands that the two scores are in; `undefined` where none has it. */
      readonly bands: {
        /** That of the first score. */
        readonly before: ScoreBand | undefined;
        /** That of the last. */
        readonly after: ScoreBand | undefined;
      };
    }
  | {
      /** It was not given twice, on two days. */
      readonly kind: 'cannot-say';
    };

/** For whom an observation is suggested, and when it would be recorded. */
export interface ObservationQuestion {
  /** The children whose return home it bears on. */
  readonly children: readonly [ChildId, ...ChildId[]];
  /** The day on which it would be recorded. */
  readonly recordedOn: CivilDate;
}

/** What is asked of the reviews of a goal. */
export interface ProgressQuestion {
  /** The day asked about: later reviews, and later changes of the goal, do not count. */
  readonly asOf: CivilDate;
  /** One of the parents who make the change: only what was scored of that parent counts. Left out, all of them together. */
  readonly of?: ParentId | undefined;
}

/** Against what suggested evidence of capacity to change is held. */
export interface CapacityQuestion {
  /** The child’s own timescale. Without it it is not possible to say that change came in time for the child. */
  readonly childTimescale?: GoalContext['childTimescale'];
}
