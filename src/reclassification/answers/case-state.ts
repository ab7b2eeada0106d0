/** Words of the reclassification pillar: how a case stands on a day, and what is due. */

import type { PointedTo } from '../../classification/index.js';
import type { ChildId, Edition } from '../../factors/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { Clock, LastSeenOfCase } from '../clocks/clock.js';
import type { CaseEventKind } from '../history/history.js';
import type { Departure } from '../history/practice/departure.js';
import type { Circumstances, HeldLevel, Whereabouts } from '../history/recorded.js';
import type { EventId, Moment } from '../moment.js';
import type { ReviewIndication } from '../review/indication.js';
import type { ChildTimescale, ClockId, KeptRow } from '../review/review-rule.js';

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
     * The events that set it differently on one day: it is not possible to say which holds, and the earliest day is read. Empty where none do.
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
