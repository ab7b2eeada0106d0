/** Words: a clock of row 7 on a day, and when its rows were last observed. */

import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { ClockAdjustment } from '../history/practice/departure.js';
import type { Moment } from '../moment.js';
import type { ClockId, KeptRow, RowToRecord } from '../review/review-rule.js';

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
