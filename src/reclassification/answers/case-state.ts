/** Words of the reclassification pillar: how a case stands on a day, and what is due. */

import type { PointedTo, Profile, RiskLevel } from '../../classification/index.js';
import type { ChildId, Edition } from '../../factors/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { CaseEventKind } from '../history/history.js';
import type { EventId, Moment } from '../moment.js';
import type {
  ChildTimescale,
  ClockId,
  KeptRow,
  ReviewOutcome,
  ReviewRuleId,
  ReviewSituation,
  RowToRecord,
} from '../review/review-rule.js';

export type { Moment } from '../moment.js';

/** The level held: the one that people last agreed. */
export interface HeldLevel {
  /** The level. */
  readonly level: RiskLevel;
  /** When the present unbroken stay at it began. Agreeing the same level again does not change it. */
  readonly since: Moment;
  /** When it was last agreed. */
  readonly lastAgreed: Moment;
  /** The level held before this stay; `undefined` for the first. */
  readonly cameFrom: RiskLevel | undefined;
}

/** A value, and since which event it has been recorded so. */
export interface Recorded<Value> {
  /** What was recorded last. */
  readonly value: Value;
  /** The event that recorded it, and its day. */
  readonly since: Moment;
}

/** A value of which records of one day say two things: nobody can say which is right until someone records how it stands. */
export interface CannotSay<Value> {
  /** Nobody can say. */
  readonly value: 'cannot-say';
  /** What is read for what follows: the value that is safer for the child. It proves nothing. */
  readonly readAs: Value;
  /** The events that contradict each other. */
  readonly contradicting: readonly EventId[];
  /** Since when what is read has been recorded so. */
  readonly since: Moment;
}

/** What was last recorded of something, or that its records contradict each other. */
export type Shown<Value> = Recorded<Value> | CannotSay<Value>;

/** What was last recorded; `undefined` where nothing has been. */
export interface Circumstances {
  /** Row 1. */
  readonly riskFactors: Shown<Profile['riskFactors']> | undefined;
  /** Row 2. */
  readonly protectiveFactors: Shown<Profile['protectiveFactors']> | undefined;
  /** Row 3. */
  readonly capacityToChange: Shown<Profile['capacityToChange']> | undefined;
  /** Whether a new risk stands that no review has taken in. */
  readonly newRisk: Shown<boolean> | undefined;
}

/** An entry that has been withdrawn. The reason is that of the correction. */
export interface Correction {
  /** The entry. */
  readonly of: Moment;
  /** Its kind. */
  readonly kind: CaseEventKind;
  /** The correction, and the day on which it was recorded. */
  readonly withdrawn: Moment;
  /** Who withdrew it. */
  readonly by: string;
  /** The entry that replaces it, if one does. */
  readonly instead: EventId | undefined;
}

/** When something was last observed or agreed, and when that was last recorded. */
export interface LastSeen {
  /** When it was last observed or agreed; `undefined` where only other things have been recorded of the case. */
  readonly observed: Moment | undefined;
  /** Days from then to the day asked about. */
  readonly daysSinceObserved: number | undefined;
  /** The last day on which anything was recorded of it, whenever that happened. */
  readonly recordedOn: CivilDate;
  /** Days from then to the day asked about; 0 where it was recorded later. */
  readonly daysSinceRecorded: number;
}

/** When each of rows 1 to 3, and the case, was last observed or agreed; `undefined` where it never was. */
export interface LastSeenOfCase extends Readonly<Record<KeptRow, LastSeen | undefined>> {
  /** Row 1. */
  readonly riskFactors: LastSeen | undefined;
  /** Row 2. */
  readonly protectiveFactors: LastSeen | undefined;
  /** Row 3. */
  readonly capacityToChange: LastSeen | undefined;
  /** The case: anything observed or agreed; and recorded, anything at all. */
  readonly case: LastSeen | undefined;
}

/**
 * A lapse recorded as managed of which nobody has recorded the end. It is over once the row is observed outside a lapse, or people
 * agree a classification. How long is too long the source does not say: people judge.
 */
