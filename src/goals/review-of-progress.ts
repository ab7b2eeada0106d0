/** Words of the goals pillar: how goals turn out at reviews. */
import type { CapacityEvidence, CircumstanceObservation, ParentId, Role } from '../factors/index.js';
import type { Citation } from '../shared/citation.js';
import type { CivilDate } from '../shared/civil-date.js';
import type { Finding } from '../shared/finding.js';
import type { PerhapsUnreadable } from '../shared/unreadable.js';
import type { GoalReviewFindingCode } from './findings.js';
import type { AttainmentScore, GoalId, MeasureKind, Outcome } from './goal.js';

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

/** A review of one goal. */
export interface GoalReview {
  /** The goal. */
  readonly goal: GoalId;
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
export type GoalReviewFinding = Finding<GoalReviewFindingCode>;

/** How a goal stood at a review. */
export interface ProgressPoint {
  /** The day of the review. */
  readonly on: CivilDate;
  /**
   * The score; `undefined` where the review does not count, raters differ and agreed none, or nothing but attendance or compliance
   * was seen.
   */
  readonly score: AttainmentScore | undefined;
  /** The Framework’s outcome, for that score. */
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
  /** Below what was expected, and lower than it has been: some relapse is to be expected. */
  | 'slipped'
  /** Below what was expected, and the time is not over, or no review has been held since it is. */
  | 'not-yet'
  /** No score, no starting score, no due date, or a later review without a score. */
  | 'cannot-say';

/** How a goal has developed. */
export interface GoalProgress extends PerhapsUnreadable {
  /** The goal. */
  readonly goal: GoalId;
  /** The parents who make the change. */
  readonly parents: readonly ParentId[];
  /** Where things stood when the goal was set. */
  readonly startingScore: AttainmentScore | undefined;
  /** The reviews so far, the earliest first. */
  readonly points: readonly ProgressPoint[];
  /** The last review that has a score. */
  readonly latest: ProgressPoint | undefined;
  /** The last score against where things stood at the beginning. */
  readonly sinceStart: 'better' | 'same' | 'worse' | 'cannot-say';
  /** The last score against the one before. */
  readonly sinceLast: 'better' | 'same' | 'worse' | 'cannot-say';
  /** How the goal stands. */
  readonly standing: GoalStanding;
  /**
   * Whether there was no change for the better, although every parent who makes it had agreed the goal, support was given or offered,
   * and the time set is over: itself a risk factor. `no` only where there was change; everything else is `cannot-say`.
   */
  readonly noChangeAfterSupport: 'yes' | 'no' | 'cannot-say';
}

/** An observation that a review suggests. It is never put into an assessment by itself: people judge and add it. */
export interface SuggestedObservation {
  /** The goals behind it. */
  readonly goals: readonly GoalId[];
  /** Goals of the same parents that it does not rest on: people weigh them too. */
  readonly otherGoals: readonly GoalId[];
  /** The observation, ready to be put into an assessment. */
  readonly observation: CircumstanceObservation;
  /** The places in the source that say so. */
  readonly sources: readonly Citation[];
}

/** Codes of reasons for suggested evidence of capacity to change: how a goal stands, and whether that may be held against anyone. */
export type CapacityReasonCode = `goals.${GoalStanding}` | 'goals.no-change-after-support';

/** Why. */
export interface CapacityReason {
  /** Its code. */
  readonly code: CapacityReasonCode;
  /** What it says, in this package’s own words. */
  readonly text: string;
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
