/** Words of the reclassification pillar: what could come next, what was known when, and what happened in turn. */

import type { RiskLevel } from '../../classification/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { Clock } from '../clocks/clock.js';
import type { CaseEventKind, EventId } from '../history/history.js';
import type { Moment } from '../moment.js';
import type { IndicatedReview } from '../review/indication.js';
import type { ClockId } from '../review/review-rule.js';
import type { CaseState } from './case-state.js';

/** The earliest day for one step down, or for closing. */
export interface EarliestStep extends Answer {
  /** Where to. */
  readonly to: RiskLevel | 'closed';
  /** The first day on which it could be agreed; `undefined` where it cannot be reached. */
  readonly earliestOn: CivilDate | undefined;
  /** Why it cannot be reached. */
  readonly blockedBy: 'child-timescale' | undefined;
  /** The clocks that have to run for it. */
  readonly clocks: readonly ClockId[];
  /**
   * What is supposed besides that nothing changes: `level-agreed`, that people agree each step on its first day, or
   * agree anew on the day asked about the level held, where its agreement was withdrawn;
   * `condition-holds`, that what has to be kept up, and is not so now, holds from the day asked about; `comes-home`, that
   * the child comes home as soon as the level is medium or low; `within-child-timescale`, that it is, as none is set;
   * `kept-past-limit`, that people keep the case at high past the limit against drift; `evidence-recorded`, that somebody records
   * when the time is up, or later, that what had to be kept up still holds; `reclassified-after-return`, that worker and manager
   * formally reclassify six months after the return; `move-up-not-made`, that people do not make the move to a higher level that is
   * indicated now.
   */
  readonly supposing: readonly Supposition[];
  /** What would break it. */
  readonly brokenBy: readonly string[];
  /** Where it is printed. */
  readonly sources: readonly Citation[];
}

/** Something that an earliest day supposes. */
export type Supposition =
  | 'level-agreed'
  | 'condition-holds'
  | 'comes-home'
  | 'within-child-timescale'
  | 'kept-past-limit'
  | 'evidence-recorded'
  | 'reclassified-after-return'
  | 'move-up-not-made';

/** One thing that differs between two answers. */
export interface Difference {
  /** What differs. */
  readonly what:
    | 'level'
    | 'held-since'
    | 'whereabouts'
    | 'closed'
    | 'circumstances'
    | 'last-seen'
    | 'child-timescale'
    | 'indication'
    | 'clock'
    | 'due'
    | 'corrections'
    | 'notices'
    | 'departures';
  /** Which clock, for a clock. */
  readonly clock: ClockId | undefined;
}

/** What was known on a day beside what is known now, both as of the same day. */
export interface Hindsight extends Answer {
  /** How the case stood, as known then. */
  readonly asKnownThen: CaseState;
  /** How it stood, as known now. */
  readonly asKnownNow: CaseState;
  /** Events that had happened by the day asked about and were recorded later than the day of knowledge, and corrections recorded later. */
  readonly lateEntries: readonly EventId[];
  /** What differs. Empty: the late entries change nothing. */
  readonly differences: readonly Difference[];
}

/**
 * How what people agreed compares with what row 7 indicated on that day, as is known now, for the circumstances that they recorded.
 * What they could not have known is for `hindsight`.
 */
export type Followed = 'first-classification' | 'as-indicated' | 'one-of-the-options' | 'otherwise';

/** Something that happened, and what it did. */
export interface TimelineEntry extends Answer {
  /** The event. */
  readonly event: Moment;
  /** Its kind. */
  readonly kind: CaseEventKind;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** Days between the two. */
  readonly recordedAfterDays: number;
  /**
   * The correction by which it was withdrawn: it is told here, and changes nothing. Only the level of a classification stays held until
   * people agree again, or another one replaces it.
   */
  readonly withdrawnBy: EventId | undefined;
  /** The level held after it; `undefined` while none is. */
  readonly level: RiskLevel | undefined;
  /** The clocks after it that run, each since when. */
  readonly clocks: readonly Clock[];
  /** The clocks that it broke. */
  readonly broke: readonly ClockId[];
  /** The clocks whose time was up, unconfirmed, and which it confirmed. */
  readonly confirmed: readonly ClockId[];
  /** For an observation of a managed lapse: whether it was excused, or breaks the clocks under the authority’s practice. */
  readonly lapse: 'excused' | 'breaks' | undefined;
  /** For a classification or a closure: what was indicated that day before it. */
  readonly indicatedBefore: IndicatedReview | undefined;
  /** For a classification or a closure: how it compares with that. */
  readonly followed: Followed | undefined;
}