export interface LapseNotOver {
  /** The row that the lapse made worse; `undefined` where it was recorded without saying which: then any row observed ends it. */
  readonly row: KeptRow | undefined;
  /** The first lapse of those that followed each other without an end. */
  readonly since: Moment;
  /** Days from then to the day asked about. */
  readonly days: number;
}

/** Where the child lives, as far as this history says. */
export type Whereabouts =
  | {
      /** The history has neither a return home nor a return to care. A child in care, then, unless something is missing. */
      readonly kind: 'no-return-recorded';
    }
  | {
      /** At home with the parents of this history. */
      readonly kind: 'home';
      /** Since when. */
      readonly since: Moment;
    }
  | {
      /** Back in care after having been home. */
      readonly kind: 'back-in-care';
      /** Since when. */
      readonly since: Moment;
    };

/** Why a clock has another number of months than printed. */
export type ClockAdjustment =
  | {
      /** The team adjusted it in this case. */
      readonly kind: 'case';
      /** The event. */
      readonly by: EventId;
    }
  | {
      /** The authority’s practice varies it. */
      readonly kind: 'practice';
      /** Position in the practice’s variations, from 0. */
      readonly variation: number;
    };

/** What every clock has. */
export interface ClockBase {
  /** Which clock. */
  readonly id: ClockId;
  /** What it is, in a few words. */
  readonly title: string;
  /** Months that it runs. */
  readonly months: number;
  /** Months as printed. */
  readonly printedMonths: number;
  /** Why the two differ, where they do. */
  readonly adjusted: ClockAdjustment | undefined;
  /** Where it is printed. */
  readonly source: Citation;
}

/** What a clock has that has started and not been broken since. */
export interface StartedClockBase extends ClockBase {
  /** When it started. */
  readonly started: Moment;
  /** The day on which it is met, if nothing breaks it before; `undefined` past the year 9999. */
  readonly dueOn: CivilDate | undefined;
  /** When it was last broken during this stay, if it was: it then started again. */
  readonly lastBroken: Moment | undefined;
  /** Whether it is due after the child’s own timescale; delay harms very young children above all. */
  readonly runsPastChildTimescale: boolean;
}

/** A clock that runs: the day on which it is due has not come. */
export interface RunningClock extends StartedClockBase {
  /** It runs. */
  readonly status: 'running';
}

/**
 * A clock that has run: the day on which it was due has come, nothing has broken it, and what it keeps up was observed or agreed on
 * that day or later.
 */
export interface MetClock extends StartedClockBase {
  /** It has run. */
  readonly status: 'met';
  /** The day on which it was met. */
  readonly dueOn: CivilDate;
  /** The day from which it is unconfirmed again, unless its rows are recorded before; `undefined` where it keeps up no rows. */
  readonly unconfirmedFrom: CivilDate | undefined;
}

/** A clock whose time is up, with nobody having said since how things stand: silence does not show that change was kept up. */
export interface UnconfirmedClock extends StartedClockBase {
  /** Its time is up, unconfirmed. */
  readonly status: 'unconfirmed';
  /** The day on which its time was up. */
  readonly dueOn: CivilDate;
  /** The rows to be recorded. */
  readonly toRecord: readonly [RowToRecord, ...RowToRecord[]];
  /** Whether each of them has to be recorded, or any one of them is enough. */
  readonly enough: 'each' | 'any-one';
}

/** A clock that was broken and has not started again. */
export interface BrokenClock extends ClockBase {
  /** It was broken. */
  readonly status: 'broken';
  /** When. */
  readonly lastBroken: Moment;
}

/** A clock that has not started: what it waits for has not happened. */
export interface NotStartedClock extends ClockBase {
  /** It has not started. */
  readonly status: 'not-started';
  /** It has not been broken. */
  readonly lastBroken: undefined;
}

/** A clock of the level held. */
export type Clock = RunningClock | MetClock | UnconfirmedClock | BrokenClock | NotStartedClock;

/** That the time at a level has run out without anybody having recorded whether something has changed. */
export interface NoChangeRecorded {
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** The rows that nobody has observed or agreed since the limit was reached. */
  readonly rows: readonly [RowToRecord, ...RowToRecord[]];
}

