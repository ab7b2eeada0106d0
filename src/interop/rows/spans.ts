/** The order of rows that say since when and until when something held: that of their days, never that of the table (I-381). */
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';

/** Since when and until when something held; without an end, it goes on. */
export interface Span {
  readonly from: CivilDate;
  readonly until: CivilDate | undefined;
}

/**
 * Whether something ended on the day on which it began, so that what began on that day and lasted follows on it.
 *
 * @param span - its days
 * @returns true where it did
 */
export const isOfOneDay = ({ from, until }: Span): boolean => until === from;

const isLonger = (one: Span, other: Span): boolean =>
  one.until === undefined || (other.until !== undefined && one.until > other.until);

/**
 * Compares two, for use with `sort`: the earliest first. Of those that began on one day, first what ended on it; then what lasted longest.
 *
 * @param one - the days of one
 * @param other - those of the other
 * @returns below 0 where the first comes first, above 0 where the second does, 0 for the same days
 */
export const compareSpans = (one: Span, other: Span): number =>
  compareDays(one.from, other.from) ||
  Number(isOfOneDay(other)) - Number(isOfOneDay(one)) ||
  (one.until === other.until ? 0 : isLonger(one, other) ? -1 : 1);
