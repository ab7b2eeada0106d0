/** Reports that stand until somebody takes them in: of new risks, and of lapses whose end nobody has recorded. */
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import type { EventId } from './history.js';

/** Something reported that stands. */
export interface Report {
  /** The event that reported it. */
  readonly by: EventId;
  /** The day on which it happened. */
  readonly on: CivilDate;
  /** The day on which that was recorded. */
  readonly recordedOn: CivilDate;
}

/** A new risk that stands: it has emerged, or emerged again, and no review has taken it in. */
export interface StandingRisk extends Report {
  /** Whether it is a risk that had been fully addressed and no longer is, without anyone calling it new. */
  readonly cameBack: boolean;
}

const firstRecordedAfter = (reports: readonly Report[], day: CivilDate): number => {
  let [low, high] = [0, reports.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const report = reports[middle];
    if (report !== undefined && compareDays(report.recordedOn, day) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Adds a report to those that stand.
 *
 * @param reports - the reports that stand, in the order in which they were recorded; it is changed
 * @param report - one more
 */
export function addReport<R extends Report>(reports: R[], report: R): void {
  reports.splice(firstRecordedAfter(reports, report.recordedOn), 0, report);
}

/** What people knew when they said that no risk is new, or agreed a classification. */
export interface Known<R extends Report> {
  /** The day on which they did. */
  readonly on: CivilDate;
  /** Reports that their record names. */
  readonly named: readonly EventId[];
  /** Whether their record itself shows what was reported. */
  readonly isShown?: ((report: R) => boolean) | undefined;
}

/**
 * Takes away the reports that people knew of: those of an earlier day that had been recorded by then, and those that their record names
 * or shows. What happened on the same day may have happened that evening.
 *
 * @param reports - the reports that stand, in the order in which they were recorded; it is changed
 * @param known - what people knew
 */
export function removeKnown<R extends Report>(reports: R[], { on, named, isShown }: Known<R>): void {
  if (reports.length === 0) return;
  const recordedByThen = reports.splice(0, firstRecordedAfter(reports, on));
  reports.unshift(...recordedByThen.filter((report) => report.on >= on && !isShown?.(report)));
  if (named.length === 0) return;
  const names = new Set(named);
  const remaining = reports.filter(({ by }) => !names.has(by));
  reports.splice(0, reports.length, ...remaining);
}