/** What row 7 indicates, with the entry that says so. It changes nothing: people reclassify. */
export interface IndicatedReview extends Answer {
  /** Row 7 was read. */
  readonly kind: 'indicated';
  /** What is indicated. */
  readonly outcome: ReviewOutcome;
  /** The entry of the table of reviews. */
  readonly rule: ReviewRuleId;
  /** What it says. */
  readonly says: string;
  /** The situation that it was read for. The events behind it are in the circumstances and clocks. */
  readonly situation: ReviewSituation;
  /** Where the limit of the time at high decides: that no change has been recorded since, if it has not. */
  readonly noChangeRecorded?: NoChangeRecorded | undefined;
  /** The places in the source. */
  readonly sources: readonly Citation[];
}

/** What row 7 indicates on a day, or why it says nothing. */
export type ReviewIndication =
  | IndicatedReview
  | {
      /** People have agreed no classification yet. */
      readonly kind: 'no-level-held';
    }
  | {
      /**
       * A level is held, but the agreement was withdrawn and nobody has recorded all of rows 1 to 3 otherwise: people have to agree
       * anew before row 7 can be read.
       */
      readonly kind: 'to-agree-anew';
    }
  | {
      /** The case is closed. */
      readonly kind: 'closed';
    };

/** Where an answer rests on another number or rule than the printed one. */
export type Departure =
  | {
      /** A clock has another number of months than printed. */
      readonly kind: 'months';
      /** Which clock. */
      readonly clock: ClockId;
      /** Months as printed. */
      readonly printedMonths: number;
      /** Months used. */
      readonly months: number;
      /** Whether that is shorter than printed. */
      readonly shortened: boolean;
      /** Who changed it. */
      readonly adjusted: ClockAdjustment;
    }
  | {
      /** The authority’s period of support after a return home is not the printed one. */
      readonly kind: 'support-months';
      /** Months as printed. */
      readonly printedMonths: number;
      /** Months used. */
      readonly months: number;
      /** Whether that is shorter than printed. */
      readonly shortened: boolean;
      /** Position in the practice’s variations. */
      readonly variation: number;
    }
  | {
      /** In this case, support is planned to end sooner than it would without a plan of its own. */
      readonly kind: 'support-planned-shorter';
      /** The event. */
      readonly by: EventId;
    }
  | {
      /** People agreed a lower level, or closed the case, when row 7 did not indicate it: as is known now. */
      readonly kind: 'sooner-than-indicated';
      /** The event. */
      readonly event: Moment;
      /** What was indicated instead: an entry of the table of reviews. */
      readonly indicated: ReviewRuleId;
    }
  | {
      /** The authority excuses no lapse. */
      readonly kind: 'every-lapse-breaks';
      /** Position in the practice’s variations. */
      readonly variation: number;
    };

/** Codes of notices. */
export type NoticeCode =
  | 'notice.clock-past-child-timescale'
  | 'notice.no-change-since-birth'
  | 'notice.home-above-medium'
  | 'notice.contradiction-of-one-day'
  | 'notice.agreement-withdrawn'
  | 'notice.entry-withdrawn'
  | 'notice.lapse-not-over';

/** Something that the source asks people to keep in mind in this situation. */
export interface Notice {
  /** Its code. */
  readonly code: NoticeCode;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** Where it is printed. */
  readonly source: Citation;
}

/** What a due date is about. */
export type DueKind =
  | 'clock-ends'
  | 'drift-limit'
  | 'reclassification-after-return'
  | 'change-since-birth'
  | 'minimum-support'
  | 'earliest-closure'
  | 'child-timescale'
  | 'no-date';

