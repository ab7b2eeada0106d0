/** Words: what a timeline shows. */

import type { RiskLevel } from '../../classification/index.js';
import type { CaseEventKind, ClockId } from '../../reclassification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';

/** A time from one day to another. */
export interface Span {
  /** Its first day. */
  readonly from: CivilDate;
  /** Its last day. */
  readonly until: CivilDate;
}

/** A time at a level. */
export interface LevelSpan extends Span {
  /** The level that people agreed. */
  readonly level: RiskLevel;
}

/** Where a child lives. */
export type Place =
  | 'no-return-recorded'
  | 'in-care'
  | 'home'
  | 'home-elsewhere'
  | 'back-in-care'
  | 'no-longer-looked-after';

/** A time in one place. */
export interface PlaceSpan extends Span {
  /** Where. */
  readonly place: Place;
}

/** How a clock’s time ended, or how it stands. */
export type ClockEnd = 'broken' | 'level-changed' | 'running' | 'met' | 'unconfirmed' | 'time-up' | 'limit-reached';

/** A time for which a clock ran. */
export interface ClockSpan extends Span {
  /** The day on which its time is up, if nothing breaks it; `undefined` past the year 9999. */
  readonly dueOn: CivilDate | undefined;
  /** How it ended, or stands. */
  readonly end: ClockEnd;
}

/** A clock, with each time for which it ran. */
export interface ClockRow {
  /** Which clock. */
  readonly id: ClockId;
  /** What it is. */
  readonly title: string;
  /** How many months it runs, as it stood last. */
  readonly months: number;
  /** The times. */
  readonly spans: readonly ClockSpan[];
}

/** Something that happened. */
export interface EventMark {
  /** Its number in the picture. */
  readonly number: number;
  /** The day on which it happened. */
  readonly on: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** Days between the two. */
  readonly recordedAfterDays: number;
  /** Its kind. */
  readonly kind: CaseEventKind;
  /** What it is, in words. */
  readonly says: string;
  /** Whether it was withdrawn. */
  readonly isWithdrawn: boolean;
  /** The level that people agreed, where they agreed one. */
  readonly level: RiskLevel | undefined;
}

/** Something that is due. */
export interface DueMark {
  /** Its number in the picture, after those of what happened. */
  readonly number: number;
  /** The day. */
  readonly on: CivilDate;
  /** Whether it is overdue. */
  readonly isOverdue: boolean;
  /** Whether its day lies outside the days drawn. */
  readonly isOutside: boolean;
  /** What it is, in words. */
  readonly says: string;
}

/** What a timeline shows. */
export interface Timeline extends Span {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** What had been recorded by this day is shown, where that is another day. */
  readonly knownOn: CivilDate | undefined;
  /** The levels, one after the other. */
  readonly levels: readonly LevelSpan[];
  /** Whether they are told. */
  readonly isLevelTold: boolean;
  /** Where the child lived, one after the other. */
  readonly places: readonly PlaceSpan[];
  /** The clocks, in the order in which they first ran. */
  readonly clocks: readonly ClockRow[];
  /** What happened, in order. */
  readonly events: readonly EventMark[];
  /** How many earlier events are not shown. */
  readonly notShown: number;
  /** What is due, the earliest first. */
  readonly due: readonly DueMark[];
  /** What is due, or comes next, without a day. */
  readonly undated: readonly string[];
}