/** A date that follows from the history, in a form that a calendar can hold. */
export interface DatedDue {
  /** What it is about. */
  readonly kind: Exclude<DueKind, 'no-date'>;
  /** The clock, where it is the end of one. */
  readonly clock: ClockId | undefined;
  /** Stable while the date stays the same: the kind, the clock and the day. Unique within one case; add the case for a calendar. */
  readonly uid: string;
  /** The day. */
  readonly dueOn: CivilDate;
  /**
   * `deadline`: something has to be done by then. `earliest`: something becomes possible from then.
   */
  readonly nature: 'deadline' | 'earliest';
  /** `settled` once it is. Before that: `upcoming` before the day; on and after it `due`, or `reached` for what only becomes possible. */
  readonly status: 'upcoming' | 'due' | 'settled' | 'reached';
  /** Days since the day, while still to be settled: 0 on the day itself and before. */
  readonly overdueByDays: number;
  /** What settled it. */
  readonly settled: Moment | undefined;
  /** Days by which it came too late, where what settled it should have come by the day: a return after the child’s own timescale. */
  readonly lateByDays: number;
  /** What it is, in a few words that fit a calendar entry. */
  readonly title: string;
  /** What settles it, or what it makes possible. */
  readonly settledBy: string;
  /** Where it is printed. */
  readonly source: Citation;
}

/** What is next in an open case and waits for no date: it stays on the list, so that no case falls silent and nothing asked for now is overlooked. */
export interface UndatedDue {
  /** There is no date. */
  readonly kind: 'no-date';
  /** No clock. */
  readonly clock: undefined;
  /** Always the same: there is one in a case at most. */
  readonly uid: 'no-date';
  /** No day. */
  readonly dueOn: undefined;
  /** Neither a deadline nor something that becomes possible on a day. */
  readonly nature: 'undated';
  /** Still to be done. An overdue view shows it. */
  readonly status: 'open';
  /** Always 0: no day has passed. See `unrecordedForDays`. */
  readonly overdueByDays: 0;
  /** Nothing settles it but a new record. */
  readonly settled: undefined;
  /** Always 0. */
  readonly lateByDays: 0;
  /** Days for which nobody has recorded anything in this case; `undefined` where nothing ever was. */
  readonly unrecordedForDays: number | undefined;
  /** What would be next, in a few words. */
  readonly title: string;
  /** What it waits for. */
  readonly settledBy: string;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Something due: on a day, or with no day at all. */
export type DueDate = DatedDue | UndatedDue;

/** How a case stands on a day. */
export interface CaseState extends Answer {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** What had been recorded by this day was read; `undefined`: all that is recorded. */
  readonly knownOn: CivilDate | undefined;
  /** The level held; `undefined` until people agree a classification. */
  readonly held: HeldLevel | undefined;
  /** The agreement that was withdrawn, where people have not agreed again since: the level held has to be agreed anew. */
  readonly agreementWithdrawn: Moment | undefined;
  /** What that level points to (row 6). */
  readonly pointsTo: PointedTo | undefined;
  /** When the case was closed; `undefined` while it is open. */
  readonly closed: Moment | undefined;
  /** Where the child lives. */
  readonly whereabouts: Whereabouts;
  /** What was last recorded. */
  readonly circumstances: Circumstances;
  /** When each row, and the case, was last observed or agreed and last recorded. */
  readonly lastSeen: LastSeenOfCase;
  /** The child’s own timescale. */
  readonly childTimescale: {
    /** Whether the day asked about is within it. */
    readonly standing: ChildTimescale;
    /** The last day within it. */
    readonly until: CivilDate | undefined;
    /** The event that set it. */
    readonly by: EventId | undefined;
    /**
     * The events that set it differently on one day: nobody can say which holds, and the earliest day is read. Empty where none do.
     */
    readonly contradicting: readonly EventId[];
  };
  /** The clocks of the level held, in the order of the table. */
  readonly clocks: readonly Clock[];
  /** Lapses in the present stay that were recorded as managed, and so broke no clock. */
  readonly excusedLapses: readonly Moment[];
  /** Lapses recorded as managed of which nobody has recorded the end, the longest first. Empty where there are none. */
  readonly lapsesNotOver: readonly LapseNotOver[];
  /** What row 7 indicates on this day. */
  readonly indication: ReviewIndication;
  /** Every date that follows, the earliest first; then what has no date. Never empty while the case is open. */
  readonly due: readonly DueDate[];
  /** Entries of a day up to the one asked about that have been withdrawn, by `knownOn`; in the order in which they happened. */
  readonly corrections: readonly Correction[];
  /** What the source asks people to keep in mind. */
  readonly notices: readonly Notice[];
  /** Where this answer rests on something else than the printed text. */
  readonly departures: readonly Departure[];
}
